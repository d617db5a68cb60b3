"""Read a policy, and rehearse it on the examples it carries before anybody relies on it."""

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path as File
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from afterword.incident.contradictions import conflicts, unknown_names
from afterword.incident.decide import Verdict, decide
from afterword.incident.places import Path, Place, Places, place_of_error, places
from afterword.incident.policy import Example, Policy, PolicyError

LONGEST = 500_000
"""Characters of a policy; ours has about seven thousand."""


WANTED = {
    "finite_number": "a number",
    "float": "a number",
    "int": "a whole number",
    "bool": "true or false",
    "string_type": "a word in quotes",
    "string_too_short": "at least one letter",
    "too_short": "at least one",
    "tuple": 'a list such as ["one", "two"]',
    "model": "a table",
    "dict": "a table",
    "mapping": "a table",
    "date_": "a date such as 2026-12-24",
    "datetime": "a time such as 2026-03-02T10:00:00Z",
    "timezone": "a time with its zone, such as 2026-03-02T10:00:00Z",
}
"""What to write, by the kind of trouble; the first that fits."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something wrong with a policy, or only in vain (``is_error`` false), its place, and what it is at odds with."""

    place: Place
    message: str
    is_error: bool = True
    other: Place | None = None

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self.place.line

    @property
    def words(self) -> str:
        """What is wrong, and with which line it is at odds."""
        return f"{self.message} (see line {self.other.line})" if self.other else self.message


@dataclass(frozen=True, slots=True)
class Examined:
    """A policy, if it could be read, and everything that is wrong with it or in vain, in the order of its lines."""

    policy: Policy | None
    troubles: tuple[Trouble, ...]
    places: Places = field(default_factory=lambda: Places(""), compare=False)

    @property
    def errors(self) -> tuple[Trouble, ...]:
        """What keeps it from being used."""
        return tuple(trouble for trouble in self.troubles if trouble.is_error)

    @property
    def warnings(self) -> tuple[Trouble, ...]:
        """What is probably not meant, and does no harm."""
        return tuple(trouble for trouble in self.troubles if not trouble.is_error)


def examine(
    text: str, *, services: Collection[str] = (), teams: Collection[str] = (), templates: Collection[str] = ()
) -> Examined:
    """Read a policy and run its examples, and find everything that is wrong, not only the first of it.

    ``services``, ``teams`` and ``templates`` are those that are known here; a word for another is only warned of.
    Never raises.
    """
    if len(text) > LONGEST:
        return Examined(None, (Trouble(Place(1, 1), f"a policy of more than {LONGEST:,} characters is not read"),))
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place, words = place_of_error(text.replace("\r\n", "\n"), str(error))
        return Examined(None, (Trouble(place, f"this is not TOML: {words[:1].lower()}{words[1:]}"),))
    except RecursionError:
        return Examined(None, (Trouble(Place(1, 1), "the tables are nested too deeply"),))
    where = places(text)
    try:
        policy = Policy.model_validate(tables)
    except ValidationError as error:
        return Examined(None, _sorted(_unreadable(error, tables, where)), where)
    found = [
        Trouble(where.of(each.path), each.message, each.is_error, where.of(each.other) if each.other else None)
        for each in (*conflicts(policy), *unknown_names(policy, services, teams, templates))
    ]
    return Examined(policy, _sorted([*found, *_failing(policy, where)]), where)


def read_policy(text: str, name: str = "policy") -> Policy:
    """Read a policy and run its examples. Raises ``PolicyError`` saying where it is wrong."""
    examined = examine(text)
    if examined.policy is None or examined.errors:
        first, *others = examined.errors
        more = f" There {'is' if len(others) == 1 else 'are'} {len(others)} more." if others else ""
        raise PolicyError(f"{name}:{first.place.line}:{first.place.column}: {first.words}.{more}")
    return examined.policy


def load_policy(path: File | None = None) -> Policy:
    """Read the policy at the path, else the one that comes with Afterword.

    Raises ``PolicyError`` when it is wrong and ``OSError`` when it cannot be read.
    """
    return read_policy(policy_text(path), str(path) if path else "The default policy")


def policy_text(path: File | None = None) -> str:
    """Return the text of the policy at the path, else of the one that comes with Afterword.

    Raises ``PolicyError`` when it is not text and ``OSError`` when it cannot be read.
    """
    if path is None:
        return files("afterword.incident").joinpath("policy.toml").read_text("utf-8")
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PolicyError(f"{path} is not UTF-8 text.") from error


def _unreadable(error: ValidationError, tables: Mapping[str, Any], where: Places) -> Iterator[Trouble]:
    """Say each thing that keeps a policy from being read, with its line."""
    troubles = error.errors(include_url=False)
    for trouble in troubles:
        if trouble["type"] == "too_short" and any(_below(other["loc"], trouble["loc"]) for other in troubles):
            continue  # a list is empty only because what stands in it cannot be read
        path = _written(trouble["loc"], tables)
        yield Trouble(where.of(path), f"{'.'.join(str(part) for part in path)}: {_said(trouble, path)}")


def _said(trouble: ErrorDetails, path: Path) -> str:
    """Say what is wrong with one value, and what to write instead."""
    kind, given = trouble["type"], _shown(trouble["input"])
    if kind == "extra_forbidden":
        return f"no such key{_nearest(path)}"
    if kind == "missing":
        return "it is missing; every policy needs one" if path == ("version",) else "it is missing"
    if kind == "literal_error":
        return f"write {trouble['ctx']['expected']}, not {given}{_meant(trouble)}"
    if kind.endswith("too_long"):
        most, given_length = trouble["ctx"]["max_length"], len(trouble["input"])
        return f"write at most {most}{' letters' if kind.startswith('string') else ''}, not {given_length}"
    wanted = next((words for start, words in WANTED.items() if kind.startswith(start)), None)
    if wanted:
        return f"write {wanted}, not {given}"
    said = trouble["msg"].removeprefix("Value error, ").replace("Input should be", "it should be")
    return f"{said[:1].lower()}{said[1:]}"


def _below(loc: tuple[int | str, ...], above: tuple[int | str, ...]) -> bool:
    return len(loc) > len(above) and loc[: len(above)] == above


def _written(loc: tuple[str | int, ...], tables: Mapping[str, Any]) -> Path:
    """Return a path as it is written: a single word may stand for a list of one, and a name keeps its capitals."""
    path: list[str | int] = []
    here: object = tables
    for number, part in enumerate(loc):
        if isinstance(here, str) or part == "[key]":
            break
        last = number == len(loc) - 1
        following = here.get(part) if isinstance(here, Mapping) else None
        if isinstance(here, list) and isinstance(part, int) and part < len(here):
            following = here[part]
        elif following is None and not last:
            break
        path.append(part)
        here = following
    return tuple(path)


def _nearest(path: Path) -> str:
    """Name the key that was probably meant, or those there are."""
    keys = _keys(path[:-1])
    near = get_close_matches(str(path[-1]), keys, 1, 0.6)
    if near:
        return f"; did you mean {near[0]}"
    return f"; there are {', '.join(keys)}" if keys else ""


def _keys(path: Path) -> list[str]:
    """Return the keys a table may have."""
    kind: object = Policy
    for part in path:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            fields = {info.alias or name: info.annotation for name, info in kind.model_fields.items()}
            kind = _inner(fields.get(str(part)))
        elif get_origin(kind) is not None:
            kind = _inner(get_args(kind)[0 if isinstance(part, int) else -1])
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [info.alias or name for name, info in kind.model_fields.items()]
    return []


def _inner(kind: object) -> object:
    """Take the type out of `X | None` and of an annotation."""
    if get_origin(kind) in (Union, UnionType):
        return _inner(next((each for each in get_args(kind) if each is not type(None)), None))
    return kind


def _shown(value: object) -> str:
    """Write a value as it stands in the file."""
    if isinstance(value, str):
        return f"“{value[:60]}”"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_shown, value))}]"[:60]
    return "a table" if isinstance(value, Mapping) else str(value)[:60]


def _meant(trouble: ErrorDetails) -> str:
    known = [word.strip(" '") for word in trouble["ctx"]["expected"].replace(" or ", ",").split(",")]
    near = get_close_matches(str(trouble["input"]), known, 1, 0.6)
    return f"; did you mean {near[0]}" if near else ""


def _failing(policy: Policy, where: Places) -> Iterator[Trouble]:
    """Run the examples, and say of each that fails what was decided instead, and why."""
    for number, example in enumerate(policy.examples):
        verdict = rehearse(example, policy)
        for key, wanted, got in _differences(example, verdict):
            why = _why(example, verdict) if key == "expect" else f" {verdict.sentence}"
            words = f"the example “{example.name}” says {key}: expected {wanted}, got {got}.{why}"
            yield Trouble(where.of(("examples", number, key)), words.rstrip("."))


def rehearse(example: Example, policy: Policy) -> Verdict:
    """Decide about an example as the policy says."""
    incident = example.incident.incident()
    return decide(incident, policy, now=example.now or incident.over_at or datetime.now(UTC))


def _differences(example: Example, verdict: Verdict) -> Iterator[tuple[str, str, str]]:
    """Yield what an example asks for and was not decided."""
    held = {reason.trigger for reason in verdict.reasons}
    if held != set(example.expect):
        yield "expect", _listed(example.expect), _listed(held)
    wanted: tuple[tuple[str, object, object], ...] = (
        ("owed", example.owed, verdict.owed),
        ("rule", example.rule, verdict.rule.name if verdict.rule else ""),
        ("depth", example.depth, verdict.depth),
        ("template", example.template, verdict.template),
        ("draft_due", example.draft_due, verdict.draft_due),
    )
    for key, asked, got in wanted:
        if asked is not None and asked != got:
            yield key, _word(asked), _word(got)


def _why(example: Example, verdict: Verdict) -> str:
    """Say for each trigger that was decided otherwise what decided it."""
    wanted = set(example.expect)
    held = {reason.trigger for reason in verdict.reasons}
    said = [reason.sentence for reason in (*verdict.reasons, *verdict.against) if reason.trigger in wanted ^ held]
    looked = held | {reason.trigger for reason in verdict.against}
    said += [f"{trigger} is switched off here." for trigger in sorted(wanted - looked)]
    if verdict.drill:
        said.append(verdict.sentence)
    return f" {' '.join(said)}" if said else ""


def _listed(triggers: Iterable[str]) -> str:
    return ", ".join(sorted(triggers)) or "none"


def _word(value: object) -> str:
    words = {True: "yes", False: "no", "": "none"}
    return words[value] if isinstance(value, bool) or value == "" else str(value)


def _sorted(troubles: Iterable[Trouble]) -> tuple[Trouble, ...]:
    return tuple(sorted(troubles, key=lambda trouble: (trouble.place, trouble.message)))

"""Read a policy, and rehearse it on the examples it carries before anybody relies on it."""

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path as File
from typing import Any

from pydantic import ValidationError

from afterword.incident.contradictions import conflicts, unknown_names
from afterword.incident.decide import Reason, Verdict, decide
from afterword.incident.misreadings import below, said, spelt, written
from afterword.incident.places import MOST_PARTS, Place, Places, place_of_error, places, too_deep
from afterword.incident.policy import Example, Policy, PolicyError
from afterword.incident.salvage import salvage, stands

LONGEST = 500_000
"""Characters of a policy; ours has about seven thousand."""


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
    if deep := too_deep(text):
        return Examined(None, (Trouble(deep, f"a key of more than {MOST_PARTS} parts is not read"),))
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
        return Examined(None, _sorted([*_unreadable(error, tables, where), *_besides(error, tables, where)]), where)
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
        if trouble["type"] == "too_short" and any(below(other["loc"], trouble["loc"]) for other in troubles):
            continue  # a list is empty only because what stands in it cannot be read
        path = written(trouble["loc"], tables)
        yield Trouble(where.of(path), f"{spelt(path)}: {said(trouble, path)}")


def _besides(error: ValidationError, tables: Mapping[str, Any], where: Places) -> Iterator[Trouble]:
    """Say what is refused in the rest of a policy that cannot be read."""
    policy, lacking = salvage(tables, error)
    for each in conflicts(policy) if policy else ():
        if each.is_error and stands(each.path, lacking) and stands(each.other, lacking):
            other = where.of(each.other) if each.other else None
            yield Trouble(where.of(each.path), each.message, other=other)


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
    words = [
        f"{reason.sentence}{_aside(reason, verdict)}"
        for reason in (*verdict.reasons, *verdict.against)
        if reason.trigger in wanted ^ held
    ]
    looked = held | {reason.trigger for reason in verdict.against}
    words += [f"{trigger} is switched off here." for trigger in sorted(wanted - looked)]
    if verdict.drill:
        words.append(verdict.sentence)
    return f" {' '.join(words)}" if words else ""


def _aside(reason: Reason, verdict: Verdict) -> str:
    """Say that a rule sets aside a trigger that holds, and so does not count."""
    rule = verdict.rule
    if rule is None or rule.owed is not False or not reason.sentence.startswith(f"{reason.trigger} holds: "):
        return ""
    return "" if reason in verdict.reasons else f" The rule “{rule.name}” sets it aside, so leave it out of expect."


def _listed(triggers: Iterable[str]) -> str:
    return ", ".join(sorted(triggers)) or "none"


def _word(value: object) -> str:
    words = {True: "yes", False: "no", "": "none"}
    return words[value] if isinstance(value, bool) or value == "" else str(value)


def _sorted(troubles: Iterable[Trouble]) -> tuple[Trouble, ...]:
    return tuple(sorted(troubles, key=lambda trouble: (trouble.place, trouble.message)))

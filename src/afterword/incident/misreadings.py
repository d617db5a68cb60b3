"""What keeps a policy from being read, in words that say where it stands and what to write instead."""

from collections.abc import Mapping
from datetime import date, time
from difflib import get_close_matches
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from afterword.incident.places import Path
from afterword.incident.policy import Policy

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
BOUNDS = {"greater_than_equal": ("ge", "or more"), "less_than_equal": ("le", "or less")}
"""Where the limit of a number stands in the trouble, and how it is said."""


def spelt(path: Path) -> str:
    """Write a path as people count: the first rule is ``rules #1``."""
    return ".".join(str(part) if isinstance(part, str) else f"#{part + 1}" for part in path).replace(".#", " #")


def said(trouble: ErrorDetails, path: Path) -> str:
    """Say what is wrong with one value, and what to write instead."""
    kind, given = trouble["type"], _shown(trouble["input"])
    if kind == "extra_forbidden":
        return f"no such key{_nearest(path)}"
    if kind == "missing":
        return f"it is missing{'; every policy needs one' if path == ('version',) else ''}"
    if kind == "literal_error":
        return f"write {trouble['ctx']['expected']}, not {given}{_meant(trouble)}"
    if kind.endswith("too_long"):
        most, given_length = trouble["ctx"]["max_length"], len(trouble["input"])
        return f"write at most {most}{' letters' if kind.startswith('string') else ''}, not {given_length}"
    wanted = next((words for start, words in WANTED.items() if kind.startswith(start)), None)
    if kind in BOUNDS:
        wanted = f"{trouble['ctx'][BOUNDS[kind][0]]} {BOUNDS[kind][1]}"
    if wanted:
        return f"write {wanted}, not {given}"
    words = trouble["msg"].removeprefix("Value error, ").replace("Input should be", "it should be")
    return f"{words[:1].lower()}{words[1:]}"


def below(loc: tuple[int | str, ...], above: tuple[int | str, ...]) -> bool:
    """Say whether one place lies within another."""
    return len(loc) > len(above) and loc[: len(above)] == above


def written(loc: tuple[str | int, ...], tables: Mapping[str, Any]) -> Path:
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

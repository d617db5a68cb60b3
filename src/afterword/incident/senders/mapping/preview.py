"""Show what a mapping makes of a body, field by field, with what is wrong where something is."""

from collections.abc import Callable
from typing import NamedTuple

from afterword.incident.incident import severity_named
from afterword.incident.senders.mapping.mapping import NAMES, PATHS, TIMES, Mapping, constant
from afterword.incident.senders.mapping.path import PathError, found, misfit, steps
from afterword.incident.senders.mapping.values import (
    event_named,
    meaning,
    names_of,
    time_of,
    value_of,
)
from afterword.incident.senders.payload import link

MOST_NAMED = 8
_Reading = tuple[str, str]


class Shown(NamedTuple):
    """One mapped field: its path, what stands there as we read it, and what is wrong with it (may be empty)."""

    field: str
    path: str
    value: str
    problem: str


def preview(mapped: Mapping, body: dict[str, object]) -> tuple[Shown, ...]:
    """Return what a mapping makes of a body: each mapped field, and a line for what is missing. Never raises."""
    shown = tuple(_shown(mapped, field, body) for field in PATHS if mapped.path(field))
    if any(line.value for line in shown if line.field in {"title", "key"}):
        return shown
    return (*shown, Shown("title", "", "", "Neither a title nor a key is there. Map one of them."))


def _shown(mapped: Mapping, field: str, body: dict[str, object]) -> Shown:
    path = mapped.path(field)
    if constant(path) is not None:
        return Shown(field, path, *_READERS.get(field, _text)(mapped, field, body))
    try:
        way = steps(path)
    except PathError as error:
        return Shown(field, path, "", str(error))
    standing = found(body, way)
    if not standing:
        return Shown(field, path, "", misfit(body, way) or "Nothing stands there in this body.")
    value, problem = _READERS.get(field, _text)(mapped, field, body)
    return Shown(field, path, value, problem or ("" if value else _unread(standing[0])))


def _names(mapped: Mapping, field: str, body: dict[str, object]) -> _Reading:
    return ", ".join(names_of(body, mapped, field)), ""


def _time(mapped: Mapping, field: str, body: dict[str, object]) -> _Reading:
    at = time_of(body, mapped, field)
    if at:
        return at.isoformat(), ""
    said = value_of(body, mapped, field)
    return "", f"“{said[:60]}” is no time we can read. It is left out." if said else ""


def _text(mapped: Mapping, field: str, body: dict[str, object]) -> _Reading:
    return value_of(body, mapped, field), ""


def _link(mapped: Mapping, field: str, body: dict[str, object]) -> _Reading:
    said = value_of(body, mapped, field)
    return said, "This is no web address. It is left out." if said and not link(said) else ""


def _event(mapped: Mapping, field: str, body: dict[str, object]) -> _Reading:
    said = value_of(body, mapped, field)
    event = event_named(said, mapped)
    if event or not said:
        return said and f"{said} → {event}", ""
    return f"{said} → updated", "We do not know this word. Say what it means."


def _severity(mapped: Mapping, field: str, body: dict[str, object]) -> _Reading:
    said = value_of(body, mapped, field)
    severity = meaning(said, mapped.severity_words) or severity_named(said)
    if severity or not said:
        return said and f"{said} → {severity}", ""
    return said, "We do not know this word. Say which severity it means, here or in the policy."


def _unread(value: object) -> str:
    """Say why something that stands there cannot be shown."""
    if isinstance(value, dict):
        names = ", ".join(list(map(str, value))[:MOST_NAMED])
        return f"This is an object. Go on to one of its parts: {names}." if names else "This object is empty."
    if isinstance(value, list):
        return f"This is a list of {len(value)}. Write [0] for its first entry or [*] for all." if value else "Empty."
    return "It is empty in this body."


_READERS: dict[str, Callable[[Mapping, str, dict[str, object]], _Reading]] = {
    **dict.fromkeys(NAMES, _names),
    **dict.fromkeys(TIMES, _time),
    "event": _event,
    "severity": _severity,
    "url": _link,
}

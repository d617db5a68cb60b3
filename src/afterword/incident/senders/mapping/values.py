"""What a body says about a field, by its mapping: texts, names, instants, and what happened."""

import re
from collections.abc import Iterable
from datetime import datetime
from email.utils import parsedate_to_datetime

from afterword.incident.senders.mapping.mapping import Mapping, constant
from afterword.incident.senders.mapping.path import PathError, found, steps
from afterword.incident.senders.payload import LONGEST_TEXT, Malformed, instant, line, mapping, word, words

EVENT_WORDS = {
    word: event
    for event, words_ in {
        "opened": "open opened create created new trigger triggered firing fired fire alerting active start started"
        " problem down failing failed critical error raised detected reopened reopen",
        "resolved": "resolve resolved close closed ok okay recover recovered recovery up normal healthy green fixed"
        " done complete completed end ended inactive clear cleared success",
        "updated": "update updated edited changed ack acknowledge acknowledged assigned escalated investigating"
        " identified monitoring in_progress",
        "note": "note comment commented annotation annotated",
        "alert": "alert",
        "change": "change deploy deployed deployment release released rollback",
    }.items()
    for word in words_.split()
}
LONGEST_TIME = 100
LONGEST_LINK = 2_000
MOST_NAMES = 200
JOINED_TITLES = 5
NAMES_INSIDE = ("name", "title", "summary", "label", "value", "key", "id")
_UNIX = re.compile(r"\d{10}|\d{13}|\d{16}|\d{19}", re.ASCII)


def event_of(payload: dict[str, object], mapped: Mapping) -> str:
    """Return what happened, one of ``EVENTS``; a word nobody knows is an update, no word an opening or an end."""
    said = value_of(payload, mapped, "event")
    if said:
        return event_named(said, mapped) or "updated"
    return "resolved" if time_of(payload, mapped, "resolved_at") else "opened"


def event_named(said: str, mapped: Mapping) -> str | None:
    """Return what a sender's word for an event means; ``None`` when neither the mapping nor we know it."""
    plain = re.sub(r"[\s-]+", "_", said.strip().lower())
    last = re.split(r"[.:/]", plain)[-1]
    return meaning(said, mapped.event_words) or EVENT_WORDS.get(plain) or EVENT_WORDS.get(last)


def meaning(said: str, table: Iterable[tuple[str, str]]) -> str | None:
    """Look a word up without regard to capitals."""
    return next((means for theirs, means in table if theirs.strip().lower() == said.strip().lower()), None)


def value_of(payload: dict[str, object], mapped: Mapping, field: str) -> str:
    """Return the text of a field, empty when there is none. Several are one title, one text; else the first counts."""
    texts = tuple(filter(None, (plain(value, field) for value in values(payload, mapped, field))))
    if field == "title":
        return ", ".join(dict.fromkeys(texts[:JOINED_TITLES]))
    return "\n".join(texts)[:LONGEST_TEXT] if field == "text" else texts[0] if texts else ""


def names_of(payload: dict[str, object], mapped: Mapping, field: str) -> tuple[str, ...]:
    """Return the names of a field: of plain values, of lists, and of objects that have a name."""
    listed: list[object] = []
    for value in values(payload, mapped, field):
        listed += value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(name for one in listed[:MOST_NAMES] for name in words(_named(one))))


def time_of(payload: dict[str, object], mapped: Mapping, field: str) -> datetime | None:
    """Return the instant of a field; ``None`` when there is none that can be read."""
    return next(filter(None, map(moment, values(payload, mapped, field))), None)


def moment(value: object) -> datetime | None:
    """Return an instant as tools write it: RFC 3339, RFC 5322, Unix times also as text; ``None`` for anything else."""
    text = value.strip() if isinstance(value, str) else ""
    try:
        if _UNIX.fullmatch(text):
            return instant(int(text), "time")
        if text.endswith((" UTC", "GMT")) and text[:1].isdigit():
            return instant(text[:-3].strip() + "+00:00", "time")
        if text[:1].isalpha():
            return instant(parsedate_to_datetime(text[:LONGEST_TIME]).isoformat(), "time")
        return instant(value, "time")
    except (ValueError, TypeError, IndexError, OverflowError):  # Malformed is a ValueError
        return None


def values(payload: dict[str, object], mapped: Mapping, field: str) -> tuple[object, ...]:
    """Return what stands where a field is mapped to. Raises ``Malformed`` when its path cannot be followed."""
    path = mapped.path(field)
    if not path:
        return ()
    fixed = constant(path)
    if fixed is not None:
        return (fixed,)
    try:
        return found(payload, steps(path))
    except PathError as error:
        raise Malformed(f"The mapping of {field} cannot be used. {error}") from None


def plain(value: object, field: str = "") -> str:
    """Return a plain value as text, yes and no included; empty for lists and objects."""
    if isinstance(value, bool):
        return str(value).lower()
    return (
        word(value, LONGEST_TEXT) if field == "text" else word(value, LONGEST_LINK) if field == "url" else line(value)
    )


def _named(value: object) -> object:
    """Return the name of an object, and anything else as it is."""
    inside = mapping(value)
    return next((inside[name] for name in NAMES_INSIDE if line(inside.get(name))), None) if inside else value

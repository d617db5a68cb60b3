"""New lines for a document: how an event and an action are written down."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from afterword.document import clock
from afterword.document.sections import HEADINGS, KINDS
from afterword.document.text import LINE_BREAK, Edit, Span

if TYPE_CHECKING:  # a document is written with these functions; they only take one
    from afterword.document.parse import Document

_ACTION_KEYS = ("owner", "priority", "due", "kind", "fixes", "tracker", "done", "dropped")


def one_line(words: str) -> str:
    """Return words from elsewhere on one line that Markdown cannot take for a comment."""
    printable = "".join(character if character.isprintable() else " " for character in words)
    return " ".join(printable.replace("<!--", "< !--").split())


def time_of_day(local: datetime) -> str:
    """Write a local time; one that comes twice on that day in full and in UTC."""
    if clock.clock_change(local):
        return f"{local.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"
    return f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"


def event_line(
    start: datetime,
    text: str,
    *,
    where: tzinfo | None,
    day: date | None,
    tags: Sequence[str] = (),
    end: datetime | None = None,
    uncertainty: timedelta | None = None,
    approximate: bool = False,
    anchor: str | None = None,
) -> str:
    """Write one event; its date only where it is not that of the day it stands under."""
    local = start.astimezone(where) if where and start.tzinfo else start
    stamp = time_of_day(local)
    if local.date() != day and "T" not in stamp:
        stamp = f"{local.date().isoformat()} {stamp}"
    if uncertainty is not None:
        stamp += f" (±{_width(uncertainty)})"
    if end is not None:
        last = end.astimezone(where) if where and end.tzinfo else end
        stamp += f"–{last:%H:%M:%S}" if last.second else f"–{last:%H:%M}"
    label = f"[{', '.join(tags)}] " if tags else ""
    trailing = f" ^{anchor}" if anchor else ""
    return f"- {'~' if approximate else ''}{stamp} {label}{one_line(text)}{trailing}".rstrip()


def attribute_line(values: Iterable[tuple[str, str]]) -> str:
    """Write `key: value; key: value`, in the usual order; values with a semicolon in quotes."""
    order = {key: place for place, key in enumerate(_ACTION_KEYS)}
    known = sorted(values, key=lambda pair: order.get(pair[0], len(order)))
    return "; ".join(f"{key}: {_value(value)}" for key, value in known)


def _value(value: str) -> str:
    value = one_line(value)
    if ";" not in value:
        return value
    return '"' + value.replace('"', "'") + '"'


def _width(width: timedelta) -> str:
    seconds = int(width.total_seconds())
    return f"{seconds // 60} min" if seconds % 60 == 0 and seconds else f"{seconds} s"


def append(document: "Document", kind: str, body: str) -> Edit:
    """Return the edit that adds a section which is missing, before the first of those that come after it."""
    later = KINDS[KINDS.index(kind) + 1 : KINDS.index("other")]
    words = f"## {HEADINGS[kind]}\n\n{body}\n"
    following = next((section for section in document.sections if section.kind in later), None)
    if following is not None:
        return insert(document, following.span.start, f"{words}\n")
    text = document.text
    gap = "" if not text or text.endswith("\n\n") else "\n" if text.endswith(("\n", "\r")) else "\n\n"
    return insert(document, len(text), gap + words)


def insert(document: "Document", at: int, words: str) -> Edit:
    """Return the edit that inserts words, in the document's own line ends."""
    found = LINE_BREAK.search(document.text)
    return Edit(Span(at, at), words.replace("\n", found[0]) if found else words)

"""New lines for a document: how an event and an action are written down."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from afterword.document import clock
from afterword.document.document import Document
from afterword.document.markdown import html
from afterword.document.sections import HEADINGS, KINDS
from afterword.document.text import LINE_BREAK, Edit, Span, in_line_ends_of
from afterword.document.unclosed import mark_wanted
from afterword.document.words import MARKED, plain, seen

_WEIGHED = 300
"""Characters of a line of which each mark is tried."""
_ACTION_KEYS = ("owner", "priority", "due", "kind", "fixes", "tracker", "done", "dropped")


def one_line(words: str) -> str:
    """Return words from elsewhere on one line that Markdown cannot take for a comment."""
    printable = "".join(character if character.isprintable() else " " for character in words)
    return " ".join(printable.replace("<!--", "< !--").split())


def as_typed(words: str) -> str:
    """Return one line of words as a heading that shows each of them: a backslash before the marks Markdown would take.

    Only before those: what reads as it was typed is written as it was typed. Where a machine wrote hundreds of marks,
    before each, for to try them one by one would take its time.
    """
    if _shows(words, words):
        return words
    marks = [found.start() for found in MARKED.finditer(words)]
    if words.endswith("#"):
        marks.append(len(words) - 1)
    kept = frozenset(marks)
    for mark in reversed(
        marks if len(words) <= _WEIGHED else ()
    ):  # of a pair the first keeps its backslash, which says soonest what it is
        if _shows(_with_backslashes(words, kept - {mark}), words):
            kept -= {mark}
    return _with_backslashes(words, kept)


def _shows(written: str, words: str) -> bool:
    """Say whether a heading written so shows these words, as a heading and where only its words are taken."""
    return seen(html(f"# {written}")) == words == plain(written)


def _with_backslashes(words: str, marks: frozenset[int]) -> str:
    return "".join(f"\\{character}" if place in marks else character for place, character in enumerate(words))


def event_line(  # noqa: PLR0913 (an event's fields)
    start: datetime,
    text: str,
    *,
    where: tzinfo,
    day: date | None,
    tags: Sequence[str] = (),
    end: datetime | None = None,
    uncertainty: timedelta | None = None,
    approximate: bool = False,
    anchor: str | None = None,
) -> str:
    """Write one event with its time in the zone of the day it stands under.

    Without a day, and in the hour that comes twice when the clocks go back, the instant is written in full, in UTC.
    """
    local = start.astimezone(where)
    in_full = day is None or clock.clock_change(local) is not None
    if in_full:
        local = start.astimezone(UTC)
    stamp = f"{local.date().isoformat()}T{_time(local)}Z" if in_full else _time(local)
    if uncertainty is not None:
        stamp += f" (±{_width(uncertainty)})"
    if end is not None:
        stamp += f"–{_end(end.astimezone(local.tzinfo), local)}"
    label = f"[{', '.join(tags)}] " if tags else ""
    trailing = f" ^{anchor}" if anchor else ""
    return f"- {'~' if approximate else ''}{stamp} {label}{one_line(text)}{trailing}".rstrip()


def _time(local: datetime) -> str:
    return f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"


def _end(end: datetime, start: datetime) -> str:
    """Write a range's end; with its day where a reader would take it for another."""
    soon = end - start < timedelta(days=1) and (end.date() == start.date() or end.time() < start.time())
    return _time(end) if soon else f"{end.date().isoformat()} {_time(end)}"


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


def append(document: Document, kind: str, body: str) -> Edit:
    """Return the edit that adds a section which is missing, before the first of those that come after it."""
    later = KINDS[KINDS.index(kind) + 1 : KINDS.index("other")]
    words = f"## {HEADINGS[kind]}\n\n{body}\n"
    following = next((section for section in document.sections if section.kind in later), None)
    if following is not None:
        return insert(document, following.span.start, f"{words}\n")
    text = document.text
    return insert(document, len(text), gap(text, len(text)) + words)


def gap(text: str, at: int) -> str:
    """Return the line breaks that are wanted before a place for a blank line to stand above it."""
    before = text[:at]
    ends = sum(1 for _ in LINE_BREAK.finditer(before, len(before.rstrip("\r\n"))))
    return "\n" * max(2 - ends, 0) if at else ""


def insert(document: Document, at: int, words: str) -> Edit:
    """Return the edit that inserts words, in the document's own line ends.

    Code or a comment before them that nothing ends is ended: it would swallow them.
    """
    end = _end_of_what_is_open(document, at)
    if end is not None:
        at, words = end.at, f"\n{end.mark}\n\n{words.lstrip()}"
    return Edit(Span(at, at), in_line_ends_of(document.text, words))


class _End(NamedTuple):
    """How what was left open is ended, and where."""

    at: int
    mark: str


def _end_of_what_is_open(document: Document, at: int) -> _End | None:
    """Return what ends the code or the comment before a place that runs to the end of the text for want of an end."""
    text = document.text
    block = next((block for block in reversed(document.blocks) if block.kind in ("fence", "html")), None)
    if block is None or block.level or at < block.span.end or text[block.span.end :].strip():
        return None
    mark = mark_wanted(text, block)
    return _End(block.span.end, mark) if mark else None

"""What was found, in lines of the original: the structure of a canonical text, every line mapped back."""

from collections.abc import Sequence
from typing import Any, cast

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.survey import EventFound
from afterword.exchange.arrivals.writing.scroll import Origin
from afterword.exchange.arrivals.writing.write import Written
from afterword.exchange.departures.structure import structure

_COMMENT = Pattern(r"<!--[^<>]{0,200}-->")
_RULE = Pattern(r"(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}")


def found_in(document: Document, written: Written, manuscript: Manuscript) -> dict[str, object]:
    """Return a document's structure as its original says it: its lines, and its times as written."""
    origins = written.scroll.origins
    found = cast("dict[str, Any]", structure(document))
    for event in found["events"]:
        told = written.events.get(event["line"])
        if told:
            _as_written(event, told)
    for name in ("events", "impact", "factors", "actions", "lessons"):
        for one in found[name]:
            one["line"] = manuscript.origin(_at(origins, one["line"]).line)
    for section in found["sections"]:
        last = _last_seen(document, origins, section["line"], section["end_line"])
        section["line"] = manuscript.origin(_at(origins, section["line"]).line)
        section["end_line"] = manuscript.origin(_at(origins, last).last)
    return found


def _last_seen(document: Document, origins: Sequence[Origin], first: int, last: int) -> int:
    """Return a section's last line of its own: what parts it from the next, a rule or a comment, belongs to neither.

    Where there are only comments, the last that its author wrote.
    """
    written = first
    above = _words(document, last)
    for line in range(last, first, -1):
        words, above = above, _words(document, line - 1)
        parts = not words or _COMMENT.fullmatch(words) or (not above and _RULE.fullmatch(words))
        if not parts:
            return line
        if words and written == first and not _at(origins, line).added:
            written = line
    return written


def _words(document: Document, line: int) -> str:
    start = document.positions.line_start(line)
    return document.text[start : document.positions.line_start(line + 1)].strip()


def _as_written(event: dict[str, Any], told: EventFound) -> None:
    event["time_text"] = told.time_text
    event["text"] = told.text
    if told.start is None:
        event["start"] = told.day.isoformat() if told.day else None


def _at(origins: Sequence[Origin], line: int) -> Origin:
    return origins[min(line, len(origins)) - 1]

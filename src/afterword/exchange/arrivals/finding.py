"""What was found, in lines of the original: the structure of a canonical text, every line mapped back."""

from collections.abc import Sequence
from typing import Any, cast

from afterword.document.parse import Document
from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.scroll import Origin
from afterword.exchange.arrivals.survey import EventFound
from afterword.exchange.arrivals.writing import Written
from afterword.exchange.departures.structure import structure

_COMMENT = Pattern(r"<!--[^<>]{0,200}-->")


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
    """Return a section's last line that a reader sees; where there are only comments, the last of the author's."""
    written = first
    for line in range(last, first, -1):
        start = document.positions.line_start(line)
        words = document.text[start : document.positions.line_start(line + 1)].strip()
        if words and not _COMMENT.fullmatch(words):
            return line
        if words and written == first and not _at(origins, line).added:
            written = line
    return written


def _as_written(event: dict[str, Any], told: EventFound) -> None:
    event["time_text"] = told.time_text
    event["text"] = told.text
    if told.start is None:
        event["start"] = told.day.isoformat() if told.day else None


def _at(origins: Sequence[Origin], line: int) -> Origin:
    return origins[min(line, len(origins)) - 1]

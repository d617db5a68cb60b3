"""What was found, in lines of the original: the structure of a canonical text, every line mapped back."""

from collections.abc import Sequence
from typing import Any, cast

from afterword.document.parse import Document
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.survey import EventFound
from afterword.exchange.arrivals.writing.scroll import Origin
from afterword.exchange.arrivals.writing.write import Written
from afterword.exchange.departures.structure import structure


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
        section["line"] = manuscript.origin(_at(origins, section["line"]).line)
        section["end_line"] = manuscript.origin(_at(origins, section["end_line"]).last)
    return found


def _as_written(event: dict[str, Any], told: EventFound) -> None:
    event["time_text"] = told.time_text
    event["text"] = told.text
    if told.start is None:
        event["start"] = told.day.isoformat() if told.day else None


def _at(origins: Sequence[Origin], line: int) -> Origin:
    return origins[min(line, len(origins)) - 1]

"""`promote(document, candidate)`: a line of chat becomes an event, because a person says so."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from afterword.document import clock
from afterword.document.add_event import add_event
from afterword.document.compose import one_line
from afterword.document.document import Document
from afterword.document.items import plain
from afterword.document.parse import parse
from afterword.document.text import Edit, apply
from afterword.document.timeline import Event
from afterword.exchange.arrivals.manuscript import Candidate


class Undated(Exception):
    """Nobody knows when a line was said; its words say what to do."""


def promote(document: Document, candidate: Candidate, day: date | None = None) -> tuple[Edit, ...]:
    """Return the edits that put a candidate into the timeline, with its quote, author and permalink.

    None where it stands there already. A time without a zone is told in the document's zone, else in UTC; a time
    without a date is of the day given, else of the document's first day. Raises Undated where there is none.
    """
    start = _instant(document, candidate, day)
    text = words(candidate)
    if any(_is_it(event, candidate, start, text) for event in document.events):
        return ()
    edits = add_event(document, start, text, source=_source(candidate))
    if _reads_as_meant(document, edits, start, text):
        return edits
    # Somebody is called "PM", or ":", and what stands behind a time would be read as part of it.
    return add_event(document, start, text, tags=("note",), source=_source(candidate))


def words(candidate: Candidate) -> str:
    """Return an event's text: who said it, and the quote unchanged on one line."""
    author, quote = one_line(candidate.author), one_line(candidate.quote)
    return f"{author}: “{quote}”" if author else f"“{quote}”"


def _source(candidate: Candidate) -> str | None:
    # A semicolon would end the value of an attribute line.
    return candidate.permalink.replace(";", "%3B").replace(" ", "%20") if candidate.permalink else None


def _is_it(event: Event, candidate: Candidate, start: datetime, text: str) -> bool:
    if candidate.permalink:
        return event.source == _source(candidate)
    return event.start == start and event.text == plain(text)


def _reads_as_meant(document: Document, edits: Iterable[Edit], start: datetime, text: str) -> bool:
    events = parse(apply(document.text, edits)).events
    return any(event.start == start and event.text == plain(text) and not event.tags for event in events)


def _instant(document: Document, candidate: Candidate, day: date | None) -> datetime:
    where = (clock.zone(document.facts.timezone) if document.facts.timezone else None) or UTC
    try:
        found = datetime.fromisoformat(candidate.at)
    except ValueError:
        return datetime.combine(_day(document, day), _clock(candidate), where)
    return found if found.tzinfo else found.replace(tzinfo=where)


def _clock(candidate: Candidate) -> time:
    try:
        return time.fromisoformat(candidate.at)
    except ValueError:
        raise Undated("Nobody knows when this was said. Write the event by hand.") from None


def _day(document: Document, day: date | None) -> date:
    first = next((event.day for event in document.events if event.day), None)
    start = document.facts.impact_start
    known = day or first or (start.date() if start else None)
    if known is None:
        raise Undated("Nobody knows the day of this line. Say which day it was.")
    return known

"""`adopt(name, data)`: any document → our text, what was found in it, and what was not understood."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from afterword.document import frontmatter
from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.document.text import without_lone_returns
from afterword.exchange.arrivals import containers
from afterword.exchange.arrivals.actions.find import find_actions
from afterword.exchange.arrivals.arrival import Arrival
from afterword.exchange.arrivals.contradictions import find_contradictions
from afterword.exchange.arrivals.events.find import find_events
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable
from afterword.exchange.arrivals.pages.page import open_page
from afterword.exchange.arrivals.survey import NO_CUSTOMS, Customs
from afterword.exchange.arrivals.unread import find_unread
from afterword.exchange.arrivals.writing.finding import found_in
from afterword.exchange.arrivals.writing.settling import settled
from afterword.exchange.arrivals.writing.write import write
from afterword.exchange.departures.structure import structure

__all__ = ["Unreadable", "adopt", "adopt_all", "write_down"]

_SCHEMA = "postmortem/1"


def adopt(name: str, data: bytes, customs: Customs = NO_CUSTOMS) -> Arrival:
    """Read one document of any house; of a container with several, the first. Raises Unreadable.

    `name` is the file's name or its path inside an archive; dates and titles may be read from it.
    """
    return write_down(containers.read(name, data), customs)


def adopt_all(name: str, data: bytes, customs: Customs = NO_CUSTOMS) -> Iterator[Arrival]:
    """Read every document of a file, one after the other. Raises Unreadable."""
    for manuscript in containers.read_all(name, data):
        yield write_down(manuscript, customs)


def write_down(manuscript: Manuscript, customs: Customs = NO_CUSTOMS) -> Arrival:
    """Survey a manuscript and write what was found as a canonical text. A text that is one comes back as it is."""
    ours = _canonical(manuscript.text)
    if ours:
        return _unchanged(manuscript, ours)
    page = open_page(replace(manuscript, text=without_lone_returns(manuscript.text)), customs)
    events, actions = find_events(page), find_actions(page)
    written = write(page, events, actions)
    document = settled(written)
    line_map = tuple(0 if one.added else manuscript.origin(one.line) for one in written.scroll.origins)
    return Arrival(
        manuscript.name,
        document.text,
        found_in(document, written, manuscript),
        line_map,
        contradictions=tuple(
            one._replace(lines=tuple(map(manuscript.origin, one.lines))) for one in find_contradictions(page, events)
        ),
        unread=(*manuscript.unread, *_in_original(find_unread(page, events, actions), manuscript)),
        candidates=manuscript.candidates,
    )


def _in_original(unread: Iterable[Unread], manuscript: Manuscript) -> Iterator[Unread]:
    for one in unread:
        line = manuscript.origin(one.line)
        yield Unread(line, max(line, manuscript.origin(one.end_line)), one.why)


def _canonical(text: str) -> Document | None:
    """Return the document of a text that is canonical already."""
    front = frontmatter.find(text)
    if front is None or _SCHEMA not in front.body_span.of(text):
        return None
    document = parse(text)
    return document if document.facts.schema == _SCHEMA else None


def _unchanged(manuscript: Manuscript, document: Document) -> Arrival:
    lines = range(1, document.positions.lines + 1)
    return Arrival(
        manuscript.name,
        manuscript.text,
        structure(document),
        tuple(manuscript.origin(line) for line in lines),
        unread=manuscript.unread,
        candidates=manuscript.candidates,
    )

"""`adopt(name, data)`: any document → our text, what was found in it, and what was not understood."""

from collections.abc import Iterator

from afterword.document.parse import parse
from afterword.exchange.arrivals import containers
from afterword.exchange.arrivals.arrival import Arrival
from afterword.exchange.arrivals.manuscript import Manuscript, Unreadable
from afterword.exchange.arrivals.survey import NO_CUSTOMS, Customs
from afterword.exchange.departures.structure import structure

__all__ = ["Unreadable", "adopt", "adopt_all", "write_down"]


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
    """Survey a manuscript and write what was found as a canonical text."""
    text = manuscript.text
    return Arrival(manuscript.name, text, structure(parse(text)), tuple(range(1, text.count("\n") + 2)))

"""`adopt(name, data)`: any document → our text, what was found in it, and what was not understood."""

from afterword.document.parse import parse
from afterword.exchange.arrivals.arrival import Arrival
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.survey import NO_CUSTOMS, Customs
from afterword.exchange.departures.structure import structure


class Unreadable(Exception):
    """These bytes are no document we can read; its words say why and what to do."""


def adopt(name: str, data: bytes, customs: Customs = NO_CUSTOMS) -> Arrival:
    """Read one document of any house. Raises Unreadable where there is no text to keep.

    `name` is the file's name or its path inside an archive; dates and titles may be read from it.
    """
    return write_down(Manuscript(name, data.decode("utf-8", "replace")), customs)


def write_down(manuscript: Manuscript, customs: Customs = NO_CUSTOMS) -> Arrival:
    """Survey a manuscript and write what was found as a canonical text."""
    text = manuscript.text
    return Arrival(manuscript.name, text, structure(parse(text)), tuple(range(1, text.count("\n") + 2)))

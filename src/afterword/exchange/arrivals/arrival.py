"""Arrival: what became of one document: the canonical text, what was found, and what was not understood."""

from dataclasses import dataclass

from afterword.exchange.arrivals.manuscript import Candidate, Unread
from afterword.exchange.arrivals.survey import Contradiction


@dataclass(frozen=True, slots=True)
class Arrival:
    """One document, arrived.

    Attributes:
        name: As in the manuscript.
        text: The canonical text.
        found: The structure of the text as `afterword show` gives it, every line that of the original.
        line_map: The line of the original, from 1, that each line of `text` came from; 0 for lines we added.
        contradictions: Lines are lines of the original.
        unread: Lines are lines of the original.
        candidates: Lines of chat that a person may promote to events.
    """

    name: str
    text: str
    found: dict[str, object]
    line_map: tuple[int, ...]
    contradictions: tuple[Contradiction, ...] = ()
    unread: tuple[Unread, ...] = ()
    candidates: tuple[Candidate, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return it as `afterword import --format json` prints it."""
        told: dict[str, object] = {
            "text": self.text,
            "found": self.found,
            "contradictions": [
                {"what": one.what, "message": one.message, "lines": list(one.lines)} for one in self.contradictions
            ],
            "unread": [{"line": one.line, "end_line": one.end_line, "why": one.why} for one in self.unread],
        }
        if self.candidates:
            told["candidates"] = [one._asdict() for one in self.candidates]
        return told

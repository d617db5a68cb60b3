"""The Timeline section: events, their times and the zones these are told in."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.document.text import Span


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the timeline.

    Attributes:
        time_text: The time exactly as written, without day heading, tilde and uncertainty; empty if there is none.
        start: Aware once a zone is known, else naive; None where the time cannot be read or no day is known.
        end: The end of a range; the next day if it would be earlier than the start.
        uncertainty: Half the width, of `(±3 min)`.
        approximate: Written with `~`.
        anchor: "t3" for a trailing `^t3`.
        source: Where this is known from, of a nested `source:` line.
        zone: The zone the time was read in ("Z", "+02:00", "Europe/Lisbon"), None where none is known.
        clock_change: "gap" for a local time that did not exist, "fold" for one that came twice.
        tag_spans: The place of each tag, in step with `tags`.
    """

    span: Span
    line: int
    time_text: str
    time_span: Span
    start: datetime | None
    end: datetime | None
    uncertainty: timedelta | None
    approximate: bool
    tags: tuple[str, ...]
    text: str
    text_span: Span
    anchor: str | None = None
    source: str | None = None
    zone: str | None = None
    clock_change: str | None = None
    tag_spans: tuple[Span, ...] = ()

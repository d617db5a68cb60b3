"""Survey: what was found in a manuscript, each thing with its place. Nouns only; `page.py` and its readers find it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from afterword.document.text import Span


class Part(NamedTuple):
    """A section as its author divided the text: its heading and all below it, sub-sections included.

    Attributes:
        kind: One of `afterword.document.sections.KINDS`.
        role: What the canon has no kind for: detection, resolution, trigger, lead-up, five-whys, key-events,
            responders, metadata, chat; None otherwise.
        heading: Its words without marks; empty where a section begins without a heading.
        level: 1 to 6; 7 for a bold or plain label that stands where a heading should.
        span: Heading and body, without the blank lines after them.
        parent: The place of the part it stands inside, among all parts; None outermost.
    """

    kind: str
    role: str | None
    heading: str
    level: int
    span: Span
    heading_span: Span
    body_span: Span
    parent: int | None


@dataclass(frozen=True, slots=True)
class EventFound:
    """An event of the timeline. Events do not overlap and stand in the order of the text.

    Attributes:
        span: All that belongs to it: stamp, words, paragraphs below.
        time_text: The time exactly as written.
        start, end: Aware once a zone is known; None where there is no time of day. `end` of a range only.
        day: The local date; with `start` None the most that is known.
        zone: The zone as the text names it ("PST", "+02:00"), wherever it was found.
        text: Its first words on one line of Markdown, without the stamp.
        body: What else belongs to it, as Markdown without common indentation; may hold several paragraphs.
        tags: Tags of the timeline, as the format has them; only where the text marks the phase itself.
    """

    span: Span
    time_text: str
    time_span: Span
    start: datetime | None
    day: date | None
    text: str
    end: datetime | None = None
    uncertainty: timedelta | None = None
    approximate: bool = False
    zone: str | None = None
    body: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionFound:
    """An action item. Actions do not overlap and stand in the order of the text.

    Attributes:
        span: All that belongs to it.
        text: What is to be done, on one line of Markdown, without what stands in the other fields' columns and marks.
        owners: As written, a handle with its "@".
        due_text: As written; `due` where it is a date.
        status: "open", "done" or "dropped"; open where the text does not say.
        tracker: A URL or a key such as "PAY-2231" or "#528".
        body: What else belongs to it, as Markdown without common indentation.
        group: The words of the sub-heading it stands under, empty if none.
    """

    span: Span
    text: str
    owners: tuple[str, ...] = ()
    priority: str | None = None
    due: date | None = None
    due_text: str | None = None
    kind: str | None = None
    status: str = "open"
    done_on: date | None = None
    tracker: str | None = None
    body: str = ""
    group: str = ""


class Contradiction(NamedTuple):
    """Places of the original that cannot all be right.

    Attributes:
        what: duration, order, date, title, zone …
        message: What stands where, for a reader who has to decide.
        lines: Lines of the original, from 1, in the order of the message.
    """

    what: str
    message: str
    lines: tuple[int, ...]


class Customs(NamedTuple):
    """How a house writes, learned from a document's neighbours; None where nothing is known.

    Attributes:
        day_first: Whether 01-10-2024 is the first of October.
        zone: The zone the house tells its times in.
    """

    day_first: bool | None = None
    zone: str | None = None


NO_CUSTOMS = Customs()


class EventsFound(NamedTuple):
    """What the reader of events found.

    Attributes:
        understood: Scaffolding whose meaning the events carry now (date lines, table heads, "all times in PST"): it
            need not stand in the canonical text again. Never overlaps an event.
        zone: The zone most events are told in, as the text names it; None where none is stated.
        contradictions: Lines are lines of the manuscript.
        doubts: Places that look like events and were left alone, with the reason.
    """

    events: tuple[EventFound, ...]
    understood: tuple[Span, ...] = ()
    zone: str | None = None
    contradictions: tuple[Contradiction, ...] = ()
    doubts: tuple[tuple[Span, str], ...] = ()


class ActionsFound(NamedTuple):
    """What the reader of actions found; see `EventsFound` for `understood` and `doubts`."""

    actions: tuple[ActionFound, ...]
    understood: tuple[Span, ...] = ()
    doubts: tuple[tuple[Span, str], ...] = ()

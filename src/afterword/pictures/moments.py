"""What a timeline picture shows: events with a readable time, the lane each belongs to, and the phases between them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, tzinfo
from itertools import pairwise
from math import hypot
from zoneinfo import ZoneInfo

from afterword.document.anchors import anchors
from afterword.document.document import Document
from afterword.document.timeline import Event
from afterword.document.words import plain
from afterword.pictures.axis import day, local, seconds
from afterword.pictures.words import duration

MILESTONES = ("trigger", "impact", "detect", "engage", "mitigate", "resolve")
"""In the order of Allspaw's and the SRE workbook's life of an incident; each phase is named for the one it leads to."""
MOST = 300
LANES = ("system", "people", "communication")
COMMUNICATION = frozenset({"comms", "escalate"})
PEOPLE = frozenset({"engage", "diagnose", "action", "mitigate", "resolve", "wait"})


@dataclass(frozen=True, slots=True)
class Moment:
    """An event as the picture needs it. Instants are seconds since 1970."""

    at: float
    end: float  # equal to `at` when it is no range
    doubt: float  # seconds to either side
    approximate: bool
    lane: str
    milestone: str  # one of MILESTONES when a phase begins or ends here, else ""
    clock: str  # "09:33", "10:36–11:02"
    day: str
    words: str
    href: str

    @property
    def title(self) -> str:
        """Say everything about it in one line."""
        about = "about " if self.approximate and not self.doubt else ""
        doubt = f" (± {duration(self.doubt)})" if self.doubt else ""
        milestone = f" [{self.milestone}]" if self.milestone else ""
        return f"{self.day}, {about}{self.clock} {self.words}{doubt}{milestone}"


@dataclass(frozen=True, slots=True)
class Phase:
    """The time from one milestone to the next. `name` is the one it leads to."""

    name: str
    start: float
    end: float
    doubt: float

    @property
    def length(self) -> str:
        """Say how long it took, and how sure that is."""
        return duration(self.end - self.start) + (f" ± {duration(self.doubt)}" if self.doubt else "")


@dataclass(frozen=True, slots=True)
class Story:
    """All of it, in order of time."""

    moments: tuple[Moment, ...]
    phases: tuple[Phase, ...]
    zone: tzinfo
    unplaced: int  # events whose time cannot be read

    @property
    def busy(self) -> tuple[tuple[float, float], ...]:
        """The times in which something happens."""
        return tuple((moment.at - moment.doubt, max(moment.end, moment.at + moment.doubt)) for moment in self.moments)


def story(document: Document, link: str) -> Story:
    """Read the story out of a document. `link` stands before the anchor of every event."""
    zone = zone_of(document)
    placed = sorted((e for e in document.events if e.start), key=lambda e: (seconds(e.start) if e.start else 0, e.line))
    milestones = _milestones(placed)
    places = anchors(document)
    moments = tuple(_moment(event, zone, milestones, f"{link}#{places[event.line]}") for event in placed)
    return Story(moments, tuple(phases(moments)), zone, unplaced=len(document.events) - len(placed))


def thinned(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Keep the turning points and evenly spread others, when there are more events than one axis can hold."""
    every = -(-len(moments) // MOST)
    last = len(moments) - 1
    return tuple(moment for i, moment in enumerate(moments) if i % every == 0 or i == last or moment.milestone)


def zone_of(document: Document) -> tzinfo:
    """Take the zone of the document; UTC when it has none or one nobody knows."""
    try:
        return ZoneInfo(document.facts.timezone or "UTC")
    except (KeyError, ValueError, OSError):  # unknown, malformed, or the name of a folder of zones
        return UTC


def lane(event: Event) -> str:
    """Tell what an event is about: what the system did, what people did, or who told whom."""
    tags = {tag.lower() for tag in event.tags}
    if tags & COMMUNICATION:
        return "communication"
    return "people" if tags & PEOPLE else "system"


def _milestones(placed: list[Event]) -> dict[int, str]:
    """Find the first event of each tag, by line. Mitigation counts from the last time it came back."""
    found: dict[int, str] = {}
    last_recurrence = max((i for i, event in enumerate(placed) if "recur" in event.tags), default=-1)
    for name in MILESTONES:
        tagged = [(i, event) for i, event in enumerate(placed) if name in event.tags]
        if name in {"mitigate", "resolve"}:
            tagged = [pair for pair in tagged if pair[0] > last_recurrence] or tagged
        if tagged:
            line = tagged[0][1].line
            found[line] = f"{found[line]}, {name}" if line in found else name
    return found


def _moment(event: Event, zone: tzinfo, milestones: dict[int, str], href: str) -> Moment:
    at = seconds(event.start) if event.start else 0.0
    end = max(at, seconds(event.end)) if event.end else at
    here, there = local(at, zone), local(end, zone)
    clock = f"{here:%H:%M}" if not here.second else f"{here:%H:%M:%S}"
    if end > at:
        clock += f"–{there:%H:%M}"
    return Moment(
        at=at,
        end=end,
        doubt=event.uncertainty.total_seconds() if event.uncertainty else 0.0,
        approximate=event.approximate,
        lane=lane(event),
        milestone=milestones.get(event.line, ""),
        clock=clock,
        day=day(here),
        words=plain(event.text),
        href=href,
    )


def phases(moments: Iterable[Moment]) -> Iterator[Phase]:
    """Yield the time between each milestone and the next; the moments are in order of time."""
    for before, after in pairwise(moment for moment in moments if moment.milestone):
        if after.at > before.at:
            yield Phase(after.milestone.split(", ")[0], before.at, after.at, hypot(before.doubt, after.doubt))

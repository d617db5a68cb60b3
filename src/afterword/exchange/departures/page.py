"""A post-mortem laid out for reading: the nouns a template shows, in the order it shows them.

Fields named `html` and those whose comment says HTML are safe to print as they are; every other string is plain
text and must be escaped. Anchors are unique in a page and never change with the wording: `F1`, `A1`, `L1`, `t3`,
or `line-45` for what has no name of its own.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the four numbers at the top: how long, how many, who noticed, what it cost."""

    name: str  # "duration", "people", "detected" or "cost"
    label: str  # "Duration"
    value: str  # "2 h 6 min"; "not recorded" when the text does not say
    detail: str  # what belongs beside it: "± 6 min", "10.6 % of 3 870 active merchants"
    method: str  # HTML: how it was measured, or by whom it was noticed
    anchor: str  # where the text says so, "" when it does not
    recorded: bool


@dataclass(frozen=True, slots=True)
class Badge:
    """A small fact beside an item: an owner, a due date, a link to the tracker."""

    name: str  # "owner", "priority", "due", "kind", "tracker", "fixes", "fixed-by", "evidence", …
    label: str  # the key as people read it: "owner"
    html: str


@dataclass(frozen=True, slots=True)
class Prose:
    """Whatever the author wrote between the items, in its place."""

    kind: ClassVar[str] = "prose"
    line: int
    html: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section that does not belong to a day or a group."""

    kind: ClassVar[str] = "heading"
    line: int
    anchor: str
    level: int  # 3 to 6
    html: str


@dataclass(frozen=True, slots=True)
class MetricItem:
    """One line of the impact."""

    line: int
    anchor: str
    key: str  # HTML
    value: str  # HTML, as the author typed it
    method: str  # HTML, "" when none is given
    estimate: bool
    disposition: str  # "none", "unknown", "n/a" or ""
    notes: str  # HTML: what else the author wrote under it


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lines of the impact that stand together."""

    kind: ClassVar[str] = "metrics"
    line: int
    items: tuple[MetricItem, ...]


@dataclass(frozen=True, slots=True)
class EventItem:
    """One event of the timeline."""

    line: int
    anchor: str
    time: str  # as typed: "10:36–11:02"
    starts: str  # ISO 8601 with offset, "" when the time cannot be read
    ends: str  # ISO 8601 with offset, "" when it is no range
    approximate: bool
    tags: tuple[str, ...]
    phase: str  # "trigger", "impact", "detect", "engage", "mitigate", "resolve" or ""
    lane: str  # "system", "people" or "communication"
    html: str
    badges: tuple[Badge, ...]
    notes: str  # HTML


@dataclass(frozen=True, slots=True)
class Events:
    """The events of one day."""

    kind: ClassVar[str] = "events"
    line: int
    anchor: str
    heading: str  # HTML: the day as the author wrote it, "" when no heading stands above
    day: str  # ISO 8601, "" when no time can be read
    items: tuple[EventItem, ...]


@dataclass(frozen=True, slots=True)
class FactorItem:
    """One contributing factor with everything that explains it."""

    line: int
    anchor: str
    id: str  # "F3" or ""
    lead: str  # "because" when it explains the item above, as the author wrote it; else ""
    html: str
    depth: int  # 0 stands directly under the incident
    state: str  # "action", "done", "accepted", "already-fixed", "context", "explained" (by its causes) or "open"
    badges: tuple[Badge, ...]
    notes: str  # HTML
    causes: "tuple[FactorItem, ...]"


@dataclass(frozen=True, slots=True)
class Factors:
    """Factors that stand together: the outermost ones, each holding its causes."""

    kind: ClassVar[str] = "factors"
    line: int
    items: tuple[FactorItem, ...]


@dataclass(frozen=True, slots=True)
class ActionItem:
    """One promise."""

    line: int
    anchor: str
    id: str  # "A3" or ""
    html: str
    state: str  # "open", "done" or "dropped"
    due: date | None
    badges: tuple[Badge, ...]  # owner, priority, due, kind, tracker, fixes, done, dropped, then the rest as typed
    verify: str  # HTML: what a stranger checks, "" when nothing is given
    notes: str  # HTML


@dataclass(frozen=True, slots=True)
class Actions:
    """Actions that stand together."""

    kind: ClassVar[str] = "actions"
    line: int
    items: tuple[ActionItem, ...]


@dataclass(frozen=True, slots=True)
class LessonItem:
    """One lesson."""

    line: int
    anchor: str
    id: str  # "L2" or ""
    html: str
    notes: str  # HTML


@dataclass(frozen=True, slots=True)
class Lessons:
    """Lessons of one group."""

    kind: ClassVar[str] = "lessons"
    line: int
    anchor: str
    heading: str  # HTML: the group as the author named it, "" when no heading stands above
    group: str  # "well", "hard", "lucky" or ""
    items: tuple[LessonItem, ...]


Block = Prose | Heading | Metrics | Events | Factors | Actions | Lessons


@dataclass(frozen=True, slots=True)
class Part:
    """One section of the document."""

    kind: str  # as in document.parse.Section: "impact", "timeline", …, "other"
    heading: str  # HTML
    anchor: str  # "impact", "timeline", "timeline-2" for a second one; made of the heading for others
    line: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole post-mortem, ready to be shown. Nothing the author wrote is missing from it."""

    title: str
    summary: str  # HTML of the summary, which `parts` leaves out if it is a section of its own
    summary_heading: str  # HTML: what the author called it
    summary_anchor: str
    figures: tuple[Figure, ...]  # duration, people, detected, cost: always four
    opening: tuple[Block, ...]  # what stands before the first section
    parts: tuple[Part, ...]

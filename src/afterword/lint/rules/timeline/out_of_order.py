"""A timeline that runs backwards.

What it does
    Finds events that are earlier than the event above them, later than the day of publication, or written twice.

Why is this a problem
    Times to detect, engage and mitigate are computed from this list, and readers take the order for the story. One
    mistyped year moves every figure.

Example
    ## Timeline

    - 2026-05-04 10:31Z Writes fail on the second shard

    - 2026-05-04 10:24Z First page arrives

Use instead
    ## Timeline

    - 2026-05-04 10:24Z First page arrives

    - 2026-05-04 10:31Z Writes fail on the second shard

What it leaves alone
    ## Timeline

    - 2026-05-04 10:24Z First page arrives

    - 2026-05-04 10:24Z Second page arrives from the other region

How it decides
    Arithmetic on resolved times. Times within each other's stated uncertainty are not compared; a bare time after an
    evening, or nearer to the next day than to its own, reads as a missing date: `ambiguous-timestamp` speaks of it.
    Times in quotations and chat are no events.

Fix safety
    Sorts the events below one heading, label or paragraph, keeping equal times in their order: safe while every day and
    time is certain. It asks instead where a time cannot be read, a line without a date stands hours from its place and
    may be of the next day, some lines have dates and others do not, or the end would come before the beginning. A
    second copy of an event is removed, and its sources join those of the first: safe; copies that differ in anything
    else are left to the author, as is a date after publication. Exceptions above an event move with it; one at the end
    of the line before, or above a second copy, leaves the change to the author.

References
    Lunney and Lueder, Postmortem Culture, in Site Reliability Engineering (2016), chapter 15.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from afterword.document import clock
from afterword.document.blocks import Block
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.document.timeline import Event
from afterword.lint.attached import Attached
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.timeline.words.times import crosses_midnight, day_in_doubt, is_dated

_SOURCE = Pattern(r"[ \t]*[-*+][ \t]+source:[ \t]")
_BEGINNINGS = frozenset({"trigger", "impact", "detect"})
_ENDS = frozenset({"mitigate", "resolve"})


@rule(Severity.ERROR, steadfast=True)
def out_of_order(reading: Reading) -> Iterator[Finding]:
    """Find events that stand in the wrong place, after publication, or twice."""
    document = reading.document
    order = _Order(document)
    seen: dict[tuple[datetime, str], Event] = {}
    before: Event | None = None
    for event in document.events:
        if event.start is None:
            continue
        twin = seen.setdefault((event.start.replace(tzinfo=None), " ".join(event.text.lower().split())), event)
        if twin is not event and event.text:
            yield _twice(document, event, twin, order.attached)
        elif before is not None and _earlier(event, before):
            yield _earlier_than_above(event, before, order)
        elif document.facts.published and event.start.date() > document.facts.published:
            message = f"This is after the day of publication, {document.facts.published}. Check the date."
            yield Finding(event.time_span, message, fix=Fix("ask", "Check the date", question="When did this happen?"))
        before = event


def _earlier(event: Event, before: Event) -> bool:
    if event.start is None or before.start is None or (event.start.tzinfo is None) != (before.start.tzinfo is None):
        return False
    if crosses_midnight(before, event):
        return False
    slack = (event.uncertainty or timedelta()) + (before.uncertainty or timedelta())
    return event.start + slack < before.start


def _twice(document: Document, event: Event, twin: Event, attached: Attached) -> Finding:
    message = f"Line {twin.line} says the same. Keep one of the two."
    edits = _joined(document.text, event, twin)
    if attached.has(event.span.start):
        fix = Fix("ask", "Keep one of the two", question="One has an exception above it: which is kept?")
    elif edits is None:
        fix = Fix("ask", "Keep one of the two", question="They differ in their details: which are right?")
    elif len(edits) > 1:
        fix = Fix("safe", "Remove the second copy, and keep its source", edits)
    else:
        fix = Fix("safe", "Remove the second copy", edits)
    return Finding(event.time_span, message, fix=fix)


def _joined(text: str, event: Event, twin: Event) -> tuple[Edit, ...] | None:
    """Return the edits that make one event of two; None where something would be lost."""
    (head, *below), (first, *known) = (_lines(each.span.of(text)) for each in (event, twin))
    if head.split() != first.split():
        return None
    more = [line for line in below if line.split() not in [each.split() for each in known]]
    if not all(_SOURCE.match(line) for line in more):
        return None
    start = text.rfind("\n", 0, event.span.start) + 1
    end = text.find("\n", event.span.end)
    gone = Edit(Span(start, len(text) if end < 0 else end + 1), "")
    if not more:
        return (gone,)
    place = twin.span.start + len(twin.span.of(text).rstrip())
    return Edit(Span(place, place), "".join(f"\n{line}" for line in more)), gone


def _lines(item: str) -> list[str]:
    return [line.rstrip() for line in item.rstrip().split("\n")]


def _earlier_than_above(event: Event, before: Event, order: "_Order") -> Finding:
    message = f"{_told(event, before)} Put it in its place, or check the time."
    edits = order.edits(event, before)
    if edits:
        fix = Fix("safe", "Sort the events below this heading", edits)
    elif day_in_doubt(before, event):
        message = f"{_told(event, before)} Put it in its place, or write its date."
        fix = Fix("ask", "Write the date before the time", question="Which day was this?")
    else:
        fix = Fix("ask", "Check the time", question="Which of the two is right?")
    return Finding(event.time_span, message, fix=fix)


def _told(event: Event, before: Event) -> str:
    """Name the line above; where days or zones differ, both moments, since one of them is not what it seems."""
    if event.start and before.start:
        this, other = clock.side_by_side(event.start, before.start)
        if len(this) > len("hh:mm"):
            return f"{this} is before {other}, line {before.line}."
    return f"Earlier than line {before.line}."


class _Order:
    """The events part by part: only lines below one heading or label can change places and keep their meaning."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.attached = Attached(document)
        self._parts = [block.span.start for block in document.blocks if _parts_events(block)]
        self._groups: dict[int, list[Event]] = {}
        for event in document.events:
            self._groups.setdefault(self._above(event), []).append(event)
        self._sorted: dict[int, tuple[Edit, ...]] = {}

    def edits(self, event: Event, before: Event) -> tuple[Edit, ...]:
        """Return the edits that sort the events of a part.

        None where the other event stands in another part, and where sorting might put a moment in a wrong place
        or an exception above another line.
        """
        above = self._above(event)
        if above != self._above(before):
            return ()
        if above not in self._sorted:
            self._sorted[above] = self._sort(self._groups[above])
        return self._sorted[above]

    def _sort(self, group: list[Event]) -> tuple[Edit, ...]:
        order = _sorted(group)
        if _in_doubt(group) or _ends_first(group, order):
            return ()
        edits = []
        for old, new in zip(group, order, strict=True):
            place, written = self._with_exceptions(old), self._with_exceptions(new)
            if place is None or written is None:
                return ()
            if old is not new:
                edits.append(Edit(place, written.of(self._document.text)))
        return tuple(edits)

    def _with_exceptions(self, event: Event) -> Span | None:
        """Return an event with the exceptions above it; None where these stand at the end of the line before."""
        if not self.attached.has(event.span.start):
            return event.span
        start = self.attached.above(event.span.start)
        return None if start is None else Span(start, event.span.end)

    def _above(self, event: Event) -> int:
        return bisect_right(self._parts, event.span.start)


def _parts_events(block: Block) -> bool:
    """Tell whether a block parts the events above it from those below: a heading, or a paragraph between two lists."""
    return block.kind == "heading" or (block.kind == "paragraph" and not block.level)


def _sorted(group: list[Event]) -> list[Event]:
    """Sort stably; an event that cannot be placed stays behind the one it follows."""
    keyed: list[tuple[float, int, Event]] = []
    last = float("-inf")
    for place, event in enumerate(group):
        if event.start is not None:
            last = event.start.replace(tzinfo=event.start.tzinfo or UTC).timestamp()
        keyed.append((last, place, event))
    return [event for _, _, event in sorted(keyed, key=lambda each: each[:2])]


def _in_doubt(group: list[Event]) -> bool:
    """Tell whether a time among these events is unread, or the day of one is not certain."""
    if any(event.start is None and event.time_text for event in group):
        return True
    timed = [event for event in group if event.start is not None]
    if len({is_dated(event) for event in timed}) > 1:
        return True  # a date holds for the lines below it: moved, they would be of another day
    return any(crosses_midnight(*pair) or day_in_doubt(*pair) for pair in pairwise(timed))


def _ends_first(group: list[Event], order: list[Event]) -> bool:
    """Tell whether sorting would put an end before the first sign of trouble, where it did not stand before."""
    return _early_ends(order) > _early_ends(group)


def _early_ends(events: list[Event]) -> int:
    begun = next((at for at, event in enumerate(events) if _BEGINNINGS.intersection(event.tags)), 0)
    return sum(bool(_ENDS.intersection(event.tags)) for event in events[:begun])

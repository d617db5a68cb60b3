"""What was not understood, and what to do about it: places of the original with a reason for a tired reader."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeVar

from afterword.document import clock
from afterword.document.blocks import Block, Item
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.manuscript import Unread
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import ActionsFound, EventFound, EventsFound, Part
from afterword.exchange.arrivals.times.zones import zone_of

_Placed = TypeVar("_Placed", Block, Item)

_CLOCK = Pattern(r"(?<![\d:.,/-])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])")
_NOTHING_TO_DO = Pattern(r"\W*(?:n/?a|none|nothing|tbd|todo|-+|no action items?(?: identified)?|ingen)\W*", 2)
_LINE = Pattern(r"[^\r\n]+")
_BOX = Pattern(r"\[[^\[\]\r\n]{0,4}\][ \t]")
_LINE_START = 60
_SHORT = 600
_MOST = 30

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?-i:May|MAY)|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DAY_OF_YEAR = Pattern(
    rf"\b(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\.?[ ](?:of[ ])?(?P<month>{_MONTH})"
    rf"|(?P<first>{_MONTH})[ ](?P<second>[0-3]?\d)(?:st|nd|rd|th)?\b)(?!\.?,?[ ]\d{{4}})",
    re.IGNORECASE,
)
_OPENING = 3_000

_NO_DAY = "The day of these times is not known. Write it in a line above them: ### {day} (UTC)."
_NO_ZONE = "The zone of these times is not known. Write it after the day, such as ### {day} (Europe/Lisbon)."
_MANY_ZONES = "“{name}” names more than one zone. Write the one meant as an offset or a place, such as +05:30."
_NO_TIME = "This entry has no time that could be read. If it is an event, write its time first: - 14:05 What happened."
_TIMED = "A time stands here, and nothing was made of the line. If it is an event, write it as - 14:05 What happened."
_TABLE = "This table of the timeline was not understood; it stands as it was. Write its rows as - 14:05 What happened."
_ACTION_TABLE = (
    "This table of actions was not understood; it stands as it was. Write its rows as - [ ] What will be done."
)
_ACTION = "This was not taken for an action. If it is one, put a box before it: - [ ] What will be done."
_CHECK_LIST = "These boxes were taken for a check list. If they are actions, take out the comment above them."
_ELSEWHERE = "This timeline is kept elsewhere, behind a link. Bring its entries over, each as - 14:05 What happened."
_NO_EVENTS = "No event was found in this timeline. If there are any, write each as - 14:05 What happened."


def find_unread(page: Page, events: EventsFound, actions: ActionsFound) -> tuple[Unread, ...]:
    """Return what a person should look at, in lines of the manuscript. Prose is not reported."""
    taken = sorted(
        [
            *(one.span for one in events.events),
            *(one.span for one in actions.actions),
            *events.understood,
            *actions.understood,
        ]
    )
    rest = _Rest(page, taken)
    found = [
        *_open_times(page, events.events),
        *(_at(page, span, why) for span, why in (*events.doubts, *actions.doubts)),
        *rest.in_timelines(events.events),
        *rest.in_actions(),
    ]
    once: dict[int, Unread] = {}
    for one in found:
        once.setdefault(one.line, one)
    return tuple(_together(sorted(once.values())))[:_MOST]


def _at(page: Page, span: Span, why: str) -> Unread:
    positions = page.positions
    return Unread(positions.line(span.start), positions.line(max(span.end - 1, span.start)), why)


def _together(found: Sequence[Unread]) -> Iterator[Unread]:
    """Join what stands on lines in a row for the same reason."""
    last: Unread | None = None
    for one in found:
        if last and one.why == last.why and one.line <= last.end_line + 1:
            last = last._replace(end_line=max(last.end_line, one.end_line))
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _open_times(page: Page, events: Sequence[EventFound]) -> Iterator[Unread]:
    """Report once the times without a day, and once those without a zone."""
    no_day = [event for event in events if event.start is None and event.day is None and event.time_text]
    naive = [event for event in events if event.start and event.start.tzinfo is None]
    many = [event for event in naive if event.zone and zone_of(event.zone) is None]
    no_zone = [event for event in naive if not event.zone]
    if no_day:
        why = _NO_DAY.format(day=_day_told(page.text[: min(no_day[0].time_span.start, _OPENING)]))
        yield _at(page, Span(no_day[0].time_span.start, no_day[-1].time_span.end), why)
    if many:
        why = _MANY_ZONES.format(name=many[0].zone)
        yield _at(page, Span(many[0].time_span.start, many[-1].time_span.end), why)
    if no_zone:
        why = _NO_ZONE.format(day=no_zone[0].start.date() if no_zone[0].start else "YYYY-MM-DD")
        yield _at(page, Span(no_zone[0].time_span.start, no_zone[-1].time_span.end), why)


def _day_told(words: str) -> str:
    """Return the only day that some words tell, as it is written above times; with holes for what they do not tell."""
    told = {found.value.isoformat() for found in clock.find_dates(words)}
    for found in _DAY_OF_YEAR.finditer(words):
        month = _MONTHS.index((found["month"] or found["first"])[:3].lower()) + 1
        told.add(f"YYYY-{month:02}-{int(found['day'] or found['second']):02}")
    return told.pop() if len(told) == 1 else "YYYY-MM-DD"


def _lists(items: Sequence[Item]) -> dict[int, int]:
    """Return for every item the place of the first item of its list."""
    opened: dict[int | None, int] = {}
    found: dict[int, int] = {}
    for item in items:
        if item.opens or item.parent not in opened:
            opened[item.parent] = item.place
        found[item.place] = opened[item.parent]
    return found


def _within(things: Sequence[_Placed], part: Part) -> Sequence[_Placed]:
    """Return the blocks or items that begin inside a part; they stand in the order of the text."""
    first = bisect_left(things, part.span.start, key=lambda one: one.span.start)
    last = bisect_left(things, part.span.end, first, key=lambda one: one.span.start)
    return things[first:last]


class _Rest:
    """What lies in the parts of events and actions and became neither."""

    def __init__(self, page: Page, taken: Sequence[Span]) -> None:
        self._page = page
        self._taken = taken
        self._starts = [span.start for span in taken]
        self._labels = {one.heading_span.start for one in page.parts}
        self._lists = _lists(page.reading.items)

    def in_timelines(self, events: Sequence[EventFound]) -> Iterator[Unread]:
        """Return what a timeline holds beside its events."""
        starts = [event.span.start for event in events]
        for part in self._page.of_kind("timeline"):
            inside = starts[bisect_left(starts, part.span.start) : bisect_left(starts, part.span.end)]
            tables = list(self._tables(part))
            yield from (_at(self._page, span, _TABLE) for span in tables)
            if inside:
                yield from self._lines(part, set(inside))
            elif not tables and part.body_span.of(self._page.text).strip():
                words = part.body_span.of(self._page.text)
                elsewhere = len(words) < _SHORT and "://" in words
                yield _at(self._page, part.heading_span, _ELSEWHERE if elsewhere else _NO_EVENTS)

    def _lines(self, part: Part, beside: set[int]) -> Iterator[Unread]:
        """Report lines that begin with a time, and list items among the events that have none."""
        text = self._page.text
        items = _within(self._page.reading.items, part)
        listed = {self._lists[item.place] for item in items if item.span.start in beside}
        for item in self._items(part):
            start, end = item.content_span
            if self._lists[item.place] in listed and text[start:end].strip():
                timed = _CLOCK.search(text, start, min(end, start + _LINE_START))
                yield _at(self._page, item.span, _TIMED if timed else _NO_TIME)
        for block in _within(self._page.reading.blocks, part):
            if block.kind != "paragraph" or block.level or self._is_taken(block.span):
                continue
            for line in _LINE.finditer(text, *block.span):
                if _CLOCK.match(text, line.start()):
                    yield _at(self._page, Span(line.start(), line.end()), _TIMED)

    def in_actions(self) -> Iterator[Unread]:
        for part in self._page.of_kind("actions"):
            yield from (_at(self._page, span, _ACTION_TABLE) for span in self._tables(part))
            for item in self._items(part):
                words = item.content_span.of(self._page.text)
                if item.parent is None and words.strip() and not _NOTHING_TO_DO.fullmatch(words[:80]):
                    yield _at(self._page, item.content_span, _CHECK_LIST if _BOX.match(words) else _ACTION)

    def _items(self, part: Part) -> Iterator[Item]:
        for item in _within(self._page.reading.items, part):
            if item.span.start not in self._labels and not self._is_taken(item.span):
                yield item

    def _tables(self, part: Part) -> Iterator[Span]:
        for block in _within(self._page.reading.blocks, part):
            if block.kind == "table" and not self._is_taken(block.span):
                yield block.span

    def _is_taken(self, span: Span) -> bool:
        """Tell whether anything of a stretch was understood, or it lies inside what was."""
        at = bisect_right(self._starts, span.start) - 1
        if at >= 0 and self._taken[at].end > span.start:
            return True
        return at + 1 < len(self._taken) and self._taken[at + 1].start < span.end

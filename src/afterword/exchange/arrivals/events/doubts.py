"""What cannot all be right in a timeline: days that go back, a year mistyped, two zones, dates with two readings."""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from afterword.document.text import Span
from afterword.exchange.arrivals.events.days import Calendar
from afterword.exchange.arrivals.events.marks import Mark
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import Contradiction, EventFound
from afterword.exchange.arrivals.times.zones import ZoneFound, zone_of

_FAR_BACK = timedelta(hours=1)
_YEAR = timedelta(days=300)
_MOST = 12


def contradictions_of(
    page: Page,
    marks: Sequence[Mark],
    markers: set[int],
    events: Sequence[EventFound],
    calendar: Calendar,
    stated: ZoneFound | None,
) -> list[Contradiction]:
    """Return what a reader has to decide about a timeline."""
    del marks, markers
    found = [*_order(page, events), *_years(page, events), *_zones(page, events, stated)]
    for mark, chosen, other in calendar.guessed[:1]:
        message = f"{mark.moment.span.of(page.text)} can be {chosen} or {other}; {chosen} is nearer to the other dates."
        found.append(Contradiction("date", message, (page.positions.line(mark.moment.span.start),)))
    for mark in calendar.mistyped[:_MOST]:
        if mark.moment.blank:
            continue
        message = f"{mark.moment.span.of(page.text)} is no date of the calendar; it seems mistyped."
        line = (page.positions.line(mark.moment.span.start),)
        if all(one.lines != line for one in found):
            found.append(Contradiction("date", message, line))
    return found


def doubts_of(page: Page, calendar: Calendar) -> list[tuple[Span, str]]:
    """Return the moments whose day stays open."""
    return [
        (mark.moment.span, f"{mark.moment.span.of(page.text)}: day first or month first? Nothing here tells.")
        for mark in calendar.undecided
    ]


def _order(page: Page, events: Sequence[EventFound]) -> list[Contradiction]:
    timed = [event for event in events if event.start]
    if _backwards(timed):
        return []
    found: list[Contradiction] = []
    for one, two in itertools.pairwise(timed):
        if _naive(two) < _naive(one) - _FAR_BACK and len(found) < _MOST:
            lines = (_line(page, one), _line(page, two))
            found.append(
                Contradiction("order", f"{two.time_text} stands below {one.time_text}, which is later.", lines)
            )
    return found


def _backwards(timed: Sequence[EventFound]) -> bool:
    steps = [_naive(two) < _naive(one) for one, two in itertools.pairwise(timed)]
    return len(steps) > 1 and sum(steps) > 0.7 * len(steps)


def _years(page: Page, events: Sequence[EventFound]) -> list[Contradiction]:
    """Find a year that differs from all others by one while day and month lie among theirs."""
    days = sorted(event.day for event in events if event.day)
    if len(days) < 3:  # noqa: PLR2004 (two against one)
        return []
    middle = days[len(days) // 2]
    strays = [event for event in events if event.day and abs(event.day - middle) > _YEAR]
    if not strays or len(strays) * 3 > len(days):
        return []
    return [
        Contradiction(
            "date", f"{event.time_text} is about a year away from the entries around it.", (_line(page, event),)
        )
        for event in strays[:_MOST]
        if event.day and event.day.month in {day.month for day in days if day is not event.day}
    ]


def _zones(page: Page, events: Sequence[EventFound], stated: ZoneFound | None) -> list[Contradiction]:
    told: dict[timedelta | None, EventFound] = {}
    for event in events:
        if event.zone and event.start and (zone := zone_of(event.zone)):
            told.setdefault(zone.utcoffset(event.start.replace(tzinfo=None)), event)
    if len(told) < 2:  # noqa: PLR2004 (one zone is no question)
        return []
    one, two = list(told.values())[:2]
    lines = [_line(page, one), _line(page, two)]
    if stated and stated.name in (one.zone, two.zone):
        lines.insert(0, page.positions.line(stated.span.start))
    return [Contradiction("zone", f"Times are told in {one.zone} and in {two.zone}.", tuple(dict.fromkeys(lines)))]


def _line(page: Page, event: EventFound) -> int:
    return page.positions.line(event.time_span.start)


def _naive(event: EventFound) -> datetime:
    start = event.start or datetime.fromtimestamp(0, UTC)  # only timed events are asked
    return start.replace(tzinfo=None)

"""When each event of a timeline was, in which zone, and what its entry says."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.events.days import assign
from afterword.exchange.arrivals.events.doubts import contradictions_of, doubts_of
from afterword.exchange.arrivals.events.extents import Extent, extents
from afterword.exchange.arrivals.events.finding import Found, own_words
from afterword.exchange.arrivals.events.marks import Mark
from afterword.exchange.arrivals.events.phases import tags_of
from afterword.exchange.arrivals.events.setting import Surroundings, zone_notes, zone_of_heading
from afterword.exchange.arrivals.events.stretches import enclosing
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import Contradiction, EventFound
from afterword.exchange.arrivals.times.clocks import Clock
from afterword.exchange.arrivals.times.zones import ZoneFound, find_zone, zone_of

_DAY = timedelta(days=1)
_APPROXIMATE = Pattern(r"\b(?:all|times?)\b[^.\n]{0,40}\b(?:approximat\w*|approx)\b", 2)


class Told(NamedTuple):
    """The events of one stretch and what was noted on the way."""

    events: list[EventFound]
    understood: list[Span]
    contradictions: list[Contradiction]
    doubts: list[tuple[Span, str]]


def placed(page: Page, found: Found, around_it: Surroundings) -> Told:
    """Give every mark its day, its zone and its words."""
    text = page.text
    first = min((mark.start for mark in found.marks), default=found.end)
    intro = [line for line in found.lines if line.end <= first and line.kind in ("text", "item")][:12]
    around = [(found.heading.start, found.heading.end)] if found.heading else []
    around += [(line.start, line.end) for line in intro]
    around += enclosing(page, found.heading.start) if found.heading else []
    calendar = around_it.calendar(around, found.marks)
    elsewhere = around_it.zone
    days = assign(found.marks, found.markers, calendar)
    taken = {mark.place for mark in found.marks}
    note, alone = zone_notes(text, found.lines, taken)
    heading_zone = zone_of_heading(text, *found.heading) if found.heading else None
    zones = _zones(text, found, note or heading_zone, elsewhere)
    approximate = bool(found.heading and _APPROXIMATE.search(text, *found.heading)) or any(
        _APPROXIMATE.search(text, line.start, line.end) for line in intro
    )
    pieces = extents(text, found.lines, found.marks, found.markers, found.end)
    starts = _starts_of_offsets(found.marks, days)
    events: list[EventFound] = []
    for number, mark in enumerate(found.marks):
        extent = pieces[number]
        if extent is not None:
            event = _event(text, mark, extent, days[number], zones[number], near=approximate, offset_from=starts)
            if event:
                events.append(event)
    understood = _understood(text, found, alone if note and zone_of(note.name) else (), events)
    notes = contradictions_of(page, found.marks, found.markers, events, calendar, note or heading_zone)
    return Told(events, understood, notes, doubts_of(page, calendar))


def _zones(text: str, found: Found, stated: ZoneFound | None, elsewhere: ZoneFound | None) -> list[str | None]:
    """Return the zone of each mark: its own, its day's, its timeline's, the page's, or the one all others name."""
    own = {mark.moment.zone for mark in found.marks if mark.moment.zone}
    clocked = [mark for mark in found.marks if mark.moment.clock]
    shared = None
    if not stated and not elsewhere and len({_offset(name) for name in own}) == 1:
        named = sum(1 for mark in clocked if mark.moment.zone)
        if clocked and (clocked[0].moment.zone or named * 2 >= len(clocked)):
            shared = next(iter(sorted(own)))
    everywhere = stated.name if stated else (elsewhere.name if elsewhere else shared)
    zones: list[str | None] = []
    of_day: str | None = None
    for number, mark in enumerate(found.marks):
        if number in found.markers:
            named_here = find_zone(text, mark.moment.end, mark.line_end)
            of_day = mark.moment.zone or (named_here.name if named_here else None)
        zones.append(mark.moment.zone or mark.zone or of_day or everywhere)
    return zones


def _offset(name: str) -> object:
    zone = zone_of(name)
    return zone.utcoffset(datetime(2024, 1, 1)) if zone else name  # noqa: DTZ001 (only the offset is asked for)


def _starts_of_offsets(marks: Sequence[Mark], days: Sequence[tuple[date | None, int | None]]) -> datetime | None:
    """Return the moment "T+15m" counts from: the clock an entry at T+0 names."""
    for mark, (day, seconds) in zip(marks, days, strict=True):
        if mark.moment.since_start == timedelta(0) and day and seconds is not None:
            return datetime.combine(day, time()) + timedelta(seconds=seconds)
    return None


def _event(  # noqa: PLR0913 (the pieces of one event)
    text: str,
    mark: Mark,
    extent: Extent,
    when: tuple[date | None, int | None],
    zone_name: str | None,
    *,
    near: bool,
    offset_from: datetime | None,
) -> EventFound | None:
    day, seconds = when
    moment = mark.moment
    zone = zone_of(zone_name) if zone_name else None
    start = end = None
    if moment.since_start is not None and seconds is None:
        if offset_from is None:
            return None
        start = (offset_from + moment.since_start).replace(tzinfo=zone)
        day = start.date()
    elif day and seconds is not None:
        start = datetime.combine(day, time(), zone) + timedelta(seconds=seconds)
        end = _until(moment.until, moment.clock, start, seconds) if moment.until else None
    tags, words = tags_of(extent.text, mark.note)
    written = moment.day
    if written and day is None and moment.clock is None and written.month is None and not written.first:
        day = None
    return EventFound(
        span=Span(mark.start, max(extent.end, moment.span.end)),
        time_text=moment.span.of(text),
        time_span=moment.span,
        start=start,
        day=day if not (written and written.month and written.day is None) else None,
        text=words,
        end=end,
        uncertainty=moment.uncertainty,
        approximate=moment.approximate or (near and start is not None),
        zone=zone_name if moment.clock or start else None,
        body=extent.body,
        tags=tags,
    )


def _until(until: Clock, first: Clock | None, start: datetime, seconds: int) -> datetime:
    later = until.seconds
    if first and not until.half and later < seconds and later + 12 * 3600 >= seconds and first.seconds != seconds:
        later += 12 * 3600
    midnight = start - timedelta(seconds=seconds)
    return midnight + timedelta(seconds=later) + (_DAY if later < seconds else timedelta(0))


def _understood(text: str, found: Found, alone: Sequence[Span], events: Sequence[EventFound]) -> list[Span]:
    """Return scaffolding whose meaning the events carry: bare days, heads of tables, sentences about the zone."""
    spans = [*alone]
    for number in found.markers:
        mark = found.marks[number]
        if not own_words(text, mark):
            spans.append(Span(mark.start, mark.line_end))
    spans += [table.head for table in found.tables if table.head and table.marks]
    starts = [event.span for event in events]
    return [
        span
        for span in sorted(set(spans))
        if len(span) and not any(one.start < span.end and span.start < one.end for one in starts)
    ]

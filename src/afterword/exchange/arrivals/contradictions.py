"""What cannot all be right in a document: durations, key moments and dates told more than once, and differently."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import combinations

from afterword.document import clock, quantities
from afterword.document.text import Span
from afterword.exchange.arrivals.key_moments import line_of, of_key_moments, wall
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import Contradiction, EventFound, EventsFound
from afterword.exchange.arrivals.times.lengths import Length, alike, in_words, lengths, stated

_FEW_DAYS = 7
_MOST = 20
_READ = 20_000


def find_contradictions(page: Page, events: EventsFound) -> tuple[Contradiction, ...]:
    """Return what a reader has to decide; lines are lines of the manuscript. Nothing is reported on suspicion."""
    figures = stated(page.text)
    found = [
        *events.contradictions,
        *of_key_moments(page, events, figures),
        *_durations(page, events.events, figures),
        *_dates(page, events.events),
    ]
    once = {(one.what, one.lines): one for one in reversed(found)}
    return tuple(sorted(once.values(), key=lambda one: (one.lines, one.what, one.message)))[:_MOST]


def _durations(page: Page, events: Sequence[EventFound], figures: Sequence[re.Match[str]]) -> Iterator[Contradiction]:
    """Compare how long the outage was as title, summary, impact and a line of its own say, and the timeline marks."""
    said = list(_said(page, figures))
    marked = _marked(page, events)
    for one, two in combinations(said, 2):
        if one.line != two.line and not alike(one.length, two.length, about=one.about or two.about):
            others = [
                length
                for length in marked
                if alike(length.length, one.length, about=False) != alike(length.length, two.length, about=False)
            ]
            message = f"{one.where} says {one.words}, {_lower(two.where)} {two.words}."
            lines = [one.line, two.line]
            if others:
                message = f"{message} The timeline gives {in_words(others[0].length)}."
                lines.append(others[0].line)
            yield Contradiction("duration", message, tuple(lines))
            return
    for one in said:
        if marked and not any(alike(one.length, length.length, about=one.about) for length in marked):
            message = f"{one.where} says {one.words}; the timeline gives {in_words(marked[0].length)}."
            yield Contradiction("duration", message, (one.line, marked[0].line))
            return


def _lower(where: str) -> str:
    return where[:1].lower() + where[1:]


def _said(page: Page, figures: Sequence[re.Match[str]]) -> Iterator[Length]:
    title = page.title
    line = page.positions.line(page.title_span.start) if page.title_span else 1
    yield from lengths("The title", title, line, page, None)
    names = {"summary": "The summary", "impact": "The impact"}
    for part in page.parts:
        if part.kind in names and part.parent is None:
            span = Span(part.span.start, min(part.span.end, part.span.start + _READ))
            yield from list(lengths(names[part.kind], span.of(page.text), 0, page, span))[:1]
    alone = []
    for one in figures:
        length = quantities.duration(one["length"]) if not one["what"] else None
        if length is not None:
            where = f"“{one['name'].strip()}”"
            line = page.positions.line(one.start("name"))
            alone.append(Length(where, one["length"].strip(), length, bool(one["about"]), line))
    if len(alone) == 1:  # several: several incidents
        yield alone[0]


def _marked(page: Page, events: Sequence[EventFound]) -> list[Length]:
    """Return the lengths a timeline marks: from its only begin of impact to each kind of end it marks once."""
    found = []
    starts = [event for event in events if "impact" in event.tags and event.start]
    for tag in ("mitigate", "resolve"):
        ends = [event for event in events if tag in event.tags and event.start]
        if len(starts) == len(ends) == 1 and wall(ends[0]) > wall(starts[0]):
            length = wall(ends[0]) - wall(starts[0])
            found.append(Length("The timeline", in_words(length), length, False, line_of(page, ends[0])))
    return found


def _dates(page: Page, events: Sequence[EventFound]) -> Iterator[Contradiction]:
    """Compare the date of title and summary with the days of the timeline."""
    days = sorted({event.start.date() if event.start else event.day for event in events if event.day})
    if not days or days[-1] - days[0] > timedelta(days=_FEW_DAYS):
        return
    first = next(event for event in events if event.day)
    for where, span in _dated(page):
        found = _only_date(page, span)
        if found is None:
            continue
        day, at = found
        apart = min(abs(day - one) for one in days)
        year_off = any(day.month == one.month and abs(day.day - one.day) <= 1 and day.year != one.year for one in days)
        if (timedelta(days=1) <= apart <= timedelta(days=_FEW_DAYS) and not _near_midnight(day, events)) or year_off:
            told = days[0].isoformat() if len(days) == 1 else f"{days[0].isoformat()} to {days[-1].isoformat()}"
            message = f"{where} is dated {day.isoformat()}; the timeline tells of {told}."
            yield Contradiction("date", message, (page.positions.line(at), line_of(page, first)))


def _dated(page: Page) -> Iterator[tuple[str, Span]]:
    if page.title_span:
        yield "The title", page.title_span
    part = next((one for one in page.parts if one.kind == "summary" and one.parent is None), None)
    if part:
        yield "The summary", Span(part.body_span.start, min(part.body_span.end, part.body_span.start + _READ))


def _only_date(page: Page, span: Span) -> tuple[date, int] | None:
    """Return the date of a stretch that tells no more than one, code and addresses left aside."""
    source = span.of(page.text)
    for mask in page.reading.masks:
        if mask.kind != "table-head" and mask.span.start < span.end and span.start < mask.span.end:
            start, end = max(mask.span.start, span.start) - span.start, min(mask.span.end, span.end) - span.start
            source = source[:start] + "x" * (end - start) + source[end:]
    found = clock.find_date(source)
    if found is None:
        return None
    another = clock.find_date(source, found.end)
    if another and another.value != found.value:
        return None
    return found.value, span.start + found.start


def _near_midnight(day: date, events: Sequence[EventFound]) -> bool:
    """Tell whether a zone could explain the difference: some event lies within half a day of that day."""
    begin = datetime(day.year, day.month, day.day)  # noqa: DTZ001 (wall clocks)
    half = timedelta(hours=12)
    return any(event.start and begin - half <= wall(event) < begin + 3 * half for event in events)

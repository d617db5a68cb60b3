"""What a page says of its timeline outside the entries: day of the incident, zone, order of day and month."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.events.days import Calendar
from afterword.exchange.arrivals.events.lines import Line
from afterword.exchange.arrivals.events.marks import Mark
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.times.day_order import evidence
from afterword.exchange.arrivals.times.days import DayWritten
from afterword.exchange.arrivals.times.moments import match_moment
from afterword.exchange.arrivals.times.zones import ZoneFound, find_note, find_zone

_STARTS = Pattern(r"(?<![\w./-])(?:\d|(?:[A-Za-zéûç]{3,9}\.?,? )(?=\d))|(?<=_)(?=\d{4}-)|(?<=-)(?=\d{4}-\d\d-)")
_LONGEST = 3000
_DAYS_OF_TOLD = (
    "incident_date",
    "incident-date",
    "date_of_incident",
    "x-incident-date",
    "started",
    "start",
    "impact_start",
    "x-date",
    "start_time",
    "incident_start_time",
    "start_ts",
    "started_at",
    "occurred",
    "date",
    "created_at",
    "detected",
    "declared",
    "resolved",
    "created",
    "published",
)
_LABELLED = Pattern(
    r"(?:^|\n)[ \t>|*_#-]{0,8}(?:incident |outage |event )?(?:date|dates|date of (?:the )?incident|when|dato|datum"
    r"|fecha|data|day)[*_ \t]{0,4}[:|：][*_ \t]{0,4}",
    2,
)
_YEAR = Pattern(r"(?<!\d)20\d\d(?!\d)")
_ONE_LINE = Pattern(r"^[*_> \t]{0,4}(?P<words>[^\s*_>][^\r\n]{3,50})$", re.MULTILINE)
_NOTE_START = Pattern(
    r"(?:[^\w\r\n]|_){0,12}(?:all|the|note|times?|timestamps?|time ?zone|tz|unless|alle|todos|todas|toutes?|les"
    r"|hours|n\.?b\.?|以下|時刻|dates?|everything|events)\b",
    2,
)


def days_in(text: str, start: int, end: int) -> Iterator[DayWritten]:
    """Find the dates in a stretch of text."""
    at = start
    end = min(end, start + _LONGEST)
    while found := _STARTS.search(text, at, end):
        moment = match_moment(text, found.start(), end)
        if moment and moment.day and moment.day.day is None and not moment.day.first:
            moment = None
        if moment and moment.day and not (moment.weak and moment.day.separator != "."):
            yield moment.day
        at = max(moment.end if moment else 0, found.end(), found.start() + 1)


class Surroundings:
    """What a page says outside its timeline; every question is asked once."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def calendar(self, around: Sequence[tuple[int, int]], marks: Sequence[Mark]) -> Calendar:
        """Gather the days a page names, and settle which one the bare times of a timeline are told on.

        `around` are the timeline's heading and what stands above its entries.
        """
        near = [day for start, end in around for day in days_in(self._page.text, start, end)]
        title, labelled, told, name, summary, lead = self._sources
        full = [*near, *title, *labelled, *lead, *told, *name, *summary]
        full += [mark.moment.day for mark in marks if mark.moment.day]
        sure = [one for day in full if (one := _full(day, None))] or self._year
        day_first = self._day_first if any(day.first for day in full) else self._page.customs.day_first
        calendar = Calendar(None, tuple(sure), day_first)
        first = summary if _is_recent(summary, told or name) else ()
        ordered = (near, title, labelled, lead, first, told, name, summary)
        calendar.default = next(
            (one for source in ordered for day in source if (one := _default(day, sure, day_first))), None
        )
        return calendar

    @cached_property
    def zone(self) -> ZoneFound | None:
        """A sentence about all times anywhere on the page."""
        return zone_of_page(self._page)

    @cached_property
    def _sources(self) -> tuple[Sequence[DayWritten], ...]:
        page = self._page
        title = page.title or _front_value(page, ("title",))
        return (
            list(days_in(title, 0, len(title))),
            [day for found in _labelled(page) for day in days_in(page.text, found, found + 60)][:1],
            _told(page),
            list(_of_name(page.manuscript.name)),
            [day for part in page.of_kind("summary")[:1] for day in days_in(page.text, part.span.start, part.span.end)],
            [day for line in _date_lines(page) for day in days_in(page.text, *line)],
        )

    @cached_property
    def _year(self) -> list[date]:
        """The middle of the year the title or the file's name speaks of: enough to place days without one."""
        found = _YEAR.search(self._page.title) or _YEAR.search(self._page.manuscript.name)
        return [date(int(found[0]), 7, 1)] if found else []

    @cached_property
    def _day_first(self) -> bool | None:
        known = [one for source in self._sources[:4] for day in source if (one := _full(day, None))]
        verdict = evidence(self._page.text, known).verdict()
        return self._page.customs.day_first if verdict is None else verdict


def _is_recent(summary: Sequence[DayWritten], written_on: Sequence[DayWritten]) -> bool:
    """Tell whether a summary's first date can be the incident's: within the month before it was written."""
    written = next((one for day in written_on if (one := _full(day, None))), None)
    first = next((one for day in summary if (one := _full(day, written))), None)
    return bool(written and first and 0 <= (written - first).days <= 31)  # noqa: PLR2004 (a month)


def _default(day: DayWritten, sure: Sequence[date], day_first: bool | None) -> date | None:  # noqa: FBT001 (three states)
    if not day.first:
        return _full(day, sure[0] if sure else None)
    near = sure[0] if sure else None
    first = DayWritten(day.year, day.second, day.first)
    second = DayWritten(day.year, day.first, day.second)
    readings = [one for written in (first, second) if (one := _full(written, near))]
    if day_first is not None and readings:
        return readings[0] if day_first else readings[-1]
    return next((one for one in readings if one in sure), None)


def _full(day: DayWritten, near: date | None) -> date | None:
    if day.month is None or day.day is None:
        return None
    try:
        if day.year:
            return date(day.year, day.month, day.day)
        if near is None:
            return None
        return min((date(near.year + step, day.month, day.day) for step in (-1, 0, 1)), key=lambda one: abs(one - near))
    except ValueError:
        return None


def _date_lines(page: Page) -> Iterator[tuple[int, int]]:
    """Find the lines above the first section that are a date and nothing more."""
    start = page.title_span.end if page.title_span else (page.front.end if page.front else 0)
    stop = min((heading.span.start for heading in page.reading.headings if heading.span.start > start), default=0)
    for found in _ONE_LINE.finditer(page.text, start, min(stop, start + _LONGEST)):
        moment = match_moment(page.text, found.start("words"), found.end())
        if moment and moment.day and not page.text[moment.end : found.end()].strip("*_ .\t\r"):
            yield found.start("words"), found.end()


def _labelled(page: Page) -> Iterator[int]:
    start = page.front.end if page.front else 0
    for found in _LABELLED.finditer(page.text, start, min(len(page.text), start + _LONGEST)):
        yield found.end()


def _told(page: Page) -> list[DayWritten]:
    found: list[DayWritten] = []
    for key in _DAYS_OF_TOLD:
        value = page.told.get(key)
        if isinstance(value, date):
            found.append(DayWritten(value.year, value.month, value.day))
        elif isinstance(value, str):
            found += days_in(value, 0, len(value))
    if not found and (value := _front_value(page, _DAYS_OF_TOLD)):
        found += days_in(value, 0, len(value))
    return found


def _front_value(page: Page, keys: Sequence[str]) -> str:
    """Return the first value of these keys in the front matter."""
    lines = page.front.of(page.text)[:_LONGEST].splitlines() if page.front else []
    told: dict[str, str] = {}
    for line in lines:
        key, _, value = line.partition("=" if 0 <= line.find("=") < (line.find(":") % 10_000) else ":")
        told.setdefault(key.strip().casefold(), value.strip())
    return next((told[key] for key in keys if told.get(key)), "")


def _of_name(name: str) -> Iterator[DayWritten]:
    base = name.rpartition("/")[2].rpartition(".")[0].replace("_", " ") or name
    yield from days_in(base, 0, len(base))
    parts = [part for part in name.split("/") if part.isdigit()]
    if len(parts) > 2 and len(parts[0]) == 4:  # noqa: PLR2004 (year/month/day of a blog)
        yield DayWritten(int(parts[0]), int(parts[1]), int(parts[2]))


def zone_notes(text: str, lines: Sequence[Line], taken: set[int]) -> tuple[ZoneFound | None, list[Span]]:
    """Find the sentence that names the zone of all times, and which such lines stand alone."""
    first: ZoneFound | None = None
    alone: list[Span] = []
    for place, line in enumerate(lines):
        if place in taken or line.kind not in ("text", "item"):
            continue
        found = find_note(text, line.content, line.end)
        if found is None or not _NOTE_START.match(text, line.start, line.end):
            continue
        first = first or found
        bare = all(
            not 0 <= place + step < len(lines)
            or lines[place + step].kind in ("blank", "heading", "table")
            or place + step in taken
            for step in (-1, 1)
        )
        words = line.end - line.content
        if bare and words < 90 and line.kind == "text":  # noqa: PLR2004 (a sentence that says nothing else)
            alone.append(Span(line.start, line.end))
    return first, alone


def zone_of_heading(text: str, start: int, end: int) -> ZoneFound | None:
    """Find the zone in a section's heading."""
    return find_zone(text, start, end)


def zone_of_page(page: Page) -> ZoneFound | None:
    """Find a sentence about all times anywhere else on the page."""
    text = page.text
    for found in _ALL_TIMES.finditer(text):
        limit = found.start() + 150
        end = text.find("\n", found.end(), limit)
        note = find_note(text, found.start(), end if end >= 0 else min(limit, len(text)))
        if note:
            return note
    return None


_ALL_TIMES = Pattern(r"\b(?:all (?:the )?times?|all timestamps|times? (?:are|is)|time ?zone|tz)\b", 2)

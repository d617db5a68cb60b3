"""When an action is due, read out of its own words where no attribute says it: *by 4 May 2026*."""

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from afterword.document import clock
from afterword.document.patterns import Pattern
from afterword.document.text import Span

_EUROPEAN = Pattern(r"(?<![\d.])(?P<d>\d{1,2})\.[ ]?(?P<m>\d{1,2})\.[ ]?(?P<y>20\d\d)(?!\d)")
_NAMED = Pattern(
    r"(?<![\d/-])(?P<d>\d{1,2})(?P<by>[/-])(?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]{0,6}(?P=by)(?P<y>(?:20)?\d\d)(?![\d/-])",
    re.IGNORECASE,
)
_WEEK = Pattern(r"(?<![\w-])(?P<y>20\d\d)-?W(?P<w>\d\d)(?![\w-])")
_QUARTER = Pattern(
    r"(?<![\w-])(?:(?P<y>20\d\d)[- ]?Q(?P<q>[1-4])|Q(?P<q2>[1-4])[ /-](?P<y2>20\d\d))(?![\w-])", re.IGNORECASE
)
# A quarter is a deadline behind a mark or a word for one: *the report of Q3 2026* has none.
_SET_APART = Pattern(
    r"(?:\A|[(\[;,|/.:]|[ ][\u2014\u2013-]|\b(?:by|until|till|due|end of|in|deadline|eta)(?: the)?)\s*\Z", re.IGNORECASE
)
_SLASHED = Pattern(r"(?<![\d/])(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>20\d\d)(?![\d/])")
_MONTH_END = Pattern(
    r"\bend of (?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?P<y>20\d\d)\b", re.IGNORECASE
)
_PAST = Pattern(
    r"\b(?:since|of|from|after|between|on|before|until version|at|expires?|expired|expiring|valid until"
    r"|dated)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# What makes a deadline of those words after all: nothing done, sent or made, nor many things, stand before them.
_AHEAD = Pattern(
    r"(?:(?:[(\[;,|/]|[ ][\u2014\u2013-])\s*before|\b(?!\w+ed\b|\w+en\b|\w+s\b|made\b|sent\b|built\b|older\b"
    r"|from\b)[\w.%]+\s+before|\b(?:first|due|ready|live|planned|scheduled|finished|starting)\s+on)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LEAD = Pattern(r"\b(?:due(?: date| by| on)?|by|until|till|deadline|eta|target(?: date)?)\s*:?\s*$", re.IGNORECASE)
_TWELVE = 12
_NEAR = 48


class Deadline(NamedTuple):
    """A date among an action's words; `value` is None where it can be read in two ways."""

    value: date | None
    span: Span


def days(source: str, shift: int = 0) -> tuple[Deadline, ...]:
    """Return every date among some words, first to last, but for those of the past; takes linear time.

    `shift` is where the words stand in the text.
    """
    found: list[Deadline] = []
    for day in sorted(_all(source), key=lambda day: day.span):
        if (not found or day.span.start >= found[-1].span.end) and not _is_past(source, day.span):
            found.append(day)
    return tuple(Deadline(day.value, Span(day.span.start + shift, day.span.end + shift)) for day in found)


def chosen(source: str, shift: int = 0) -> Deadline | None:
    """Return the date some words give for the end of what they say: the first behind *due* or *by*, else the first."""
    found = days(source, shift)
    led = (day for day in found if _LEAD.search(source, max(0, day.span.start - shift - 24), day.span.start - shift))
    return next(led, found[0] if found else None)


def _is_past(source: str, place: Span) -> bool:
    """Tell whether a date is none of the future: *missing since*, *written before*, but not *(before …)*."""
    lead = source[max(0, place.start - _NEAR) : place.start]
    lead = lead if place.start > _NEAR else f";{lead}"
    return bool(_PAST.search(lead)) and not _AHEAD.search(lead)


def _all(source: str) -> Iterator[Deadline]:
    if not any(character.isdigit() for character in source):
        return
    for found in clock.find_dates(source):
        yield Deadline(found.value, Span(found.start, found.end))
    for form, value in _FORMS:
        for match in form.finditer(source):
            day = value(match)
            if day is not None:
                yield Deadline(day, Span(*match.span()))
    for match in _QUARTER.finditer(source):
        if _SET_APART.search(source, max(0, match.start() - _NEAR), match.start()):
            yield Deadline(_quarter_end(match), Span(*match.span()))
    yield from _slashed(source)


def is_quarter(written: str) -> bool:
    """Tell whether a date is written as a quarter of a year, of which the last day is read."""
    return bool(_QUARTER.match(written.strip()))


def _european(match: re.Match[str]) -> date | None:
    return _date(int(match["y"]), int(match["m"]), int(match["d"]))


def _named(match: re.Match[str]) -> date | None:
    return _date(int(match["y"]) % 100 + 2000, clock.MONTHS.index(match["m"].lower()) + 1, int(match["d"]))


def _month_end(match: re.Match[str]) -> date:
    return _last(int(match["y"]), clock.MONTHS.index(match["m"].lower()) + 1)


def _quarter_end(match: re.Match[str]) -> date:
    return _last(int(match["y"] or match["y2"]), int(match["q"] or match["q2"]) * 3)


def _friday(match: re.Match[str]) -> date | None:
    """Return the last working day of an ISO week."""
    try:
        return date.fromisocalendar(int(match["y"]), int(match["w"]), 5)
    except ValueError:
        return None


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _slashed(source: str) -> Iterator[Deadline]:
    for match in _SLASHED.finditer(source):
        first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
        month, number = (second, first) if first > _TWELVE else (first, second)
        day = _date(year, month, number)
        if day is not None:
            two_ways = number <= _TWELVE and first != second
            yield Deadline(None if two_ways else day, Span(*match.span()))


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


_FORMS: tuple[tuple[Pattern, Callable[[re.Match[str]], date | None]], ...] = (
    (_EUROPEAN, _european),
    (_NAMED, _named),
    (_MONTH_END, _month_end),
    (_WEEK, _friday),
)

"""When an action is due, read out of its own words where no attribute says it: *by 4 May 2026*."""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from afterword.document import clock
from afterword.document.actions import Action
from afterword.document.patterns import Pattern
from afterword.document.text import Span

_EUROPEAN = Pattern(r"(?<![\d.])(?P<d>\d{1,2})\.[ ]?(?P<m>\d{1,2})\.[ ]?(?P<y>20\d\d)(?!\d)")
_DASHED = Pattern(
    r"(?<![\d-])(?P<d>\d{1,2})-(?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-(?P<y>20\d\d)(?!\d)",
    re.IGNORECASE,
)
_SLASHED = Pattern(r"(?<![\d/])(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>20\d\d)(?![\d/])")
_MONTH_END = Pattern(
    r"\bend of (?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?P<y>20\d\d)\b", re.IGNORECASE
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PAST = Pattern(
    r"\b(?:since|of|from|after|between|on|before|until version|at|expires?|expired|expiring|valid until|dated)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_LAST_MONTH, _TWELVE = 12, 12


class Day(NamedTuple):
    """A date among an action's words; `value` is None where it can be read in two ways."""

    value: date | None
    span: Span


def day(text: str, action: Action) -> Day | None:
    """Return the date an action's words give for its end, ambiguous or not; dates of the past are passed over."""
    return next(days(text, action.text_span), None)


def read_day(written: str) -> Day | None:
    """Return the date a `due:` value gives in a form the document's own grammar does not know."""
    return next(days(written, Span(0, len(written))), None)


def days(text: str, span: Span) -> Iterator[Day]:
    """Yield every date among the words of a stretch of text, but for those of the past."""
    words = text[: span.end]
    at = span.start
    while found := clock.find_date(words, at):
        if not _PAST.search(text[max(span.start, found.start - 24) : found.start]):
            yield Day(found.value, Span(found.start, found.end))
        at = found.end
    for match in _EUROPEAN.finditer(text, span.start, span.end):
        yield Day(_date(int(match["y"]), int(match["m"]), int(match["d"])), Span(*match.span()))
    for match in _DASHED.finditer(text, span.start, span.end):
        yield Day(_date(int(match["y"]), _MONTHS.index(match["m"].lower()) + 1, int(match["d"])), Span(*match.span()))
    for match in _MONTH_END.finditer(text, span.start, span.end):
        month, year = _MONTHS.index(match["m"].lower()) + 1, int(match["y"])
        yield Day(date(year, month, calendar.monthrange(year, month)[1]), Span(*match.span()))
    for match in _SLASHED.finditer(text, span.start, span.end):
        first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
        if first > _TWELVE:
            yield Day(_date(year, second, first), Span(*match.span()))
        elif second > _TWELVE:
            yield Day(_date(year, first, second), Span(*match.span()))
        else:
            yield Day(_date(year, first, second) if first == second else None, Span(*match.span()))


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None

"""Who and when, read out of an action's own words where no attribute says it: *(owner: Ana)*, *by 4 May 2026*."""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from afterword.document import clock
from afterword.document.actions import Action
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint import nouns

_OWNER = Pattern(
    r"\b(?:owner|owned by|author|assignee|assigned to|responsible|resp\.?|who)\b[*_]{0,2}[ \t]*[:=]?[*_]{0,2}[ \t]*"
    r"(?!(?:of|for|in|on|at|and|or|is|are|was|to|when|with|before|after|field|fields|column|must|can|gets?|has)\b)"
    r"(?P<name>[^\W\d_][^;,.()\r\n|\u2014\u2013/]{0,40})(?P<more>[ \t]*\([^()]{1,40}\))?",
    re.IGNORECASE,
)
_MAIL = Pattern(r"(?<![\w.])[\w.+-]+@(?:[\w-]+(?:\.[\w-]+)+)?(?=[\s,;|)]|$)")
_SEPARATOR = Pattern(r"\s*(?:,|&|/|\+|\band\b|\bor\b|\bwith\b)\s*", re.IGNORECASE)
_NOBODY = frozenset(
    """tbd tbc tba todo ? ?? - – — n/a na none nobody unassigned unknown open someone somebody anyone whoever all
    everyone everybody team teams us we various multiple several both here channel anybody to be""".split()
)
_UNOWNED_HANDLES = frozenset("all here channel everyone team group everybody tbd nobody".split())
_TEAM_ENDING = Pattern(
    r"(?:^|[\s-])(?:teams?|squad|crew|group|department|dept|guild|chapter|unit|oncall-rotation|rota|devs|engineers)$"
)

_EUROPEAN = Pattern(r"(?<![\d.])(?P<d>\d{1,2})\.[ ]?(?P<m>\d{1,2})\.[ ]?(?P<y>20\d\d)(?!\d)")
_SLASHED = Pattern(r"(?<![\d/])(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>20\d\d)(?![\d/])")
_MONTH_END = Pattern(
    r"\bend of (?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?P<y>20\d\d)\b", re.IGNORECASE
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PAST = Pattern(r"\b(?:since|of|from|after|between|on|before|until version|at)\s+(?:the\s+)?$", re.IGNORECASE)
_LAST_MONTH, _TWELVE = 12, 12


class Name(NamedTuple):
    """Somebody named as owner: as written, where, and whether it reads as one person."""

    text: str
    span: Span
    person: bool


class Day(NamedTuple):
    """A date among an action's words; `value` is None where it can be read in two ways."""

    value: date | None
    span: Span


def owners(text: str, action: Action, teams: frozenset[str]) -> tuple[Name, ...]:
    """Return who is named as owner: by attribute and short form, else in the words."""
    told = [_judge(name, span, teams) for name, span in zip(action.owners, action.owner_spans, strict=True)]
    if told:
        handles = [name for name in told if name.text.startswith("@")]
        return tuple(handles if len(handles) == 1 and handles[0].person else told)
    found = _OWNER.search(text, action.text_span.start, action.text_span.end)
    if found:
        inner = found["more"].strip(" ()") if found["more"] else ""
        if inner and _judge(inner, Span(0, 0), teams).person:
            start = text.index(inner, found.start("more"))
            return (_judge(inner, Span(start, start + len(inner)), teams),)
        return tuple(_parts(found["name"].rstrip(" *_"), found.start("name"), teams))
    mail = _MAIL.search(text, action.text_span.start, action.text_span.end)
    return (_judge(mail[0], Span(*mail.span()), teams),) if mail else ()


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


def _parts(written: str, start: int, teams: frozenset[str]) -> Iterator[Name]:
    at = 0
    for piece in (*_SEPARATOR.finditer(written), None):
        end = piece.start() if piece else len(written)
        part = written[at:end].strip()
        if part:
            offset = start + written.index(part, at)
            yield _judge(part, Span(offset, offset + len(part)), teams)
        at = piece.end() if piece else end


def _judge(name: str, span: Span, teams: frozenset[str]) -> Name:
    return Name(name, span, _is_person(name, teams))


def _is_person(name: str, teams: frozenset[str]) -> bool:
    """Tell whether a name reads as one person: a handle, a mail address, or a proper name that is no team's."""
    bare = name.strip().strip("*_`\"'").removesuffix(".")
    low = bare.lower()
    if bare.startswith("@"):
        handle = low[1:]
        return not (handle in _UNOWNED_HANDLES or handle in teams or _TEAM_ENDING.search(handle))
    if "@" in bare:
        box = low.partition("@")[0]
        return not (box in _UNOWNED_HANDLES or box in teams or box in nouns.BARE_TEAMS or _TEAM_ENDING.search(box))
    if low in _NOBODY or low in teams or not bare or low.split()[0] in _NOBODY:
        return False
    if _TEAM_ENDING.search(low) or low in nouns.BARE_TEAMS or low in nouns.TEAM_PLURALS or low in nouns.VENDOR_NOUNS:
        return False
    words = bare.split()
    return len(words) <= 3 and all(word[0].isupper() for word in words) and not (len(words) == 1 and bare.isupper())  # noqa: PLR2004 - given, middle, family name

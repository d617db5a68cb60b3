"""When something is due: the words as written, and the day where they name one."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from afterword.document import clock
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.times.moments import match_moment

_IGNORE_CASE = 2
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = (
    r"(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/-]\d{1,2}[/-](?:(?:19"
    r"|20)\d\d|\d\d)|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|\d\d\.\d\d\.\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}\b\.?(?:,? (?:19|20)\d\d)?"
    rf"|{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?!:)(?:,? (?:19|20)\d\d)?"
    rf"|{_MONTH}\.? (?:19|20)\d\d|(?:19|20)\d\d-\d\d\b)"
)
_PERIOD = (
    r"(?:(?:the )?end of (?:the |this |next )?(?:Q[1-4](?:[ /-]?(?:19|20)?\d\d)?|year|month|week|quarter|sprint|day"
    rf"|half|{_MONTH}(?:\.? (?:19|20)\d\d)?|(?:19|20)\d\d)|EO[DWMQY]\b|Q[1-4][ /-]?(?:(?:19|20)\d\d"
    r"|'\d\d)?(?: ?[-–] ?Q[1-4](?:[ /-]?(?:19|20)\d\d)?)?\b|(?:19|20)\d\d[ -]?Q[1-4]\b|H[12][ /-]?(?:19|20)\d\d"
    rf"|(?:next|this|coming) (?:week|month|quarter|sprint|year|release|{_MONTH}|(?:mon|tues|wednes|thurs|fri)day)"
    rf"|(?:early|mid|late)[- ]{_MONTH}(?:\.? (?:19|20)\d\d)?|(?:in |within |the next |next )+(?:the next )?(?:a|one|two"
    r"|three|four|\d{1,3}) ?(?:-|to|–)? ?(?:\d{1,3} )?(?:days?|weeks?|months?|sprints?)"
    r"|(?:mon|tues|wednes|thurs|fri)day\b|tomorrow|asap\b|sprint \d{1,4}|(?:week|kw|uke) \d{1,2}\b)"
)
_WHEN = rf"(?:{_DAY}|{_PERIOD})"
_LEAD = (
    r"(?:(?:estimated|expected|planned) (?:completion|delivery)(?: date)?[ \t]*:?"
    r"|due(?: date)?(?:[ \t]*:| by| on)?|by|eta[ \t]*:?|deadline[ \t]*:?|target(?:ed)?(?: date| for)?[ \t]*:?"
    r"|no later than|planned (?:for|by)|scheduled for|expected(?: by| in)?[ \t]*:?|frist[ \t]*:?|innen|bis"
    r"|pour le|avant le|antes del?|para el|até|vóór|senast)"
)
# In brackets, or at the end behind a word that says so.
_BRACKETED = Pattern(rf"[ \t]*[(\[][*_]{{0,3}}(?:{_LEAD}[ \t]+)?(?P<when>{_WHEN})[*_]{{0,3}}[)\]]", _IGNORE_CASE)
_BEHIND = Pattern(
    rf"[ \t,;|–—-]*[*_]{{0,3}}\b{_LEAD}[*_]{{0,3}}[ \t]+[*_]{{0,3}}(?P<when>{_WHEN})[*_]{{0,3}}[ \t.]*$", _IGNORE_CASE
)
_DASHED = Pattern(rf"[ \t]*[|–—,;][ \t]*(?P<when>{_DAY})[ \t.]*$", _IGNORE_CASE)
_SAID = Pattern(rf"\b(?:due(?: by| on)?|no later than)[ \t]+(?P<when>{_WHEN})", _IGNORE_CASE)
_WHOLE = Pattern(rf"(?:{_LEAD}[ \t]+)?(?:the )?(?P<when>{_WHEN})", _IGNORE_CASE)
_ANY = Pattern(rf"(?<![\w/.-]){_WHEN}(?: ?[-–] ?{_WHEN})?(?![\w/])", _IGNORE_CASE)
_ONE_DAY = Pattern(rf"(?<![\w/.-]){_DAY}(?![\w/])", _IGNORE_CASE)
_HINT = Pattern(r"\d|due|end of|next|asap|tomorrow|day\b|EO[DWMQY]\b", _IGNORE_CASE)


class Due(NamedTuple):
    """What was found: the words of the time, and all that stands for it in the text, brackets and leads included."""

    words: str
    span: Span


def find_due(words: str) -> Due | None:
    """Find when an action is due, among its words; only where the words say that it is a due date."""
    if not _HINT.search(words):
        return None
    tail = max(0, len(words) - 120)
    for form, start in ((_BEHIND, tail), (_BRACKETED, 0), (_DASHED, tail)):
        found = form.search(words, start)
        if found:
            return Due(found["when"], Span(*found.span()))
    said = _SAID.search(words)
    return Due(said["when"], Span(said.end(), said.end())) if said else None


def when_of(words: str) -> str | None:
    """Return the day or period where words are nothing else: "2031-04-30", "due 8 May 2031"."""
    found = _WHOLE.fullmatch(words.strip())
    return found["when"] if found else None


def find_period(words: str) -> str | None:
    """Return a day or period named anywhere, as in the heading "Long term (Q4 2025)"."""
    found = _ANY.search(words[:200])
    return found[0] if found else None


def marks_between(mark: Pattern, words: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Yield the marks that divide words; a comma or a full stop within a day, "Apr. 30, 2031", divides nothing."""
    days = [Span(*day.span()) for day in _ONE_DAY.finditer(words)] if "," in words or "." in words else []
    for found in mark.finditer(words, start, stop):
        if not any(day.start < found.start() and found.end() < day.end for day in days):
            yield found


def day_of(words: str, *, day_first: bool | None = None) -> date | None:
    """Return the day that words name in full; None where year, month or day is missing or open."""
    words = words.strip().strip("*_`()[]").strip()
    found = clock.match_date(words)
    if found:
        return found.value if not words[found.end : found.end + 1].isalnum() else None
    moment = match_moment(words, 0, len(words)) if words[:1].isalnum() else None
    written = moment.day if moment else None
    if written is None or written.year is None:
        return None
    month, day = written.month, written.day
    if month is None and written.first:
        if day_first is None and min(written.first, written.second) > 12:  # noqa: PLR2004 (months of a year)
            return None
        first_is_day = written.first > 12 or (written.second <= 12 and day_first)  # noqa: PLR2004
        if written.first <= 12 and written.second <= 12 and day_first is None and written.first != written.second:  # noqa: PLR2004
            return None
        day, month = (written.first, written.second) if first_is_day else (written.second, written.first)
    try:
        return date(written.year, month, day) if month and day else None
    except ValueError:
        return None

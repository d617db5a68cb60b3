"""Dates, times of day and zones as people write them."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple

from afterword.document.patterns import Pattern

# Abbreviations with one meaning among people who write post-mortems. IST and the like have several: left unknown.
_ABBREVIATIONS = {
    "UTC": 0,
    "GMT": 0,
    "Z": 0,
    "WET": 0,
    "WEST": 60,
    "BST": 60,
    "CET": 60,
    "CEST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "JST": 540,
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
}
_REGIONS = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "PACIFIC": "America/Los_Angeles",
    "EASTERN": "America/New_York",
}
ZONE_WORD = "|".join(sorted((*_ABBREVIATIONS, *_REGIONS), key=len, reverse=True))

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_ISO_DATE = Pattern(r"(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?!\d)")
_FIGURE = Pattern(r"\d")
_DAY_FIRST = Pattern(
    rf"(?P<d>\d\d?)(?:st|nd|rd|th)?[ .]+(?:of )?(?P<m>{_MONTH})\.?,?[ ]+(?P<y>(?:19|20)\d\d)\b", re.IGNORECASE
)
_MONTH_FIRST = Pattern(
    rf"(?P<m>{_MONTH})\.?[ ]+(?P<d>\d\d?)(?:st|nd|rd|th)?,?[ ]+(?P<y>(?:19|20)\d\d)\b", re.IGNORECASE
)
_INSTANT = Pattern(
    r"(?P<date>\d{4}-\d\d?-\d\d?)(?:[Tt]|[ ]+)(?P<time>\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)[ ]*(?P<zone>[Zz]"
    r"|[+-]\d\d:?\d\d|[+-]\d\d|[A-Z]{2,4})?"
)
_OFFSET = Pattern(r"(?:UTC|GMT)?[ ]?(?P<sign>[+\-−])(?P<h>\d\d?):?(?P<m>\d\d)?")


class Found(NamedTuple):
    """A date found in a text, and where."""

    value: date
    start: int
    end: int


@lru_cache(maxsize=256)
def zone(name: str) -> tzinfo | None:
    """Return the zone of an IANA name, an offset or a well-known abbreviation; None when there is none such."""
    name = name.strip()
    if name.upper() in _ABBREVIATIONS and name.isupper():
        minutes = _ABBREVIATIONS[name]
        return timezone(timedelta(minutes=minutes), name) if minutes else UTC
    offset = _OFFSET.fullmatch(name)
    if offset:
        minutes = int(offset["h"]) * 60 + int(offset["m"] or 0)
        if minutes >= 24 * 60:
            return None
        return timezone(timedelta(minutes=minutes if offset["sign"] == "+" else -minutes))
    try:
        return region(_REGIONS.get(name.upper(), name))
    except (ValueError, OSError, LookupError):
        return UTC if name.lower() in {"utc", "z"} else None


def region(name: str) -> tzinfo:
    """Return the zone of an IANA name. Raises ValueError, OSError or LookupError where there is none such."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - most documents are told in UTC, and `check` must start at once

    return ZoneInfo(name)


def regions() -> list[str]:
    """Return every IANA name, in order."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - only a mistyped zone needs it

    return sorted(available_timezones())


def on(day: date, at: time, where: tzinfo | None) -> datetime:
    """Put a day, a time and a zone together; of a time that comes twice, the first."""
    return datetime.combine(day, at, where)


def side_by_side(one: datetime, two: datetime) -> tuple[str, str]:
    """Write two moments so that a reader sees how they differ.

    Hours and minutes, with the days where these are not the same, and with the offsets where those are not.
    """
    form = "%H:%M" if one.date() == two.date() else "%Y-%m-%d %H:%M"
    offsets = ("", "") if one.utcoffset() == two.utcoffset() else (_offset(one), _offset(two))
    return f"{one:{form}}{offsets[0]}", f"{two:{form}}{offsets[1]}"


def _offset(moment: datetime) -> str:
    written = f"{moment:%z}"
    return "Z" if written == "+0000" else written and f"{written[:3]}:{written[3:5]}"


def clock_change(moment: datetime) -> str | None:
    """Tell "gap" for a local time the clocks skipped, "fold" for one they showed twice, else None."""
    if moment.tzinfo is None or isinstance(moment.tzinfo, timezone):
        return None
    if moment.replace(fold=0).utcoffset() == moment.replace(fold=1).utcoffset():
        return None
    there_and_back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return "fold" if there_and_back.replace(tzinfo=None) == moment.replace(tzinfo=None) else "gap"


def read_date(source: str) -> date | None:
    """Read text that is a date and nothing else; None otherwise or where the calendar has no such day."""
    found = find_date(source.strip())
    return found.value if found and found.end - found.start == len(source.strip()) else None


def find_date(source: str, start: int = 0) -> Found | None:
    """Find the first date in a text, of the forms 2026-02-17, 17 February 2026, Feb 17, 2026."""
    if not _FIGURE.search(source, start):
        return None
    candidates = [match for form in (_ISO_DATE, _DAY_FIRST, _MONTH_FIRST) if (match := form.search(source, start))]
    for match in sorted(candidates, key=lambda match: match.start()):
        value = _date(match)
        if value:
            return Found(value, *match.span())
    return None


def find_dates(source: str) -> Iterator[Found]:
    """Yield every date in a text, from first to last; takes time linear in its length."""
    if not _FIGURE.search(source):
        return
    matches = [match for form in (_ISO_DATE, _DAY_FIRST, _MONTH_FIRST) for match in form.finditer(source)]
    at = 0
    for match in sorted(matches, key=lambda match: match.start()):
        value = _date(match)
        if value and match.start() >= at:
            yield Found(value, *match.span())
            at = match.end()


def match_date(source: str, start: int = 0) -> Found | None:
    """Read a date that begins exactly here."""
    for form in (_ISO_DATE, _DAY_FIRST) if source[start : start + 1].isdigit() else (_MONTH_FIRST,):
        match = form.match(source, start)
        value = _date(match) if match else None
        if match and value:
            return Found(value, *match.span())
    return None


def read_time(source: str) -> time | None:
    """Read `hh:mm` or `hh:mm:ss`; None where the clock has no such time."""
    parts = source.split(":")
    try:
        seconds = float(parts[2]) if len(parts) > 2 else 0.0  # noqa: PLR2004 (hours, minutes, seconds)
        return time(int(parts[0]), int(parts[1]), int(seconds), int(seconds % 1 * 1_000_000))
    except (ValueError, IndexError):
        return None


def read_instant(source: str, where: tzinfo | None) -> datetime | None:
    """Read a date with a time and perhaps a zone; one without a zone is in the zone given."""
    found = _INSTANT.fullmatch(source.strip())
    if not found:
        return None
    day, at = read_date(found["date"]), read_time(found["time"])
    own = zone(found["zone"].upper()) if found["zone"] else where
    if not day or not at or (found["zone"] and own is None):
        return None
    return on(day, at, own)


def _date(match: re.Match[str]) -> date | None:
    month = match["m"]
    number = int(month) if month.isdigit() else MONTHS.index(month[:3].lower()) + 1
    try:
        return date(int(match["y"]), number, int(match["d"]))
    except ValueError:
        return None

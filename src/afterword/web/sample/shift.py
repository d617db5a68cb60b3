"""Move texts through time by whole weeks: weekdays stay right, and the sample is always of this week."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

ANCHOR = date(2026, 11, 23)
"""The Monday on which the sample's texts are written to be read."""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

DATED = re.compile(
    r"(?<![\d-])(?P<instant>20\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)Z"
    r"|(?<![\d-])(?P<day>20\d\d-\d\d-\d\d)(?![\d-])"
    rf"|\b(?P<number>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)}) (?P<year>20\d\d)\b"
)
REFERENCE = re.compile(r"\bPM-\d{4}-\d{4}\b")
ZONE = re.compile(r"^timezone: (\S+)$", re.MULTILINE)
CREATED = re.compile(r"^created: (\d{4}-\d\d-\d\d)$", re.MULTILINE)


def weeks_since(today: date) -> int:
    """Return how many whole weeks the sample is moved to be read on a day; negative before the anchor."""
    return (today - ANCHOR).days // 7


def shifted(text: str, weeks: int) -> str:
    """Return the text with every date moved: 2026-11-20, 2026-11-20T06:00Z and 20 November 2026.

    An instant keeps the hour it has in the zone the text declares, so that it still agrees with the
    local times of a timeline when daylight saving begins or ends in between.
    """
    declared = ZONE.search(text)
    zone: tzinfo = ZoneInfo(declared[1]) if declared else UTC

    def move(found: re.Match[str]) -> str:
        if found["instant"]:
            return _instant(found["instant"], weeks, zone)
        if found["day"]:
            return (date.fromisoformat(found["day"]) + timedelta(weeks=weeks)).isoformat()
        day = date(int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["number"])) + timedelta(weeks=weeks)
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    return DATED.sub(move, text)


def references(documents: Mapping[str, str]) -> dict[str, str]:
    """Number documents anew, each year from 0001 in the order they were created: old reference to new.

    `documents` are moved texts under their old references. Raises `ValueError` when one has no `created`.
    """
    created = {reference: _created(reference, text) for reference, text in documents.items()}
    counted: dict[int, int] = {}
    renamed: dict[str, str] = {}
    for reference in sorted(created, key=lambda each: (created[each], each)):
        year = created[reference].year
        counted[year] = counted.get(year, 0) + 1
        renamed[reference] = f"PM-{year}-{counted[year]:04}"
    return renamed


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Return the text with all references in their new form; unknown ones stay."""
    return REFERENCE.sub(lambda found: names.get(found[0], found[0]), text)


def _instant(written: str, weeks: int, zone: tzinfo) -> str:
    """Move an instant by weeks of a clock on the wall, and write it as precisely as it was."""
    there = datetime.fromisoformat(written).replace(tzinfo=UTC).astimezone(zone)
    moved = (there.replace(tzinfo=None) + timedelta(weeks=weeks)).replace(tzinfo=zone).astimezone(UTC)
    return moved.isoformat()[: len(written)] + "Z"


def _created(reference: str, text: str) -> date:
    found = CREATED.search(text)
    if not found:
        raise ValueError(f"{reference} has no date of creation.")
    return date.fromisoformat(found[1])

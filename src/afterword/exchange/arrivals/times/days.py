"""Dates as any house writes them."""

import re
from typing import NamedTuple

from afterword.exchange.arrivals.times import forms
from afterword.exchange.arrivals.times.calendars import MONTHS, WEEKDAYS
from afterword.exchange.arrivals.times.day_order import full_year


class DayWritten(NamedTuple):
    """A date as written; what is not written is None.

    Attributes:
        first, second: The two leading numbers of a date whose order is open ("01-10-2024"), else 0.
        separator: What stands between its numbers, empty where the month is a word.
        weekday: 0 for Monday.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    first: int = 0
    second: int = 0
    separator: str = ""
    slip: bool = False

    @property
    def only_weekday(self) -> bool:
        """Tell whether no more than a weekday is written."""
        return self.month is None and self.year is None and not self.first


def read_day(text: str, at: int, end: int) -> tuple[DayWritten, int, bool] | None:
    """Read a date, a weekday before or after it included; tells whether it is weak by itself."""
    if at >= end:
        return None
    weekday = None
    start = at
    if text[at].isalpha():
        found = forms.WEEKDAY_BEFORE.match(text, at, end)
        if found:
            weekday, start = WEEKDAYS[found["w"].casefold()], found.end()
    read = _date(text, start, end)
    if read is None:
        alone = forms.WEEKDAY_ALONE.match(text, at, end)
        return (DayWritten(weekday=WEEKDAYS[alone["w"].casefold()]), alone.end(), True) if alone else None
    day, stop, weak = read
    if weekday is None:
        after = forms.WEEKDAY_AFTER.match(text, stop, end)
        if after:
            weekday, stop, weak = WEEKDAYS[after["w"].casefold()], after.end(), False
    return day._replace(weekday=weekday), stop, weak and weekday is None


def _date(text: str, at: int, end: int) -> tuple[DayWritten, int, bool] | None:
    if at >= end:
        return None
    if not text[at].isdigit():
        found = forms.MONTH_DAY.match(text, at, end)
        return (_worded(found), found.end(), False) if found and _possible(found) else None
    found = forms.COMPACT.match(text, at, end) or forms.ISO.match(text, at, end)
    if found and _possible_iso(found):
        year = found["y"]
        month, day = _number(found["m"]), _number(found["d"])
        slip = len(year) > 4  # noqa: PLR2004 (a digit too many)
        read = DayWritten(int(year[:4]), month, day, slip=slip)
        return read, found.end(), found["d"] is None
    return _not_iso(text, at, end)


def _not_iso(text: str, at: int, end: int) -> tuple[DayWritten, int, bool] | None:
    found = forms.NUMERIC.match(text, at, end)
    if found:
        return _numeric(found)
    found = forms.JAPANESE.match(text, at, end) or forms.DAY_MONTH.match(text, at, end)
    if found and _possible(found):
        return _worded(found), found.end(), False
    found = forms.SHORT.match(text, at, end)
    if found and (day := _open_order(int(found["a"]), int(found["b"]), None, found["s"])):
        return day, found.end(), False
    return None


def _possible_iso(found: re.Match[str]) -> bool:
    month, day = _number(found["m"]), _number(found["d"])
    return (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= 31)  # noqa: PLR2004 (a calendar)


def _possible(found: re.Match[str]) -> bool:
    """Tell whether a day and a month are meant: "4 out" and "2 may" without a year seldom are."""
    if not 1 <= int(found["d"]) <= 31:  # noqa: PLR2004 (a calendar)
        return False
    if found["y"] or found["m"].isdigit() or found["m"].casefold() not in forms.OTHER_WORDS:
        return True
    return found["m"] in forms.CAPITALISED or found[0].casefold().rpartition(found["m"].casefold())[
        0
    ].rstrip().endswith("de")


def _number(written: str | None) -> int | None:
    return int(written) if written and written.isdigit() else None


def _worded(found: re.Match[str]) -> DayWritten:
    month = found["m"].casefold()
    year = found["y"]
    return DayWritten(
        full_year(int(year.lstrip("'’"))) if year else None,
        int(month) if month.isdigit() else MONTHS[month],
        int(found["d"]),
    )


def _numeric(found: re.Match[str]) -> tuple[DayWritten, int, bool] | None:
    written = found["y"]
    slip = len(written) == 3  # noqa: PLR2004 (a digit lost)
    if len(written) == 4 and not 1970 <= int(written) <= 2100:  # noqa: PLR2004 (years of computing)
        return None
    day = _open_order(int(found["a"]), int(found["b"]), None if slip else full_year(int(written)), found["s"])
    if day is None:
        return None
    return day._replace(slip=slip), found.end(), found["s"] == "." and len(written) < 4  # noqa: PLR2004


def _open_order(one: int, two: int, year: int | None, separator: str) -> DayWritten | None:
    if one == two or (separator == "." and 1 <= two <= 12 and year is not None):  # noqa: PLR2004 (months)
        return DayWritten(year, two, one, separator=separator) if 1 <= two <= 12 and 1 <= one <= 31 else None  # noqa: PLR2004
    if one > 12 >= two >= 1:  # noqa: PLR2004
        return DayWritten(year, two, one, separator=separator) if one <= 31 else None  # noqa: PLR2004
    if two > 12 >= one >= 1:  # noqa: PLR2004
        return DayWritten(year, one, two, separator=separator) if two <= 31 else None  # noqa: PLR2004
    if 1 <= one <= 12 and 1 <= two <= 12:  # noqa: PLR2004
        return DayWritten(year, first=one, second=two, separator=separator)
    return None

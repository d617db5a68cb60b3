"""Whether a house writes 01-10-2024 for the first of October: the evidence of one text, and of a folder."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from afterword.document.patterns import Pattern

_NUMERIC = Pattern(r"(?<![\d./\-])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/\-]|\.\d)")
_ISO = Pattern(r"(?<![\d./-])((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?!\d)")
_MONTHS = 12


class Evidence(NamedTuple):
    """How many dates of a text can only be read the one way or the other."""

    day_first: int = 0
    month_first: int = 0

    def verdict(self) -> bool | None:
        """Tell whether the day comes first; None where nothing or as much speaks for either."""
        if self.day_first == self.month_first:
            return None
        return self.day_first > self.month_first


def evidence(text: str, known: Iterable[date] = ()) -> Evidence:
    """Count the dates of a text that leave no doubt.

    A part above twelve is a day; so is one that must be, for the date to be one that is known otherwise (an ISO date
    of the text or of `known`). Dates with dots are left out unless such a part speaks: these are day-first everywhere.
    """
    told = {*known}
    for found in _ISO.finditer(text):
        told.update(_day(int(found[1]), int(found[2]), int(found[3])))
    day_first = month_first = 0
    for found in _NUMERIC.finditer(text):
        one, two, year = int(found[1]), int(found[3]), full_year(int(found[4]))
        if one > _MONTHS >= two > 0:
            day_first += 1
        elif two > _MONTHS >= one > 0:
            month_first += 1
        elif one != two and found[2] != ".":
            as_day_first, as_month_first = _day(year, two, one) & told, _day(year, one, two) & told
            day_first += bool(as_day_first and not as_month_first)
            month_first += bool(as_month_first and not as_day_first)
    return Evidence(day_first, month_first)


def pooled(many: Iterable[Evidence]) -> bool | None:
    """Return what the neighbours of a folder say together, as `Customs.day_first` takes it.

    One document has one voice, however many dates it holds; None unless four in five agree.
    """
    voices = [voice for one in many if (voice := one.verdict()) is not None]
    agreed = sum(voices)
    if not voices or len(voices) / 5 < agreed < len(voices) * 4 / 5:
        return None
    return agreed * 2 > len(voices)


def full_year(written: int) -> int:
    """Return the year of two digits or four."""
    return written if written > 99 else 2000 + written  # noqa: PLR2004 (two digits)


def _day(year: int, month: int, day: int) -> set[date]:
    try:
        return {date(year, month, day)}
    except ValueError:
        return set()

"""Working days and the clocks of the process."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

SATURDAY_AND_SUNDAY = frozenset({5, 6})
FARTHEST = 10_000
"""Working days nobody plans beyond; keeps a mistaken number from counting for ever."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are worked. ``weekend`` counts Monday as 0; ``holidays`` come as data, not from a library."""

    holidays: frozenset[date] = frozenset()
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    zone: tzinfo = field(default=UTC)

    def __post_init__(self) -> None:
        if len(self.weekend) >= len("MTWTFSS"):
            raise ValueError("A calendar needs at least one working day a week.")

    def is_working(self, day: date) -> bool:
        """Say whether people work on that day."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def due(self, since: datetime | date, working_days: int) -> date:
        """Return the last day of a clock of so many working days; the day it starts on does not count.

        An instant is taken to its day in the calendar's zone. Zero working days means that day,
        or the next one that is worked. Raises ``ValueError`` for a negative or absurd number.
        """
        if not 0 <= working_days <= FARTHEST:
            raise ValueError(f"A clock of {working_days} working days makes no sense.")
        day = self.day(since)
        for _ in range(working_days):
            day = self._next_working(day)
        return day if self.is_working(day) else self._next_working(day)

    def working_days(self, since: datetime | date, until: datetime | date) -> int:
        """Count the working days after ``since`` up to and with ``until``; negative when it lies before."""
        start, end = self.day(since), self.day(until)
        if end < start:
            return -self.working_days(end, start)
        return sum(self.is_working(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))

    def day(self, when: datetime | date) -> date:
        """Return the day an instant falls on here."""
        return when.astimezone(self.zone).date() if isinstance(when, datetime) else when

    def _next_working(self, day: date) -> date:
        day += timedelta(days=1)
        while not self.is_working(day):
            day += timedelta(days=1)
        return day


def calendar(holidays: Iterable[date] = (), zone: str = "UTC") -> Calendar:
    """Make a calendar from plain data. Raises ``ZoneInfoNotFoundError`` for an unknown zone."""
    return Calendar(holidays=frozenset(holidays), zone=ZoneInfo(zone))


def spoken(length: timedelta) -> str:
    """Say a length of time as people do, in its two largest units: ``1 h 12 min``, ``2 d``, ``45 s``."""
    seconds = round(abs(length).total_seconds())
    parts = []
    for unit, size in (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {unit}")
        elif parts:
            break
    return " ".join(parts[:2]) or "0 s"

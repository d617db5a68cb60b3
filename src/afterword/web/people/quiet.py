"""When somebody may be mailed: quiet hours, days off and the hours of digests, in their own zone."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import count

DAY = timedelta(days=1)
WEEK = 7


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours, from one to the other over midnight or within a day, and the days of the week nobody is mailed in.

    Equal hours are none. Monday is 0.
    """

    start: time
    end: time
    days_off: frozenset[int]
    zone: tzinfo = UTC

    def __post_init__(self) -> None:
        if len(self.days_off) >= WEEK:
            raise ValueError("Somebody who is never mailed cannot be told anything.")

    def holds(self, local: time) -> bool:
        """Say whether an hour of a day is quiet."""
        if self.start <= self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end


def over_at(moment: datetime, quiet: Quiet) -> datetime:
    """Return the first moment, this one or later, that is neither in quiet hours nor on a day off."""
    while True:
        local = moment.astimezone(quiet.zone)
        if local.weekday() in quiet.days_off:
            moment = _first(moment, local.date() + DAY, time(0), quiet.zone)
        elif quiet.holds(local.time()):
            next_day = quiet.start > quiet.end and local.time() >= quiet.start
            moment = _first(moment, local.date() + DAY * next_day, quiet.end, quiet.zone)
        else:
            return moment


def next_at(after: datetime, hour: time, weekday: int | None, quiet: Quiet) -> datetime:
    """Return when the next digest comes: at an hour of every day that is not off, or of one day a week.

    A day a week that is off gives way to the next that is not; an hour that is quiet, to the end of the quiet.
    """
    wanted = _mail_days(weekday, quiet.days_off)
    for day in _days(after.astimezone(quiet.zone).date()):
        if day.weekday() in wanted:
            at = over_at(_first(after - DAY * 2, day, hour, quiet.zone), quiet)
            if at > after:
                return at
    raise AssertionError("days do not end")


def _mail_days(weekday: int | None, days_off: Collection[int]) -> set[int]:
    if weekday is None:
        return set(range(WEEK)) - set(days_off)
    return {next(day % WEEK for day in count(weekday) if day % WEEK not in days_off)}


def _days(first: date) -> Iterator[date]:
    return (first + DAY * number for number in count())


def _first(after: datetime, day: date, hour: time, zone: tzinfo) -> datetime:
    """Return the first instant after another that a clock on the wall shows as this.

    An hour that comes twice, when clocks go back, is met twice; one that is left out is over when it would have been.
    """
    twice = (datetime.combine(day, hour, zone).replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    later = [at for at in sorted(twice) if at > after]
    return later[0] if later else after + timedelta(minutes=1)

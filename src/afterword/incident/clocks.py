"""The clocks of the process: working days that stand still while a draft is on hold, and how far one has run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain, islice

from afterword.incident.calendar import FARTHEST, Calendar

LONGEST_PAUSE = 20
"""Working days after which a clock runs again and somebody is asked."""
LATE = 100


@dataclass(frozen=True, slots=True)
class Pause:
    """A draft is on hold on the days after ``since``, up to and with ``until``, and somebody said why."""

    since: date
    until: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """So many working days since a day, by a calendar, with the days it stood still.

    Each pause counts for at most ``longest_pause`` working days; then the clock runs again.
    """

    since: date
    working_days: int
    calendar: Calendar
    pauses: Sequence[Pause] = ()
    longest_pause: int = LONGEST_PAUSE

    def due(self) -> date:
        """Return its last day. Raises ``ValueError`` for a negative or absurd number of days."""
        return self.day_after(self.working_days)

    def day_after(self, working_days: int) -> date:
        """Return the day on which so many working days have run; the day it starts on does not count."""
        if not 0 <= working_days <= FARTHEST:
            raise ValueError(f"A clock of {working_days} working days makes no sense.")
        if working_days == 0 or not self.pauses:
            return self.calendar.due(self.since, working_days)
        return next(day for number, day in enumerate(self._running(), 1) if number == working_days)

    def run(self, until: date) -> int:
        """Count the working days that have run up to and with a day; none before it started."""
        if not self.pauses:
            return max(0, self.calendar.working_days(self.since, until))
        return next(number for number, day in enumerate(self._running()) if day > until)

    def stands_on(self, day: date) -> bool:
        """Say whether it stands still on a day."""
        return day in self._still(day)

    def asks_again(self, day: date) -> bool:
        """Say whether somebody has to be asked: it is meant to be on hold, and has been for as long as it may."""
        return self._on_hold(day) and self.calendar.is_working(day) and not self.stands_on(day)

    def _running(self) -> Iterator[date]:
        """Yield the working days on which it runs, without end."""
        last = max((pause.until for pause in self.pauses), default=self.since)
        still = self._still(last)
        day = self.since
        while True:
            day += timedelta(days=1)
            if self.calendar.is_working(day) and day not in still:
                yield day

    def _still(self, until: date) -> frozenset[date]:
        """Return the working days up to a day on which it stands still."""
        held = (islice(self._held(pause, until), self.longest_pause) for pause in self.pauses)
        return frozenset(chain.from_iterable(held))

    def _held(self, pause: Pause, until: date) -> Iterator[date]:
        """Yield the working days of a pause, in order."""
        first, last = max(self.since, pause.since), min(until, pause.until)
        for number in range(1, (last - first).days + 1):
            day = first + timedelta(days=number)
            if self.calendar.is_working(day):
                yield day

    def _on_hold(self, day: date) -> bool:
        return any(pause.since < day <= pause.until for pause in self.pauses)


def due(
    since: datetime | date,
    working_days: int,
    calendar: Calendar,
    pauses: Sequence[Pause] = (),
    *,
    longest_pause: int = LONGEST_PAUSE,
) -> date:
    """Return the last day of a clock; an instant is taken to its day in the calendar's zone."""
    return Clock(calendar.day(since), working_days, calendar, pauses, longest_pause).due()


def escalation(clock: Clock, today: date, percents: Sequence[int]) -> int | None:
    """Return the highest of some levels that is reached, in percent of a clock's working days; ``None`` before any.

    Below 100 a level is reached on the working day it names (rounded down), from 100 on with the day after, because a
    clock's last day is not late. A clock of less than one day is taken for one of one day.
    """
    return max((percent for percent in percents if today >= reached_on(clock, percent)), default=None)


def reached_on(clock: Clock, percent: int) -> date:
    """Return the day on which a level is reached."""
    days = max(1, clock.working_days) * percent // 100
    return clock.day_after(days) + timedelta(days=1) if percent >= LATE else clock.day_after(days)

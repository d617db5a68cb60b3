"""Which day each moment of a timeline falls on: carried forward, rolled over midnight, in its house's order."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from afterword.exchange.arrivals.events.marks import Mark
from afterword.exchange.arrivals.times.clocks import Clock
from afterword.exchange.arrivals.times.days import DayWritten

_HOUR = 3600
_NOON = 12 * _HOUR
_DAY = timedelta(days=1)


@dataclass(slots=True)
class Calendar:
    """What is known of the days of a page.

    Attributes:
        default: The day times are told on until the timeline names another.
        known: Full dates of the page, the likeliest day of the incident first.
        day_first: Whether 01-10-2024 is the first of October; None where nothing tells.
        guessed: Moments whose day was taken because it lies nearest, each with the other reading.
    """

    default: date | None
    known: tuple[date, ...] = ()
    day_first: bool | None = None
    guessed: list[tuple[Mark, date, date]] = field(default_factory=list)
    undecided: list[Mark] = field(default_factory=list)
    mistyped: list[Mark] = field(default_factory=list)

    @property
    def anchor(self) -> date | None:
        """The day others are likely near."""
        return self.default or (self.known[0] if self.known else None)

    def resolve(self, mark: Mark, written: DayWritten, current: date | None) -> date | None:
        """Return the date of a day as written; None where too little is written and known."""
        near = current or self.anchor
        if written.only_weekday:
            return None if written.weekday is None else _next_weekday(written.weekday, near)
        if written.slip:
            self.mistyped.append(mark)
            near = near or (date(written.year, 7, 1) if written.year else None)
        readings = _readings(written, near)
        if not readings and written.month and written.day and (written.year or near):
            self.mistyped.append(mark)
        if len(readings) < 2:  # noqa: PLR2004 (one reading is no question)
            return readings[0] if readings else None
        month_first, day_first = readings
        if self.day_first is not None:
            return day_first if self.day_first else month_first
        if written.weekday is not None and month_first.weekday() != day_first.weekday():
            return next((one for one in readings if one.weekday() == written.weekday), None)
        return self._nearest(mark, readings, near)

    def _nearest(self, mark: Mark, readings: list[date], near: date | None) -> date | None:
        if near is None:
            self.undecided.append(mark)
            return None
        chosen, other = sorted(readings, key=lambda one: abs(one - near))
        if abs(chosen - near) == abs(other - near):
            self.undecided.append(mark)
            return None
        self.guessed.append((mark, chosen, other))
        return chosen


def _readings(written: DayWritten, near: date | None) -> list[date]:
    """Return the dates a day may be: month first, then day first, where the order is open."""
    if written.first:
        pairs = [(written.first, written.second), (written.second, written.first)]
    elif written.month and written.day:
        pairs = [(written.month, written.day)]
    else:
        return []
    found = []
    for month, day in pairs:
        one = (
            _date(written.year, month, day)
            if written.year and not written.slip
            else _nearest_year(month, day, near, written.weekday)
        )
        if one:
            found.append(one)
    return found


def _nearest_year(month: int, day: int, near: date | None, weekday: int | None) -> date | None:
    if near is None:
        return None
    years = [one for year in (near.year - 1, near.year, near.year + 1) if (one := _date(year, month, day))]
    fitting = [one for one in years if weekday is None or one.weekday() == weekday]
    if len(fitting) == 1 and abs(fitting[0] - near) < timedelta(days=400):
        return fitting[0]
    return min(years, key=lambda one: abs(one - near), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_weekday(weekday: int, near: date | None) -> date | None:
    if near is None:
        return None
    return near + timedelta(days=(weekday - near.weekday()) % 7)


def settle_order(marks: Sequence[Mark], calendar: Calendar) -> None:
    """Let the timeline itself tell its order of day and month: the reading that keeps it in order, or together."""
    if calendar.day_first is not None or not any(mark.moment.day and mark.moment.day.first for mark in marks):
        return
    costs = {}
    for day_first in (True, False):
        trial = Calendar(calendar.default, calendar.known, day_first)
        current, days = None, []
        for mark in marks:
            if (
                mark.moment.day
                and not mark.moment.day.only_weekday
                and (one := trial.resolve(mark, mark.moment.day, current))
            ):
                current = one
                days.append(one)
        if not days:
            return
        days_known = [*days, *calendar.known[:1]]
        back = sum(1 for one, two in itertools.pairwise(days) if two < one)
        costs[day_first] = (back, (max(days_known) - min(days_known)).days)
    (back_day, spread_day), (back_month, spread_month) = costs[True], costs[False]
    if back_day != back_month:
        calendar.day_first = back_day < back_month
    elif (
        min(spread_day, spread_month) * 4 < max(spread_day, spread_month)
        and len({mark.moment.day for mark in marks if mark.moment.day}) > 1
    ):
        calendar.day_first = spread_day < spread_month


def assign(marks: Sequence[Mark], markers: set[int], calendar: Calendar) -> list[tuple[date | None, int | None]]:
    """Return the day and the seconds since midnight of each mark; markers only name a day for what follows."""
    settle_order(marks, calendar)
    clocks = _seconds(marks)
    backwards = _runs_backwards(marks, clocks)
    found: list[tuple[date | None, int | None]] = []
    current: date | None = None
    last: int | None = None
    unknown = asked = False
    for place, mark in enumerate(marks):
        written, now = mark.moment.day, clocks[place]
        if written:
            day = calendar.resolve(mark, written, current)
            if written.month is None and not written.first and day is None and not written.only_weekday:
                found.append((None, now))
                continue
            current, last, unknown = day, now, day is None
        elif now is not None:
            if current is None and not unknown:
                current = calendar.default or (None if asked else _from_what_follows(marks, place, calendar))
                asked = True
            if (
                current
                and last is not None
                and place not in markers
                and _rolls(last, now, clocks, place, backwards=backwards)
            ):
                current += -_DAY if backwards else _DAY
            last = now
        if place in markers:
            last = None
        found.append((current, now))
    return found


def _from_what_follows(marks: Sequence[Mark], place: int, calendar: Calendar) -> date | None:
    """Return the first day that is named further on, or the one before it: what stands above it is told then."""
    for mark in marks[place + 1 :]:
        if mark.moment.day and (
            day := Calendar(None, calendar.known, calendar.day_first).resolve(mark, mark.moment.day, None)
        ):
            own, other = marks[place].moment.clock, mark.moment.clock
            return day - _DAY if own and other and own.seconds > other.seconds + 6 * _HOUR else day
    return None


def _rolls(last: int, now: int, clocks: Sequence[int | None], place: int, *, backwards: bool) -> bool:
    """Tell whether midnight lies between two times, rather than a small disorder."""
    if backwards:
        return now - last >= _NOON
    drop = last - now
    if drop <= 0:
        return False
    if drop >= _NOON or (drop >= 7 * _HOUR and last >= 17 * _HOUR and now <= 10 * _HOUR):
        return True
    following = [one for one in clocks[place + 1 : place + 3] if one is not None]
    return (
        drop >= 6 * _HOUR and last >= 15 * _HOUR and now <= 10 * _HOUR and all(now <= one < last for one in following)
    )


def _runs_backwards(marks: Sequence[Mark], clocks: Sequence[int | None]) -> bool:
    """Tell whether the newest stands first, as on status pages."""
    steps = [
        two - one
        for one, two, mark in zip(clocks, clocks[1:], marks[1:], strict=False)
        if one is not None and two is not None and not mark.moment.day
    ]
    return len(steps) > 2 and sum(1 for step in steps if step < 0) > 0.7 * len(steps)  # noqa: PLR2004 (three steps and most of them)


def _seconds(marks: Sequence[Mark]) -> list[int | None]:
    """Return each clock in seconds since midnight; an afternoon that goes without saying is said."""
    clocks = [mark.moment.clock for mark in marks]
    written = [clock for clock in clocks if clock]
    halves = sum(1 for clock in written if clock.half) * 2 >= max(len(written), 1)
    twelve = any(clock.half for clock in written) or all(1 <= clock.hour <= 12 for clock in written)  # noqa: PLR2004
    found: list[int | None] = []
    last: int | None = None
    for clock, mark in zip(clocks, marks, strict=True):
        if clock is None:
            found.append(None)
            continue
        now = clock.seconds
        sure = halves or not clock.padded
        if twelve and not clock.half and not mark.moment.day and _afternoon(clock, now, last, sure=sure):
            now += _NOON
        found.append(now)
        last = now
    return found


def _afternoon(clock: Clock, now: int, last: int | None, *, sure: bool) -> bool:
    """Tell whether 1:05 below 12:40 is five past one in the afternoon; a padded hour has to be nearer."""
    if last is None or not 1 <= clock.hour <= 11:  # noqa: PLR2004 (a clock of twelve hours)
        return False
    return last >= _NOON and now < last <= now + _NOON and now + _NOON - last <= (6 if sure else 2) * _HOUR

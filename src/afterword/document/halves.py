"""Which half of the day an hour of one digit is of: `7:38` beside `14:25` is of the morning."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, tzinfo
from typing import NamedTuple

from afterword.document import clock
from afterword.document.stamps import Stamp

_NOON, _TWO_DIGITS = 12, 10
_MORNING, _AFTERNOON = (True, False), (False, True)  # whether a time fits as of either


class Told(NamedTuple):
    """The time of one event, and the day and zone it is told in."""

    stamp: Stamp
    day: date | None
    zone: tzinfo | None

    @property
    def at(self) -> time | None:
        """The time of day as written; one with one digit is read as of the morning."""
        return self.stamp.begin.time if self.stamp.begin else None

    @property
    def is_short(self) -> bool:
        """Whether its hour may be of either half of the day."""
        begin = self.stamp.begin
        return bool(begin and begin.one_digit is not None and begin.time and begin.time.hour)

    @property
    def until(self) -> time | None:
        """The end of a range, where it is sure and of the same day."""
        finish = self.stamp.finish
        return finish.time if finish and finish.one_digit is None and finish.date is None else None


def undecided(told: Sequence[Told], impact: tuple[datetime, datetime] | None) -> Mapping[int, tuple[time, ...]]:
    """Return the readings of the times that may be of the morning or of the afternoon, by their places.

    The order of the events decides, what the front matter says of the `impact`, and a clock of 24 hours shown by the
    times around; `am` or `pm` anywhere says that no such clock is meant. A time that stands in its place only as one of
    the afternoon has that reading alone. Takes time linear in the number of times.
    """
    if not any(each.is_short for each in told):
        return {}
    fits = {place: (short, _halves(short, before, after)) for place, short, before, after in _between(told)}
    whole_day = _shows_24_hours(told, frozenset(halves for _, halves in fits.values()), impact)
    return {
        place: (_later(short),) if halves == _AFTERNOON else (short, _later(short))
        for place, (short, halves) in fits.items()
        if halves == _AFTERNOON or not (whole_day or halves == _MORNING)
    }


def _between(told: Sequence[Told]) -> Iterator[tuple[int, time, time | None, time | None]]:
    """Yield each short time with the nearest sure times of its day before and after it."""
    after: list[time | None] = [None] * len(told)
    known: Told | None = None
    for place in range(len(told) - 1, -1, -1):
        after[place] = told[place].until or (known.at if known and _same_day(known, told[place]) else None)
        known = _sure(told[place]) or known
    known = None
    for place, each in enumerate(told):
        if each.is_short and each.at:
            yield place, each.at, known.at if known and _same_day(known, each) else None, after[place]
        known = _sure(each) or known


def _sure(each: Told) -> Told | None:
    return each if each.at is not None and not each.is_short else None


def _same_day(one: Told, two: Told) -> bool:
    return one.day == two.day and one.zone == two.zone


def _halves(short: time, before: time | None, after: time | None) -> tuple[bool, bool]:
    """Tell whether the morning's reading stands in its place between the neighbours, and the afternoon's."""
    morning, afternoon = (
        (before is None or before <= each) and (after is None or each <= after) for each in (short, _later(short))
    )
    return morning, afternoon


def _later(short: time) -> time:
    return short.replace(hour=short.hour + _NOON)


def _shows_24_hours(
    told: Sequence[Told], fits: frozenset[tuple[bool, bool]], impact: tuple[datetime, datetime] | None
) -> bool:
    if any(each.stamp.has_halves for each in told):
        return False
    hours = [each.at.hour for each in told if each.at and not each.is_short]
    if any(hour > _NOON or hour == 0 for hour in hours) or (impact and _in_the_morning(told, *impact)):
        return True
    ordered = _MORNING in fits or any(hour < _TWO_DIGITS for hour in hours)
    return ordered and _AFTERNOON not in fits


def _in_the_morning(told: Sequence[Told], start: datetime, end: datetime) -> bool:
    """Tell whether times are of the impact the front matter tells of, and would not be if of the afternoon."""
    short = [(each.at, each.day, each.zone or start.tzinfo) for each in told if each.is_short]
    morning, afternoon = (
        any(day and at and start <= clock.on(day, read(at), zone) <= end for at, day, zone in short)
        for read in (lambda at: at, _later)
    )
    return morning and not afternoon

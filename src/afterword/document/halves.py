"""Which half of the day an hour of one digit is of: `7:38` beside `14:25` is of the morning."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from afterword.document import clock
from afterword.document.stamps import Stamp

_NOON, _TWO_DIGITS = 12, 10
_MINUTE = timedelta(minutes=1)
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
    times around. That no such clock is meant is said by `am` or `pm` anywhere, and by a short time that is in its
    place, or in the impact, only as one of the afternoon. That reading alone has a time where its place decides, or
    where the impact begins or ends at it and nothing shows 24 hours. Takes time linear in the number of times.
    """
    if not any(each.is_short for each in told):
        return {}
    fits = _fits(told)
    borders = _at_the_borders(told, fits, *impact) if impact else frozenset()
    doubtful = borders or (impact and _in_the_afternoon(told, fits, *impact))
    whole_day = not doubtful and _shows_24_hours(told, frozenset(fits.values()), impact)
    if borders and not _is_past_noon(told):  # the others stand between these
        placed = [_of_the_afternoon(each) if place in borders else each for place, each in enumerate(told)]
        fits = dict.fromkeys(borders, _AFTERNOON) | _fits(placed)
    return {
        place: (_later(short),) if halves == _AFTERNOON else (short, _later(short))
        for place, halves in sorted(fits.items())
        if (short := told[place].at) and (halves == _AFTERNOON or not (whole_day or halves == _MORNING))
    }


def _fits(told: Sequence[Told]) -> dict[int, tuple[bool, bool]]:
    """Return of each short time, by place, whether it stands there as of the morning, and as of the afternoon."""
    return {place: _halves(short, before, after) for place, short, before, after in _between(told)}


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


def _of_the_afternoon(each: Told) -> Told:
    """Return a short time as one that is sure and of the afternoon."""
    begin = each.stamp.begin
    known = begin._replace(time=_later(begin.time), one_digit=None) if begin and begin.time else begin
    return each._replace(stamp=each.stamp._replace(begin=known, finish=None))


def _shows_24_hours(
    told: Sequence[Told], fits: frozenset[tuple[bool, bool]], impact: tuple[datetime, datetime] | None
) -> bool:
    if _AFTERNOON in fits or any(each.stamp.has_halves for each in told):
        return False
    if _is_past_noon(told) or (impact and _in_the_morning(told, *impact)):
        return True
    return _MORNING in fits or any(each.at.hour < _TWO_DIGITS for each in told if each.at and not each.is_short)


def _is_past_noon(told: Sequence[Told]) -> bool:
    """Tell whether hours are written that only a clock of 24 shows: 14:25, or 00:10."""
    hours = [each.at.hour for each in told if each.at and not each.is_short and not each.stamp.has_halves]
    return any(hour > _NOON or hour == 0 for hour in hours)


def _in_the_morning(told: Sequence[Told], start: datetime, end: datetime) -> bool:
    """Tell whether times are of the impact the front matter tells of, and would not be if of the afternoon."""
    short = [each for each in told if each.is_short]
    return _any_within(short, start, end) and not _any_within(map(_of_the_afternoon, short), start, end)


def _in_the_afternoon(
    told: Sequence[Told], fits: Mapping[int, tuple[bool, bool]], start: datetime, end: datetime
) -> bool:
    """Tell whether times are of the impact only if of the afternoon, and no other time shows how its hours are told."""
    late = [_of_the_afternoon(told[place]) for place, halves in fits.items() if halves[1]]
    return _any_within(late, start, end) and not _any_within(told, start, end)


def _at_the_borders(
    told: Sequence[Told], fits: Mapping[int, tuple[bool, bool]], start: datetime, end: datetime
) -> frozenset[int]:
    """Return the places of times at which the impact begins or ends, to the minute, if they are of the afternoon."""
    return frozenset(
        place
        for place, (_, stands) in fits.items()
        if stands and not _any_within([told[place]], start, end)
        if (at := _moment(_of_the_afternoon(told[place]), start))
        and any(timedelta() <= border - at < _MINUTE for border in (start, end))
    )


def _any_within(told: Iterable[Told], start: datetime, end: datetime) -> bool:
    return any((at := _moment(each, start)) is not None and start <= at <= end for each in told)


def _moment(each: Told, impact: datetime) -> datetime | None:
    """Return the moment of a time, of the impact's zone where none is told."""
    return clock.on(each.day, each.at, each.zone or impact.tzinfo) if each.day and each.at else None

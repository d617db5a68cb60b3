"""A time axis that folds the hours in which nothing happened.

Instants are seconds since 1970 (UTC) here: differences of wall clocks lie twice a year.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from statistics import median_low

from afterword.pictures.words import DAY, HOUR, MINUTE, duration, width

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EARLIEST = (datetime(1, 1, 3, tzinfo=UTC) - EPOCH).total_seconds()
LATEST = (datetime(9999, 12, 29, tzinfo=UTC) - EPOCH).total_seconds()
QUIET = 20 * MINUTE
"""Shorter silences are part of the story."""
SHARE = 1 / 3
"""A silence is folded when it would take this share of the picture or more."""
FOLDS = 7
STEPS = tuple(
    [1, 5, 15, 30]
    + [n * MINUTE for n in (1, 2, 5, 10, 15, 30)]
    + [n * HOUR for n in (1, 2, 3, 6, 12)]
    + [n * DAY for n in (1, 2, 7)]
)
MONTHS = (1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000)
TICK_ROOM = 62
FOLD_SIZE = 11


def seconds(instant: datetime) -> float:
    """Count the seconds since 1970. A time without a zone counts as UTC, so that one slip does not stop a picture."""
    aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
    return (aware - EPOCH).total_seconds()


def local(at: float, zone: tzinfo) -> datetime:
    """Name an instant on the clocks of a zone."""
    return (EPOCH + timedelta(seconds=min(max(at, EARLIEST), LATEST))).astimezone(zone)


def day(instant: date) -> str:
    """Name a day: "Tue 17 Feb 2026"."""
    return f"{instant:%a} {instant.day} {instant:%b} {instant.year}"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the axis. In a folded one nothing happens, and it is as wide as the words that say so."""

    start: float
    end: float
    left: float
    right: float
    folded: bool

    @property
    def label(self) -> str:
        """Say how long it is."""
        return duration(self.end - self.start)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis. `day` is set where a new day begins."""

    at: float
    x: float
    label: str
    day: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """Where an instant stands in the picture."""

    stretches: tuple[Stretch, ...]
    zone: tzinfo

    @property
    def left(self) -> float:
        """Where the axis begins."""
        return self.stretches[0].left

    @property
    def right(self) -> float:
        """Where the axis ends."""
        return self.stretches[-1].right

    def x(self, at: float) -> float:
        """Place an instant; those beyond the ends stand at the ends."""
        for stretch in self.stretches:
            if at <= stretch.end:
                share = (at - stretch.start) / (stretch.end - stretch.start) if stretch.end > stretch.start else 0.5
                return stretch.left + min(max(share, 0), 1) * (stretch.right - stretch.left)
        return self.right

    def right_of(self, x: float) -> float:
        """Find where the stretch at a place ends."""
        return next((stretch.right for stretch in self.stretches if x <= stretch.right), self.right)

    def ticks(self) -> Iterator[Tick]:
        """Yield marks at round times of the zone, none of them inside a fold."""
        open_ = [stretch for stretch in self.stretches if not stretch.folded and stretch.end > stretch.start]
        open_ = [
            stretch for stretch in open_ if stretch.right - stretch.left > 1
        ]  # moments next to years have no width
        if not open_:
            for at in dict.fromkeys(stretch.start for stretch in self.stretches if not stretch.folded):
                yield Tick(at, self.x(at), f"{local(at, self.zone):%H:%M}", day=False)
            return
        least = TICK_ROOM / min((s.right - s.left) / (s.end - s.start) for s in open_)
        for stretch in open_:
            for at in _round_times(stretch.start, stretch.end, least, self.zone):
                here = local(at, self.zone)
                midnight = here.hour == here.minute == here.second == 0
                yield Tick(at, self.x(at), _name(here, months=least > STEPS[-1]), midnight and least <= DAY)


def _name(here: datetime, *, months: bool) -> str:
    if months:
        return f"{here:%b} {here.year}"
    if here.second:
        return f"{here:%H:%M:%S}"
    return f"{here:%H:%M}" if here.hour or here.minute else f"{here.day} {here:%b}"


def axis(busy: Iterable[tuple[float, float]], left: float, right: float, zone: tzinfo) -> Axis:
    """Lay out an axis from `left` to `right` over the times (start, end) in which something happens, at least one."""
    spans = _merged(busy)
    first, last = spans[0][0], spans[-1][1]
    folds = _folds(spans)
    sizes = [width(duration(end - start), FOLD_SIZE) + 16 for start, end in folds]
    shown = (last - first) - sum(end - start for start, end in folds)
    scale = (right - left - sum(sizes)) / shown if shown else 0.0
    stretches: list[Stretch] = []
    at, x = first, left
    for (start, end), size in zip(folds, sizes, strict=True):
        edge = x + (start - at) * scale
        stretches += [Stretch(at, start, x, edge, folded=False), Stretch(start, end, edge, edge + size, folded=True)]
        at, x = end, edge + size
    stretches.append(Stretch(at, last, x, right, folded=False))
    return Axis(tuple(stretches), zone)


def _merged(busy: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for start, end in sorted(busy):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, max(start, end)))
    return merged


def quiet(busy: Iterable[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Find the silences worth folding, in order of time."""
    return tuple(_folds(_merged(busy)))


def _folds(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Fold the longest silence as long as it would take a third of what is left and is no usual one."""
    gaps = sorted(((b[0] - a[1], a[1], b[0]) for a, b in pairwise(spans)), reverse=True)
    shown = spans[-1][1] - spans[0][0]
    usual = median_low(length for length, _, _ in gaps) if gaps else 0
    folds = []
    for length, start, end in gaps[:FOLDS]:
        if length < QUIET or length < SHARE * shown or length < 4 * usual or length >= shown:
            break
        folds.append((start, end))
        shown -= length
    return sorted(folds)


def _round_times(start: float, end: float, least: float, zone: tzinfo) -> Iterator[float]:
    step = next((step for step in STEPS if step >= least), None)
    return _by_seconds(start, end, step, zone) if step else _by_months(start, end, least, zone)


def _by_seconds(start: float, end: float, step: int, zone: tzinfo) -> Iterator[float]:
    """Walk the wall clock, so that midnight is midnight on both sides of a change to summer time."""
    wall = (start + _offset(start, zone)) // step * step
    previous = start - 1
    while True:
        at = wall - _offset(wall - _offset(wall, zone), zone)
        if at > end:
            return
        if at >= start and at > previous:
            yield at
            previous = at
        wall += step


def _offset(at: float, zone: tzinfo) -> float:
    offset = local(at, zone).utcoffset()
    return offset.total_seconds() if offset else 0.0


def _by_months(start: float, end: float, least: float, zone: tzinfo) -> Iterator[float]:
    step = next((months for months in MONTHS if months * 30 * DAY >= least), MONTHS[-1])
    here = local(start, zone)
    month = (here.year * 12 + here.month - 1) // step * step
    while month < 9999 * 12:
        year, index = divmod(month, 12)
        if year >= 1:
            at = seconds(datetime(year, index + 1, 1, tzinfo=zone))
            if at > end:
                return
            if at >= start:
                yield at
        month += step

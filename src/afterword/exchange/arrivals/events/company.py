"""Which of the moments that could be something else are moments all the same: those in company."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from afterword.exchange.arrivals.events.marks import Mark

_LIKE_CENTURIES = (19, 20)  # 1900 to 2059
_A_ROW = 3


def strong(marks: Iterable[Mark]) -> list[Mark]:
    """Leave out moments that only look like one; a weak one stands where others of its form are near."""
    kept = list(marks)
    weak = [mark for mark in kept if mark.moment.weak]
    if not weak:
        return kept
    accepted = {
        id(mark)
        for form in {_form(mark) for mark in weak}
        for mark in _in_company([one for one in weak if _form(one) == form], kept)
    }
    return [mark for mark in kept if not mark.moment.weak or id(mark) in accepted]


def _form(mark: Mark) -> tuple[str, str]:
    clock = mark.moment.clock
    return mark.kind, f"clock{clock.form}" if clock else "day"


def _in_company(weak: list[Mark], all_marks: Sequence[Mark]) -> list[Mark]:
    """Return which of some weak moments of one form are moments."""
    clocks = [mark for mark in weak if mark.moment.clock]
    sure = [mark for mark in all_marks if mark.moment.clock and not mark.moment.weak]
    if not clocks:
        days = [mark for mark in weak if mark.explicit]
        return days if len(days) > 1 or sure else []
    if sure:
        return _between(clocks, sure)
    like_years = all(
        mark.moment.clock.hour in _LIKE_CENTURIES and not mark.moment.clock.form for mark in clocks if mark.moment.clock
    )
    parted = sum(1 for mark in clocks if mark.explicit)
    return clocks if not like_years and (parted > 1 or len(clocks) >= _A_ROW) else []


def _between(clocks: list[Mark], sure: list[Mark]) -> list[Mark]:
    """Return those that stand among sure ones of their kind, not before the last and not after the next."""
    found = []
    places = [mark.place for mark in sure]
    for mark in clocks:
        at = bisect_left(places, mark.place)
        beside = [one for one in sure[max(0, at - 1) : at + 1] if (one.kind, one.depth) == (mark.kind, mark.depth)]
        fits = all((_seconds(one) <= _seconds(mark)) == (one.place < mark.place) for one in beside)
        if beside and fits:
            found.append(mark)
    return found


def _seconds(mark: Mark) -> int:
    return mark.moment.clock.seconds if mark.moment.clock else 0

"""Which of the moments that could be something else are moments all the same: those in company."""

from collections.abc import Iterable, Sequence

from afterword.exchange.arrivals.event_marks import Mark

_LIKE_CENTURIES = (19, 20)  # 1900 to 2059


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
    clocks = [mark for mark in weak if mark.moment.clock]
    if not clocks:
        days = [mark for mark in weak if mark.explicit]
        sure = sum(1 for mark in all_marks if mark.moment.clock and not mark.moment.weak)
        return days if len(days) > 1 or sure else []
    parted = [mark for mark in clocks if mark.explicit]
    like_years = all(
        mark.moment.clock.hour in _LIKE_CENTURIES and not mark.moment.clock.form for mark in clocks if mark.moment.clock
    )
    sure = sum(1 for mark in all_marks if mark.moment.clock and not mark.moment.weak)
    if like_years and not sure:
        return []
    return clocks if len(parted) > 1 or (len(clocks) > 2) else (parted if sure else [])  # noqa: PLR2004 (three make a row)

"""Where a place of a text is found again after edits."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from afterword.document.text import Edit, Span


class Carried:
    """Edits of one text, as they carry its places with them: built once, each question O(log n)."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        ordered = sorted(edits, key=lambda edit: (edit.span.start, edit.span.end))
        self._starts = [edit.span.start for edit in ordered]
        self._ends = [edit.span.end for edit in ordered]
        self._shifts = [0, *accumulate(len(edit.text) - len(edit.span) for edit in ordered)]

    def reach(self, place: int) -> Span:
        """Return the first and the last place where what began at a place may begin now.

        They differ where something was put right before it, or where it was written anew.
        """
        before = min(bisect_left(self._starts, place), bisect_right(self._ends, place))
        through = bisect_right(self._starts, place)
        first = min(place, self._starts[before]) if before < through else place
        last = max(place, self._ends[through - 1]) if before < through else place
        return Span(first + self._shifts[before], last + self._shifts[through])

"""Which of many stretches of text a place lies in, without looking at each of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from afterword.document.text import Span

T = TypeVar("T")


def apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield in order those that share no place with one before; of those that begin together, the longest."""
    return said_apart(spans, lambda span: span)


def said_apart(found: Iterable[T], place: Callable[[T], Span]) -> Iterator[T]:
    """Yield what was found by its place as `apart` does; of those at one place, the first."""
    end = -1
    for span, each in sorted(((place(each), each) for each in found), key=lambda pair: (pair[0].start, -pair[0].end)):
        if span.start >= end:
            end = span.end
            yield each


class Spans:
    """Stretches of one text, asked whether one of them covers a place; overlapping ones count as one."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def cover(self, span: Span) -> bool:
        """Tell whether a span lies within one of the stretches."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span.end <= self._ends[at]

    def touched(self, span: Span) -> Span | None:
        """Return the first stretch that shares a place with a span."""
        at = bisect_right(self._ends, span.start)
        if at == len(self._ends) or self._starts[at] >= span.end:
            return None
        return Span(self._starts[at], self._ends[at])

    def within(self, stretch: Span) -> tuple[Span, ...]:
        """Return what of them lies in a stretch, counted from its start."""
        begin, end = stretch
        first = bisect_right(self._ends, begin)
        after = bisect_left(self._starts, end, first)
        if first == after:
            return ()
        length = end - begin
        ends = zip(self._starts[first:after], self._ends[first:after], strict=True)
        return tuple(Span(max(0, start - begin), min(length, end - begin)) for start, end in ends)

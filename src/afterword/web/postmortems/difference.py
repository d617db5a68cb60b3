"""The small edits that lead from one text to another, so that a rewrite moves nobody's cursor needlessly."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

from afterword.document.text import Edit, Span

TOKENS = re.compile(r"\w+|\s+|[^\w\s]")
COMPARED_PAIRS = 40_000
"""Pairs of lines or words compared with each other in one gap; larger gaps are replaced whole."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of two sequences that differs: `a[a0:a1]` becomes `b[b0:b1]`."""

    a0: int
    a1: int
    b0: int
    b1: int


def difference(before: str, after: str) -> tuple[Edit, ...]:
    """Return edits of `before` that make `after` of it: first by lines, then by words within changed lines.

    Time grows with n log n, however unlike the texts are.
    """
    a, b = before.splitlines(keepends=True), after.splitlines(keepends=True)
    a_starts, b_starts = _starts(a), _starts(b)
    return tuple(
        edit
        for gap in _gaps(a, b)
        for edit in _by_words(
            before[a_starts[gap.a0] : a_starts[gap.a1]], after[b_starts[gap.b0] : b_starts[gap.b1]], a_starts[gap.a0]
        )
    )


def _by_words(before: str, after: str, offset: int) -> Iterator[Edit]:
    """Compare two small stretches word by word."""
    a, b = TOKENS.findall(before), TOKENS.findall(after)
    a_starts, b_starts = _starts(a), _starts(b)
    for gap in _gaps(a, b):
        span = Span(offset + a_starts[gap.a0], offset + a_starts[gap.a1])
        yield Edit(span, after[b_starts[gap.b0] : b_starts[gap.b1]])


def _starts(pieces: Sequence[str]) -> list[int]:
    """Return where each piece begins, and where the last one ends."""
    return [0, *accumulate(map(len, pieces))]


def _gaps(a: Sequence[str], b: Sequence[str]) -> Iterator[Gap]:
    """Find what differs: between pieces that occur once on both sides, then closely where it is affordable."""
    here_a = here_b = 0
    for next_a, next_b in (*_anchors(a, b), (len(a), len(b))):
        yield from _between(a, b, Gap(here_a, next_a, here_b, next_b))
        here_a, here_b = next_a + 1, next_b + 1


def _between(a: Sequence[str], b: Sequence[str], gap: Gap) -> Iterator[Gap]:
    """Find what differs between two anchors."""
    gap = _trimmed(a, b, gap)
    if (gap.a1 - gap.a0) * (gap.b1 - gap.b0) > COMPARED_PAIRS or gap.a0 == gap.a1 or gap.b0 == gap.b1:
        if gap.a0 < gap.a1 or gap.b0 < gap.b1:
            yield gap
        return
    matcher = SequenceMatcher(None, a[gap.a0 : gap.a1], b[gap.b0 : gap.b1], autojunk=False)
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        if tag != "equal":
            yield Gap(gap.a0 + a0, gap.a0 + a1, gap.b0 + b0, gap.b0 + b1)


def _trimmed(a: Sequence[str], b: Sequence[str], gap: Gap) -> Gap:
    """Leave out what both sides begin and end with."""
    a0, a1, b0, b1 = gap.a0, gap.a1, gap.b0, gap.b1
    while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
        a0, b0 = a0 + 1, b0 + 1
    while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
        a1, b1 = a1 - 1, b1 - 1
    return Gap(a0, a1, b0, b1)


def _anchors(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Pair what occurs exactly once in both, as far as the order agrees (patience: the longest rising run)."""
    once_a, once_b = _once(a), _once(b)
    pairs = [(place, once_b[piece]) for piece, place in once_a.items() if piece in once_b]
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        ends[pile : pile + 1] = [number]
    chosen: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = before[number]
    return chosen[::-1]


def _once(pieces: Sequence[str]) -> dict[str, int]:
    """Return the pieces that occur once, each with its place, in order."""
    counts = Counter(pieces)
    return {piece: place for place, piece in enumerate(pieces) if counts[piece] == 1}

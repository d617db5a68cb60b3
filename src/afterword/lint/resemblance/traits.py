"""What a sentence is compared by: its words, cut to their beginnings, and pairs of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.document.patterns import Pattern

WORD = Pattern(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|[?!,;:@]|\x01+")
"""A word, a number, a mark that says how a sentence goes on, or something masked."""

_STEM = 5
"""Characters kept of a word: enough to tell *neglect* from *negative*, few enough to know *neglected* again."""


def stem(word: str) -> str:
    """Return what stands for a word in lower case: its beginning; all numbers are the same, and all that is masked."""
    if word[0] < "A":
        return "0" if word[0].isdecimal() else "#" if word[0] == "\x01" else word
    return word[:_STEM]


# How a pair is written: of neighbours, and of two with a word between.
_NEXT, _AROUND = "{} {}".format, "{} * {}".format


def traits(stems: Sequence[str]) -> set[str]:
    """Return what a sentence has, by the stems of its words: each, each pair, and each pair with one word between."""
    bounded = ("^", *stems, "$")
    return {*stems, *map(_NEXT, bounded, bounded[1:]), *map(_AROUND, bounded, bounded[2:])}


def traits_with_places(stems: Sequence[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the same one by one, with the places of their words; the first word has place 1."""
    bounded = ("^", *stems, "$")
    yield from ((stem, (at,)) for at, stem in enumerate(stems, 1))
    yield from ((_NEXT(*pair), (at, at + 1)) for at, pair in enumerate(pairwise(bounded)))
    around = zip(bounded, bounded[2:], strict=False)
    yield from ((_AROUND(*pair), (at, at + 2)) for at, pair in enumerate(around))

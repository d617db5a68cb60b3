"""What a sentence is compared by: its words, cut to their beginnings, and pairs of them."""

from collections.abc import Sequence
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


def traits(stems: Sequence[str]) -> set[str]:
    """Return what a sentence has, by the stems of its words: each, each pair, and each pair with one word between."""
    bounded = ("^", *stems, "$")
    neighbours = {f"{one} {other}" for one, other in pairwise(bounded)}
    around = {f"{one} * {other}" for one, other in zip(bounded, bounded[2:], strict=False)}
    return {*stems, *neighbours, *around}

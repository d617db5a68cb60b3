"""What a sentence is compared by: its words, cut to their beginnings, and pairs of them."""

from collections.abc import Iterator, Sequence

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
    """Return what a sentence has, by the stems of its words."""
    return {trait for trait, _ in traits_with_places(stems)}


def traits_with_places(stems: Sequence[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each stem, each pair and each pair with one word between, with the places of its words.

    The first word has place 1: the beginning of a sentence is paired as a word is, and so is its end.
    """
    bounded = ("^", *stems, "$")
    for at, one in enumerate(bounded):
        if 0 < at <= len(stems):
            yield one, (at,)
        if at + 1 < len(bounded):
            yield f"{one} {bounded[at + 1]}", (at, at + 1)
        if at + 2 < len(bounded):
            yield f"{one} * {bounded[at + 2]}", (at, at + 2)

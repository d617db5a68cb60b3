"""The word somebody most likely meant, of those there are."""

from collections.abc import Iterable
from functools import lru_cache

ALIKE = 0.6  # of 1: how much a word has in common with the one it was meant to be


def close(written: str, words: Iterable[str], cutoff: float = ALIKE, most: int = 1) -> list[str]:
    """Return the words that are nearest to what was written, the nearest first; none where none is near."""
    return list(_close(written, tuple(words), cutoff, most))


@lru_cache(maxsize=1024)
def _close(written: str, words: tuple[str, ...], cutoff: float, most: int) -> tuple[str, ...]:
    """Compare with every word, once: the same heading is read again after each keystroke."""
    import difflib  # noqa: PLC0415 - only a mistyped word needs it, and `check` must start at once

    return tuple(difflib.get_close_matches(written, words, most, cutoff))

"""Regular expressions that are compiled when first used: a short document never needs most of them."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Protocol

from afterword.document.remembered import compiled


class Find(Protocol):
    """Looks for a pattern in a text, between two offsets if they are given."""

    def __call__(self, text: str, start: int = ..., end: int = ..., /) -> re.Match[str] | None:
        """Return what was found."""


class FindAll(Protocol):
    """Looks for every occurrence of a pattern in a text, between two offsets if they are given."""

    def __call__(self, text: str, start: int = ..., end: int = ..., /) -> Iterator[re.Match[str]]:
        """Yield what was found."""


class Pattern:
    """A regular expression; once compiled, its methods are those of the standard library at no extra cost."""

    def __init__(self, source: str, flags: int | re.RegexFlag = 0) -> None:
        self.source = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return compiled(self.source, self._flags)

    @cached_property
    def search(self) -> Find:
        """Find it anywhere."""
        return self.compiled.search

    @cached_property
    def match(self) -> Find:
        """Find it exactly at the start."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Find:
        """Find it where it covers everything from start to end."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> FindAll:
        """Find it wherever it is."""
        return self.compiled.finditer

    def findall(self, text: str) -> list[str]:
        """Return the characters of every occurrence."""
        if self.compiled.groups:
            return [found[0] for found in self.finditer(text)]
        return self.compiled.findall(text)

    def split(self, text: str) -> list[str]:
        """Return what stands between the occurrences."""
        return self.compiled.split(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """Replace every occurrence, or so many of them."""
        return self.compiled.sub(replacement, text, count)

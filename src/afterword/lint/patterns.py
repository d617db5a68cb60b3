"""Regular expressions that are compiled when first used: a clean document never needs most of them."""

import re
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """A regular expression; the part of the standard interface that rules use."""

    def __init__(self, source: str, flags: int | re.RegexFlag = 0) -> None:
        self._source = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self._source, self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Find it anywhere between two offsets."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Find it exactly at an offset."""
        return self.compiled.match(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Find it wherever it is between two offsets."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)

    def findall(self, text: str) -> list[str]:
        """Return the characters of every occurrence."""
        return [found[0] for found in self.compiled.finditer(text)]

    def sub(self, replacement: str, text: str) -> str:
        """Replace every occurrence."""
        return self.compiled.sub(replacement, text)

"""The exceptions of a line: where it goes they go, for left behind they would speak for another."""

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.lint.suppressions import suppressions

_REMARK = Pattern(r"[ \t]*(?:<!--(?:(?!-->)[^\n])*-->[ \t]*)+\r?")


class Attached:
    """Which lines of a text have exceptions above them: built once, each question takes as long as these."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._first: dict[int, int] = {}
        for one in suppressions(document):
            if one.span.end <= one.covered.start:
                self._first.setdefault(one.covered.start, one.span.start)

    def has(self, at: int) -> bool:
        """Tell whether a line has exceptions above it; a place stands for its line."""
        return self._line(at) in self._first

    def above(self, at: int) -> int | None:
        """Return where the exceptions of a line begin; None where they stand at the end of a line with words.

        A line without any begins its own exceptions.
        """
        line = self._line(at)
        first = self._first.get(line)
        if first is None:
            return line
        start = line
        while start > first:
            above = self._line(start - 1)
            if not _REMARK.fullmatch(self._text, above, start - 1):
                return None
            start = above
        return start

    def _line(self, at: int) -> int:
        return self._text.rfind("\n", 0, at) + 1

"""Scroll: a text being written line by line, every line knowing which lines of another text it came from."""

from typing import NamedTuple

from afterword.document.text import LINE_BREAK, Positions, line_break


class Origin(NamedTuple):
    """Where a line came from: first and last line of the source, from 1; `added` where it stands in no source."""

    line: int
    last: int
    added: bool = False


class Scroll:
    """Lines of one text copied verbatim, and new ones between them, in the source's own line ends.

    The source has no returns that stand alone.
    """

    def __init__(self, source: str, positions: Positions) -> None:
        self.origins: list[Origin] = []
        self._source = source
        self._positions = positions
        self._break = line_break(source)
        self._lines: list[str] = []

    @property
    def line(self) -> int:
        """The number the next line will have, from 1."""
        return len(self._lines) + 1

    def text(self) -> str:
        """Return all that was written."""
        return "".join(self._lines)

    def write(self, words: str, line: int, last: int = 0, *, added: bool = False) -> None:
        """Write one line that says what stands on some lines of the source."""
        self._end_line()
        self._lines.append(words + self._break)
        self.origins.append(Origin(line, max(last, line), added))

    @property
    def above(self) -> str:
        """The last line that is not blank."""
        return next((line for line in reversed(self._lines) if line.strip()), "")

    def insert(self, line: int, words: str) -> None:
        """Put a new line above one of those written."""
        at = line - 1
        self._lines.insert(at, words + self._break)
        self.origins.insert(at, self.origins[at]._replace(added=True))

    def gap(self) -> None:
        """Leave a blank line, unless there is one or nothing stands above."""
        if self._lines and self._lines[-1].strip():
            above = self.origins[-1].last
            self.write("", above, added=True)

    def copy(self, start: int, end: int, indent: int = 0, *, before: str = "", every: bool = False) -> None:
        """Copy characters of the source as they are, on lines of their own, less so many blanks at each line's start.

        `before` is put in front of the first line, or of every line.
        """
        if start >= end:
            return
        self._end_line()
        number = self._positions.line(start)
        at = start
        while at < end:
            found = LINE_BREAK.search(self._source, at, end)
            stop = found.end() if found else end
            line = self._source[at:stop]
            self._lines.append(before + (_dedented(line, indent) if indent else line))
            before = before if every else ""
            self.origins.append(Origin(number, number))
            number += 1
            at = stop

    def _end_line(self) -> None:
        """See to it that what follows begins a line of its own."""
        if self._lines and not self._lines[-1].endswith("\n"):
            self._lines[-1] += self._break


def _dedented(line: str, width: int) -> str:
    here = 0
    while here < min(width, len(line)) and line[here] in " \t":
        here += 1
        if line[here - 1] == "\t":
            break
    return line[here:]

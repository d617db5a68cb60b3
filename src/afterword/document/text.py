"""Span, Edit, `apply`; and the three ways the world counts characters."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from afterword.document.patterns import Pattern

LINE_BREAK = Pattern(r"\r\n|\n|\r")

_LINE_FEED = Pattern("\n")
_LONE_RETURN = Pattern(r"\r(?!\n)")

# Characters of one encoded width stand together in runs; text is mostly a few long runs.
_WIDE_RUN = Pattern("[\x80-\u07ff]+|[\u0800-\uffff]+|[\U00010000-\U0010ffff]+")
_TWO_BYTES_UP_TO, _THREE_BYTES_UP_TO = 0x7FF, 0xFFFF


# Parsing makes places, blocks and items by the thousand: a named tuple is made in half the time of a frozen dataclass.
class Span(NamedTuple):
    """A half-open range of code points of one text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """Tell that there is a place, even where it holds no character."""
        return True

    def of(self, text: str) -> str:
        """Return the characters covered."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Tell whether the other lies within this one, ends included."""
        return self.start <= other.start and other.end <= self.end


NOWHERE = Span(0, 0)


class Edit(NamedTuple):
    """One change to a text: these characters become those."""

    span: Span
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with every edit made; all spans refer to the text as it was.

    Insertions at one place keep the order they were given in. Raises ValueError when two edits overlap or one
    lies outside the text.
    """
    pieces: list[str] = []
    here = 0
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        if not here <= edit.span.start <= edit.span.end <= len(text):
            raise ValueError(f"edit at {edit.span.start}..{edit.span.end} overlaps another or lies outside the text")
        pieces += (text[here : edit.span.start], edit.text)
        here = edit.span.end
    pieces.append(text[here:])
    return "".join(pieces)


def without_lone_returns(text: str) -> str:
    """Return the text with a line feed for every carriage return that stands alone; every character keeps its place."""
    return _LONE_RETURN.sub("\n", text) if "\r" in text else text


def line_break(text: str) -> str:
    """Return the line end a text is written with."""
    found = LINE_BREAK.search(text)
    return found[0] if found else "\n"


def in_line_ends_of(text: str, words: str) -> str:
    """Return words with each line ended as the text ends its own, however they were written; twice is once."""
    return LINE_BREAK.sub(line_break(text), words)


def line_end(text: str, at: int) -> int:
    """Return where the line of an offset ends, its line break included."""
    found = LINE_BREAK.search(text, at)
    return found.end() if found else len(text)


class Positions:
    """Offsets of one text in lines and columns, UTF-16 units and UTF-8 bytes: built once, each question O(log n).

    An offset inside a surrogate pair or a multi-byte character, or outside the text, is moved to the nearest
    character boundary at or before it. Lone surrogates count as three bytes and one UTF-16 unit.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._length = len(text)
        self._line_starts = [0, *(found.end() for found in (LINE_BREAK if "\r" in text else _LINE_FEED).finditer(text))]

    @cached_property
    def _runs(self) -> "_Runs":
        return _Runs(self._text)

    def line(self, offset: int) -> int:
        """Return the line of an offset, counted from 1."""
        return bisect_right(self._line_starts, self._within(offset))

    def column(self, offset: int) -> int:
        """Return the column of an offset in code points, counted from 1."""
        offset = self._within(offset)
        return offset - self._line_starts[bisect_right(self._line_starts, offset) - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """Return the offset at a line and column, both from 1; places past a line's end become its end."""
        if line < 1:
            return 0
        if line > len(self._line_starts):
            return self._length
        start = self._line_starts[line - 1]
        end = self._line_starts[line] - 1 if line < len(self._line_starts) else self._length
        return min(start + max(column, 1) - 1, end)

    def line_start(self, line: int) -> int:
        """Return the offset of the first character of a line, counted from 1."""
        return self.offset(line, 1)

    def line_end(self, line: int) -> int:
        """Return the offset of a line's break, or the end of the text behind the last line; lines count from 1."""
        if line >= len(self._line_starts):
            return self._length
        end = self._line_starts[line] - 1
        return end - 1 if self._text.startswith("\r\n", end - 1) else end

    @property
    def lines(self) -> int:
        """Return how many lines the text has; an empty text has one."""
        return len(self._line_starts)

    def utf8(self, offset: int) -> int:
        """Return the UTF-8 byte offset of a code-point offset."""
        return self._runs.encode(self._within(offset), self._runs.utf8, 0)

    def utf16(self, offset: int) -> int:
        """Return the UTF-16 unit offset of a code-point offset."""
        return self._runs.encode(self._within(offset), self._runs.utf16, 1)

    def from_utf8(self, count: int) -> int:
        """Return the code-point offset of a UTF-8 byte offset."""
        return self._within(self._runs.decode(count, self._runs.utf8, 0))

    def from_utf16(self, count: int) -> int:
        """Return the code-point offset of a UTF-16 unit offset."""
        return self._within(self._runs.decode(count, self._runs.utf16, 1))

    def _within(self, offset: int) -> int:
        return min(max(offset, 0), self._length)


class _Runs:
    """Runs of characters beyond ASCII: where each starts and ends, and how wide its characters are encoded."""

    __slots__ = ("_ends", "_starts", "_widths", "utf8", "utf16")

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self.utf8: list[int] = []  # UTF-8 offset of the run's first character
        self.utf16: list[int] = []
        self._widths: list[tuple[int, int]] = []  # bytes, UTF-16 units of each character of the run
        if text.isascii():
            return
        bytes_before = units_before = 0
        for run in _WIDE_RUN.finditer(text):
            start, end = run.span()
            first = ord(text[start])
            width = (2, 1) if first <= _TWO_BYTES_UP_TO else (3, 1) if first <= _THREE_BYTES_UP_TO else (4, 2)
            self._starts.append(start)
            self._ends.append(end)
            self.utf8.append(start + bytes_before)
            self.utf16.append(start + units_before)
            self._widths.append(width)
            bytes_before += (end - start) * (width[0] - 1)
            units_before += (end - start) * (width[1] - 1)

    def encode(self, offset: int, starts: list[int], which: int) -> int:
        run = bisect_right(self._starts, offset) - 1
        if run < 0:
            return offset
        start, end, width = self._starts[run], self._ends[run], self._widths[run][which]
        inside = min(offset, end) - start
        return starts[run] + inside * width + max(offset - end, 0)

    def decode(self, count: int, starts: list[int], which: int) -> int:
        run = bisect_right(starts, count) - 1
        if run < 0:
            return count
        start, end, width = self._starts[run], self._ends[run], self._widths[run][which]
        past = count - starts[run] - (end - start) * width
        return end + past if past >= 0 else start + (count - starts[run]) // width

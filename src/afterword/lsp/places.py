"""Offsets of a document in the lines and characters of the protocol, in the units the editor asked for."""

from lsprotocol.types import (
    Position,
    PositionEncodingKind,
    Range,
    TextDocumentContentChangeEvent,
    TextDocumentContentChangePartial,
)

from afterword.document.text import Edit, Positions, Span, apply

DEFAULT = PositionEncodingKind.Utf16


class Places:
    """Converts between code points of one text and positions as an editor counts them: from 0, in its own units."""

    def __init__(self, positions: Positions, encoding: PositionEncodingKind | str = DEFAULT) -> None:
        self._positions = positions
        self._encoding = encoding

    def range(self, span: Span) -> Range:
        """Return where a span stands."""
        return Range(self.position(span.start), self.position(span.end))

    def position(self, offset: int) -> Position:
        """Return where an offset stands."""
        line = self._positions.line(offset)
        start = self._positions.line_start(line)
        return Position(line - 1, self._units(offset) - self._units(start))

    def offset(self, position: Position) -> int:
        """Return the offset of a position; one past the end of a line or of the text is that end."""
        line = position.line + 1
        if line > self._positions.lines:
            return self._positions.line_end(line)
        start = self._positions.line_start(line)
        offset = self._from_units(self._units(start) + position.character)
        return min(offset, self._positions.line_end(line))

    def _units(self, offset: int) -> int:
        if self._encoding == PositionEncodingKind.Utf8:
            return self._positions.utf8(offset)
        if self._encoding == PositionEncodingKind.Utf32:
            return offset
        return self._positions.utf16(offset)

    def _from_units(self, count: int) -> int:
        if self._encoding == PositionEncodingKind.Utf8:
            return self._positions.from_utf8(count)
        if self._encoding == PositionEncodingKind.Utf32:
            return count
        return self._positions.from_utf16(count)


def changed(text: str, change: TextDocumentContentChangeEvent, encoding: PositionEncodingKind | str = DEFAULT) -> str:
    """Return a text as an editor changed it; ends told the wrong way round are turned."""
    if not isinstance(change, TextDocumentContentChangePartial):
        return change.text
    places = Places(Positions(text), encoding)
    start, end = sorted((places.offset(change.range.start), places.offset(change.range.end)))
    return apply(text, [Edit(Span(start, end), change.text)])

"""Tables where a list is expected: where they stand, their headings, their rows of cells."""

import re
from typing import NamedTuple

from afterword.document.compose import one_line
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Span

_CELL = Pattern(r"(?:\\.|`[^`\r\n]*`|[^|\r\n\\`]|[\\`])+")
_DELIMITER = Pattern(r"[ \t:|-]+")
_COMMENT = Pattern(r"<!--(?:(?!-->|<!--)[^\r\n])*-->")
_BREAK = Pattern(r"`[^`]*`|<br[ \t]?/?>", re.IGNORECASE)
_EMPTY = " -–—"


class Table(NamedTuple):
    """A table that stands in a section: its place, its headings, its rows of cells."""

    span: Span
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def within(document: Document, kind: str) -> tuple[Table, ...]:
    """Return the tables with at least one row in the sections of a kind."""
    places = sorted(section.body_span for section in document.sections if section.kind == kind)
    blocks = [block.span for block in document.blocks if block.kind == "table"] if places else []
    found: list[Table] = []
    at = 0
    for span in blocks:
        while at < len(places) and places[at].end <= span.start:
            at += 1
        if at < len(places) and places[at].start <= span.start:
            found.append(_read(document.text, span))
    return tuple(table for table in found if table.rows)


def plain_cells(row: tuple[str, ...]) -> tuple[str, ...]:
    """Return a row's cells without comments, each on one line and empty where nothing is told."""
    return tuple(_plain(cell) for cell in row)


def remarks(row: tuple[str, ...]) -> list[str]:
    """Return the comments that stand in a row, what it allows among them."""
    return [found for cell in row if "<!--" in cell for found in _COMMENT.findall(cell)]


def bare(row: tuple[str, ...], at: int | None) -> str:
    """Return what a cell says without emphasis; nothing where there is no such column, or the row ends before."""
    return row[at].strip("*_` ") if at is not None and at < len(row) else ""


def _plain(cell: str) -> str:
    words = _COMMENT.compiled.sub(" ", cell) if "<!--" in cell else cell
    words = _BREAK.compiled.sub(lambda found: found[0] if found[0][0] == "`" else " ", words)
    return one_line(words) if words.strip(_EMPTY) else ""


def _read(text: str, span: Span) -> Table:
    lines = [line.strip() for line in span.of(text).splitlines()]
    rows = [cells(line) for line in lines if line and not _DELIMITER.fullmatch(line)]
    end = span.end
    while end > span.start and text[end - 1] in "\r\n \t":
        end -= 1
    filled = tuple(row for row in rows[1:] if any(cell.strip(_EMPTY) for cell in row))
    return Table(Span(span.start, end), rows[0] if rows else (), filled)


def cells(line: str) -> tuple[str, ...]:
    """Split a row at its bars; one behind a backslash or in code is no border."""
    inner = line.removeprefix("|").removesuffix("|")
    cells, at = [], 0
    while at <= len(inner):
        found = _CELL.match(inner, at)
        cells.append(found[0].strip().replace("\\|", "|") if found else "")
        at = (found.end() if found else at) + 1
    return tuple(cells)

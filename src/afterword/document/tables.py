"""Tables where a list is expected: their rows, and those of actions or events written as the list they stand for."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from afterword.document import stamps
from afterword.document.compose import attribute_line, one_line
from afterword.document.patterns import Pattern
from afterword.document.stamps import Moment
from afterword.document.text import Edit, Span, line_break

if TYPE_CHECKING:  # a document holds tables; these functions only look at one
    from afterword.document.parse import Document

_CELL = Pattern(r"(?:\\.|`[^`\r\n]*`|[^|\r\n\\`]|[\\`])+")
_DELIMITER = Pattern(r"[ \t:|-]+")
_COLUMNS = (
    ("words", Pattern(r"\b(?:actions?|items?|tasks?|what|description|measures?|to ?do|title|summary)\b")),
    ("owner", Pattern(r"\b(?:owner|assignee|assigned to|responsible|who|dri|lead)\b")),
    ("priority", Pattern(r"\bprio(?:rity)?\b")),
    ("due", Pattern(r"\b(?:due|deadline|by when|target|eta|when|date)\b")),
    ("kind", Pattern(r"\b(?:kind|type)\b")),
    ("tracker", Pattern(r"\b(?:bugs?|tickets?|trackers?|issues?|jira|links?)\b")),
    ("verify", Pattern(r"\bverif\w+\b")),
)
_EMPTY = " -–—"


class Table(NamedTuple):
    """A table that stands in a section: its place, its headings, its rows of cells."""

    span: Span
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def within(document: "Document", kind: str) -> tuple[Table, ...]:
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


def actions_listed(document: "Document", table: Table) -> Edit | None:
    """Return the edit that writes a table of actions as a list; None where no heading tells which column has them."""
    columns = _columns(table.head)
    if "words" not in columns.values():
        return None
    lines: list[str] = []
    for row in table.rows:
        told = {columns[at]: one_line(cell) for at, cell in enumerate(row) if at in columns and cell.strip(_EMPTY)}
        words = told.pop("words", "")
        if not words:
            continue
        lines.append(f"- [ ] {words}")
        if told:
            lines.append(f"  - {attribute_line(told.items())}")
    return Edit(table.span, line_break(document.text).join(lines)) if lines else None


def events_listed(document: "Document", table: Table) -> Edit | None:
    """Return the edit that writes a table of events as a list; None unless one column tells the time in every row.

    What the other columns say follows the time, in their order; a row's day is given where it is not that of the row
    before.
    """
    clock = _column(table, lambda moment: moment.time is not None)
    if clock is None:
        return None
    date = _column(table, lambda moment: moment.time is None)
    before = None
    lines: list[str] = []
    for row in table.rows:
        words = [one_line(cell) for at, cell in enumerate(row) if at not in (clock, date) and cell.strip(_EMPTY)]
        if not words:
            continue
        moment = _moment(row, date)
        day = moment.date.isoformat() if moment and moment.date else ""
        stamp = f"{day} {_bare(row, clock)}" if day and day != before else _bare(row, clock)
        lines.append(f"- {stamp} {' – '.join(words)}")
        before = day
    return Edit(table.span, line_break(document.text).join(lines)) if lines else None


def _column(table: Table, is_asked_for: Callable[[Moment], bool]) -> int | None:
    """Return the first column in which every row tells a moment of a kind, and nothing else."""
    columns = range(max(map(len, table.rows), default=0))
    moments = {at: [_moment(row, at) for row in table.rows] for at in columns}
    return next((at for at in columns if all(each and is_asked_for(each) for each in moments[at])), None)


def _moment(row: tuple[str, ...], at: int | None) -> Moment | None:
    """Return the moment a cell tells, if it tells no more than that."""
    cell = "" if at is None else _bare(row, at)
    stamp = stamps.read(cell, Span(0, len(cell)))
    return stamp.begin if stamp.rest == len(cell) else None


def _bare(row: tuple[str, ...], at: int) -> str:
    """Return what a cell says without emphasis; nothing where the row ends before."""
    return row[at].strip("*_` ") if at < len(row) else ""


def _columns(head: tuple[str, ...]) -> dict[int, str]:
    """Return which column holds what; each thing is found once, by its first heading."""
    columns: dict[int, str] = {}
    for at, heading in enumerate(head):
        low = heading.casefold()
        key = next((key for key, known in _COLUMNS if key not in columns.values() and known.search(low)), None)
        if key:
            columns[at] = key
    return columns


def _read(text: str, span: Span) -> Table:
    lines = [line.strip() for line in span.of(text).splitlines()]
    rows = [_cells(line) for line in lines if line and not _DELIMITER.fullmatch(line)]
    end = span.end
    while end > span.start and text[end - 1] in "\r\n \t":
        end -= 1
    filled = tuple(row for row in rows[1:] if any(cell.strip(_EMPTY) for cell in row))
    return Table(Span(span.start, end), rows[0] if rows else (), filled)


def _cells(line: str) -> tuple[str, ...]:
    """Split a row at its bars; one behind a backslash or in code is no border."""
    inner = line.removeprefix("|").removesuffix("|")
    cells, at = [], 0
    while at <= len(inner):
        found = _CELL.match(inner, at)
        cells.append(found[0].strip().replace("\\|", "|") if found else "")
        at = (found.end() if found else at) + 1
    return tuple(cells)

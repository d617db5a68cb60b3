"""Tables where a list is expected: their rows, and those of actions or events written as the list they stand for."""

import re
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, NamedTuple

from afterword.document import clock, stamps
from afterword.document.actions import ACTION_KINDS
from afterword.document.compose import attribute_line, one_line
from afterword.document.keys import close
from afterword.document.patterns import Pattern
from afterword.document.stamps import Moment
from afterword.document.text import Edit, Span, line_break
from afterword.document.timeline import TAGS, zone_of_heading

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
    ("fixes", Pattern(r"\b(?:fix(?:es)?|factors?|causes?|addresses)\b")),
    ("status", Pattern(r"\b(?:status|state|done)\b")),
)
_ID = Pattern(r"A\d{1,6}")
_NUMBER = Pattern(r"\d{1,4}[.)]?")
_FACTORS = Pattern(r"F\d{1,6}(?:(?:,| and| &|/)?[ ]*F\d{1,6})*")
_DONE = frozenset(("done", "closed", "complete", "completed", "finished", "x", "✓", "✔", "✅", "yes"))
_TAG_HEADING = Pattern(r"\b(?:types?|tags?|kinds?|phases?|milestones?|stages?|labels?|category)\b")
_BETWEEN_TAGS = Pattern(r"[ ]*(?:[,;/+&]|\band\b)[ ]*")
_NEAR_TAG = 0.75
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
    """Return the edit that writes a table of actions as a list; None where no heading tells which column has them.

    An id stays an id. What is in no column of the format's stands below its action, with its heading.
    """
    columns = _columns(table.head)
    if "words" not in columns.values():
        return None
    ids = _ids(table)
    lines: list[str] = []
    for row in table.rows:
        told: dict[str, str] = {}
        more: list[str] = []
        for at, written in enumerate(row):
            cell = one_line(written)
            if not cell.strip(_EMPTY) or at == ids:
                continue
            heading, value = one_line(_bare(table.head, at)), _value(columns.get(at), cell)
            if value is not None:
                told[columns[at]] = value
            elif not _NUMBER.fullmatch(cell):
                more.append(f"{heading}: {cell}" if heading else cell)
        words = told.pop("words", "")
        if not words:
            continue
        mark = "x" if told.pop("status", "") else " "
        lines.append(f"- [{mark}] {f'**{_bare(row, ids)}** ' if _bare(row, ids) else ''}{words}")
        if told:
            lines.append(f"  - {attribute_line(told.items())}")
        lines += [f"  - {each}" for each in more]
    return Edit(table.span, line_break(document.text).join(lines)) if lines else None


def _ids(table: Table) -> int | None:
    """Return the column that holds nothing but ids of actions, each once."""
    for at in range(len(table.head)):
        cells = [cell for row in table.rows if (cell := _bare(row, at))]
        if cells and all(_ID.fullmatch(cell) for cell in cells) and len(set(cells)) == len(cells):
            return at
    return None


def _value(key: str | None, cell: str) -> str | None:
    """Return what a cell says of a key; None where it is in no column of the format's, or does not say it."""
    low = cell.casefold().strip("*_` ")
    if key == "kind":
        return low if low in ACTION_KINDS or low.startswith("x-") else None
    if key == "status":
        return low if low in _DONE else None
    if key == "fixes":
        found = _FACTORS.fullmatch(cell.strip("*_` "))
        return ", ".join(re.findall(r"F\d+", cell)) if found else None
    return cell if key else None


def events_listed(document: "Document", table: Table) -> Edit | None:
    """Return the edit that writes a table of events as a list; None unless one column tells the time in every row.

    What the other columns say follows the time, in their order, tags first; a row's day is given where it is not that
    of the row before, and the zone its column tells where the document's is another.
    """
    times = _column(table, lambda moment: moment.time is not None)
    if times is None:
        return None
    date = _column(table, lambda moment: moment.time is None)
    tagged = _tag_column(table, {times, date})
    zone = _zone(document, _bare(table.head, times))
    before = None
    lines: list[str] = []
    for row in table.rows:
        tags = _tags(_bare(row, tagged))
        own = (times, date, tagged if tags else times)
        words = [one_line(cell) for at, cell in enumerate(row) if at not in own and cell.strip(_EMPTY)]
        if not words and not tags:
            continue
        moment = _moment(row, date)
        day = moment.date.isoformat() if moment and moment.date else ""
        stamp = f"{day} {_bare(row, times)}" if day and day != before else _bare(row, times)
        told = _moment(row, times)
        stamp += f" {zone}" if zone and told and not told.zone and not stamp.endswith(")") else ""
        label = f"[{', '.join(tags)}] " if tags else ""
        lines.append(f"- {stamp} {label}{' – '.join(words)}".rstrip())
        before = day
    return Edit(table.span, line_break(document.text).join(lines)) if lines else None


def _column(table: Table, is_asked_for: Callable[[Moment], bool]) -> int | None:
    """Return the first column in which every row tells a moment of a kind, and nothing else."""
    columns = range(max(map(len, table.rows), default=0))
    moments = {at: [_moment(row, at) for row in table.rows] for at in columns}
    return next((at for at in columns if all(each and is_asked_for(each) for each in moments[at])), None)


def _tag_column(table: Table, taken: Collection[int | None]) -> int | None:
    """Return the column of tags: by its heading, or as every cell that is filled holds nothing else."""
    for at, heading in enumerate(table.head):
        tags = [_tags(cell) for row in table.rows if (cell := _bare(row, at).strip(_EMPTY))]
        if at in taken or not any(tags):
            continue
        if _TAG_HEADING.search(heading.casefold()) or all(tags):
            return at
    return None


def _tags(cell: str) -> tuple[str, ...]:
    """Return the tags a cell holds, if it holds nothing else: *Lead up*, *trigger, impact*, *Detected*."""
    low = " ".join(cell.casefold().strip("[]*_` ").split())
    told = ["-".join(part.strip("[]` ").split()) for part in _BETWEEN_TAGS.compiled.split(low)]
    near = [close(tag, sorted(TAGS), _NEAR_TAG) if tag not in TAGS else [tag] for tag in told if tag]
    return tuple(dict.fromkeys(each[0] for each in near)) if near and all(near) else ()


def _zone(document: "Document", heading: str) -> str:
    """Return the zone a column's heading tells, unless it is the document's at that time."""
    name = zone_of_heading(heading)
    own, start = clock.zone(name) if name else None, document.facts.impact_start
    where = clock.zone(document.facts.timezone) if document.facts.timezone else None
    if own is None or (where and start and start.astimezone(own).utcoffset() == start.astimezone(where).utcoffset()):
        return ""
    return name or ""


def _moment(row: tuple[str, ...], at: int | None) -> Moment | None:
    """Return the moment a cell tells, if it tells no more than that."""
    cell = "" if at is None else _bare(row, at)
    stamp = stamps.read(cell, Span(0, len(cell)))
    return stamp.begin if stamp.rest == len(cell) else None


def _bare(row: tuple[str, ...], at: int | None) -> str:
    """Return what a cell says without emphasis; nothing where there is no such column, or the row ends before."""
    return row[at].strip("*_` ") if at is not None and at < len(row) else ""


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

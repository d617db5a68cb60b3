"""A table of events, written as the list it stands for."""

from collections.abc import Callable, Collection
from datetime import date
from typing import NamedTuple

from afterword.document import clock, stamps
from afterword.document.document import Document
from afterword.document.nearest import close, is_another
from afterword.document.patterns import Pattern
from afterword.document.stamps import Moment
from afterword.document.tables import Table, bare, plain_cells, remarks
from afterword.document.text import Edit, Span
from afterword.document.timeline import TAGS, zone_of_heading

_TAG_HEADING = Pattern(r"\b(?:types?|tags?|kinds?|phases?|milestones?|stages?|labels?|category|art|typ)\b")
_END_HEADING = Pattern(r"\b(?:ends?|ended|until|till|to|stop(?:ped)?|finish(?:ed)?|ende|bis)\b")
_BETWEEN_TAGS = Pattern(r"[ ]*(?:[,;/+&]|\band\b)[ ]*")
_NEAR_TAG = 0.75
_IN_WORDS = {
    **dict.fromkeys(
        (
            *("impact-start", "impact-starts", "impact-started", "impact-begins", "impact-began", "impact-begin"),
            *("start-of-impact", "beginning-of-impact", "first-impact", "outage-start", "outage-begins", "auswirkung"),
        ),
        "impact",
    ),
    **dict.fromkeys(
        ("impact-end", "impact-ends", "impact-ended", "impact-over", "end-of-impact", "outage-end", "outage-ends"),
        "mitigate",
    ),
    **dict.fromkeys(("alert", "alerted", "erkannt", "erkennung", "entdeckt"), "detect"),
    **dict.fromkeys(("auslöser", "root-trigger"), "trigger"),
    **dict.fromkeys(("behoben", "gelöst"), "resolve"),
    **dict.fromkeys(("communication", "communications"), "comms"),
}
_YEARLESS = Pattern(
    r"[*_`]{0,3}(?P<day>\d\d?(?:st|nd|rd|th)?[ .]+[A-Za-z]{3,9}\b\.?|[A-Za-z]{3,9}\.?[ ]+\d\d?(?:st|nd|rd|th)?\b(?!:)"
    r"|\d\d?\.\d\d?\.(?:(?:19|20)\d\d\b)?)[ ,]*(?:at[ ]+|[–-][ ]+)?(?=\d|\Z)(?!(?:19|20)\d\d\b)"
)
_HALF_A_YEAR = 183
_OPENING = 3_000
_ABOVE = 600


class _Columns(NamedTuple):
    """Which column tells what; None where there is no such column."""

    times: int
    ends: int | None
    date: int | None
    tags: int | None


def as_list(document: Document, table: Table) -> Edit | None:
    """Return the edit that writes a table of events as a list; None unless one column tells the times.

    What the other columns say follows the time, in their order, tags first; a row without a time goes on with the event
    above. A row's day is given where it is not that of the row before, and the zone its column tells where the
    document's is another.
    """
    rows = _rows(document, table)
    columns = _columns(table.head, rows)
    if columns is None:
        return None
    zone = _zone(document, bare(table.head, columns.times))
    heading = before = _day_above(document, table)
    lines: list[str] = []
    for row, cells in zip(rows, table.rows, strict=True):
        written, day = _event(row, columns, zone, before)
        before = max(day, heading)  # what is earlier than its heading holds for no other line
        lines += (*remarks(cells), written) if written else ()
    return Edit(table.span, "\n".join(lines)) if lines else None


def tags(document: Document, table: Table) -> frozenset[str]:
    """Return the tags that a column of the table holds, if it has one beside that of the times."""
    rows = _rows(document, table)
    columns = _columns(table.head, rows)
    return frozenset(tag for row in rows for tag in _tags(bare(row, columns.tags))) if columns else frozenset()


def tells_times(table: Table) -> bool:
    """Tell whether times stand in half of the rows or more, although nobody can say which day or event they are of."""
    width = max(map(len, table.rows), default=0)
    return any(
        2 * sum(_begins_with_time(bare(row, at)) for row in table.rows) >= len(table.rows) for at in range(width)
    )


def _rows(document: Document, table: Table) -> list[tuple[str, ...]]:
    near = _near(document, table)
    return [tuple(_dated(cell, near) for cell in plain_cells(row)) for row in table.rows]


def _begins_with_time(cell: str) -> bool:
    day = _YEARLESS.match(cell)
    begin = stamps.read(cell, Span(day.end() if day else 0, len(cell))).begin
    return begin is not None and begin.time is not None


def _event(row: tuple[str, ...], columns: _Columns, zone: str, before: str) -> tuple[str, str]:
    """Return the line of one row, and the day it tells or goes on with."""
    told = _moment(row, columns.times)
    found = _tags(bare(row, columns.tags))
    own = {columns.times, columns.date, columns.ends, columns.tags if found and told else columns.times}
    words = " – ".join(cell for at, cell in enumerate(row) if at not in own and cell)
    if not told:
        return (f"  - {words}" if words else ""), before
    dated = _moment(row, columns.date)
    day = dated.date.isoformat() if dated and dated.date else before
    if told.date:
        day = told.date.isoformat()
    if not words and not found:
        return "", day
    at = bare(row, columns.times)
    written_in_full = at if told.date else f"{day} {at}"
    stamp = _without_date(at, told) if day == before else written_in_full
    end = bare(row, columns.ends)
    stamp += f"–{end}" if end else ""
    stamp += f" {zone}" if zone and not told.zone and not stamp.endswith(")") else ""
    label = f"[{', '.join(found)}] " if found else ""
    return f"- {stamp} {label}{words}".rstrip(), day


def _without_date(cell: str, told: Moment) -> str:
    """Return the time of a cell alone; the whole cell where something else would be read then."""
    found = clock.match_date(cell)
    rest = cell[found.end :].lstrip(" ,T–-").removeprefix("at ") if found else cell
    alone = _moment((rest,), 0)
    return rest if alone and (alone.time, alone.zone) == (told.time, told.zone) else cell


def _day_above(document: Document, table: Table) -> str:
    """Return the day of the heading that a table stands under; empty where it tells none."""
    above = [block.span for block in document.blocks if block.kind == "heading" and block.span.end <= table.span.start]
    found = clock.find_date(above[-1].of(document.text)[:_ABOVE]) if above else None
    return found.value.isoformat() if found else ""


def _columns(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> _Columns | None:
    times = _column(rows, lambda moment: moment.time is not None)
    if times is None:
        return None
    day = _column(rows, lambda moment: moment.time is None)
    ends = next((at for at in range(len(head)) if at != times and _tells_ends(head[at], rows, at)), None)
    return _Columns(times, ends, day, _tag_column(head, rows, {times, day, ends}))


def _column(rows: list[tuple[str, ...]], is_asked_for: Callable[[Moment], bool]) -> int | None:
    """Return the first column that tells a moment of a kind in its first row, and nothing else in the others."""
    for at in range(max(map(len, rows), default=0)):
        filled = [row for row in rows if bare(row, at)]
        moments = [_moment(row, at) for row in filled]
        is_full = 2 * len(filled) >= len(rows) and bare(rows[0], at)
        if is_full and all(moment and is_asked_for(moment) for moment in moments):
            return at
    return None


def _tells_ends(heading: str, rows: list[tuple[str, ...]], at: int) -> bool:
    if not _END_HEADING.search(heading.casefold()):
        return False
    moments = [_moment(row, at) for row in rows if bare(row, at)]
    return bool(moments) and all(moment and moment.time for moment in moments)


def _tag_column(head: tuple[str, ...], rows: list[tuple[str, ...]], taken: Collection[int | None]) -> int | None:
    """Return the column of tags: by its heading, or as every cell that is filled holds nothing else."""
    for at, heading in enumerate(head):
        found = [_tags(cell) for row in rows if (cell := bare(row, at))]
        if at in taken or not any(found):
            continue
        if _TAG_HEADING.search(heading.casefold()) or all(found):
            return at
    return None


def _tags(cell: str) -> tuple[str, ...]:
    """Return the tags a cell holds, if it holds nothing else: *Lead up*, *trigger, impact*, *Impact start*."""
    low = " ".join(cell.casefold().strip("[]*_` ").split())
    told = ["-".join(part.strip("[]` ").split()) for part in _BETWEEN_TAGS.compiled.split(low)]
    near = [[_IN_WORDS.get(tag, tag)] if tag in TAGS or tag in _IN_WORDS else _near_tag(tag) for tag in told if tag]
    return tuple(dict.fromkeys(each[0] for each in near)) if near and all(near) else ()


def _near_tag(written: str) -> list[str]:
    return [] if is_another(written) else close(written, sorted(TAGS), _NEAR_TAG)


def _zone(document: Document, heading: str) -> str:
    """Return the zone a column's heading tells, unless it is the document's at that time."""
    name = zone_of_heading(heading)
    own, start = clock.zone(name) if name else None, document.facts.impact_start
    where = clock.zone(document.facts.timezone) if document.facts.timezone else None
    if own is None or (where and start and start.astimezone(own).utcoffset() == start.astimezone(where).utcoffset()):
        return ""
    return name or ""


def _moment(row: tuple[str, ...], at: int | None) -> Moment | None:
    """Return the moment a cell tells, if it tells no more than that."""
    cell = bare(row, at)
    stamp = stamps.read(cell, Span(0, len(cell)))
    return stamp.begin if stamp.rest == len(cell) else None


def _near(document: Document, table: Table) -> date | None:
    """Return a day near which the table's are: of the impact, of the headings above, or the first the text tells."""
    facts, text = document.facts, document.text
    if facts.impact_start:
        return facts.impact_start.date()
    above = [found.value for found in clock.find_dates(text[max(0, table.span.start - _ABOVE) : table.span.start])]
    found = clock.find_date(text[:_OPENING])
    return above[-1] if above else facts.created or (found.value if found else None)


def _dated(cell: str, near: date | None) -> str:
    """Return a cell with its date in full: 4 Mar 08:15 with the year that is nearest, 04.03.2026 as 2026-03-04."""
    found = _YEARLESS.match(cell)
    if not found or near is None:
        return cell
    years = (near.year, near.year - 1, near.year + 1)
    days = [day for year in years if (day := _day(found["day"], year))]
    day = next((day for day in days if abs((day - near).days) <= _HALF_A_YEAR), days[0] if days else None)
    return f"{day.isoformat()} {cell[found.end() :].rstrip('*_` ')}".rstrip() if day else cell


def _day(written: str, year: int) -> date | None:
    figures = [int(part) for part in written.split(".") if part.isdigit()]
    if "." in written and written.replace(".", "").isdigit():
        month_first = f"{(figures[2:] or [year])[0]}-{figures[1]:02}-{figures[0]:02}"
        found = clock.match_date(month_first)
    else:
        found = clock.match_date(f"{written} {year}")
    return found.value if found else None

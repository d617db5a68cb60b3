"""The rows of a timeline written as a table: which column tells the time, the day, the words, the phase."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.events.lines import Line
from afterword.exchange.arrivals.events.marks import Mark
from afterword.exchange.arrivals.times.days import DayWritten
from afterword.exchange.arrivals.times.moments import Moment, match_moment
from afterword.exchange.arrivals.times.zones import find_zone

_PIPE = Pattern(r"\\.|`[^`\r\n]{1,300}`|\|")
_RULE = Pattern(r"[ \t|:+=-]*-[ \t|:+=-]*")
_DRESS = Pattern(r"(?:[*_`\[({<]|</?[A-Za-z][^<>\r\n]{0,80}>|[ \t])*")
_REST = Pattern(
    r"(?:[*_`\])}>:.,;–—-]|</?[A-Za-z][^<>\r\n]{0,80}>|[ \t]|\(?[A-Za-z.]{0,12}\)?[ \t]*$|\[\^[^\]\r\n]{1,20}\]){0,10}"
)
_YEAR = Pattern(r"(?<!\d)(20\d\d)(?!\d)")
_UNKNOWN = Pattern(r"[\d?x/:~ .–-]{0,20}(?:(?:hh|xx|tt):(?:mm|xx))?[\d?x/:~ .–-]{0,10}$", 2)
_WORDS_HEAD = Pattern(
    r"\b(?:events?|descriptions?|what|happened|happening|details?|activity|actions?|messages?|updates?|summary|notes?"
    r"|observations?|steps?|hendelse|beskrivelse|ereignis|beschreibung|événements?|evenement|evento|descripción"
    r"|descrição|descrizione|gebeurtenis|händelse|hændelse)\b|内容|出来事|事象|対応",
    2,
)
_PHASE_HEAD = Pattern(r"\b(?:phase|stage|type|category|kind|status|state|fase|art)\b", 2)
_NOT_TIME_HEAD = Pattern(r"\b(?:due|deadline|eta|duration|elapsed|delta|frist|target|length)\b", 2)
NOT_A_TIMELINE = Pattern(
    r"\b(?:owner|due|assignee|assigned|priority|deadline|ticket|jira|issue|eier|frist|responsable|zuständig"
    r"|verantwortlich|severity|version)\b",
    2,
)
_TIME_HEAD = Pattern(
    r"\b(?:time|timestamp|when|date|day|klokkeslett|tid|tidspunkt|dato|zeit|uhrzeit|datum|heure|hora|horário|fecha"
    r"|data|ora|tijd)\b|時刻|日時|時間",
    2,
)
_END_HEAD = Pattern(r"\b(?:end(?:ed)?|until|till?|to|stop(?:ped)?|finish(?:ed)?|slutt|ende|bis|fin|fim|fine)\b", 2)
_MIN_SHARE = 0.5


class TableRead(NamedTuple):
    """The marks of one table, and what of it is scaffolding.

    Attributes:
        head: The head and the line below it; None where there is none, or rows remain that need it.
        lines: How many lines belong to the table.
        labelled: Whether a column of labels stands before the time, as in a list of key events.
        looks_like: Whether the head speaks of times.
    """

    marks: tuple[Mark, ...]
    head: Span | None
    lines: int
    labelled: bool = False
    other_list: bool = False
    loose: tuple[Span, ...] = ()


class _Row(NamedTuple):
    place: int
    line: Line
    cells: tuple[Span, ...]


def read_table(text: str, lines: Sequence[Line], place: int) -> TableRead:
    """Read the table whose first line this is."""
    rows: list[_Row] = []
    last = place
    while last < len(lines) and lines[last].kind == "table":
        cells = _cells(text, lines[last])
        barred = text[lines[last].content : lines[last].content + 1] == "|"
        if len(cells) < (1 if barred else 2):
            break
        rows.append(_Row(last, lines[last], cells))
        last += 1
    count = max(last - place, 1)
    rule = next((at for at, row in enumerate(rows[:3]) if _RULE.fullmatch(text, row.line.start, row.line.end)), None)
    body = [row for at, row in enumerate(rows) if at != rule]
    head = body[0] if body and rule is not None and rule > 0 else None
    if body and head is None and rule is None and not any(_moment(text, cell) for cell in body[0].cells):
        head = body[0]
    if rule is not None and rule > 1:  # rows before the rule: no head the library would know, but people write it so
        head = body[0]
    body = [row for row in body if row is not head]
    if not body:
        return TableRead((), None, count)
    return _read_rows(text, rows, head, rule, body, count)


def _read_rows(
    text: str, rows: list[_Row], head: _Row | None, rule: int | None, body: list[_Row], count: int
) -> TableRead:
    width = max(len(row.cells) for row in rows)
    heads = [cell.of(text) for cell in head.cells] if head else []
    heads += [""] * (width - len(heads))
    times = _time_columns(text, body, heads, width)
    if not times:
        return TableRead((), None, count)
    words = _words_column(body, heads, times, width)
    marks, left = [], 0
    for row in body:
        mark = _mark(text, row, heads, times, words)
        if mark:
            marks.append(mark)
        elif any(cell.of(text).strip(".…- ") for cell in row.cells):
            if marks and not _filled(row, times) and words < len(row.cells):
                before = marks.pop()
                more = row.cells[words].of(text)
                marks.append(before._replace(end=row.line.end, body="\n".join(filter(None, (before.body, more)))))
            else:
                left += 1
    head_end = rows[rule].line.end if rule is not None else (head.line.end if head else 0)
    span = Span(rows[0].line.start, head_end) if head and not left and (rule is None or rule <= 1) else None
    labelled = min(times) > 0 and (words < min(times) or min(times) > 2)  # noqa: PLR2004 (day, weekday, time)
    plain_heads = " ".join(heads)
    other = bool(NOT_A_TIMELINE.search(plain_heads)) and not (
        _TIME_HEAD.search(heads[min(times)]) and _WORDS_HEAD.search(plain_heads)
    )
    return TableRead(tuple(marks), span, count, labelled, other)


def _cells(text: str, line: Line) -> tuple[Span, ...]:
    start, end = line.content, line.end
    while end > start and text[end - 1] in " \t\r":
        end -= 1
    bars = [found.start() for found in _PIPE.finditer(text, start, end) if found[0] == "|"]
    edges = [start - 1, *bars, end]
    if bars and bars[0] == start:
        edges.pop(0)
    if bars and bars[-1] == end - 1:
        edges.pop()
    return tuple(_trim(text, one + 1, two) for one, two in itertools.pairwise(edges))


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t":
        start += 1
    while end > start and text[end - 1] in " \t":
        end -= 1
    return Span(start, end)


def _moment(text: str, cell: Span) -> Moment | None:
    """Read a cell that holds a moment and nothing more."""
    dress = _DRESS.match(text, cell.start, cell.end)
    at = dress.end() if dress else cell.start
    if at >= cell.end:
        return None
    moment = match_moment(text, at, cell.end)
    if moment is None:
        return None
    rest = _REST.match(text, moment.end, cell.end)
    done = rest is not None and rest.end() >= cell.end
    blank = moment.blank and moment.day is not None
    return moment if done or (blank and cell.end - moment.end < 12) else None  # noqa: PLR2004 ("HH:mm" and its like)


def _time_columns(text: str, body: list[_Row], heads: list[str], width: int) -> list[int]:
    """Return the columns that tell days and times, at most three: weekday, day, time."""
    found = []
    for column in range(min(width, 8)):
        cells = [row.cells[column] for row in body if column < len(row.cells) and len(row.cells[column])]
        told = sum(1 for cell in cells if _moment(text, cell))
        if cells and told >= max(1, len(cells) * _MIN_SHARE) and not _NOT_TIME_HEAD.search(heads[column]):
            found.append(column)
    if not found:
        return []
    first = found[0]
    run = [first]
    for column in found[1:]:
        if column == run[-1] + 1 and len(run) < 3:  # noqa: PLR2004
            run.append(column)
    return run


def _words_column(body: list[_Row], heads: list[str], times: list[int], width: int) -> int:
    others = [column for column in range(width) if column not in times]
    named = [column for column in others if _WORDS_HEAD.search(heads[column]) and not _PHASE_HEAD.search(heads[column])]
    if named:
        return named[0]
    if not others:
        return width
    sizes = {column: sum(len(row.cells[column]) for row in body if column < len(row.cells)) for column in others}
    return max(others, key=lambda column: sizes[column])


def _filled(row: _Row, times: list[int]) -> bool:
    return any(column < len(row.cells) and len(row.cells[column]) for column in times)


def _mark(text: str, row: _Row, heads: list[str], times: list[int], words: int) -> Mark | None:
    told = [
        (column, moment) for column in times if column < len(row.cells) and (moment := _moment(text, row.cells[column]))
    ]
    used, moment = _together(told, heads)
    if moment is None:
        moment = _unreadable(text, row, times)
    if moment is None:
        return None
    zone = next((found.name for column in used if (found := find_zone(heads[column], 0, len(heads[column])))), None)
    beside = {column for column, one in told if column not in used and one.clock}
    if moment.day and moment.day.year is None and not moment.day.only_weekday:
        year = next((year_told[1] for column in times if (year_told := _YEAR.search(heads[column]))), None)
        moment = moment._replace(day=moment.day._replace(year=int(year)) if year else moment.day)
    own = row.cells[words] if words < len(row.cells) else Span(row.line.end, row.line.end)
    extra = [
        (heads[column].strip(" *_"), row.cells[column].of(text))
        for column in range(len(row.cells))
        if (column not in times or column in beside) and column != words and len(row.cells[column])
    ]
    phases = [value for head, value in extra if _PHASE_HEAD.search(head)]
    body = "\n".join(f"{head}: {value}" if head else value for head, value in extra)
    return Mark(
        "row",
        0,
        row.place,
        row.line.start,
        moment,
        own.start,
        row.line.end,
        "",
        True,
        row.line.end,
        own.of(text),
        body,
        " ".join(phases),
        zone,
    )


def _together(told: list[tuple[int, Moment]], heads: list[str]) -> tuple[list[int], Moment | None]:
    """Put the day of one cell and the time of another together; returns the columns used, the time's first."""
    clocks = [(column, one) for column, one in told if one.clock or one.blank or one.since_start is not None]
    days = [(column, one) for column, one in told if one.day and not one.day.only_weekday]
    days += [(column, one) for column, one in told if one.day and one.day.only_weekday]
    if not clocks:
        return ([days[0][0]], days[0][1]._replace(weak=False)) if days else ([], None)
    at, one = clocks[0]
    used = [at]
    if one.day is None and days:
        used.append(days[0][0])
        one = one._replace(day=days[0][1].day)
        if one.blank and one.clock is None:
            one = one._replace(span=days[0][1].span)
    if len(clocks) > 1 and _END_HEAD.search(heads[clocks[1][0]]) and one.until is None:
        used.append(clocks[1][0])
        one = one._replace(until=clocks[1][1].clock, until_day=clocks[1][1].day)
    return used, one._replace(weak=False)


def _unreadable(text: str, row: _Row, times: list[int]) -> Moment | None:
    """Return the place of a time that is written and cannot be read, such as "2021/22-??-??"."""
    for column in times:
        if column < len(row.cells) and len(row.cells[column]):
            cell = row.cells[column]
            if _UNKNOWN.match(text, cell.start, cell.end) and any(
                sign.isdigit() or sign == "?" for sign in cell.of(text)
            ):
                return Moment(cell, cell.end, DayWritten(slip=True), blank=True)
    return None

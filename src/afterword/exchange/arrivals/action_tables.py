"""Action items written as rows of a table: which column tells the action, its owner, its due date, its state."""

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals import action_words as said
from afterword.exchange.arrivals.action_marks import (
    Told,
    find_tracker,
    take_apart,
    take_status,
    take_tracker,
    take_value,
)
from afterword.exchange.arrivals.meanings import words_of
from afterword.exchange.arrivals.survey import ActionFound

_IGNORE_CASE = 2
_PIPE = Pattern(r"\\.|`[^`\r\n]{1,300}`|\|")
_RULE = Pattern(r"[ \t|:+=_–—-]*[-–—=]{1}[ \t|:+=_–—-]*")
_BREAK = Pattern(r"<br ?/?>", _IGNORE_CASE)
_PART = Pattern(r"<(?P<close>/?)(?P<tag>tr|td|th)\b[^<>]{0,300}>", _IGNORE_CASE)
_ANCHOR = Pattern(
    r"<a\b[^<>]{0,500}?href=[\"'](?P<url>[^\"'<>]{1,1000})[\"'][^<>]{0,300}>(?P<words>[^<>]{0,300})</a>", _IGNORE_CASE
)
_TAG = Pattern(r"</?[A-Za-z][^<>]{0,300}>")
_COLUMNS_LEAST = 2
_TIMES_HEAD = frozenset(
    "time|timestamp|tid|tidspunkt|zeit|uhrzeit|heure|hora|klokkeslett|event|events|hendelse".split("|")
)


class Cell(NamedTuple):
    """A cell's place and its words on one line."""

    span: Span
    words: str


class Row(NamedTuple):
    """A row's place and cells; `rule` where it only parts the head from the rest."""

    span: Span
    cells: tuple[Cell, ...]
    rule: bool = False
    head: bool = False


class TableRead(NamedTuple):
    """The actions of a table, and what of it is scaffolding."""

    actions: tuple[ActionFound, ...]
    understood: tuple[Span, ...] = ()


def pipe_rows(text: str, span: Span) -> list[Row]:
    """Return the rows of a table of pipes, whether or not the library would call it one."""
    rows: list[Row] = []
    at = span.start
    for line in span.of(text).splitlines(keepends=True):
        end = at + len(line.rstrip("\r\n"))
        place = Span(at + len(line) - len(line.lstrip()), end)
        at += len(line)
        if "|" not in line:
            continue
        if len(line) < 2000 and _RULE.fullmatch(text, *place):  # noqa: PLR2004 (a longer rule is none)
            rows.append(Row(place, (), rule=True))
        else:
            rows.append(Row(place, _cells(text, place)))
    return rows


def html_rows(text: str, span: Span) -> list[Row]:
    """Return the rows of an HTML table; cells and rows end where the next begin, closed or not."""
    rows: list[Row] = []
    cells: list[Cell] = []
    heads = 0
    start, opened = span.start, None
    for part in (*_PART.finditer(text, *span), None):
        tag = part["tag"].lower() if part else "tr"
        place = part.start() if part else span.end
        if opened is not None:
            cells.append(Cell(Span(opened, place), _html_words(text[opened:place])))
            opened = None
        if tag == "tr":
            if cells:
                end = part.end() if part and part["close"] else cells[-1].span.end
                rows.append(Row(Span(start, end), tuple(cells), head=heads == len(cells) > 1))
            cells, heads, start = [], 0, place
        elif part and not part["close"]:
            opened = part.end()
            heads += tag == "th"
    return rows


def _html_words(source: str) -> str:
    linked = _ANCHOR.sub(lambda link: f"[{link['words'].strip()}]({link['url']})", source) if "<a" in source else source
    return html.unescape(" ".join(_TAG.sub(" ", _BREAK.sub("; ", linked)).split()))


def is_of_actions(rows: Sequence[Row]) -> bool:
    """Tell whether a table outside the sections of actions is one of actions by its head."""
    head = _head(rows)
    if head is None:
        return False
    fields = _fields(head)
    names = {_name(cell.words) for cell in head.cells}
    return (
        "text" in fields
        and bool({"owner", "due"} & set(fields))
        and not names & _TIMES_HEAD
        and any(
            "action" in name
            or "task" in name
            or "aksjon" in name
            or "tiltak" in name
            or "follow" in name
            or "item" in name
            for name in names
        )
    )


def read_rows(  # noqa: PLR0913 (the setting of a table)
    text: str,
    rows: Sequence[Row],
    links: Mapping[str, str],
    *,
    group: str = "",
    day_first: bool | None = None,
    status: str | None = None,
) -> TableRead:
    """Read the actions of a table that stands in a section of actions."""
    head = _head(rows)
    body = [
        row for row in rows if not row.rule and row is not head and any(_has_words(cell.words) for cell in row.cells)
    ]
    if head is None and (turned := _turned(rows)):
        return _read_turned(rows, turned, links, group, day_first)
    fields = _fields(head) if head else []
    if "text" not in fields:
        fields = _guessed(fields, body)
    if fields.count("text") == 0 or not body:
        return TableRead((), _scaffold(rows, head) if head and not body else ())
    names = [cell.words for cell in head.cells] if head else []
    actions = tuple(
        action for row in body if (action := _action(row, row.span, fields, names, links, group, day_first, status))
    )
    return TableRead(actions, _scaffold(rows, head) if actions and head else ())


def _cells(text: str, line: Span) -> tuple[Cell, ...]:
    cells = []
    start = line.start + 1 if text[line.start : line.start + 1] == "|" else line.start
    for pipe in (*_PIPE.finditer(text, start, line.end), None):
        stop = pipe.start() if pipe else line.end
        if pipe and pipe[0] != "|":
            continue
        if pipe is None and not text[start:stop].strip():
            break
        words = " ".join(text[start:stop].split()).replace("\\|", "|")
        cells.append(Cell(Span(start, stop), words))
        start = stop + 1
    return tuple(cells)


def _head(rows: Sequence[Row]) -> Row | None:
    """Return the row that names the columns."""
    first = next((row for row in rows if not row.rule), None)
    if first is None or not first.cells or _turned(rows) is not None:
        return None
    fields = _fields(first)
    known = sum(field != "" for field in fields)
    if first.head and known:
        return first
    if len(first.cells) >= _COLUMNS_LEAST and known >= max(_COLUMNS_LEAST, len(fields) // 2):
        return first
    ruled = len(rows) > 1 and rows[0] is first and rows[1].rule
    if ruled and (known or not any(_has_words(cell.words) for cell in first.cells)):
        return first
    return first if ruled and _names_columns(first) and len(rows) > _COLUMNS_LEAST else None


def _names_columns(row: Row) -> bool:
    """Tell whether an unknown head still looks like one: a word or two in each cell."""
    return all(len(cell.words.split()) <= 2 for cell in row.cells) and not any(
        "://" in cell.words for cell in row.cells
    )  # noqa: PLR2004


def _name(words: str) -> str:
    name = " ".join(words_of(words))
    return name or words.strip().strip("*_ ").casefold()


def _fields(head: Row) -> list[str]:
    """Return which field each column fills; of several that may tell the action, the most telling one."""
    names = [_name(cell.words) for cell in head.cells]
    fields = [said.FIELD_OF.get(name) or _mentioned(name) for name in names]
    texts = [place for place, field in enumerate(fields) if field == "text"]
    if len(texts) > 1:
        best = max(texts, key=lambda place: _telling(names[place]))
        fields = ["rest" if field == "text" and place != best else field for place, field in enumerate(fields)]
    for field in ("due", "status", "priority", "kind"):
        places = [place for place, other in enumerate(fields) if other == field]
        for place in places[1:]:
            fields[place] = "rest"
    return fields


def _telling(name: str) -> int:
    words = (
        "action",
        "aksjon",
        "tiltak",
        "task",
        "oppgave",
        "aktion",
        "accion",
        "acao",
        "actie",
        "todo",
        "to do",
        "item",
        "follow",
        "measure",
        "remediation",
        "what",
        "description",
        "title",
    )
    return next((len(words) - place for place, word in enumerate(words) if word in name), 0)


def _mentioned(name: str) -> str:
    """Return the field of a head that merely mentions what it holds: "Owner (team)", "Target completion (UTC)"."""
    words = name.split()
    if len(words) > 4:  # noqa: PLR2004 (longer names name nothing)
        return ""
    for word in words:
        field = said.FIELD_OF.get(word)
        if field in {"owner", "due", "status", "priority", "tracker"}:
            return field
    return next((field for word in words if (field := said.FIELD_OF.get(word))), "")


def _guessed(fields: list[str], body: Sequence[Row]) -> list[str]:
    """Take the wordiest column without a field for the action."""
    width = max((len(row.cells) for row in body), default=0)
    fields = [*fields, *[""] * (width - len(fields))]
    free = [place for place, field in enumerate(fields) if field in {"", "rest", "number"}]
    lengths = {place: sum(len(row.cells[place].words) for row in body if place < len(row.cells)) for place in free}
    best = max(free, key=lambda place: lengths[place], default=None)
    if best is None or not lengths[best]:
        return fields
    return ["text" if place == best else field for place, field in enumerate(fields)]


def _has_words(words: str) -> bool:
    return any(character.isalnum() or character in "☐☑☒✅✔" for character in words)


def _action(  # noqa: PLR0913 (the setting of a row)
    row: Row,
    span: Span,
    fields: Sequence[str],
    names: Sequence[str],
    links: Mapping[str, str],
    group: str,
    day_first: bool | None,
    status: str | None = None,
) -> ActionFound | None:
    place = fields.index("text")
    words = row.cells[place].words if place < len(row.cells) else ""
    parts = [part.strip() for part in _BREAK.split(words) if part.strip()] if "<" in words else [words]
    if (
        not parts
        or not _has_words(parts[0])
        or said.NOTHING.fullmatch(parts[0][:200])
        or said.PLACEHOLDER.fullmatch(parts[0][:200])
    ):
        return None
    told = take_apart(parts[0], links, day_first=day_first)
    if not _has_words(told.text):
        return None
    own_status, told.status = told.status, None
    more = parts[1:]
    for at, cell in enumerate(row.cells):
        if at == place or not (_has_words(cell.words) or cell.words.strip() in said.KIND_OF):
            continue
        field = fields[at] if at < len(fields) else ""
        name = names[at].strip(" *_") if at < len(names) else ""
        if not _take_cell(told, field, cell.words, links, day_first):
            value = " / ".join(part.strip() for part in _BREAK.split(cell.words) if part.strip())
            more.append(f"{name}: {value}" if name else value)
    return ActionFound(
        span=span,
        text=told.text,
        owners=tuple(told.owners),
        priority=told.priority,
        due=told.due,
        due_text=told.due_text,
        kind=told.kind,
        status=(told.status if told.status in {"done", "dropped"} else own_status) or told.status or status or "open",
        done_on=told.done_on,
        tracker=told.tracker,
        body="\n".join((*more, *told.more)),
        group=group,
    )


def _take_cell(told: Told, field: str, words: str, links: Mapping[str, str], day_first: bool | None) -> bool:
    """Take a cell; False where its words have to stay. A state or a link may stand in the wrong column."""
    bare = words.strip(" ()[]*_.!")
    if field in {"", "rest", "number"}:
        if field == "number" and bare.strip("#").isdigit():
            return True
        if said.DONE.fullmatch(bare) or said.DROPPED.fullmatch(bare):
            return take_status(told, words, day_first, links)
        if field == "number" and told.tracker is None and find_tracker(words, links):
            return take_tracker(told, words, links)
        return False
    if field != "status" and (said.DONE.fullmatch(bare) or said.DROPPED.fullmatch(bare) or said.YES.fullmatch(bare)):
        return take_status(told, words, day_first, links)
    if field == "tracker":
        linked = take_status(told, words, day_first, links) if words.startswith("[") else False
        return linked or take_tracker(told, words, links)
    if field == "owner" and "://" not in words and len(words) > 80:  # noqa: PLR2004 (an owner has a name)
        return False
    if field == "status" and told.tracker is None and find_tracker(words, links):
        taken = take_status(told, words, day_first, links)
        told.tracker = told.tracker or find_tracker(words, links)
        return taken
    return take_value(told, _KEY_OF[field], words, links, day_first)


_KEY_OF = {
    "owner": "owner",
    "due": "due",
    "status": "status",
    "done_on": "completed on",
    "priority": "priority",
    "kind": "type",
    "tracker": "ticket",
    "text": "action",
}


def _scaffold(rows: Sequence[Row], head: Row | None) -> tuple[Span, ...]:
    """Return the head and the rules of a table."""
    return tuple(row.span for row in rows if row.rule or row is head)


def _turned(rows: Sequence[Row]) -> list[Row] | None:
    """Return the rows of a table whose first column names the fields, None for others."""
    named = [row for row in rows if not row.rule and row.cells]
    fields = [said.FIELD_OF.get(_name(row.cells[0].words), "") for row in named]
    if (
        len(named) < _COLUMNS_LEAST
        or "text" not in fields
        or len({field for field in fields if field}) < _COLUMNS_LEAST
    ):
        return None
    first = [said.FIELD_OF.get(_name(cell.words), "") for cell in named[0].cells[1:]]
    if any(first) or sum(field != "" for field in fields) * 2 < len(fields):
        return None
    return named


def _read_turned(  # noqa: PLR0913, PLR0917 (the setting of a table)
    rows: Sequence[Row], named: Sequence[Row], links: Mapping[str, str], group: str, day_first: bool | None
) -> TableRead:
    """Read a table whose columns are the actions."""
    fields = [said.FIELD_OF.get(_name(row.cells[0].words), "") for row in named]
    texts = [place for place, field in enumerate(fields) if field == "text"]
    main = max(texts, key=lambda place: _telling(_name(named[place].cells[0].words)))
    fields = ["rest" if field == "text" and place != main else field for place, field in enumerate(fields)]
    names = [row.cells[0].words for row in named]
    width = len(named[main].cells)
    actions = []
    for column in range(1, width):
        cells = tuple(row.cells[column] if column < len(row.cells) else Cell(Span(0, 0), "") for row in named)
        span = Span(rows[0].span.start, rows[-1].span.end) if width == _COLUMNS_LEAST else cells[main].span
        action = _action(Row(span, cells), span, fields, names, links, group, day_first)
        if action:
            actions.append(action)
    return TableRead(tuple(actions))


def tables_in_html(text: str, span: Span) -> Iterator[Span]:
    """Yield the places of HTML tables within a stretch."""
    at = span.start
    while True:
        start = text.find("<table", at, span.end)
        if start < 0:
            return
        end = text.find("</table>", start, span.end)
        if end < 0:
            return
        at = end + len("</table>")
        yield Span(start, at)

"""Action items written as rows of a table, or as its columns."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.columns import field_of, fields_of, guessed, head_of, telling, turned
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.marks import take_apart
from afterword.exchange.arrivals.actions.rows import BREAK, Cell, Row
from afterword.exchange.arrivals.actions.stretches import Setting
from afterword.exchange.arrivals.actions.trackers import find_tracker
from afterword.exchange.arrivals.actions.values import Told, take_field, take_status, take_tracker
from afterword.exchange.arrivals.survey import ActionFound

_LONGEST_NAME = 80
_ONE_ACTION = 2
_STATE_BESIDE = Pattern(
    r"(?:^|[ \t,;:(–—-])[*_(]{0,3}(?P<state>DONE|TODO|CLOSED|FIXED|WONTFIX"
    r"|(?i:in progress|not started))[*_)]{0,3}[ \t.]*$"
)
_BOXES = frozenset("☐☑☒✅✔")


class TableRead(NamedTuple):
    """The actions of a table, and what of it is scaffolding."""

    actions: tuple[ActionFound, ...]
    understood: tuple[Span, ...] = ()


class _Columns(NamedTuple):
    """The field each column fills, and its head as written."""

    fields: Sequence[str]
    names: Sequence[str]


def read_rows(rows: Sequence[Row], setting: Setting, ground: Ground) -> TableRead:
    """Read the actions of a table that stands among actions."""
    if named := turned(rows):
        return _read_turned(rows, named, setting, ground)
    head = head_of(rows)
    body = [
        row for row in rows if not row.rule and row is not head and any(_has_words(cell.words) for cell in row.cells)
    ]
    fields = fields_of(head) if head else []
    if "text" not in fields:
        fields = guessed(fields, body)
    if "text" not in fields or not body:
        return TableRead((), _scaffold(rows, head) if head and not body else ())
    columns = _Columns(fields, [cell.words for cell in head.cells] if head else [])
    actions = tuple(action for row in body if (action := _action(row, columns, setting, ground)))
    return TableRead(actions, _scaffold(rows, head) if actions and head else ())


def _scaffold(rows: Sequence[Row], head: Row | None) -> tuple[Span, ...]:
    """Return the head and the rules of a table."""
    return tuple(row.span for row in rows if row.rule or row is head)


def _read_turned(rows: Sequence[Row], named: Sequence[Row], setting: Setting, ground: Ground) -> TableRead:
    """Read a table whose columns are the actions."""
    names = [row.cells[0].words for row in named]
    fields = [field_of(name) for name in names]
    main = max(
        (place for place, field in enumerate(fields) if field == "text"), key=lambda place: telling(names[place])
    )
    fields = ["rest" if field == "text" and place != main else field for place, field in enumerate(fields)]
    width = len(named[main].cells)
    actions = []
    for column in range(1, width):
        cells = tuple(row.cells[column] if column < len(row.cells) else Cell(Span(0, 0), "") for row in named)
        span = Span(rows[0].span.start, rows[-1].span.end) if width == _ONE_ACTION else cells[main].span
        action = _action(Row(span, cells), _Columns(fields, names), setting, ground)
        if action:
            actions.append(action)
    return TableRead(tuple(actions))


def _action(row: Row, columns: _Columns, setting: Setting, ground: Ground) -> ActionFound | None:
    place = columns.fields.index("text")
    words = row.cells[place].words if place < len(row.cells) else ""
    parts = [part.strip() for part in BREAK.split(words) if part.strip()] if "<" in words else [words]
    if not parts or not _says_something(parts[0]):
        return None
    told = take_apart(parts[0], ground)
    if not _has_words(told.text):
        return None
    own_status, told.status = told.status, None
    more = parts[1:]
    for at, cell in enumerate(row.cells):
        field = columns.fields[at] if at < len(columns.fields) else ""
        if at == place or not (_has_words(cell.words) or (field == "status" and cell.words)):
            continue
        if not _take_cell(told, field, cell.words, ground):
            value = " / ".join(part.strip() for part in BREAK.split(cell.words) if part.strip())
            name = columns.names[at].strip(" *_") if at < len(columns.names) else ""
            more.append(f"{name}: {value}" if name else value)
    told.status = told.status if told.status in {"done", "dropped"} else own_status or told.status
    return setting.applied(row.span, told, "\n".join(more))


def _says_something(words: str) -> bool:
    start = words[:200]
    return _has_words(start) and not said.NOTHING.fullmatch(start) and not said.PLACEHOLDER.fullmatch(start)


def _has_words(words: str) -> bool:
    return any(character.isalnum() or character in _BOXES for character in words)


def _take_cell(told: Told, field: str, words: str, ground: Ground) -> bool:
    """Take a cell; False where its words have to stay. A state or a link may stand in the wrong column."""
    bare = words.strip(" ()[]*_.!")
    if said.DONE.fullmatch(bare) or said.DROPPED.fullmatch(bare):
        return take_status(told, words, ground)
    if field in {"", "rest", "number"}:
        return field == "number" and _take_number(told, bare, ground)
    if field == "tracker":
        return _take_reference(told, words, ground)
    if field == "owner" and len(words) > _LONGEST_NAME and "://" not in words:
        return False
    if field == "status":
        taken = take_status(told, words, ground)
        told.tracker = told.tracker or find_tracker(words, ground.links)
        return taken
    return take_field(told, field, words, ground)


def _take_reference(told: Told, words: str, ground: Ground) -> bool:
    """Take the cell of an issue; what became of the action may stand there instead, or beside it."""
    if words.startswith("[") and take_status(told, words, ground):
        return True
    state = _STATE_BESIDE.search(words)
    rest = words
    if state:
        take_status(told, state["state"], ground)
        rest = words[: state.start()].strip(" ,;:()*_–—-")
    if not rest or said.NOTHING.fullmatch(rest):
        return state is not None
    return take_tracker(told, rest, ground)


def _take_number(told: Told, words: str, ground: Ground) -> bool:
    """Take what counts the rows; a key may be an issue's."""
    if words.strip("#").isdigit():
        return True
    return told.tracker is None and bool(find_tracker(words, ground.links)) and take_tracker(told, words, ground)

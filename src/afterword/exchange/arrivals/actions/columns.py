"""Which column of a table tells the action, its owner, its due date, its state."""

from collections.abc import Sequence

from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.rows import Row
from afterword.exchange.arrivals.pages.meanings import words_of

_COLUMNS_LEAST = 2
_WORDS_OF_A_HEAD = 2
_WORDS_OF_A_NAME = 4
_TIMES_HEAD = frozenset(
    "time timestamp tid tidspunkt zeit uhrzeit heure hora klokkeslett event events hendelse".split()
)
# Of several columns that may tell the action, the one whose head has the first of these.
_TELLING = (
    "action aksjon tiltak task oppgave aktion accion acao actie todo item follow measure remediation "
    "what description title"
).split()


def is_of_actions(rows: Sequence[Row]) -> bool:
    """Tell whether a table outside the sections of actions is one of actions by its head."""
    head = head_of(rows)
    if head is None:
        return False
    fields = fields_of(head)
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


def head_of(rows: Sequence[Row]) -> Row | None:
    """Return the row that names the columns."""
    first = next((row for row in rows if not row.rule), None)
    if first is None or not first.cells or turned(rows) is not None:
        return None
    fields = fields_of(first)
    known = sum(field != "" for field in fields)
    if known and (first.head or (len(fields) >= _COLUMNS_LEAST and known >= max(_COLUMNS_LEAST, len(fields) // 2))):
        return first
    ruled = len(rows) > 1 and rows[0] is first and rows[1].rule
    empty = not any(any(map(str.isalnum, cell.words)) for cell in first.cells)
    return first if ruled and (known or empty or (_names_columns(first) and len(rows) > _COLUMNS_LEAST)) else None


def fields_of(head: Row) -> list[str]:
    """Return which field each column fills; of several that may tell the action, the most telling one."""
    names = [_name(cell.words) for cell in head.cells]
    fields = [said.FIELD_OF.get(name) or _mentioned(name) for name in names]
    texts = [place for place, field in enumerate(fields) if field == "text"]
    if len(texts) > 1:
        best = max(texts, key=lambda place: telling(head.cells[place].words))
        fields = ["rest" if field == "text" and place != best else field for place, field in enumerate(fields)]
    for field in ("due", "status", "priority", "kind"):
        places = [place for place, other in enumerate(fields) if other == field]
        for place in places[1:]:
            fields[place] = "rest"
    return fields


def guessed(fields: list[str], body: Sequence[Row]) -> list[str]:
    """Take the wordiest column without a field for the action."""
    width = max((len(row.cells) for row in body), default=0)
    fields = [*fields, *[""] * (width - len(fields))]
    free = [place for place, field in enumerate(fields) if field in {"", "rest", "number"}]
    lengths = {place: sum(len(row.cells[place].words) for row in body if place < len(row.cells)) for place in free}
    best = max(free, key=lambda place: lengths[place], default=None)
    if best is None or not lengths[best]:
        return fields
    return ["text" if place == best else field for place, field in enumerate(fields)]


def turned(rows: Sequence[Row]) -> list[Row] | None:
    """Return the rows of a table whose first column names the fields, None for others."""
    named = [row for row in rows if not row.rule and row.cells]
    fields = [field_of(row.cells[0].words) for row in named]
    if (
        len(named) < _COLUMNS_LEAST
        or "text" not in fields
        or len({field for field in fields if field}) < _COLUMNS_LEAST
    ):
        return None
    first = [field_of(cell.words) for cell in named[0].cells[1:]]
    if any(first) or sum(field != "" for field in fields) * 2 < len(fields):
        return None
    return named


def telling(head: str) -> int:
    """Return how much a head looks as if its column told what is to be done."""
    name = _name(head)
    return next((len(_TELLING) - place for place, word in enumerate(_TELLING) if word in name), 0)


def field_of(head: str) -> str:
    """Return the field of a head that is known as a whole, else nothing."""
    return said.FIELD_OF.get(_name(head), "")


def _names_columns(row: Row) -> bool:
    """Tell whether an unknown head still looks like one: a word or two in each cell."""
    return all(len(cell.words.split()) <= _WORDS_OF_A_HEAD for cell in row.cells) and not any(
        "://" in cell.words for cell in row.cells
    )


def _name(words: str) -> str:
    name = " ".join(words_of(words))
    return name or words.strip().strip("*_ ").casefold()


def _mentioned(name: str) -> str:
    """Return the field of a head that merely mentions what it holds: "Owner (team)", "Target completion (UTC)"."""
    words = name.split()
    if len(words) > _WORDS_OF_A_NAME:
        return ""
    for word in words:
        field = said.FIELD_OF.get(word)
        if field in {"owner", "due", "status", "priority", "tracker"}:
            return field
    return next((field for word in words if (field := said.FIELD_OF.get(word))), "")

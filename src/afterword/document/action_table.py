"""A table of actions, written as the list it stands for."""

import re

from afterword.document import clock, deadlines
from afterword.document.action_columns import columns
from afterword.document.actions import ACTION_KINDS
from afterword.document.compose import attribute_line
from afterword.document.patterns import Pattern
from afterword.document.tables import Table, bare, cells, plain_cells, remarks
from afterword.document.text import Edit, Span, line_end

_ID = Pattern(r"A\d{1,6}")
_NUMBER = Pattern(r"\d{1,4}[.)]?")
_FACTORS = Pattern(r"F\d{1,6}(?:(?:,| and| &|/)?[ ]*F\d{1,6})*")
_DONE = frozenset(
    "done closed complete completed finished fixed resolved merged shipped deployed erledigt fertig abgeschlossen"
    " x ✓ ✔ ✅ ☑ yes ja".split()
)
_OPEN = frozenset(("todo", "to do", "open", "new", "offen", "not started", ""))
_BOX = Pattern(r"(?:\[(?P<mark>[ xX✓✔]?)\]|(?P<sign>[☐☑☒✅✔✓⬜])\ufe0f?)(?:[ \t]+|\Z)")
_STATE = Pattern(
    r"(?:\A|[ \t]+|(?<=[,;]))[(\[*_]{0,4}(?P<state>done|todo|to do|open|closed|fixed|completed?|finished|resolved"
    r"|merged|in progress|wip|pending|blocked|erledigt|offen|won['’]?t ?fix|wontfix|dropped|obsolete)[)\]*_.]{0,4}\Z",
    re.IGNORECASE,
)
_NOTHING = Pattern(r"(?:n\.?/?a\.?|none|kein(?:e[rs]?)?)?[ ,:;/–—-]*", re.IGNORECASE)
_LONGEST_STATE = 24


def as_list(table: Table) -> Edit | None:
    """Return the edit that writes a table of actions as a list; None where no heading tells which column has them.

    An id stays an id. What is in no column of the format's stands below its action, with its heading; what its row
    allows stands above.
    """
    held = columns(table.head)
    if "words" not in held.values():
        return None
    ids = _ids(table)
    heads = plain_cells(table.head)
    lines: list[str] = []
    for row in table.rows:
        action = _action(plain_cells(row), heads, held, ids)
        lines += (*remarks(row), *action) if action else ()
    return Edit(table.span, "\n".join(lines)) if lines else None


def tells_state(text: str, table: Table, span: Span) -> bool:
    """Tell whether a word within a table says the state of an action: in a column of states, or behind a ticket."""
    line = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    column = len(cells(text[line : span.end].lstrip())) - 1
    key = columns(table.head).get(column)
    if key == "tracker":
        row = cells(text[line : line_end(text, span.end)].strip())
        ticket, state = _parted(row[column])
        return bool(ticket and state)
    return key == "status"


def _action(row: tuple[str, ...], heads: tuple[str, ...], held: dict[int, str], ids: int | None) -> list[str]:
    """Return the lines of one action; none for a row without words."""
    told: dict[str, str] = {}
    more: list[str] = []
    is_done = False
    for at, cell in enumerate(row):
        key, heading = held.get(at), bare(heads, at)
        box = _BOX.match(cell)
        if box and (key in ("words", "status") or box.end() == len(cell)):
            is_done |= (box["mark"] or "").strip() != "" or (box["sign"] or "☐") not in "☐⬜"
            cell = cell[box.end() :]  # noqa: PLW2901 (what is left of it)
        if key == "tracker":
            cell, state = _parted(cell)  # noqa: PLW2901 (what is left of it)
            is_done |= state.casefold() in _DONE
            more += [f"Status: {state}"] if state.casefold() not in _DONE | _OPEN else []
        if not cell or at == ids:
            continue
        value = _value(key, cell)
        if value is not None and key:
            told[key] = value
        elif not _NUMBER.fullmatch(cell):
            more.append(f"{heading}: {cell}" if heading else cell)
    words = told.pop("words", "")
    if not words:
        return []
    mark = "x" if told.pop("status", "") or is_done else " "
    lines = [f"- [{mark}] {f'**{bare(row, ids)}** ' if bare(row, ids) else ''}{words}"]
    lines += [f"  - {attribute_line(told.items())}"] if told else []
    return [*lines, *(f"  - {each}" for each in more)]


def _parted(cell: str) -> tuple[str, str]:
    """Part the state that stands behind a ticket from it: n/a DONE, Bug 12 TODO."""
    state = _STATE.search(cell, max(0, len(cell) - _LONGEST_STATE))
    ticket = cell[: state.start()].rstrip(" ,:;–—-") if state else cell
    return ("" if _NOTHING.fullmatch(ticket) else ticket), state["state"] if state else ""


def _ids(table: Table) -> int | None:
    """Return the column that holds nothing but ids of actions, each once."""
    for at in range(len(table.head)):
        cells = [cell for row in table.rows if (cell := bare(row, at))]
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
    if key == "due":
        return _day(cell) or cell
    if key == "fixes":
        found = _FACTORS.fullmatch(cell.strip("*_` "))
        return ", ".join(re.findall(r"F\d+", cell)) if found else None
    return cell if key else None


def _day(cell: str) -> str | None:
    """Return the day a cell tells if it tells nothing else, as ISO has it."""
    found = clock.match_date(cell)
    if found:
        return found.value.isoformat() if found.end == len(cell) else None
    in_figures = all(letter.isdigit() or letter in "./" for letter in cell)
    told = deadlines.chosen(cell) if in_figures else None
    return told.value.isoformat() if told and told.value and told.span == Span(0, len(cell)) else None

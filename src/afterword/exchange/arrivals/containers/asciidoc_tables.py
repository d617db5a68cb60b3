"""The tables of AsciiDoc: `|===` with cells by `|`, and those in CSV."""

import csv
from collections.abc import Callable, Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.lightmarkup import Source, trimmed
from afterword.exchange.arrivals.containers.markup import Node, Words

FENCES = frozenset({"|===", ",===", ":===", "!==="})

_CELL = Pattern(r"(?:(?<!\S)((?:\d{1,3}(?:\.\d{1,3})?[+*]|\.\d{1,3}\+)?[<^>.]{0,3}[adehlmsv]?)|(?<!\\))\|")
_SPEC = Pattern(r"(?:(\d{1,3})?(?:\.(\d{1,3}))?\+)?(?:(\d{1,3})\*)?[<^>.]{0,3}([adehlmsv]?)")
_COLUMN = Pattern(r"(?:(\d{1,2})\*)?.*")
_COLUMNS = 64

Blocks = Callable[[Sequence[Source]], list[Node | Words]]


def table(
    lines: Sequence[Source], here: int, said: list[str], blocks: Blocks, words: Blocks
) -> tuple[int, list[Node | Words]]:
    """Return a table and where it ends; `said` is what stands in brackets above it."""
    fence = lines[here].text
    end = here + 1
    while end < len(lines) and lines[end].text != fence:
        end += 1
    body = list(lines[here + 1 : end])
    node = Node("table", {}, lines[here].line)
    if fence[0] in ",:" or "format=csv" in said:
        cells, width = _from_csv(body, ";" if fence[0] == ":" else ",", words)
    else:
        cells, width = _from_bars(body, blocks, words)
    columns = _columns(said) or width
    headed = any("header" in part for part in said) or (_head_stands_alone(body) and "%noheader" not in said)
    _fill(node, cells, min(max(columns, 1), _COLUMNS), headed=headed)
    return end + 1, [node]


def _from_bars(body: Sequence[Source], blocks: Blocks, words: Blocks) -> tuple[list[Node], int]:
    """Return the cells one after the other, and how many the first line holds."""
    cells: list[Node] = []
    pieces: list[tuple[str, list[Source]]] = []
    width = 0
    for line in body:
        marks = list(_CELL.finditer(line.text))
        before = line.text[: marks[0].start()] if marks else line.text
        if pieces and (before.strip() or not marks):
            pieces[-1][1].append(Source(before, line.line))
        for mark, following in zip(marks, [*marks[1:], None], strict=False):
            text = line.text[mark.end() : following.start() if following else None]
            pieces.append((mark[1] or "", [Source(text.strip(), line.line)]))
        if not width and pieces:
            width = sum(_copies(spec) * _across(spec) for spec, _ in pieces)
    for spec, own in pieces:
        kept = trimmed([Source(one.text.replace("\\|", "|"), one.line) for one in own])
        style = _style(spec)
        name = "th" if style == "h" else "td"
        inside = blocks(kept) if style == "a" or any(one.blank for one in kept) else words(kept)
        spans = {"colspan": str(_across(spec)), "rowspan": str(_down(spec))}
        cells += [Node(name, spans, own[0].line, inside) for _ in range(_copies(spec))]
    return cells, width


def _from_csv(body: Sequence[Source], delimiter: str, words: Blocks) -> tuple[list[Node], int]:
    lines = [line for line in body if not line.blank]
    rows = csv.reader((f"{line.text}\n" for line in lines), delimiter=delimiter, skipinitialspace=True)
    cells: list[Node] = []
    width = done = 0
    try:
        for row in rows:
            line = lines[min(rows.line_num, len(lines)) - 1].line
            width = width or len(row)
            cells += [Node("td", {}, line, words([Source(cell, line)])) for cell in row]
            done = rows.line_num
    except csv.Error:  # a field longer than anyone writes: its lines stay as they are
        cells += [Node("td", {}, one.line, [Words(one.text, one.line)]) for one in lines[done:]]
    return cells, width


def _fill(table: Node, cells: Sequence[Node], columns: int, *, headed: bool) -> None:
    """Put cells into rows of so many columns; those that span rows take their place in the rows below."""
    taken: list[int] = [0] * columns  # for how many rows more a cell from above stands in each column
    row = Node("tr")
    free = columns
    for cell in cells:
        if free <= 0:
            table.children.append(row)
            row = Node("tr")
            taken = [max(left - 1, 0) for left in taken]
            free = columns - sum(left > 0 for left in taken)
        row.line = row.line or cell.line
        if headed and not table.children:
            cell.name = "th"
        across, down = int(cell.get("colspan") or 1), int(cell.get("rowspan") or 1)
        if down > 1:
            start = columns - free
            for column in range(start, min(start + across, columns)):
                taken[column] = down
        row.children.append(cell)
        free -= across
    if row.children:
        table.children.append(row)


def _columns(said: Sequence[str]) -> int:
    """Return how many columns `cols=` names; its commas have divided it."""
    count = 0
    inside = False
    for part in said:
        value = part
        if part.startswith("cols="):
            inside, value = True, part[5:].strip('"')
        elif inside and ("=" in part or part.startswith("%")):
            inside = False
        if inside:
            found = _COLUMN.match(value)
            count += int(found[1]) if found and found[1] else value.count(";") + 1
    return count


def _head_stands_alone(body: Sequence[Source]) -> bool:
    """Tell whether the first line is the head: cells on it, and a blank line below, none above."""
    return len(body) > 2 and not body[0].blank and body[1].blank  # noqa: PLR2004 - the head, a blank line, a row


def _copies(spec: str) -> int:
    found = _SPEC.match(spec)
    return min(int(found[3]), _COLUMNS) if found and found[3] else 1


def _across(spec: str) -> int:
    found = _SPEC.match(spec)
    return min(int(found[1]), _COLUMNS) if found and found[1] and "+" in spec else 1


def _down(spec: str) -> int:
    found = _SPEC.match(spec)
    return int(found[2]) if found and found[2] and "+" in spec else 1


def _style(spec: str) -> str:
    return spec[-1:] if spec[-1:].isalpha() else ""

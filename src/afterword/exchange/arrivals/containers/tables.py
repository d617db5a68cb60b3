"""Tables of HTML → pipe tables: which row is the head, and which tables only lay out a page."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.inline import Line, without_bold
from afterword.exchange.arrivals.containers.markup import BLOCKS, Node, Words

_COLUMNS = 64  # what stands in columns beyond these is joined to the last
_REPEATS = 20_000  # characters that spanning cells may add to a table, and twice its own
_PADDED = 16  # rows of wider tables are not filled up with empty cells; Markdown does not ask for it
_REPEATED = 200  # longer words of a cell that spans rows stand in the first row only

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CLOCK = Pattern(r"\d{1,2}[:.]\d{2}|\d{4}-\d{2}|\d{1,2}/\d{1,2}/")
_HEAD_WORDS = Pattern(
    r"\W*(?:time|date|when|timestamp|what|who|event|description|details?|actions?|owner|assignee|task|status|state"
    r"|due|priority|type|field|value|key|item|name|notes?|comments?|ticket|role|action items?|step|phase|tid|dato"
    r"|hendelse|beskrivelse|tiltak|ansvarlig|zeit|datum|ereignis|maßnahme|heure|fecha|hora)\b",
    2,  # re.IGNORECASE
)


@dataclass(slots=True)
class Cell:
    """A cell; `lines` are its words as Markdown once they are written."""

    node: Node
    lines: list[str] = field(default_factory=list)

    @property
    def heads(self) -> bool:
        """Whether it is a heading of its row or column."""
        return self.node.name == "th"


@dataclass(frozen=True, slots=True)
class Row:
    """A row; `head` tells whether it stands in the table's head."""

    cells: list[Cell]
    line: int
    head: bool


def rows_of(table: Node) -> list[Row]:
    """Return the rows of a table, not those of tables inside it. What stands beside its cells is a row of its own."""
    rows: list[Row] = []
    for child in table.children:
        if isinstance(child, Words):
            rows += _stray(child)
        elif child.name in {"thead", "tbody", "tfoot"}:
            for one in child.children:
                if isinstance(one, Node) and one.name == "tr":
                    rows.append(_row(one, head=child.name == "thead"))
                else:
                    rows += _stray(one)
        elif child.name == "tr":
            rows.append(_row(child, head=False))
        elif child.name not in {"caption", "colgroup", "col"}:
            rows += _stray(child)
    return [row for row in rows if row.cells]


def is_layout(rows: Sequence[Row]) -> bool:
    """Tell whether a table lays out a page: one cell, or cells with headings in them."""
    cells = [cell for row in rows for cell in row.cells]
    return len(cells) == 1 or any(cell.node.holds_block and cell.node.find(*_HEADINGS) for cell in cells)


def pipe_table(rows: Sequence[Row]) -> list[Line]:
    """Write rows whose cells are written as a pipe table. Empty rows are left out."""
    grid = [(row, cells) for row, cells in zip(rows, _grid(rows), strict=True) if any(cells)]
    if not grid:
        return []
    width = max(len(cells) for _, cells in grid)
    head = 0 if _is_head(grid[0][0], grid[0][1]) else None
    lines: list[Line] = []
    if head is None:
        lines += [Line(_pipes([""] * width), grid[0][0].line), Line(_pipes(["---"] * width), grid[0][0].line)]
    for place, (row, cells) in enumerate(grid):
        filling = [""] * (width - len(cells)) if width <= _PADDED else []
        lines.append(Line(_pipes(cells + filling), row.line))
        if place == head:
            lines.append(Line(_pipes(["---"] * width), row.line))
    return lines


def _row(row: Node, *, head: bool) -> Row:
    cells: list[Cell] = []
    for child in row.children:
        if isinstance(child, Node) and child.name in {"td", "th"}:
            cells.append(Cell(child))
        else:
            cells += [cell for stray in _stray(child) for cell in stray.cells]
    return Row(cells, row.line, head)


def _stray(child: Node | Words) -> list[Row]:
    """Return what stands between rows or cells as a row of one cell, if it holds any words."""
    if isinstance(child, Words):
        return [Row([Cell(Node("td", {}, child.line, [child]))], child.line, head=False)] if child.text.strip() else []
    cell = (
        child
        if child.name in {"td", "th"}
        else Node("td", {}, child.line, [child], child.name in BLOCKS or child.holds_block)
    )
    return [Row([Cell(cell)], child.line, head=False)]


def _is_head(row: Row, cells: Sequence[str]) -> bool:
    if row.head or all(cell.heads for cell in row.cells):
        return True
    if row.cells[0].heads:  # a column of headings
        return False
    filled = [text for text in cells if text]
    if any(_CLOCK.search(text) for text in filled):
        return False
    if len(filled) > 1 and all(text.startswith("**") and text.endswith("**") for text in filled):
        return True
    if any(len(text) > 60 for text in filled):  # noqa: PLR2004 - no one writes so long a head
        return False
    return len(filled) > 1 and (len(cells) > 2 or sum(bool(_HEAD_WORDS.match(text)) for text in filled) > 1)  # noqa: PLR2004 - two columns may be keys and values


def _grid(rows: Sequence[Row]) -> list[list[str]]:
    """Give every cell its columns; what spans rows is said again in each, as a person would."""
    texts = [[_cell_text(cell) for cell in row.cells] for row in rows]
    budget = _REPEATS + 2 * sum(len(text) + 1 for row in texts for text in row)  # so that few words cannot fill a disk
    grid: list[list[str]] = []
    hanging: dict[int, tuple[int, str]] = {}  # column: for how many rows more, and which words
    for row, own in zip(rows, texts, strict=True):
        cells: list[str] = []
        waiting = deque(zip(row.cells, own, strict=True))
        while waiting or len(cells) in hanging:
            column = len(cells)
            if column in hanging:
                left, text = hanging.pop(column)
                budget -= len(text) + 1
                if left > 1 and budget > 0:
                    hanging[column] = (left - 1, text)
                cells.append(text)
                continue
            cell, text = waiting.popleft()
            if column >= _COLUMNS:
                rest = [text, *(text for _, text in waiting)]
                cells[-1] = "<br>".join(filter(None, (cells[-1], *rest)))
                break
            across, down = _spanned(cell.node, "colspan"), _spanned(cell.node, "rowspan")
            for shift in range(min(across, _COLUMNS - column) if budget > 0 else 1):
                cells.append("" if shift else text)
                budget -= bool(shift)
                if down > 1 and budget > 0:
                    hanging[column + shift] = (down - 1, "" if shift or len(text) > _REPEATED else text)
        grid.append(cells)
    return grid


def _cell_text(cell: Cell) -> str:
    text = "<br>".join(cell.lines)
    text = without_bold(text) if cell.heads else text
    return text.replace("\\|", "|").replace("|", "\\|")


def _spanned(cell: Node, key: str) -> int:
    text = cell.get(key).strip()
    return max(int(text), 1) if text.isdecimal() and len(text) < 5 else 1  # noqa: PLR2004 - no more rows than 9999


def _pipes(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"

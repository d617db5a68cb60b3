"""The tables that reStructuredText draws: grid and simple."""

from collections.abc import Callable, Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.lightmarkup import Source, dedented, trimmed
from afterword.exchange.arrivals.containers.markup import Node, Words

Blocks = Callable[[Sequence[Source]], list[Node | Words]]

_GRID = Pattern(r"\+(?:[-=]+\+)+")
_SIMPLE = Pattern(r"=+(?: +=+)+")
_SPANS = Pattern(r"-+(?: +-+)*")
_RULER = Pattern(r"=+|-+")
_PARTIAL = Pattern(r"[-=+]+")
_COLUMNS = 64


def is_grid(text: str) -> bool:
    """Tell whether a line is the upper edge of a grid."""
    return text.startswith("+-") and _GRID.fullmatch(text.rstrip()) is not None


def grid_table(lines: Sequence[Source], blocks: Blocks) -> Node:
    """Return a drawn grid as a table. Cells over several columns are kept, over several rows as far as they go."""
    edges = [place for place, character in enumerate(lines[0].text) if character == "+"][: _COLUMNS + 1]
    table = Node("table", {}, lines[0].line)
    rows: list[Source] = []
    head_ends = next((line.line for line in lines[1:] if line.text.startswith("+=")), 0)
    for line in lines[1:]:
        if line.text.startswith("+") and _GRID.fullmatch(line.text.rstrip()):
            if rows:
                name = "th" if rows[0].line < head_ends else "td"
                table.children.append(_grid_row(rows, edges, name, blocks))
            rows = []
        else:
            rows.append(line)
    if rows:
        table.children.append(_grid_row(rows, edges, "td", blocks))
    return table


def _grid_row(lines: Sequence[Source], edges: Sequence[int], name: str, blocks: Blocks) -> Node:
    row = Node("tr", {}, lines[0].line)
    inner = edges[1:-1]
    walls = [edge for edge in inner if all(line.text[edge : edge + 1] in {"|", "+", ""} for line in lines)]
    left = edges[0]
    for right in [*walls, edges[-1]]:
        last = right == edges[-1]
        pieces = [Source(line.text[left + 1 : None if last else right], line.line) for line in lines]
        pieces = [Source(piece.text.rstrip().removesuffix("|") if last else piece.text, piece.line) for piece in pieces]
        inside = [piece for piece in pieces if not _PARTIAL.fullmatch(piece.text.strip() or " ")]
        across = sum(left < edge < right for edge in inner) + 1
        row.children.append(Node(name, {"colspan": str(across)}, lines[0].line, _cell(inside, blocks)))
        left = right
    return row


def is_simple(lines: Sequence[Source], here: int) -> bool:
    """Tell whether a line is the upper edge of a simple table: marks in columns, and such a line again below."""
    text = lines[here].text.rstrip()
    return text.startswith("=") and _SIMPLE.fullmatch(text) is not None and here + 1 < len(lines)


def simple_table(lines: Sequence[Source], here: int, blocks: Blocks) -> tuple[int, Node]:
    """Return a simple table and where it ends: at its last edge, before a blank line."""
    starts = [found.start() for found in _RULER.finditer(lines[here].text)][:_COLUMNS]
    table = Node("table", {}, lines[here].line)
    rows: list[list[Source]] = []
    head = 0
    place = here + 1
    while place < len(lines):
        text = lines[place].text.rstrip()
        if _SIMPLE.fullmatch(text):
            if place + 1 >= len(lines) or lines[place + 1].blank:
                place += 1
                break
            head = head or len(rows)
        elif not text:
            if place + 1 < len(lines) and lines[place + 1].blank:
                break
        elif _SPANS.fullmatch(text) and rows:
            pass  # it only says that cells above it span columns
        elif text[starts[0] : starts[1] if len(starts) > 1 else None].strip() or not rows:
            rows.append([lines[place]])
        else:
            rows[-1].append(lines[place])
        place += 1
    for number, row in enumerate(rows):
        table.children.append(_simple_row(row, starts, "th" if number < head else "td", blocks))
    return place, table


def _simple_row(lines: Sequence[Source], starts: Sequence[int], name: str, blocks: Blocks) -> Node:
    row = Node("tr", {}, lines[0].line)
    ends = [*starts[1:], None]
    for start, end in zip(starts, ends, strict=True):
        pieces = [Source(line.text[start:end], line.line) for line in lines]
        row.children.append(Node(name, {}, lines[0].line, _cell(pieces, blocks)))
    return row


def _cell(lines: Sequence[Source], blocks: Blocks) -> list[Node | Words]:
    inside = trimmed(dedented([Source(line.text.rstrip(), line.line) for line in lines]))
    return [Words("\n", lines[0].line)] if inside and inside[0].text == "\\" else blocks(inside)

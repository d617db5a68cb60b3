"""The narrow factors picture: the same graph as an indented tree, readable on a phone."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.pictures.causes import INCIDENT, Cause, Causes
from afterword.pictures.notes import ROW as NOTE_ROW
from afterword.pictures.notes import note
from afterword.pictures.svg import element, link, path, picture, safe, text
from afterword.pictures.words import BOLD, wrap

NARROW = 360.0
MARGIN = 8.0
INDENT = 17.0
DEEPEST_INDENT = 8
"""Further in, there would be no room for words."""
SIZE, LEADING = 13.0, 17.0
SMALL = 12.0
LINES = 6
BETWEEN = 12.0


@dataclass(frozen=True, slots=True)
class Row:
    """One box of the tree, or a mention of one that stands elsewhere."""

    cause: Cause
    depth: int
    top: float
    lines: tuple[str, ...]
    parent: int  # the row it hangs from, -1 for the incident
    mention: bool
    deepest: bool

    @property
    def left(self) -> float:
        """Where its words begin."""
        return MARGIN + INDENT * min(self.depth, DEEPEST_INDENT)

    @property
    def bottom(self) -> float:
        """Where the next row may begin."""
        notes = 0 if self.mention else len(self.cause.notes)
        head = LEADING if self.depth else 0
        return self.top + head + LEADING * len(self.lines) + NOTE_ROW * notes + BETWEEN


def tree(graph: Causes, title: str, description: str) -> str:
    """Draw the narrow picture."""
    rows = _rows(graph)
    return picture(
        title,
        description,
        *_connectors(rows),
        *(_draw(row) for row in rows),
        class_="narrow",
        size=(NARROW, rows[-1].bottom),
    )


def _rows(graph: Causes) -> list[Row]:
    """Walk the graph in the order it is written; what several things share is told once and mentioned after that."""
    rows: list[Row] = []
    told: set[str] = set()
    waiting = [(INCIDENT, 0, -1)]
    top = MARGIN
    while waiting:
        key, depth, parent = waiting.pop()
        cause, mention = graph.boxes[key], key in told
        left = MARGIN + INDENT * min(depth, DEEPEST_INDENT)
        words = f"{cause.id or cause.words} (above)" if mention else cause.words
        deepest = parent < 0 or graph.walks(rows[parent].cause.key, key)
        room = NARROW - left - 8
        lines = wrap(words, SIZE, room / BOLD if key == INCIDENT else room, 1 if mention else LINES)
        rows.append(Row(cause, depth, top, lines, parent, mention, deepest and not mention))
        top = rows[-1].bottom
        if not mention:
            told.add(key)
            waiting += [(under, depth + 1, len(rows) - 1) for under in reversed(graph.under(key))]
    return rows


def _connectors(rows: list[Row]) -> Iterator[str]:
    for row in sorted(rows, key=lambda row: row.deepest):
        if row.parent >= 0:
            parent = rows[row.parent]
            x, start = parent.left + 4, parent.bottom - BETWEEN + 4
            y = row.top + 9
            class_ = "edge deepest" if row.deepest else "edge"
            yield path(f"M{x:.1f} {start:.1f}V{y - 5:.1f}q0 5 5 5H{max(row.left - 3, x + 6):.1f}", class_)


def _draw(row: Row) -> str:
    shapes, baseline = [], row.top + 13
    if row.depth:
        shapes.append(
            element(
                "text",
                element("tspan", "because " if row.depth else "", class_="because"),
                element("tspan", safe("" if row.mention else row.cause.id), class_="id"),
                x=row.left,
                y=baseline,
                font_size=SMALL,
            )
        )
        baseline += LEADING
    for words in row.lines:
        shapes.append(text(row.left, baseline, words, "words", size=SIZE))
        baseline += LEADING
    for said in () if row.mention else row.cause.notes:
        shapes.append(note(row.left, baseline, said, NARROW - row.left - 8))
        baseline += NOTE_ROW
    deepest = " deepest" if row.deepest else ""
    if row.cause.key == INCIDENT:
        return element("g", *shapes, class_=f"cause incident{deepest}")
    return link(row.cause.href, row.cause.title, *shapes, class_=f"cause{deepest}")

"""Two versions of a text side by side, line by line, with the changed words marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

AROUND = 2
ALIKE = 0.45
LONGEST_LINE = 2000
MOST_LINES = 5000
WORDS = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line; `changed` when the other version has something else there."""

    text: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One line of one version; lines count from 1."""

    line: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """What stands at one height: in both, in one, or a fold of `hidden` equal lines."""

    kind: str  # "same", "changed", "removed", "added" or "fold"
    before: Side | None = None
    after: Side | None = None
    hidden: int = 0


def compare(before: str, after: str) -> tuple[Row, ...]:
    """Compare two texts; nothing when they are equal, or too long to compare while somebody waits."""
    old, new = before.splitlines(), after.splitlines()
    if old == new or max(len(old), len(new)) > MOST_LINES:
        return ()
    groups = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return tuple(
        row for number, code in enumerate(groups) for row in _rows(code, old, new, _edges(number, len(groups)))
    )


def _edges(number: int, count: int) -> tuple[bool, bool]:
    """Say whether something changed stands before, and after, the n-th group."""
    return number > 0, number < count - 1


def _rows(
    code: tuple[str, int, int, int, int], old: list[str], new: list[str], edges: tuple[bool, bool]
) -> Iterator[Row]:
    """Turn one group of lines into rows."""
    tag, i, i_end, j, j_end = code
    if tag == "equal":
        yield from _same(old[i:i_end], i, j, edges)
        return
    while i < i_end and j < j_end:
        yield from _pair(old[i], new[j], i + 1, j + 1)
        i, j = i + 1, j + 1
    for line in range(i, i_end):
        yield Row("removed", before=_plain(old[line], line + 1))
    for line in range(j, j_end):
        yield Row("added", after=_plain(new[line], line + 1))


def _same(lines: list[str], i: int, j: int, edges: tuple[bool, bool]) -> Iterator[Row]:
    """Show the equal lines next to a change, and fold the rest."""
    head = AROUND if edges[0] else 0
    tail = AROUND if edges[1] else 0
    hidden = len(lines) - head - tail
    for number, line in enumerate(lines):
        if hidden > 1 and head <= number < head + hidden:
            if number == head:
                yield Row("fold", hidden=hidden)
            continue
        yield Row("same", _plain(line, i + number + 1), _plain(line, j + number + 1))


def _pair(before: str, after: str, i: int, j: int) -> Iterator[Row]:
    """Put two lines beside each other, marking words when they are alike enough to compare."""
    old, new = WORDS.findall(before[:LONGEST_LINE]), WORDS.findall(after[:LONGEST_LINE])
    words = SequenceMatcher(None, old, new, autojunk=False)
    if max(len(before), len(after)) > LONGEST_LINE or words.ratio() < ALIKE:
        yield Row("changed", _plain(before, i), _plain(after, j))
        return
    left, right = [], []
    for tag, a, a_end, b, b_end in words.get_opcodes():
        left.append(Piece("".join(old[a:a_end]), tag != "equal"))
        right.append(Piece("".join(new[b:b_end]), tag != "equal"))
    yield Row("changed", _side(left, i), _side(right, j))


def _side(pieces: list[Piece], line: int) -> Side:
    """Make a line of its parts, without empty ones."""
    return Side(line, tuple(piece for piece in pieces if piece.text))


def _plain(text: str, line: int) -> Side:
    """Make a line of which no single word is marked."""
    return Side(line, (Piece(text, changed=False),))

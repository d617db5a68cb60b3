"""A document's canonical text beside its original, line by line, with what was found marked and linked both ways."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.document.words import plain
from afterword.web.imports.models import Reading

MOST_LINES = 1500
"""Lines of one pane on one page."""
LONGEST_LINE = 2000
"""Characters of a line that are shown."""
WORDS = 140
"""Characters of an item in a list."""


class Item(NamedTuple):
    """One thing that was found: its words, its line here and the line it came from, 0 where we added it."""

    kind: str
    words: str
    when: str
    ours: int
    line: int


class Doubt(NamedTuple):
    """One thing a person should look at: lines of the original."""

    words: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a pane; `other` is the line of the other pane that says the same, 0 for none."""

    number: int
    text: str
    mark: str
    other: int


@dataclass(frozen=True, slots=True)
class Pane:
    """Some lines of one text, from `first` on, of `total`."""

    lines: tuple[Line, ...]
    first: int
    total: int

    @property
    def last(self) -> int:
        """The last line shown."""
        return self.first + len(self.lines) - 1


@dataclass(frozen=True, slots=True)
class Preview:
    """What a page needs to show a document beside its original, of which nothing may be left."""

    ours: Pane
    theirs: Pane | None
    items: Mapping[str, tuple[Item, ...]]
    contradictions: tuple[Doubt, ...]
    unread: tuple[Doubt, ...]


def preview(reading: Reading, original: str | None, *, start: int = 1) -> Preview:
    """Lay out a reading beside its original, from a line of the original on."""
    origins = Origins(reading.line_map)
    document = parse(reading.text)
    items = _items(document, origins)
    ours, theirs = reading.text.split("\n"), None if original is None else original.split("\n")
    contradictions = tuple(Doubt(one["message"], tuple(one["lines"])) for one in reading.contradictions)
    unread = tuple(Doubt(one["why"], tuple(dict.fromkeys((one["line"], one["end_line"])))) for one in reading.unread)
    marks = {item.ours: item.kind for item in items}
    there = {item.line: item.kind for item in items if item.line}
    doubted = {line: "unread" for one in reading.unread for line in _reach(one)}
    doubted |= {line: "contradiction" for one in contradictions for line in one.lines}
    begin = max(1, start)
    return Preview(
        ours=_pane(ours, origins.first_from(begin), marks, origins.theirs),
        theirs=None if theirs is None else _pane(theirs, begin, {**doubted, **there}, origins.ours),
        items={kind: tuple(item for item in items if item.kind == kind) for kind in KINDS},
        contradictions=contradictions,
        unread=unread,
    )


KINDS = ("event", "action", "section")


class Origins:
    """Which line of the original a line came from, and the other way."""

    def __init__(self, line_map: Sequence[int]) -> None:
        self.theirs = dict(enumerate(line_map, start=1))
        self.ours: dict[int, int] = {}
        for ours, line in self.theirs.items():
            if line:
                self.ours.setdefault(line, ours)

    def first_from(self, line: int) -> int:
        """Return the first line of ours that came from a line of the original or a later one."""
        if line <= 1:
            return 1
        return min((ours for theirs, ours in self.ours.items() if theirs >= line), default=1)


def _items(document: Document, origins: Origins) -> tuple[Item, ...]:
    """List what was found, in the order of the text."""

    def item(kind: str, words: str, when: str, line: int) -> Item:
        return Item(kind, plain(words)[:WORDS], when, line, origins.theirs.get(line, 0))

    found = [
        *(item("section", one.heading, one.kind, one.line) for one in document.sections if one.heading),
        *(item("event", one.text, one.time_text, one.line) for one in document.events),
        *(item("action", one.text, ", ".join(one.owners), one.line) for one in document.actions),
    ]
    return tuple(sorted(found, key=lambda one: one.ours))


def _reach(one: Mapping[str, int]) -> Iterable[int]:
    return range(one["line"], min(one["end_line"], one["line"] + MOST_LINES) + 1)


def _pane(lines: Sequence[str], start: int, marks: Mapping[int, str], others: Mapping[int, int]) -> Pane:
    first = min(start, max(1, len(lines)))
    shown = lines[first - 1 : first - 1 + MOST_LINES]
    return Pane(
        tuple(
            Line(number, _cut(text), marks.get(number, ""), others.get(number, 0))
            for number, text in enumerate(shown, start=first)
        ),
        first,
        len(lines),
    )


def _cut(text: str) -> str:
    kept = text.rstrip("\r").replace("\0", "\ufffd")
    return kept if len(kept) <= LONGEST_LINE else f"{kept[:LONGEST_LINE]} …"

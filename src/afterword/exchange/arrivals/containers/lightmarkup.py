"""What reStructuredText and AsciiDoc share: lines that know their numbers, and inline marks → nodes of HTML."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.markup import Node, Words

Inline = Callable[[str, int], list[Node | Words]]


class Source(NamedTuple):
    """A line of the original."""

    text: str
    line: int

    @property
    def indent(self) -> int:
        """How many blanks it begins with."""
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def blank(self) -> bool:
        """Whether it holds no words."""
        return not self.text.strip()


def sources(text: str) -> list[Source]:
    """Return the lines of a text, tabs as blanks, without what stands at their ends."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    return [Source(line.expandtabs(8).rstrip(), number) for number, line in enumerate(whole.split("\n"), 1)]


def dedented(lines: Sequence[Source], width: int | None = None) -> list[Source]:
    """Return lines without their common indentation, or without so many blanks."""
    if width is None:
        width = min((line.indent for line in lines if not line.blank), default=0)
    return [Source(line.text[min(width, line.indent) :], line.line) for line in lines]


def trimmed(lines: Sequence[Source]) -> list[Source]:
    """Return lines without the blank ones at both ends."""
    start, end = 0, len(lines)
    while start < end and lines[start].blank:
        start += 1
    while end > start and lines[end - 1].blank:
        end -= 1
    return list(lines[start:end])


def element(name: str, line: int, *children: Node | Words, **attributes: str) -> Node:
    """Return an element with children."""
    return Node(name, attributes, line, list(children))


def verbatim(lines: Sequence[Source], line: int, language: str = "") -> Node:
    """Return lines as they are."""
    words: list[Node | Words] = [
        Words(one.text + ("\n" if place < len(lines) - 1 else ""), one.line) for place, one in enumerate(lines)
    ]
    return Node("pre", {"data-language": language}, line, words)


def admonition(name: str, line: int, body: list[Node | Words]) -> Node:
    """Return a quote that begins with its name; what holds lists or tables is no quote but part of the text."""
    label = element("b", line, Words(f"{name}:", line))
    first = body[0] if body else None
    if isinstance(first, Node) and first.name == "p":
        first.children = [label, Words(" ", line), *first.children]
    else:
        body = [element("p", line, label), *body]
    plain = all(isinstance(one, Words) or one.name == "p" for one in body)
    return Node("blockquote" if plain else "div", {}, line, body)


def inline(
    text: str, line: int, marks: Pattern, make: Callable[[str, str, int], list[Node | Words]]
) -> list[Node | Words]:
    """Return text as nodes; `marks` finds marks by the names of its groups, `make` turns one into nodes.

    A line feed becomes the end of a line that its author wrapped.
    """
    made: list[Node | Words] = []
    here = 0
    for found in marks.finditer(text):
        made += _plain(text[here : found.start()], line)
        line += text.count("\n", here, found.start())
        made += make(found.lastgroup or "", found[0], line)
        line += found[0].count("\n")
        here = found.end()
    return made + _plain(text[here:], line)


def _plain(text: str, line: int) -> list[Node | Words]:
    made: list[Node | Words] = []
    for place, part in enumerate(text.split("\n")):
        if place:
            made.append(Node("x-soft", {}, line + place))
        if part:
            made.append(Words(part, line + place))
    return made


plain = _plain

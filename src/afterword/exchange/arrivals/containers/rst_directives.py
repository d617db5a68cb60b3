"""The directives of reStructuredText; what one does not know keeps its words."""

import csv
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import markup
from afterword.exchange.arrivals.containers.lightmarkup import Source, admonition, element, trimmed, verbatim
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.manuscript import Unread

_OPTION = Pattern(r":([\w-]{1,60}):(?:\s+(.*))?")
_ADMONITIONS = frozenset("attention caution danger error hint important note tip warning seealso todo".split())
_CODE = frozenset(
    "code code-block sourcecode parsed-literal literalinclude prompt highlight-block doctest math".split()
)
_SILENT = frozenset(
    "contents toctree sectnum highlight meta default-role role target-notes index replace date unicode".split()
    + "currentmodule tags only-html feed-entry post".split()
)
_ELSEWHERE = {
    "include": "Another file is included here; import that file too.",
    "literalinclude": "Another file is included here; import that file too.",
    "raw": "Words for one output only were left out.",
}


class Head(NamedTuple):
    """The first line of a directive."""

    name: str
    argument: str
    line: int


class Reader(Protocol):
    """What directives need of the reader of blocks."""

    unread: list[Unread]

    def blocks(self, lines: Sequence[Source], depth: int) -> list[Node | Words]:
        """Read lines as blocks."""

    def words(self, lines: Sequence[Source]) -> list[Node | Words]:
        """Read lines as inline nodes."""


def directive(reader: Reader, head: Head, body: list[Source], depth: int) -> list[Node | Words]:
    """Return a directive as blocks; `body` is what stands below it, options first, without its indentation."""
    options, body = _options(body)
    if head.name in _SILENT:
        return []
    if head.name == "raw" and head.argument == "html" and body:
        return markup.parse("\n".join(line.text for line in body), first_line=body[0].line).children
    if head.name in _ELSEWHERE:
        reader.unread.append(Unread(head.line, body[-1].line if body else head.line, _ELSEWHERE[head.name]))
        return []
    if head.name in _CODE:
        return [verbatim(body, head.line, head.argument)] if body else []
    if head.name in {"list-table", "csv-table", "table"}:
        return _table(reader, head, options, body, depth)
    return _prose(reader, head, options, body, depth)


def _prose(reader: Reader, head: Head, options: dict[str, str], body: list[Source], depth: int) -> list[Node | Words]:
    name, argument, line = head
    own = [Source(argument, line)] if argument else []
    if name in {"image", "figure"}:
        picture = Node("img", {"src": argument, "alt": options.get("alt", "")}, line)
        return [Node("p", {}, line, [picture]), *reader.blocks(body, depth + 1)]
    if name in _ADMONITIONS:
        label = "See also" if name == "seealso" else name.capitalize()
        return [admonition(label, line, reader.blocks([*own, *body], depth + 1))]
    if name == "admonition":
        return [admonition(argument or "Note", line, reader.blocks(body, depth + 1))]
    title: list[Node | Words] = [Node("p", {}, line, [Node("b", {}, line, reader.words(own))])] if own else []
    return [*title, *reader.blocks(body, depth + 1)]


def _options(body: list[Source]) -> tuple[dict[str, str], list[Source]]:
    options: dict[str, str] = {}
    here = 0
    while here < len(body) and (found := _OPTION.fullmatch(body[here].text)):
        options[found[1].lower()] = (found[2] or "").strip()
        here += 1
    return options, trimmed(body[here:])


def _table(reader: Reader, head: Head, options: dict[str, str], body: list[Source], depth: int) -> list[Node | Words]:
    caption: list[Node | Words] = []
    if head.argument:
        title = element("b", head.line, *reader.words([Source(head.argument, head.line)]))
        caption = [element("p", head.line, title)]
    heads = int(options["header-rows"]) if options.get("header-rows", "").isdecimal() else 0
    if head.name == "csv-table":
        return [*caption, _csv_table(reader, head, options, body, heads)]
    inside = reader.blocks(body, depth + 1)
    first = inside[0] if inside else None
    if head.name == "list-table" and isinstance(first, Node) and first.name == "ul":
        return [*caption, _list_table(first, heads), *inside[1:]]
    return [*caption, *inside]


def _list_table(outer: Node, heads: int) -> Node:
    table = Node("table", {}, outer.line)
    for number, item in enumerate(outer.nodes("li")):
        row = Node("tr", {}, item.line)
        for cells in item.nodes("ul"):
            row.children += [
                Node("th" if number < heads else "td", {}, cell.line, cell.children) for cell in cells.nodes("li")
            ]
        table.children.append(row)
    return table


def _csv_table(reader: Reader, head: Head, options: dict[str, str], body: list[Source], heads: int) -> Node:
    table = Node("table", {}, head.line)
    delimiter = {"tab": "\t", "space": " "}.get(options.get("delim", ","), options.get("delim", ",")[:1] or ",")
    lines = [Source(options["header"], head.line), *body] if options.get("header") else body
    heads += bool(options.get("header"))
    rows = csv.reader((f"{line.text}\n" for line in lines), delimiter=delimiter, skipinitialspace=True)
    number = done = 0
    try:
        for row in rows:
            line = lines[min(rows.line_num, len(lines)) - 1].line
            name = "th" if number < heads else "td"
            cells = [
                Node(name, {}, line, reader.words([Source(part, line) for part in cell.split("\n")])) for cell in row
            ]
            table.children.append(Node("tr", {}, line, [*cells]))
            number += 1
            done = rows.line_num
    except csv.Error:  # a field longer than anyone writes: its lines stay as they are
        table.children += [
            Node("tr", {}, one.line, [element("td", one.line, Words(one.text, one.line))]) for one in lines[done:]
        ]
    return table

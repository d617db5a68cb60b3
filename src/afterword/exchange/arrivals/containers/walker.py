"""The one walker from HTML to Markdown.

Every container that is a tree (DOCX, Google Docs, Confluence, ADF, reStructuredText, AsciiDoc) is made a tree of HTML
and ends here, so Markdown is written in one place. Beside HTML's own names the walker knows four of ours: `x-footnote`
(a reference, `href` its label), `x-note` (the text of a footnote, `id` its label), `x-soft` (the end of a line that
the author wrapped) and `x-raw` (words that are Markdown already).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from afterword.exchange.arrivals.containers.blocks import (
    Block,
    fence,
    flat,
    indented,
    item,
    joined,
    listed,
    quoted,
    words_block,
)
from afterword.exchange.arrivals.containers.inline import (
    BREAK,
    PLAIN,
    Line,
    Run,
    Style,
    lines_of,
    paragraph,
    paragraphs,
    picture,
    without_bold,
)
from afterword.exchange.arrivals.containers.markup import BLOCKS, Node, Words
from afterword.exchange.arrivals.containers.tables import is_layout, pipe_table, rows_of
from afterword.exchange.arrivals.manuscript import Unread

HEADINGS = {f"h{level}": level for level in range(1, 7)}

_DROPPED = frozenset("script style template noscript svg head select button datalist".split())
_LEFT_OUT = {
    "nav": "The navigation of the page was left out.",
    "iframe": "A frame from elsewhere could not be kept.",
    "object": "An embedded object could not be kept.",
    "embed": "An embedded object could not be kept.",
    "video": "A video could not be kept.",
    "audio": "A recording could not be kept.",
    "canvas": "A drawing could not be kept.",
}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_PERMALINKS = frozenset({"", "¶", "#", "🔗", "§"})
_LONGEST_NUMBER = 6  # digits, of a list's first number
_STYLED: Mapping[str, str] = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em", "cite", "dfn"), "italic"),
    **dict.fromkeys(("s", "del", "strike"), "strike"),
    **dict.fromkeys(("code", "kbd", "samp", "tt", "var"), "code"),
}
_MARKED: Mapping[str, Callable[[Style], Style]] = {
    "italic": lambda style: style._replace(italic=True),
    "strike": lambda style: style._replace(strike=True),
    "code": lambda style: style._replace(code=True),
}
_NO_ADDRESS = ("#", "javascript:", "data:", "vbscript:")


class Walker:
    """One walk over a tree. What could not be kept is in `unread` afterwards."""

    def __init__(self) -> None:
        self.unread: list[Unread] = []
        self._notes: list[Block] = []
        self._makers: dict[str, Callable[[Node, Style], Sequence[Block]]] = {
            **dict.fromkeys(HEADINGS, self._heading),
            **dict.fromkeys(_LISTS, self._list),
            **dict.fromkeys((*_DROPPED, *_LEFT_OUT), self._left_out),
            **dict.fromkeys(("pre", "listing", "xmp"), lambda node, _style: [fence(node)]),
            **dict.fromkeys(("summary", "legend"), self._label),
            "table": self._table,
            "blockquote": self._quote,
            "hr": lambda node, _style: [Block("rule", [Line("***", node.line)])],
            "dl": self._definitions,
            "x-note": self._note,
            "li": lambda node, style: self._list(Node("ul", {}, node.line, [node]), style),  # outside a list
        }
        self._inlines: dict[str, Callable[[Node, Style], Iterator[Run]]] = {
            **dict.fromkeys((*_DROPPED, *_LEFT_OUT), self._embedded),
            "br": lambda node, _style: iter((Run(BREAK, node.line),)),
            "img": self._picture,
            "input": self._box,
            "x-footnote": lambda node, style: iter((Run(f"[^{node.get('href')}]", node.line, style, raw=True),)),
            "x-raw": lambda node, style: iter((Run(node.words(), node.line, style, raw=True),)),
            "x-soft": lambda node, _style: iter((Run(BREAK, node.line, raw=True),)),
            "time": self._time,
            "a": self._anchor,
        }

    def write(self, tree: Node) -> list[Line]:
        """Return the tree as lines of Markdown."""
        blocks = self._blocks(tree.children, PLAIN)
        while blocks and blocks[-1].kind == "rule":  # it divides the text from what is not there any more
            blocks.pop()
        return joined(blocks + self._notes)

    def _blocks(self, children: Sequence[Node | Words], style: Style) -> list[Block]:
        blocks: list[Block] = []
        pending: list[Run] = []
        for child in children:
            if isinstance(child, Words):
                pending.append(_words(child, style))
            elif child.name in BLOCKS or child.holds_block or child.name == "x-note":
                blocks += _written(pending)
                pending = []
                maker = self._makers.get(child.name)
                blocks += maker(child, style) if maker else self._blocks(child.children, _styled(child, style))
            else:
                pending += self._runs(child, style)
        return blocks + _written(pending)

    def _heading(self, node: Node, _style: Style) -> list[Block]:
        if node.first("table", *_LISTS):
            return self._blocks(node.children, PLAIN)
        lines = lines_of(self._inner(node.children, PLAIN))
        if not lines:
            return []
        text = without_bold(" ".join(line.text for line in lines))
        return [Block("heading", [Line(f"{'#' * HEADINGS[node.name]} {text}", lines[0].line)])]

    def _list(self, node: Node, _style: Style) -> list[Block]:
        start = node.get("start")
        number = int(start) if start.isdecimal() and len(start) <= _LONGEST_NUMBER else 1
        items: list[tuple[str, list[Block]]] = []
        for child in node.children:
            own = child.children if isinstance(child, Node) and child.name == "li" else None
            style = _styled(child, PLAIN) if isinstance(child, Node) and own is not None else PLAIN
            blocks = self._blocks(own if own is not None else [child], style)
            if items and blocks and (own is None or blocks[0].kind == "list"):
                items[-1][1].extend(blocks)
            elif blocks:
                items.append((f"{number}. " if node.name == "ol" else "- ", blocks))
                number += 1
        return [Block("list", listed(items))] if items else []

    def _definitions(self, node: Node, style: Style) -> list[Block]:
        blocks: list[Block] = []
        term: list[Run] = []
        for child in [part for one in node.children for part in _definition_parts(one)]:
            if isinstance(child, Node) and child.name == "dd" and not child.holds_block:
                colon = [Run(": ", child.line, style)] if term else []
                lines = paragraph([*term, *colon, *self._inner(child.children, style)])
                blocks += [Block("tight", item("- ", [Block("paragraph", lines)]))] if lines else []
                term = []
                continue
            blocks += _written(term)
            term = []
            if isinstance(child, Node) and child.name == "dt":
                term = self._inner(child.children, style._replace(bold=True))
            else:
                blocks += self._blocks([child], style)
        return blocks + _written(term)

    def _label(self, node: Node, style: Style) -> list[Block]:
        return self._blocks(node.children, style if node.holds_block else style._replace(bold=True))

    def _quote(self, node: Node, style: Style) -> list[Block]:
        lines = quoted(joined(self._blocks(node.children, style)))
        return [Block("quote", lines)] if lines else []

    def _note(self, node: Node, _style: Style) -> list[Block]:
        lines = joined(self._blocks(node.children, PLAIN))
        if lines:
            first = Line(f"[^{node.get('id')}]: {lines[0].text}", lines[0].line)
            self._notes.append(Block("note", [first, *indented(lines[1:], 4)]))
        return []

    def _table(self, node: Node, style: Style) -> list[Block]:
        captions = [block for child in node.nodes("caption") for block in self._blocks(child.children, style)]
        rows = rows_of(node)
        cells = [cell for row in rows for cell in row.cells]
        if is_layout(rows):
            return captions + [block for cell in cells for block in self._blocks(cell.node.children, style)]
        for cell in cells:
            cell.lines = [line.text for line in flat(self._blocks(cell.node.children, PLAIN))]
        lines = pipe_table(rows)
        return [*captions, Block("table", lines)] if lines else captions

    def _left_out(self, node: Node, _style: Style) -> list[Block]:
        if node.name in _LEFT_OUT and (node.children or node.attributes):
            self.unread.append(Unread(node.line, node.line, _LEFT_OUT[node.name]))
        return []

    def _inner(self, children: Sequence[Node | Words], style: Style) -> list[Run]:
        return [run for child in children for run in self._runs(child, style)]

    def _runs(self, child: Node | Words, style: Style) -> Iterator[Run]:
        """Yield the runs of something inline; blocks inside it are divided by breaks."""
        if isinstance(child, Words):
            yield _words(child, style)
        elif child.name in self._inlines:
            yield from self._inlines[child.name](child, style)
        else:
            yield from self._inside(child, _styled(child, style))

    def _inside(self, node: Node, style: Style) -> Iterator[Run]:
        divided = node.name in BLOCKS
        if divided:
            yield Run(BREAK, node.line)
        for child in node.children:
            yield from self._runs(child, style)
        if divided:
            yield Run(BREAK, node.line)

    def _embedded(self, node: Node, style: Style) -> Iterator[Run]:
        self._left_out(node, style)
        source = node.get("src") or node.get("data")
        if source.startswith("http"):
            yield Run(source, node.line, style._replace(link=source))

    def _time(self, node: Node, style: Style) -> Iterator[Run]:
        if node.words().strip():
            yield from self._inside(node, style)
        else:
            yield Run(node.get("datetime"), node.line, style)

    def _anchor(self, node: Node, style: Style) -> Iterator[Run]:
        if node.words().strip() not in _PERMALINKS or node.find("img"):
            yield from self._inside(node, _styled(node, style))

    def _box(self, node: Node, _style: Style) -> Iterator[Run]:
        if node.get("type").lower() == "checkbox":
            yield Run("[x] " if "checked" in node.attributes else "[ ] ", node.line, PLAIN, raw=True)

    def _picture(self, node: Node, style: Style) -> Iterator[Run]:
        source, alt = node.get("src").strip(), " ".join(node.get("alt").split())
        if source.startswith("data:") or not source:
            self.unread.append(Unread(node.line, node.line, "A picture inside the file could not be kept."))
            source = ""
        if source or alt:
            yield Run(picture(alt, source), node.line, style, raw=True)


def _words(words: Words, style: Style) -> Run:
    return Run(" " if words.text == BREAK else words.text, words.line, style)


def _written(runs: Sequence[Run]) -> list[Block]:
    return [words_block(lines) for lines in map(paragraph, paragraphs(runs)) if lines]


def _definition_parts(child: Node | Words) -> Sequence[Node | Words]:
    return child.children if isinstance(child, Node) and child.name == "div" else [child]


def _styled(node: Node, style: Style) -> Style:
    mark = _STYLED.get(node.name)
    if mark == "bold":
        return style._replace(bold="font-weight:normal" not in node.get("style").replace(" ", ""))
    if mark:
        return _MARKED[mark](style)
    target = node.get("href").strip() if node.name == "a" else ""
    return style._replace(link=target) if target and not target.startswith(_NO_ADDRESS) else style

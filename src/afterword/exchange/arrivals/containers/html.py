"""The one walker from HTML to Markdown, and HTML files.

Every other container that is a tree (DOCX, Google Docs, Confluence, ADF, reStructuredText, AsciiDoc) is made a tree of
HTML and ends here, so Markdown is written in one place. Beside HTML's own names the walker knows four of ours:
`x-footnote` (a reference, `href` its label), `x-note` (the text of a footnote, `id` its label), `x-soft` (the end of a
line that the author wrapped) and `x-raw` (words that are Markdown already).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import markup
from afterword.exchange.arrivals.containers.inline import (
    BREAK,
    PLAIN,
    Line,
    Run,
    Style,
    code,
    destination,
    escape,
    lines_of,
    paragraph,
    soften,
)
from afterword.exchange.arrivals.containers.markup import BLOCKS, Node, Words
from afterword.exchange.arrivals.containers.tables import is_layout, pipe_table, rows_of
from afterword.exchange.arrivals.manuscript import Manuscript, Unread

_DROPPED = frozenset("script style template noscript svg head select button datalist math-annotation".split())
_LEFT_OUT = {
    "nav": "The navigation of the page was left out.",
    "iframe": "A frame from elsewhere could not be kept.",
    "object": "An embedded object could not be kept.",
    "embed": "An embedded object could not be kept.",
    "video": "A video could not be kept.",
    "audio": "A recording could not be kept.",
    "canvas": "A drawing could not be kept.",
}
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite", "dfn"})
_STRIKE, _CODE = frozenset({"s", "del", "strike"}), frozenset({"code", "kbd", "samp", "tt", "var"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_LANGUAGE = Pattern(r"(?:language-|lang-|highlight-source-|brush:\s*|sourceCode\s+)([\w+#.-]{1,40})")
_BOX = Pattern(r"(?:([☐□⬜▢])|([☑☒✅✓✔🗹]))\ufe0f?\s*|(\[ \]|\[[xX]\])\s+(?=\S)")
_TYPED_BOX = Pattern(r"[☐☑☒🗹]|\[[ xX]\]\s+\S")
_PERMALINK = frozenset({"", "¶", "#", "🔗", "§"})


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are an HTML file."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    named = name.lower().endswith((".html", ".htm", ".xhtml"))
    return start.startswith((b"<!doctype html", b"<html")) or (named and b"<" in data[:65536])


def read(name: str, data: bytes) -> Manuscript:
    """Read an HTML file as Markdown."""
    tree = markup.parse(markup.decode(data))
    return manuscript(name, tree, told(tree))


def manuscript(
    name: str, tree: Node, facts: dict[str, object] | None = None, unread: Sequence[Unread] = ()
) -> Manuscript:
    """Write a tree as a manuscript."""
    walker = Walker()
    lines = walker.write(tree)
    return Manuscript(
        name,
        "".join(f"{line.text}\n" for line in lines),
        tuple(max(line.line, 1) for line in lines) or None,
        facts or {},
        unread=tuple(sorted({*unread, *walker.unread})),
    )


def below_title(tree: Node) -> None:
    """Where a word processor's title stands above headings of the first level, move these one level down."""
    headings = [node for node in tree.walk() if node.name in _HEADINGS]
    titles = [node for node in headings if "title" in node.get("class").split()]
    if titles and sum(node.name == "h1" for node in headings) > len(titles):
        for node in headings:
            if node not in titles:
                node.name = f"h{min(_HEADINGS[node.name] + 1, 6)}"


_META = {
    "author": "x-authors",
    "dc.creator": "x-authors",
    "article:published_time": "created",
    "datepublished": "created",
    "dcterms.created": "created",
    "dc.date": "created",
    "date": "created",
    "article:modified_time": "x-modified",
    "dcterms.modified": "x-modified",
    "keywords": "tags",
    "article:tag": "tags",
}
_LISTED = frozenset({"tags", "x-authors"})


def told(tree: Node) -> dict[str, object]:
    """Return what the head of an HTML page says of it."""
    facts: dict[str, object] = {}
    for node in tree.walk():
        if node.name == "title" and "title" not in facts and node.words().strip():
            facts["title"] = " ".join(node.words().split())
        elif node.name == "meta":
            name = (node.get("name") or node.get("property") or node.get("itemprop")).lower()
            value = " ".join(node.get("content").split())
            key = _META.get(name)
            if key in _LISTED and value:
                known = facts.setdefault(key, [])
                assert isinstance(known, list)  # noqa: S101 - it was put there a line above
                known += [part.strip() for part in value.split(",") if part.strip() and part.strip() not in known]
            elif key and value:
                facts.setdefault(key, value)
    return facts


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that stand together; `kind` is paragraph, heading, list, table, fence, quote, rule, item or note."""

    kind: str
    lines: list[Line]
    loose: bool = False


class Walker:
    """One walk over a tree. What could not be kept is in `unread` afterwards."""

    def __init__(self) -> None:
        self.unread: list[Unread] = []
        self._notes: list[_Block] = []

    def write(self, tree: Node) -> list[Line]:
        """Return the tree as lines of Markdown."""
        blocks = self._blocks(tree.children, PLAIN)
        while blocks and blocks[-1].kind == "rule":  # it divides the text from what is not there any more
            blocks.pop()
        return _joined(blocks + self._notes)

    def _blocks(self, children: Sequence[Node | Words], style: Style) -> list[_Block]:
        blocks: list[_Block] = []
        pending: list[Run] = []

        def flush() -> None:
            for runs in _paragraphs(pending):
                lines = paragraph(runs)
                if lines and _TYPED_BOX.match(lines[0].text):
                    blocks.append(_Block("tight", list(_boxes(lines))))
                elif lines:
                    blocks.append(_Block("paragraph", lines))
            pending.clear()

        for child in children:
            if isinstance(child, Node) and (child.name in BLOCKS or child.holds_block or child.name == "x-note"):
                flush()
                blocks.extend(self._block(child, style))
            else:
                pending.extend(self._runs(child, style))
        flush()
        return blocks

    def _block(self, node: Node, style: Style) -> list[_Block]:
        name = node.name
        if name in _HEADINGS:
            return self._heading(node)
        if name in _LISTS:
            return self._list(node)
        if name == "table":
            return self._table(node)
        if name in {"pre", "listing", "xmp"}:
            return [_fence(node)]
        if name in _DROPPED or name in _LEFT_OUT:
            return self._left_out(node)
        if name == "blockquote":
            quoted = _joined(self._blocks(node.children, style))
            return [_Block("quote", [Line(f"> {line.text}".rstrip(), line.line) for line in quoted])] if quoted else []
        if name == "hr":
            return [_Block("rule", [Line("***", node.line)])]
        if name == "dl":
            return self._definitions(node, style)
        if name == "x-note":
            self._note(node)
            return []
        if name in {"summary", "legend", "caption", "figcaption"} and not node.holds_block:
            return self._blocks(node.children, style._replace(bold=name in {"summary", "legend"}))
        if name == "li":  # outside a list
            return self._list(Node("ul", {}, node.line, [node]))
        return self._blocks(node.children, _styled(node, style))

    def _heading(self, node: Node) -> list[_Block]:
        inside = [child for child in node.nodes() if child.name in {"table", *_LISTS}]
        lines = [] if inside else lines_of(self._inner(node.children, PLAIN))
        if not lines:
            return self._blocks(node.children, PLAIN) if inside else []
        text = " ".join(line.text for line in lines)
        if text.startswith("**") and text.endswith("**") and text.count("**") == 2:  # noqa: PLR2004 - a pair
            text = text[2:-2]
        return [_Block("heading", [Line(f"{'#' * _HEADINGS[node.name]} {text}", lines[0].line)])]

    def _list(self, node: Node) -> list[_Block]:
        start = node.get("start")
        number = int(start) if start.isdecimal() and len(start) < 7 else 1  # noqa: PLR2004 - as Markdown numbers
        items: list[list[_Block]] = []
        markers: list[tuple[str, int]] = []
        for child in node.children:
            if isinstance(child, Words) and not child.text.strip():
                continue
            own = child if isinstance(child, Node) and child.name == "li" else None
            blocks = self._blocks(own.children if own else [child], _styled(own, PLAIN) if own else PLAIN)
            hanging = bool(blocks) and blocks[0].kind == "list"
            if items and (own is None or hanging):
                items[-1] += blocks
            elif blocks:
                items.append(blocks)
                line = child.line
                markers.append((f"{number}. " if node.name == "ol" else "- ", line))
                number += 1
        loose = any(sum(block.kind != "list" for block in blocks) > 1 for blocks in items)
        lines: list[Line] = []
        for (marker, line), blocks in zip(markers, items, strict=True):
            if lines and loose:
                lines.append(Line("", line))
            lines += _item(marker, line, blocks, loose=loose)
        return [_Block("list", lines, loose)] if lines else []

    def _definitions(self, node: Node, style: Style) -> list[_Block]:
        blocks: list[_Block] = []
        term: list[Run] = []
        parts = [part for child in node.children for part in _definition_parts(child)]
        for child in parts:
            if isinstance(child, Node) and child.name == "dt":
                blocks += _term(term)
                term = self._inner(child.children, style._replace(bold=True))
            elif isinstance(child, Node) and child.name == "dd" and not child.holds_block:
                colon = [Run(": ", child.line, style)] if term else []
                lines = paragraph([*term, *colon, *self._inner(child.children, style)])
                if lines:
                    blocks.append(_Block("tight", _item("- ", child.line, [_Block("paragraph", lines)], loose=False)))
                term = []
            else:
                blocks += _term(term)
                term = []
                blocks += self._blocks([child], style)
        return blocks + _term(term)

    def _note(self, node: Node) -> None:
        lines = _joined(self._blocks(node.children, PLAIN))
        label = node.get("id")
        if lines:
            first = Line(f"[^{label}]: {lines[0].text}", lines[0].line)
            self._notes.append(_Block("note", [first, *_indented(lines[1:], 4)]))

    def _table(self, node: Node) -> list[_Block]:
        captions = [block for child in node.nodes("caption") for block in self._blocks(child.children, PLAIN)]
        rows = rows_of(node)
        if is_layout(rows):
            return captions + [
                block for row in rows for cell in row.cells for block in self._blocks(cell.node.children, PLAIN)
            ]
        for row in rows:
            for cell in row.cells:
                cell.lines = [line.text for line in self.flat(cell.node)]
        lines = pipe_table(rows)
        return [*captions, _Block("table", lines)] if lines else captions

    def flat(self, cell: Node) -> list[Line]:
        """Write what a cell holds as lines that `<br>` can join."""
        lines: list[Line] = []
        for block in self._blocks(cell.children, PLAIN):
            own = _unwrapped(block.lines) if block.kind == "paragraph" else block.lines
            for line in own:
                lines += _flattened(block.kind, line)
        return lines

    def _left_out(self, node: Node) -> list[_Block]:
        self._note_left_out(node)
        return []

    def _note_left_out(self, node: Node) -> None:
        if node.name in _LEFT_OUT and (node.children or node.attributes):
            self.unread.append(Unread(node.line, node.line, _LEFT_OUT[node.name]))

    def _inner(self, children: Sequence[Node | Words], style: Style) -> list[Run]:
        return [run for child in children for run in self._runs(child, style)]

    def _runs(self, child: Node | Words, style: Style) -> Iterator[Run]:
        """Yield the runs of something inline; blocks inside it are divided by breaks."""
        if isinstance(child, Words):
            yield Run(" " if child.text == BREAK else child.text, child.line, style)
            return
        name = child.name
        if name == "br":
            yield Run(BREAK, child.line)
        elif name == "img":
            yield from self._picture(child, style)
        elif name == "input":
            if child.get("type").lower() == "checkbox":
                yield Run("[x] " if "checked" in child.attributes else "[ ] ", child.line, PLAIN, raw=True)
        elif name == "x-footnote":
            yield Run(f"[^{child.get('href')}]", child.line, style, raw=True)
        elif name == "x-raw":
            yield Run(child.words(), child.line, style, raw=True)
        elif name == "x-soft":
            yield Run(BREAK, child.line, raw=True)
        elif name in _DROPPED or name in _LEFT_OUT:
            self._note_left_out(child)
            source = child.get("src") or child.get("data")
            if source.startswith("http"):
                yield Run(source, child.line, style._replace(link=source))
        elif name == "time" and not child.words().strip():
            yield Run(child.get("datetime"), child.line, style)
        elif name == "a" and child.words().strip() in _PERMALINK and not child.find("img"):
            return
        else:
            inner = _styled(child, style)
            divided = name in BLOCKS
            if divided:
                yield Run(BREAK, child.line)
            for grandchild in child.children:
                yield from self._runs(grandchild, inner)
            if divided:
                yield Run(BREAK, child.line)

    def _picture(self, node: Node, style: Style) -> Iterator[Run]:
        source, alt = node.get("src").strip(), " ".join(node.get("alt").split())
        if source.startswith("data:") or not source:
            self.unread.append(Unread(node.line, node.line, "A picture inside the file could not be kept."))
            source = ""
        if source or alt:
            yield Run(f"![{escape(alt)}]({destination(source)})", node.line, style, raw=True)


def _definition_parts(child: Node | Words) -> Sequence[Node | Words]:
    return child.children if isinstance(child, Node) and child.name == "div" else [child]


def _term(term: Sequence[Run]) -> list[_Block]:
    lines = paragraph(term)
    return [_Block("paragraph", lines)] if lines else []


def _styled(node: Node, style: Style) -> Style:
    name = node.name
    if name in _BOLD:
        return style._replace(bold="font-weight:normal" not in node.get("style").replace(" ", ""))
    if name in _ITALIC:
        return style._replace(italic=True)
    if name in _STRIKE:
        return style._replace(strike=True)
    if name in _CODE:
        return style._replace(code=True)
    if name == "a":
        target = node.get("href").strip()
        if target and not target.startswith(("#", "javascript:", "data:", "vbscript:")):
            return style._replace(link=target)
    return style


def _paragraphs(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Divide words at two breaks with nothing between them."""
    part: list[Run] = []
    breaks = 0
    for run in soften(runs):
        if run.text == BREAK and run.raw:  # a wrapped line; after a break it says nothing
            if part and not breaks:
                part.append(run)
            continue
        if run.text == BREAK:
            breaks += 1
            continue
        if not run.raw and not run.text.strip():
            if not breaks:
                part.append(run)
            continue
        if breaks > 1 and part:
            yield part
            part = []
        elif breaks:
            part.append(Run(BREAK, run.line))
        breaks = 0
        part.append(run)
    if part:
        yield part


def _joined(blocks: Sequence[_Block]) -> list[Line]:
    """Return the lines of blocks, with a blank line between them."""
    lines: list[Line] = []
    last = None
    for block in blocks:
        if last and not last.kind == block.kind == "tight":
            lines.append(Line("", block.lines[0].line))
        lines += block.lines
        last = block
    return lines


def _item(marker: str, line: int, blocks: Sequence[_Block], *, loose: bool) -> list[Line]:
    width = len(marker)
    lines: list[Line] = []
    for block in blocks:
        if lines and (loose or block.kind not in {"list"}):
            lines.append(Line("", block.lines[0].line))
        lines += block.lines
    first = _boxed(_demoted(lines[0].text))
    if blocks[0].kind == "tight":
        first = first.removeprefix("- ")
    return [Line(marker + first, lines[0].line), *_indented(lines[1:], width)]


def _demoted(text: str) -> str:
    """Make a heading inside a list bold words."""
    found = text.lstrip("#")
    return f"**{found.strip()}**" if found != text and found.startswith(" ") else text


def _boxed(text: str) -> str:
    found = _BOX.match(text)
    return f"[{'x' if found[2] else ' '}] {text[found.end() :]}" if found and not found[3] else text


def _boxes(lines: Sequence[Line]) -> Iterator[Line]:
    """Write a paragraph of check boxes as the list it is."""
    for line in lines:
        text = line.text.rstrip()
        yield Line("- " + _boxed(text) if _TYPED_BOX.match(text) else "  " + text, line.line)


def _indented(lines: Sequence[Line], width: int) -> list[Line]:
    return [Line(" " * width + line.text if line.text else "", line.line) for line in lines]


def _unwrapped(lines: Sequence[Line]) -> list[Line]:
    """Join the lines of a paragraph that were only wrapped."""
    joined: list[Line] = []
    for line in lines:
        if joined and not joined[-1].text.endswith("  "):
            joined[-1] = Line(f"{joined[-1].text} {line.text}", joined[-1].line)
        else:
            joined.append(line)
    return joined


def _flattened(kind: str, line: Line) -> Iterator[Line]:
    text = line.text.strip()
    if kind == "heading":
        text = f"**{text.lstrip('# ')}**"
    elif kind == "table":
        if not text.strip("|- "):
            return
        text = text.strip("| ").replace(" | ", " · ").replace("\\|", "|")
    elif kind == "fence":
        if text.startswith("```"):
            return
        text = code(text) if text else ""
    if text and text != "***":
        yield Line(text, line.line)


def _fence(node: Node) -> _Block:
    text, origins = _verbatim(node)
    found = _LANGUAGE.search(" ".join(one.get("class") for one in node.walk()))
    language = node.get("data-language") or (found[1] if found else "")
    ticks = "```"
    while ticks in text:
        ticks += "`"
    lines = [Line(line, origins[place]) for place, line in enumerate(text.split("\n"))]
    return _Block("fence", [Line(ticks + language, node.line or lines[0].line), *lines, Line(ticks, lines[-1].line)])


def _verbatim(node: Node) -> tuple[str, list[int]]:
    pieces: list[str] = []
    starts: list[int] = [0]
    stack: list[Node | Words] = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, Words):
            pieces.append(one.text)
            if starts[-1] == 0:
                starts[-1] = one.line
            starts += [0] * one.text.count("\n")
        elif one.name == "br":
            pieces.append("\n")
            starts.append(0)
        else:
            stack.extend(reversed(one.children))
    whole = "".join(pieces)
    known = node.line
    for place, line in enumerate(starts):
        known = starts[place] = line or known
    return whole.removeprefix("\n").rstrip(), starts[whole.startswith("\n") :]

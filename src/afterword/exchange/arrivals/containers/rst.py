"""reStructuredText as far as a document's bones go, read line by line.

docutils would be the library; but it stops at underlines that are too short and at unknown directives and roles, which
is what people's files are full of, and the lines of its inline nodes are those of their paragraphs. What is not known
here is kept as words.
"""

from collections.abc import Callable, Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import html, markup, plain
from afterword.exchange.arrivals.containers.lightmarkup import Source, dedented, element, sources, trimmed, verbatim
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.rst_directives import Head, directive
from afterword.exchange.arrivals.containers.rst_inline import Targets, inline
from afterword.exchange.arrivals.containers.rst_tables import grid_table, is_grid, is_simple, simple_table
from afterword.exchange.arrivals.manuscript import Manuscript, Unread

_DEEPEST = 24
_HEAD = 40  # lines at the start of a document whose fields are facts about it
_SHORTEST_RULE = 4

_Block = tuple[int, list[Node | Words]]  # where it ends, and what it is

_LINE_OF_MARKS = Pattern(r"([!-/:-@\[-`{-~])\1{2,}\s*")
_BULLET = Pattern(r"[*+\-•‣⁃](?:\s+|$)")
_NUMBER = Pattern(r"\(?(?:\d{1,3}|#|[aAiI])[.)](?:\s+|$)")
_FIELD = Pattern(r":(?![\s:])([^:\n]{1,80}):(?:\s+|$)")
_EXPLICIT = Pattern(r"\.\.(?:\s+|$)")
_DIRECTIVE = Pattern(r"\.\.\s+(?:\|[^|\n]{1,80}\|\s+)?([A-Za-z][\w:.+-]{0,60})\s?::(?:\s+|$)(.*)")
_NOTE = Pattern(r"\.\.\s+\[(#?[\w-]{0,40}|\*)\]\s*(.*)")
_LINE_BLOCK = Pattern(r"\|(?:\s+|$)")
_FACTS = {"date": "created", "author": "x-authors", "authors": "x-authors", "title": "title", "tags": "tags"}
_LISTED = frozenset({"x-authors", "tags"})


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are reStructuredText: by name, for what begins like Markdown may be."""
    return name.lower().endswith((".rst", ".rest")) and b"\0" not in data[:4096]


def read(name: str, data: bytes) -> Manuscript:
    """Read reStructuredText as Markdown. Raises Unreadable."""
    text = plain.read(name, data)
    lines = sources(text.text)
    reader = Reader(lines)
    tree = markup.settled(Node("", {}, 1, reader.blocks(lines, 0)))
    return html.manuscript(name, tree, reader.facts, (*text.unread, *reader.unread))


class Reader:
    """Reads blocks; what lies deeper is read by itself, up to a depth."""

    def __init__(self, lines: Sequence[Source]) -> None:
        self.unread: list[Unread] = []
        self.facts: dict[str, object] = {}
        self.targets = Targets(lines)
        self._styles: list[str] = []  # of headings, outermost first
        self._attempts: tuple[Callable[[Sequence[Source], int, int], _Block | None], ...] = (
            self._indented,
            self._title,
            self._simple_block,
            self._explicit,
            self._table,
            self._list,
            self._fields,
            self._line_block,
        )

    def blocks(self, lines: Sequence[Source], depth: int) -> list[Node | Words]:
        """Return lines as blocks."""
        made: list[Node | Words] = []
        here = 0
        while here < len(lines):
            if lines[here].blank:
                here += 1
                continue
            end, nodes = self._block(lines, here, depth)
            made += nodes
            here = max(end, here + 1)
        return made

    def words(self, lines: Sequence[Source]) -> list[Node | Words]:
        """Return lines as inline nodes."""
        return inline("\n".join(line.text.strip() for line in lines), lines[0].line, self.targets) if lines else []

    def _block(self, lines: Sequence[Source], here: int, depth: int) -> _Block:
        attempts = self._attempts if depth < _DEEPEST else ()
        made = next(filter(None, (attempt(lines, here, depth) for attempt in attempts)), None)
        return made or self._paragraph(lines, here, depth)

    def _simple_block(self, lines: Sequence[Source], here: int, depth: int) -> _Block | None:
        line = lines[here]
        if line.text.startswith(">>>"):
            end = _until_blank(lines, here)
            return end, [verbatim(lines[here:end], line.line, "python")]
        if (
            _LINE_OF_MARKS.fullmatch(line.text)
            and len(line.text) >= _SHORTEST_RULE
            and not self._title(lines, here, depth)
        ):
            return here + 1, [element("hr", line.line)]
        return None

    def _table(self, lines: Sequence[Source], here: int, depth: int) -> _Block | None:
        if is_grid(lines[here].text):
            end = here
            while end < len(lines) and lines[end].text.startswith(("+", "|")):
                end += 1
            return end, [grid_table(lines[here:end], lambda cell: self.blocks(cell, depth + 1))]
        if is_simple(lines, here):
            end, table = simple_table(lines, here, lambda cell: self.blocks(cell, depth + 1))
            return end, [table]
        return None

    def _title(self, lines: Sequence[Source], here: int, depth: int) -> _Block | None:
        if depth:
            return None
        text = lines[here].text
        after = lines[here + 1].text if here + 1 < len(lines) else ""
        below = lines[here + 2].text if here + 2 < len(lines) else ""
        over = _LINE_OF_MARKS.fullmatch(text)
        if over and after.strip() and _LINE_OF_MARKS.fullmatch(below) and below[0] == text[0]:
            return here + 3, [self._heading(Source(after.strip(), lines[here + 1].line), text[0] + text[0])]
        under = _LINE_OF_MARKS.fullmatch(after)
        alone = here == 0 or lines[here - 1].blank or lines[here - 1].text.startswith("..")
        if under and not over and alone and not _BULLET.match(text) and not _EXPLICIT.match(text):
            return here + 2, [self._heading(lines[here], after[0])]
        return None

    def _heading(self, line: Source, style: str) -> Node:
        if style not in self._styles:
            self._styles.append(style)
        level = min(self._styles.index(style) + 1, 6)
        return Node(f"h{level}", {}, line.line, self.words([line]))

    def _indented(self, lines: Sequence[Source], here: int, depth: int) -> _Block | None:
        """Read a quote; but a list or table that is only indented is no quote."""
        if not lines[here].indent:
            return None
        end = _while_indented(lines, here, 1)
        inside = self.blocks(dedented(lines[here:end]), depth + 1)
        quoted = all(isinstance(one, Words) or one.name == "p" for one in inside)
        return end, [Node("blockquote" if quoted else "div", {}, lines[here].line, inside)]

    def _list(self, lines: Sequence[Source], here: int, depth: int) -> _Block | None:
        pattern, name = (_BULLET, "ul") if _BULLET.match(lines[here].text) else (_NUMBER, "ol")
        if not pattern.match(lines[here].text):
            return None
        top = Node(name, {}, lines[here].line)
        first = lines[here].text.lstrip("(")
        number = "".join(character for character in first[:3] if character.isdigit())
        top.attributes["start"] = number or "1"
        while here < len(lines):
            found = pattern.match(lines[here].text)
            if not found:
                break
            width = found.end() if found.end() < len(lines[here].text) else 2
            end = _while_indented(lines, here + 1, min(width, 2))
            own = [Source(lines[here].text[found.end() :], lines[here].line), *dedented(lines[here + 1 : end], width)]
            top.children.append(Node("li", {}, lines[here].line, self.blocks(own, depth + 1)))
            here = _after_blanks(lines, end)
        return here, [top]

    def _fields(self, lines: Sequence[Source], here: int, depth: int) -> _Block | None:
        items: list[Node | Words] = []
        bibliographic = not depth and lines[here].line <= _HEAD
        start = here
        while here < len(lines) and (found := _FIELD.match(lines[here].text)):
            end = _while_indented(lines, here + 1, 1)
            own = trimmed([Source(lines[here].text[found.end() :], lines[here].line), *dedented(lines[here + 1 : end])])
            line = lines[here].line
            if bibliographic:
                self._fact(found[1], " ".join(one.text.strip() for one in own))
            label = element("b", line, Words(f"{found[1]}:", line), Words(" ", line))
            items.append(Node("li", {}, line, [label, *self._value(own, depth)]))
            here = end if end < len(lines) and not lines[end].blank else _after_blanks(lines, end)
        return (here, [Node("ul", {}, lines[start].line, items)]) if items else None

    def _value(self, own: Sequence[Source], depth: int) -> list[Node | Words]:
        inside = self.blocks(own, depth + 1)
        first = inside[0] if inside else None
        return [*first.children, *inside[1:]] if isinstance(first, Node) and first.name == "p" else inside

    def _fact(self, name: str, value: str) -> None:
        key = _FACTS.get(name.strip().lower())
        if key and value:
            parts = [part.strip() for part in value.replace(";", ",").split(",") if part.strip()]
            self.facts.setdefault(key, parts if key in _LISTED else value)

    def _line_block(self, lines: Sequence[Source], here: int, _depth: int) -> _Block | None:
        inside: list[Node | Words] = []
        start = here
        while here < len(lines) and (found := _LINE_BLOCK.match(lines[here].text)):
            if inside:
                inside.append(element("br", lines[here].line))
            inside += self.words([Source(lines[here].text[found.end() :], lines[here].line)])
            here += 1
        return (here, [Node("p", {}, lines[start].line, inside)]) if here > start else None

    def _explicit(self, lines: Sequence[Source], here: int, depth: int) -> _Block | None:
        if not _EXPLICIT.match(lines[here].text):
            return None
        end = _while_indented(lines, here + 1, 1)
        body = trimmed(dedented(lines[here + 1 : end]))
        text, line = lines[here].text, lines[here].line
        note = _NOTE.fullmatch(text)
        if note:
            inside = self.blocks([Source(note[2], line), *body], depth + 1)
            return end, [Node("x-note", {"id": self.targets.note(note[1])}, line, inside)]
        found = _DIRECTIVE.fullmatch(text)
        if found:
            return end, directive(self, Head(found[1].lower(), found[2].strip(), line), body, depth)
        return end, []  # a comment or a target

    def _paragraph(self, lines: Sequence[Source], here: int, depth: int) -> _Block:
        end = here
        while end < len(lines) and not lines[end].blank:
            if end > here and (lines[end].indent > lines[here].indent or self._breaks(lines, end, depth)):
                break
            end += 1
        own = [Source(line.text.strip(), line.line) for line in lines[here:end]]
        is_term = end - here == 1 and end < len(lines) and lines[end].indent > lines[here].indent
        if is_term and not own[0].text.endswith("::") and depth < _DEEPEST:
            return self._definition(lines, here, depth)
        if own[-1].text.endswith("::") and depth < _DEEPEST:
            return self._literal(lines, own, end)
        if end < len(lines) and lines[end].indent > lines[here].indent:  # wrapped under a deeper edge
            more = _until_blank(lines, end)
            own += [Source(line.text.strip(), line.line) for line in lines[end:more]]
            end = more
        return end, [Node("p", {}, own[0].line, self.words(own))]

    def _breaks(self, lines: Sequence[Source], place: int, depth: int) -> bool:
        """Tell whether a line ends the paragraph above although no blank line stands between: people forget it."""
        text = lines[place].text
        return self._title(lines, place, depth) is not None or bool(_DIRECTIVE.match(text))

    def _definition(self, lines: Sequence[Source], here: int, depth: int) -> _Block:
        end = _while_indented(lines, here + 1, 1)
        inside = self.blocks(dedented(lines[here + 1 : end]), depth + 1)
        term = Node("p", {}, lines[here].line, [Node("b", {}, lines[here].line, self.words([lines[here]]))])
        if len(inside) == 1 and isinstance(inside[0], Node) and inside[0].name == "p":
            dl = Node("dl", {}, lines[here].line)
            dl.children = [Node("dt", {}, lines[here].line, self.words([lines[here]])), inside[0]]
            inside[0].name = "dd"
            return end, [dl]
        return end, [term, *inside]

    def _literal(self, lines: Sequence[Source], own: list[Source], end: int) -> _Block:
        last = own[-1].text.removesuffix("::").rstrip()
        own[-1] = Source(f"{last}:" if last and own[-1].text != "::" else "", own[-1].line)
        kept = [line for line in own if line.text]
        made: list[Node | Words] = [Node("p", {}, kept[0].line, self.words(kept))] if kept else []
        start = _after_blanks(lines, end)
        stop = _while_indented(lines, start, 1)
        if stop > start:
            made.append(verbatim(trimmed(dedented(lines[start:stop])), lines[start].line))
        return max(stop, end), made


def _until_blank(lines: Sequence[Source], here: int) -> int:
    while here < len(lines) and not lines[here].blank:
        here += 1
    return here


def _after_blanks(lines: Sequence[Source], here: int) -> int:
    while here < len(lines) and lines[here].blank:
        here += 1
    return here


def _while_indented(lines: Sequence[Source], here: int, width: int) -> int:
    """Return where lines end that are blank or indented so far; blank ones at the end are not among them."""
    end = here
    while here < len(lines) and (lines[here].blank or lines[here].indent >= width):
        here += 1
        if not lines[here - 1].blank:
            end = here
    return end

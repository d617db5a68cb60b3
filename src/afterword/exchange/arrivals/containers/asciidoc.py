"""AsciiDoc as far as a document's bones go, read line by line; no library of Python reads it.

What is not known here is kept as words.
"""

import re
from collections.abc import Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import html, markup, plain
from afterword.exchange.arrivals.containers.asciidoc_inline import inline
from afterword.exchange.arrivals.containers.asciidoc_tables import FENCES, table
from afterword.exchange.arrivals.containers.lightmarkup import (
    Source,
    admonition,
    dedented,
    element,
    sources,
    trimmed,
    verbatim,
)
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.manuscript import Manuscript, Unread

_DEEPEST = 24
_FORGIVEN = 3  # characters by which a line below a title may be too long or too short

_Block = tuple[int, list[Node | Words]]  # where it ends, and what it is

_HEADING = Pattern(r"(={1,6}|#{1,6})\s+(\S.*)")
_UNDERLINE = Pattern(r"(=|-|~|\^|\+)\1{2,}")
_LEVELS = "=-~^+"
_ATTRIBUTE = Pattern(r":(!?[\w][\w-]{0,60}!?):(?:\s+(.*))?")
_AUTHOR = Pattern(r"[^\W\d][\w.'-]{0,60}(?:\s+[^\W\d][\w.'-]{0,60}){0,2}(?:\s+<[^<>]{1,200}>)?(?:;.*)?")
_REVISION = Pattern(r"(?:v?\d[\w.-]{0,20},\s*)?(\d{4}-\d{2}-\d{2})\b.{0,200}")
_ITEM = Pattern(r"\s*(-|\*{1,5}|\.{1,5}|•|\d{1,3}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>)\s+(?=\S)")
_TERM = Pattern(r"\s*(?!//)(\S.{0,300}?)(:{2,4}|;;)(?:\s+(\S.*))?")
_BOX = Pattern(r"\[([ xX*])\]\s+")
_BLOCK_ATTRIBUTES = Pattern(r"\[(?!\[)([^\]\n]{0,500})\]")
_ANCHOR = Pattern(r"\[\[[^\]\n]{1,200}\]\]")
_BLOCK_TITLE = Pattern(r"\.(?![\s.])(\S.*)")
_MACRO = Pattern(r"([a-z]{2,20})::(\S{0,1000}?)\[([^\]\n]{0,1000})\]")
_ADMONITION = Pattern(r"(NOTE|TIP|IMPORTANT|CAUTION|WARNING):\s+(\S.*)")
_NAMES = frozenset({"NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING"})
_FENCE = Pattern(r"(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|/{4,}|--|`{3,}[\w+#.-]{0,40})")
_SILENT = frozenset({"toc", "ifdef", "ifndef", "ifeval", "endif", "tag", "end"})
_FACTS = {"date": "created", "revdate": "created", "docdate": "created", "author": "x-authors", "authors": "x-authors",
          "keywords": "tags", "tags": "tags", "page-tags": "tags", "title": "title", "doctitle": "title",
          "severity": "severity", "updated": "x-modified"}  # fmt: skip
_LISTED = frozenset({"x-authors", "tags"})


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are AsciiDoc: by name alone, for it begins like anything."""
    return name.lower().endswith((".adoc", ".asciidoc", ".asc")) and b"\0" not in data[:4096] and data[:1] != b"-"


def read(name: str, data: bytes) -> Manuscript:
    """Read AsciiDoc as Markdown. Raises Unreadable."""
    text = plain.read(name, data)
    reader = _Reader()
    tree = markup.settled(Node("", {}, 1, reader.document(sources(text.text))))
    return html.manuscript(name, tree, reader.facts, (*text.unread, *reader.unread))


class _Reader:
    """Reads blocks; what stands in delimited ones is read by itself, up to a depth."""

    def __init__(self) -> None:
        self.unread: list[Unread] = []
        self.facts: dict[str, object] = {}
        self._named: dict[str, str] = {}

    def document(self, lines: list[Source]) -> list[Node | Words]:
        """Return a whole document: its head, then its blocks."""
        here = 0
        while here < len(lines) and (lines[here].blank or _is_silent(lines[here].text)):
            here += 1
        made: list[Node | Words] = []
        found = _HEADING.fullmatch(lines[here].text) if here < len(lines) else None
        if found and len(found[1]) == 1:
            made.append(self._heading(_unclosed(found), 1, lines[here].line))
            here = self._head(lines, here + 1)
        return made + self.blocks(lines[here:], 0)

    def _head(self, lines: list[Source], here: int) -> int:
        """Read the author's and the revision's line below the title, where they are what they seem."""
        for pattern, key in ((_AUTHOR, "x-authors"), (_REVISION, "created")):
            found = pattern.fullmatch(lines[here].text) if here < len(lines) else None
            if found and (key == "created" or "<" in found[0]):
                self.facts[key] = found[1] if key == "created" else [found[0].partition("<")[0].strip()]
                here += 1
        return here

    def words(self, lines: Sequence[Source]) -> list[Node | Words]:
        """Return lines as inline nodes."""
        text = "\n".join(line.text.strip() for line in lines)
        return inline(text, lines[0].line, self._named) if lines else []

    def blocks(self, lines: Sequence[Source], depth: int) -> list[Node | Words]:
        """Return lines as blocks."""
        made: list[Node | Words] = []
        here = 0
        said: list[str] = []  # attributes of the block that follows
        while here < len(lines):
            line = lines[here]
            if line.blank:
                here += 1
                continue
            skip = self._aside(line, said, made)
            if skip:
                here += 1
                continue
            end, nodes = self._block(lines, here, said, depth)
            made += nodes
            said = []
            here = max(end, here + 1)
        return made

    def _aside(self, line: Source, said: list[str], made: list[Node | Words]) -> bool:
        """Take a line that is no block: attributes, a title, an anchor, a comment, a macro."""
        text = line.text
        attribute = _ATTRIBUTE.fullmatch(text)
        macro = _MACRO.fullmatch(text)
        if attribute:
            self._attribute(attribute[1], (attribute[2] or "").strip())
        elif _is_silent(text):
            pass
        elif found := _BLOCK_ATTRIBUTES.fullmatch(text):
            said += [part.strip().strip('"') for part in found[1].split(",")]
        elif (title := _BLOCK_TITLE.fullmatch(text)) and not _ITEM.match(text) and not _FENCE.fullmatch(text):
            made.append(element("p", line.line, element("b", line.line, *self.words([Source(title[1], line.line)]))))
        elif macro:
            made += self._macro(macro[1], macro[2], macro[3], line.line)
        else:
            return False
        return True

    def _attribute(self, name: str, value: str) -> None:
        self._named[name.lower()] = value
        key = _FACTS.get(name.lower())
        if key and value:
            parts = [part.strip() for part in value.replace(";", ",").split(",") if part.strip()]
            self.facts[key] = parts if key in _LISTED else value

    def _macro(self, name: str, target: str, said: str, line: int) -> list[Node | Words]:
        if name == "image":
            picture = Node("img", {"src": target, "alt": said.partition(",")[0].strip('" ')}, line)
            return [element("p", line, picture)]
        if name in _SILENT:
            return [element("p", line, *self.words([Source(said, line)]))] if name.startswith("if") and said else []
        why = "Another file is included here; import that file too." if name == "include" else f"A {name} was left out."
        self.unread.append(Unread(line, line, why))
        return []

    def _block(self, lines: Sequence[Source], here: int, said: list[str], depth: int) -> _Block:
        line = lines[here]
        made = self._title(lines, here) if not depth else None
        if made is None and depth < _DEEPEST:
            made = self._compound(lines, here, said, depth)
        if made is None and line.text in {"'''", "---", "***", "- - -", "* * *"}:
            made = here + 1, [element("hr", line.line)]
        return made or self._paragraph(lines, here, said)

    def _title(self, lines: Sequence[Source], here: int) -> _Block | None:
        line = lines[here]
        heading = _HEADING.fullmatch(line.text)
        if heading:
            return here + 1, [self._heading(_unclosed(heading), len(heading[1]), line.line)]
        under = lines[here + 1].text if here + 1 < len(lines) else ""
        if _UNDERLINE.fullmatch(under) and abs(len(under) - len(line.text)) <= _FORGIVEN:
            return here + 2, [self._heading(line.text, _LEVELS.index(under[0]) + 1, line.line)]
        return None

    def _compound(self, lines: Sequence[Source], here: int, said: list[str], depth: int) -> _Block | None:
        text = lines[here].text
        if text[:4] in FENCES:
            return table(lines, here, said, lambda cell: self.blocks(cell, depth + 1), self.words)
        if _FENCE.fullmatch(text):
            return self._fenced(lines, here, said, depth)
        return self._list(lines, here, depth) if _is_item(text) else None

    def _heading(self, text: str, level: int, line: int) -> Node:
        return Node(f"h{level}", {}, line, self.words([Source(text, line)]))

    def _fenced(self, lines: Sequence[Source], here: int, said: list[str], depth: int) -> _Block:
        fence = lines[here].text
        closing = "```" if fence.startswith("```") else fence
        end = here + 1
        while end < len(lines) and lines[end].text != closing:
            end += 1
        body, line = lines[here + 1 : end], lines[here].line
        if fence.startswith("//"):
            return end + 1, []
        if fence[0] in "-.`+" and fence != "--":
            language = (
                fence[3:] if fence[0] == "`" else (said[1] if len(said) > 1 and said[0] in {"source", ""} else "")
            )
            return end + 1, [verbatim(body, line, language)]
        inside = self.blocks(body, depth + 1)
        if said and said[0].upper() in _NAMES:
            return end + 1, [admonition(said[0].capitalize(), line, inside)]
        quoted = fence.startswith("_") or (bool(said) and said[0] in {"quote", "verse"})
        return end + 1, [Node("blockquote" if quoted else "div", {}, line, inside)]

    def _list(self, lines: Sequence[Source], here: int, depth: int) -> _Block:
        """Read a list and those inside it: each new kind of marker goes one deeper, a known one back to its own."""
        markers: list[str] = []
        open_lists: list[Node] = []
        while here < len(lines):
            line = lines[here]
            item = _ITEM.match(line.text)
            term = None if item else _TERM.fullmatch(line.text)
            if not item and not term:
                break
            kind = _kind(item[1]) if item else term[2] if term else ""
            if kind in markers:
                del open_lists[markers.index(kind) + 1 :]
                del markers[markers.index(kind) + 1 :]
            elif len(markers) < _DEEPEST:
                markers.append(kind)
                new = Node("ol" if kind[0] in ".1a<" else "ul", {"start": _start(item[1] if item else "")}, line.line)
                if open_lists:
                    last = open_lists[-1].children[-1]
                    assert isinstance(last, Node)  # noqa: S101 - lists hold items
                    last.children.append(new)
                open_lists.append(new)
            text = line.text[item.end() :] if item else (term[3] or "" if term else "")
            end, own = _own_lines(lines, here)
            label = self.words([Source(term[1].strip(), line.line)]) if term else None
            open_lists[-1].children.append(self._item(Source(text, line.line), own, label, depth))
            here = _after_blanks(lines, end)
        return here, [*open_lists[:1]]

    def _item(self, first: Source, own: list[Source], label: list[Node | Words] | None, depth: int) -> Node:
        node = Node("li", {}, first.line)
        box = _BOX.match(first.text)
        if box:
            done = {"checked": ""} if box[1] != " " else {}
            node.children.append(Node("input", {"type": "checkbox", **done}, first.line))
            first = Source(first.text[box.end() :], first.line)
        if label is not None:
            node.children += [element("b", first.line, *label, Words(":", first.line)), Words(" ", first.line)]
        place = next((place for place, line in enumerate(own) if line.text in {"", "+"}), len(own))
        wrapped = trimmed([first, *own[:place]])
        node.children += self.words(wrapped)
        rest = [Source("" if line.text == "+" else line.text, line.line) for line in own[place:]]
        node.children += self.blocks(rest, depth + 1)
        return node

    def _paragraph(self, lines: Sequence[Source], here: int, said: list[str]) -> _Block:
        end = here + 1
        while end < len(lines) and not lines[end].blank and not _interrupts(lines[end].text):
            end += 1
        own, line = list(lines[here:end]), lines[here].line
        kind = said[0] if said else ""
        if kind in {"source", "listing", "literal"}:
            return end, [verbatim(own, line, said[1] if len(said) > 1 else "")]
        if own[0].indent and not said:
            return end, [verbatim(dedented(own), line)]
        found = _ADMONITION.fullmatch(own[0].text)
        own = [Source(found[2], line), *own[1:]] if found else own
        made = Node("p", {}, line, self.words(own))
        name = found[1] if found else kind.upper()
        if name in _NAMES:
            return end, [admonition(name.capitalize(), line, [made])]
        return end, [made if kind not in {"quote", "verse"} else Node("blockquote", {}, line, [made])]


def _unclosed(heading: re.Match[str]) -> str:
    """Return a heading's words without the marks that may close it."""
    words = heading[2].rstrip()
    return words.removesuffix(heading[1]).rstrip() if words.endswith(f" {heading[1]}") else words


def _is_silent(text: str) -> bool:
    """Tell whether a line shows nothing: a comment, an anchor, the end of a page."""
    comment = text.startswith("//") and not _FENCE.fullmatch(text)
    return comment or text in {"<<<", "[discrete]", "[float]"} or _ANCHOR.fullmatch(text) is not None


def _kind(marker: str) -> str:
    """Return what tells markers of one list from those of another."""
    if marker[0].isdigit():
        return "1"
    return "a" if marker[0].isalpha() else "<" if marker[0] == "<" else marker


def _start(marker: str) -> str:
    number = marker.rstrip(".")
    return number if number.isdecimal() else "1"


def _interrupts(text: str) -> bool:
    """Tell whether a line ends the paragraph above it."""
    return bool(_FENCE.fullmatch(text)) or text[:4] in FENCES or bool(_BLOCK_ATTRIBUTES.fullmatch(text))


def _own_lines(lines: Sequence[Source], here: int) -> tuple[int, list[Source]]:
    """Return where an item ends and the lines below its first that are its own: wrapped ones, and what `+` adds."""
    end = here + 1
    own: list[Source] = []
    while end < len(lines):
        text = lines[end].text
        if lines[end].blank:
            following = _after_blanks(lines, end)
            if following < len(lines) and lines[following].text == "+":
                end = following
                continue
            literal = following < len(lines) and lines[following].indent and not _is_item(lines[following].text)
            if not literal:
                break
            own += lines[end:following]
            end = following
            continue
        if text == "+":
            stop = _after_continuation(lines, end + 1)
            own += lines[end:stop]
            end = stop
        elif _is_item(text) or _interrupts(text) or _HEADING.fullmatch(text):
            break
        else:
            own.append(lines[end])
            end += 1
    return end, own


def _is_item(text: str) -> bool:
    return bool(_ITEM.match(text)) or ("::" in text and _TERM.fullmatch(text) is not None)


def _after_continuation(lines: Sequence[Source], here: int) -> int:
    """Return where the block that `+` adds to an item ends."""
    while here < len(lines) and (
        _BLOCK_ATTRIBUTES.fullmatch(lines[here].text) or _BLOCK_TITLE.fullmatch(lines[here].text)
    ):
        here += 1
    if here < len(lines) and (_FENCE.fullmatch(lines[here].text) or lines[here].text[:4] in FENCES):
        fence = lines[here].text
        here += 1
        while here < len(lines) and lines[here].text != fence:
            here += 1
        return here + 1
    while here < len(lines) and not lines[here].blank and lines[here].text != "+" and not _is_item(lines[here].text):
        here += 1
    return here


def _after_blanks(lines: Sequence[Source], here: int) -> int:
    while here < len(lines) and lines[here].blank:
        here += 1
    return here

"""Markup as a tree that knows its lines: HTML as browsers forgive it, and Confluence's XML.

The tokens are our own because no parser of Python gives what is needed together: the line of every word, never an
exception, linear time, and CDATA with self-closing names. Measured on 315 kB and on 10 000 nested elements:
html.parser raises AssertionError on `<![x[` and has had quadratic corners; html5lib needs 4 s for the nesting and has
no positions; lxml and selectolax have none for text, and lxml drops text that is nested too deep; justhtml has
positions but, being right about HTML, is wrong about CDATA.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from afterword.document.patterns import Pattern

# Elements deeper than this are read as if they stood at this depth: no one nests so deep, and recursion has an end.
DEPTH_LIMIT = 64

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
_RAW_ENDS = {name: Pattern(f"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea", "title")}
_SCOPES = frozenset({"table", "td", "th", "caption", "button", "object", "template", "html", "body"})
_ROWS = frozenset({"td", "th", "tr", "thead", "tbody", "tfoot", "caption"})
_CLOSES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"}) | _SCOPES),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"}) | _SCOPES),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"}) | _SCOPES),
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "tr": (_ROWS - {"thead", "tbody", "tfoot"}, frozenset({"table", "thead", "tbody", "tfoot"})),
    "thead": (_ROWS, frozenset({"table"})),
    "tbody": (_ROWS, frozenset({"table"})),
    "tfoot": (_ROWS, frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}

_NAME = Pattern(r"</?([A-Za-z][^\s/>]{0,200})")
_ATTRIBUTE = Pattern(
    r"""[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""",
)
_LINE = Pattern(r"[^\n]*\n|[^\n]+")
_TAG_END = Pattern(r"[\s/]*>")
_LONG_NUMBER = Pattern(r"&#(?:\d{9,}|[xX][0-9a-fA-F]{9,});?")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)


class Words(NamedTuple):
    """Text of one line of the original, entities resolved."""

    text: str
    line: int


@dataclass(slots=True)
class Node:
    """An element.

    Attributes:
        name: In lower case, with its prefix: `td`, `ac:link`.
        line: The line its tag starts on, from 1.
        holds_block: Whether a block stands somewhere inside it.
    """

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    line: int = 0
    children: "list[Node | Words]" = field(default_factory=list)
    holds_block: bool = False

    def get(self, key: str) -> str:
        """Return an attribute, empty where it is missing."""
        return self.attributes.get(key, "")

    def nodes(self, *names: str) -> "Iterator[Node]":
        """Yield its children that are elements, of these names if any are given."""
        for child in self.children:
            if isinstance(child, Node) and (not names or child.name in names):
                yield child

    def first(self, *names: str) -> "Node | None":
        """Return its first child of these names."""
        return next(self.nodes(*names), None)

    def walk(self) -> "Iterator[Node]":
        """Yield itself and every element inside it, in the order of the text."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed([child for child in node.children if isinstance(child, Node)]))

    def find(self, *names: str) -> "Node | None":
        """Return the first element of these names inside it, itself included."""
        return next((node for node in self.walk() if node.name in names), None)

    def words(self) -> str:
        """Return all its text as it stands."""
        found: list[str] = []
        stack: list[Node | Words] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, Words):
                found.append(node.text)
            else:
                stack.extend(reversed(node.children))
        return "".join(found)


def decode(data: bytes) -> str:
    """Return the text of an HTML or XML file by its mark, its own word, UTF-8, or as a last resort Windows-1252."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    head = data[:2048]
    claim = _CHARSET.search(head) or _XML_CHARSET.match(head)
    for name in ("utf-8", claim[1].decode("ascii", "replace") if claim else "utf-8"):
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def parse(text: str, *, xml: bool = False, first_line: int = 1) -> Node:
    """Read markup into a tree below a node without a name. Never raises; takes linear time.

    `xml` knows no void elements and closes nothing on its own, as in Confluence's storage format.
    """
    tree = _Tree(xml=xml)
    for token in _Tokens(text.replace("\r\n", "\n").replace("\r", "\n"), xml=xml, line=first_line):
        tree.take(token)
    return tree.finish()


def settled(tree: Node) -> Node:
    """Return the tree, with the blocks inside every element known; to be called when elements were exchanged."""
    for node in reversed(list(tree.walk())):
        node.holds_block = any(child.name in BLOCKS or child.holds_block for child in node.nodes())
    return tree


def resolve(text: str) -> str:
    """Replace the entities of HTML; numbers no one writes become U+FFFD."""
    return html.unescape(_LONG_NUMBER.sub("\ufffd", text)) if "&" in text else text


class _Tag(NamedTuple):
    name: str
    attributes: dict[str, str]
    line: int
    closing: bool
    closed: bool  # <br/>


class _Tokens:
    """One pass over a text: tags and words in their order."""

    def __init__(self, text: str, *, xml: bool, line: int) -> None:
        self._text = text
        self._xml = xml
        self._line = line
        self._start = 0  # of the words that are not yielded yet
        self._no_more: set[str] = set()  # ends that are nowhere in the rest of the text

    def __iter__(self) -> "Iterator[_Tag | Words]":
        text = self._text
        place = 0
        while (place := text.find("<", place)) >= 0:
            if text[place + 1 : place + 2] in {"!", "?"}:
                end, inside = self._aside(place)
                if end < 0:
                    place += 1
                    continue
                yield from self._words_before(place)
                yield from _lines(inside, self._line, raw=True)
                self._line += text.count("\n", place, end)
                place = self._start = end
            elif found := _NAME.match(text, place):
                attributes, end = _attributes(text, found.end())
                if end < 0:  # a tag that is open at the end of the text: keep it as words
                    break
                yield from self._words_before(place)
                name = found[1].lower()
                closing = text[place + 1] == "/"
                yield _Tag(name, attributes, self._line, closing, text[end - 2] == "/")
                self._line += text.count("\n", place, end)
                self._start = end
                place = self._end_of_raw(end, name) if name in _RAW_ENDS and not closing and not self._xml else end
            else:
                place += 1
        yield from _lines(text[self._start :], self._line)

    def _words_before(self, place: int) -> Iterator[Words]:
        yield from _lines(self._text[self._start : place], self._line)
        self._line += self._text.count("\n", self._start, place)

    def _aside(self, place: int) -> tuple[int, str]:
        """Return where a comment, declaration or CDATA ends, -1 where it does not, and the words inside CDATA."""
        text = self._text
        if text.startswith("<!--", place):
            end = self._end_of("-->", place + 4)
            return (end + 3 if end >= 0 else -1), ""
        if text.startswith("<![CDATA[", place):
            end = self._end_of("]]>", place + 9)
            return (end + 3, text[place + 9 : end]) if end >= 0 else (-1, "")
        end = self._end_of(">", place)
        if text[place + 2 : place + 9].lower() == "doctype" and "[" in text[place : min(end, place + 200)]:
            subset = self._end_of("]>", place)
            end = subset + 1 if subset >= 0 else end
        return end + 1 if end >= 0 else -1, ""

    def _end_of(self, mark: str, since: int) -> int:
        """Return where a mark stands next, -1 where it does not; one that is missing is looked for only once."""
        if mark in self._no_more:
            return -1
        found = self._text.find(mark, since)
        if found < 0:
            self._no_more.add(mark)
        return found

    def _end_of_raw(self, since: int, name: str) -> int:
        """Return where an element ends whose text holds no tags; where it begins if nothing ends it."""
        if name in self._no_more:
            return since
        found = _RAW_ENDS[name].search(self._text, since)
        if not found:
            self._no_more.add(name)
            return since
        return found.start()


def _attributes(text: str, place: int) -> tuple[dict[str, str], int]:
    """Read attributes up to the tag's end; return them and where it ends, -1 where it does not."""
    attributes: dict[str, str] = {}
    while not (end := _TAG_END.match(text, place)):
        found = _ATTRIBUTE.match(text, place)
        if not found:
            return {}, -1
        value = found[2] or found[3] or found[4] or ""
        attributes.setdefault(found[1].lower(), resolve(value))
        place = found.end()
    return attributes, end.end()


def _lines(text: str, line: int, *, raw: bool = False) -> Iterator[Words]:
    for shift, part in enumerate(_LINE.findall(text)):
        yield Words(part if raw else resolve(part), line + shift)


class _Tree:
    """A tree that grows by tokens."""

    def __init__(self, *, xml: bool) -> None:
        self._xml = xml
        self._root = Node("", line=1)
        self._stack = [self._root]
        self._open: Counter[str] = Counter()
        self._too_deep: Counter[str] = Counter()

    def take(self, token: _Tag | Words) -> None:
        """Add a token."""
        if isinstance(token, Words):
            self._stack[-1].children.append(token)
        elif token.closing:
            self._close(token)
        else:
            self._start(token)

    def finish(self) -> Node:
        """Return the tree, with the blocks inside every element known."""
        return settled(self._root)

    def _start(self, tag: _Tag) -> None:
        if not self._xml:
            self._imply(tag.name)
        node = Node(tag.name, tag.attributes, tag.line)
        self._stack[-1].children.append(node)
        if tag.closed and (self._xml or ":" in tag.name or tag.name not in BLOCKS):
            return
        if tag.name in VOID and not self._xml:
            return
        if len(self._stack) > DEPTH_LIMIT:
            self._too_deep[tag.name] += 1
            return
        self._stack.append(node)
        self._open[tag.name] += 1

    def _imply(self, name: str) -> None:
        if name in BLOCKS and self._open["p"]:
            self._close_to(frozenset({"p"}), _SCOPES)
        if name in _CLOSES:
            self._close_to(*_CLOSES[name], all_of_them=True)

    def _close(self, tag: _Tag) -> None:
        name = tag.name
        if self._too_deep[name]:
            self._too_deep[name] -= 1
        elif self._open[name]:
            walls = frozenset() if self._xml or name in _SCOPES else frozenset({"table"} if name in BLOCKS else BLOCKS)
            self._close_to(frozenset({name}), walls - {name})
        elif name == "br" or (name == "p" and not self._xml):
            self._stack[-1].children.append(Node(name, {}, tag.line))

    def _close_to(self, names: frozenset[str], walls: frozenset[str], *, all_of_them: bool = False) -> None:
        """Close the innermost element of these names (or the outermost) and all inside it, up to a wall."""
        found = 0
        for place in range(len(self._stack) - 1, 0, -1):
            name = self._stack[place].name
            if name in names:
                found = place
                if not all_of_them:
                    break
            elif name in walls:
                break
        if found:
            self._open.subtract(node.name for node in self._stack[found:])
            del self._stack[found:]

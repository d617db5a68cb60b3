"""Google Docs as HTML, alone or zipped with its pictures.

Its marks are classes that a style sheet explains, its nested lists stand one beside the other with the depth in a
class, its links go through a redirect: all three are put right in the tree, then the one walker writes Markdown.
"""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import html, markup
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.notes import fold_notes
from afterword.exchange.arrivals.containers.zipped import Zipped, is_zip
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_LIST = Pattern(r"lst-kix_[\w-]{1,80}-(\d)")
_RULE = Pattern(r"([^{}]{1,2000})\{([^{}]{0,20000})\}")
_CLASS = Pattern(r"\.([\w-]{1,100})(?:\s*>\s*li:before)?")
_WEIGHT = Pattern(r"font-weight\s*:\s*(bold|[7-9]00)\b")
_NORMAL_WEIGHT = Pattern(r"font-weight\s*:\s*(normal|[1-6]00)\b")
_ITALIC = Pattern(r"font-style\s*:\s*italic\b")
_STRIKE = Pattern(r"text-decoration[\w-]{0,20}\s*:[^;]{0,80}line-through")
_MONO = Pattern(r"font-family\s*:[^;]{0,100}(?:Courier|Consolas|Roboto Mono|Source Code|monospace|Inconsolata)")
_CONTENT = Pattern(r"content\s*:\s*\"([^\"]{0,40})\"")
_ESCAPE = Pattern(r"\\([0-9a-fA-F]{1,6})\s?")
_OPEN, _DONE = frozenset("☐□⬜▢❏❑"), frozenset("☑☒✓✔✅")
_SIGNS = (b"lst-kix_", b"google.com/url?q=", b"docs-internal-guid", b"doc-content", b"#cmnt", b"#ftnt")


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are what Google Docs exports as a web page."""
    if is_zip(data):
        try:
            return _page(Zipped(data)) is not None
        except Unreadable:
            return False
    head = data[:262_144]
    return html.recognises(name, data) and any(sign in head for sign in _SIGNS)


def read(name: str, data: bytes) -> Manuscript:
    """Read a page of Google Docs, or the zip it comes in, as Markdown. Raises Unreadable."""
    unread: list[Unread] = []
    if is_zip(data):
        zipped = Zipped(data)
        page = _page(zipped)
        if page is None:
            raise Unreadable("There is no web page in this zip file. Download the document as a web page again.")
        unread += [Unread(1, 1, f"{one} in the zip file was not kept.") for one in zipped.names if one != page]
        data = zipped.read(page)
    tree = markup.parse(markup.decode(data))
    _mend(tree)
    fold_notes(tree)
    html.below_title(tree)
    return html.manuscript(name, tree, html.told(tree), unread)


def _page(zipped: Zipped) -> str | None:
    """Return the one page at the top of the zip file, if all else are its pictures."""
    pages = [one for one in zipped.names if one.lower().endswith((".html", ".htm"))]
    others = [one for one in zipped.names if one not in pages]
    if len(pages) != 1 or "/" in pages[0] or not all(one.startswith("images/") for one in others):
        return None
    return pages[0]


class _Look(NamedTuple):
    """What a class says of words."""

    bold: bool = False
    normal: bool = False
    italic: bool = False
    strike: bool = False
    mono: bool = False


def _mend(tree: Node) -> None:
    looks, glyphs = _sheet(tree)
    for node in tree.walk():
        classes = node.get("class").split()
        if node.name == "a":
            node.attributes["href"] = unwrapped(node.get("href"))
        elif node.name == "p" and "title" in classes:
            node.name = "h1"
        elif node.name == "img" and node.get("alt").lower() in {"checked", "unchecked"}:
            checked = {"checked": ""} if node.get("alt").lower() == "checked" else {}
            node.name, node.attributes = "input", {"type": "checkbox", **checked}
        if node.name == "span":
            _mark(node, looks, classes)
    for node in list(tree.walk()):
        if node.name in {"ul", "ol"}:
            _box(node, node.get("class").split(), glyphs)
        node.children = list(_nested(node))


def unwrapped(href: str) -> str:
    """Return where a link of Google Docs really goes."""
    if "google.com/url?" not in href[:60]:
        return href
    try:
        query = parse_qs(urlsplit(href).query)
    except ValueError:
        return href
    return (query.get("q") or query.get("url") or [href])[0]


def _sheet(tree: Node) -> tuple[dict[str, _Look], dict[str, str]]:
    looks: dict[str, _Look] = {}
    glyphs: dict[str, str] = {}
    for sheet in [node for node in tree.walk() if node.name == "style"]:
        for rule in _RULE.finditer(sheet.words()):
            look = _look(rule[2])
            content = _CONTENT.search(rule[2])
            for found in _CLASS.finditer(rule[1]):
                if content and "before" in found[0]:
                    glyphs[found[1]] = _ESCAPE.sub(lambda code: chr(min(int(code[1], 16), 0xFFFD)), content[1]).strip()
                elif "before" not in found[0]:
                    looks[found[1]] = look
    return looks, glyphs


def _look(css: str) -> _Look:
    return _Look(
        bool(_WEIGHT.search(css)),
        bool(_NORMAL_WEIGHT.search(css)),
        bool(_ITALIC.search(css)),
        bool(_STRIKE.search(css)),
        bool(_MONO.search(css)),
    )


def _mark(span: Node, looks: dict[str, _Look], classes: list[str]) -> None:
    own = [looks[one] for one in classes if one in looks]
    if span.get("style"):
        own.append(_look(span.get("style")))
    names = [
        name
        for name, on in (
            ("code", any(look.mono for look in own)),
            ("s", any(look.strike for look in own)),
            ("i", any(look.italic for look in own)),
            ("b", any(look.bold for look in own)),
        )
        if on
    ]
    for name in names:
        span.children = [Node(name, {}, span.line, span.children, span.holds_block)]


def _box(node: Node, classes: list[str], glyphs: dict[str, str]) -> None:
    glyph = next((glyphs[one] for one in classes if glyphs.get(one)), "")
    if glyph and glyph[0] in _OPEN | _DONE:
        for item in node.nodes("li"):
            struck = item.words().strip() and all(
                one.name in {"s", "del"} or one.find("s") for one in item.nodes() if one.words().strip()
            )
            done = {"checked": ""} if glyph[0] in _DONE or struck else {}
            item.children.insert(0, Node("input", {"type": "checkbox", **done}, item.line))


def _nested(node: Node) -> Iterator[Node | Words]:
    """Put each list whose class says so inside the item above it; join lists that continue one another."""
    open_lists: list[Node] = []
    for child in node.children:
        depth = _depth(child)
        if depth is None:
            if not isinstance(child, Words) or child.text.strip():
                open_lists = []
            yield child
            continue
        assert isinstance(child, Node)  # noqa: S101 - only elements have a depth
        above = open_lists[:depth]
        parent = next((one.children[-1] for one in reversed(above) if one.children), None)
        same = open_lists[depth] if depth < len(open_lists) else None
        if same is not None and same.name == child.name and "start" not in child.get("class").split():
            same.children += child.children
            open_lists = open_lists[: depth + 1]
        elif isinstance(parent, Node):
            parent.children.append(child)
            parent.holds_block = True
            open_lists = [*above, child]
        else:
            yield child
            open_lists = [child] * (depth + 1)


def _depth(child: Node | Words) -> int | None:
    if not isinstance(child, Node) or child.name not in {"ul", "ol"}:
        return None
    found = _LIST.search(child.get("class"))
    return int(found[1]) if found else None

"""The one walker over ADF, Atlassian's document format in JSON: it becomes a tree of HTML, and that Markdown."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from afterword.exchange.arrivals.containers import html, jsontext, markup
from afterword.exchange.arrivals.containers.jsontext import Record
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.mentions import mention
from afterword.exchange.arrivals.containers.shape import keys
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_ELEMENTS = {
    "bulletList": "ul", "taskList": "ul", "decisionList": "ul", "listItem": "li", "decisionItem": "li",
    "table": "table", "tableRow": "tr", "tableHeader": "th", "tableCell": "td", "paragraph": "p",
    "blockquote": "blockquote", "rule": "hr", "hardBreak": "br", "mediaSingle": "div", "mediaGroup": "div",
    "caption": "p", "layoutSection": "div", "layoutColumn": "div", "bodiedSyncBlock": "div",
}  # fmt: skip
_MARKS = {"strong": "b", "em": "i", "strike": "s", "code": "code"}
_STRUCTURED = ("heading", "table", "bulletList", "orderedList", "taskList", "decisionList", "codeBlock")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are one document in ADF."""
    return keys(data) >= {"type", "content"} and not keys(data) & {"postmortemId", "id", "number"} and b'"doc"' in data


def read(name: str, data: bytes) -> Manuscript:
    """Read a document in ADF as Markdown. Raises Unreadable."""
    documents = [one for one in jsontext.read(data).records() if one.words("type") == "doc"]
    if not documents:
        raise Unreadable("This is JSON, but no document. Export the page again.")
    nodes, unread = tree(documents[0])
    return html.manuscript(name, nodes, None, unread)


def tree(document: Record) -> tuple[Node, list[Unread]]:
    """Return a document as HTML, and what of it could not be kept."""
    walk = _Walk()
    return markup.settled(Node("", {}, document.line, walk.inside(document))), walk.unread


class _Walk:
    """One walk over a document."""

    def __init__(self) -> None:
        self.unread: list[Unread] = []
        self._makers: Mapping[str, Callable[[Record, Record], Sequence[Node | Words]]] = {
            "text": self._text,
            "heading": self._heading,
            "orderedList": self._numbered,
            "taskItem": self._task,
            "blockTaskItem": self._task,
            "codeBlock": self._code,
            "panel": self._panel,
            "expand": self._expand,
            "nestedExpand": self._expand,
            "media": self._media,
            "mediaInline": self._media,
            "mention": self._mention,
            "date": self._date,
            "status": lambda node, said: [Words(said.words("text"), node.line)],
            "emoji": lambda node, said: [Words(said.words("text") or said.words("shortName"), node.line)],
            "inlineCard": self._card,
            "blockCard": self._card,
            "embedCard": self._card,
            "placeholder": lambda node, _said: self._left_out(node, "A hint of the template was left out."),
            "extension": self._extension,
            "inlineExtension": self._extension,
        }

    def inside(self, node: Record) -> list[Node | Words]:
        """Return what a node holds as HTML."""
        return [made for child in node.records("content") for made in self._made(child)]

    def _made(self, node: Record) -> Sequence[Node | Words]:
        kind, said = node.words("type"), node.record("attrs")
        maker = self._makers.get(kind)
        if maker is not None:
            return maker(node, said)
        element = _ELEMENTS.get(kind)
        if element is None:  # unknown: its words are kept
            own = said.words("text") or said.words("title")
            return [*([Words(own, node.line)] if own else []), *self.inside(node)]
        spans = {key: said.words(key) for key in ("colspan", "rowspan") if said.words(key)}
        return [Node(element, spans, node.line, self.inside(node))]

    def _left_out(self, node: Record, why: str) -> list[Node | Words]:
        self.unread.append(Unread(node.line, node.line, why))
        return []

    def _text(self, node: Record, _said: Record) -> list[Node | Words]:
        made: Node | Words = Words(node.text("text"), node.at("text"))
        for mark in node.records("marks"):
            kind = mark.words("type")
            if kind in _MARKS:
                made = Node(_MARKS[kind], {}, node.line, [made])
            elif kind == "link":
                made = Node("a", {"href": mark.record("attrs").words("href")}, node.line, [made])
        return [made]

    def _heading(self, node: Record, said: Record) -> list[Node | Words]:
        level = said.number("level") or 1
        return [Node(f"h{min(max(int(level), 1), 6)}", {}, node.line, self.inside(node))]

    def _numbered(self, node: Record, said: Record) -> list[Node | Words]:
        return [Node("ol", {"start": said.words("order") or "1"}, node.line, self.inside(node))]

    def _task(self, node: Record, said: Record) -> list[Node | Words]:
        done = {"checked": ""} if said.words("state") == "DONE" else {}
        box = Node("input", {"type": "checkbox", **done}, node.line)
        return [Node("li", {}, node.line, [box, *self.inside(node)])]

    def _code(self, node: Record, said: Record) -> list[Node | Words]:
        words = [Words(part.text("text"), part.at("text")) for part in node.records("content")]
        return [Node("pre", {"data-language": said.words("language")}, node.line, [*words])]

    def _panel(self, node: Record, _said: Record) -> list[Node | Words]:
        simple = all(child.words("type") not in _STRUCTURED for child in node.records("content"))
        return [Node("blockquote" if simple else "div", {}, node.line, self.inside(node))]

    def _expand(self, node: Record, said: Record) -> list[Node | Words]:
        title = said.words("title")
        head = [Node("summary", {}, node.line, [Words(title, said.at("title"))])] if title else []
        return [Node("div", {}, node.line, [*head, *self.inside(node)])]

    def _media(self, node: Record, said: Record) -> list[Node | Words]:
        name = said.words("alt") or said.words("__fileName")
        if said.link("url"):
            return [Node("img", {"src": said.words("url"), "alt": name}, node.line)]
        self._left_out(node, f"An attached file could not be kept{f': {name[:80]}' if name else ''}.")
        return [Node("img", {"src": name, "alt": name}, node.line)] if name else []

    def _mention(self, node: Record, said: Record) -> list[Node | Words]:
        name = mention(said.words("text") or said.words("id"))
        return [Words(name, node.line)] if name else []

    def _date(self, node: Record, said: Record) -> list[Node | Words]:
        written = said.words("timestamp")
        if not written.lstrip("-").isdecimal() or len(written) > 15:  # noqa: PLR2004 - milliseconds until the year 30 000
            return [Words(written, node.line)]
        try:
            day = (_EPOCH + timedelta(milliseconds=int(written))).date().isoformat()
        except OverflowError:
            day = written
        return [Words(day, node.line)]

    def _card(self, node: Record, said: Record) -> list[Node | Words]:
        url = said.words("url") or said.record("data").words("url")
        if not url:
            return self._left_out(node, "A card without an address was left out.")
        link = Node("a", {"href": url}, node.line, [Words(url, node.line)])
        return [link] if node.words("type") == "inlineCard" else [Node("p", {}, node.line, [link])]

    def _extension(self, node: Record, said: Record) -> list[Node | Words]:
        key = said.words("extensionKey") or said.words("text") or "?"
        return self._left_out(node, f"The macro “{key[:60]}” was left out.")

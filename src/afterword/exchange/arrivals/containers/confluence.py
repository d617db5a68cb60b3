"""Confluence's storage format: its macros, tasks, users and links become HTML, the one walker makes Markdown.

A page may come alone (the XML of its body); whole spaces are read in `confluence_space.py`. Entities are never
expanded and declarations never read: this is not an XML parser, and a thousand laughs are words to it.
"""

from collections.abc import Callable, Mapping, Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import html, markup
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.mentions import mention
from afterword.exchange.arrivals.manuscript import Manuscript, Unread

_SIGN = Pattern(r"<(?:ac|ri):[a-z-]{2,40}[\s/>]")
_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "ac:task-list", "pre")
_QUOTED = frozenset({"info", "note", "tip", "warning", "success", "error"})
_SILENT = frozenset(
    {"toc", "toc-zone-empty", "anchor", "livesearch", "contributors", "recently-updated", "create-from-template"}
)
_ELSEWHERE = {
    "include": "Another page is shown here; import that page too.",
    "excerpt-include": "A part of another page is shown here; import that page too.",
    "children": "A list of the pages below was left out.",
    "pagetree": "A list of pages was left out.",
    "attachments": "A list of attached files was left out.",
    "gallery": "A gallery of attached pictures was left out.",
    "view-file": "An attached file could not be kept.",
}
_EMOTICONS = {
    "tick": "✔", "cross": "✘", "warning": "⚠", "information": "ℹ", "question": "❓", "smile": "🙂", "sad": "🙁",
    "thumbs-up": "👍", "thumbs-down": "👎", "light-on": "💡", "plus": "➕", "minus": "➖", "yellow-star": "⭐",
}  # fmt: skip

People = Mapping[str, str]


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are a page in storage format."""
    if name.lower().endswith((".md", ".markdown", ".rst", ".adoc", ".json")) or data[:2] == b"PK":
        return False
    return data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and bool(
        _SIGN.search(data[:524_288].decode("utf-8", "replace"))
    )


def read(name: str, data: bytes) -> Manuscript:
    """Read a page in storage format as Markdown."""
    return page(name, markup.decode(data))


def page(
    name: str,
    storage: str,
    facts: dict[str, object] | None = None,
    people: People | None = None,
    unread: Sequence[Unread] = (),
    first_line: int = 1,
) -> Manuscript:
    """Read a page's body; `people` names users by their key or account id, `first_line` is where the body begins."""
    tree = markup.parse(storage, xml=True, first_line=first_line)
    mending = _Mending(people or {})
    mended = markup.settled(Node("", {}, first_line, mending.children(tree)))
    return html.manuscript(name, mended, facts, (*unread, *mending.unread))


class _Mending:
    """One page's elements, made HTML."""

    def __init__(self, people: People) -> None:
        self.unread: list[Unread] = []
        self._people = people
        self._makers: Mapping[str, Callable[[Node], Sequence[Node | Words]]] = {
            "ac:structured-macro": self._macro,
            "ac:macro": self._macro,
            "ac:task-list": lambda node: [Node("ul", {}, node.line, self.children(node))],
            "ac:task": self._task,
            "ac:link": self._link,
            "ri:user": lambda node: [self._user(node)],
            "ac:image": self._image,
            "ac:emoticon": self._emoticon,
            "ac:placeholder": self._placeholder,
            "ac:adf-extension": self._extension,
            "ac:parameter": lambda _node: [],
            "ac:task-id": lambda _node: [],
            "ac:task-uuid": lambda _node: [],
            "ac:layout": self._div,
            "ac:layout-section": self._div,
            "ac:layout-cell": self._div,
            "ac:rich-text-body": self._div,
        }

    def children(self, node: Node) -> list[Node | Words]:
        """Return what stands inside a node as HTML."""
        made: list[Node | Words] = []
        for child in node.children:
            if isinstance(child, Words):
                made.append(child)
            elif child.name in self._makers:
                made += self._makers[child.name](child)
            else:
                made.append(Node(child.name, child.attributes, child.line, self.children(child)))
        return made

    def _div(self, node: Node) -> list[Node | Words]:
        return [Node("div", {}, node.line, self.children(node))]

    def _left_out(self, node: Node, why: str) -> list[Node | Words]:
        self.unread.append(Unread(node.line, node.line, why))
        return []

    def _macro(self, macro: Node) -> list[Node | Words]:
        name = macro.get("ac:name")
        told = {one.get("ac:name"): " ".join(one.words().split()) for one in macro.nodes("ac:parameter")}
        rich, plain = macro.first("ac:rich-text-body"), macro.first("ac:plain-text-body")
        if name in {"status", "status-handy"}:
            return [Words(told.get("title", ""), macro.line)]
        if name == "jira":
            return self._jira(macro, told)
        if plain is not None:
            return [*_titled(macro, told), *_code(macro, plain, told)]
        return self._body(macro, name, rich, told) if rich is not None else self._wordless(macro, name, told)

    def _wordless(self, macro: Node, name: str, told: Mapping[str, str]) -> list[Node | Words]:
        if name in _SILENT:
            return []
        if told.get("url", "").startswith("http"):
            return [Node("p", {}, macro.line, [_anchor(told["url"], told["url"], macro.line)])]
        return self._left_out(macro, _ELSEWHERE.get(name, f"The macro “{name[:60]}” holds no words and was left out."))

    def _body(self, macro: Node, name: str, rich: Node, told: Mapping[str, str]) -> list[Node | Words]:
        inside = [*_titled(macro, told), *self.children(rich)]
        simple = name in _QUOTED and rich.find(*_BLOCKS) is None
        return [Node("blockquote" if simple else "div", {}, macro.line, inside)]

    def _jira(self, macro: Node, told: Mapping[str, str]) -> list[Node | Words]:
        if told.get("key"):
            return [Words(told["key"], macro.line)]
        query = told.get("jqlQuery") or told.get("jql") or ""
        return self._left_out(macro, f"A list of issues from Jira was left out: {query[:200]}")

    def _task(self, task: Node) -> list[Node | Words]:
        status, body = task.first("ac:task-status"), task.first("ac:task-body")
        done = status is not None and status.words().strip().lower() == "complete"
        box = Node("input", {"type": "checkbox", **({"checked": ""} if done else {})}, task.line)
        return [Node("li", {}, task.line, [box, *(self.children(body) if body is not None else [])])]

    def _link(self, link: Node) -> list[Node | Words]:
        body = link.first("ac:link-body", "ac:plain-text-link-body")
        words = self.children(body) if body is not None and body.words().strip() else []
        for target in link.nodes():
            if target.name == "ri:user":
                return words or [self._user(target)]
            if target.name in {"ri:page", "ri:blog-post", "ri:content-entity"}:
                return words or [Words(target.get("ri:content-title"), target.line)]
            if target.name == "ri:attachment":
                name = target.get("ri:filename")
                return [Node("a", {"href": name}, target.line, words or [Words(name, target.line)])]
            if target.name == "ri:url":
                url = target.get("ri:value")
                return [Node("a", {"href": url}, target.line, words or [Words(url, target.line)])]
        return words

    def _user(self, user: Node) -> Words:
        keys = [user.get(key) for key in ("ri:username", "ri:userkey", "ri:account-id") if user.get(key)]
        named = next((self._people[key] for key in keys if key in self._people), None)
        return Words(mention(named or (keys[0] if keys else "unknown")), user.line)

    def _image(self, image: Node) -> list[Node | Words]:
        attached, remote = image.first("ri:attachment"), image.first("ri:url")
        source = remote.get("ri:value") if remote else attached.get("ri:filename") if attached else ""
        caption = image.first("ac:caption")
        inside = self.children(caption) if caption is not None else []
        return [Node("img", {"src": source, "alt": image.get("ac:alt") or image.get("ac:title")}, image.line), *inside]

    def _emoticon(self, node: Node) -> list[Node | Words]:
        shown = node.get("ac:emoji-fallback") or _EMOTICONS.get(node.get("ac:name")) or f":{node.get('ac:name')}:"
        return [Words(shown, node.line)]

    def _placeholder(self, node: Node) -> list[Node | Words]:
        return self._left_out(node, "A hint of the template was left out.") if node.words().strip() else []

    def _extension(self, node: Node) -> list[Node | Words]:
        fallback = node.first("ac:adf-fallback")
        if fallback is not None:
            return [Node("div", {}, node.line, self.children(fallback))]
        return [Node("div", {}, node.line, self.children(one)) for one in node.nodes("ac:adf-node")]


def _titled(macro: Node, told: Mapping[str, str]) -> list[Node | Words]:
    title = told.get("title", "")
    return [Node("p", {}, macro.line, [Node("b", {}, macro.line, [Words(title, macro.line)])])] if title else []


def _code(macro: Node, plain: Node, told: Mapping[str, str]) -> list[Node | Words]:
    language = told.get("language", "").split(";")[0]
    return [Node("pre", {"data-language": language if language != "none" else ""}, macro.line, list(plain.children))]


def _anchor(url: str, words: str, line: int) -> Node:
    return Node("a", {"href": url}, line, [Words(words, line)])

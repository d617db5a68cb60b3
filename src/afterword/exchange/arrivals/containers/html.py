"""HTML files, and what every container that becomes a tree of HTML needs to end as a manuscript."""

from collections.abc import Sequence

from afterword.exchange.arrivals.containers import markup
from afterword.exchange.arrivals.containers.markup import Node
from afterword.exchange.arrivals.containers.walker import HEADINGS, Walker
from afterword.exchange.arrivals.manuscript import Manuscript, Unread


def recognises(name: str, data: bytes) -> bool:
    """Tell whether these bytes are an HTML file."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    named = name.lower().endswith((".html", ".htm", ".xhtml"))
    begins = start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start)
    return begins or (named and b"<" in data[:65536])


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
    headings = [node for node in tree.walk() if node.name in HEADINGS]
    titles = [node for node in headings if "title" in node.get("class").split()]
    if titles and sum(node.name == "h1" for node in headings) > len(titles):
        for node in headings:
            if node not in titles:
                node.name = f"h{min(HEADINGS[node.name] + 1, 6)}"


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

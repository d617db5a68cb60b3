"""Whole spaces of Confluence: the XML and the HTML export, a zip file of many pages.

Pages come one after the other, their names the titles of the pages above them; attachments are counted and left out.
The lines of a page from the XML export are those of `entities.xml`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import html, markup
from afterword.exchange.arrivals.containers.confluence import page
from afterword.exchange.arrivals.containers.markup import Node, Words
from afterword.exchange.arrivals.containers.zipped import Zipped, is_zip
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

ENTITIES_SIZE = 2 * 2**30  # bytes, unpacked; it is read as a stream
_BODY_SIZE = 32 * 2**20  # characters of one page

_ENTITIES = "entities.xml"
_WIKI_HEADING = Pattern(r"(?m)^[ \t]{0,8}h([1-6])\.[ \t]+")
_DAMAGED = "The export's entities.xml is damaged. Export the space again."


def recognises(name: str, data: bytes) -> bool:  # noqa: ARG001 - every reader is asked with both
    """Tell whether these bytes are a space exported from Confluence."""
    if not is_zip(data):
        return False
    try:
        zipped = Zipped(data)
        return _ENTITIES in zipped or _index(zipped) is not None
    except Unreadable:
        return False


def read(name: str, data: bytes) -> Manuscript:
    """Read the first page of a space. Raises Unreadable."""
    first = next(read_all(name, data), None)
    if first is None:
        raise Unreadable("There is no page in this export. Export the space again, with its pages.")
    return first


def read_all(name: str, data: bytes) -> Iterator[Manuscript]:
    """Read every page of a space that is not an old version, a draft or in the bin. Raises Unreadable."""
    zipped = Zipped(data)
    if _ENTITIES in zipped:
        yield from _from_entities(name, zipped)
    else:
        yield from _from_pages(name, zipped)


@dataclass(slots=True)
class _Thing:
    """An object of the export: its class, id, and properties; a reference is the id of another object."""

    kind: str
    key: str = ""
    properties: dict[str, str] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    body_line: int = 1


class _Entities:
    """A stream of the objects in entities.xml."""

    def __init__(self, zipped: Zipped, *, bodies: bool) -> None:
        self._zipped = zipped
        self._bodies = bodies
        self._ready: list[_Thing] = []
        self._thing: _Thing | None = None
        self._path: list[tuple[str, str]] = []  # element and its name attribute, below the object
        self._pieces: list[str] = []
        self._size = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words

    def __iter__(self) -> Iterator[_Thing]:
        try:
            for chunk in self._zipped.chunks(_ENTITIES, ENTITIES_SIZE):
                self._parser.Parse(chunk, False)
                yield from self._taken()
            self._parser.Parse(b"", True)
        except expat.ExpatError as trouble:
            raise Unreadable(_DAMAGED) from trouble
        yield from self._taken()

    def _taken(self) -> list[_Thing]:
        ready, self._ready = self._ready, []
        return ready

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        if element == "object" and self._thing is None:
            self._thing = _Thing(attributes.get("class", ""))
            self._path = []
            return
        if self._thing is not None:
            self._path.append((element, attributes.get("name", "")))
            self._pieces, self._size = [], 0
            if self._path == [("property", "body")]:
                self._thing.body_line = self._parser.CurrentLineNumber

    def _words(self, text: str) -> None:
        if self._thing is None or not self._path or (not self._bodies and self._path == [("property", "body")]):
            return
        self._size += len(text)
        if self._size > _BODY_SIZE:
            raise Unreadable(f"A page of the export is longer than {_BODY_SIZE >> 20} million characters.")
        self._pieces.append(text)

    def _end(self, element: str) -> None:
        thing = self._thing
        if thing is None:
            return
        if not self._path:
            if element == "object":
                self._ready.append(thing)
                self._thing = None
            return
        text = "".join(self._pieces)
        if self._path[0][0] == "id" and len(self._path) == 1:
            thing.key = text.strip()
        elif self._path[0][0] == "property" and len(self._path) == 1 and text:
            thing.properties.setdefault(self._path[0][1], text)
        elif self._path[0][0] == "property" and self._path[-1][0] == "id":
            thing.references[self._path[0][1]] = text.strip()
        self._pieces = []
        self._path.pop()


def _refuse(*_declaration: object) -> None:
    raise Unreadable("The export declares entities, as none of Confluence's do. It was not opened.")


class _Space:
    """What is known of a space before its bodies are read."""

    def __init__(self, zipped: Zipped) -> None:
        self.pages: dict[str, _Thing] = {}
        self.people: dict[str, str] = {}
        self.attached: dict[str, int] = {}
        self._labels: dict[str, str] = {}
        self._labelled: dict[str, list[str]] = {}
        for thing in _Entities(zipped, bodies=False):
            self._take(thing)

    def _take(self, thing: _Thing) -> None:
        said = thing.properties
        if thing.kind in {"Page", "BlogPost"}:
            old = "originalVersion" in thing.references or "originalVersionId" in said
            if not old and said.get("contentStatus", "current").strip() == "current":
                self.pages[thing.key] = thing
        elif thing.kind == "ConfluenceUserImpl":
            named = said.get("displayName") or said.get("name") or said.get("username") or ""
            if named.strip():
                self.people[thing.key] = named.strip()
        elif thing.kind == "Label":
            self._labels[thing.key] = said.get("name", "").strip()
        elif thing.kind == "Labelling":
            on = thing.references.get("content") or thing.references.get("labelableContent") or ""
            self._labelled.setdefault(on, []).append(thing.references.get("label", ""))
        elif thing.kind == "Attachment":
            on = thing.references.get("containerContent") or thing.references.get("content") or ""
            current = (
                said.get("contentStatus", "current").strip() == "current" and "originalVersion" not in thing.references
            )
            self.attached[on] = self.attached.get(on, 0) + current

    def path(self, key: str) -> str:
        """Return the titles of the pages above a page and its own, as a path."""
        titles: list[str] = []
        seen: set[str] = set()
        while key in self.pages and key not in seen:
            seen.add(key)
            titles.append(_part(self.pages[key].properties.get("title", key)))
            key = self.pages[key].references.get("parent", "")
        return "/".join(reversed(titles))

    def facts(self, key: str) -> dict[str, object]:
        """Return what the export says of a page."""
        thing = self.pages[key]
        facts: dict[str, object] = {}
        for ours, theirs in (("title", "title"), ("created", "creationDate"), ("x-modified", "lastModificationDate")):
            value = thing.properties.get(theirs, "").strip()
            if value:
                facts[ours] = value
        authors = [
            self.people.get(thing.references.get(by, ""), thing.properties.get(f"{by}Name", "").strip())
            for by in ("creator", "lastModifier")
        ]
        if any(authors):
            facts["x-authors"] = list(dict.fromkeys(filter(None, authors)))
        labels = [self._labels.get(label, "") for label in self._labelled.get(key, ())]
        if any(labels):
            facts["tags"] = [label for label in labels if label]
        return facts


def _from_entities(name: str, zipped: Zipped) -> Iterator[Manuscript]:
    space = _Space(zipped)
    for thing in _Entities(zipped, bodies=True):
        key = thing.references.get("content", "")
        body = thing.properties.get("body", "")
        if thing.kind != "BodyContent" or key not in space.pages or not body.strip():
            continue
        whole = f"{name}/{space.path(key)}"
        unread = [Unread(thing.body_line, thing.body_line, _attachments(space.attached.get(key, 0)))]
        unread = unread if space.attached.get(key) else []
        if thing.properties.get("bodyType", "2").strip() == "0":
            yield _from_wiki(whole, body, thing.body_line, space.facts(key))
        else:
            body = body.replace("]] >", "]]>")  # how the export writes the end of a CDATA inside its own
            yield page(whole, body, space.facts(key), space.people, unread, thing.body_line)


def _attachments(count: int) -> str:
    return f"{count} attached {'file was' if count == 1 else 'files were'} left out."


def _from_wiki(name: str, body: str, line: int, facts: dict[str, object]) -> Manuscript:
    text = _WIKI_HEADING.sub(lambda found: "#" * int(found[1]) + " ", body.replace("\r\n", "\n"))
    why = "This page is in Confluence's old wiki markup; only its headings and lists were understood."
    count = text.count("\n") + 1
    return Manuscript(
        name, text, tuple(range(line, line + count)), facts, unread=(Unread(line, line + count - 1, why),)
    )


def _index(zipped: Zipped) -> str | None:
    """Return the folder of an HTML export: where an index and pages of Confluence stand side by side."""
    for one in zipped.names:
        folder, _, file = one.rpartition("/")
        if file == "index.html" and f"{folder}/styles/site.css".lstrip("/") in zipped:
            return folder
    return None


def _from_pages(name: str, zipped: Zipped) -> Iterator[Manuscript]:
    folder = _index(zipped)
    for one in zipped.names:
        inside, _, file = one.rpartition("/")
        if inside == folder and file.endswith(".html") and file != "index.html":
            tree = markup.parse(markup.decode(zipped.read(one)))
            content = next((node for node in tree.walk() if node.get("id") == "main-content"), None)
            if content is not None:
                yield _from_page(name, tree, content)


def _from_page(name: str, tree: Node, content: Node) -> Manuscript:
    by_id = {node.get("id"): node for node in tree.walk() if node.get("id")}
    facts: dict[str, object] = {}
    above: list[str] = []
    if "breadcrumbs" in by_id:
        crumbs = [" ".join(crumb.words().split()) for crumb in by_id["breadcrumbs"].nodes("li")]
        above = [_part(crumb) for crumb in crumbs[1:] if crumb]
    title = (
        " ".join(by_id["title-text"].words().split())
        if "title-text" in by_id
        else str(html.told(tree).get("title", ""))
    )
    title = title.partition(" : ")[2] or title
    if title:
        facts["title"] = title
    authors = [" ".join(node.words().split()) for node in tree.walk() if node.get("class") in {"author", "editor"}]
    if any(authors):
        facts["x-authors"] = list(dict.fromkeys(filter(None, authors)))
    mended = _mended(content)
    unread = []
    if "attachments" in by_id:
        line = by_id["attachments"].line
        unread.append(Unread(line, line, "Attached files were left out."))
    return html.manuscript("/".join([name, *above, _part(title or "page")]), mended, facts, unread)


def _mended(content: Node) -> Node:
    for node in content.walk():
        classes = node.get("class").split()
        if node.name == "ul" and "inline-task-list" in classes:
            for item in node.nodes("li"):
                done = {"checked": ""} if "checked" in item.get("class").split() else {}
                item.children.insert(0, Node("input", {"type": "checkbox", **done}, item.line))
        elif "toc-macro" in classes or "expand-control-icon" in classes:
            node.name, node.children = "template", []
        elif node.name == "img" and "emoticon" in classes:
            node.name, node.children = "span", [Words(node.get("data-emoji-fallback") or node.get("alt"), node.line)]
        elif "expand-control" in classes or (node.name == "p" and "title" in classes):
            node.name = "summary"
        elif node.name == "pre":
            node.attributes.setdefault("class", node.get("data-syntaxhighlighter-params"))
            if "data-syntaxhighlighter-params" in node.attributes:
                node.attributes["class"] = node.get("data-syntaxhighlighter-params")
    return markup.settled(content)


def _part(title: str) -> str:
    """Return a title as a part of a path."""
    return " ".join(title.replace("/", "∕").replace("\\", "∕").split())[:120] or "page"

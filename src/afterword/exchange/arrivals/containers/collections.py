"""Collections of public post-mortems: one Markdown file each, whose front matter says where the post-mortem stands.

The keys are those of the public lists of post-mortems that keep a file for each: `url`, `title`, `company`, `product`,
`categories`, `keywords`, `start_time`, `end_time`. What stands in such a file is an abstract, and it stays one.
"""

from afterword.document import frontmatter
from afterword.document.frontmatter import Node, NotYaml
from afterword.document.text import Positions
from afterword.exchange.arrivals.containers.jsontext import decode
from afterword.exchange.arrivals.manuscript import Manuscript, Unread, Unreadable

_ABOUT = frozenset({"company", "product", "categories", "keywords", "source_published_at"})
_OURS = frozenset({"schema", "triggers", "impact_start"})
_LOOKED_AT = 200_000  # bytes
_ENOUGH = 2


def recognises(name: str, data: bytes) -> bool:
    """Tell whether this is a file of such a collection: it has an address, and says whose product it is about."""
    if not name.lower().endswith((".md", ".markdown")):
        return False
    keys = _values(decode(data[:_LOOKED_AT]))
    return "url" in keys and len(keys.keys() & _ABOUT) >= _ENOUGH and not keys.keys() & _OURS


def read(name: str, data: bytes) -> Manuscript:
    """Return the file as it is, with what its front matter says under our names. Raises Unreadable."""
    text = decode(data)
    values = _values(text)
    url = _one(values, "url")
    if not url:
        raise Unreadable("It says of no post-mortem where it stands.")
    line = Positions(text).line(values["url"].span.start)
    why = "This is an abstract of a post-mortem that stands elsewhere; what stands there was not fetched."
    return Manuscript(name, text, None, _told(values), unread=(Unread(line, line, why),))


def _told(values: dict[str, Node]) -> dict[str, object]:
    """Return what has a key of ours; a file without a title is called by whose product it is about."""
    about = [part for key in ("company", "product") if (part := ", ".join(_several(values, key)))]
    told: dict[str, object] = {
        "title": _one(values, "title") or ": ".join(about),
        "tags": [*_several(values, "categories"), *_several(values, "keywords")],
        "services": _several(values, "product"),
    }
    return {key: value for key, value in told.items() if value}


def _values(text: str) -> dict[str, Node]:
    """Return the front matter's values by key in lower case; none where it is no YAML."""
    front = frontmatter.find(text)
    if front is None or front.language != "yaml" or len(front.body_span) > frontmatter.LONGEST:
        return {}
    try:
        root = frontmatter.compose(front.body_span.of(text), front.body_span.start)
    except NotYaml:
        return {}
    return {key.value.casefold(): value for key, value in root.pairs if key.kind == "scalar"}


def _one(values: dict[str, Node], key: str) -> str:
    return next(iter(_several(values, key)), "")


def _several(values: dict[str, Node], key: str) -> list[str]:
    node = values.get(key)
    if node is None:
        return []
    nodes = node.items if node.kind == "list" else (node,)
    words = (" ".join(one.value.split()) for one in nodes if one.kind == "scalar")
    return [word for word in words if word and word not in ("~", "null")]

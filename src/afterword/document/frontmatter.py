"""Where the front matter stands, and its YAML as a shallow tree with exact spans."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import LINE_BREAK, Span, without_lone_returns

if TYPE_CHECKING:
    import yaml

# More than this between the fences is no front matter a person wrote; it is not read as YAML.
LONGEST = 131_072

_DEEPEST = 32

_OPENING = Pattern(r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSING = {
    "---": Pattern(r"^(?:---|\.\.\.)[ \t]*(?=\r?$)", re.MULTILINE),
    "+++": Pattern(r"^\+\+\+[ \t]*(?=\r?$)", re.MULTILINE),
}
_FIRST_LINE = Pattern(r"(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[ \t]*[\w.\"'@-]+[ \t]*[:=]")
_UNCLOSED_END = Pattern(r"^[ \t]*(?=\r?$)|^#{1,6}[ \t]", re.MULTILINE)
_SURROGATE = Pattern("[\ud800-\udfff]")
# What YAML forbids even inside quotes, each replaced by one harmless character so that places stay true.
_UNPRINTABLE = Pattern("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\ufeff")

_WORDS = {"mapping values are not allowed in this context": "a colon too many, or a line that stands too far in"}
"""The YAML library's words, where a person at night would not know what they mean."""


class FrontMatter(NamedTuple):
    """The place of a front matter.

    Attributes:
        span: From the opening fence to the line after the closing one.
        body_span: What stands between the fences.
        language: "yaml" or "toml".
        closed: Whether the closing fence is there.
    """

    span: Span
    body_span: Span
    language: str
    closed: bool


class Node(NamedTuple):
    """One YAML value.

    Attributes:
        kind: "scalar", "list", "map" or "alias"; aliases are never followed.
        value: A scalar's value; of an alias its name.
        plain: Whether a scalar stands without quotes.
        items: A list's items.
        pairs: A map's pairs, duplicates included.
    """

    kind: str
    span: Span
    value: str = ""
    plain: bool = False
    items: tuple["Node", ...] = ()
    pairs: tuple[tuple["Node", "Node"], ...] = ()


class NotYaml(Exception):
    """The text is not YAML.

    Attributes:
        offset: Where it stops being YAML, in code points of the text given.
    """

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def find(text: str) -> FrontMatter | None:
    """Find the front matter at the very start of a text (a byte-order mark may stand before it)."""
    text = without_lone_returns(text)
    opening = _OPENING.match(text)
    if not opening:
        return None
    fence, start, body_start = opening["fence"], opening.start("fence"), opening.end()
    language = "yaml" if fence == "---" else "toml"
    closing = _CLOSING[fence].search(text, body_start)
    if closing and not text[body_start : closing.start()].strip():
        whole = Span(start, _behind_line_break(text, closing.end()))
        return FrontMatter(whole, Span(body_start, closing.start()), language, closed=True)
    if not _FIRST_LINE.match(text, body_start):
        return None  # a rule and prose
    if closing:
        whole = Span(start, _behind_line_break(text, closing.end()))
        return FrontMatter(whole, Span(body_start, closing.start()), language, closed=True)
    end = _UNCLOSED_END.search(text, body_start)
    stop = end.start() if end else len(text)
    return FrontMatter(Span(start, stop), Span(body_start, stop), language, closed=False)


def compose(source: str, shift: int = 0) -> Node:
    """Read YAML into nodes whose spans are shifted by so many characters.

    Raises NotYaml with the place of the trouble (not shifted). Takes linear time: aliases stay names, and nothing
    recurses, however deep the nesting.
    """
    import yaml  # noqa: PLC0415 - many texts have no front matter, and `check` must start at once

    clean = source if _printable(source) else _UNPRINTABLE.sub(" ", _SURROGATE.sub("?", source))
    try:
        return _root(yaml.parse(clean, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), clean, shift)
    except yaml.MarkedYAMLError as trouble:
        mark = trouble.problem_mark or trouble.context_mark
        problem = trouble.problem or "not YAML"
        raise NotYaml(_WORDS.get(problem, problem), min(mark.index if mark else 0, len(source))) from None
    except (yaml.YAMLError, ValueError) as trouble:
        raise NotYaml(str(trouble), 0) from None


def _printable(source: str) -> bool:
    return source.replace("\n", "").replace("\r", "").replace("\t", "").isprintable()


def _behind_line_break(text: str, end: int) -> int:
    line_break = LINE_BREAK.match(text, end)
    return line_break.end() if line_break else end


class _Opened:
    """A list or map whose end has not been met."""

    __slots__ = ("kind", "nodes", "start")

    def __init__(self, kind: str, start: int) -> None:
        self.kind = kind
        self.start = start
        self.nodes: list[Node] = []

    def close(self, end: int) -> Node:
        span = Span(self.start, end)
        if self.kind == "list":
            return Node("list", span, items=tuple(self.nodes))
        return Node("map", span, pairs=tuple(zip(self.nodes[::2], self.nodes[1::2], strict=True)))


def _root(events: Iterator["yaml.Event"], source: str, shift: int) -> Node:
    import yaml  # noqa: PLC0415 - as above

    opened = [_Opened("list", 0)]
    for event in events:
        start = event.start_mark.index if event.start_mark else 0
        end = event.end_mark.index if event.end_mark else start
        if isinstance(event, yaml.ScalarEvent):
            node = Node("scalar", _trimmed(source, start, end, shift), event.value, plain=event.implicit[0])
        elif isinstance(event, yaml.AliasEvent):
            node = Node("alias", _trimmed(source, start, end, shift), str(event.anchor))
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(opened) > _DEEPEST:
                raise NotYaml("nested too deeply", start)
            kind = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
            opened.append(_Opened(kind, start + shift))
            continue
        elif isinstance(event, yaml.CollectionEndEvent):
            # A block's end mark stands at the next token, past comments: its last child knows better.
            collection = opened.pop()
            last = collection.nodes[-1].span.end if collection.nodes and end == start else end + shift
            node = collection.close(max(last, collection.start))
        else:
            continue
        opened[-1].nodes.append(node)
    nodes = opened[0].nodes
    return nodes[0] if nodes else Node("scalar", Span(shift, shift), plain=True)


def _trimmed(source: str, start: int, end: int, shift: int) -> Span:
    return Span(start + shift, start + len(source[start:end].rstrip()) + shift)

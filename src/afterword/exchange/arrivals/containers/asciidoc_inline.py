"""The inline marks of AsciiDoc."""

from collections.abc import Mapping

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import lightmarkup
from afterword.exchange.arrivals.containers.markup import Node, Words

_INLINE = Pattern(
    r"(?P<escape>\\(?=[*_`#+{<\[]|https?:))"
    r"|(?P<break>[ \t]\+(?=\n|$))"
    r"|(?P<pass>(?:pass:[a-z,]{0,10}\[[^\]\n]{0,2000}\]|\+\+\+[^+\n]{1,2000}\+\+\+))"
    r"|(?P<code>(?<![\w`])`(?=[^\s`])[^`\n]{0,2000}[^\s`]?`(?![\w`])|``[^`\n]{1,2000}``)"
    r"|(?P<link>(?:link:|xref:|mailto:|https?://)[^\s\[\]<>]{1,2000}\[[^\]\n]{0,1000}\])"
    r"|(?P<url><?https?://[^\s<>\[\]]{1,2000}>?)"
    r"|(?P<image>image:(?!:)[^\s\[\]]{1,1000}\[[^\]\n]{0,1000}\])"
    r"|(?P<macro>\b(?:kbd|btn|menu|footnote|icon|anchor|stem|latexmath):[^\s\[\]]{0,200}\[[^\]\n]{0,2000}\])"
    r"|(?P<cross><<[^<>\n]{1,500}>>)"
    r"|(?P<anchor>\[\[[^\]\n]{1,200}\]\])"
    r"|(?P<strong>\*\*(?=\S)[^*\n]{1,2000}\*\*|(?<![\w*])\*(?=[^\s*])[^*\n]{1,2000}(?:\n[^*\n]{1,2000}){0,3}(?<![\s*])\*(?![\w*]))"
    r"|(?P<emphasis>__(?=\S)[^_\n]{1,2000}__|(?<![\w_])_(?=[^\s_])[^_\n]{1,2000}(?:\n[^_\n]{1,2000}){0,3}(?<![\s_])_(?![\w_]))"
    r"|(?P<role>(?:\[[\w. -]{1,60}\])?##?(?=[^\s#])[^#\n]{1,1000}(?<!\s)##?(?!\w))"
    r"|(?P<attribute>\{[\w][\w-]{0,60}\})"
)
_TEXT = Pattern(r"[^\[]*\[([^\]]*)\]")
_BUILT_IN = {"nbsp": "\u00a0", "empty": "", "sp": " ", "plus": "+", "vbar": "|", "amp": "&", "lt": "<", "gt": ">",
             "asterisk": "*", "tilde": "~", "zwsp": "", "startsb": "[", "endsb": "]", "apos": "'", "quot": '"'}  # fmt: skip

Named = Mapping[str, str]


def inline(text: str, line: int, named: Named) -> list[Node | Words]:
    """Return text with its marks as nodes; `named` are the document's attributes."""
    return lightmarkup.inline(text, line, _INLINE, lambda kind, found, at: _made(kind, found, at, named))


def _made(kind: str, found: str, line: int, named: Named) -> list[Node | Words]:
    if kind == "break":
        return [Node("br", {}, line)]
    if kind == "escape":
        return []
    if kind == "code":
        return [Node("code", {}, line, [Words(found.strip("`").strip("+"), line)])]
    if kind in {"strong", "emphasis"}:
        mark = found[0]
        inner = found[2:-2] if found.startswith(mark * 2) else found[1:-1]
        return [Node("b" if mark == "*" else "i", {}, line, inline(inner, line, named))]
    if kind == "attribute":
        name = found[1:-1].lower()
        return lightmarkup.plain(named.get(name, _BUILT_IN.get(name, found)), line)
    if kind == "role":
        role, _, rest = found.rpartition("]")
        words = inline(rest.strip("#"), line, named)
        return [Node("s", {}, line, words)] if "line-through" in role else words
    if kind in {"pass", "macro", "image", "cross", "anchor"}:
        return _macro(kind, found, line, named)
    return _link(kind, found, line, named)


def _link(kind: str, found: str, line: int, named: Named) -> list[Node | Words]:
    if kind == "url":
        url = found.strip("<>")
        tail = url[len(url.rstrip(".,;:!?)")) :] if not found.startswith("<") else ""
        url = url.removesuffix(tail) if tail else url
        return [Node("a", {"href": url}, line, [Words(url, line)]), *([Words(tail, line)] if tail else [])]
    target, _, words = found.removesuffix("]").partition("[")
    words = words.split(",window=")[0].rstrip("^").strip('"')
    if target.startswith("xref:"):
        return inline(words or target[5:].rpartition("#")[2], line, named)
    target = target.removeprefix("link:")
    for name, value in named.items():
        if f"{{{name}}}" in target and value:
            target = target.replace(f"{{{name}}}", value)
    shown = inline(words, line, named) if words else [Words(target.removeprefix("mailto:"), line)]
    return [Node("a", {"href": target}, line, shown)]


def _macro(kind: str, found: str, line: int, named: Named) -> list[Node | Words]:
    if kind == "anchor":
        return []
    if kind == "cross":
        target, _, words = found[2:-2].partition(",")
        return inline(words.strip() or target.strip(), line, named)
    if kind == "image":
        source, _, said = found[6:-1].partition("[")
        return [Node("img", {"src": source, "alt": said.split(",")[0].strip('" ')}, line)]
    if found.startswith("+++"):
        return [Words(found[3:-3], line)]
    inside = _TEXT.match(found)
    words = inside[1] if inside else ""
    if found.startswith("footnote:"):
        return [Words(" (", line), *inline(words, line, named), Words(")", line)] if words else []
    if found.startswith(("kbd:", "btn:")):
        return [Node("code", {}, line, [Words(words, line)])]
    return [Words(words, line)] if words and not found.startswith(("icon:", "anchor:")) else []

"""The inline marks of AsciiDoc."""

from collections.abc import Callable, Mapping

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import lightmarkup
from afterword.exchange.arrivals.containers.markup import Node, Words

_INLINE = Pattern(
    r"(?P<escape>\\(?=[*_`#+{<\[]|https?:))|(?P<break>[ \t]\+(?=\n|$))"
    r"|(?P<pass>(?:pass:[a-z,]{0,10}\[[^\]\n]{0,2000}\]|\+\+\+[^+\n]{1,2000}\+\+\+))"
    r"|(?P<code>(?<![\w`])`(?=[^\s`])[^`\n]{0,2000}[^\s`]?`(?![\w`])|``[^`\n]{1,2000}``)"
    r"|(?P<link>(?:link:|xref:|mailto:|https?://)[^\s\[\]<>]{1,600}\[[^\]\n]{0,1000}\])"
    r"|(?P<url><?https?://[^\s<>\[\]]{1,2000}>?)|(?P<image>image:(?!:)[^\s\[\]]{1,300}\[[^\]\n]{0,1000}\])"
    r"|(?P<macro>\b(?:kbd|btn|menu|footnote|icon|anchor|stem|latexmath):[^\s\[\]]{0,200}\[[^\]\n]{0,2000}\])"
    r"|(?P<cross><<[^<>\n]{1,500}>>)|(?P<anchor>\[\[[^\]\n]{1,200}\]\])|(?P<strong>\*\*(?=\S)[^*\n]{1,2000}\*\*"
    r"|(?<![\w*])\*(?=[^\s*])[^*\n]{1,2000}(?:\n[^*\n]{1,2000}){0,3}(?<![\s*])\*(?![\w*]))"
    r"|(?P<emphasis>__(?=\S)[^_\n]{1,2000}__"
    r"|(?<![\w_])_(?=[^\s_])[^_\n]{1,2000}(?:\n[^_\n]{1,2000}){0,3}(?<![\s_])_(?![\w_]))"
    r"|(?P<role>(?:\[[\w. -]{1,60}\])?##?(?=[^\s#])[^#\n]{1,1000}(?<!\s)##?(?!\w))"
    r"|(?P<attribute>\{[\w][\w-]{0,60}\})"
)
_NAMED = Pattern(r"\{([\w][\w-]{0,60})\}")
_BUILT_IN = {"nbsp": "\u00a0", "empty": "", "sp": " ", "plus": "+", "vbar": "|", "amp": "&", "lt": "<",
             "gt": ">", "asterisk": "*", "tilde": "~", "zwsp": "", "startsb": "[", "endsb": "]", "apos": "'",
             "quot": '"'}  # fmt: skip

Named = Mapping[str, str]


def inline(text: str, line: int, named: Named) -> list[Node | Words]:
    """Return text with its marks as nodes; `named` are the document's attributes."""
    return lightmarkup.inline(text, line, _INLINE, lambda kind, found, at: _made(kind, found, at, named))


def _made(kind: str, found: str, line: int, named: Named) -> list[Node | Words]:
    return _MAKERS[kind](found, line, named)


def _code(found: str, line: int, _named: Named) -> list[Node | Words]:
    return [Node("code", {}, line, [Words(found.strip("`").strip("+"), line)])]


def _emphasised(found: str, line: int, named: Named) -> list[Node | Words]:
    mark = found[0]
    inner = found[2:-2] if found.startswith(mark * 2) else found[1:-1]
    return [Node("b" if mark == "*" else "i", {}, line, inline(inner, line, named))]


def _attribute(found: str, line: int, named: Named) -> list[Node | Words]:
    name = found[1:-1].lower()
    return lightmarkup.plain(named.get(name, _BUILT_IN.get(name, found)), line)


def _role(found: str, line: int, named: Named) -> list[Node | Words]:
    role, _, rest = found.rpartition("]")
    words = inline(rest.strip("#"), line, named)
    return [Node("s", {}, line, words)] if "line-through" in role else words


def _url(found: str, line: int, _named: Named) -> list[Node | Words]:
    bare = found.strip("<>")
    url = bare if found.startswith("<") else bare.rstrip(".,;:!?)")
    tail = bare[len(url) :]
    link: list[Node | Words] = [Node("a", {"href": url}, line, [Words(url, line)])]
    return [*link, Words(tail, line)] if tail else link


def _link(found: str, line: int, named: Named) -> list[Node | Words]:
    target, _, words = found.removesuffix("]").partition("[")
    words = words.split(",window=", 1)[0].rstrip("^").strip('"')
    if target.startswith("xref:"):
        return inline(words or target[5:].rpartition("#")[2], line, named)
    target = _NAMED.sub(lambda name: named.get(name[1].lower(), name[0]), target.removeprefix("link:"))
    own: list[Node | Words] = [Words(target.removeprefix("mailto:"), line)]
    return [Node("a", {"href": target}, line, inline(words, line, named) if words else own)]


def _cross(found: str, line: int, named: Named) -> list[Node | Words]:
    target, _, words = found[2:-2].partition(",")
    return inline(words.strip() or target.strip(), line, named)


def _image(found: str, line: int, _named: Named) -> list[Node | Words]:
    source, _, said = found[6:-1].partition("[")
    return [Node("img", {"src": source, "alt": said.split(",", 1)[0].strip('" ')}, line)]


def _macro(found: str, line: int, named: Named) -> list[Node | Words]:
    words = found.partition("[")[2].removesuffix("]")
    if found.startswith("footnote:"):
        return [Words(" (", line), *inline(words, line, named), Words(")", line)] if words else []
    if found.startswith(("kbd:", "btn:")):
        return [Node("code", {}, line, [Words(words, line)])]
    return [] if found.startswith(("icon:", "anchor:")) else [Words(words, line)]


_MAKERS: Mapping[str, Callable[[str, int, Named], list[Node | Words]]] = {
    "escape": lambda _found, _line, _named: [],
    "break": lambda _found, line, _named: [Node("br", {}, line)],
    "pass": lambda found, line, named: [Words(found[3:-3], line)] if found[0] == "+" else _macro(found, line, named),
    "code": _code,
    "link": _link,
    "url": _url,
    "image": _image,
    "macro": _macro,
    "cross": _cross,
    "anchor": lambda _found, _line, _named: [],
    "strong": _emphasised,
    "emphasis": _emphasised,
    "role": _role,
    "attribute": _attribute,
}

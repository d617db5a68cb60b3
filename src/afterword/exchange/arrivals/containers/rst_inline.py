"""The inline marks of reStructuredText."""

from collections.abc import Callable, Mapping, Sequence

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import lightmarkup
from afterword.exchange.arrivals.containers.lightmarkup import Source
from afterword.exchange.arrivals.containers.markup import Node, Words

_INLINE = Pattern(
    r"(?P<escape>\\[\s\S])"
    r"|(?P<literal>``(?=\S)[^`]{1,4000}?(?:`[^`]{1,4000}?){0,4}``(?!`))"
    r"|(?P<role>:[A-Za-z][\w:+.-]{0,60}:`[^`]{1,4000}`)"
    r"|(?P<strong>(?<![\w*])\*\*(?=[^\s*])[^*]{1,4000}(?<!\s)\*\*(?!\w))"
    r"|(?P<emphasis>(?<![\w*])\*(?=[^\s*])[^*\n]{1,2000}(?:\n[^*\n]{1,2000}){0,4}(?<!\s)\*(?![\w*]))"
    r"|(?P<note>\[(?:#[\w-]{0,40}|\d{1,4}|\*)\]_(?!\w))"
    r"|(?P<link>(?<!`)`(?=\S)[^`]{1,4000}`__?(?!\w))"
    r"|(?P<interpreted>(?<!`)`(?=\S)[^`]{1,4000}`(?:(?=[^\w`])|$)(?::[A-Za-z][\w:+.-]{0,60}:)?)"
    r"|(?P<substitution>(?<![\w|])\|(?=\S)[^|\n]{1,80}(?<!\s)\|_{0,2}(?![\w|]))"
    r"|(?P<struck>\[STRIKEOUT:[^\]]{1,4000}\])"
    r"|(?P<named>(?<![\w/.:@-])[A-Za-z][\w-]{0,60}_(?![\w`]))"
)
_TARGET = Pattern(r"\.\.\s+_([^:\n]{1,200}):\s+(\S{1,2000})\s*")
_QUOTED_TARGET = Pattern(r"\.\.\s+_`([^`\n]{1,200})`:\s+(\S{1,2000})\s*")
_REPLACE = Pattern(r"\.\.\s+\|([^|\n]{1,80})\|\s+replace::\s*(.{0,2000})")
_SIGNS = frozenset("`*_\\|[")
_CODE_ROLES = frozenset("code samp kbd file command program envvar option func meth class mod py literal".split())


class Targets:
    """The links and words a document gives names to."""

    def __init__(self, lines: Sequence[Source]) -> None:
        self._links: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._notes = 0
        self._cited = 0
        for line in lines:
            text = line.text.lstrip()
            if text.startswith(".. "):
                self._take(text)

    def _take(self, text: str) -> None:
        target = _TARGET.fullmatch(text) or _QUOTED_TARGET.fullmatch(text)
        replaced = _REPLACE.fullmatch(text)
        if target:
            self._links[_folded(target[1].strip("`"))] = target[2].rstrip("_")
        elif replaced:
            self._words[replaced[1]] = replaced[2].strip()

    def link(self, name: str) -> str:
        """Return where a name leads, empty where nothing says so."""
        target = self._links.get(_folded(name), "")
        return target if target.startswith(("http", "mailto:", "/", ".")) else self._links.get(_folded(target), "")

    def words(self, name: str) -> str | None:
        """Return what a substitution stands for."""
        return self._words.get(name)

    def note(self, label: str) -> str:
        """Return the label of the next note: those without one are counted."""
        if label in {"#", "*"}:
            self._notes += 1
            return f"{'n' if label == '*' else ''}{self._notes}"
        return label.lstrip("#")

    def citation(self, label: str) -> str:
        """Return the label of the next reference to a note."""
        if label in {"#", "*"}:
            self._cited += 1
            return f"{'n' if label == '*' else ''}{self._cited}"
        return label.lstrip("#")


def inline(text: str, line: int, targets: Targets) -> list[Node | Words]:
    """Return text with its marks as nodes; marks that say nothing are words."""
    if _SIGNS.isdisjoint(text):
        return lightmarkup.plain(text, line)
    return _all(text, line, targets)


def _all(text: str, line: int, targets: Targets) -> list[Node | Words]:
    return lightmarkup.inline(text, line, _INLINE, lambda kind, found, at: _made(kind, found, at, targets))


def _made(kind: str, found: str, line: int, targets: Targets) -> list[Node | Words]:
    if kind in _SPANS:
        name, start, end = _SPANS[kind]
        return [Node(name, {}, line, _all(found[start:-end], line, targets))]
    return _MAKERS[kind](found, line, targets)


def _escape(found: str, line: int, _targets: Targets) -> list[Node | Words]:
    return [Words(found[1:].strip(), line)] if found[1:].strip() else []


def _literal(found: str, line: int, _targets: Targets) -> list[Node | Words]:
    return [Node("code", {}, line, [Words(found[2:-2], line)])]


def _note(found: str, line: int, targets: Targets) -> list[Node | Words]:
    return [Node("x-footnote", {"href": targets.citation(found[1:-2])}, line)]


def _substitution(found: str, line: int, targets: Targets) -> list[Node | Words]:
    words = targets.words(found.rstrip("_").strip("|"))
    return lightmarkup.plain(words if words is not None else found, line)


def _named(found: str, line: int, targets: Targets) -> list[Node | Words]:
    link = targets.link(found[:-1])
    return [_link(found[:-1], link, line)] if link else [Words(found, line)]


def _reference(found: str, line: int, targets: Targets) -> list[Node | Words]:
    words = found.rstrip("_").strip("`")
    label, target = _divided(words)
    if target:
        url = targets.link(target.rstrip("_")) if target.endswith("_") else target
        return [_link(label, url, line)] if url else lightmarkup.plain(label, line)
    link = targets.link(" ".join(words.split()))
    return [_link(words, link, line)] if link else lightmarkup.plain(words, line)


def _interpreted(found: str, line: int, _targets: Targets) -> list[Node | Words]:
    role, _, rest = found[1:].partition(":`") if found.startswith(":") else ("", "", found)
    words = rest.rpartition("`")[0].strip("`")
    if role.rpartition(":")[2].lower() in _CODE_ROLES:
        return [Node("code", {}, line, [Words(words, line)])]
    return lightmarkup.plain(_divided(words)[0].lstrip("~!"), line)


def _divided(words: str) -> tuple[str, str]:
    """Return the words and the target of `words <target>`; the target is empty where there is none."""
    before, bracket, after = words.rpartition("<")
    if not bracket or not after.rstrip().endswith(">"):
        return words, ""
    target = after.rstrip()[:-1].strip()
    return before.strip() or target, target


def _link(words: str, target: str, line: int) -> Node:
    return Node("a", {"href": target}, line, lightmarkup.plain(words, line))


def _folded(name: str) -> str:
    return " ".join(name.lower().split())


_SPANS = {"strong": ("b", 2, 2), "emphasis": ("i", 1, 1), "struck": ("s", len("[STRIKEOUT:"), 1)}
_MAKERS: Mapping[str, Callable[[str, int, Targets], list[Node | Words]]] = {
    "escape": _escape,
    "literal": _literal,
    "note": _note,
    "substitution": _substitution,
    "named": _named,
    "link": _reference,
    "role": _interpreted,
    "interpreted": _interpreted,
}

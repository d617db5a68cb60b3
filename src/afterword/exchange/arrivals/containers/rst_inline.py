"""The inline marks of reStructuredText."""

from collections.abc import Sequence

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
_WITH_TARGET = Pattern(r"([\s\S]*?)\s*<([^<>]{1,2000})>\s*")
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
    if kind == "escape":
        return [Words(found[1:].strip(), line)] if found[1:].strip() else []
    if kind == "literal":
        return [Node("code", {}, line, [Words(found[2:-2], line)])]
    if kind == "strong":
        return [Node("b", {}, line, _all(found[2:-2], line, targets))]
    if kind == "emphasis":
        return [Node("i", {}, line, _all(found[1:-1], line, targets))]
    if kind == "struck":
        return [Node("s", {}, line, _all(found[11:-1], line, targets))]
    if kind == "note":
        return [Node("x-footnote", {"href": targets.citation(found[1:-2])}, line)]
    if kind == "substitution":
        words = targets.words(found.rstrip("_").strip("|"))
        return lightmarkup.plain(words if words is not None else found, line)
    if kind == "named":
        link = targets.link(found[:-1])
        return [_link(found[:-1], link, line)] if link else [Words(found, line)]
    return _quoted(kind, found, line, targets)


def _quoted(kind: str, found: str, line: int, targets: Targets) -> list[Node | Words]:
    role = ""
    if kind == "role":
        role, _, found = found[1:].partition(":`")
        found = f"`{found}"
    words = found.strip("_").rpartition("`")[0].strip("`") if kind != "link" else found.rstrip("_").strip("`")
    with_target = _WITH_TARGET.fullmatch(words)
    if with_target:
        label, target = with_target[1].strip() or with_target[2], with_target[2]
        target = targets.link(target.rstrip("_")) if target.endswith("_") else target
        is_url = target.startswith(("http", "mailto:", "/", ".", "#")) and (kind == "link" or not role)
        return [_link(label, target, line)] if is_url and target else lightmarkup.plain(label, line)
    if kind == "link":
        link = targets.link(" ".join(words.split()))
        return [_link(words, link, line)] if link else lightmarkup.plain(words, line)
    if role.rpartition(":")[2].lower() in _CODE_ROLES:
        return [Node("code", {}, line, [Words(words, line)])]
    return lightmarkup.plain(words.lstrip("~!"), line)


def _link(words: str, target: str, line: int) -> Node:
    return Node("a", {"href": target}, line, lightmarkup.plain(words, line))


def _folded(name: str) -> str:
    return " ".join(name.lower().split())

"""What a manuscript says about itself before it begins: front matter of any language, and lists of `Key: value`."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from itertools import pairwise
from typing import NamedTuple

from afterword.document import frontmatter
from afterword.document.blocks import Block, Layout
from afterword.document.frontmatter import Node, NotYaml
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.marks import Mark, bare
from afterword.exchange.arrivals.pages.meanings import is_section, key_of

LONGEST = 65_536  # between the fences
_LONGEST_VALUE = 400
_LONGEST_LINE = 160
_JSON_HEAD = Pattern(r"\ufeff?\{[ \t]*\r?\n")
_JSON_END = Pattern(r"^\}[ \t]*(?=\r?$)", re.MULTILINE)
_ATTRIBUTE = Pattern(r":(?P<key>[A-Za-z_][\w-]{0,60}):(?:[ \t]+(?P<value>[^\r\n]*))?(?:\r?\n|$)")
_PAIR = Pattern(
    r"[ \t]{0,3}(?:[-*+][ \t]+|:(?=\w))?(?:\*\*|__|\*|_)?(?P<key>[^\W\d_][^:*_|<>`\r\n]{0,50}?)[ \t]*"
    r"(?:[:：][ \t]*(?:\*\*|__|\*|_)|(?:\*\*|__|\*|_)[ \t]*[:：]|[:：])(?=[ \t]|$)[ \t]*(?P<value>[^\r\n]*)",
)
_SCRIPT = Pattern(
    r"\b(?P<key>title|date|author|description)[ \t]*:[ \t]*(?P<mark>['\"])(?P<value>[^'\"\r\n]{1,300})(?P=mark)"
)
_VALUE_HEAD = Pattern(
    r"[\s*_]*(?:values?|details?|description|information|info|content|valeur|wert|valor|valore|verdi|waarde|värde|værdi)?[\s*_]*",
    re.IGNORECASE,
)
_TELLING = frozenset(["paragraph", "list", "table", "quote"])
_LINE = Pattern(r"[^\r\n]+")
_RULE_ROW = Pattern(r"[ \t|:-]+")
_NOTHING = frozenset(["", "-", "--", "n/a", "na", "tbd", "todo", "?", "...", "…", "none", "null", "~", "tba", "–", "—"])
_LISTS = frozenset(["contributors", "services", "teams", "tags", "reviewers"])
_BETWEEN = Pattern(r"\s*[,;]\s*|\s+(?:and|og|und|et|y|e|en|och)\s+|<br\s*/?>")
_WRAPPERS = frozenset(["extra", "params", "metadata", "incident", "postmortem", "data", "taxonomies"])
_DEEPEST = 8
_MOST_ENTRIES = 200
_LONGEST_NUMBER = 256  # bits
_FEWEST_PAIRS = 2
_MOST_KEY_WORDS = 4


class Front(NamedTuple):
    """Front matter: where it stands, fences included, and what it says under our keys."""

    span: Span
    told: Mapping[str, object]


def find_front(text: str) -> Front | None:
    """Find front matter at the very start of a text: YAML, TOML, JSON or `:key: value` lines."""
    found = frontmatter.find(text)
    if found:
        source = found.body_span.of(text)
        read = _yaml if found.language == "yaml" else _toml
        told = read(source) if len(source) <= LONGEST else {}
        return Front(found.span, _ours(told))
    return _json(text) or _attributes(text)


def _yaml(source: str) -> dict[str, object]:
    try:
        return _pairs(frontmatter.compose(source), 0)
    except NotYaml:
        return {
            line["key"]: line["value"].strip().strip("\"'")
            for one in _LINE.finditer(source)
            if (line := _PAIR.match(one[0]))
        }


def _pairs(node: Node, depth: int) -> dict[str, object]:
    if depth > _DEEPEST:
        return {}
    return {key.value: _value(value, depth) for key, value in node.pairs}


def _value(node: Node, depth: int) -> object:
    if node.kind == "map":
        return _pairs(node, depth + 1)
    if node.kind == "list":
        return [_value(item, depth + 1) for item in node.items if depth < _DEEPEST]
    return "" if node.plain and node.value in {"null", "~"} else node.value


def _toml(source: str) -> dict[str, object]:
    try:
        return tomllib.loads(source.replace("\r\n", "\n"))
    except (ValueError, RecursionError):  # a number of five thousand digits is a ValueError as well
        return {}


def _json(text: str) -> Front | None:
    opening = _JSON_HEAD.match(text)
    closing = _JSON_END.search(text, opening.end(), opening.end() + LONGEST) if opening else None
    if not opening or not closing:
        return None
    try:
        told = json.loads(text[: closing.end()].lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    end = closing.end()
    line_break = re.compile(r"\r?\n").match(text, end)
    return Front(Span(0, line_break.end() if line_break else end), _ours(told)) if isinstance(told, dict) else None


def _attributes(text: str) -> Front | None:
    here = int(text.startswith("\ufeff"))
    told: dict[str, object] = {}
    while found := _ATTRIBUTE.match(text, here):
        told[found["key"]] = (found["value"] or "").strip()
        here = found.end()
    return Front(Span(0, here), _ours(told)) if told else None


def _ours(told: Mapping[str, object], prefix: str = "", depth: int = 0) -> dict[str, object]:
    """Return what is told under our keys; what is nested has its parent's name before its own."""
    ours: dict[str, object] = {}
    for name, value in told.items():
        key = _key(name)
        if isinstance(value, dict):
            if depth < _DEEPEST:
                below = prefix if key in _WRAPPERS else f"{prefix}{key}-"
                for one, said in _ours(value, below, depth + 1).items():
                    ours.setdefault(one, said)
            continue
        plain = _plain(value)
        if key in _LISTS and isinstance(plain, str):
            plain = [one for one in _BETWEEN.split(plain) if one]
        if plain:
            ours[prefix + key] = plain
    return ours


def _key(name: str) -> str:
    return key_of(str(name)) or re.sub(r"[\s_]+", "_", bare(str(name)).strip().casefold())[:60]


def _plain(value: object) -> str | list[str]:
    if isinstance(value, list):
        return [words for one in value[:_MOST_ENTRIES] if (words := _named(one))]
    return _scalar(value)


def _named(value: object) -> str:
    """Return a list's entry in words; of an author's record its name."""
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "title", "login", "handle", "id") if value.get(key)), "")
    return _scalar(value)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER:
        return ""  # Python itself refuses to write down the longest ones
    return str(value).strip() if isinstance(value, (str, int, float)) else ""


class Region(NamedTuple):
    """Where `Key: value` is looked for; `any_key` where keys we have no name for count as well."""

    span: Span
    any_key: bool


def told_in_lines(text: str, reading: Layout, regions: Sequence[Region]) -> dict[str, object]:
    """Read the `Key: value` lines, lists, quotes and tables of some regions, the earlier first.

    Keys we have no name for count only where every line of their block is a pair.
    """
    told: dict[str, object] = {}
    for region in regions:
        for block in reading.blocks:
            if block.span.start >= region.span.end:
                break
            if not _may_tell(text, block) or block.span.start < region.span.start:
                continue
            for key, said in _told_by(text, block, any_key=region.any_key):
                told.setdefault(key, said)
    return told


def _may_tell(text: str, block: Block) -> bool:
    """Tell whether a block may hold pairs; a paragraph with a rule right below it passes for a heading."""
    if block.kind == "heading":
        return not text.startswith("#", block.span.start)
    return not block.level and block.kind in _TELLING


def _told_by(text: str, block: Block, *, any_key: bool) -> Iterator[tuple[str, object]]:
    pairs = list(_rows(text, block) if block.kind == "table" else _lines(text, block))
    whole = any_key and len(pairs) >= _FEWEST_PAIRS and all(pair is not None for pair in pairs)
    for pair in pairs:
        if pair is None:
            continue
        name, value = pair
        key = key_of(name)
        if not key and is_section(name):
            continue
        said = _said(key, value)
        if said and (key or (whole and len(name.split()) <= _MOST_KEY_WORDS)):
            yield key or _key(name), said


def told_in_headings(text: str, blocks: Sequence[Block], marks: Iterable[Mark]) -> dict[str, object]:
    """Read the headings that say something under one of our keys: "## Owner: …", or "## Owner" and a short line."""
    told: dict[str, object] = {}
    below = {
        place.span.end: block for place, block in pairwise(blocks) if place.kind == "heading" and block.kind in _TELLING
    }
    for mark in marks:
        name, colon, value = mark.words.partition(":")
        key = key_of(name) if colon and mark.rank > 1 else None
        if not key and not value and mark.rank > 1 and mark.span.end in below:
            key = key_of(mark.words)
            value = below[mark.span.end].span.of(text) if key else ""
            value = value if len(value) <= _LONGEST_LINE and "\n" not in value else ""
        said = _said(key, value) if key else ""
        if key and said:
            told.setdefault(key, said)
    return told


def _said(key: str | None, value: str) -> object:
    words = bare(value)
    if words.startswith("[") and words.endswith("]"):
        words = words[1:-1].strip()
    if words.casefold() in _NOTHING or len(words) > _LONGEST_VALUE:
        return ""
    if key in _LISTS:
        return [one for one in _BETWEEN.split(words) if one]
    return words


def _lines(text: str, block: Block) -> Iterator[tuple[str, str] | None]:
    if block.kind == "paragraph" and text.startswith("export ", block.span.start):
        yield from ((found["key"], found["value"]) for found in _SCRIPT.finditer(text, *block.span))
        return
    for line in _LINE.finditer(text, block.span.start, min(block.span.end, block.span.start + LONGEST)):
        pair = _PAIR.match(line[0].lstrip("> ") if block.kind == "quote" else line[0])
        yield (pair["key"].strip(), pair["value"].rstrip(" \t\\")) if pair else None


def _rows(text: str, block: Block) -> Iterator[tuple[str, str] | None]:
    """Yield the pairs of a table of two columns, or of one that has its keys in its head and a single row below."""
    lines = [
        line[0].strip().strip("|").split("|")
        for line in _LINE.finditer(text, block.span.start, min(block.span.end, block.span.start + LONGEST))
        if not _RULE_ROW.fullmatch(line[0])
    ]
    if len(lines) == _FEWEST_PAIRS and len(lines[0]) == len(lines[1]) and all(key_of(bare(name)) for name in lines[0]):
        yield from ((bare(name), value.strip()) for name, value in zip(*lines, strict=True))
        return
    for place, cells in enumerate(lines):
        if len(cells) != _FEWEST_PAIRS:
            yield None
        elif place or not _VALUE_HEAD.fullmatch(cells[1]):
            yield bare(cells[0]).rstrip(": "), cells[1].strip()

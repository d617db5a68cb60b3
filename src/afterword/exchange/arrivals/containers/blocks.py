"""Blocks of Markdown: lines that stand together, and how they stand inside one another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.inline import Line, code, fence_marks, without_bold
from afterword.exchange.arrivals.containers.markup import Node, Words

_LANGUAGE = Pattern(r"(?:language-|lang-|highlight-source-|brush:\s*|sourceCode\s+)([\w+#.-]{1,40})")
_BOX = Pattern(r"(?:([☐□⬜▢])|([☑☒✅✓✔🗹]))\ufe0f?\s*|(\[ \]|\[[xX]\])\s+(?=\S)")
_TYPED_BOX = Pattern(r"[☐☑☒🗹]|\[[ xX]\]\s+\S")


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stand together, at least one.

    Attributes:
        kind: paragraph, heading, list, table, fence, quote, rule or note; tight for items that follow one another
            without a blank line though each is a block of its own.
    """

    kind: str
    lines: list[Line]


def joined(blocks: Sequence[Block]) -> list[Line]:
    """Return the lines of blocks, with a blank line between them."""
    lines: list[Line] = []
    last = ""
    for block in blocks:
        if last and not last == block.kind == "tight":
            lines.append(Line("", block.lines[0].line))
        lines += block.lines
        last = block.kind
    return lines


def words_block(lines: list[Line]) -> Block:
    """Return the lines of a paragraph; one of check boxes is the list its author meant."""
    if not _TYPED_BOX.match(lines[0].text):
        return Block("paragraph", lines)
    stripped = [Line(line.text.rstrip(), line.line) for line in lines]
    return Block(
        "tight",
        [
            Line("- " + _boxed(line.text) if _TYPED_BOX.match(line.text) else "  " + line.text, line.line)
            for line in stripped
        ],
    )


def listed(items: Sequence[tuple[str, Sequence[Block]]]) -> list[Line]:
    """Write items, each with its marker; with blank lines between them where one holds more than its words."""
    loose = any(sum(block.kind != "list" for block in blocks) > 1 for _, blocks in items)
    lines: list[Line] = []
    for marker, blocks in items:
        if lines and loose:
            lines.append(Line("", blocks[0].lines[0].line))
        lines += item(marker, blocks, loose=loose)
    return lines


def item(marker: str, blocks: Sequence[Block], *, loose: bool = False) -> list[Line]:
    """Write blocks as one item of a list."""
    lines: list[Line] = []
    for block in blocks:
        if lines and (loose or block.kind != "list"):
            lines.append(Line("", block.lines[0].line))
        lines += block.lines
    first = lines[0].text
    if blocks[0].kind == "heading":  # inside a list it is no heading
        first = f"**{without_bold(first.lstrip('#').strip())}**"
    elif blocks[0].kind == "tight":
        first = first.removeprefix("- ")
    return [Line(marker + _boxed(first), lines[0].line), *indented(lines[1:], len(marker))]


def indented(lines: Sequence[Line], width: int) -> list[Line]:
    """Return lines moved to the right, blank ones left as they are."""
    return [Line(" " * width + line.text if line.text else "", line.line) for line in lines]


def quoted(lines: Sequence[Line]) -> list[Line]:
    """Return lines as a quote."""
    return [Line(f"> {line.text}".rstrip(), line.line) for line in lines]


def flat(blocks: Sequence[Block]) -> list[Line]:
    """Return blocks as lines that can stand in a cell, one behind the other."""
    lines: list[Line] = []
    for block in blocks:
        own = _unwrapped(block.lines) if block.kind == "paragraph" else block.lines
        for line in own:
            text = _flattened(block.kind, line.text.strip())
            if text:
                lines.append(Line(text, line.line))
    return lines


def fence(node: Node) -> Block:
    """Write an element's text as code."""
    lines = _verbatim(node)
    found = _LANGUAGE.search(" ".join(one.get("class") for one in node.walk()))
    language = node.get("data-language") or (found[1] if found else "")
    marks = fence_marks(lines)
    return Block("fence", [Line(marks + language, node.line or lines[0].line), *lines, Line(marks, lines[-1].line)])


def _boxed(text: str) -> str:
    found = _BOX.match(text)
    return f"[{'x' if found[2] else ' '}] {text[found.end() :]}" if found and not found[3] else text


def _unwrapped(lines: Sequence[Line]) -> Iterator[Line]:
    """Join the lines of a paragraph that were only wrapped."""
    pieces: list[str] = []
    start = lines[0].line
    for line in lines:
        start = start if pieces else line.line
        pieces.append(line.text.strip())
        if line.text.endswith("  "):
            yield Line(" ".join(pieces), start)
            pieces = []
    if pieces:
        yield Line(" ".join(pieces), start)


def _flattened(kind: str, text: str) -> str:
    if kind == "heading":
        return f"**{without_bold(text.lstrip('# '))}**"
    if kind == "table":
        return text.strip("| ").replace(" | ", " · ").replace("\\|", "|") if text.strip("|- ") else ""
    if kind == "fence":
        return code(text) if text and not text.startswith("```") else ""
    return "" if kind == "rule" else text


def _verbatim(node: Node) -> list[Line]:
    """Return an element's text line by line, without an empty one at its start and those at its end."""
    texts: list[list[str]] = [[]]
    origins = [0]
    stack: list[Node | Words] = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, Node) and one.name != "br":
            stack.extend(reversed(one.children))
            continue
        for place, text in enumerate((one.text if isinstance(one, Words) else "\n").split("\n")):
            if place:
                texts.append([])
                origins.append(0)
            texts[-1].append(text)
            origins[-1] = origins[-1] or (one.line if text else 0)
    lines = [Line("".join(pieces), line) for pieces, line in zip(texts, _filled(origins, node.line), strict=True)]
    while len(lines) > 1 and not lines[-1].text.strip():
        lines.pop()
    return lines[1:] if len(lines) > 1 and not lines[0].text.strip() else lines


def _filled(origins: Sequence[int], known: int) -> Iterator[int]:
    for line in origins:
        known = max(line, known)
        yield known

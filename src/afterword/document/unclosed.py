"""Code and comments nobody ended: how they are ended, and which headings they hide."""

from typing import NamedTuple

from afterword.document.blocks import Block
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.sections import group_of, kind_of
from afterword.document.text import Span

_FENCE = Pattern(r"[ ]{0,3}(?P<mark>`{3,}|~{3,})")
_HEADING = Pattern(
    r"(?:\A|(?<=\n))(?:[ ]{0,3}\#{1,6}[ \t]+(?P<hashes>[^\s#][^\r\n]{0,80})"
    r"|(?:\*\*|__)(?P<bold>[^*_\r\n]{2,60})(?:\*\*|__):?[ \t]*(?=\r?\n)"
    r"|(?P<under>[^\W_][^\r\n]{1,80})\r?\n(?:={3,}|-{3,}|~{3,})[ \t]*(?=\r?\n|\Z))"
)
_BLANK_LINE = Pattern(r"\n[ \t]*\r?\n")
_NEARLY_END = Pattern(r"(?m)^[ \t]*(?:`{2,}|~{2,})[ \t]*(?=\r?$)")
_ANY_HEADING = Pattern(r"(?:\A|(?<=\n))[ ]{0,3}\#{2,6}[ \t]+(?P<hashes>[^\W\d_a-z][^\r\n]{0,80})")
_TILDES = Pattern(r"~{4,}")
_NEARLY = 2


class Hiding(NamedTuple):
    """Code or a comment that runs to the end of the text, and what it hides.

    Attributes:
        line: Where it begins.
        mark: What would end it.
        heading: The words of the first heading it hides.
        before: Where that heading begins.
        title: The line above, where the marks are its underline.
    """

    line: Span
    mark: str
    heading: Span
    before: int
    title: Span | None = None

    @property
    def is_comment(self) -> bool:
        """Whether it is a comment."""
        return self.mark == "-->"


class Endless(NamedTuple):
    """Code or a comment that runs on to the end of the text, past a blank line.

    Attributes:
        line: Where it begins.
        mark: What would end it.
        slip: The line that was meant to end it, if there is one.
        heading: The words of the first heading behind a blank line, and `before`, where that begins.
    """

    line: Span
    mark: str
    slip: Span | None = None
    heading: Span | None = None
    before: int = 0


def mark_wanted(text: str, block: Block) -> str | None:
    """Return what would end a block of code or a comment, if nothing does."""
    words = block.span.of(text)
    if block.kind == "html":
        return "-->" if words.startswith("<!--") and "-->" not in words else None
    fence = _FENCE.match(words)
    last = words.rpartition("\n")[2].strip() if "\n" in words else ""
    if not fence or (last.startswith(fence["mark"]) and not last.strip(fence["mark"][0])):
        return None
    return fence["mark"]


def hiding(document: Document) -> Hiding | None:
    """Return the first block that hides headings of known sections for want of an end.

    What nobody ended is ended by the mark of the next; so where the last mark hides headings, or nothing stands below
    it, the first block that holds a heading is the one.
    """
    text = document.text
    blocks = [block for block in document.blocks if block.kind in ("fence", "html") and not block.level]
    mark = mark_wanted(text, blocks[-1]) if blocks else None
    if not mark:
        return None
    last = _hidden(text, blocks[-1], mark)
    if blocks[-1].kind == "html" or (not last and "\n" in blocks[-1].span.of(text)):
        return last
    for block in blocks[:-1]:
        fence = _FENCE.match(text, *block.span) if block.kind == "fence" else None
        if fence and (found := _hidden(text, block, fence["mark"])):
            return found
    return last


def endless(document: Document) -> Endless | None:
    """Return the code or the comment that nobody ended, if anything stands in it behind a blank line."""
    text = document.text
    block = next((block for block in reversed(document.blocks) if block.kind in ("fence", "html")), None)
    mark = mark_wanted(text, block) if block and not block.level else None
    blank = _BLANK_LINE.search(text, *block.span) if block and mark else None
    if not block or not mark or not blank or not text[blank.end() : block.span.end].strip():
        return None
    line = _first_line(text, block)
    nearly = None if mark == "-->" else _NEARLY_END.search(text, line.end, block.span.end)
    if nearly:
        return Endless(line, mark, Span(*nearly.span()))
    heading = _ANY_HEADING.search(text, blank.end(), block.span.end)
    return Endless(line, mark, None, *((Span(*heading.span("hashes")), heading.start()) if heading else ()))


def _first_line(text: str, block: Block) -> Span:
    first = text.find("\n", *block.span)
    end = block.span.end if first < 0 else first
    return Span(block.span.start, end - 1 if end and text[end - 1] == "\r" else end)


def _hidden(text: str, block: Block, mark: str) -> Hiding | None:
    start, end = block.span
    first = text.find("\n", start, end)
    if first < 0:
        return None
    line = _first_line(text, block)
    for found in _HEADING.finditer(text, first + 1, end):
        words = Span(*found.span(found.lastgroup or 0))
        if kind_of(words.of(text), exactly=True) != "other" or group_of(words.of(text)):
            return Hiding(line, mark, words, found.start(), _title(text, line))
    return None


def _title(text: str, line: Span) -> Span | None:
    """Return the line right above some tildes, if they are as many as it has letters."""
    if not _TILDES.fullmatch(line.of(text).strip()):
        return None
    above = text.rfind("\n", 0, max(line.start - 1, 0)) + 1
    words = text[above : line.start].strip()
    is_wide = abs(len(words) - len(line)) <= _NEARLY
    return Span(above, above + len(text[above : line.start].rstrip())) if words and is_wide else None

"""Where a comment about some words can stand: beside them, without taking apart what they stand in."""

import re

from afterword.document.blocks import Block
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Diagnostic

_BEGINS = Pattern(r"[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}(?:[ \t]|$)|>|```|~~~|<|\|)")
_HEADING = Pattern(r"[ ]{0,3}#{1,6}(?:[ \t]|$)")
_OURS = Pattern(r"[ \t]*<!--\s*afterword:[^\n]*-->[ \t]*$")
_CLOSES = Pattern(r"-{2,}|[<>]")
_SIDE_BY_SIDE = Pattern(r"[ \t]*(?:\r?\n)?[ \t]*")
_CELL = Pattern(r"(?<!\\)\|[ \t]*")


def question(document: Document, diagnostic: Diagnostic) -> Edit | None:
    """Return the edit that leaves a finding's question in the text, for `unresolved-discussion` to find in a review.

    None where no comment can stand, or where the same question stands already.
    """
    asked = diagnostic.fix.question if diagnostic.fix else None
    if not asked:
        return None
    front = document.facts.span
    words = f"<!-- afterword: ask {_CLOSES.sub('–', ' '.join(asked.split()))} -->"
    if len(front) and front.contains(diagnostic.span):
        return _once(document, Edit(Span(front.end, front.end), f"{words}\n"))
    if _in(document, diagnostic.span, "comment"):
        return None  # it is a question already, or nobody's words
    fence = _in(document, diagnostic.span, "fence")
    return _once(document, beside(document, fence.start if fence else diagnostic.span.start, words))


def _once(document: Document, edit: Edit | None) -> Edit | None:
    """Return an edit that adds a comment, unless the same is among the comments on either side of its place."""
    if edit is None:
        return None
    text, at, words = document.text, edit.span.start, edit.text.strip()
    start = end = at
    comments = [mask.span for mask in document.masks if mask.kind == "comment"]
    for span in comments:
        if span.start >= at and _SIDE_BY_SIDE.fullmatch(text, end, span.start):
            end = span.end
    for span in reversed(comments):
        if span.end <= at and _SIDE_BY_SIDE.fullmatch(text, span.end, start):
            start = span.start
    return None if words in text[start:end] else edit


def allowance(document: Document, diagnostic: Diagnostic) -> Edit | None:
    """Return the edit that allows a finding, its reason left empty; None where no comment of ours can stand."""
    front = document.facts.span
    if (len(front) and front.contains(diagnostic.span)) or _in(document, diagnostic.span, "fence"):
        return None
    return beside(document, diagnostic.span.start, f'<!-- afterword: ignore {diagnostic.rule} reason="" -->')


def _in(document: Document, span: Span, kind: str) -> Span | None:
    return next((mask.span for mask in document.masks if mask.kind == kind and mask.span.contains(span)), None)


def beside(document: Document, offset: int, words: str) -> Edit | None:
    """Return the edit that puts a comment above a line.

    Inside a paragraph it stands at the end of the line before, inside a table in the cell.
    """
    text, positions = document.text, document.positions
    number = positions.line(offset)
    start = positions.line_start(number)
    if _block(document, offset, "table"):
        return _in_cell(text, start, offset, words)
    if number > 1 and continues(text, positions.line_start(number - 1), start):
        end = start - len(text[:start][-2:]) + len(text[:start][-2:].rstrip("\r\n"))
        while end and text[end - 1] in " \t\\":  # a hard break stays the last thing of its line
            end -= 1
        return Edit(Span(end, end), f" {words}")
    while number > 1 and _OURS.match(text, positions.line_start(number - 1), start - 1):
        number -= 1
        start = positions.line_start(number)
    line = text[start:offset]
    return Edit(Span(start, start), f"{line[: len(line) - len(line.lstrip())]}{words}\n")


def _in_cell(text: str, start: int, offset: int, words: str) -> Edit | None:
    bars = list(_CELL.finditer(text, start, offset))
    return Edit(Span(bars[-1].end(), bars[-1].end()), f"{words} ") if bars else None


def continues(text: str, before: int, start: int) -> bool:
    """Tell whether a line goes on with the paragraph of the line before it; both are given by where they start."""
    above, line = text[before:start].rstrip("\r\n"), text[start : start + 200].split("\n", 1)[0]
    if (
        not above.strip()
        or _HEADING.match(above)
        or _OURS.match(above)
        or re.fullmatch(r"[ ]{0,3}([-=*_])\1*\s*", above)
    ):
        return False
    quoted = above.lstrip().startswith(">"), line.lstrip().startswith(">")
    return all(quoted) or not (any(quoted) or _BEGINS.match(line) or above.lstrip().startswith(("```", "~~~", "<!--")))


def _block(document: Document, offset: int, kind: str) -> Block | None:
    found = (block for block in document.blocks if block.kind == kind and block.span.start <= offset < block.span.end)
    return next(found, None)

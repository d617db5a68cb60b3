"""Bullets and boxes that word processors write and Markdown does not know: what was meant to be a list."""

from bisect import bisect_left
from collections.abc import Container, Iterator
from typing import NamedTuple

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.sections import Section
from afterword.document.text import Edit, Span

_LISTS = frozenset(("impact", "timeline", "factors", "actions", "lessons"))
_PROSE = frozenset(("background", "other"))
SIGNS = "•‣⁃◦▪▫■●○◆➢➤·\uf0b7\uf0a7"
_BOXES = "☐□⬜◻❏☑☒"
_TICKED = "☑☒✓✔✅"
_TICKS = "✓✔✅"
_BOX = rf"(?P<box>[{_BOXES}])\ufe0f?[ \t\u00a0]*"
# Each is found fast, by its first character; most texts have neither.
_ANY = Pattern(rf"[{SIGNS}{_BOXES}{_TICKS}]")
_ANY_LINE = Pattern(r"\n[ \t]*(?:[–—]|[*+-]\)|[o§]\t)")
_LINE = Pattern(
    rf"(?:\A|(?<=\n))[ \t]*(?P<mark>(?:(?P<sign>[{SIGNS}])[ \t\u00a0]*"
    rf"|(?P<dash>[–—])[ \t\u00a0]+|[*+-]\)[ \t]+|[o§]\t)(?:{_BOX})?"
    rf"|(?P<alone>[{_BOXES}{_TICKS}])\ufe0f?[ \t\u00a0]*)(?=\S)"
)
_SIGN = Pattern(rf"[{SIGNS}]")  # and no box, which would be lost
_FEWEST = 2
_OWN = Pattern(rf"(?P<sign>[{_BOXES}{_TICKS}])\ufe0f?[ \t\u00a0]*(?=\S)")


class Stray(NamedTuple):
    """A mark that begins no list item, the section it stands in, and the edit that writes one that does."""

    section: Section
    span: Span
    edit: Edit
    is_sure: bool


def strays(document: Document) -> tuple[Stray, ...]:
    """Return the marks that were meant as bullets or boxes in sections of lists, in the order of the text."""
    if not _holds_any(document.text):
        return ()
    found = [each for paragraph, section in _paragraphs(document) for each in _in(document.text, paragraph, section)]
    found += _unticked(document)
    return tuple(sorted(found, key=lambda each: each.span))


def beside(document: Document) -> tuple[Stray, ...]:
    """Return the bullets, two and more in a row, in sections whose lists are nobody's but the readers'."""
    if not _holds_any(document.text):
        return ()
    found: list[Stray] = []
    for paragraph, section in _paragraphs(document, _PROSE):
        signs = [
            each for each in _in(document.text, paragraph, section) if _SIGN.fullmatch(each.span.of(document.text))
        ]
        found += signs if len(signs) >= _FEWEST else []
    return tuple(found)


def _holds_any(text: str) -> bool:
    return bool((not text.isascii() and _ANY.search(text)) or _ANY_LINE.search(f"\n{text}"))


def _paragraphs(document: Document, kinds: Container[str] = _LISTS) -> Iterator[tuple[Span, Section]]:
    """Yield the paragraphs of sections of some kinds, each with the innermost section it stands in."""
    spans = [block.span for block in document.blocks if block.kind == "paragraph" and not block.level]
    starts = [span.start for span in spans]
    within: dict[int, Section] = {}
    for section in document.sections:
        body = section.body_span
        within |= dict.fromkeys(range(bisect_left(starts, body.start), bisect_left(starts, body.end)), section)
    return ((spans[at], section) for at, section in sorted(within.items()) if section.kind in kinds)


def _in(text: str, paragraph: Span, section: Section) -> Iterator[Stray]:
    start = text.rfind("\n", 0, paragraph.start) + 1
    lines = list(_LINE.finditer(text, start, paragraph.end))
    dashes = sum(1 for line in lines if line["dash"])
    before = -1
    for line in lines:
        goes_on = before >= 0 and text.find("\n", before, line.start()) == line.start() - 1
        if line["dash"] and line.start() != start and not goes_on:  # a thought put in, where a line was broken
            continue
        before = line.end()
        box = line["box"] or line["alone"] or ""
        if box in _TICKS and box and section.kind != "actions":
            continue
        written = "- "
        if box and section.kind == "actions":
            written += "[x] " if box in _TICKED else "[ ] "
        is_sure = not (line["dash"] and dashes == 1) and (not box or box not in _TICKS)
        mark = Span(*line.span("mark"))
        yield Stray(section, _bare(text, mark), Edit(mark, written), is_sure)


def _bare(text: str, mark: Span) -> Span:
    return Span(mark.start, mark.start + len(mark.of(text).rstrip()))


def _unticked(document: Document) -> Iterator[Stray]:
    """Yield the signs of boxes that begin the words of actions: - ☐ Cap the queue."""
    sections = [section for section in document.sections if section.kind == "actions"]
    at = 0
    for action in document.actions:
        while at < len(sections) - 1 and sections[at + 1].span.start <= action.span.start:
            at += 1
        sign = _OWN.match(document.text, *action.text_span)
        if sign and sections and not action.boxed and not action.id:
            edit = Edit(Span(*sign.span()), "[x] " if sign["sign"] in _TICKED else "[ ] ")
            yield Stray(sections[at], Span(*sign.span("sign")), edit, sign["sign"] not in _TICKS)

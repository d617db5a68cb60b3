"""Parts that begin without a heading: the summary and the timeline below the title."""

from collections.abc import Sequence

from afterword.document.blocks import Block
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.evidence import PAIR_LINE, STAMP_REACH, has, stamps
from afterword.exchange.arrivals.pages.marks import LABEL, Mark
from afterword.exchange.arrivals.pages.meanings import Meaning, is_stamp
from afterword.exchange.arrivals.survey import Part

_FEWEST_STAMPS = 3
_FEWEST_MARKS = _FEWEST_KINDS = 2
_FEWEST_WORDS = 6
_SHORT_LEAD = 12  # words: "This is what we found out about …"
_LEVEL = 2
_WORD = Pattern(r"[^\W\d_]{2,}")
_NOT_PROSE = ("import ", "export ", "![", "<!--", "[!", "{", ":::", "*[", "_[", "|")


def with_lead(
    text: str, parts: list[Part], marks: Sequence[Mark], blocks: Sequence[Block], title_end: int
) -> list[Part]:
    """Add what stands under the title without a heading: a summary, and a timeline, if no part is one."""
    first = marks[0].span.start if marks else len(text)
    if not has(parts, "timeline"):
        stamped = next((block for block in blocks if _is_timeline(text, block) and title_end <= block.span.start), None)
        if stamped and stamped.span.end <= first:
            parts = _with(parts, _unnamed("timeline", stamped.span))
            here = Span(stamped.span.start, stamped.span.start)
            marks = [Mark(here, here, "", LABEL, Meaning("timeline", None)), *marks]
    if has(parts, "summary"):
        return parts
    span = _lead(text, blocks, title_end, marks)
    if span and not (len(_WORD.findall(span.of(text))) < _SHORT_LEAD and _background_as_summary(parts)):
        return _with(parts, _unnamed("summary", span))
    if span:
        return parts
    parts = _first_heading_as_summary(text, parts, marks, blocks)
    if not has(parts, "summary"):
        _background_as_summary(parts)
    return parts


def _first_heading_as_summary(
    text: str, parts: list[Part], marks: Sequence[Mark], blocks: Sequence[Block]
) -> list[Part]:
    """Take the first section, which only repeats the title in other words, for the summary: up to its first label."""
    if len(marks) < _FEWEST_MARKS or not parts or parts[0].kind != "other" or parts[0].role:
        return parts
    first, second = marks[0], marks[1]
    known = {part.kind for part in parts} - {"other"}
    if parts[0].heading_span != first.span or not second.meaning or len(known) < _FEWEST_KINDS:
        return parts
    span = _lead(text, blocks, first.span.end, marks[1:])
    if not span:
        return parts
    summary = parts[0]._replace(
        kind="summary", span=Span(first.span.start, span.end), body_span=Span(first.span.end, span.end)
    )
    return [summary, *(part._replace(parent=None) if part.parent == 0 else part for part in parts[1:])]


def _background_as_summary(parts: list[Part]) -> bool:
    """Take the background for the summary where it comes first and nothing else is one; tell whether it did."""
    known = [place for place, part in enumerate(parts) if part.kind != "other" or part.role not in {None, "metadata"}]
    if not known or parts[known[0]].kind != "background" or parts[known[0]].parent is not None:
        return False
    parts[known[0]] = parts[known[0]]._replace(kind="summary")
    return True


def _lead(text: str, blocks: Sequence[Block], start: int, marks: Sequence[Mark]) -> Span | None:
    """Return the paragraphs from an offset to the first section, if they read as a summary.

    Lines of `Key: value`, images, notes in brackets and comments before and after them do not belong to it.
    """
    first: int | None = None
    stop = next((mark.span.start for mark in marks if not _is_fact(mark)), len(text))
    marked = {mark.span.start for mark in marks}
    end = start
    words = 0
    for block in blocks:
        if block.level or block.span.start < start:
            continue
        if block.span.start >= stop:
            break
        if block.kind == "paragraph" and block.span.start not in marked and _is_prose(text, block):
            if first is None:
                first = block.span.start
                stop = next((mark.span.start for mark in marks if mark.span.start > first), len(text))
            end = min(block.span.end, stop)
            words += len(_WORD.findall(text[block.span.start : end]))
        elif first is not None and block.kind in {"list", "fence", "quote", "table"}:
            end = min(block.span.end, stop)
    if first is None or words < _FEWEST_WORDS:
        return None
    return Span(first, first + len(text[first:end].rstrip()))


def _is_fact(mark: Mark) -> bool:
    """Tell whether a mark is a fact about the document with nothing below it: "**Date:** 2 May"."""
    return mark.rank >= LABEL and mark.meaning.role == "metadata" and mark.end is not None


def _is_prose(text: str, block: Block) -> bool:
    words = block.span.of(text)
    if words.startswith(_NOT_PROSE):
        return False
    if not words[0].isalpha() and is_stamp(words[:STAMP_REACH]):
        return False
    return not all(PAIR_LINE.match(line) for line in words.splitlines())


def _is_timeline(text: str, block: Block) -> bool:
    """Tell whether a list or table outside all sections is a timeline: nearly every entry begins with a time."""
    if block.level or block.kind not in {"list", "table"}:
        return False
    stamped, entries = stamps(text, block.span)
    return stamped >= _FEWEST_STAMPS and 4 * stamped >= 3 * entries


def _unnamed(kind: str, span: Span) -> Part:
    return Part(kind, None, "", _LEVEL, span, Span(span.start, span.start), span, None)


def _with(parts: Sequence[Part], new: Part) -> list[Part]:
    """Put a part where it belongs among the outermost ones."""
    at = next((place for place, part in enumerate(parts) if part.span.start > new.span.start), len(parts))
    moved = [
        part if part.parent is None or part.parent < at else part._replace(parent=part.parent + 1) for part in parts
    ]
    return [*moved[:at], new, *moved[at:]]

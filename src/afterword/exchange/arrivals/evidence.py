"""Parts that no heading names: told by where they stand and by what stands in them."""

import re
from collections.abc import Callable, Sequence

from afterword.document.markdown import Block
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.marks import LABEL, Mark
from afterword.exchange.arrivals.meanings import Meaning, is_stamp
from afterword.exchange.arrivals.survey import Part

_FEWEST_STAMPS = 2
_FEWEST_WORDS = 6
_SHORT_LEAD = 12  # words: "This is what we found out about …"
_LEAD_LEVEL = 2
_STAMP_REACH = 60
_INDENT = ("  ", "\t")
_LINE = Pattern(r"[^\r\n]+")
_LEADING = Pattern(r"[ \t>]*(?:[-*+]|\d{1,3}[.)])?[ \t|]*[*_`\[({]*")
_BULLET = Pattern(r"^[ \t>]*(?:[-*+][ \t]+)?")
_PAIR_LINE = Pattern(
    r"[ \t]*(?:(?:\*\*|__|\*|_)[^:*_\r\n]{1,50}(?::[ \t]*(?:\*\*|__|\*|_)|(?:\*\*|__|\*|_)[ \t]*:)"
    r"|[^\W\d_][\w()/-]{0,30}(?: [\w()/-]{1,30}){0,3}[ \t]*:[ \t]+\S)"
)
_TIMELINE_LINK = Pattern(r"^[ \t]*(?:[-*+][ \t]+)?\[?(?:timeline|chronology)\b", re.MULTILINE | re.IGNORECASE)
_CONCLUSION = Pattern(
    r"\W*(?:conclusions?|konklusjon|konklusion|conclusi[oó]n|conclusão|conclusie|slutsats(?:er)?|conclusion[ei])\W*",
    re.IGNORECASE,
)
_LESSONS = Pattern(r"\b(?:went|gone) (?:well|wrong|poorly)\b|\blucky\b", re.IGNORECASE)
_OUTRIGHT = Pattern(
    r"summary|overview|abstract|tl;?dr|synopsis|sammendrag|oppsummering|zusammenfassung|r[ée]sum[ée]|resumen|resumo|"
    r"samenvatting|sammanfattning|sammenfatning|riepilogo|sommario|sum[áa]rio|sintesi|synth[èe]se",
    re.IGNORECASE,
)
_WORD = Pattern(r"[^\W\d_]{2,}")
_NOT_PROSE = ("import ", "export ", "![", "<!--", "[!", "{", ":::", "*[", "_[", "|")


def by_content(text: str, parts: Sequence[Part]) -> list[Part]:
    """Give parts the kind their content shows, where no part is named so."""
    parts = list(parts)
    if not _has(parts, "timeline"):
        _as(parts, "timeline", lambda part: part.kind in {"background", "other"} and _tells_time(text, part), most=99)
    if not _has(parts, "timeline") and any(part.role == "key-events" for part in parts):
        # Who lists the key events apart tells under "Context" what happened between them.
        _as(parts, "timeline", lambda part: part.heading.casefold() in {"context", "kontekst", "kontext"})
    if not _has(parts, "factors"):
        _as(parts, "factors", lambda part: part.role == "five-whys" and part.parent is None)
    if not _has(parts, "factors"):
        _conclusion(text, parts)
    _one_summary(text, parts)
    return parts


def _conclusion(text: str, parts: list[Part]) -> None:
    """Take a conclusion in the middle of a document for its causes; at the end it only says goodbye."""
    outer = [place for place, part in enumerate(parts) if part.parent is None]
    for at, place in enumerate(outer):
        if parts[place].kind == "actions" or at + 1 == len(outer):
            return
        if _CONCLUSION.fullmatch(parts[place].heading) and not _LESSONS.search(text, *parts[place].body_span):
            parts[place] = parts[place]._replace(kind="factors")
            return


def _one_summary(text: str, parts: list[Part]) -> None:
    """Of several summaries keep those that are named so outright, and no list of facts under such a name."""
    named = [place for place, part in enumerate(parts) if part.kind == "summary" and part.parent is None]
    if len(named) > 1:
        facts = {place for place in named if _is_pairs(text, parts[place].body_span)}
        outright = {place for place in named if _OUTRIGHT.search(parts[place].heading)} - facts
        for place in named:
            if place in facts and len(facts) < len(named):
                parts[place] = parts[place]._replace(kind="other", role="metadata")
            elif outright and place not in outright:
                parts[place] = parts[place]._replace(kind="other")


def _is_pairs(text: str, span: Span) -> bool:
    """Tell whether every line of a part is a `Key: value` pair or a table's row."""
    lines = [line for line in span.of(text).splitlines() if line.strip()]
    return bool(lines) and all(
        _PAIR_LINE.match(_BULLET.sub("", line)) or line.lstrip().startswith("|") for line in lines
    )


def background_as_summary(parts: list[Part]) -> bool:
    """Take the background for the summary where it comes first and nothing else is one; tell whether it did."""
    known = [place for place, part in enumerate(parts) if part.kind != "other" or part.role not in {None, "metadata"}]
    if not known or parts[known[0]].kind != "background" or parts[known[0]].parent is not None:
        return False
    parts[known[0]] = parts[known[0]]._replace(kind="summary")
    return True


def _has(parts: Sequence[Part], kind: str) -> bool:
    return any(part.kind == kind for part in parts)


def _as(parts: list[Part], kind: str, fits: Callable[[Part], bool], most: int = 1) -> None:
    for place, part in enumerate(parts):
        if most and fits(part):
            parts[place] = part._replace(kind=kind, role=None)
            most -= 1


def _tells_time(text: str, part: Part) -> bool:
    """Tell whether a part is a timeline: most of its entries begin with a time, or it links to one elsewhere."""
    if part.parent is not None or part.role is not None:
        return False
    if is_stamp(part.heading):
        return True
    if part.kind == "background" and _TIMELINE_LINK.search(text, *part.body_span):
        return True
    stamped, entries = _stamps(text, part.body_span)
    return stamped >= _FEWEST_STAMPS and 2 * stamped >= entries


def _stamps(text: str, span: Span) -> tuple[int, int]:
    """Count the entries that begin with a time, and all entries: list items, rows and paragraphs."""
    stamped = entries = 0
    for line in _LINE.finditer(text, *span):
        leading = _LEADING.match(line[0])
        start = leading.end() if leading else 0
        words = line[0][start : start + _STAMP_REACH]
        if not any(letter.isalnum() for letter in words) or (line[0].startswith(_INDENT) and not is_stamp(words)):
            continue
        entries += 1
        stamped += is_stamp(words)
    return stamped, entries


def lead(text: str, blocks: Sequence[Block], start: int, marks: Sequence[Mark]) -> Span | None:
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
    if not words[0].isalpha() and is_stamp(words[:_STAMP_REACH]):
        return False
    return not all(_PAIR_LINE.match(line) for line in words.splitlines())


def with_lead(
    text: str, parts: list[Part], marks: Sequence[Mark], blocks: Sequence[Block], title_end: int
) -> list[Part]:
    """Add what stands under the title without a heading: a summary, and a timeline, if no part is one."""
    first = marks[0].span.start if marks else len(text)
    if not _has(parts, "timeline"):
        stamped = next((block for block in blocks if _is_timeline(text, block) and title_end <= block.span.start), None)
        if stamped and stamped.span.end <= first:
            parts = _with(parts, _unnamed("timeline", stamped.span))
            here = Span(stamped.span.start, stamped.span.start)
            marks = [Mark(here, here, "", LABEL, Meaning("timeline", None)), *marks]
    if _has(parts, "summary"):
        return parts
    span = lead(text, blocks, title_end, marks)
    if span and not (len(_WORD.findall(span.of(text))) < _SHORT_LEAD and background_as_summary(parts)):
        return _with(parts, _unnamed("summary", span))
    if span:
        return parts
    parts = _first_heading_as_summary(text, parts, marks, blocks)
    if not _has(parts, "summary"):
        background_as_summary(parts)
    return parts


def _is_timeline(text: str, block: Block) -> bool:
    """Tell whether a list or table outside all sections is a timeline: nearly every entry begins with a time."""
    if block.level or block.kind not in {"list", "table"}:
        return False
    stamped, entries = _stamps(text, block.span)
    return stamped > _FEWEST_STAMPS and 4 * stamped >= 3 * entries


def _unnamed(kind: str, span: Span) -> Part:
    return Part(kind, None, "", _LEAD_LEVEL, span, Span(span.start, span.start), span, None)


def _with(parts: Sequence[Part], new: Part) -> list[Part]:
    """Put a part where it belongs among the outermost ones."""
    at = next((place for place, part in enumerate(parts) if part.span.start > new.span.start), len(parts))
    moved = [
        part if part.parent is None or part.parent < at else part._replace(parent=part.parent + 1) for part in parts
    ]
    return [*moved[:at], new, *moved[at:]]


def _first_heading_as_summary(
    text: str, parts: list[Part], marks: Sequence[Mark], blocks: Sequence[Block]
) -> list[Part]:
    """Take the first section, which only repeats the title in other words, for the summary: up to its first label."""
    if len(marks) < _FEWEST_STAMPS or not parts or parts[0].kind != "other" or parts[0].role:
        return parts
    first, second = marks[0], marks[1]
    known = {part.kind for part in parts} - {"other"}
    if parts[0].heading_span != first.span or not second.meaning or len(known) < _FEWEST_STAMPS:
        return parts
    span = lead(text, blocks, first.span.end, marks[1:])
    if not span:
        return parts
    summary = parts[0]._replace(
        kind="summary", span=Span(first.span.start, span.end), body_span=Span(first.span.end, span.end)
    )
    return [summary, *(part._replace(parent=None) if part.parent == 0 else part for part in parts[1:])]

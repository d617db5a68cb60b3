"""What parts are by what stands in them, where their headings do not say so or say too much."""

import re
from collections.abc import Callable, Sequence

from afterword.document.patterns import Pattern
from afterword.document.section_names import conclusion_with_the_causes
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.meanings import is_stamp
from afterword.exchange.arrivals.survey import Part

_FEWEST_STAMPS = 2
STAMP_REACH = 60
_INDENT = ("  ", "\t")
_LINE = Pattern(r"[^\r\n]+")
_LEADING = Pattern(r"[ \t>]*(?:[-*+]|\d{1,3}[.)])?[ \t|]*[*_`\[({]*")
_BULLET = Pattern(r"^[ \t>]*(?:[-*+][ \t]+)?")
PAIR_LINE = Pattern(
    r"[ \t]*(?:(?:\*\*|__|\*|_)[^:*_\r\n]{1,50}(?::[ \t]*(?:\*\*|__|\*|_)|(?:\*\*|__|\*|_)[ \t]*:)"
    r"|[^\W\d_][\w()/-]{0,30}(?: [\w()/-]{1,30}){0,3}[ \t]*:[ \t]+\S)"
)
_TIMELINE_LINK = Pattern(r"^[ \t]*(?:[-*+][ \t]+)?\[?(?:timeline|chronology)\b", re.MULTILINE | re.IGNORECASE)
_LOOSE = (
    (1, Pattern(r"^\W*remediations?\W*$", re.IGNORECASE)),
    (2, Pattern(r"\b(?:moving|going|looking|way) forward\b|^\W*changes\b|^\W*plans?\W*$", re.IGNORECASE)),
)
_OUTRIGHT = Pattern(
    r"summary|overview|abstract|tl;?dr|synopsis|sammendrag|oppsummering|zusammenfassung|r[ée]sum[ée]|resumen|resumo"
    r"|samenvatting|sammanfattning|sammenfatning|riepilogo|sommario|sum[áa]rio|sintesi|synth[èe]se",
    re.IGNORECASE,
)


def by_content(text: str, parts: Sequence[Part]) -> list[Part]:
    """Give parts the kind their content shows, where no part is named so."""
    parts = list(parts)
    if not has(parts, "timeline"):
        _as(parts, "timeline", lambda part: part.kind in {"background", "other"} and _tells_time(text, part), most=99)
    if not has(parts, "timeline") and any(part.role == "key-events" for part in parts):
        # Who lists the key events apart tells under "Context" what happened between them.
        _as(parts, "timeline", lambda part: part.heading.casefold() in {"context", "kontekst", "kontext"})
    if not has(parts, "factors"):
        _as(parts, "factors", lambda part: part.role == "five-whys" and part.parent is None)
    if not has(parts, "factors"):
        _conclusion(text, parts)
    _one_summary(text, parts)
    _outright_actions(parts)
    return parts


def _outright_actions(parts: list[Part]) -> None:
    """Take "Remediation" for what was done where the actions stand elsewhere, under a name of their own."""
    outer = [place for place, part in enumerate(parts) if part.parent is None]
    ranks = [_weakness(parts[place]) for place in outer]
    best = min((rank for rank in ranks if rank is not None), default=0)
    for at, (place, rank) in enumerate(zip(outer, ranks, strict=True)):
        beside = {ranks[near] for near in (at - 1, at + 1) if 0 <= near < len(ranks)}
        if rank is not None and rank > best and best not in beside:
            parts[place] = parts[place]._replace(kind="other", role="resolution" if rank == 1 else None)


def _weakness(part: Part) -> int | None:
    """Return how loosely a section is named for its actions: 0 for their own names; None if it holds none."""
    if part.kind != "actions":
        return None
    return next((rank for rank, loose in _LOOSE if loose.search(part.heading)), 0)


def _conclusion(text: str, parts: list[Part]) -> None:
    """Take a conclusion in the middle of a document for its causes."""
    outer = [place for place, part in enumerate(parts) if part.parent is None]
    at = conclusion_with_the_causes(text, [parts[place] for place in outer])
    if at is not None:
        parts[outer[at]] = parts[outer[at]]._replace(kind="factors")


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
        PAIR_LINE.match(_BULLET.sub("", line)) or line.lstrip().startswith("|") for line in lines
    )


def has(parts: Sequence[Part], kind: str) -> bool:
    """Tell whether there is a part of a kind."""
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
    stamped, entries = stamps(text, part.body_span)
    return stamped >= _FEWEST_STAMPS and 2 * stamped >= entries


def stamps(text: str, span: Span) -> tuple[int, int]:
    """Count the entries that begin with a time, and all entries: list items, rows and paragraphs."""
    stamped = entries = 0
    for line in _LINE.finditer(text, *span):
        leading = _LEADING.match(line[0])
        start = leading.end() if leading else 0
        words = line[0][start : start + STAMP_REACH]
        if not any(letter.isalnum() for letter in words) or (line[0].startswith(_INDENT) and not is_stamp(words)):
            continue
        entries += 1
        stamped += is_stamp(words)
    return stamped, entries

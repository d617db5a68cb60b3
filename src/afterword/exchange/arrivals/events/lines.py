"""The lines of a stretch of a page, and what each of them is."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from afterword.document.blocks import Heading, Mask
from afterword.document.patterns import Pattern
from afterword.document.text import LINE_BREAK, Span
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.times.calendars import MONTH

_HIDDEN = frozenset({"fence", "quote", "comment", "front-matter"})
_BREAK = Pattern(r"<br[ \t]*/?>", re.IGNORECASE)
_PREFIX = Pattern(
    r"(?P<indent>[ \t]*)(?P<list>-(?=\d\d?:\d\d\b)|(?:(?:[-*+•·▪●◦‣–—]"
    rf"|\d{{1,3}}[.)](?!(?<=\.)[ \t]{{1,2}}{MONTH}))[ \t]+){{0,3}}(?:\[[ xX]?\][ \t]+)?)(?P<hashes>#{{1,6}}[ \t]+)?",
    re.IGNORECASE,
)
_TAGS_ONLY = Pattern(
    r"[ \t]*(?:</?(?:ul|ol|li|p|div|span|table|tbody|thead|tr|td|th|section|center|dl|dt|dd|b"
    r"|strong)(?:[ \t][^<>\r\n]{0,80})?>[ \t]*){1,8}",
    re.IGNORECASE,
)
_RULE = Pattern(r"[ \t]{0,3}(?:[-*_=]{3,}|(?:[-*_][ \t]){2,}[-*_])[ \t]*")
_LABEL = Pattern(r"[ \t]*(?:\*\*|__)[^*_\r\n]{2,80}(?:\*\*|__)[ \t]*:?[ \t]*(?=\r|\n|$)")
_TOLD = Pattern(
    r"[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?(?:[ \t]?[ap]\.?m\.?)?"
    r"[^\r\n]{0,14}?[*_ \t:–—-]{1,4}[A-Z][a-z]+[ \t,.'’]",
    re.IGNORECASE,
)


class Line(NamedTuple):
    """A line of a stretch, or what `<br>` makes one.

    Attributes:
        kind: blank, heading, item, text, table or hidden (a fence, a quote, a comment).
        depth: A heading's level; the indentation of everything else.
        content: Where its words begin, behind bullets and hashes.
    """

    start: int
    end: int
    kind: str
    depth: int
    content: int
    label: bool = False


class Ground(NamedTuple):
    """What the library saw on a page, ordered for looking up lines."""

    hidden: tuple[Span, ...]
    hidden_starts: tuple[int, ...]
    tables: tuple[Span, ...]
    table_starts: tuple[int, ...]
    headings: Mapping[int, Heading]


def ground_of(page: Page) -> Ground:
    """Order a page's blocks for `lines_of`."""
    text = page.text
    hidden = tuple(mask.span for mask in page.reading.masks if mask.kind in _HIDDEN and not _is_told(text, mask))
    tables = tuple(block.span for block in page.reading.blocks if block.kind == "table")
    return Ground(
        hidden,
        tuple(span.start for span in hidden),
        tables,
        tuple(span.start for span in tables),
        {_line_start(text, heading.span.start): heading for heading in page.reading.headings},
    )


def lines_of(text: str, span: Span, ground: Ground) -> list[Line]:
    """Divide a stretch into lines, and tell what each is."""
    lines: list[Line] = []
    start = span.start
    for end, following in _stops(text, span, LINE_BREAK):
        line = _line(text, start, end, ground)
        if line.kind in ("text", "item") and "<br" in text[start:end].casefold():
            for piece_end, next_piece in _stops(text, Span(start, end), _BREAK):
                if start < piece_end or start == line.start:
                    lines.append(_line(text, start, piece_end, ground))
                start = next_piece
        else:
            lines.append(line)
        start = following
    return lines


def _is_told(text: str, mask: Mask) -> bool:
    """Tell whether what the library takes for code, because it is indented, is a list of moments and words."""
    if mask.kind != "fence" or text[mask.span.start : mask.span.start + 3] in ("```", "~~~"):
        return False
    lines = [line for line in mask.span.of(text)[:4000].splitlines() if line.strip()]
    told = sum(1 for line in lines if _TOLD.match(line))
    return told * 2 >= len(lines)


def _stops(text: str, span: Span, stop: Pattern) -> Iterator[tuple[int, int]]:
    for found in stop.finditer(text, span.start, span.end):
        yield found.start(), found.end()
    yield span.end, span.end


def _covers(spans: Sequence[Span], starts: Sequence[int], start: int, end: int) -> bool:
    """Tell whether one of these begins on this line or before it and goes on."""
    place = bisect_right(starts, end) - 1
    return place >= 0 and (spans[place].end > start)


def _line_start(text: str, at: int) -> int:
    start = text.rfind("\n", 0, at) + 1
    return max(start, text.rfind("\r", start, at) + 1)


def _line(text: str, start: int, end: int, ground: Ground) -> Line:
    prefix = _PREFIX.match(text, start, end)
    if prefix is None:  # every part of it may be empty, so this never happens
        return Line(start, end, "text", 0, start)
    depth = len(prefix["indent"].expandtabs(4))
    if (
        (prefix.end() == end and not prefix["list"].strip())
        or _RULE.fullmatch(text, start, end)
        or _TAGS_ONLY.fullmatch(text, start, end)
    ):
        return Line(start, end, "blank", depth, end)
    if _covers(ground.hidden, ground.hidden_starts, start, end):
        return Line(start, end, "hidden", depth, end)
    heading = ground.headings.get(start)
    if heading is not None:
        return Line(start, end, "heading", heading.level, max(heading.text_span.start, start))
    return _words_line(text, start, end, prefix, ground)


def _words_line(text: str, start: int, end: int, prefix: re.Match[str], ground: Ground) -> Line:
    depth = len(prefix["indent"].expandtabs(4))
    if text[prefix.end() : prefix.end() + 1] == "|" or _covers(ground.tables, ground.table_starts, start, end):
        return Line(start, end, "table", depth, prefix.start("list"))
    if prefix["list"]:
        return Line(start, end, "item", depth, prefix.end())
    label = text[prefix.end() : prefix.end() + 1] in "*_" and _LABEL.match(text, start, end) is not None
    return Line(start, end, "text", depth, prefix.end(), label)

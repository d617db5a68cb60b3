"""Where the lines of a timeline begin with a moment: bullets, headings, paragraphs, hard breaks."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from afterword.document.markdown import Heading, Mask
from afterword.document.patterns import Pattern
from afterword.document.text import LINE_BREAK, Span
from afterword.exchange.arrivals.calendars import MONTH
from afterword.exchange.arrivals.moments import Moment, match_moment
from afterword.exchange.arrivals.page import Page

_HIDDEN = frozenset({"fence", "quote", "comment", "front-matter"})
_BREAK = Pattern(r"<br[ \t]*/?>", re.IGNORECASE)
_PREFIX = Pattern(
    rf"(?P<indent>[ \t]*)(?P<list>(?:(?:[-*+•·▪●◦‣–—]|"
    rf"\d{{1,3}}[.)](?!(?<=\.)[ \t]{{1,2}}{MONTH}))[ \t]+){{0,3}}(?:\[[ xX]?\][ \t]+)?)(?P<hashes>#{{1,6}}[ \t]+)?",
    re.IGNORECASE,
)
_TAGS_ONLY = Pattern(
    r"[ \t]*(?:</?(?:ul|ol|li|p|div|span|table|tbody|thead|tr|td|th|section|center|dl|dt|dd|b|"
    r"strong)(?:[ \t][^<>\r\n]{0,80})?>[ \t]*){1,8}",
    re.IGNORECASE,
)
_OPENERS = Pattern(
    r"(?:</?[A-Za-z][^<>\r\n]{0,80}>|[*_`\[({“\"'„【]|:[a-z0-9_+-]{2,30}:(?=[ \t])|"
    r"[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]|(?<=\S)[ \t]|(?<=[>*_\]}])[ \t]){0,10}"
)
_MAYBE = Pattern(
    r"\d|[~≈±@][ \t]{0,2}[\d*_]|\?\?|(?:HH|hh|xx|XX|--|\d[xX?]|[xX?]{2}):|午|T[+\-−][ \t]?\d|"
    r"[A-Za-zÀ-ÿ][^\r\n\d]{0,40}[\d]"
)
_RULE = Pattern(r"[ \t]{0,3}(?:[-*_=]{3,}|(?:[-*_][ \t]){2,}[-*_])[ \t]*")
_LABEL = Pattern(r"[ \t]*(?:\*\*|__)[^*_\r\n]{2,80}(?:\*\*|__)[ \t]*:?[ \t]*(?=\r|\n|$)")
_TOLD = Pattern(
    r"[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?(?:[ \t]?[ap]\.?m\.?)?"
    r"[^\r\n]{0,14}?[*_ \t:–—-]{1,4}[A-Z][a-z]+[ \t,.'’]",
    re.IGNORECASE,
)
_TAG = Pattern(r"</?[A-Za-z][^<>\r\n]{0,80}>")
_CLOSER = Pattern(r"[ \t]{0,2}(?:\*{1,3}|_{1,3}|`{1,2}|\]|\)|\}{1,2}|[”\"“】]|</[A-Za-z]{1,10}>)")
_CELL = Pattern(r"[ \t]*<(?:td|th|p|span|div|dd|br)(?:[ \t][^<>\r\n]{0,80})?/?>", re.IGNORECASE)
_SEPARATOR = Pattern(r"[ \t]*(?:[:：–—|→›»]{1,3}|-{1,3}>?|=>|[ \t]>(?=[ \t])|/(?=[ \t])|[,;、.](?=[ \t]|$))[ \t]*", 0)
_FOOTNOTE = Pattern(r"\[\^[^\]\r\n]{1,20}\]")
_LIKE_CENTURIES = (19, 20)  # 1900 to 2059
_PAIRS = {"[": "]", "(": ")", "{": "}", "“": "”", "„": "“", "【": "】", '"': '"', "'": "'"}
_UNFINISHED = Pattern(
    r"(?:\b(?:at|around|about|approximately|until|till?|from|to|by|between|and|or|since|before|after|on|the|of|"
    r"kl|um|was|is|in|am|à|à partir de|roughly|circa|ca|a|over|than|for|with)|[,(~@/&+=-])[ \t*_`(]*$",
    2,
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


class Mark(NamedTuple):
    """A line, row or sentence with a moment of its own.

    Attributes:
        kind: heading, item, line, row or sentence.
        place: Its line among the lines of the stretch.
        start: Where what belongs to it begins.
        words: Where its words begin.
        reopened: Marks of emphasis the moment stood inside of together with the words.
        explicit: Whether something parts the moment from the words: a colon, a dash, emphasis, a line.
        end: Where it ends, of rows and sentences.
        text, body: Of rows and sentences.
        note: A phase told outside the words.
        zone: Of rows, the zone the column's head names.
        only_day: It stands in a heading that names a day among other words, and is nothing by itself.
    """

    kind: str
    depth: int
    place: int
    start: int
    moment: Moment
    words: int
    line_end: int
    reopened: str = ""
    explicit: bool = False
    end: int = 0
    text: str = ""
    body: str = ""
    note: str = ""
    zone: str | None = None
    only_day: bool = False


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


def marks_of(text: str, lines: Sequence[Line]) -> list[Mark]:
    """Return the lines that begin with a moment, weak ones included."""
    marks: list[Mark] = []
    for place, line in enumerate(lines):
        if line.kind in ("heading", "item", "text"):
            mark = _mark(text, line, place)
            if (
                mark
                and (line.kind != "text" or _may_begin(text, lines, marks, mark))
                and not _is_told_below(marks, mark)
            ):
                marks.append(mark)
    return marks


def _is_told_below(marks: Sequence[Mark], mark: Mark) -> bool:
    """Tell whether this is a sentence in the list below an entry ("By 10:15 all was well")."""
    last = marks[-1] if marks else None
    below = last is not None and mark.kind == last.kind == "item" and mark.depth > last.depth and not last.moment.lead
    return bool(mark.moment.lead) and below


def _mark(text: str, line: Line, place: int) -> Mark | None:
    openers = _OPENERS.match(text, line.content, line.end)
    at = openers.end() if openers else line.content
    if not _MAYBE.match(text, at, line.end):
        return None
    moment = match_moment(text, at, line.end)
    if moment is None or _is_more(text, moment, line.end):
        return None
    words, reopened, explicit = _words(text, line, moment)
    kind = "line" if line.kind == "text" else line.kind
    start = line.start + len(text[line.start : line.end]) - len(text[line.start : line.end].lstrip(" \t"))
    return Mark(kind, line.depth, place, start, moment, words, line.end, reopened, explicit or words >= line.end)


_MORE = Pattern(r"[A-Za-z0-9%/]|\.\d|[ \t](?:%|x\b|ms\b|GB\b|MB\b|percent\b|more\b|times\b)")


def _is_more(text: str, moment: Moment, end: int) -> bool:
    """Tell that the characters go on as something else: a version, a share, an amount."""
    more = _MORE.match(text, moment.end, end)
    if more is None:
        return False
    if moment.clock and not moment.weak:
        return more[0][0].isalnum() and moment.clock.form != "h"
    return text[moment.end] != "/"


def _words(text: str, line: Line, moment: Moment) -> tuple[int, str, bool]:
    """Return where the words begin, the emphasis to open again, and whether something parts them from the moment."""
    opened = _opened(text[line.content : moment.span.start])
    for inside in _CLOSER.finditer(text, moment.span.end, moment.end):
        _closes(inside[0].strip(), opened)
    at, explicit = moment.end, moment.end > moment.span.end
    while at < line.end:
        note = _FOOTNOTE.match(text, at, line.end)
        closer = _CLOSER.match(text, at, line.end)
        separator = _SEPARATOR.match(text, at, line.end)
        cell = _CELL.match(text, at, line.end)
        if note:
            at = note.end()
        elif cell:
            at, explicit = cell.end(), True
        elif closer and _closes(closer[0].strip(), opened):
            at, explicit = closer.end(), True
        elif separator and separator.end() > at:
            at, explicit = separator.end(), True
        elif text[at] in " \t":
            at += 1
        else:
            break
    return at, "".join(mark for mark in opened if mark[0] in "*_`"), explicit


def _opened(before: str) -> list[str]:
    return _PIECES.findall(before)


_PIECES = Pattern(r"\*{1,3}|_{1,3}|`{1,2}|[\[({“\"'„【]|\{\{")


def _closes(closer: str, opened: list[str]) -> bool:
    """Take the mark this one closes off what is open."""
    if closer.startswith("</"):
        return True
    for place in range(len(opened) - 1, -1, -1):
        mark = opened[place]
        if mark == closer or _PAIRS.get(mark[0]) == closer[:1]:
            del opened[place]
            return True
        if mark[0] == closer[0] and mark[0] in "*_":
            rest = len(mark) - len(closer)
            opened[place] = mark[0] * rest if rest > 0 else ""
            if rest <= 0:
                del opened[place]
            return True
    return False


def _may_begin(text: str, lines: Sequence[Line], marks: Sequence[Mark], mark: Mark) -> bool:
    """Tell whether a line that goes on a paragraph begins something of its own, rather than being wrapped there."""
    line, before = lines[mark.place], lines[mark.place - 1] if mark.place else None
    if before is None or before.kind in ("blank", "heading", "hidden", "table") or before.label:
        return True
    previous = text[before.start : before.end]
    hard = previous.endswith(("  ", "\\")) or text[before.end : before.end + 1] == "<"
    if hard or previous.rstrip().endswith(":"):
        return True
    if mark.moment.lead or mark.moment.weak or _UNFINISHED.search(text, before.content, before.end):
        return False
    last = marks[-1] if marks else None
    if last is not None and _alike(last, mark) and _one_paragraph(lines, last, mark):
        return last.kind == "line" or (mark.explicit and last.explicit and line.depth > last.depth)
    return mark.explicit and before.kind == "text" and mark.place + 1 < len(lines)


def _alike(one: Mark, other: Mark) -> bool:
    return (one.moment.day is None, one.explicit) == (other.moment.day is None, other.explicit) or (
        one.moment.clock is None and one.words >= one.line_end
    )


def _one_paragraph(lines: Sequence[Line], one: Mark, other: Mark) -> bool:
    return all(line.kind == "text" for line in lines[one.place + 1 : other.place])


def strong(marks: Iterable[Mark]) -> list[Mark]:
    """Leave out moments that only look like one; a weak one stands where others of its form are near."""
    kept = list(marks)
    weak = [mark for mark in kept if mark.moment.weak]
    if not weak:
        return kept
    accepted = {
        id(mark)
        for form in {_form(mark) for mark in weak}
        for mark in _in_company([one for one in weak if _form(one) == form], kept)
    }
    return [mark for mark in kept if not mark.moment.weak or id(mark) in accepted]


def _form(mark: Mark) -> tuple[str, str]:
    clock = mark.moment.clock
    return mark.kind, f"clock{clock.form}" if clock else "day"


def _in_company(weak: list[Mark], all_marks: Sequence[Mark]) -> list[Mark]:
    clocks = [mark for mark in weak if mark.moment.clock]
    if not clocks:
        days = [mark for mark in weak if mark.explicit]
        sure = sum(1 for mark in all_marks if mark.moment.clock and not mark.moment.weak)
        return days if len(days) > 1 or sure else []
    parted = [mark for mark in clocks if mark.explicit]
    like_years = all(
        mark.moment.clock.hour in _LIKE_CENTURIES and not mark.moment.clock.form for mark in clocks if mark.moment.clock
    )
    sure = sum(1 for mark in all_marks if mark.moment.clock and not mark.moment.weak)
    if like_years and not sure:
        return []
    return clocks if len(parted) > 1 or (len(clocks) > 2) else (parted if sure else [])  # noqa: PLR2004 (three make a row)

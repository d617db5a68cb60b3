"""Where the lines of a timeline begin with a moment: bullets, headings, paragraphs, hard breaks."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.events.lines import Line
from afterword.exchange.arrivals.events.words import words_behind
from afterword.exchange.arrivals.times.calendars import LONG_WEEKDAY
from afterword.exchange.arrivals.times.moments import Moment, match_moment

_OPENERS = Pattern(
    r"(?:</?[A-Za-z][^<>\r\n]{0,80}>|[*_`\[({“\"'„【]|:[a-z0-9_+-]{2,30}:(?=[ \t])"
    r"|[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]|(?<=\S)[ \t]|(?<=[>*_\]}])[ \t]){0,10}"
)
_MAYBE = Pattern(
    r"\d|[~≈±@][ \t]{0,2}[\d*_]|\?\?|(?:HH|hh|xx|XX|--|\d[xX?]|[xX?]{2}):|午|T[+\-−][ \t]?\d"
    rf"|[A-Za-zÀ-ÿ][^\r\n\d]{{0,40}}[\d]|(?i:{LONG_WEEKDAY})"
)
_UNFINISHED = Pattern(
    r"(?:\b(?:at|around|about|approximately|until|till?|from|to|by|between|and|or|since|before|after|on|the|of|kl|um"
    r"|was|is|in|am|à|à partir de|roughly|circa|ca|a|over|than|for|with)|[,(~@/&+=-])[ \t*_`(]*$",
    2,
)


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
    words, reopened, explicit = words_behind(text, line, moment)
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

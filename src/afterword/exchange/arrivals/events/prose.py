"""Timelines told in sentences: the moment stands somewhere inside."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.events.lines import Line
from afterword.exchange.arrivals.events.marks import Mark
from afterword.exchange.arrivals.times.moments import Moment, match_moment

_SENTENCE_END = Pattern(r"[.!?][)\]*_\"”]{0,3}[ \t]{0,3}(?:\r\n|\n|[ \t])[ \t]{0,8}(?=[A-ZÀ-ÝÆØÅ\"“*_\[(`0-9~])|。")
_TEXT_LINE = Pattern(r"[^\s][^\r\n]*")
_LABELLED = Pattern(r"[*_]{0,2}[^\d\r\n:]{2,60}[*_]{0,2}:[*_]{0,2}[ \t]*(?:~|ca\.? )?[*_`]{0,2}\d")
_CLAUSE = Pattern(
    r"[,;][ \t\r\n]{1,3}(?:and[ \t\r\n]|then[ \t\r\n]|and[ \t]then[ \t\r\n])?(?=(?:at|around|at around|at about|by"
    r"|kl\.?|um|à|às)[ \t\r\n]{1,3}[*_`~]{0,3}\d{1,2}(?::\d\d|h\d\d|[ \t]?[ap]\.?m))",
    2,
)
_NO_END = Pattern(
    r"(?<!\w)(?:ca|kl|vs|approx|e\.g|i\.e|Dr|Mr|Ms|St|No|ca|Nr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|\d{1,2})\.$"
)
_HALF_DAY = Pattern(r"(?<![A-Za-z])[ap]\.m\.$", 2)
_ZONE_NEXT = Pattern(r"[(]?[A-Z]{1,4}(?![A-Za-z])|\d")
_CANDIDATE = Pattern(
    r"(?<![\w.:/#$€£-])(?:\d{1,2}:\d\d|\d{1,2}[ \t]?[ap]\.?m\b|\d{1,2}h\d\d\b|(?:19|20)\d\d-\d\d?-\d\d?"
    r"|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?(?:\."
    r"| of)?[ \t](?=[A-Za-zéûçã])|(?-i:[A-Z])[a-zéûçã]{2,8}\.?[ \t]\d{1,2}(?!\d)|午|\d{1,2}時)",
    2,
)
_NUMBER_WORD = Pattern(r"[ \t]+(?:%|percent|minutes?|hours?|seconds?|days?|x)\b")
_NOTE = Pattern(
    r"[ \t]*(?:\*\*|__)?(?:total |overall )?(?:duration|impact|time to|detection delay|all times|note|ttd|ttr|mttr"
    r"|downtime|outage duration|customer impact)\b",
    2,
)
_TRAILING = Pattern(
    r"[*_`]{0,3}[ \t]*(?:[-–—:,(\[]|\bat\b|\bkl\b\.?|@)[*_`]{0,3}[ \t]*(?:~|ca\.? |around "
    r"|approx\.? )?[*_`(\[]{0,3}$",
    2,
)
_SEPARATORS = Pattern(r"[*_`)\]]{0,4}[ \t]*(?:[,:;–—-]{1,2}[ \t\r\n]*)?[*_`)\]]{0,3}[ \t\r\n]*")
_LONGEST = 4000


class Masked:
    """Places whose digits are no times: code, links, addresses."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [one.start for one in spans]

    def covers(self, at: int) -> bool:
        """Tell whether a character is among them."""
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and self._spans[place].end > at


def clauses(text: str, span: Span) -> Iterator[Span]:
    """Divide a paragraph into sentences, and these where one goes on with a time of its own (", and by 10:15 …")."""
    for sentence in sentences(text, span):
        start = sentence.start
        for found in _CLAUSE.finditer(text, sentence.start, sentence.end):
            yield Span(start, found.start())
            start = found.end()
        yield Span(start, sentence.end)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Divide a paragraph into sentences; lines that each end with a moment of their own are as good as sentences."""
    lines = [Span(*found.span()) for found in _TEXT_LINE.finditer(text, span.start, span.end)]
    if len(lines) > 1 and sum(1 for line in lines if _LABELLED.match(text, line.start, line.end)) * 3 >= len(lines) * 2:
        yield from lines
        return
    start = span.start
    for found in _SENTENCE_END.finditer(text, span.start, span.end):
        stop = found.start() + 1
        before = text[max(start, stop - 8) : stop]
        if _NO_END.search(before) or (_HALF_DAY.search(before) and _ZONE_NEXT.match(text, found.end())):
            continue
        yield Span(start, found.start() + len(found[0].rstrip()))
        start = found.end()
    if start < span.end:
        yield Span(start, span.end)


def told(text: str, span: Span, masked: Masked) -> Moment | None:
    """Return the first time of day a sentence tells, with the day it tells; a day alone only where no time is."""
    day: Moment | None = None
    at = span.start
    while found := _CANDIDATE.search(text, at, min(span.end, span.start + _LONGEST)):
        at = found.end()
        if masked.covers(found.start()):
            continue
        moment = match_moment(text, found.start(), span.end)
        if moment is None or _NUMBER_WORD.match(text, moment.end):
            at = found.start() + 1 if text[found.start()].isalpha() else at
            continue
        at = max(at, moment.end)
        if moment.clock and not moment.weak:
            near = text[max(span.start, moment.span.start - 16) : moment.span.start].casefold()
            about = any(
                word in near for word in ("around", "approx", "about", "~", "circa", "ca. ", "omkring", "roughly")
            )
            return moment._replace(
                day=moment.day or (day.day if day else None), approximate=moment.approximate or about
            )
        if moment.day and moment.day.day is not None and not moment.weak and day is None:
            day = moment
    return day


def prose_marks(text: str, lines: Sequence[Line], masked: Masked, *, only: set[int] | None = None) -> list[Mark]:
    """Return an event a sentence for the paragraphs and items of a timeline made of prose."""
    marks: list[Mark] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if line.kind == "heading":
            mark = _of_sentence(text, line, place, Span(line.content, line.end), masked)
            if mark and mark.moment.clock:
                marks.append(mark._replace(kind="heading", start=line.start, end=0))
            place += 1
        elif line.kind in ("item", "text") and (only is None or place in only):
            last = place + 1
            while last < len(lines) and lines[last].kind == "text":
                last += 1
            if not _NOTE.match(text, line.content, line.end):
                marks += _of_paragraph(text, lines, place, last, masked)
            place = last
        else:
            place += 1
    return marks


def _of_paragraph(text: str, lines: Sequence[Line], place: int, last: int, masked: Masked) -> list[Mark]:
    line = lines[place]
    whole = Span(line.content, lines[last - 1].end)
    if line.kind == "item":
        mark = _of_sentence(text, line, place, whole, masked)
        return [mark._replace(kind="item", start=_start_of(text, line), end=0)] if mark else []
    marks: list[Mark] = []
    ends: list[int] = []
    at = place
    for span in clauses(text, whole):
        while at + 1 < last and lines[at].end <= span.start:
            at += 1
        mark = _of_sentence(text, line, at, span, masked)
        if mark:
            marks.append(mark)
            ends.append(mark.end)
        elif marks:
            ends[-1] = span.end
    return [
        mark._replace(end=end, body=_joined(text[mark.end : end])) if end > mark.end else mark
        for mark, end in zip(marks, ends, strict=True)
    ]


def _of_sentence(text: str, line: Line, place: int, span: Span, masked: Masked) -> Mark | None:
    moment = told(text, span, masked)
    if moment is None:
        return None
    words = _sentence_words(text, span, moment)
    return Mark("sentence", line.depth, place, span.start, moment, span.start, line.end, end=span.end, text=words)


def _start_of(text: str, line: Line) -> int:
    """Return where a line begins, its bullet included."""
    return line.start + len(text[line.start : line.end]) - len(text[line.start : line.end].lstrip(" \t"))


_LEADS = Pattern(
    r"[\s*_`\[(\"“]*(?:(?:at|on|by|around|about|approximately|approx\.?|circa|ca\.?|kl\.?|klokken|klokka|den|um|gegen"
    r"|am|à|vers|às|a las|alle|from|roughly)\b[ \t\r\n]*)*[\s*_`\[(~]*$",
    2,
)


def _sentence_words(text: str, span: Span, moment: Moment) -> str:
    """Return a sentence without a moment at its very start or end; with one inside it stays as it is."""
    before, after = text[span.start : moment.span.start], text[moment.end : span.end]
    if _LEADS.match(before):
        stop = _SEPARATORS.match(text, moment.end, span.end)
        rest = text[stop.end() if stop else moment.end : span.end]
        if rest.strip():
            return _joined(rest)
    if not after.strip(" \t\r\n*_`)].:"):
        tail = _TRAILING.search(before)
        if tail and before[: tail.start()].strip():
            return _joined(before[: tail.start()])
    return _joined(text[span.start : span.end])


def _joined(source: str) -> str:
    """Return words on one line; emphasis that lost its other end is closed or taken away."""
    words = " ".join(source.split())
    if words.count("**") % 2:
        words = (
            words.removeprefix("**")
            if words.startswith("**")
            else words.removesuffix("**").rstrip()
            if words.endswith("**")
            else f"{words}**"
        )
    return words

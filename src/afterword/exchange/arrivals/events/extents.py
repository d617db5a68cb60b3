"""What belongs to an event: its first words on one line, and the body below them."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.events.lines import Line
from afterword.exchange.arrivals.events.marks import Mark

_BLANKS = " \t\r\n"
_ITEM_MARK = Pattern(r"[ \t]*(?:(?:[-*+•·▪●◦‣–—:]|\d{1,3}[.)])[ \t]+)(?:\[[ xX]?\][ \t]+)?")
_TAGS_AT_END = Pattern(r"(?:[ \t]*</?(?:li|p|td|tr|div|ul|ol|br)[ \t]*/?>){1,6}$", 2)
_LINK_TARGET = Pattern(r"[ \t]{0,2}\((?P<url>[^()\s]{1,1500})\)")


class Extent(NamedTuple):
    """Where an event ends, and its words."""

    end: int
    text: str
    body: str


def extents(
    text: str, lines: Sequence[Line], marks: Sequence[Mark], markers: set[int], end: int
) -> list[Extent | None]:
    """Return what belongs to each mark; None for markers."""
    found: list[Extent | None] = []
    for number, mark in enumerate(marks):
        if number in markers:
            found.append(None)
        elif mark.end:
            found.append(Extent(mark.end, mark.text, mark.body))
        else:
            following = marks[number + 1] if number + 1 < len(marks) else None
            goes_on = following is not None and number + 1 not in markers
            last = _last_line(text, lines, mark, following, goes_on=goes_on)
            found.append(_words(text, lines, mark, last, min(end, following.start if following else end)))
    return found


def _last_line(
    text: str,
    lines: Sequence[Line],
    mark: Mark,
    following: Mark | None,
    *,
    goes_on: bool,
) -> int:
    """Return the place of the first line that belongs to it no more; it goes on where another entry follows."""
    limit = following.place if following else len(lines)
    if mark.kind == "heading":
        for place in range(mark.place + 1, limit):
            if lines[place].kind == "heading" and lines[place].depth <= mark.depth:
                return place
        return limit
    place = _own_end(lines, mark, limit)
    if place == limit:
        return limit
    stop = next((one for one in range(place, limit) if _parts(lines[one], mark)), limit)
    alike = following is not None and (following.kind, following.depth) == (mark.kind, mark.depth)
    if stop == limit and goes_on and alike:
        return limit
    unfinished = _words_so_far(text, lines, mark, place)
    if unfinished:
        return _one_block(lines, place, stop)
    return place


def _own_end(lines: Sequence[Line], mark: Mark, limit: int) -> int:
    blank = False
    for place in range(mark.place + 1, limit):
        line = lines[place]
        if line.kind == "blank":
            blank = True
            continue
        if line.kind == "heading" or line.label:
            return place
        inside = line.depth > mark.depth
        if mark.kind == "item":
            if line.kind == "item" and not inside:
                return place
            if blank and not inside:
                return place
        elif blank and not (inside and line.kind != "text"):
            return place
    return limit


def _parts(line: Line, mark: Mark) -> bool:
    """Tell whether a line begins something beside the event."""
    return (
        line.kind == "heading"
        or line.label
        or (mark.kind == "item" and line.kind == "item" and line.depth <= mark.depth)
    )


def _words_so_far(text: str, lines: Sequence[Line], mark: Mark, place: int) -> bool:
    """Tell whether what is written so far asks for more: nothing yet, or a colon."""
    so_far = text[min(mark.words, lines[place - 1].end) : lines[place - 1].end].rstrip(_BLANKS + "*_")
    return not so_far or so_far.endswith(":")


def _one_block(lines: Sequence[Line], place: int, stop: int) -> int:
    first = lines[place].kind
    while place < stop and lines[place].kind != "blank" and (lines[place].kind == first or first == "item"):
        place += 1
    return place


def _words(text: str, lines: Sequence[Line], mark: Mark, last: int, limit: int) -> Extent:
    first_end = lines[mark.place].end
    while last > mark.place + 1 and lines[last - 1].kind == "blank":
        last -= 1
    pieces = [text[mark.words : first_end]] if mark.words < first_end else []
    if mark.kind == "heading" and pieces:
        pieces = [pieces[0].rstrip().rstrip("#").rstrip()]
        pieces = [one for one in pieces if one.strip()]
    place = mark.place + 1
    if not (mark.kind == "heading" and pieces):
        place = _first_paragraph(text, lines, pieces, place, last)
    if mark.text:
        pieces = [mark.text]
    words = mark.reopened + " ".join(piece for piece in (_clean(one) for one in pieces) if piece)
    words = _linked(text, mark, words)
    body = _body(text, lines[place:last])
    end = min(limit, lines[last - 1].end) if last > mark.place + 1 else first_end
    while end > mark.start and text[end - 1] in _BLANKS:
        end -= 1
    return Extent(end, words.strip(), body)


def _first_paragraph(text: str, lines: Sequence[Line], pieces: list[str], place: int, last: int) -> int:
    """Gather the lines of the first paragraph; returns the place of the line after it."""
    start = place
    if not pieces:
        while place < last and lines[place].kind == "blank":
            place += 1
        if place < last and lines[place].kind in ("item", "text") and not lines[place].label:
            line = lines[place]
            marker = _ITEM_MARK.match(text, line.start, line.end)
            pieces.append(text[marker.end() if marker else line.start : line.end])
            place += 1
        else:
            return start
    while place < last and lines[place].kind == "text" and not lines[place].label and lines[place - 1].kind != "blank":
        pieces.append(text[lines[place].start : lines[place].end])
        place += 1
    return place


def _clean(piece: str) -> str:
    piece = _TAGS_AT_END.sub("", piece.strip())
    return piece[:-1].rstrip() if piece.endswith("\\") else piece


def _linked(text: str, mark: Mark, words: str) -> str:
    """Keep the link a moment was written as."""
    if not words.startswith("(") or "](" not in text[mark.moment.end - 1 : mark.words + 2] or mark.words >= len(text):
        return words
    target = _LINK_TARGET.match(words)
    if not target:
        return words
    rest = words[target.end() :].lstrip(" \t*_`:–—-|")
    return f"{rest} ([{mark.moment.span.of(text)}]({target['url']}))" if rest else words


def _body(text: str, lines: Sequence[Line]) -> str:
    """Return lines without their common indentation and the blank lines around them."""
    kept = [text[line.start : line.end].rstrip("\r") for line in lines]
    while kept and not kept[0].strip():
        kept.pop(0)
    while kept and not kept[-1].strip():
        kept.pop()
    width = min((len(line) - len(line.lstrip(" \t")) for line in kept if line.strip()), default=0)
    return "\n".join(line[width:].rstrip() if line.strip() else "" for line in kept)

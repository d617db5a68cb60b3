"""What a manuscript is called, in its author's words."""

import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import NamedTuple

from afterword.document.markdown import Block
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.marks import LABEL, Mark, bare
from afterword.exchange.arrivals.meanings import is_genre, is_stamp, meaning_of

_H1 = 1
_LONGEST_LINE = 160
_BOLD_LINE = Pattern(r"[ \t]{0,3}(?P<marks>\*\*\*|\*\*|__)(?P<words>[^*\r\n]{3,160}?)(?P=marks)[ \t]*")
_PREFIX = Pattern(r"(?:title|tittel|titel|titre|t[ií]tulo|titolo)[ \t]*[:：][ \t]*(?=\S)", re.IGNORECASE)
_EXTENSION = Pattern(r"\.[a-z]{1,5}[a-z0-9]?$", re.IGNORECASE)
_DULL_NAMES = frozenset(["readme", "index", "postmortem", "post-mortem", "post_mortem", "report", "incident", "main"])


class Title(NamedTuple):
    """A title and where it stands.

    Attributes:
        words: As written, without marks.
        span: Its place in the text; None where it is told elsewhere: front matter, container or file name.
        mark: The place of the heading it is, among the marks; None where it is no heading.
    """

    words: str
    span: Span | None
    mark: int | None


def find_title(
    text: str, name: str, marks: Sequence[Mark], blocks: Sequence[Block], told: Mapping[str, object]
) -> Title:
    """Find the title: a heading of the top level, else what is told, else a first line, else the file's name."""
    place = _heading(text, marks)
    told_title = bare(str(told.get("title") or ""))
    if place is not None:
        words = _words(marks[place])
        if words and not (told_title and is_genre(words)):
            return Title(words, _without_prefix(text, marks[place]), place)
    if told_title:
        return Title(told_title, None, place)
    line = _first_line(text, blocks)
    if line:
        return Title(bare(unescape(line.of(text))), line, None)
    first = next((block for block in blocks if block.kind != "front-matter"), None)
    if first and first.kind == "table":
        cell = _first_cell(text, first)
        if cell:
            return Title(bare(cell.of(text)), cell, None)
    if place is not None:
        return Title(_words(marks[place]), marks[place].words_span, place)
    return Title(readable(name), None, None)


def readable(name: str) -> str:
    """Make a title of a file's name."""
    *folders, file = [piece for piece in name.replace("\\", "/").split("/") if piece] or [""]
    stem = _EXTENSION.sub("", file)
    if stem.casefold() in _DULL_NAMES and folders:
        stem = folders[-1]
    words = re.sub(r"[-_+]+|%20", " ", re.sub(r"(?<=\d)[-_](?=\d)", "\0", stem)).replace("\0", "-")
    words = " ".join(words.split())
    return words[:1].upper() + words[1:]


def _words(mark: Mark) -> str:
    return unescape(_PREFIX.sub("", mark.words, 1)).strip()


def _without_prefix(text: str, mark: Mark) -> Span:
    found = _PREFIX.match(text, mark.words_span.start, mark.words_span.end)
    return Span(found.end(), mark.words_span.end) if found else mark.words_span


def _heading(text: str, marks: Sequence[Mark]) -> int | None:
    """Return the place of the heading that is the title: before every section, at the top, and no section itself."""
    dull = None
    headings = [place for place, mark in enumerate(marks) if mark.rank < LABEL]
    for at, place in enumerate(headings):
        mark = marks[place]
        if meaning_of(mark.words, exactly=True) and not (mark.rank == _H1 and is_genre(mark.words) and at == 0):
            return dull
        alone = sum(marks[other].rank <= mark.rank for other in headings[at:]) == 1
        top = mark.rank == _H1 or (alone and at + 1 < len(headings)) or dull is not None
        if not top:
            return dull
        if mark.words and not is_genre(mark.words) and not (is_stamp(mark.words) and len(mark.words.split()) <= 2):
            return place
        if dull is not None:
            return dull
        if mark.rank == _H1 or at == 0:
            dull = place
    return dull


def _first_line(text: str, blocks: Sequence[Block]) -> Span | None:
    """Return a bold line, or a short plain line without a full stop, that stands first and alone."""
    for block in blocks:
        if block.kind in {"front-matter", "rule", "html"}:
            continue
        if block.kind != "paragraph" or block.level or len(block.span) > _LONGEST_LINE:
            return None
        found = _BOLD_LINE.fullmatch(text, *block.span)
        span = Span(*found.span("words")) if found else block.span
        words = span.of(text).strip()
        if "\n" in words or words.endswith((".", ":", ",", ";", "!")) or ":" in words and not found:
            return None
        if meaning_of(words, exactly=True) or is_genre(words) or (not found and words[:1] in "![<*_`|&{"):
            return None
        return span
    return None


def _first_cell(text: str, table: Block) -> Span | None:
    line_end = text.find("\n", table.span.start, table.span.end)
    line = text[table.span.start : line_end if line_end >= 0 else table.span.end]
    cells = [cell for cell in line.strip().strip("|").split("|") if cell.strip()]
    if len(cells) != 1 or meaning_of(bare(cells[0]), exactly=True) or is_genre(cells[0]):
        return None
    words = cells[0].strip()
    start = table.span.start + line.index(words)
    return Span(start, start + len(words))

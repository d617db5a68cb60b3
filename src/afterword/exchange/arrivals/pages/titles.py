"""What a manuscript is called, in its author's words."""

import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import NamedTuple

from afterword.document.blocks import Block
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.marks import LABEL, Mark, bare
from afterword.exchange.arrivals.pages.meanings import is_genre, is_stamp, key_of, meaning_of

_H1 = 1
_LONGEST_LINE = 160
_STAMP_WORDS = 2
_FEWEST_WORDS = 3
_MOST_LINES = 3
_BOLD_LINE = Pattern(r"[ \t]{0,3}(?P<marks>\*\*\*|\*\*|__)(?P<words>[^*\r\n]{3,160}?)(?P=marks)[ \t]*")
_LINE = Pattern(r"[^\r\n]+")
_PREFIX = Pattern(r"(?:title|tittel|titel|titre|t[ií]tulo|titolo)[ \t]*[:：][ \t]*(?=\S)", re.IGNORECASE)
_NAMED = Pattern(r"(?::|[ \t][-–—|])[ \t]+(?P<rest>(?=[^\s]{1,200}[ \t])[^\r\n]{6,200})$")
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
    """Find the title: an H1, else what is told, else a first heading or line, else the file's name."""
    place = _heading(marks)
    mark = marks[place] if place is not None else None
    told_title = bare(str(told.get("title") or "")) or _incident(told)
    if mark and mark.rank == _H1 and not (told_title and is_genre(_words(mark))):
        words = _below(text, blocks, mark) if key_of(mark.words) == "title" else None
        if words:
            return Title(bare(unescape(words.of(text))), words, place)
        if not is_genre(mark.words):
            return Title(_words(mark), _without_prefix(text, mark), place)
    if told_title:
        return Title(told_title, None, place if mark and mark.rank == _H1 else None)
    span = _first_line(text, blocks) or _first_cell(text, blocks)
    if span and (mark is None or span.start < mark.span.start):
        return Title(bare(unescape(span.of(text))), span, None)
    if mark and key_of(mark.words) != "title":
        return Title(_words(mark), _without_prefix(text, mark), place)
    return Title(readable(name), None, None)


def _incident(told: Mapping[str, object]) -> str:
    """Return what a line "Incident: …" says, if those are words and no number."""
    words = bare(str(told.get("incident") or ""))
    return words if len(words.split()) >= _FEWEST_WORDS else ""


def _below(text: str, blocks: Sequence[Block], mark: Mark) -> Span | None:
    """Return the one short line below a heading "Title"."""
    below = next((block for block in blocks if block.span.start >= mark.span.end), None)
    if below and below.kind == "paragraph" and len(below.span) <= _LONGEST_LINE and "\n" not in below.span.of(text):
        return below.span
    return None


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


def _heading(marks: Sequence[Mark]) -> int | None:
    """Return the place of the heading that may be the title: before every section, and no section itself.

    One that only names the genre ("Post-mortem") is passed over if another follows before the first section.
    """
    dull = None
    first = True
    for place, mark in enumerate(marks):
        if mark.rank >= LABEL:
            continue
        if _is_fact(mark.words):
            first = False
            continue
        genre = is_genre(mark.words)
        if meaning_of(mark.words, exactly=True) and not (
            first and (genre or _names_more(mark)) and _may_name(marks, mark)
        ):
            return dull
        if not first and dull is None and mark.rank != _H1:
            return None
        only_stamp = mark.stamp and len(mark.words.split()) <= _STAMP_WORDS
        if mark.words and not genre and not only_stamp:
            return place
        if dull is None and mark.words and (mark.rank == _H1 or first):
            dull = place
        first = False
    return dull


def _may_name(marks: Sequence[Mark], mark: Mark) -> bool:
    """Tell whether an H1 that could be a section names the document all the same: "Metadata", "Root cause analysis"."""
    meaning = meaning_of(mark.words, exactly=True)
    alone = sum(other.rank == _H1 for other in marks) == 1
    again = any(other.meaning == meaning for other in marks if other is not mark)
    named = (alone and meaning.kind == "factors") or ((alone or again) and _names_more(mark))
    return mark.rank == _H1 and (meaning.role == "metadata" or named)


def _names_more(mark: Mark) -> bool:
    """Tell whether a name of its own follows a section's: "RCA: The queue stopped", not "Timeline (UTC)"."""
    named = _NAMED.search(mark.words)
    if named is None or is_genre(named["rest"]):
        return False
    return not is_stamp(named["rest"]) or bool(_NAMED.search(named["rest"]))


def _is_fact(words: str) -> bool:
    """Tell whether a heading says something else about the document: "Owner: …"."""
    name, colon, _ = words.partition(":")
    return bool(colon) and key_of(name) not in {None, "title", "incident_date"}


def _first_line(text: str, blocks: Sequence[Block]) -> Span | None:
    """Return a bold line, or a short plain line without a full stop, that stands first and alone."""
    block = next((block for block in blocks if block.kind not in {"front-matter", "rule", "html"}), None)
    if block is None or block.kind != "paragraph" or block.level or len(block.span) > _LONGEST_LINE:
        return None
    found = _BOLD_LINE.fullmatch(text, *block.span)
    lines = (
        [Span(*found.span("words"))] if found else [Span(*line.span()) for line in _LINE.finditer(text, *block.span)]
    )
    if len(lines) > _MOST_LINES or not all(_is_title(line.of(text), bold=bool(found)) for line in lines):
        return None
    return next((line for line in lines if not is_genre(line.of(text))), None)


def _is_title(words: str, *, bold: bool) -> bool:
    """Tell whether a line reads as a title rather than as a sentence, a section or a fact."""
    words = words.strip()
    if words.endswith((".", ":", ",", ";", "!")) or meaning_of(words, exactly=True):
        return False
    name, colon, _ = words.partition(":")
    plain = not colon or (is_genre(name) and bool(name.strip()))  # "Post-mortem: The queue stopped", "Title: …" is told
    return bold or (plain and words[:1] not in "![<*_`|&{")


def _first_cell(text: str, blocks: Sequence[Block]) -> Span | None:
    """Return the only words in the head of a table that stands first."""
    table = next((block for block in blocks if block.kind != "front-matter"), None)
    if table is None or table.kind != "table":
        return None
    line_end = text.find("\n", table.span.start, table.span.end)
    line = text[table.span.start : line_end if line_end >= 0 else table.span.end]
    cells = [cell for cell in line.strip().strip("|").split("|") if cell.strip()]
    if len(cells) != 1 or meaning_of(bare(cells[0]), exactly=True) or is_genre(cells[0]):
        return None
    words = cells[0].strip()
    start = table.span.start + line.index(words)
    return Span(start, start + len(words))

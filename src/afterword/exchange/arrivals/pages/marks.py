"""The places where sections begin: headings, and the labels that stand where headings should."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from afterword.document.blocks import Block, Heading, Item, Layout
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.meanings import NOTHING, Meaning, asked, is_stamp, meaning_of, of_columns

# Ranks order marks as levels order headings: whatever has a higher rank stands inside what has a lower one.
LABEL, ITEM_LABEL = 7, 8

# Blanks are counted: two runs of any length side by side would cost the square of theirs.
_BOLD = Pattern(
    r"[ \t]{0,3}(?:[^\w\s*_<>|`\[\]()#-]{1,4}[ \t]{0,4})?(?P<marks>\*\*\*|\*\*|__|\*|_|<b>|<strong>"
    r"|<u>)(?P<label>[^*<>\r\n]{2,80}?)[ \t]{0,4}(?P<colon>[:：.]|(?<=[ \t])[-–—])?[ \t]{0,4}(?:\*\*\*|\*\*|__"
    r"|\*|_|</b>|</strong>|</u>)[ \t]{0,4}(?P<colon2>[:：]|(?<=[ \t])[-–—](?=[ \t]))?(?P<rest>[^\r\n]*)",
)
_PLAIN = Pattern(
    r"[ \t]{0,3}(?:[^\w\s*_<>|`\[\]()#-]{1,4}[ \t]*)?"
    r"(?P<label>[^\W\d_][^:：|<>*`.,;!\r\n]{1,50}?)[ \t]*(?P<colon>[:：]|\Z)[ \t]*(?P<rest>[^\r\n]*)"
)
_CELL = Pattern(r"[ \t]*\|?[ \t]*(?P<label>[^|\r\n]{2,80}?)[ \t]*\|(?P<rest>[^\r\n]*)")
_HTML_HEADING = Pattern(r"<(?P<tag>h[1-6]|summary)\b[^<>]{0,120}>(?P<label>[^\r\n]{1,200}?)</(?P=tag)>")
_TAG = Pattern(r"<[^<>]{0,120}>")
_FACT = Pattern(r"(?:\*\*|__)[^:*_\r\n]{1,50}(?::[ \t]*(?:\*\*|__)|(?:\*\*|__)[ \t]*:)[ \t]*\S")
_LINE = Pattern(r"[^\r\n]+")
_MARKS_OF_WORDS = Pattern(
    r"(?<!\\)(?:[*_`~]{1,8}(?=\W|$)|(?<!\w)[*_`~]{1,8})|<[^<>]{0,120}>|!\[[^\[\]]{0,200}\]\([^()\s]{0,500}\)"
)
_LINK = Pattern(
    r"\[(?P<words>[^\[\]]{0,300})\](?:\([^()\s]{0,1000}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?\)|\[[^\[\]]{0,200}\])"
)
_ATTRIBUTES = Pattern(r"[ \t]*\{[#.:][^{}]{0,120}\}[ \t]*$")
_ESCAPED = Pattern(r"\\(?=[!-/:-@\[-`{-~])")
_PLAIN_LONGEST = 100
_LONGEST_UNDERLINED = 120
_FEWEST = 2


class Mark(NamedTuple):
    """The beginning of a section.

    Attributes:
        span: The heading itself, or the label with its colon.
        words_span: Its words as written.
        rank: 1 to 6 for a heading; LABEL or ITEM_LABEL.
        meaning: What it opens if it stands alone; NOTHING for a heading nobody knows.
        end: Where its section ends at the latest; None where only the next mark ends it.
        alone: Whether nothing else stands on its line.
        stamp: Whether it begins with a date or a time of day.
        plain: Whether it is a label that nothing but its place marks.
    """

    span: Span
    words_span: Span
    words: str
    rank: int
    meaning: Meaning
    end: int | None = None
    alone: bool = True
    stamp: bool = False
    plain: bool = False


def bare(words: str) -> str:
    """Return words without Markdown's marks."""
    words = words.strip()
    if not any(mark in words for mark in "*_`~<[{\\"):
        return " ".join(words.split())
    words = _LINK.sub(lambda link: link["words"], _ATTRIBUTES.sub("", words))
    return " ".join(_ESCAPED.sub("", _MARKS_OF_WORDS.sub("", words)).split())


def find_marks(text: str, reading: Layout) -> list[Mark]:
    """Find every heading, and every label of a known meaning, in the order of the text."""
    headings = _without_echoes([*_headings(text, reading), *_html_headings(text, reading.blocks)])
    labels = list(_paragraph_labels(text, reading.blocks))
    items = list(_item_labels(text, reading.items))
    rows = list(_row_labels(text, reading.blocks))
    strong = {mark.meaning for mark in headings if mark.meaning}
    labels = [mark for mark in labels if mark.meaning not in strong or (mark.alone and mark.meaning.kind == "lessons")]
    strong |= {mark.meaning for mark in labels}
    weak = [mark for mark in (*items, *rows) if not mark.meaning or mark.meaning not in strong]
    return sorted((*headings, *labels, *weak), key=lambda mark: mark.span)


def _without_echoes(headings: list[Mark]) -> list[Mark]:
    """Take their meaning from headings that merely mention what another heading of the document names outright."""
    exact = {mark.meaning for mark in headings if mark.meaning and meaning_of(mark.words, exactly=True)}
    return [mark._replace(meaning=NOTHING) if mark.meaning in exact and _mentions(mark) else mark for mark in headings]


def _mentions(mark: Mark) -> bool:
    return not meaning_of(mark.words, exactly=True) and not asked(mark.words)


def _headings(text: str, reading: Layout) -> Iterator[Mark]:
    for heading in reading.headings:
        raw = heading.text_span.of(text)
        if _is_paragraph(text, heading, raw):
            continue
        words = bare(raw)
        stamp = is_stamp(words)
        meaning = NOTHING if stamp else meaning_of(words)
        yield Mark(heading.span, heading.text_span, words, heading.level, meaning, stamp=stamp)


def _is_paragraph(text: str, heading: Heading, raw: str) -> bool:
    """Tell whether a "heading" is a paragraph whose author drew a rule right below it."""
    if text.startswith("#", heading.span.start) or heading.level == 1:
        return False
    return "\n" in raw or len(raw) > _LONGEST_UNDERLINED or raw.endswith((".", ",", ";")) or bool(_FACT.match(raw))


def _html_headings(text: str, blocks: Sequence[Block]) -> Iterator[Mark]:
    for block in blocks:
        if block.kind != "html" or block.level:
            continue
        for found in _HTML_HEADING.finditer(text, block.span.start, block.span.end):
            words = bare(_TAG.sub("", found["label"]))
            rank = int(found["tag"][1]) if found["tag"] != "summary" else LABEL
            meaning = meaning_of(words)
            if meaning or rank < LABEL:
                yield Mark(Span(*found.span()), Span(*found.span("label")), words, rank, meaning, stamp=is_stamp(words))


def _paragraph_labels(text: str, blocks: Sequence[Block]) -> Iterator[Mark]:
    """Find the labels among the lines of paragraphs: bold ones anywhere, plain ones where they stand alone."""
    plain: list[Mark] = []
    for block in blocks:
        if block.kind != "paragraph" or block.level:
            continue
        for line in _LINE.finditer(text, *block.span):
            bold = None if text[line.start()].isalnum() else _label(_BOLD.match(text, *line.span()))
            if bold:
                # A fact ends with its paragraph; a section goes on.
                fact = bold.meaning.role == "metadata" and not bold.alone
                yield bold._replace(end=block.span.end) if fact else bold
                continue
            found = _PLAIN.match(text, line.start(), min(line.end(), line.start() + _PLAIN_LONGEST))
            if not found:
                continue
            mark = _label(found, ends=line.end())
            if not mark or mark.meaning.kind == "appendix":
                continue  # "Thanks", "Notes": words like others where nothing marks them
            mark = mark._replace(plain=True)
            if mark.alone and (found["colon"] or line.start() == block.span.start):
                yield mark
            elif found["colon"]:
                plain.append(mark)
    if len({mark.meaning for mark in plain if mark.meaning.kind != "other"}) >= _FEWEST:
        yield from plain


def _label(found: re.Match[str] | None, *, ends: int | None = None) -> Mark | None:
    """Return the label on a line that ends there, if it stands alone or before a colon and its meaning is known."""
    if not found:
        return None
    rest = bool(found["rest"].strip()) or (ends is not None and found.end() < ends)
    if rest and not (found["colon"] or found.groupdict().get("colon2")):
        return None
    words = bare(found["label"])
    meaning = meaning_of(words, exactly=True)
    if not meaning or is_stamp(words):
        return None
    span, words_span = Span(found.start(), found.start("rest")), Span(*found.span("label"))
    return Mark(span, words_span, words, LABEL, meaning, alone=not rest)


def _item_labels(text: str, items: Sequence[Item]) -> Iterator[Mark]:
    """Find the list items that are sections: "- **Impact**: …"; their lists may be torn by fences between them."""
    bold: list[Mark] = []
    run: list[Mark] = []
    for item in items:
        if item.depth:
            continue
        if item.opens:
            yield from _if_sections(text, run)
            run = []
        mark = _item_label(text, item)
        if mark:
            (run if text[mark.words_span.start - 1].isspace() else bold).append(mark)
    yield from _if_sections(text, run)
    yield from _if_sections(text, bold)


def _reach(text: str, end: int, limit: int) -> int:
    """Return where an item ends for its author: fences without indentation and indented lines below are its own."""
    fenced = False
    line_break = text.find("\n", end, limit)
    while line_break >= 0:
        start = line_break + 1
        line_break = text.find("\n", start, limit)
        stop = limit if line_break < 0 else line_break
        if text.startswith(("```", "~~~"), start):
            fenced = not fenced
        elif text[start:stop].isspace() or start == stop:
            continue
        elif not fenced and not text.startswith(("  ", "\t"), start):
            break
        end = stop
    return end


def _item_label(text: str, item: Item) -> Mark | None:
    start, end = item.content_span
    if start >= end:
        return None
    line_break = text.find("\n", start, end)
    line_end = end if line_break < 0 else line_break
    found = _BOLD.match(text, start, line_end)
    if not found and text[start].isalpha():
        found = _PLAIN.match(text, start, min(line_end, start + 2 * _PLAIN_LONGEST))
        if found and not found["colon"]:
            found = None
    if not found:
        return None
    rest = text[found.start("rest") : line_end].strip()
    if rest and not (found["colon"] or found.groupdict().get("colon2")):
        return None
    words = bare(found["label"])
    meaning = meaning_of(words, exactly=True)
    if is_stamp(words):
        return None
    span = Span(item.span.start, found.start("rest"))
    nested = item.span.end > item.content_span.end
    # A label with nothing in its item opens what follows the item.
    reach = item.span.end if nested or rest else None
    return Mark(span, Span(*found.span("label")), words, ITEM_LABEL, meaning, reach, alone=not rest)


def _if_sections(text: str, run: list[Mark]) -> list[Mark]:
    """Return a list's labels if it is a list of sections: two or more known kinds, or one that holds others."""
    known = {mark.meaning for mark in run if mark.meaning}
    kinds = {meaning for meaning in known if meaning.kind != "other"}
    if not kinds or len(known) < _FEWEST:
        return []
    starts = [mark.span.start for mark in run[1:]]
    return [
        mark if mark.end is None else mark._replace(end=_reach(text, mark.end, limit))
        for mark, limit in zip(run, [*starts, len(text)], strict=True)
    ]


def _row_labels(text: str, blocks: Sequence[Block]) -> Iterator[Mark]:
    """Find the rows of tables whose first column names sections, and tables whose columns tell what they are."""
    for block in blocks:
        if block.kind != "table" or block.level:
            continue
        rows: list[Mark] = []
        for line in _LINE.finditer(text, *block.span):
            if line.start() == block.span.start:
                meaning = of_columns([bare(cell) for cell in line[0].strip().strip("|").split("|")])
                if meaning:
                    start = Span(line.start(), line.start())
                    yield Mark(start, start, "", LABEL, meaning, block.span.end)
                    break
            row = _row_label(text, line)
            if row:
                rows.append(row)
        if len({mark.meaning for mark in rows if mark.meaning.kind != "other"}) > _FEWEST:
            yield from rows


def _row_label(text: str, line: re.Match[str]) -> Mark | None:
    found = _CELL.match(text, *line.span())
    if not found or found["rest"].count("|") > 1:
        return None
    words = bare(found["label"])
    meaning = meaning_of(words, exactly=True)
    if not meaning:
        return None
    span = Span(line.start(), found.start("rest"))
    return Mark(span, Span(*found.span("label")), words, ITEM_LABEL, meaning, line.end(), alone=False)

"""The headings of the canonical text: in their author's words, at levels that nest, and read as what they open."""

from dataclasses import dataclass

from afterword.document.patterns import Pattern
from afterword.document.sections import HEADINGS, kind_in_english, kind_of
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import Part
from afterword.exchange.arrivals.writing.words_kept import words_of

TOP, DEEPEST = 2, 6
_LONGEST_IN_BRACKETS = 78
_ITEM = Pattern(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_TAGS = Pattern(r"</?[A-Za-z][^<>]{0,120}>")
_ENDS = " \t\r\n|"


@dataclass(frozen=True, slots=True)
class Opening:
    """A place where a heading is written.

    Attributes:
        span: What of the manuscript it stands for; empty where the manuscript has no heading there.
        words: As written, without marks.
        part: The part it opens; None for a heading that only divides.
        level: Its level in the manuscript.
        item: The manuscript's list item it is the label of, and how far what it holds is indented; None elsewhere.
    """

    span: Span
    words: str
    part: Part | None
    level: int
    item: tuple[Span, int] | None = None


def openings(page: Page) -> list[Opening]:
    """Return every heading and label that becomes a heading, in the order of the text; the title is none of them."""
    raw = {heading.span: heading for heading in page.reading.headings}
    items = {item.span.start: item for item in page.reading.items}
    found: list[Opening] = []
    taken: set[Span] = set()
    for part in page.parts:
        heading = raw.get(part.heading_span)
        words = heading.text_span.of(page.text) if heading else _label(page.text, part)
        item = None
        label = items.get(part.heading_span.start) if not heading and len(part.heading_span) else None
        if label:
            marker = _ITEM.match(page.text, *label.span)
            item = (
                label.span,
                marker.end() - page.positions.line_start(page.positions.line(label.span.start)) if marker else 0,
            )
        found.append(Opening(part.heading_span, words, part, part.level, item))
        taken.add(part.heading_span)
    for heading in page.reading.headings:
        is_title = page.title_span is not None and heading.span.contains(page.title_span)
        if heading.span not in taken and not is_title:
            found.append(Opening(heading.span, heading.text_span.of(page.text), None, heading.level))
    return sorted(found, key=lambda one: one.span)


def _label(text: str, part: Part) -> str:
    """Return a label's words; with their marks where they would lose a link without."""
    source = part.heading_span.of(text)
    if words_of(source) == words_of(part.heading):
        return part.heading
    marker = _ITEM.match(source)
    bare = _TAGS.sub("", source[marker.end() :] if marker else source)
    return bare.strip(_ENDS + "*_:：") or part.heading


def reads_as(words: str, around: str | None) -> str | None:
    """Return what our reader takes a heading for inside a section of some kind; None where it only divides that."""
    if around in (None, "other"):
        return kind_of(words)
    kind = kind_of(words, exactly=True)
    return None if around == "appendix" or kind in (around, "other") else kind


def _in_english(words: str, around: str | None) -> str | None:
    outermost = around in (None, "other")
    return kind_in_english(words, exactly=not outermost) if reads_as(words, around) else None


def heading_words(words: str, kind: str, around: str | None) -> list[str]:
    """Return the words of a heading that opens a section of a kind: its author's, with ours before where needed.

    Ours stand before those of another language too, that everybody finds a section by the name it has elsewhere.
    A second line holds what does not fit into brackets.
    """
    words = " ".join(words.split())
    if kind == "other" or (words and _in_english(words, around) == kind):
        return [words]
    ours = HEADINGS[kind]
    if not words:
        return [ours]
    inner = words
    inner = inner.replace("(", ", ").replace(")", "").replace("[", "").replace("]", "").replace(" ,", ",").strip(", ")
    both = f"{ours} ({inner})"
    if len(inner) <= _LONGEST_IN_BRACKETS and reads_as(both, around) == kind:
        return [both]
    return [ours, words]

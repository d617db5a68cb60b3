"""Page: a manuscript opened in front of its readers: blocks, title, parts, and what its front matter says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from afterword.document import markdown
from afterword.document.blocks import Layout
from afterword.document.text import Positions, Span
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.evidence import by_content
from afterword.exchange.arrivals.pages.front import Region, find_front, told_in_headings, told_in_lines
from afterword.exchange.arrivals.pages.marks import LABEL, Mark, find_marks
from afterword.exchange.arrivals.pages.parts import divide
from afterword.exchange.arrivals.pages.titles import find_title
from afterword.exchange.arrivals.pages.unnamed import with_lead
from afterword.exchange.arrivals.survey import NO_CUSTOMS, Customs, Part

_MOST_REGIONS = 8


@dataclass(frozen=True, slots=True)
class Page:
    """What every reader of a manuscript needs. All spans are in code points of `text`.

    Attributes:
        front: The front matter, its fences included.
        told: What front matter and container say, keys in lower case.
        parts: Every section and sub-section of a known kind or role, and other sections of the top level.
    """

    manuscript: Manuscript
    text: str
    positions: Positions
    reading: Layout
    front: Span | None
    told: Mapping[str, object]
    title: str
    title_span: Span | None
    parts: tuple[Part, ...]
    customs: Customs = NO_CUSTOMS

    def of_kind(self, kind: str) -> tuple[Part, ...]:
        """Return the outermost parts of a kind."""
        own = {place for place, part in enumerate(self.parts) if part.kind == kind}
        return tuple(self.parts[place] for place in sorted(own) if self.parts[place].parent not in own)


def open_page(manuscript: Manuscript, customs: Customs = NO_CUSTOMS) -> Page:
    """Read a manuscript's blocks and divide it into parts. Never raises, whatever the text."""
    text = manuscript.text
    front = find_front(text)
    reading = markdown.read(text, front.span.end if front else int(text.startswith("\ufeff")))
    marks = find_marks(text, reading)
    told = {**_told(text, reading, marks), **(front.told if front else {}), **manuscript.told}
    title = find_title(text, manuscript.name, marks, reading.blocks, told)
    if title.mark is not None:
        del marks[: title.mark + 1]
    title_end = title.span.end if title.span else (front.span.end if front else 0)
    parts = with_lead(text, by_content(text, divide(text, marks)), marks, reading.blocks, title_end)
    return Page(
        manuscript=manuscript,
        text=text,
        positions=Positions(text),
        reading=reading,
        front=front.span if front else None,
        told=told,
        title=title.words,
        title_span=title.span,
        parts=tuple(parts),
        customs=customs,
    )


def _told(text: str, reading: Layout, marks: Sequence[Mark]) -> dict[str, object]:
    """Return what lines, lists and tables say: above the first section, in a section of metadata, or of our keys."""
    head = next((mark.span.start for mark in marks if mark.meaning and mark.meaning.role != "metadata"), len(text))
    until = next((mark.span.start for mark in marks if mark.meaning.kind not in {"other", "summary"}), len(text))
    regions = [Region(Span(0, head), any_key=True)]
    for place, mark in enumerate(marks):
        if len(regions) == _MOST_REGIONS:
            break
        if mark.meaning.role == "metadata" and mark.rank < LABEL and mark.span.start >= head:
            ends = (other.span.start for other in marks[place + 1 :] if other.rank <= mark.rank)
            regions.append(Region(Span(mark.span.end, next(ends, len(text))), any_key=True))
    regions.append(Region(Span(head, until), any_key=False))
    return {**told_in_headings(text, reading.blocks, marks), **told_in_lines(text, reading, regions)}

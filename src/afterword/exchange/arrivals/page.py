"""Page: a manuscript opened in front of its readers: blocks, title, parts, and what its front matter says."""

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.document import frontmatter, markdown, sections
from afterword.document.markdown import Reading
from afterword.document.text import Positions, Span
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.survey import NO_CUSTOMS, Customs, Part


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
    reading: Reading
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
    """Read a manuscript's blocks and divide it into parts."""
    text = manuscript.text
    positions = Positions(text)
    front = frontmatter.find(text)
    reading = markdown.read(text, front.span.end if front else int(text.startswith("\ufeff")))
    outline = sections.outline(text, reading.headings, reading.blocks, positions)
    parts = tuple(
        Part(one.kind, None, one.heading, one.level, one.span, one.heading_span, one.body_span, None)
        for one in outline.sections
    )
    title = outline.title_span.of(text) if outline.title_span else ""
    return Page(
        manuscript=manuscript,
        text=text,
        positions=positions,
        reading=reading,
        front=front.span if front else None,
        told=manuscript.told,
        title=title,
        title_span=outline.title_span,
        parts=parts,
        customs=customs,
    )

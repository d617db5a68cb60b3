"""Document: a text and everything it says."""

from dataclasses import dataclass

from afterword.document.actions import Action
from afterword.document.blocks import Block, Mask
from afterword.document.factors import Factor
from afterword.document.facts import Facts
from afterword.document.impact import Metric
from afterword.document.lessons import Lesson
from afterword.document.references import Reference
from afterword.document.sections import Section
from afterword.document.text import Positions, Span
from afterword.document.timeline import Event


@dataclass(frozen=True, slots=True)
class Document:
    """A text and everything it says. All spans are in code points of `text`.

    Attributes:
        title: The H1 where there is one, else the front matter's title, else empty.
        references: Every reference, whether or not what it refers to exists.
    """

    text: str
    positions: Positions
    title: str
    title_span: Span | None
    facts: Facts
    sections: tuple[Section, ...]
    summary: Section | None
    impact: tuple[Metric, ...]
    events: tuple[Event, ...]
    factors: tuple[Factor, ...]
    actions: tuple[Action, ...]
    lessons: tuple[Lesson, ...]
    blocks: tuple[Block, ...]
    masks: tuple[Mask, ...]
    references: tuple[Reference, ...]

    def section(self, kind: str) -> Section | None:
        """Return the first section of a kind."""
        return next((section for section in self.sections if section.kind == kind), None)

    def is_abroad(self, span: Span) -> bool:
        """Tell whether a place stands below a heading of another language: that of the innermost section decides."""
        around = [section for section in self.sections if section.span.start <= span.start < section.span.end]
        return bool(around) and around[-1].is_abroad

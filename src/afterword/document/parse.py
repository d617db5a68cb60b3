"""Document, Section, and `parse(text)`. Every text is a Document; nothing is raised."""

from dataclasses import dataclass

from afterword.document.actions import Action
from afterword.document.facts import Facts
from afterword.document.factors import Factor
from afterword.document.impact import Metric
from afterword.document.lessons import Lesson
from afterword.document.markdown import Block, Mask
from afterword.document.text import Positions, Span
from afterword.document.timeline import Event


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its heading and all below it, down to the next heading of its level.

    Attributes:
        kind: summary, impact, background, timeline, factors, actions, lessons, glossary, appendix or other.
        heading: The heading's text, without marks.
        level: 1 to 6.
        span: Heading and body, without the blank lines after them.
        line, end_line: First and last line, counted from 1, both included.
    """

    kind: str
    heading: str
    level: int
    span: Span
    heading_span: Span
    body_span: Span
    line: int
    end_line: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of another item by its id.

    Attributes:
        id: "F7", "L2", "A1", or "t3" for an event's anchor.
        kind: "because", "fixes" or "evidence".
    """

    span: Span
    id: str
    kind: str


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


def parse(text: str) -> Document:
    """Read a text. Never raises; what cannot be read is left out and stays in the text."""
    positions = Positions(text)
    return Document(
        text=text,
        positions=positions,
        title="",
        title_span=None,
        facts=Facts(),
        sections=(),
        summary=None,
        impact=(),
        events=(),
        factors=(),
        actions=(),
        lessons=(),
        blocks=(),
        masks=(),
        references=(),
    )

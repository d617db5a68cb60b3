"""The Lessons learned section: what went well, what was hard, where we got lucky."""

from dataclasses import dataclass

from afterword.document.text import Span


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson.

    Attributes:
        id: "L2", or None.
        group: "well", "hard" or "lucky", after its subheading; None under any other.
        id_span: The place of its id.
    """

    span: Span
    line: int
    id: str | None
    text: str
    text_span: Span
    group: str | None = None
    id_span: Span | None = None

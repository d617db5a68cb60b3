"""The Lessons learned section: what went well, what was hard, where we got lucky."""

from collections.abc import Iterable
from dataclasses import dataclass

from afterword.document.blocks import Item
from afterword.document.items import identify, plain
from afterword.document.sections import group_of
from afterword.document.text import Positions, Span


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


def read(text: str, headings: tuple[str, ...], items: Iterable[Item], positions: Positions) -> tuple[Lesson, ...]:
    """Read the lessons under some headings, the innermost of which tells their group."""
    group = next((group for heading in reversed(headings) if (group := group_of(heading))), None)
    lessons: list[Lesson] = []
    for item in items:
        if item.parent is not None:
            continue  # what stands under a lesson belongs to it
        ident, id_span, words = identify(text, item.content_span, "L")
        if not len(words) and ident is None:
            continue
        line = positions.line(item.span.start)
        lessons.append(Lesson(item.span, line, ident, plain(words.of(text)), words, group, id_span))
    return tuple(lessons)

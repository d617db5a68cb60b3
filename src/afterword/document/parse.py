"""`parse(text)`. Every text is a Document; nothing is raised."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from afterword.document import (
    actions,
    factors,
    facts,
    frontmatter,
    impact,
    lessons,
    markdown,
    owning,
    prose,
    sections,
    timeline,
)
from afterword.document.actions import Below, Named
from afterword.document.blocks import Block, Item
from afterword.document.document import Document
from afterword.document.facts import Facts
from afterword.document.impact import Metric
from afterword.document.lessons import Lesson
from afterword.document.sections import Outline, Stretch
from afterword.document.text import Positions, Span
from afterword.document.timeline import Chapter, Event


def parse(text: str) -> Document:
    """Read a text. Never raises; what cannot be read is left out of the document and stays in the text.

    Takes time linear in the text's length.
    """
    positions = Positions(text)
    front = frontmatter.find(text)
    told = facts.read(text, front)
    reading = markdown.read(text, front.span.end if front else int(text.startswith("\ufeff")))
    silent = prose.declared(text)
    outline = sections.outline(text, reading.headings, reading.blocks, positions, silent)
    items = prose.without(reading.items, silent) if silent else reading.items
    body = _Body(text, positions, told, outline, items, reading.blocks)
    graph = body.factors()
    promises = body.actions()
    events = body.events()
    title_span = outline.title_span or (told.spans.get("title") if told.title else None)
    return Document(
        text=text,
        positions=positions,
        title=" ".join(outline.title_span.of(text).split()) if outline.title_span else told.title or "",
        title_span=title_span,
        facts=told,
        sections=outline.sections,
        summary=next((section for section in outline.sections if section.kind == "summary"), None),
        impact=body.impact(),
        events=events,
        factors=graph.factors,
        actions=tuple(action for part in promises for action in part.actions),
        lessons=body.lessons(),
        blocks=reading.blocks,
        masks=reading.masks,
        references=tuple(
            sorted(
                (*graph.references, *(reference for part in promises for reference in part.references)),
                key=lambda reference: reference.span,
            )
        ),
    )


class _Body:
    """A text below its front matter: its stretches with the list items in each."""

    def __init__(
        self,
        text: str,
        positions: Positions,
        told: Facts,
        outline: Outline,
        items: Sequence[Item],
        blocks: Sequence[Block],
    ) -> None:
        self.text = text
        self.positions = positions
        self.facts = told
        self.outline = outline
        self._items: list[list[Item]] = [[] for _ in outline.stretches]
        self._starts = starts = [stretch.start for stretch in outline.stretches]
        self._paragraphs = [block.span for block in blocks if block.kind == "paragraph" and not block.level]
        self._inner = [block.span for block in blocks if block.kind == "paragraph"]
        for item in items:
            place = bisect_right(starts, item.span.start) - 1
            if place >= 0:
                self._items[place].append(item)

    def _stretches(self, kind: str) -> list[tuple[Stretch, list[Item]]]:
        """Return the stretches that belong to sections of a kind."""
        return [
            (stretch, items)
            for stretch, items in zip(self.outline.stretches, self._items, strict=True)
            if stretch.section is not None and self.outline.sections[stretch.section].kind == kind
        ]

    def impact(self) -> tuple[Metric, ...]:
        found = [impact.read(self.text, items, self.positions) for _, items in self._stretches("impact")]
        return tuple(metric for part in found for metric in part)

    def events(self) -> tuple[Event, ...]:
        chapters = [
            Chapter(
                stretch.subheadings,
                self.text[stretch.start : items[0].span.start if items else stretch.end],
                tuple(items),
            )
            for stretch, items in self._stretches("timeline")
        ]
        return timeline.read(self.text, chapters, self.facts, self.positions)

    def factors(self) -> factors.Factors:
        items = [item for _, part in self._stretches("factors") for item in part]
        asked = [
            item
            for span in self._paragraphs
            if self._kind_at(span.start) == "factors"
            for item in factors.questions(self.text, span)
        ]
        ordered = sorted((*items, *asked), key=lambda item: item.span.start) if asked else items
        return factors.read(self.text, ordered, self.positions)

    def _kind_at(self, offset: int) -> str | None:
        """Return the kind of section an offset lies in."""
        place = bisect_right(self._starts, offset) - 1
        section = self.outline.stretches[place].section if place >= 0 else None
        return None if section is None else self.outline.sections[section].kind

    def actions(self) -> list[actions.Actions]:
        named = self._named()
        return [
            actions.read(self.text, self._below(stretch, items), self.positions, named)
            for stretch, items in self._stretches("actions")
        ]

    def _named(self) -> Named:
        facts = self.facts
        teams = frozenset(team.lower() for team in facts.teams)
        people = (*facts.contributors, *facts.reviewers, *facts.approved_by, facts.owner or "")
        handles = (person.removeprefix("@").lower() for person in (*people, *(person for _, person in facts.roles)))
        return Named(teams, frozenset(handle for handle in handles if not owning.is_group(handle, teams)))

    def _below(self, stretch: Stretch, items: Sequence[Item]) -> Below:
        first, last = (bisect_left(self._inner, Span(at, at)) for at in (stretch.start, stretch.end))
        return Below(stretch.subheadings, stretch.heading, items, self._inner[first:last])

    def lessons(self) -> tuple[Lesson, ...]:
        found = [
            lessons.read(self.text, stretch.subheadings, items, self.positions)
            for stretch, items in self._stretches("lessons")
        ]
        return tuple(lesson for part in found for lesson in part)

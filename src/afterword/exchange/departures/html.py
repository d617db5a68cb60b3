"""A post-mortem as a page: `reading(document)`."""

import re
from collections.abc import Iterator
from itertools import groupby

from afterword.document.actions import Action
from afterword.document.anchors import anchors
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.impact import Metric
from afterword.document.lessons import Lesson
from afterword.document.sections import Section
from afterword.document.text import Span
from afterword.document.timeline import Event
from afterword.document.words import seen
from afterword.exchange.departures.figures import figures
from afterword.exchange.departures.items import (
    Item,
    Source,
    action_item,
    event_item,
    factor_items,
    lesson_item,
    metric_item,
)
from afterword.exchange.departures.page import (
    Actions,
    Block,
    Events,
    Factors,
    Heading,
    Lessons,
    Metrics,
    Part,
    Prose,
    Reading,
)
from afterword.exchange.departures.rendering import Renderer

RECORDS = "/postmortems/"
HEADING = re.compile(r"\s*#{1,6}[ \t]*|[ \t]*#*[ \t]*$")


def reading(document: Document, *, records: str = RECORDS) -> Reading:
    """Lay a document out for reading. `records` is the address other post-mortems stand under (`PM-2026-0019`).

    Nothing the author wrote is lost: what is not an item, or says more than an item's fields, is prose in its place.
    """
    source = _source(document, records)
    sections = _stretches(document)
    start = sections[0][0].span.start if sections else len(document.text)
    taken = set(source.places.values())
    summary, body = next(((s, body) for s, body in sections if s is document.summary), (None, Span(0, 0)))
    return Reading(
        title=seen(source.render.inline(document.title)),
        summary=source.render.html(body.of(document.text)),
        summary_heading=source.render.inline(_heading(summary, document)) if summary else "",
        summary_anchor=_anchor(summary, taken) if summary else "",
        figures=figures(source),
        opening=tuple(_blocks(Span(document.facts.span.end, start), source)),
        parts=tuple(_part(section, body, source, taken) for section, body in sections if section is not summary),
    )


def _source(document: Document, records: str) -> Source:
    places = anchors(document)
    lines = document.text.splitlines() if "\r" not in document.text else re.split(r"\r\n|\n|\r", document.text)
    owners: dict[int, int] = {}
    items = _items(document)
    for item in items:
        last = document.positions.line(max(item.span.start, item.span.end - 1))
        owners.update(dict.fromkeys(range(item.line, last + 1), item.line))
    owned: dict[int, list[int]] = {}
    for line, owner in sorted(owners.items()):
        owned.setdefault(owner, []).append(line)
    promises: dict[str, list[Action]] = {}
    for action in document.actions:
        for fixed in dict.fromkeys(action.fixes):
            promises.setdefault(fixed, []).append(action)
    return Source(
        document=document,
        render=Renderer(document.text, places.values(), records),
        places=places,
        lines=lines,
        owners=owners,
        owned=owned,
        items={item.line: item for item in items},
        headings={
            document.positions.line(block.span.start): block.level
            for block in document.blocks
            if block.kind == "heading"
        },
        promises=promises,
    )


def _items(document: Document) -> list[Item]:
    """Return all items in the order of their beginnings, so that an inner one comes after the one that holds it."""
    every: list[Item] = [*document.impact, *document.events, *document.factors, *document.actions, *document.lessons]
    return sorted(every, key=lambda item: (item.line, item.span.start))


def _stretches(document: Document) -> list[tuple[Section, Span]]:
    """Return the sections in their order, each with all that stands between its heading and the next section."""
    sections = sorted(document.sections, key=lambda section: section.span.start)
    ends = [*(section.span.start for section in sections[1:]), len(document.text)]
    return [
        (section, Span(section.body_span.start, max(section.body_span.start, end)))
        for section, end in zip(sections, ends, strict=False)  # without sections the end is alone
    ]


def _heading(section: Section, document: Document) -> str:
    return HEADING.sub("", section.heading_span.of(document.text)) or section.heading


def _anchor(section: Section, taken: set[str]) -> str:
    """Name a section by what it is; others by their heading; a second one by a number."""
    name = section.kind
    if name == "other":
        name = re.sub(r"[^\w]+", "-", section.heading.lower()).strip("-") or "section"
    place, n = name, 1
    while place in taken:
        n += 1
        place = f"{name}-{n}"
    taken.add(place)
    return place


def _part(section: Section, body: Span, source: Source, taken: set[str]) -> Part:
    return Part(
        kind=section.kind,
        heading=source.render.inline(_heading(section, source.document)),
        anchor=_anchor(section, taken),
        line=section.line,
        blocks=tuple(_blocks(body, source)),
    )


def _blocks(span: Span, source: Source) -> Iterator[Block]:
    """Lay out a stretch of the text: items in groups, everything else as prose between them."""
    pieces = list(_pieces(span, source))
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        position += 1
        following = pieces[position] if position < len(pieces) else None
        if isinstance(piece, Prose) or (isinstance(piece, Heading) and not isinstance(following, Event | Lesson)):
            yield piece
            continue
        heading = piece if isinstance(piece, Heading) else None
        first = following if heading else piece
        start = position if heading else position - 1
        position = start
        while position < len(pieces) and type(pieces[position]) is type(first):
            position += 1
        yield from _group(pieces[start:position], heading, source)


def _pieces(span: Span, source: Source) -> Iterator[Prose | Heading | Item]:
    """Cut a stretch into headings, items and the prose between them, line by line."""
    positions = source.document.positions
    title = source.document.title_span
    titled = range(positions.line(title.start), positions.line(title.end) + 1) if title else range(0)
    prose: list[str] = []
    first = 0
    if not span.of(source.document.text).strip():
        return
    start = positions.line(span.start)
    for number in range(start, positions.line(span.end - 1) + 1):
        line = source.lines[number - 1]
        if number == start:  # a heading may stand before it on its line
            line = line[positions.column(span.start) - 1 :]
        heading = source.headings.get(number) if line.lstrip().startswith("#") and number not in source.owners else None
        own = source.items.get(number)
        if heading or own or number in titled or number in source.owners:
            yield from _prose(prose, first, source)
            prose = []
        if own:
            yield own
        elif number in titled or number in source.owners:
            continue
        elif heading:
            yield _subheading(heading, number, source)
        else:
            first = first if prose else number
            prose.append(line)
    yield from _prose(prose, first, source)


def _prose(lines: list[str], first: int, source: Source) -> Iterator[Prose]:
    html = source.render.html("\n".join(lines)) if any(line.strip() for line in lines) else ""
    if html:
        yield Prose(first, html)


def _subheading(level: int, line: int, source: Source) -> Heading:
    html = source.render.inline(HEADING.sub("", source.lines[line - 1]))
    return Heading(line, f"line-{line}", max(3, level), html)


def _group(pieces: list[Prose | Heading | Item], heading: Heading | None, source: Source) -> Iterator[Block]:
    """Make blocks of items of one kind."""
    line = heading.line if heading else getattr(pieces[0], "line", 0)
    anchor, title = (heading.anchor, heading.html) if heading else ("", "")
    metrics = [piece for piece in pieces if isinstance(piece, Metric)]
    factors = [piece for piece in pieces if isinstance(piece, Factor)]
    actions = [piece for piece in pieces if isinstance(piece, Action)]
    lessons = [piece for piece in pieces if isinstance(piece, Lesson)]
    events = [piece for piece in pieces if isinstance(piece, Event)]
    if metrics:
        yield Metrics(line, tuple(metric_item(metric, source) for metric in metrics))
    if factors:
        yield Factors(line, factor_items(factors, source))
    if actions:
        yield Actions(line, tuple(action_item(action, source) for action in actions))
    if lessons:
        items = tuple(lesson_item(lesson, source) for lesson in lessons)
        yield Lessons(line, anchor, title, lessons[0].group or "", items)
    for day, of_day in groupby(events, key=_day):
        told = tuple(event_item(event, source) for event in of_day)
        yield Events(line, anchor, title, day, told)
        line, anchor, title = told[-1].line + 1, "", ""


def _day(event: Event) -> str:
    return event.start.date().isoformat() if event.start else ""

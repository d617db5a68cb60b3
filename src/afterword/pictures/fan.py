"""The wide factors picture: boxes in layers from left to right; where a curve arrives, the box says *because*."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from afterword.pictures.causes import INCIDENT, Cause, Causes
from afterword.pictures.layers import Layout, Place, layout
from afterword.pictures.notes import ROW as NOTE_ROW
from afterword.pictures.notes import note
from afterword.pictures.svg import Box, bar, element, link, path, picture, safe, text
from afterword.pictures.words import BOLD, wrap

WIDE = 840.0
SCALED = 1000.0
"""A drawing up to this width is scaled down to fit a page; a wider one scrolls."""
MARGIN = 8.0
BETWEEN = 34.0
"""Between two layers."""
NARROWEST, WIDEST = 128.0, 220.0
GAP = 14.0
SIZE, LEADING = 12.0, 15.5
LINES = 9
PAD = 9.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The measures of one drawing."""

    box: float  # the width of a box
    lines: dict[str, tuple[str, ...]]
    heights: dict[str, float]
    layout: Layout

    def left(self, place: Place) -> float:
        """Where a layer begins."""
        return MARGIN + place.layer * (self.box + BETWEEN)


def fan(graph: Causes, title: str, description: str) -> str:
    """Draw the wide picture."""
    layers = len(graph.deepest)
    fitting = (WIDE - 2 * MARGIN - (layers - 1) * BETWEEN) / layers
    sheet = _measure(graph, min(max(fitting, NARROWEST), WIDEST))
    size = max(WIDE, 2 * MARGIN + layers * sheet.box + (layers - 1) * BETWEEN), sheet.layout.height + 2 * MARGIN
    return picture(
        title,
        description,
        *_edges(graph, sheet),
        *(_box(cause, graph, sheet) for cause in graph.boxes.values()),
        class_="wide broad" if size[0] > SCALED else "wide",
        size=size,
    )


def _measure(graph: Causes, box: float) -> Sheet:
    room = box - 2 * PAD
    lines = {
        key: wrap(cause.words, SIZE, room / BOLD if key == INCIDENT else room, LINES)
        for key, cause in graph.boxes.items()
    }
    heights = {
        key: 2 * PAD + LEADING * (len(lines[key]) + (key != INCIDENT)) + NOTE_ROW * len(cause.notes)
        for key, cause in graph.boxes.items()
    }
    return Sheet(box, lines, heights, layout(heights, graph.edges, GAP))


def _edges(graph: Causes, sheet: Sheet) -> Iterator[str]:
    quiet = [edge for edge in graph.edges if not graph.walks(*edge)]
    for edge in [*quiet, *(edge for edge in graph.edges if graph.walks(*edge))]:
        yield path(_curve(sheet, sheet.layout.routes[edge]), "edge deepest" if graph.walks(*edge) else "edge")


def _curve(sheet: Sheet, route: tuple[Place, ...]) -> str:
    drawn = []
    for i, (start, end) in enumerate(pairwise(route)):
        x, y = sheet.left(start) + sheet.box, MARGIN + start.middle
        there, below = sheet.left(end), MARGIN + end.middle
        bend = (there - x) * 0.55
        drawn.append(f"M{x:.1f} {y:.1f}" if not i else f"H{x:.1f}")
        drawn.append(f"C{x + bend:.1f} {y:.1f} {there - bend:.1f} {below:.1f} {there:.1f} {below:.1f}")
    return "".join(drawn)


def _box(cause: Cause, graph: Causes, sheet: Sheet) -> str:
    place = sheet.layout.places[cause.key]
    left, height = sheet.left(place), sheet.heights[cause.key]
    top = MARGIN + place.middle - height / 2
    shapes = [bar(Box(left, top, left + sheet.box, top + height), "box", round_=4)]
    baseline = top + PAD + 11
    if cause.key != INCIDENT:
        shapes.append(_head(cause, left + PAD, baseline))
        baseline += LEADING
    for words in sheet.lines[cause.key]:
        shapes.append(text(left + PAD, baseline, words, "words", size=SIZE))
        baseline += LEADING
    for said in cause.notes:
        shapes.append(note(left + PAD, baseline + 1, said, sheet.box - 2 * PAD))
        baseline += NOTE_ROW
    deepest = " deepest" if cause.key in graph.deepest else ""
    if cause.key == INCIDENT:
        return element("g", *shapes, class_=f"cause incident{deepest}")
    return link(cause.href, cause.title, *shapes, class_=f"cause{deepest}")


def _head(cause: Cause, x: float, baseline: float) -> str:
    """Write the name of a box, and what leads to it."""
    lead = element("tspan", "because ", class_="because")
    name = element("tspan", safe(cause.id), class_="id")
    return element("text", lead, name, x=x, y=baseline, font_size=SIZE)

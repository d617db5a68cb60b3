"""Where on a page a timeline may stand: under its heading, or else wherever moments stand close together."""

import itertools
from bisect import bisect_left

from afterword.document.patterns import Pattern
from afterword.document.sections import kind_of
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import Part
from afterword.exchange.arrivals.times.moments import match_moment

_NEVER = frozenset({"actions", "glossary", "appendix", "lessons"})
_NOTHING = Pattern(
    r"\b(?:meetings?|change ?log|revisions?|(?:version|document|revision) history|references|links|further reading"
    r"|schedule|attendees|participants|agenda|releases?|changelist)\b",
    2,
)
_LABEL = 7
_FAR = 60
_NO_ROLES = frozenset({"key-events", "metadata", "responders", "chat", "five-whys"})


def timelines(page: Page) -> list[tuple[Part, list[Span]]]:
    """Return the parts that are timelines, with the spans to read, other parts inside them left out."""
    cuts, starts = Cuts(page), [heading.span.start for heading in page.reading.headings]
    found, reached = [], 0
    for part in page.of_kind("timeline"):
        misnamed = _NOTHING.search(part.heading) is not None and kind_of(part.heading) != "timeline"
        if part.role in _NO_ROLES or part.span.start < reached or misnamed:
            continue
        end = _own_end(page, part, bisect_left(starts, part.heading_span.end))
        reached = _with_day_headings(page, part, end, bisect_left(starts, end))
        found.append((part, cuts.out_of(Span(part.body_span.start, reached))))
    return found


def others(page: Page) -> list[list[Span]]:
    """Return the stretches outside timelines where one may stand without a heading of its own."""
    start = page.front.end if page.front else 0
    outer = [part for part in page.parts if part.parent is None]
    never = {part.span.start for part in outer if _NOTHING.search(part.heading)}
    starts = sorted({part.span.start for part in outer if part.span.start > start})
    edges = [start, *starts, len(page.text)]
    stretches = [Span(one, two) for one, two in itertools.pairwise(edges)]
    cuts = Cuts(page)
    return [kept for one in stretches if len(one) and one.start not in never and (kept := cuts.out_of(one))]


class Cuts:
    """The parts of a page that are never read for events, in order."""

    def __init__(self, page: Page) -> None:
        self._spans = sorted(
            part.span
            for part in page.parts
            if (part.kind in _NEVER or part.role in _NO_ROLES) and _stands_alone(page.text, part)
        )
        self._starts = [span.start for span in self._spans]

    def out_of(self, span: Span) -> list[Span]:
        """Cut out of a stretch what has a meaning of its own and begins inside it."""
        pieces: list[Span] = []
        start = span.start
        place = bisect_left(self._starts, span.start)
        while place < len(self._spans) and self._spans[place].start < span.end:
            cut = self._spans[place]
            place += 1
            if cut.end <= start:
                continue
            if cut.start > start:
                pieces.append(Span(start, cut.start))
            start = max(start, cut.end)
        if start < span.end:
            pieces.append(Span(start, span.end))
        return pieces


def _stands_alone(text: str, part: Part) -> bool:
    """Tell that a label is no line of a paragraph that only reads like one."""
    return part.level < _LABEL or not text[: part.span.start].rstrip(" \t").removesuffix("\n").rpartition("\n")[
        2
    ].strip(" \t\r")


def _own_end(page: Page, part: Part, place: int) -> int:
    """Return where a timeline's own text ends: never behind a heading that stands above its own."""
    headings = page.reading.headings
    while place < len(headings) and headings[place].span.start < part.span.end:
        heading = headings[place]
        place += 1
        if heading.level < part.level < _LABEL:
            return heading.span.start
    return part.span.end


def _with_day_headings(page: Page, part: Part, end: int, place: int) -> int:
    """Return where a timeline ends, headings that are moments and stand beside its own included."""
    headings = page.reading.headings
    while place < len(headings):
        heading = headings[place]
        above = heading.level < part.level
        if above or page.text[end : heading.span.start].strip() or not _tells(page.text, heading.text_span):
            return end
        place += 1
        while place < len(headings) and headings[place].level > heading.level:
            place += 1
        end = headings[place].span.start if place < len(headings) else len(page.text)
    return end


def _tells(text: str, span: Span) -> bool:
    moment = match_moment(text, span.start, span.end)
    return moment is not None and not moment.weak


def enclosing(page: Page, at: int) -> list[Span]:
    """Return the headings a place stands under, the nearest first, without the outermost of a page."""
    place = bisect_left(page.reading.headings, at, key=lambda heading: heading.span.start)
    found: list[Span] = []
    level = page.reading.headings[place].level if place < len(page.reading.headings) else _LABEL
    for heading in reversed(page.reading.headings[max(0, place - _FAR) : place]):
        if heading.level < level:
            level = heading.level
            found.append(heading.text_span)
    return found

"""Where on a page a timeline may stand: under its heading, or, where there is none, wherever moments stand close together."""

from collections.abc import Sequence

from afterword.document.text import Span
from afterword.exchange.arrivals.moments import match_moment
from afterword.exchange.arrivals.page import Page
from afterword.exchange.arrivals.survey import Part

_NEVER = frozenset({"actions", "glossary", "appendix", "lessons"})
_LABEL = 7
_NO_ROLES = frozenset({"key-events", "metadata", "responders", "chat", "five-whys"})


def timelines(page: Page) -> list[tuple[Part, list[Span]]]:
    """Return the parts that are timelines, with the spans to read, other parts inside them left out."""
    found = []
    for part in page.of_kind("timeline"):
        if part.role in _NO_ROLES:
            continue
        end = _with_day_headings(page, part)
        found.append((part, _without(page, Span(part.body_span.start, end))))
    return found


def others(page: Page) -> list[list[Span]]:
    """Return the stretches outside timelines where one may stand without a heading of its own."""
    start = page.front.end if page.front else 0
    starts = sorted({part.span.start for part in page.parts if part.parent is None and part.span.start > start})
    edges = [start, *starts, len(page.text)]
    stretches = [Span(one, two) for one, two in zip(edges, edges[1:], strict=False)]
    return [kept for one in stretches if len(one) and (kept := _without(page, one))]


def _without(page: Page, span: Span) -> list[Span]:
    """Cut out of a stretch what has a meaning of its own."""
    pieces: list[Span] = []
    start = span.start
    for part in sorted(page.parts, key=lambda part: part.span):
        inside = span.start <= part.span.start < span.end and part.span.end > start
        if inside and (part.kind in _NEVER or part.role in _NO_ROLES) and _stands_alone(page.text, part):
            if part.span.start > start:
                pieces.append(Span(start, part.span.start))
            start = max(start, part.span.end)
    if start < span.end:
        pieces.append(Span(start, span.end))
    return pieces


def _stands_alone(text: str, part: Part) -> bool:
    """Tell that a label is no line of a paragraph that only reads like one."""
    return part.level < _LABEL or not text[: part.span.start].rstrip(" \t").removesuffix("\n").rpartition("\n")[2].strip(" \t\r")


def _with_day_headings(page: Page, part: Part) -> int:
    """Return where a timeline ends, headings that are moments and stand beside its own included."""
    end = part.span.end
    headings = page.reading.headings
    for place, heading in enumerate(headings):
        if heading.span.start < end:
            continue
        if page.text[end : heading.span.start].strip() or not _tells(page.text, heading.text_span):
            return end
        following: Sequence[int] = [one.span.start for one in headings[place + 1 :] if one.level <= heading.level]
        end = min(following, default=len(page.text))
    return end


def _tells(text: str, span: Span) -> bool:
    moment = match_moment(text, span.start, span.end)
    return moment is not None and not moment.weak

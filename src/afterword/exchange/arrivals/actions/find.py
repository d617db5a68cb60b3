"""The action items of a page, however its house writes them."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from afterword.document.blocks import Block
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions.elsewhere import Elsewhere
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.sections import Sections
from afterword.exchange.arrivals.actions.stretches import Setting, setting_of
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import ActionFound, ActionsFound, Part

_DEFINITION = Pattern(r"^[ ]{0,3}\[(?P<label>[^\[\]\r\n]{1,200})\]:[ \t]*<?(?P<url>[^\s<>]{1,1000})", 8)
_OTHER_KINDS = frozenset({"lessons", "factors", "timeline", "summary", "impact", "background"})
_OTHER_ROLES = frozenset(
    {"resolution", "key-events", "responders", "metadata", "chat", "five-whys", "trigger", "lead-up"}
)
# Where nobody writes down what is still to be done, whatever it looks like.
_TAKEN = frozenset({"actions", "timeline", "summary", "impact"})


def find_actions(page: Page) -> ActionsFound:
    """Find the action items; what only looks like one yields none."""
    links = _definitions(page.text)
    ground = Ground(links, page.customs.day_first)
    sections = Sections(page, ground)
    starts = [block.span.start for block in page.reading.blocks]
    found: list[ActionFound] = []
    for part, inside in _sections(page):
        setting = replace(setting_of(part.heading, Setting(), links), group="")
        for body in _bodies(part, inside):
            found += sections.read(_blocks(page, starts, body), body, setting)
    elsewhere = Elsewhere(page, [part.span for part in page.parts if _is_taken(part)], ground)
    found += elsewhere.find()
    return _in_order(found, [*sections.understood, *elsewhere.understood])


def _definitions(text: str) -> Mapping[str, str]:
    """Return where the references of a text lead."""
    if "]:" not in text:
        return {}
    return {found["label"].casefold(): found["url"] for found in _DEFINITION.finditer(text)}


def _is_taken(part: Part) -> bool:
    return part.kind in _TAKEN or part.role in _OTHER_ROLES


def _sections(page: Page) -> Iterator[tuple[Part, list[Part]]]:
    """Yield every outermost section of actions with those of another kind that stand inside."""
    outermost: dict[int, int] = {}
    inside: dict[int, list[Part]] = {}
    for place, part in enumerate(page.parts):
        around = outermost.get(part.parent) if part.parent is not None else None
        if around is not None:
            outermost[place] = around
            if part.kind in _OTHER_KINDS or part.role in _OTHER_ROLES:
                inside[around].append(part)
        elif part.kind == "actions":
            outermost[place] = place
            inside[place] = []
    for place, others in inside.items():
        yield page.parts[place], others


def _bodies(part: Part, inside: Sequence[Part]) -> Iterator[Span]:
    """Return what of a section may hold actions: all of it but the sections of another kind inside."""
    start = part.body_span.start
    for other in sorted(inside, key=lambda one: one.span):
        if other.span.start >= start:
            yield Span(start, other.span.start)
            start = max(start, other.span.end)
    if start < part.body_span.end:
        yield Span(start, part.body_span.end)


def _blocks(page: Page, starts: Sequence[int], body: Span) -> Sequence[Block]:
    """Return the blocks of a stretch; first the one whose lines it may begin in."""
    first = bisect_left(starts, body.start)
    return page.reading.blocks[max(first - 1, 0) : bisect_left(starts, body.end)]


def _in_order(found: list[ActionFound], understood: list[Span]) -> ActionsFound:
    """Return the actions in the order of the text; of two that overlap, the first."""
    actions: list[ActionFound] = []
    for action in sorted(found, key=lambda one: one.span):
        if action.span.end > action.span.start and (not actions or actions[-1].span.end <= action.span.start):
            actions.append(action)
    return ActionsFound(tuple(actions), tuple(sorted(set(understood))))

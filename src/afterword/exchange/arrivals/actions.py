"""The action items of a page, however its house writes them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from afterword.document.markdown import Block
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals import action_words as said
from afterword.exchange.arrivals.action_elsewhere import Elsewhere
from afterword.exchange.arrivals.action_lists import Reader
from afterword.exchange.arrivals.action_stretches import Setting, setting_of
from afterword.exchange.arrivals.page import Page
from afterword.exchange.arrivals.survey import ActionFound, ActionsFound, Part

_DEFINITION = Pattern(r"^[ ]{0,3}\[(?P<label>[^\[\]\r\n]{1,200})\]:[ \t]*<?(?P<url>[^\s<>]{1,1000})", 8)
_NOT_ACTIONS = frozenset({"lessons", "factors", "timeline", "summary", "impact", "background"})
_TAKEN = frozenset({"actions", "timeline", "summary", "impact"})
_NOT_ROLES = frozenset(
    {"resolution", "key-events", "responders", "metadata", "chat", "five-whys", "trigger", "lead-up"}
)


def find_actions(page: Page) -> ActionsFound:
    """Find the action items; what only looks like one yields none."""
    links = _definitions(page.text)
    reader = Reader(page, links)
    found: list[ActionFound] = []
    for part in page.of_kind("actions"):
        for blocks, body in _bodies(page, part):
            found += reader.section(blocks, body, replace(setting_of(part.heading, Setting(), links), group=""))
    elsewhere = Elsewhere(page, [part.span for part in page.parts if _is_taken(part)], links)
    found += elsewhere.find()
    return _in_order(found, [*reader.understood, *elsewhere.understood])


def _is_taken(part: Part) -> bool:
    """Tell whether no action may be looked for in a section: it was read, or tells what happened."""
    return part.kind in _TAKEN or part.role in _NOT_ROLES


def _definitions(text: str) -> Mapping[str, str]:
    """Return where the references of a text lead."""
    if "]:" not in text:
        return {}
    return {found["label"].casefold(): found["url"] for found in _DEFINITION.finditer(text)}


def _bodies(page: Page, part: Part) -> Iterator[tuple[list[Block], Span]]:
    """Return what of a section may hold actions: all of it but the sections of another kind inside."""
    start = part.body_span.start
    inside = [
        other
        for other in page.parts
        if other is not part
        and part.body_span.contains(other.span)
        and (other.kind in _NOT_ACTIONS or other.role in _NOT_ROLES)
        and len(other.span)
    ]
    for other in sorted(inside, key=lambda one: one.span):
        if other.span.start < start:
            continue
        yield _blocks(page, Span(start, other.span.start)), Span(start, other.span.start)
        start = other.span.end
    yield _blocks(page, Span(start, part.body_span.end)), Span(start, part.body_span.end)


def _blocks(page: Page, body: Span) -> list[Block]:
    return [block for block in page.reading.blocks if block.span.start < body.end and block.span.end > body.start]


def _in_order(found: list[ActionFound], understood: list[Span]) -> ActionsFound:
    """Return the actions in the order of the text; of two that overlap, the first."""
    actions: list[ActionFound] = []
    for action in sorted(found, key=lambda one: one.span):
        if action.span.end > action.span.start and (not actions or actions[-1].span.end <= action.span.start):
            actions.append(action)
    return ActionsFound(tuple(actions), tuple(sorted(set(understood))))

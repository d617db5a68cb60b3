"""What a section of actions is made of: its blocks under their sub-headings, and what these say for all below them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from afterword.document.blocks import Block
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.due_dates import day_of, find_period
from afterword.exchange.arrivals.actions.trackers import find_tracker
from afterword.exchange.arrivals.actions.values import Told
from afterword.exchange.arrivals.pages.marks import bare
from afterword.exchange.arrivals.survey import ActionFound

_IGNORE_CASE = 2
_DONE = Pattern(
    r"\b(?<!to be )(?<!not )(?<!not yet )(?<!be )(?:completed|complete(?=\W*$)"
    r"|applied|done|implemented|finished|resolved|closed|already|taken(?! by)"
    r"|utført|gjort|erledigt|abgeschlossen|terminé|hecho|concluído|afgerond|klart"
    r"|udført)\b",
    _IGNORE_CASE,
)
_NOT_DONE = Pattern(
    r"\b(?:planned|open|to ?do|in[- ]progress|ongoing|pending|outstanding|remaining"
    r"|still|next|future|before|definition of)\b|🚧|⏳",
    _IGNORE_CASE,
)
_DROPPED = Pattern(r"\b(?:won[’']?t (?:do|fix)|cancell?ed|dropped|abandoned|declined)\b", _IGNORE_CASE)
# "Process" and "Repair" above a list are too often only where it belongs.
_KINDS_OF_HEADINGS = frozenset({"prevent", "mitigate", "detect"})
_LABEL_LONGEST = 140
_BOLD = Pattern(r"(?:[^\w\s]{0,4}[ \t]*)?(?:\*\*|__)(?P<words>[^\r\n]{1,130}?)(?:\*\*|__)[ \t]*[:：]?[ \t]*")
_OWNER = Pattern(
    r"(?:owner|team|assigned to|responsible|eier|ansvarlig)[ \t]?[:–-][ \t]*(?P<name>[^()\r\n]{1,60})"
    r"|(?P<handle>@[A-Za-z0-9][\w.-]{0,38})",
    _IGNORE_CASE,
)
_PRIORITY = Pattern(r"(?<![\w/.-])P(?P<level>[0-4])\b", _IGNORE_CASE)


@dataclass(frozen=True, slots=True)
class Setting:
    """What sub-headings and labels say for everything below them."""

    group: str = ""
    status: str | None = None
    due: date | None = None
    due_text: str | None = None
    tracker: str | None = None
    priority: str | None = None
    kind: str | None = None
    owners: tuple[str, ...] = ()
    observed: bool = False

    def applied(self, span: Span, told: Told, body: str) -> ActionFound:
        """Return the action that was told, with what it does not say itself from here."""
        return ActionFound(
            span=span,
            text=told.text,
            owners=tuple(told.owners) or self.owners,
            priority=told.priority or self.priority,
            due=told.due if told.due_text else self.due,
            due_text=told.due_text or self.due_text,
            kind=told.kind or self.kind,
            status=told.status or self.status or "open",
            done_on=told.done_on,
            tracker=told.tracker or self.tracker,
            body=body,
            group=self.group,
        )


@dataclass(slots=True)
class Stretch:
    """The blocks from one sub-heading to the next.

    Attributes:
        heading: The sub-heading; None above the first one.
        level: The sub-heading's level; 7 for a label.
    """

    heading: Span | None
    words: str
    level: int
    setting: Setting
    blocks: list[Block] = field(default_factory=list)


class Label(NamedTuple):
    """A paragraph or its last line that names what follows."""

    span: Span
    words: str


def setting_of(words: str, around: Setting, links: Mapping[str, str]) -> Setting:
    """Return what a sub-heading says, within what stands above it."""
    plain = bare(words).strip(" :")
    status = around.status
    if _DROPPED.search(plain):
        status = "dropped"
    elif _NOT_DONE.search(plain):
        status = "open"
    elif _DONE.search(plain):
        status = "done"
    due_text = find_period(plain)
    tracker = find_tracker(words, links) if "[" in words or "://" in words or "#" in words else None
    priority = _PRIORITY.search(plain)
    owner = _OWNER.search(plain)
    kind = next((kind for word in plain.casefold().split() if (kind := said.KIND_OF.get(word.strip("():,")))), None)
    return Setting(
        group=plain,
        status=status,
        due=day_of(due_text) if due_text and status != "done" else around.due,
        due_text=due_text if due_text and status != "done" else around.due_text,
        tracker=tracker or around.tracker,
        priority=f"P{priority['level']}" if priority else around.priority,
        kind=(kind if kind in _KINDS_OF_HEADINGS and len(plain.split()) <= 3 else None) or around.kind,  # noqa: PLR2004 (a longer heading is about more)
        owners=((owner["name"] or owner["handle"]).strip(" *_"),) if owner else around.owners,
        observed=around.observed or bool(said.OBSERVED.search(plain)),
    )


def stretches(
    text: str, blocks: Sequence[Block], body: Span, setting: Setting, links: Mapping[str, str]
) -> Iterator[Stretch]:
    """Divide a section's body at its sub-headings; only outermost blocks are returned."""
    opened: list[tuple[int, Setting]] = [(0, setting)]
    here = Stretch(None, "", 0, setting)
    at = body.start
    for block in blocks:
        if block.span.end <= at or block.span.start >= body.end:
            continue
        if block.span.start < body.start and block.kind != "paragraph":
            continue
        if block.span.start < at and block.span.start >= body.start:
            continue
        span = Span(max(block.span.start, at), min(block.span.end, body.end))
        at = span.end
        if block.kind == "heading":
            yield here
            while opened[-1][0] >= block.level:
                opened.pop()
            words = span.of(text).strip().strip("#=-~ \t\r\n")
            own = setting_of(words, opened[-1][1], links)
            opened.append((block.level, own))
            here = Stretch(span, words, block.level, own)
        else:
            here.blocks.append(Block(block.kind, span, block.level))
    yield here


def label_of(text: str, block: Block) -> Label | None:
    """Return the label a paragraph is: a short line wholly bold or ending in a colon."""
    if block.kind != "paragraph":
        return None
    words = block.span.of(text).strip()
    if len(words) > _LABEL_LONGEST or "\n" in words or words.startswith("|"):
        return None
    if words.rstrip("*_ ").endswith((":", "：")) or _BOLD.fullmatch(words):
        return Label(block.span, words)
    return None


def intro_of(text: str, block: Block) -> Label | None:
    """Return the last sentence of a paragraph that leads to a list: it ends in a colon."""
    if block.kind != "paragraph":
        return None
    words = block.span.of(text).rstrip()
    if not words.rstrip("*_ ").endswith((":", "：")):
        return None
    last = words[-600:].splitlines()[-1]
    last = last.rpartition(". ")[2]
    return Label(block.span, last)

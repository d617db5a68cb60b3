"""From an item's words and what stands below them to an action."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from afterword.document.items import identify
from afterword.document.patterns import Pattern
from afterword.document.people import stops
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import verbs
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.marks import take_apart
from afterword.exchange.arrivals.actions.owners import name_before, name_behind, names_of
from afterword.exchange.arrivals.actions.stretches import Setting
from afterword.exchange.arrivals.actions.trackers import find_tracker
from afterword.exchange.arrivals.actions.values import Told, take_value
from afterword.exchange.arrivals.survey import ActionFound

_IGNORE_CASE = 2
_BREAK = Pattern(r"[ \t]*<br ?/?>[ \t]*", _IGNORE_CASE)
KEYED_LINE = Pattern(
    rf"[ \t>]*(?:[-*+•:][ \t]+)?[*_]{{0,3}}(?P<key>{said.LINE_KEYS})[*_]{{0,3}}[ \t]?[:：][*_]{{0,3}}(?!//)["
    r" \t]*(?P<value>[^\r\n]{0,300}?)[ \t\\]*$",
    _IGNORE_CASE,
)
_DONE_LINE = Pattern(
    r"[ \t]*(?:[-*+•][ \t]+)?[(*_]{0,3}(?:(?:this|it) (?:has|is|was)(?: now| already| since)? )?(?:been )?(?:done"
    r"|completed?|implemented|fixed|deployed|finished)\b(?![ \t]*(?:by|when|in) \w+ \w+ \w+)",
    _IGNORE_CASE,
)
_BETWEEN_KEYS = Pattern(
    rf"[ \t]*[|;][ \t]*|(?:[ \t]*(?:[,·]|(?!{stops.AT_THE_END})\.)|[ \t]+[/–—-]|(?<=\.))[ \t]+"
    rf"(?=[*_]{{0,3}}(?:{said.LINE_KEYS})[*_]{{0,3}}[ \t]?:)",
    _IGNORE_CASE,
)
_FEWEST_NAMES = 2


class Written(NamedTuple):
    """An item as written: its place, its first words, and what stands below them."""

    span: Span
    words: str
    body: str = ""


def dedented(text: str, start: int, end: int) -> str:
    """Return the lines between two places without common indentation."""
    lines = text[start:end].splitlines()
    if lines and start and text[start - 1] not in "\r\n":
        first, lines = lines[0], lines[1:]
    else:
        first = None
    width = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    cut = [line[width:].rstrip() for line in lines]
    while cut and not cut[0] and not (first or "").strip():
        cut.pop(0)
    kept = [first.strip(), *cut] if first and first.strip() else cut
    return "\n".join(kept).strip("\r\n")


def build(written: Written, setting: Setting, ground: Ground) -> ActionFound | None:
    """Build an action from an item's words; None where no word is left."""
    first, *later = _lines_of(written.words)
    ident, first = _without_id(first)
    plain: list[str] = []
    keyed: list[tuple[str, str, str]] = []
    for line in later:
        found = KEYED_LINE.match(line)
        if found:
            keyed.append((found["key"], found["value"], line.strip()))
        else:
            plain.append(line.strip().removeprefix(": ").strip())
    told = take_apart(" ".join((first, *plain)).strip(), ground)
    if not any(character.isalnum() for character in told.text):
        return None
    body = [line for _, _, line in keyed if not _take(told, line, ground)]
    body += [line for line in written.body.split("\n") if not _take(told, line, ground)] if written.body else []
    if told.status is None and (_DONE_LINE.match(written.body) if written.body else None):
        told.status = "done"
    if told.tracker is None and written.body:
        told.tracker = find_tracker(written.body[:2000], ground.links)
    told.text = f"{ident}{told.text}"
    return setting.applied(written.span, told, "\n".join(body).strip("\n"))


def named(actions: Sequence[ActionFound]) -> list[ActionFound]:
    """Take names off the ends of a list's items, where so many have one there that it is a custom."""
    for split in (name_behind, name_before):
        found = [None if action.owners or _without_id(action.text)[0] else split(action.text) for action in actions]
        count = sum(one is not None for one in found)
        distinct_leads = len({one[1] for one in found if one}) if split is name_before else 0
        if count < _FEWEST_NAMES or count * 2 < len(actions):
            continue
        if split is name_before and not all(_lower_or_verb(one[0]) for one in found if one) and distinct_leads:
            continue
        actions = [
            replace(action, text=one[0], owners=tuple(names_of(one[1]))) if one else action
            for action, one in zip(actions, found, strict=True)
        ]
    return list(actions)


def _without_id(words: str) -> tuple[str, str]:
    """Split an id that is written as ours off: `**A3** Refuse ranges`; it is nobody's name."""
    ident, _, rest = identify(words, Span(0, len(words)), "A")
    return (words[: rest.start], rest.of(words)) if ident and len(rest) else ("", words)


def _lower_or_verb(words: str) -> bool:
    first = verbs.FIRST_WORD.match(words)
    return bool(first) and (first["word"].casefold() in verbs.VERBS if first else False)


def _lines_of(words: str) -> list[str]:
    if "<br" in words:
        words = _BREAK.sub("\n", words)
    lines = [line for line in words.splitlines() if line.strip()]
    return lines or [""]


def _take(told: Told, line: str, ground: Ground) -> bool:
    found = KEYED_LINE.match(line[:400])
    if not found or not found["value"]:
        return False
    pieces = _BETWEEN_KEYS.split(f"{found['key']}: {found['value']}")
    taken = True
    for piece in pieces:
        key, _, value = piece.partition(":")
        taken = bool(value.strip()) and take_value(told, key.strip(" *_"), value.strip(" *_"), ground) and taken
    return taken


def with_attributes(action: ActionFound, text: str, span: Span, ground: Ground) -> ActionFound | None:
    """Return an action with what a paragraph of keys below it says; None where the paragraph says something else."""
    lines = [line for line in _lines_of(span.of(text)) if line.strip()]
    if not lines or not all((found := KEYED_LINE.match(line[:400])) and found["value"] for line in lines):
        return None
    told = Told(
        action.text,
        list(action.owners),
        action.priority,
        action.due,
        action.due_text,
        action.kind,
        action.status,
        action.done_on,
        action.tracker,
    )
    rest = [line.strip() for line in lines if not _take(told, line, ground)]
    return replace(
        action,
        span=Span(action.span.start, span.end),
        owners=tuple(told.owners),
        priority=told.priority,
        due=told.due,
        due_text=told.due_text,
        kind=told.kind,
        status=told.status or "open",
        done_on=told.done_on,
        tracker=told.tracker,
        body="\n".join(part for part in (action.body, *rest) if part),
    )

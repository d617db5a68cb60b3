"""Sub-headings that are action items themselves, their details below."""

from collections.abc import Sequence
from dataclasses import replace

from afterword.document.text import Span
from afterword.exchange.arrivals.actions.building import Written, build, dedented
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.items import Items
from afterword.exchange.arrivals.actions.prose import is_hint, starts_task
from afterword.exchange.arrivals.actions.shapes import BOX, BULLET, CATEGORY, NUMBERED, has_key, says_nothing
from afterword.exchange.arrivals.actions.stretches import Stretch, label_of
from afterword.exchange.arrivals.pages.marks import bare
from afterword.exchange.arrivals.survey import ActionFound

_SENTENCE = 6


def heading_items(text: str, parts: Sequence[Stretch], items: Items) -> set[int]:
    """Return which sub-headings are actions; where most are, their neighbours with as much below are too."""
    headed = [place for place, part in enumerate(parts) if part.heading and not part.setting.observed]
    may = [place for place in headed if _has_details_only(text, parts, place, items)]
    sure = [place for place in may if _is_task(parts[place].words)]
    if sure and len(sure) * 2 >= len(may):
        return {place for place in may if not CATEGORY.fullmatch(bare(parts[place].words))}
    return set(sure)


def of_heading(text: str, stretch: Stretch, ground: Ground) -> list[ActionFound]:
    """Return the action that a sub-heading is."""
    heading = stretch.heading
    if heading is None:
        return []
    end = stretch.blocks[-1].span.end if stretch.blocks else heading.end
    numbered = NUMBERED.match(stretch.words)
    words = stretch.words[numbered.end() :] if numbered and numbered.end() < len(stretch.words) else stretch.words
    written = Written(Span(heading.start, end), words, dedented(text, heading.end, end))
    setting = replace(stretch.setting, group="", owners=(), due=None, due_text=None, tracker=None, priority=None)
    action = build(written, setting, ground)
    return [action] if action else []


def _has_details_only(text: str, parts: Sequence[Stretch], place: int, items: Items) -> bool:
    """Tell whether what stands below a sub-heading explains it, rather than listing actions."""
    part = parts[place]
    if place + 1 < len(parts) and parts[place + 1].level > part.level:
        return False
    if not part.blocks:
        return starts_task(bare(part.words)) or bool(NUMBERED.match(bare(part.words)))
    first = part.blocks[0]
    if first.kind != "paragraph":
        return first.kind in {"list", "item"} and _only_keys(text, part, items)
    words = first.span.of(text)
    if is_hint(words) or says_nothing(words) or (label_of(text, first) and words.count(" ") < _SENTENCE):
        return has_key(words)
    listed = BOX.match(words) or BULLET.match(words) or words.startswith("|")
    own_task = len(part.blocks) == 1 and starts_task(words) and not _is_task(part.words)
    return not listed and not own_task


def _only_keys(text: str, part: Stretch, items: Items) -> bool:
    """Tell whether a list says whose an action is and when it is due, rather than what else is to be done."""
    listed = [item for block in part.blocks for item in items.outermost(block)]
    keyed = [item for item in listed if has_key(item.content_span.of(text))]
    return bool(keyed) and len(keyed) * 2 >= len(listed) and (keyed[0] is listed[0] or len(keyed) > 1)


def _is_task(words: str) -> bool:
    plain = bare(words)
    numbered = NUMBERED.match(plain)
    rest = plain[numbered.end() :] if numbered else plain
    if CATEGORY.fullmatch(plain) or CATEGORY.fullmatch(rest) or " " not in rest:
        return False
    return bool(numbered or starts_task(rest) or BOX.match(plain))

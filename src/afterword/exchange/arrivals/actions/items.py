"""Action items in lists: which items are actions, which only group them, and what is none."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from afterword.document.blocks import Block, Item
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.building import Written, build, dedented, named
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.prose import is_emphasised, is_hint, starts_task, tells_past
from afterword.exchange.arrivals.actions.shapes import BOX, CATEGORY, has_key, says_nothing
from afterword.exchange.arrivals.actions.stretches import Setting, label_of, setting_of
from afterword.exchange.arrivals.pages.marks import bare
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import ActionFound

_GROUP_WORDS = 4
_LISTING = Pattern(r"\b(?:things|following|items|areas|tasks|actions|improvements|measures|steps|includes?)\b", 2)
# Further below another item nobody writes groups of tasks.
_DEEPEST_GROUP = 16
# As many blocks may stand between two numbers of one list.
_MOST_BETWEEN = 12


class Items:
    """The lists of one page."""

    def __init__(self, page: Page, ground: Ground) -> None:
        self._items = page.reading.items
        self._text = page.text
        self._ground = ground
        self._starts = [item.span.start for item in page.reading.items]
        self._children: dict[int | None, list[Item]] = {}
        for item in page.reading.items:
            self._children.setdefault(item.parent, []).append(item)

    def outermost(self, block: Block) -> list[Item]:
        """Return the outermost items of a list."""
        at = bisect_left(self._starts, block.span.start)
        items = self._items
        found: list[Item] = []
        while at < len(items) and items[at].span.start < block.span.end:
            if not found or items[at].depth <= found[0].depth:
                found.append(items[at])
            at += 1
        return found

    def run(self, blocks: Sequence[Block], at: int) -> int:
        """Return where a numbered list ends that other blocks interrupt: those belong to the number before them."""
        stop = look = at + 1
        last = self._numbers(blocks[at])[1]
        interrupted = False
        while last is not None and look < len(blocks) and look - stop < _MOST_BETWEEN:
            if label_of(self._text, blocks[look]):
                break
            first, next_last = self._numbers(blocks[look])
            if first is not None and first != last + 1:
                break
            if first is not None:
                interrupted = interrupted or look > stop
                last, stop = next_last, look + 1
            look += 1
        while interrupted and stop < len(blocks) and blocks[stop].kind == "list" and not self._is_ordered(blocks[stop]):
            stop += 1
        return stop

    def _numbers(self, block: Block) -> tuple[int | None, int | None]:
        """Return the first and the last number of a list, None where it has none."""
        items = self.outermost(block) if block.kind in {"list", "item"} else []
        return (self._number(items[0]), self._number(items[-1])) if items else (None, None)

    def _is_ordered(self, block: Block) -> bool:
        items = self.outermost(block)
        return bool(items) and items[0].ordered

    def _number(self, item: Item) -> int | None:
        digits = item.marker_span.of(self._text).strip(".)")
        return int(digits) if item.ordered and digits.isdigit() else None

    def read(self, blocks: Sequence[Block], setting: Setting) -> list[ActionFound]:
        """Read the actions of a list, and of the lists that go on with its numbers."""
        numbered = len(blocks) > 1
        items = [item for block in blocks for item in self.outermost(block) if not numbered or item.ordered]
        ends = [
            items[at + 1].span.start if numbered and at + 1 < len(items) else item.span.end
            for at, item in enumerate(items)
        ]
        if numbered and items:
            ends[-1] = max(blocks[-1].span.end, items[-1].span.end)
        if setting.observed and not any(self._boxed(item) for item in items):
            return []
        return self._of_items(items, setting, ends)

    def _of_items(
        self, items: Sequence[Item], setting: Setting, ends: Sequence[int] | None = None
    ) -> list[ActionFound]:
        if self._is_check_list(items):
            return []
        own: list[ActionFound] = []
        found: list[ActionFound] = []
        for at, item in enumerate(items):
            children = self._children.get(item.place, [])
            words = item.content_span.of(self._text)
            if children and self._is_group(item, words, children):
                found += named(own)
                own = []
                inner = setting_of(words, setting, self._ground.links)
                found += [] if inner.observed else self._of_items(children, inner)
            elif not self._is_no_action(item, words):
                own += self._action(item, ends[at] if ends else item.span.end, setting)
        return found + named(own)

    def _action(self, item: Item, end: int, setting: Setting) -> list[ActionFound]:
        end = item.span.start + len(self._text[item.span.start : end].rstrip())
        body = dedented(self._text, item.content_span.end, end) if end > item.content_span.end else ""
        words = item.content_span.of(self._text)
        action = build(Written(Span(item.span.start, end), words, body), setting, self._ground)
        if action is None:
            return []
        past = action.status == "open" and not setting.status and not self._boxed(item) and tells_past(action.text)
        return [replace(action, status="done") if past else action]

    def _boxed(self, item: Item) -> bool:
        return bool(BOX.match(self._text, item.content_span.start, item.content_span.end))

    def _is_group(self, item: Item, words: str, children: Sequence[Item]) -> bool:
        """Tell whether only what stands below an item are the tasks."""
        if self._boxed(item) or item.depth > _DEEPEST_GROUP:
            return False
        if any(has_key(child.content_span.of(self._text)) for child in children):
            return False
        if any(self._boxed(child) for child in children):
            return True
        plain = bare(words)
        if CATEGORY.fullmatch(plain.strip(" :")):
            return True
        if item.ordered:
            return False
        bold = words.strip().startswith("**") and words.strip().endswith(("**", "**:", "__"))
        stands_for = bold or plain.count(" ") < (_GROUP_WORDS if plain.endswith(":") else _GROUP_WORDS // 2)
        listing = plain.endswith(":") and bool(_LISTING.search(plain))
        return (stands_for or listing) and not starts_task(plain)

    def _is_no_action(self, item: Item, words: str) -> bool:
        boxed = BOX.match(words)
        plain = words[boxed.end() :].strip() if boxed else words.strip()
        empty_key = plain.rstrip("*_ ").endswith((":", "：")) and item.span.end <= item.content_span.end
        if says_nothing(plain) or empty_key:
            return True
        hint = (
            not boxed and (is_emphasised(plain) or (plain.startswith("[") and plain.endswith("]"))) and is_hint(plain)
        )
        return hint or plain.startswith("<!--")

    def _is_check_list(self, items: Sequence[Item]) -> bool:
        """Tell whether a list of boxes is about the document itself."""
        boxed = [item for item in items if self._boxed(item)]
        about = sum(bool(said.ABOUT_THE_DOCUMENT.search(item.content_span.of(self._text)[:200])) for item in boxed)
        return about > 0 and about * 2 >= len(boxed)

"""Action items outside the sections of actions: only what a box, a lead-in or a table's head marks as one."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from afterword.document.blocks import Block, Item
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.building import Written, build, dedented
from afterword.exchange.arrivals.actions.columns import is_of_actions
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.prose import is_hint, starts_task
from afterword.exchange.arrivals.actions.rows import pipe_rows
from afterword.exchange.arrivals.actions.shapes import BOX
from afterword.exchange.arrivals.actions.stretches import Setting
from afterword.exchange.arrivals.actions.tables import read_rows
from afterword.exchange.arrivals.pages.marks import bare
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import ActionFound

_LEAD_IN = Pattern(
    r"[*_]{0,3}(?:action items?|actions?|follow[- ]?up(?: action| item| task)?"
    r"|(?:corrective|preventive|preventative|remedial) action|aksjonspunkt"
    r"|tiltak)(?:[ \t]?#?\d{1,3})?[*_]{0,3}[ \t]?[:：][*_]{0,3}[ \t]*(?=[^\s*_])",
    2,
)
_FEWEST_WORDS = 3


class Elsewhere:
    """Looks through what neither belongs to a section of actions nor to one that tells what happened."""

    def __init__(self, page: Page, taken: Sequence[Span], ground: Ground) -> None:
        self._page = page
        self._text = page.text
        self._ground = ground
        self._taken = sorted(taken)
        self._starts = [span.start for span in self._taken]
        self._headings = [heading.span.start for heading in page.reading.headings]
        self.understood: list[Span] = []

    def find(self) -> Iterator[ActionFound]:
        """Yield what is marked."""
        if any(mark in self._text for mark in ("] ", "☐", "☑", "☒", "✅", "⬜", "✔")):
            yield from self._boxes()
        yield from self._lead_ins()
        for block in self._page.reading.blocks:
            if block.kind == "table" and self._is_free(block.span):
                yield from self._table(block)

    def _is_free(self, span: Span) -> bool:
        at = bisect_right(self._starts, span.start) - 1
        return at < 0 or self._taken[at].end <= span.start

    def _heading(self, at: int) -> str:
        headings = self._page.reading.headings
        place = bisect_right(self._headings, at) - 1
        return bare(headings[place].text_span.of(self._text)) if place >= 0 else ""

    def _boxes(self) -> Iterator[ActionFound]:
        lists: dict[tuple[int | None, int], list[Item]] = {}
        opened: dict[int | None, int] = {}
        for item in self._page.reading.items:
            if item.opens:
                opened[item.parent] = item.place
            if BOX.match(self._text, *item.content_span) and self._is_free(item.span):
                lists.setdefault((item.parent, opened.get(item.parent, 0)), []).append(item)
        for items in lists.values():
            heading = self._heading(items[0].span.start)
            if said.CHECK_LIST.search(heading) and not said.LEAD_IN.match(f"{heading}: x"):
                continue
            words = [self._words(item) for item in items]
            tasks = sum(starts_task(bare(one)) and one.count(" ") + 1 >= _FEWEST_WORDS for one in words)
            about = sum(bool(said.ABOUT_THE_DOCUMENT.search(one[:200])) for one in words)
            if tasks * 2 < len(items) or about or (said.OBSERVED.search(heading) and "went" not in heading.casefold()):
                continue
            for item in items:
                yield from self._item(item, heading)

    def _words(self, item: Item) -> str:
        content = item.content_span.of(self._text)
        box = BOX.match(content)
        return content[box.end() :].strip() if box else content

    def _item(self, item: Item, heading: str) -> Iterator[ActionFound]:
        words = item.content_span.of(self._text)
        body = dedented(self._text, item.content_span.end, item.span.end)
        setting = Setting(group=heading)
        action = build(Written(item.span, words, body), setting, self._ground)
        if action and not said.NOTHING.fullmatch(action.text[:200]):
            yield action

    def _lead_ins(self) -> Iterator[ActionFound]:
        for item in self._page.reading.items:
            if _LEAD_IN.match(self._text, *item.content_span) and self._is_free(item.span):
                yield from self._item(item, self._heading(item.span.start))
        for block in self._page.reading.blocks:
            if block.kind != "paragraph" or block.level or not self._is_free(block.span):
                continue
            lead = _LEAD_IN.match(self._text, *block.span)
            words = block.span.of(self._text)
            if lead and not words.rstrip().endswith(":") and not is_hint(words) and "|" not in words:
                setting = Setting(group=self._heading(block.span.start))
                action = build(Written(block.span, words), setting, self._ground)
                if action and not said.NOTHING.fullmatch(action.text[:200]):
                    yield action

    def _table(self, block: Block) -> Iterator[ActionFound]:
        rows = pipe_rows(self._text, block.span)
        if not is_of_actions(rows):
            return
        read = read_rows(rows, Setting(group=self._heading(block.span.start)), self._ground)
        self.understood += read.understood
        yield from read.actions

"""The action items of a section: block by block under its sub-headings."""

from collections.abc import Sequence
from dataclasses import replace

from afterword.document.blocks import Block
from afterword.document.text import Span
from afterword.exchange.arrivals.actions.building import Written, build, dedented, with_attributes
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.headings import heading_items, of_heading
from afterword.exchange.arrivals.actions.html import html_items, html_rows, tables_in_html
from afterword.exchange.arrivals.actions.items import Items
from afterword.exchange.arrivals.actions.paragraphs import Paragraph
from afterword.exchange.arrivals.actions.prose import starts_task
from afterword.exchange.arrivals.actions.rows import Row, pipe_rows
from afterword.exchange.arrivals.actions.shapes import is_keyed, says_nothing
from afterword.exchange.arrivals.actions.stretches import Setting, Stretch, intro_of, label_of, setting_of, stretches
from afterword.exchange.arrivals.actions.tables import read_rows
from afterword.exchange.arrivals.pages.marks import bare
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import ActionFound

_LISTS = frozenset({"list", "item"})


class Sections:
    """Reads the sections of actions of one page; keeps what they share."""

    def __init__(self, page: Page, ground: Ground) -> None:
        self.text = page.text
        self.ground = ground
        self.items = Items(page, ground)
        self.listed = False
        self.understood: list[Span] = []

    def read(self, blocks: Sequence[Block], body: Span, setting: Setting) -> list[ActionFound]:
        """Read a section's body; once a list was met, prose has to command to be an action."""
        parts = list(stretches(self.text, blocks, body, setting, self.ground.links))
        self.listed = self.listed or any(
            block.kind in {"list", "table"} for part in parts for block in part.blocks if not part.setting.observed
        )
        heads = heading_items(self.text, parts, self.items)
        found: list[ActionFound] = []
        for place, stretch in enumerate(parts):
            if place in heads:
                found += of_heading(self.text, stretch, self.ground)
            elif not stretch.setting.observed:
                found += _Walk(self, stretch).run()
        return found

    def rows(self, rows: Sequence[Row], setting: Setting) -> list[ActionFound]:
        """Read a table's rows."""
        read = read_rows(rows, setting, self.ground)
        self.understood += read.understood
        return list(read.actions)


class _Walk:
    """Goes through the blocks of one stretch; labels on the way change the setting of what follows."""

    def __init__(self, sections: Sections, stretch: Stretch) -> None:
        self._sections = sections
        self._text = sections.text
        self._ground = sections.ground
        self._stretch = stretch
        self._blocks = stretch.blocks
        self._setting = stretch.setting
        self._listed = any(block.kind in {*_LISTS, "table"} for block in stretch.blocks)
        self._found: list[ActionFound] = []

    def run(self) -> list[ActionFound]:
        at = 0
        while at < len(self._blocks):
            block = self._blocks[at]
            if block.kind in _LISTS:
                at = self._list(at)
            elif block.kind == "paragraph":
                at = self._paragraph(at)
            else:
                self._table(block)
                at += 1
        return self._found

    def _list(self, at: int) -> int:
        items = self._sections.items
        stop = items.run(self._blocks, at)
        self._found += items.read(self._blocks[at:stop], self._setting)
        return stop

    def _table(self, block: Block) -> None:
        if block.kind == "table":
            self._found += self._sections.rows(pipe_rows(self._text, block.span), self._setting)
        elif block.kind == "html":
            for table in tables_in_html(self._text, block.span):
                self._found += self._sections.rows(html_rows(self._text, table), self._setting)
            for item in html_items(self._text, block.span):
                action = None if says_nothing(item.words) else build(Written(*item), self._setting, self._ground)
                self._found += [action] if action else []

    def _paragraph(self, at: int) -> int:
        """Read a paragraph; return where to go on."""
        block = self._blocks[at]
        following = self._blocks[at + 1] if at + 1 < len(self._blocks) else None
        stop = self._loose_rows(at, following) or self._details(at, following)
        if stop:
            return stop
        if not self._keys(block) and not self._label(block, following) and not self._setting.observed:
            paragraph = Paragraph(self._text, block.span, self._setting, self._ground)
            found = paragraph.marked()
            if not found:
                found = paragraph.promised(strictly=self._sections.listed, beside_list=self._listed)
            self._found += found
        return at + 1

    def _loose_rows(self, at: int, following: Block | None) -> int | None:
        """Read rows that the library does not call a table, together with the table they lead to."""
        block = self._blocks[at]
        words = block.span.of(self._text)
        table = following if following and following.kind == "table" else None
        if not words.startswith("|") and not (table and words.count("|") > 1):
            return None
        near = table is not None and self._text[block.span.end : table.span.start].count("\n") <= 1
        span = Span(block.span.start, table.span.end) if table and near else block.span
        self._found += self._sections.rows(pipe_rows(self._text, span), self._setting)
        return at + 2 if near else at + 1

    def _details(self, at: int, following: Block | None) -> int | None:
        """Read a bold label that is an action itself, its details in the paragraphs below."""
        block = self._blocks[at]
        label = label_of(self._text, block)
        if not label or following is None or following.kind != "paragraph" or is_keyed(label.words):
            return None
        task = starts_task(bare(label.words)) or is_keyed(following.span.of(self._text))
        if not task or label.words.rstrip("*_ ").endswith(":"):
            return None
        stop = at + 1
        while stop < len(self._blocks) and not self._ends_details(self._blocks[stop]):
            stop += 1
        span = Span(block.span.start, self._blocks[stop - 1].span.end)
        written = Written(span, label.words.strip("*_"), dedented(self._text, block.span.end, span.end))
        action = build(written, self._stretch.setting, self._ground)
        self._found += [action] if action else []
        return stop

    def _ends_details(self, block: Block) -> bool:
        return block.kind == "table" or label_of(self._text, block) is not None

    def _keys(self, block: Block) -> bool:
        """Add a paragraph of keys to the action right above it."""
        last = self._found[-1] if self._found else None
        if last is None or self._text[last.span.end : block.span.start].strip():
            return False
        told = with_attributes(last, self._text, block.span, self._ground)
        if told:
            self._found[-1] = told
        return told is not None

    def _label(self, block: Block, following: Block | None) -> bool:
        """Take a label or an introduction for the setting of what follows."""
        if following is None:
            return False
        label = label_of(self._text, block)
        if label and not is_keyed(label.words):
            self._setting = setting_of(label.words, self._stretch.setting, self._ground.links)
            return True
        intro = intro_of(self._text, block) if following.kind in {"list", "table"} else None
        if intro:
            told = setting_of(intro.words, self._stretch.setting, self._ground.links)
            self._setting = replace(self._stretch.setting, status=told.status)
        return intro is not None

"""Action items in the stretches of a section: lists, boxes, numbered headings, bold labels, tables and prose."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.document.markdown import Block, Item
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals import action_words as said
from afterword.exchange.arrivals.action_building import KEYED_LINE, Written, build, dedented, named, with_attributes
from afterword.exchange.arrivals.action_ground import Ground
from afterword.exchange.arrivals.action_prose import (
    commands,
    find_promises,
    is_emphasised,
    is_hint,
    starts_task,
    tells_past,
)
from afterword.exchange.arrivals.action_rows import Row, html_rows, pipe_rows, tables_in_html
from afterword.exchange.arrivals.action_stretches import Setting, Stretch, intro_of, label_of, setting_of, stretches
from afterword.exchange.arrivals.action_tables import read_rows
from afterword.exchange.arrivals.marks import bare
from afterword.exchange.arrivals.page import Page
from afterword.exchange.arrivals.survey import ActionFound

_IGNORE_CASE = 2
_SENTENCE = 6
_GROUP_WORDS = 4
BOX = Pattern(
    r"\\?\[[ \txX✓✔✅~*/-]{0,3}\\?\](?=[ \t])|[☐☑☒✅✔⬜]️?|:(?:white_check_mark"
    r"|heavy_check_mark|ballot_box_with_check|white_large_square):"
)
_BULLET = Pattern(
    r"[ \t]*(?:[•◦‣▪●○·∙][ \t]*|[–—→➡*-][ \t]+|\(\d{1,2}\)[ \t]+|\d{1,2}[.)][ \t]+"
    r"|(?=\\?\[[ \txX✓]{0,2}\\?\][ \t])|(?=[☐☑☒✅✔⬜]))"
)
_LINE = Pattern(r"[^\r\n]+")
_ONLY_ISSUE = Pattern(
    r"<?https?://[^\s<>]{1,300}/(?:issues|pull|browse|merge_requests|work_items)/[^\s<>]{1,200}>?"
    r"|#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7}"
)
_DONE_REMARKS = frozenset(
    {"fixed", "added", "done", "completed", "implemented", "changed", "updated", "merged", "resolved"}
)
_NUMBERED = Pattern(
    r"(?:\d{1,2}[.):]|(?:action(?: item)?|ai|item|task|step|recommendation|improvement"
    r"|follow[- ]?up)[ \t]?#?-?\d{1,3}[.):]?)[ \t]*[:–—-]?[ \t]*",
    _IGNORE_CASE,
)
_CATEGORY = Pattern(
    r"(?:(?:short|medium|mid|long|near|immediate(?:ly)?)[- ]?(?:er)?[- ]?(?:term)?"
    r"|immediate|process|technical|documentation|monitoring|alerting|testing"
    r"|tooling|infrastructure|training|communication|people|other|misc(?:ellaneous)?"
    r"|general|cleanup|deployment|technology|organi[sz]ational|engineering|operational"
    r"|operations|support"
    r"|prevention|prevent|mitigation|mitigate|detection|detect|repair|process"
    r"|investigation|investigate|response|recovery|resilience|reliability|security"
    r"|high|medium|low|critical|priority|done|open|completed?|planned|in progress"
    r"|todo|to do|p[0-4]|next|now|later)"
    r"(?:[ /&,+-]{1,3}(?:and |or )?(?:process|policy|policies|technical|documentation"
    r"|improvements?|actions?|action items?|items?|tasks?|changes?|fix(?:es)?"
    r"|follow[- ]?ups?|work|steps?|measures?|term|priority|alerting|monitoring"
    r"|code|configuration|bug reports?|remediation|response))*",
    _IGNORE_CASE,
)


class Reader:
    """Reads the actions of one page; keeps what its parts share."""

    def __init__(self, page: Page, ground: Ground) -> None:
        self._page = page
        self._text = page.text
        self._ground = ground
        self._starts = [item.span.start for item in page.reading.items]
        self._children: dict[int | None, list[Item]] = {}
        for item in page.reading.items:
            self._children.setdefault(item.parent, []).append(item)
        self.understood: list[Span] = []
        self._listed = False

    def section(self, blocks: Sequence[Block], body: Span, setting: Setting) -> list[ActionFound]:
        """Read a section's body; once a list was met, prose has to command to be an action."""
        parts = list(stretches(self._text, blocks, body, setting, self._ground.links))
        self._listed = self._listed or any(
            block.kind in {"list", "table"} for part in parts for block in part.blocks if not part.setting.observed
        )
        heads = self._heading_items(parts)
        found: list[ActionFound] = []
        for place, stretch in enumerate(parts):
            if stretch.setting.observed:
                continue
            if place in heads:
                found += self._of_heading(stretch)
            else:
                found += self._stretch(stretch)
        return found

    # Headings.

    def _heading_items(self, parts: Sequence[Stretch]) -> set[int]:
        """Return which sub-headings are actions themselves, with their details below."""
        headed = [place for place, part in enumerate(parts) if part.heading and not part.setting.observed]
        may = [place for place in headed if self._has_details_only(parts, place)]
        sure = [place for place in may if self._is_task_heading(parts[place].words)]
        if sure and len(sure) * 2 >= len(may):
            return {place for place in may if not _CATEGORY.fullmatch(bare(parts[place].words))}
        return set(sure)

    def _has_details_only(self, parts: Sequence[Stretch], place: int) -> bool:
        part = parts[place]
        if place + 1 < len(parts) and parts[place + 1].level > part.level:
            return False
        if not part.blocks:
            return starts_task(bare(part.words)) or bool(_NUMBERED.match(bare(part.words)))
        first = part.blocks[0]
        if first.kind != "paragraph":
            return first.kind in {"list", "item"} and self._only_keys(part)
        words = first.span.of(self._text)
        if (
            is_hint(words)
            or (label_of(self._text, first) and words.count(" ") < _SENTENCE)
            or said.NOTHING.fullmatch(words.strip()[:200])
        ):
            return bool(KEYED_LINE.match(words[:400]))
        if BOX.match(words) or _BULLET.match(words) or words.startswith("|"):
            return False
        return not (len(part.blocks) == 1 and starts_task(words) and not self._is_task_heading(part.words))

    def _only_keys(self, part: Stretch) -> bool:
        items = [item for block in part.blocks for item in self._items(block)]
        keyed = [item for item in items if KEYED_LINE.match(item.content_span.of(self._text)[:400])]
        return (
            bool(items)
            and len(keyed) * 2 >= len(items)
            and bool(KEYED_LINE.match(items[0].content_span.of(self._text)[:400]) or len(keyed) > 1)
        )

    @staticmethod
    def _is_task_heading(words: str) -> bool:
        plain = bare(words)
        if _CATEGORY.fullmatch(plain):
            return False
        numbered = _NUMBERED.match(plain)
        rest = plain[numbered.end() :] if numbered else plain
        if numbered and rest.count(" ") >= 1 and not _CATEGORY.fullmatch(rest):
            return True
        return rest.count(" ") >= 1 and (starts_task(rest) or bool(BOX.match(plain)))

    def _of_heading(self, stretch: Stretch) -> Iterator[ActionFound]:
        heading = stretch.heading
        if heading is None:
            return
        end = stretch.blocks[-1].span.end if stretch.blocks else heading.end
        body = dedented(self._text, heading.end, end)
        numbered = _NUMBERED.match(stretch.words)
        words = stretch.words[numbered.end() :] if numbered and numbered.end() < len(stretch.words) else stretch.words
        setting = replace(stretch.setting, group="", owners=(), due=None, due_text=None, tracker=None, priority=None)
        action = build(Written(Span(heading.start, end), words, body), setting, self._ground)
        if action:
            yield action

    # Everything else.

    def _stretch(self, stretch: Stretch) -> list[ActionFound]:
        found: list[ActionFound] = []
        setting = stretch.setting
        blocks = stretch.blocks
        listed = any(block.kind in {"list", "item", "table"} for block in blocks)
        at = 0
        while at < len(blocks):
            block = blocks[at]
            following = blocks[at + 1] if at + 1 < len(blocks) else None
            at += 1
            if block.kind in {"list", "item"}:
                stop = self._run(blocks, at - 1)
                found += self._list(blocks[at - 1 : stop], setting)
                at = stop
            elif block.kind == "table":
                found += self._table(block.span, setting)
            elif block.kind == "html":
                for table in tables_in_html(self._text, block.span):
                    found += self._rows(html_rows(self._text, table), setting)
            elif block.kind == "paragraph":
                words = block.span.of(self._text)
                if words.startswith("|") or (words.count("|") > 1 and following and following.kind == "table"):
                    span = block.span
                    if (
                        following
                        and following.kind == "table"
                        and self._text[block.span.end : following.span.start].count("\n") <= 1
                    ):
                        span, at = Span(span.start, following.span.end), at + 1
                    found += self._table(span, setting)
                    continue
                if (
                    found
                    and (attributes := with_attributes(found[-1], self._text, block.span, self._ground))
                    and self._adjacent(found[-1], block)
                ):
                    found[-1] = attributes
                    continue
                label = label_of(self._text, block)
                keyed = KEYED_LINE.match(words[:400])
                if label and following is not None and not (keyed and keyed["value"]):
                    if (
                        following.kind == "paragraph"
                        and (starts_task(bare(label.words)) or self._is_keyed(following))
                        and not words.rstrip("*_ ").endswith(":")
                    ):
                        stop = self._details(blocks, at)
                        span = Span(block.span.start, blocks[stop - 1].span.end)
                        found += self._built(
                            Written(span, words.strip().strip("*_"), dedented(self._text, block.span.end, span.end)),
                            stretch.setting,
                        )
                        at = stop
                        continue
                    setting = setting_of(label.words, stretch.setting, self._ground.links)
                    continue
                if following and following.kind in {"list", "table"} and (intro := intro_of(self._text, block)):
                    said_so = setting_of(intro.words, stretch.setting, self._ground.links)
                    setting = replace(stretch.setting, status=said_so.status)
                    continue
                if setting.observed:
                    continue
                found += self._paragraph(block.span, setting, listed=listed)
        return found

    def _is_keyed(self, block: Block) -> bool:
        return bool(KEYED_LINE.match(self._text[block.span.start : block.span.end][:400].split("\n", 1)[0]))

    def _adjacent(self, action: ActionFound, block: Block) -> bool:
        return not self._text[action.span.end : block.span.start].strip()

    def _details(self, blocks: Sequence[Block], at: int) -> int:
        while at < len(blocks) and not label_of(self._text, blocks[at]) and blocks[at].kind != "table":
            at += 1
        return at

    def _built(self, written: Written, setting: Setting) -> list[ActionFound]:
        action = build(written, setting, self._ground)
        return [action] if action else []

    def _table(self, span: Span, setting: Setting) -> list[ActionFound]:
        return self._rows(pipe_rows(self._text, span), setting)

    def _rows(self, rows: Sequence[Row], setting: Setting) -> list[ActionFound]:
        read = read_rows(rows, setting, self._ground)
        self.understood += read.understood
        return list(read.actions)

    # Lists.

    def _items(self, block: Block) -> list[Item]:
        """Return the outermost items of a list."""
        at = bisect_left(self._starts, block.span.start)
        items = self._page.reading.items
        found: list[Item] = []
        while at < len(items) and items[at].span.start < block.span.end:
            if not found or items[at].depth <= found[0].depth:
                found.append(items[at])
            at += 1
        return found

    def _number(self, item: Item) -> int | None:
        digits = item.marker_span.of(self._text).strip(".)")
        return int(digits) if item.ordered and digits.isdigit() else None

    def _run(self, blocks: Sequence[Block], at: int) -> int:
        """Return where a numbered list ends that other blocks interrupt: those belong to the number before them."""
        stop = at + 1
        items = self._items(blocks[at])
        last = self._number(items[-1]) if items else None
        if last is None:
            return stop
        interrupted = False
        look = stop
        while look < len(blocks) and look - stop < 12 and not label_of(self._text, blocks[look]):  # noqa: PLR2004
            if blocks[look].kind == "list":
                items = self._items(blocks[look])
                first = self._number(items[0]) if items else None
                if first is not None and first != last + 1:
                    break
                if first is not None:
                    interrupted = interrupted or look > stop
                    last, stop = self._number(items[-1]) or first, look + 1
            look += 1
        if interrupted:
            while stop < len(blocks) and blocks[stop].kind == "list" and not self._items(blocks[stop])[0].ordered:
                stop += 1
        return stop

    def _list(self, blocks: Sequence[Block], setting: Setting) -> list[ActionFound]:
        numbered = len(blocks) > 1
        items = [item for block in blocks for item in self._items(block) if not numbered or item.ordered]
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
                if not inner.observed:
                    found += self._of_items(children, inner)
                continue
            if self._is_no_action(item, words):
                continue
            end = ends[at] if ends else item.span.end
            end = item.span.start + len(self._text[item.span.start : end].rstrip())
            body = dedented(self._text, item.content_span.end, end) if end > item.content_span.end else ""
            action = build(Written(Span(item.span.start, end), words, body), setting, self._ground)
            if action:
                if action.status == "open" and not setting.status and not self._boxed(item) and tells_past(action.text):
                    action = replace(action, status="done")
                own.append(action)
        return found + named(own)

    def _boxed(self, item: Item) -> bool:
        return bool(BOX.match(self._text, item.content_span.start, item.content_span.end))

    def _is_group(self, item: Item, words: str, children: Sequence[Item]) -> bool:
        """Tell whether only what stands below an item are the tasks."""
        if self._boxed(item):
            return False
        if any(KEYED_LINE.match(child.content_span.of(self._text)[:400]) for child in children):
            return False
        if any(self._boxed(child) for child in children):
            return True
        plain = bare(words)
        if _CATEGORY.fullmatch(plain.strip(" :")):
            return True
        if item.ordered:
            return False
        bold = words.strip().startswith("**") and words.strip().endswith(("**", "**:", "__"))
        stands_for = bold or plain.count(" ") < (_GROUP_WORDS if plain.endswith(":") else _GROUP_WORDS // 2)
        return stands_for and not starts_task(plain)

    def _is_no_action(self, item: Item, words: str) -> bool:
        boxed = BOX.match(words)
        plain = words[boxed.end() :].strip() if boxed else words.strip()
        if (
            not any(character.isalnum() for character in plain)
            or said.NOTHING.fullmatch(plain[:200])
            or said.PLACEHOLDER.fullmatch(plain[:200])
        ):
            return True
        if plain.rstrip("*_ ").endswith((":", "：")) and item.span.end <= item.content_span.end:
            return True
        if boxed:
            return False
        return (
            (is_emphasised(plain) and is_hint(plain))
            or plain.startswith("<!--")
            or (plain.startswith("[") and plain.endswith("]") and is_hint(plain))
        )

    def _is_check_list(self, items: Sequence[Item]) -> bool:
        """Tell whether a list of boxes is about the document itself."""
        boxed = [item for item in items if self._boxed(item)]
        about = sum(bool(said.ABOUT_THE_DOCUMENT.search(item.content_span.of(self._text)[:200])) for item in boxed)
        return about > 0 and about * 2 >= len(boxed)

    # Paragraphs.

    def _paragraph(self, span: Span, setting: Setting, *, listed: bool) -> list[ActionFound]:
        lines = [Span(*line.span()) for line in _LINE.finditer(self._text, *span)]
        marked = [
            place
            for place, line in enumerate(lines)
            if _BULLET.match(self._text, *line) or said.LEAD_IN.match(self._text[line.start : line.start + 80].lstrip())
        ]
        keyed = [place for place, line in enumerate(lines) if KEYED_LINE.match(line.of(self._text)[:400])]
        if marked and (len(marked) * 2 >= len(lines) - len(keyed) or marked[0] == 0):
            return named(list(self._of_lines(lines, marked, span, setting)))
        if keyed and keyed[0] > 0:
            starts = [
                place
                for place in range(len(lines))
                if place not in keyed
                and (place == 0 or place - 1 in keyed)
                and not self._text.startswith(":", lines[place].start)
            ]
            return list(self._of_lines(lines, starts, span, setting))
        words = span.of(self._text)
        if listed or is_emphasised(words) or is_hint(words) or said.NOTHING.fullmatch(words.strip()[:200]):
            return []
        if _ONLY_ISSUE.fullmatch(words.strip()):
            return self._built(Written(span, words), setting)
        remark = said.ANNOTATED.search(words, max(0, len(words) - 300))
        if remark:
            found = self._built(Written(span, words), setting)
            done = remark["what"].casefold() in _DONE_REMARKS
            return [replace(one, status="done") if done else one for one in found]
        if self._listed and not commands(words):
            return []
        found: list[ActionFound] = []
        for promise in find_promises(self._text, span, short=True):
            start = promise.span.start
            place = promise.span
            words = promise.words
            if words and self._text[span.start : span.start + 2] in {"**", "__"} and start > span.start and not found:
                place = Span(span.start, place.end)
                words = (
                    " ".join(self._text[span.start : start + len(words)].split()) if start - span.start < 200 else words
                )  # noqa: PLR2004
            body = self._rest_of(place, words)
            found += self._built(Written(place, words, body), setting)
        return found

    def _rest_of(self, span: Span, words: str) -> str:
        """Return what follows a promise's first sentence within its stretch."""
        last = words.split()[-1] if words.split() else ""
        count = len(words.split())
        at = span.start
        for _ in range(count):
            while at < span.end and self._text[at].isspace():
                at += 1
            while at < span.end and not self._text[at].isspace():
                at += 1
        return self._text[at : span.end].strip() if last else ""

    def _of_lines(
        self, lines: Sequence[Span], starts: Sequence[int], span: Span, setting: Setting
    ) -> Iterator[ActionFound]:
        for at, place in enumerate(starts):
            stop = starts[at + 1] if at + 1 < len(starts) else len(lines)
            place_span = Span(lines[place].start, lines[stop - 1].end)
            source = place_span.of(self._text)
            bullet = _BULLET.match(source)
            words = source[bullet.end() :] if bullet else source
            start = place_span.start + (len(source) - len(source.lstrip()))
            if said.NOTHING.fullmatch(words.strip()[:200]) or is_hint(
                words.strip().splitlines()[0] if words.strip() else ""
            ):
                continue
            yield from self._built(Written(Span(start, start + len(source.strip())), words.strip()), setting)

"""The only file that knows the Markdown library: blocks and masks with exact spans."""

import re
from typing import NamedTuple

import pyromark

from afterword.document import frontmatter
from afterword.document.patterns import Pattern
from afterword.document.safe_html import cleaned
from afterword.document.taming import tamed
from afterword.document.text import Span

# What may stand between an item's marker and its words; a box does where blank lines divide the list's items.
_BEFORE_WORDS = frozenset(["", "[ ]", "[x]", "[X]"])
_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_TASKLISTS
_HTML_OPTIONS = _OPTIONS | pyromark.Options.ENABLE_GFM | pyromark.Options.ENABLE_FOOTNOTES

_BLOCK_KINDS = {
    "Paragraph": "paragraph",
    "List": "list",
    "Item": "item",
    "CodeBlock": "fence",
    "BlockQuote": "quote",
    "Table": "table",
    "HtmlBlock": "html",
    "Heading": "heading",
}

_MARKER = Pattern(r"[ \t]*(?P<mark>[-+*]|\d{1,9}[.)])[ \t]*")
_SURROGATE = Pattern("[\ud800-\udfff]")
_NOT_ASCII = Pattern(r"[^\x00-\x7f]")
_TAG = Pattern(r"<!--(?:[\s\S]*?-->|[\s\S]*\Z)|</?[A-Za-z][^<>]*>|<[!?][^<>]*>")
_NO_WORDS = Pattern(r"<(?:script|style|pre|svg|math|textarea|template)\b", re.IGNORECASE)
_BARE_URL = Pattern(r"https?://[^\s<>()\"'`\]]+")
_URL_STOPS = ".,;:!?*_"


_made = tuple.__new__  # what making a named tuple comes down to, at half its price


class Block(NamedTuple):
    """A block of the text.

    Attributes:
        kind: heading, paragraph, list, item, fence, quote, table, html, rule or front-matter.
        span: What it covers, without the blank lines after it.
        level: 1 to 6 for a heading; for everything else how many blocks it stands inside.
    """

    kind: str
    span: Span
    level: int


class Mask(NamedTuple):
    """A region prose rules do not read.

    Attributes:
        kind: code-span, fence, quote, url, link-target, image-path, html, comment, front-matter, table-head or the
            underline of a heading.
        span: What it covers, its marks included.
    """

    kind: str
    span: Span


class Heading(NamedTuple):
    """A heading outside lists and quotes."""

    span: Span
    level: int
    text_span: Span


class Item(NamedTuple):
    """A list item outside quotes.

    Attributes:
        place: Its own place in `Reading.items`.
        parent: Its parent's place in `Reading.items`; None in an outermost list.
        depth: How many items it stands inside.
        span: From its marker to the end of all it holds, without the blank lines after it.
        marker_span: The bullet or number, without the blanks after it.
        content_span: Its own first lines, without marker, nested blocks and trailing comments.
        ordered: Whether it is numbered.
        opens: Whether it is the first item of its list.
    """

    place: int
    parent: int | None
    depth: int
    span: Span
    marker_span: Span
    content_span: Span
    ordered: bool
    opens: bool


class Reading(NamedTuple):
    """What the Markdown library saw in one text, in the order of the text."""

    blocks: tuple[Block, ...]
    masks: tuple[Mask, ...]
    headings: tuple[Heading, ...]
    items: tuple[Item, ...]


def read(text: str, body_start: int) -> Reading:
    """Read the blocks and masks of a text from where its front matter ends.

    Never raises; takes time linear in the text's length, whatever the text.
    """
    walk = _Walk(text, body_start)
    walk.run()
    return Reading(
        blocks=tuple(walk.blocks),
        masks=tuple(sorted(walk.masks, key=lambda mask: mask.span)),
        headings=tuple(walk.headings),
        items=walk.items,
    )


def html(text: str) -> str:
    """Render Markdown as HTML that is safe to show: no scripts, styles, forms or frames of others.

    Front matter is left out. Check boxes are kept, disabled.
    """
    front = frontmatter.find(text)
    body = _SURROGATE.sub("\ufffd", text[front.span.end :] if front else text)
    return cleaned(pyromark.html(tamed(body), options=_HTML_OPTIONS))


def inline_html(text: str) -> str:
    """Render one line of Markdown as safe HTML, without a paragraph around it."""
    # The word joiner in front keeps "- x" from becoming a list and "# x" a heading.
    rendered = html("\u2060" + " ".join(text.split())).strip()
    if not (rendered.startswith("<p>\u2060") and rendered.endswith("</p>")):
        from html import escape  # noqa: PLC0415 - hardly any line needs it, and `check` must start at once

        return escape(text)
    return rendered.removeprefix("<p>\u2060").removesuffix("</p>")


class _OpenItem:
    """A list item whose end has not been met yet."""

    __slots__ = ("content_end", "content_start", "depth", "marker_end", "opens", "ordered", "parent", "place", "start")

    def __init__(self, place: int, parent: "_OpenItem | None", start: int) -> None:
        self.place = place
        self.parent: int | None = parent.place if parent else None
        self.depth: int = parent.depth + 1 if parent else 0
        self.start = start
        self.marker_end = self.content_start = start
        self.content_end: int | None = None
        self.ordered = self.opens = False


class _Walk:
    """One walk over the library's events."""

    def __init__(self, text: str, body_start: int) -> None:
        self.blocks: list[Block] = []
        self.masks: list[Mask] = []
        self.headings: list[Heading] = []
        self._items: list[Item | None] = []
        self._text = text
        self._body_start = body_start
        self._trimmed_ends: dict[int, int] = {}
        self._kinds: list[str] = []  # of the open blocks
        self._lists: list[list[int]] = []  # of the open lists: is it numbered, how many items so far
        self._open_items: list[_OpenItem] = []
        self._links: list[int] = []  # of the open links and images: where their text ends, so far
        self._quotes = 0

    def run(self) -> None:
        """Walk through the text from its body's start to its end."""
        if self._body_start > 1:
            span = Span(0, self._body_start)
            self.blocks.append(Block("front-matter", span, 0))
            self.masks.append(Mask("front-matter", span))
        # The library counts bytes. Blocks, links and code do not depend on letters, so it is given one letter for
        # every character beyond ASCII: then its bytes are our code points.
        shift = self._body_start
        body = tamed(_NOT_ASCII.sub("x", self._text[shift:]))
        for event, reach in pyromark.events_with_range(body, options=_OPTIONS):
            if "Text" in event:  # most of them
                if self._links:
                    self._links[-1] = max(self._links[-1], reach["end"] + shift)
                continue
            start, end = reach["start"] + shift, reach["end"] + shift
            if isinstance(event, str):
                if event == "Rule":
                    self._block_starts("rule", start, end)
                    self._kinds.pop()
                continue
            ((name, detail),) = event.items()
            if name == "Start":
                self._starts(detail, start, end)
                continue
            self._meet(name, detail, start, end)
            if self._links:
                self._links[-1] = max(self._links[-1], end)
        self._mask_bare_urls()

    def _meet(self, name: str, detail: object, start: int, end: int) -> None:
        """Take in one event that neither is plain text nor begins something."""
        if name == "End":
            self._ends(detail, start, end)
        elif name == "Code":
            self._mask("code-span", start, end)
        elif name == "InlineHtml":
            self._mask("comment" if str(detail).startswith("<!--") else "html", start, end)

    @property
    def items(self) -> tuple[Item, ...]:
        """The items outside quotes."""
        return tuple(item for item in self._items if item)

    def _trimmed(self, start: int, end: int) -> Span:
        """Return the span without the blanks at its end; every end is looked at once."""
        kept = self._trimmed_ends.get(end)
        if kept is None:
            kept = end
            while kept > start and self._text[kept - 1] in " \t\r\n":
                kept -= 1
            self._trimmed_ends[end] = kept
        return _made(Span, (start, max(start, kept)))

    def _mask(self, kind: str, start: int, end: int) -> None:
        self.masks.append(Mask(kind, self._trimmed(start, end)))

    def _starts(self, detail: object, start: int, end: int) -> None:
        tag, inner = next(iter(detail.items())) if isinstance(detail, dict) else (str(detail), None)
        if tag in {"Link", "Image"}:
            self._links.append(start + (2 if tag == "Image" else 1))
        elif tag == "TableHead":
            self._mask("table-head", start, end)
        elif tag in _BLOCK_KINDS:
            self._block_starts(_BLOCK_KINDS[tag], start, end, inner)

    def _block_starts(self, kind: str, start: int, end: int, inner: object = None) -> None:
        span = self._trimmed(start, end)
        level = len(self._kinds)
        if self._open_items:
            self._meet_in_item(self._open_items[-1], kind, span)
        if kind == "heading" and isinstance(inner, dict):
            level = int(str(inner["level"])[1:])
            if not self._kinds:
                self._heading(span, level)
        elif kind == "list":
            self._lists.append([inner is not None, 0])
        elif kind == "quote":
            self._quotes += 1
            self.masks.append(Mask("quote", span))
        elif kind == "fence":
            self.masks.append(Mask("fence", span))
        elif kind == "html":
            self._mask_html(span)
        elif kind == "item":
            self._item_starts(span)
        self.blocks.append(_made(Block, (kind, span, level)))
        self._kinds.append(kind)
        if kind == "html" and not level:
            self._part_remark(span)

    def _heading(self, span: Span, level: int) -> None:
        words = _heading_text(self._text, span)
        self.headings.append(Heading(span, level, words))
        if not self._text.startswith("#", span.start):  # the line below it is no part of a sentence
            self.masks.append(Mask("underline", Span(words.end, span.end)))

    def _mask_html(self, span: Span) -> None:
        """Mask the tags and comments of a block; the words between them are shown, and are prose."""
        if _NO_WORDS.search(self._text, *span):
            self.masks.append(Mask("html", span))
            return
        for found in _TAG.finditer(self._text, *span):
            self.masks.append(Mask("comment" if found[0].startswith("<!--") else "html", Span(*found.span())))

    def _part_remark(self, span: Span) -> None:
        """Make a paragraph of the words that follow a comment on its line."""
        end = self._text.find("-->", *span) + len("-->")
        words = Span(end, span.end).of(self._text)
        if self._text.startswith("<!--", span.start) and end >= len("-->") and words.strip():
            start = end + len(words) - len(words.lstrip())
            self.blocks[-1] = Block("html", Span(span.start, end), 0)
            self.blocks.append(Block("paragraph", Span(start, span.end), 0))

    def _meet_in_item(self, item: _OpenItem, kind: str, span: Span) -> None:
        """End the item's own lines where its first nested block starts."""
        if item.content_end is None and kind != "item":
            before = self._text[item.content_start : span.start].strip()
            first_paragraph = kind == "paragraph" and before in _BEFORE_WORDS
            item.content_end = span.end if first_paragraph else span.start

    def _item_starts(self, span: Span) -> None:
        parent = self._open_items[-1] if self._open_items else None
        marker = _MARKER.match(self._text, span.start)
        item = _OpenItem(len(self._items), parent, marker.start("mark") if marker else span.start)
        if marker:
            item.marker_end = marker.end("mark")
            item.content_start = min(marker.end(), max(span.end, item.marker_end))
        ordered, count = self._lists[-1]
        item.ordered, item.opens = bool(ordered), count == 0
        self._lists[-1][1] += 1
        self._open_items.append(item)
        if not self._quotes:
            self._items.append(None)  # its place; what it holds is known at its end

    def _ends(self, detail: object, start: int, end: int) -> None:
        tag = next(iter(detail)) if isinstance(detail, dict) else str(detail)
        if tag in {"Link", "Image"}:
            self._link_ends(tag, start, end)
        elif tag in _BLOCK_KINDS:
            kind = self._kinds.pop()
            if kind == "list":
                self._lists.pop()
            elif kind == "quote":
                self._quotes -= 1
            elif kind == "item":
                self._item_ends(end)

    def _item_ends(self, end: int) -> None:
        item = self._open_items.pop()
        if self._quotes:
            return
        span = self._trimmed(item.start, end)
        content_end = span.end if item.content_end is None else item.content_end
        content = self._content(item.content_start, content_end)
        marker_span = Span(item.start, item.marker_end)
        self._items[item.place] = Item(
            item.place, item.parent, item.depth, span, marker_span, content, item.ordered, item.opens
        )

    def _content(self, start: int, end: int) -> Span:
        """Return an item's own lines without the comments and blanks at their end."""
        text = self._text
        while True:
            while end > start and text[end - 1] in " \t\r\n":
                end -= 1
            comment = text.rfind("<!--", start, end) if text.endswith("-->", start, end) else -1
            if comment < 0:
                return Span(start, max(start, end))
            end = comment

    def _link_ends(self, tag: str, start: int, end: int) -> None:
        text_end = self._links.pop()
        span = Span(start, end)
        if self._text[span.start] == "<":
            self.masks.append(Mask("url", span))
        elif text_end < span.end:
            self.masks.append(Mask("image-path" if tag == "Image" else "link-target", Span(text_end, span.end)))

    def _mask_bare_urls(self) -> None:
        for found in _BARE_URL.finditer(self._text, self._body_start):
            url = found[0].rstrip(_URL_STOPS)
            self.masks.append(Mask("url", Span(found.start(), found.start() + len(url))))


def _heading_text(text: str, span: Span) -> Span:
    """Return the place of a heading's words, without hashes or underline."""
    source = span.of(text)
    if source.startswith("#"):
        start = len(source) - len(source.lstrip("#"))
        words = source[start:].strip(" \t")
        start += len(source[start:]) - len(source[start:].lstrip(" \t"))
        without_hashes = words.rstrip("#")
        if not without_hashes or without_hashes[-1] in " \t":
            words = without_hashes.rstrip(" \t")
    else:
        start = 0
        words = source[: max(source.rfind("\n"), source.rfind("\r"))].rstrip()
    return Span(span.start + start, span.start + start + len(words))


def items_of(text: str) -> tuple[Item, ...]:
    """Return all list items of a text that stand outside quotes."""
    front = frontmatter.find(text)
    return read(text, front.span.end if front else int(text.startswith("\ufeff"))).items

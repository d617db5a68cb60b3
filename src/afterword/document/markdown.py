"""The only file that knows the Markdown library: blocks and masks with exact spans."""

import pyromark

from afterword.document import frontmatter, markup
from afterword.document.blocks import Block, Heading, Item, Layout, Mask
from afterword.document.lists import Lists
from afterword.document.patterns import Pattern
from afterword.document.safe_html import cleaned
from afterword.document.taming import tamed
from afterword.document.text import Span

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

_SURROGATE = Pattern("[\ud800-\udfff]")
_NOT_ASCII = Pattern(r"[^\x00-\x7f]")

_made = tuple.__new__  # what making a named tuple comes down to, at half its price


def read(text: str, body_start: int) -> Layout:
    """Read the blocks and masks of a text from where its front matter ends.

    Never raises; takes time linear in the text's length, whatever the text.
    """
    walk = _Walk(text, body_start)
    walk.run()
    return Layout(
        blocks=tuple(walk.blocks),
        masks=tuple(sorted(walk.masks, key=lambda mask: mask.span)),
        headings=tuple(walk.headings),
        items=walk.lists.items,
    )


def items_of(text: str) -> tuple[Item, ...]:
    """Return all list items of a text that stand outside quotes."""
    front = frontmatter.find(text)
    return read(text, front.span.end if front else int(text.startswith("\ufeff"))).items


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


class _Walk:
    """One walk over the library's events."""

    def __init__(self, text: str, body_start: int) -> None:
        self.blocks: list[Block] = []
        self.masks: list[Mask] = []
        self.headings: list[Heading] = []
        self.lists = Lists(text)
        self._text = text
        self._body_start = body_start
        self._trimmed_ends: dict[int, int] = {}
        self._kinds: list[str] = []  # of the open blocks
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
        self.masks += markup.addresses(self._text, shift)

    def _meet(self, name: str, detail: object, start: int, end: int) -> None:
        """Take in one event that neither is plain text nor begins something."""
        if name == "End":
            self._ends(detail, start, end)
        elif name == "Code":
            self._mask("code-span", start, end)
        elif name == "InlineHtml":
            self._mask("comment" if str(detail).startswith("<!--") else "html", start, end)

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
        self.lists.meet(kind, span)
        if kind == "heading" and isinstance(inner, dict):
            level = int(str(inner["level"])[1:])
            if not self._kinds:
                self._heading(span, level)
        elif kind == "list":
            self.lists.begin(numbered=inner is not None)
        elif kind == "quote":
            self._quotes += 1
            self.masks.append(Mask("quote", span))
        elif kind == "fence":
            self.masks.append(Mask("fence", span))
        elif kind == "html":
            self.masks += markup.tags(self._text, span)
        elif kind == "item":
            self.lists.begin_item(span, quoted=self._quotes > 0)
        self.blocks.append(_made(Block, (kind, span, level)))
        self._kinds.append(kind)
        if kind == "html" and not level:
            self._part_remark(span)

    def _heading(self, span: Span, level: int) -> None:
        words = markup.heading_words(self._text, span)
        self.headings.append(Heading(span, level, words))
        if not self._text.startswith("#", span.start):  # the line below it is no part of a sentence
            self.masks.append(Mask("underline", Span(words.end, span.end)))

    def _part_remark(self, span: Span) -> None:
        """Make a paragraph of the words that follow a comment on its line."""
        end = self._text.find("-->", *span) + len("-->")
        words = Span(end, span.end).of(self._text)
        if self._text.startswith("<!--", span.start) and end >= len("-->") and words.strip():
            start = end + len(words) - len(words.lstrip())
            self.blocks[-1] = Block("html", Span(span.start, end), 0)
            self.blocks.append(Block("paragraph", Span(start, span.end), 0))

    def _ends(self, detail: object, start: int, end: int) -> None:
        tag = next(iter(detail)) if isinstance(detail, dict) else str(detail)
        if tag in {"Link", "Image"}:
            self._link_ends(Span(start, end), image=tag == "Image")
        elif tag in _BLOCK_KINDS:
            kind = self._kinds.pop()
            if kind == "list":
                self.lists.end()
            elif kind == "quote":
                self._quotes -= 1
            elif kind == "item":
                self.lists.end_item(self._trimmed(start, end).end)

    def _link_ends(self, link: Span, *, image: bool) -> None:
        if mask := markup.link_target(self._text, link, self._links.pop(), image=image):
            self.masks.append(mask)

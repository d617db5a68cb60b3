"""What a text is made of as Markdown: blocks, masks, headings and list items."""

from typing import NamedTuple

from afterword.document.text import Span


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
        place: Its own place in `Layout.items`.
        parent: Its parent's place in `Layout.items`; None in an outermost list.
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


class Layout(NamedTuple):
    """What the Markdown library saw in one text, in the order of the text."""

    blocks: tuple[Block, ...]
    masks: tuple[Mask, ...]
    headings: tuple[Heading, ...]
    items: tuple[Item, ...]

"""The only file that knows the Markdown library: blocks and masks with exact spans."""

import html as entities
import re
from dataclasses import dataclass

import nh3
import pyromark

from afterword.document.text import Positions, Span

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

_MARKER = re.compile(r"(?:[-+*]|\d{1,9}[.)])[ \t]*")
_TRAILING_COMMENT = re.compile(r"[ \t\r\n]*<!--(?:(?!-->).)*-->\s*\Z", re.DOTALL)
_BARE_URL = re.compile(r"\b(?:https?|ftp)://[^\s<>()\"'`\]]+")
_URL_STOPS = ".,;:!?*_"
_YAML_KEY = re.compile(r"(?m)^[ \t]*[\w.\"'-]+[ \t]*:")
_FRONT_MATTER = re.compile(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?P<body>.*?)^(?:(?P=fence)|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE
)

# Deeper nesting on one line is nobody's writing, and the library's time grows with its square.
_TOWER_LIMIT = 16
_TOWER = re.compile(r"(?m)^([ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){%d})([ \t>*+\-.)\d]+)(?=([^\r\n]?))" % _TOWER_LIMIT)
_TOWER_MARKS = str.maketrans(">*+-.)0123456789", "x" * 16)

# In texts longer than this, emphasis and plain brackets are hidden from the library: each would cost it an event.
_LARGE = 262_144
_EMPHASIS = re.compile(r"(?<=\S)[*_~\\&]+|[_~\\&]+")
_PLAIN_BRACKETS = re.compile(r"\[([^\[\]\r\n]{0,80})\](?![(\[:])")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the text.

    Attributes:
        kind: heading, paragraph, list, item, fence, quote, table, html, rule or front-matter.
        span: What it covers, without the blank lines after it.
        level: 1 to 6 for a heading; for everything else how many blocks it stands inside.
    """

    kind: str
    span: Span
    level: int


@dataclass(frozen=True, slots=True)
class Mask:
    """A region prose rules do not read.

    Attributes:
        kind: code-span, fence, quote, url, link-target, image-path, html, comment, front-matter or table-head.
        span: What it covers, its marks included.
    """

    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading outside lists and quotes."""

    span: Span
    level: int
    text_span: Span


@dataclass(frozen=True, slots=True)
class Item:
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


@dataclass(frozen=True, slots=True)
class Reading:
    """What the Markdown library saw in one text, in the order of the text."""

    blocks: tuple[Block, ...]
    masks: tuple[Mask, ...]
    headings: tuple[Heading, ...]
    items: tuple[Item, ...]

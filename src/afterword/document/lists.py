"""Lists while they are read: where each item begins, which lines are its own, where it ends."""

from afterword.document.blocks import Item
from afterword.document.patterns import Pattern
from afterword.document.text import Span

# What may stand between an item's marker and its words; a box does where blank lines divide the list's items.
_BEFORE_WORDS = frozenset(["", "[ ]", "[x]", "[X]"])
_MARKER = Pattern(r"[ \t]*(?P<mark>[-+*]|\d{1,9}[.)])[ \t]*")


class Lists:
    """The lists of one text, told of every block as it begins and ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._items: list[Item | None] = []
        self._open: list[list[int]] = []  # of the open lists: is it numbered, how many items so far
        self._open_items: list[_OpenItem] = []

    @property
    def items(self) -> tuple[Item, ...]:
        """The items outside quotes."""
        return tuple(item for item in self._items if item)

    def begin(self, *, numbered: bool) -> None:
        """Open a list."""
        self._open.append([numbered, 0])

    def end(self) -> None:
        """Close the innermost list."""
        self._open.pop()

    def begin_item(self, span: Span, *, quoted: bool) -> None:
        """Open an item of the innermost list; one inside a quote is none of `items`."""
        parent = self._open_items[-1] if self._open_items else None
        marker = _MARKER.match(self._text, span.start)
        item = _OpenItem(len(self._items), parent, marker.start("mark") if marker else span.start, quoted=quoted)
        if marker:
            item.marker_end = marker.end("mark")
            item.content_start = min(marker.end(), max(span.end, item.marker_end))
        ordered, count = self._open[-1]
        item.ordered, item.opens = bool(ordered), count == 0
        self._open[-1][1] += 1
        self._open_items.append(item)
        if not quoted:
            self._items.append(None)  # its place; what it holds is known at its end

    def meet(self, kind: str, span: Span) -> None:
        """End the innermost item's own lines where its first nested block starts."""
        if not self._open_items or kind == "item":
            return
        item = self._open_items[-1]
        if item.content_end is None:
            before = self._text[item.content_start : span.start].strip()
            first_paragraph = kind == "paragraph" and before in _BEFORE_WORDS
            item.content_end = span.end if first_paragraph else span.start

    def end_item(self, end: int) -> None:
        """Close the innermost item; `end` is without the blank lines after it."""
        item = self._open_items.pop()
        if item.quoted:
            return
        span = Span(item.start, max(item.start, end))
        content_end = span.end if item.content_end is None else item.content_end
        content = _own_lines(self._text, item.content_start, content_end)
        marker_span = Span(item.start, item.marker_end)
        self._items[item.place] = Item(
            item.place, item.parent, item.depth, span, marker_span, content, item.ordered, item.opens
        )


class _OpenItem:
    """A list item whose end has not been met yet."""

    __slots__ = (
        *("content_end", "content_start", "depth", "marker_end", "opens"),
        *("ordered", "parent", "place", "quoted", "start"),
    )

    def __init__(self, place: int, parent: "_OpenItem | None", start: int, *, quoted: bool) -> None:
        self.place = place
        self.parent: int | None = parent.place if parent else None
        self.depth: int = parent.depth + 1 if parent else 0
        self.start = start
        self.marker_end = self.content_start = start
        self.content_end: int | None = None
        self.ordered = self.opens = False
        self.quoted = quoted


def _own_lines(text: str, start: int, end: int) -> Span:
    """Return an item's own lines without the comments and blanks at their end."""
    while True:
        while end > start and text[end - 1] in " \t\r\n":
            end -= 1
        comment = text.rfind("<!--", start, end) if text.endswith("-->", start, end) else -1
        if comment < 0:
            return Span(start, max(start, end))
        end = comment

"""Attributes beside their action, not under it: below a heading or a bold line, with no indent, or in a paragraph."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from afterword.document.blocks import Heading, Item
from afterword.document.fitting import fits, has_kind
from afterword.document.items import KEYS, identify, told, trimmed
from afterword.document.meant import Attribute, Slip
from afterword.document.patterns import Pattern
from afterword.document.text import LINE_BREAK, Edit, Span, line_break

_KEYS = KEYS["actions"]
_BOX = Pattern(r"\[[ xX]\][ \t]+")
_BOLD = Pattern(r"(?P<mark>\*\*|__)(?!\s)(?P<words>(?:(?!\*\*|__).)+)(?P=mark)[ \t]*(?:\Z|(?=:\Z))")
_COMMENT = Pattern(r"<!--(?:(?!-->).)*-->")
_BLANKS = " \t\r\n"
_INDENT = 2


class Gathered(NamedTuple):
    """The items of a stretch with each attribute under its action; of those that stood elsewhere a slip, by place."""

    items: Sequence[Item]
    slips: Mapping[int, Slip]


class _Piece(NamedTuple):
    """An outermost item, or lines of a paragraph; with what it says if that is attributes, and the item it is in."""

    span: Span
    words: Span
    item: Item | None = None
    attributes: tuple[Attribute, ...] = ()
    is_keyless: bool = False
    within: Item | None = None


@dataclass(slots=True)
class _Group:
    """An action, and the pieces that tell its attributes or more of it; `is_plain` is a line that nothing marks."""

    head: _Piece
    is_plain: bool = False
    attributes: list[_Piece] = field(default_factory=list)
    details: list[_Piece] = field(default_factory=list)
    prose: list[_Piece] = field(default_factory=list)

    def is_meant(self) -> bool:
        """Tell whether these are attributes: values of their keys' kinds, and no more of others than of them."""
        told = [each for piece in self.attributes for each in piece.attributes if has_kind(each.key)]
        fitting = sum(fits(each.key, each.value) for each in told)
        return fitting > 0 and 2 * fitting >= len(told)


def gather(text: str, items: Sequence[Item], paragraphs: Sequence[Span], heading: Heading | None) -> Gathered:
    """Put attributes that stand beside an action under it; `heading` is what the items stand below, if anything.

    A heading, a bold line, or a line with an id is an action where attributes follow it. Takes linear time.
    """
    pieces = [*_items(text, items), *_paragraphs(text, items, paragraphs)]
    if not any(piece.attributes for piece in pieces):
        return Gathered(items, {})
    groups = _groups(text, sorted(pieces, key=lambda piece: piece.span), items, heading)
    return _put(text, items, [group for group in groups if group.is_meant()])


def _items(text: str, items: Sequence[Item]) -> Iterator[_Piece]:
    """Yield the outermost items."""
    for item in items:
        if item.parent is None:
            attributes, slips = told(text, item.content_span, _KEYS)
            is_keyless = any(slip.sort == "keyless" for slip in slips)
            yield _Piece(item.span, item.content_span, item, attributes, is_keyless)


def _paragraphs(text: str, items: Sequence[Item], paragraphs: Sequence[Span]) -> Iterator[_Piece]:
    """Yield the lines of paragraphs, of those within an item only where they are attributes."""
    open_items: list[Item] = []
    at = 0
    for span in paragraphs:
        while at < len(items) and items[at].span.start < span.start:
            while open_items and open_items[-1].span.end <= items[at].span.start:
                open_items.pop()
            open_items.append(items[at])
            at += 1
        while open_items and open_items[-1].span.end <= span.start:
            open_items.pop()
        within = open_items[-1] if open_items else None
        if text[_line_start(text, span.start) : span.start].strip(_BLANKS):  # behind a bullet, or in a quotation
            continue
        if within is None:
            yield from _lines(text, span)
        elif not told(text, within.content_span, _KEYS)[0]:
            yield from (each._replace(within=within) for each in _lines(text, span) if each.attributes)


def _lines(text: str, paragraph: Span) -> Iterator[_Piece]:
    """Yield each line of a paragraph of attributes, its first perhaps the action; otherwise the paragraph."""
    lines = [trimmed(text, *line) for line in _line_spans(text, paragraph)]
    read = [told(text, line, _KEYS)[0] for line in lines]
    if len(lines) > 1 and not all(read[1:]):
        lines, read = [paragraph], [told(text, paragraph, _KEYS)[0]]
    for line, attributes in zip(lines, read, strict=True):
        yield _Piece(line, line, None, attributes)


def _groups(text: str, pieces: Sequence[_Piece], items: Sequence[Item], heading: Heading | None) -> list[_Group]:
    """Return the actions, each with what follows it."""
    parents = {item.parent for item in items}
    group = _Group(_Piece(heading.span, _bare(text, heading.text_span))) if heading else None
    groups = [group] if group else []
    of_items: dict[int, _Group] = {}
    for piece in pieces:
        if piece.within:
            inner = of_items.get(piece.within.place)
            if inner is None:
                inner = of_items[piece.within.place] = _Group(_of(piece.within))
                groups.append(inner)
            inner.attributes.append(piece)
        elif piece.attributes and not piece.is_keyless:  # an issue and its priority may be an action of its own
            if group:
                group.attributes.append(piece)
        elif group and piece.item and piece.item.place not in parents and _tells_more(text, group, piece):
            (group.attributes if piece.attributes else group.details).append(piece)
        elif piece.item or _is_head(text, piece, group):
            group = _Group(piece if piece.item else piece._replace(words=_bare(text, piece.words)))
            group.is_plain = not piece.item and not _stands_out(text, piece.words)
            groups.append(group)
            if piece.item:
                of_items[piece.item.place] = group
        elif group:
            group.prose.append(piece)
    return groups


def _of(item: Item) -> _Piece:
    return _Piece(item.span, item.content_span, item)


def _tells_more(text: str, group: _Group, piece: _Piece) -> bool:
    """Tell whether an item says more of the action above, which has an id: it is none of its own."""
    if group.head.item or not _id(text, group.head.words):
        return False
    return not _BOX.match(text, *piece.words) and not _id(text, piece.words)


def _is_head(text: str, piece: _Piece, group: _Group | None) -> bool:
    """Tell whether a paragraph may name an action: it stands out, or is one line below no other action."""
    words = piece.words.of(text)
    if LINE_BREAK.search(words):
        return False
    return _stands_out(text, piece.words) or ((group is None or group.is_plain) and not words.endswith(":"))


def _stands_out(text: str, words: Span) -> bool:
    return _BOLD.match(text, *words) is not None or _id(text, words) is not None


def _id(text: str, words: Span) -> str | None:
    return identify(text, words, "A")[0]


def _bare(text: str, words: Span) -> Span:
    """Return words without the emphasis around all of them."""
    found = _BOLD.match(text, *words)
    return Span(*found.span("words")) if found else words


def _put(text: str, items: Sequence[Item], groups: Sequence[_Group]) -> Gathered:
    """Put what each action tells under it."""
    moved: dict[int, Item] = {}
    made: list[Item] = []
    slips: dict[int, Slip] = {}
    for group in groups:
        item = group.head.item
        if item is None:
            whole = Span(group.head.span.start, _end(group))
            at = Span(whole.start, whole.start)
            item = Item(-len(made) - 1, None, 0, whole, at, group.head.words, ordered=False, opens=True)
            made.append(item)
        for each in (*group.details, *group.attributes):
            if each.item:
                moved[each.item.place] = each.item._replace(parent=item.place, depth=item.depth + 1)
        for piece in group.attributes:
            if piece.item is None:
                at = Span(piece.span.start, piece.span.start)
                made.append(Item(-len(made) - 1, item.place, item.depth + 1, piece.span, at, piece.words, False, False))
        slips[item.place] = _slip(text, group)
    every = (*(moved.get(item.place, item) for item in items), *made)
    return Gathered(sorted(every, key=lambda item: item.span), slips)


def _end(group: _Group) -> int:
    """Return where the last that an action holds ends."""
    return max(piece.span.end for piece in (*group.attributes, *group.details))


def _slip(text: str, group: _Group) -> Slip:
    first, below = group.attributes[0], group.head.item is None
    edits: tuple[Edit, ...] = ()
    if _is_together(text, group):
        edits = _as_item(text, group) if below else _under(text, group)
    line = Span(first.span.start, _end(group))
    return Slip("head" if below else "indent", first.words, line, None, edits, sure=not below)


def _is_together(text: str, group: _Group) -> bool:
    """Tell whether nothing parts an action from its attributes that could not be set in with them."""
    item, end = group.head.item, _end(group)
    at = item.span.end if item else group.head.span.end
    prose = [] if item else [piece for piece in group.prose if piece.span.start < end]
    if "\t" in text[at:end] or (prose and text.find("\n", text.find("\n", at) + 1, prose[0].span.start) < 0):
        return False  # columns nobody can count, or words that would go on with the action's own
    for piece in sorted((*group.attributes, *group.details, *prose), key=lambda piece: piece.span):
        between = text[at : piece.span.start]
        parted = between.strip() if item else _COMMENT.sub("", between).strip()
        if parted:
            return False
        at = max(at, piece.span.end)
    return True


def _under(text: str, group: _Group) -> tuple[Edit, ...]:
    """Return the edits that write attributes under their item."""
    item = group.head.item
    assert item  # noqa: S101 (the caller has looked)
    start = _line_start(text, item.span.start)
    indent = item.marker_span.end + 1 - start
    if "\t" in text[start : item.content_span.start]:
        return ()
    return tuple(edit for piece in group.attributes for edit in _moved(text, piece, indent))


def _as_item(text: str, group: _Group) -> tuple[Edit, ...]:
    """Return the edits that write a heading or a line as an item, and all it holds under that."""
    head, pieces = group.head, group.attributes
    box = _BOX.match(text, *head.words)
    ident, _, rest = identify(text, Span(box.end() if box else head.words.start, head.words.end), "A")
    written = f"- {box[0] if box else '[ ] '}{f'**{ident}** ' if ident else ''}{rest.of(text)}"
    end, first = head.span.end, _line_start(text, pieces[0].span.start)
    if first > end and not text[end:first].strip(_BLANKS):  # no blank lines between them
        end, written = first, written + line_break(text)
    edits = [Edit(Span(_line_start(text, head.span.start), end), written)]
    edits += [edit for piece in pieces for edit in _moved(text, piece, _INDENT)]
    changed = {edit.span.start for edit in edits}
    for line in _line_spans(text, Span(end, _end(group))):
        if line.start not in changed and line.start > head.span.end and line.of(text).strip(_BLANKS):
            edits.append(Edit(Span(line.start, line.start), " " * _INDENT))
    return tuple(edits)


def _moved(text: str, piece: _Piece, indent: int) -> Iterator[Edit]:
    """Yield the edits that write attributes as an item, so deep."""
    start = _line_start(text, piece.span.start)
    lines = [line for line in _line_spans(text, Span(start, piece.span.end)) if line.of(text).strip(_BLANKS)]
    if piece.item:
        missing = indent - (piece.span.start - start)
        yield from (Edit(Span(line.start, line.start), " " * missing) for line in lines)
        return
    for at, line in enumerate(lines):
        words = trimmed(text, *line)
        yield Edit(Span(line.start, words.start), " " * indent + ("  " if at else "- "))


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _line_spans(text: str, span: Span) -> Iterator[Span]:
    """Yield the lines of a stretch, without their ends."""
    start = span.start
    for found in LINE_BREAK.finditer(text, *span):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, span.end)

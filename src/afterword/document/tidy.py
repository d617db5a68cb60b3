"""`tidy(text)`: the formatter. Idempotent, never re-wraps prose."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from afterword.document.actions import Action
from afterword.document.blocks import Block, Item
from afterword.document.compose import attribute_line
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.markdown import items_of
from afterword.document.parse import parse
from afterword.document.patterns import Pattern
from afterword.document.text import LINE_BREAK, Edit, Span, apply
from afterword.document.timeline import Event, two_digits

# Each pass makes the text simpler; a text that still changes after this many is left alone.
_MOST_PASSES = 8
_MARKER = Pattern(r"(?:[-+*]|\d{1,9}[.)])[ \t]*")
_OPAQUE = frozenset(("fence", "html", "front-matter", "table"))
_SHORT_KEYS = ("owner", "priority", "due", "tracker")


def tidy(text: str) -> str:
    """Return the text in its usual form.

    `-` bullets, two blanks of indent, two digits for the hour, short-form tokens on attribute lines.

    What the text says stays what it was; a change that would alter it is not made. `tidy(tidy(x)) == tidy(x)`.
    """
    found = LINE_BREAK.search(text)
    line_break = "\r\n" if found and found[0] == "\r\n" else "\n"
    plain = LINE_BREAK.sub("\n", text) if "\r" in text else text
    tidied = _settled(plain)
    return tidied.replace("\n", line_break) if line_break != "\n" else tidied


def meaning(document: Document) -> object:
    """Return all a document says, without where it says it: what tidying must keep."""
    return (
        document.title,
        tuple((section.kind, section.heading, section.level) for section in document.sections),
        tuple((metric.key, metric.value_text, metric.method) for metric in document.impact),
        tuple(
            (
                *(
                    _time_of(event),
                    event.start,
                    event.end,
                    event.uncertainty,
                    event.approximate,
                    event.tags,
                    event.text,
                ),
                *(event.anchor, event.source, event.zone),
            )
            for event in document.events
        ),
        _graph(document),
        tuple(
            (
                *(action.id, action.text, action.boxed, action.done, action.done_on, action.owners, action.priority),
                *(action.due_text, action.kind, action.tracker, action.verify, action.dropped, action.fixes),
            )
            for action in document.actions
        ),
        tuple((lesson.id, lesson.group, lesson.text) for lesson in document.lessons),
        tuple((reference.id, reference.kind) for reference in document.references),
        tuple(_skeleton(document.blocks)),
    )


def _time_of(event: Event) -> str:
    """Return the time as written, with two digits for the hour where they say the same."""
    begin = event.time_span.start
    hours = [at - begin for at in event.one_digit if not event.either_half]
    return apply(event.time_text, (Edit(Span(at, at), "0") for at in hours))


def _graph(document: Document) -> object:
    place = {factor.key: at for at, factor in enumerate(document.factors)}
    return tuple(
        (
            *(factor.id, factor.text, factor.kind, factor.evidence, factor.accepted, factor.already_fixed),
            *(factor.context, tuple(place[parent] for parent in factor.parents), factor.depth),
        )
        for factor in document.factors
    )


def _skeleton(blocks: Iterable[Block]) -> Iterator[str]:
    """Return the blocks that tidying neither adds nor takes away; items are counted by what they say."""
    return (block.kind for block in blocks if block.kind not in {"list", "paragraph", "item"})


def _settled(text: str) -> str:
    """Apply every step until none changes anything."""
    original = text
    document = parse(text)
    said = meaning(document)
    for _ in range(_MOST_PASSES):
        before = text
        for step in _STEPS:
            changed = step(document)
            if changed == text:
                continue
            reread = parse(changed)
            if meaning(reread) == said:
                text, document = changed, reread
        if text == before:
            return text
    return original


def _line_ends(document: Document) -> str:
    """Take blanks off line ends, except two that break a line, and leave one line break at the end."""
    text = document.text
    opaque = [block.span for block in document.blocks if block.kind in _OPAQUE]
    edits: list[Edit] = []
    at = 0
    for found in re.finditer(r"(?<![ \t])[ \t]+(?=\n|\Z)", text):
        while at < len(opaque) and opaque[at].end < found.start():
            at += 1
        if at < len(opaque) and opaque[at].start <= found.start() <= opaque[at].end:
            continue
        start_of_line = found.start() == 0 or text[found.start() - 1] == "\n"
        following = text[found.end() + 1 : found.end() + 2]
        if start_of_line or len(found[0]) == 1 or following in ("", "\n"):
            edits.append(Edit(Span(*found.span()), ""))
    stripped = apply(text, edits).rstrip("\n")
    return f"{stripped}\n" if stripped else ""


def _bullets(document: Document) -> str:
    """Write every bullet as a hyphen and one blank, nested two blanks deep."""
    text = document.text
    items = items_of(document.text)
    hyphens = [
        Edit(item.marker_span, "-")
        for item in items
        if item.marker_span.of(text) in {"*", "+"}
        and not re.match(r"[ \t]*(?:[-*_][ \t]*){2,}$", text[item.marker_span.end :][:80].split("\n")[0])
    ]
    return apply(text, hyphens)


def _indents(document: Document) -> str:
    """Indent nested items, and all they hold, by their parents' markers and one blank."""
    text = document.text
    starts = _line_starts(text)
    owners: dict[int, tuple[Item, bool]] = {}
    items = items_of(text)
    columns: dict[int, tuple[int, int]] = {}  # of an item's content: as it is, as it should be
    for item in items:
        first, last = _line_of(starts, item.span.start), _line_of(starts, max(item.span.end - 1, item.span.start))
        alone = not text[starts[first] : item.span.start].strip()
        if not alone or "\t" in text[item.marker_span.end : item.content_span.start]:
            return text  # items within items on one line, or tabs: too odd to touch
        old = (
            item.content_span.start - starts[first]
            if len(item.content_span)
            else item.marker_span.end + 1 - starts[first]
        )
        base = columns[item.parent][1] if item.parent is not None else 0
        columns[item.place] = (old, base + len(item.marker_span) + 1)
        for line in range(first, last + 1):
            owners[line] = (item, line == first)
    edits: list[Edit] = []
    for line, (item, opening) in owners.items():
        start = starts[line]
        end = starts[line + 1] - 1 if line + 1 < len(starts) else len(text)
        body = text[start:end]
        indent = len(body) - len(body.lstrip(" "))
        if body.startswith("\t") or "\t" in body[:indent]:
            return text
        old, new = columns[item.place]
        if opening:
            wanted = new - len(item.marker_span) - 1
            edits.append(Edit(Span(start, start + indent), " " * wanted))
            if len(item.content_span):
                edits.append(Edit(Span(item.marker_span.end, item.content_span.start), " "))
        elif body.strip() and indent >= old:
            edits.append(Edit(Span(start, start + indent), " " * (indent - old + new)))
    return apply(text, edits)


def _hours(document: Document) -> str:
    """Write two digits for the hours of the timeline."""
    return apply(document.text, two_digits(document.events))


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _line_of(starts: list[int], offset: int) -> int:
    low, high = 0, len(starts)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if starts[middle] <= offset else (low, middle)
    return low


def _short_forms(document: Document) -> str:
    """Move the short-form tokens at an action's ends to its attribute line, and make its id bold."""
    edits: list[Edit] = []
    for action in document.actions:
        edits += _bold(document.text, action.id_span)
        within = any(action.words_span.contains(token.span) for token in action.tokens)
        labelled = document.text.startswith(":", action.words_span.end)  # *owner: @ana* is more than two words
        if action.tokens and not within and not labelled and len(action.words_span):  # a sentence keeps its words
            edits += _moved(document, action)
    return apply(document.text, edits)


def _bold(text: str, place: Span | None) -> list[Edit]:
    if place is None or text[place.start - 1 : place.start] in {"*", "_"}:
        return []
    if text[text.rfind("\n", 0, place.start) + 1 : place.start].lstrip(" ").startswith("#"):  # a heading is bold
        return []
    end = place.end + 1 if text[place.end : place.end + 1] == ":" else place.end
    return [Edit(Span(place.start, end), f"**{place.of(text)}**")]


def _moved(document: Document, action: Action) -> list[Edit]:
    values: dict[str, list[str]] = {}
    for token in action.tokens:
        values.setdefault(token.key, []).append(token.value)
    told = attribute_line((key, ", ".join(values[key])) for key in _SHORT_KEYS if key in values)
    edits = [
        Edit(Span(action.text_span.start, action.words_span.start), ""),
        Edit(Span(action.words_span.end, action.text_span.end), ""),
    ]
    first = action.attribute_spans[0] if action.attribute_spans else None
    if first is not None and not first.of(document.text).casefold().startswith("verify"):
        return [*edits, Edit(Span(first.start, first.start), f"{told}; ")]
    column = document.positions.column(action.span.start) - 1
    marker = _MARKER.match(document.text, action.span.start)
    indent = " " * (column + len(marker[0] if marker else ""))
    return [*edits, Edit(Span(action.text_span.end, action.text_span.end), f"\n{indent}- {told}")]


def _five_whys(document: Document) -> str:
    """Write a chain of nested bullets, one child at every level, as *because* lines; make ids bold."""
    children: dict[str, list[Factor]] = {}
    for factor in document.factors:
        for parent in factor.parents:
            children.setdefault(parent, []).append(factor)
    bold = [edit for factor in document.factors for edit in _bold(document.text, factor.id_span)]
    bold += [edit for lesson in document.lessons for edit in _bold(document.text, lesson.id_span)]
    reasons: list[Edit] = []
    contents = {item.span.start: item.content_span for item in items_of(document.text)}
    for root in document.factors:
        if root.depth:
            continue
        chain: list[Factor] = []
        factor = root
        while len(children.get(factor.key, ())) == 1 and len(chain) <= len(document.factors):
            factor = children[factor.key][0]
            chain.append(factor)
        listed = all(link.span.start in contents for link in chain)  # lines of a paragraph are none of a list
        if listed and not children.get(factor.key) and all(len(link.parents) == 1 for link in chain):
            reasons += [edit for link in chain for edit in _because(document.text, link, contents[link.span.start])]
    reasons.sort()
    return apply(document.text, dict.fromkeys([*reasons, *(edit for edit in bold if not _within(edit, reasons))]))


def _within(edit: Edit, others: list[Edit]) -> bool:
    """Tell whether an edit changes what one of some others, in order, writes anew: an id before another id."""
    at = bisect_right(others, edit.span.end, key=lambda other: other.span.start) - 1
    return at >= 0 and edit.span.start < others[at].span.end


def _because(text: str, factor: Factor, content: Span) -> list[Edit]:
    before = text[content.start : factor.text_span.start]
    asks = re.match(r"(?:\*\*|__)?(?:\d\w*[ \t]+)?why\b", factor.text, re.IGNORECASE)
    if "because" in before.casefold() or asks or re.match(r"\W*because\b", factor.text, re.IGNORECASE):
        return []
    lead = f"because **{factor.id}** " if factor.id else "because "
    return [Edit(Span(content.start, factor.text_span.start), lead)]


_STEPS: tuple[Callable[[Document], str], ...] = (_line_ends, _bullets, _indents, _hours, _short_forms, _five_whys)

"""The stretches of a manuscript that are written anew: title, headings, events, actions, and what leads to them."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from afterword.document.blocks import Item
from afterword.document.patterns import Pattern
from afterword.document.sections import labels
from afterword.document.text import Span
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import ActionFound, ActionsFound, EventFound, EventsFound
from afterword.exchange.arrivals.writing.headings import Opening, openings
from afterword.exchange.arrivals.writing.heads import title_block

LONGEST_SCAFFOLD = 2000

# What may be left of a line whose words were taken: marks of lists, tables, headings, emphasis, line breaks.
_MARKS = r"|*_`~:>•·▪●◦‣–—+-]|<br[ ]?/?>|(?<!\S)\d{1,9}[.)](?=\s|\Z)|#{1,6}(?=\s|\Z)|\\(?=\s))*"
_SCAFFOLD = Pattern(rf"(?:[\s{_MARKS}")
_SCAFFOLD_OF_LINE = Pattern(rf"(?:[ \t{_MARKS}")
_REST_OF_LINE = Pattern(r"[ \t]*(?:\r\n|\n|\r|\Z)")


class Label(NamedTuple):
    """A bold label that is no part, though our reader might take it for one."""

    words: str


class Cut(NamedTuple):
    """A stretch that is not simply copied, and what it is: "title", "understood", or what was found there."""

    span: Span
    what: Opening | EventFound | ActionFound | Label | str


def cuts_of(page: Page, events: EventsFound, actions: ActionsFound) -> list[Cut]:
    """Return all cuts of a page in the order of the text. Entries and what was understood do not overlap."""
    taken = _entries(events, actions)
    free = _free(taken)
    cuts = [*taken, *(Cut(one.span, one) for one in openings(page) if free(one.span))]
    known = {cut.span.start for cut in cuts}
    for label in labels(page.text, page.reading.blocks):
        start = label.span.start
        if start not in known and free(label.span):
            cuts.append(Cut(Span(start, start), Label(label.text_span.of(page.text))))
    title = title_block(page)
    if title:
        cuts = [cut for cut in cuts if not (cut.span.start < title.end and title.start < cut.span.end)]
        cuts.append(Cut(title, "title"))
    return sorted(cuts, key=lambda cut: (cut.span.start, isinstance(cut.what, Label), isinstance(cut.what, str)))


def _entries(events: EventsFound, actions: ActionsFound) -> list[Cut]:
    found = [
        *(Cut(one.span, one) for one in events.events),
        *(Cut(one.span, one) for one in actions.actions),
        *(Cut(span, "understood") for span in (*events.understood, *actions.understood)),
    ]
    taken: list[Cut] = []
    for cut in sorted(found, key=lambda cut: cut.span):
        if not taken or cut.span.start >= taken[-1].span.end:
            taken.append(cut)
    return taken


def _free(taken: Sequence[Cut]) -> Callable[[Span], bool]:
    """Return what tells whether a span touches none of the cuts that are taken."""
    starts = [cut.span.start for cut in taken]

    def free(span: Span) -> bool:
        at = bisect_left(starts, span.start + 1) - 1
        if at >= 0 and taken[at].span.end > span.start:
            return False
        return at + 1 >= len(taken) or taken[at + 1].span.start >= span.end

    return free


def top_items(page: Page, cuts: Sequence[Cut]) -> list[Item]:
    """Return the items that stand outermost once labels and what was understood are taken away."""
    taken = (cut for cut in cuts if isinstance(cut.what, Opening) or cut.what == "understood")
    gone = {cut.span.start for cut in taken if len(cut.span)}
    opened: set[int | None] = {None}
    tops = []
    for item in page.reading.items:
        if item.parent in opened:
            if item.span.start in gone:
                opened.add(item.place)
            else:
                tops.append(item)
    return tops


def is_scaffold(text: str, start: int, end: int) -> bool:
    """Tell whether nothing but marks stands between two offsets."""
    return end - start <= LONGEST_SCAFFOLD and _SCAFFOLD.fullmatch(text, start, end) is not None


def line_head(text: str, here: int, cut: Cut) -> int:
    """Return where what precedes a cut ends: before the marks that only lead to it on its line."""
    start = cut.span.start
    if isinstance(cut.what, Label):
        return start
    line = max(text.rfind("\n", here, start), text.rfind("\r", here, start)) + 1 or here
    line = max(line, here)
    return line if is_scaffold(text, line, start) else start


def line_tail(text: str, cut: Cut) -> int:
    """Return where the line of a cut ends, if only marks are left of it."""
    end = cut.span.end
    if isinstance(cut.what, Label):
        return end
    marks = _SCAFFOLD_OF_LINE.match(text, end, end + LONGEST_SCAFFOLD)
    found = _REST_OF_LINE.match(text, marks.end()) if marks else None
    return found.end() if found else end

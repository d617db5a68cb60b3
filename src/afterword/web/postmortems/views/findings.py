"""What the rules found, as a reviewer reads it: the words it is about, and where they stand on the page."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter, itemgetter

from afterword.document.actions import Action
from afterword.document.anchors import anchors
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.text import Span
from afterword.document.words import plain, seen
from afterword.exchange.departures.items import Item
from afterword.exchange.departures.page import Reading
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.notes import shown

LONGEST_QUOTE = 90
HEAD = ("Above the first section", "title")


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere a reviewer can go: its words, and its address, here or on another page."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Found:
    """One finding that stands: `section` is a heading, `place` the words it is about."""

    rule: str
    severity: str
    message: str
    line: int
    section: str
    place: Place

    @property
    def level(self) -> str:
        """How much it weighs, in a word that does not need its colour."""
        return "Error" if self.severity == Severity.ERROR else "Warning"


class Page:
    """Where on a laid out page that which stands in its text can be seen."""

    def __init__(self, document: Document, page: Reading) -> None:
        self._document = document
        parts = [(part.line, seen(part.heading), part.anchor) for part in page.parts]
        if document.summary and page.summary:
            parts.append((document.summary.line, seen(page.summary_heading), page.summary_anchor))
        self._parts = sorted(parts)
        self._items = dict(_by_line(document))
        numbered: list[Factor | Action] = [*document.factors, *document.actions]
        self._behind_id = {each.id_span: each.text_span for each in numbered}
        self.sections = frozenset(anchor for *_, anchor in parts)
        """The anchors of its sections."""

    def found(self, diagnostics: Iterable[Diagnostic]) -> tuple[Found, ...]:
        """Return what is shown of some findings, each with its place."""
        return tuple(self._found(each) for each in shown(self._document, diagnostics))

    def _found(self, diagnostic: Diagnostic) -> Found:
        line = self._document.positions.line(diagnostic.span.start)
        section, _ = self._section(line)
        return Found(
            rule=diagnostic.rule,
            severity=diagnostic.severity.value,
            message=diagnostic.message,
            line=line,
            section=section,
            place=self.place(diagnostic.span),
        )

    def place(self, span: Span) -> Place:
        """Return the words of a stretch of text, and the item, else the section, else the head they stand in.

        What is said of an id is said of what stands behind it.
        """
        line = self._document.positions.line(span.start)
        _, anchor = self._section(line)
        words = self._behind_id.get(span, span)
        return Place(_shortened(plain(words.of(self._document.text))), f"#{self._items.get(line, anchor)}")

    def _section(self, line: int) -> tuple[str, str]:
        at = bisect_right(self._parts, line, key=itemgetter(0)) - 1
        return self._parts[at][1:] if at >= 0 else HEAD


def _by_line(document: Document) -> Iterator[tuple[int, str]]:
    """Yield for each line of each item its anchor; of an item inside another after that."""
    places = anchors(document)
    items: list[Item] = [*document.impact, *document.events, *document.factors, *document.actions, *document.lessons]
    for item in sorted(items, key=attrgetter("span.start")):
        last = document.positions.line(max(item.span.start, item.span.end - 1))
        yield from ((line, places[item.line]) for line in range(item.line, last + 1))


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rsplit(' ', 1)[0]} …"

"""The Contributing factors section: a graph of what came about because of what."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from afterword.document.blocks import Item
from afterword.document.items import KEYS, Line, identify, lines, listed, plain
from afterword.document.meant import Slip
from afterword.document.patterns import Pattern
from afterword.document.references import Reference, anchors
from afterword.document.text import Positions, Span

_BECAUSE = Pattern(r"(?:\*\*|__|\*|_|)because\b(?:\*\*|__|\*|_|)[ \t]*[:,]?[ \t\r\n]*", re.IGNORECASE)
_REFERENCE = Pattern(r"(?:\*\*|__|)(?P<id>F\d{1,6})(?:\*\*|__|)[.;,]?\s*\Z")
# "Why?", "Why 2:", "3rd why –": the question without its answer. A whole question keeps its words.
_WHY = Pattern(
    r"(?:\*\*|__|)(?:\d(?:st|nd|rd|th)?[ \t]+)?why\b[ \t]*#?\d?[ \t]*(?:[?:]|[–—-](?=[ \t]))[ \t]*(?:\*\*|__"
    r"|)[ \t\r\n]*",
    re.IGNORECASE,
)
_ASKS = Pattern(r"(?:\*\*|__|)(?:\d(?:st|nd|rd|th)?[ \t]+)?why\b", re.IGNORECASE)
# "… because the rules are long. Why are they long?": the next number of the list answers.
_ASKS_ON = Pattern(r"(?<=[.!;])[ \t\r\n]+(?:\*\*|__|)(?:and[ ])?why\b[^.?!]{0,200}\?(?:\*\*|__|)\Z", re.IGNORECASE)
_QUESTION = Pattern(
    r"(?:^|(?<=[\r\n]))[ \t]*(?P<why>(?:\*\*|__|)(?:\d(?:st|nd|rd|th)?[ \t]+|\d[.)][ \t]+)?why\b[^?\r\n]{0,300}\?)",
    re.IGNORECASE | re.MULTILINE,
)
_NO = frozenset(("false", "no", ""))

FACTOR_KINDS = (
    *("change.code", "change.config", "change.schema-data", "change.rollout", "change.automation"),
    *("capacity.load", "capacity.limit", "capacity.amplification", "dependency.external", "dependency.internal"),
    *("state.data", "state.concurrency", "time.expiry", "time.clock", "infra.hardware-power", "infra.network"),
    *("security.event", "assurance.test-gap", "detection.coverage", "detection.signal"),
    *("response.access-tooling", "response.knowledge", "response.recovery-path"),
    *("org.ownership-interface", "org.tradeoff", "org.design-assumption"),
)
"""The taxonomy: conditions, never people."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One node of the graph.

    Attributes:
        id: "F3", or None where the text gives it none.
        key: The id, or "line-45": unique within a document.
        kind: Its place in the taxonomy, as written.
        evidence: Anchors ("^t3") and links, as written.
        accepted: Why the organisation lives with it.
        already_fixed: What fixed it before this document was written.
        context: A condition that is told but asks for no action.
        parents: Keys of what this explains; its parent by indentation first.
        depth: How many factors it is written under (0 = contributes to the incident itself).
        id_span: The place of its id.
        kind_span: The place of its kind.
        slips: What is wrong with its attribute lines, which are read all the same.
    """

    span: Span
    line: int
    id: str | None
    key: str
    text: str
    text_span: Span
    kind: str | None = None
    evidence: tuple[str, ...] = ()
    accepted: str | None = None
    already_fixed: str | None = None
    context: bool = False
    parents: tuple[str, ...] = ()
    depth: int = 0
    id_span: Span | None = None
    kind_span: Span | None = None
    slips: tuple[Slip, ...] = ()


class Factors(NamedTuple):
    """The graph, and every reference made in it."""

    factors: tuple[Factor, ...]
    references: tuple[Reference, ...]


def read(text: str, items: Iterable[Item], positions: Positions) -> Factors:
    """Read factors and the edges between them: by indentation, by "because", and by reference."""
    reader = _Reader(text, positions)
    for line in lines(text, items, KEYS["factors"]):
        reader.take(line)
    return reader.done()


def questions(text: str, paragraph: Span) -> list[Item]:
    """Return five whys that stand as lines of a paragraph, each with its answer, as the items they could be.

    Places are below zero, so that they are nobody's parent. One question alone is a heading or rhetoric.
    """
    starts = [found.start("why") for found in _QUESTION.finditer(text, paragraph.start, paragraph.end)]
    if len(starts) <= 1:
        return []
    items: list[Item] = []
    for start, following in zip(starts, (*starts[1:], paragraph.end), strict=True):
        end = following
        while text[end - 1].isspace():
            end -= 1
        marker = Span(start, start)
        items.append(Item(-1 - start, None, 0, Span(start, end), marker, Span(start, end), ordered=False, opens=False))
    return items


class _Reader:
    """Goes through the items once, in the order of the text."""

    def __init__(self, text: str, positions: Positions) -> None:
        self.text = text
        self.positions = positions
        self.factors: list[Factor] = []
        self.references: list[Reference] = []
        self._by_place: dict[int, Factor] = {}  # the factor each item became, or stands under
        self._edges: list[tuple[str, str]] = []  # child's id, parent's key
        self._keys: set[str] = set()
        self._asked: dict[int | None, Factor] = {}  # the last "Why?" among each item's children
        self._asks_on: dict[int | None, Factor] = {}  # the number that ended in one

    def take(self, line: Line) -> None:
        """Read one item."""
        item, text = line.item, self.text
        parent = self._by_place.get(item.parent) if item.parent is not None else None
        content = item.content_span
        because = _BECAUSE.match(text, content.start, content.end)
        rest = Span(because.end(), content.end) if because else content
        reference = _REFERENCE.fullmatch(text, rest.start, rest.end) if because or parent else None
        if reference and parent:
            place = Span(*reference.span("id"))
            self.references.append(Reference(place, reference["id"], "because", parent.key))
            self._edges.append((reference["id"], parent.key))
            self._by_place[item.place] = parent
            return
        ident, id_span, words = identify(text, rest, "F")
        asks = _ASKS.match(text, words.start, words.end) is not None and not because
        why = _WHY.match(text, words.start, words.end) if asks else None
        if why and why.end() < words.end:
            words = Span(why.end(), words.end)
        if not len(words) and ident is None:
            if parent:
                self._by_place[item.place] = parent
            return
        before = self._asks_on.pop(item.parent, None)
        if asks and item.parent in self._asked:
            parent = self._asked[item.parent]  # five whys written one below the other
        elif before is not None and item.ordered and not item.opens:
            parent = before
        asks_on = _ASKS_ON.search(text, words.start, words.end) if item.ordered else None
        if asks_on:
            words = Span(words.start, asks_on.start())
        factor = self._factor(line, ident, id_span, words, parent)
        if asks:
            self._asked[item.parent] = factor
        if asks_on:
            self._asks_on[item.parent] = factor
        self._by_place[item.place] = factor
        self.factors.append(factor)

    def done(self) -> Factors:
        """Return the graph with the edges by reference put in."""
        known: dict[str, str] = {}
        for factor in self.factors:
            if factor.id:
                known.setdefault(factor.id, factor.key)
        more: dict[str, list[str]] = {}
        for child, parent in self._edges:
            if child in known:
                more.setdefault(known[child], []).append(parent)
        factors = [
            replace(factor, parents=tuple(dict.fromkeys((*factor.parents, *more[factor.key]))))
            if factor.key in more
            else factor
            for factor in self.factors
        ]
        return Factors(tuple(factors), tuple(self.references))

    def _factor(
        self, line: Line, ident: str | None, id_span: Span | None, words: Span, parent: Factor | None
    ) -> Factor:
        number = self.positions.line(line.item.span.start)
        key = self._key(ident, number)
        context, kind = line.value("context"), line.find("kind")
        return Factor(
            span=line.item.span,
            line=number,
            id=ident,
            key=key,
            text=plain(words.of(self.text)),
            text_span=words,
            kind=line.value("kind"),
            evidence=self._evidence(line, key),
            accepted=line.value("accepted"),
            already_fixed=line.value("already-fixed"),
            context=line.find("context") is not None and (context or "yes").lower() not in _NO,
            parents=(parent.key,) if parent else (),
            depth=parent.depth + 1 if parent else 0,
            id_span=id_span,
            kind_span=kind.value_span if kind else None,
            slips=line.slips,
        )

    def _key(self, ident: str | None, line: int) -> str:
        """Return a key no other factor has: of two factors with one id, only the first is found by it."""
        key = ident if ident and ident not in self._keys else f"line-{line}"
        count, unique = 1, key
        while unique in self._keys:  # several items on one line: - - x
            count += 1
            unique = f"{key}-{count}"
        self._keys.add(unique)
        return unique

    def _evidence(self, line: Line, key: str) -> tuple[str, ...]:
        found: list[str] = []
        for attribute in line.attributes:
            if attribute.key == "evidence":
                found += [value for value, _ in listed(self.text, attribute.value_span)]
                self.references += anchors(self.text, attribute.value_span, key)
        return tuple(found)

"""What the other rules said of a text, and its passages, each found by place: an exception is asked about both."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate

from afterword.document.patterns import Pattern
from afterword.document.text import Span, line_end
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.options import DRAFTING
from afterword.lint.reading import Reading
from afterword.lint.rule import named
from afterword.lint.suppressions import allowed, suppressions

_GAP = Pattern(r"\s*")
_GAP_AND_MARKS = Pattern(r"[\s>*+-]*")
_REACH = 1000  # characters above a comment: further up nobody means


class Heard:
    """What is said where: built once for a text, each question takes as long as its answer."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._said = sorted(reading.said, key=lambda said: said.span.start)
        self._starts = [said.span.start for said in self._said]
        self._passages = [block.span for block in reading.document.blocks if block.kind in ("paragraph", "item")]
        self._begins = [passage.start for passage in self._passages]
        self._ends = [*accumulate((span.end for span in self._passages), max)]

    def tells(self, name: str) -> bool:
        """Tell whether a rule's silence proves anything: it ran, knows what it weighs, and speaks on no other day."""
        if name not in self.reading.ran:
            return False
        weighs, options = named(name).weighs, self.reading.options
        if weighs == "stage":
            return (options.stage or self.reading.document.facts.status or "drafting") not in DRAFTING
        return weighs is None or (weighs == "directory" and bool(options.people))

    def within(self, stretch: Span) -> list[Diagnostic]:
        """Return what begins in a stretch, in the order of the text."""
        return self._said[bisect_left(self._starts, stretch.start) : bisect_left(self._starts, stretch.end)]

    def speaking(self, stretch: Span) -> dict[str, bool]:
        """Return the rules that speak within a stretch, and whether what one says there is an error in a review."""
        found: dict[str, bool] = {}
        for said in self.within(stretch):
            level = self.reading.options.levels.get(said.rule, named(said.rule).severity)
            found[said.rule] = found.get(said.rule, False) or Severity.ERROR in (level, said.severity)
        return found

    def beside(self, span: Span) -> list[Diagnostic]:
        """Return what a comment in the wrong place may be for: on its line, below a gap, or further in its passage."""
        text = self.reading.document.text
        gap = _end(_GAP, text, span.end)
        below = Span(gap, line_end(text, gap)) if "\n" in text[span.end : gap] else Span(span.end, span.end)
        own = Span(text.rfind("\n", 0, span.start) + 1, line_end(text, span.start))
        found = [*self.within(own), *self.within(self._passage(span)), *self.within(below)]
        return sorted(found, key=lambda said: said.span.start)

    def above(self, span: Span) -> list[Diagnostic]:
        """Return what a comment below its words may be for: what nothing else allows in the passage that ends there."""
        text = self.reading.document.text
        first = max(0, span.start - _REACH)
        end = first + len(_without_comments(text[first : span.start]))
        if "\n" not in text[end : span.start]:
            return []
        at = bisect_left(self._begins, end) - 1
        line = text.rfind("\n", first, end) + 1
        start = self._passages[at].start if at >= 0 and self._passages[at].end >= end else line
        near = self.within(Span(max(first, min(start, line)), end))
        return [said for said in near if said in self._unallowed]

    @cached_property
    def _unallowed(self) -> frozenset[Diagnostic]:
        return frozenset(allowed(self._said, suppressions(self.reading.document)))

    def _passage(self, span: Span) -> Span:
        """Return what follows in the paragraph or the item that holds a comment, or begins right below it."""
        at = bisect_right(self._ends, span.end)
        reach = _end(_GAP_AND_MARKS, self.reading.document.text, span.end)
        if at < len(self._ends) and self._passages[at].start <= reach:
            return Span(span.end, self._passages[at].end)
        return Span(span.end, span.end)


def _end(pattern: Pattern, text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start


def _without_comments(words: str) -> str:
    """Return some words without the blanks and the comments they end with."""
    words = words.rstrip()
    while words.endswith("-->") and (start := words.rfind("<!--")) >= 0:
        words = words[:start].rstrip()
    return words

"""Counts and percentages of a summary beside the impact figures that count the same thing."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from afterword.document import quantities
from afterword.document.impact import Metric
from afterword.document.patterns import Pattern
from afterword.document.quantities import written
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.spans import Spans

_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f,_]\d{3})+|\d+"
_SHARE = Pattern(rf"(?<![\d.,])(?P<part>{_NUMBER})[ ]of[ ](?:the[ ])?(?P<whole>{_NUMBER})(?![\d.,])")
_ABOUT = r"(?P<about>(?:about|around|approximately|roughly|some|nearly|almost|over|more than|up to|~|≈)[ ]?)?"
_COUNT = Pattern(
    rf"(?<![\w.,:/-]){_ABOUT}(?P<part>{_NUMBER})[ \u00a0](?P<words>(?:[a-z-]+[ \n])?(?:[a-z-]+[ \n])?[a-z-]+)(?!\w)"
)
_PERCENT = Pattern(
    rf"(?<![\w.,]){_ABOUT}(?P<part>\d{{1,3}}(?:[.,]\d+)?)[ \u00a0]?(?:%|percent|per cent)[ ]of[ ](?:all[ ]|the[ ]"
    r"|our[ ])*(?P<words>(?:[a-z-]+[ \n])?(?:[a-z-]+[ \n])?[a-z-]+)(?!\w)"
)
# A part of what is counted, or another count: *another 40 merchants*, *the first 40 merchants*, *40 merchants each*.
_OTHER = Pattern(
    r"\b(?:another|other|further|first|last|next|only|of (?:these|them|which|those)|remaining|every|per|each)[ ]\Z"
)
_BETWEEN = frozenset(
    "of from to by for in on at with and or per were was are is had could did that who which than a an the".split()
)
_ROUGH, _COUNTED, _POINTS, _LEAST = 0.1, 0.01, 0.5, 3


_NUMBERS = r"(?<![\w.])(?P<n>(?:\d{1,3}(?:[ \u00a0\u202f,_]\d{3})+|\d+)(?:\.\d+)?)(?!\w)"
_ANY = Pattern(_NUMBERS)
_ANY_SHARE = Pattern(rf"{_NUMBERS}[ \u00a0]?(?:%|percent|per cent)")


class Contradiction(NamedTuple):
    """A figure of the summary, and what the impact has instead."""

    span: Span
    says: str


def contradictions(reading: Reading, body: Span) -> Iterator[Contradiction]:
    """Yield the figures of a stretch that the one figure about the same thing contradicts."""
    figures = _Figures(reading, body)
    shares = list(_shares(figures))
    yield from (told for _, told in shares if told)
    taken = Spans(span for span, _ in shares)
    for found in _COUNT.finditer(reading.plain, body.start, body.end):
        span = Span(*found.span("part"))
        if not taken.cover(span):
            yield from _counted(figures, found, span)
    for found in _PERCENT.finditer(reading.plain, body.start, body.end):
        yield from _percent(figures, found)


class _Figures:
    """What a summary is held against: each number of the text is read once, however many the summary has."""

    def __init__(self, reading: Reading, body: Span) -> None:
        self.plain, self.text, self.body = reading.plain, reading.document.text, body
        self._by_whole: dict[float, list[Metric]] = {}
        self._by_noun: dict[str, list[Metric]] = {}
        for metric in reading.document.impact:
            if metric.of and metric.value:
                self._by_whole.setdefault(metric.of, []).append(metric)
            noun = _noun(metric)
            if metric.value is not None and len(noun) > _LEAST:
                self._by_noun.setdefault(noun.rstrip("s"), []).append(metric)

    def of(self, whole: float | None) -> Metric | None:
        """Return the one figure that is a part of a whole."""
        return _only(self._by_whole.get(whole, [])) if whole is not None else None

    def about(self, words: str, at: int) -> Metric | None:
        """Return the one figure that counts what words name; none where they name a part, or nothing so counted."""
        if _OTHER.search(self.plain, max(self.body.start, at - 20), at):
            return None
        nouns = (word.rstrip("s") for word in takewhile(lambda word: word not in _BETWEEN, words.split()))
        return _only([metric for noun in dict.fromkeys(nouns) for metric in self._by_noun.get(noun, ())])

    @cached_property
    def around(self) -> frozenset[float]:
        """The numbers outside of the summary."""
        return self._numbers(_ANY, (0, self.body.start), (self.body.end, len(self.text)))

    @cached_property
    def within(self) -> frozenset[float]:
        """The numbers of the summary."""
        return self._numbers(_ANY, self.body)

    @cached_property
    def shares_around(self) -> frozenset[float]:
        """The percentages outside of the summary."""
        return self._numbers(_ANY_SHARE, (0, self.body.start), (self.body.end, len(self.text)))

    def _numbers(self, pattern: Pattern, *stretches: tuple[int, int]) -> frozenset[float]:
        found = (_value(each["n"]) for start, end in stretches for each in pattern.finditer(self.text, start, end))
        return frozenset(value for value in found if value is not None)


def _only(metrics: list[Metric]) -> Metric | None:
    return metrics[0] if len(metrics) == 1 else None


def _shares(figures: _Figures) -> Iterator[tuple[Span, Contradiction | None]]:
    """Compare *412 of 3 870* with the figure that has the same whole: then it is about the same thing."""
    for found in _SHARE.finditer(figures.plain, *figures.body):
        part, whole = _value(found["part"]), _value(found["whole"])
        metric, told = figures.of(whole), None
        if part is not None and metric is not None:
            allowed = max(1.0, part * (_ROUGH if metric.estimate else _COUNTED))
            if metric.low is None and metric.value is not None and abs(metric.value - part) > allowed:
                said = f"{metric.key} says {written(metric.value)} of {written(whole or 0)}."
                told = Contradiction(Span(*found.span("part")), said)
        yield Span(*found.span()), told


def _counted(figures: _Figures, found: re.Match[str], span: Span) -> Iterator[Contradiction]:
    part = _value(found["part"])
    metric = figures.about(found["words"], found.start())
    if part is None or metric is None or metric.value is None or part < _LEAST or metric.unit in ("s", "%"):
        return
    allowed = max(1.0, metric.value * (_ROUGH if metric.estimate or found["about"] else _COUNTED))
    near = [value for value in (metric.value, metric.of) if value is not None and abs(value - part) <= allowed]
    within = metric.low is not None and metric.high is not None and metric.low <= part <= metric.high
    if not (near or within or part in figures.around or metric.value in figures.within):
        yield Contradiction(span, f"{metric.key} says {written(metric.value)}.")


def _percent(figures: _Figures, found: re.Match[str]) -> Iterator[Contradiction]:
    metric = figures.about(found["words"], found.start())
    if metric is None:
        return
    right = metric.percent if metric.percent is not None else metric.value if metric.unit == "%" else None
    part = float(found["part"].replace(",", "."))
    if right is None:
        return
    allowed = max(_POINTS, right * _ROUGH) if metric.estimate or found["about"] else _POINTS
    if abs(right - part) > allowed and part not in figures.shares_around:
        yield Contradiction(Span(*found.span("part")), f"{metric.key} says {right:g} %.")


def _noun(metric: Metric) -> str:
    """Return what a figure counts: the last word of its unit, else the first of its key."""
    unit = [word for word in (metric.unit or "").lower().split() if word.isalpha()]
    key = [word for word in metric.key.lower().split() if word.isalpha()]
    return unit[-1] if unit and metric.unit not in ("s", "%") else key[0] if key else ""


def _value(text: str) -> float | None:
    return quantities.number(text.replace("\u00a0", " "))

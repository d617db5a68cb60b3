"""Counts and percentages of a summary beside the impact figures that count the same thing."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.document import quantities
from afterword.document.impact import Metric
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading

_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f,_]\d{3})+|\d+"
_SHARE = Pattern(rf"(?<![\d.,])(?P<part>{_NUMBER})[ ]of[ ](?:the[ ])?(?P<whole>{_NUMBER})(?![\d.,])")
_ABOUT = r"(?P<about>(?:about|around|approximately|roughly|some|nearly|almost|over|more than|up to|~|≈)[ ]?)?"
_COUNT = Pattern(
    rf"(?<![\w.,:/-]){_ABOUT}(?P<part>{_NUMBER})[ \u00a0](?P<words>(?:[a-z-]+[ \n])?(?:[a-z-]+[ \n])?[a-z-]+)(?!\w)"
)
_PERCENT = Pattern(
    rf"(?<![\w.,]){_ABOUT}(?P<part>\d{{1,3}}(?:[.,]\d+)?)[ \u00a0]?(?:%|percent|per cent)[ ]of[ ]"
    r"(?:all[ ]|the[ ]|our[ ])*"
    r"(?P<words>(?:[a-z-]+[ \n])?(?:[a-z-]+[ \n])?[a-z-]+)(?!\w)"
)
# A part of what is counted, or another count: *another 40 merchants*, *the first 40 merchants*, *40 merchants each*.
_OTHER = Pattern(
    r"\b(?:another|other|further|first|last|next|only|of (?:these|them|which|those)|remaining|every|per|each)[ ]\Z"
)
_BETWEEN = frozenset(
    "of from to by for in on at with and or per were was are is had could did that who which than a an the".split()
)
_ROUGH, _COUNTED, _POINTS, _LEAST = 0.1, 0.01, 0.5, 3


class Contradiction(NamedTuple):
    """A figure of the summary, and what the impact has instead."""

    span: Span
    says: str


def contradictions(reading: Reading, body: Span) -> Iterator[Contradiction]:
    """Yield the figures of a stretch that the one figure about the same thing contradicts."""
    shares = list(_shares(reading, body))
    yield from (told for _, told in shares if told)
    taken = [span for span, _ in shares]
    for found in _COUNT.finditer(reading.plain, body.start, body.end):
        span = Span(*found.span("part"))
        if not any(other.contains(span) for other in taken):
            yield from _counted(reading, body, found, span)
    for found in _PERCENT.finditer(reading.plain, body.start, body.end):
        yield from _percent(reading, body, found)


def _shares(reading: Reading, body: Span) -> Iterator[tuple[Span, Contradiction | None]]:
    """Compare *412 of 3 870* with the figure that has the same whole: then it is about the same thing."""
    for found in _SHARE.finditer(reading.plain, body.start, body.end):
        part, whole = _value(found["part"]), _value(found["whole"])
        about = [metric for metric in reading.document.impact if metric.of and metric.of == whole and metric.value]
        told = None
        if part is not None and len(about) == 1:
            (metric,) = about
            allowed = max(1.0, part * (_ROUGH if metric.estimate else _COUNTED))
            if metric.low is None and metric.value is not None and abs(metric.value - part) > allowed:
                told = Contradiction(Span(*found.span("part")), f"{metric.key} says {metric.value:g} of {whole:g}.")
        yield Span(*found.span()), told


def _counted(reading: Reading, body: Span, found: re.Match[str], span: Span) -> Iterator[Contradiction]:
    part = _value(found["part"])
    metric = _about(reading, found["words"], found.start(), body)
    if part is None or metric is None or metric.value is None or part < _LEAST or metric.unit in ("s", "%"):
        return
    allowed = max(1.0, metric.value * (_ROUGH if metric.estimate or found["about"] else _COUNTED))
    near = [value for value in (metric.value, metric.of) if value is not None and abs(value - part) <= allowed]
    within = metric.low is not None and metric.high is not None and metric.low <= part <= metric.high
    if near or within or _stands(reading, body, part) or _stands_in(reading, body, metric.value):
        return
    yield Contradiction(span, f"{metric.key} says {metric.value:g}.")


def _percent(reading: Reading, body: Span, found: re.Match[str]) -> Iterator[Contradiction]:
    metric = _about(reading, found["words"], found.start(), body)
    if metric is None:
        return
    right = metric.percent if metric.percent is not None else metric.value if metric.unit == "%" else None
    part = float(found["part"].replace(",", "."))
    if right is None:
        return
    allowed = max(_POINTS, right * _ROUGH) if metric.estimate or found["about"] else _POINTS
    if abs(right - part) > allowed and not _stands(reading, body, part):
        yield Contradiction(Span(*found.span("part")), f"{metric.key} says {right:g} %.")


def _about(reading: Reading, words: str, at: int, body: Span) -> Metric | None:
    """Return the one figure that counts what these words name; none where they name a part, or nothing so counted."""
    if _OTHER.search(reading.plain, max(body.start, at - 20), at):
        return None
    named = []
    for word in words.split():
        if word in _BETWEEN:
            break
        named.append(word)
    about = [
        metric
        for metric in reading.document.impact
        if metric.value is not None and (noun := _noun(metric)) and any(_same(noun, word) for word in named)
    ]
    return about[0] if len(about) == 1 else None


def _noun(metric: Metric) -> str:
    """Return what a figure counts: the last word of its unit, else the first of its key."""
    unit = [word for word in (metric.unit or "").lower().split() if word.isalpha()]
    key = [word for word in metric.key.lower().split() if word.isalpha()]
    return unit[-1] if unit and metric.unit not in ("s", "%") else key[0] if key else ""


def _same(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s") and len(one) > _LEAST


def _stands(reading: Reading, body: Span, number: float) -> bool:
    """Tell whether a number stands outside of the summary too: then it counts something the text tells of."""
    return number in _numbers(reading, body, outside=True)


def _stands_in(reading: Reading, body: Span, number: float) -> bool:
    return number in _numbers(reading, body, outside=False)


_ANY = Pattern(r"(?<![\w.])(?:\d{1,3}(?:[ \u00a0\u202f,_]\d{3})+|\d+)(?:\.\d+)?(?!\w)")


def _numbers(reading: Reading, body: Span, *, outside: bool) -> frozenset[float]:
    text = reading.document.text
    stretches = [(0, body.start), (body.end, len(text))] if outside else [body]
    found = (_value(each[0]) for start, end in stretches for each in _ANY.finditer(text, start, end))
    return frozenset(value for value in found if value is not None)


def _value(written: str) -> float | None:
    return quantities.number(written.replace("\u00a0", " "))

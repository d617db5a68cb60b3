"""Figures that do not add up.

What it does
    Compares the duration as written with the impact in the front matter, percentages and error budgets with the
    figures beside them, the first event tagged as impact with the start of the impact, and its end with its start.

Why is this a problem
    Readers check one sum. If it is wrong they trust none, and trends are computed from the wrong one.

Example
    ---
    impact_start: 2026-03-09T13:10Z
    impact_end: 2026-03-09T14:22Z
    ---

    ## Impact

    - **Duration:** 1h10m

Use instead
    ---
    impact_start: 2026-03-09T13:10Z
    impact_end: 2026-03-09T14:22Z
    ---

    ## Impact

    - **Duration:** 1h12m

What it leaves alone
    ---
    impact_start: 2026-03-09T13:10Z
    impact_end: 2026-03-09T14:22Z
    ---

    ## Impact

    - **Duration:** ~70 min
    - **Users affected:** 412 of 3 870 merchants (10.6 %)

How it decides
    Arithmetic, to the minute or two in a hundred; an estimate may be a tenth off, a percentage half a point. Where the
    front matter names several phases, their sum counts.

Fix safety
    Replacing a figure by the sum is safe only where one of both is computed; the duration is offered so.

References
    The format `postmortem/1`, chapter 5.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.document import clock, quantities
from afterword.document.document import Document
from afterword.document.impact import Metric
from afterword.document.patterns import Pattern
from afterword.document.quantities import written
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_DURATION = Pattern(r"\b(?:duration|downtime|how long|length)\b")
_PERCENT = Pattern(r"\((?P<number>~?\d{1,3}(?:[.,]\d+)?)[ \u00a0]?%\)")
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f,_]\d{3})+(?!\d)|\d+(?:\.\d+)?"
_PART = Pattern(
    rf"(?P<percent>~?\d{{1,3}}(?:[.,]\d+)?)[ \u00a0]?%[ ]of[ ](?:~[ ]?)?(?P<whole>{_NUMBER})"
    rf"[^()\n\d]{{0,60}}\((?:~[ ]?)?(?P<part>{_NUMBER})[^()\n%\d]{{0,40}}\)"
)
_SPENT = Pattern(rf"(?P<bad>{_NUMBER})[ \u00a0](?:[a-z]+[ ]){{0,3}}(?:out )?of[ ](?:the[ ])?(?P<allowed>{_NUMBER})")
_VAGUE = Pattern(
    r"(?:soon|later|long|short|very (?:long|short)|too long|a while|for a while|some time|quite some time"
    r"|a few (?:minutes|hours|days)|(?:several|some|many) (?:minutes|hours|days)|hours|minutes|days"
    r"|all (?:day|night|morning)|brief(?:ly)?|not long|a moment|forever|yes)"
)
_EXACT, _ROUGH = 0.02, 0.1
_POINTS = 0.5
_ROUNDED = 0.15  # "about 10 %" of 9 %


@rule(Severity.ERROR, steadfast=True)
def duration_mismatch(reading: Reading) -> Iterator[Finding]:
    """Find durations, percentages and phases that contradict each other."""
    document = reading.document
    facts = document.facts
    for start, end in _phases(document):
        if (start.tzinfo is None) == (end.tzinfo is None) and end < start:
            span = facts.spans.get("impact_end") or facts.spans.get("impact_phases") or facts.span
            yield Finding(span, "The impact ends before it starts. Which of both is wrong?", fix=_ask())
            return
    yield from _beginning(document)
    told = _sum(document)
    for metric in document.impact:
        if told is not None and metric.unit == "s" and metric.value and _DURATION.search(metric.key.lower()):
            yield from _duration(metric, told)
        yield from _share(document, metric)
        yield from _written(document, metric)
        yield from _spent(document, metric)
        if _DURATION.search(metric.key.lower()) and _says_nothing(metric):
            fix = Fix("ask", "Give the duration", question="When did users first feel it, and when last?")
            if told is not None:
                fix = Fix("suggest", f"Write {_words(told)}", (Edit(metric.value_span, _words(told)),), fix.question)
            yield Finding(metric.value_span, "This is no duration. Write one such as 1h12m.", fix=fix)


def _beginning(document: Document) -> Iterator[Finding]:
    """Compare the first event tagged as impact with the start in the front matter."""
    start, section = document.facts.impact_start, document.section("timeline")
    first = next((event for event in document.events if "impact" in event.tags and event.start), None)
    if (
        start is None
        or section is None
        or first is None
        or first.start is None
        or first.approximate
        or first.uncertainty
    ):
        return
    if first.start.tzinfo is not None and abs(first.start - start) > timedelta(minutes=1):
        told, known = clock.side_by_side(first.start, start)
        message = f"The first impact is at {told}, in the front matter at {known}. Which holds?"
        yield Finding(section.heading_span, message, fix=_ask())


def _phases(document: Document) -> list[tuple[datetime, datetime]]:
    facts = document.facts
    if facts.impact_phases:
        return list(facts.impact_phases)
    return [(facts.impact_start, facts.impact_end)] if facts.impact_start and facts.impact_end else []


def _sum(document: Document) -> timedelta | None:
    phases = _phases(document)
    return sum((end - start for start, end in phases), timedelta(0)) if phases else None


def _duration(metric: Metric, told: timedelta) -> Iterator[Finding]:
    computed = told.total_seconds()
    said = metric.value or 0.0
    allowed = max(60.0, computed * (_ROUGH if metric.estimate else _EXACT))
    if metric.low is not None and metric.high is not None and metric.low <= computed <= metric.high:
        return
    if abs(said - computed) > allowed:
        words = _words(told)
        message = f"The front matter says {words}. Which of both is right?"
        first = Span(metric.value_span.start, metric.value_span.start + len(metric.value_text.split("—")[0].rstrip()))
        yield Finding(first, message, fix=Fix("suggest", f"Write {words}", (Edit(first, words),)))


def _words(length: timedelta) -> str:
    minutes = round(length.total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    return f"{hours}h{rest:02}m" if hours else f"{rest}m"


def _share(document: Document, metric: Metric) -> Iterator[Finding]:
    found = _PERCENT.search(document.text, metric.value_span.start, metric.value_span.end)
    if not found or metric.percent is None or not metric.of or metric.value is None or metric.low is not None:
        return
    computed = 100 * metric.value / metric.of
    estimated = metric.estimate or found["number"].startswith("~")
    allowed = max(_POINTS, computed * _ROUNDED) if estimated else _POINTS
    if abs(metric.percent - computed) > allowed:
        span = Span(*found.span("number"))
        right = f"{computed:.1f}"
        message = f"{written(metric.value)} of {written(metric.of)} is {right} %. Which of these is wrong?"
        yield Finding(span, message, fix=Fix("suggest", f"Write {right} %", (Edit(span, right),)))


def _written(document: Document, metric: Metric) -> Iterator[Finding]:
    """Compare the three figures of *4 % of 50 000 users (2 000)*."""
    found = _PART.search(document.text, *metric.value_span)
    if not found:
        return
    percent = float(found["percent"].lstrip("~").replace(",", "."))
    whole, part = (quantities.number(found[name].replace("\u00a0", " ")) for name in ("whole", "part"))
    if not whole or part is None:
        return
    computed = 100 * part / whole
    estimated = metric.estimate or "~" in found[0]
    if abs(percent - computed) > (max(_POINTS, computed * _ROUNDED) if estimated else _POINTS):
        message = f"{written(part)} of {written(whole)} is {computed:.1f} %. Which of these is wrong?"
        yield Finding(Span(*found.span("percent")), message, fix=_which())


def _spent(document: Document, metric: Metric) -> Iterator[Finding]:
    """Compare what is written of an error budget with the bad minutes or events it was counted from."""
    found = _SPENT.search(document.text, metric.value_span.end, metric.span.end)
    if not found or metric.unit != "%" or metric.value is None or "budget" not in metric.key.lower():
        return
    bad, allowed = (quantities.number(found[name].replace("\u00a0", " ")) for name in ("bad", "allowed"))
    if bad is None or not allowed:
        return
    computed = 100 * bad / allowed
    tolerated = max(_POINTS, computed * (_ROUNDED if metric.estimate else _EXACT / 2))
    if abs(metric.value - computed) > tolerated:
        message = f"{written(bad)} of {written(allowed)} is {computed:.1f} %. Which of these is wrong?"
        yield Finding(metric.value_span, message, fix=_which())


def _says_nothing(metric: Metric) -> bool:
    """Tell whether words without any figure stand where a duration should; what is unknown or goes on is said so."""
    words = metric.value_text.lower().strip(" .")
    told = metric.value is not None or metric.disposition or any(char.isdigit() for char in words)
    return bool(words) and not told and bool(_VAGUE.fullmatch(words))


def _which() -> Fix:
    return Fix("ask", "Correct one", question="Which of these figures was counted, and which computed?")


def _ask() -> Fix:
    return Fix("ask", "Correct it", question="When did users first feel it, and when last?")

"""A summary that says another number than the rest.

What it does
    Compares the duration and the date in the summary with the impact in the front matter, and counts with the impact
    figures about the same thing.

Why is this a problem
    Readers quote the summary. What it says is what was the case, to everybody who was not there.

Example
    ---
    impact_start: 2026-03-09T13:10Z
    impact_end: 2026-03-09T14:22Z
    ---

    ## Executive summary

    On 9 March 2026 gates refused every ticket for 45 minutes.

Use instead
    ---
    impact_start: 2026-03-09T13:10Z
    impact_end: 2026-03-09T14:22Z
    ---

    ## Executive summary

    On 9 March 2026 gates refused every ticket for 72 minutes.

What it leaves alone
    ---
    impact_start: 2026-03-09T13:10Z
    impact_end: 2026-03-09T14:22Z
    ---

    ## Executive summary

    On 9 March 2026 gates refused tickets for 72 minutes, in the first 20 minutes every one of them.

How it decides
    Arithmetic. Durations are compared only where the summary has one that stands for the whole: not *the first*,
    *within*, *after*, *every*, *of the*. The tolerance is a minute or two in a hundred, a tenth for *about*; of a
    count one in a hundred, of a percentage half a point. A count is compared with the one figure that counts the same
    thing, unless it stands elsewhere in the text too, or the summary has that figure beside it: then it counts another
    part. A day must be one of the impact, in UTC or by the clock of the text.

Fix safety
    Which of both is right is for people to say; the figure of the data is offered.

References
    Lunney and Lueder, Postmortem Culture (Site Reliability Workbook, 2018), on data-driven conclusions.
"""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from typing import NamedTuple

from afterword.document import clock, quantities
from afterword.document.parse import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.summary.words.counting import contradictions

_PART = r"\d[\d \u00a0\u202f.,]*[ \u00a0-]?(?:h|hrs?|hours?|min|mins|minutes?|m|d|days?)\b"
_LENGTH = Pattern(
    r"(?P<about>(?:about|around|approximately|roughly|some|nearly|almost|over|~|≈)[ ]?)?"
    rf"(?P<words>{_PART}(?:[ ,]*(?:and )?{_PART}){{0,3}})"
)
_FOR = Pattern(r"\b(?:(?:for|during|lasted|lasting|over|took)|(?:outage|downtime|impact) of)[ ](?:the[ ])?\Z")
_NOT_WHOLE = Pattern(r"[ ]*(?:late|later|old|ago|before|after|each|a day|per|time-?out|window|apart|of the|earlier)\b")
_EXACT, _ROUGH = 0.02, 0.1
_QUESTION = "Which of both is right?"


class _Length(NamedTuple):
    """A duration in the summary."""

    span: Span
    value: timedelta
    about: bool


@rule(Severity.ERROR, steadfast=True)
def summary_contradicts_data(reading: Reading) -> Iterator[Finding]:
    """Find durations, dates and counts of the summary that the data contradict."""
    section = reading.document.summary
    if section is None:
        return
    yield from _durations(reading, section.body_span)
    yield from _dates(reading.document, section.body_span)
    for told in contradictions(reading, section.body_span):
        yield Finding(
            told.span, f"{told.says} Which of both is right?", fix=Fix("ask", "Correct one", question=_QUESTION)
        )


def _durations(reading: Reading, body: Span) -> Iterator[Finding]:
    whole = _impact(reading.document)
    lengths = list(_lengths(reading, body)) if whole else []
    if whole is None or len(lengths) != 1:
        return
    (told,) = lengths
    allowed = max(60.0, whole.total_seconds() * (_ROUGH if told.about else _EXACT))
    if abs((told.value - whole).total_seconds()) > allowed:
        words = _words(whole)
        message = f"The front matter says {words}. Which of both is right?"
        yield Finding(told.span, message, fix=Fix("suggest", f"Write {words}", (Edit(told.span, words),), _QUESTION))


def _impact(document: Document) -> timedelta | None:
    facts = document.facts
    phases = facts.impact_phases
    if not phases and facts.impact_start and facts.impact_end:
        phases = ((facts.impact_start, facts.impact_end),)
    whole = sum((end - start for start, end in phases), timedelta(0))
    return whole if whole > timedelta(0) else None


def _lengths(reading: Reading, body: Span) -> Iterator[_Length]:
    """Yield the durations that stand for the whole incident: *for 45 minutes*, *during 2 h 06 min*."""
    prose = reading.plain
    for found in _LENGTH.finditer(prose, body.start, body.end):
        before = prose[max(body.start, found.start() - 30) : found.start()]
        if not _FOR.search(before) or _NOT_WHOLE.match(prose, found.end()):
            continue
        value = quantities.duration(found["words"].replace("-", " "))
        if value:
            yield _Length(Span(*found.span("words")), value, found["about"] is not None)


def _words(length: timedelta) -> str:
    minutes = round(length.total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02} min" if hours else f"{minutes} minutes"


def _dates(document: Document, body: Span) -> Iterator[Finding]:
    facts = document.facts
    start, end = facts.impact_start, facts.impact_end or facts.impact_start
    found = clock.find_date(document.text[: body.end], body.start)
    if start is None or end is None or found is None:
        return
    if clock.find_date(document.text[: body.end], found.end):
        return  # several days are told
    if found.value not in _days(document) and found.value <= end.date() + timedelta(days=_MOST_DAYS):
        message = f"The impact was on {start.date().isoformat()}. Which day is right?"
        yield Finding(Span(found.start, found.end), message, fix=Fix("ask", "Correct one", question=_QUESTION))


def _days(document: Document) -> set[date]:
    """Return the days of the impact, by every clock they may be told by."""
    facts = document.facts
    start, end = facts.impact_start, facts.impact_end or facts.impact_start
    if start is None or end is None:
        return set()
    where = clock.zone(facts.timezone) if facts.timezone else None
    days: set[date] = set()
    for zone in (start.tzinfo, UTC, where or UTC):
        first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
        days |= {first + timedelta(days=day) for day in range(min((last - first).days, _MOST_DAYS) + 1)}
    return days


_MOST_DAYS = 400

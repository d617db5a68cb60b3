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

    On 9 March 2026 gates refused tickets for 72 minutes, in the first 20 minutes every one of them. Backups are kept
    for 35 days.

How it decides
    Arithmetic. A duration is compared only where its own clause tells it of the incident (*down for*, *failed for*,
    *an outage of*), where it is the only such one, and where neither the right length nor the two times of the impact
    stand in the summary. The tolerance is a minute or two in a hundred, a tenth for *about*; of a
    count one in a hundred, of a percentage half a point. A count is compared with the one figure that counts the same
    thing, unless it stands elsewhere in the text too, or the summary has that figure beside it: then it counts another
    part. A day must be one of the impact, in UTC or by the clock of the text.

Fix safety
    Which of both is right is for people to say; the figure of the data is offered.

References
    Lunney and Lueder, Postmortem Culture (Site Reliability Workbook, 2018), on data-driven conclusions.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from afterword.document import clock
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.summary.words.counting import contradictions
from afterword.lint.rules.summary.words.lasting import lengths, told

_CLOCK = Pattern(r"(?<![\d:.])(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?!\d)")
_EXACT, _ROUGH = 0.02, 0.1
_QUESTION = "Which of both is right?"


@rule(Severity.ERROR, steadfast=True)
def summary_contradicts_data(reading: Reading) -> Iterator[Finding]:
    """Find durations, dates and counts of the summary that the data contradict."""
    section = reading.document.summary
    if section is None:
        return
    yield from _durations(reading, section.body_span)
    yield from _dates(reading.document, section.body_span)
    for figure in contradictions(reading, section.body_span):
        yield Finding(
            figure.span, f"{figure.says} Which of both is right?", fix=Fix("ask", "Correct one", question=_QUESTION)
        )


def _durations(reading: Reading, body: Span) -> Iterator[Finding]:
    whole = _impact(reading.document)
    if whole is None:
        return
    own = list(lengths(reading, body))
    if len(own) != 1 or _tells_right(reading, body, whole):
        return
    (length,) = own
    if not _agrees(length.value, whole, about=length.about):
        words = _words(whole)
        message = f"The front matter says {words}. Which of both is right?"
        yield Finding(
            length.span, message, fix=Fix("suggest", f"Write {words}", (Edit(length.span, words),), _QUESTION)
        )


def _agrees(length: timedelta, whole: timedelta, *, about: bool = False) -> bool:
    allowed = max(60.0, whole.total_seconds() * (_ROUGH if about else _EXACT))
    return abs((length - whole).total_seconds()) <= allowed


def _tells_right(reading: Reading, body: Span, whole: timedelta) -> bool:
    """Tell whether the impact's length or its two ends stand in the summary: then another is of another thing."""
    if any(_agrees(length, whole) for length in told(reading, body)):
        return True
    document = reading.document
    start, end = document.facts.impact_start, document.facts.impact_end
    if start is None or end is None:
        return False
    written = {f"{int(found['h'])}:{found['m']}" for found in _CLOCK.finditer(document.text, body.start, body.end)}
    clocks = [(start.astimezone(zone), end.astimezone(zone)) for zone in _zones(document, start)]
    return any({f"{one.hour}:{one:%M}", f"{two.hour}:{two:%M}"} <= written for one, two in clocks)


def _zones(document: Document, start: datetime) -> tuple[tzinfo, ...]:
    """Return the clocks a time of the impact may be told by."""
    where = clock.zone(document.facts.timezone) if document.facts.timezone else None
    return (start.tzinfo or UTC, UTC, where or UTC)


def _impact(document: Document) -> timedelta | None:
    facts = document.facts
    phases = facts.impact_phases
    if not phases and facts.impact_start and facts.impact_end:
        phases = ((facts.impact_start, facts.impact_end),)
    whole = sum((end - start for start, end in phases), timedelta(0))
    return whole if whole > timedelta(0) else None


def _words(length: timedelta) -> str:
    minutes = round(length.total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02} min" if hours else f"{minutes} minute{'s' if minutes != 1 else ''}"


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
    days: set[date] = set()
    for zone in _zones(document, start):
        first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
        days |= {first + timedelta(days=day) for day in range(min((last - first).days, _MOST_DAYS) + 1)}
    return days


_MOST_DAYS = 400

"""An action without a day.

What it does
    Finds open actions without a due date, with a relative one (*ASAP, next sprint, in two weeks*) or one that can be
    read in two ways, with a date before the incident, or beyond the window of their priority; and mentions weekends.

Why is this a problem
    *Soon* cannot be late. A date lets the owner ask for help in time, and the reader see what was kept.

Example
    ## Actions

    - [ ] **A1** Alert on queue depth above 5 000

      - owner: @maria; due: next sprint

Use instead
    ## Actions

    - [ ] **A1** Alert on queue depth above 5 000

      - owner: @maria; due: 2026-05-22

What it leaves alone
    ## Actions

    - [x] **A1** Alert on queue depth above 5 000

How it decides
    The grammar of dates, in the attribute, the short form or the words; of a week its Friday is read. Windows count
    from publication, else from creation; `why-late:` excuses an action from its window. Closed and dropped items are
    left alone.

Fix safety
    A relative date is counted from the day of publication and offered, of a quarter its last day; a person confirms it.
    Where nothing stands (*TBD*) it is the last day the priority allows. *Soon* and *ASAP* are asked about.

References
    Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981). PagerDuty, Postmortem
    Documentation, on priorities of follow-up.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from afterword.document import clock, deadlines, shortform
from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.lint.rules.actions.words import moving

_WINDOWS = {
    "P0": Setting("window-p0", 30, "Days a P0 may take."),
    "P1": Setting("window-p1", 60, "Days a P1 may take."),
    "P2": Setting("window-p2", 90, "Days a P2 may take."),
    "P3": Setting("window-p3", 180, "Days a P3 may take."),
}
_QUARTERS = Setting("quarters", False, "Whether 2026-Q2 is a date: the last day of the quarter.")
_NAME = "due-missing-or-relative"
_QUARTER = Pattern(r"Q[1-4]\b", re.IGNORECASE)
_NOTHING = Pattern(r"(?:tb[dca]|\?+|-+|n/?a|none|unknown|open|todo|<[^>]*>)?[.!\s]*\Z", re.IGNORECASE)
_RELATIVE = Pattern(
    r"\b(?:(?:due|by|until|till|before|deadline)[ \t]*:?[ \t]+(?:the[ \t]+)?(?P<a>asap|soon|later|tomorrow|today"
    r"|next[ \t]\w+|end of (?:the[ \t]+)?(?:next[ \t]+)?(?:week|month|quarter|year|sprint|iteration)|eo[dwmqy]"
    r"|this[ \t]\w+|(?:mon|tues|wednes|thurs|fri)day|christmas|summer|autumn|winter|spring)"
    r"|(?P<b>(?<=[-\u2013\u2014,;(] )(?:sprint|iteration) \d{1,3}|asap|as soon as possible"
    r"|next (?:sprint|week|month|quarter|iteration|release|year)|in (?:\d+|a|two|three|four|six|a few"
    r"|a couple of) (?:days?|weeks?|months?|sprints?)|ongoing|when (?:possible|time permits|we have time)))\b",
    re.IGNORECASE,
)
_WHY_LATE = Pattern(r"\bwhy-late[ \t]*:[ \t]*\S")
# What follows a label is said to be the day, whatever it is.
_TOLD = Pattern(
    r"\b(?:due(?: date)?|deadline|eta"
    r"|target date)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(?P<value>[^\s;,|()][^;,|()\r\n.]{0,28}\w)",
    re.IGNORECASE,
)
_A_DAY = Pattern(
    r"(?<![\w./-])(?:\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{1,2} [A-Za-z]{3,9} \d{4}(?!\d))"
)
_SATURDAY = 5


@rule(Severity.ERROR, near=True, settings=(*_WINDOWS.values(), _QUARTERS))
def due_missing_or_relative(reading: Reading) -> Iterator[Finding]:
    """Find open actions without a date that can be kept."""
    for action in reading.actions:
        if not action.done and not action.dropped:
            yield from _judge(reading, action)


def _judge(reading: Reading, action: Action) -> Iterator[Finding]:
    due, written, span = action.due, action.due_text, action.attributes.get("due", action.text_span)
    quarters = reading.setting(_NAME, _QUARTERS.name, bool(_QUARTERS.default))
    if not written:
        yield _undated(reading, action)
    elif deadlines.is_quarter(written) and not quarters:
        yield _no_single_day(reading, written, span)
    elif due is not None:
        yield from _placed(reading, action, due, span)
    elif not (quarters and _QUARTER.match(written)):
        yield _unread(reading, action, written, span)


def _unread(reading: Reading, action: Action, written: str, span: Span) -> Finding:
    """Say what is the matter with a date that names no day."""
    if _NOTHING.match(written):
        message = "No day yet. Write due: and a date, such as 2026-05-22."
        return Finding(span, message, fix=_default(reading, action, span))
    if deadlines.days(written):
        return _two_readings(reading.document, span)
    if _A_DAY.match(written):
        return _no_day(written, span)
    return _no_single_day(reading, written, span)


def _no_single_day(reading: Reading, written: str, span: Span) -> Finding:
    """Say what words for a time are, a month or where the reader stands, and offer the day they mean if they mean one.

    Of *soon* and *ASAP* that is asked: the last day a priority allows would turn round what they mean.
    """
    stretch = moving.stretch(written)
    message = f"{written[:30]} {f'is {stretch}' if stretch else 'moves with the reader'}. Write the day it means."
    ends = deadlines.days(written) if stretch else ()
    start = _start(reading.document)
    day = moving.day(written, start) if start else None
    fix = Fix("ask", "Write the day", question="Which day is this?")
    if ends and ends[0].value:
        fix = Fix("suggest", f"Write {ends[0].value}, its last day", (Edit(span, f"{ends[0].value}"),), fix.question)
    elif day:
        edit = Edit(span, day.isoformat())
        fix = Fix("suggest", f"Write {day}, counted from {start}", (edit,), fix.question)
    return Finding(span, message, Severity.WARNING, fix)


def _no_day(written: str, span: Span) -> Finding:
    fix = Fix("ask", "Check the date", question="Which day was meant?")
    return Finding(span, f"{written[:30]} is no day of the calendar. Which one was meant?", fix=fix)


def _undated(reading: Reading, action: Action) -> Finding:
    document = reading.document
    relative = _RELATIVE.search(document.text, action.text_span.start, action.text_span.end)
    if relative:
        span = Span(*relative.span("a" if relative["a"] else "b"))
        return _no_single_day(reading, span.of(document.text), span)
    words = shortform.hidden(action.text_span.of(document.text))
    seen = next((found for found in _A_DAY.finditer(words) if not clock.match_date(words, found.start())), None)
    if seen and not any(True for _ in deadlines.days(seen[0])):
        return _no_day(seen[0], Span(action.text_span.start + seen.start(), action.text_span.start + seen.end()))
    if told := _TOLD.search(words):
        span = Span(action.text_span.start + told.start("value"), action.text_span.start + told.end("value"))
        return Finding(
            span,
            f"{told['value']} is no day. Write year-month-day.",
            fix=Fix("ask", "Write the day", question="Which day is this?"),
        )
    label = action.id_span or (action.words_span if len(action.words_span) else action.text_span)
    return Finding(label, "No due date. Add due: and a day, such as 2026-05-22.", fix=_add(action))


def _two_readings(document: Document, span: Span) -> Finding:
    message = f"{span.of(document.text)} can be read in two ways. Write year-month-day."
    return Finding(span, message, Severity.WARNING, Fix("ask", "Write year-month-day", question="Which day is this?"))


def _placed(reading: Reading, action: Action, due: date, span: Span) -> Iterator[Finding]:
    """Judge a date that can be read: too early, too late, or a weekend."""
    facts = reading.document.facts
    incident = facts.impact_start.date() if facts.impact_start else None
    start = facts.published or facts.created or incident
    window = _WINDOWS.get(action.priority or "")
    if incident is not None and due < incident:
        fix = Fix("ask", "Check the date", question="Which year was meant?")
        yield Finding(span, f"This day was before the incident ({incident}). Check the date.", Severity.WARNING, fix)
    elif facts.created is not None and due < facts.created:
        message = f"This day had passed when the post-mortem was begun ({facts.created}). Check the date."
        fix = Fix("ask", "Check the date", question="Which day was meant, or is this done?")
        yield Finding(span, message, Severity.WARNING, fix)
    elif window and start and not _WHY_LATE.search(action.span.of(reading.document.text)):
        days = reading.setting(_NAME, window.name, int(window.default))
        if due > start + timedelta(days=days):
            allowed = f"{days} day{'s' if days != 1 else ''}"
            message = f"Later than the {allowed} for {action.priority}. Move it, split it, or add why-late:."
            fix = Fix("ask", "Move it, split it, or say why", question="What could be done within the window?")
            yield Finding(span, message, Severity.WARNING, fix)
            return
    if due.weekday() >= _SATURDAY:
        monday = due + timedelta(days=7 - due.weekday())
        edits = (Edit(span, monday.isoformat()),) if span.of(reading.document.text) == due.isoformat() else ()
        fix = Fix("suggest", f"Take Monday, {monday}", edits)
        yield Finding(span, f"{due:%A}. Is somebody there that day?", Severity.INFO, fix)


def _default(reading: Reading, action: Action, span: Span) -> Fix:
    start, window = _start(reading.document), _WINDOWS.get(action.priority or "")
    if start and window:
        day = start + timedelta(days=reading.setting(_NAME, window.name, int(window.default)))
        while day.weekday() >= _SATURDAY:
            day -= timedelta(days=1)
        return Fix("suggest", f"Take {day}, the last day for {action.priority}", (Edit(span, day.isoformat()),))
    return Fix("ask", "Write the day", question="By which day will somebody look whether it is done?")


def _start(document: Document) -> date | None:
    facts = document.facts
    return facts.published or facts.created or (facts.impact_start.date() if facts.impact_start else None)


def _add(action: Action) -> Fix:
    at = action.attribute_spans[0].end if action.attribute_spans else action.text_span.end
    text = "; due: <yyyy-mm-dd>" if action.attribute_spans else " due <yyyy-mm-dd>"
    return Fix(
        "suggest", "Add a day", (Edit(Span(at, at), text),), "By which day will somebody look whether it is done?"
    )

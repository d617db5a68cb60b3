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
    The grammar of dates, in the attribute, the short form or the words. Windows count from publication, else from
    creation; `why-late:` excuses an action from its window. Closed and dropped items are left alone.

Fix safety
    A relative date is counted from the day of publication and offered; a person confirms it.

References
    Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981). PagerDuty, Postmortem
    Documentation, on priorities of follow-up.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from afterword.document.actions import Action
from afterword.document.parse import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.lint.rules.actions.words import moving, promises

_WINDOWS = {
    "P0": Setting("window-p0", 30, "Days a P0 may take."),
    "P1": Setting("window-p1", 60, "Days a P1 may take."),
    "P2": Setting("window-p2", 90, "Days a P2 may take."),
    "P3": Setting("window-p3", 180, "Days a P3 may take."),
}
_QUARTERS = Setting("quarters", False, "Whether 2026-Q2 is a date: the last day of the quarter.")
_NAME = "due-missing-or-relative"
_QUARTER = Pattern(r"(?:(?P<y>20\d\d)[- ]?)?Q(?P<q>[1-4])(?: (?P<y2>20\d\d))?", re.IGNORECASE)
_NOTHING = Pattern(r"(?:tb[dca]|\?+|-+|n/?a|none|unknown|open|todo|<[^>]*>)?[.!\s]*\Z", re.IGNORECASE)
_RELATIVE = Pattern(
    r"\b(?:(?:due|by|until|till|before|deadline)[ \t]*:?[ \t]+(?:the[ \t]+)?"
    r"(?P<a>asap|soon|later|tomorrow|today|next[ \t]\w+|end of (?:the[ \t]+)?"
    r"(?:next[ \t]+)?(?:week|month|quarter|year|sprint|iteration)|eo[dwmqy]"
    r"|this[ \t]\w+|(?:mon|tues|wednes|thurs|fri)day|christmas|summer|autumn|winter|spring)"
    r"|(?P<b>asap|as soon as possible|next (?:sprint|week|month|quarter|iteration|release|year)"
    r"|in (?:\d+|a|two|three|four|six|a few|a couple of)"
    r" (?:days?|weeks?|months?|sprints?)|ongoing|when (?:possible|time permits|we have time)))\b",
    re.IGNORECASE,
)
_WHY_LATE = Pattern(r"\bwhy-late[ \t]*:[ \t]*\S")
_A_DAY = Pattern(r"\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{1,2} [A-Za-z]{3,9} \d{4}(?!\d)")
_SATURDAY = 5
_MONTHS_OF_QUARTER = 3


@rule(Severity.ERROR, near=True, settings=(*_WINDOWS.values(), _QUARTERS))
def due_missing_or_relative(reading: Reading) -> Iterator[Finding]:
    """Find open actions without a date that can be kept."""
    for action in reading.actions:
        if not action.done and not action.dropped:
            yield from _judge(reading, action)


def _judge(reading: Reading, action: Action) -> Iterator[Finding]:
    document = reading.document
    due, span = action.due, action.attributes.get("due")
    if due is None and action.due_text:
        due, finding = _read_attribute(reading, action, action.due_text, span or action.text_span)
        if finding:
            yield finding
            return
    elif due is None:
        told = promises.day(document.text, action)
        if told is None:
            yield _undated(reading, action)
            return
        due, span = told.value, told.span
        if due is None:
            yield _two_readings(document, told.span)
            return
    if due is not None and span is not None:
        yield from _placed(reading, action, due, span)


def _read_attribute(reading: Reading, action: Action, written: str, span: Span) -> tuple[date | None, Finding | None]:
    """Read a `due:` value the document's grammar does not know; return a date, or what is the matter."""
    quarter = _QUARTER.match(written)
    if quarter and reading.setting(_NAME, _QUARTERS.name, bool(_QUARTERS.default)):
        year = quarter["y"] or quarter["y2"]
        return (_quarter_end(int(year), int(quarter["q"])) if year else None), None
    if _NOTHING.match(written):
        return None, Finding(
            span, "No day yet. Write due: and a date, such as 2026-05-22.", fix=_default(reading, action, span)
        )
    told = promises.read_day(written)
    if told is not None and told.value is not None:
        return told.value, None
    if told is not None:
        return None, _two_readings(reading.document, span)
    if _A_DAY.match(written):
        fix = Fix("ask", "Check the date", question="Which day was meant?")
        return None, Finding(span, f"{written[:30]} is no day of the calendar. Which one was meant?", fix=fix)
    message = f"{written[:30]} moves with the reader. Write the day it means."
    return None, Finding(span, message, Severity.WARNING, _resolve(reading, action, written, span))


def _undated(reading: Reading, action: Action) -> Finding:
    document = reading.document
    relative = _RELATIVE.search(document.text, action.text_span.start, action.text_span.end)
    if relative:
        span = Span(*relative.span("a" if relative["a"] else "b"))
        message = f"{span.of(document.text)[:30]} moves with the reader. Write the day it means."
        start = _start(document)
        day = moving.day(span.of(document.text), start) if start else None
        fix = Fix("ask", "Write the day", question="Which day is this?")
        if day:
            fix = Fix("suggest", f"Write {day}, counted from {start}", (Edit(span, day.isoformat()),), fix.question)
        return Finding(span, message, Severity.WARNING, fix)
    label = action.id_span or (action.words_span if len(action.words_span) else action.text_span)
    return Finding(label, "No due date. Add due: and a day, such as 2026-05-22.", fix=_add(action))


def _two_readings(document: Document, span: Span) -> Finding:
    message = f"{span.of(document.text)} can be read in two ways. Write year-month-day."
    return Finding(span, message, Severity.WARNING, Fix("ask", "Write year-month-day", question="Which day is this?"))


def _placed(reading: Reading, action: Action, due: date, span: Span) -> Iterator[Finding]:
    """Judge a date that can be read: too early, too late, or a weekend."""
    facts = reading.document.facts
    incident = facts.impact_start.date() if facts.impact_start else None
    begun = facts.created or incident
    start = facts.published or begun
    window = _WINDOWS.get(action.priority or "")
    if begun is not None and due < begun:
        fix = Fix("ask", "Check the date", question="Which year was meant?")
        yield Finding(span, f"This day was before the incident ({begun}). Check the date.", Severity.WARNING, fix)
    elif window and start and not _WHY_LATE.search(action.span.of(reading.document.text)):
        days = reading.setting(_NAME, window.name, int(window.default))
        if due > start + timedelta(days=days):
            message = f"Later than the {days} days for {action.priority}. Move it, split it, or add why-late:."
            fix = Fix("ask", "Move it, split it, or say why", question="What could be done within the window?")
            yield Finding(span, message, Severity.WARNING, fix)
            return
    if due.weekday() >= _SATURDAY:
        monday = due + timedelta(days=7 - due.weekday())
        edits = (Edit(span, monday.isoformat()),) if span.of(reading.document.text) == due.isoformat() else ()
        fix = Fix("suggest", f"Take Monday, {monday}", edits)
        yield Finding(span, f"{due:%A}. Is somebody there that day?", Severity.INFO, fix)


def _resolve(reading: Reading, action: Action, written: str, span: Span) -> Fix:
    """Offer the day a relative date means, counted from publication; else the policy's last day."""
    start = _start(reading.document)
    day = moving.day(written, start) if start else None
    if day:
        return Fix("suggest", f"Write {day}, counted from {start}", (Edit(span, day.isoformat()),))
    return _default(reading, action, span)


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


def _quarter_end(year: int, quarter: int) -> date:
    following = date(year + quarter // 4, quarter * _MONTHS_OF_QUARTER % 12 + 1, 1)
    return following - timedelta(days=1)

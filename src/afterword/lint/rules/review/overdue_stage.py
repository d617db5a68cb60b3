"""A text that waits longer than was agreed.

What it does
    Finds texts still being drafted, or still in review, past the working days their severity has for it.

Why is this a problem
    After some weeks people remember their telling of it, not what they saw. A date that is past needs help: a
    hand-over, a smaller template, somebody to sit down with.

Example
    ---
    status: drafting
    severity: SEV2
    created: 2026-03-02
    ---

Use instead
    ---
    status: published
    severity: SEV2
    created: 2026-03-02
    ---

What it leaves alone
    ---
    status: drafting
    severity: SEV2
    created: 2026-03-02
    x-on-hold: the partner's report is due on 2 May
    ---

How it decides
    Working days, Monday to Friday, from the end of the impact, else from the day the text was created. The agreed
    days are those of the house's default policy: to the draft 3, 5, 8 and 10, to the approval 10, 10, 15 and 20,
    for SEV1 to SEV4; where the house keeps dates of its own for a text, those count. It says nothing where the day of
    today is unknown, and nothing of texts on hold: `x-on-hold` holds until the day it names, or for good without one.

    A warning at every severity: an error would keep from review the very text that is late.

Fix safety
    Asks.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10), on promptness. PagerDuty,
    Postmortem Documentation: three calendar or five working days.
"""

from collections.abc import Iterator
from datetime import date

from afterword.document import clock
from afterword.document.facts import Facts
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.options import DRAFTING
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_DRAFT = {"SEV1": 3, "SEV2": 5, "SEV3": 8, "SEV4": 10}
_APPROVED = {"SEV1": 10, "SEV2": 10, "SEV3": 15, "SEV4": 20}
_IN_REVIEW = frozenset({"in-review", "changes-requested"})
_UNRATED = "SEV3"


@rule(Severity.WARNING, weighs="clock", steadfast=True)
def overdue_stage(reading: Reading) -> Iterator[Finding]:
    """Find texts past the working days of their stage."""
    facts, today = reading.document.facts, reading.options.today
    status = facts.status or ""
    since = _since(facts)
    if today is None or since is None or "status" not in facts.spans or _is_on_hold(facts, today):
        return
    if status not in DRAFTING | _IN_REVIEW:
        return
    from afterword.incident.calendar import Calendar  # noqa: PLC0415 - only with a date, and `check` must start at once

    options = reading.options
    agreed = options.draft_due if status in DRAFTING else options.approval_due
    severity = facts.severity if facts.severity in _DRAFT else _UNRATED
    days = (_DRAFT if status in DRAFTING else _APPROVED)[severity or _UNRATED]
    due = agreed or Calendar().due(since, days)
    if today > due:
        what = "The draft" if status in DRAFTING else "The approval"
        by = "was planned for" if agreed else f"is usual within {days} working days, by"
        message = f"{what} {by} {due.isoformat()}. Hand it over, or take a smaller template?"
        fix = Fix("ask", "Find out what is missing", question=f"What has been missing since {due.isoformat()}?")
        yield Finding(facts.spans["status"], message, fix=fix)


def _is_on_hold(facts: Facts, today: date) -> bool:
    """Tell whether a text waits for something: until the last day `x-on-hold` names, where it names one."""
    if "x-on-hold" not in facts.extra:
        return False
    last, said, at = None, facts.extra["x-on-hold"], 0
    while found := clock.find_date(said, at):
        last, at = max(last or found.value, found.value), found.end
    return last is None or today <= last


def _since(facts: Facts) -> date | None:
    if facts.impact_end is not None:
        return facts.impact_end.date()
    return facts.created

"""Repairs only: nothing keeps it from happening again.

What it does
    Finds lists of actions none of which prevents, and those without one that detects although somebody outside noticed
    first.

Why is this a problem
    What is mitigated and investigated comes back. The list shows at a glance whether anything in it changes the next
    time.

Example
    ## Actions

    - [ ] **A1** Repair the remaining labels
      - kind: repair
    - [ ] **A2** Investigate the slow carrier
      - kind: investigate

Use instead
    ## Actions

    - [ ] **A1** Repair the remaining labels
      - kind: repair
    - [ ] **A2** Send an idempotency key with every purchase
      - kind: prevent

What it leaves alone
    ## Actions

    - [ ] **A1** Repair the remaining labels
      - kind: repair
    - [ ] **A2** Send an idempotency key with every purchase

How it decides
    The `kind` of the actions that are not dropped. One without a kind may be any, and is given the benefit of the
    doubt. Incidents that were only looked at because somebody asked are left alone.

Fix safety
    Asks.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10), on mitigative actions.
"""

from collections.abc import Iterator

from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_PREVENT = "Which single change would make this kind of failure impossible?"
_DETECT = "Which signal would have said so first?"


@rule(Severity.WARNING)
def no_prevention(reading: Reading) -> Iterator[Finding]:
    """Find lists of actions without one that prevents, or that detects where that was missing."""
    document = reading.document
    section = document.section("actions")
    kinds = {action.kind for action in document.actions if not action.dropped}
    triggers = set(document.facts.triggers)
    if section is None or not kinds or None in kinds or triggers == {"stakeholder-request"}:
        return
    if "prevent" not in kinds:
        message = "No action prevents. Which change keeps this from happening again?"
        yield Finding(section.heading_span, message, fix=Fix("ask", "Find one", question=_PREVENT))
    elif "detection-failure" in triggers and "detect" not in kinds:
        message = "Detection failed, and no action detects. Add one."
        yield Finding(section.heading_span, message, fix=Fix("ask", "Find one", question=_DETECT))

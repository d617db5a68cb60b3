"""An action that changes people only.

What it does
    Finds open actions that ask for care, attention, awareness or memory, that remind or retrain, and those whose only
    barrier is a warning, a label or another approval.

Why is this a problem
    The next one to stand there will be new, tired or in a hurry, as everybody is some day. What the system allows and
    shows is the same for all of them.

Example
    ## Actions

    - [ ] **A1** Remind everyone to check the region selector

Use instead
    ## Actions

    - [ ] **A1** Reject wildcard deletes that match more than 20 keys unless `--limit` is given

What it leaves alone
    ## Actions

    - [ ] **A1** Remind the owner of a certificate automatically 21 days before its end
    - [ ] **A2** Train the night shift on the new failover in two exercises
      - verify: both shifts complete scenario 3 within ten minutes
    - [ ] **A3** Train the anomaly model on the traffic of May

How it decides
    Phrases, and whom the verb is told to. An exercise that can be passed or failed, in the words or on the `verify:`
    line, makes training more than telling; that a mail was sent or everybody was told does not. Nothing is said
    where an action of kind *prevent* fixes the same factor, nor where a machine does the reminding or refusing.

Fix safety
    Asks; the rungs of the ladder are in the question.

References
    Milstein, How to Run a 5 Whys (with Humans, Not Robots). National Patient Safety Foundation, RCA2 (2015), action
    hierarchy. Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10).
"""

from collections.abc import Hashable, Iterator

from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.actions.words import admonitions as told_to
from afterword.lint.rules.actions.words.bounds import figures
from afterword.lint.rules.actions.words.deeds import Deed, deed

_LADDER = "Which rung can be reached: eliminate, make impossible, safe by default, detect at once, guide, train?"


def _others(reading: Reading, _passage: Span) -> Hashable:
    return reading.whole.once(_guards) if reading.document.actions else None


def _guards(reading: Reading) -> Hashable:
    """Return which actions prevent what, told apart."""
    actions = reading.document.actions
    return tuple((at, each.dropped, each.fixes) for at, each in enumerate(actions) if each.kind == "prevent")


@rule(Severity.WARNING, near=True, beyond=_others)
def fix_the_human(reading: Reading) -> Iterator[Finding]:
    """Find open actions that only ask people to do better."""
    document = reading.document
    for action in reading.actions:
        if action.done or action.dropped or _accompanied(document, action):
            continue
        told = deed(reading, action)
        span = _asked(told, (action.verify or "").lower())
        if span is not None:
            message = "This asks people to do better. What could the system refuse, show or do instead?"
            yield Finding(told.place(span), message, fix=Fix("ask", "Climb the ladder", question=_LADDER))


def _asked(told: Deed, verify: str) -> Span | None:
    """Return the words that ask something of people alone."""
    words, first = told.words, told.head.start
    care = told_to.CARE.search(words, told.titled)
    if care:
        return Span(*care.span())
    if told_to.by_machine(words):
        return None
    taught = told_to.TELLING.match(words[first:])
    if taught:
        drilled_to = told_to.passed(verify) or (told_to.exercised(words) and figures(words))
        practised = told_to.trains(taught[0]) and drilled_to
        return None if practised else Span(first, first + taught.end())
    drilled = told_to.DRILLING.search(words, told.titled)
    if drilled:
        return None if verify and (told_to.exercised(words) or told_to.passed(verify)) else Span(*drilled.span())
    barrier = told_to.BARRIERS.match(words[first:])
    return Span(first, first + barrier.end()) if barrier else None


def _accompanied(document: Document, action: Action) -> bool:
    """Tell whether another action prevents what this one guards against by words."""
    factors = set(action.fixes)
    return any(
        other is not action and other.kind == "prevent" and not other.dropped and factors & set(other.fixes)
        for other in document.actions
    )

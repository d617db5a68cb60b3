"""An action that answers nothing in this text.

What it does
    Finds open actions that fix no factor and no lesson, and those that fix a factor the text accepts.

Why is this a problem
    A reader should see why this follows from that. Without it the list collects what somebody wanted anyway.

Example
    ## Contributing factors

    - **F1** A range is typed by hand

    ## Actions

    - [ ] **A1** Rewrite the console in another language

Use instead
    ## Contributing factors

    - **F1** A range is typed by hand

    ## Actions

    - [ ] **A1** Choose a range from a list in the console
      - fixes: F1

What it leaves alone
    ## Contributing factors

    - **F1** A range is typed by hand

    ## Actions

    - [ ] **A1** Choose a range from a list in the console (F1)
    - [x] **A2** Revert the range

How it decides
    Joins actions with factors and lessons by id; an id among the words counts. Repairs put right what happened, and
    need no factor. Texts whose factors have no ids are left alone, for there is nothing to name.

Fix safety
    Offers a hole to fill.

References
    Doran, There's a S.M.A.R.T. way (1981), on relevance. Allspaw, Evans and Schauenberg, Debriefing Facilitation Guide
    (Etsy, 2016).
"""

from collections.abc import Iterator

from afterword.document.actions import Action
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.causes import settled
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import label
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_NAMED = Pattern(r"\b[FL]\d{1,6}\b")
_QUESTION = "Which factor or lesson does this answer?"


@rule(Severity.WARNING)
def orphan_action(reading: Reading) -> Iterator[Finding]:
    """Find open actions that follow from nothing."""
    document = reading.document
    factors = {factor.id: factor for factor in document.factors if factor.id}
    if not factors:
        return
    for action in document.actions:
        if action.done or action.dropped:
            continue
        names = set(action.fixes) | set(_NAMED.findall(action.text_span.of(document.text)))
        if not names and action.kind != "repair":
            yield Finding(label(action), "This fixes nothing named here. Say which factor.", fix=_add(action))
            continue
        known = [factors[name] for name in sorted(names) if name in factors]
        if known and len(known) == len(names) and all(settled(factor) for factor in known):
            span = action.attributes.get("fixes", label(action))
            message = f"{known[0].id} is accepted or fixed already. Which of the two holds?"
            yield Finding(span, message, fix=Fix("ask", "Decide", question=_QUESTION))


def _add(action: Action) -> Fix:
    if action.attribute_spans:
        at = action.attribute_spans[0].start
        return Fix("suggest", "Say what it fixes", (Edit(Span(at, at), "fixes: <F1>; "),), _QUESTION)
    at = action.text_span.end
    return Fix("suggest", "Say what it fixes", (Edit(Span(at, at), " (<F1>)"),), _QUESTION)

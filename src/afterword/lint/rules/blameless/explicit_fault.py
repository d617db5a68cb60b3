"""Guilt handed out.

What it does
    Finds words of guilt aimed at people, teams or vendors: to blame, at fault, somebody's fault, the culprit, guilty,
    responsible for the outage, has to answer for.

Why is this a problem
    It is not the purpose of an investigation to apportion blame or liability. Once a document does, the people who know
    most have every reason to say least.

Example
    Networking is to blame for the second hour.

    The fault lies with whoever signed off the supplier.

    The culprit turned out to be the trainee.

    The storage administrator is responsible for the outage.

Use instead
    The second hour went into finding which of two firewalls dropped the packets; neither logs silent drops.

    Three teams saw a part of the link each; no dashboard joins them.

What it leaves alone
    A page fault stopped the worker, in the second fault domain.

    The culprit was a leaked file descriptor.

    The team responsible for the ledger service joined the call.

    Nobody is to blame.

How it decides
    Blame, guilt or responsibility for harm and where it rests; the culprit and who that is; or a phrase of guilt with
    a person, a team, *we* or a vendor in it; *responsible for* and *accountable for* only with harm behind them.
    Machines, duties, and what is denied, asked or avoided are left alone.

Fix safety
    Asks a question: what condition made this likely?

References
    ICAO, Annex 13, Aircraft Accident and Incident Investigation, section 3.1. AWS, Why you should develop a correction
    of error. Dekker, Just Culture (2nd ed. 2012).
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words import (
    accountable,
    aiming,
    assigning,
    charges,
    fingers,
    owned_up,
    pointing,
    singled_out,
    unsaid,
)
from afterword.lint.rules.blameless.words.guilt import handed
from afterword.lint.text.spans import apart
from afterword.lint.who.constructions import constructions

_WAY = Way(
    "Say which condition made it likely.",
    "Ask for the condition",
    "Instead of who is answerable: what condition made this likely?",
)


@rule(Severity.ERROR, prose=True, way=_WAY)
def explicit_fault(reading: Reading) -> Iterator[Finding]:
    """Find guilt aimed at people, teams and vendors."""
    found = [each.said for each in judged(reading, aiming.JUDGES)]
    found += handed(reading)
    found += [
        each.span
        for each in constructions(
            reading,
            pointing.FRAMES
            + fingers.FRAMES
            + accountable.FRAMES
            + singled_out.FRAMES
            + charges.FRAMES
            + owned_up.FRAMES
            + unsaid.GUILT
            + assigning.FRAMES,
        )
        if not each.denied and not each.sentence.is_question
    ]
    found = [span for span in found if not _unsought(reading, span)]
    for span in apart(found):
        yield Finding(
            span,
            "This hands out guilt. Say which condition made it likely.",
            fix=_WAY.ask(),
        )


_UNSOUGHT = Pattern(
    r"(?:\b(?:not|never|nor|without|rather than|instead of|nobody|no one|no)|n't)\s+(?:\w+\s+){0,2}(?:ask|asking"
    r"|asks|look|looking|looks|search|searching|searches|seek|seeking|seeks|hunt|hunting|name|naming|names|serve"
    r"|serves|about|find|finding|point|pointing|wants|want|interested)\b[^.;:]{0,40}$|\b(?:none|nothing"
    r"|neither)\b[^.;:]{0,40}?\b(?:makes?|made|renders?|proves?|proved|shows?|showed|means?|puts?)\b[^.;:]{0,40}$"
    r"|\b(?:not|never|nor|without|rather than|instead of)\s+(?:for|at|to|about|of|on)\s+(?:an?\s+|any\s+|the\s+"
    r"|one\s+)?$"
)
_QUOTES = frozenset("\"'\u201c\u201d\u00ab\u00bb")


def _unsought(reading: Reading, span: Span) -> bool:
    """Tell whether nobody looks for it: *the report does not ask for the guilty person*."""
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    before, behind = sentence.plain[: span.start - sentence.span.start], reading.plain[span.end : span.end + 1]
    mentioned = before[-1:] in _QUOTES and behind in _QUOTES and bool(before)
    return mentioned or bool(_UNSOUGHT.search(before))

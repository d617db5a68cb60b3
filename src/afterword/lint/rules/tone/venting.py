"""Grievance instead of a dated fact.

What it does
    Finds sarcasm, fatigue and grievance (*surprise, surprise; so much for; for the umpteenth time*), nudges to the
    reader (*it gets better; sounds easy, doesn't it?*) and quotation marks that mean the opposite (*the "tested"
    package*).

Why is this a problem
    Whoever is meant stops reading, and whoever agrees learns nothing new. Behind most grievances stands a fact that
    would help: a request, its date, and why something else was done first.

Example
    Surprise, surprise: the DR plan had expired.

    The 'tested' package died on the first host.

    For the umpteenth time we begged for a second link.

Use instead
    The DR plan names two hosts retired in 2024.

    A second link was requested in Q1 and Q3; both requests were ranked below the cut line.

What it leaves alone
    The election ran once again.

    The typical latency is 30 ms.

    Traffic was as usual, 4 k rps.

    The "Apply" button is hidden behind the `fix` branch.

How it decides
    A list of phrases. *As usual, once more, yet again* only with people or vendors and a complaint, and without a
    number; one that only tells when is none. Quotation marks only around one or two words of role or quality that are
    no name of a button, field, state or branch.

Fix safety
    Suggests a hole for the dated fact.

References
    Allspaw, Blameless PostMortems and a Just Culture (2012). Lunney and Lueder, Postmortem Culture, in Site
    Reliability Engineering (2016), chapter 15.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.meaning.literal import goes_round, practised
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule
from afterword.lint.rules.tone.words import (
    asides,
    gibes,
    grievance,
    irony,
    mockery,
    nudges,
    resignation,
    sarcasm,
    sighs,
    weariness,
)
from afterword.lint.text.spans import apart
from afterword.lint.who.constructions import constructions

_FRAMES = (
    *sarcasm.FRAMES,
    *weariness.FRAMES,
    *mockery.FRAMES,
    *sighs.FRAMES,
    *gibes.FRAMES,
    *irony.FRAMES,
    *resignation.FRAMES,
    *asides.FRAMES,
    *nudges.FRAMES,
)
# Praise that says what for.
_EARNED = Pattern(
    r", (?:which|who|that) (?:had )?(?:restored|worked|held|saved|found|caught|answered|stayed|came|joined|fixed"
    r"|noticed|spotted|called|kept|helped)\b(?! (?:nothing|nobody|no one|too late|silent|quiet)\b)"
)
_PRAISE = Pattern(r"\W*(?:three cheers|hats off|kudos|bravo|well done|thanks|a round of applause|hooray)\b")
_HOLE = "<the request, ticket or decision, and its date>"
# Of a verdict on a thing nobody asked for anything: what it is for is what is to be told.
_WORTHLESS = Pattern(r"\b(?:worth (?:nothing|the paper|a \w+)|of no use|no (?:use|help)|good for nothing|waste of)\b")
_VALUE = "<what it was for, and what it did or did not stop>"
_WAY = Way("Turn it into a dated fact or a factor.", "Turn it into a dated fact", hole=_HOLE)


@rule(Severity.WARNING, prose=True, way=_WAY)
def venting(reading: Reading) -> Iterator[Finding]:
    """Find sarcasm, fatigue, grievance and scare quotes."""
    listed = (
        match.span
        for match, sentence in reading.found(grievance.SARCASM)
        if not (match.phrase == "three cheers" and _EARNED.search(sentence.plain))
    )
    again = (
        match.span
        for match, sentence in reading.found(grievance.AGAIN)
        if grievance.complains(reading, match.phrase, match.span, sentence)
    )
    framed = (
        each.span
        for each in constructions(reading, _FRAMES)
        if not (each.denied or goes_round(reading, each.sentence, each.span))
        and not _earned(each.span.of(reading.plain), each.after)
        and not practised(each.span.of(reading.plain), each.before)
    )
    for span in apart((*listed, *again, *framed)):
        yield _vented(reading, span)
    for span in grievance.scare_quotes(reading):
        message = "These quotation marks mean the opposite. Say what was done, and what was not."
        fix = anew(reading, span, "Say it without irony", "<what was done, and what was not>")
        yield Finding(span, message, fix=fix)


def _earned(span: str, after: str) -> bool:
    """Tell *three cheers for the backup, which restored in nine minutes* from a jeer."""
    return bool(_PRAISE.match(span) and _EARNED.search(span + after))


def _vented(reading: Reading, span: Span) -> Finding:
    return Finding(
        span,
        "This vents. Turn it into a dated fact (request, ticket, decision) or a factor.",
        fix=anew(reading, span, _WAY.title, _VALUE if _WORTHLESS.search(reading.words(span).lower()) else _HOLE),
    )

"""A grade for what people decided, did, or how fast they were.

What it does
    Finds grades given to decisions, handling and tempo: *a bad call*, *mishandled*, *inappropriate response*, *waited
    too long*, *twenty minutes were wasted*, *support finally escalated*.

Why is this a problem
    The same decision gets a worse grade once its outcome is bad. A grade tells readers how to feel about the people; it
    does not tell them which options were on the table and what each looked like then.

Example
    Rolling forward was a bad call.

    The bridge mismanaged the first hour.

    Twenty minutes were wasted on the load balancer.

    Support finally escalated at 17:40.

Use instead
    Rolling forward was chosen because the rollback needs a 25-minute restore; it needed 41 minutes.

    From 16:10 to 16:30 the load balancer was examined, because its error counter rose first.

What it leaves alone
    The microwave link had a poor signal.

    The client received a bad request.

    The queue finally drained at 18:02.

    The job wasted CPU on retries.

How it decides
    Lexicons of grades that need an act of people beside them: a decision, handling, an escalation, a *doing* as
    subject. Words of tempo need people as subject or a verb that only people are slow at; *finally* needs a person or a
    team and a verb of noticing. Systems, requirements in the present and what is denied are left alone.

Fix safety
    Offers a sentence with holes for the options there were.

References
    Baron and Hershey, Outcome bias in decision evaluation (1988). Bergström, Three analytical traps in accident
    investigation. Dekker, The Field Guide to Understanding Human Error (2nd ed. 2006).
"""

from collections.abc import Iterator

from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule
from afterword.lint.rules.hindsight.words import (
    afterwards,
    aimless,
    appraising,
    graceless,
    judging,
    manners,
    pace,
    performance,
    politely,
    tempo,
    unpraised,
    verdicts,
)
from afterword.lint.text.spans import apart
from afterword.lint.who.constructions import constructions

_HOLE = "At <time> <role> chose <act> over <other option>, which looked <how, from what was on the screen>."
_QUESTION = "What options were on the table, and what did each look like then?"
_WAY = Way("Name the other options.", "Replace the grade by the options there were", _QUESTION, hole=_HOLE)


@rule(Severity.WARNING, prose=True, way=_WAY)
def normative_judgement(reading: Reading) -> Iterator[Finding]:
    """Find grades given to people's acts."""
    hurried = [each.said for each in judged(reading, _TEMPO)]
    found = hurried + [each.said for each in judged(reading, _GRADES)]
    framed = constructions(reading, _FRAMES)
    found += [each.span for each in framed if not each.denied and not each.sentence.is_question]
    for span in apart(found):
        yield Finding(
            span,
            "This grades how fast it went. Give the time, the channel, and what was waited for."
            if span in hurried
            else "This grades what people did. Say which options they had and what each looked like.",
            fix=anew(reading, span, _WAY.title, _HOLE, _QUESTION),
        )


_FRAMES = (
    *manners.FRAMES,
    *politely.FRAMES,
    *unpraised.FRAMES,
    *graceless.FRAMES,
    *aimless.FRAMES,
    *afterwards.FRAMES,
)
_TEMPO = (
    (verdicts.SLOW, tempo.slow),
    (verdicts.WASTED, tempo.wasted),
    (verdicts.AT_LAST, tempo.at_last),
    (performance.AGES, pace.ages),
    (performance.PRECIOUS, pace.precious),
    (performance.RUSHED, pace.rushed),
    (performance.LATE_AT_LAST, pace.in_the_end),
)
_GRADES = (
    (verdicts.HANDLED, judging.handled),
    (verdicts.ILL, judging.badly),
    (verdicts.IDIOMS, judging.idiom),
    (verdicts.GRADED, judging.graded),
    (verdicts.PREMATURE, judging.premature),
    (verdicts.CRIES, judging.cried),
    (verdicts.PREPARED, judging.unprepared),
    (performance.MANNERS, appraising.manner),
    (performance.WAYS, appraising.way),
    (performance.ADJECTIVES, appraising.predicate),
    (performance.VIRTUES, appraising.without_virtue),
    (performance.NOUNS, appraising.noun),
    (performance.UNEXCUSED, appraising.unexcused),
    (performance.SAYINGS, appraising.saying),
)

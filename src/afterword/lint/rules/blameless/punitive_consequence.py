"""A sanction in a record that is for learning.

What it does
    Finds sanctions, warnings and appraisals of people: reprimanded, a written warning, fired, lost access as a
    consequence, will come up in the appraisal, HR has been informed.

Why is this a problem
    Once one report ends in a sanction, nobody tells the next one everything. Personnel matters have a channel of their
    own, and the people in them have a right that it stays there.

Example
    The author has been given a formal warning.

    Her production rights were withdrawn as a consequence.

    The missing test will come up in his appraisal.

Use instead
    Direct write access to production is replaced, for everyone, by grants that end after an hour.

What it leaves alone
    The linter emitted a warning, and the rule fired twice.

    The fraud system suspended 212 accounts.

    The host was terminated, and access for the leaked key was revoked.

    No one was reprimanded.

How it decides
    Phrases that speak of nothing else (*disciplinary, written warning, HR has been informed*), and verbs such as
    *fired, suspended, dismissed* whose object is a person. Software, accounts and those affected are left alone, and so
    is what is denied.

Fix safety
    Suggests to leave the sentence out; personnel matters do not belong in this record. Where it holds a time, a
    figure or a link, or is all that an action or an event says, asks: the rest of it may belong here.

References
    AWS, Why you should develop a correction of error. PagerDuty, Postmortem Documentation. Allspaw, Evans and
    Schauenberg, Debriefing Facilitation Guide (Etsy, 2016).
"""

from collections.abc import Iterator
from operator import itemgetter

from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.reading import Reading
from afterword.lint.rewriting import holds_facts, left_out
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words import atonement, depriving, personnel, punishing, reckoning
from afterword.lint.rules.blameless.words import sanctions as words
from afterword.lint.text.sentences import Sentence
from afterword.lint.text.spans import said_apart
from afterword.lint.who.constructions import constructions

_WAY = Way(
    "Leave it to its own channel.", "Leave the sentence out", "What else does it tell, and where will that stand?"
)


@rule(Severity.ERROR, prose=True, way=_WAY)
def punitive_consequence(reading: Reading) -> Iterator[Finding]:
    """Find sanctions and appraisals of people."""
    found = [(each.said, each.sentence) for each in judged(reading, _JUDGES)]
    found += [
        (each.span, each.sentence)
        for each in constructions(reading, personnel.FRAMES + reckoning.FRAMES + atonement.FRAMES)
        if not (each.denied or each.sentence.is_question)
    ]
    for span, sentence in said_apart(found, itemgetter(0)):
        yield Finding(
            span,
            "A personnel matter does not belong in this record. Leave it to its own channel.",
            fix=_left_out(reading, sentence),
        )


def _left_out(reading: Reading, sentence: Sentence) -> Fix:
    """Return the fix that leaves a sentence out; what else it tells is for a person to keep."""
    words = reading.rewritable(sentence)
    edit = None if holds_facts(reading.words(words)) else left_out(reading, words)
    return Fix("suggest", _WAY.title, (edit,)) if edit else _WAY.ask()


_JUDGES = (
    (words.ALWAYS, punishing.always),
    (words.SUFFERED, punishing.suffered),
    (words.INFLICTED, punishing.inflicted),
    (words.LET_GO, punishing.let_go),
    (words.BLOWS, punishing.received),
    (words.LEGAL, punishing.pursued),
    (words.GONE, punishing.gone),
    (words.FORBIDDEN, punishing.forbidden),
    (words.TAKEN, depriving.taken),
    (words.GIVEN, punishing.given),
    (words.RECORDED, punishing.recorded),
)

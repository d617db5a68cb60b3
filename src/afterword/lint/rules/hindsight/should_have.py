"""A norm for the past: what somebody should have done.

What it does
    Finds *should have*, *ought to have*, *was supposed to* and the like when they are said of people: of a person, a
    team, *we*, or in a passive whose verb only people can do (*should have been reviewed*).

Why is this a problem
    The sentence describes a world that did not exist, by the light of an outcome nobody had. It ends the search for
    what made the actual step sensible. What should happen next time belongs in an action.

Example
    The second on-call should have called the carrier before the restart.

    This ought to have been escalated to the database team by nine.

    The night shift was supposed to rotate the key.

Use instead
    The carrier's number is in a contract the on-call cannot open.

    The escalation policy names no time limit for this severity.

What it leaves alone
    The breaker should have opened at 50 % errors; it counts per instance.

    Backups should be encrypted at rest.

    The limit should have been 300 but was 30.

    Customers should have received the mail within an hour.

How it decides
    A past norm, then its subject: people, teams and *we* count (*we* and *I* a level lower), systems and those affected
    do not; a fragment may leave its subject out (*(should have asked)*), and *why didn't we … earlier* asks for
    nothing. Passives count when the verb is one only people do and no system follows behind *by*. Values (*should have
    been 300*), present recommendations and inversions (*should the primary fail*) are left alone.

Fix safety
    Suggests a sentence with holes, and an action with one that keeps the wish; nothing is replaced without the author.

References
    Dekker, The Field Guide to Understanding Human Error (2nd ed. 2006), chapter 5. Allspaw, Evans and Schauenberg,
    Debriefing Facilitation Guide (Etsy, 2016). Bergström, Three analytical traps in accident investigation.
"""

from collections.abc import Iterator
from operator import itemgetter

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.reading import Reading
from afterword.lint.rewriting import Wishes
from afterword.lint.rule import rule
from afterword.lint.rules.hindsight.words import duties, obligations, owing, than_due, wanted_of, why_not
from afterword.lint.rules.hindsight.words.past_norms import norms
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.text.spans import said_apart
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.constructions import constructions

_BETTER = Lexicon.lines(
    """
    it {would have|would've|might have|may have|could have} been {better|wiser|safer|smarter|best|smart} {for|to}
    it {would have|would've|might have|may have} been {wise|prudent|more sensible|sensible|advisable} {for|to}
    it {would have|would've} been {desirable|appropriate|proper|correct} {for|to}
    it {would have|would've} been {fair|polite|courteous|logical|preferable} {for|to}
    """
)
_OURS = frozenset("we i us me".split())
# What was the rule once, and by the same sentence is no more: a fact with its dates.
_WITHDRAWN = Pattern(
    r"\b(?:that|this|the) (?:[\w-]+ )?(?:rule|norm|requirement|policy|practice|instruction|regulation|step|duty"
    r"|obligation) (?:was|is|has been|had been) (?:\w+ly |since |then |later )?(?:withdrawn|abolished|dropped|repealed"
    r"|lifted|replaced|retired|superseded|cancelled|revoked|no longer)\b"
)
_HOLE = "At the time, <role> saw <cue> and did <action> because <goal>."
_WAY = Way(
    "Say what was seen and done.",
    "Tell what was seen and done",
    "What was on the screen, and what made the actual step sensible?",
    hole=_HOLE,
)


@rule(Severity.WARNING, prose=True, way=_WAY)
def should_have(reading: Reading) -> Iterator[Finding]:
    """Find norms for the past said of people."""
    found = [*norms(reading), *_better(reading), *_duties(reading), *_obligations(reading), *_wanted(reading)]
    wishes = Wishes(reading)
    for sentence, span, actor in said_apart(found, itemgetter(1)):
        if _WITHDRAWN.search(sentence.plain):
            continue
        words = reading.rewritable(sentence)
        yield Finding(
            span,
            "This measures the past by a world that was not. Say what was seen and done.",
            eased=actor is Actor.WE,
            fix=Fix(
                "suggest",
                "Tell what was seen and done; move the wish to an action",
                wishes.anew(words, _HOLE),
                _WAY.question,
            ),
        )


def _better(reading: Reading) -> Iterator[tuple[Sentence, Span, Actor]]:
    """Find *it would have been wiser to roll back*, and *for the engineer to*; what is better for users is none."""
    for match, sentence in reading.found(_BETTER):
        last = sentence.at(match.span.end - 1)
        if sentence.tokens[last].word == "to":
            yield sentence, match.span, Actor.PERSON
            continue
        who = reading.grammar.noun_phrase(sentence, last + 1)
        follows = who is not None and who.after < len(sentence.tokens) and sentence.tokens[who.after].word == "to"
        if who is not None and follows and who.actor in WE_OR_COLLEAGUES:
            yield sentence, match.span, who.actor


def _obligations(reading: Reading) -> Iterator[tuple[Sentence, Span, Actor]]:
    for each in judged(reading, _OBLIGATIONS, spared=None):
        yield each.sentence, each.phrase, each.said
    for match, sentence in reading.found(obligations.COURSES):
        if not sentence.is_question:
            yield sentence, match.span, Actor.PERSON


def _wanted(reading: Reading) -> Iterator[tuple[Sentence, Span, Actor]]:
    for each in constructions(reading, wanted_of.FRAMES + owing.FRAMES + why_not.FRAMES + than_due.FRAMES):
        asked = each.sentence.is_question and not owing.REPROACH.match(each.sentence.plain)
        if not each.denied and not asked:
            ours = any(
                token.word in _OURS and each.span.start <= token.start < each.span.end for token in each.sentence.tokens
            )
            yield each.sentence, each.span, Actor.WE if ours else Actor.PERSON


def _duties(reading: Reading) -> Iterator[tuple[Sentence, Span, Actor]]:
    """Find norms told without *should*: whose job it was, what was required and not done, what the right thing was."""
    for each in judged(reading, _DUTIES):
        yield each.sentence, each.phrase, each.said


_OBLIGATIONS = (
    (obligations.OBLIGED, obligations.obliged),
    (obligations.FALLING, obligations.falling),
    (obligations.LEFT_OPEN, obligations.left_open),
)
_DUTIES = (
    (duties.POSTS, duties.whose_task),
    (duties.BOUND, duties.bound),
    (duties.ASKED, duties.contrasted),
    (duties.HOPED, duties.hoped),
    (duties.LEAST, duties.at_least),
    (duties.RIGHT_THING, duties.right_thing),
    (duties.THERE, duties.was_missing),
)

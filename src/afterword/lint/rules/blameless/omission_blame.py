"""What somebody did not do, told as a cause.

What it does
    Finds omissions with a verdict in them, said of people: failed to, neglected to, forgot, overlooked, ignored,
    disregarded, skipped a step, missed an alert, did not bother to, and passives such as *was forgotten*.

Why is this a problem
    Of everything nobody did that day, this one thing is picked because we know how it ended. What people did instead,
    and what they saw, is the finding; and a step that relies on memory is a property of the procedure.

Example
    The storage administrator neglected to raise the quota first.

    Support ignored three mails about blank tickets.

    Renewing the second key was simply forgotten.

    We failed to size the pool for the sale.

Use instead
    Raising the quota is no step of the replica checklist; the replica started and no alert watches new replicas.

    The three mails arrived in a mailbox that is read on weekdays.

What it leaves alone
    The health check failed to fire.

    The standby missed two heartbeats.

    The proxy ignored the retry header, and the importer skipped empty rows.

    Passengers failed to log in for 22 minutes.

    The job is skipped on holidays.

    The engineers failed to reproduce the fault.

How it decides
    Verbs of omission whose subject, agent or owner is a person, a team or *we* (*we* one level lower). *Ignore, skip,
    miss* and *dismiss* need something that calls for an act: an alert, a step, a mail. Passives without an agent count
    for what only people do. Systems, those affected, what was denied, asked, possible or not within reach are left
    alone. A rule that was not kept is the matter of *procedure-violation-as-cause*.

Fix safety
    Suggests a sentence with holes; the question is for those who were there.

References
    Dekker, The Field Guide to Understanding Human Error (2nd ed. 2006), chapter 5. National Patient Safety Foundation,
    RCA² (2015), fifth rule of causation. Allspaw, Evans and Schauenberg, Debriefing Facilitation Guide (Etsy, 2016).
"""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.meaning import omissions as left
from afterword.lint.meaning import unminded
from afterword.lint.meaning.reasons import conditioned, dated, explained, laid_down, serves, shown
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words import (
    inertia,
    laid_by,
    left_so,
    neglect,
    omitting,
    passing_by,
    shirking,
    unanswered,
    undone,
    unsaid,
    untended,
)
from afterword.lint.rules.blameless.words.minding import conductor
from afterword.lint.rules.blameless.words.neglect import Omission, mindful
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.text.spans import said_apart
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import NOBODY, behaves, happened, negated_before, unproven
from afterword.lint.who.constructions import constructions
from afterword.lint.who.describing import described
from afterword.lint.who.participles import doer_or_main

_HELPING = verbs.AUXILIARIES | {"even", "not", "never"}
_OWNERS = {"his": Actor.PERSON, "her": Actor.PERSON, "their": Actor.PERSON, "our": Actor.WE, "my": Actor.PERSON}
_PUT_OFF = ("put off", "postponed", "deferred", "pushed back", "delayed")
_PUTTING_OFF = ("put off ", "postponed ", "deferred ", "pushed back ", "delayed ")
_HOLE = "At the time, <role> did <what instead> because <cue, information or goal>."
# Who has left did nothing instead.
_HANDING = Pattern(r"\bhand(?:ing|ed)? (?:over|on)|handing\b")
_HANDED = "<What> was handed over <when and how>; <the rest> was written down <where>."
_WAY = Way(
    "Say what was done instead.",
    "Tell what was done instead, and why",
    "What was expected to bring this step to attention, and what did people see instead?",
    hole=_HOLE,
)


_UNDONE = (*unminded.LEFT, *unsaid.OMISSIONS, *untended.FRAMES, *laid_by.FRAMES, *left_so.NOT_TAKEN_UP)


@rule(Severity.ERROR, prose=True, way=_WAY)
def omission_blame(reading: Reading) -> Iterator[Finding]:
    """Find what people are said to have left undone."""
    found = [each.said for each in judged(reading, _JUDGES, spared=None)]
    found += [Omission(each.span, Actor.PERSON) for each in constructions(reading, _UNDONE) if not each.denied]
    found += [
        Omission(each.span, Actor.PERSON)
        for each in constructions(reading, inertia.FRAMES + unanswered.FRAMES + passing_by.FRAMES + left_so.LEFT_ON)
        if not (each.denied or each.meant or each.sentence.is_question or _known(found, each.span))
    ]
    blamed = (each for each in found if not (_unproven(reading, each.span) or _accounted_for(reading, each.span)))
    for span, actor in said_apart(blamed, attrgetter("span")):
        yield _finding(reading, span, actor)


def _unproven(reading: Reading, span: Span) -> bool:
    sentence = reading.sentences.holding(span.start)
    return sentence is not None and unproven(sentence, span)


# Left on purpose for as long as something ran, or by a decision that somebody told when it was taken.
_DECIDED = Pattern(
    r"(?:on purpose|deliberately|intentionally),? (?:while|during|until|for) (?:the|a|an|our|its|both|all)"
    r" (?:[\w-]+ ){0,2}?(?:tests?|drills?|exercises?|maintenance|migrations?|restores?|rebuild|failover|replay"
    r"|upgrades?|rollout|reboot|backfill|work)\b|\bto (?:ignore|skip|leave|miss|omit)\b[^.;]*?, and (?:said|wrote"
    r"|noted|announced|posted|logged|told) (?:so|it|this|that|everyone|everybody|the)\b"
)


def _ends(reading: Reading, span: Span) -> int:
    sentence = reading.sentences.holding(span.start)
    return sentence.span.end if sentence else span.end


def _accounted_for(reading: Reading, span: Span) -> bool:
    """Tell whether the sentence says what things were like, or that it is so laid down: *as the policy says*."""
    words = span.of(reading.plain)
    deferred = words.endswith(_PUT_OFF) or words.startswith(_PUTTING_OFF)
    if _DECIDED.search(reading.plain, span.start, _ends(reading, span)):
        return True
    if deferred and (dated(reading, span) or serves(reading, span)):
        return True
    return (
        shown(reading, span)
        or laid_down(reading, span)
        or (words.startswith("before any") and conditioned(reading, span))
    )


def _known(found: list[Omission], span: Span) -> bool:
    return any(each.span.start < span.end and span.start < each.span.end for each in found)


def _finding(reading: Reading, span: Span, actor: Actor | None) -> Finding:
    return Finding(
        span,
        "This tells what was not done. Say what was done instead, and what was on the screen.",
        eased=actor is Actor.WE,
        fix=anew(
            reading,
            span,
            _WAY.title,
            _HANDED if _HANDING.search(reading.words(span).lower()) else _HOLE,
            _WAY.question,
        ),
    )


def _by_mind(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *slipped the engineer's mind*."""
    mind = reading.grammar.noun_phrase(sentence, sentence.at(span.end - 1) + 1)
    if mind is None or mind.head not in left.MINDS:
        return None
    owner = mind.possessor or _OWNERS.get(mind.tokens[0].word)
    if owner is None and mind.after < len(sentence.tokens) and sentence.tokens[mind.after].word == "of":
        whose = reading.grammar.phrase_before_verb(sentence, mind.after + 1)
        owner = whose.actor if whose else None
    return Omission(Span(span.start, mind.span.end), owner) if owner in WE_OR_COLLEAGUES else None


def _by_failing(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    tokens = sentence.tokens
    index, last = sentence.at(span.start), sentence.at(span.end - 1)
    group = reading.grammar.group(sentence, index)
    verb = last + 1
    while verb < len(tokens) and verbs.is_adverb(tokens[verb].word):
        verb += 1
    if verb >= len(tokens) or not happened(sentence, group):
        return None
    if tokens[verb].word in left.INABILITY or (tokens[verb].word == "be" and verb > last):
        return None
    who = doer_or_main(reading, sentence, index)
    minded = tokens[verb].word in left.MINDED and mindful(reading, sentence, index)
    if who is None and (not minded or explained(reading, sentence, index)):
        return None
    thing = reading.grammar.object(sentence, verb)
    end = thing.span.end if thing and thing.first > verb else tokens[verb].end
    return Omission(Span(tokens[group.first].start, end), who.actor if who else None)


def _by_idiom(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    tokens = sentence.tokens
    if sentence.is_question:
        return None
    index = sentence.at(span.start)
    if tokens[index].word == "slept" and _bedded(tokens, sentence.at(span.end - 1) + 1):
        return None
    if tokens[index].word in ("bothered", "took", "saw", "cared"):
        return Omission(span, Actor.PERSON) if _nobody(reading, sentence, index) else None
    main = sentence.at(span.end - 1)
    for at in range(index, main + 1):
        if tokens[at].kind is Kind.WORD and not verbs.is_adverb(tokens[at].word) and tokens[at].word not in _HELPING:
            main = at
            break
    group = reading.grammar.group(sentence, main)
    who = conductor(reading, sentence, main)
    if who is None or who.actor is Actor.VENDOR or (group.modal and "must" not in group.words):
        return None
    return Omission(span, who.actor)


_LIE_IN = frozenset("that this on and while until when because again so but after despite".split())


def _bedded(tokens: Sequence[Token], behind: int) -> bool:
    """Tell *slept in shifts*, which says how or where, from *slept in*, which is a lie-in."""
    return behind < len(tokens) and tokens[behind].kind is not Kind.MARK and tokens[behind].word not in _LIE_IN


def _nobody(reading: Reading, sentence: Sentence, index: int) -> bool:
    who = reading.grammar.subject(sentence, index)
    return who is not None and (who.head in NOBODY or who.tokens[0].word == "no" or who.head == "none")


def _by_noun(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *the failure of the team to tell us* and *our failure to test*."""
    tokens = sentence.tokens
    index, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, index) or sentence.is_question:
        return None
    if tokens[last].word == "to":
        who = _owner(reading, sentence, index)
        return Omission(span, who) if who in WE_OR_COLLEAGUES and _does(sentence, last) else None
    phrase = reading.grammar.noun_phrase(sentence, last + 1)
    if phrase is None or not behaves(phrase):
        return None
    to = sentence.at(described(reading.grammar, sentence, phrase))
    if to >= len(tokens) or tokens[to].word != "to":
        return None
    return Omission(Span(span.start, phrase.span.end), phrase.actor) if _does(sentence, to) else None


def _does(sentence: Sentence, to: int) -> bool:
    following = sentence.tokens[to + 1].word if to + 1 < len(sentence.tokens) else ""
    return following not in left.INABILITY and following != "be"


def _owner(reading: Reading, sentence: Sentence, index: int) -> Actor | None:
    """Return who owns the noun at a token index, by *his*, *our* or a possessive."""
    phrase = reading.grammar.phrase_ending(sentence, index)
    if phrase is None:
        return None
    if phrase.tokens[0].word == "our":
        return Actor.WE
    return phrase.possessor


_JUDGES = (
    (left.VERBS, omitting.by_verb),
    (left.FAILING, _by_failing),
    (left.IDIOMS, _by_idiom),
    (left.FAILURES, _by_noun),
    (left.LETTING, neglect.letting),
    (left.SLIPPED, _by_mind),
    (left.UNHEEDED, neglect.unheeded),
    (left.GLANCING, neglect.glancing),
    (left.TAILS, neglect.tailed),
    (shirking.IDIOMS, undone.idiom),
    (shirking.BOTHERING, undone.bothering),
    (shirking.NOBODY_DID, undone.nobody),
    (shirking.ASIDE_VERBS, undone.aside),
    (shirking.WAITING, undone.piled),
    (shirking.LOST, undone.lost),
    (shirking.INACTION, undone.inaction),
    (shirking.WITHOUT, undone.precaution),
    (shirking.MISSED, undone.missed),
    (shirking.OCCURRING, undone.unthought),
    (shirking.UPKEEP, undone.upkeep),
)

"""Rules told as broken in other words than a verb of breach: no leave was asked, no permit held."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.document.text import Span
from afterword.lint.meaning import controls, norms
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import RELATIVES, SUBORDINATORS, nominal
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import behaves, belongs_to_people, doer, happened, negated_before, supposed
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.participles import doer_or_main

_RIGHTS = [["to", verb] for verb in ("write", "read", "execute", "access", "list", "delete", "log")]
_REACH = 9
_FAR = 22
WORK = norms.WORK | frozenset(
    """patch update merge repair switchover rollback deployments changes releases merges upgrades patches""".split()
)
_CARRIED = WORK | frozenset(
    "key keys account accounts access script query rule config configuration fix command code version build".split()
)


class Breach(NamedTuple):
    """Some words that tell of a rule not kept, and by whom; None where nobody is named."""

    span: Span
    actor: Actor | None


def unasked(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *deployed without sign-off* and *went ahead without asking for permission*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    leave = leave_for(sentence, last + 1)
    if leave is None or sentence.is_question or norms.meant(tokens):
        return None
    return _done(reading, sentence, first, leave)


def uncleared(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *was rolled out without having been approved*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    at = last + 1
    while at < len(tokens) and verbs.is_adverb(tokens[at].word):
        at += 1
    if at >= len(tokens) or tokens[at].word not in controls.CLEARED or sentence.is_question:
        return None
    return _done(reading, sentence, first, at)


def leave_for(sentence: Sentence, first: int) -> int | None:
    """Return the index of the word for leave that a noun phrase beginning at an index is about."""
    tokens = sentence.tokens
    for at in range(first, min(first + _REACH, len(tokens))):
        word = tokens[at].word
        if tokens[at].kind is Kind.MARK and word not in "*_\"'`/":
            return None
        if word in ("permission", "authority") and [each.word for each in tokens[at + 1 : at + 3]] in _RIGHTS:
            return None
        if word in controls.LEAVE:
            beside = controls.LEAVE[word]
            before = {token.word for token in tokens[first:at]}
            following = tokens[at + 1] if at + 1 < len(tokens) else None
            ends = (
                following is None or not nominal(following) or verbs.is_adverb(following.word) or following.word == "to"
            )
            if ends and (beside is None or beside & before):
                return at
        elif (
            word in RELATIVES
            or word in SUBORDINATORS
            or word in verbs.AUXILIARIES
            or word in ("and", "but")
            or (word.endswith("ing") and word not in controls.ASKING)
        ):
            return None
    return None


def _done(reading: Reading, sentence: Sentence, first: int, last: int) -> Breach | None:
    """Judge what was done without leave, and by whom."""
    tokens = sentence.tokens
    span = Span(tokens[first].start, tokens[last].end)
    at = verb_before(sentence, first)
    if at is None:
        at = verb_behind(sentence, last)
        if at is None:
            return _nominal(reading, sentence, first, span)
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group):
        return None
    passive = group.passive and not tokens[at].word.endswith("ing")
    who = reading.grammar.agent(sentence, at) if passive else doer_or_main(reading, sentence, at)
    if who is not None:
        return Breach(span, who.actor) if behaves(who) and not made_do(tokens, at, last) else None
    subject = reading.grammar.subject(sentence, at)
    worked = subject is not None and subject.head in (_CARRIED if passive else WORK - _BY_ITSELF)
    moves = passive or goes_ahead(tokens, at)
    return Breach(span, None) if worked and moves else None


# What machines start too, and need nobody's leave for.
_BY_ITSELF = frozenset({"failover", "switchover", "rollback"})


def goes_ahead(tokens: Sequence[Token], verb: int) -> bool:
    """Tell whether a verb says of work that it went ahead: *took place*, not *took 12 minutes*."""
    word = tokens[verb].word
    place = word != "took" or [token.word for token in tokens[verb + 1 : verb + 2]] == ["place"]
    return place and word in controls.BYPASSED_BY_WORK


def made_do(tokens: Sequence[Token], verb: int, last: int) -> bool:
    """Tell *worked without an approval for the new list*, which somebody else owed them, from a deed without leave."""
    behind = [token.word for token in tokens[last + 1 : last + 3]]
    return tokens[verb].word in _GETTING_BY and behind[:1] == ["for"] and behind[1:] != ["it"]


_GETTING_BY = frozenset("worked waited managed coped lived stayed sat".split())


def verb_before(sentence: Sentence, first: int) -> int | None:
    """Return the index of the verb in the past that stands before an index, in its clause."""
    tokens = sentence.tokens
    for at in range(first - 1, max(first - 1 - _FAR, -1), -1):
        word = tokens[at].word
        if (verbs.is_past(word) or verbs.is_participle(word)) and (
            word not in verbs.AUXILIARIES or (word == "did" and tokens[at + 1].word != "not")
        ):
            return at
        if word in SUBORDINATORS or word in (";", ":"):
            return None
    return None


def verb_behind(sentence: Sentence, last: int) -> int | None:
    """Return the index of the verb in the past behind the comma that follows an index."""
    tokens = sentence.tokens
    if last + 1 >= len(tokens) or tokens[last + 1].word != ",":
        return None
    known = (
        at
        for at in range(last + 2, min(last + _FAR, len(tokens)))
        if verbs.is_past(tokens[at].word) and tokens[at].word not in verbs.AUXILIARIES
    )
    return next(known, None)


def _nominal(reading: Reading, sentence: Sentence, first: int, span: Span) -> Breach | None:
    """Judge *a change without approval by the team*: only where somebody stands with it."""
    whole = reading.grammar.phrase_ending(sentence, first - 1) if first else None
    if whole is None or whole.head not in WORK or not belongs_to_people(whole) or supposed(sentence.tokens, first):
        return None
    return Breach(Span(whole.span.start, span.end), whole.possessor)


def unauthorised(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *an unauthorised change by the team* and *made an unapproved change*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    if sentence.is_question or negated_before(tokens, index) or norms.supposed(tokens, index):
        return None
    at = index + 1
    while at < min(index + 4, len(tokens)) and nominal(tokens[at]) and tokens[at].word not in controls.DEEDS:
        at += 1
    if at >= len(tokens) or tokens[at].word not in controls.DEEDS:
        return None
    found = Span(span.start, tokens[at].end)
    whole = reading.grammar.phrase_ending(sentence, at)
    if tokens[index].word in controls.FORBIDDEN and whole is not None and belongs_to_people(whole):
        return Breach(found, whole.possessor)
    who = by(reading, sentence, at)
    if who is not None:
        return Breach(Span(span.start, who.span.end), who.actor) if tokens[index].word in controls.FORBIDDEN else None
    for verb in range(index - 1, max(index - 5, -1), -1):
        if tokens[verb].word in (
            "made",
            "making",
            "pushed",
            "performed",
            "did",
            "carried",
            "deployed",
            "ran",
            "released",
        ):
            acted = happened(sentence, reading.grammar.group(sentence, verb)) and doer(reading, sentence, verb)
            known = tokens[index].word in controls.FORBIDDEN
            return Breach(Span(tokens[verb].start, tokens[at].end), acted.actor) if acted and known else None
    return None


def by(reading: Reading, sentence: Sentence, noun: int) -> NounPhrase | None:
    """Return the people in a *by*-phrase behind a noun."""
    tokens = sentence.tokens
    for at in range(noun + 1, min(noun + _REACH, len(tokens) - 1)):
        if tokens[at].kind is Kind.MARK or verbs.is_past(tokens[at].word) or tokens[at].word in RELATIVES:
            return None
        if tokens[at].word == "by" or (tokens[at].word == "of" and tokens[at - 1].word == "part"):
            who = reading.grammar.phrase_before_verb(sentence, at + 1)
            return who if who is not None and behaves(who) else None
    return None


def lapse(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *a procedural lapse* and *process violations by the contractor*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if sentence.is_question or negated_before(tokens, first) or norms.supposed(tokens, first):
        return None
    if last + 1 < len(tokens) and nominal(tokens[last + 1]) and not verbs.is_past(tokens[last + 1].word):
        return None
    who = by(reading, sentence, last)
    human = tokens[first].word.startswith("proced") or who is not None
    return Breach(span, who.actor if who else None) if human else None

"""What people are said to have left: let expire, left open, unheeded, only glanced at."""

from typing import NamedTuple

from afterword.document.text import Span
from afterword.lint.meaning import omissions as left
from afterword.lint.meaning.norms import meant
from afterword.lint.meaning.ordered import is_ordered
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words.minding import trading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import behaves, doer, happened, negated_before
from afterword.lint.who.machinery import is_machinery
from afterword.lint.who.noun_phrases import NounPhrase

_REACH = 8


class Omission(NamedTuple):
    """Somebody left something undone: in which words, and who; None where a passive names no one."""

    span: Span
    actor: Actor | None


def noun(phrase: NounPhrase | None) -> str:
    """Return the noun a phrase is about, in the singular: *step* for *step 7*."""
    if phrase is None:
        return ""
    tokens = [token for token in phrase.tokens if token.kind is Kind.WORD]
    return left.singular(tokens[-1].word) if tokens else ""


def called(sentence: Sentence, thing: NounPhrase | None) -> str:
    """Return the noun of what was ignored, be it one that looks like a verb: *the schema warning*."""
    if thing is not None and thing.after < len(sentence.tokens):
        behind = sentence.tokens[thing.after].word
        if behind in ("warning", "reading", "finding", "briefing", "meeting", "training"):
            return behind
    return noun(thing)


def letting(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *let the certificate expire* and *left the page unanswered*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    group = reading.grammar.group(sentence, index)
    thing = reading.grammar.object(sentence, index)
    if thing is None or thing.first <= index or not happened(sentence, group) or group.passive:
        return None
    if tokens[index].word == "left" and tokens[index + 1].word == "out":  # left out a step
        known = noun(thing) in left.CALLS or noun(thing) in left.OUT
        who = doer(reading, sentence, index) if known else None
        return Omission(Span(tokens[group.first].start, thing.span.end), who.actor) if who else None
    ending = left.LET_GO if tokens[index].word.startswith("let") else left.LEFT_UNDONE
    if noun(thing) in left.PLACES or meant(tokens) or is_ordered(sentence):
        return None
    at = next((at for at in range(index + 1, min(thing.after + 2, len(tokens))) if tokens[at].word in ending), None)
    who = doer(reading, sentence, index) or trading(reading, sentence, index)
    if at is None and ending is left.LET_GO:
        at = _let_lapse(sentence, thing.after)
    if at is None and ending is left.LEFT_UNDONE and (who is None or who.actor is not Actor.WE):
        at = _left_so(sentence, thing.after)
    if at is None or (
        tokens[at].word in ("run", "go", "pass")
        and tokens[at + 1 : at + 2]
        and tokens[at + 1].word not in ("out", "dry", "by", "past", "unanswered", "stale", "without")
    ):
        return None
    return Omission(Span(tokens[group.first].start, tokens[at].end), who.actor) if who else None


def _let_lapse(sentence: Sentence, after: int) -> int | None:
    """Return the index of *lapse* in *let the contract with the gateway lapse*."""
    tokens = sentence.tokens
    for at in range(after, min(after + _REACH, len(tokens))):
        if tokens[at].kind is Kind.MARK or tokens[at].word in verbs.AUXILIARIES | SUBORDINATORS:
            return None
        if tokens[at].word in left.LAPSING:
            return at
    return None


def _left_so(sentence: Sentence, after: int) -> int | None:
    """Return the index of *on* in *left the flag on after the test*: what was left so when something was over."""
    tokens = sentence.tokens
    for at in range(after - 1, min(after + 2, len(tokens))):
        if tokens[at].word in left.LEFT_SO:
            behind = {token.word for token in tokens[at + 1 : at + 4]}
            return at if behind & left.OVER else None
    return None


def mindful(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Tell whether the subject of a verb is something people do with their heads: *the design review failed to …*."""
    subject = reading.grammar.subject(sentence, index)
    if subject is None:
        return False
    opening = reading.grammar.phrase_before_verb(sentence, 0) if subject.first else None
    behind = sentence.tokens[subject.after].word if subject.after < len(sentence.tokens) else ""
    if subject.first == 0 and behind in left.MINDFUL:  # subsequent testing
        return True
    return subject.head in left.MINDFUL or (opening is not None and opening.head in left.MINDFUL)


def spared(sentence: Sentence, index: int) -> bool:
    """Tell whether a step was left out to save time, which only people do."""
    tokens = sentence.tokens
    for at in range(index + 1, min(index + _REACH, len(tokens) - 1)):
        if tokens[at].word in left.PRESSED or (tokens[at].word == "to" and tokens[at + 1].word in left.SPARING):
            return True
    return False


def unheeded(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *the alert went unheeded* and *the warning was brushed aside by the shift lead*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    patient = reading.grammar.subject(sentence, first)
    if sentence.is_question or negated_before(tokens, first) or patient is None:
        return None
    agent = reading.grammar.agent(sentence, last)
    if agent is not None:
        return Omission(Span(span.start, agent.span.end), agent.actor) if behaves(agent) else None
    if tokens[last].word == "by" and is_machinery(reading.grammar.phrase_before_verb(sentence, last + 1)):
        return None
    called = any(left.singular(token.word) in left.CALLS for token in patient.tokens) or patient.head in ("it", "this")
    return Omission(span, None) if called else None


def glancing(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *gave the diff only a cursory glance*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    for at in range(first, max(first - _REACH, -1), -1):
        if tokens[at].word in _GLANCED:
            group = reading.grammar.group(sentence, at)
            who = doer(reading, sentence, at) if happened(sentence, group) else None
            return Omission(Span(tokens[at].start, span.end), who.actor) if who else None
    main = sentence.at(span.end - 1) - 1
    who = doer(reading, sentence, main) if tokens[main].word in _LOOKED else None
    return Omission(span, who.actor) if who else None


_GLANCED = frozenset("gave give took had made did got received".split())
_LOOKED = frozenset("glanced skimmed skim-read looked".split())


_WITH_WINDOWS = frozenset(
    """room desk office terrace balcony tower cabin hall bridge gallery window flat building house booth platform stand
    lounge lobby floor canteen hotel deck""".split()
)
_IN_VIEW = frozenset(
    """basin yard track lock river harbour harbor lake street square field sea bay canal park valley platform runway
    apron court courtyard garden hall dock quay pool pitch stage site plant junction bridge road floor weir""".split()
)


def has_a_view(reading: Reading, sentence: Sentence, index: int, thing: NounPhrase | None) -> bool:
    """Tell whether *overlook* means to look out on: *the control room overlooks the northern basin*."""
    present = sentence.tokens[index].word in ("overlook", "overlooks", "overlooking")
    if thing is None or left.singular(thing.head) in left.CALLS or not (present or thing.head in _IN_VIEW):
        return False
    subject = reading.grammar.subject(sentence, index)
    placed = subject is not None and left.singular(subject.head) in _WITH_WINDOWS
    return placed or (present and left.singular(thing.head) in _IN_VIEW)


def taken_up(reading: Reading, sentence: Sentence, index: int, lemma: str) -> bool:
    """Tell whether what was missed stands before the verb: *a way out, which we missed in our review*."""
    tokens = sentence.tokens
    if lemma not in ("miss", "overlook", "forget", "ignore", "skip", "omit", "neglectdismiss") or tokens[
        index
    ].word.endswith("ing"):
        return False
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    if behind is not None and behind.kind is Kind.WORD and behind.word not in _RESTING:
        return False
    subject = reading.grammar.subject(sentence, index)
    at = subject.first - 1 if subject is not None and behaves(subject) else -1
    if at < 1:
        return False
    last = at - 1 if tokens[at].word in ("that", "which", ",") else at
    last = last - 1 if tokens[last].word == "," else last
    thing = reading.grammar.phrase_ending(sentence, last)
    joined = tokens[at].word in ("that", "which") or (thing is not None and tokens[at].kind is Kind.WORD)
    if lemma in ("skip", "omit", "dismiss") and (thing is None or left.singular(thing.head) not in left.CALLS):
        return False
    return (
        joined and thing is not None and left.singular(thing.head) not in left.HARMLESS and thing.actor is Actor.SYSTEM
    )


_RESTING = frozenset("in during at when while because before after until since on for".split())


def tailed(reading: Reading, sentence: Sentence, span: Span) -> Omission | None:
    """Judge *swept the mismatch under the carpet* and *fell off everybody's radar*; not *fell overboard* of a crate."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[last].word == "by":
        agent = reading.grammar.agent(sentence, first)
        group = reading.grammar.group(sentence, first)
        told = agent is not None and behaves(agent) and group.passive and happened(sentence, group)
        return Omission(Span(span.start, agent.span.end), agent.actor) if told and agent else None
    verb = next((at for at in range(first - 1, max(first - _REACH, -1), -1) if tokens[at].word in left.TAILED), None)
    if verb is None or sentence.is_question:
        return None
    group = reading.grammar.group(sentence, verb)
    if group.negated or group.modal:
        return None
    whole = Span(tokens[verb].start, span.end)
    if group.passive or tokens[last].word in ("radar", "wayside"):
        return Omission(whole, None)
    who = doer(reading, sentence, verb)
    return Omission(whole, who.actor) if who else None

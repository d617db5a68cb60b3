"""Rules told as broken in other words than a verb of breach: no leave was asked, no permit held, not by the book."""

from typing import NamedTuple

from afterword.document.text import Span
from afterword.lint import controls, mistakes, norms, verbs
from afterword.lint.actors import Actor
from afterword.lint.chunks import RELATIVES, SUBORDINATORS, nominal
from afterword.lint.conduct import behaves, belongs_to_people, doer, happened, negated_before, supposed
from afterword.lint.omissions import singular
from afterword.lint.participles import doer_or_main
from afterword.lint.reading import Reading
from afterword.lint.sentences import Kind, Sentence
from afterword.lint.subjects import NounPhrase

_RIGHTS = [["to", verb] for verb in ("write", "read", "execute", "access", "list", "delete", "log")]
_REACH = 9
_FAR = 22
_WORK = norms.WORK | frozenset(
    """patch update merge repair switchover rollback deployments changes releases merges upgrades patches""".split()
)
_CONDUCT = frozenset("practice practices conduct behaviour behavior handling actions approach work".split())
_CARRIED = _WORK | frozenset(
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
    leave = _leave(sentence, last + 1)
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


def _leave(sentence: Sentence, first: int) -> int | None:
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
    at = _verb(sentence, first)
    if at is None:
        at = _verb_behind(sentence, last)
        if at is None:
            return _nominal(reading, sentence, first, span)
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group):
        return None
    passive = group.passive and not tokens[at].word.endswith("ing")
    who = reading.grammar.agent(sentence, at) if passive else doer_or_main(reading, sentence, at)
    if who is not None:
        return Breach(span, who.actor) if behaves(who) else None
    subject = reading.grammar.subject(sentence, at)
    worked = subject is not None and subject.head in (_CARRIED if passive else _WORK)
    moves = passive or tokens[at].word in controls.BYPASSED_BY_WORK
    return Breach(span, None) if worked and moves else None


def _verb(sentence: Sentence, first: int) -> int | None:
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


def _verb_behind(sentence: Sentence, last: int) -> int | None:
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
    if whole is None or whole.head not in _WORK or not belongs_to_people(whole) or supposed(sentence.tokens, first):
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


def idiom(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *exceeded his authority* and *approved her own change*."""
    index = sentence.at(span.start)
    group = reading.grammar.group(sentence, index)
    if sentence.is_question or not happened(sentence, group) or norms.meant(sentence.tokens):
        return None
    if group.passive and not sentence.tokens[index].word.endswith("ing"):
        who = reading.grammar.agent(sentence, index)
        return Breach(span, who.actor) if who is not None and behaves(who) else None
    who = doer_or_main(reading, sentence, index)
    return Breach(span, who.actor) if who is not None else None


def by_the_book(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *was not done by the book* and *did not act in line with the policy*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    end = last
    if tokens[last].word in ("with", "to", "by"):
        thing = norms.thing(tokens, last + 1)
        if thing is None:
            return None
        end = thing
    for at in range(first - 1, max(first - _REACH, 0), -1):
        word = tokens[at].word
        if word in verbs.NEGATIONS or word.endswith("n't"):
            verb = next(
                (
                    i
                    for i in range(at + 1, first)
                    if tokens[i].kind is Kind.WORD and not verbs.is_adverb(tokens[i].word)
                ),
                None,
            )
            if verb is None:
                return None
            group = reading.grammar.group(sentence, verb)
            who = reading.grammar.agent(sentence, verb) if group.passive else doer(reading, sentence, verb)
            subject = reading.grammar.subject(sentence, verb)
            worked = subject is not None and subject.head in _WORK | _CONDUCT
            told = (who is not None and behaves(who)) or (who is None and worked)
            if sentence.is_question or group.modal or supposed(tokens, at) or not told:
                return None
            return Breach(Span(tokens[at].start, tokens[end].end), who.actor if who else None)
        if tokens[at].kind is Kind.MARK or word in SUBORDINATORS:
            return None
    return None


def against(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *Contrary to the runbook, the responder restarted …*: what people did against any rule."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[first].word in ("without", "outside", "despite") or sentence.is_question or norms.meant(tokens):
        return None
    thing = norms.thing(tokens, last + 1)
    if thing is None:
        return None
    at = _verb(sentence, first)
    at = at if at is not None else _verb_behind(sentence, thing)
    if at is None:
        return None
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group):
        return None
    passive = group.passive and not tokens[at].word.endswith("ing")
    who = reading.grammar.agent(sentence, at) if passive else doer_or_main(reading, sentence, at)
    found = Span(tokens[first].start, tokens[thing].end)
    if who is not None:
        return Breach(found, who.actor) if behaves(who) else None
    return Breach(found, None) if passive and tokens[at].word in _BY_HAND else None


_BY_HAND = frozenset(mistakes.UNAWARES) | frozenset("shared given stored used opened moved handed".split())


_NORMS = frozenset("procedure runbook checklist sop policy protocol guideline freeze rule playbook process".split())


def taken_up(reading: Reading, sentence: Sentence, phrase: NounPhrase) -> bool:
    """Tell whether *it* takes up a rule named before it in the sentence: *the runbook says so; he ignored it*."""
    if phrase.head not in ("it", "they", "them"):
        return False
    before = sentence.tokens[: phrase.first]
    at = next((i for i in range(len(before) - 1, -1, -1) if singular(before[i].word) in _NORMS), None)
    thing = reading.grammar.phrase_ending(sentence, at) if at is not None else None
    return thing is not None and norms.is_norm(thing.tokens)


def outside_own(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *booked the deal outside his limits*."""
    at = _verb(sentence, sentence.at(span.start))
    if at is None or sentence.is_question or not happened(sentence, reading.grammar.group(sentence, at)):
        return None
    who = doer(reading, sentence, at)
    return Breach(span, who.actor) if who is not None else None


def forbidden(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *deployed from his laptop, which our policy forbids*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    norm = reading.grammar.phrase_ending(sentence, first - 1) if first else None
    if (
        norm is None
        or not norms.is_norm(norm.tokens)
        or tokens[norm.first - 1].word not in ("which", "that", "although", "though", "something", "what")
    ):
        return None
    at = _verb(sentence, norm.first - 1)
    if at is None or sentence.is_question or not happened(sentence, reading.grammar.group(sentence, at)):
        return None
    who = doer(reading, sentence, at)
    return Breach(Span(norm.span.start, tokens[last].end), who.actor) if who is not None else None


def while_closed(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *merged while the freeze was on* and *deployed during the freeze*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    during = tokens[first].word == "during"
    edge = (
        first if during else next((i for i in range(first, max(first - 5, -1), -1) if tokens[i].word in _WHILE), None)
    )
    at = _verb(sentence, edge) if edge is not None else None
    if at is None or sentence.is_question or norms.meant(tokens) or tokens[at].word not in mistakes.HANDLED:
        return None
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group):
        return None
    who = reading.grammar.agent(sentence, at) if group.passive else doer(reading, sentence, at)
    return Breach(span, who.actor) if who is not None and behaves(who) else None


_WHILE = frozenset("while although though when as".split())


def behind_backs(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *was done behind the back of the board*."""
    at = _verb(sentence, sentence.at(span.start))
    if at is None or sentence.is_question:
        return None
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group):
        return None
    if group.passive:
        who = reading.grammar.agent(sentence, at)
        return Breach(span, who.actor if who else None) if who is None or behaves(who) else None
    who = doer_or_main(reading, sentence, at)
    return Breach(span, who.actor) if who is not None else None


def too_early(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *went live before the security review was signed*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    before = next(
        (at for at in range(first - 1, max(first - 8, 0), -1) if tokens[at].word in ("before", "until")), None
    )
    if before is None or tokens[before].word == "until" or sentence.is_question:
        return None
    leave = _leave(sentence, before + 1)
    at = _verb(sentence, before) if leave is not None and leave < first else None
    if at is None or tokens[at].word in ("waited", "asked", "stopped", "paused"):
        return None
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group):
        return None
    passive = group.passive and not tokens[at].word.endswith("ing")
    who = reading.grammar.agent(sentence, at) if passive else doer_or_main(reading, sentence, at)
    found = Span(tokens[before].start, span.end)
    if who is not None:
        return Breach(found, who.actor) if behaves(who) else None
    subject = reading.grammar.subject(sentence, at)
    return Breach(found, None) if subject is not None and subject.head in _WORK else None

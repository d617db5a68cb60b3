"""A rule that was not kept, told as a cause.

What it does
    Finds procedures, policies, checklists, freezes and reviews that people did not follow, violated, bypassed, ignored
    or skipped, and passives such as *was not followed*.

Why is this a problem
    A breach has a cause of its own: the procedure costs more than it seems, cannot be followed that night, or is
    hardly ever followed when all goes well. Work as imagined is no description of work as done.

Example
    The change process was not followed.

    He bypassed the two-person rule.

    The release skipped the go/no-go checklist.

Use instead
    The two-person rule is enforced in the console but not in the interface used at night.

    The checklist has 41 items, 17 of them for a retired system; it is opened after the fact in 11 of 12 releases.

What it leaves alone
    The hot-fix pipeline bypasses the canary stage by design.

    The request bypassed the cache.

    The TLS policy was violated by the client's cipher list.

    The runbook was followed.

How it decides
    A verb of breach and a noun of rule together, where people are subject or agent or nobody is named; and nouns
    (*a violation of the change process, non-compliance with …*). Policies of machines (TLS, IAM, CORS, retention),
    denials, questions, possibilities and what is so by design are left alone. *We* is found as others are, one level
    lower; so is a breach whose sentence names its condition (*…, since step 4 names a retired host*).

Fix safety
    Asks.

References
    National Patient Safety Foundation, RCA2 (2015), fourth rule of causation. Hollnagel, Safety-I and Safety-II (2014),
    on work as imagined and as done.
"""

from collections.abc import Iterator
from operator import attrgetter

from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.meaning import controls, norms
from afterword.lint.meaning.omissions import singular
from afterword.lint.meaning.reasons import conditioned, laid_down, out_of_order
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.factors.words import (
    afterwards,
    backdoors,
    breaches,
    detours,
    flouting,
    forbidden,
    gaming,
    instead,
    knowing,
    strays,
)
from afterword.lint.rules.factors.words.breaches import Breach
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.text.spans import said_apart
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import NOBODY, behaves, doer, happened, keeps_rules, negated_before, unproven
from afterword.lint.who.constructions import constructions
from afterword.lint.who.governing import QUANTITIES
from afterword.lint.who.noun_phrases import NounPhrase, VerbGroup

_FRAMES = (
    strays.FRAMES
    + flouting.FRAMES
    + instead.FRAMES
    + knowing.FRAMES
    + afterwards.FRAMES
    + gaming.FRAMES
    + backdoors.FRAMES
    + forbidden.FRAMES
)
_QUESTION = "How often is it followed when nothing goes wrong? What makes following it costly?"
_MESSAGE = "A breach has a cause of its own. How often is this followed on a good day?"
_TOLD = "The reason is here. Begin with it: what is it about the rule that cannot be kept?"
_WAY = Way("Say what following it costs.", "Ask what following it costs", _QUESTION)


@rule(Severity.ERROR, prose=True, way=_WAY)
def procedure_violation_as_cause(reading: Reading) -> Iterator[Finding]:
    """Find rules that people are said not to have kept."""
    found = [each.said for each in judged(reading, _JUDGES) if not unproven(each.sentence, each.said.span)]
    found += [
        Breach(each.span, None)
        for each in constructions(reading, _FRAMES)
        if not (each.denied or each.sentence.is_question or norms.meant(each.sentence.tokens))
        and not unproven(each.sentence, each.span)
    ]
    breaches = (each for each in found if not (laid_down(reading, each.span) or out_of_order(reading, each.span)))
    for span, actor in said_apart(breaches, attrgetter("span")):
        given = conditioned(reading, span)
        yield Finding(span, _TOLD if given else _MESSAGE, eased=given or actor is Actor.WE, fix=_WAY.ask())


def _by_verb(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    tokens = sentence.tokens
    index, last = sentence.at(span.start), sentence.at(span.end - 1)
    kept = tokens[index].word in norms.KEEPING or tokens[last].word == "through"
    group = reading.grammar.group(sentence, index)
    if kept and group.words == ("not",):
        return _fragment(reading, sentence, index)
    if tokens[index].word in ("kept", "cut") and last == index and not group.passive:
        return _cut(reading, sentence, index, group)
    told = not (group.modal or group.infinitive) if kept else happened(sentence, group)
    if kept != (_denied(group) or _by_nobody(reading, sentence, index)) or norms.meant(tokens) or not told:
        return None
    if group.passive and not tokens[index].word.endswith("ing"):
        return _by_passive(reading, sentence, index, group)
    thing = _broken(reading, sentence, index, last)
    who = doer(reading, sentence, index)
    if who is None and thing is not None and controls.of_people(tokens[last + 1 : thing + 1]):
        who = _keeper(reading, sentence, index)
    if thing is None or not (who or _by_nobody(reading, sentence, index) or _by_work(reading, sentence, index)):
        return None
    return Breach(Span(tokens[group.first].start, tokens[thing].end), who.actor if who else None)


def _broken(reading: Reading, sentence: Sentence, index: int, last: int) -> int | None:
    """Return the index of the last word of what a verb says was broken: a rule, a board, or *it* for one of these."""
    tokens = sentence.tokens
    thing = norms.thing(tokens, last + 1)
    if thing is not None:
        return thing if norms.fits(tokens[index].word, tokens[last + 1 : thing + 1]) else None
    it = reading.grammar.noun_phrase(sentence, last + 1)
    if it is not None and detours.taken_up(reading, sentence, it):
        return last + 1
    return _body(reading, sentence, last + 1) if norms.avoids(tokens[index].word, tokens[last].word) else None


def _keeper(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return the subject of a breach where it may be somebody, for what was broken only people keep."""
    subject = reading.grammar.subject(sentence, index)
    return subject if subject is not None and keeps_rules(subject) else None


def _by_work(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Tell whether a piece of work is told to have broken a rule: *the release skipped the checklist*."""
    subject = reading.grammar.subject(sentence, index)
    if subject is not None and subject.head in QUANTITIES:  # several of the emergency fixes
        last = reading.grammar.group(sentence, index).first - 1
        subject = reading.grammar.phrase_ending(sentence, last) if last >= 0 else None
    word = sentence.tokens[index].word
    helped = not verbs.AUXILIARIES.isdisjoint(reading.grammar.group(sentence, index).words)
    usual = not (helped or word.endswith("ing") or verbs.is_past(word) or verbs.is_participle(word))  # what they do
    return subject is not None and subject.head in norms.WORK and not usual


def _fragment(reading: Reading, sentence: Sentence, index: int) -> Breach | None:
    """Judge *SOP not followed*."""
    tokens = sentence.tokens
    thing = reading.grammar.phrase_ending(sentence, index - 2) if index > 1 else None
    if thing is None or not norms.is_norm(thing.tokens) or sentence.is_question:
        return None
    opens = thing.first == 0 or tokens[thing.first - 1].kind is Kind.MARK
    return Breach(Span(thing.span.start, tokens[index].end), None) if opens else None


def _cut(reading: Reading, sentence: Sentence, index: int, group: VerbGroup) -> Breach | None:
    """Judge *cut the procedure short*."""
    tokens = sentence.tokens
    short = next((at for at in range(index + 2, min(index + 8, len(tokens))) if tokens[at].word == "short"), None)
    if tokens[index].word != "cut" or short is None or not norms.is_norm(tokens[index + 1 : short]):
        return None
    who = doer(reading, sentence, index) if happened(sentence, group) else None
    return Breach(Span(tokens[group.first].start, tokens[short].end), who.actor) if who else None


def _body(reading: Reading, sentence: Sentence, first: int) -> int | None:
    """Return the index of the last word of a board or committee that begins at an index."""
    phrase = reading.grammar.phrase_before_verb(sentence, first)
    return phrase.after - 1 if phrase and norms.is_body(phrase.tokens) else None


def _by_passive(reading: Reading, sentence: Sentence, index: int, group: VerbGroup) -> Breach | None:
    """Judge *the freeze was not respected* and *the checklist was skipped by the shift lead*."""
    tokens = sentence.tokens
    patient = reading.grammar.subject(sentence, index)
    body = patient is not None and norms.is_body(patient.tokens) and norms.avoids(tokens[index].word, "")
    told = patient is not None and (norms.is_norm(patient.tokens) or detours.taken_up(reading, sentence, patient))
    parted = tokens[index].word == "broken" and any(each.word in _PARTED for each in tokens[index + 1 : index + 2])
    enforced = any(each.word in _ENFORCING for each in tokens[index:])
    if patient is None or not (body or told) or group.modal or parted or enforced:
        return None
    if not {"was", "were", "been", "being", "got", "wasn't", "weren't"} & set(group.words):
        return None
    if not body and patient.head not in ("it", "they") and not norms.fits(tokens[index].word, patient.tokens):
        return None
    agent = reading.grammar.agent(sentence, index)
    if agent is not None and not (behaves(agent) or (keeps_rules(agent) and controls.of_people(patient.tokens))):
        return None
    if agent is None and any(token.word == "by" for token in tokens[index + 1 : index + 3]):
        return None
    return Breach(Span(tokens[group.first].start, tokens[index].end), agent.actor if agent else None)


# Broken so, a rule has parts.
_PARTED = frozenset({"into", "down", "up"})
# What applies the policies of machines: *was violated 14 times, reports the policy engine*.
_ENFORCING = frozenset("engine scanner linter admission webhook gatekeeper opa".split())


def _by_noun(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *a violation of the change process*."""
    tokens = sentence.tokens
    index, last = sentence.at(span.start), sentence.at(span.end - 1)
    thing = norms.thing(tokens, last + 1)
    if thing is None or negated_before(tokens, index) or norms.meant(tokens) or norms.supposed(tokens, index):
        return None
    agent = reading.grammar.agent(sentence, thing)
    if agent is not None and not behaves(agent) and breaches.by(reading, sentence, thing) is None:
        return None
    return Breach(Span(span.start, tokens[thing].end), None)


def _by_lack(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *deployed without the mandatory review*, said of people, and *against the policy*."""
    tokens = sentence.tokens
    index, last = sentence.at(span.start), sentence.at(span.end - 1)
    thing = _missing(reading, sentence, index, last)
    if thing is None or not norms.is_missing(tokens[last].word, tokens[thing].word) or norms.meant(tokens):
        return None
    if norms.keeps_clear(tokens[index].word, tokens[thing].word):
        return None
    before = (at for at in range(index - 1, -1, -1) if verbs.is_past(tokens[at].word) or tokens[at].word in norms.DONE)
    behind = (at for at in range(thing + 1, len(tokens)) if verbs.is_past(tokens[at].word))
    at = next(before, None) or next(behind, None)
    group = reading.grammar.group(sentence, at) if at is not None else None
    if at is None or group is None or not happened(sentence, group) or breaches.made_do(tokens, at, thing):
        return None
    who = reading.grammar.agent(sentence, at) if group.passive else doer(reading, sentence, at)
    found = Breach(Span(span.start, tokens[thing].end), who.actor if who else None)
    patient = reading.grammar.subject(sentence, at) if tokens[at].word in norms.DONE else None
    worked = patient is not None and patient.head in norms.WORK and tokens[index].word in norms.AGAINST
    if who is not None:
        return found if behaves(who) else None
    if breaches.goes_ahead(tokens, at):
        subject = reading.grammar.subject(sentence, at)
        closed = singular(tokens[thing].word) == "freeze" or tokens[index].word not in ("despite", "outside")
        return found if subject is not None and subject.head in norms.WORK and closed else None
    return found if group.passive and (tokens[last].word in norms.DOING or worked) else None


def _missing(reading: Reading, sentence: Sentence, index: int, last: int) -> int | None:
    """Return the index of the last word of what one went without or against."""
    tokens = sentence.tokens
    thing = norms.thing(tokens, last + 1, strict=True)
    if thing is None and tokens[index].word == "without":
        thing = _body(reading, sentence, last + 1)
    loose = norms.thing(tokens, last + 1) if thing is None else None
    if loose is not None and (norms.lenient(tokens[index].word, tokens[loose].word) or tokens[last].word == "without"):
        return loose
    return thing


def _by_nobody(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Tell whether a verb is denied by its subject: *nobody followed it*."""
    subject = reading.grammar.subject(sentence, index)
    return subject is not None and (subject.head in NOBODY or subject.tokens[0].word == "no")


def _denied(group: VerbGroup) -> bool:
    return group.negated or "hardly" in group.words


_JUDGES = (
    (norms.VERBS, _by_verb),
    (norms.BREACHES, _by_noun),
    (norms.WITHOUT, _by_lack),
    (norms.WITHOUT, detours.against),
    (controls.WITHOUT, breaches.unasked),
    (controls.WITHOUT_BEING, breaches.uncleared),
    (controls.UNAUTHORISED, breaches.unauthorised),
    (controls.LAPSES, breaches.lapse),
    (controls.IDIOMS, detours.idiom),
    (controls.BY_THE_BOOK, detours.by_the_book),
    (controls.OUTSIDE_OWN, detours.outside_own),
    (controls.BEHIND_BACKS, detours.behind_backs),
    (controls.BEFORE_LEAVE, detours.unapproved),
    (controls.GRANTED, detours.too_early),
    (controls.FORBIDS, detours.forbidden),
    (controls.WHILE_CLOSED, detours.while_closed),
)

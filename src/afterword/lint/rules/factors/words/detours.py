"""Rules told as gone around: behind somebody's back, outside one's limits, while a freeze was on, not by the book."""

from afterword.document.text import Span
from afterword.lint.meaning import controls, mistakes, norms
from afterword.lint.meaning.omissions import singular
from afterword.lint.reading import Reading
from afterword.lint.rules.factors.words import breaches
from afterword.lint.rules.factors.words.breaches import Breach
from afterword.lint.text import verbs
from afterword.lint.text.chunks import SUBORDINATORS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.conduct import behaves, doer, happened, supposed
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.participles import doer_or_main

_REACH = 9
_CONDUCT = frozenset("practice practices conduct behaviour behavior handling actions approach work".split())
_BY_HAND = frozenset(mistakes.UNAWARES) | frozenset("shared given stored used opened moved handed".split())
_NORMS = frozenset("procedure runbook checklist sop policy protocol guideline freeze rule playbook process".split())
_WHILE = frozenset("while although though when as".split())


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
        if verbs.denies(tokens[at].word):
            verb = next((i for i in range(at + 1, first) if not verbs.is_adverb(tokens[i].word)), None)
            if verb is None or sentence.is_question or supposed(tokens, at):
                return None
            told, who = _acted(reading, sentence, verb)
            return Breach(Span(tokens[at].start, tokens[end].end), who.actor if who else None) if told else None
        if tokens[at].kind is Kind.MARK or tokens[at].word in SUBORDINATORS:
            return None
    return None


def _acted(reading: Reading, sentence: Sentence, verb: int) -> tuple[bool, NounPhrase | None]:
    """Tell whether people, or a piece of work, did not do it so; and who."""
    group = reading.grammar.group(sentence, verb)
    who = None if group.passive else doer(reading, sentence, verb)
    agent = reading.grammar.agent(sentence, verb) if group.passive else None
    who = agent if agent is not None and behaves(agent) else who
    subject = reading.grammar.subject(sentence, verb)
    worked = subject is not None and subject.head in breaches.WORK | _CONDUCT
    return not group.modal and (who is not None or worked), who


def against(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *Contrary to the runbook, the responder restarted …*: what people did against any rule."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[first].word in ("without", "outside", "despite") or sentence.is_question or norms.meant(tokens):
        return None
    thing = norms.thing(tokens, last + 1)
    if thing is None:
        return None
    at = breaches.verb_before(sentence, first)
    at = at if at is not None else breaches.verb_behind(sentence, thing)
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
    at = breaches.verb_before(sentence, sentence.at(span.start))
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
    at = breaches.verb_before(sentence, norm.first - 1)
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
    at = breaches.verb_before(sentence, edge) if edge is not None else None
    if at is None or sentence.is_question or norms.meant(tokens) or tokens[at].word not in mistakes.HANDLED:
        return None
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group):
        return None
    who = reading.grammar.agent(sentence, at) if group.passive else doer(reading, sentence, at)
    return Breach(span, who.actor) if who is not None and behaves(who) else None


def behind_backs(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *was done behind the back of the board*."""
    at = breaches.verb_before(sentence, sentence.at(span.start))
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
    leave = breaches.leave_for(sentence, before + 1)
    at = breaches.verb_before(sentence, before) if leave is not None and leave < first else None
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
    return Breach(found, None) if subject is not None and subject.head in breaches.WORK else None


def unapproved(reading: Reading, sentence: Sentence, span: Span) -> Breach | None:
    """Judge *the migration started before approval*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    ends = last + 1 >= len(tokens) or tokens[last + 1].kind is Kind.MARK or tokens[last + 1].word in ("by", "from")
    at = breaches.verb_before(sentence, first)
    if at is None or not ends or sentence.is_question or tokens[at].word not in controls.GOING:
        return None
    group = reading.grammar.group(sentence, at)
    if not happened(sentence, group) or norms.meant(tokens):
        return None
    who = reading.grammar.agent(sentence, at) if group.passive else doer(reading, sentence, at)
    subject = reading.grammar.subject(sentence, at)
    worked = subject is not None and subject.head in breaches.WORK
    return Breach(span, who.actor if who else None) if worked or (who is not None and behaves(who)) else None

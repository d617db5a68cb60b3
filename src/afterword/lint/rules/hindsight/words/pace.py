"""Whether the pace of people is graded here: ages taken, precious minutes lost, things rushed or done at last."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import performance as words
from afterword.lint.rules.hindsight.words import verdicts
from afterword.lint.rules.hindsight.words.appraising import is_effort, is_plain_effort
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import COLLEAGUES, WE_OR_COLLEAGUES, Actor
from afterword.lint.who.conduct import denied, doer
from afterword.lint.who.people import named_at


def ages(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *it took support an embarrassingly long time to escalate*, *the on-call took forever to answer*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    took = next((each for each in range(at - 1, max(at - 8, -1), -1) if tokens[each].word in _TAKING), None)
    if took is None or denied(sentence.tokens, took) or reading.grammar.group(sentence, took).modal:
        return None
    whole = Span(tokens[took].start, span.end)
    whom = named_at(reading, sentence, took + 1)
    if doer(reading, sentence, took) or (whom is not None and whom.after <= at):
        return whole
    subject = reading.grammar.subject(sentence, took)
    behind = range(at, min(at + 6, len(tokens) - 1))
    to = next((each for each in behind if tokens[each].word in ("to", "for", "before")), None)
    if subject is None or to is None or (subject.head != "it" and not is_plain_effort(subject.head)):
        return whole if is_effort(subject, own=True) else None
    human = named_at(reading, sentence, to + 1) is not None or tokens[to + 1].word in verbs.HUMAN_FORMS
    return whole if human else None


_TAKING = frozenset("took taken takes needed spent waited lasted wasted was were hesitated lost".split())


def precious(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *precious minutes ticked away*, *half the morning went to waste*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    near = {token.word for token in tokens[max(0, at - 4) : at]} | {token.word for token in tokens[last + 1 : last + 6]}
    if tokens[at].word in ("precious", "valuable", "vital", "crucial", "much"):
        return span if near & words.LOST and "saved" not in near else None
    if tokens[at].word in verdicts.TIMES and tokens[last].word in ("away", "burned", "burnt", "squandered", "blown"):
        return span
    if tokens[last].word in ("away", "by", "past", "waste", "drain", "unused", "through"):
        subject = reading.grammar.subject(sentence, at)
        system = subject is not None and subject.actor is Actor.SYSTEM and tokens[at].word in _BURNING
        timed = {token.word for token in tokens[max(0, at - 6) : last + 5]} & verdicts.TIMES
        return span if timed and not system else None
    timed = {token.word for token in tokens[last : last + 4]} & verdicts.TIMES
    return span if timed and doer(reading, sentence, at) else None


_BURNING = frozenset("burned burnt blew threw".split())


def rushed(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the change was rushed through*, *the team rushed into the upgrade*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    behind = tokens[at + 1].word if at + 1 < len(tokens) else "."
    if tokens[at].word in ("rush", "rushes") or denied(sentence.tokens, at) or behind in _HURRYING:
        return None
    group = reading.grammar.group(sentence, at)
    if group.modal or group.infinitive:
        return None
    subject = reading.grammar.subject(sentence, at)
    if group.passive:
        agent = reading.grammar.agent(sentence, at)
        person = subject is not None and subject.actor is not Actor.SYSTEM
        return None if person or (agent is not None and agent.actor is Actor.SYSTEM) else span
    return span if doer(reading, sentence, at) and behind in _THINGS else None


_HURRYING = frozenset("to over towards back hour hours".split())
_THINGS = frozenset("the a an this that it into through out ahead straight his her their in things on".split())


def _anybody(sentence: Sentence, at: int) -> bool:
    return any(
        token.word in ("anyone", "anybody", "someone", "somebody") for token in sentence.tokens[max(0, at - 4) : at]
    )


def in_the_end(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *eventually got round to reading the log*, *only after an hour did the team look*."""
    tokens = sentence.tokens
    at, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[at].word == "to":
        whom = reading.grammar.phrase_ending(sentence, at - 1) if at else None
        return span if whom is not None and (whom.actor in WE_OR_COLLEAGUES or _anybody(sentence, at)) else None
    if tokens[last].word == "to":
        return span if doer(reading, sentence, last - 2) else None
    if at and tokens[at - 1].kind is Kind.WORD and tokens[at - 1].word not in ("and", "but", "so"):
        return None
    did = next((each for each in range(last, min(last + 9, len(tokens) - 2)) if tokens[each].word == "did"), None)
    if did is None:
        return None
    whom = named_at(reading, sentence, did + 1)
    if whom is None or whom.actor not in COLLEAGUES:
        return None
    acted = {token.word for token in tokens[whom.after : whom.after + 4]} & verdicts.NOTICING.keys()
    return Span(tokens[at].start, whom.span.end) if acted else None

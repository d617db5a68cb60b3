"""Deeds told as blunders without a verb of error: an accidental deletion by somebody, seconds instead of minutes."""

from itertools import pairwise

from afterword.document.text import Span
from afterword.lint.meaning import mistakes as words
from afterword.lint.meaning.norms import meant
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import RELATIVES, SUBORDINATORS, goes_on, nominal
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import behaves, belongs_to_people, happened, negated_before
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.participles import doer_or_main, people_behind

_REACH = 9
_KNOWN = frozenset({"the", "this", "his", "her", "one"})
_REASONS = frozenset({"because", "since", "as", "so"})


def unmeant(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the inadvertent deletion of the index by a developer* and *Anna's erroneous change*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    at = index + 1
    while at < min(index + 4, len(tokens)) and nominal(tokens[at]) and tokens[at].word not in words.DEEDS:
        at += 1
    if at >= len(tokens) or tokens[at].word not in words.DEEDS or negated_before(tokens, index):
        return None
    if at + 1 < len(tokens) and goes_on(tokens[at + 1]):
        return None
    whole = reading.grammar.phrase_ending(sentence, at)
    if whole is not None and belongs_to_people(whole):
        return Span(whole.span.start, tokens[at].end)
    for behind in range(at + 1, min(at + _REACH, len(tokens) - 1)):
        if tokens[behind].kind is Kind.MARK or tokens[behind].word in RELATIVES:
            break
        if tokens[behind].word == "by" or (tokens[behind].word == "of" and tokens[behind - 1].word == "part"):
            who = reading.grammar.phrase_before_verb(sentence, behind + 1)
            return Span(span.start, who.span.end) if who is not None and behaves(who) else None
        if verbs.is_past(tokens[behind].word):
            break
    return Span(span.start, tokens[at].end) if _as_cause(sentence, index, at) else None


def _as_cause(sentence: Sentence, index: int, deed: int) -> bool:
    """Tell *was due to the accidental deletion of the table* from *guards against accidental deletion*."""
    tokens = sentence.tokens
    if tokens[index].word not in words.SURE or tokens[deed].word not in words.DONE_BY_HAND:
        return False
    before = [token.word for token in tokens[max(0, index - 5) : index]]
    return not words.GUARDED & set(before) and any(pair in words.BECAUSE for pair in pairwise(before))


def instead(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *typed 300 instead of 30* and *was run on production instead of staging by the trainee*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if last + 1 >= len(tokens) or tokens[last + 1].word.endswith("ing") or meant(tokens):
        return None
    if any(token.word in _REASONS for token in tokens[last + 1 :]):
        return None
    for at in range(first - 1, max(first - _REACH - 2, -1), -1):
        word = tokens[at].word
        if word in words.IN_PLACE and (verbs.is_past(word) or verbs.is_participle(word)):
            who = people_behind(reading, sentence, at)
            return _from(sentence, at, max(span.end, who.span.end)) if who and who.actor is not Actor.WE else None
        if word in SUBORDINATORS or word in RELATIVES or tokens[at].word in (",", ";", ":"):
            return None
    return None


def taken_for(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *took the lag graph for the latency graph*; not *took it out for two hours*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    thing = reading.grammar.noun_phrase(sentence, index + 1)
    if thing is None or thing.after >= len(tokens) - 1 or tokens[thing.after].word != "for":
        return None
    other = reading.grammar.noun_phrase(sentence, thing.after + 1)
    if other is None or thing.tokens[0].word not in _KNOWN or not _another(sentence, other) or meant(tokens):
        return None
    who = people_behind(reading, sentence, index)
    return Span(tokens[index].start, max(other.span.end, who.span.end)) if who else None


def _another(sentence: Sentence, thing: NounPhrase) -> bool:
    """Tell whether something can be taken for this: no span of time, and nothing done *out of service* behind it."""
    tokens = sentence.tokens
    if thing.tokens[0].word not in ("the", "a", "an", "another", "its") or thing.head in words.SPANS:
        return False
    behind = tokens[thing.after] if thing.after < len(tokens) else None
    ends = behind is None or behind.kind is Kind.MARK or behind.word in ("and", "when", "in", "on")
    return ends and thing.actor is Actor.SYSTEM


def _from(sentence: Sentence, index: int, end: int) -> Span:
    return Span(sentence.tokens[index].start, end)


def stray(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *left a stray character in the template* and *entered the amount with two extra zeros*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    for at in range(first - 1, max(first - _REACH, -1), -1):
        word = tokens[at].word
        known = word in words.TYPING or word in words.IN_PLACE
        if known and (verbs.is_past(word) or word.endswith("ing")):
            who = people_behind(reading, sentence, at)
            return _from(sentence, at, max(span.end, who.span.end)) if who else None
        if word in SUBORDINATORS or word in RELATIVES or word in (";", ":"):
            return None
    return None


def not_meant(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *wrote 10 mg where 1 mg was meant*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    where = next((at for at in range(first - 1, max(first - 7, 0), -1) if tokens[at].word in ("where", "when")), None)
    if where is None:
        return None
    for at in range(where - 1, max(where - _REACH, -1), -1):
        word = tokens[at].word
        if (word in words.TYPING or word in words.IN_PLACE) and (verbs.is_past(word) or verbs.is_participle(word)):
            who = people_behind(reading, sentence, at)
            return _from(sentence, at, max(span.end, who.span.end)) if who else None
    return None


def in_fact(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *believed the copy had ended when in fact it had not* and *assumed X, which was wrong*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    bare = tokens[first].word in ("it", "he", "she", "they")
    if bare and (not first or tokens[first - 1].word != ";"):
        return None
    for at in range(first - 1 - bare, -1, -1):
        if tokens[at].word in words.THINKING and (verbs.is_past(tokens[at].word) or tokens[at].word.endswith("ing")):
            group = reading.grammar.group(sentence, at)
            who = doer_or_main(reading, sentence, at) if happened(sentence, group) and not group.passive else None
            return Span(tokens[at].start, span.end) if who else None
        if tokens[at].word in (";", "."):
            return None
    return None


def swapped(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *swapped latitude and longitude*; not *swapped the disk*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    behind = [token.word for token in tokens[index + 1 : index + 7]]
    stop = next((at for at, word in enumerate(behind) if word in verbs.AUXILIARIES or word in ",;:"), len(behind))
    behind = behind[:stop]
    two = ("two" in behind[:3] and words.PARTS.isdisjoint(behind)) or "around" in behind or "round" in behind
    if "and" in behind:
        rest = [token.word for token in tokens[index + 1 + behind.index("and") : index + 12]]
        two = two or not any(verbs.is_past(word) or word in verbs.AUXILIARIES for word in rest)
    if not two or "out" in behind[:3] or "over" in behind[:3] or "to" in behind[:3] or meant(tokens):
        return None
    who = people_behind(reading, sentence, index)
    return Span(tokens[index].start, tokens[min(index + stop, len(tokens) - 1)].end) if who else None


def slipped(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the operator's finger slipped*."""
    whole = reading.grammar.phrase_ending(sentence, sentence.at(span.start))
    return Span(whole.span.start, span.end) if whole is not None and belongs_to_people(whole) else None


def elsewhere(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *thought he was deleting a test index* and *believed they were on staging*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    following = tokens[last + 1].word if last + 1 < len(tokens) else ""
    safe = {token.word for token in tokens[last + 1 : last + 5]} & {"safe", "right", "same", "call", "phone"}
    doing = not safe and (following.endswith("ing") or following in ("on", "in", "at", "connected", "logged", "typing"))
    if not doing or sentence.is_question:
        return None
    group = reading.grammar.group(sentence, first)
    who = doer_or_main(reading, sentence, first) if happened(sentence, group) else None
    return Span(tokens[first].start, tokens[last + 1].end) if who and who.actor is not Actor.WE else None


def unintended(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *did not mean to, but overwrote it* and *an engineer, meaning to stop staging, stopped production*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    denied = any(verbs.denies(token.word) for token in tokens[first : last + 1])
    if sentence.is_question:
        return None
    if tokens[first].word in ("meaning", "intending"):
        if not first or tokens[first - 1].word != ",":
            return None
        who = reading.grammar.phrase_before_verb(sentence, 0)
        return span if who is not None and who.after == first - 1 and behaves(who) else None
    if tokens[last].word == "to" and not {"but", "yet"} & {token.word for token in tokens[last + 1 :]}:
        return None
    verb = next((at for at in range(first, last + 1) if tokens[at].word in _INTENDING), first)
    group = reading.grammar.group(sentence, verb)
    who = doer_or_main(reading, sentence, verb) if not group.modal else None
    happens = denied or happened(sentence, group)
    return span if who is not None and happens and not group.passive else None


_INTENDING = frozenset("mean meant intend intended".split())

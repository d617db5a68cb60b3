"""Whether a sentence goes on to the condition behind an act: *missed the alert because the gateway was down*."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.text.subjects import NounPhrase
from afterword.lint.who.actors import Actor

_JOINTS = frozenset((";", ":", "\u2014", "\u2013"))
_ONES_OWN = frozenset("he she they we i you this that these those nobody everybody everyone somebody who".split())
_ALIKE = frozenset("same alike identical identically similar similarly equal adjacent".split())
_BE = frozenset("is are was were isn't aren't wasn't weren't".split())
_STILL = frozenset("has have hasn't haven't".split())
_BEING = frozenset("was were".split())
# Where somebody was is a circumstance; what somebody was like or wanted is a judgement.
_PLACED = frozenset("on in at off away ill abroad absent asleep unavailable travelling traveling".split())
_MOODS = frozenset("hurry rush mood panic denial charge doubt habit".split())
_OPENING = frozenset("both they it its there".split())
_REACH = 10
_CLAUSE = 3


def explained(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Tell whether something that is nobody's doing is given as the reason behind a token."""
    tokens = sentence.tokens
    for at in range(index + 1, len(tokens) - 1):
        if tokens[at].word in _JOINTS and tokens[at + 1].word in ("it", "its"):
            return True
        if tokens[at].word in ("because", "since", "as"):
            cause = reading.grammar.phrase_before_verb(sentence, at + 1)
            return cause is not None and cause.actor is Actor.SYSTEM and cause.possessor is None
    return False


def conditioned(reading: Reading, span: Span) -> bool:
    """Tell whether behind some words their sentence names the condition: *…, since step 4 names a retired host*.

    What people were like, wanted or thought is none: that only passes the judgement on.
    """
    sentence = reading.sentences.holding(span.start)
    if sentence is None:
        return False
    index = sentence.at(span.end - 1)
    return any(
        _is_condition(reading, sentence, at + 1)
        for at in range(index + 1, len(sentence.tokens) - 1)
        if gives_reason(sentence, index, at)
    )


def gives_reason(sentence: Sentence, index: int, at: int) -> bool:
    """Tell whether a token opens the reason for a verb before it; *since the move* and *as agreed* do not."""
    tokens = sentence.tokens
    word, comma = tokens[at].word, tokens[at - 1].word == ","
    if word == "because":
        return True
    if word not in ("since", "as") or tokens[at - 1].word == "ever":
        return False
    ends = next((end for end in range(at + 1, len(tokens)) if tokens[end].kind is Kind.MARK), len(tokens))
    behind = [
        each.word for each in tokens[at + 1 : min(ends, at + _REACH)] if not (each.word == "may" and each.capital)
    ]
    if word == "as":
        told = len(behind) >= _CLAUSE and behind[0] in _OPENING
        return bool(_BE.intersection(behind[1:])) or (comma and (told or _finite(behind[1:])))
    still = any(token.word in _STILL for token in tokens[:index])
    return not still and (_finite(behind) or (comma and len(behind) >= _CLAUSE))


def _finite(words: list[str]) -> bool:
    return any(word in verbs.AUXILIARIES or verbs.is_past(word) for word in words)


def _is_condition(reading: Reading, sentence: Sentence, first: int) -> bool:
    cause = reading.grammar.phrase_before_verb(sentence, first)
    behind = [token.word for token in sentence.tokens[first + 1 : first + _REACH]]
    if sentence.tokens[first].word in ("they", "both"):  # the two that look alike
        return not _ALIKE.isdisjoint(behind)
    if cause is None or cause.head in _ONES_OWN:
        return False
    return (cause.actor is Actor.SYSTEM and cause.possessor is None) or _circumstance(sentence, cause)


def _circumstance(sentence: Sentence, cause: NounPhrase) -> bool:
    """Tell *the second person was on a train* from *the lead was in a hurry* and *she was careless*."""
    behind = [token.word for token in sentence.tokens[cause.after : cause.after + 4]]
    placed = behind[:1] and behind[0] in _BEING and behind[1:2] and behind[1] in _PLACED
    return bool(placed) and _MOODS.isdisjoint(behind)

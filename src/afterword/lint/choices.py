"""The wrong one of two: *pressed the wrong button*, *had the wrong terminal open*, *got the two hosts mixed up*."""

from afterword.document.text import Span
from afterword.lint import mistakes as words
from afterword.lint import slips, verbs
from afterword.lint.actors import Actor
from afterword.lint.chunks import RELATIVES, SUBORDINATORS, goes_on, nominal
from afterword.lint.conduct import doer, happened
from afterword.lint.reading import Reading
from afterword.lint.sentences import Kind, Sentence

_BE = frozenset("was were been".split())
_REACH = 7


def wrong(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *pressed the wrong button*, *got the order wrong*, *the wrong branch was merged*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    for at in range(index - 1, max(index - _REACH, -1), -1):
        word = tokens[at].word
        got = word == "got" and (index + 1 == len(tokens) or not nominal(tokens[index + 1]))
        if got or (word in words.CHOOSING and tokens[at - 1].word != "the"):
            group = reading.grammar.group(sentence, at)
            acted = happened(sentence, group) and not group.passive and doer(reading, sentence, at)
            if not acted or not _has_it_so(sentence, at, index):
                return None
            return Span(tokens[at].start, tokens[min(index + (not got), len(tokens) - 1)].end)
        if word in SUBORDINATORS or word in RELATIVES or word in ",;:":
            break
    return _chosen(reading, sentence, index)


def _has_it_so(sentence: Sentence, verb: int, index: int) -> bool:
    """Tell *had the wrong terminal open* from *had the wrong permissions*, and *went wrong*."""
    tokens = sentence.tokens
    behind = [token.word for token in tokens[index + 1 : index + _REACH]]
    if tokens[verb].word in verbs.HAVE:
        return not words.BEFORE_ONE.isdisjoint(behind[1:5])
    return tokens[verb].word != "went" or bool(behind and nominal(tokens[index + 1]))


def _chosen(reading: Reading, sentence: Sentence, index: int) -> Span | None:
    tokens = sentence.tokens
    for at in range(index + 1, min(index + _REACH, len(tokens))):
        if verbs.is_participle(tokens[at].word) and tokens[at - 1].word in _BE:
            group = reading.grammar.group(sentence, at)
            human = tokens[at].word in words.PRESSED or tokens[at].word in words.MANUAL
            said = happened(sentence, group) and slips.passive(reading, sentence, at, group, human=human)
            return Span(tokens[index].start, tokens[at].end) if said else None
        if tokens[at].kind is Kind.MARK or tokens[at].word in RELATIVES:
            return None
    return None


def turned(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *got the two hosts mixed up* and *had the arguments backwards*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    thing = reading.grammar.phrase_ending(sentence, first - 1) if first > 1 else None
    if (
        thing is None
        or thing.actor is not Actor.SYSTEM
        or (last + 1 < len(tokens) and (goes_on(tokens[last + 1]) or tokens[last + 1].word in ("into", "by")))
    ):
        return None
    at = thing.first - 1
    while at > 1 and tokens[at].word in ("of", "for", "in"):
        outer = reading.grammar.phrase_ending(sentence, at - 1)
        at = outer.first - 1 if outer is not None else 0
    if at < 1 or tokens[at].word not in ("got", "had"):
        return None
    told = happened(sentence, reading.grammar.group(sentence, at)) and doer(reading, sentence, at)
    return Span(tokens[at].start, span.end) if told else None


def taken_for(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *took the lag graph for the latency graph*; not *took the node out for the night*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    thing = reading.grammar.object(sentence, index)
    if thing is None or thing.after >= len(tokens) - 1 or tokens[thing.after].word != "for":
        return None
    other = reading.grammar.phrase_before_verb(sentence, thing.after + 1)
    alike = other is not None and other.head in (thing.head, "one") and len(other.tokens) > 1
    human = doer(reading, sentence, index) is not None or not index
    return Span(span.start, other.span.end) if other is not None and alike and human else None

"""The wrong one of two: *pressed the wrong button*, *had the wrong terminal open*, *got the two hosts mixed up*."""

from afterword.document.text import Span
from afterword.lint.meaning import mistakes as words
from afterword.lint.meaning.norms import meant
from afterword.lint.meaning.reasons import conditioned
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words import slips
from afterword.lint.text import verbs
from afterword.lint.text.chunks import RELATIVES, SUBORDINATORS, goes_on, nominal
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import behaves, doer, happened
from afterword.lint.who.participles import doer_or_main

_BE = frozenset("was were been".split())
_REACH = 7


def wrong(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *pressed the wrong button*, *got the order wrong*, *the wrong branch was merged*."""
    tokens = sentence.tokens
    index = sentence.at(span.start)
    if meant(tokens) or _treated(sentence, index) or conditioned(reading, span):
        return None
    ends = index + 1 == len(tokens) or not nominal(tokens[index + 1])
    for at in range(index - 1, max(index - (2 * _REACH if ends else _REACH), -1), -1):
        word = tokens[at].word
        got = word in ("got", "had") and ends
        if got or (word in words.CHOOSING and tokens[at - 1].word != "the") or _takes(sentence, at, index):
            group = reading.grammar.group(sentence, at)
            if not got and group.passive and not word.endswith("ing"):
                return slips.passive(reading, sentence, at, group, human=False) if happened(sentence, group) else None
            acted = happened(sentence, group) and not group.passive and doer_or_main(reading, sentence, at)
            if not acted or not _has_it_so(sentence, at, index):
                return None
            return Span(tokens[at].start, tokens[min(index + (not got), len(tokens) - 1)].end)
        if word in SUBORDINATORS or word in RELATIVES or word in ",;:":
            break
    return _chosen(reading, sentence, index) or _deed(reading, sentence, index)


def _treated(sentence: Sentence, index: int) -> bool:
    """Tell whether the wrong one is what a test or a text is about: *wrote a test for the wrong order*."""
    before = [token.word for token in sentence.tokens[max(0, index - 5) : index]]
    about = before[-2:-1] == ["about"] or "about" in before[-1:]
    return about or ("for" in before[-2:] and not words.TREATING.isdisjoint(before))


def _takes(sentence: Sentence, at: int, index: int) -> bool:
    """Tell whether any other verb has *the wrong one* as its object, unless it is one of finding and mending."""
    tokens = sentence.tokens
    word = tokens[at].word
    definite = index and tokens[index - 1].word in ("the", "his", "her", "their", "our")
    past = verbs.is_past(word) and word not in verbs.AUXILIARIES
    near = at and tokens[at - 1].word in ("nearly", "almost")
    return bool(definite) and past and word not in words.MENDING and not near


def _has_it_so(sentence: Sentence, verb: int, index: int) -> bool:
    """Tell *had the wrong terminal open* from *had the wrong permissions*, and *went wrong*."""
    tokens = sentence.tokens
    behind = [token.word for token in tokens[index + 1 : index + _REACH]]
    if tokens[verb].word in verbs.HAVE:
        return not words.BEFORE_ONE.isdisjoint(behind[1:5])
    return tokens[verb].word != "went" or bool(behind and nominal(tokens[index + 1]))


def _deed(reading: Reading, sentence: Sentence, index: int) -> Span | None:
    """Judge *the restart of the wrong pod by the on-call*."""
    tokens = sentence.tokens
    of = index - 2 if index - 2 > 0 and tokens[index - 1].word == "the" else index - 1
    if of < 1 or tokens[of].word != "of" or tokens[of - 1].word not in words.DEEDS:
        return None
    for at in range(index + 1, min(index + _REACH, len(tokens) - 1)):
        if tokens[at].word == "by":
            who = reading.grammar.phrase_before_verb(sentence, at + 1)
            return Span(tokens[of - 1].start, who.span.end) if who is not None and behaves(who) else None
        if tokens[at].kind is Kind.MARK or verbs.is_past(tokens[at].word):
            return None
    return None


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
    while at > 1 and tokens[at].word in ("of", "in", "for", "on"):  # the time zone of the cut-off
        outer = reading.grammar.phrase_ending(sentence, at - 1)
        at = outer.first - 1 if outer is not None else 0
    typed = tokens[last].word == "backwards" and tokens[at].word in words.TYPING
    if at < 0 or (tokens[at].word not in ("got", "had") and not typed):
        return None
    told = happened(sentence, reading.grammar.group(sentence, at)) and doer(reading, sentence, at)
    return Span(tokens[at].start, span.end) if told else None

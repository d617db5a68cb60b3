"""Who a participle speaks of: *Having forgotten the key, the admin …* is said of the admin behind the comma."""

from afterword.lint.reading import Reading
from afterword.lint.text.chunks import PREPOSITIONS, SUBORDINATORS
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.conduct import behaves, doer, happened
from afterword.lint.who.noun_phrases import NounPhrase

_OPENING = PREPOSITIONS | SUBORDINATORS
_REACH = 30


def doer_or_main(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return the people a verb is said of: its subject, else the one of the main clause behind its participle."""
    who = doer(reading, sentence, index) or _with_participle(reading, sentence, index)
    return who or (main(reading, sentence, index) if _opens(reading, sentence, index) else None)


def people_behind(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return the people who did what a verb tells: its agent in a passive, else its doer; None if it did not happen."""
    group = reading.grammar.group(sentence, index)
    if not happened(sentence, group):
        return None
    if not group.passive or sentence.tokens[index].word.endswith("ing"):
        return doer_or_main(reading, sentence, index)
    agent = reading.grammar.agent(sentence, index)
    return agent if agent is not None and behaves(agent) else None


def _with_participle(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return the people directly before a participle: *a case of the engineer misreading it*."""
    if not index or not sentence.tokens[index].word.endswith("ing"):
        return None
    phrase = reading.grammar.phrase_ending(sentence, index - 1)
    return phrase if phrase is not None and behaves(phrase) else None


def main(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return the people that the clause behind the next comma begins with."""
    tokens = sentence.tokens
    for at in range(index + 1, min(index + _REACH, len(tokens) - 1)):
        if tokens[at].word in (";", ":", "."):
            return None
        if tokens[at].word == ",":
            phrase = reading.grammar.phrase_before_verb(sentence, at + 1)
            return phrase if phrase and behaves(phrase) else None
    return None


def _opens(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Tell whether a participle opens its sentence: *Taking it for the other, …*, *By omitting to …, …*."""
    tokens = sentence.tokens
    first = reading.grammar.group(sentence, index).first
    if not (tokens[index].word.endswith("ing") or tokens[first].word == "having"):
        return False
    return first == 0 or (first == 1 and tokens[0].word in _OPENING)

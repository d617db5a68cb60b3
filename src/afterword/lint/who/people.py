"""Where people are named: the longest reading of some words that names somebody."""

from afterword.lint.reading import Reading
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES
from afterword.lint.who.noun_phrases import NounPhrase


def named_at(reading: Reading, sentence: Sentence, first: int) -> NounPhrase | None:
    """Return whom the words from an index on name: *the author* of *the author accountable*; None for a thing."""
    phrase = reading.grammar.noun_phrase(sentence, first)
    if phrase is None:
        return None
    for length in range(len(phrase.tokens), 0, -1):
        part = reading.grammar.phrase_ending(sentence, phrase.first + length - 1)
        if (
            part is not None
            and part.first == phrase.first
            and part.actor in WE_OR_COLLEAGUES
            and not part.tokens[-1].possessive
        ):
            return part
    return None

"""Whether a sentence goes on to the condition behind an act: *missed the alert because the gateway was down*."""

from afterword.lint.reading import Reading
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import Actor

_JOINTS = frozenset((";", ":", "\u2014", "\u2013"))


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

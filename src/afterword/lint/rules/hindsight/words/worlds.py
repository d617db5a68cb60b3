"""Worlds that did not exist: the perfect of *would* and *could*, and what went wrong in this one."""

from typing import NamedTuple

from afterword.lint.meaning.harm import HARM_NOUNS
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.noun_phrases import NounPhrase

UNREAL = Lexicon.lines(
    """
    {would|could|might}{| not|'ve| not've}, woulda, coulda, mighta, may, may well, may not
    {i|we|he|she|they|it|that|this|there|you|who}'d{|'ve}, {nobody|everyone|everybody|somebody|someone}'d
    """
)
_HAVE = frozenset({"have", "of", "'ve", "ve"})
_BETWEEN = frozenset("easily at least all probably well very in fact even just so quite as and or should ( )".split())
_HARMS = frozenset(
    """impact this that it all duration delay delays wave escalation detection recovery interruption event
    damage blast rest situation restore wait episode loss losses harm confusion queue backlog accident whole
    mess problem affair spill fire leak saga disruption stoppage ordeal thing""".split()
)


class Perfect(NamedTuple):
    """A modal perfect: *could* (index `modal`) … *have* (been) *noticed* (index `verb`)."""

    modal: int
    verb: int
    negated: bool
    been: bool


def perfect(sentence: Sentence, modal: int) -> Perfect | None:
    """Return the modal perfect that begins at a token index; None where a plain *would* stands."""
    tokens = sentence.tokens
    first = tokens[modal].word
    negated = "n't" in first
    at = modal + 1
    if not first.endswith(("'ve", "a")):
        while at < len(tokens) and tokens[at].word not in _HAVE:
            word = tokens[at].word
            negated = negated or word in ("not", "never")
            if not (word in _BETWEEN or verbs.is_adverb(word)) or at > modal + 6:
                return None
            at += 1
        at += 1
    been = False
    while at < len(tokens):
        word = tokens[at].word
        been = been or word == "been"
        negated = negated or word in ("not", "never", "no")
        if not (word in ("been", "a", "bit", "much", "far", "no", "more") or verbs.is_adverb(word)) or word == "early":
            break
        at += 1
    if at >= len(tokens) or tokens[at].kind is not Kind.WORD:
        return None
    return Perfect(modal, at, negated, been)


def unreal(word: str) -> bool:
    """Tell whether a word says what would have been."""
    return word.startswith(("would", "could", "might")) or word.endswith("'d")


def is_harm(phrase: NounPhrase | None) -> bool:
    """Tell whether a noun phrase names what went wrong, or points back at it: *the outage, this, it*."""
    if phrase is None:
        return False
    return phrase.head in HARM_NOUNS or phrase.head in _HARMS

"""What describes somebody behind the noun: *the engineer on duty*, *from the night shift*, *who was on call*."""

from afterword.lint.text.chunks import helps
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import WE_COLLEAGUES_OR_VENDORS
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.subjects import Grammar

_LINKS = frozenset("on in from of at for behind".split())
_POSTS = frozenset("call duty shift watch site charge question leave support standby guard".split())
_PLACES = frozenset("shift night day week desk console controls wheel change release team office".split())
_LONGEST = 4


def described(grammar: Grammar, sentence: Sentence, phrase: NounPhrase) -> int:
    """Return where in the text a noun phrase ends with all that describes whom it names."""
    tokens, at = sentence.tokens, phrase.after
    if at < len(tokens) and tokens[at].word == "who":
        after = at + 1
        while after < len(tokens) - 1 and helps(tokens, after):
            after += 1
        at = after if after > at + 1 else at
    while at + 1 < len(tokens) and tokens[at].word in _LINKS and (place := _place(grammar, sentence, at + 1)):
        at = place
    return tokens[at - 1].end


def _place(grammar: Grammar, sentence: Sentence, first: int) -> int | None:
    """Return the index behind the post or the group that begins at an index; None where something else does."""
    tokens = sentence.tokens
    if tokens[first].word in _POSTS:
        return first + 1
    for last in range(first + 1, min(first + _LONGEST, len(tokens))):
        part = grammar.phrase_ending(sentence, last)
        if (
            part is not None
            and part.first == first
            and (part.actor in WE_COLLEAGUES_OR_VENDORS or part.head in _PLACES)
        ):
            return last + 1
    return None

"""What is somebody's to do: left undone by those whose work it is, it reads like a charge: *did not label it*."""

from afterword.lint.text import verbs
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.noun_phrases import NounPhrase

_WORK = frozenset(
    verbs.lemmas(
        """add label tag document secure patch renew rotate revoke replace repair tighten deliver provide supply finish
        complete include clean fasten unlock lock close limit upgrade reply configure install attach mark
        protect""".split()
    )
)
# What a team says of itself, looking back.
_OURS = frozenset(verbs.lemmas("add label tag document secure rotate renew limit set protect upgrade".split()))
_TO_SET = frozenset({"up", "a", "an", "any"})


def is_work(word: str) -> bool:
    """Tell whether a verb may be work that is somebody's to do."""
    return word in _WORK or word in _OURS


def left_undone(sentence: Sentence, verb: int, subject: NounPhrase) -> bool:
    """Tell whether a denied verb is work, and its subject those who were to do it."""
    word = sentence.tokens[verb].word
    if subject.actor is Actor.WE:
        behind = [token.word for token in sentence.tokens[verb + 1 : verb + 4]]
        return word in _OURS and (word != "set" or not _TO_SET.isdisjoint(behind))
    return word in _WORK and subject.actor in COLLEAGUES_OR_VENDORS

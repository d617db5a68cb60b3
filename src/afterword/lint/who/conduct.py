"""Whose conduct a sentence tells: the people, team or *we* that a verb has as its doer, and whether it happened."""

from collections.abc import Container, Sequence

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS
from afterword.lint.text.sentences import Sentence, Token
from afterword.lint.who import callings, nouns
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.noun_phrases import NounPhrase, VerbGroup
from afterword.lint.who.professions import SEVERAL, SHARED, SOMEBODY
from afterword.lint.who.workplaces import GATHERED

NOBODY = frozenset({"nobody", "no-one", "none", "noone"})
_PAST_MODALS = frozenset({"must"})
_REACH = 6


def doer(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return the subject of the verb at a token index where it names people whose conduct can be judged."""
    subject = reading.grammar.subject(sentence, index)
    if subject is None:
        return None
    if subject.head == "they" and not subject.first and not sentence.index:  # a text that begins so speaks of people
        return subject._replace(actor=Actor.TEAM)
    return subject if behaves(subject) else None


def behaves(phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase names somebody: not nobody, not *you*, and not only what somebody owns."""
    if phrase.actor not in WE_OR_COLLEAGUES or phrase.head in NOBODY or phrase.head == "you":
        return False
    return phrase.tokens[0].word not in ("no", "neither")


def is_somebody(phrase: NounPhrase) -> bool:
    """Tell whether a phrase names somebody by a word that machinery is called by, with an article and no more."""
    plain = len(phrase.tokens) == 1 + 1 and phrase.tokens[0].word in DETERMINERS
    return plain and phrase.head in SOMEBODY and phrase.actor is Actor.SYSTEM


def keeps_rules(phrase: NounPhrase) -> bool:
    """Tell whether a phrase names somebody by a word that machinery, or a place, is called by: *the loader, the ward*.

    It tells so of whoever is said to keep what only people keep.
    """
    opened = len(phrase.tokens) > 1 and phrase.tokens[0].word in DETERMINERS and phrase.actor is Actor.SYSTEM
    made = any(token.technical or token.word in nouns.TECHNICAL_MODIFIERS for token in phrase.tokens[:-1])
    return opened and not made and phrase.head in _KEEPERS


_KEEPERS = SOMEBODY | SEVERAL | SHARED | GATHERED | callings.MACHINE_CALLINGS | nouns.MACHINE_FIRST
_MINDFUL = SOMEBODY - frozenset("planner driver controller broker leader producer supervisor head pilot".split())
_OWNING = GATHERED | _MINDFUL


def belongs_to_people(phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase names something of theirs: *the DBA's failure*, *our mistake*."""
    sits = any(token.possessive and token.word in _OWNING for token in phrase.tokens)
    return sits or phrase.possessor in WE_OR_COLLEAGUES or phrase.tokens[0].word in ("our", "their")


def happened(sentence: Sentence, group: VerbGroup) -> bool:
    """Tell whether an act is told as one that took place: not asked, denied, possible, wanted or supposed."""
    if sentence.is_question or group.negated:
        return False
    if group.modal and not _PAST_MODALS & set(group.words):
        return False
    if group.infinitive and not ({"have", "been"} & set(group.words)):
        return group.first > 0 and sentence.tokens[group.first - 1].word in (
            "managed",
            "contrived",
            "happened",
            "chose",
            "decided",
        )
    return not supposed(sentence.tokens, group.first)


def supposed(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a condition opens the clause of a verb: *if an engineer forgets …*."""
    for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
        word = tokens[at].word
        if word in ("if", "unless", "whenever", "lest") or (word == "case" and at and tokens[at - 1].word == "in"):
            return True
        if word in ",;:":
            return False
    return False


_UNPROVEN = Pattern(
    r"(?:\b(?:no|any|little|without)[ ](?:\w+[ ])?(?:signs?|evidence|indications?|hints?|traces?|proof|suggestion"
    r"|record)|\b(?:untrue|not true|false|incorrect|wrong to (?:say|claim|conclude|assume)|a myth|a rumou?r"
    r"|no question|no reason to (?:suppose|believe|assume|think|expect)|not the case|not to say|not to suggest)[ ]that"
    r"|\b(?:ruled|rule|rules|ruling) out|\bnothing (?:shows?|suggests?|showed|suggested|indicates?|indicated"
    r"|points? to))(?:[ ](?:that|of|for|is|was))?\b[^.;:]*$"
)


def unproven(sentence: Sentence, span: Span) -> bool:
    """Tell whether what is said before a span takes it back: *we found no sign that …*."""
    return bool(_UNPROVEN.search(sentence.plain[: span.start - sentence.span.start].replace("\n", " ")))


def denied(tokens: Sequence[Token], at: int, reach: int = 3, words: Container[str] = verbs.DENYING) -> bool:
    """Tell whether one of the few tokens before an index denies what is said there, whatever lies between."""
    return any(verbs.denies(token.word, words) for token in tokens[max(0, at - reach) : at])


def negated_before(tokens: Sequence[Token], first: int, reach: int = 4) -> bool:
    """Tell whether the words before an index deny what follows: *not, never, rather than, instead of, beyond*."""
    for at in range(first - 1, max(first - 1 - reach, -1), -1):
        word = tokens[at].word
        if (
            verbs.denies(word, verbs.DENYING)
            or word in ("instead", "beyond")
            or (word == "rather" and tokens[at + 1].word == "than")
        ):
            return True
        if word in (";", ":", "."):
            return False
    return False

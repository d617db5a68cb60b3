"""What only people do: verbs that make somebody of their subject, however it is called."""

from itertools import pairwise

from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import unseen
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.machinery import is_machinery
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.workplaces import GATHERED

_ONLY_PEOPLE = frozenset(
    verbs.lemmas(
        """ring phone telephone consult brief double-check cross-check proofread wonder realise realize doze nap
        bother insist mention discuss disagree hesitate rehearse practise supervise anticipate worry complain
        apologise apologize skim reread re-read cooperate co-operate explain suspect think misread oversleep dare
        heed ponder enquire inquire sanity-check haggle volunteer fact-check desk-check sense-check second-guess
        confer deliberate liaise debrief eyeball countersign jot memorise memorize interview chat reassure""".split()
    )
) | frozenset("rung rang thought overslept foreseen foresaw foresee woken".split())
# With one of these words behind them, some more.
_WITH = {
    "picked": frozenset({"phone", "telephone", "receiver", "call"}),
    "pick": frozenset({"phone", "telephone", "receiver", "call"}),
    "answered": frozenset({"phone", "telephone", "mail", "e-mail", "letter"}),
    "answer": frozenset({"phone", "telephone", "mail", "e-mail", "letter"}),
    "read": frozenset(
        """mail e-mail mails runbook notice manual memo bulletin letter instructions datasheet sheet spec sign chart
        roster leaflet handbook label bulletins notices timetable list""".split()
    ),
    "spoken": frozenset({"up", "out", "with", "to"}),
    "speak": frozenset({"up", "out"}),
    "asked": frozenset({"around", "why", "whether", "anybody", "anyone", "somebody", "someone", "questions", "us"}),
    "ask": frozenset({"around", "why", "whether", "anybody", "anyone", "somebody", "someone", "questions", "us"}),
    "told": frozenset({"us", "anybody", "anyone", "somebody", "someone", "everybody", "everyone"}),
    "tell": frozenset({"us", "anybody", "anyone", "somebody", "someone", "everybody", "everyone"}),
    "listened": frozenset({"us", "warning", "warnings", "advice", "her", "him", "them"}),
    "listen": frozenset({"us", "warning", "warnings", "advice", "her", "him", "them"}),
    "fallen": frozenset({"asleep"}),
    "paid": frozenset({"attention", "heed"}),
    "pay": frozenset({"attention", "heed"}),
    "taken": frozenset({"seriously", "trouble", "breath", "lunch"}),
    "kept": frozenset({"calm", "cool"}),
    "looked": frozenset({"up", "closely", "twice", "harder"}),
    "stuck": frozenset({"plan", "procedure", "rules", "checklist", "script"}),
    "cared": frozenset({"to", "about"}),
}
# How only people do things.
_MANNERS = frozenset({("by", "phone"), ("by", "telephone"), ("in", "writing"), ("in", "person"), ("over", "lunch")})
_ALOUD = frozenset("aloud verbally orally personally".split())
# What is written foresees, mentions and explains as well.
_WRITINGS = frozenset(
    """design contract plan tender spec specification standard code policy norm law schedule schema drawing calculation
    estimate model agreement runbook playbook manual handbook rfc""".split()
)
_NOBODY = frozenset("it this that these those there which what you".split())
_NEAR = 6


# Places and parts of machines as well; those who sit there only tell and ask.
_BUILT = frozenset("branch bridge line station yard tower surgery dispatch despatch board commission studio".split())
_SPEAKING = frozenset("tell ask inform warn call phone ring consult brief".split())


def is_place_of_work(subject: NounPhrase, verb: str) -> bool:
    """Tell whether a place stands for those who work there: *the kitchen did not tell the ward*."""
    seated = subject.actor is Actor.SYSTEM and subject.head in GATHERED and subject.tokens[0].word in DETERMINERS
    return seated and (subject.head not in _BUILT or unseen.FORMS.get(verb) in _SPEAKING)


def somebody(reading: Reading, sentence: Sentence, verb: int) -> NounPhrase | None:
    """Return the subject of a verb that only people can be said to do; None where it is a thing, or code."""
    subject = reading.grammar.subject(sentence, verb)
    return subject if subject is not None and is_somebody(sentence, subject, verb) else None


def is_somebody(sentence: Sentence, subject: NounPhrase, verb: int, *, affected: bool = False) -> bool:
    """Tell whether a verb makes somebody of an unknown subject, with `affected` also of a buyer: *the depot rang*."""
    known = subject.actor is not Actor.SYSTEM and not (affected and subject.actor is Actor.AFFECTED)
    if known or subject.head in _NOBODY | _WRITINGS or is_machinery(subject):
        return False
    if subject.head.endswith("s") and not subject.head.endswith("ss"):
        return False  # many unknown people are those affected
    if subject.tokens[-1].kind is not Kind.WORD or any(token.technical for token in subject.tokens):
        return False
    word = sentence.tokens[verb].word
    behind = [token.word for token in sentence.tokens[verb + 1 : verb + 10]]
    if word in _ONLY_PEOPLE or not _ALOUD.isdisjoint(behind) or not _MANNERS.isdisjoint(pairwise(behind)):
        return True
    if {"his", "her"} & set(behind[:2]) and word not in verbs.AUXILIARIES:  # the guard walked his round
        return True
    wanted = _WITH.get(word)
    return wanted is not None and not wanted.isdisjoint(
        token.word for token in sentence.tokens[verb + 1 : verb + 1 + _NEAR]
    )

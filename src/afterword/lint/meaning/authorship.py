"""Whose act something is: *the commit by Oksana*, *the clean-up of the archive by the team*."""

from afterword.lint.meaning.aftermath import ACTS
from afterword.lint.meaning.blamed import actor, blamed, runs_alone
from afterword.lint.meaning.harm import SHORT_REACH
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import Actor
from afterword.lint.who.noun_phrases import NounPhrase


def author(reading: Reading, sentence: Sentence, subject: NounPhrase) -> NounPhrase | None:
    """Return *the commit by Oksana* as something of hers."""
    tokens = sentence.tokens
    if subject.after >= len(tokens) or tokens[subject.after].word not in ("by", "from", "of"):
        return None
    if tokens[subject.after].word == "of" and (maker := _maker(reading, sentence, subject)):
        return subject._replace(possessor=maker.actor)
    if tokens[subject.after].word == "of" and (subject.head not in ACTS or runs_alone(subject)):
        return None
    if verbs.is_participle(subject.head):  # a change deployed by her is where it comes from
        return None
    if subject.head in ("error", "errors", "mistake", "mistakes", "fault"):  # a label, or a slip: told elsewhere
        return None
    author = reading.grammar.phrase_before_verb(sentence, subject.after + 1)
    return subject._replace(possessor=actor(author)) if author and blamed(author) else None


def _maker(reading: Reading, sentence: Sentence, act: NounPhrase) -> NounPhrase | None:
    """Return the team of *the clean-up of the archive by the team*."""
    tokens = sentence.tokens
    for at in range(act.after + 1, min(act.after + SHORT_REACH, len(tokens) - 1)):
        if tokens[at].word == "by":
            maker = reading.grammar.phrase_before_verb(sentence, at + 1)
            return maker if maker is not None and blamed(maker) and maker.actor is not Actor.SYSTEM else None
        if tokens[at].kind is Kind.MARK or verbs.is_past(tokens[at].word) or tokens[at].word in verbs.AUXILIARIES:
            return None
    return None

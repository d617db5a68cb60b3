"""Who minds things: verbs that only people can have are said of places of work and of trades as well."""

from afterword.lint.meaning.omissions import FORMS
from afterword.lint.reading import Reading
from afterword.lint.text.chunks import DETERMINERS
from afterword.lint.text.sentences import Sentence
from afterword.lint.who import callings, nouns
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import NOBODY, doer, is_somebody
from afterword.lint.who.noun_phrases import NounPhrase
from afterword.lint.who.professions import SEVERAL
from afterword.lint.who.workplaces import BARE, GATHERED

_TRADING = (BARE | nouns.BARE_TEAMS | callings.TRADES) - {"it"}
# Groups of people or of machines: with a verb of the mind they are people.
_SITTING = GATHERED | frozenset("group unit division guild chapter section cell circle plant".split())
# No machine overlooks.
_MINDFUL = frozenset("overlook neglect disregard".split())
_MINDED = frozenset(
    """handover hand-over briefing review approval call mail e-mail rehearsal escalation meeting appointment checklist
    training drill reply answer promise announcement ticket form paperwork letter invoice delivery stock-take""".split()
)


def minder(reading: Reading, sentence: Sentence, index: int, thing: str) -> NounPhrase | None:
    """Return whom a verb of the mind is said of, where no team or person is named: *the ward forgot to …*."""
    who = reading.grammar.subject(sentence, index)
    if who is None or who.actor is not Actor.SYSTEM or who.head in NOBODY:
        return None
    following = sentence.tokens[index + 1].word if index + 1 < len(sentence.tokens) else ""
    alone = len(who.tokens) == 1
    article = len(who.tokens) > 1 and who.tokens[0].word in DETERMINERS
    sits = who.head in _SITTING and article
    mindful = FORMS.get(sentence.tokens[index].word) in _MINDFUL
    called = is_somebody(who) and (following == "to" or thing in _MINDED or mindful)
    called = called or (article and who.head in SEVERAL)
    traded = alone and who.head in _TRADING and (following == "to" or who.tokens[0].capital)
    return who._replace(actor=Actor.TEAM if sits or traded else Actor.PERSON) if sits or called or traded else None


def conductor(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return whom conduct is told of that only people have, be they called as machines are: *the planner dozed off*."""
    who = doer(reading, sentence, index)
    if who is not None:
        return who
    who = reading.grammar.subject(sentence, index)
    if who is None or who.actor not in (Actor.SYSTEM, Actor.VENDOR):
        return None
    named = (
        who.actor is Actor.VENDOR or is_somebody(who) or (who.head in _SITTING and who.tokens[0].word in DETERMINERS)
    )
    return who if named else None


def trading(reading: Reading, sentence: Sentence, index: int) -> NounPhrase | None:
    """Return the department a verb is said of, named by its trade alone: *Platform let the certificate lapse*."""
    who = reading.grammar.subject(sentence, index)
    return who._replace(actor=Actor.TEAM) if who is not None and _is_trade(who) else None


def minds(phrase: NounPhrase) -> bool:
    """Tell whether a phrase names those who work in a place or at a trade: *the tower, Platform, the packers*."""
    article = len(phrase.tokens) > 1 and phrase.tokens[0].word in DETERMINERS
    return (article and phrase.head in _SITTING | SEVERAL) or is_somebody(phrase) or _is_trade(phrase)


def _is_trade(phrase: NounPhrase) -> bool:
    return len(phrase.tokens) == 1 and phrase.tokens[0].capital and phrase.head in _TRADING

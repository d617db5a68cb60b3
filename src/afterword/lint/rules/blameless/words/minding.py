"""Who minds things: verbs that only people can have are said of places of work and of trades as well."""

from afterword.lint.reading import Reading
from afterword.lint.text.chunks import DETERMINERS
from afterword.lint.text.sentences import Sentence
from afterword.lint.text.subjects import NounPhrase
from afterword.lint.who import callings, nouns
from afterword.lint.who.actors import Actor
from afterword.lint.who.conduct import NOBODY, doer, is_somebody
from afterword.lint.who.workplaces import BARE, GATHERED

_TRADING = BARE | nouns.BARE_TEAMS | callings.TRADES
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
    sits = who.head in GATHERED and article
    called = is_somebody(who) and (following == "to" or thing in _MINDED)
    traded = alone and following == "to" and who.head in _TRADING
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
        who.actor is Actor.VENDOR or is_somebody(who) or (who.head in GATHERED and who.tokens[0].word in DETERMINERS)
    )
    return who if named else None

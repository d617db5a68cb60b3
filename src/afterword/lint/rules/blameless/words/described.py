"""Of whom a quality is said: *the vendor is sloppy*, *a far too hasty review*."""

from afterword.document.text import Span
from afterword.lint.meaning.deeds import DEEDS
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words.characters import ACTIVITIES, NOUNS, PEOPLE
from afterword.lint.text import verbs
from afterword.lint.who import nouns
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor
from afterword.lint.who.noun_phrases import NounPhrase

LINKS = verbs.BE | frozenset(
    "became become becomes seemed seems appeared proved remained acted felt got gets grew grown getting"
    " turned looked".split()
)
GRADES = frozenset(
    """too so very just simply rather quite only still also or and as more less enough all a bit little touch trifle
    somewhat pretty far much altogether""".split()
)
_BODIES = frozenset("organisation organization company firm outfit business supplier shop department".split())


def said_of_people(phrase: NounPhrase, *, hard: bool) -> bool:
    """Tell whether a noun phrase names people or what people do."""
    if any(token.technical for token in phrase.tokens):
        return False
    if (
        phrase.actor in WE_OR_COLLEAGUES
        or phrase.head in PEOPLE
        or (hard and phrase.actor is Actor.VENDOR)
        or (hard and (phrase.head.endswith("ing") or phrase.head in _BODIES))
    ):
        return True
    return phrase.head in (ACTIVITIES | nouns.PERSON_NOUNS if hard else DEEDS)


def by_a_trait(reading: Reading, span: Span) -> bool:
    """Tell whether harm is told as done by what somebody is like: *the engineer's impatience cost us two hours*."""
    return any(
        span.contains(match.span) and reading.plain[span.start : match.span.start].endswith(("'s ", "s' "))
        for match, _ in reading.found(NOUNS)
    )

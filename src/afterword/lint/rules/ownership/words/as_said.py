"""What sounds of camps and is meant as it is said: a flood over the wall, hands that are washed with soap."""

from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.text.sentences import Sentence


class _Sense(NamedTuple):
    """A saying by how it ends, and what in front of it, behind it or anywhere in its sentence makes it literal."""

    ending: tuple[str, ...]
    before: Pattern | None = None
    behind: Pattern | None = None
    anywhere: Pattern | None = None


_OUTDOORS = (
    r"floods?|water|waves?|smoke|fire|flames|snow|mud|trees?|branch(?:es)?|balls?|thie(?:f|ves)|burglars?|intruders?"
    r"|foxes|fox|cats?|rats?|drones?|geofence|ladders?|cables?|hoses?|climb(?:ed|s)?|jumped|fell|leapt|river|rain|sand"
)
_SENSES = (
    _Sense(
        ("over the wall", "over the fence"),
        behind=Pattern(r"\W+(?:of|behind|around|near)\b"),
        anywhere=Pattern(rf"\b(?:{_OUTDOORS})\b"),
    ),
    _Sense(("their lot",), behind=Pattern(r"\W+(?:numbers?|codes?|sizes?|labels?|ids?|tracking)\b")),
    _Sense(
        ("in the dark", "out in the cold", "high and dry"),
        anywhere=Pattern(
            r"\b(?:feeders?|substations?|transformers?|power cut|blackout|breakers? tripped|street ?lights?|lamps?"
            r"|lights? went|heating|boilers?|tripped|without power)\b"
        ),
    ),
    _Sense(
        ("enemy",),
        behind=Pattern(
            r"\W+(?:spawners?|ai|sprites?|units?|waves?|npcs?|types?|ships?|models?|count|health|class|path)"
        ),
    ),
    _Sense(
        ("those guys", "those people", "those folks", "these people", "these guys", "these folks"),
        anywhere=Pattern(
            r"\b(?:helpful|thanks?|on average|grateful|welcome|quick(?:ly)?"
            r"|(?:joined|answered|replied|responded|came)[ ](?:with)?in[ ])"
        ),
    ),
    _Sense(("thank them", "thank the others"), before=Pattern(r"\b(?:we|i|to|and|would|must)[ ]$")),
    _Sense(
        ("against each other", "against one another"),
        anywhere=Pattern(
            r"\b(?:opinions?|hypothes[ei]s|views|versions?|readings?|figures?|clocks?|designs?|measure(?:d|ments?)"
            r"|compared?|checked|weighed|tested|plates?|gears?|rubbed|bearings?|balanced|offset|logs?|tables?)\b"
        ),
    ),
    _Sense(("on our door", "at our door"), before=Pattern(r"\b(?:knock\w*|rang|ring|sign|bell|notice|plate|lock)[ ]$")),
    _Sense(
        ("their hands", "its hands", "his hands", "her hands"),
        behind=Pattern(r"\W+(?:before|after|with|in|at|for|on|thoroughly|first|when|between|again)\b"),
    ),
    _Sense(
        ("over our heads", "over our head"),
        before=Pattern(
            r"\b(?:trays?|cables?|pipes?|lamps?|roofs?|ceilings?|ducts?|beams?|lights?|fans?|cranes?|loads?|hang|hung"
            r"|sky|fl[ei]w|gantry|tiles?)[ ](?:right |just |directly )?$"
        ),
    ),
    _Sense(
        ("nothing to do with this", "nothing to do with it"),
        behind=Pattern(
            r"\W+(?:table|file|queue|index|setting|flag|module|metric|branch|key|column|field|port|page)s?\b"
        ),
    ),
    _Sense(
        ("us versus them", "us vs them", "us and them", "us-versus-them"),
        before=Pattern(r"\b(?:mode|level|map|game|show|film|series|episode|song|campaign|exhibition|book)[ ][\"“]$"),
    ),
    _Sense(
        ("ask the vendor", "ask the other team", "ask the network team"),
        before=Pattern(r"\b(?:to|not|could|can|cannot|did|will|would|should|must|we|i|and|always)[ ]$"),
    ),
)


def meant_as_said(sentence: Sentence, span: Span, phrase: str) -> bool:
    """Tell whether a saying about camps stands where its words mean what they say."""
    plain, start, end = sentence.plain, span.start - sentence.span.start, span.end - sentence.span.start
    for each in _SENSES:
        if phrase.endswith(each.ending) and (
            (each.before is not None and each.before.search(plain[:start]))
            or (each.behind is not None and each.behind.match(plain[end:]))
            or (each.anywhere is not None and each.anywhere.search(plain))
        ):
            return True
    return False

"""Analyses all of whose paths end at an external party: no factor says what is ours about it."""

from collections.abc import Hashable

from afterword.document.factors import Factor
from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.causes import leaves
from afterword.lint.reading import Reading
from afterword.lint.who.actors import Actor

_OWN = Pattern(r"\b(?:our|ours|we|us)\b")
_OWN_KINDS = ("org.", "detection.", "response.", "assurance.", "change.")


def told(reading: Reading) -> Span | None:
    """Return the heading of the factors, within reach, where every path ends outside."""
    section = reading.document.section("factors")
    if section is None or not reading.reach.contains(section.heading_span):
        return None
    return section.heading_span if reading.whole.once(_all_outside) else None


def beyond(reading: Reading, passage: Span) -> Hashable:
    """Tell what a passage with that heading depends on elsewhere."""
    section = reading.document.section("factors")
    if section is None or not passage.start <= section.heading_span.start < passage.end:
        return None
    return reading.whole.once(_all_outside)


def _all_outside(reading: Reading) -> bool:
    ends = [factor for factor in leaves(reading.document) if not factor.context]
    return bool(ends) and all(_is_outside(reading, factor) for factor in ends)


def _is_outside(reading: Reading, factor: Factor) -> bool:
    """Tell whether a factor is about somebody outside, and about nothing of ours."""
    words = factor.text_span.of(reading.plain)
    if _OWN.search(words) or (factor.kind or "").startswith(_OWN_KINDS) or factor.accepted or factor.already_fixed:
        return False
    sentence = reading.sentences.holding(factor.text_span.start)
    if sentence is None:
        return False
    subject = reading.grammar.noun_phrase(sentence, sentence.at(factor.text_span.start))
    if subject is None:
        return False
    named = any(token.word in reading.grammar.cast.vendors for token in subject.tokens[:2])
    return named or subject.actor is Actor.VENDOR or subject.possessor is Actor.VENDOR

"""An analysis that ends outside.

What it does
    Finds explanations that stop at a supplier: nothing we could do, out of our hands, purely a carrier problem, and
    vendors as the ones who broke, crashed or caused, where the sentence says nothing of our own part.

Why is this a problem
    What we expect of a dependency, and what we do when it is not met, is ours. Suppliers fail; the next failure is
    only milder if that part is looked at.

Example
    This was purely a carrier problem.

    The registrar broke our zone.

    Nothing to do on our end but wait.

Use instead
    The carrier lost a core router for 18 min (their report). Our health check probes through the same carrier.

    The provider's contract promises 99.5 %; our objective assumes 99.95 %.

What it leaves alone
    The provider reported a cooling failure in zone b at 03:02Z.

    The vendor confirmed the bug.

    The identity provider failed to answer within 2 s.

How it decides
    A lexicon of phrases, vendors as origin of harm or as those who owed us word, and cases that are closed beside
    one. A sentence that also speaks of *we*, of a factor, of a time or of a report is left alone, and so is a
    provider that is a program.

Fix safety
    Asks a question about the expectation.

References
    Atlassian, Incident Management Handbook, on root causes with external dependencies. Ghosh and others, How to fight
    production incidents? (2022).
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.judged import judged
from afterword.lint.meaning.origins import origins
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.ownership.words import outside, outside_doors, poor_service, terminus, their_part
from afterword.lint.rules.ownership.words import terminating as ends
from afterword.lint.text.spans import apart
from afterword.lint.who.actors import Actor
from afterword.lint.who.constructions import constructions
from afterword.lint.who.noun_phrases import NounPhrase

# Whoever says so of a supplier has closed the case, whatever else is ours.
_SHUTS = Pattern(
    r"\b(?:we close|case|is closed|was closed|closed for us|and not (?:for|of|ours)|no (?:lessons?|actions?) for"
    r"|(?:in the hands|at the (?:mercy|whims?)) of|no (?:lever|levers|leverage|say|influence|handle|grip)"
    r"|(?:but|than|except) (?:to )?(?:wait|hope|watch|pray|sit)\w*|let us down|left us|failed us|(?:not|rather than"
    r"|instead of) (?:we|us|ours?)|live with|put up with|make do|so (?:are|do) we|we are down|no remedy)\b"
)
_WAY = Way(
    "Add what we expected of them.",
    "Ask what we expected",
    "What did we expect of this dependency, where is it written, what do we do without?",
)


@rule(Severity.WARNING, prose=True, beyond=outside.beyond, way=_WAY)
def vendor_as_terminus(reading: Reading) -> Iterator[Finding]:
    """Find explanations that stop at an external party."""
    found = [
        origin.span for origin in reading.once(origins) if _is_end(reading, origin.actor, origin.phrase, origin.span)
    ]
    found += [each.said for each in judged(reading, ends.JUDGES)]
    found += [
        each.span
        for each in constructions(reading, terminus.FRAMES + outside_doors.FRAMES + their_part.FRAMES)
        if not each.denied
        and not each.sentence.is_question
        and (ends.stands_alone(each.sentence, each.span) or _SHUTS.search(each.span.of(reading.plain)))
    ]
    found += [
        each.span
        for each in constructions(reading, poor_service.FRAMES)
        if not each.denied and not each.sentence.is_question
    ]
    if heading := outside.told(reading):
        found.append(heading)
    for span in apart(found):
        yield Finding(
            span,
            "The analysis ends outside. Add what we expected of them, and what we do without.",
            fix=_WAY.ask(),
        )


def _is_end(reading: Reading, actor: Actor, phrase: NounPhrase, span: Span) -> bool:
    sentence = reading.sentences.holding(span.start)
    if sentence is None or not ends.is_outside(phrase):
        return False
    return (actor is Actor.VENDOR or ends.is_theirs(phrase)) and ends.stands_alone(sentence, span)

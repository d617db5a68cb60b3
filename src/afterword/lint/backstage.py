"""Who stands behind the harm, told from the harm's end: *behind the blackout stands the field crew*."""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.blamed import Origin, actor, blamed
from afterword.lint.frames import frame, told
from afterword.lint.reading import Reading

_HARM = (
    r"(?:outages?|blackouts?|failures?|loss|losses|incidents?|breakdowns?|trouble|mess|crash|crashes|downtime|delays?"
    r"|disruptions?|errors?|leaks?|breach|corruption|collapse|interruptions?)"
)
_SPOILT = r"(?:lost|missing|broken|wrong|double|failed|duplicate|corrupt|corrupted|delayed|cancelled)"
_STANDING = (
    frame(
        "behind",
        rf"^\W*behind [^,;.]{{2,30}}?(?:{_HARM}|{_SPOILT} [\w-]+)[^,;.]{{0,60}}? (?:stands?|stood|sits?|lies"
        rf"|lurks?) [\w@-]+",
        rf"^\W*at the (?:root|bottom|origin|source) of [^,;.]{{2,30}}?{_HARM}[^,;.]{{0,60}}? (?:stands?|stood"
        rf"|sits?|lies|is|was)"
        r" [\w@-]+",
    ),
)


def behind(reading: Reading) -> Iterator[Origin]:
    """Yield whoever is said to stand behind an outage."""
    for each in told(reading, _STANDING):
        sentence = each.sentence
        culprit = reading.grammar.phrase_before_verb(sentence, sentence.at(each.span.end - 1))
        if culprit is not None and blamed(culprit) and not each.denied:
            yield Origin(actor(culprit), culprit, Span(each.span.start, culprit.span.end), possessed=False)

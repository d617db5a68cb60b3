"""What is said of a sentence that is only worded like those a rule finds: the rule's headline, and its way on."""

from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Way
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew


def alike(headline: str, way: Way, reading: Reading, span: Span) -> Finding:
    """Return the finding for a likeness: its step is the rule's own, and so is its template where it has one."""
    message = f"Sounds like: {headline.partition(':')[0]}. {way.step}"
    return Finding(span, message, fix=_fix(way, reading, span), eased=True)


def _fix(way: Way, reading: Reading, span: Span) -> Fix:
    if way.hole:
        return anew(reading, span, way.title, way.hole, way.question)
    return way.ask()

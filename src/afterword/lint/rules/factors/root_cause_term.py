"""*The* root cause, for houses that would rather not say so.

What it does
    Finds *the root cause* in the singular, in headings and in prose.

Why is this a problem
    The singular closes the search at the first sufficient answer. Several conditions together are the rule.

Example
    The root cause was a race in the lease code.

Use instead
    Four conditions combined; the race in the lease code is the first.

What it leaves alone
    The root causes are listed below.

    The root CA expired.

How it decides
    The phrase, without a field, form or column behind it.

Fix safety
    Suggests other words for a heading.

Contested?
    Yes, and so it runs only when enabled. Against the word: Cook (1998), number 7, and PagerDuty. For it: Site
    Reliability Engineering, ITIL, many regulators and contracts.

References
    Cook, How Complex Systems Fail (1998). PagerDuty, Postmortem Documentation.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.text.spans import Spans

_TERM = Pattern(r"\broot[ -]cause\b(?![ -]?(?:s\b|field|column|form|analys|code|category))")
_THE = Pattern(r"\b(?:the|a|an|our|its|actual|true|real|single|underlying|primary)\s+(?:\w+\s+)?\Z")
_QUESTION = "Which conditions had to come together?"


def _headings(reading: Reading, passage: Span) -> tuple[Span, ...]:
    return Spans(section.heading_span for section in reading.document.sections if section.kind == "factors").within(
        passage
    )


@rule(Severity.INFO, prose=True, beyond=_headings, opt_in=True)
def root_cause_term(reading: Reading) -> Iterator[Finding]:
    """Find the singular."""
    headings = [section.heading_span for section in reading.document.sections if section.kind == "factors"]
    for found in _TERM.finditer(reading.plain, *reading.reach):
        span = Span(*found.span())
        heading = next((place for place in headings if place.contains(span)), None)
        if heading is not None:
            fix = Fix("suggest", "Contributing factors", (Edit(span, "Contributing factors"),), _QUESTION)
        elif _THE.search(reading.plain, max(0, span.start - 40), span.start):
            fix = Fix("ask", "Name the conditions", question=_QUESTION)
        else:
            continue
        yield Finding(span, "One cause closes the search. Write contributing factors.", fix=fix)

"""Nobody has said for whom this is.

What it does
    Finds a text in review or past it without `visibility`, and a restricted or team-only one without
    the reason, who approved it, and the day to look again (`restriction: {reason, approver, review_on}`).

Why is this a problem
    A post-mortem is worth what its readers learn, and by default everybody here is a reader. Narrower needs a reason
    that somebody can question later.

Example
    ---
    status: in-review
    ---

Use instead
    ---
    status: in-review
    visibility: company
    ---

What it leaves alone
    Texts that are still being drafted, and restricted ones with reason, approver and a day on which it is looked at
    again.

How it decides
    The front matter alone.

Fix safety
    Setting `company` is what the house does without a word; it is offered, not made, for it widens who may read.

References
    Lunney and Lueder, Postmortem Culture (Site Reliability Workbook, 2018): limited audience.
"""

from collections.abc import Iterator

from afterword.document.facts import Facts
from afterword.document.patterns import Pattern
from afterword.document.set_fact import set_fact
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.options import DRAFTING
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_CLOSED = frozenset({"declined", "merged"})
_WHY = "Who must not read it, why, who decided, and when is that looked at again?"


@rule(Severity.WARNING, weighs="stage")
def audience_unset(reading: Reading) -> Iterator[Finding]:
    """Find texts past drafting that do not say who may read them, or why so few."""
    facts = reading.document.facts
    stage = reading.options.stage or facts.status
    if not len(facts.span) or stage in DRAFTING or stage in _CLOSED:
        return
    if facts.visibility is None:
        span = facts.spans.get("visibility") or Span(facts.span.start, facts.span.start + len("---"))
        edits = set_fact(reading.document.text, "visibility", "company")
        fix = Fix("suggest", "Set visibility to company", edits, "May everybody here read it?")
        yield Finding(span, "visibility is not set. Is it for everybody in the company?", fix=fix)
    elif facts.visibility in _FEW:
        yield from _explained(facts, reading.document.text)


def _explained(facts: Facts, text: str) -> Iterator[Finding]:
    """Find an audience of few without a reason, somebody who approved it, or a day to look again."""
    span = facts.spans.get("restriction")
    told = {found["key"] for found in _KEY.finditer(span.of(text))} if span else set()
    missing = [words for key, words in _NEEDED.items() if key not in told]
    if missing:
        listed = " and ".join((", ".join(missing[:-1]), missing[-1])) if len(missing) > 1 else missing[0]
        fix = Fix("ask", "Add restriction: {reason, approver, review_on}", question=_WHY)
        message = f"Not for everybody: say {listed}, in restriction:."
        yield Finding(span or facts.spans["visibility"], message, fix=fix)


_FEW = frozenset({"restricted", "team"})
_NEEDED = {"reason": "why", "approver": "who approved it", "review_on": "when to look again"}
_KEY = Pattern(r"(?P<key>reason|approver|review_on)[ \t]*:[ \t]*(?![ \t\r\n,}]|[\"']{2}|null\b|~)")

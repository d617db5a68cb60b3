"""Nobody has said for whom this is.

What it does
    Finds a text in review or past it without `visibility`, and a restricted or team-only one that does not say why.

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

from afterword.document.set_fact import set_fact
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.options import DRAFTING
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_CLOSED = frozenset({"declined", "merged"})
_WHY = "Who must not read it, why, who decided, and when is that looked at again?"


@rule(Severity.WARNING)
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
    elif facts.visibility == "restricted" and "restriction" not in facts.spans:
        message = "Restricted needs its reason, who approved it, and when to look again."
        fix = Fix("ask", "Add restriction: {reason, approver, review_on}", question=_WHY)
        yield Finding(facts.spans["visibility"], message, fix=fix)

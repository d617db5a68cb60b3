"""A factor nothing is done about, and nobody says why.

What it does
    Finds factors that no action fixes and that say neither that the organisation accepts them nor that they are fixed
    already.

Why is this a problem
    Not acting is a decision, and a good one at times. Unwritten it looks like an oversight, and is one at times.

Example
    ## Contributing factors

    - **F1** The second region has a single uplink

Use instead
    ## Contributing factors

    - **F1** The second region has a single uplink
      - accepted: a second one costs three times the yearly loss; looked at again in 2027-01

What it leaves alone
    ## Contributing factors

    - **F1** The disk was full
      - because **F2** logs are kept for 90 days
    - **F3** Legal holds are handled by hand
      - context: true

    ## Actions

    - [ ] **A1** Keep logs for 30 days
      - fixes: F2

How it decides
    Joins factors and actions by id. Where all that explains a factor is addressed, the factor is. Dropped actions fix
    nothing. Texts whose actions name no factor at all are asked for that by *orphan-action* instead.

Fix safety
    Offers a line to complete.

References
    PagerDuty, Postmortem Documentation, on documenting what will not be done.
"""

from collections.abc import Iterator

from afterword.document.factors import Factor
from afterword.document.parse import Document
from afterword.document.text import Edit, Span
from afterword.lint.causes import addressed, leaves
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule


@rule(Severity.WARNING)
def factor_unaddressed(reading: Reading) -> Iterator[Finding]:
    """Find factors without an action or a disposition."""
    document = reading.document
    done = addressed(document)
    for factor in leaves(document):  # said once, where a path ends
        if factor.key not in done:
            yield Finding(
                factor.id_span or factor.text_span,
                "No action fixes this. Add one, or say accepted: and why.",
                fix=_accept(document, factor),
            )


def _accept(document: Document, factor: Factor) -> Fix:
    column = document.positions.column(factor.span.start) - 1
    line = f"\n{' ' * (column + 2)}- accepted: <why, and when it is looked at again>"
    at = factor.text_span.end
    question = "Is it worth fixing? If not, who decided so, and when is that looked at again?"
    return Fix("suggest", "Say why it is accepted", (Edit(Span(at, at), line),), question)

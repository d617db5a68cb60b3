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
    nothing. A text with factors and actions in which no id and no `fixes:` joins them gets one finding, that nothing
    is linked.

Fix safety
    Offers an action to complete, or, for a factor without an id, the line that accepts it.

References
    PagerDuty, Postmortem Documentation, on documenting what will not be done.
"""

from collections.abc import Iterator

from afterword.document.add_action import add_action
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.text import Edit, Span
from afterword.lint.causes import addressed, leaves, links_nothing
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_HOLE = "<verb> <component> so that <observable>"
_WHICH = "Which action answers which factor?"
_QUESTION = "Is it worth fixing? If not, who decided so (accepted: why), and when is that looked at again?"


@rule(Severity.WARNING)
def factor_unaddressed(reading: Reading) -> Iterator[Finding]:
    """Find factors without an action or a disposition."""
    document = reading.document
    if links_nothing(document):
        first = document.factors[0]
        message = "Nothing links actions and factors. Give factors ids (F1), and actions fixes: F1."
        yield Finding(first.id_span or first.text_span, message, fix=Fix("ask", "Link them", question=_WHICH))
        return
    done = addressed(document)
    for factor in leaves(document):  # said once, where a path ends
        if factor.key not in done:
            yield Finding(
                factor.id_span or factor.text_span,
                "No action fixes this. Add one, or say accepted: and why.",
                fix=_act(document, factor) if factor.id else _accept(document, factor),
            )


def _act(document: Document, factor: Factor) -> Fix:
    edits = add_action(document, _HOLE, fixes=(factor.key,))
    return Fix("suggest", f"Add an action that fixes {factor.key}", edits, _QUESTION)


def _accept(document: Document, factor: Factor) -> Fix:
    column = document.positions.column(factor.span.start) - 1
    line = f"\n{' ' * (column + 2)}- accepted: <why, and when it is looked at again>"
    at = factor.text_span.end
    return Fix("suggest", "Say why it is accepted", (Edit(Span(at, at), line),), _QUESTION)

"""One factor alone.

What it does
    Finds analyses in which everything hangs on a single factor, or on one path that ends in a single one.

Why is this a problem
    Systems that matter are defended in depth: it takes several conditions together to get through. Where only one is
    written down, the others stay in place for the next time.

Example
    ## Contributing factors

    - **F1** The certificate of the gate controllers expired

Use instead
    ## Contributing factors

    - **F1** The certificate of the gate controllers expired
      - because **F2** its renewal is a task in a calendar of a dissolved team
    - **F3** The gates have no second way to read a ticket

What it leaves alone
    ## Contributing factors

    - **F1** The certificate of the gate controllers expired
      - because **F2** its renewal is a task in a calendar of a dissolved team
      - because **F3** the alert on expiry watches public hosts only

How it decides
    Counts where paths begin and end. An analysis without any factor is for *shallow-chain*.

Fix safety
    Asks; conditions cannot be found by a machine.

References
    Cook, How Complex Systems Fail (1998), numbers 3 and 7.
"""

from collections.abc import Iterator

from afterword.lint.causes import leaves
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_QUESTION = "What enabled it, what made it worse, what delayed noticing it, what delayed recovery?"


@rule(Severity.WARNING)
def single_factor(reading: Reading) -> Iterator[Finding]:
    """Find analyses with one beginning and one end."""
    document = reading.document
    roots = [factor for factor in document.factors if not factor.parents]
    if len(roots) == 1 and len(leaves(document)) == 1:
        message = "A single factor explains everything. What else had to be true?"
        yield Finding(roots[0].text_span, message, fix=Fix("ask", "Ask four times", question=_QUESTION))

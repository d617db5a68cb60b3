"""Whys in a single file.

What it does
    Finds a chain of three and more *because* in which no why has a second answer, where it is the only chain.

Why is this a problem
    A chain leads to one place, chosen by whoever asked. Two answers to one why are how the format escapes that.

Example
    ## Contributing factors

    - **F1** The disk was full
      - because **F2** logs grew
        - because **F3** they are kept for 90 days
          - because **F4** legal holds are handled by hand

Use instead
    ## Contributing factors

    - **F1** The disk was full
      - because **F2** logs grew
        - because **F3** they are kept for 90 days
          - because **F4** legal holds are handled by hand
        - because **F5** debug logging stayed on after the release

What it leaves alone
    ## Contributing factors

    - **F1** The disk was full
      - because **F2** logs grew

How it decides
    Counts answers: one beginning, every factor explained by at most one other, and four factors or more.

Fix safety
    Asks.

Contested?
    Yes, and so it runs only when enabled. Allspaw (2014) and Card (2017) find five whys too linear; Ohno (1988) and
    Amazon practise them.

References
    Allspaw, The Infinite Hows (2014). Card, The problem with 5 whys (BMJ Quality & Safety 26, 2017).
"""

from collections.abc import Iterator

from afterword.lint.causes import children
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_STEPS = 3
_QUESTION = "For each why: was this enough alone? What else had to be true?"


@rule(Severity.INFO, opt_in=True)
def linear_whys(reading: Reading) -> Iterator[Finding]:
    """Find a chain of whys without a branch."""
    document = reading.document
    roots = [factor for factor in document.factors if not factor.parents]
    if len(roots) != 1 or len(document.factors) <= _STEPS:
        return
    if all(len(answers) <= 1 for answers in children(document).values()):
        message = "Each why has one answer. Is there a second for one of them?"
        yield Finding(roots[0].text_span, message, fix=Fix("ask", "Look for a branch", question=_QUESTION))

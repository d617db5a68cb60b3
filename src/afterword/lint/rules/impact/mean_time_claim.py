"""A mean time as a proof.

What it does
    Finds MTTR, MTTD, MTBF and *mean time to …* that are said to improve, worsen, or meet a target.

Why is this a problem
    Such means are dominated by the few longest incidents; with the numbers most houses have, they cannot tell a better
    year from a lucky one.

Example
    Our MTTR improved by 12 % this quarter.

Use instead
    Detection took 4 min here; the last 30 of this severity took 1 to 96 min, half of them 11 or less.

What it leaves alone
    The time to mitigate was 31 min.

    The contract asks for the MTTR of each month; it stands in the appendix.

How it decides
    The abbreviation or the words, with a verb of change or a target in the same sentence.

Fix safety
    Offers a sentence with holes for the distribution.

Contested?
    Yes, and so it runs only when enabled. Against such means: Davidovič (2021) and the VOID report (2022). For
    them: contracts and reports that ask for nothing else.

References
    Davidovič, Incident Metrics in SRE (2021). The VOID, report of 2022.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule

_MEAN = Pattern(
    r"\b(?:mtt[a-z]|mtbf|(?:mean|average) time (?:to|between) \w+|average (?:resolution|recovery|detection) time)s?\b"
)
_CLAIM = Pattern(
    r"\b(?:improv\w+|better|worse\w*|reduc\w+|decreas\w+|increas\w+|dropp?\w*|fell|fallen|down|up|halved|doubled|grew"
    r"|rose|target|goal|below|under|within|above|best|lowest|shorter|longer|trend\w*|cut)\b"
)

_HOLE = "Of <how many> incidents since <date>, half took under <median>; they took <shortest> to <longest>."
_QUESTION = "How many were there, and how long were half of them?"


@rule(Severity.INFO, prose=True, opt_in=True)
def mean_time_claim(reading: Reading) -> Iterator[Finding]:
    """Find means that are made a proof."""
    for found in _MEAN.finditer(reading.plain, *reading.reach):
        sentence = reading.sentences.holding(found.start())
        if sentence is None or not _CLAIM.search(reading.plain, sentence.span.start, sentence.span.end):
            continue
        message = "A mean hides the few long ones. Give the distribution and how many there were."
        span = Span(*found.span())
        yield Finding(span, message, fix=anew(reading, span, "Give the distribution", _HOLE, _QUESTION))

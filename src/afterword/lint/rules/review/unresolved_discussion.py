"""A question that is still open.

What it does
    Finds questions left in the text as comments (`<!-- afterword: ask … -->`, or a name and a question mark) once
    the text is in review or past it.

Why is this a problem
    A review exists to close questions. One that is published open was somebody's doubt, and nobody knows what
    became of it.

Example
    ---
    status: in-review
    ---

    <!-- ines: why did edge send nothing? -->

Use instead
    ---
    status: in-review
    ---

    edge sent nothing, because the pool's name in the template had changed.

What it leaves alone
    ---
    status: in-review
    ---

    <!-- The figure is computed by report 4410. -->

How it decides
    Comments that begin with `afterword: ask`, as *Ask here* writes them beside a finding; and those that begin with a
    name and a colon and hold a question mark, outside code: the hints of a template have no name. While a file is
    drafted nothing is said: that is what they are for. The server's editor checks a draft as its review will, and
    counts them at once.

Fix safety
    Asks for the answer; taking a question out is for whoever asked it.

References
    Lunney and Lueder, Postmortem Culture: Learning from Failure (Site Reliability Engineering, 2016, chapter 15), on
    closing out discussions.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.options import DRAFTING
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_ASK = Pattern(r"<!--\s*afterword:\s*ask\b")
_SOMEBODY = Pattern(r"<!--\s*(?!afterword:)@?[\w.-]{2,30}:\s")
_URL = Pattern(r"https?://\S+")


@rule(Severity.WARNING, weighs="stage")
def unresolved_discussion(reading: Reading) -> Iterator[Finding]:
    """Find questions in comments, once the text is in review."""
    document = reading.document
    if (reading.options.stage or document.facts.status or "drafting") in DRAFTING:
        return
    for mask in document.masks:
        if mask.kind != "comment":
            continue
        words = mask.span.of(document.text)
        if _ASK.match(words) or (_SOMEBODY.match(words) and "?" in _URL.sub("", words)):
            fix = Fix("ask", "Answer it, or take it out", question="What became of this question?")
            yield Finding(mask.span, "A question is still open. Answer it in the text.", fix=fix)

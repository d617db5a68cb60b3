"""Front matter that machines cannot read.

What it does
    Finds YAML errors, unknown and doubled keys, values of the wrong type, words outside their list, impossible dates;
    and timeline tags, keys of attribute lines, kinds of factors and of actions that are one slip away from a known one.

Why is this a problem
    Search, reminders and trends read the front matter. A value that cannot be read is silently absent from all of them.

Example
    ---
    schema: postmortem/1
    severity: high
    ---

Use instead
    ---
    schema: postmortem/1
    severity: SEV2
    ---

What it leaves alone
    ---
    severity: SEV2
    schema: postmortem/1
    x-cost-centre: 4410
    ---

How it decides
    The schema `postmortem/1`. Keys that begin with `x-` belong to the organisation and are not looked at; the order of
    keys does not matter. A document without front matter is not reported here.

Fix safety
    Quoting a handle, wrapping a list and correcting a near miss of a key or a word are safe.

References
    The format `postmortem/1`, chapters 3 and 4. YAML 1.2.
"""

from collections.abc import Iterator

from afterword.document.keys import Problem
from afterword.document.parse import Document
from afterword.document.text import Edit
from afterword.document.timeline import TAGS
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.document.words.attributes import slips


@rule(Severity.ERROR)
def invalid_front_matter(reading: Reading) -> Iterator[Finding]:
    """Find trouble in the front matter, and mistyped tags, keys and kinds below it."""
    for problem in reading.document.facts.problems:
        level = Severity.INFO if problem.harmless else None
        yield Finding(problem.span, problem.message, level, _mend(problem), steadfast=_unreadable(problem))
    yield from _mistyped_tags(reading.document)
    for slip in slips(reading.document):
        message = f"{slip.written} is not known here. Did you mean {slip.near}?"
        fix = Fix("safe" if slip.sure else "suggest", f"Write {slip.near}", (Edit(slip.span, slip.near),))
        yield Finding(slip.span, message, fix=fix)


def _unreadable(problem: Problem) -> bool:
    """Tell whether the text is no YAML at all, rather than YAML that says something odd: never said more softly."""
    return "YAML" in problem.message or "closing ---" in problem.message


def _mend(problem: Problem) -> Fix | None:
    if problem.edits:
        return Fix("safe", "Correct it", problem.edits)
    return Fix("ask", "Correct it by hand", question="What was meant here?")


def _mistyped_tags(document: Document) -> Iterator[Finding]:
    for event in document.events:
        for tag, span in zip(event.tags, event.tag_spans, strict=True):
            if tag not in TAGS and (near := _near(tag)):
                message = f"{tag} is no timeline tag. Did you mean {near}?"
                yield Finding(span, message, fix=Fix("safe", f"Write {near}", (Edit(span, near),)))


def _near(tag: str) -> str | None:
    import difflib  # noqa: PLC0415 - only an unknown tag needs it, and `check` must start at once

    found = difflib.get_close_matches(tag, sorted(TAGS), 1, cutoff=0.75)
    return found[0] if found else None

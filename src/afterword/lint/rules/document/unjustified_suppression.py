"""An exception nobody can judge: without its reason, for nothing, or for a rule that does not exist.

What it does
    Finds `afterword: ignore` without a reason, with names that are no rules, and where the rules it names have nothing
    to say; in the front matter the same of `afterword-ignore-file`, whose reason is a comment behind it.

Why is this a problem
    Exceptions are how a rule and a sentence live together. They stay few, and reviewers can judge them, while each says
    why it is there and goes away with the sentence it was for.

Example
    <!-- afterword: ignore should-have -->
    The second on-call should have called the carrier.

Use instead
    <!-- afterword: ignore should-have reason="quotes clause 4 of the contract" -->
    The carrier should have been called within an hour.

What it leaves alone
    What `afterword.toml` disables for the whole house, and comments shown as examples in code.

How it decides
    Every name is looked up; a rule that ran and found nothing in the lines an exception covers makes it unused. Rules
    that did not run say nothing about their exceptions.

Fix safety
    Taking out an unused exception is safe. A reason is asked for.

References
    Ruff, unused-noqa (RUF100), for the idea.
"""

from collections.abc import Iterator

from afterword.document.text import Edit, Span, line_end
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import UnknownRule, named, rule
from afterword.lint.suppressions import Suppression, suppressions
from afterword.lint.text.spans import Spans

_WHY = "What makes the rule wrong here?"


@rule(Severity.WARNING, afterwards=True)
def unjustified_suppression(reading: Reading) -> Iterator[Finding]:
    """Find exceptions without a reason, without a rule, and without anything to allow."""
    granted = suppressions(reading.document)
    for one in granted:
        unknown = [name for name in sorted(one.rules) if not _exists(name)]
        unused = [name for name in sorted(one.rules) if _is_unused(reading, one, name)]
        if not one.rules:
            yield Finding(one.span, "This allows nothing. Name the rule it is for, and why.", fix=_ask())
        elif unknown:
            yield Finding(one.span, f"There is no rule called {unknown[0]}. Name one rule at a time.", fix=_ask())
        elif len(unused) == len(one.rules):
            yield Finding(
                one.span, "Nothing here needs this exception any more. Take it out.", fix=_remove(reading, one)
            )
        elif unused:
            yield Finding(one.span, f"{unused[0]} has nothing to say here. Take its name out.")
        elif not (one.reason or "").strip():
            yield Finding(one.span, "This exception gives no reason. Say why the rule is wrong here.", fix=_ask())


def _exists(name: str) -> bool:
    try:
        named(name)
    except UnknownRule:
        return False
    return True


def _is_unused(reading: Reading, one: Suppression, name: str) -> bool:
    if name not in reading.ran:
        return False
    covered = Spans([one.covered])
    places = (said.span.start for said in reading.said if said.rule == name)
    return not any(covered.cover(Span(start, start)) for start in places)


def _ask() -> Fix:
    return Fix("ask", "Give the reason", question=_WHY)


def _remove(reading: Reading, one: Suppression) -> Fix:
    """Take the exception out, with its line where it stands alone on one."""
    text = reading.document.text
    start, end = one.span
    first = text.rfind("\n", 0, start) + 1
    if not text[first:start].strip() and not text[end : line_end(text, end)].strip():
        start, end = first, line_end(text, end)
    return Fix("safe", "Take it out", (Edit(Span(start, end), ""),))

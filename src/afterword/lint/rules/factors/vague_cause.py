"""A factor that could stand in any post-mortem.

What it does
    Finds factors that name a thing and call it bad, lacking, insufficient or old, without a value, a place or a
    comparison; and those of a word or two.

Why is this a problem
    *Bad config* cannot be fixed, tested or found again. The value and what it was compared with can.

Example
    ## Contributing factors

    - **F1** Bad config

Use instead
    ## Contributing factors

    - **F1** The chart's default memory limit (256 MiB) is below the importer's peak at start (310 MiB)

What it leaves alone
    ## Contributing factors

    - **F1** Insufficient memory (256 MiB, peak 310 MiB)
    - **F2** There is no index on `orders.customer_id`
    - **F3** The contract test asserts the status code, not the currency field

How it decides
    Only the text of factors. A number, an identifier, code, a link, *than*, or a sentence long enough to say what
    and when make it specific. Labels such as *human error* are for a rule of their own.

Fix safety
    Suggests a sentence with holes.

Contested?
    Specific absences (*no alert on lost leases*) are allowed by default. With `absence-as-cause = true` they are
    found too, after the fifth of the five rules of causation.

References
    National Patient Safety Foundation, RCA2 (2015), rules 1, 2 and 5.
"""

from collections.abc import Iterator

from afterword.document.factors import Factor
from afterword.document.patterns import Pattern
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rewriting import instead
from afterword.lint.rule import Setting, rule

_ABSENCE = Setting("absence-as-cause", False, "Whether a specific absence (no alert on X) is vague too.")
_POOR = (
    r"bad|poor|poorly|weak|flaky|wrong|faulty|broken|buggy|inadequate|insufficient|improper|incomplete|incorrect"
    r"|suboptimal|legacy|old|outdated|unclear|complex|fragile|unstable|unreliable|missing|lacking|limited|low|messy"
    r"|subpar"
)
_THING = (
    r"config(?:uration)?s?|code|codebase|documentation|docs|test(?:s|ing)?|coverage|monitoring|alert(?:s|ing)?"
    r"|process(?:es)?|design|architecture|communication|planning|review(?:s|ing)?|training|knowledge|capacity|quality"
    r"|tooling|tools?|observability|visibility|resilien(?:ce|cy)|redundancy|automation|ownership|handover"
    r"|deploy(?:ment)?s?|release|system|setup|infrastructure|implementation|procedures?|runbooks?|understanding"
    r"|awareness|validation|logging|data"
)
_VAGUE = Pattern(
    rf"\b(?:{_POOR})\b[^.;:]{{0,40}}?\b(?:{_THING})\b"
    rf"|\b(?:{_THING})\b[ ](?:was|were|is|are)[ ](?:\w+[ ])?(?:{_POOR})\b"
)
_LACK = Pattern(
    r"\b(?:lack|absence|shortage|insufficiency) of\b|\A\W*(?:there (?:is|was|were|are) )?(?:no|not enough"
    rf"|too (?:little|few)|missing)\b[^.;:]{{0,30}}?\b(?:{_THING})\b"
)
_ABSENT = Pattern(
    rf"(?:\b(?:no|missing)[ ](?:\w+[ ])?(?:{_THING})[ ](?:on|for|about|when|covers?|watches|checks|reads|says)"
    r"|\b(?:lack|absence) of (?:an?|any)[ ](?:[\w-]+[ ]){1,3}(?:on|for|about|when|between))[ ](?:the[ ]"
    r"|an?[ ])?[a-z-]+[ ][a-z-]+"
)
_LABEL = Pattern(r"\b(?:bug|issue|glitch|problem|failure|error|defect|outage|incident|misconfiguration|regression)s?\b")
_SPECIFIC = Pattern(r"\d|`|https?://|\bthan\b|[a-z]+[_/][a-z]|[a-z]-[a-z]+-[a-z]|[a-z][A-Z]|\bv\d|\^t\d")
_WORD = Pattern(r"[^\W_][\w'-]*")
_FEW = 5
_LABEL_WORDS = 2
_HOLE = "<component> <does what> when <condition>, so <effect>"
_QUESTION = "Which value, line or screen, compared with what?"


@rule(Severity.WARNING, settings=(_ABSENCE,))
def vague_cause(reading: Reading) -> Iterator[Finding]:
    """Find factors without anything specific."""
    strict = reading.setting("vague-cause", _ABSENCE.name, bool(_ABSENCE.default))
    for factor in reading.document.factors:
        told = factor.text
        words = [word.lower() for word in _WORD.findall(told)]
        if not words or _SPECIFIC.search(told):
            continue
        if _is_vague(told.lower(), words) or (strict and _LACK.search(told.lower())):
            message = "This could stand in any post-mortem. Which value, where, compared with what?"
            yield Finding(factor.text_span, message, fix=_fix(reading, factor))


def _is_vague(told: str, words: list[str]) -> bool:
    content = [word for word in words if word not in _SMALL]
    if len(content) < _FEW and (_LABEL.search(told) or len(content) <= _LABEL_WORDS):
        return True
    if _ABSENT.search(told):  # a specific absence
        return False
    return len(content) <= _FEW + 1 and bool(_VAGUE.search(told) or _LACK.search(told))


_SMALL = frozenset(
    "the a an of in on at to for and or was were is are be been our their its this that with by from due".split()
)


def _fix(reading: Reading, factor: Factor) -> Fix:
    return Fix("suggest", "Say what does what, and when", (instead(reading, factor.text_span, _HOLE),), _QUESTION)

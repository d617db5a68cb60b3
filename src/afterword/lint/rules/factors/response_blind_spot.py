"""Everything is about the fault, nothing about how long it took to notice or to end it.

What it does
    Finds analyses without a factor of detection or response where the figures show that one of both was slow, or that
    somebody outside noticed first.

Why is this a problem
    Not noticing is a failure of its own, and often the cheaper one to mend. It hides behind the fault that made the
    news.

Example
    ---
    triggers: [detection-failure]
    ---

    ## Contributing factors

    - **F1** The lease code has a race
      - kind: change.code

Use instead
    ---
    triggers: [detection-failure]
    ---

    ## Contributing factors

    - **F1** The lease code has a race
      - kind: change.code
    - **F2** The synthetic check covers the home page only
      - kind: detection.coverage

What it leaves alone
    ---
    triggers: [user-visible]
    ---

    ## Contributing factors

    - **F1** The lease code has a race
      - kind: change.code

How it decides
    From the tagged events: more than fifteen minutes from impact to detection, or mitigation later than four hours
    after impact, or the trigger `detection-failure`. A factor of kind `detection…` or `response…`, or one whose
    words are about alerts, monitoring, runbooks or access, answers it; so does one accepted. Factors without any
    kind are read by their words.

Fix safety
    Asks.

References
    Ghosh and others, How to fight production incidents? (SoCC 2022). Atlassian, Incident Management Handbook.
"""

from collections.abc import Iterator
from datetime import timedelta

from afterword.document.factors import Factor
from afterword.document.patterns import Pattern
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.measures.measure import Measures, measure

_DETECT = Setting("detect-minutes", 15, "Minutes from impact to detection that need no factor.")
_MITIGATE = Setting("mitigate-minutes", 240, "Minutes from impact to mitigation that need no factor.")
_KINDS = ("detection", "response")
_WORDS = Pattern(
    r"\b(?:alert\w*|alarm\w*|monitor\w*|dashboards?|paged?|pager|pages|signals?|notic\w+|detect\w*|synthetic|probes?"
    r"|runbooks?|on-call|escalat\w+|telephone\w*|support|access|permissions?|restor\w+"
    r"|roll(?:ed|ing)?[ -]?back\w*|slow)\b"
)
_QUESTION = "How could this time have been cut in half?"


@rule(Severity.WARNING, english=True, settings=(_DETECT, _MITIGATE))
def response_blind_spot(reading: Reading) -> Iterator[Finding]:
    """Find analyses that leave out why it was noticed or ended late."""
    document = reading.document
    section = document.section("factors")
    if section is None or not document.factors or any(_is_about_it(factor) for factor in document.factors):
        return
    slow = _slow(reading, measure(document))
    if slow:
        message = f"{slow}, and no factor says why. Add one."
        yield Finding(section.heading_span, message, fix=Fix("ask", "Ask about the response", question=_QUESTION))


def _is_about_it(factor: Factor) -> bool:
    kind = (factor.kind or "").lower()
    return kind.startswith(_KINDS) or bool(_WORDS.search(factor.text.lower()))


def _slow(reading: Reading, measures: Measures) -> str:
    detect = timedelta(minutes=reading.setting("response-blind-spot", _DETECT.name, int(_DETECT.default)))
    mitigate = timedelta(minutes=reading.setting("response-blind-spot", _MITIGATE.name, int(_MITIGATE.default)))
    if measures.ttd and measures.ttd.value > detect:
        return f"Noticing took {_minutes(measures.ttd.value)}"
    if "detection-failure" in reading.document.facts.triggers:
        return "Detection failed"
    if measures.ttm and measures.ttm.value > mitigate:
        return f"Mitigating took {_minutes(measures.ttm.value)}"
    return ""


def _minutes(length: timedelta) -> str:
    hours, minutes = divmod(int(length.total_seconds() // 60), 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"

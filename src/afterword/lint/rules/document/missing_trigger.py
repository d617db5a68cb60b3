"""No trigger, or one the text shows and the front matter does not name.

What it does
    Finds an empty list of triggers, and incidents whose timeline shows a trigger that is not in it: a rollback by hand,
    a customer who noticed first, lost data.

Why is this a problem
    Triggers are agreed before the incident. Counting them says which agreements are met often and which never; one
    that is missing is missing from every count.

Example
    ---
    triggers: []
    ---

Use instead
    ---
    triggers: [user-visible, detection-failure]
    ---

What it leaves alone
    A near miss that somebody asked for (`stakeholder-request`), a trigger of your own named in `x-…`, and texts without
    any front matter.

How it decides
    From tags and times: an `[action]` that rolls back, fails over or moves traffic; a `[detect]` told by a customer, by
    support or by telephone; impact figures about lost or damaged data. Where the front matter lists triggers, only what
    is plainly shown and missing is named.

Fix safety
    Adding the trigger is safe: the list says what the text says already.

References
    Lunney and Lueder, Postmortem Culture: Learning from Failure (Site Reliability Engineering, 2016, chapter 15).
"""

from collections.abc import Iterator

from afterword.document.facts import TRIGGERS
from afterword.document.parse import Document
from afterword.document.patterns import Pattern
from afterword.document.set_fact import set_fact
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_BY_HAND = Pattern(
    r"\b(?:roll(?:s|ed|ing)?[ -]?back|rollback|revert(?:s|ed|ing)?|fail(?:s|ed|ing)?[ -]?over|failover"
    r"|re-?rout(?:e|es|ed|ing)|traffic (?:is |was )?(?:moved|shifted|drained)|(?:move|shift|drain)(?:s|ed|ing)? traffic"
    r"|restart(?:s|ed|ing)?|restor(?:e|es|ed|ing))\b"
)
_AUTOMATIC = Pattern(r"\b(?:automatic(?:ally)?|by itself|on its own|itself|self-heal\w*)\b")
_FROM_OUTSIDE = Pattern(
    r"\b(?:customers?|users?|merchants?|tenants?|travell?ers?|passengers?|clients?|callers?)\b[^.;]{0,60}?"
    r"\b(?:report|reports|reported|telephones?|telephoned|calls?|called|writes?|wrote|complains?|complained|tells?|told"
    r"|ask|asks|asked|notices?|noticed)\b|\b(?:ticket|complaint|telephone call|phone call|tweet)s? (?:from|by|of)\b"
    r"|\bno alert (?:had )?fired\b"
)
_NO_ALERT_NEEDED = Pattern(
    r"\b(?:alert|page|pages|alarm|monitor\w*)\b[^.;]{0,40}? (?:fires|fired|pages|paged|rings|goes|went)\b"
)
_LOST = Pattern(r"\b(?:lost|deleted|corrupted|corrupt|damaged|overwritten|twice|duplicated?|missing)\b")
_DATA = Pattern(
    r"\b(?:data|rows?|records?|orders?|messages?|files?|bookings?|payments?|backups?|entries|labels?|tickets?)\b"
)


@rule(Severity.ERROR)
def missing_trigger(reading: Reading) -> Iterator[Finding]:
    """Find lists of triggers that are empty or lack one the text shows."""
    document = reading.document
    facts = document.facts
    if not len(facts.span) or any(key.startswith("x-trigger") for key in facts.extra):
        return
    shown = [trigger for trigger in TRIGGERS if trigger in _shown(document)]
    if not facts.triggers:
        span = facts.spans.get("triggers") or Span(facts.span.start, facts.span.start + 3)
        hint = f"The text shows {', '.join(shown)}." if shown else "Why is this post-mortem owed?"
        yield Finding(span, f"No trigger is named. {hint}", fix=_add(document, shown))
        return
    missing = [trigger for trigger in shown if trigger not in facts.triggers]
    if missing:
        message = f"The text shows {', '.join(missing)}. Add it to the triggers."
        yield Finding(facts.spans["triggers"], message, Severity.WARNING, _add(document, missing))


def _add(document: Document, triggers: list[str]) -> Fix:
    if not triggers:
        return Fix("ask", "Name the trigger", question=f"Which of these holds: {', '.join(TRIGGERS)}?")
    wanted = [*document.facts.triggers, *triggers]
    return Fix("safe", f"Add {', '.join(triggers)}", set_fact(document.text, "triggers", wanted))


def _shown(document: Document) -> set[str]:
    """Return the triggers the text plainly shows."""
    shown = set()
    for event in document.events:
        words = event.text.lower()
        if "action" in event.tags and _BY_HAND.search(words) and not _AUTOMATIC.search(words):
            shown.add("manual-intervention")
        if "detect" in event.tags and _FROM_OUTSIDE.search(words) and not _NO_ALERT_NEEDED.search(words):
            shown.add("detection-failure")
    for metric in document.impact:
        key = metric.key.lower()
        if metric.value and _LOST.search(key) and _DATA.search(key):
            shown.add("data-loss")
    return shown

"""No trigger, or one the text shows and the front matter does not name.

What it does
    Finds an empty list of triggers, and incidents whose timeline shows a trigger that is not in it: a rollback by hand,
    a customer who noticed first, affected users, lost data, an impact of days. Also a request nobody is named for.

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
    A near miss that somebody asked for (`stakeholder-request`), a trigger of your own or a rule of your policy named in
    `x-trigger`, and texts without any front matter.

How it decides
    From tags and times: an `[action]` or `[mitigate]` that rolls back, fails over or moves traffic; a `[detect]` told
    by a customer, by support or by telephone, or before any alert; impact figures about users or customers (where the
    line of users says nobody, those who asked were not affected), or about lost or damaged data; an impact of more than
    a day above SEV4. Where the front matter lists triggers, only what is plainly shown and missing is named.

Fix safety
    Suggests the trigger that the text shows. It is a decision: with *user-visible* come a first action and a landmark
    that nobody owed before.

References
    Lunney and Lueder, Postmortem Culture: Learning from Failure (Site Reliability Engineering, 2016, chapter 15).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta

from afterword.document.document import Document
from afterword.document.facts import TRIGGERS
from afterword.document.impact import Metric
from afterword.document.nearest import close
from afterword.document.patterns import Pattern
from afterword.document.set_fact import set_fact
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.lint.rules.document.words import alarms
from afterword.measures.measure import measure

_BY_HAND = Pattern(
    r"\b(?:roll(?:s|ed|ing)?[ -]?back|rollback|revert(?:s|ed|ing)?|fail(?:s|ed|ing)?[ -]?over|failover"
    r"|re-?rout(?:e|es|ed|ing)|traffic (?:is |was )?(?:moved|shifted|drained)|(?:move|shift|drain)(?:s|ed|ing)? traffic"
    r"|restart(?:s|ed|ing)?|restor(?:e|es|ed|ing))\b"
)
_AUTOMATIC = Pattern(r"\b(?:automatic(?:ally)?|by itself|on its own|itself|self-heal\w*)\b")
_AFFECTED = Pattern(
    r"\b(?:users?|customers?|merchants?|tenants?|travell?ers?|passengers?|callers?|patients?|guests?|subscribers?"
    r"|shoppers?|buyers?|visitors?)\b"
)
_ALIKE = Pattern(r"\b(?:internal|synthetic|test|our own|staff|employees?)\b")  # users nobody outside knows of
_AMOUNT = Pattern(
    r"\b(?:many|most|some|several|few|a lot|lots|numerous|all|every|hundreds|thousands|countless|various|half)\b"
)
_SLOW = Setting(
    "slow-minutes",
    1440,
    "An impact longer than this many minutes shows `slow-resolution`, except on SEV4; 0: none does.",
)
_SLIP = 0.6
_LOST = Pattern(r"\b(?:lost|deleted|corrupted|corrupt|damaged|overwritten|twice|duplicated?|missing)\b")
_DATA = Pattern(
    r"\b(?:data|rows?|records?|orders?|messages?|files?|bookings?|payments?|backups?|entries|labels?|tickets?)\b"
)


@rule(Severity.ERROR, settings=(_SLOW,))
def missing_trigger(reading: Reading) -> Iterator[Finding]:
    """Find lists of triggers that are empty or lack one the text shows."""
    document = reading.document
    facts = document.facts
    if not len(facts.span) or any(key.startswith("x-trigger") for key in facts.extra):
        return
    told = _shown(reading)
    shown = [trigger for trigger in TRIGGERS if trigger in told]
    if not facts.triggers:
        span = facts.spans.get("triggers") or Span(facts.span.start, facts.span.start + 3)
        hint = f"The text shows {_where(told, shown)}." if shown else "Why is this post-mortem owed?"
        yield Finding(span, f"No trigger is named. {hint}", fix=_add(document, shown))
        return
    named = {near for trigger in facts.triggers for near in close(_slug(trigger), TRIGGERS, _SLIP)}  # misspelt ones too
    missing = [trigger for trigger in shown if trigger not in named]
    if missing:
        message = (
            f"The text shows {_where(told, missing)}. Add {'it' if len(missing) == 1 else 'them'} to the triggers."
        )
        yield Finding(facts.spans["triggers"], message, Severity.WARNING, _add(document, missing))
    if "stakeholder-request" in facts.triggers and not facts.requested_by:
        fix = Fix("ask", "Name who asked", question="Who asked for this post-mortem?")
        yield Finding(
            facts.spans["triggers"], 'Nobody is named as asking. Add requested_by: "@…".', Severity.WARNING, fix
        )


def _where(told: Mapping[str, int | None], triggers: Iterable[str]) -> str:
    """Return triggers with the line that shows each; that of a duration is no one line."""
    return ", ".join(f"{each} (line {told[each]})" if told[each] else each for each in triggers)


def _slug(trigger: str) -> str:
    return trigger[:40].casefold().replace("_", "-").replace(" ", "-")


def _add(document: Document, triggers: list[str]) -> Fix:
    if not triggers:
        return Fix("ask", "Name the trigger", question=f"Which of these holds: {', '.join(TRIGGERS)}?")
    wanted = [*document.facts.triggers, *triggers]
    return Fix("suggest", f"Add {', '.join(triggers)}", set_fact(document.text, "triggers", wanted))


def _shown(reading: Reading) -> dict[str, int | None]:
    """Return the triggers the text plainly shows, each with the first line that does."""
    document = reading.document
    shown: dict[str, int | None] = {}
    for event in document.events:
        words = event.text.lower()
        by_hand = {"action", "mitigate"} & set(event.tags) and _BY_HAND.search(words)
        if by_hand and not _AUTOMATIC.search(words):
            shown.setdefault("manual-intervention", event.line)
        if "detect" in event.tags and alarms.unnoticed(words):
            shown.setdefault("detection-failure", event.line)
    for metric in document.impact:
        key = metric.key.lower()
        if metric.value and _LOST.search(key) and _DATA.search(key):
            shown.setdefault("data-loss", metric.line)
    felt = _first_felt(document.impact)
    if felt:
        shown["user-visible"] = felt.line
    longest = reading.setting("missing-trigger", _SLOW.name, int(_SLOW.default))
    forever = document.facts.severity == "SEV4"  # may take any time
    if longest and not forever and _lasted(document) > timedelta(minutes=longest):
        shown["slow-resolution"] = None
    return shown


def _lasted(document: Document) -> timedelta:
    """Return how long the impact lasted: as the front matter has it, else as the timeline does."""
    facts = document.facts
    phases = facts.impact_phases
    if not phases and facts.impact_start and facts.impact_end:
        phases = ((facts.impact_start, facts.impact_end),)
    if phases:
        return sum((end - start for start, end in phases), timedelta(0))
    told = measure(document).impact_duration
    return told.value if told else timedelta(0)


def _first_felt(metrics: Collection[Metric]) -> Metric | None:
    """Return the first figure of people who were affected; where the line of users says nobody, others only asked."""
    felt = [metric for metric in metrics if _felt(metric)]
    named = [m for m in metrics if _AFFECTED.search(m.key.lower()) and not _ALIKE.search(m.key.lower())]
    is_nobody = bool(named) and all(metric.value == 0 or metric.disposition in ("none", "n/a") for metric in named)
    return felt[0] if felt and not is_nobody else None


def _felt(metric: Metric) -> bool:
    """Tell whether a line of the impact counts people who are not of the house, be it roughly."""
    key, value = metric.key.lower(), metric.value_text.lower()
    people = _AFFECTED.search(key) or _AFFECTED.search(value)
    if not people or _ALIKE.search(key) or _ALIKE.search(value):
        return False
    return metric.value > 0 if metric.value is not None else not metric.disposition and bool(_AMOUNT.search(value))

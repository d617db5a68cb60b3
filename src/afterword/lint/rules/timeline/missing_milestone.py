"""A timeline without one of its landmarks.

What it does
    Finds timelines in which no event is tagged as what led up to it, the trigger, the first impact, detection,
    engagement, mitigation or resolution, or, where users could see it, what was told to them; and timelines that begin
    with the page.

Why is this a problem
    The times to detect, engage, mitigate and resolve are differences of these events. And a story that begins with the
    page has no room for how things came to be so.

Example
    ## Timeline

    ### 2026-03-09 (UTC)

    - 13:24 [detect] The pager rings
    - 14:22 [mitigate] Rolled back to 117

Use instead
    ## Timeline

    ### 2026-03-09 (UTC)

    - 09:00 [lead-up] 118 is tested against ten tickets of one operator
    - 13:02 [trigger] Release 118 reaches the gates
    - 13:10 [impact] The first ticket is refused
    - 13:24 [detect] The pager rings
    - 13:27 [engage] The gate on-call joins
    - 14:22 [mitigate, resolve] Rolled back to 117

What it leaves alone
    ---
    impact: none
    ---

    ## Timeline

    ### 2026-03-02 (Europe/Lisbon)

    - 02:00 [lead-up] Tenant migration leaves the state empty
    - 03:00 [trigger, detect] The guard reports 4 200 000 rows
    - 08:45 [engage] The on-call reads the report
    - 11:20 [resolve] The selector treats an empty state as active

How it decides
    The tags. One finding names all that is missing. `[found-later]` and `[recur]` are no landmarks. Without a
    single tag nothing is said of a document outside the format; with our front matter it is.

Fix safety
    Asks; which event it was is for those who were there.

References
    PagerDuty, Postmortem Documentation, on starting before the incident. Atlassian, Incident Management Handbook, on
    the lead-up.
"""

from collections.abc import Iterator

from afterword.document.parse import Document
from afterword.document.timeline import Event
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_LANDMARKS = ("lead-up", "trigger", "impact", "detect", "engage", "mitigate", "resolve")
_OF_HARM = frozenset({"impact", "mitigate"})
_BEGINNINGS = frozenset({"lead-up", "trigger", "impact"})
_NAMES = {"detect": "detection", "engage": "engagement", "mitigate": "mitigation", "resolve": "resolution"}
_EARLIER = "When did the conditions come into existence: a deploy, an expiry, growth, a contract?"


@rule(Severity.WARNING)
def missing_milestone(reading: Reading) -> Iterator[Finding]:
    """Find landmarks no event is tagged with, and stories that start at the page."""
    document = reading.document
    section = document.section("timeline")
    tags = {tag for event in document.events for tag in event.tags}
    if section is None or not document.events or not (tags or document.facts.schema):
        return
    missing = [tag for tag in _wanted(document) if tag not in tags]
    if missing:
        names = [_NAMES.get(tag, tag) for tag in missing]
        words = " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
        question = f"Which event is it, or what is missing: {', '.join(missing)}?"
        message = f"No event is tagged as {words}. Tag it, or add it."
        yield Finding(section.heading_span, message, fix=Fix("ask", "Tag the event", question=question))
    first = _first(document)
    if first is not None and "detect" in first.tags and not _BEGINNINGS & set(first.tags):
        message = "The story starts at detection. What came before it?"
        yield Finding(first.span, message, fix=Fix("ask", "Add what led up to it", question=_EARLIER))


def _wanted(document: Document) -> list[str]:
    facts = document.facts
    wanted = [tag for tag in _LANDMARKS if not (facts.impact_none and tag in _OF_HARM)]
    if "user-visible" in facts.triggers and not facts.impact_none:
        wanted.append("comms")
    return wanted


def _first(document: Document) -> Event | None:
    """Return the earliest event; in the text's order where times do not compare."""
    timed = [(event.start, place) for place, event in enumerate(document.events) if event.start is not None]
    if len(timed) < len(document.events) or len({start.tzinfo is None for start, _ in timed}) != 1:
        return document.events[0] if document.events else None
    return document.events[min(timed)[1]]

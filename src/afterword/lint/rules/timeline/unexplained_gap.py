"""A long silence between noticing and mitigating.

What it does
    Finds the hole between two events, from detection to mitigation, that is longer than twenty minutes and than a
    quarter of that time.

Why is this a problem
    What was tried and dropped in between is the part others can learn most from, and the first to be forgotten.

Example
    ## Timeline

    ### 2026-03-09 (UTC)

    - 11:05 [detect] The page is acknowledged
    - 12:20 [mitigate] Rolled back to 117

Use instead
    ## Timeline

    ### 2026-03-09 (UTC)

    - 11:05 [detect] The page is acknowledged
    - 11:20 [diagnose] The connection pool is suspected; its graph stays flat after the restart
    - 11:40 [wait] A restore runs, said to take 30 min
    - 12:20 [mitigate] Rolled back to 117

What it leaves alone
    ## Timeline

    ### 2026-03-09 (UTC)

    - 09:05 [impact] Gates refuse tickets
    - 11:05 [detect] The page is acknowledged
    - 11:08 [wait] A restore runs, said to take an hour
    - 12:20 [mitigate] Rolled back to 117

How it decides
    Arithmetic on the tagged events. A range covers its whole time, a `[wait]` the time up to the next event. One
    finding, at the longest hole.

Fix safety
    Asks.

References
    Allspaw, Evans and Schauenberg, Debriefing Facilitation Guide (Etsy, 2016). Jeli, Howie: The Post-Incident Guide
    (2021).
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.document import clock
from afterword.document.timeline import Event
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule

_MINUTES = Setting("minutes", 20, "Minutes without an event that are never remarked on.")
_SHARE = 0.25


@rule(Severity.INFO, settings=(_MINUTES,))
def unexplained_gap(reading: Reading) -> Iterator[Finding]:
    """Find the longest hole between detection and mitigation."""
    document = reading.document
    events = [event for event in document.events if event.start is not None]
    if document.facts.impact_none or len(events) < len(document.events):
        return  # nobody was waiting, or what fills the hole has no time that can be read
    if len({event.start.tzinfo is None for event in events if event.start}) != 1:
        return
    times = sorted(((event.start, place) for place, event in enumerate(events) if event.start), key=lambda pair: pair)
    ordered = [events[place] for _, place in times]
    first = next((at for at, event in enumerate(ordered) if "detect" in event.tags), None)
    last = next((at for at, event in enumerate(ordered) if first is not None and at > first and _ends(event)), None)
    if first is None or last is None:
        return
    whole = _start(ordered[last]) - _start(ordered[first])
    allowed = max(
        timedelta(minutes=reading.setting("unexplained-gap", _MINUTES.name, int(_MINUTES.default))), whole * _SHARE
    )
    hole, after = _longest(ordered[first : last + 1])
    if hole > allowed:
        start, end = clock.side_by_side(_start(after) - hole, _start(after))
        message = f"Nothing is told between {start} and {end}. What was tried?"
        question = "What was being tried, and which guesses were dropped?"
        yield Finding(after.time_span, message, fix=Fix("ask", "Tell what was tried", question=question))


def _ends(event: Event) -> bool:
    return "mitigate" in event.tags or "resolve" in event.tags


def _start(event: Event) -> datetime:
    if event.start is None:
        raise AssertionError("only events with a time are compared")
    return event.start


def _longest(events: list[Event]) -> tuple[timedelta, Event]:
    """Return the longest silence, and the event that ends it."""
    longest, ending = timedelta(0), events[-1]
    covered = _start(events[0])
    waiting = False
    for event in events:
        silence = _start(event) - covered
        if silence > longest and not waiting:
            longest, ending = silence, event
        covered = max(covered, event.end or _start(event))
        waiting = "wait" in event.tags
    return longest, ending

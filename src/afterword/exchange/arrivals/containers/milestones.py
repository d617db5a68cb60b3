"""Milestones tools keep for every incident, and the phase of the timeline each one marks."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers.sheet import Stamped

# Only what has one meaning everywhere: "started" and "fixed" do not.
_PHASES = {
    "impact started": "impact",
    "impact": "impact",
    "detected": "detect",
    "acknowledged": "engage",
    "mitigated": "mitigate",
    "resolved": "resolve",
}
_AT = Pattern(r"[\s_]+at$", 2)  # re.IGNORECASE


def milestones(told: Iterable[tuple[str, datetime | None, int]]) -> Iterator[Stamped]:
    """Yield an event for each milestone that has an instant: label ("Resolved at", "resolved_at"), instant and line."""
    for label, at, origin in told:
        words = _AT.sub("", label).replace("_", " ").strip()
        if at and words:
            tag = _PHASES.get(words.casefold())
            yield Stamped(at.replace(microsecond=0), words[0].upper() + words[1:], origin, (tag,) if tag else ())

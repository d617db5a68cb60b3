"""What changed just before? Offered to be looked at: that something came before is no proof that it was the cause."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.incident.calendar import spoken
from afterword.incident.incident import Incident
from afterword.incident.inference import each_once
from afterword.incident.signal import Signal

WITHIN = timedelta(hours=2)
DEEDS = {
    "deploy": "Deployed",
    "release": "Released",
    "merge": "Merged",
    "rollback": "Rolled back",
    "failover": "Failed over",
    "traffic-shift": "Traffic was shifted",
    "data-fix": "Data was mended",
    "hotfix": "A hotfix went out",
}
ANCHORS = (
    ("impact_started_at", "users felt it"),
    ("started_at", "it began"),
    ("detected_at", "it was noticed"),
)


@dataclass(frozen=True, slots=True)
class Suspect:
    """A change worth a look; ``before`` is how long before, ``sentence`` says only when it was, never what it did."""

    change: Signal
    before: timedelta
    sentence: str


def suspects(incident: Incident, changes: Iterable[Signal], *, within: timedelta = WITHIN) -> tuple[Suspect, ...]:
    """Return the changes shortly before users felt an incident, nearest first.

    Those on services it did not touch are left out, those that name none are kept. Without a beginning there is
    nothing to be before, so nothing is returned.
    """
    since = _anchor(incident)
    if since is None:
        return ()
    anchor, words = since
    return tuple(
        Suspect(change, before, _sentence(change, before, words))
        for before, change in _near(incident, changes, anchor, within)
    )


def window(incident: Incident, within: timedelta = WITHIN) -> tuple[datetime, datetime] | None:
    """Return between which instants changes are worth a look; ``None`` when nobody knows when it began."""
    since = _anchor(incident)
    return (since[0] - within, since[0]) if since else None


def _anchor(incident: Incident) -> tuple[datetime, str] | None:
    """Return the earliest effect anybody knows of, and how to speak of it."""
    return next(((at, words) for name, words in ANCHORS if (at := getattr(incident, name))), None)


def _near(
    incident: Incident, changes: Iterable[Signal], anchor: datetime, within: timedelta
) -> Iterator[tuple[timedelta, Signal]]:
    affected = {service.casefold() for service in incident.services}
    found = [
        (anchor - change.at, change)
        for change in each_once(change for change in changes if change.kind == "change")
        if timedelta() <= anchor - change.at <= within and _touches(change, affected)
    ]
    yield from sorted(found, key=lambda pair: (pair[0], pair[1].key))


def _touches(change: Signal, affected: set[str]) -> bool:
    named = {service.casefold() for service in (*change.services, *change.says.services)}
    return not named or not affected or bool(named & affected)


def _sentence(change: Signal, before: timedelta, words: str) -> str:
    deed = DEEDS.get(change.label("change") or "", "Changed")
    return f"{deed} {spoken(before)} before {words}." if before >= timedelta(minutes=1) else f"{deed} as {words}."

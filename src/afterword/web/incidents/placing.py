"""Where a person put what is told about something: their word goes before every rule of grouping."""

from collections.abc import Iterable, Sequence

from afterword.incident.grouping import CHANNEL, OWN_KEY
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.models import Placement, Signal, Source

EVERYWHERE = (OWN_KEY, CHANNEL)
"""How the names of groups begin that mean the same whoever says them."""
LONGEST = 400
MANY = 400
"""Keys that are looked up in one query."""


def places(told: Iterable[tuple[Source | None, Sequence[CoreSignal]]]) -> dict[tuple[int, str], Placement]:
    """Return where persons put things, by source and key; mostly nothing, with one query."""
    keys = {(source.pk, signal.key[:LONGEST]) for source, signals in told if source for signal in signals}
    sources = {source for source, _ in keys}
    in_force = Placement.objects.filter(source__in=sources, regrouping__undone_at=None)
    if not sources or not in_force.exists():
        return {}
    named = sorted({key for _, key in keys})
    parts = (named[start : start + MANY] for start in range(0, len(named), MANY))
    found = [place for part in parts for place in in_force.filter(key__in=part).select_related("regrouping__incident")]
    return {
        (place.source_id, place.key): place
        for place in sorted(found, key=lambda place: place.pk)
        if place.source_id and (place.source_id, place.key) in keys
    }


def follow(place: Placement, row: Signal) -> None:
    """Note that a signal went where a person put its key, so that undoing brings it back too."""
    Placement.objects.create(
        regrouping=place.regrouping, signal=row, source=row.source, key=row.key, origin=place.origin
    )


def scoped(group: str, source: int | None) -> str:
    """Name a group: an incident's own key and a channel mean the same everywhere, anything else within its source."""
    if group.startswith(EVERYWHERE) or source is None:
        return group[:LONGEST]
    return f"{source}:{group}"[:LONGEST]

"""To which incident does what arrived belong? Where a person put it, else where key, group, service and time say."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import Max, Min

from afterword.incident.grouping import OWN_KEY, TELLING, Belonging, Candidate, Windows, belonging
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.house import house
from afterword.web.incidents.family import family, root_of
from afterword.web.incidents.models import Group, Incident, Placement, Signal, Source

LONGEST = 400
SERVICE = "service:"
"""How the name of a group begins that means the newest incident of a service; no sender's group is called so."""
MOST_SERVICES = 20


def placed(signals: Iterable[CoreSignal], source: Source | None) -> dict[str, Placement]:
    """Return, for each key that a person put somewhere, where that is; mostly nothing, with one query."""
    if source is None:
        return {}
    keys = {signal.key[:LONGEST] for signal in signals}
    found = Placement.objects.filter(source=source, key__in=keys, regrouping__undone_at=None)
    return {place.key: place for place in found.select_related("regrouping__incident").order_by("pk")}


def follow(place: Placement, row: Signal) -> None:
    """Note that a signal went where a person put its key, so that undoing brings it back too."""
    Placement.objects.create(
        regrouping=place.regrouping, signal=row, source=row.source, key=row.key, origin=place.origin
    )


def incident_for(signals: Sequence[CoreSignal], source: Source | None, moment: datetime) -> Incident:
    """Return the incident that signals of one group belong to; a new one where they begin another.

    The group is locked, and so are the services when it begins something: however many deliveries arrive at once,
    they find one incident.
    """
    name = scoped(signals[0].group, source.pk if source else None)
    Group.objects.get_or_create(name=name)
    group = Group.objects.select_for_update().get(name=name)
    windows = house().config.incidents.windows()
    if group.incident and _continues(group, group.incident, signals, windows, moment):
        return group.incident
    services = _locked_services(signals) if windows.service else []
    near = _nearby(group, services, signals, windows, moment)
    incident = Incident.objects.get(pk=near.number) if near else _new(name, signals, moment)
    Group.objects.filter(pk=group.pk).update(incident=incident, why=near.why if near else "")
    Group.objects.filter(pk__in=[service.pk for service in services]).update(incident=incident)
    return incident


def scoped(group: str, source: int | None) -> str:
    """Name a group: an incident's own key means the same everywhere, anything else only within its source."""
    if group.startswith(OWN_KEY) or source is None:
        return group[:LONGEST]
    return f"{source}:{group}"[:LONGEST]


def _continues(
    group: Group, incident: Incident, signals: Sequence[CoreSignal], windows: Windows, moment: datetime
) -> bool:
    """Say whether signals continue the incident their group means. Told before? is asked last: it costs a query."""
    whole = root_of(incident)
    known = Candidate(
        whole.pk,
        whole.title,
        frozenset({group.name}),
        heard_at=max(whole.heard_at, incident.heard_at),
        resolved_at=whole.resolved_at,
    )
    if belonging(signals, group.name, [known], windows, now=moment):
        return True
    keys = {signal.key[:LONGEST] for signal in signals}
    return Signal.objects.filter(incident__in=family(whole), key__in=keys).exists()


def _nearby(
    group: Group, services: Iterable[Group], signals: Sequence[CoreSignal], windows: Windows, moment: datetime
) -> Belonging | None:
    """Find an incident about the same service, near in time."""
    rows = {row.pk: row for service in services if service.incident and (row := root_of(service.incident))}
    return belonging(signals, group.name, [_candidate(row) for row in rows.values()], windows, now=moment)


def _candidate(row: Incident) -> Candidate:
    rows = family(row)
    times = Signal.objects.filter(incident__in=rows, kind__in=TELLING).aggregate(first=Min("at"), last=Max("at"))
    groups = Group.objects.filter(incident__in=rows, name__startswith=OWN_KEY).values_list("name", flat=True)
    return Candidate(
        row.pk,
        row.title,
        frozenset(groups),
        services=tuple(row.services),
        began_at=times["first"],
        last_at=times["last"],
        heard_at=row.heard_at,
        resolved_at=row.resolved_at,
        drill=row.drill,
    )


def _locked_services(signals: Iterable[CoreSignal]) -> list[Group]:
    """Lock the services that signals say something is wrong with, always in one order."""
    telling = [signal for signal in signals if signal.kind in TELLING]
    named = {service.casefold() for signal in telling for service in (*signal.services, *signal.says.services)}
    names = sorted(f"{SERVICE}{service}"[:LONGEST] for service in named)[:MOST_SERVICES]
    if not names:
        return []
    Group.objects.bulk_create([Group(name=name) for name in names], ignore_conflicts=True)
    locked = Group.objects.select_for_update(of=("self",)).filter(name__in=names).order_by("name")
    return list(locked.select_related("incident"))


def _new(name: str, signals: Sequence[CoreSignal], moment: datetime) -> Incident:
    title = next((signal.title for signal in signals if signal.kind in TELLING and signal.title), "Something happened")
    return Incident.objects.create(key=name[:300], title=title[:300], created_at=moment, heard_at=moment)

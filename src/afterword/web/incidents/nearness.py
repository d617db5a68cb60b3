"""Incidents about the same service near in time, for one batch of deliveries: each is looked up once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Max, Min

from afterword.incident.grouping import OWN_KEY, TELLING, Candidate, Windows, belonging
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.family import family, root_of
from afterword.web.incidents.models import Group, Incident, Signal

LONGEST = 400
SERVICE = "service:"
"""How the name of a group begins that means the newest incident of a service; no sender's group is called so."""


@dataclass(frozen=True, slots=True)
class Near:
    """An incident that is near, and the evidence in one sentence."""

    incident: Incident
    why: str


@dataclass(slots=True)
class _Known:
    """What we know of an incident's signals: those on disk, and those that will be."""

    row: Incident
    services: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    times: list[datetime] = field(default_factory=list)
    drill: bool = False

    def candidate(self) -> Candidate:
        """Return it as the core sees it."""
        return Candidate(
            self.row.pk,
            self.row.title,
            frozenset(self.groups),
            services=(*self.row.services, *self.services),
            began_at=min(self.times, default=None),
            last_at=max(self.times, default=None),
            heard_at=self.row.heard_at,
            resolved_at=self.row.resolved_at,
            drill=self.row.drill or self.drill,
        )


class Nearness:
    """Services that are locked, the incidents they mean, and what is known of these."""

    def __init__(self, windows: Windows) -> None:
        self.windows = windows
        self.services: dict[str, Group] = {}
        self.known: dict[int, _Known] = {}
        self.wholes: dict[int, Incident] = {}

    def lock(self, signals: Iterable[CoreSignal]) -> None:
        """Lock the services that signals say something is wrong with, always in one order, after all groups.

        However many first alerts arrive at once, the second finds the incident of the first.
        """
        names = sorted({name for signal in signals for name in _names([signal])}) if self.windows.service else []
        if not names:
            return
        Group.objects.bulk_create([Group(name=name) for name in names], ignore_conflicts=True)
        locked = Group.objects.select_for_update(of=("self",)).filter(name__in=names).order_by("name")
        self.services |= {group.name: group for group in locked.select_related("incident")}

    def whole(self, incident: Incident) -> Incident:
        """Return the incident that tells of this one."""
        if incident.merged_into_id is None:
            return incident
        return self.wholes.setdefault(incident.pk, root_of(incident))

    def find(self, group: Group, signals: Sequence[CoreSignal], moment: datetime) -> Near | None:
        """Find an incident about the same service, near in time."""
        known = {}
        for name in _names(signals):
            service = self.services.get(name)
            if service is not None and service.incident is not None:
                one = self._about(self.whole(service.incident))
                one.services.add(name.removeprefix(SERVICE))
                known[one.row.pk] = one
        found = belonging(signals, group.name, [one.candidate() for one in known.values()], self.windows, now=moment)
        return Near(known[found.number].row, found.why) if found else None

    def begin(self, incident: Incident, group: Group, signals: Sequence[CoreSignal]) -> None:
        """Note that a group belongs to an incident from now on, which is the newest of its services."""
        known = self.known.setdefault(incident.pk, _Known(incident, drill=any(signal.says.drill for signal in signals)))
        known.groups.add(group.name)
        self._mean([name for name in _names(signals) if name in self.services], incident)

    def tell(self, incident: Incident, signals: Iterable[CoreSignal]) -> None:
        """Note what was told of an incident, if that is of interest here."""
        known = self.known.get(self.whole(incident).pk)
        if known is not None:
            known.times += [signal.at for signal in signals if signal.kind in TELLING]

    def _mean(self, names: Iterable[str], incident: Incident) -> None:
        changed = [self.services[name] for name in names if self.services[name].incident_id != incident.pk]
        for service in changed:
            service.incident = incident
        if changed:
            Group.objects.filter(pk__in=[service.pk for service in changed]).update(incident=incident)

    def _about(self, row: Incident) -> _Known:
        if row.pk not in self.known:
            rows = family(row)
            times = Signal.objects.filter(incident__in=rows, kind__in=TELLING).aggregate(
                first=Min("at"), last=Max("at")
            )
            named = Group.objects.filter(incident__in=rows, name__startswith=OWN_KEY).values_list("name", flat=True)
            span = [at for at in times.values() if at]
            self.known[row.pk] = _Known(row, groups=set(named), times=span)
        return self.known[row.pk]


def _names(signals: Iterable[CoreSignal]) -> list[str]:
    """Name the services that signals say something is wrong with, as groups."""
    telling = [signal for signal in signals if signal.kind in TELLING]
    named = {service.casefold() for signal in telling for service in (*signal.services, *signal.says.services)}
    return sorted(f"{SERVICE}{service}"[:LONGEST] for service in named)

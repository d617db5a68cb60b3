"""Keep what was told: find the incident each signal belongs to, and add it there, many in one go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from afterword.incident.incident import TITLED
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.house import house
from afterword.web.incidents import feed
from afterword.web.incidents.facts import columns, stored
from afterword.web.incidents.models import Group, Incident, Signal, Source
from afterword.web.incidents.rows import insert

MANY = 400
"""Keys in one question to the database."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What one delivery told, and when it came (aware)."""

    signals: Sequence[CoreSignal]
    source: Source | None
    moment: datetime


@transaction.atomic
def keep(arrivals: Sequence[Arrival]) -> list[tuple[Incident, ...]]:
    """Add signals to the incidents they belong to; return for each arrival the incidents it told about.

    The same signal again only notes that it was heard again. The first signal of a group, or one long after the
    incident was over, makes a new incident. Changes that belong to none go into the feed. Facts are not computed
    here: the incident's ``revision`` says that they are due.
    """
    kept = _Kept(_locked({_scoped(signal, each.source) for each in arrivals for signal in _grouped(each)}))
    incidents = [kept.add(arrival) for arrival in arrivals]
    kept.write()
    for arrival in arrivals:
        changes = [signal for signal in arrival.signals if feed.belongs(signal)]
        if changes:
            feed.keep(changes, arrival.source, heard_at=arrival.moment)
    return incidents


class _Kept:
    """Signals sorted by the incident they belong to."""

    def __init__(self, groups: dict[str, Group]) -> None:
        self.groups = groups
        self.incidents: dict[int, Incident] = {}
        self.told: dict[int, dict[tuple[str, str], _Told]] = {}

    def add(self, arrival: Arrival) -> tuple[Incident, ...]:
        """Sort the signals of one arrival; return the incidents that they belong to."""
        by_group: dict[str, list[CoreSignal]] = {}
        for signal in _grouped(arrival):
            by_group.setdefault(_scoped(signal, arrival.source), []).append(signal)
        found = []
        for group, signals in by_group.items():
            incident = self._incident(self.groups[group], signals, arrival.moment)
            incident.heard_at = max(incident.heard_at, arrival.moment)
            told = self.told.setdefault(incident.pk, {})
            for signal in signals:
                name = signal.kind, signal.key[:400]
                if name in told:
                    told[name].again(signal, arrival)
                else:
                    told[name] = _Told(signal, arrival.source, arrival.moment, arrival.moment)
            found.append(incident)
        return tuple(found)

    def write(self) -> None:
        """Write everything down, incident by incident in one order."""
        for pk in sorted(self.told):
            incident = self.incidents[pk]
            _write(incident, self.told[pk])
            Incident.objects.filter(pk=pk).update(heard_at=incident.heard_at, revision=F("revision") + 1)

    def _incident(self, group: Group, signals: Sequence[CoreSignal], moment: datetime) -> Incident:
        """Return the group's incident, the one object for it that we have; a new one where these begin another."""
        incident = group.incident
        if incident is not None:
            incident = self.incidents.setdefault(incident.pk, incident)
        if incident is None or not self._belongs(incident, signals, moment):
            incident = Incident.objects.create(
                key=group.name[:300], title=_title(signals, group.name)[:300], created_at=moment, heard_at=moment
            )
            self.incidents[incident.pk] = incident
            Group.objects.filter(pk=group.pk).update(incident=incident)
        group.incident = incident
        return incident

    def _belongs(self, incident: Incident, signals: Sequence[CoreSignal], moment: datetime) -> bool:
        """Say whether signals continue an incident, or begin another one that happens to look alike."""
        if signals[0].group.startswith("key:"):
            return True
        grouping = house().config.incidents
        reopen = timedelta(minutes=grouping.reopen_within_minutes)
        if incident.resolved_at is None:
            continues = moment - incident.heard_at <= timedelta(days=grouping.quiet_days)
        else:
            continues = min(signal.at for signal in signals) <= incident.resolved_at + reopen
        if continues:
            return True
        told = self.told.get(incident.pk, {})
        keys = {signal.key[:400] for signal in signals}
        return any(key in keys for _, key in told) or _tells(incident, keys)


@dataclass(slots=True)
class _Told:
    """One signal, however many times some deliveries told it; the word that came last counts."""

    signal: CoreSignal
    source: Source | None
    first: datetime
    last: datetime
    times: int = 1

    def again(self, signal: CoreSignal, arrival: Arrival) -> None:
        """Note that it was told once more."""
        self.times += 1
        if arrival.moment >= self.last:
            self.signal, self.source, self.last = signal, arrival.source, arrival.moment


def _grouped(arrival: Arrival) -> Iterable[CoreSignal]:
    return (signal for signal in arrival.signals if not feed.belongs(signal))


def _locked(names: set[str]) -> dict[str, Group]:
    """Lock groups, made where they are missing: one incident per group, not per delivery."""
    if not names:
        return {}
    known = set(Group.objects.filter(name__in=names).values_list("name", flat=True))
    missing = [Group(name=name) for name in sorted(names - known)]
    Group.objects.bulk_create(missing, ignore_conflicts=True)
    locked = Group.objects.select_for_update(of=("self",)).filter(name__in=names).order_by("name")
    return {group.name: group for group in locked.select_related("incident")}


def _scoped(signal: CoreSignal, source: Source | None) -> str:
    """Name a group: an incident's own key means the same everywhere, anything else only within its source."""
    if signal.group.startswith("key:") or source is None:
        return signal.group[:400]
    return f"{source.pk}:{signal.group}"[:400]


def _title(signals: Sequence[CoreSignal], name: str) -> str:
    """Name a new incident by what happened, never by a change or a remark about it."""
    told = next((signal.title for signal in signals if signal.kind in TITLED and signal.title), "")
    return told or (name.removeprefix("key:") if name.startswith("key:") else "Something happened")


def _tells(incident: Incident, keys: set[str]) -> bool:
    some = sorted(keys)
    parts = (some[start : start + MANY] for start in range(0, len(some), MANY))
    return any(incident.signals.filter(key__in=part).exists() for part in parts)


def _write(incident: Incident, told: dict[tuple[str, str], _Told]) -> None:
    """Add signals to an incident's rows. One told again is counted; what it says is what was heard last."""
    known = _known(incident, sorted({key for _, key in told}))
    again: dict[tuple[datetime, int], list[int]] = {}
    changed, new = [], []
    for (kind, key), each in told.items():
        row = known.get((kind, key))
        if row is None:
            new.append(_row(incident, key, each))
            continue
        pk, heard, content = row
        again.setdefault((max(heard, each.last), each.times), []).append(pk)
        if each.last >= heard and content != stored(each.signal):
            changed.append(Signal(**_row(incident, key, each)))
    for (last, times), pks in again.items():
        for start in range(0, len(pks), MANY):
            heard_again = Signal.objects.filter(pk__in=pks[start : start + MANY])
            heard_again.update(last_heard_at=last, times=F("times") + times)
    unique = ["incident", "kind", "key"]
    Signal.objects.bulk_create(
        changed, update_conflicts=True, unique_fields=unique, update_fields=["at", "title", "url", "content"]
    )
    insert(Signal, new)


def _known(incident: Incident, keys: list[str]) -> dict[tuple[str, str], tuple[int, datetime, object]]:
    """Return the signals an incident has of these keys: id, when last heard, and content."""
    found = {}
    for start in range(0, len(keys), MANY):
        rows = incident.signals.filter(key__in=keys[start : start + MANY]).order_by()
        for kind, key, *rest in rows.values_list("kind", "key", "pk", "last_heard_at", "content"):
            found[kind, key] = (rest[0], rest[1], rest[2])
    return found


def _row(incident: Incident, key: str, each: _Told) -> dict[str, object]:
    return {
        "incident_id": incident.pk,
        "source_id": each.source.pk if each.source else None,
        "kind": each.signal.kind,
        "key": key,
        "first_heard_at": each.first,
        "last_heard_at": each.last,
        "times": each.times,
        **columns(each.signal),
    }

"""Keep what was told: find the incident each signal belongs to, and add it there, many in one go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import F

from afterword.incident.grouping import Candidate, belonging, channel_of, opens
from afterword.incident.incident import TITLED
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.house import house
from afterword.web.incidents import feed, meanwhile
from afterword.web.incidents.facts import columns, stored
from afterword.web.incidents.family import family
from afterword.web.incidents.models import Group, Incident, Placement, Signal, Source
from afterword.web.incidents.nearness import Nearness
from afterword.web.incidents.placing import follow, places, scoped
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

    What a person put somewhere stays there. The same signal again only notes that it was heard again. The first signal
    of a group, or one long after the incident was over, joins one about the same service near in time, else makes a
    new incident. Changes and notes make none: where no incident waits for them they go into the feed, and come out of
    it once an incident of their group or channel begins. Facts are not computed here: the incident's ``revision`` says
    that they are due.
    """
    groups = _locked({name for each in arrivals for signal in _grouped(each) for name in _names(signal, each.source)})
    kept = _Kept(groups, places((each.source, each.signals) for each in arrivals))
    kept.nearness.lock(signal for each in arrivals for signal in kept.beginning(each))
    incidents = [kept.add(arrival) for arrival in arrivals]
    kept.write()
    _leave_in_feed([*kept.waiting, *(_ungrouped(arrival) for arrival in arrivals)])
    for incident, group, source, since in kept.begun:
        feed.hand_over(incident, group.name, source, since=since)
    return incidents


class _Kept:
    """Signals sorted by the incident they belong to."""

    def __init__(self, groups: dict[str, Group], placed: Mapping[tuple[int, str], Placement]) -> None:
        self.groups = groups
        self.placed = placed
        self.windows = house().config.incidents.windows()
        self.nearness = Nearness(self.windows)
        self.incidents: dict[int, Incident] = {}
        self.told: dict[int, dict[tuple[str, str], _Told]] = {}
        self.followed: dict[int, dict[str, Placement]] = {}
        self.waiting: list[Arrival] = []
        self.begun: list[tuple[Incident, Group, Source | None, datetime]] = []

    def beginning(self, arrival: Arrival) -> Iterable[CoreSignal]:
        """Yield the signals that may begin an incident, so that those near to it are needed."""
        for signal in _grouped(arrival):
            incident = self.groups[_scoped(signal, arrival.source)].incident
            if incident is None or not self._is_open(incident, [signal], arrival.moment):
                yield signal

    def add(self, arrival: Arrival) -> tuple[Incident, ...]:
        """Sort the signals of one arrival; return the incidents that they belong to."""
        by_group: dict[str, list[CoreSignal]] = {}
        found: dict[int, Incident] = {}
        for signal in _grouped(arrival):
            place = self._place(signal, arrival)
            if place is None:
                by_group.setdefault(_scoped(signal, arrival.source), []).append(signal)
                continue
            incident = self.incidents.setdefault(place.regrouping.incident_id, place.regrouping.incident)
            self.followed.setdefault(incident.pk, {})[signal.key[:400]] = place
            self._tell(incident, [signal], arrival)
            found[incident.pk] = incident
        for group, signals in by_group.items():
            belongs = self._incident(self.groups[group], signals, arrival)
            if belongs is None:
                self._wait(self.groups[group], signals, arrival)
                continue
            self._talked_of(belongs, signals, arrival)
            self._tell(belongs, signals, arrival)
            found[belongs.pk] = belongs
        return tuple(found.values())

    def write(self) -> None:
        """Write everything down, incident by incident in one order."""
        for pk in sorted(self.told):
            incident = self.incidents[pk]
            _write(incident, self.told[pk])
            _follow(incident, self.followed.get(pk, {}))
            whole = self.nearness.whole(incident)
            whole = self.incidents.get(whole.pk, whole)
            heard = {pk: incident.heard_at, whole.pk: max(whole.heard_at, incident.heard_at)}
            for each, heard_at in sorted(heard.items()):
                Incident.objects.filter(pk=each).update(heard_at=heard_at, revision=F("revision") + 1)

    def _tell(self, incident: Incident, signals: Sequence[CoreSignal], arrival: Arrival) -> None:
        """Note what an arrival told of an incident."""
        incident.heard_at = max(incident.heard_at, arrival.moment)
        self.nearness.tell(incident, signals)
        told = self.told.setdefault(incident.pk, {})
        for signal in signals:
            name = signal.kind, signal.key[:400]
            if name in told:
                told[name].again(signal, arrival)
            else:
                told[name] = _Told(signal, arrival.source, arrival.moment, arrival.moment)

    def _place(self, signal: CoreSignal, arrival: Arrival) -> Placement | None:
        return self.placed.get((arrival.source.pk, signal.key[:400])) if arrival.source else None

    def _incident(self, group: Group, signals: Sequence[CoreSignal], arrival: Arrival) -> Incident | None:
        """Return the group's incident, the one object for it that we have; another one where these begin another.

        ``None`` when there is none that they belong to, and they begin none.
        """
        incident = group.incident
        if incident is not None:
            incident = self.incidents.setdefault(incident.pk, incident)
        if incident is None or not self._belongs(incident, signals, arrival.moment):
            if not opens(signals):
                return None
            near = self.nearness.find(group, signals, arrival.moment)
            incident, why = (near.incident, near.why) if near else (_new(group, signals, arrival.moment), "")
            incident = self.incidents.setdefault(incident.pk, incident)
            Group.objects.filter(pk=group.pk).update(incident=incident, why=why)
            self.nearness.begin(incident, group, signals)
            self._begin(incident, group, arrival, min(signal.at for signal in signals) - self.windows.quiet)
        group.incident = incident
        return incident

    def _talked_of(self, incident: Incident, signals: Sequence[CoreSignal], arrival: Arrival) -> None:
        """Let the channel that an incident says it is talked about in mean it, unless it means another that goes on."""
        for signal in signals:
            channel = self.groups.get(channel_of(signal))
            if channel is None or channel.incident_id == incident.pk:
                continue
            before = channel.incident and self.nearness.whole(channel.incident)
            if before is None or before.resolved_at or arrival.moment - before.heard_at > self.windows.quiet:
                channel.incident = incident
                Group.objects.filter(pk=channel.pk).update(incident=incident, why="")
                self._begin(incident, channel, arrival, signal.at - self.windows.service)

    def _wait(self, group: Group, signals: Sequence[CoreSignal], arrival: Arrival) -> None:
        """Let signals wait in the feed until their group means an incident."""
        self.waiting.append(Arrival(signals, arrival.source, arrival.moment))
        if not group.waits:
            group.waits = True
            Group.objects.filter(pk=group.pk).update(waits=True)

    def _begin(self, incident: Incident, group: Group, arrival: Arrival, since: datetime) -> None:
        """Note that a group means an incident from now on, so that what waits for it in the feed comes out."""
        if group.waits:
            group.waits = False
            Group.objects.filter(pk=group.pk).update(waits=False)
            self.begun.append((incident, group, arrival.source, since))

    def _belongs(self, incident: Incident, signals: Sequence[CoreSignal], moment: datetime) -> bool:
        """Say whether signals continue an incident, or begin another one that happens to look alike."""
        if self._is_open(incident, signals, moment):
            return True
        told = self.told.get(incident.pk, {})
        keys = {signal.key[:400] for signal in signals}
        return any(key in keys for _, key in told) or _tells(self.nearness.whole(incident), keys)

    def _is_open(self, incident: Incident, signals: Sequence[CoreSignal], moment: datetime) -> bool:
        """Say whether an incident is open for more signals of its own groups."""
        whole, group = self.nearness.whole(incident), signals[0].group
        known = Candidate(
            whole.pk,
            whole.title,
            frozenset({group}),
            heard_at=max(whole.heard_at, incident.heard_at),
            resolved_at=whole.resolved_at,
        )
        return belonging(signals, group, [known], self.windows, now=moment) is not None


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


def _leave_in_feed(arrivals: Iterable[Arrival]) -> None:
    """Keep what belongs to no incident in the feed, all of one source together."""
    left: dict[int | None, list[Arrival]] = {}
    for arrival in arrivals:
        left.setdefault(arrival.source.pk if arrival.source else None, []).append(arrival)
    for told in left.values():
        heard = [(signal, arrival.moment) for arrival in told for signal in arrival.signals]
        feed.keep_all(heard, told[0].source)
        meanwhile.note([signal for signal, _ in heard])


def _ungrouped(arrival: Arrival) -> Arrival:
    """Return what an arrival told that its sender ties to no incident."""
    return Arrival([each for each in arrival.signals if feed.belongs(each)], arrival.source, arrival.moment)


def _names(signal: CoreSignal, source: Source | None) -> Iterable[str]:
    """Name the groups a signal is about: its own, and that of its incident's channel."""
    yield _scoped(signal, source)
    if channel := channel_of(signal):
        yield channel


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
    return scoped(signal.group, source.pk if source else None)


def _new(group: Group, signals: Sequence[CoreSignal], moment: datetime) -> Incident:
    title = _title(signals, group.name)[:300]
    return Incident.objects.create(key=group.name[:300], title=title, created_at=moment, heard_at=moment)


def _title(signals: Sequence[CoreSignal], name: str) -> str:
    """Name a new incident by what happened, never by a change or a remark that came with it."""
    told = next((signal.title for signal in signals if signal.kind in TITLED and signal.title), "")
    return told or (name.removeprefix("key:") if name.startswith("key:") else "Something happened")


def _tells(incident: Incident, keys: set[str]) -> bool:
    some = sorted(keys)
    parts = (some[start : start + MANY] for start in range(0, len(some), MANY))
    rows = family(incident)
    return any(Signal.objects.filter(incident__in=rows, key__in=part).exists() for part in parts)


def _follow(incident: Incident, followed: Mapping[str, Placement]) -> None:
    """Note of each signal that went where a person put its key that it did."""
    new = Signal.objects.filter(incident=incident, key__in=followed, placements=None) if followed else ()
    for row in new:
        follow(followed[row.key], row)


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

"""The feed: what was deployed, switched, released or written, whether or not anything went wrong.

A change or a note opens no incident. Where there is none that it belongs to, it is kept without one, and found again
near the incidents of its time.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db.models import F, QuerySet
from django.utils.timezone import now

from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.facts import columns
from afterword.web.incidents.models import Incident, Signal, Source
from afterword.web.incidents.placing import EVERYWHERE
from afterword.web.incidents.rows import insert

BEFORE = timedelta(hours=24)
"""How long before an incident a change may have come and still be of interest."""
MOST_NEAR = 500
AT_ONCE = 500
_Name = tuple[str, str]
_Heard = tuple[CoreSignal, datetime]


def belongs(signal: CoreSignal) -> bool:
    """Say whether a signal goes into the feed: a change, or a note, that its sender ties to no incident."""
    return not signal.group and signal.kind in {"change", "note"}


def keep(signals: Sequence[CoreSignal], source: Source | None, *, heard_at: datetime | None = None) -> int:
    """Keep signals in the feed; return how many are new. The same again only notes that it was heard again."""
    moment = heard_at or now()
    return keep_all([(signal, moment) for signal in signals], source)


def keep_all(heard: Iterable[tuple[CoreSignal, datetime]], source: Source | None) -> int:
    """Keep what one source told, each with when it was heard; return how many are new."""
    told = {(signal.kind, signal.key[:400]): (signal, moment) for signal, moment in heard}
    return sum(_keep(dict(part), source) for part in _parts(list(told.items())))


def hand_over(incident: Incident, group: str, source: Source | None, *, since: datetime) -> int:
    """Let what waits for a group come to the incident that the group means; return how many signals do.

    ``group`` is its name as incidents know it; the caller holds its lock. What the incident tells already stays its
    own, counted as told again.
    """
    own = "" if group.startswith(EVERYWHERE) or source is None else f"{source.pk}:"
    waits = Signal.objects.filter(incident=None, at__gte=since, content__group=group.removeprefix(own))
    rows = list((waits.filter(source=source) if own else waits).order_by("pk"))
    for row in rows:
        put(row, incident.pk)
    if rows:
        Incident.objects.filter(pk=incident.pk).update(revision=F("revision") + 1)
    return len(rows)


def put(row: Signal, incident: int | None) -> None:
    """Put a signal to an incident, or into the feed; where the same was told meanwhile it is counted as told again."""
    same = Signal.objects.filter(incident=incident, kind=row.kind, key=row.key).exclude(pk=row.pk)
    there = (same if incident else same.filter(source=row.source_id)).first()
    if there is None:
        Signal.objects.filter(pk=row.pk).update(incident=incident)
        return
    heard = {"first_heard_at": min(there.first_heard_at, row.first_heard_at), "times": there.times + row.times}
    Signal.objects.filter(pk=there.pk).update(**heard, last_heard_at=max(there.last_heard_at, row.last_heard_at))
    row.delete()


def near(incident: Incident) -> QuerySet[Signal]:
    """Return what changed or was written during an incident and in the day before it, latest first.

    Where both name services, one of them must be the same; what names none may be about any.
    """
    end = incident.over_at or now()
    around = Signal.objects.filter(incident=None, at__gte=incident.happened_at - BEFORE, at__lte=end)
    affected = {service.casefold() for service in incident.services}
    newest = around.order_by("-at", "-pk").values_list("pk", "content")[:MOST_NEAR]
    found = [pk for pk, content in newest if _touches(content.get("services"), affected)]
    return Signal.objects.filter(pk__in=found).select_related("source").defer("content").order_by("-at", "-pk")


def _touches(services: object, affected: set[str]) -> bool:
    named = {str(service).casefold() for service in services} if isinstance(services, list) else set()
    return not named or not affected or bool(named & affected)


def _keep(told: dict[_Name, _Heard], source: Source | None) -> int:
    feed = Signal.objects.filter(incident=None, source=source, key__in={key for _, key in told})
    known = {(row.kind, row.key): row for row in feed}
    again: dict[datetime, list[int]] = {}
    changed = []
    for name, row in known.items():
        if name not in told or row.last_heard_at >= told[name][1]:
            continue
        signal, moment = told[name]
        again.setdefault(moment, []).append(row.pk)
        fresh = columns(signal)
        if row.content != fresh["content"]:
            for column, value in fresh.items():
                setattr(row, column, value)
            changed.append(row)
    for moment, pks in again.items():
        Signal.objects.filter(pk__in=pks).update(last_heard_at=moment, times=F("times") + 1)
    Signal.objects.bulk_update(changed, ["at", "title", "url", "content"], batch_size=50)
    heard = {"incident_id": None, "source_id": source.pk if source else None, "times": 1}
    new = [
        {"kind": kind, "key": key, **heard, "first_heard_at": moment, "last_heard_at": moment, **columns(signal)}
        for (kind, key), (signal, moment) in told.items()
        if (kind, key) not in known
    ]
    return insert(Signal, new)


def _parts(told: list[tuple[_Name, _Heard]]) -> Iterable[list[tuple[_Name, _Heard]]]:
    return (told[start : start + AT_ONCE] for start in range(0, len(told), AT_ONCE))

"""The feed of changes: what was deployed, switched or released, whether or not anything went wrong.

A change opens no incident. It is kept without one, and found again near the incidents of its time.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db.models import F, QuerySet
from django.utils.timezone import now

from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.facts import columns
from afterword.web.incidents.models import Incident, Signal, Source
from afterword.web.incidents.rows import insert

BEFORE = timedelta(hours=24)
"""How long before an incident a change may have come and still be of interest."""
MOST_NEAR = 500
AT_ONCE = 500


def belongs(signal: CoreSignal) -> bool:
    """Say whether a signal goes into the feed: a change, or a note, that its sender ties to no incident."""
    return not signal.group and signal.kind in {"change", "note"}


def keep(signals: Sequence[CoreSignal], source: Source | None, *, heard_at: datetime | None = None) -> int:
    """Keep signals in the feed; return how many are new. The same again only notes that it was heard again."""
    moment = heard_at or now()
    told = {(signal.kind, signal.key[:400]): signal for signal in signals}
    return sum(_keep(dict(part), source, moment) for part in _parts(list(told.items())))


def near(incident: Incident) -> QuerySet[Signal]:
    """Return what changed during an incident and in the day before it, latest first.

    Where both name services, one of them must be the same; a change that names none may have touched any.
    """
    end = incident.mitigated_at or incident.resolved_at or max(incident.heard_at, incident.happened_at)
    around = Signal.objects.filter(incident=None, at__gte=incident.happened_at - BEFORE, at__lte=end)
    affected = {service.casefold() for service in incident.services}
    newest = around.order_by("-at", "-pk").values_list("pk", "content")[:MOST_NEAR]
    found = [pk for pk, content in newest if _touches(content.get("services"), affected)]
    return Signal.objects.filter(pk__in=found).select_related("source").order_by("-at", "-pk")


def _touches(services: object, affected: set[str]) -> bool:
    named = {str(service).casefold() for service in services} if isinstance(services, list) else set()
    return not named or not affected or bool(named & affected)


def _keep(told: dict[tuple[str, str], CoreSignal], source: Source | None, moment: datetime) -> int:
    feed = Signal.objects.filter(incident=None, source=source, key__in={key for _, key in told})
    known = {(row.kind, row.key): row for row in feed}
    again = [known[name] for name in told if name in known and known[name].last_heard_at < moment]
    Signal.objects.filter(pk__in=[row.pk for row in again]).update(last_heard_at=moment, times=F("times") + 1)
    changed = []
    for row in again:
        fresh = columns(told[row.kind, row.key])
        if row.content != fresh["content"]:
            for name, value in fresh.items():
                setattr(row, name, value)
            changed.append(row)
    Signal.objects.bulk_update(changed, ["at", "title", "url", "content"], batch_size=50)
    heard = {"incident_id": None, "source_id": source.pk if source else None, "times": 1}
    times = {"first_heard_at": moment, "last_heard_at": moment}
    new = [
        {"kind": kind, "key": key, **heard, **times, **columns(signal)}
        for (kind, key), signal in told.items()
        if (kind, key) not in known
    ]
    return insert(Signal, new)


def _parts(
    told: list[tuple[tuple[str, str], CoreSignal]],
) -> Iterable[list[tuple[tuple[str, str], CoreSignal]]]:
    return (told[start : start + AT_ONCE] for start in range(0, len(told), AT_ONCE))

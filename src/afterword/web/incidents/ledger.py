"""Write deliveries down durably, many in one commit, each exactly once."""

import secrets
import time
import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from django.db.models import F

from afterword.web.incidents.judging import Judged
from afterword.web.incidents.models import Delivery, Outcome, Source
from afterword.web.incidents.rows import insert
from afterword.web.incidents.turns import writing

REFUSALS_KEPT = 50
"""Of each source, the newest."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a delivery stands: its row's id, and what its sender was answered."""

    pk: uuid.UUID
    status: int


def write(parcels: Sequence[Judged]) -> list[Entry]:
    """Store parcels in one transaction, and return the entry of each.

    Once this returns they are on disk. What was delivered before is the row that is already there. Raises
    ``IntegrityError`` when one of their sources is gone.
    """
    rows: dict[tuple[int, str], _Row] = {}
    mine = []
    for parcel in parcels:
        row = _row(parcel)
        name = (parcel.source.pk, row["delivery_id"] or str(row["id"]))
        mine.append(rows.setdefault(name, row))
    with writing():
        known = {} if insert(Delivery, tuple(rows.values())) == len(rows) else _known(rows.values())
        aside = [parcel for parcel in parcels if parcel.outcome != Outcome.WAITING]
        _count(aside)
        _forget_refusals({parcel.source.pk for parcel in aside if parcel.outcome == Outcome.REFUSED})
    return [known.get(row["id"]) or Entry(row["id"], row["status"]) for row in mine]


class _Row(TypedDict):
    """A delivery's columns, by the names of its fields."""

    id: uuid.UUID
    source_id: int
    delivery_id: str
    received_at: datetime
    body: bytes
    headers: dict[str, str]
    due_at: datetime
    attempts: int
    processed_at: datetime | None
    outcome: str
    status: int
    error: str
    incident_id: None
    signals: int
    emptied_at: datetime | None


def _row(parcel: Judged) -> _Row:
    moment = parcel.parcel.received
    waits = parcel.outcome == Outcome.WAITING
    refused = parcel.outcome == Outcome.REFUSED
    return {
        "id": _ordered_id(),
        "source_id": parcel.source.pk,
        "delivery_id": "" if refused else parcel.delivery_id,
        "received_at": moment,
        "body": b"" if refused else parcel.parcel.body,
        "headers": dict(parcel.headers),
        "due_at": moment,
        "attempts": 0,
        "processed_at": None if waits else moment,
        "outcome": parcel.outcome.value,
        "status": parcel.status.value,
        "error": parcel.reason,
        "incident_id": None,
        "signals": 0,
        "emptied_at": moment if refused else None,
    }


def _known(rows: Iterable[_Row]) -> dict[uuid.UUID, Entry]:
    """Return the entries of deliveries that were stored before, and so were not stored again."""
    ids = {row["id"]: row for row in rows}
    new = set(Delivery.objects.filter(pk__in=ids).values_list("pk", flat=True))
    known = {}
    for pk in ids.keys() - new:
        named = Delivery.objects.filter(source=ids[pk]["source_id"], delivery_id=ids[pk]["delivery_id"])
        before = named.only("status").get()
        known[pk] = Entry(before.pk, before.status)
    return known


def _count(parcels: Iterable[Judged]) -> None:
    """Count what will not be taken in; the rest is counted when it is."""
    heard: Counter[tuple[int, bool]] = Counter()
    last: dict[int, datetime] = {}
    for parcel in parcels:
        heard[parcel.source.pk, parcel.outcome == Outcome.REFUSED] += 1
        last[parcel.source.pk] = parcel.parcel.received
    for pk in sorted(last):  # in one order everywhere, so that two of us never wait for each other
        changes: dict[str, object] = {}
        if heard[pk, False]:
            changes |= {"heard": F("heard") + heard[pk, False], "heard_at": last[pk]}
        if heard[pk, True]:
            changes |= {"refused": F("refused") + heard[pk, True], "refused_at": last[pk]}
        Source.objects.filter(pk=pk).update(**changes)


def _forget_refusals(sources: Iterable[int]) -> None:
    """Keep the newest refusals of a source, so that nobody fills the disk who may not even come in."""
    for pk in sources:
        refusals = Delivery.objects.filter(source=pk, outcome=Outcome.REFUSED).order_by("-received_at", "-pk")
        old = list(refusals.values_list("pk", flat=True)[REFUSALS_KEPT : REFUSALS_KEPT + 500])
        if old:
            Delivery.objects.filter(pk__in=old).delete()


def _ordered_id() -> uuid.UUID:
    """Make an id that grows with time (RFC 9562, version 7), so that new rows lie side by side in the index."""
    stamp = time.time_ns() // 1_000_000
    return uuid.UUID(int=(stamp << 80) | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62))

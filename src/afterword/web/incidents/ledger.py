"""Write deliveries down durably, many in one commit, each exactly once."""

import secrets
import time
import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import F

from afterword.web.incidents.judging import Judged
from afterword.web.incidents.models import Delivery, Outcome, Source

REFUSALS_KEPT = 50
"""Of each source, the newest."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a delivery stands: its row's id, and what its sender was answered."""

    pk: uuid.UUID
    status: int


def write(parcels: Sequence[Judged]) -> list[Entry | None]:
    """Store parcels in one transaction; return the entry of each, ``None`` where its source is gone or closed.

    Once this returns they are on disk. What was delivered before is the row that is already there.
    """
    with transaction.atomic():
        open_sources = _count(parcels)
        entries: list[Entry | None] = [None] * len(parcels)
        first: dict[tuple[int, str], int] = {}
        rows: dict[int, Delivery] = {}
        for number, parcel in enumerate(parcels):
            if parcel.source.pk not in open_sources:
                continue
            place = number
            if parcel.delivery_id and parcel.outcome != Outcome.REFUSED:
                place = first.setdefault((parcel.source.pk, parcel.delivery_id), number)
            if place == number:
                rows[number] = _row(parcel)
        Delivery.objects.bulk_create(rows.values(), ignore_conflicts=True)
        known = _known(rows.values())
        for number, row in rows.items():
            entries[number] = known.get((row.source_id, row.delivery_id)) or Entry(row.pk, row.status)
        for number, parcel in enumerate(parcels):
            if entries[number] is None and parcel.source.pk in open_sources:
                entries[number] = entries[first[parcel.source.pk, parcel.delivery_id]]
        _forget_refusals({row.source_id for row in rows.values() if row.outcome == Outcome.REFUSED})
    return entries


def _count(parcels: Iterable[Judged]) -> set[int]:
    """Count what each source sent; return the sources that are there and open, and stay so until the commit."""
    heard: Counter[tuple[int, bool]] = Counter()
    last: dict[int, datetime] = {}
    for parcel in parcels:
        heard[parcel.source.pk, parcel.outcome == Outcome.REFUSED] += 1
        last[parcel.source.pk] = parcel.parcel.received
    found = set()
    for pk in sorted(last):  # in one order everywhere, so that two of us never wait for each other
        changes: dict[str, object] = {}
        if heard[pk, False]:
            changes |= {"heard": F("heard") + heard[pk, False], "heard_at": last[pk]}
        if heard[pk, True]:
            changes |= {"refused": F("refused") + heard[pk, True], "refused_at": last[pk]}
        if Source.objects.filter(pk=pk, disabled_at=None).update(**changes):
            found.add(pk)
    return found


def _row(parcel: Judged) -> Delivery:
    moment = parcel.parcel.received
    waits = parcel.outcome == Outcome.WAITING
    refused = parcel.outcome == Outcome.REFUSED
    return Delivery(
        pk=_ordered_id(),
        source_id=parcel.source.pk,
        delivery_id="" if refused else parcel.delivery_id,
        received_at=moment,
        due_at=moment,
        body=b"" if refused else parcel.parcel.body,
        headers=dict(parcel.headers),
        processed_at=None if waits else moment,
        outcome=parcel.outcome,
        status=parcel.status,
        error=parcel.reason,
        emptied_at=moment if refused else None,
    )


def _known(rows: Iterable[Delivery]) -> dict[tuple[int, str], Entry]:
    """Return the entries of deliveries that were stored before, and so were not stored again."""
    named = {row.pk: row for row in rows if row.delivery_id}
    new = set(Delivery.objects.filter(pk__in=named).values_list("pk", flat=True)) if named else set()
    known = {}
    for pk in named.keys() - new:
        row = Delivery.objects.only("status").get(source=named[pk].source_id, delivery_id=named[pk].delivery_id)
        known[named[pk].source_id, named[pk].delivery_id] = Entry(row.pk, row.status)
    return known


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

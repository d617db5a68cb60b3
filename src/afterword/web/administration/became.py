"""What became of deliveries that began no incident: changes and notes, in the feed or with an incident by now."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from afterword.incident.senders.opening import opened
from afterword.incident.senders.parts import Partly
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.models import Delivery, Incident, Outcome, Signal, Source
from afterword.web.incidents.sources import sender_of

MOST = 3
"""Signals of one delivery that are named."""
KINDS = {"change": "Change", "note": "Note"}
_Name = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """A change or a note by its title, and the incident it belongs to by now; without one it waits in the feed."""

    word: str
    title: str
    incident: Incident | None


def became(source: Source, whole: Sequence[tuple[Delivery, bytes]]) -> Mapping[uuid.UUID, tuple[Kept, ...]]:
    """Return what is kept of deliveries that are taken in and have no incident, from their whole bodies: one query."""
    told = {
        delivery.pk: _read(source, delivery, body)
        for delivery, body in whole
        if delivery.outcome == Outcome.TAKEN and delivery.incident_id is None and delivery.signals and body
    }
    names: set[_Name] = {(signal.kind, signal.key[:400]) for signals in told.values() for signal in signals}
    if not names:
        return {}
    rows = Signal.objects.filter(source=source, kind__in=KINDS, key__in={key for _, key in names})
    kept = {(row.kind, row.key): row for row in rows.select_related("incident").defer("content")}
    return {pk: tuple(_kept(signals, kept)) for pk, signals in told.items()}


def _kept(signals: Sequence[CoreSignal], rows: Mapping[_Name, Signal]) -> list[Kept]:
    found = [rows.get((signal.kind, signal.key[:400])) for signal in signals[:MOST]]
    return [Kept(KINDS[row.kind], row.title, row.incident) for row in found if row]


def _read(source: Source, delivery: Delivery, body: bytes) -> tuple[CoreSignal, ...]:
    """Read a body once more, as it was taken in; nothing where it cannot be read any longer."""
    try:
        sender: Sender = sender_of(source)
        parcel = Parcel(body, delivery.headers, delivery.received_at)
        return sender.read(opened(sender, parcel), parcel)
    except Partly as partly:
        return partly.signals
    except (KeyError, ValueError, RecursionError):
        return ()

"""A sender whose fields a person has mapped: any JSON becomes our own shape, path by path.

A ``Mapping`` says for each field where it stands in the body (``alert.labels.severity``) or what it always is
(``"Orders"``, in double quotes), and what the sender's words mean. What it yields is read by the generic reader.
"""

import re
from dataclasses import replace
from datetime import datetime
from functools import partial

from afterword.incident.senders import generic
from afterword.incident.senders.mapping.mapping import IGNORE, TIMES, Mapping
from afterword.incident.senders.mapping.suggest import suggested
from afterword.incident.senders.mapping.values import event_of, meaning, names_of, time_of, value_of
from afterword.incident.senders.payload import Malformed, digest
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal

_OWN_KEY = re.compile(r"[A-Z][A-Z0-9]{1,9}-\d{1,9}", re.ASCII)


def read(payload: dict[str, object], mapped: Mapping, *, received: datetime) -> tuple[Signal, ...]:
    """Read a body by its mapping; none for events that are to be ignored. Raises ``Malformed``.

    A time that cannot be read is left out. A key such as ``INC-42`` means the same incident everywhere, any other
    key only within its source.
    """
    event = event_of(payload, mapped)
    if event == IGNORE:
        return ()
    said = {field: value_of(payload, mapped, field) for field in ("title", "key", "severity", "url", "source", "text")}
    if not (said["title"] or said["key"]):
        raise Malformed(
            "Neither a title nor a key was found in it. Say on its source's page, under Mapping, where one stands."
        )
    times = {field: time_of(payload, mapped, field) for field in TIMES}
    body: dict[str, object] = {
        "event": event,
        "time": _iso(times["at"]),
        "source": said["source"],
        "text": said["text"],
        "url": said["url"],
        "incident": {
            "key": said["key"],
            "title": said["title"],
            "severity": meaning(said["severity"], mapped.severity_words) or said["severity"],
            "services": list(names_of(payload, mapped, "services")),
            "teams": list(names_of(payload, mapped, "teams")),
            "started_at": _iso(times["started_at"]),
            "resolved_at": _iso(times["resolved_at"]),
        },
    }
    return tuple(_own(signal, said["key"], payload) for signal in generic.read(body, received=received))


def sender(mapped: Mapping) -> Sender:
    """Return a sender that reads by this mapping."""
    return replace(SENDER, read=partial(_read, mapped))


def _own(signal: Signal, key: str, payload: dict[str, object]) -> Signal:
    """Name a signal by its whole body, and its group within its source unless its key is one people would say."""
    group = signal.group if not key or _OWN_KEY.fullmatch(key) else f"id:{key}"
    return replace(signal, key=digest(payload), group=group)


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _read(mapped: Mapping, payload: dict[str, object], parcel: Parcel, /) -> tuple[Signal, ...]:
    return read(payload, mapped, received=parcel.received)


def _guess(payload: dict[str, object], parcel: Parcel, /) -> tuple[Signal, ...]:
    """Read a body before anybody has mapped it."""
    return read(payload, suggested([payload]), received=parcel.received)


SENDER = Sender(
    name="mapped",
    title="Any JSON, mapped by you",
    read=_guess,
    named=generic.named,
    kept_headers=generic.ID_HEADERS,
    example={
        "source": "Night watch",
        "alert": {
            "id": "TEST-1",
            "name": "Drill: orders wait for minutes",
            "state": "firing",
            "level": "critical",
            "triggered_at": "2026-03-02T10:05:00Z",
            "services": [{"name": "checkout"}],
            "link": "https://watch.invalid/alerts/TEST-1",
        },
    },
)

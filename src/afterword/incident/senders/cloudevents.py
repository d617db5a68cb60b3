"""CloudEvents over HTTP: one event in the body, one in the headers, or a batch; our own shape is their data.

Sources: *CloudEvents 1.0.2*, its *HTTP Protocol Binding* and *HTTP 1.1 Web Hooks for Event Delivery*. The sender
proves who it is with a bearer token. ``source`` and ``id`` together name an event, also when it is sent again.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from urllib.parse import unquote

from afterword.incident.senders import generic, signatures
from afterword.incident.senders.parts import each, sound
from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    UnknownFormat,
    digest,
    line,
    mapping,
    parsed,
    word,
)
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal

BATCH, STRUCTURED = "application/cloudevents-batch+json", "application/cloudevents+json"
ATTRIBUTES = ("specversion", "id", "source", "type", "subject", "time")
DATA_TYPE = "ce-datacontenttype"
MOST_EVENTS = 200
MOST_A_MINUTE = 1_200
LONGEST_NAME = 180
_ORIGIN = re.compile(r"\*|[A-Za-z0-9](?:[A-Za-z0-9.:_-]{0,252})")
_JSON = re.compile(r"[a-z]+/(?:[\w.-]+\+)?json")
_VERSION = re.compile(r"(?:\.v?\d+)+$", re.IGNORECASE)


def handshake(headers: Mapping[str, str], *, a_minute: int = MOST_A_MINUTE) -> dict[str, str]:
    """Return the headers that answer an ``OPTIONS`` request: who may send, and how many requests a minute.

    ``headers`` have lower-case names. Without ``WebHook-Request-Origin`` this is no such request, and nothing is
    allowed. It is the unguessable address that was asked for, so whoever knows it may send.
    """
    origin = headers.get("webhook-request-origin", "").strip()
    if not _ORIGIN.fullmatch(origin):
        return {}
    allowed = {"Allow": "POST, OPTIONS", "WebHook-Allowed-Origin": origin}
    return {**allowed, "WebHook-Allowed-Rate": str(a_minute)} if "webhook-request-rate" in headers else allowed


def unpack(parcel: Parcel) -> dict[str, object]:
    """Make one object of a body: a batch becomes ``{"batch": […]}``, plain text ``{"text": "…"}``.

    Raises ``Malformed``, and ``UnknownFormat`` for what is neither JSON nor text.
    """
    kind = _kind(parcel)
    if _is_binary(parcel) and DATA_TYPE in parcel.headers:
        raise Malformed(f"The header {DATA_TYPE} is not allowed. Say in Content-Type what the data is.")
    if kind == "text/plain" and _is_binary(parcel):
        return {"text": parcel.body.decode("utf-8", "replace")}
    if not parcel.body and _is_binary(parcel):
        return {}
    if kind.startswith("application/cloudevents") and kind not in {BATCH, STRUCTURED}:
        raise _unknown(kind)
    try:
        body = parsed(parcel.body)
    except Malformed:
        if kind and not _JSON.fullmatch(kind):
            raise _unknown(kind) from None
        raise
    if isinstance(body, list):
        return {"batch": body}
    if not isinstance(body, dict):
        raise Malformed("The JSON is not an object. Send one CloudEvent: {…}.")
    return body


def _unknown(kind: str) -> UnknownFormat:
    return UnknownFormat(f"We do not read {line(kind, 80)}. Send {STRUCTURED}.")


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read events; an event whose type says nothing about an incident is none.

    Raises ``Malformed``, and ``Partly`` where only some events of a batch make no sense.
    """
    events = _events(payload, parcel)
    if len(events) == 1:
        return _read_one(events[0], parcel)
    troubles: list[str] = []
    signals = each(events, lambda event, number: _read_numbered(event, number, parcel), troubles)
    told = tuple(sorted(signals, key=lambda signal: signal.at))
    return sound(told, troubles, ("event", "events"), len(events))


def _events(payload: dict[str, object], parcel: Parcel) -> list[dict[str, object]]:
    """Return the events in structured form, whichever way they came."""
    batch = payload.get("batch")
    if _is_binary(parcel):
        context = {name: _from_header(parcel.header(f"ce-{name}")) for name in ATTRIBUTES}
        return [{**context, "data": payload}]
    if not isinstance(batch, list) or "specversion" in payload:
        return [payload]
    if len(batch) > MOST_EVENTS:
        raise Malformed(f"This batch has {len(batch)} events. Send at most {MOST_EVENTS} at once.")
    return [mapping(event) for event in batch]


def _read_numbered(event: object, number: int, parcel: Parcel) -> tuple[Signal, ...]:
    try:
        return _read_one(mapping(event), parcel)
    except Malformed as error:
        raise Malformed(f"Event [{number}]: {error}") from None


def _read_one(event: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    missing = next((name for name in ("specversion", "id", "source", "type") if not word(event.get(name))), None)
    if missing:
        raise Malformed(f"{missing} is missing. Send a CloudEvent with specversion, id, source, type and data.")
    version = word(event["specversion"])
    if not version.startswith("1."):
        raise Malformed(f"specversion is {version[:20]}. Send CloudEvents 1.0.")
    data = _data(event)
    named = generic.event_named(_VERSION.sub("", line(event["type"])))
    if named is None and not data.keys() & {"event", "incident"}:
        return ()
    said: dict[str, object] = {"source": event["source"], "time": event.get("time"), "event": named, **data}
    said["id"] = _name(event)
    if not data.keys() & {"incident", "title", "key"}:
        said["title"] = event.get("subject")
    return generic.read(said, received=parcel.received)


def _data(event: dict[str, object]) -> dict[str, object]:
    """Return an event's data as an object; text counts as its ``text``. Raises ``Malformed``."""
    data = event.get("data")
    encoded = event.get("data_base64")
    if data is None and isinstance(encoded, str):
        try:
            data = parsed(base64.b64decode(encoded.encode("ascii"), validate=True))
        except (binascii.Error, UnicodeEncodeError):
            raise Malformed("data_base64 is not base64. Send JSON as data.") from None
    if isinstance(data, dict):
        return data
    text = word(data, LONGEST_TEXT)
    return {"text": text} if text else {}


def _name(event: dict[str, object]) -> str:
    """Return what names an event: its source and its id, which may be long addresses."""
    name = f"{word(event.get('source'), 2_000)}#{word(event.get('id'), 2_000)}"
    return name if len(name) <= LONGEST_NAME else digest(name)


def _named(payload: dict[str, object], parcel: Parcel) -> str:
    """Name a delivery; a batch is named by all its events."""
    try:
        names = [_name(event) for event in _events(payload, parcel) if event.get("id")]
    except Malformed:
        return ""
    return names[0] if len(names) == 1 else digest(names) if names else ""


def _kind(parcel: Parcel) -> str:
    return parcel.header("content-type").partition(";")[0].strip().lower()


def _is_binary(parcel: Parcel) -> bool:
    return bool(parcel.header("ce-id")) and not _kind(parcel).startswith("application/cloudevents")


def _from_header(value: str) -> str:
    """Return a header's text; it is percent-encoded where it is more than ASCII."""
    return unquote(value, errors="replace")


def _verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    return signatures.fits_token(parcel.header("authorization"), secrets)


def _sign(_parcel: Parcel, secret: str) -> Mapping[str, str]:
    return {"authorization": f"Bearer {secret}"}


SENDER = Sender(
    name="cloudevents",
    title="CloudEvents",
    read=read,
    verify=_verify,
    sign=_sign,
    named=_named,
    unpack=unpack,
    kept_headers=("content-type", DATA_TYPE, *(f"ce-{name}" for name in ATTRIBUTES)),
    example_headers={"content-type": STRUCTURED},
    example={
        "specversion": "1.0",
        "id": "e-1",
        "source": "/lantern/status-page",
        "type": "invalid.lantern.incident.opened",
        "time": "2026-03-02T10:20:00Z",
        "data": {
            "incident": {
                "key": "TEST-1",
                "title": "Checkout is slow",
                "severity": "sev2",
                "services": ["checkout"],
                "drill": True,
            }
        },
    },
)

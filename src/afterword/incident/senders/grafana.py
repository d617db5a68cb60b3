"""Grafana Alerting's webhook contact point: Alertmanager's shape with version 1, and a signature if one is set up.

    {"version": "1", "orgId": 1, "state": "alerting" | "ok", "title": "…", "message": "…", …as Alertmanager…,
     "alerts": [{…as Alertmanager…, "values": {}, "valueString": "…", "dashboardURL": "…", "panelURL": "…"}]}

Signed as Grafana's source does it: the HMAC-SHA256 in hexadecimal in ``X-Grafana-Alerting-Signature``,
of the body or, where a header for the time is set up, of the Unix seconds, a colon and the body.
People choose the names of both headers (that for the time has none of its own), so every header with
``signature`` or ``timestamp`` in its name is looked at. Whoever leaves the time out of a signed
request cannot pass it off as one without: its signature is then that of a body which is no JSON.
What Grafana's *Test* button sends is read as nothing.
"""

from afterword.incident.senders import alertmanager
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.senders.signatures import fits_hex, hex_digest, is_fresh, key_of, stamp_of
from afterword.incident.signal import Signal

SIGNATURE = "x-grafana-alerting-signature"
MOST_STAMPS = 4  # each costs a pass over the body
TIMESTAMP = "x-grafana-alerting-timestamp"


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read a notification as ``alertmanager.read`` does. Raises ``Malformed``."""
    return alertmanager.read({"orgId": None, **payload}, received=parcel.received)


def verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    """Check the signature, over the time where there is one; an old time is refused."""
    offered = _values(parcel, "signature")
    fits = fits_hex(offered, parcel.body, secrets)
    for stamp in stamps(parcel):
        fits |= is_fresh(stamp, parcel.received) and fits_hex(offered, _signed(stamp, parcel.body), secrets)
    return fits


def stamps(parcel: Parcel) -> tuple[str, ...]:
    """Return the times it may have been signed at."""
    return _values(parcel, "timestamp")[:MOST_STAMPS]


def sign(parcel: Parcel, secret: str) -> dict[str, str]:
    """Sign a parcel with the time it came."""
    stamp = stamp_of(parcel.received)
    return {TIMESTAMP: stamp, SIGNATURE: hex_digest(key_of(secret), _signed(stamp, parcel.body))}


def _signed(stamp: str, body: bytes) -> bytes:
    return stamp.encode() + b":" + body


def _values(parcel: Parcel, part: str) -> tuple[str, ...]:
    return tuple(value.strip() for name, value in parcel.headers.items() if part in name)


SENDER = Sender(
    name="grafana",
    title="Grafana Alerting",
    read=read,
    verify=verify,
    stamps=stamps,
    sign=sign,
    example={
        "version": "1",
        "orgId": 1,
        "receiver": "afterword",
        "status": "firing",
        "state": "alerting",
        "title": "[FIRING:1] CheckoutErrors (checkout)",
        "message": "",
        "groupKey": '{}:{alertname="CheckoutErrors"}',
        "groupLabels": {"alertname": "CheckoutErrors"},
        "commonLabels": {"alertname": "CheckoutErrors", "service": "checkout"},
        "commonAnnotations": {"summary": "8 % of checkouts fail"},
        "externalURL": "https://grafana.example/",
        "truncatedAlerts": 0,
        "alerts": [
            {
                "status": "firing",
                "labels": {
                    "alertname": "CheckoutErrors",
                    "service": "checkout",
                    "severity": "critical",
                    "drill": "yes",
                },
                "annotations": {"summary": "8 % of checkouts fail"},
                "startsAt": "2026-03-02T10:05:00Z",
                "endsAt": "0001-01-01T00:00:00Z",
                "generatorURL": "https://grafana.example/alerting/grafana/cdx1/view",
                "fingerprint": "9f1b0c7d2e3a4455",
                "silenceURL": "https://grafana.example/alerting/silence/new",
                "dashboardURL": "https://grafana.example/d/checkout",
                "panelURL": "https://grafana.example/d/checkout?viewPanel=2",
                "values": {"A": 8.1},
                "valueString": "[ var='A' labels={} value=8.1 ]",
            }
        ],
    },
)

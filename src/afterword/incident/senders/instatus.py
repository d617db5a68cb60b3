"""Instatus' webhook to subscribers: Statuspage's shape, in capitals and without underscores, and signed.

Signed as Instatus documents it: ``X-Instatus-Webhook-Signature``, the HMAC-SHA256 in hexadecimal of
``JSON.stringify`` of the body, which is the body as it is sent. There is no time in it.
"""

from afterword.incident.senders import statuspage
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.senders.signatures import fits_hex, hex_digest, key_of
from afterword.incident.signal import Signal

SIGNATURE = "x-instatus-webhook-signature"


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read an incident with its updates, or a component's change of status. Raises ``Malformed``."""
    return statuspage.read_page(payload, parcel, source="Instatus")


def verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    """Check the signature of the raw body."""
    return fits_hex([parcel.header(SIGNATURE)], parcel.body, secrets)


def sign(parcel: Parcel, secret: str) -> dict[str, str]:
    """Sign a parcel as Instatus would."""
    return {SIGNATURE: hex_digest(key_of(secret), parcel.body)}


SENDER = Sender(
    name="instatus",
    title="Instatus",
    read=read,
    switches_off=True,
    verify=verify,
    sign=sign,
    named=statuspage.named,
    example={
        "meta": {"unsubscribe": "https://instatus.example/unsubscribe", "documentation": ""},
        "page": {"id": "expage0002", "status_indicator": "HASISSUES", "url": "https://status.example"},
        "incident": {
            "id": "exincident02",
            "name": "Drill: checkout is slow",
            "status": "MONITORING",
            "impact": "PARTIALOUTAGE",
            "backfilled": False,
            "created_at": "2026-03-02T10:20:00.000Z",
            "updated_at": "2026-03-02T10:45:00.000Z",
            "resolved_at": "",
            "url": "https://status.example/exincident02",
            "incident_updates": [
                {
                    "id": "exupdate0003",
                    "incident_id": "exincident02",
                    "body": "A fix is in. We keep watching.",
                    "status": "MONITORING",
                    "created_at": "2026-03-02T10:45:00.000Z",
                },
                {
                    "id": "exupdate0002",
                    "incident_id": "exincident02",
                    "body": "Some orders take longer than usual.",
                    "status": "INVESTIGATING",
                    "created_at": "2026-03-02T10:20:00.000Z",
                },
            ],
        },
    },
)

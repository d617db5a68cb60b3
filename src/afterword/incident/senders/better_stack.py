"""Better Stack's webhook to the subscribers of a status page: Statuspage's shape with an ``event_type``.

Shapes are those of Better Stack's documents. Its incidents have no status: one is over when the page
says that everything is operational. That a component's update names its status ``downtime`` and its
former one ``previous_status`` was only read second-hand. Nothing is signed, and Better Stack advises to
keep the address secret.
"""

from afterword.incident.senders import statuspage
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read an incident with its updates, or a component's change of status. Raises ``Malformed``."""
    return statuspage.read_page(payload, parcel, source="Better Stack")


SENDER = Sender(
    name="better-stack",
    title="Better Stack status page",
    read=read,
    switches_off=True,
    named=statuspage.named,
    example={
        "event_type": "incident",
        "meta": {"unsubscribe": "https://status.example/unsubscribe", "documentation": ""},
        "page": {"id": "12345", "status_indicator": "downtime", "status_description": "Some services are down"},
        "incident": {
            "id": "98765",
            "name": "Drill: checkout is slow",
            "created_at": "2026-03-02T10:20:00Z",
            "updated_at": "2026-03-02T10:45:00Z",
            "shortlink": "https://status.example/incidents/98765",
            "organization_id": "12345",
            "incident_updates": [
                {
                    "id": "11111",
                    "status_report_id": "98765",
                    "body": "We have found the cause and are working on a fix.",
                    "created_at": "2026-03-02T10:45:00Z",
                    "updated_at": "2026-03-02T10:45:00Z",
                }
            ],
        },
    },
)

"""incident.io's webhooks, version 2 of its incident events.

    {"event_type": "public_incident.incident_created_v2",
     "public_incident.incident_created_v2": {"id": "…", "reference": "INC-123", "name": "…", "mode": "standard",
        "permalink": "…", "created_at": "…", "updated_at": "…", "severity": {"name": "…"},
        "incident_status": {"category": "triage" | "live" | "learning" | "closed" | …, "name": "…"},
        "incident_role_assignments": [{"role": {…}, "assignee": {"name": "…"} | null}],
        "incident_timestamp_values": [{"incident_timestamp": {"name": "…"}, "value": {"value": "…"} | null}]}}

A change of status holds ``{"incident": {…}, "new_status": {…}, "previous_status": {…}}``. Signed by the
rules of Standard Webhooks; what is older than five minutes is refused. Shapes are those of incident.io's
API reference. Events may come in any order. Private incidents send nothing but their id, so nothing
is read from them; they are opened by hand here. Follow-ups, actions, alerts and tutorials are not read.
Teams give timestamps names of their own; those listed in ``MOMENTS`` are understood.
"""

import hashlib
from datetime import datetime

from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    all_called,
    called,
    digest,
    instant,
    labels,
    line,
    link,
    mapping,
    objects,
    word,
)
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.senders.signatures import sign_standard, verify_standard
from afterword.incident.signal import DetectedBy, Signal, Statement

PUBLIC, PRIVATE = "public_incident.", "private_incident."
OVER = frozenset({"learning", "closed", "post-incident", "declined", "merged", "canceled", "cancelled"})
NOT_REAL = frozenset({"tutorial"})
MOMENTS = {
    "started_at": ("started at", "incident started"),
    "impact_started_at": ("impact started at", "impact started"),
    "detected_at": ("detected at", "reported at"),
    "engaged_at": ("acknowledged at", "responded at", "accepted at"),
    "mitigated_at": ("mitigated at", "fixed at", "stabilised at", "stabilized at", "impact ended at"),
    "resolved_at": ("resolved at", "closed at"),
}


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read one event of a public incident. Raises ``Malformed``."""
    event = line(payload.get("event_type"))
    if not event:
        raise Malformed("event_type is missing. Send incident.io's own webhook body.")
    name = event.removeprefix(PUBLIC).removesuffix("_v2")
    if not event.startswith(PUBLIC) or not name.startswith("incident_"):
        return ()
    told = mapping(payload.get(event))
    incident = mapping(told.get("incident")) or told
    key = word(incident.get("id"))
    if not key:
        raise Malformed(f"{event}.id is missing. Send incident.io's own webhook body, version 2.")
    if line(incident.get("mode")) in NOT_REAL:
        return ()
    at = _moment(name, incident) or parcel.received
    status = _status(name, told, incident)
    says = _statement(incident, at, status)
    return (
        Signal(
            kind="incident",
            key=f"{name}:{digest(told)}",
            at=at,
            title=says.title or line(incident.get("reference")) or "Incident",
            group=f"key:incident.io:{key}",
            text=word(told.get("message") or incident.get("summary"), LONGEST_TEXT),
            source="incident.io",
            url=link(incident.get("permalink")),
            severity=says.severity,
            people=all_called([role.get("assignee") for role in objects(incident.get("incident_role_assignments"))]),
            labels=labels(
                {
                    "channel": incident.get("slack_channel_id"),
                    "reference": incident.get("reference"),
                    "type": called(incident.get("incident_type")),
                }
            ),
            status=status,
            says=says,
        ),
    )


def verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    """Check the signatures and their time, by Standard Webhooks."""
    return verify_standard(parcel.headers, parcel.body, secrets, parcel.received)


def stamps(parcel: Parcel) -> tuple[str, ...]:
    """Return the time it says it was signed at."""
    return (parcel.header("webhook-timestamp"),)


def sign(parcel: Parcel, secret: str) -> dict[str, str]:
    """Sign a parcel as incident.io would, at the time it came."""
    name = parcel.header("webhook-id") or f"msg_{hashlib.sha256(parcel.body).hexdigest()[:24]}"
    return sign_standard(name, parcel.received, parcel.body, secret)


def named(_payload: dict[str, object], parcel: Parcel) -> str:
    """Return the id of the delivery, the same when it is sent again."""
    return word(parcel.header("webhook-id"), 190)


def _moment(name: str, incident: dict[str, object]) -> datetime | None:
    field = "created_at" if name == "incident_created" else "updated_at"
    return instant(incident.get(field), f"incident.{field}")


def _status(name: str, told: dict[str, object], incident: dict[str, object]) -> str:
    """Say whether the incident was opened, possibly again, is over, or goes on."""
    before = line(mapping(told.get("previous_status")).get("category"))
    now = mapping(told.get("new_status")) or mapping(incident.get("incident_status"))
    category = line(now.get("category"))
    if category in OVER:
        return "resolved"
    return "opened" if name == "incident_created" or before in OVER else "updated"


def _statement(incident: dict[str, object], at: datetime, status: str) -> Statement:
    """Return what the incident states; one that is over without a time for it ended now."""
    times = {fact: _time(incident, names) for fact, names in MOMENTS.items()}
    return Statement(
        by="incident.io",
        title=line(incident.get("name")) or None,
        severity=called(incident.get("severity")) or None,
        started_at=times["started_at"],
        impact_started_at=times["impact_started_at"],
        detected_at=times["detected_at"] or instant(incident.get("created_at"), "incident.created_at"),
        engaged_at=times["engaged_at"],
        mitigated_at=times["mitigated_at"],
        resolved_at=(times["resolved_at"] or at) if status == "resolved" else None,
        detected_by=_detected_by(mapping(incident.get("creator"))),
        drill=True if line(incident.get("mode")) == "test" else None,
    )


def _time(incident: dict[str, object], names: tuple[str, ...]) -> datetime | None:
    """Return the first of these timestamps that somebody has filled in."""
    found = {
        called(one.get("incident_timestamp")).lower(): mapping(one.get("value")).get("value")
        for one in objects(incident.get("incident_timestamp_values"))
    }
    value = next((found[name] for name in names if found.get(name)), None)
    return instant(value, "incident.incident_timestamp_values")


def _detected_by(creator: dict[str, object]) -> DetectedBy | None:
    if creator.get("alert") or creator.get("workflow"):
        return "alert"
    return "employee" if creator.get("user") else None


SENDER = Sender(
    name="incident-io",
    title="incident.io",
    read=read,
    switches_off=True,
    verify=verify,
    makes_secret=True,
    stamps=stamps,
    sign=sign,
    named=named,
    example={
        "event_type": "public_incident.incident_created_v2",
        "public_incident.incident_created_v2": {
            "id": "01EXAMPLEINCIDENT000000001",
            "reference": "INC-42",
            "name": "8 % of checkouts fail",
            "summary": "Orders are refused since ten past ten.",
            "mode": "test",
            "visibility": "public",
            "permalink": "https://incident.example/incidents/42",
            "created_at": "2026-03-02T10:20:00.801578Z",
            "updated_at": "2026-03-02T10:20:00.801578Z",
            "creator": {"user": {"name": "Ada Example", "email": "ada@shop.example"}},
            "severity": {"name": "Major", "rank": 2},
            "incident_status": {"category": "live", "name": "Investigating"},
            "incident_type": {"name": "Production"},
            "incident_role_assignments": [
                {"role": {"name": "Incident Lead", "role_type": "lead"}, "assignee": {"name": "Grace Example"}}
            ],
            "incident_timestamp_values": [
                {"incident_timestamp": {"name": "Reported at"}, "value": {"value": "2026-03-02T10:20:00.801578Z"}},
                {"incident_timestamp": {"name": "Fixed at"}, "value": None},
            ],
        },
    },
)

"""PagerDuty's webhooks, version 3.

    {"event": {"id": "…", "event_type": "incident.triggered", "occurred_at": "…", "agent": {…} | null,
               "client": {…} | null, "data": {"type": "incident", "id": "…", "title": "…", "status": "…",
               "created_at": "…", "service": {"summary": "…"}, "teams": [], "priority": {"summary": "P1"} | null}}}

One event a request. ``data`` is an incident, or a note, a responder, a task and so on with the
incident inside it. Signed as ``X-PagerDuty-Signature: v1=<hex>[,v1=<hex>]``, the HMAC-SHA256 of the
raw body; it carries no time, and the same event sent again is known by its id. Shapes and scheme are
those of PagerDuty's documentation and of its Go client. ``pagey.ping``, which the *Send test event*
button sends, and the events of services are no news of an incident.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from afterword.incident.senders.labelled import facts_in, is_drill_tag
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
from afterword.incident.senders.signatures import fits_hex, hex_digest, key_of, versioned
from afterword.incident.signal import DetectedBy, Signal, Statement

SIGNATURE = "x-pagerduty-signature"
STATUS = {
    "triggered": "opened",
    "reopened": "opened",
    "acknowledged": "acknowledged",
    "resolved": "resolved",
    "priority_updated": "updated",
    "service_updated": "updated",
    "incident_type.changed": "updated",
    "custom_field_values.updated": "updated",
}
TOLD = {
    "annotated": "",
    "status_update_published": "",
    "unacknowledged": "No longer acknowledged",
    "delegated": "Delegated to",
    "escalated": "Escalated to",
    "reassigned": "Reassigned to",
    "responder.added": "Asked to respond",
    "responder.replied": "Answered",
    "role.assigned": "Role assigned",
    "task.created": "Task",
    "task.updated": "Task changed",
    "task.completed": "Task done",
    "conference_bridge.updated": "Conference bridge",
    "action_invocation.created": "Automation started",
    "action_invocation.updated": "Automation changed",
    "action_invocation.terminated": "Automation ended",
    "workflow.started": "Workflow started",
    "workflow.completed": "Workflow completed",
}


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read one event: of an incident's state, or a note to it. Raises ``Malformed``."""
    event = mapping(payload.get("event"))
    name = line(event.get("event_type"))
    if not name:
        raise Malformed("event.event_type is missing. Send PagerDuty's own webhook, version 3.")
    if not name.startswith("incident."):
        return ()
    data = mapping(event.get("data"))
    incident = mapping(data.get("incident")) or data
    key = word(incident.get("id"))
    if not key:
        raise Malformed("event.data names no incident. Send PagerDuty's own webhook, version 3.")
    at = instant(event.get("occurred_at"), "event.occurred_at") or parcel.received
    kind = name.removeprefix("incident.")
    title = line(incident.get("title")) or called(incident) or f"PagerDuty incident {key}"
    says = _statement(kind, data, at, mapping(event.get("agent")))
    return (
        Signal(
            kind="incident" if kind in STATUS else "note",
            key=word(event.get("id")) or digest(payload),
            at=at,
            title=title if kind in STATUS else _told(kind, data) or title,
            group=f"key:pagerduty:{key}",
            text=_text(data),
            source="PagerDuty",
            url=link(incident.get("html_url")),
            severity=says.severity,
            services=says.services,
            teams=says.teams,
            people=_people(data, mapping(event.get("agent"))),
            labels=labels({"urgency": data.get("urgency"), **_fields(data)}),
            status=STATUS.get(kind, kind),
            says=says,
        ),
    )


def verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    """Check the signatures of the raw body; one that fits is enough."""
    return fits_hex(versioned(parcel.header(SIGNATURE), "v1="), parcel.body, secrets)


def sign(parcel: Parcel, secret: str) -> dict[str, str]:
    """Sign a parcel as PagerDuty would."""
    return {SIGNATURE: f"v1={hex_digest(key_of(secret), parcel.body)}"}


def named(payload: dict[str, object], parcel: Parcel) -> str:
    """Return the event's id, else that of the delivery; both are the same when it is sent again."""
    return word(mapping(payload.get("event")).get("id"), 190) or word(parcel.header("x-webhook-id"), 190)


def _statement(kind: str, data: dict[str, object], at: datetime, agent: dict[str, object]) -> Statement:
    """Return what the event states; an incident's reference inside a note states nothing."""
    engaged = kind == "acknowledged" or (kind == "responder.replied" and line(data.get("state")) == "accepted")
    said = facts_in(_fields(data), "event.data.custom_fields")
    is_whole = "incident" not in data
    service = called(data.get("service"))
    return replace(
        said,
        by="PagerDuty",
        title=line(data.get("title")) or None if is_whole else None,
        severity=called(data.get("priority")) or None,
        services=(service,) if service else (),
        teams=all_called(data.get("teams")),
        detected_at=instant(data.get("created_at"), "event.data.created_at") if is_whole else None,
        engaged_at=at if engaged else None,
        resolved_at=at if kind == "resolved" else None,
        detected_by=_detected_by(agent) if kind == "triggered" else None,
        drill=said.drill if said.drill is not None else is_drill_tag([called(data.get("incident_type"))]),
    )


def _detected_by(agent: dict[str, object]) -> DetectedBy:
    """Say who opened the incident: a person has an agent, automation has none or a service."""
    return "employee" if _is_person(agent) else "alert"


def _people(data: dict[str, object], agent: dict[str, object]) -> tuple[str, ...]:
    """Name who did this, who agreed to respond and who took a role; those who were only paged are left out."""
    responder = data.get("user") if line(data.get("state")) == "accepted" else None
    roles = [role.get("assignee") for role in objects(data.get("incident_role_assignments"))]
    return all_called([agent if _is_person(agent) else None, responder, *roles])


def _is_person(agent: dict[str, object]) -> bool:
    return line(agent.get("type")).startswith("user")


def _fields(data: dict[str, object]) -> dict[str, object]:
    """Return the custom fields as labels."""
    fields = (*objects(data.get("custom_fields")), *objects(data.get("changed_custom_fields")))
    return {name: field.get("value") for field in fields if (name := line(field.get("name")).lower())}


def _told(kind: str, data: dict[str, object]) -> str:
    """Tell in one line what happened. Events that are new to us are called as PagerDuty calls them."""
    said = TOLD.get(kind, kind.replace("_", " ").replace(".", " ").capitalize())
    subject = next((words for find in SUBJECTS if (words := find(data))), "")
    return ": ".join(filter(None, (said, subject)))


def _text(data: dict[str, object]) -> str:
    """Return what somebody wrote, or into which other incident this one was merged."""
    written = word(data.get("content"), LONGEST_TEXT) or word(data.get("message"), LONGEST_TEXT)
    merged_into = called(mapping(data.get("resolve_reason")).get("incident"))
    return written or (f"Merged into {merged_into}." if merged_into else "")


def _role(data: dict[str, object]) -> str:
    roles = objects(data.get("incident_role_assignments"))
    return ", ".join(f"{called(role.get('role'))} {called(role.get('assignee'))}".strip() for role in roles[:10])


def _responder(data: dict[str, object]) -> str:
    who = called(data.get("user")) or called(data.get("escalation_policy")) if "state" in data else ""
    return " ".join(filter(None, (who, line(data.get("state")), line(data.get("message")))))


SUBJECTS: tuple[Callable[[dict[str, object]], str], ...] = (
    _role,
    _responder,
    lambda data: line(data.get("content")),
    lambda data: line(data.get("message")),
    lambda data: line(data.get("conference_url")) or line(data.get("conference_number")),
    lambda data: ", ".join(all_called(data.get("assignees"))) if "incident" not in data else "",
    lambda data: called({**data, "title": None}) if "incident" in data else "",
)

SENDER = Sender(
    name="pagerduty",
    title="PagerDuty",
    read=read,
    switches_off=True,
    verify=verify,
    makes_secret=True,
    sign=sign,
    named=named,
    example={
        "event": {
            "id": "01EXAMPLE0EVENT0000000001",
            "event_type": "incident.triggered",
            "resource_type": "incident",
            "occurred_at": "2026-03-02T10:07:22.169Z",
            "agent": None,
            "client": {"name": "Monitoring"},
            "data": {
                "id": "PEXMPL1",
                "type": "incident",
                "html_url": "https://pagerduty.example/incidents/PEXMPL1",
                "number": 42,
                "status": "triggered",
                "incident_key": "checkout-errors",
                "created_at": "2026-03-02T10:07:22Z",
                "title": "8 % of checkouts fail",
                "incident_type": {"name": "drill"},
                "service": {"id": "PSERV01", "summary": "checkout", "type": "service_reference"},
                "assignees": [{"id": "PUSER01", "summary": "Ada Example", "type": "user_reference"}],
                "teams": [{"id": "PTEAM01", "summary": "basket", "type": "team_reference"}],
                "priority": {"id": "PPRIO01", "summary": "P2", "type": "priority_reference"},
                "urgency": "high",
                "resolve_reason": None,
            },
        }
    },
)

"""Opsgenie's webhook integration.

    {"action": "Create", "alert": {"alertId": "…", "message": "…", "tags": [], "tinyId": "2", "alias": "…",
       "createdAt": 1502709956288, "updatedAt": 1502709956288000110, "username": "…", "teams": [], "priority": "P3",
       "note": "…", "owner": "…", "details": {}, "description": "…"}, "integrationName": "…"}

As Opsgenie's documents and real deliveries show it. ``createdAt`` is in milliseconds and ``updatedAt``
in nanoseconds, so times are read by their size; a priority is ``P1`` to ``P5`` or a bare number. Any
action may lack any field of the alert but its id, and people may name actions of their own. ``teams``
often holds ids, which are left out. No signature was found in its documents: the unguessable key in
our address is the password.
"""

import re
from dataclasses import replace
from datetime import datetime

from afterword.incident.senders.labelled import facts_in, is_drill_tag, services_in, teams_in
from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    all_called,
    digest,
    instant,
    labels,
    line,
    link,
    mapping,
    word,
    words,
)
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Kind, Signal, Statement

KINDS: dict[str, Kind] = {"create": "alert", "close": "resolved", "delete": "resolved"}
ENGAGING = {"acknowledge": "Acknowledged", "takeownership": "Taken on"}
TOLD = {
    "unacknowledge": "No longer acknowledged",
    "addnote": "Note",
    "assignownership": "Assigned to",
    "escalate": "Escalated to",
    "addteam": "Team added",
    "addrecipient": "Recipient added",
    "addresponder": "Responder added",
    "addtags": "Tags added",
    "removetags": "Tags removed",
    "snooze": "Snoozed",
    "updatepriority": "Priority changed to",
    "updatemessage": "Renamed",
    "updatedescription": "Description changed",
}
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{20,40}", re.IGNORECASE)
LEAST_URGENT = 5


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read one action on an alert. Raises ``Malformed``."""
    alert = mapping(payload.get("alert"))
    key = word(alert.get("alertId")) or word(alert.get("alias"))
    if not key:
        raise Malformed("alert.alertId is missing. Send Opsgenie's own webhook body.")
    action = line(payload.get("action")).lower()
    if not action:
        raise Malformed("action is missing. Send Opsgenie's own webhook body.")
    details, tags = mapping(alert.get("details")), words(alert.get("tags"))
    created = instant(alert.get("createdAt"), "alert.createdAt")
    updated = instant(alert.get("updatedAt"), "alert.updatedAt")
    kind = KINDS.get(action, "incident" if action in ENGAGING else "note")
    at = (created if kind == "alert" else updated) or parcel.received
    return (
        Signal(
            kind=kind,
            key=key if action in KINDS else f"{key}:{digest(payload)}",
            at=max(at, created or at),
            title=_title(action, alert, payload),
            group=f"key:opsgenie:{key}",
            text=word(alert.get("note" if kind == "note" else "description"), LONGEST_TEXT),
            source="Opsgenie",
            url=link(details.get("url")) or link(alert.get("source")),
            severity=_priority(alert.get("priority")),
            services=services_in(details),
            teams=tuple(name for name in words(alert.get("teams")) if not ID.fullmatch(name)) or teams_in(details),
            people=_people(action, alert),
            labels=labels({**details, **_plain(alert), "tags": ", ".join(tags)}),
            status={"alert": "firing", "resolved": "resolved"}.get(kind, action),
            says=_statement(action, details, tags, at),
        ),
    )


def named(payload: dict[str, object], _parcel: Parcel) -> str:
    """Return the alert, what was done to it and when; nothing when it does not say when."""
    alert = mapping(payload.get("alert"))
    try:
        updated = instant(alert.get("updatedAt"), "alert.updatedAt")
    except Malformed:
        return ""
    key, action = word(alert.get("alertId"), 100), word(payload.get("action"), 50)
    return f"{key}:{action}:{updated.isoformat()}" if key and action and updated else ""


def _statement(action: str, details: dict[str, object], tags: tuple[str, ...], at: datetime) -> Statement:
    said = facts_in(details, "alert.details")
    drill = said.drill if said.drill is not None else is_drill_tag(tags)
    return replace(said, drill=drill, engaged_at=at if action in ENGAGING else None)


def _title(action: str, alert: dict[str, object], payload: dict[str, object]) -> str:
    """Return the alert's message, or what was done to it; actions new to us are called as they are."""
    message = line(alert.get("message"))
    if action in KINDS:
        return message or f"Opsgenie alert {word(alert.get('tinyId')) or word(alert.get('alertId'))}"
    if action in ENGAGING:
        return ": ".join(filter(None, (ENGAGING[action], message)))
    if action == "addnote":
        return line(alert.get("note")) or TOLD[action]
    about = {
        "assignownership": alert.get("owner"),
        "escalate": mapping(payload.get("escalationNotify")).get("name") or payload.get("escalationName"),
        "addteam": alert.get("team"),
        "addrecipient": alert.get("recipient"),
        "addresponder": alert.get("responder"),
        "addtags": alert.get("addedTags"),
        "removetags": alert.get("removedTags"),
        "updatepriority": _priority(alert.get("priority")),
    }.get(action, message)
    said = TOLD.get(action, line(payload.get("action")))
    return ": ".join(filter(None, (said, ", ".join(words(about)))))


def _people(action: str, alert: dict[str, object]) -> tuple[str, ...]:
    """Name who did something about the alert; who was only notified is left out, and so is its creator."""
    actor = alert.get("username") if action != "create" else None
    return all_called([actor, alert.get("owner")])


def _priority(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return f"P{value}" if 1 <= value <= LEAST_URGENT else None
    return line(value) or None


def _plain(alert: dict[str, object]) -> dict[str, object]:
    return {name: alert.get(name) for name in ("alias", "entity", "source", "tinyId")}


SENDER = Sender(
    name="opsgenie",
    title="Opsgenie",
    read=read,
    named=named,
    example={
        "action": "Create",
        "alert": {
            "alertId": "0b1d6f0a-2c3e-4f5a-8b9c-example00001-1772445900000",
            "message": "8 % of checkouts fail",
            "tags": ["drill", "shop"],
            "tinyId": "42",
            "entity": "checkout",
            "alias": "checkout-errors",
            "createdAt": 1772445900000,
            "updatedAt": 1772445900000000110,
            "username": "Alert API",
            "userId": "",
            "recipients": [],
            "teams": ["basket"],
            "priority": "P2",
            "source": "monitoring",
            "details": {"service": "checkout"},
            "description": "Above 1 % for five minutes.",
        },
        "source": {"name": "monitoring", "type": "API"},
        "integrationId": "6d7c5b4a-0000-4000-8000-example00002",
        "integrationName": "Afterword",
        "integrationType": "Webhook",
    },
)

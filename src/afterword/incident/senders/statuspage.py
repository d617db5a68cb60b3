"""Statuspage's webhook to subscribers, whose shape Instatus and Better Stack have taken over.

    {"meta": {…}, "page": {"id": "…", "status_indicator": "…"},
     "incident": {"id": "…", "name": "…", "status": "investigating" | "identified" | "monitoring" | "resolved" |
                  "postmortem", "impact": "none" | "minor" | "major" | "critical", "created_at": "…",
                  "monitoring_at": null, "resolved_at": null, "shortlink": "…", "components": [{"name": "…"}],
                  "incident_updates": [{"id": "…", "status": "…", "body": "…", "display_at": "…"}]}}

    {"page": {…}, "component_update": {"old_status": "operational", "new_status": "major_outage", "created_at": "…"},
     "component": {"id": "…", "name": "…", "status": "…"}}

What is on a status page is there because users can see it, so ``user_visible`` is always true, and the
impact is taken to have begun when it was first posted, unless another source knows better.
*Monitoring* means that the fix is in, which is our mitigation. Each delivery holds all the updates so
far; each of them is a note of its own. Planned maintenance is no incident. Instatus writes its words in
capitals without underscores (``MAJOROUTAGE``); Better Stack gives an incident no status, so there it is
over when the page says that all is well. Shapes are those of the vendors' documents and of a real
delivery of Statuspage's. No signature of Statuspage's was found: the unguessable key in our address
is the password.
"""

from collections.abc import Container
from datetime import datetime

from afterword.incident.senders.labelled import is_drill_tag
from afterword.incident.senders.parts import sound
from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    all_called,
    digest,
    instant,
    line,
    link,
    mapping,
    objects,
    word,
)
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal, Statement

OVER = frozenset({"resolved", "postmortem"})
PLANNED = frozenset({"scheduled", "inprogress", "verifying", "completed", "notstartedyet"})
WELL = frozenset({"operational", "up", "none"})
OUTAGES = {
    "degraded": "minor",
    "degradedperformance": "minor",
    "minoroutage": "minor",
    "partialoutage": "minor",
    "majoroutage": "major",
    "downtime": "major",
    "down": "major",
}


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read an incident with its updates, or a component's change of status. Raises ``Malformed``."""
    return read_page(payload, parcel, source="Statuspage")


def read_page(payload: dict[str, object], parcel: Parcel, *, source: str) -> tuple[Signal, ...]:
    """Read what any of these status pages sends; ``source`` is what people call it. Raises ``Malformed``."""
    if isinstance(payload.get("maintenance"), dict):
        return ()
    if isinstance(payload.get("incident"), dict):
        return _incident(payload, parcel.received, source)
    if isinstance(payload.get("component"), dict):
        return _component(payload, parcel.received, source)
    raise Malformed("This names neither an incident nor a component. Send the status page's own webhook body.")


def named(payload: dict[str, object], _parcel: Parcel) -> str:
    """Return the incident and its newest update; nothing where that does not tell two deliveries apart."""
    incident = mapping(payload.get("incident"))
    key, changed = word(incident.get("id"), 60), word(incident.get("updated_at"), 40)
    newest = next((word(update.get("id"), 60) for update in objects(incident.get("incident_updates"))), "")
    return f"{key}:{newest}:{changed}" if key and newest and changed else ""


def _incident(payload: dict[str, object], received: datetime, source: str) -> tuple[Signal, ...]:
    incident = mapping(payload.get("incident"))
    key = word(incident.get("id"))
    if not key:
        raise Malformed("incident.id is missing. Send the status page's own webhook body.")
    posted = objects(incident.get("incident_updates"))
    updates, troubles = _sound(posted)
    status = _status(payload, incident, updates)
    if status in PLANNED or incident.get("scheduled_for") or line(incident.get("impact")) == "maintenance":
        return ()
    group = f"key:status-page:{word(mapping(payload.get('page')).get('id'))}:{key}"
    url = link(incident.get("shortlink")) or link(incident.get("url"))
    created = instant(incident.get("created_at"), "incident.created_at") or received
    changed = max(instant(incident.get("updated_at"), "incident.updated_at") or created, created)
    title = line(incident.get("name")) or "Incident on the status page"
    resolved = instant(incident.get("resolved_at"), "incident.resolved_at")
    if status in OVER and not resolved:
        resolved = _since(updates, OVER, OVER) or changed
    says = Statement(
        by=source,
        title=title,
        severity=OUTAGES.get(_flat(incident.get("impact")), line(incident.get("impact"))) or None,
        services=_components(incident, updates),
        impact_started_at=created,
        mitigated_at=instant(incident.get("monitoring_at"), "incident.monitoring_at")
        or _since(updates, {"monitoring"}, {"monitoring", *OVER}),
        resolved_at=resolved,
        user_visible=True,
        drill=is_drill_tag(title.split(":")[:1]),
    )
    told = (
        *(_note(update, number, group, url, source, created) for number, update in enumerate(reversed(updates))),
        Signal(
            kind="incident",
            key=f"{key}@{digest(incident)}",
            at=changed,
            title=title,
            group=group,
            source=source,
            url=url,
            severity=says.severity,
            services=says.services,
            status=_told(status, updates, resolved),
            says=says,
        ),
    )
    return sound(told, troubles, ("update", "updates"), len(posted))


def _sound(posted: tuple[dict[str, object], ...]) -> tuple[tuple[dict[str, object], ...], list[str]]:
    """Return the updates whose time can be read, and what is wrong with the others."""
    updates, troubles = [], []
    for update in posted:
        try:
            _posted(update)
        except Malformed as error:
            troubles.append(str(error))
        else:
            updates.append(update)
    return tuple(updates), troubles


def _since(updates: tuple[dict[str, object], ...], wanted: Container[str], calm: Container[str]) -> datetime | None:
    """Return when the first of the wanted updates was posted, counting back from the newest while all is calm."""
    since = None
    for update in updates:
        status = _flat(update.get("status"))
        if status not in calm:
            break
        if status in wanted:
            since = _posted(update) or since
    return since


def _posted(update: dict[str, object]) -> datetime | None:
    path = "incident.incident_updates"
    posted = instant(update.get("display_at"), f"{path}.display_at")
    return posted or instant(update.get("created_at"), f"{path}.created_at")


def _note(update: dict[str, object], number: int, group: str, url: str, source: str, created: datetime) -> Signal:
    """Return what was posted, as a note."""
    return Signal(
        kind="note",
        key=word(update.get("id")) or f"{number}:{digest(update)}",
        at=_posted(update) or created,
        title=line(update.get("body")) or line(update.get("status")) or "Update of the status page",
        group=group,
        text=word(update.get("body"), LONGEST_TEXT),
        source=source,
        url=url,
        status=_flat(update.get("status")),
    )


def _component(payload: dict[str, object], received: datetime, source: str) -> tuple[Signal, ...]:
    component, update = mapping(payload.get("component")), mapping(payload.get("component_update"))
    key, name = word(component.get("id")) or word(update.get("component_id")), line(component.get("name"))
    status = _flat(update.get("new_status") or component.get("status"))
    if not key or not status:
        raise Malformed("component.id or its new status is missing. Send the status page's own webhook body.")
    if status not in OUTAGES and status not in WELL:
        return ()
    at = instant(update.get("created_at"), "component_update.created_at")
    at = at or instant(component.get("updated_at"), "component.updated_at") or received
    before = _flat(update.get("old_status") or component.get("previous_status"))
    is_new = status in OUTAGES and before not in OUTAGES
    says = Statement(
        by=source,
        severity=OUTAGES.get(status),
        services=(name,) if name else (),
        impact_started_at=at if is_new else None,
        resolved_at=at if status in WELL else None,
        user_visible=True,
    )
    return (
        Signal(
            kind="incident",
            key=f"{key}@{at.isoformat()}:{status}",
            at=at,
            title=f"{name or 'A component'}: {line(update.get('new_status') or component.get('status')).lower()}",
            group=f"component:{key}",
            source=source,
            severity=says.severity,
            services=says.services,
            status="opened" if is_new else "resolved" if status in WELL else "updated",
            says=says,
        ),
    )


def _status(payload: dict[str, object], incident: dict[str, object], updates: tuple[dict[str, object], ...]) -> str:
    """Return the incident's status, else the newest update's, else what the page's own says of it."""
    status = _flat(incident.get("status")) or next((_flat(update.get("status")) for update in updates), "")
    page = _flat(mapping(payload.get("page")).get("status_indicator"))
    return status or ("resolved" if page in WELL else "")


def _told(status: str, updates: tuple[dict[str, object], ...], resolved: datetime | None) -> str:
    """Say whether the incident was opened, is over or goes on; one that was over before is opened again."""
    if resolved:
        return "resolved"
    was_over = any(_flat(update.get("status")) in OVER for update in updates)
    return "opened" if was_over or len(updates) <= 1 else "updated" if status else "opened"


def _components(incident: dict[str, object], updates: tuple[dict[str, object], ...]) -> tuple[str, ...]:
    affected = [one for update in updates for one in objects(update.get("affected_components"))]
    return all_called(incident.get("components")) or all_called(affected)


def _flat(value: object) -> str:
    """Return a status without its capitals and underscores, which differ from page to page."""
    return "".join(filter(str.isalpha, line(value).lower()))


SENDER = Sender(
    name="statuspage",
    title="Statuspage",
    read=read,
    switches_off=True,
    named=named,
    example={
        "meta": {"documentation": "https://statuspage.example/docs", "generated_at": "2026-03-02T10:20:05.000Z"},
        "page": {"id": "expage000001", "status_indicator": "major", "status_description": "Partial System Outage"},
        "incident": {
            "id": "exincident01",
            "page_id": "expage000001",
            "name": "Drill: checkout is slow",
            "status": "investigating",
            "impact": "major",
            "created_at": "2026-03-02T10:20:00.000Z",
            "updated_at": "2026-03-02T10:20:00.000Z",
            "monitoring_at": None,
            "resolved_at": None,
            "shortlink": "https://statuspage.example/i/1",
            "scheduled_for": None,
            "incident_updates": [
                {
                    "id": "exupdate0001",
                    "incident_id": "exincident01",
                    "status": "investigating",
                    "body": "Some orders take longer than usual. We are looking into it.",
                    "created_at": "2026-03-02T10:20:00.000Z",
                    "display_at": "2026-03-02T10:20:00.000Z",
                    "affected_components": [
                        {"code": "excomp000001", "name": "checkout", "new_status": "partial_outage"}
                    ],
                }
            ],
            "components": [{"id": "excomp000001", "name": "checkout", "status": "partial_outage"}],
        },
    },
)

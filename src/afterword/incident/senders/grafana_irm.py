"""Grafana IRM's webhooks: those of incidents, and those of alert groups, which were OnCall's.

    {"version": "v1.0.0", "id": "…", "source": "/grafana/incident", "time": "…", "event": "grafana.incident.created",
     "incident": {"incidentID": "19", "title": "…", "severity": "…", "status": "active" | "resolved", "isDrill": false,
                  "labels": [{"key": "…", "label": "…"}], "createdTime": "…", "closedTime": "", "incidentStart": "…",
                  "incidentEnd": "", "summary": "…", "incidentMembership": {"assignments": [{"user": {"name": "…"}}]}}}

    {"event": {"type": "acknowledge", "time": "…"}, "user": {"username": "…", "email": "…"}, "alert_group_id": "…",
     "alert_group": {"id": "…", "state": "firing", "title": "…", "created_at": "…", "acknowledged_at": null,
                     "resolved_at": null, "permalinks": {"web": "…"}, "labels": {}},
     "alert_payload": {…}, "integration": {"name": "…", "team": "…"}}

Incidents are signed as Grafana's Go client verifies it: ``gi-signature: t=<unix>,v1=<hex>``, the
HMAC-SHA256 of the base64 of the body's SHA-256, the time and ``v1``, with colons between. What is older
than five minutes is refused, which the client does not do; whether a delivery that is tried again is
signed again is not known. Alert groups cannot be signed; there, and for incidents sent through the
newer *outgoing webhooks*, the secret may stand in the header ``Authorization: Bearer …``.
The name of the event of a resolved incident was not found, so its ``status`` and times tell.
"""

import base64
import hashlib
from collections.abc import Callable
from dataclasses import replace

from afterword.incident.senders.labelled import facts_in, services_in, severity_in, teams_in
from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    all_called,
    called,
    digest,
    flag,
    instant,
    labels,
    line,
    link,
    mapping,
    objects,
    word,
)
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.senders.signatures import fits_token, sign_stamped, stamp_in, verify_stamped
from afterword.incident.signal import Signal, Statement

SIGNATURE = "gi-signature"
OWN_BODY = "Send Grafana IRM's own webhook body."
DEMO = "TestAlert"
OPENING = frozenset({"unresolve", "unresolved"})


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read an incident's or an alert group's event. A demo alert is nothing. Raises ``Malformed``."""
    if isinstance(payload.get("incident"), dict):
        return _incident(payload, parcel)
    if isinstance(payload.get("alert_group"), dict):
        return _alert_group(payload, parcel)
    raise Malformed(f"This names neither an incident nor an alert group. {OWN_BODY}")


def verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    """Check the signature and its time, or the token that stands for one."""
    header = parcel.header(SIGNATURE)
    if not header:
        return fits_token(parcel.header("authorization"), secrets)
    return verify_stamped(header, _signed(parcel), secrets, parcel.received)


def stamps(parcel: Parcel) -> tuple[str, ...]:
    """Return the time it says it was signed at."""
    return (stamp_in(parcel.header(SIGNATURE)),)


def sign(parcel: Parcel, secret: str) -> dict[str, str]:
    """Sign a parcel as an incident's webhook is, at the time it came."""
    return {SIGNATURE: sign_stamped(_signed(parcel), parcel.received, secret)}


def named(payload: dict[str, object], _parcel: Parcel) -> str:
    """Return an incident's event, or what happened to an alert group and when."""
    event, time = payload.get("event"), payload.get("time")
    if isinstance(event, dict):
        parts = (payload.get("alert_group_id"), event.get("type"), event.get("time"))
    else:
        parts = (payload.get("id"), event, time)
    words = [word(part, 60) for part in parts]
    return ":".join(words) if all(words) else ""


def _signed(parcel: Parcel) -> Callable[[str], bytes]:
    digested = base64.b64encode(hashlib.sha256(parcel.body).digest())
    return lambda stamp: digested + f":{stamp}:v1".encode()


def _incident(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    incident = mapping(payload.get("incident"))
    number, created = word(incident.get("incidentID")), instant(incident.get("createdTime"), "incident.createdTime")
    if not number:
        raise Malformed(f"incident.incidentID is missing. {OWN_BODY}")
    at = instant(payload.get("time"), "time") or parcel.received
    said = _incident_labels(incident)
    is_over = line(incident.get("status")).lower() in {"resolved", "closed"}
    ended = instant(incident.get("incidentEnd"), "incident.incidentEnd")
    closed = instant(incident.get("closedTime"), "incident.closedTime")
    title = line(incident.get("title")) or f"Incident {number}"
    facts = facts_in(said, "incident.labels")
    says = replace(
        facts,
        by="Grafana IRM",
        title=title,
        severity=called(incident.get("severity")) or None,
        services=services_in(said),
        teams=teams_in(said),
        started_at=instant(incident.get("incidentStart"), "incident.incidentStart"),
        detected_at=created,
        resolved_at=(ended or closed or at) if is_over else None,
        drill=facts.drill or flag(incident.get("isDrill")),
    )
    return (
        Signal(
            kind="incident",
            key=digest(payload),
            at=at,
            title=title,
            group=f"key:grafana-irm:{number}:{created.isoformat() if created else ''}",
            text=word(incident.get("summary"), LONGEST_TEXT),
            source="Grafana IRM",
            url=_incident_url(incident),
            severity=says.severity,
            services=says.services,
            teams=says.teams,
            people=_people(incident),
            labels=labels(said),
            status="resolved" if is_over else "opened" if _is_opening(payload) else "updated",
            says=says,
        ),
    )


def _is_opening(payload: dict[str, object]) -> bool:
    """Say whether an incident that goes on was just declared, or just became active again."""
    return line(payload.get("event")).rpartition(".")[2] in {"created", "status"}


def _incident_labels(incident: dict[str, object]) -> dict[str, object]:
    """Return labels as names and values; one without a name, or written ``name:value``, is taken apart."""
    said: dict[str, object] = {}
    for label in objects(incident.get("labels")):
        name, colon, value = line(label.get("label")).partition(":")
        key = line(label.get("key"))
        if key and key != "tags":
            said[key] = line(label.get("label"))
        elif name:
            said[name] = value.strip() if colon else "true"
    return said


def _incident_url(incident: dict[str, object]) -> str:
    """Return the incident's page where it has a whole address, else the first thing it refers to."""
    addresses = (link(one.get("url")) for one in objects(incident.get("refs")))
    return link(incident.get("overviewURL")) or next(filter(None, addresses), "")


def _people(incident: dict[str, object]) -> tuple[str, ...]:
    """Name those who took a role; who only looks on is left out."""
    assigned = objects(mapping(incident.get("incidentMembership")).get("assignments"))
    roles = (*assigned, *objects(incident.get("roles")))
    return all_called([role.get("user") for role in roles if called(role.get("role")).lower() != "observer"])


def _alert_group(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    group, event = mapping(payload.get("alert_group")), mapping(payload.get("event"))
    key = word(group.get("id")) or word(payload.get("alert_group_id"))
    if not key:
        raise Malformed(f"alert_group.id is missing. {OWN_BODY}")
    title = line(group.get("title")) or f"Alert group {key}"
    if title.startswith(DEMO):
        return ()
    began = instant(group.get("created_at"), "alert_group.created_at")
    at = instant(event.get("time"), "event.time") or began or parcel.received
    resolved = instant(group.get("resolved_at"), "alert_group.resolved_at")
    engaged = instant(group.get("acknowledged_at"), "alert_group.acknowledged_at")
    said = {**mapping(mapping(payload.get("alert_payload")).get("commonLabels")), **mapping(group.get("labels"))}
    alert = Signal(
        kind="alert",
        key=key,
        at=began or at,
        title=title,
        group=f"key:grafana-oncall:{key}",
        source=called(payload.get("integration")) or "Grafana OnCall",
        url=link(mapping(group.get("permalinks")).get("web")),
        severity=severity_in(said),
        services=services_in(said),
        teams=teams_in(said) or all_called([mapping(payload.get("integration")).get("team")]),
        labels=labels(said),
        status="firing",
        says=facts_in(said, "alert_group.labels"),
    )
    kind = line(event.get("type")).lower()
    if not (resolved or engaged or kind in OPENING):
        return (alert,)
    told = Signal(
        kind="incident",
        key=f"{key}:{digest([kind, event.get('time'), group.get('state')])}",
        at=max(at, alert.at),
        title=f"{title}: {kind or line(group.get('state'))}",
        group=alert.group,
        source="Grafana OnCall",
        url=alert.url,
        people=_actors(payload),
        status="resolved" if resolved else "opened" if kind in OPENING else "acknowledged",
        says=Statement(by="Grafana OnCall", engaged_at=engaged, resolved_at=resolved),
    )
    return (alert, told)


def _actors(payload: dict[str, object]) -> tuple[str, ...]:
    """Name who acknowledged or resolved; those who were only notified are left out."""
    user = mapping(payload.get("user"))
    return all_called([line(user.get("username")) or line(user.get("email"))])


SENDER = Sender(
    name="grafana-irm",
    title="Grafana IRM",
    read=read,
    verify=verify,
    stamps=stamps,
    sign=sign,
    named=named,
    example={
        "version": "v1.0.0",
        "id": "webhook-out-example0001",
        "source": "/grafana/incident",
        "time": "2026-03-02T10:20:01Z",
        "event": "grafana.incident.created",
        "incident": {
            "incidentID": "42",
            "severity": "major",
            "labels": [{"key": "service", "label": "checkout"}, {"label": "team:basket"}],
            "isDrill": True,
            "createdTime": "2026-03-02T10:20:00.293367Z",
            "modifiedTime": "2026-03-02T10:20:00.602445Z",
            "createdByUser": {"userID": "grafana-incident:user-1", "name": "Ada Example"},
            "closedTime": "",
            "durationSeconds": 1,
            "status": "active",
            "title": "8 % of checkouts fail",
            "overviewURL": "/a/grafana-irm-app/incidents/42",
            "incidentMembership": {"assignments": [{"user": {"name": "Grace Example"}, "role": {"name": "Commander"}}]},
            "summary": "",
            "incidentStart": "2026-03-02T10:05:00Z",
            "incidentEnd": "",
        },
    },
)

"""Rootly's webhooks.

    {"event": {"id": "…", "type": "incident.created", "issued_at": "…"},
     "data": {"id": "…", "title": "…", "kind": "normal" | "test" | …, "private": false, "status": "started",
              "url": "…", "severity": …, "services": […], "groups": […], "started_at": "…", "detected_at": "…",
              "acknowledged_at": "…", "mitigated_at": "…", "resolved_at": "…"}}

Signed as ``X-Rootly-Signature: t=<unix>,v1=<hex>``: the HMAC-SHA256 of the time and the raw body, one
directly after the other as the vendor's Ruby and Python examples do it; what is older than five
minutes is refused. The vendor gives no example with its secret, so the scheme was never tried on a real
one, nor is it known how severities and services look in a delivery: text, objects with a name and
JSON:API's ``data.attributes`` are all understood. Private incidents are left alone, because a draft
here would tell of them; they are opened by hand. So are scheduled maintenance, examples, retrospectives
and pulses.
"""

from collections.abc import Callable
from datetime import datetime

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
from afterword.incident.senders.signatures import sign_stamped, stamp_in, verify_stamped
from afterword.incident.signal import Signal, Statement

SIGNATURE = "x-rootly-signature"
STATUS = {
    "incident.created": "opened",
    "incident.updated": "updated",
    "incident.mitigated": "mitigated",
    "incident.resolved": "resolved",
    "incident.cancelled": "resolved",
}
KINDS_OF_DRILL = frozenset({"test", "test_sub"})
NOT_REAL = ("example", "scheduled", "backfilled_example")


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read one event of an incident, or a new alert. Raises ``Malformed``."""
    event, data = mapping(payload.get("event")), mapping(payload.get("data"))
    name = line(event.get("type"))
    if not name:
        raise Malformed("event.type is missing. Send Rootly's own webhook body.")
    if name not in STATUS and name != "alert.created":
        return ()
    key = word(data.get("id"))
    if not key:
        raise Malformed("data.id is missing. Send Rootly's own webhook body.")
    at = instant(event.get("issued_at"), "event.issued_at") or parcel.received
    if name == "alert.created":
        return _alert(data, key, at)
    if flag(data.get("private")) or line(data.get("kind")).startswith(NOT_REAL):
        return ()
    says = _statement(name, data, at)
    return (
        Signal(
            kind="incident",
            key=word(event.get("id")) or digest(payload),
            at=at,
            title=says.title or f"Rootly incident {key}",
            group=f"key:rootly:{key}",
            text=_message(name, data) or word(data.get("summary"), LONGEST_TEXT),
            source="Rootly",
            url=link(data.get("url")) or link(data.get("short_url")),
            severity=says.severity,
            services=says.services,
            teams=says.teams,
            people=all_called([data.get(who) for who in ("user", "mitigated_by", "resolved_by")]),
            labels=labels(
                {name: data.get(name) for name in ("sequential_id", "slug", "kind", "status")}
                | {"channel": data.get("slack_channel_id")}
            ),
            status=STATUS[name],
            says=says,
        ),
    )


def verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    """Check the signatures and their time."""
    return verify_stamped(parcel.header(SIGNATURE), _signed(parcel), secrets, parcel.received)


def stamps(parcel: Parcel) -> tuple[str, ...]:
    """Return the time it says it was signed at."""
    return (stamp_in(parcel.header(SIGNATURE)),)


def sign(parcel: Parcel, secret: str) -> dict[str, str]:
    """Sign a parcel as Rootly would, at the time it came."""
    return {SIGNATURE: sign_stamped(_signed(parcel), parcel.received, secret)}


def _signed(parcel: Parcel) -> Callable[[str], bytes]:
    return lambda stamp: stamp.encode() + parcel.body


def named(payload: dict[str, object], _parcel: Parcel) -> str:
    """Return the event's id."""
    return word(mapping(payload.get("event")).get("id"), 190)


def _statement(name: str, data: dict[str, object], at: datetime) -> Statement:
    over = instant(data.get("resolved_at"), "data.resolved_at") or instant(
        data.get("cancelled_at"), "data.cancelled_at"
    )
    mitigated = instant(data.get("mitigated_at"), "data.mitigated_at")
    return Statement(
        by="Rootly",
        title=line(data.get("title")) or None,
        severity=called(data.get("severity")) or None,
        services=all_called(data.get("services")),
        teams=all_called(data.get("groups")),
        started_at=instant(data.get("started_at"), "data.started_at"),
        detected_at=instant(data.get("detected_at"), "data.detected_at")
        or instant(data.get("created_at"), "data.created_at"),
        engaged_at=instant(data.get("acknowledged_at"), "data.acknowledged_at"),
        mitigated_at=mitigated or (at if name == "incident.mitigated" else None),
        resolved_at=over or (at if STATUS[name] == "resolved" else None),
        drill=True if line(data.get("kind")) in KINDS_OF_DRILL else None,
    )


def _message(name: str, data: dict[str, object]) -> str:
    """Return what somebody wrote when the incident changed."""
    field = {
        "incident.mitigated": "mitigation_message",
        "incident.resolved": "resolution_message",
        "incident.cancelled": "cancellation_message",
    }.get(name, "")
    return word(data.get(field), LONGEST_TEXT)


def _alert(data: dict[str, object], key: str, at: datetime) -> tuple[Signal, ...]:
    """Return an alert, and its end if it has one. ``labels`` is a list of keys and values, or an object."""
    listed = {line(one.get("key")): one.get("value") for one in objects(data.get("labels"))}
    said = listed or mapping(data.get("labels"))
    began = instant(data.get("started_at"), "data.started_at") or at
    ended = instant(data.get("ended_at"), "data.ended_at")
    title = line(data.get("summary")) or f"Alert {key}"
    source = line(data.get("source")) or "Rootly"
    group, url = f"alert:{key}", link(data.get("external_url"))
    alert = Signal(
        kind="alert",
        key=key,
        at=began,
        title=title,
        group=group,
        source=source,
        url=url,
        severity=severity_in(said),
        services=all_called(data.get("services")) or services_in(said),
        teams=all_called(data.get("groups")) or teams_in(said),
        labels=labels(said),
        status="firing",
        says=facts_in(said, "data.labels"),
    )
    if ended is None:
        return (alert,)
    over = Signal("resolved", key, max(ended, began), title, group=group, source=source, url=url, status="resolved")
    return (alert, over)


SENDER = Sender(
    name="rootly",
    title="Rootly",
    read=read,
    verify=verify,
    makes_secret=True,
    stamps=stamps,
    sign=sign,
    named=named,
    example={
        "event": {
            "id": "00000000-0000-4000-8000-000000000001",
            "type": "incident.created",
            "issued_at": "2026-03-02T02:20:33.633-08:00",
        },
        "data": {
            "id": "00000000-0000-4000-8000-000000000002",
            "sequential_id": 42,
            "title": "8 % of checkouts fail",
            "slug": "8-of-checkouts-fail",
            "kind": "test",
            "private": False,
            "summary": None,
            "status": "started",
            "url": "https://rootly.example/account/incidents/42",
            "severity": {"name": "SEV2", "slug": "sev2"},
            "services": [{"name": "checkout", "slug": "checkout"}],
            "groups": [{"name": "basket", "slug": "basket"}],
            "started_at": "2026-03-02T02:05:00.000-08:00",
            "mitigated_at": None,
            "resolved_at": None,
            "created_at": "2026-03-02T02:20:33.000-08:00",
        },
    },
)

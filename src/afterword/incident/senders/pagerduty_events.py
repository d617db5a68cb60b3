"""PagerDuty's Events API v2, which many tools can send to: an alert is triggered, acknowledged or resolved.

    {"routing_key": "…", "event_action": "trigger" | "acknowledge" | "resolve", "dedup_key": "…",
     "payload": {"summary": "…", "source": "…", "severity": "critical" | "error" | "warning" | "info",
                 "timestamp": "…", "component": "…", "group": "…", "class": "…", "custom_details": {}},
     "links": [{"href": "…", "text": "…"}], "client": "…", "client_url": "…"}

As PagerDuty documents it. Nothing is signed; the unguessable key in our address is the password, and
``routing_key`` is read by nobody. The clients expect an answer with the event's ``dedup_key``. A key
may be used again after its alert was resolved, so an alert is known by its key and its time.
"""

from dataclasses import replace

from afterword.incident.senders.labelled import facts_in, services_in, severity_in, teams_in
from afterword.incident.senders.payload import Malformed, digest, instant, labels, line, link, mapping, objects, word
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Kind, Signal, Statement

ACTIONS: dict[str, Kind] = {"trigger": "alert", "acknowledge": "incident", "resolve": "incident"}
STATUS = {"trigger": "firing", "acknowledge": "acknowledged", "resolve": "resolved"}
LONGEST_KEY = 255


def read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    """Read one event. What has no timestamp happened when it came. Raises ``Malformed``."""
    action = line(payload.get("event_action")).lower()
    if action not in ACTIONS:
        raise Malformed("event_action is missing or unknown. Send trigger, acknowledge or resolve.")
    told = mapping(payload.get("payload"))
    summary = line(told.get("summary"))
    if action == "trigger" and not summary:
        raise Malformed("payload.summary is missing. Send one line that says what is wrong.")
    if action != "trigger" and not _given(payload):
        raise Malformed("dedup_key is missing. Send the key of the alert that was triggered.")
    key = dedup_key(payload)
    at = instant(told.get("timestamp"), "payload.timestamp") or parcel.received
    details = mapping(told.get("custom_details"))
    said = {**details, **{name: told[name] for name in ("component", "severity") if told.get(name)}}
    says = replace(facts_in(details, "payload.custom_details"), title=summary or None)
    if action == "acknowledge":
        says = Statement(engaged_at=at)
    if action == "resolve":
        says = Statement(resolved_at=at)
    return (
        Signal(
            kind=ACTIONS[action],
            key=f"{key}@{at.isoformat()}" if action == "trigger" else f"{key}@{at.isoformat()}:{action}",
            at=at,
            title=summary or f"Alert {key}",
            group=f"dedup:{key}",
            source=line(payload.get("client")) or line(told.get("source")),
            url=_url(payload),
            severity=severity_in(said),
            services=services_in(said),
            teams=teams_in(said),
            labels=labels({**details, **{name: told.get(name) for name in ("source", "component", "group", "class")}}),
            status=STATUS[action],
            says=says,
        ),
    )


def dedup_key(payload: dict[str, object]) -> str:
    """Return the key of the alert; one without is given the fingerprint of its content. Raises ``Malformed``."""
    return _given(payload) or digest(payload)


def receipt(payload: dict[str, object], _parcel: Parcel) -> dict[str, str]:
    """Return the answer that clients of the Events API look for."""
    return {"status": "success", "message": "Event processed", "dedup_key": dedup_key(payload)}


def _given(payload: dict[str, object]) -> str:
    return word(payload.get("dedup_key"), LONGEST_KEY)


def _url(payload: dict[str, object]) -> str:
    first = next((address for each in objects(payload.get("links")) if (address := link(each.get("href")))), "")
    return first or link(payload.get("client_url"))


SENDER = Sender(
    name="pagerduty-events",
    title="PagerDuty Events API v2",
    read=read,
    receipt=receipt,
    example={
        "routing_key": "not needed here",
        "event_action": "trigger",
        "dedup_key": "checkout-errors",
        "payload": {
            "summary": "8 % of checkouts fail",
            "source": "checkout-1.shop.example",
            "severity": "critical",
            "timestamp": "2026-03-02T10:05:00.000+0000",
            "component": "checkout",
            "group": "shop",
            "class": "error rate",
            "custom_details": {"error rate": "8 %", "drill": "true"},
        },
        "links": [{"href": "https://monitoring.example/checkout", "text": "Dashboard"}],
        "client": "Monitoring",
        "client_url": "https://monitoring.example",
    },
)

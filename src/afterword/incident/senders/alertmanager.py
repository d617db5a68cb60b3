"""Prometheus Alertmanager's webhook, version 4.

    {"version": "4", "groupKey": "…", "status": "firing", "receiver": "…", "truncatedAlerts": 0,
     "commonLabels": {}, "commonAnnotations": {}, "externalURL": "…",
     "alerts": [{"status": "firing" | "resolved", "labels": {}, "annotations": {}, "startsAt": "…", "endsAt": "…",
                 "generatorURL": "…", "fingerprint": "…"}]}

As documented for ``webhook_config`` and in Alertmanager's own source. It cannot sign what it sends;
the unguessable key in our address is its password. Grafana Alerting sends the same shape with
version 1 and a few fields more, which are read here as well. Reading is one pass over the alerts.
"""

from dataclasses import dataclass
from datetime import datetime

from afterword.incident.senders import generic
from afterword.incident.senders.labelled import facts_in, services_in, severity_in, teams_in
from afterword.incident.senders.parts import each, sound
from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    digest,
    instant,
    labels,
    line,
    link,
    mapping,
    word,
)
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal

MOST_COUNTED = 1_000_000
OVER = frozenset({"resolved", "ok", "normal"})
OWN_BODY = "Send Alertmanager's own webhook body (version 4)."
GRAFANAS_TEST = "TestAlert"


def read(payload: dict[str, object], *, received: datetime) -> tuple[Signal, ...]:
    """Read a notification: one signal for each alert, one more for each that is resolved.

    Repeats of the same alert have the same kind and key. A body that was replaced by the
    operator's own template is read as a generic one. What Grafana's test button sends is nothing.
    Raises ``Malformed``, and ``Partly`` where only some of the alerts make no sense.
    """
    alerts = payload.get("alerts")
    if alerts is None and ("incident" in payload or "title" in payload):
        return generic.read(payload, received=received)
    if not isinstance(alerts, list) or not alerts:
        raise Malformed(f"This notification has no alerts. {OWN_BODY}")
    around = _around(payload, received)
    troubles: list[str] = []
    signals = each(alerts, lambda alert, number: _alert(alert, around, number), troubles)
    missing = _count(payload.get("truncatedAlerts"))
    if missing and signals:
        title = f"{missing} more {'alert was' if missing == 1 else 'alerts were'} cut off from this notification"
        key = f"{around.group}:truncated"
        signals.append(Signal("note", key, signals[0].at, title, group=around.group, source=around.source))
    return sound(tuple(signals), troubles, ("alert", "alerts"), len(alerts))


@dataclass(frozen=True, slots=True)
class _Around:
    """What alerts share with their notification."""

    labels: dict[str, object]
    annotations: dict[str, object]
    status: str
    group: str
    source: str
    received: datetime


def _around(payload: dict[str, object], received: datetime) -> _Around:
    return _Around(
        labels=mapping(payload.get("commonLabels")),
        annotations=mapping(payload.get("commonAnnotations")),
        status=line(payload.get("status")),
        group=_group(payload),
        source="Grafana" if "orgId" in payload else "Alertmanager",
        received=received,
    )


def _alert(alert: object, around: _Around, number: int) -> tuple[Signal, ...]:
    if not isinstance(alert, dict):
        raise Malformed(f"alerts[{number}] is not an object. {OWN_BODY}")
    named = {**around.labels, **mapping(alert.get("labels"))}
    noted = {**around.annotations, **mapping(alert.get("annotations"))}
    if around.source == "Grafana" and named.get("alertname") == GRAFANAS_TEST:
        return ()
    said = {**noted, **named}
    path = f"alerts[{number}]"
    began = instant(alert.get("startsAt"), f"{path}.startsAt")
    if began is None:
        raise Malformed(f"{path}.startsAt is missing. Send when the alert began, as 2026-01-31T14:05:00Z.")
    fingerprint = word(alert.get("fingerprint")) or digest(named)
    firing = Signal(
        kind="alert",
        key=f"{fingerprint}@{began.isoformat()}",
        at=began,
        title=line(noted.get("summary")) or line(named.get("alertname")) or line(noted.get("title")) or "Alert",
        group=around.group,
        text=word(noted.get("description") or noted.get("message"), LONGEST_TEXT),
        source=around.source,
        url=link(alert.get("dashboardURL")) or link(alert.get("generatorURL")) or link(alert.get("externalURL")),
        severity=severity_in(said),
        services=services_in(said),
        teams=teams_in(said),
        labels=labels(named),
        status="firing",
        says=facts_in(said, path),
    )
    status = line(alert.get("status")) or around.status
    if status.lower() not in OVER:
        return (firing,)
    ended = instant(alert.get("endsAt"), f"{path}.endsAt") or around.received
    return (firing, _resolved(firing, max(ended, began)))


def _resolved(firing: Signal, at: datetime) -> Signal:
    return Signal(
        kind="resolved",
        key=firing.key,
        at=at,
        title=firing.title,
        group=firing.group,
        source=firing.source,
        url=firing.url,
        services=firing.services,
        labels=firing.labels,
        status="resolved",
    )


def _group(payload: dict[str, object]) -> str:
    """Name the group of alerts; a sender without one has its alerts grouped by what they share."""
    origin = line(payload.get("externalURL"))
    key = word(payload.get("groupKey")) or digest([payload.get("groupLabels"), payload.get("receiver")])
    return f"{digest(origin)}:{digest(key)}" if origin else digest(key)


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MOST_COUNTED else 0


def _read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    return read(payload, received=parcel.received)


SENDER = Sender(
    name="alertmanager",
    title="Prometheus Alertmanager",
    read=_read,
    example={
        "version": "4",
        "groupKey": '{}:{service="checkout"}',
        "truncatedAlerts": 0,
        "status": "firing",
        "receiver": "afterword",
        "groupLabels": {"service": "checkout"},
        "commonLabels": {"service": "checkout"},
        "commonAnnotations": {},
        "externalURL": "https://alertmanager.example",
        "alerts": [
            {
                "status": "firing",
                "labels": {"alertname": "CheckoutErrors", "team": "basket", "severity": "critical", "drill": "true"},
                "annotations": {"summary": "8 % of checkouts fail", "description": "Above 1 % for five minutes."},
                "startsAt": "2026-03-02T10:05:00.123456789Z",
                "endsAt": "0001-01-01T00:00:00Z",
                "generatorURL": "https://prometheus.example/graph?g0.expr=errors",
                "fingerprint": "c4a1d7e09b3f5266",
            }
        ],
    },
)

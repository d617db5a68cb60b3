"""Prometheus Alertmanager's webhook (version 4), and Grafana's, which has the same shape and says 1.

Alertmanager cannot sign what it sends; the unguessable key in our address is its password.
"""

from datetime import datetime

from afterword.incident.senders import generic
from afterword.incident.senders.payload import (
    LONGEST_TEXT,
    Malformed,
    digest,
    flag,
    instant,
    labels,
    line,
    link,
    mapping,
    word,
    words,
)
from afterword.incident.signal import Signal, Statement

MOST_ALERTS = 500
MOST_COUNTED = 1_000_000
SERVICE_LABELS = ("service", "services", "app", "application", "component")
TEAM_LABELS = ("team", "teams", "squad")
SEVERITY_LABELS = ("severity", "priority", "level")
VISIBLE_LABELS = ("user_visible", "user_facing", "customer_facing", "customer_visible")
IMPACT_LABELS = ("impact_started_at", "impact_start")


def read(payload: dict[str, object], *, received: datetime) -> tuple[Signal, ...]:
    """Read a notification: one signal for each alert, one more for each that is resolved.

    Repeats of the same alert have the same kind and key. A body that was replaced by the
    operator's own template is read as a generic one. Raises ``Malformed``.
    """
    alerts = payload.get("alerts")
    if alerts is None and ("incident" in payload or "title" in payload):
        return generic.read(payload, received=received)
    if not isinstance(alerts, list) or not alerts:
        raise Malformed("This notification has no alerts. Send Alertmanager's own webhook body (version 4).")
    group = _group(payload)
    source = "Grafana" if "orgId" in payload else "Alertmanager"
    signals: list[Signal] = []
    for number, alert in enumerate(alerts[:MOST_ALERTS]):
        if not isinstance(alert, dict):
            raise Malformed(f"alerts[{number}] is not an object. Send Alertmanager's own webhook body (version 4).")
        signals += _alert(alert, _Around(payload, group, source, f"alerts[{number}]", received))
    missing = _count(payload.get("truncatedAlerts")) + max(0, len(alerts) - MOST_ALERTS)
    if missing:
        title = f"{missing} more {'alert was' if missing == 1 else 'alerts were'} cut off from this notification"
        signals.append(Signal("note", f"{group}:truncated", signals[0].at, title, group=group, source=source))
    return tuple(signals)


class _Around:
    """What an alert shares with its notification."""

    __slots__ = ("group", "path", "payload", "received", "source")

    def __init__(self, payload: dict[str, object], group: str, source: str, path: str, received: datetime) -> None:
        self.payload, self.group, self.source, self.path, self.received = payload, group, source, path, received


def _alert(alert: dict[str, object], around: _Around) -> list[Signal]:
    named = {**mapping(around.payload.get("commonLabels")), **mapping(alert.get("labels"))}
    noted = {**mapping(around.payload.get("commonAnnotations")), **mapping(alert.get("annotations"))}
    said = {**noted, **named}
    began = instant(alert.get("startsAt"), f"{around.path}.startsAt")
    if began is None:
        raise Malformed(f"{around.path}.startsAt is missing. Send when the alert began, as 2026-01-31T14:05:00Z.")
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
        severity=_first(said, SEVERITY_LABELS),
        services=_names(said, SERVICE_LABELS),
        teams=_names(said, TEAM_LABELS),
        labels=labels(named),
        status="firing",
        says=_statement(said, around.path),
    )
    return [firing, *_resolution(alert, firing, around)]


def _resolution(alert: dict[str, object], firing: Signal, around: _Around) -> list[Signal]:
    status = line(alert.get("status")) or line(around.payload.get("status"))
    if status.lower() not in {"resolved", "ok", "normal"}:
        return []
    ended = instant(alert.get("endsAt"), f"{around.path}.endsAt") or around.received
    return [
        Signal(
            kind="resolved",
            key=firing.key,
            at=max(ended, firing.at),
            title=firing.title,
            group=firing.group,
            source=firing.source,
            url=firing.url,
            services=firing.services,
            labels=firing.labels,
            status="resolved",
        ),
    ]


def _statement(said: dict[str, object], path: str) -> Statement:
    """Return what the rule's author wrote on the alert about the incident it stands for."""
    visible = next((flag(said[name]) for name in VISIBLE_LABELS if flag(said.get(name)) is not None), None)
    impact = next((said[name] for name in IMPACT_LABELS if said.get(name)), None)
    return Statement(
        impact_started_at=instant(impact, f"{path}.{IMPACT_LABELS[0]}"),
        user_visible=visible,
        data_loss=flag(said.get("data_loss")),
        manual_intervention=flag(said.get("manual_intervention")),
    )


def _group(payload: dict[str, object]) -> str:
    """Name the group of alerts; a sender without one has its alerts grouped by what they share."""
    origin = line(payload.get("externalURL"))
    key = word(payload.get("groupKey")) or digest([payload.get("groupLabels"), payload.get("receiver")])
    return f"{digest(origin)}:{digest(key)}" if origin else digest(key)


def _first(said: dict[str, object], names: tuple[str, ...]) -> str | None:
    return next((line(said[name]) for name in names if line(said.get(name))), None)


def _names(said: dict[str, object], names: tuple[str, ...]) -> tuple[str, ...]:
    return next((words(said[name]) for name in names if words(said.get(name))), ())


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MOST_COUNTED else 0

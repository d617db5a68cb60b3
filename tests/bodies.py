"""Bodies as senders send them; every name in them is invented."""

from datetime import UTC, datetime

RECEIVED = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def alert(name="CheckoutErrors", **changes):
    """One alert of Alertmanager's webhook."""
    return {
        "status": "firing",
        "labels": {"alertname": name, "service": "checkout", "team": "basket", "severity": "critical"},
        "annotations": {"summary": f"{name}: 8 % of requests fail", "description": "Errors above 1 % for 5 minutes."},
        "startsAt": "2026-03-02T10:05:00.123456789Z",
        "endsAt": "0001-01-01T00:00:00Z",
        "generatorURL": "http://prometheus.invalid/graph?g0.expr=errors",
        "fingerprint": f"f-{name}",
    } | changes


def resolved(name="CheckoutErrors", **changes):
    """The same alert, over."""
    return alert(name, status="resolved", endsAt="2026-03-02T10:52:00Z") | changes


def notification(*alerts, **changes):
    """A notification of Alertmanager, version 4."""
    return {
        "version": "4",
        "groupKey": '{}:{service="checkout"}',
        "truncatedAlerts": 0,
        "status": "firing",
        "receiver": "afterword",
        "groupLabels": {"service": "checkout"},
        "commonLabels": {"service": "checkout"},
        "commonAnnotations": {},
        "externalURL": "http://alertmanager.invalid",
        "alerts": list(alerts or (alert(),)),
    } | changes


def event(kind="incident.opened", **changes):
    """One event in our own shape."""
    return {
        "event": kind,
        "time": "2026-03-02T10:20:00Z",
        "source": "status page",
        "incident": {
            "key": "INC-42",
            "title": "Checkout is slow",
            "severity": "sev2",
            "services": ["checkout"],
            "started_at": "2026-03-02T10:00:00+00:00",
            "detected_by": "customer",
        },
    } | changes


def issue(action="closed", **changes):
    """An ``issues`` event of GitHub."""
    return {
        "action": action,
        "issue": {
            "number": 7,
            "title": "Alert on queue depth",
            "html_url": "https://github.com/lantern/basket/issues/7",
            "state": "closed" if action == "closed" else "open",
            "state_reason": "completed" if action == "closed" else None,
            "closed_at": "2026-03-09T08:00:00Z" if action == "closed" else None,
            "updated_at": "2026-03-09T08:00:01Z",
        }
        | changes,
        "repository": {"full_name": "lantern/basket"},
    }

"""Alerts that tools send as they would to PagerDuty's Events API v2."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.pagerduty_events import SENDER, read
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED

PARCEL = Parcel(b"", {}, RECEIVED)


def event(action="trigger", at="10:05", **changes):
    payload = {
        "summary": "Checkout fails",
        "source": "checkout-1",
        "severity": "critical",
        "timestamp": f"2026-03-02T{at}:00.000+0000",
        "component": "checkout",
        "custom_details": {"team": "basket", "data_loss": "no"},
    }
    return {
        "routing_key": "r0uting",
        "event_action": action,
        "dedup_key": "checkout-errors",
        "payload": payload,
        "links": [{"href": "javascript:1"}, {"href": "https://monitoring.invalid/1"}],
        "client": "Lantern",
        "client_url": "https://monitoring.invalid",
    } | changes


def at(hour, minute):
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


def test_a_trigger_is_an_alert():
    (signal,) = read(event(), PARCEL)

    assert (signal.kind, signal.status, signal.title, signal.at) == ("alert", "firing", "Checkout fails", at(10, 5))
    assert (signal.severity, signal.services, signal.teams) == ("critical", ("checkout",), ("basket",))
    assert (signal.source, signal.url, signal.says.data_loss) == ("Lantern", "https://monitoring.invalid/1", False)


def test_the_routing_key_is_kept_nowhere():
    assert "r0uting" not in repr(read(event(), PARCEL))


def test_an_alert_is_acknowledged_and_resolved():
    told = [
        *read(event("resolve", "11:00"), PARCEL),
        *read(event("acknowledge", "10:09"), PARCEL),
        *read(event(), PARCEL),
    ]

    incident = computed(told)

    assert (incident.detected_at, incident.engaged_at, incident.resolved_at) == (at(10, 5), at(10, 9), at(11, 0))
    assert (incident.title, incident.detected_by) == ("Checkout fails", "alert")
    assert len({signal.group for signal in told}) == 1


def test_a_key_that_is_used_again_fires_again():
    told = [signal for body in (event(), event("resolve", "11:00"), event(at="11:30")) for signal in read(body, PARCEL)]

    assert computed(told).resolved_at is None
    assert computed([*told, *read(event("resolve", "11:40"), PARCEL)]).resolved_at == at(11, 40)
    assert len({signal.key for signal in told}) == 3


def test_tools_may_leave_out_all_but_the_key():
    (over,) = read({"event_action": "resolve", "dedup_key": "k"}, PARCEL)

    assert (over.title, over.at, over.says.resolved_at) == ("Alert k", RECEIVED, RECEIVED)


def test_a_trigger_without_a_key_is_given_one_that_its_answer_tells():
    body = event()
    del body["dedup_key"]

    answer = SENDER.receipt(body, PARCEL)

    assert read(body, PARCEL)[0].group == f"dedup:{answer['dedup_key']}"


def test_clients_hear_what_pagerduty_would_answer():
    assert SENDER.receipt(event(), PARCEL) == {
        "status": "success",
        "message": "Event processed",
        "dedup_key": "checkout-errors",
    }


def test_details_say_that_it_is_a_drill():
    body = event()
    body["payload"]["custom_details"] = {"drill": True}

    assert read(body, PARCEL)[0].says.drill is True


def test_an_event_without_a_time_happened_when_it_came():
    body = event(payload={"summary": "Checkout fails"})

    first, later = read(body, PARCEL), read(body, Parcel(b"", {}, RECEIVED + timedelta(minutes=1)))

    assert first[0].at == RECEIVED
    assert first[0].key != later[0].key


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "event_action is missing or unknown. Send trigger, acknowledge or resolve"),
        (event("explode"), "Send trigger, acknowledge or resolve"),
        (event(payload={}), "payload.summary is missing"),
        (event(payload=None), "payload.summary is missing"),
        (event("resolve", dedup_key=None), "dedup_key is missing"),
        (event("acknowledge", dedup_key=["k"]), "dedup_key is missing"),
        (event(payload={"summary": "x", "timestamp": "noon"}), "payload.timestamp is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, PARCEL)

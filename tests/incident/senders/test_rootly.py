"""Rootly's incidents and alerts."""

from datetime import UTC, datetime

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.rootly import SENDER, read, verify
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED

PARCEL = Parcel(b"", {}, RECEIVED)
BODY = b'{"event":{"type":"incident.created"}}'
# By openssl dgst -sha256 -hmac over the time followed by the body.
SIGNATURE = "547d34001b92eccb3f0c18bc1329264837d43aa14c0af17387a8d4da08fdf2aa"


def at(hour, minute):
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


def event(name="incident.created", when="10:20", **changes):
    data = {
        "id": "inc-1",
        "title": "Checkout fails",
        "kind": "normal",
        "private": False,
        "summary": "Orders are refused.",
        "url": "https://rootly.invalid/42",
        "severity": {"name": "SEV2"},
        "services": [{"name": "checkout"}],
        "groups": [{"data": {"attributes": {"name": "basket"}}}],
        "started_at": "2026-03-02T02:05:00.000-08:00",
        "created_at": "2026-03-02T02:20:00.000-08:00",
        "acknowledged_at": None,
        "mitigated_at": None,
        "resolved_at": None,
    } | changes
    return {"event": {"id": f"{name}@{when}", "type": name, "issued_at": f"2026-03-02T{when}:00Z"}, "data": data}


def test_a_created_incident_states_what_it_knows():
    (signal,) = read(event(), PARCEL)

    assert (signal.kind, signal.status, signal.title, signal.at) == ("incident", "opened", "Checkout fails", at(10, 20))
    assert (signal.severity, signal.services, signal.teams) == ("SEV2", ("checkout",), ("basket",))
    assert (signal.says.started_at, signal.says.detected_at) == (at(10, 5), at(10, 20))
    assert (signal.group, signal.text) == ("key:rootly:inc-1", "Orders are refused.")


def test_an_incident_is_mitigated_and_resolved_whatever_comes_first():
    told = [
        *read(event("incident.resolved", "11:00", resolution_message="All well."), PARCEL),
        *read(event("incident.mitigated", "10:50", acknowledged_at="2026-03-02T10:22:00Z"), PARCEL),
        *read(event(), PARCEL),
    ]

    facts = computed(told)

    assert (facts.engaged_at, facts.mitigated_at, facts.resolved_at) == (at(10, 22), at(10, 50), at(11, 0))
    assert told[0].text == "All well."


def test_rootlys_own_times_count_more_than_when_it_told():
    (signal,) = read(event("incident.resolved", "11:05", resolved_at="2026-03-02T11:00:00Z"), PARCEL)

    assert signal.says.resolved_at == at(11, 0)


def test_a_cancelled_incident_is_over():
    (signal,) = read(event("incident.cancelled", "10:30"), PARCEL)

    assert (signal.status, signal.says.resolved_at) == ("resolved", at(10, 30))


def test_a_test_is_a_drill():
    assert read(event(kind="test"), PARCEL)[0].says.drill is True
    assert read(event(), PARCEL)[0].says.drill is None


@pytest.mark.parametrize(
    "body",
    [
        event(private=True),
        event(kind="example"),
        event(kind="scheduled"),
        event("incident.scheduled.created"),
        event("incident.deleted"),
        event("incident_post_mortem.published"),
        event("pulse.created"),
    ],
)
def test_what_is_private_planned_or_no_incident_is_nothing(body):
    assert read(body, PARCEL) == ()


def test_an_alert_begins_and_ends():
    data = {
        "id": "al-1",
        "summary": "Memory",
        "source": "lantern",
        "labels": [{"key": "severity", "value": "critical"}],
    }
    times = {"started_at": "2026-03-02T10:05:00Z", "ended_at": "2026-03-02T10:45:00Z"}

    firing, over = read({"event": {"type": "alert.created"}, "data": data | times}, PARCEL)

    assert (firing.kind, firing.severity, firing.at) == ("alert", "critical", at(10, 5))
    assert (over.kind, over.key, over.at) == ("resolved", firing.key, at(10, 45))
    assert len(read({"event": {"type": "alert.created"}, "data": data}, PARCEL)) == 1


def test_time_and_body_are_signed_one_directly_after_the_other():
    header = f"t=1772452800,\n v1={SIGNATURE}"

    assert verify(Parcel(BODY, {"x-rootly-signature": header}, RECEIVED), ("lantern-secret",))


@pytest.mark.parametrize(
    "header",
    ["", SIGNATURE, f"v1={SIGNATURE}", f"t=1772452801,v1={SIGNATURE}", f"t=177245280,v1={SIGNATURE}", "t=\ud800,v1="],
)
def test_any_other_header_is_refused(header):
    assert not verify(Parcel(BODY, {"x-rootly-signature": header}, RECEIVED), ("lantern-secret",))


def test_a_delivery_is_known_by_its_event():
    assert SENDER.named(event(), PARCEL) == "incident.created@10:20"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "event.type is missing"),
        (event(id=None), "data.id is missing"),
        (event(started_at="soon"), "data.started_at is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, PARCEL)

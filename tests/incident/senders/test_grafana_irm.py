"""Grafana IRM's incidents and alert groups."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.grafana_irm import SENDER, read, verify
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from afterword.incident.senders.signatures import hex_digest
from bodies import RECEIVED

PARCEL = Parcel(b"", {}, RECEIVED)
BODY = b'{"event":"grafana.incident.created","incident":{"incidentID":"42"}}'
# By openssl dgst -sha256 -hmac over base64(sha256(body)):1772452800:v1.
SIGNATURE = "22f180cbc4a5afa56323da70cc449e2fdfcb7adbd85ef85068fa7c97236f6126"


def at(hour, minute):
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


def event(name="grafana.incident.created", when="10:20", **changes):
    incident = {
        "incidentID": "42",
        "severity": "major",
        "labels": [{"key": "service", "label": "checkout"}, {"label": "team:basket"}, {"label": "shop"}],
        "isDrill": False,
        "createdTime": "2026-03-02T10:20:00Z",
        "closedTime": "",
        "status": "active",
        "title": "Checkout fails",
        "overviewURL": "/a/grafana-incident-app/incidents/42",
        "refs": [{"key": "bridge", "url": "https://meet.invalid/1"}],
        "roles": [
            {"role": "commander", "user": {"name": "Ada Example"}},
            {"role": "observer", "user": {"name": "Bob Example"}},
            {"role": "investigator", "user": None},
        ],
        "incidentStart": "2026-03-02T10:05:00Z",
        "incidentEnd": "",
    } | changes
    return {"version": "v1.0.0", "id": "out-1", "time": f"2026-03-02T{when}:00Z", "event": name, "incident": incident}


def alert_group(kind="alert group created", when="10:05", **changes):
    group = {
        "id": "AG1",
        "state": "firing",
        "title": "Checkout errors",
        "created_at": "2026-03-02T10:05:00Z",
        "acknowledged_at": None,
        "resolved_at": None,
        "permalinks": {"slack": None, "web": "https://grafana.invalid/a/1"},
        "labels": {"service": "checkout", "severity": "critical"},
    } | changes
    return {
        "event": {"type": kind, "time": f"2026-03-02T{when}:00Z"},
        "user": {"username": "ada", "email": "ada@lantern.invalid"},
        "alert_group": group,
        "alert_group_id": "AG1",
        "integration": {"name": "Lantern alerts", "team": "basket"},
        "notified_users": [{"username": "bob"}],
    }


def test_a_declared_incident_states_what_it_knows():
    (signal,) = read(event(), PARCEL)

    assert (signal.kind, signal.status, signal.title, signal.at) == ("incident", "opened", "Checkout fails", at(10, 20))
    assert (signal.severity, signal.services, signal.teams) == ("major", ("checkout",), ("basket",))
    assert (signal.people, signal.url, signal.label("shop")) == (("Ada Example",), "https://meet.invalid/1", "true")
    assert (signal.says.started_at, signal.says.detected_at, signal.says.drill) == (at(10, 5), at(10, 20), False)


def test_a_drill_is_one():
    assert computed(read(event(isDrill=True), PARCEL)).drill
    assert not computed(read(event(), PARCEL)).drill


def test_an_incident_is_over_when_its_status_says_so_whatever_comes_first():
    over = event("grafana.incident.updated.status", "11:10", status="resolved", incidentEnd="2026-03-02T11:00:00Z")
    closed = event("grafana.incident.updated.status", "11:10", status="resolved", closedTime="2026-03-02T11:05:00Z")
    again = event("grafana.incident.updated.status", "11:30")

    assert computed([*read(over, PARCEL), *read(event(), PARCEL)]).resolved_at == at(11, 0)
    assert computed(read(closed, PARCEL)).resolved_at == at(11, 5)
    assert computed([*read(over, PARCEL), *read(again, PARCEL)]).resolved_at is None


@pytest.mark.parametrize(
    "name", ["updated.role", "updated.title", "updated.severity", "added.label", "removed.label", "something.new"]
)
def test_every_other_event_is_an_update(name):
    assert read(event(f"grafana.incident.{name}"), PARCEL)[0].status == "updated"


def test_incidents_of_the_same_number_elsewhere_are_others():
    here, there = read(event(), PARCEL)[0], read(event(createdTime="2026-01-02T10:20:00Z"), PARCEL)[0]

    assert here.group != there.group


def test_an_alert_group_is_an_alert():
    (signal,) = read(alert_group(), PARCEL)

    assert (signal.kind, signal.title, signal.at) == ("alert", "Checkout errors", at(10, 5))
    assert (signal.severity, signal.services, signal.teams) == ("critical", ("checkout",), ("basket",))
    assert (signal.source, signal.url) == ("Lantern alerts", "https://grafana.invalid/a/1")


def test_an_alert_group_is_acknowledged_resolved_and_opened_again():
    engaged = {"acknowledged_at": "2026-03-02T10:09:00Z"}
    over = read(alert_group("resolve", "11:00", resolved_at="2026-03-02T11:00:00Z", **engaged), PARCEL)
    taken = read(alert_group("acknowledge", "10:09", **engaged), PARCEL)
    again = read(alert_group("unresolve", "11:20"), PARCEL)

    facts = computed([*over, *taken])

    assert (facts.detected_at, facts.engaged_at, facts.resolved_at) == (at(10, 5), at(10, 9), at(11, 0))
    assert taken[-1].people == ("ada",)
    assert computed([*over, *taken, *again]).resolved_at is None


def test_a_demo_alert_is_nothing():
    assert read(alert_group(title="TestAlert: The whole system is down"), PARCEL) == ()


def test_the_published_signature_is_what_the_scheme_makes():
    signed = b"AONdeqj1v3eIUp3UqD0Fm7YTSDlQOTi6DQXQuqqkXho=:1678360185:v1"  # the digest of the client's test body

    expected = "66ed620915831e9ab71604bf35d9b7cf2e71978ed6e62be6fd0e5194289849c7"

    assert hex_digest(b"some-secret-value", signed) == expected


def test_a_signature_fits_for_five_minutes():
    header = {"gi-signature": f"t=1772452800,v1={SIGNATURE}"}

    assert verify(Parcel(BODY, header, RECEIVED), ("lantern-secret",))
    assert verify(Parcel(BODY, header, RECEIVED + timedelta(minutes=5)), ("lantern-secret",))
    assert not verify(Parcel(BODY, header, RECEIVED + timedelta(minutes=5, seconds=1)), ("lantern-secret",))
    assert not verify(Parcel(BODY + b" ", header, RECEIVED), ("lantern-secret",))


@pytest.mark.parametrize("header", ["x", f"v1={SIGNATURE}", f"t=1772452801,v1={SIGNATURE}", "t,v1", "t=\ud800,v1=x"])
def test_any_other_header_is_refused(header):
    headers = {"gi-signature": header, "authorization": "Bearer lantern-secret"}

    assert not verify(Parcel(BODY, headers, RECEIVED), ("lantern-secret",))


def test_what_cannot_be_signed_may_carry_the_secret_as_a_token():
    assert verify(Parcel(BODY, {"authorization": "Bearer lantern-secret"}, RECEIVED), ("lantern-secret",))
    assert not verify(Parcel(BODY, {"authorization": "Bearer other"}, RECEIVED), ("lantern-secret",))


def test_a_delivery_is_known_by_what_happened_when():
    assert SENDER.named(event(), PARCEL) == "out-1:grafana.incident.created:2026-03-02T10:20:00Z"
    assert SENDER.named(alert_group(), PARCEL) == "AG1:alert group created:2026-03-02T10:05:00Z"
    assert SENDER.named({}, PARCEL) == ""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "neither an incident nor an alert group"),
        ({"incident": {}}, "incident.incidentID is missing"),
        ({"alert_group": {}}, "alert_group.id is missing"),
        (event(incidentStart="soon"), "incident.incidentStart is not a time"),
        (alert_group(created_at={}), "alert_group.created_at is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, PARCEL)

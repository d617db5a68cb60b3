"""incident.io's events, signed by Standard Webhooks."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.incident_io import SENDER, read, sign, verify
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED

PARCEL = Parcel(b"", {}, RECEIVED)
SECRET, SIGNED_AT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", datetime.fromtimestamp(1614265330, UTC)
HEADERS = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
SIGNED = Parcel(b'{"test": 2432232314}', HEADERS, SIGNED_AT)


def at(hour, minute):
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


def stamp(name, when):
    return {"incident_timestamp": {"name": name}, "value": when and {"value": f"2026-03-02T{when}:00Z"}}


def incident(category="live", updated="10:20", **changes):
    return {
        "id": "01INC",
        "reference": "INC-42",
        "name": "Checkout fails",
        "mode": "standard",
        "permalink": "https://incident.invalid/42",
        "created_at": "2026-03-02T10:20:00Z",
        "updated_at": f"2026-03-02T{updated}:00Z",
        "creator": {"alert": {"id": "a1", "title": "Errors"}},
        "severity": {"name": "Major"},
        "incident_status": {"category": category},
        "incident_role_assignments": [
            {"role": {"name": "Lead"}, "assignee": {"name": "Ada Example"}},
            {"role": {"name": "Scribe"}, "assignee": None},
        ],
    } | changes


def event(name="incident_created_v2", told=None, visibility="public"):
    kind = f"{visibility}_incident.{name}"
    return {"event_type": kind, kind: incident() if told is None else told}


def changed(before, now, when, **changes):
    told = {
        "incident": incident(now, when, **changes),
        "new_status": {"category": now},
        "previous_status": {"category": before},
    }
    return event("incident_status_updated_v2", told)


def test_a_created_incident_states_what_it_knows():
    (signal,) = read(event(), PARCEL)

    assert (signal.kind, signal.status, signal.title, signal.at) == ("incident", "opened", "Checkout fails", at(10, 20))
    assert (signal.severity, signal.people, signal.label("reference")) == ("Major", ("Ada Example",), "INC-42")
    assert (signal.says.detected_at, signal.says.detected_by) == (at(10, 20), "alert")
    assert signal.group == "key:incident.io:01INC"


@pytest.mark.parametrize(
    ("creator", "detected_by"), [({"user": {"name": "Ada Example"}}, "employee"), ({"workflow": {}}, None), ({}, None)]
)
def test_who_opened_it_is_who_noticed(creator, detected_by):
    assert read(event(told=incident(creator=creator)), PARCEL)[0].says.detected_by == detected_by


def test_timestamps_that_teams_fill_in_are_facts():
    values = [
        stamp("Impact started at", "10:00"),
        stamp("Reported at", "10:10"),
        stamp("Accepted at", "10:15"),
        stamp("Fixed at", "10:50"),
        stamp("Resolved at", "11:00"),
        stamp("Closed at", "15:00"),
        stamp("Lunch at", "12:00"),
    ]

    facts = computed(read(changed("live", "learning", "15:00", incident_timestamp_values=values), PARCEL))

    assert (facts.impact_started_at, facts.detected_at, facts.engaged_at) == (at(10, 0), at(10, 10), at(10, 15))
    assert (facts.mitigated_at, facts.resolved_at) == (at(10, 50), at(11, 0))


def test_an_incident_is_over_when_its_status_says_so_and_open_when_it_comes_back():
    told = [*read(changed("live", "learning", "11:00"), PARCEL), *read(event(), PARCEL)]

    assert computed(told).resolved_at == at(11, 0)
    assert computed([*told, *read(changed("learning", "live", "11:30"), PARCEL)]).resolved_at is None


def test_an_update_goes_on():
    assert read(event("incident_updated_v2"), PARCEL)[0].status == "updated"


def test_private_incidents_tell_nothing():
    assert read(event(told={"id": "01INC"}, visibility="private"), PARCEL) == ()


@pytest.mark.parametrize("name", ["follow_up_created_v2", "action_updated_v1", "something_new_v3"])
def test_what_is_no_incident_is_nothing(name):
    assert read(event(name), PARCEL) == ()


def test_a_test_is_a_drill_and_a_tutorial_nothing():
    assert read(event(told=incident(mode="test")), PARCEL)[0].says.drill is True
    assert read(event(told=incident(mode="standard")), PARCEL)[0].says.drill is None
    assert read(event(told=incident(mode="tutorial")), PARCEL) == ()


def test_the_published_signature_fits_for_five_minutes():
    late = SIGNED_AT + timedelta(minutes=6)

    assert verify(SIGNED, (SECRET,))
    assert verify(SIGNED, ("whsec_bmV3", SECRET))
    assert not verify(SIGNED, ("whsec_bmV3",))
    assert not verify(Parcel(SIGNED.body, HEADERS, late), (SECRET,))
    assert sign(SIGNED, SECRET) == HEADERS


def test_a_delivery_is_known_by_its_id():
    assert SENDER.named(event(), SIGNED) == "msg_p5jXN8AQM9LWM0D4loKWxJek"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "event_type is missing"),
        (event(told={}), "public_incident.incident_created_v2.id is missing"),
        (event(told=[]), "public_incident.incident_created_v2.id is missing"),
        (event(told=incident(created_at="soon")), "incident.created_at is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, PARCEL)

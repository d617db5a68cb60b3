"""Our own webhook shape becomes a signal."""

from datetime import UTC, datetime

import pytest

from afterword.incident.senders.generic import SENDER, read
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED, event
from parcels import parcel


def test_an_opened_incident_states_what_its_sender_knows():
    (signal,) = read(event(), received=RECEIVED)

    assert (signal.kind, signal.status, signal.title) == ("incident", "opened", "Checkout is slow")
    assert signal.at == datetime(2026, 3, 2, 10, 20, tzinfo=UTC)
    assert signal.group == "key:INC-42"
    assert signal.says.started_at == datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    assert (signal.says.by, signal.says.detected_by, signal.says.severity) == ("status page", "customer", "sev2")
    assert signal.services == ("checkout",)


def test_a_title_is_enough():
    (signal,) = read({"title": "Login fails"}, received=RECEIVED)

    assert (signal.title, signal.at, signal.group) == ("Login fails", RECEIVED, "title:Login fails")


def test_a_resolution_without_its_own_time_was_at_the_events_time():
    (signal,) = read(event("incident.resolved", time="2026-03-02T11:00:00Z"), received=RECEIVED)

    assert signal.says.resolved_at == datetime(2026, 3, 2, 11, 0, tzinfo=UTC)


def test_a_note_is_called_by_its_words_and_known_by_its_id():
    body = event("incident.note", id="n-1", text="Traffic moved to the second site.")

    first, again = read(body, received=RECEIVED)[0], read(body | {"text": "Traffic moved."}, received=RECEIVED)[0]

    assert (first.kind, first.title) == ("note", "Traffic moved to the second site.")
    assert first.key == again.key


@pytest.mark.parametrize(
    ("zone", "local", "utc"),
    [
        ("Europe/Oslo", "2026-11-27T15:00:00", (2026, 11, 27, 14, 0)),
        ("Europe/Oslo", "2026-07-01T15:00:00", (2026, 7, 1, 13, 0)),
        ("Europe/Oslo", "2026-11-27T15:00:00Z", (2026, 11, 27, 15, 0)),
        ("Europe/Oslo", "2026-11-27T15:00:00-05:00", (2026, 11, 27, 20, 0)),
        ("Europe/Oslo", "2026-10-25T02:30:00", (2026, 10, 25, 0, 30)),  # comes twice: the first
        ("Europe/Oslo", "2026-03-29T02:30:00", (2026, 3, 29, 1, 30)),  # never comes: as far after the gap
        (None, "2026-11-27T15:00:00", (2026, 11, 27, 15, 0)),
        ("Oslo", "2026-11-27T15:00:00", (2026, 11, 27, 15, 0)),
    ],
)
def test_times_without_a_zone_are_those_of_the_zone_that_is_named(zone, local, utc):
    moment = datetime(*utc, tzinfo=UTC)
    facts = {"title": "Slow", "started_at": local, "detected_at": local, "resolved_at": local}

    for body in (
        {"incident": facts | {"timezone": zone}},
        {"incident": facts, "timezone": zone},
        facts | {"timezone": zone},
    ):
        (signal,) = read({**body, "time": local}, received=RECEIVED)
        assert signal.at == signal.says.started_at == signal.says.detected_at == signal.says.resolved_at == moment
        assert signal.says.timezone == (zone if zone == "Europe/Oslo" else None)


@pytest.mark.parametrize(
    ("text", "data", "change"),
    [
        ("gate-scan 4.2.0 rolled back", {}, "rollback"),
        ("Failover to Porto", {}, "failover"),
        ("Deployed shop 43", {}, None),
        ("Deployed shop 43", {"change": "hotfix"}, "hotfix"),
        ("Deployed shop 43, no rollback needed", {}, None),
    ],
)
def test_a_change_says_of_which_kind_it_is(text, data, change):
    (signal,) = read({"event": "change", "text": text, "data": data}, received=RECEIVED)

    assert (signal.label("change"), signal.group) == (change, "")


def test_an_incident_names_its_channel_and_nothing_else_does():
    assert read({"title": "x", "channel": "C0INC"}, received=RECEIVED)[0].label("channel") == "C0INC"
    assert read({"event": "note", "text": "x", "channel": "C0INC"}, received=RECEIVED)[0].label("channel") is None


def test_different_events_with_the_incidents_id_are_different_signals():
    opened = read(event(id="INC-42"), received=RECEIVED)[0]
    updated = read(event("incident.updated", id="INC-42"), received=RECEIVED)[0]

    assert opened.key != updated.key


def test_a_used_status_page_means_that_users_could_see_it():
    assert read(event(data={"status_page": True}), received=RECEIVED)[0].says.user_visible is True


def test_a_drill_and_the_people_who_responded_are_told():
    (signal,) = read({"incident": {"title": "x", "drill": True, "people": ["Mara", "Ines"]}}, received=RECEIVED)

    assert signal.says.drill is True
    assert signal.people == ("Mara", "Ines")


def test_a_delivery_is_named_by_its_headers_else_by_its_id_and_its_body():
    name = SENDER.named

    named = {"webhook-id": "msg_1"}
    assert name({"id": "7"}, parcel({"id": "7"}, named)) == name({"id": "7"}, parcel({"id": "7"}, named))
    assert name({"id": "7"}, parcel({"id": "7"}, named)) != name({"id": "7"}, parcel({"id": "7"}))
    assert name({"id": "7"}, parcel({"id": "7"}, named)) != name({"id": "8"}, parcel({"id": "8"}, named))
    assert name({"id": "7"}, parcel({"id": "7"})) == name({"id": "7"}, parcel({"id": "7"}))
    assert name({"id": "7"}, parcel({"id": "7"})) != name({"id": "7"}, parcel({"id": "7", "more": 1}))
    assert name({}, parcel()) == ""


def test_an_unknown_zone_is_left_out():
    incident = {"title": "x", "timezone": "Moon/Tranquility"}

    assert read({"incident": incident}, received=RECEIVED)[0].says.timezone is None


@pytest.mark.parametrize(
    "time", [1772446800, 1772446800000, 1772446800000000, "2026-03-02T10:20", "2026-03-02T11:20+01:00"]
)
def test_times_are_read_in_many_forms(time):
    at = read(event(time=time), received=RECEIVED)[0].at

    assert at == datetime(2026, 3, 2, 10, 20, tzinfo=UTC)


def test_text_that_no_database_keeps_is_mended():
    (signal,) = read({"title": "a\x00b\ud800c"}, received=RECEIVED)

    assert signal.title == "a\ufffdb\ufffdc"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "names no incident"),
        ({"incident": {"severity": "sev1"}}, "names no incident"),
        (
            event("incident.exploded"),
            "“incident.exploded” is no event we know. Send one of: incident.opened, incident.updated, incident.resolved, note, alert, change.",
        ),
        (event(time="noon"), "time is not a time"),
        (event(time=1e300), "time is not a time"),
        (event(time="9999-12-31T23:59:59-14:00"), "time lies thousands of years away"),
        (event(time="1066-10-14T09:00:00Z"), "time lies in the year 1066"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, received=RECEIVED)

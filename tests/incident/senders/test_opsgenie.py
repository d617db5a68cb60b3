"""Opsgenie's actions on an alert, with the traps of its bodies."""

from datetime import UTC, datetime

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.opsgenie import SENDER, read
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED

PARCEL = Parcel(b"", {}, RECEIVED)
CREATED = datetime(2026, 3, 2, 10, 5, tzinfo=UTC)


def action(name="Create", minutes=5, **changes):
    updated = int(datetime(2026, 3, 2, 10, minutes, tzinfo=UTC).timestamp())
    return {
        "action": name,
        "alert": {
            "alertId": "a1-77",
            "message": "Checkout fails",
            "tags": ["shop"],
            "tinyId": "42",
            "alias": "checkout-errors",
            "createdAt": int(CREATED.timestamp()) * 1000,
            "updatedAt": updated * 1_000_000_000 + 110,
            "username": "ada@lantern.invalid",
            "teams": ["basket", "8d43133c-0000-4000-8000-000000000000"],
            "priority": 3,
        }
        | changes,
        "integrationName": "Webhook",
    }


def one(*args, **changes):
    (signal,) = read(action(*args, **changes), PARCEL)
    return signal


def minute(number):
    return datetime(2026, 3, 2, 10, number, tzinfo=UTC)


def test_a_created_alert_is_one():
    signal = one()

    assert (signal.kind, signal.status, signal.title, signal.at) == ("alert", "firing", "Checkout fails", CREATED)
    assert (signal.severity, signal.teams, signal.people) == ("P3", ("basket",), ())
    assert signal.label("tags") == "shop"


def test_times_are_read_by_their_size():
    assert one("Close", 50).at.replace(microsecond=0) == minute(50)
    assert one(createdAt=CREATED.timestamp()).at == CREATED
    assert one(createdAt="2026-03-02T10:05:00Z").at == CREATED


@pytest.mark.parametrize(
    ("priority", "severity"),
    [(1, "P1"), ("P2", "P2"), (5, "P5"), (0, None), (9, None), (True, None), ("", None), (None, None)],
)
def test_a_priority_is_a_number_or_a_name(priority, severity):
    assert one(priority=priority).severity == severity


def test_an_alert_is_acknowledged_and_closed_whatever_comes_first():
    told = [one("Close", 50), one("Acknowledge", 9), one()]

    incident = computed(told)

    assert (incident.detected_at, incident.detected_by) == (CREATED, "alert")
    assert incident.engaged_at.replace(microsecond=0) == minute(9)
    assert incident.resolved_at.replace(microsecond=0) == minute(50)
    assert told[0].key == told[2].key
    assert told[1].people == ("ada@lantern.invalid",)


def test_a_deleted_alert_is_over():
    assert one("Delete", 20).kind == "resolved"


@pytest.mark.parametrize(
    ("name", "changes", "title"),
    [
        ("AddNote", {"note": "Queue is full"}, "Queue is full"),
        ("UnAcknowledge", {}, "No longer acknowledged: Checkout fails"),
        ("AssignOwnership", {"owner": "grace@lantern.invalid"}, "Assigned to: grace@lantern.invalid"),
        ("AddTags", {"addedTags": "vip,shop"}, "Tags added: vip, shop"),
        ("RemoveTags", {"removedTags": ["vip"]}, "Tags removed: vip"),
        ("AddTeam", {"team": "search"}, "Team added: search"),
        ("AddRecipient", {"recipient": "grace@lantern.invalid"}, "Recipient added: grace@lantern.invalid"),
        ("UpdatePriority", {"priority": "P1"}, "Priority changed to: P1"),
        ("Restart basket", {}, "Restart basket: Checkout fails"),
    ],
)
def test_every_other_action_is_a_note(name, changes, title):
    signal = one(name, 12, **changes)

    assert (signal.kind, signal.title, signal.group) == ("note", title, "key:opsgenie:a1-77")


def test_an_owner_is_a_person_who_responds():
    assert one("TakeOwnership", 9, owner="grace@lantern.invalid").people == (
        "ada@lantern.invalid",
        "grace@lantern.invalid",
    )
    assert one("TakeOwnership", 9).says.engaged_at.replace(microsecond=0) == minute(9)
    assert one("AssignOwnership", 9, owner="grace@lantern.invalid").says.engaged_at is None


def test_an_escalation_may_hold_nothing_but_the_alerts_id():
    body = {"action": "Escalate", "alert": {"alertId": "a1-77"}, "escalationNotify": {"name": "basket on call"}}

    (signal,) = read(body, PARCEL)

    assert (signal.kind, signal.title, signal.at) == ("note", "Escalated to: basket on call", RECEIVED)


def test_details_name_services_and_tags_a_drill():
    signal = one(details={"service": "checkout", "user_visible": "yes"}, tags=["Drill"])

    assert (signal.services, signal.says.user_visible, signal.says.drill) == (("checkout",), True, True)
    assert one().says.drill is None


def test_a_delivery_is_known_by_what_was_done_when():
    assert SENDER.named(action("Close", 50), PARCEL).startswith("a1-77:Close:2026-03-02T10:50:00")
    assert SENDER.named({"alert": {"alertId": "a", "updatedAt": "soon"}, "action": "Close"}, PARCEL) == ""
    assert SENDER.named({"alert": {"alertId": "a"}, "action": "Close"}, PARCEL) == ""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "alert.alertId is missing"),
        ({"alert": {"alertId": "a"}}, "action is missing"),
        ({"alert": ["a"], "action": "Create"}, "alert.alertId is missing"),
        (action(createdAt="soon"), "alert.createdAt is not a time"),
        (action("Close", updatedAt=10**40), "alert.updatedAt is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, PARCEL)

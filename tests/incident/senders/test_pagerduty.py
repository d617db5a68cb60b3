"""PagerDuty's events become an incident's state and notes to it."""

from datetime import UTC, datetime

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.pagerduty import SENDER, read, verify
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED

PARCEL = Parcel(b"", {}, RECEIVED)
BODY = b'{"event":{"id":"01EXAMPLE","event_type":"incident.acknowledged"}}'
SIGNATURE = "4f67dfad7b5549d619dc9d50f4380c2bc93ae5df66aa3e9448a23dc8d8e67fde"  # by openssl dgst -sha256 -hmac
ADA = {"id": "PUSER01", "summary": "Ada Example", "type": "user_reference"}
REFERENCE = {
    "id": "PEXMPL1",
    "summary": "Checkout fails",
    "type": "incident_reference",
    "html_url": "https://pd.invalid/1",
}
INCIDENT = {
    "id": "PEXMPL1",
    "type": "incident",
    "html_url": "https://pd.invalid/1",
    "status": "triggered",
    "created_at": "2026-03-02T10:07:00Z",
    "title": "Checkout fails",
    "service": {"id": "PS1", "summary": "checkout"},
    "teams": [{"summary": "basket"}],
    "assignees": [{"summary": "Grace Example"}],
    "priority": {"summary": "P1"},
    "urgency": "high",
}


def event(kind, at="10:07", data=None, agent=ADA, **changes):
    return {
        "event": {
            "id": f"{kind}@{at}",
            "event_type": kind if "." in kind and kind.split(".")[0] in {"service", "pagey"} else f"incident.{kind}",
            "occurred_at": f"2026-03-02T{at}:00Z",
            "agent": agent,
            "data": INCIDENT if data is None else data,
        }
        | changes
    }


def one(*args, **changes):
    (signal,) = read(event(*args, **changes), PARCEL)
    return signal


def at(hour, minute):
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


def test_a_triggered_incident_states_what_pagerduty_knows():
    signal = one("triggered", agent=None)

    assert (signal.kind, signal.status, signal.title, signal.at) == ("incident", "opened", "Checkout fails", at(10, 7))
    assert (signal.severity, signal.services, signal.teams) == ("P1", ("checkout",), ("basket",))
    assert (signal.group, signal.url) == ("key:pagerduty:PEXMPL1", "https://pd.invalid/1")
    assert (signal.says.detected_at, signal.says.detected_by, signal.people) == (at(10, 7), "alert", ())


def test_an_incident_that_a_person_opened_was_detected_by_one():
    assert one("triggered").says.detected_by == "employee"


def test_a_whole_incident_is_computed_whatever_the_order_of_its_events():
    events = [
        event("resolved", "11:00"),
        event("acknowledged", "10:40"),
        event("annotated", "10:20", {"type": "incident_note", "content": "Queue is full", "incident": REFERENCE}),
        event("triggered", agent=None),
        event("acknowledged", "10:12"),
        event("priority_updated", "10:30", INCIDENT | {"priority": {"summary": "P2"}}),
    ]

    incident = computed([signal for body in events for signal in read(body, PARCEL)])

    assert (incident.detected_at, incident.engaged_at, incident.resolved_at) == (at(10, 7), at(10, 12), at(11, 0))
    assert (incident.title, incident.detected_by) == ("Checkout fails", "alert")
    assert incident.severity == "SEV1"
    assert computed([signal for body in reversed(events) for signal in read(body, PARCEL)]) == incident


def test_a_reopened_incident_is_not_over():
    told = [*read(event("resolved", "11:00"), PARCEL), *read(event("reopened", "11:30"), PARCEL)]

    assert computed(told).resolved_at is None
    assert computed([*told, one("resolved", "12:00")]).resolved_at == at(12, 0)


def test_a_note_is_called_by_its_words_and_names_who_wrote_it():
    signal = one(
        "annotated", data={"type": "incident_note", "content": "Queue is full.\nMore soon.", "incident": REFERENCE}
    )

    assert (signal.kind, signal.title, signal.people) == ("note", "Queue is full. More soon.", ("Ada Example",))
    assert signal.text == "Queue is full.\nMore soon."
    assert signal.says.title is None


def test_a_responder_who_accepts_has_engaged_and_one_who_is_asked_has_not():
    data = {"user": {"summary": "Grace Example"}, "state": "accepted", "message": "On my way", "incident": REFERENCE}

    accepted = one("responder.replied", "10:15", data=data)
    asked = one("responder.added", "10:10", data=data | {"state": "pending", "message": ""}, agent=None)

    assert (accepted.says.engaged_at, accepted.people) == (at(10, 15), ("Ada Example", "Grace Example"))
    assert accepted.title == "Answered: Grace Example accepted On my way"
    assert (asked.says.engaged_at, asked.people) == (None, ())
    assert asked.title == "Asked to respond: Grace Example pending"


def test_those_who_take_a_role_are_named():
    roles = [{"role": {"summary": "Incident Commander"}, "assignee": {"summary": "Grace Example"}}]

    signal = one("role.assigned", data={"incident_role_assignments": roles, "incident": REFERENCE}, agent=None)

    assert (signal.title, signal.people) == ("Role assigned: Incident Commander Grace Example", ("Grace Example",))


@pytest.mark.parametrize(
    ("kind", "data", "title"),
    [
        ("escalated", INCIDENT, "Escalated to: Grace Example"),
        ("delegated", INCIDENT, "Delegated to: Grace Example"),
        ("reassigned", INCIDENT, "Reassigned to: Grace Example"),
        ("unacknowledged", INCIDENT | {"assignees": []}, "No longer acknowledged"),
        ("status_update_published", {"message": "We look into it", "incident": REFERENCE}, "We look into it"),
        ("task.created", {"name": "Call the bank", "status": "todo", "incident": REFERENCE}, "Task: Call the bank"),
        ("task.updated", {"name": "Call the bank", "incident": REFERENCE}, "Task changed: Call the bank"),
        ("task.completed", {"name": "Call the bank", "incident": REFERENCE}, "Task done: Call the bank"),
        (
            "conference_bridge.updated",
            {"conference_url": "https://meet.invalid/1", "incident": REFERENCE},
            "Conference bridge: https://meet.invalid/1",
        ),
        ("workflow.started", {"summary": "Page all", "incident": REFERENCE}, "Workflow started: Page all"),
        ("workflow.completed", {"summary": "Page all", "incident": REFERENCE}, "Workflow completed: Page all"),
        ("action_invocation.created", {"summary": "Restart", "incident": REFERENCE}, "Automation started: Restart"),
        ("action_invocation.updated", {"summary": "Restart", "incident": REFERENCE}, "Automation changed: Restart"),
        ("action_invocation.terminated", {"summary": "Restart", "incident": REFERENCE}, "Automation ended: Restart"),
        ("something_new.happened", {"incident": REFERENCE}, "Something new happened"),
    ],
)
def test_everything_else_is_a_note(kind, data, title):
    signal = one(kind, data=data)

    assert (signal.kind, signal.title, signal.group) == ("note", title, "key:pagerduty:PEXMPL1")


@pytest.mark.parametrize("kind", ["service_updated", "incident_type.changed", "custom_field_values.updated"])
def test_a_changed_incident_is_an_update(kind):
    assert (one(kind).kind, one(kind).status) == ("incident", "updated")


def test_custom_fields_are_labels_and_may_state_facts():
    fields = [{"name": "data_loss", "value": "yes"}, {"name": "Region", "value": "west"}]

    signal = one("custom_field_values.updated", data={"custom_fields": fields, "incident": REFERENCE})

    assert (signal.label("region"), signal.says.data_loss, signal.title) == ("west", True, "Checkout fails")


def test_an_incident_of_the_type_drill_is_one():
    assert one("triggered", data=INCIDENT | {"incident_type": {"name": "Drill"}}).says.drill is True
    assert one("triggered", data=INCIDENT | {"incident_type": {"name": "major"}}).says.drill is None


def test_an_incident_that_was_merged_says_into_which():
    reason = {"type": "merge_resolve_reason", "incident": {"summary": "All of the shop is down"}}

    assert one("resolved", data=INCIDENT | {"resolve_reason": reason}).text == "Merged into All of the shop is down."


@pytest.mark.parametrize(
    "kind", ["pagey.ping", "service.created", "service.updated", "service.custom_field_values.updated"]
)
def test_what_is_no_news_of_an_incident_makes_none(kind):
    assert read(event(kind, data={"message": "Hello", "type": "ping"}), PARCEL) == ()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "event.event_type is missing"),
        ({"messages": [{"event": "incident.trigger"}]}, "Send PagerDuty's own webhook, version 3"),
        (event("triggered", data={}), "names no incident"),
        (event("triggered", occurred_at="soon"), "event.occurred_at is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, PARCEL)


@pytest.mark.parametrize("header", [f"v1={SIGNATURE}", f"v1={'0' * 64}, v1={SIGNATURE}", f"v0=x,v1={SIGNATURE}"])
def test_one_fitting_signature_is_enough(header):
    assert verify(Parcel(BODY, {"x-pagerduty-signature": header}, RECEIVED), ("new", "lantern-secret"))


@pytest.mark.parametrize("header", ["", SIGNATURE, f"v2={SIGNATURE}", f"v1={SIGNATURE[:-1]}", "v1=\ud800"])
def test_any_other_header_is_refused(header):
    assert not verify(Parcel(BODY, {"x-pagerduty-signature": header}, RECEIVED), ("lantern-secret",))


def test_a_delivery_is_known_by_its_event_or_by_its_header():
    signed = Parcel(b"", {"x-webhook-id": "hook-7"}, RECEIVED)

    assert SENDER.named(event("triggered"), signed) == "triggered@10:07"
    assert SENDER.named({"event": {}}, signed) == "hook-7"

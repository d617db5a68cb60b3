"""What stands on a status page, of Statuspage's kind and of those that have taken over its shape."""

from datetime import UTC, datetime

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders import better_stack, instatus, statuspage
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED

PARCEL = Parcel(b"", {}, RECEIVED)
SIGNATURE = "a0e7cb947fb3e7794a9a170cd9f52960e9bbc0c6fc6188533fe18b9d33d9fdfd"  # by openssl dgst -sha256 -hmac


def at(hour, minute):
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


def clock(text):
    return f"2026-03-02T{text}:00.000Z"


def update(status, when, body="We look into it."):
    return {"id": f"u-{when}", "status": status, "body": body, "created_at": clock(when), "display_at": clock(when)}


def incident(*updates, **changes):
    newest = updates[0]
    return {
        "page": {"id": "p1", "status_indicator": "major"},
        "incident": {
            "id": "i1",
            "name": "Checkout is slow",
            "status": newest["status"],
            "impact": "major",
            "created_at": clock("10:20"),
            "updated_at": newest["created_at"],
            "shortlink": "https://status.invalid/i1",
            "incident_updates": list(updates),
            "components": [{"id": "c1", "name": "checkout"}],
        }
        | changes,
    }


FOUND = update("investigating", "10:20", "Orders take long.\nWe look into it.")
WATCHED = update("monitoring", "10:50", "A fix is in.")
WATCHED_ON = update("monitoring", "11:10", "All looks well.")
OVER = update("resolved", "11:30", "All is well again.")


def component(new, old="operational", when="10:20"):
    change = {"new_status": new, "old_status": old, "component_id": "c1", "created_at": clock(when)}
    return {"page": {"id": "p1"}, "component_update": change, "component": {"id": "c1", "name": "checkout"}}


def read(body, sender=statuspage):
    return sender.read(body, PARCEL)


def test_a_posted_incident_is_one_that_users_can_see():
    note, signal = read(incident(FOUND))

    assert (note.kind, note.title, note.at) == ("note", "Orders take long. We look into it.", at(10, 20))
    assert note.text == "Orders take long.\nWe look into it."
    assert (signal.kind, signal.status, signal.title) == ("incident", "opened", "Checkout is slow")
    assert (signal.severity, signal.services) == ("major", ("checkout",))
    assert (signal.says.user_visible, signal.says.impact_started_at) == (True, at(10, 20))
    assert signal.url == "https://status.invalid/i1"


def test_monitoring_is_our_mitigation_and_stays_where_it_began():
    told = [*read(incident(FOUND)), *read(incident(WATCHED, FOUND)), *read(incident(WATCHED_ON, WATCHED, FOUND))]

    facts = computed(told)

    assert (facts.mitigated_at, facts.resolved_at, facts.user_visible) == (at(10, 50), None, True)


def test_what_the_page_itself_says_of_its_times_counts_most():
    body = incident(OVER, WATCHED, FOUND, monitoring_at=clock("10:49"), resolved_at=clock("11:29"))

    facts = computed(read(body))

    assert (facts.mitigated_at, facts.resolved_at) == (at(10, 49), at(11, 29))


def test_an_incident_is_over_when_that_was_posted_not_when_its_postmortem_was():
    written = update("postmortem", "15:00", "What happened")

    assert computed(read(incident(written, OVER, WATCHED, FOUND))).resolved_at == at(11, 30)


def test_deliveries_out_of_order_tell_the_same():
    bodies = [incident(FOUND), incident(WATCHED, FOUND), incident(OVER, WATCHED, FOUND, resolved_at=clock("11:30"))]
    told = {(signal.kind, signal.key): signal for body in bodies for signal in read(body)}
    late = {(signal.kind, signal.key): signal for body in reversed(bodies) for signal in read(body)}

    assert computed(told.values()) == computed(late.values())
    assert computed(late.values()).resolved_at == at(11, 30)


def test_each_update_is_one_note_however_often_it_is_told():
    told = [*read(incident(FOUND)), *read(incident(WATCHED, FOUND))]

    assert len({signal.key for signal in told if signal.kind == "note"}) == 2


def test_an_incident_that_comes_back_is_open_again():
    again = update("investigating", "12:00", "It is back.")
    told = [*read(incident(OVER, FOUND)), *read(incident(again, OVER, FOUND))]

    assert computed(told).resolved_at is None


@pytest.mark.parametrize(
    "body",
    [
        incident(update("scheduled", "10:20")),
        incident(update("in_progress", "10:20")),
        incident(FOUND, scheduled_for=clock("22:00")),
        incident(FOUND, impact="maintenance"),
        {"page": {"id": "p1"}, "maintenance": {"id": "m1", "name": "Upgrade", "status": "INPROGRESS"}},
        component("under_maintenance"),
    ],
)
def test_planned_work_is_no_incident(body):
    assert read(body) == ()


def test_a_drill_says_so_in_its_name():
    assert read(incident(FOUND, name="Drill: fail over"))[-1].says.drill is True
    assert read(incident(FOUND, name="The drill hall is closed"))[-1].says.drill is None


def test_a_component_goes_down_gets_worse_and_comes_back():
    told = [
        *read(component("partial_outage")),
        *read(component("major_outage", "partial_outage", "10:30")),
        *read(component("operational", "major_outage", "11:00")),
    ]

    facts = computed(told)

    assert (facts.impact_started_at, facts.resolved_at, facts.severity) == (at(10, 20), at(11, 0), "SEV2")
    assert (facts.services, facts.user_visible, facts.detected_by) == (("checkout",), True, None)
    assert told[0].title == "checkout: partial_outage"
    assert computed([*told, *read(component("major_outage", when="12:00"))]).resolved_at is None


def test_instatus_writes_in_capitals():
    body = incident(
        update("MONITORING", "10:50"), update("INVESTIGATING", "10:20"), impact="MAJOROUTAGE", resolved_at=""
    )

    signal = read(body, instatus)[-1]

    assert (signal.source, signal.severity, signal.says.mitigated_at) == ("Instatus", "major", at(10, 50))
    assert read(component("MAJOROUTAGE", "OPERATIONAL"), instatus)[0].severity == "major"
    assert read(component("UNDERMAINTENANCE", "OPERATIONAL"), instatus) == ()


def test_instatus_signs_what_it_sends():
    signed = Parcel(b'{"page":{"id":"1"}}', {"x-instatus-webhook-signature": SIGNATURE}, RECEIVED)

    assert instatus.verify(signed, ("lantern-secret",))
    assert not instatus.verify(signed, ("other",))
    assert not instatus.verify(Parcel(signed.body, {}, RECEIVED), ("lantern-secret",))


def test_better_stack_has_no_status_but_that_of_the_page():
    posted = {"id": "u1", "body": "We look into it.", "created_at": clock("10:20")}
    body = incident({**posted, "status": None}, updated_at=clock("11:00"))
    well = body | {"page": {"id": "p1", "status_indicator": "operational"}}

    assert computed(read(body, better_stack)).resolved_at is None
    assert computed([*read(body, better_stack), *read(well, better_stack)]).resolved_at == at(11, 0)


def test_better_stack_tells_of_components_without_an_update():
    body = {"component": {"id": "c1", "name": "checkout", "status": "downtime", "updated_at": clock("10:20")}}

    (signal,) = read(body, better_stack)

    assert (signal.status, signal.severity, signal.at) == ("opened", "major", at(10, 20))


def test_a_delivery_is_known_by_its_newest_update():
    assert statuspage.named(incident(WATCHED, FOUND), PARCEL) == f"i1:u-10:50:{clock('10:50')}"
    assert statuspage.named(component("operational"), PARCEL) == ""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "neither an incident nor a component"),
        ({"incident": [], "component": "x"}, "neither an incident nor a component"),
        ({"incident": {}}, "incident.id is missing"),
        ({"component": {"id": "c1"}}, "component.id or its new status is missing"),
        (incident(FOUND, created_at="soon"), "incident.created_at is not a time"),
        (incident(FOUND | {"display_at": [1]}), "incident.incident_updates.display_at is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body)

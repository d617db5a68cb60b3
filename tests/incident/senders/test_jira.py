"""Jira's incidents become signals, its other issues news."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders import signatures
from afterword.incident.senders.jira import SENDER, news, read
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED
from feeds import jira, moved, status
from parcels import parcel, spoiled

DONE = {
    "status": status("Done", "done"),
    "resolution": {"name": "Done"},
    "resolutiondate": "2026-03-02T11:30:00.000+0000",
}
CLOSED = jira(changelog=moved("To Do", "Done"), **DONE)


def incident(event="updated", changelog=None, at=1772447400000, **fields):
    return jira(event, "Incident", changelog, summary="Checkout is slow", **fields) | {"timestamp": at}


def signal(body):
    (found,) = read(body, received=RECEIVED)
    return found


def told(body):
    return news(body, received=RECEIVED)


class TestIncidents:
    def test_a_new_incident_began_when_it_was_made(self):
        opened = signal(incident("created"))

        assert (opened.kind, opened.status, opened.group) == ("incident", "opened", "key:OPS-42")
        assert (opened.title, opened.text) == ("Checkout is slow", "Orders waited for hours.")
        assert opened.at == datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
        assert (opened.severity, opened.services) == ("High", ("checkout",))
        assert opened.url == "https://lantern.invalid/jira/browse/OPS-42"
        assert computed([opened]).severity == "SEV2"

    def test_the_person_it_is_assigned_to_responded(self):
        assert signal(incident(assignee={"displayName": "Mara Lind"})).people == ("Mara Lind",)
        assert signal(incident(assignee=None)).people == ()

    @pytest.mark.parametrize("kind", ["Incident", "incident", "[System] Incident"])
    def test_the_type_says_that_it_is_one(self, kind):
        assert read(jira("created", kind), received=RECEIVED)
        assert told(jira("created", kind)) is None

    def test_other_types_may_be_chosen(self):
        body = jira("created", "Störung")

        assert read(body, received=RECEIVED) == ()
        assert read(body, received=RECEIVED, types=frozenset({"störung"}))

    def test_it_is_over_when_its_status_is_of_the_category_done(self):
        over = signal(incident(changelog=moved("Behoben", "Erledigt"), **DONE | {"status": status("Erledigt", "done")}))

        assert over.status == "resolved"
        assert over.says.resolved_at == datetime(2026, 3, 2, 11, 30, tzinfo=UTC)

    def test_a_status_merely_called_done_is_not_over(self):
        assert signal(incident(changelog=moved("Open", "Done"), status=status("Done", "new"))).status == "updated"

    def test_without_a_date_of_resolution_it_was_over_when_its_status_moved(self):
        fields = {"status": status("Done", "done")}

        over = signal(incident(changelog=moved("Open", "Done"), **fields))
        edited_later = signal(incident(at=1779000000000, **fields))

        assert over.says.resolved_at == over.at
        assert (edited_later.status, edited_later.says.resolved_at) == ("updated", None)

    def test_one_that_left_done_is_opened_anew(self):
        opened = signal(incident("created"))
        over = signal(incident(changelog=moved("Open", "Done"), **DONE))
        again = signal(incident(changelog=moved("Done", "Open"), at=1772452800000))

        assert computed([opened, over]).resolved_at == datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
        assert (again.status, computed([opened, over, again]).resolved_at) == ("opened", None)

    def test_the_order_of_arrival_does_not_matter(self):
        signals = [
            signal(body)
            for body in (
                incident("created"),
                incident(at=1772446000000),
                incident(changelog=moved("Open", "Done"), **DONE),
                incident(changelog=moved("Open", "Done"), **DONE),
            )
        ]

        incidents = [computed({each.key: each for each in order}.values()) for order in permutations(signals)]

        assert len(signals) == 4
        assert all(found == incidents[0] for found in incidents)

    def test_a_deleted_one_is_a_note(self):
        deleted = signal(incident("deleted"))

        assert (deleted.kind, deleted.title) == ("note", "OPS-42 was deleted")


class TestNews:
    def test_a_done_issue_is_closed(self):
        closed = told(CLOSED)

        assert (closed.state, closed.given_up) == ("closed", False)
        assert (closed.url, closed.title) == ("https://lantern.invalid/jira/browse/OPS-42", "Alert on queue depth")
        assert closed.at == datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
        assert read(CLOSED, received=RECEIVED) == ()

    @pytest.mark.parametrize("resolution", ["Won't Do", "Won’t Fix", "Duplicate", "Declined"])
    def test_one_that_was_given_up_says_so(self, resolution):
        body = jira(changelog=moved("To Do", "Done"), **DONE | {"resolution": {"name": resolution}})

        assert told(body).given_up

    def test_a_deleted_issue_was_given_up(self):
        deleted = told(jira("deleted"))

        assert (deleted.state, deleted.given_up) == ("closed", True)

    def test_a_new_issue_is_opened(self):
        assert told(jira("created")).state == "opened"

    def test_one_that_left_done_is_opened_again(self):
        assert told(jira(changelog=moved("Done", "To Do"))).state == "reopened"

    def test_one_whose_resolution_was_taken_away_is_opened_again(self):
        item = {"field": "resolution", "from": "10000", "fromString": "Fertig", "to": None, "toString": None}

        assert told(jira(changelog={"items": [item]})).state == "reopened"

    @pytest.mark.parametrize(
        "body",
        [
            jira(),
            jira(changelog=moved("To Do", "In Progress"), status=status("In Progress", "indeterminate")),
            jira(changelog={"items": [{"field": "labels", "fromString": "", "toString": "queue"}]}, **DONE),
            jira() | {"webhookEvent": "comment_created"},
            {},
        ],
    )
    def test_anything_else_is_no_news(self, body):
        assert told(body) is None

    @pytest.mark.parametrize("address", [None, "", "rest/api/2/issue/1", "https://lantern.invalid/elsewhere", 7])
    def test_an_issue_without_an_address_is_malformed(self, address):
        body = CLOSED | {"issue": CLOSED["issue"] | {"self": address}}

        with pytest.raises(Malformed, match=r"issue.self is missing"):
            told(body)


def test_an_issue_without_a_key_is_malformed():
    for look in (read, news):
        with pytest.raises(Malformed, match=r"issue.key is missing"):
            look(CLOSED | {"issue": {}}, received=RECEIVED)


def test_the_sender_reads_both():
    assert SENDER.news(CLOSED, parcel(CLOSED)) == told(CLOSED)
    assert SENDER.read(incident("created"), parcel()) == (signal(incident("created")),)


def test_a_delivery_has_the_name_jira_gives_it():
    assert SENDER.named({}, parcel({}, {"x-atlassian-webhook-identifier": "af-1"})) == "af-1"


def test_the_signature_says_sha256_in_the_old_header():
    sent = parcel(CLOSED)
    right = signatures.hex_digest(b"secret", sent.body)

    for header, fits in ((f"sha256={right}", True), (f"sha1={right}", False), (right, False)):
        assert SENDER.verify(replace(sent, headers={"x-hub-signature": header}), ("secret",)) is fits
    assert not SENDER.verify(replace(sent, headers={"x-hub-signature-256": f"sha256={right}"}), ("secret",))


@pytest.mark.parametrize("body", [incident("created"), incident(changelog=moved("Open", "Done"), **DONE), CLOSED])
def test_any_part_may_be_anything(body):
    for changed in spoiled(body):
        for look in (read, news):
            with suppress(Malformed):
                look(changed, received=RECEIVED)

"""Changes open no incident; they stand in the feed, and are found near the incidents of their time."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from afterword.incident.signal import Signal as CoreSignal
from afterword.incident.signal import Statement
from afterword.web.incidents import feed, inbox
from afterword.web.incidents.models import Delivery, Incident, Signal

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as travel:
        yield travel


def change(key="d-1", at=NOW - timedelta(hours=1), **fields):
    return CoreSignal("change", key, at, fields.pop("title", "Deployed v1.4"), source="CI", **fields)


def alert(**fields):
    says = Statement(by="Watch")
    return CoreSignal("alert", "a-1", NOW, "Checkout fails", group="g", services=("checkout",), says=says, **fields)


def test_a_change_opens_no_incident(generic):
    assert inbox.take_signals([change()], generic.source) is None

    assert not Incident.objects.exists()
    assert Signal.objects.get().incident is None


def test_a_change_told_again_is_the_same_row_with_its_latest_words(generic):
    assert feed.keep([change()], generic.source) == 1
    assert feed.keep([change(title="Deployed v1.4 to half")], generic.source, heard_at=NOW + timedelta(minutes=1)) == 0

    row = Signal.objects.get()
    assert (row.times, row.title) == (2, "Deployed v1.4 to half")


def test_changes_come_by_the_thousand_in_few_queries(generic, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        assert feed.keep([change(str(number)) for number in range(1_200)], generic.source) == 1_200


def test_near_an_incident_stand_the_changes_of_its_services_and_its_time(generic):
    kept = {
        "same": change("same", services=("Checkout",)),
        "any": change("any"),
        "other": change("other", services=("login",)),
        "old": change("old", at=NOW - timedelta(days=2)),
        "later": change("later", at=NOW + timedelta(hours=5)),
    }
    feed.keep(list(kept.values()), generic.source)
    incident = inbox.take_signals([alert()], generic.source)

    assert sorted(feed.near(incident).values_list("key", flat=True)) == ["any", "same"]


def test_an_incident_is_never_named_by_a_change_or_a_remark(generic):
    note = CoreSignal("note", "n-1", NOW - timedelta(minutes=5), "I see errors", group="key:INC-7")
    rollback = CoreSignal("change", "c-1", NOW, "Rolled back", group="key:INC-7")

    assert inbox.take_signals([note, rollback], generic.source) is None

    opened = CoreSignal("incident", "i-1", NOW, "Checkout fails", group="key:INC-7", status="opened")
    assert inbox.take_signals([opened], generic.source).title == "Checkout fails"


def test_a_remark_of_an_incident_nobody_named_is_only_kept(generic):
    assert inbox.take_signals([CoreSignal("note", "n", NOW, "Hm")], generic.source) is None
    assert Signal.objects.count() == 1


def test_a_delivery_of_changes_is_taken_in(github, outside):
    from afterword.web import tend

    body = {"action": "published", "release": {"id": 1, "tag_name": "v1", "published_at": "2026-03-02T10:00:00Z"}}
    delivery = Delivery.objects.create(
        source=github.source,
        body=json.dumps(body | {"repository": {"full_name": "lantern/basket"}}).encode(),
        headers={"x-github-event": "release"},
    )
    tend.run_once()

    delivery.refresh_from_db()
    assert (delivery.outcome, delivery.signals, delivery.incident) == ("taken", 1, None)

"""Many at once, in any order, late and twice: the same incidents come of it, and every source gets its turn."""

import json
import random
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils.timezone import now

from afterword.web import tend
from afterword.web.incidents import deliveries, inbox
from afterword.web.incidents.models import Delivery, Incident, Outcome, Signal, Source
from afterword.web.incidents.sources import add_source
from bodies import alert, event, notification, resolved

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as travel:
        yield travel


def stored(source, body, at=NOW):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Delivery.objects.create(source=source.source, body=content, received_at=at, due_at=at)


def take_all():
    while tend.run_once():
        pass


def test_thousands_of_alerts_in_one_body_are_few_queries(alertmanager, django_assert_max_num_queries):
    many = [alert(str(number), fingerprint=f"f{number}") for number in range(2_000)]
    delivery = stored(alertmanager, notification(*many))

    with django_assert_max_num_queries(120):
        deliveries.process(lambda _news: "")

    delivery.refresh_from_db()
    assert (delivery.outcome, delivery.signals) == (Outcome.TAKEN, 2_000)
    assert Signal.objects.count() == 2_000


def test_queries_do_not_grow_with_the_number_of_deliveries(generic):
    def queries(number):
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        for each in range(number):
            stored(generic, event("incident.note", text=f"{number} {each}"))
        with CaptureQueriesContext(connection) as found:
            deliveries.process(lambda _news: "")
        return len(found)

    queries(1)

    assert queries(50) <= queries(5) + 2


def test_ten_sources_in_a_storm_each_get_their_turn():
    sources = [add_source("generic", f"Source {number}") for number in range(10)]
    for number in range(300):
        stored(sources[0], {"title": f"Loud {number}"}, NOW - timedelta(minutes=5))
    for source in sources[1:]:
        stored(source, {"title": f"Quiet {source.source.pk}"})

    deliveries.process(lambda _news: "", 50)

    assert Delivery.objects.filter(processed_at=None).exclude(source=sources[0].source).count() == 0
    assert Delivery.objects.filter(processed_at=None).count() == 250


def test_any_order_of_deliveries_tells_the_same_incident(alertmanager, ruta):
    story = [notification(), notification(), notification(resolved(), status="resolved"), notification(resolved())]
    endings = set()
    for seed in range(6):
        Incident.objects.all().delete()
        Delivery.objects.all().delete()
        for body in random.Random(seed).sample(story, len(story)):
            stored(alertmanager, body)
            if seed % 2:
                take_all()
        take_all()
        incident = Incident.objects.get()
        endings.add((incident.title, incident.state, incident.resolved_at, incident.signals.count()))

    assert len(endings) == 1


def test_a_resolve_that_never_comes_leaves_it_going_on(alertmanager, ruta, clock):
    stored(alertmanager, notification())
    take_all()
    clock.shift(timedelta(days=3))
    take_all()

    assert Incident.objects.get().state == "open"


def test_a_late_delivery_of_an_old_word_does_not_undo_the_newer_one(generic):
    newer = stored(generic, event("incident.updated", id="u", text="Traffic moved."), NOW)
    take_all()
    row = Signal.objects.get()
    inbox.take_signals(
        [deliveries.read_again(newer)[0].__class__("incident", row.key, row.at, "Old words", group="key:INC-42")],
        generic.source,
        heard_at=NOW - timedelta(hours=1),
    )

    row.refresh_from_db()
    assert (row.title, row.times, row.last_heard_at) == ("Checkout is slow", 2, NOW)


def test_a_clock_that_is_ahead_or_behind_breaks_nothing(alertmanager, ruta):
    for start in ("2026-03-05T10:00:00Z", "2026-02-20T10:00:00Z"):
        stored(alertmanager, notification(alert(start, startsAt=start, fingerprint=start), groupKey=start))
    take_all()

    assert Incident.objects.count() == 2
    assert set(Delivery.objects.values_list("outcome", flat=True)) == {Outcome.TAKEN}


def test_a_source_deleted_while_its_deliveries_are_taken_in_is_no_trouble(generic, monkeypatch, caplog):
    stored(generic, event())
    claimed = deliveries._claimed

    def deleted_then(waiting):
        mine = claimed(waiting)
        Source.objects.all().delete()
        return mine

    monkeypatch.setattr(deliveries, "_claimed", deleted_then)
    deliveries.process(lambda _news: "")

    assert not Delivery.objects.exists()
    assert not caplog.records


def test_an_incident_that_stumbles_rests_and_does_not_hold_up_the_others(generic, ruta, monkeypatch, caplog):
    stored(generic, event(incident={"key": "bad", "title": "Bad"}))
    stored(generic, event(incident={"key": "good", "title": "Good"}))
    real = inbox.facts_of

    def stumble(row, here):
        if row.key == "key:bad":
            raise ZeroDivisionError
        return real(row, here)

    monkeypatch.setattr(inbox, "facts_of", stumble)
    take_all()

    bad, good = Incident.objects.get(key="key:bad"), Incident.objects.get(key="key:good")
    assert (bad.computed < bad.revision, good.computed == good.revision) == (True, True)
    assert "could not be computed" in caplog.text
    inbox._resting.clear()


def test_more_that_is_told_while_an_incident_is_computed_is_not_lost(generic, ruta, monkeypatch):
    stored(generic, event())
    deliveries.process(lambda _news: "")
    real, told = inbox.facts_of, []

    def told_meanwhile(row, here):
        facts = real(row, here)
        if not told:
            told.append(1)
            stored(generic, event("incident.resolved", incident={"key": "INC-42", "title": "Checkout is slow"}))
            deliveries.process(lambda _news: "")
        return facts

    monkeypatch.setattr(inbox, "facts_of", told_meanwhile)
    inbox.compute_due()
    assert Incident.objects.get().computed < Incident.objects.get().revision

    inbox.compute_due()
    assert Incident.objects.get().state == "resolved"
    assert inbox.compute_due() == 0


def test_deliveries_that_fail_together_are_taken_one_by_one(generic, monkeypatch, caplog):
    for title in ("Good", "Poison", "Fine"):
        stored(generic, {"title": title})
    real = deliveries.keep

    def stumble(arrivals):
        if any(signal.title == "Poison" for arrival in arrivals for signal in arrival.signals):
            raise ZeroDivisionError("odd")
        return real(arrivals)

    monkeypatch.setattr(deliveries, "keep", stumble)
    deliveries.process(lambda _news: "")

    assert Delivery.objects.filter(outcome=Outcome.TAKEN).count() == 2
    assert Delivery.objects.get(outcome=Outcome.WAITING).error == "ZeroDivisionError: odd"
    assert Delivery.objects.get(outcome=Outcome.WAITING).due_at > now()


def test_a_tender_leaves_the_process_to_the_door_while_a_storm_lasts(monkeypatch, db):
    stop, rests = threading.Event(), []
    monkeypatch.setattr(tend, "is_stormy", lambda: True)
    monkeypatch.setattr(stop, "wait", lambda seconds: rests.append(seconds) or stop.set())

    tend.run(stop, (lambda: 1,))

    assert len(rests) == 1
    assert rests[0] <= tend.LONGEST_PAUSE


def test_each_duty_rests_after_its_turn_and_the_rest_ends_with_the_storm(monkeypatch, db):
    stop, rests, turns = threading.Event(), [], []
    monkeypatch.setattr(tend, "is_stormy", lambda: len(rests) < 3)
    monkeypatch.setattr(stop, "wait", lambda seconds: rests.append((len(turns), seconds)))

    def slow():
        turns.append(1)
        time.sleep(0.08)
        if len(turns) == 3:
            stop.set()
        return 1

    tend.run(stop, (slow, slow, slow))

    assert [turn for turn, _ in rests] == [1, 1, 1]
    assert all(0 < seconds <= tend.IDLE for _, seconds in rests)

"""Every system on the shelf comes through the door: signed, named, read, and never dropped without a word."""

import json
from datetime import timedelta

import pytest
import time_machine
from django.utils.timezone import now

from afterword.incident.senders.cloudevents import BATCH
from afterword.incident.senders.sender import Parcel
from afterword.incident.senders.shelf import senders
from afterword.web import tend
from afterword.web.incidents import deliveries, ledger
from afterword.web.incidents.models import Delivery, Incident, Outcome, Signal, Source
from afterword.web.incidents.sources import (
    MOST_BEFORE,
    accepted_until,
    add_source,
    forget_previous_secrets,
    rotate_secret,
)
from bodies import alert, event, issue, notification

pytestmark = pytest.mark.django_db


def send(client, source, body, secret=None, **headers):
    """Send a body as its system would: with the example's headers, signed if it signs."""
    sender = senders()[source.source.kind]
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    given = {"content-type": "application/json", **(sender.example_headers or {}), **headers}
    if sender.sign:
        signed = sender.sign(Parcel(content, given, now()), secret or source.secret)
        given |= signed
    kind = given.pop("content-type")
    return client.post(source.path, content, content_type=kind, headers=given)


@pytest.mark.parametrize("kind", senders())
def test_the_example_of_every_sender_is_let_in_and_understood(outside, kind):
    source = add_source(kind, "")

    answer = send(outside, source, dict(senders()[kind].example))
    tend.run_once()

    delivery = Delivery.objects.get()
    assert answer.status_code == 202
    assert (delivery.outcome, delivery.error) == (Outcome.TAKEN, "")
    assert delivery.signals == Signal.objects.count() > 0
    assert (delivery.incident is None) == (not Incident.objects.exists())
    source.source.refresh_from_db()
    assert (source.source.heard, source.source.heard_at) == (1, delivery.received_at)
    assert source.source.label == source.source.system == senders()[kind].title


@pytest.mark.parametrize("kind", [kind for kind, sender in senders().items() if sender.verify])
def test_no_signature_and_a_wrong_one_are_forbidden_and_never_our_fault(outside, kind):
    source = add_source(kind, "x")
    body = json.dumps(dict(senders()[kind].example)).encode()

    answers = [
        send(outside, source, body, secret="another"),
        outside.post(source.path, body, content_type="application/json"),
    ]

    assert [answer.status_code for answer in answers] == [403, 403]
    kept = Delivery.objects.all()
    assert [(row.outcome, row.status, bytes(row.body)) for row in kept] == [(Outcome.REFUSED, 403, b"")] * 2
    assert all("signature does not fit" in row.error for row in kept)
    source.source.refresh_from_db()
    assert (source.source.heard, source.source.refused) == (0, 2)


def test_both_secrets_are_good_for_a_day_and_then_only_the_new_one(outside, github):
    with time_machine.travel("2026-03-02T12:00:00Z", tick=False) as clock:
        new = rotate_secret(github.source)
        assert accepted_until(github.source, now()) == (now() + timedelta(hours=24),)
        assert send(outside, github, {"n": 1}).status_code == 202
        assert send(outside, github, {"n": 2}, secret=new).status_code == 202

        clock.shift(timedelta(hours=24))

        assert send(outside, github, {"n": 3}).status_code == 403
        assert send(outside, github, {"n": 4}, secret=new).status_code == 202


def test_a_second_change_does_not_cut_off_the_secret_in_use(outside, github):
    with time_machine.travel("2026-03-02T12:00:00Z", tick=False) as clock:
        second = rotate_secret(github.source)
        clock.shift(timedelta(hours=10))
        third = rotate_secret(github.source)

        assert [send(outside, github, {"n": 1}, secret=each).status_code for each in (None, second, third)] == [202] * 3

        clock.shift(timedelta(hours=14))
        assert [send(outside, github, {"n": 2}, secret=each).status_code for each in (None, second, third)] == [
            403,
            202,
            202,
        ]
        clock.shift(timedelta(hours=10))
        assert [send(outside, github, {"n": 3}, secret=each).status_code for each in (second, third)] == [403, 202]


def test_so_many_changes_that_a_secret_would_be_cut_off_are_refused(outside, github):
    with time_machine.travel("2026-03-02T12:00:00Z", tick=False) as clock:
        for _ in range(MOST_BEFORE):
            rotate_secret(github.source)

        with pytest.raises(ValueError, match="changed 10 times lately"):
            rotate_secret(github.source)

        assert send(outside, github, {"n": 1}).status_code == 202
        clock.shift(timedelta(hours=24))
        rotate_secret(github.source)


def test_a_secret_before_that_cannot_be_read_any_more_does_no_harm(outside, github, settings):
    own, settings.SECRET_KEY = settings.SECRET_KEY, "another key of this installation"
    rotate_secret(github.source)
    settings.SECRET_KEY = own
    new = rotate_secret(github.source)

    assert send(outside, github, {"n": 1}, secret=new).status_code == 202


def test_the_secret_before_may_be_forgotten_at_once_and_the_new_one_be_the_senders(outside, github):
    assert rotate_secret(github.source, " given by them ") == "given by them"
    forget_previous_secrets(github.source)

    assert send(outside, github, {"n": 1}).status_code == 403
    assert send(outside, github, {"n": 1}, secret="given by them").status_code == 202
    assert accepted_until(github.source, now()) == ()


def test_a_source_that_cannot_sign_has_no_secret_to_change(generic):
    with pytest.raises(ValueError, match="cannot sign"):
        rotate_secret(generic.source)


def test_a_kind_that_is_not_on_the_shelf_is_no_source(db):
    with pytest.raises(ValueError, match="no sender called surprise"):
        add_source("surprise", "")


def test_what_is_not_understood_stays_with_its_reason_and_the_same_again_is_the_same_row(outside, generic):
    answers = [send(outside, generic, b'{"event": "incident.exploded"}') for _ in range(2)]

    delivery = Delivery.objects.get()
    assert [answer.status_code for answer in answers] == [400, 400]
    assert (delivery.outcome, delivery.status) == (Outcome.UNCLEAR, 400)
    assert "is no event we know" in delivery.error
    assert bytes(delivery.body) == b'{"event": "incident.exploded"}'


def test_a_script_that_mends_its_body_may_use_the_same_key_again(outside, generic):
    key = {"idempotency-key": "one"}

    bad, good = (send(outside, generic, body, **key) for body in (b"{", event()))

    assert (bad.status_code, good.status_code) == (400, 202)
    assert Delivery.objects.filter(outcome=Outcome.WAITING).count() == 1


def test_who_switches_itself_off_is_not_told_that_we_do_not_understand(outside):
    source = add_source("pagerduty", "")

    answer = send(outside, source, {"event": {"event_type": "incident.triggered", "data": {}}})

    assert answer.status_code == 202
    assert Delivery.objects.get().outcome == Outcome.UNCLEAR
    assert Delivery.objects.get().error


def test_what_was_not_understood_can_be_tried_again(outside, generic):
    send(outside, generic, {"event": "incident.exploded", "title": "Slow"})
    Delivery.objects.update(body=json.dumps(event()).encode())

    assert deliveries.try_again(generic.source.deliveries.all()) == 1
    tend.run_once()

    assert Delivery.objects.get().outcome == Outcome.TAKEN
    assert deliveries.try_again(generic.source.deliveries.all()) == 0


def test_only_the_newest_refusals_are_kept_and_all_are_counted(outside, github, monkeypatch):
    monkeypatch.setattr(ledger, "REFUSALS_KEPT", 3)

    for number in range(5):
        send(outside, github, {"n": number}, secret="wrong")

    assert Delivery.objects.count() == 3
    assert Source.objects.get().refused == 5


def test_slacks_challenge_is_answered_and_leaves_no_row(outside):
    source = add_source("slack", "")

    answer = send(outside, source, {"type": "url_verification", "challenge": "3eZbrw"})

    assert (answer.status_code, answer.json()) == (200, {"challenge": "3eZbrw"})
    assert send(outside, source, {"type": "url_verification", "challenge": "x"}, secret="no").status_code == 403
    assert Delivery.objects.exclude(outcome=Outcome.REFUSED).count() == 0


def test_clients_of_the_events_api_hear_their_key(outside):
    source = add_source("pagerduty-events", "")

    answer = send(outside, source, dict(senders()["pagerduty-events"].example))

    assert answer.status_code == 202
    assert answer.json()["status"] == "success"
    assert answer.json()["dedup_key"]


def test_cloudevents_may_ask_first(outside):
    source = add_source("cloudevents", "")
    asks = {"WebHook-Request-Origin": "events.lantern.invalid", "WebHook-Request-Rate": "120"}

    answer = outside.options(source.path, headers=asks)

    assert answer.status_code == 200
    assert answer["WebHook-Allowed-Origin"] == "events.lantern.invalid"
    assert int(answer["WebHook-Allowed-Rate"]) >= 120
    assert outside.options(source.path).status_code == 405
    assert outside.options("/hooks/cloudevents/wrong", headers=asks).status_code == 404


def test_a_batch_may_tell_of_several_incidents(outside):
    source = add_source("cloudevents", "")
    one = dict(senders()["cloudevents"].example)
    batch = [
        one | {"id": str(number), "data": {"incident": {"key": f"INC-{number}", "title": f"Slow {number}"}}}
        for number in (1, 2, 3)
    ]

    answer = send(outside, source, json.dumps(batch).encode(), **{"content-type": "application/cloudevents-batch+json"})
    tend.run_once()

    assert answer.status_code == 202
    assert sorted(Incident.objects.values_list("title", flat=True)) == ["Slow 1", "Slow 2", "Slow 3"]
    assert Delivery.objects.get().signals == 3


def test_a_mapped_source_is_read_by_its_mapping(outside):
    source = add_source("mapped", "")
    source.source.mapping = {"title": "was", "key": "nummer", "event": '"opened"'}
    source.source.save()

    send(outside, source, {"was": "Kasse steht", "nummer": "4711"})
    tend.run_once()

    assert Incident.objects.get().title == "Kasse steht"


def test_a_mapping_that_cannot_be_used_any_more_loses_nothing(outside):
    source = add_source("mapped", "")
    source.source.mapping = {"titel": "was"}
    source.source.save()

    assert send(outside, source, {"was": "Kasse steht"}).status_code == 202
    assert "mapping of this source cannot be used" in Delivery.objects.get().error


def test_a_reader_that_stumbles_loses_nothing(outside, generic, monkeypatch, caplog):
    from dataclasses import replace

    from afterword.incident.senders import generic as module

    def stumble(_payload, _parcel):
        raise ZeroDivisionError("odd")

    monkeypatch.setattr(module, "SENDER", replace(module.SENDER, read=stumble))

    assert send(outside, generic, event()).status_code == 202
    assert Delivery.objects.get().outcome == Outcome.WAITING
    assert "stumbled" in caplog.text


def test_a_captured_body_under_another_name_is_the_same_delivery(outside, github):
    body = issue()

    first, again = (send(outside, github, body, **{"x-github-delivery": name}) for name in ("d-1", "d-2"))

    assert first.json() == again.json()
    assert Delivery.objects.count() == 1


def test_a_kind_that_left_the_shelf_is_called_by_its_name(db):
    assert str(Source(kind="pager-of-old", label="Night")) == "Night (pager-of-old)"


def cloud(number, **more):
    said = {"specversion": "1.0", "id": f"e-{number}", "source": "/page", "type": "x.incident.opened"}
    return {**said, "data": {"incident": {"key": f"INC-{number}", "title": f"Number {number}"}}, **more}


def page(*updates):
    page = dict(senders()["statuspage"].example)
    return page | {"incident": {**page["incident"], "incident_updates": list(updates)}}


def pipeline(*jobs):
    sent = {name: value for name, value in senders()["gitlab"].example.items() if name in {"project", "object_kind"}}
    made = {"name": "deploy", "status": "success", "environment": {"name": "production", "action": "start"}}
    project = {
        "path_with_namespace": "lantern/shop",
        "default_branch": "main",
        "name": "shop",
        "web_url": "https://g.invalid",
    }
    return sent | {
        "object_kind": "pipeline",
        "project": project,
        "object_attributes": {"ref": "main"},
        "builds": [{**made, **job} for job in jobs],
    }


@pytest.mark.parametrize(
    ("kind", "body", "headers", "signals", "left_out"),
    [
        (
            "alertmanager",
            notification(alert(), alert(fingerprint="b", startsAt="soon")),
            {},
            1,
            "1 of 2 alerts was left out: alerts[1].startsAt is not a time.",
        ),
        (
            "alertmanager",
            notification(7, alert(), alert(fingerprint="b", startsAt=None)),
            {},
            1,
            "2 of 3 alerts were left out: alerts[0] is not an object.",
        ),
        (
            "grafana",
            notification(alert(), alert(fingerprint="b", startsAt="soon"), version="1", orgId=1),
            {},
            1,
            "1 of 2 alerts was left out",
        ),
        (
            "cloudevents",
            [cloud(1), cloud(2, time="soon"), 7],
            {"content-type": BATCH},
            1,
            "2 of 3 events were left out: Event [1]: time is not a time.",
        ),
        (
            "statuspage",
            page(
                {"id": "u1", "created_at": "2026-03-02T10:00:00Z", "body": "We look."},
                {"id": "u2", "created_at": "soon"},
            ),
            {},
            2,
            "1 of 2 updates was left out",
        ),
        (
            "gitlab",
            pipeline({"id": 1}, {"id": 2, "finished_at": "soon"}),
            {"x-gitlab-event": "Pipeline Hook"},
            1,
            "1 of 2 jobs was left out",
        ),
    ],
)
def test_one_bad_part_of_a_body_does_not_lose_the_others(kind, body, headers, signals, left_out, outside):
    source = add_source(kind, "x")

    answer = send(outside, source, json.dumps(body).encode(), **headers)
    tend.run_once()

    delivery = Delivery.objects.get()
    assert (answer.status_code, delivery.outcome) == (202, Outcome.TAKEN)
    assert delivery.signals == Signal.objects.count() == signals
    assert left_out in delivery.error


def test_a_body_of_which_nothing_makes_sense_is_turned_away_with_the_first_reason(outside, alertmanager):
    bad = alert(startsAt="soon"), alert(fingerprint="b", startsAt=None)

    answer = send(outside, alertmanager, notification(*bad))

    assert answer.status_code == 400
    assert "alerts[0].startsAt is not a time" in answer.json()["detail"]


def test_of_many_bad_parts_a_few_are_told(outside, alertmanager):
    bad = [alert(fingerprint=str(number), startsAt="soon") for number in range(9)]

    send(outside, alertmanager, notification(alert(), *bad))
    tend.run_once()

    said = Delivery.objects.get().error
    assert said.startswith("9 of 10 alerts were left out: alerts[1]")
    assert said.endswith("And 6 more.")


def test_what_was_left_out_of_one_is_not_told_of_another(outside, alertmanager):
    send(outside, alertmanager, notification(alert(), alert(fingerprint="b", startsAt="soon")))
    send(outside, alertmanager, notification(alert()))
    tend.run_once()

    assert sorted(bool(row.error) for row in Delivery.objects.all()) == [False, True]


def test_an_end_stated_before_its_beginning_is_kept_and_doubted_on_the_page(outside, generic, admin, client):
    times = {"started_at": "2026-03-02T11:50:00Z", "resolved_at": "2026-03-02T11:00:00Z"}
    with time_machine.travel("2026-03-02T12:00:00Z", tick=False):
        send(
            outside, generic, event(time=None, incident={"key": "INC-7", "title": "Slow", "severity": "sev1", **times})
        )
        tend.run_once()
        client.force_login(admin)
        page = client.get(f"/incidents/{Incident.objects.get().pk}")

    incident = Incident.objects.get()
    assert (incident.state, incident.resolved_at.hour) == (Incident.State.RESOLVED, 11)
    assert "one of the two clocks is wrong" in page.content.decode()


def binary(**headers):
    return {"ce-id": "e-1", "ce-source": "/page", "ce-specversion": "1.0", "ce-type": "x.incident.opened"} | headers


INSIDE = b'{"incident": {"key": "INC-7", "title": "Slow"}}'


@pytest.mark.parametrize(
    ("body", "headers", "status", "words"),
    [
        (
            b"<event/>",
            {"content-type": "application/cloudevents+xml"},
            415,
            "We do not read application/cloudevents+xml.",
        ),
        (INSIDE, {"content-type": "application/cloudevents+avro"}, 415, "Send application/cloudevents+json"),
        (b"\x00\x01", binary(**{"content-type": "application/protobuf"}), 415, "We do not read application/protobuf"),
        (b"<event/>", binary(**{"content-type": "application/xml"}), 415, "We do not read application/xml"),
        (b"{", binary(**{"content-type": "application/vnd.shop+json"}), 400, "not JSON"),
        (
            INSIDE,
            binary(**{"content-type": "application/json", "ce-datacontenttype": "application/json"}),
            400,
            "ce-datacontenttype is not allowed",
        ),
        (INSIDE, binary(**{"content-type": "application/vnd.shop+json; charset=utf-8"}), 202, ""),
        (INSIDE, binary(**{"content-type": "application/octet-stream"}), 202, ""),
    ],
)
def test_cloudevents_in_a_format_we_do_not_read_are_turned_away_as_the_binding_asks(
    body, headers, status, words, outside, db
):
    source = add_source("cloudevents", "x")

    answer = send(outside, source, body, **headers)

    assert answer.status_code == status
    assert words in answer.json().get("detail", "")
    assert Delivery.objects.get().status == status

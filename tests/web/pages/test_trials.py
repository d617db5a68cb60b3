"""Send a test: what every sender would send, signed as it would sign, through the door; and nothing real comes of it."""

import json
import re
from html import unescape

import pytest
from django.urls import reverse

from afterword.incident.senders.shelf import senders
from afterword.web import tend
from afterword.web.administration.sources import standings
from afterword.web.administration.trials import send_test
from afterword.web.incidents.models import Delivery, Incident, Outcome, Signal, Source
from afterword.web.incidents.sources import add_source, rotate_secret
from afterword.web.notices.models import Notice
from afterword.web.postmortems.models import Postmortem

EVERY = pytest.mark.parametrize("kind", senders())


def settle() -> None:
    while tend.run_once():
        pass


@EVERY
def test_every_sender_can_be_tried_again_and_again_and_nothing_real_comes_of_it(kind, people, browse, words):
    source = add_source(kind, "x").source
    browser, address = browse(people.ada), reverse("source-tests", args=[source.pk])

    answer = browser.post(address)
    again = browser.post(address)
    settle()

    assert answer.status_code == again.status_code == 201
    assert "understood." in words(answer)
    assert "It was a drill" in words(answer)
    assert [each.outcome for each in Delivery.objects.all()] == [Outcome.NOTHING] * 2
    assert not Incident.objects.exists()
    assert not Signal.objects.exists()
    assert not Notice.objects.exists()
    assert not Postmortem.objects.exists()


@EVERY
def test_a_test_is_not_taken_for_what_the_sender_sends(kind, people, client):
    made = add_source(kind, "x")
    before = Source.objects.values("heard", "heard_at", "refused", "refused_at").get()

    send_test(made.source, people.ada)

    assert Source.objects.values("heard", "heard_at", "refused", "refused_at").get() == before
    if not senders()[kind].verify:
        body = json.dumps(dict(senders()[kind].example))
        headers = senders()[kind].example_headers or {}
        real = client.post(made.path, body, content_type=headers.get("content-type", "application/json"))
        assert real.status_code in {200, 202}
        settle()
        assert Delivery.objects.filter(outcome=Outcome.TAKEN).count() == 1


def test_a_test_never_touches_an_incident_of_the_same_key(people, client):
    made = add_source("generic", "x")
    client.post(made.path, {"incident": {"key": "TEST-1", "title": "A real one"}}, content_type="application/json")
    settle()

    send_test(made.source, people.ada)
    settle()

    assert Incident.objects.get().signals.count() == 1


def test_a_test_says_what_a_real_one_would_become(people):
    trial = send_test(add_source("pagerduty", "x").source, people.ada)

    assert trial.lines[0] == "News of an incident: 8 % of checkouts fail"
    assert "SEV2, checkout, basket" in trial.lines[-1]


def test_a_change_says_that_it_is_kept_for_incidents(people):
    trial = send_test(add_source("github", "x").source, people.ada)

    assert trial.lines[0].startswith("A change: Deployment of basket")
    assert "incidents of its service" in trial.lines[-1]


def test_a_line_of_a_chat_says_that_it_waits_and_makes_no_incident(people):
    trial = send_test(add_source("slack", "x").source, people.ada)

    assert trial.lines[0].startswith("A note")
    assert trial.lines[-1] == "A real one is kept, and offered on the page of an incident of that time; it makes none."


def test_a_test_uses_the_secret_there_is_now(people):
    source = add_source("gitlab", "x").source
    rotate_secret(source, "another secret")

    assert send_test(source, people.ada).is_well


@pytest.mark.parametrize("kind", ["github", "slack"])
def test_a_secret_that_cannot_be_read_any_more_is_said(kind, people, browse, words, settings):
    source = add_source(kind, "x").source
    settings.SECRET_KEY = "another key entirely"

    answer = browse(people.ada).post(reverse("source-tests", args=[source.pk]))

    assert answer.status_code == 422
    assert "sealed under another SECRET_KEY" in words(answer)


def test_an_example_that_a_mapping_does_not_fit_is_not_understood_and_cannot_be_tried_again(people, browse, words):
    source = add_source("mapped", "x").source
    Source.objects.update(mapping={"title": "melding.kop"})
    browser = browse(people.ada)

    answer = browser.post(reverse("source-tests", args=[source.pk]))
    browser.post(reverse("source-attempts", args=[source.pk]))
    settle()

    assert answer.status_code == 422
    assert "not understood. " in words(answer) or "not understood.<" in words(answer)
    assert Delivery.objects.get().outcome == Outcome.NOTHING
    assert standings()[0].is_well
    assert not Incident.objects.exists()


@pytest.mark.parametrize("change", [{"mapping": {"colour": "x"}}, {"kind": "carrier-pigeon"}])
def test_a_source_that_cannot_be_read_any_more_is_said(change, people, browse):
    source = add_source("mapped", "x").source
    Source.objects.update(**change)

    assert browse(people.ada).post(reverse("source-tests", args=[source.pk])).status_code == 422


def test_a_paused_source_lets_no_test_in(people, browse, words):
    source = add_source("generic", "x").source
    browser = browse(people.ada)
    browser.post(reverse("source-closure", args=[source.pk]))

    assert "Resume it first" in words(browser.post(reverse("source-tests", args=[source.pk])))
    assert not Delivery.objects.exists()


def test_a_source_deleted_in_the_meantime_harms_no_test(people):
    source = add_source("generic", "x").source
    Source.objects.all().delete()

    assert send_test(source, people.ada).is_well
    assert not Delivery.objects.exists()


def test_the_links_of_the_page_after_a_test_lead_somewhere(people, browse):
    source = add_source("generic", "x").source
    browser = browse(people.ada)
    for _ in range(17):
        page = browser.post(reverse("source-tests", args=[source.pk])).content.decode()

    links = {unescape(link) for link in re.findall(r'href="([^"#]*/sources/[^"#]+|\?[^"#]+)', page)}

    assert any("before=" in link for link in links)
    assert {browser.get(link).status_code for link in links} == {200}
    assert not [link for link in links if link.startswith("?")]

"""An issue closes and a box is ticked, whoever is looking."""

import hashlib
import hmac
import json

import pytest
from django.test import Client

from afterword.document.parse import parse
from afterword.web import tend
from afterword.web.incidents.models import Delivery, Outcome
from afterword.web.incidents.sources import add_source
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import derived, drafting
from bodies import issue

pytestmark = pytest.mark.django_db

TEXT = """# Orders waited

## Actions

- [ ] **A1** Alert on queue depth above 1,000
  - owner: @ruta; priority: P1; due: 2026-04-01; kind: detect; tracker: https://github.com/lantern/basket/issues/7
- [ ] **A2** Limit retries to three
  - owner: @ruta; priority: P2; due: 2026-04-01; kind: prevent; tracker: https://github.com/lantern/basket/issues/8
"""


@pytest.fixture
def postmortem(db):
    ruta = User.objects.create(email="ruta@lantern.invalid", name="Ruta", handle="ruta")
    record = drafting.start_with(ruta, TEXT)
    derived.refresh(record)
    return record


@pytest.fixture
def github(db):
    return add_source("github", "Basket")


def deliver(source, body, number):
    """Let GitHub deliver an event, signed, and let the loop take it in."""
    content = json.dumps(body).encode()
    signature = hmac.new(source.secret.encode(), content, hashlib.sha256).hexdigest()
    headers = {
        "X-GitHub-Event": "issues",
        "X-GitHub-Delivery": f"d-{number}",
        "X-Hub-Signature-256": f"sha256={signature}",
    }
    answer = Client().post(source.path, content, content_type="application/json", headers=headers)
    assert answer.status_code == 202
    tend.run_once()
    return Delivery.objects.get(pk=answer.json()["delivery"])


def done(postmortem):
    return [action.done for action in parse(texts.read(postmortem.text_id)).actions]


def test_closing_an_issue_ticks_its_box_and_changes_one_character(github, postmortem):
    before = texts.read(postmortem.text_id)

    delivery = deliver(github, issue(), 1)

    after = texts.read(postmortem.text_id)
    assert delivery.outcome == Outcome.TAKEN
    assert done(postmortem) == [True, False]
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_telling_it_twice_does_nothing_more(github, postmortem):
    deliver(github, issue(), 1)
    after = texts.read(postmortem.text_id)

    assert deliver(github, issue(repository={"id": 7}), 2).outcome == Outcome.NOTHING
    assert texts.read(postmortem.text_id) == after


def test_a_captured_body_that_is_sent_again_under_a_new_name_is_no_news(github, postmortem):
    first = deliver(github, issue(), 1)
    deliver(github, issue("reopened"), 2)

    assert deliver(github, issue(), 3) == first
    assert done(postmortem) == [False, False]


def test_opening_it_again_takes_the_tick_away(github, postmortem):
    deliver(github, issue(), 1)

    assert deliver(github, issue("reopened"), 2).outcome == Outcome.TAKEN
    assert done(postmortem) == [False, False]


@pytest.mark.parametrize("reason", ["not_planned", "duplicate"])
def test_an_issue_closed_without_being_done_ticks_nothing(github, postmortem, reason):
    assert deliver(github, issue(state_reason=reason), 1).outcome == Outcome.NOTHING
    assert done(postmortem) == [False, False]


def test_an_issue_no_action_names_is_nothing_to_do(github, postmortem):
    other = issue(html_url="https://github.com/lantern/basket/issues/70")

    assert deliver(github, other, 1).outcome == Outcome.NOTHING
    assert done(postmortem) == [False, False]

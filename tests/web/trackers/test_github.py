"""An issue closes and a box is ticked, whoever is looking."""

import hashlib
import hmac
import json
from datetime import date

import pytest
from django.test import Client

from afterword.document.parse import parse
from afterword.document.text import Edit, Span
from afterword.web import tend
from afterword.web.incidents.models import Delivery, Outcome
from afterword.web.incidents.sources import add_source
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import derived, drafting
from bodies import issue

DAY = "; done: 2026-01-14"
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

    again = deliver(github, issue(repository={"id": 7}), 2)
    assert (again.outcome, again.error) == (Outcome.NOTHING, "The box of its action says so already.")
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


def test_news_that_was_overtaken_by_newer_news_of_the_same_issue_changes_nothing(github, postmortem):
    late = deliver(github, issue("reopened", updated_at="2026-03-09T12:05:00Z"), 1)
    assert (late.outcome, late.error) == (Outcome.NOTHING, "The box of its action says so already.")

    overtaken = deliver(github, issue(closed_at="2026-03-09T12:00:00Z"), 2)

    assert (overtaken.outcome, done(postmortem)) == (Outcome.NOTHING, [False, False])
    assert overtaken.error == "Something newer about this issue came before it, so it changes nothing."
    assert deliver(github, issue(closed_at="2026-03-09T12:09:00Z"), 3).outcome == Outcome.TAKEN
    assert deliver(github, issue("reopened", updated_at="2026-03-09T12:07:00Z"), 4).outcome == Outcome.NOTHING
    assert done(postmortem) == [True, False]


def test_an_action_that_was_opened_again_is_done_on_no_day(github, postmortem):
    texts.edit(postmortem.text_id, lambda text: [Edit(Span(text.index("; tracker"), text.index("; tracker")), DAY)])
    deliver(github, issue(), 1)
    assert postmortem.actions.get(ident="A1").done_on == date(2026, 1, 14)

    deliver(github, issue("reopened"), 2)

    action = postmortem.actions.get(ident="A1")
    assert (action.done, action.done_on) == (False, None)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (issue("opened"), "A new issue says nothing about an action."),
        (issue(state_reason="not_planned"), "It was closed without being done, so its action stays as it is"),
        (issue(html_url="https://github.com/lantern/basket/issues/70"), "No action names this issue."),
        (
            issue(html_url="https://github.com/lantern/basket/issues/70", state_reason="duplicate"),
            "No action names this issue.",
        ),
    ],
)
def test_a_delivery_says_why_nothing_came_of_it(github, postmortem, told, why):
    assert deliver(github, told, 1).error.startswith(why)


@pytest.mark.parametrize("reason", ["not_planned", "duplicate"])
def test_an_issue_closed_without_being_done_ticks_nothing(github, postmortem, reason):
    assert deliver(github, issue(state_reason=reason), 1).outcome == Outcome.NOTHING
    assert done(postmortem) == [False, False]


def test_an_issue_that_was_given_up_is_not_done_by_older_news_that_comes_late(github, postmortem):
    given_up = issue(state_reason="not_planned", closed_at="2026-03-09T12:09:00Z", updated_at="2026-03-09T12:09:00Z")
    deliver(github, given_up, 1)

    late = deliver(github, issue(closed_at="2026-03-09T12:00:00Z"), 2)

    assert (late.outcome, done(postmortem)) == (Outcome.NOTHING, [False, False])
    assert late.error == "Something newer about this issue came before it, so it changes nothing."
    assert deliver(github, issue(closed_at="2026-03-09T12:30:00Z"), 3).outcome == Outcome.TAKEN
    assert deliver(github, {**given_up, "action": "closed", "sender": {"id": 7}}, 4).error == late.error


def test_an_issue_no_action_names_is_nothing_to_do(github, postmortem):
    other = issue(html_url="https://github.com/lantern/basket/issues/70")

    assert deliver(github, other, 1).outcome == Outcome.NOTHING
    assert done(postmortem) == [False, False]

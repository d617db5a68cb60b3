"""Requests at the door: who asks, who answers, and what each of them sees."""

import pytest
from django.urls import reverse
from django.utils.html import escape

from afterword.web.incidents.models import Incident, Request, RequestState
from afterword.web.notices.models import Notice
from afterword.web.postmortems.models import Postmortem
from web.incidents.telling import undrafted


@pytest.fixture
def quiet(people) -> Incident:
    """An incident that owes nothing any more, with somebody's open question."""
    incident = undrafted(title="Labels <i>stuck</i>")
    incident.requests.create(by=people.iben, reason="Was it <b>luck</b>?")
    return incident


def page_of(browser, incident):
    return browser.get(reverse("incident", args=[incident.pk]))


def test_asking_needs_a_reason_and_says_what_follows(people, browse, words):
    incident = undrafted(title="Labels stuck")
    address = reverse("incident-requests", args=[incident.pk])

    without = browse(people.iben).post(address, {"request-reason": " "})
    after = browse(people.iben).post(address, {"request-reason": "It was luck that nobody shipped."}, follow=True)

    assert without.status_code == 422
    assert "Say why, in a sentence" in words(without)
    assert "Asked for, and a post-mortem is open." in words(after)
    assert "It was luck that nobody shipped." in words(after)
    owner = Postmortem.objects.get().owner.name
    assert f'opened by the policy; <span dir="auto">{escape(owner)}</span> writes it' in words(after)
    for place in (reverse("home"), f"{reverse('requests')}?show=mine"):
        assert f'<span dir="auto">{escape(owner)}</span> writes it' in words(browse(people.iben).get(place))


def test_what_was_typed_is_in_the_form_when_it_is_too_long(people, browse, words):
    incident = undrafted()

    answer = browse(people.iben).post(
        reverse("incident-requests", args=[incident.pk]), {"request-reason": "mistral " * 600}
    )

    assert answer.status_code == 422
    assert words(answer).count("mistral") == 600


def test_whoever_asked_sees_the_state_and_may_take_it_back(quiet, people, browse, words):
    asked = Request.objects.get()
    mine = words(page_of(browse(people.iben), quiet))

    assert "Was it &lt;b&gt;luck&lt;/b&gt;?" in mine
    assert "Waits for an answer" in mine
    assert "Take it back" in mine
    assert "Ask for one" not in mine
    assert "Take it back" not in words(page_of(browse(people.cleo), quiet))

    after = browse(people.iben).post(reverse("request-withdrawal", args=[asked.pk]), follow=True)

    assert "Taken back" in words(after)
    asked.refresh_from_db()
    assert asked.state == RequestState.WITHDRAWN


def test_those_who_decide_answer_with_a_no_and_others_are_not_offered_it(quiet, people, browse, words):
    asked = Request.objects.get()
    address = reverse("request-declination", args=[asked.pk])

    assert "Answer with a no" not in words(page_of(browse(people.cleo), quiet))
    assert "Answer with a no" in words(page_of(browse(people.rani), quiet))
    refused = browse(people.cleo).post(address, {"sentence": "No."}, follow=True)
    assert "Reviewers and administrators answer requests" in words(refused)

    back = {"next": reverse("incident", args=[quiet.pk])}
    after = words(
        browse(people.rani).post(address, {"sentence": "The drill told the <b>same</b>.", **back}, follow=True)
    )

    assert "is told, with your sentence" in after
    assert "Answered with a no" in after
    assert "The drill told the &lt;b&gt;same" in after
    assert Notice.objects.filter(recipient=people.iben, kind="request-declined").count() == 1


def test_the_list_begins_with_whoever_waits_longest(quiet, people, browse, words):
    other = undrafted("other", title="Printer on fire")
    newer = other.requests.create(by=people.cleo, reason="It smelled.")
    Request.objects.filter(pk=newer.pk).update(at="2026-01-02T10:00Z")

    page = words(browse(people.rani).get(reverse("requests")))

    assert page.index("Printer on fire") < page.index("Labels &lt;i&gt;")
    assert 'Open <span class="count">2</span>' in page
    assert ">Answer</a>" in page


def test_everybody_begins_with_their_own(quiet, people, browse, words):
    assert "Labels" in words(browse(people.iben).get(reverse("requests")))
    assert "You have not asked for one" in words(browse(people.cleo).get(reverse("requests")))
    assert "Labels" in words(browse(people.cleo).get(reverse("requests"), {"show": "open"}))
    assert "Nothing was asked yet" in words(browse(people.cleo).get(reverse("requests"), {"show": "answered"}))
    assert browse(people.cleo).get(reverse("requests"), {"show": "<x>"}).status_code == 200


def test_sent_twice_it_is_asked_once(people, browse):
    incident = undrafted()
    address = reverse("incident-requests", args=[incident.pk])

    for _ in range(2):
        browse(people.iben).post(address, {"request-reason": "Luck is no plan."})

    assert Request.objects.count() == 1


def test_nothing_is_asked_without_the_form_s_token(people):
    from django.test import Client

    incident = undrafted()
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(people.iben)

    answer = browser.post(reverse("incident-requests", args=[incident.pk]), {"request-reason": "Please."})

    assert answer.status_code == 403
    assert not Request.objects.exists()

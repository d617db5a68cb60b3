"""How deep a review is, as the pages show it and act on it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from afterword.web.people.accounts import add_user
from afterword.web.postmortems import drafting, review
from afterword.web.postmortems.models import Postmortem, Status


@pytest.fixture
def light(people, text):
    """A light one in review."""
    named = text.replace("severity: SEV2", "severity: SEV4").replace('reviewers: ["@rani"]', "reviewers: []")
    return review.submit(drafting.start_with(people.olu, named), people.olu)


def test_the_page_says_which_depth_and_why(people, browse, draft, words):
    said = words(browse(people.iben).get(reverse("postmortem", args=[draft.reference])))

    assert "Standard review" in said
    assert "Because it is SEV2, for which policy 2026.1 asks for that." in said


def test_a_peer_finds_a_light_one_and_approves_it(people, browse, light, words):
    browser = browse(people.iben)

    assert "Light reviews: anybody who did not write it" in words(browser.get(reverse("review-queue")))
    answer = browser.post(
        reverse("reviews", args=[light.reference]), {"verdict": "approved", "read": light.fingerprint}
    )

    light.refresh_from_db()
    assert answer.status_code == 302
    assert light.status == Status.APPROVED


@pytest.mark.parametrize("who", ["olu", "cleo"])
def test_whoever_wrote_it_is_no_peer(who, people, browse, light):
    browse(getattr(people, who)).post(
        reverse("reviews", args=[light.reference]), {"verdict": "approved", "read": light.fingerprint}
    )

    light.refresh_from_db()
    assert not light.reviews.exists()
    assert light.status == Status.IN_REVIEW


def test_signed_out_nobody_reviews(client, light):
    answer = client.post(
        reverse("reviews", args=[light.reference]),
        {"verdict": "approved", "read": light.fingerprint},
        headers={"host": "127.0.0.1"},
    )

    light.refresh_from_db()
    assert answer.status_code == 302
    assert "sign-in" in answer["Location"]
    assert light.status == Status.IN_REVIEW


def test_the_queue_tells_what_is_late_and_what_waits_to_be_published(people, browse, in_review, words):
    Postmortem.objects.update(review_due=timezone.localdate() - timedelta(days=3))
    said = words(browse(people.rani).get(reverse("review-queue")))
    assert "approval <time" in said
    assert 'data-late="true"' in said

    browse(people.rani).post(
        reverse("reviews", args=[in_review.reference]), {"verdict": "approved", "read": in_review.fingerprint}
    )
    said = words(browse(people.rani).get(reverse("review-queue")))
    assert "Approved, to be published by their owners" in said
    assert "publish <time" in said


def test_whoever_approves_first_of_two_is_told_that_another_is_needed(people, browse, in_review, words):
    add_user("sol", "sol@example.com", is_reviewer=True)

    browse(people.rani).post(
        reverse("reviews", args=[in_review.reference]), {"verdict": "approved", "read": in_review.fingerprint}
    )
    said = words(browse(people.rani).get(reverse("review", args=[in_review.reference])))

    assert "1 of 2 approvals, 1 of 1 from outside its teams" in said
    in_review.refresh_from_db()
    assert in_review.status == Status.IN_REVIEW


def test_drills_bear_a_mark_in_the_library_and_can_be_left_out(people, browse, draft, words):
    Postmortem.objects.update(drill=True)
    browser = browse(people.iben)

    assert "Drill" in words(browser.get(reverse("library")))
    assert draft.reference in words(browser.get(reverse("library"), {"q": "drill:yes"}))
    assert draft.reference not in words(browser.get(reverse("library"), {"q": "drill:no"}))
    assert "Not understood" in words(browser.get(reverse("library"), {"q": "drill:perhaps"}))

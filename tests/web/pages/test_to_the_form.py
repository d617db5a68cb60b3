"""Nobody ends in a dead end: what is sent without a session, or opened where only forms are sent to."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.urls import reverse

from afterword.web.to_the_form import NOT_DONE

PASSWORD = "a quiet night at last"
WORDS = {"verdict": "changes", "comment": "Say why the queue grew."}
HERE = "http://127.0.0.1"


@pytest.fixture
def stranger() -> Client:
    """A browser whose session has ended."""
    return Client(headers={"host": "127.0.0.1"})


def wanted(answer) -> dict[str, list[str]]:
    assert urlsplit(answer["Location"]).path == reverse("sign-in")
    return parse_qs(urlsplit(answer["Location"]).query)


def test_a_review_sent_without_a_session_leads_back_to_its_form_and_says_it_was_not_done(
    in_review, people, stranger, words
):
    page = reverse("review", args=[in_review.reference])
    people.rani.set_password(PASSWORD)
    people.rani.save()

    door = stranger.post(reverse("reviews", args=[in_review.reference]), WORDS, headers={"referer": HERE + page})
    asked = stranger.get(door["Location"])
    fields = dict(re.findall(r'type="hidden" name="([\w-]+)" value="([^"]*)"', asked.content.decode()))
    answer = stranger.post(
        reverse("sign-in"), fields | {"email": "rani@example.com", "password": PASSWORD}, follow=True
    )

    assert "What you pressed is not done yet" in words(asked)
    assert answer.redirect_chain == [(page, 302)]
    assert "what you pressed was not done" in words(answer)
    assert "data-not-done" in words(answer)
    assert not in_review.reviews.exists()
    assert NOT_DONE not in words(stranger.get(page))


def test_the_page_keeps_what_was_narrowed(stranger, people):
    answer = stranger.post("/actions/1/completion", headers={"referer": f"{HERE}/actions/?state=open"})

    assert wanted(answer) == {"next": ["/actions/?state=open"], NOT_DONE: ["1"]}


@pytest.mark.parametrize(
    "referer", ["", "https://elsewhere.example/postmortems/", "//elsewhere.example", "nonsense", "http://[no"]
)
def test_a_page_that_is_not_ours_is_not_led_back_to(stranger, people, referer):
    answer = stranger.post("/me/less", headers={"referer": referer})

    assert wanted(answer) == {"next": ["/me/less"], NOT_DONE: ["1"]}


def test_a_page_that_is_only_opened_says_nothing_of_it(stranger, people):
    assert wanted(stranger.get("/me/")) == {"next": ["/me/"]}


def test_whoever_signs_out_is_not_told_that_something_was_not_done(browse, people):
    assert browse(people.olu).post(reverse("sign-out"))["Location"] == reverse("sign-in")


def test_whoever_signed_in_elsewhere_meanwhile_passes_the_door(browse, people, words):
    answer = browse(people.olu).get(reverse("sign-in"), {"next": "/me/", NOT_DONE: "1"}, follow=True)

    assert answer.redirect_chain == [("/me/", 302)]
    assert "what you pressed was not done" in words(answer)


def test_the_door_leads_to_no_other_house(browse, people):
    answer = browse(people.olu).get(reverse("sign-in"), {"next": "https://elsewhere.example/"})

    assert answer["Location"] == "/"


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("/postmortems/PM-1/submission", "/postmortems/PM-1/text"),
        ("/postmortems/PM-1/reviews", "/postmortems/PM-1/review"),
        ("/postmortems/PM-1/declination", "/postmortems/PM-1"),
        ("/postmortems/PM-1/facilitator/withdrawal", "/postmortems/PM-1/facilitator"),
        ("/actions/1/completion", "/actions/"),
        ("/waivers/1/approval", "/waivers/"),
        ("/administration/teams", "/administration/people"),
        ("/administration/keys/1/revocation", "/administration/keys"),
        ("/theme", "/"),
    ],
)
def test_an_address_that_takes_only_forms_leads_to_the_page_of_its_form(address, page, browse, people):
    assert browse(people.olu).get(address)["Location"] == page


@pytest.mark.parametrize(("method", "address"), [("GET", "/api/v1/near-misses"), ("PUT", "/me/less"), ("POST", "/")])
def test_machines_and_other_methods_are_refused_as_ever(method, address, browse, people):
    assert browse(people.olu).generic(method, address).status_code == 405


def session_with_checks(user) -> Client:
    browser = Client(headers={"host": "127.0.0.1"}, enforce_csrf_checks=True)
    browser.force_login(user)
    browser.get("/me/")
    return browser


def test_a_form_from_before_one_signed_in_anew_is_not_done_and_leads_back(people):
    answer = session_with_checks(people.olu).post("/me/less", headers={"referer": f"{HERE}/me/"})

    assert wanted(answer) == {"next": ["/me/"], NOT_DONE: ["1"]}


def test_a_sign_in_form_that_is_too_old_is_shown_again(people):
    door = "/sign-in?next=%2Fme%2F"
    browser = session_with_checks(people.olu)

    assert browser.post(reverse("sign-in"), headers={"referer": HERE + door})["Location"] == door


def test_what_another_site_sends_is_refused(people):
    answer = session_with_checks(people.olu).post("/me/less", headers={"referer": "https://elsewhere.example/"})

    assert answer.status_code == 403


def test_without_cookies_nobody_is_led_in_a_circle(people):
    browser = Client(headers={"host": "127.0.0.1"}, enforce_csrf_checks=True)

    assert browser.post("/me/less", headers={"referer": f"{HERE}/me/"}).status_code == 403

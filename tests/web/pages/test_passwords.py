"""Passwords: changed by whose they are, and made anew for who lost theirs."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from afterword.web.live.barring import barrings
from afterword.web.notices.models import Notice
from afterword.web.people.accounts import add_robot
from afterword.web.people.keys import add_key
from afterword.web.people.models import FailedSignIn, User

OLD, NEW = "a quiet night at last", "three owls on one roof"


@pytest.fixture
def enter():
    def sign_in(password, email="olu@example.com"):
        browser = Client(headers={"host": "127.0.0.1"})
        return browser, browser.post(reverse("sign-in"), {"email": email, "password": password})

    return sign_in


def choose(browser, old=OLD, new=NEW, again=None, **hidden):
    return browser.post(reverse("me-password"), {"old": old, "new": new, "again": again or new, **hidden})


def hidden(answer):
    """Return what a form brings along unseen, its token left out."""
    found = re.findall(r'type="hidden" name="([\w-]+)" value="([^"]*)"', answer.content.decode().split("panel-form")[1])
    return {name: unescape(value) for name, value in found if name != "csrfmiddlewaretoken"}


def goes_in(browser):
    return browser.get(reverse("me")).status_code == 200


def test_one_changes_ones_own_and_other_sessions_end(people, enter, words):
    here, _ = enter(OLD)
    elsewhere, _ = enter(OLD)

    assert reverse("me-password") in words(here.get(reverse("me")))
    assert choose(here).status_code == 302

    assert goes_in(here)
    assert not goes_in(elsewhere)
    assert goes_in(enter(NEW)[0])
    assert enter(OLD)[1].status_code == 422
    assert people.olu.pk in barrings()
    assert Notice.objects.get().subject == "Your password was changed"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"old": "another"}, "not the password you sign in with today"),
        ({"new": "short"}, "at least 10 characters"),
        ({"new": "password123"}, "too common"),
        ({"new": OLD}, "the password you have already"),
        ({"again": "four owls on one roof"}, "The two are not the same"),
    ],
)
def test_what_is_not_right_is_said_and_changes_nothing(people, enter, words, said, why):
    browser, _ = enter(OLD)

    answer = choose(browser, **said)

    assert answer.status_code == 422
    assert why in words(answer)
    assert OLD not in words(answer)
    assert goes_in(enter(OLD)[0])


def test_whoever_sits_at_an_open_page_cannot_guess_the_old_one(people, enter, words):
    browser, _ = enter(OLD)
    for _ in range(5):
        choose(browser, old="wrong")

    assert "Too many tries" in words(choose(browser))
    people.olu.refresh_from_db()
    assert people.olu.check_password(OLD)


def given(browser, person):
    answer = browser.post(reverse("person-password", args=[person.pk]))
    found = re.search(r'<pre class="secret"[^>]*>([^<]+)</pre>', answer.content.decode())
    return answer, found and found[1]


def test_an_administrator_gives_a_password_for_once_which_ends_sessions_and_waiting(people, browse, enter, caplog):
    before, _ = enter(OLD)
    for _ in range(5):
        enter("wrong")
    admin = browse(people.ada)

    answer, password = given(admin, people.olu)

    assert answer.status_code == 201
    assert "no-store" in answer["Cache-Control"]
    assert password not in admin.get(reverse("administration-people")).content.decode()
    assert not goes_in(before)
    assert not FailedSignIn.objects.exists()
    assert people.olu.pk in barrings()
    assert "@olu was given a new password: @ada said so." in caplog.text
    assert password not in caplog.text
    assert "Ada Osei, who administrates" in Notice.objects.get(recipient=people.olu).body
    _, answer = enter(password)
    assert answer.status_code == 302


def test_who_signs_in_with_one_for_once_chooses_their_own_before_anything_else(people, browse, enter, words):
    _, password = given(browse(people.ada), people.olu)
    browser, _ = enter(password)

    for place in ("home", "me", "library"):
        assert browser.get(reverse(place))["Location"].split("?")[0] == reverse("me-password")
    page = words(browser.get(reverse("me-password")))
    assert "Choose your own password" in page
    choose(browser, old=password)

    assert goes_in(browser)
    assert not User.objects.filter(password_for_once=True).exists()


def test_who_chose_their_own_stands_where_they_wanted_to_go(people, browse, enter, words):
    _, password = given(browse(people.ada), people.olu)
    browser, _ = enter(password)

    page = browser.get(browser.get("/library/?q=retry&page=2")["Location"])
    again = choose(browser, old="wrong", **hidden(page))

    assert hidden(again) == hidden(page) == {"next": "/library/?q=retry&page=2"}
    assert choose(browser, old=password, **hidden(again))["Location"] == "/library/?q=retry&page=2"


def test_the_page_of_one_s_password_leads_to_no_other_house(people, enter):
    browser, _ = enter(OLD)

    assert choose(browser, next="https://elsewhere.example/")["Location"] == "/"


def test_what_was_not_done_is_told_where_it_can_be_done_and_not_before(people, browse, words):
    _, password = given(browse(people.ada), people.olu)
    browser = Client(headers={"host": "127.0.0.1"})
    door = {"email": "olu@example.com", "password": password, "next": "/me/", "not-done": "1"}
    told = "what you pressed was not done"

    between = browser.post(reverse("sign-in"), door, follow=True)

    assert told not in words(between)
    choose(browser, old=password, **hidden(between))
    assert words(browser.get("/me/")).count(told) == 1


def test_what_is_sent_from_a_page_of_before_is_not_done_and_leads_back_to_it(people, browse, enter, words):
    _, password = given(browse(people.ada), people.olu)
    browser, _ = enter(password)

    between = browser.post("/me/less", headers={"referer": "http://127.0.0.1/me/?kind=yours"}, follow=True)
    answer = choose(browser, old=password, **hidden(between))

    assert hidden(between) == {"next": "/me/?kind=yours", "not-done": "1"}
    assert answer["Location"] == "/me/?kind=yours"
    assert "what you pressed was not done" in words(browser.get(answer["Location"]))


def test_programs_are_told_so_as_programs_are_and_their_keys_go_on(people, browse, enter, draft):
    _, password = given(browse(people.ada), people.olu)
    browser, _ = enter(password)
    tickets = f"/api/v1/postmortems/{draft.reference}/tickets"
    key = {"authorization": f"Bearer {add_key(people.olu, 'nights').token}"}

    for headers in ({}, {"authorization": "Bearer aw_nothing"}, {"authorization": "Basic b2x1"}):
        for answer in (browser.get("/api/v1/me", headers=headers), browser.post(tickets, headers=headers)):
            assert (answer.status_code, answer["Content-Type"]) == (403, "application/problem+json")
            assert answer.json()["detail"].startswith("Choose your own password first")

    assert browser.get("/api/v1/me", headers=key).json()["handle"] == "olu"
    choose(browser, old=password)
    assert browser.get("/api/v1/me").status_code == 200


def test_nobody_is_given_one_whose_account_is_closed_or_a_program_s_nor_oneself(people, browse, words):
    admin, robot = browse(people.ada), add_robot("night bot")
    User.objects.filter(pk=people.iben.pk).update(is_active=False)

    for person, where in (
        (people.iben, "administration-people"),
        (robot, "administration-people"),
        (people.ada, "me-password"),
    ):
        answer, password = given(admin, person)
        assert answer["Location"] == reverse(where)
        assert password is None
    assert not User.objects.filter(password_for_once=True).exists()
    assert given(browse(people.olu), people.cleo)[0].status_code == 403

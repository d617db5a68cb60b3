"""Telling a near miss at the door: nothing that was typed is ever lost, and a name is kept only if it is given."""

import uuid

import pytest
from django.db import OperationalError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from afterword.web.incidents import near_misses
from afterword.web.incidents.models import Incident, NearMiss
from afterword.web.postmortems.models import Postmortem

PLACE = reverse("near-miss")
PASSWORD = "a quiet night at last"


def typed(**more):
    return {"almost": "The <b>key</b> nearly expired.", "kept": "Luck, and a calendar.", **more}


def test_two_sentences_are_enough_and_are_thanked_for_at_once(people, browse, words):
    after = browse(people.iben).post(PLACE, typed(), follow=True)

    assert after.redirect_chain == [(reverse("near-misses"), 302)]
    assert "Thank you. Nothing broke, and others can learn from it now." in words(after)
    assert "The &lt;b&gt;key&lt;/b&gt; nearly expired." in words(after)
    assert "One near miss was told this quarter" in words(after)
    assert 'told by <span dir="auto">Iben &lt;b&gt;Krog' in words(after)
    assert (timezone.now() - NearMiss.objects.get().at).total_seconds() < 60


@pytest.fixture
def data(settings, tmp_path):
    settings.DATA = tmp_path
    return tmp_path


@pytest.mark.parametrize(
    ("when", "owes"),
    [
        ("near_miss = true", True),
        ('service = "ledger"', True),
        ("data_loss = true", False),
        ("near_miss = false", False),
    ],
)
def test_where_the_policy_asks_for_near_misses_no_page_says_they_owe_nothing(when, owes, people, browse, words, data):
    (data / "policy.toml").write_text(f'version = "n"\n[[rules]]\nname = "n"\nwhen = {{ {when} }}\nowed = true\n')
    (data / "afterword.toml").write_text('policy = "policy.toml"\n[services.ledger]\nteam = "basket"\n')
    browser = browse(people.iben)

    form, listed = words(browser.get(PLACE)), words(browser.get(reverse("near-misses")))

    assert ("owe nothing" in form, "owes nothing" in listed) == (not owes, not owes)
    assert ("may ask for a short post-mortem" in form, "may ask for a short post-mortem" in listed) == (owes, owes)


def test_without_a_name_it_is_a_colleague_everywhere(people, browse, words):
    after = words(browse(people.iben).post(PLACE, typed(unnamed="on"), follow=True))
    incident = Incident.objects.get()

    assert "Your name is kept nowhere." in after
    assert "told by a colleague" in after
    page = words(browse(people.ada).get(reverse("incident", args=[incident.pk])))
    assert "a colleague" in page
    assert "Iben" not in page


def test_the_page_is_one_tap_from_home_and_from_everywhere(people, browse):
    for place in ("home", "library", "incidents", "near-misses"):
        assert f'href="{PLACE}"' in browse(people.iben).get(reverse(place)).content.decode()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"almost": ""}, "Say in a sentence what almost happened"),
        ({"kept": " "}, "Luck counts"),
        ({"almost": "mistral " * 600}, "has at most 4000 characters"),
        ({"at": "noonish"}, "leave it empty for now"),
        ({"at": "2999-01-01T10:00"}, "not come yet"),
        ({"place": "harbour " * 20}, "has at most 120 characters"),
        ({"almost": "a\0b"}, "Null characters are not allowed"),
    ],
)
def test_a_mistake_loses_nothing(people, browse, words, wrong, said):
    sent = typed(place="the harbour", unnamed="on") | wrong

    answer = browse(people.iben).post(PLACE, sent)

    page = words(answer)
    assert answer.status_code == 422
    assert said in page
    for name in {"almost", "kept", "place"} - set(wrong):
        assert sent[name].replace("<", "&lt;").replace(">", "&gt;") in page
    assert page.count("mistral") == (600 if "mistral" in sent["almost"] else 0)
    assert "checked" in page
    assert not NearMiss.objects.exists()


def test_pressed_twice_it_is_told_once(people, browse):
    browser = browse(people.iben)
    token = browser.get(PLACE).context["form"]["token"].value()

    for _ in range(2):
        browser.post(PLACE, typed(token=token))
    browser.post(PLACE, typed(token="not a token"))

    assert uuid.UUID(str(token)) in NearMiss.objects.values_list("token", flat=True)
    assert NearMiss.objects.count() == 2


def test_when_the_session_has_ended_the_words_wait_for_the_password(people, words):
    browser = Client()
    first = browser.post(PLACE, typed(place="the harbour", unnamed="on"))

    assert first.status_code == 403
    hidden = first.context["form"]
    assert 'name="almost" value="The &lt;b&gt;key&lt;/b&gt; nearly expired."' in words(first)
    again = typed(place="the harbour", unnamed=hidden["unnamed"].value(), email="olu@example.com")
    wrong = browser.post(PLACE, again | {"password": "not this one"})
    assert wrong.status_code == 403
    assert "do not match" in words(wrong)
    assert "nearly expired" in words(wrong)

    after = browser.post(PLACE, again | {"password": PASSWORD}, follow=True)

    assert "Thank you." in words(after)
    assert NearMiss.objects.get().place == "the harbour"
    assert NearMiss.objects.get().by is None


def test_a_page_that_was_open_for_too_long_comes_back_with_what_was_typed(people, words):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(people.iben)

    first = browser.post(PLACE, typed(csrfmiddlewaretoken="of another day"))
    assert first.status_code == 403
    assert "press once more" in words(first)
    assert not NearMiss.objects.exists()

    fresh = {"csrfmiddlewaretoken": browser.cookies["csrftoken"].value}
    after = browser.post(PLACE, {**typed(), **fresh})

    assert after.status_code == 302
    assert NearMiss.objects.count() == 1


def test_nobody_is_signed_in_by_another_site_s_form(people):
    browser = Client(enforce_csrf_checks=True)

    answer = browser.post(PLACE, typed(email="olu@example.com", password=PASSWORD))

    assert answer.status_code == 403
    assert "sessionid" not in browser.cookies
    assert not NearMiss.objects.exists()


def test_a_database_that_cannot_write_loses_nothing(people, browse, words, monkeypatch):
    def stumble(*_):
        raise OperationalError("database is locked")

    monkeypatch.setattr(near_misses, "keep", stumble)

    answer = browse(people.iben).post(PLACE, typed())

    assert answer.status_code == 503
    assert "nearly expired" in words(answer)
    assert "press once more in a minute" in words(answer)


def test_signed_out_one_signs_in_first(db):
    answer = Client().get(PLACE)

    assert answer.status_code == 302
    assert answer["Location"] == f"{reverse('sign-in')}?next={PLACE}"


def test_it_has_a_tab_among_the_incidents_and_is_no_debt(people, browse, words):
    browse(people.iben).post(PLACE, typed())

    page = words(browse(people.cleo).get(reverse("incidents"), {"show": "near-misses"}))

    assert "nearly expired" in page
    assert "Near miss" in page
    assert "nearly expired" not in words(browse(people.cleo).get(reverse("incidents"), {"show": "owed"}))


def test_a_short_post_mortem_begins_with_its_words(people, browse, words):
    browse(people.iben).post(PLACE, typed())
    incident = Incident.objects.get()
    page = words(browse(people.cleo).get(reverse("incident", args=[incident.pk])))
    assert "Luck, and a calendar." in page
    assert "Start the post-mortem" in page

    browse(people.cleo).post(reverse("incident-postmortem", args=[incident.pk]))

    assert Postmortem.objects.get().owner == people.cleo
    listed = words(browse(people.iben).get(reverse("near-misses")))
    assert "Drafting" in listed


def test_an_empty_list_teaches(people, browse, words):
    assert "Nobody has told a near miss yet" in words(browse(people.iben).get(reverse("near-misses")))
    assert "Telling it takes a minute" in words(browse(people.iben).get(reverse("home")))


def test_a_key_tells_one_too(people):
    from afterword.web.people.keys import add_key

    key = add_key(people.iben, "chat").token
    client = Client(headers={"Authorization": f"Bearer {key}"})

    def tell(**body):
        return client.post("/api/v1/near-misses", body, content_type="application/json")

    made = tell(almost="The key nearly expired.", kept="Luck.", at="2026-03-02T10:00:00Z", place="the harbour")
    unnamed = tell(almost="The key nearly expired.", kept="Luck.", with_name=False)

    assert made.status_code == 201
    assert made.json() | {"id": 0, "url": ""} == {
        "id": 0,
        "title": "The key nearly expired.",
        "almost": "The key nearly expired.",
        "kept": "Luck.",
        "place": "the harbour",
        "at": "2026-03-02T10:00:00Z",
        "told_by": "iben",
        "url": "",
    }
    assert made["Location"] == made.json()["url"]
    assert unnamed.json()["told_by"] is None
    assert tell(almost=" ", kept="Luck.").status_code == 422
    assert tell(almost="a\0", kept="Luck.").status_code == 422
    assert tell(almost="x", kept="y", at="2999-01-01T00:00:00Z").status_code == 422
    assert tell(almost="x", kept="y", at="2026-03-02T10:00:00").status_code == 422
    assert tell(almost="\ud800", kept="y").status_code in {400, 422}

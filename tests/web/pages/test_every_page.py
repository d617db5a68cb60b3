"""Every page, for everybody: it renders for those who may see it, and does not exist for others."""

import re

import pytest
from django.urls import reverse

PLACES = ("home", "new", "review-queue", "library", "actions", "incidents")
ADMINISTRATION = (
    "administration",
    "administration-people",
    "administration-keys",
    "administration-policy",
    "policy-text",
    "administration-health",
)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_renders_when_nothing_has_happened_yet(place, people, browse):
    answer = browse(people.iben).get(reverse(place))

    assert answer.status_code == 200


@pytest.mark.parametrize("place", [*PLACES, *ADMINISTRATION])
def test_a_stranger_is_sent_to_the_door(place, client, db):
    answer = client.get(reverse(place))

    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("sign-in"))


@pytest.mark.parametrize("place", ADMINISTRATION)
def test_the_administration_is_for_administrators(place, people, browse):
    assert browse(people.ada).get(reverse(place)).status_code == 200
    assert browse(people.olu).get(reverse(place)).status_code == 403


@pytest.mark.parametrize("stage", ["draft", "in_review", "approved", "published"])
@pytest.mark.parametrize("page", ["postmortem", "write", "review"])
@pytest.mark.parametrize("who", ["olu", "cleo", "rani", "iben", "ada"])
def test_a_record_renders_in_every_stage_for_every_role(stage, page, who, people, browse, request):
    record = request.getfixturevalue(stage)

    answer = browse(getattr(people, who)).get(reverse(page, args=[record.reference]))

    assert answer.status_code == 200


@pytest.mark.parametrize("page", ["postmortem", "write", "review"])
def test_a_restricted_record_does_not_exist_for_others(page, people, browse, published):
    published.visibility = "restricted"
    published.save()

    assert browse(people.iben).get(reverse(page, args=[published.reference])).status_code == 404
    assert browse(people.cleo).get(reverse(page, args=[published.reference])).status_code == 200


@pytest.mark.parametrize("place", ["home", "library", "actions", "review-queue"])
def test_a_restricted_title_is_on_no_list(place, people, browse, in_review, words):
    in_review.visibility = "restricted"
    in_review.save()

    assert in_review.title not in words(browse(people.iben).get(reverse(place)))


@pytest.mark.parametrize("page", ["postmortem", "write", "review", "home", "library", "actions"])
def test_no_page_carries_inline_styles_or_scripts(page, people, browse, in_review):
    args = [in_review.reference] if page in {"postmortem", "write", "review"} else []

    html = browse(people.olu).get(reverse(page, args=args)).content.decode()

    assert not re.search(r"<[^>]+\sstyle=|<style|\son[a-z]+=", html)
    assert not re.search(r"<script(?![^>]*\ssrc=)", html)


@pytest.mark.parametrize("page", ["postmortem", "review", "home", "library", "actions", "incidents"])
def test_ids_are_unique_and_controls_have_names(page, people, browse, in_review):
    args = [in_review.reference] if page in {"postmortem", "review"} else []

    html = browse(people.rani).get(reverse(page, args=args)).content.decode()

    ids = re.findall(r'\sid="([^"]+)"', html)
    assert sorted(set(ids)) == sorted(ids)
    assert not re.findall(r"<button[^>]*>\s*</button>", html)


def test_names_are_shown_as_text(people, browse, words):
    page = words(browse(people.iben).get(reverse("home")))

    assert "Iben &lt;b&gt;Krog&lt;/b&gt;" in page
    assert "<b>Krog" not in page


def test_an_unknown_address_says_what_to_do(people, browse, words):
    answer = browse(people.iben).get("/nowhere")

    assert answer.status_code == 404
    assert "Search the library" in words(answer)


def test_our_own_mistakes_have_a_page_that_needs_nothing(people, browse, monkeypatch, words):
    from afterword.web.home import owed

    def breaks(_user):
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr(owed, "to_do", breaks)
    browser = browse(people.iben)
    browser.raise_request_exception = False

    answer = browser.get(reverse("home"))

    assert answer.status_code == 500
    assert "Your text is safe" in words(answer)


def test_times_are_shown_in_the_zone_of_the_reader(people, browse, published, words):
    published.occurred_at = published.occurred_at.replace(hour=15, minute=12)
    published.save()

    in_oslo = words(browse(people.olu).get(reverse("postmortem", args=[published.reference])))
    in_utc = words(browse(people.iben).get(reverse("postmortem", args=[published.reference])))

    assert "7 Oct 2026, 17:12" in in_oslo
    assert "7 Oct 2026, 15:12" in in_utc

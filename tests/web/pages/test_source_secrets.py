"""Secrets of sources: changed without a gap, shown once, and entered where the sender makes them."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import now

from afterword.incident.senders.shelf import senders
from afterword.web.administration.guides import guides
from afterword.web.incidents.models import Source
from afterword.web.incidents.sources import add_source, secrets_of


@pytest.fixture
def made(db):
    return add_source("github", "Basket repositories")


def good(source: Source, after: timedelta = timedelta()) -> tuple[str, ...]:
    return secrets_of(Source.objects.get(pk=source.pk), now() + after)


def test_a_new_secret_is_shown_once_and_the_old_one_is_good_for_a_day(people, browse, words, made):
    browser, source = browse(people.ada), made.source

    answer = browser.post(reverse("source-secrets", args=[source.pk]))
    shown = re.search(r'<pre class="secret" tabindex="0">([^<]+)</pre>', answer.content.decode())[1]
    later = words(browser.get(reverse("source", args=[source.pk])))

    assert answer.status_code == 201
    assert good(source) == (shown, made.secret)
    assert good(source, timedelta(hours=25)) == (shown,)
    assert shown not in later
    assert "The one before is accepted until" in later


def test_the_old_secret_can_be_let_go_of_at_once(people, browse, words, made):
    browser = browse(people.ada)
    browser.post(reverse("source-secrets", args=[made.source.pk]))

    page = words(browser.post(reverse("source-previous-secret", args=[made.source.pk]), follow=True))

    assert len(good(made.source)) == 1
    assert made.secret not in good(made.source)
    assert "The one before is accepted until" not in page


def test_a_secret_the_sender_made_is_entered_and_never_shown(people, browse, words):
    source = add_source("pagerduty", "On call").source
    browser = browse(people.ada)

    page = browser.post(
        reverse("source-secrets", args=[source.pk]), {"from": "sender", "secret": " pd-s3cret-1 "}, follow=True
    )

    assert good(source) == ("pd-s3cret-1",)
    assert "The one before is accepted" not in words(page)
    assert "pd-s3cret-1" not in words(page)

    browser.post(reverse("source-secrets", args=[source.pk]), {"from": "sender", "secret": "pd-s3cret-2"})
    assert good(source) == ("pd-s3cret-2", "pd-s3cret-1")


@pytest.mark.parametrize("secret", ["", "   ", "short", "x" * 501])
def test_a_secret_that_is_none_is_refused_and_changes_nothing(secret, people, browse, made):
    form = {"from": "sender", "secret": secret}

    answer = browse(people.ada).post(reverse("source-secrets", args=[made.source.pk]), form)

    assert answer.status_code == 422
    assert good(made.source) == (made.secret,)


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        ("", "this one is empty"),
        ("   ", "this one is empty"),
        ("s", "It has 1 character. Enter a secret of at least 8."),
        ("  short ", "It has 5 characters. Enter a secret of at least 8."),
        ("x" * 501, "It has 501 characters, and 500 is the most."),
        ("null\0null", "characters that no secret can hold"),
    ],
)
def test_what_is_wrong_with_a_secret_is_said(secret, said, people, browse, words, made):
    form = {"from": "sender", "secret": secret}

    assert said in words(browse(people.ada).post(reverse("source-secrets", args=[made.source.pk]), form))


@pytest.mark.parametrize("kind", senders())
def test_only_of_a_sender_that_makes_its_secret_the_page_says_it_shows_one(kind, people, browse, words):
    source = add_source(kind, "Night shift").source

    page = words(browse(people.ada).get(reverse("source", args=[source.pk])))

    assert (f"The secret {source.system} shows" in page) == (guides()[kind].secret == "there")


@pytest.mark.parametrize("kind", ["generic", "mapped"])
def test_no_sentence_takes_the_name_of_everything_else_for_a_systems(kind, people, browse, words):
    source = add_source(kind, "Night shift").source
    browser = browse(people.ada)

    before = words(browser.get(reverse("source", args=[source.pk])))
    Source.objects.filter(pk=source.pk).update(heard_at=now(), heard=1)
    after = words(browser.get(reverse("source", args=[source.pk])))

    assert before.count(source.system) == after.count(source.system) == 1


def test_a_source_that_cannot_sign_has_no_secret_to_change(people, browse, words):
    source = add_source("alertmanager", "Prometheus").source
    browser = browse(people.ada)

    said = words(browser.post(reverse("source-secrets", args=[source.pk]), follow=True))

    assert "cannot sign" in said
    assert reverse("source-secrets", args=[source.pk]) not in said


def test_the_secret_is_kept_out_of_reports_about_mistakes(people, browse, made, monkeypatch):
    from afterword.web.administration import source_secrets

    assert getattr(source_secrets.secrets, "__wrapped__", None) is not None

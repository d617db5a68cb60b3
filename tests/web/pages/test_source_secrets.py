"""Secrets of sources: changed without a gap, shown once, and entered where the sender makes them."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import now

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

    assert good(source)[0] == "pd-s3cret-1"
    assert "pd-s3cret-1" not in words(page)


@pytest.mark.parametrize("secret", ["", "   ", "short", "x" * 501])
def test_a_secret_that_is_none_is_refused_and_changes_nothing(secret, people, browse, made):
    form = {"from": "sender", "secret": secret}

    answer = browse(people.ada).post(reverse("source-secrets", args=[made.source.pk]), form)

    assert answer.status_code == 422
    assert good(made.source) == (made.secret,)


def test_a_source_that_cannot_sign_has_no_secret_to_change(people, browse, words):
    source = add_source("alertmanager", "Prometheus").source
    browser = browse(people.ada)

    said = words(browser.post(reverse("source-secrets", args=[source.pk]), follow=True))

    assert "cannot sign" in said
    assert reverse("source-secrets", args=[source.pk]) not in said


def test_the_secret_is_kept_out_of_reports_about_mistakes(people, browse, made, monkeypatch):
    from afterword.web.administration import source_secrets

    assert getattr(source_secrets.secrets, "__wrapped__", None) is not None

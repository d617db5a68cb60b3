"""GitHub's signature and its news about issues."""

import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.senders.github import read, verify
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED, issue

SECRET, BODY = "It's a Secret to Everybody", b"Hello, World!"
SIGNATURE = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"


def test_the_documented_signature_fits():
    assert verify(BODY, {"x-hub-signature-256": SIGNATURE}, SECRET)


def test_one_fitting_signature_of_several_is_enough():
    assert verify(BODY, {"x-hub-signature-256": f"sha256={'0' * 64}, {SIGNATURE}"}, SECRET)


@pytest.mark.parametrize(
    ("body", "headers", "secret"),
    [
        (b"Hello, World?", {"x-hub-signature-256": SIGNATURE}, SECRET),
        (BODY, {"x-hub-signature-256": SIGNATURE}, "another secret"),
        (BODY, {"x-hub-signature-256": SIGNATURE.removeprefix("sha256=")}, SECRET),
        (BODY, {"x-hub-signature-256": SIGNATURE.replace("sha256", "sha1")}, SECRET),
        (BODY, {"x-hub-signature-256": SIGNATURE[:-1]}, SECRET),
        (BODY, {"x-hub-signature-256": ""}, SECRET),
        (BODY, {"x-hub-signature-256": "sha256=é\ud800"}, SECRET),
        (BODY, {}, SECRET),
        (BODY, {"x-hub-signature": "sha1=" + hmac.new(SECRET.encode(), BODY, hashlib.sha1).hexdigest()}, SECRET),
    ],
)
def test_a_wrong_signature_does_not_fit(body, headers, secret):
    assert not verify(body, headers, secret)


@given(
    st.binary(max_size=200),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1),
    st.text(),
)
def test_only_the_secret_makes_a_signature_that_fits(body, secret, offered):
    right = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()

    assert verify(body, {"x-hub-signature-256": f"sha256={right}"}, secret)
    assert not verify(body, {"x-hub-signature-256": offered}, secret)


def test_a_closed_issue_is_news():
    news = read(issue(), received=RECEIVED)

    assert (news.url, news.state) == ("https://github.com/lantern/basket/issues/7", "closed")
    assert news.at == datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
    assert not news.given_up


@pytest.mark.parametrize("reason", ["not_planned", "duplicate"])
def test_an_issue_closed_without_being_done_says_so(reason):
    assert read(issue(state_reason=reason), received=RECEIVED).given_up


def test_a_reopened_issue_is_news():
    assert read(issue("reopened"), received=RECEIVED).state == "reopened"


@pytest.mark.parametrize("action", ["labeled", "", None, 7])
def test_other_actions_are_none(action):
    assert read(issue() | {"action": action}, received=RECEIVED) is None


def test_an_issue_without_an_address_is_malformed():
    with pytest.raises(Malformed, match=r"issue.html_url is missing"):
        read({"action": "closed", "issue": {}}, received=RECEIVED)

"""What was sent is shown without what nobody should read over somebody's shoulder."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.senders.shelf import senders
from afterword.web.administration.redaction import LARGEST, LONGEST, shown_body, shown_headers

TOKEN = "ghp_9fQ2mX7Lr0Vt4Zk8Ws1Nc6Yb3Hd5Ju2Ae7Pq"


def shown(value) -> str:
    return shown_body(json.dumps(value).encode()).text


@pytest.mark.parametrize(
    "private",
    [
        TOKEN,
        "Authorization: Bearer abcDEF123456789xyz",
        "ada.osei@shop.invalid",
        "support@shop.com",
        "+44 20 7946 0123",
        "postgres://app:s3cretpw@db.internal/shop",
        "5398 7712 4406 8156",
    ],
)
@pytest.mark.parametrize(
    "around", ["{}", "It said {} at ten.", "---\nowner: {}\n---\n", "<!-- allow(sensitive-data): no --> {}"]
)
def test_secrets_and_people_are_taken_out_wherever_they_stand(private, around):
    last = private.split()[-1].split("@")[0].split(":")[-1]

    assert last not in shown({"note": around.format(private)})
    assert last not in shown({around.format(private): 1})
    assert last not in shown_body(around.format(private).encode()).text


@pytest.mark.parametrize(
    "name", ["password", "api_key", "apiKey", "X-Token", "routing_key", "client_secret", "email", "phone"]
)
def test_what_a_field_calls_secret_is_not_shown_however_plain_it_is(name):
    assert "hunter2" not in shown({"user": [{name: "hunter2"}]})
    assert "4711" not in shown({name: 4711})


def test_what_is_harmless_stays():
    body = {"key": "INC-42", "fingerprint": "c4a1d7e09b3f5266", "at": "2026-03-02T10:05:00Z", "token": None, "n": [1]}

    assert json.loads(shown(body)) == body


def test_headers_that_prove_who_sent_them_are_not_shown():
    sent = {"authorization": "Bearer x", "webhook-signature": "v1,aaa", "x-gitlab-token": "y", "user-agent": "Hook/1"}

    assert [value for _, value in shown_headers(sent)] == ["[redacted: secret]", "Hook/1", *["[redacted: secret]"] * 2]


@pytest.mark.parametrize("sender", senders().values(), ids=lambda sender: sender.name)
def test_every_example_is_shown(sender):
    text = shown_body(json.dumps(dict(sender.example)).encode()).text

    assert set(json.loads(text)) == set(sender.example)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe\x00",
        b"payload=%7B%7D",
        b"[" * 9_000,
        b'{"a":' + b"1" * 9_000 + b"}",
        b'{"a": "\\ud800"}',
        b"null",
    ],
)
def test_any_body_is_shown(body):
    shown_body(body).text.encode()


@given(st.binary(max_size=200))
def test_no_bytes_raise(body):
    shown_body(body).text.encode()


def test_what_is_long_is_cut_between_lines_and_says_so():
    body = json.dumps({"alerts": [{"summary": f"{number} {TOKEN}"} for number in range(500)]}).encode()

    text, is_cut = shown_body(body)

    assert is_cut
    assert len(text) <= LONGEST
    assert "ghp_" not in text


@pytest.mark.parametrize("body", [b'"' + b"a" * LARGEST, (b'"password": "hunter2",' * 20_000)[:LARGEST]])
def test_what_was_only_fetched_in_part_does_not_end_in_half_a_secret(body):
    text, is_cut = shown_body(body, is_whole=False)

    assert is_cut
    assert text == ""


def test_the_largest_body_shown_takes_no_time():
    body = json.dumps({"alerts": [{"summary": f"{number} {TOKEN}"} for number in range(5_000)]}).encode()[: LARGEST - 2]
    began = time.perf_counter()

    shown_body(body + b'"}')

    assert time.perf_counter() - began < 1

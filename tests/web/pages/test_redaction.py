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


KEY = f"-----BEGIN RSA PRIVATE KEY-----\n{'MIIEowIBAAKCAQEAx7nRrW3h0mQb' * 2}\nNmQwErTyUiOp=\n-----END RSA PRIVATE KEY-----"


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("PGPASSWORD=Sup3rS3cret99 psql", "Sup3r"),
        ("export MYSQL_PWD='two words'", "two words"),
        ("password=hunter2hunter2;", "hunter2"),
        ("db.password: hunter2", "hunter2"),
        ("the password is hunter2", "hunter2"),
        ("psql --password hunter2 --host db", "hunter2"),
        ("curl -u ada:hunter2 https://x.example", "hunter2"),
        ("curl -H 'Authorization: Basic dXNlcjpwYXNz'", "dXNlc"),
        ("Cookie: sid=hunter2; theme=dark", "hunter2"),
        ('He sent {"password": "my, pw"} twice', "my, pw"),
        ("AccountKey=hunter2==;EndpointSuffix=core", "hunter2"),
        ("<soap:Password type='plain'>hunter2</soap:Password>", "hunter2"),
        ("https://x.example/a?sig=hunter2&ok=1", "hunter2"),
        ("https://hooks.slack.com/services/T0AAA/B0BBB/abcdEFGHijklMNOPqrstUVWX", "abcdEFGH"),
        ("https://discord.com/api/webhooks/123456789012345678/abcdEFGHijklMNOP_qrst", "abcdEFGH"),
        ("https://afterword.example/hooks/generic/abcdEFGHijklMNOPqrstUVWX", "abcdEFGH"),
        ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ"),
        ("rk_test_4eC39HqLyjWDarjtT1zdp7dc", "4eC39"),
        ("4111 1111 1111 1111", "1111"),
        (KEY, "MIIE"),
        (KEY[:-40], "MIIE"),
    ],
)
def test_secrets_in_lines_of_logs_are_taken_out(text, private):
    assert private not in shown({"note": f"It said {text} at ten."})
    assert private not in shown({"passed on": json.dumps({"note": text})})
    assert private not in shown_body(f"it said\n{text}\nat ten".encode()).text


@pytest.mark.parametrize(
    "body",
    [
        {"headers": [{"name": "X-Api-Key", "value": "hunter2"}]},
        {"fields": [{"Key": "db_password", "Value": {"current": "hunter2"}}]},
        {"Authorization": ["Bearer hunter2"]},
        {"credentials": {"value": "hunter2", "kind": ["hunter2"]}},
        {"password": ["hunter2"]},
        {"rawHeaders": ["Host", "x", "Authorization", "hunter2"]},
        {"pair": ["api_token", "hunter2"]},
        {"body": json.dumps({"credentials": {"value": "hunter2"}})},
        {"card_number": 4711},
        {"contact": {"phone": ["4711"]}},
        {"session_id": "hunter2", "dsn": "hunter2", "pin": 4711},
    ],
)
def test_what_stands_under_a_secrets_name_is_not_shown_however_deep(body):
    assert not [secret for secret in ("hunter2", "4711") if secret in shown(body)]


def test_a_form_is_shown_field_by_field():
    body = b"token=hunter2&text=It+fails&payload=%7B%22password%22%3A%22hunter2%22%7D"

    assert json.loads(shown_body(body).text)["text"] == "It fails"
    assert "hunter2" not in shown_body(body).text
    assert "hunter2" not in shown_body(body + b"\n", is_whole=False).text


@pytest.mark.parametrize(
    "piece", ["a", "a.", "-", "token", "=", "'", "--pass ", "<pw", "password: '", "1 ", "\\n", "a:"]
)
def test_no_text_takes_long(piece):
    began = time.perf_counter()

    shown_body((piece * LONGEST)[:LONGEST].encode())

    assert time.perf_counter() - began < 1


def test_what_is_harmless_stays():
    body = {
        "key": "INC-42",
        "fingerprint": "c4a1d7e09b3f5266",
        "at": "2026-03-02T10:05:00Z",
        "token": None,
        "n": [1],
        "labels": ["auth-service", "checkout"],
        "alert": {"name": "TokenErrors", "severity": "critical", "value": 8.1},
        "text": "The token expired at 10:00. The password is asked for twice; 3 tests pass: all.",
        "incident_key": "d3640f",
        "order": "1234 5678 9012 3456",
    }

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

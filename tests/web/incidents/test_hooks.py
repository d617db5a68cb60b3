"""The door for other systems: whatever comes is taken, or turned away in words, and never our fault."""

import gzip
import hashlib
import hmac
import json
import zlib
from datetime import timedelta
from io import BytesIO

import pytest
from django.test import RequestFactory
from django.utils.timezone import now

from afterword.incident.senders.sender import Parcel
from afterword.incident.senders.shelf import senders
from afterword.web.administration.guides import guides
from afterword.web.incidents import hooks, reception, seal
from afterword.web.incidents.models import Delivery, Outcome
from afterword.web.incidents.sources import add_source
from bodies import alert, event, issue, notification

pytestmark = pytest.mark.django_db


def post(client, path, body, **headers):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return client.post(path, content, content_type=headers.pop("content_type", "application/json"), headers=headers)


def signed(source, body, **headers):
    right = hmac.new(source.secret.encode(), body, hashlib.sha256).hexdigest()
    return {"X-Hub-Signature-256": f"sha256={right}", "X-GitHub-Event": "issues", "X-GitHub-Delivery": "d-1"} | headers


def assert_problem(answer, status, words):
    problem = answer.json()
    assert answer["Content-Type"] == "application/problem+json"
    assert (answer.status_code, problem["status"]) == (status, status)
    assert words in problem["detail"]
    assert not Delivery.objects.filter(outcome=Outcome.WAITING).exists()


def test_a_delivery_is_stored_as_it_came_and_answered_with_its_id(outside, alertmanager):
    body = json.dumps(notification()).encode()

    answer = post(outside, alertmanager.path, body)

    delivery = Delivery.objects.get()
    assert answer.status_code == 202
    assert answer.json() == {"delivery": str(delivery.pk)}
    assert bytes(delivery.body) == body
    assert delivery.processed_at is None


def test_grafana_may_put(outside, alertmanager):
    answer = outside.put(alertmanager.path, json.dumps(notification(version="1")), content_type="application/json")

    assert answer.status_code == 202


def test_the_key_and_the_secret_are_not_readable_in_the_database(github):
    row = github.source
    key = github.path.rpartition("/")[2]

    assert key not in (row.key_digest, row.secret)
    assert row.key_digest == hashlib.sha256(key.encode()).hexdigest()
    assert github.secret not in row.secret
    assert seal.unseal(row.secret) == github.secret


@pytest.mark.parametrize("path", ["/hooks/alertmanager/wrong", "/hooks/generic/{key}", "/hooks/surprise/{key}"])
def test_an_address_nobody_was_given_is_not_found(outside, alertmanager, path):
    path = path.format(key=alertmanager.path.rpartition("/")[2])

    assert_problem(post(outside, path, notification()), 404, "No source has this address")


def pause(made):
    made.source.disabled_at = made.source.created_at
    made.source.save()


def test_what_a_paused_source_sends_is_refused_counted_and_kept_without_its_body(outside, alertmanager):
    pause(alertmanager)

    for _ in range(2):
        assert_problem(post(outside, alertmanager.path, notification()), 403, "This source is paused")

    alertmanager.source.refresh_from_db()
    assert (alertmanager.source.refused, alertmanager.source.heard) == (2, 0)
    assert {(row.outcome, bytes(row.body)) for row in Delivery.objects.all()} == {(Outcome.REFUSED, b"")}
    assert "paused" in Delivery.objects.first().error


@pytest.mark.parametrize("kind", [name for name, sender in senders().items() if sender.switches_off])
def test_a_sender_that_would_switch_itself_off_is_told_202_while_it_is_paused(kind, outside, db):
    made = add_source(kind, "Paused")
    pause(made)

    answer = post(outside, made.path, dict(senders()[kind].example))

    made.source.refresh_from_db()
    assert answer.status_code == 202
    assert "paused" in answer.json()["detail"]
    assert made.source.refused == 1
    assert Delivery.objects.get().outcome == Outcome.REFUSED


@pytest.mark.parametrize("method", ["get", "options"])
def test_a_paused_address_is_known(method, outside, db):
    made = add_source("cloudevents", "Paused")
    pause(made)

    assert_problem(getattr(outside, method)(made.path), 403, "This source is paused")


def test_reading_the_address_is_not_allowed(outside, alertmanager):
    answer = outside.get(alertmanager.path)

    assert_problem(answer, 405, "takes POST, or PUT")
    assert answer["Allow"] == "POST, PUT"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "The body is empty"),
        (b"{", "The body is not JSON"),
        (b"hello", "The body is not JSON"),
        (b'{"title": "\xff"}', "Byte 11 is not UTF-8"),
        ('{"title": "x"}'.encode("utf-16"), "is not UTF-8"),
        (b"[]", "The JSON is not an object"),
        (b'"x"', "The JSON is not an object"),
        (b"null", "The JSON is not an object"),
        (b"1" * 5000, "A number has thousands of digits. Send it as text."),
        (b'{"n": ' + b"1" * 5000 + b"}", "A number has thousands of digits. Send it as text."),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"title":"x","a":' + b"[" * 900 + b"]" * 900 + b"}", ""),
        (b"{}", "names no incident"),
        (json.dumps(event("incident.exploded")).encode(), "is no event we know"),
    ],
)
def test_a_bad_body_is_turned_away_in_words(outside, generic, body, words):
    answer = post(outside, generic.path, body)

    if words:
        assert_problem(answer, 400, words)
    else:
        assert answer.status_code in {202, 400}


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("BR", lambda body: b"\x0b\x02" + body)]
)
def test_a_compressed_body_is_turned_away_as_what_it_is(encoding, pack, outside, generic):
    body = pack(json.dumps(event()).encode())

    answer = post(outside, generic.path, body, **{"Content-Encoding": encoding})

    assert_problem(
        answer, 415, f"The body is compressed ({encoding.lower()}). Send it plain, without Content-Encoding."
    )
    assert Delivery.objects.get().outcome == Outcome.UNCLEAR


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_body_that_was_unpacked_on_its_way_is_taken(encoding, outside, generic):
    answer = post(
        outside, generic.path, b"\xef\xbb\xbf " + json.dumps(event()).encode(), **{"Content-Encoding": encoding}
    )

    assert answer.status_code == 202


def test_another_body_under_the_same_header_is_another_delivery(outside, generic):
    bodies = [event(incident={"key": f"T-{number}", "title": "Slow"}) for number in (1, 2, 1)]

    answers = [post(outside, generic.path, body, **{"Idempotency-Key": "always"}).json() for body in bodies]

    assert Delivery.objects.count() == 2
    assert answers[0] == answers[2] != answers[1]


def test_an_alert_without_a_beginning_is_turned_away_in_words(outside, alertmanager):
    answer = post(outside, alertmanager.path, notification(alert(startsAt=None)))

    assert_problem(answer, 400, "alerts[0].startsAt is missing")


def test_json_that_says_it_is_a_form_is_taken_as_curl_sends_it(outside, generic):
    answer = post(outside, generic.path, event(), content_type="application/x-www-form-urlencoded")

    assert answer.status_code == 202


def test_no_key_ever_stands_in_the_log(outside, alertmanager, caplog):
    caplog.set_level("DEBUG")

    for body in (b"[]", b"{", b"", json.dumps(notification()).encode()):
        post(outside, alertmanager.path, body)
    outside.get(alertmanager.path)
    post(outside, alertmanager.path.replace("alertmanager", "generic"), b"{}")

    assert "was turned away: 400 The JSON is not an object" in caplog.text
    assert alertmanager.path.rpartition("/")[2] not in caplog.text


def test_a_form_is_told_to_come_as_json(outside, github):
    body = b"payload=%7B%7D"
    headers = signed(github, body) | {"content_type": "application/x-www-form-urlencoded"}

    assert_problem(post(outside, github.path, body, **headers), 400, "Choose the content type application/json")


class Endless(BytesIO):
    """A body that tells how much of it was read."""

    taken = 0

    def read(self, size=-1):
        assert size >= 0, "nobody may ask for all of it"
        self.taken += size
        return b"x" * size


def test_a_body_of_twenty_megabytes_is_turned_away_before_it_is_read(generic):
    body = Endless()
    request = RequestFactory().generic("POST", generic.path, content_type="application/json")
    request.META["CONTENT_LENGTH"] = str(20 * 1024**2)
    request._stream = body

    answer = hooks.hook(request, *generic.path.split("/")[2:])

    assert answer.status_code == 413
    assert "larger than 10 MB" in json.loads(answer.content)["detail"]
    assert body.taken == 0


def test_a_body_longer_than_it_says_is_not_read_to_its_end(generic):
    body = Endless()
    request = RequestFactory().generic("POST", generic.path, content_type="application/json")
    request.META["CONTENT_LENGTH"] = "100"
    request._stream = body

    answer = hooks.hook(request, *generic.path.split("/")[2:])

    assert answer.status_code == 413
    assert body.taken <= hooks.LARGEST + 1


def test_a_body_of_unknown_length_is_asked_for_its_length(outside, generic):
    request = RequestFactory().generic("POST", generic.path, content_type="application/json")
    request.META["CONTENT_LENGTH"] = ""
    request.META["HTTP_TRANSFER_ENCODING"] = "chunked"

    assert hooks.hook(request, *generic.path.split("/")[2:]).status_code == 411


def test_a_signed_delivery_is_taken(outside, github):
    body = json.dumps(issue()).encode()

    assert post(outside, github.path, body, **signed(github, body)).status_code == 202


@pytest.mark.parametrize("signature", ["sha256=" + "0" * 64, "", "sha1=abc", "é"])
def test_a_wrong_signature_is_forbidden(outside, github, signature):
    body = json.dumps(issue()).encode()
    headers = signed(github, body) | {"X-Hub-Signature-256": signature}

    assert_problem(post(outside, github.path, body, **headers), 403, "The signature does not fit")


MAKERS = [name for name, sender in senders().items() if sender.makes_secret]


def test_who_makes_the_secret_is_told_alike_everywhere():
    assert [name for name in senders() if guides()[name].is_made_there] == MAKERS


@pytest.mark.parametrize("kind", MAKERS)
def test_a_wrong_signature_says_where_to_enter_a_secret_that_the_sender_makes(kind, outside, db):
    made, body, headers = skewed(kind, timedelta())

    answer = post(outside, made.path, body + b" ", **headers)

    title = senders()[kind].title
    assert_problem(answer, 403, f"Enter the secret that {title} shows on this source's page, under Secret.")


SKEWED = [name for name, sender in senders().items() if sender.stamps]


def skewed(kind, off):
    """Return a source, and its example as its system would send it with a clock that is off by so much."""
    made, sender = add_source(kind, "Skewed"), senders()[kind]
    body = json.dumps(dict(sender.example)).encode()
    headers = sender.sign(Parcel(body, dict(sender.example_headers or {}), now() + off), made.secret)
    return made, body, {**(sender.example_headers or {}), **headers}


def test_every_sender_that_signs_a_time_is_among_those_tried():
    assert set(SKEWED) == {"slack", "rootly", "incident-io", "grafana", "grafana-irm"}


@pytest.mark.parametrize("kind", SKEWED)
@pytest.mark.parametrize(
    ("off", "words"),
    [
        (timedelta(seconds=-1_000), "was made 16 minutes ago by this server's clock"),
        (timedelta(seconds=1_030), "its time is 17 minutes ahead"),
        (timedelta(hours=-25), "25 hours ago"),
    ],
)
def test_a_clock_that_is_off_is_said_and_by_how_much(kind, off, words, outside, db):
    made, body, headers = skewed(kind, off)

    assert_problem(post(outside, made.path, body, **headers), 403, words)


@pytest.mark.parametrize("kind", SKEWED)
def test_with_a_clock_that_is_off_a_wrong_secret_is_still_a_wrong_secret(kind, outside, db):
    made, body, headers = skewed(kind, timedelta(hours=-1))

    assert_problem(post(outside, made.path, body + b" ", **headers), 403, "The signature does not fit")


@pytest.mark.parametrize("stamp", ["999999999999", "1" * 40, "x", "-1", "²"])
def test_a_time_that_is_none_is_no_fault_of_ours(stamp, outside, db):
    made, body, headers = skewed("slack", timedelta())

    answer = post(outside, made.path, body, **{**headers, "x-slack-request-timestamp": stamp})

    assert_problem(answer, 403, "The signature does not fit")


def test_a_missing_signature_is_forbidden(outside, github):
    assert_problem(post(outside, github.path, issue()), 403, "The signature does not fit")


def test_the_signature_is_checked_before_the_body_is_looked_at(outside, github):
    assert_problem(post(outside, github.path, b"\xff"), 403, "The signature does not fit")


def test_a_secret_sealed_under_another_key_is_no_fault_of_ours(outside, github, settings):
    settings.SECRET_KEY = "another key of this installation"
    body = json.dumps(issue()).encode()

    assert_problem(post(outside, github.path, body, **signed(github, body)), 403, "Add the source again")


def test_other_events_of_github_are_taken(outside, github):
    body = b'{"zen": "Keep it logically awesome."}'

    assert post(outside, github.path, body, **signed(github, body, **{"X-GitHub-Event": "ping"})).status_code == 202


def test_the_same_delivery_twice_is_one_row(outside, github):
    body = json.dumps(issue()).encode()

    first, again = (post(outside, github.path, body, **signed(github, body)) for _ in range(2))

    assert first.status_code == again.status_code == 202
    assert first.json() == again.json()
    assert Delivery.objects.count() == 1


def test_an_id_in_a_generic_body_counts_together_with_its_content(outside, generic):
    opened, over = event(id="INC-42"), event("incident.resolved", id="INC-42")

    for body in (opened, opened, over):
        assert post(outside, generic.path, body).status_code == 202

    assert Delivery.objects.count() == 2


def test_too_many_a_minute_are_asked_to_wait(outside, generic, monkeypatch):
    monkeypatch.setattr(reception, "MOST_A_MINUTE", 2)

    answers = [post(outside, generic.path, event(text=str(n))) for n in range(3)]

    assert [answer.status_code for answer in answers] == [202, 202, 429]
    assert answers[2]["Retry-After"] == "60"


def test_headers_that_are_too_long_or_odd_do_no_harm(outside, generic):
    answer = post(outside, generic.path, event(), **{"User-Agent": "x" * 5000, "Idempotency-Key": "\ud800" * 300})

    assert answer.status_code == 202

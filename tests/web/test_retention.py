"""What is let go of, when, and what stays."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session

from afterword.web import retention
from afterword.web.incidents.models import Delivery, Incident, Outcome, Request, RequestState, Signal
from afterword.web.incidents.sources import add_source
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import tell
from afterword.web.people.accounts import add_user
from afterword.web.people.models import FailedSignIn

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as travel:
        yield travel


@pytest.fixture
def deliver():
    source = add_source("generic", "Scripts").source

    def make(**fields):
        made = {"body": b'{"title": "x"}', "headers": {"user-agent": "curl"}, "outcome": Outcome.TAKEN}
        return Delivery.objects.create(source=source, **{**made, **fields})

    return make


def ago(days, *, more=timedelta()):
    return NOW - timedelta(days=days) - more


def test_a_body_is_emptied_ninety_days_after_it_was_taken_in(deliver):
    old, young = deliver(processed_at=ago(90, more=SECOND)), deliver(processed_at=ago(90))

    assert retention.let_go() == 1

    old.refresh_from_db()
    young.refresh_from_db()
    assert (bytes(old.body), old.headers, old.outcome, old.emptied_at) == (b"", {}, Outcome.TAKEN, NOW)
    assert bytes(young.body) == b'{"title": "x"}'
    assert retention.let_go() == 0


def test_what_waits_is_kept_however_old_it_is(deliver):
    waiting = deliver(received_at=ago(900), outcome=Outcome.WAITING)

    assert retention.let_go() == 0
    waiting.refresh_from_db()
    assert bytes(waiting.body)


def test_what_was_understood_of_a_delivery_stays(deliver):
    delivery = deliver(processed_at=ago(100))
    incident = Incident.objects.create(key="k", title="x")
    Signal.objects.create(incident=incident, source=delivery.source, kind="alert", key="a", at=NOW, content={"at": "x"})

    retention.let_go()

    assert Signal.objects.get().content == {"at": "x"}


def test_the_house_decides_how_long(deliver, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text("[retention]\ndelivery_days = 7\n")
    deliver(processed_at=ago(8))

    assert retention.let_go() == 1


def test_notices_that_were_sent_or_given_up_a_year_ago_are_deleted():
    ruta = add_user("ruta", "ruta@example.com")
    for subject, fields in {
        "sent": {"sent_at": ago(366)},
        "given up": {"given_up_at": ago(366)},
        "waiting": {},
        "young": {"sent_at": ago(364)},
    }.items():
        Notice.objects.filter(pk=tell(ruta, "x", subject, "").pk).update(created_at=ago(400), **fields)

    assert retention.let_go() == 2
    assert set(Notice.objects.values_list("subject", flat=True)) == {"waiting", "young"}


def test_failed_sign_ins_and_sessions_go_when_they_no_longer_count():
    for minutes in (14, 16):
        FailedSignIn.objects.create(address="a", email="b", at=NOW - timedelta(minutes=minutes))
    for key, end in (("gone", NOW - SECOND), ("here", NOW + SECOND)):
        Session.objects.create(session_key=key, session_data="", expire_date=end)

    assert retention.let_go() == 2
    assert FailedSignIn.objects.count() == 1
    assert Session.objects.get().session_key == "here"


def test_only_so_many_at_a_time(deliver):
    for _ in range(3):
        deliver(processed_at=ago(100))

    assert [retention.let_go(2), retention.let_go(2), retention.let_go(2)] == [2, 1, 0]


def test_looking_when_there_is_nothing_costs_seven_queries(django_assert_num_queries):
    with django_assert_num_queries(7):
        assert retention.let_go() == 0


@pytest.fixture
def ask():
    person = add_user("ines", "ines@example.com")
    incident = Incident.objects.create(key="k", title="Rain")

    def make(state, **when):
        return Request.objects.create(incident=incident, by=person, reason="I would like to know.", state=state, **when)

    return make


@pytest.mark.parametrize("state", [RequestState.DECLINED, RequestState.WITHDRAWN])
def test_a_request_that_led_to_nothing_goes_after_two_years(state, ask):
    old, young = ask(state, answered_at=ago(730, more=SECOND)), ask(state, answered_at=ago(730))
    older = ask(state, at=ago(731))

    assert retention.let_go() == 2
    assert list(Request.objects.all()) == [young]
    assert not Request.objects.filter(pk__in=[old.pk, older.pk]).exists()


@pytest.mark.parametrize("state", [RequestState.OPEN, RequestState.POSTMORTEM, RequestState.WAIVED])
def test_a_request_that_counts_stays(state, ask):
    ask(state, at=ago(3000), answered_at=ago(3000) if state != RequestState.OPEN else None)

    assert retention.let_go() == 0
    assert Request.objects.exists()


def test_a_house_keeps_them_as_long_as_it_says(ask, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text("[retention]\nrequest_days = 30\n")
    ask(RequestState.DECLINED, answered_at=ago(31))

    assert retention.let_go() == 1

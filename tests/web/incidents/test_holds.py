"""A draft on hold: its dates move, nobody is reminded, and once it is over its owner is asked."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from afterword.incident.signal import Signal, Statement
from afterword.web import reminders
from afterword.web.incidents import holds, inbox
from afterword.web.incidents.models import Hold
from afterword.web.notices.models import Notice
from afterword.web.people.accounts import add_user
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(MONDAY, tick=False) as travel:
        yield travel


@pytest.fixture
def olu(db):
    return add_user("Olu", "olu@example.com")


@pytest.fixture
def rani(olu):
    return add_user("Rani", "rani@example.com", is_reviewer=True)


@pytest.fixture
def incident(olu):
    said = Statement(
        by="bot", severity="SEV2", data_loss=True, impact_started_at=MONDAY - timedelta(hours=1), resolved_at=MONDAY
    )
    return inbox.take_signals([Signal("incident", "a", MONDAY, "Seat maps", group="key:a", says=said)])


def due(incident) -> date:
    incident.refresh_from_db()
    record = Postmortem.objects.get()
    assert incident.verdict.draft_due == record.draft_due
    return record.draft_due


def test_a_hold_moves_the_dates_and_going_on_moves_them_back(incident, olu, clock):
    assert due(incident) == date(2026, 3, 9)

    holds.hold(incident, olu, "The supplier's report comes on Friday.", date(2026, 3, 6))
    assert due(incident) == date(2026, 3, 13)
    clock.move_to(MONDAY + timedelta(days=2))
    holds.resume(incident, olu)

    assert due(incident) == date(2026, 3, 11)
    assert holds.standing(incident) is None


def test_nobody_is_reminded_meanwhile_and_then_somebody_is_asked_once(incident, olu, clock):
    holds.hold(incident, olu, "The supplier's report.", date(2026, 3, 20))
    Notice.objects.all().delete()

    said = []
    for day in (10, 16, 20, 21, 22, 25, 26, 27, 28):
        clock.move_to(datetime(2026, 3, day, 12, tzinfo=UTC))
        reminders.remind()
        said.append(sorted(Notice.objects.values_list("kind", flat=True)))
        Notice.objects.exclude(kind="draft-resumed").delete()

    assert due(incident) == date(2026, 3, 27)
    assert said == [
        [],
        [],
        [],
        *[["draft-resumed"]] * 3,
        ["draft-nudge", "draft-resumed"],
        ["draft-nudge", "draft-resumed"],
        ["draft-overdue", "draft-resumed"],
    ]
    assert "was on hold until Friday 20 March: The supplier's report." in Notice.objects.get(kind="draft-resumed").body


def test_whoever_let_it_go_on_is_not_asked(incident, olu, clock):
    holds.hold(incident, olu, "Waiting.", date(2026, 3, 20))
    clock.move_to(MONDAY + timedelta(days=1))
    holds.resume(incident, olu)
    Notice.objects.all().delete()
    clock.move_to(MONDAY + timedelta(days=3))

    reminders.remind()

    assert not Notice.objects.filter(kind="draft-resumed").exists()


@pytest.mark.parametrize(
    ("reason", "until", "words"),
    [
        ("  ", date(2026, 3, 6), "Say in a sentence"),
        ("Why", date(2026, 3, 2), "Choose a day after today"),
        ("Why", date(2026, 3, 31), "At most 20 working days at a time, until 2026-03-30"),
    ],
)
def test_a_hold_needs_a_reason_and_a_day_that_is_not_far(reason, until, words, incident, olu):
    with pytest.raises(Unclear, match=words):
        holds.hold(incident, olu, reason, until)

    assert not Hold.objects.exists()


def test_the_owner_and_reviewers_hold_and_nobody_else(incident, rani):
    iben = add_user("Iben", "iben@example.com")

    with pytest.raises(NotYours):
        holds.hold(incident, iben, "Why", date(2026, 3, 6))
    holds.hold(incident, rani, "Why", date(2026, 3, 6))

    with pytest.raises(NotNow, match="on hold until 2026-03-06 already"):
        holds.hold(incident, rani, "Again", date(2026, 3, 6))


def test_a_text_a_reviewer_may_not_read_is_not_theirs_to_hold(incident, olu, rani):
    drafting.show_to(Postmortem.objects.get(), olu, Visibility.RESTRICTED)

    with pytest.raises(NotYours):
        holds.hold(incident, rani, "Why", date(2026, 3, 6))


def test_only_what_is_being_written_can_wait(incident, olu):
    with pytest.raises(NotNow, match="not on hold"):
        holds.resume(incident, olu)
    Postmortem.objects.update(status=Status.APPROVED)

    with pytest.raises(NotNow, match="being written"):
        holds.hold(incident, olu, "Why", date(2026, 3, 6))


@pytest.mark.parametrize(
    ("until", "words"),
    [
        ("2026-05-29", "At most 20 working days at a time"),
        ("", "This field is required."),
        ("soon", "Enter a valid date."),
    ],
)
def test_a_day_that_is_not_right_costs_nobody_their_reason(until, words, incident, olu):
    browser = Client(headers={"host": "127.0.0.1"})
    browser.force_login(olu)
    typed = {"reason": "The supplier reports on Friday.", "until": until}

    answer = browser.post(reverse("incident-holds", args=[incident.pk]), typed)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert words in page
    assert ">\nThe supplier reports on Friday.</textarea>" in page
    assert '<details class="fold" open><summary class="button">Put it on hold' in page
    assert not Hold.objects.exists()


def test_the_page_holds_says_so_and_goes_on(incident, olu):
    browser = Client(headers={"host": "127.0.0.1"})
    browser.force_login(olu)
    page = reverse("incident", args=[incident.pk])

    refused = browser.post(
        reverse("incident-holds", args=[incident.pk]), {"reason": "Why", "until": "soon", "next": page}, follow=True
    )
    browser.post(reverse("incident-holds", args=[incident.pk]), {"reason": "<b>Why</b>", "until": "2026-03-06"})
    held = browser.get(page).content.decode()
    browser.post(reverse("incident-resumption", args=[incident.pk]))

    assert refused.status_code == 422
    assert "Enter a valid date." in refused.content.decode()
    assert "until Friday 6 March" in held
    assert "&lt;b&gt;Why" in held
    assert "Go on with it" in held
    assert "Put it on hold" in browser.get(page).content.decode()

"""A draft that was begun by hand is put on hold as one of an incident is."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.db import IntegrityError
from django.test import Client
from django.urls import reverse

from afterword.incident.signal import Signal, Statement
from afterword.web import reminders
from afterword.web.incidents import holds, inbox
from afterword.web.incidents.models import Hold
from afterword.web.notices.models import Notice
from afterword.web.people.accounts import add_user
from afterword.web.postmortems import derived, drafting
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
    return add_user("Olu", "olu@example.com", handle="olu")


@pytest.fixture
def draft(olu):
    """Due on Monday 9 March: a SEV2."""
    return drafting.start(olu, title="Rain", happened_at=MONDAY, known=drafting.Known(severity="SEV2"))


def dates(record):
    record.refresh_from_db()
    return record.draft_due, record.review_due


def test_a_hold_moves_its_dates_and_going_on_moves_them_back(draft, olu, clock):
    assert dates(draft) == (date(2026, 3, 9), date(2026, 3, 16))

    holds.hold(draft, olu, "The supplier's report comes on Friday.", date(2026, 3, 6))
    assert dates(draft) == (date(2026, 3, 13), date(2026, 3, 20))
    assert draft.held_until == date(2026, 3, 6)

    derived.refresh(draft)
    assert dates(draft) == (date(2026, 3, 13), date(2026, 3, 20))

    clock.move_to(MONDAY + timedelta(days=2))
    holds.resume(draft, olu)
    assert dates(draft) == (date(2026, 3, 11), date(2026, 3, 18))


def test_nobody_is_reminded_meanwhile_and_its_owner_is_asked_afterwards(draft, olu, clock):
    holds.hold(draft, olu, "The supplier's report comes on Friday.", date(2026, 3, 6))

    clock.move_to(datetime(2026, 3, 6, 12, tzinfo=UTC))
    assert reminders.remind() == 0
    clock.move_to(datetime(2026, 3, 9, 12, tzinfo=UTC))
    reminders.remind()

    notice = Notice.objects.get(kind="draft-resumed")
    assert (notice.recipient, notice.url) == (olu, reverse("hold", args=[draft.reference]))
    assert "The supplier's report" in notice.body


@pytest.mark.parametrize(
    ("who", "may"), [("olu", True), ("reviewer", True), ("admin", True), ("reader", False), ("contributor", False)]
)
def test_its_owner_reviewers_and_administrators_hold_it(who, may, draft, olu):
    person = (
        olu
        if who == "olu"
        else add_user(who, f"{who}@example.com", is_reviewer=who == "reviewer", is_admin=who == "admin")
    )
    if who == "contributor":
        draft.contributors.add(person)

    client = Client()
    client.force_login(person)
    address = reverse("hold", args=[draft.reference])
    shown = client.get(address)
    answer = client.post(address, {"reason": "It waits.", "until": "2026-03-06"})

    assert shown.status_code == 200
    assert ("<textarea" in shown.content.decode()) == may
    assert Hold.objects.exists() == may
    assert answer.status_code == 302


def test_signed_out_nobody_holds_it(draft):
    answer = Client().post(reverse("hold", args=[draft.reference]), {"reason": "x", "until": "2026-03-06"})

    assert "sign-in" in answer["Location"]
    assert not Hold.objects.exists()


def test_what_one_may_not_read_does_not_exist(draft, olu):
    drafting.show_to(draft, olu, Visibility.RESTRICTED)
    client = Client()
    client.force_login(add_user("admin", "admin@example.com", is_admin=True))

    assert client.get(reverse("hold", args=[draft.reference])).status_code == 404


@pytest.mark.parametrize(
    ("reason", "until", "said"),
    [
        ("", "2026-03-06", "required"),
        ("It waits.", "2026-03-02", "Choose a day after today"),
        ("It waits.", "2027-03-02", "At most 20 working days"),
        ("It waits.", "soon", "valid date"),
    ],
)
def test_a_form_that_is_not_right_keeps_what_was_typed(reason, until, said, draft, olu):
    client = Client()
    client.force_login(olu)

    answer = client.post(reverse("hold", args=[draft.reference]), {"reason": reason, "until": until})

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert reason in answer.content.decode()
    assert not Hold.objects.exists()


def test_it_is_held_once_and_goes_on_once(draft, olu):
    holds.hold(draft, olu, "It waits.", date(2026, 3, 6))
    with pytest.raises(NotNow):
        holds.hold(draft, olu, "It waits.", date(2026, 3, 6))

    client = Client()
    client.force_login(olu)
    page = client.get(reverse("hold", args=[draft.reference])).content.decode()
    assert "It is on hold" in page
    client.post(reverse("hold", args=[draft.reference]), {"resume": "1"})
    with pytest.raises(NotNow):
        holds.resume(draft, olu)


def test_what_is_in_review_is_not_held(draft, olu):
    Postmortem.objects.update(status=Status.IN_REVIEW)

    with pytest.raises(NotNow):
        holds.hold(draft, olu, "It waits.", date(2026, 3, 6))


def test_somebody_else_is_told_whom_to_ask(draft):
    with pytest.raises(NotYours):
        holds.hold(draft, add_user("ann", "ann@example.com"), "It waits.", date(2026, 3, 6))
    with pytest.raises((NotYours, Unclear)):
        holds.resume(draft, add_user("bo", "bo@example.com"))


def test_one_with_an_incident_is_held_on_its_page(olu):
    said = Statement(by="bot", severity="SEV2", data_loss=True, impact_started_at=MONDAY, resolved_at=MONDAY)
    incident = inbox.take_signals([Signal("incident", "a", MONDAY, "Seat maps", group="key:a", says=said)])
    record = Postmortem.objects.get()
    client = Client()
    client.force_login(olu)

    assert client.get(reverse("hold", args=[record.reference]))["Location"] == reverse("incident", args=[incident.pk])
    holds.hold(record, olu, "It waits.", date(2026, 3, 6))

    hold = Hold.objects.get()
    record.refresh_from_db()
    assert (hold.incident_id, hold.postmortem_id) == (incident.pk, None)
    assert (record.draft_due, record.held_until) == (date(2026, 3, 13), date(2026, 3, 6))


def test_a_hold_is_of_one_thing(olu):
    with pytest.raises(IntegrityError):
        Hold.objects.create(by=olu, reason="x", since=MONDAY.date(), until=MONDAY.date())

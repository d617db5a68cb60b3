"""Who is reminded of what, when, how often, and in which words."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.incident.calendar import Calendar
from afterword.incident.clocks import Clock, reached_on
from afterword.web import reminders
from afterword.web.house import house
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import send_due
from afterword.web.people.accounts import add_team, add_user, join
from afterword.web.people.models import Membership, User
from afterword.web.postmortems import derived, drafting
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import Postmortem, Status, Visibility

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 3, 2)
TEXT = """\
# Seat maps stayed empty

## Actions

- [ ] **A1** Refuse entries of **another** format
  - owner: @ikaika; priority: P1; due: 2026-03-20
- [ ] **A2** Paint the shed
  - owner: @ikaika; priority: P2; due: 2026-03-20
"""


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), tick=False) as travel:
        yield travel


def begun(user, text):
    """Open a draft that is due five working days later."""
    draft = drafting.start_with(user, text)
    draft.draft_due = Calendar().due(draft.created_at.date(), 5)
    draft.save(update_fields=["draft_due"])
    return draft


@pytest.fixture
def ruta():
    return add_user("ruta", "ruta@example.com")


@pytest.fixture
def ikaika():
    return add_user("ikaika", "ikaika@example.com", timezone="Asia/Tokyo")


@pytest.fixture
def draft(ruta, ikaika):
    """A draft opened on Monday 2 March, due on Monday 9 March."""
    return begun(ruta, TEXT)


@pytest.fixture
def published(draft):
    Postmortem.objects.update(status=Status.FOLLOW_UP)
    return draft


@pytest.fixture
def on(clock):
    """Let a day come, remind, and return the kinds of what was written."""

    def come(day, hour=12):
        clock.move_to(datetime(2026, 3, day, hour, tzinfo=UTC))
        before = set(Notice.objects.values_list("pk", flat=True))
        count = reminders.remind()
        kinds = sorted(notice.kind for notice in Notice.objects.exclude(pk__in=before))
        assert count == len(kinds)
        return kinds

    return come


def test_a_drafts_owner_is_asked_at_four_fifths_of_the_time_and_once_it_is_late(draft, on, ruta):
    assert draft.draft_due == date(2026, 3, 9)

    assert [on(day) for day in (5, 6, 7, 9, 10, 11)] == [[], ["draft-nudge"], [], [], ["draft-overdue"], []]
    assert {notice.recipient for notice in Notice.objects.all()} == {ruta}


def test_the_words_offer_help(draft, on):
    on(6)
    on(10)

    nudge, late = Notice.objects.order_by("pk")
    assert nudge.subject == "Due on Monday 9 March: Seat maps stayed empty"
    assert "How is it going?" in nudge.body
    assert late.subject == "What would help? Seat maps stayed empty"
    for notice in (nudge, late):
        assert notice.url.endswith("/text")
        for place in ("lighter", "facilitator", "owner"):
            assert f"  http://127.0.0.1:8000/postmortems/PM-2026-0001/{place}\n" in notice.body


def test_who_was_late_in_asking_asks_only_what_is_true_now(draft, on):
    assert on(10) == ["draft-overdue"]


@pytest.fixture
def organisation(ruta, ikaika):
    """Ruta's team is led by lena, the team of the service by sven; rani and ruta review, xola has left."""
    people = {
        name: add_user(name, f"{name}@example.com", is_reviewer=name in {"rani", "xola"})
        for name in ("lena", "sven", "rani", "xola")
    }
    User.objects.filter(pk__in=[people["xola"].pk]).update(is_active=False)
    User.objects.filter(pk=ruta.pk).update(is_reviewer=True)
    for slug, lead in (("booking", "lena"), ("seats", "sven")):
        team = add_team(slug.title(), slug)
        join(people[lead], team, lead=True)
        if slug == "booking":
            join(ruta, team)
            join(ikaika, team)
    return people


def told(kind):
    return sorted(Notice.objects.filter(kind=kind).values_list("recipient__name", flat=True))


def test_a_draft_that_waits_is_brought_up_with_those_who_can_help(ruta, organisation, on):
    begun(ruta, "---\nservices: [seat-map]\nteams: [seats]\n---\n\n" + TEXT)

    assert [on(day) for day in (6, 10, 11, 12, 13, 17, 18)] == [
        ["draft-nudge"],
        ["draft-overdue", "draft-overdue"],
        [],
        ["draft-escalated", "draft-escalated"],
        [],
        ["draft-decision"],
        [],
    ]
    assert told("draft-overdue") == ["lena", "ruta"]
    assert told("draft-escalated") == ["rani", "sven"]
    assert told("draft-decision") == ["rani"]
    to_ruta = Notice.objects.get(kind="draft-overdue", recipient=ruta)
    assert "So that help can be found, lena will hear of it too." in to_ruta.body
    to_sven = Notice.objects.get(kind="draft-escalated", recipient__name="sven")
    assert "ruta is writing PM-2026-0001" in to_sven.body
    assert "it says nothing about who writes it" in to_sven.body


def test_the_team_of_a_service_is_the_configured_one(ruta, organisation, on, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('[services.Seat-Map]\nteam = "booking"\n')
    begun(ruta, "---\nservices: [seat-map]\nteams: [seats]\n---\n\n" + TEXT)

    on(12)

    assert told("draft-escalated") == ["lena", "rani"]


def test_nobody_hears_of_a_draft_they_may_not_read(ruta, organisation, on):
    drafting.show_to(begun(ruta, TEXT), ruta, Visibility.RESTRICTED)

    assert on(10) == ["draft-overdue"]
    assert on(12) == []
    assert "Nobody else was told." in Notice.objects.get().body


def test_a_policy_that_names_no_levels_tells_the_owner_alone(ruta, organisation, on, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('policy = "ours.toml"\n')
    (tmp_path / "ours.toml").write_text('version = "ours"\n')
    begun(ruta, TEXT)

    assert [on(day) for day in (6, 10, 12, 17)] == [["draft-nudge"], ["draft-overdue"], [], []]
    assert "Nobody else was told." in Notice.objects.get(kind="draft-overdue").body


def test_what_has_been_late_for_weeks_is_no_news(draft, on):
    assert on(23) == ["draft-overdue"]
    Notice.objects.all().delete()
    assert on(24) == []


@pytest.mark.parametrize("status", [Status.IN_REVIEW, Status.CHANGES_REQUESTED, Status.APPROVED, Status.DECLINED])
def test_a_text_that_was_handed_in_or_declined_is_no_late_draft(draft, on, status):
    Postmortem.objects.update(status=status)

    assert on(10) == []


def test_a_draft_opened_after_its_date_had_no_time_to_be_late_in(draft, on):
    Postmortem.objects.update(draft_due=date(2026, 3, 2))

    assert [on(3), on(4)] == [[], []]


def test_another_date_is_asked_about_again(draft, on):
    on(10)
    Postmortem.objects.update(draft_due=date(2026, 3, 12))

    assert [on(11), on(13)] == [["draft-nudge"], ["draft-overdue"]]


def test_a_closed_account_is_not_reminded(draft, on, ruta):
    ruta.is_active = False
    ruta.save()

    assert on(10) == []


def test_what_a_closed_account_was_to_write_is_asked_of_its_lead_and_brought_up_as_late(ruta, organisation, on):
    begun(ruta, "---\nservices: [seat-map]\nteams: [seats]\n---\n\n" + TEXT)
    User.objects.filter(pk=ruta.pk).update(is_active=False)

    assert [on(day) for day in (3, 6, 10, 12, 13)] == [
        ["draft-takeover"],
        [],
        ["draft-overdue"],
        ["draft-escalated", "draft-escalated"],
        [],
    ]
    asked, late, *_ = Notice.objects.order_by("pk")
    assert asked.recipient == late.recipient == organisation["lena"]
    assert "The account of ruta is closed, and PM-2026-0001" in asked.body
    assert asked.url.endswith("/owner")
    assert "the account of ruta is closed. lena, or a reviewer who may read it, can hand it over." in late.body
    assert not Notice.objects.filter(recipient=ruta).exists()


def test_with_no_lead_reviewers_are_asked_for_a_closed_account(draft, organisation, on, ruta):
    Membership.objects.all().delete()
    User.objects.filter(pk=ruta.pk).update(is_active=False)

    assert on(3) == ["draft-takeover"]
    assert Notice.objects.get().recipient == organisation["rani"]


def test_a_lead_who_is_away_hides_no_reviewer_who_is_asked_for_a_closed_account(ruta, organisation, on):
    begun(ruta, TEXT)
    User.objects.filter(pk=ruta.pk).update(is_active=False)
    User.objects.filter(pk=organisation["lena"].pk).update(away_from=date(2026, 3, 1), away_until=date(2026, 3, 4))

    assert on(3) == ["draft-takeover"]
    assert Notice.objects.get().recipient == organisation["rani"]
    assert on(5) == ["draft-takeover"]
    assert Notice.objects.latest("pk").recipient == organisation["lena"]


def test_an_important_action_of_a_closed_account_is_asked_of_its_lead_once(published, organisation, on, ikaika):
    User.objects.filter(pk=ikaika.pk).update(is_active=False)

    assert [on(day) for day in (16, 17, 21, 25)] == [[], ["action-takeover"], [], []]
    notice = Notice.objects.get()
    assert notice.recipient == organisation["lena"]
    assert "ikaika's account is closed. This is due on Friday 20 March (P1)" in notice.body
    assert "Agree with ruta who takes it" in notice.body


def test_a_lead_who_may_not_read_it_or_is_away_hides_nobody_who_is_asked_of_such_an_action(
    published, organisation, on, ruta, ikaika
):
    User.objects.filter(pk=ikaika.pk).update(is_active=False)
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)

    assert on(17) == ["action-takeover"]
    assert Notice.objects.get().recipient == ruta

    Notice.objects.all().delete()
    Postmortem.objects.update(visibility=Visibility.COMPANY)
    User.objects.filter(pk=organisation["lena"].pk).update(away_from=date(2026, 3, 1), away_until=date(2026, 3, 18))
    on(17)
    assert Notice.objects.get().recipient == ruta
    on(19)
    assert {notice.recipient for notice in Notice.objects.all()} == {ruta, organisation["lena"]}


def test_with_nobody_who_owns_the_record_whoever_wrote_it_is_asked_of_such_an_action(published, on, ruta, ikaika):
    sven = add_user("sven", "sven@example.com")
    published.contributors.add(sven)
    User.objects.filter(pk__in=[ruta.pk, ikaika.pk]).update(is_active=False)

    assert on(17) == ["action-takeover"]
    assert Notice.objects.get().recipient == sven


def test_reminding_of_closed_accounts_costs_no_query_for_each_who_stands_in(ruta, on, clock):
    for n in range(3):
        add_user(f"reviewer {n}", f"r{n}@example.com", is_reviewer=True)
    begun(ruta, TEXT)
    User.objects.filter(pk=ruta.pk).update(is_active=False)
    clock.move_to(datetime(2026, 3, 10, 12, tzinfo=UTC))
    here = house()

    def queries():
        with CaptureQueriesContext(connection) as found:
            assert list(reminders._of_drafts(date(2026, 3, 10), here))
        return len(found)

    few = queries()
    for n in range(3, 20):
        add_user(f"reviewer {n}", f"r{n}@example.com", is_reviewer=True)
    assert queries() == few


def test_without_a_lead_whoever_owns_the_record_is_asked_of_such_an_action(published, on, ruta, ikaika):
    User.objects.filter(pk=ikaika.pk).update(is_active=False)

    assert on(17) == ["action-takeover"]
    assert Notice.objects.get().recipient == ruta
    assert "Agree with those who work there who takes it" in Notice.objects.get().body


def test_an_important_actions_owner_is_reminded_three_days_before_and_once_it_is_late(published, on, ikaika):
    assert [on(day) for day in (16, 17, 18, 20, 21, 22)] == [[], ["action-nudge"], [], [], ["action-overdue"], []]

    nudge, late = Notice.objects.order_by("pk")
    assert nudge.recipient == late.recipient == ikaika
    assert nudge.subject == "Due on Friday 20 March: Refuse entries of another format"
    assert "tell ruta" in nudge.body
    assert late.subject == "What would help? Refuse entries of another format"


def test_an_action_that_is_done_dropped_or_not_agreed_yet_is_left_alone(draft, on):
    assert "action-nudge" not in on(18)

    Postmortem.objects.update(status=Status.CLOSED)
    texts.edit(draft.text_id, lambda text: difference(text, text.replace("[ ] **A1**", "[x] **A1**")))
    derived.refresh(draft)
    assert on(19) == []


def test_nobody_is_told_of_what_they_may_not_read(published, on, ruta):
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)

    assert on(18) == []


def test_a_reminder_waits_for_the_morning_of_whoever_gets_it(published, on, clock):
    on(17, hour=1)
    assert Notice.objects.get().due_at == datetime(2026, 3, 16, 23, tzinfo=UTC)  # eight o'clock in Tokyo
    Notice.objects.update(due_at=datetime(2026, 3, 17, 8, tzinfo=UTC))

    assert send_due() == 0
    clock.move_to(datetime(2026, 3, 17, 8, tzinfo=UTC))
    assert send_due() == 1


def test_only_so_many_are_written_at_a_time(ruta, ikaika, clock):
    for _ in range(3):
        begun(ruta, TEXT)
    clock.move_to(datetime(2026, 3, 10, 12, tzinfo=UTC))

    assert [reminders.remind(2), reminders.remind(2), reminders.remind(2)] == [2, 1, 0]


@pytest.mark.parametrize(("due", "day"), [(3, 2), (4, 3), (5, 4), (6, 5), (9, 6), (12, 10), (16, 12)])
def test_four_fifths_of_a_clock_fall_on_a_working_day(due, day):
    clock = Clock(MONDAY, Calendar().working_days(MONDAY, date(2026, 3, due)), Calendar())

    assert reached_on(clock, 80) == date(2026, 3, day)

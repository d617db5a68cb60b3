"""Reviews and publications that wait: whom they are brought up with, when, and in which words."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from afterword.web import reminders
from afterword.web.house import house
from afterword.web.notices.models import Notice
from afterword.web.people.accounts import add_team, add_user, join
from afterword.web.people.models import User
from afterword.web.postmortems import drafting, moves
from afterword.web.postmortems.models import Postmortem, Status, Verdict, Visibility

pytestmark = pytest.mark.django_db

TEXT = """\
---
services: [seat-map]
teams: [seats]
{reviewers}---

# Seat maps stayed empty
"""


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), tick=False) as travel:
        yield travel


@pytest.fixture
def people():
    """Ruta writes, lena leads her team, sven that of the service; rani and rolf review, rolf is named."""
    made = {
        name: add_user(name, f"{name}@example.com", is_reviewer=name in {"rani", "rolf"})
        for name in ("ruta", "lena", "sven", "rani", "rolf")
    }
    for slug, lead in (("booking", "lena"), ("seats", "sven")):
        team = add_team(slug.title(), slug)
        join(made[lead], team, lead=True)
        if slug == "booking":
            join(made["ruta"], team)
    return made


def handed_in(people, reviewers=""):
    """Hand in a text on Monday 2 March whose approval is due on Monday 9 March, five working days later."""
    row = drafting.start_with(people["ruta"], TEXT.format(reviewers=reviewers))
    moves.move(row, Status.IN_REVIEW, people["ruta"])
    Postmortem.objects.filter(pk=row.pk).update(review_due=date(2026, 3, 9), draft_due=date(2026, 3, 4))
    return row


@pytest.fixture
def in_review(people):
    return handed_in(people, 'reviewers: ["@rolf"]\n')


@pytest.fixture
def on(clock):
    """Let a day come, remind, and return what was written and to whom."""

    def come(day, month=3):
        clock.move_to(datetime(2026, month, day, 12, tzinfo=UTC))
        before = set(Notice.objects.values_list("pk", flat=True))
        count = reminders.remind()
        made = Notice.objects.exclude(pk__in=before)
        assert count == len(made)
        assert reminders.remind() == 0
        return sorted((notice.kind, notice.recipient.name) for notice in made)

    return come


def away(name, first, last):
    User.objects.filter(name=name).update(away_from=date(2026, 3, first), away_until=date(2026, 3, last))


def test_a_review_is_brought_up_at_the_levels_of_the_policy(in_review, on):
    assert [on(day) for day in (5, 6, 7, 9, 10, 11, 12, 13, 17, 18)] == [
        [],
        [("review-nudge", "rolf")],
        [],
        [],
        [("review-open", "lena"), ("review-open", "ruta"), ("review-overdue", "rolf")],
        [],
        [("review-escalated", "rani"), ("review-escalated", "rolf"), ("review-escalated", "sven")],
        [],
        [("review-decision", "rani"), ("review-decision", "rolf")],
        [],
    ]


def test_the_words_offer_help_and_accuse_nobody(in_review, on):
    for day in (6, 10, 12, 17):
        on(day)

    nudge = Notice.objects.get(kind="review-nudge")
    assert nudge.subject == "To read by Monday 9 March: Seat maps stayed empty"
    assert nudge.url == "/postmortems/PM-2026-0001/review"
    late = Notice.objects.get(kind="review-overdue")
    assert late.subject == "What would help? Seat maps stayed empty"
    assert "tell ruta, who can name somebody else; that is an answer too." in late.body
    owner = Notice.objects.get(kind="review-open", recipient__name="ruta")
    assert "It waits for its readers, not for you. rolf was asked again." in owner.body
    assert "name another reader under reviewers" in owner.body
    for notice in Notice.objects.filter(kind__in=["review-escalated", "review-decision"]):
        assert "it says nothing about them, nor about the text" in notice.body
    assert "who reads it this week" in Notice.objects.filter(kind="review-decision")[0].body


@pytest.mark.parametrize(("visibility", "whom"), [("company", "lena"), ("restricted", "another reviewer")])
def test_of_a_closed_account_somebody_is_named_who_can_name_another_reader(in_review, on, visibility, whom):
    User.objects.filter(pk=in_review.owner_id).update(is_active=False)
    Postmortem.objects.update(visibility=visibility)

    on(6)

    said = f"tell {whom} (the account of ruta is closed), who can name somebody else"
    assert said in Notice.objects.filter(kind__startswith="review").order_by("pk")[0].body


def test_each_waits_for_the_morning_of_whoever_gets_it(in_review, on, people):
    User.objects.filter(name="rolf").update(timezone="Asia/Tokyo")
    on(6)

    assert Notice.objects.get().due_at == datetime(2026, 3, 5, 23, tzinfo=UTC)  # eight o'clock in Tokyo


def test_where_nobody_is_named_reviewers_by_role_are_asked_and_who_approved_is_not(people, on):
    row = handed_in(people)
    row.refresh_from_db()
    row.reviews.create(reviewer=people["rani"], verdict=Verdict.APPROVED, fingerprint=row.fingerprint)

    assert on(6) == [("review-nudge", "rolf")]


def test_of_who_is_away_nobody_is_reminded_and_the_owner_learns_why(in_review, on):
    away("rolf", 5, 11)
    away("lena", 5, 11)

    assert on(6) == []
    assert on(10) == [("review-open", "ruta")]
    assert "rolf is away." in Notice.objects.get().body
    assert ("review-overdue", "rolf") in on(12)


def test_where_nobody_could_approve_its_owner_learns_that(people, on):
    User.objects.filter(is_reviewer=True).update(is_active=False)
    handed_in(people)

    assert on(10) == [("review-open", "lena"), ("review-open", "ruta")]
    assert "There is nobody yet whose approval would count." in Notice.objects.filter(recipient__name="ruta")[0].body


def test_who_handed_in_late_takes_no_days_from_the_readers(in_review, on):
    Postmortem.objects.update(review_due=date(2026, 2, 27), draft_due=date(2026, 2, 24))  # three working days

    assert [on(day) for day in (3, 4, 5)] == [[], [("review-nudge", "rolf")], []]
    assert on(6) == [("review-open", "lena"), ("review-open", "ruta"), ("review-overdue", "rolf")]


def test_one_without_a_date_for_its_draft_has_a_day(in_review, on):
    Postmortem.objects.update(review_due=date(2026, 2, 27), draft_due=None)

    assert ("review-overdue", "rolf") in on(4)


def test_what_is_on_hold_is_brought_up_when_its_days_ran(in_review, on):
    Postmortem.objects.update(pauses=[["2026-03-05", "2026-03-10"]], review_due=date(2026, 3, 12))

    assert [on(day) for day in (6, 9, 10)] == [[], [], []]
    assert on(11) == [("review-nudge", "rolf")]
    assert ("review-overdue", "rolf") in on(13)


@pytest.mark.parametrize(
    "change",
    [{"owes": False}, {"status": Status.CHANGES_REQUESTED}, {"status": Status.DECLINED}, {"review_due": None}],
)
def test_what_is_not_in_review_or_owes_nothing_is_left_alone(in_review, on, change):
    Postmortem.objects.update(**change)

    assert [each for each in on(10) if each[0].startswith("review")] == []


def test_nobody_hears_of_a_review_they_may_not_read(in_review, on, people):
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)

    on(12)
    assert set(Notice.objects.values_list("recipient__name", flat=True)) == {"ruta", "rolf"}


def test_what_has_been_late_for_weeks_is_no_news(in_review, on):
    assert on(15, month=5) == []


@pytest.fixture
def approved(people):
    """Approved on Monday 2 March, to be published by Monday 9 March."""
    row = drafting.start_with(people["ruta"], TEXT.format(reviewers=""))
    moves.move(row, Status.APPROVED, people["ruta"])
    Postmortem.objects.filter(pk=row.pk).update(publication_due=date(2026, 3, 9))
    return row


def test_a_publication_is_brought_up_at_the_levels_of_the_policy(approved, on):
    assert [on(day) for day in (5, 6, 9, 10, 11, 12, 17)] == [
        [],
        [("publication-nudge", "ruta")],
        [],
        [("publication-overdue", "lena"), ("publication-overdue", "ruta")],
        [],
        [("publication-escalated", "rani"), ("publication-escalated", "rolf"), ("publication-escalated", "sven")],
        [("publication-decision", "rani"), ("publication-decision", "rolf")],
    ]
    nudge, late = Notice.objects.filter(recipient__name="ruta").order_by("pk")
    assert nudge.subject == "To publish by Monday 9 March: Seat maps stayed empty"
    assert "One press on its page does it" in nudge.body
    assert late.subject == "What would help? Seat maps stayed empty"
    assert "ask a colleague to look at it with you for ten minutes" in late.body
    assert "mostly other work came first" in Notice.objects.get(kind="publication-overdue", recipient__name="lena").body


def test_an_owner_who_is_away_hears_of_it_when_they_are_back(approved, on):
    away("ruta", 6, 11)

    assert [on(day) for day in (6, 10)] == [[], []]
    assert ("publication-overdue", "ruta") in on(12)


def test_the_publication_of_a_closed_account_is_brought_up_with_whoever_stands_in(approved, people, on):
    User.objects.filter(pk=people["ruta"].pk).update(is_active=False)

    assert ("publication-nudge", "lena") in on(6)
    assert ("publication-overdue", "lena") in on(10)
    assert ("publication-escalated", "rani") in on(13)
    assert not Notice.objects.filter(recipient=people["ruta"]).exists()
    said = (
        "The account of ruta, who owns it, is closed. lena, or a reviewer who may read it, can publish it on its page"
    )
    assert said in Notice.objects.filter(recipient=people["rani"])[0].body


def test_the_single_day_of_the_policy_is_late_on_the_next(approved, on):
    Postmortem.objects.update(publication_due=date(2026, 3, 3))

    assert [on(day) for day in (2, 3)] == [[], []]
    assert {kind for kind, _ in on(4)} == {"publication-overdue"}
    assert {kind for kind, _ in on(5)} == {"publication-escalated"}
    assert {kind for kind, _ in on(6)} == {"publication-decision"}


def test_what_is_published_on_hold_or_owes_nothing_is_left_alone(approved, on):
    Postmortem.objects.update(owes=False)
    assert on(10) == []
    Postmortem.objects.update(owes=True, pauses=[["2026-03-02", "2026-03-20"]])
    assert on(10) == []
    Postmortem.objects.update(pauses=None, status=Status.PUBLISHED)
    assert on(10) == []


def test_a_policy_with_two_levels_tells_those_it_waits_for(approved, on, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('policy = "ours.toml"\n')
    (tmp_path / "ours.toml").write_text('version = "ours"\n')
    assert len(house().policy.escalation.levels) == 2

    assert [on(day) for day in (6, 10, 12, 17)] == [
        [("publication-nudge", "ruta")],
        [("publication-overdue", "ruta")],
        [],
        [],
    ]

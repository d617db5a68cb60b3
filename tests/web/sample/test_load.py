"""The sample once it is loaded: as the product itself would have left it."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth import authenticate
from django.core import mail
from django.db import transaction
from django.db.models import F
from django.test import override_settings
from django.urls import reverse

from afterword.web.incidents.models import Correction, Delivery, Incident, NearMiss, Regrouping, Signal, Source, Waiver
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.people.leave import is_away
from afterword.web.people.models import Team, User, Ways
from afterword.web.postmortems import access, derived
from afterword.web.postmortems.models import ActionItem, Postmortem, Review, Status
from afterword.web.postmortems.query import Query
from afterword.web.postmortems.search import search
from afterword.web.sample import load as loading
from afterword.web.sample.load import Occupied, load
from afterword.web.sample.organisation import organisation

TODAY = datetime.now(UTC).date()


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker, tmp_path_factory):
    """Load once for all that only look; what a test changes is undone after it, all of it after the last."""
    said = []
    with django_db_blocker.unblock(), transaction.atomic(), override_settings(DATA=tmp_path_factory.mktemp("data")):
        yield load(TODAY, tell=said.append), said
        transaction.set_rollback(True)


@pytest.fixture
def signs(loaded, db):
    return loaded[0]


@pytest.fixture
def said(loaded):
    return loaded[1]


def test_it_makes_people_in_six_teams_and_says_so_once(signs, said):
    assert Team.objects.count() == 6
    assert 12 <= User.objects.count() <= 14
    assert said == ["Skerryline: 14 people in 6 teams, 35 post-mortems, 10 incidents, 3 near misses."]
    assert not Team.objects.exclude(memberships__lead=True).exists()


def test_the_three_signs_let_one_in(signs):
    assert [sign.role for sign in signs] == ["on-call engineer", "reviewer", "administrator"]
    on_call, reviewer, administrator = (authenticate(username=sign.email, password=sign.password) for sign in signs)

    assert not on_call.is_reviewer
    assert not on_call.is_admin
    assert reviewer.is_reviewer
    assert administrator.is_admin


def test_a_later_start_can_say_them_again(signs):
    assert loading.signs(organisation(TODAY)) == signs


def test_the_on_call_engineer_has_something_to_write_and_the_reviewer_something_to_read(signs):
    on_call, reviewer, _ = (User.objects.get(email=sign.email) for sign in signs)

    assert access.submittable(on_call).exists()
    assert access.completable_actions(on_call).filter(done=False, dropped="").exists()
    assert access.reviewable(reviewer).count() >= 2


def test_one_name_is_long_and_one_is_written_from_right_to_left(signs):
    names = list(User.objects.values_list("name", flat=True))

    assert max(map(len, names)) > 45
    assert any("\u0600" <= name[0] <= "\u06ff" for name in names)


def test_it_is_refused_where_somebody_has_an_account(signs):
    with pytest.raises(Occupied, match="empty data directory"):
        load(TODAY)

    assert User.objects.count() == 14


def test_every_state_occurs_and_agrees_with_its_text(signs):
    for postmortem in Postmortem.objects.select_related("text"):
        assert f"status: {postmortem.status}\n" in texts.read(postmortem.text_id)
        assert postmortem.text.locked == postmortem.is_published

    assert {Status.ASSIGNED, Status.DRAFTING, Status.IN_REVIEW, Status.CHANGES_REQUESTED, Status.APPROVED} <= set(
        Postmortem.objects.values_list("status", flat=True)
    )


def test_everything_derived_is_there_and_nothing_is_stale(signs):
    assert derived.refresh_stale(100) == 0
    assert not Postmortem.objects.filter(title="").exists()
    assert not Postmortem.objects.filter(status=Status.CLOSED, summary="").exists()
    assert ActionItem.objects.filter(done=False, dropped="", due__lt=TODAY).count() >= 3
    assert ActionItem.objects.filter(done=False, dropped="", due__gte=TODAY).count() >= 5
    assert not ActionItem.objects.filter(owner=None).exclude(postmortem__status__in=["drafting", "changes-requested"])


def test_refreshing_again_changes_nothing(signs):
    before = list(Postmortem.objects.order_by("pk").values())

    for postmortem in Postmortem.objects.all():
        derived.refresh(postmortem)

    assert list(Postmortem.objects.order_by("pk").values()) == before
    assert not Review.objects.exclude(fallen_at=None).exists()


def test_approvals_are_by_people_who_did_not_write(signs):
    for review in Review.objects.select_related("postmortem", "reviewer"):
        assert review.reviewer_id != review.postmortem.owner_id
        assert not review.postmortem.contributors.filter(pk=review.reviewer_id).exists()
        assert review.comment
    for postmortem in Postmortem.objects.exclude(approved_at=None):
        assert postmortem.created_at < postmortem.submitted_at < postmortem.approved_at
        assert postmortem.published_at is None or postmortem.approved_at < postmortem.published_at


def test_the_last_revision_is_the_text(signs):
    for postmortem in Postmortem.objects.all():
        revisions = list(postmortem.revisions.order_by("number"))
        assert revisions[-1].sha256 == postmortem.sha256
        assert [each.created_at for each in revisions] == sorted(each.created_at for each in revisions)


def test_a_restricted_record_is_read_by_those_it_names_and_a_teams_by_its_team(signs):
    restricted, of_a_team = Postmortem.objects.get(visibility="restricted"), Postmortem.objects.get(visibility="team")

    assert readers(restricted) == {"dana", "cathal", "nkechi", "zawadi"}
    assert readers(of_a_team) == {"dana", "zawadi", "yusuf"}


def readers(postmortem):
    return {user.handle for user in User.objects.all() if access.readable(user).filter(pk=postmortem.pk).exists()}


@pytest.mark.parametrize(
    "words", ["certificate", "retries", "time zone", "backup", "stampede", "lease", "index", "dns", "feature", "sale"]
)
def test_searching_is_rewarded(signs, words):
    reader = User.objects.get(email=signs[0].email)

    assert search(reader, Query.read(words)).total >= 1


def test_incidents_came_through_the_inbox_and_were_decided(signs):
    owed = Incident.objects.filter(owed=True)

    assert Incident.objects.filter(near_miss=False).count() == 10
    assert all(incident.verdict for incident in Incident.objects.all())
    assert Signal.objects.filter(times__gt=1).exists()
    assert Incident.objects.filter(owed=False, postmortem=None, near_miss=False, merged_into=None).count() == 1
    waiver = Waiver.objects.get(incident__in=owed.filter(postmortem=None))
    assert (waiver.state, waiver.kind, waiver.covered_by.title[:8]) == ("in-force", "covered", "Seat map")
    assert waiver.by != waiver.decided_by
    assert waiver.at < waiver.decided_at
    assert owed.filter(requests__isnull=False, postmortem__status=Status.DRAFTING).count() == 2
    assert not Incident.objects.exclude(state=Incident.State.RESOLVED).exists()


def test_a_visitor_sees_a_drill_a_correction_and_what_a_person_put_together(signs):
    drill = Incident.objects.get(drill=True)
    correction = Correction.objects.get()
    merged = Regrouping.objects.get()

    assert drill.postmortem.drill
    assert drill.postmortem.status == Status.DRAFTING
    assert (correction.says, correction.by.handle) == ({"user_visible": True}, "leilani")
    assert correction.incident.user_visible
    assert (merged.kind, merged.by.handle, merged.incident.title) == (
        "merge",
        "zawadi",
        "Disk of reporting-export is 88 % full",
    )
    assert merged.at < datetime.now(UTC)


def test_every_delivery_says_what_became_of_it_and_when_its_source_was_heard(signs):
    assert not Delivery.objects.filter(incident=None).exists()
    assert not Source.objects.filter(deliveries__isnull=False, heard_at=None).exists()
    assert not Delivery.objects.exclude(processed_at=F("received_at")).exists()


def test_near_misses_were_told_by_colleagues_with_and_without_a_name(signs):
    told = NearMiss.objects.order_by("told_at")

    assert [bool(each.by) for each in told] == [True, False, True]
    assert all(each.at < each.told_at for each in told)
    assert not Incident.objects.filter(near_miss=True, owed=True).exists()


def test_the_newest_alert_opened_a_draft_that_waits_for_the_engineer_who_signs_in(signs):
    newest = Incident.objects.order_by("created_at").last()

    assert newest.postmortem.owner.email == signs[0].email
    assert newest.postmortem.status == Status.DRAFTING
    assert newest.postmortem.draft_due >= TODAY - timedelta(days=1)


def test_incidents_of_known_post_mortems_open_no_second_draft(signs):
    assert Postmortem.objects.count() == 35
    assert Incident.objects.filter(postmortem__title="Booking down").count() == 1


def test_somebody_is_away_and_somebody_chose_a_digest_that_is_not_on_its_way(signs):
    away = User.objects.exclude(away_from=None)
    assert [is_away(person, TODAY) for person in away] == [True]
    chose = [ways for ways in Ways.objects.select_related("user") if ways.wants_digests]
    assert [ways.next_digest_at for ways in chose] == [None]


def test_nobody_is_mailed_about_what_is_invented(signs):
    assert not Notice.objects.filter(sent_at=None).exists()
    assert mail.outbox == []


def test_whatever_a_review_points_at_is_there(signs, browse):
    marit = browse(User.objects.get(handle="marit"))
    dead = set()
    for record in access.readable(User.objects.get(handle="marit")):
        told = marit.get(reverse("review", args=[record.reference])).content.decode()
        aside = told[told.index('class="reading-aside"') :]
        ids = set(re.findall(r'id="([^"]+)"', told))
        dead |= {(record.reference, link) for link in re.findall(r'href="#([^"]+)"', aside) if link not in ids}

    assert dead == set()

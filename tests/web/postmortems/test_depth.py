"""How deep a review is, what that takes, and by when: the policy's word is kept."""

from dataclasses import replace
from datetime import date

import pytest
import time_machine

from afterword.document.text import Edit, Span
from afterword.incident.rehearsal import read_policy
from afterword.web import house as houses
from afterword.web.live import texts
from afterword.web.people.accounts import add_team, add_user, join
from afterword.web.people.models import Team, User
from afterword.web.postmortems import access, approvals, derived, drafting, publish, review
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import Blocked, NotNow, NotYours

from .conftest import SOUND

BACKGROUND = "\n## Background\n\nThe cache keeps drawn maps, so that the hall is not drawn anew for everybody.\n\n"


def rated(severity, text=SOUND):
    text = text.replace("severity: SEV3", f"severity: {severity}")
    return text.replace("\n## Timeline\n", f"{BACKGROUND}## Timeline\n") if severity == "SEV1" else text


@pytest.fixture
def board(cast):
    """Two more senior reviewers, one of them in the team that wrote."""
    inside, outside = (add_user(name, f"{name}@example.com", is_reviewer=True) for name in ("inka", "odile"))
    join(inside, Team.objects.get(slug="booking"))
    return inside, outside


def handed_in(cast, text):
    return review.submit(drafting.start_with(cast.ruta, text), cast.ruta)


def approve(record, *people):
    for person in people:
        review.approve(record, person)
    record.refresh_from_db()
    return record.status


def test_a_light_review_is_a_peers(cast):
    record = handed_in(cast, rated("SEV4"))

    assert (record.depth, record.approvals_wanted, record.approved_by_whom) == ("light", 1, "readers")
    assert not access.reviewable(cast.pilar).exists()
    assert access.open_to(cast.pilar).get() == record
    assert approve(record, cast.pilar) == Status.APPROVED


def test_what_changes_minutes_after_an_approval_is_shown_beside_what_was_approved(cast, board, client):
    def write(old, new):
        texts.edit(record.text_id, lambda now: [Edit(Span(now.index(old), now.index(old) + len(old)), new)])
        derived.refresh(record)
        record.refresh_from_db()

    record = handed_in(cast, rated("SEV1"))
    write("The cache keeps drawn maps", "The cache keeps all drawn maps")
    approve(record, cast.sunniva)
    write("The cache keeps all drawn maps", "The cache keeps all maps")
    write("The cache keeps all maps", "The cache keeps all of the maps")

    client.force_login(cast.sunniva)
    page = client.get(f"/postmortems/{record.reference}/review").content.decode()

    assert record.reviews.get().fallen_at
    assert [revision.text.count("keeps all drawn maps") for revision in record.revisions.all()[:2]] == [0, 1]
    assert "<del>drawn</del>" in page
    assert "<ins>of the</ins>" in page


def test_a_light_review_asks_for_fewer_sections(cast):
    without = SOUND[: SOUND.index("## Lessons learned")]

    with pytest.raises(Blocked):
        handed_in(cast, without)

    assert handed_in(cast, rated("SEV4", without)).status == Status.IN_REVIEW


def test_a_light_one_is_still_not_for_whoever_wrote_it(cast):
    record = handed_in(cast, rated("SEV4"))

    for person in (cast.ruta, cast.ikaika):
        with pytest.raises(NotYours):
            review.approve(record, person)


def test_a_standard_review_is_not_a_peers(cast):
    record = handed_in(cast, SOUND)

    assert record.depth == "standard"
    with pytest.raises(NotYours):
        review.approve(record, cast.pilar)


def test_what_was_grave_takes_two_and_one_from_outside(cast, board):
    inside, _ = board
    record = handed_in(cast, rated("SEV2"))

    assert approve(record, inside) == Status.IN_REVIEW
    assert approvals.tally(record).missing == 1
    assert approvals.tally(record).missing_outsiders == 1
    assert approve(record, cast.sunniva) == Status.APPROVED


def test_two_from_inside_are_not_enough(cast, board):
    inside, _ = board
    also = add_user("ilse", "ilse@example.com", is_reviewer=True)
    join(also, Team.objects.get(slug="booking"))
    record = handed_in(cast, rated("SEV2"))

    assert approve(record, inside, also) == Status.IN_REVIEW
    assert approve(record, cast.sunniva) == Status.APPROVED


def test_a_board_is_three_senior_reviewers_whom_the_text_names_or_not(cast, board):
    record = handed_in(cast, rated("SEV1"))

    assert (record.depth, record.approvals_wanted) == ("board", 3)
    assert approve(record, cast.castel, cast.sunniva, board[0]) == Status.IN_REVIEW
    assert approvals.tally(record).given == 2
    assert approve(record, board[1]) == Status.APPROVED


def test_a_board_asks_for_the_background(cast):
    with pytest.raises(Blocked) as blocked:
        handed_in(cast, SOUND.replace("severity: SEV3", "severity: SEV1"))

    assert [found.message for found in blocked.value.diagnostics] == [
        "Background is missing. Say how this part works, for readers who do not know it."
    ]


def test_a_house_with_fewer_reviewers_asks_all_of_them(cast):
    record = handed_in(cast, rated("SEV1"))

    tally = approvals.tally(record)
    assert (tally.wanted, tally.spared) == (1, True)
    assert approve(record, cast.sunniva) == Status.APPROVED


def test_a_house_of_one_team_needs_nobody_from_outside(cast):
    for person in User.objects.all():
        join(person, Team.objects.get(slug="booking"))
    record = handed_in(cast, SOUND)

    assert approvals.tally(record).outsiders_wanted == 0
    assert approve(record, cast.sunniva) == Status.APPROVED


def test_whoever_may_not_read_it_does_not_count_as_somebody_who_could(cast, board):
    restricted = "restriction: {reason: names a customer, approver: '@castel', review_on: 2027-03-01}\nvisibility: "
    record = drafting.start_with(cast.ruta, rated("SEV2").replace("visibility: ", restricted))
    drafting.show_to(record, cast.ruta, Visibility.RESTRICTED)
    review.submit(record, cast.ruta)
    record.refresh_from_db()

    assert set(access.approvers_of(record)) == {cast.castel}
    assert approve(record, cast.castel) == Status.APPROVED


def test_a_graver_severity_deepens_what_is_in_review_and_its_author_cannot_lighten_it_afterwards(cast, board):
    record = handed_in(cast, SOUND.replace("\n## Timeline\n", f"{BACKGROUND}## Timeline\n"))
    graver = texts.read(record.text_id).replace("severity: SEV3", "severity: SEV1")
    drafting.rewrite(record, cast.ruta, sha256=record.sha256, text=graver)
    record.refresh_from_db()

    assert record.depth == "board"
    assert approve(record, cast.sunniva) == Status.IN_REVIEW
    assert approve(record, *board) == Status.APPROVED

    Postmortem.objects.filter(pk=record.pk).update(derived_at=None)
    derived.refresh(record)
    assert (record.status, record.depth) == (Status.APPROVED, "board")


def test_an_approval_starts_the_clock_of_publication(cast):
    record = handed_in(cast, SOUND)

    with time_machine.travel("2026-03-06T10:00:00Z"):  # a Friday
        approve(record, cast.sunniva)
    assert record.publication_due == date(2026, 3, 9)

    texts.edit(record.text_id, lambda text: [drafting.Edit(drafting.Span(len(text), len(text)), "\nMore.\n")])
    derived.refresh(record)
    assert (record.status, record.publication_due) == (Status.IN_REVIEW, None)


CALENDARS = """
version = "calendars"
[calendars.north]
timezone = "Europe/Oslo"
holidays = [2026-03-09, 2026-03-10]
teams = ["booking"]
"""


@pytest.fixture
def northern(monkeypatch):
    """The booking team does not work on 9 and 10 March."""
    here = replace(houses.house(), policy=read_policy(CALENDARS, "test"))
    monkeypatch.setattr("afterword.web.postmortems.depth.house", lambda: here)
    return here


def test_every_date_goes_by_the_calendar_of_the_team(cast, northern):
    with time_machine.travel("2026-03-06T10:00:00Z"):
        record = handed_in(cast, SOUND)
        approve(record, cast.sunniva)

    assert record.calendar == "north"
    assert (record.draft_due, record.review_due) == (date(2026, 3, 20), date(2026, 3, 31))
    assert record.publication_due == date(2026, 3, 11)


def test_what_nobody_owes_has_no_clock_and_takes_one_approval(cast):
    record = drafting.start_with(cast.ruta, SOUND)
    Postmortem.objects.filter(pk=record.pk).update(owes=False, depth="", review_due=None, derived_at=None)
    record.refresh_from_db()
    derived.refresh(record)

    assert (record.depth, record.review_due) == ("", None)


def test_publishing_needs_what_the_depth_takes(cast, board):
    record = handed_in(cast, rated("SEV2"))
    approve(record, cast.sunniva)

    with pytest.raises(NotNow):
        publish.publish(record, cast.ruta)


def test_two_approvals_at_once_approve_it_once(cast, board):
    record = handed_in(cast, rated("SEV2"))
    approve(record, cast.sunniva)
    approve(record, cast.sunniva)
    assert record.status == Status.IN_REVIEW
    assert approve(record, board[1]) == Status.APPROVED
    assert record.revisions.filter(reason=Status.APPROVED).count() == 1


def test_other_teams_do_not_make_somebody_an_insider(cast):
    join(cast.sunniva, add_team("Harbour"))
    record = handed_in(cast, SOUND)

    assert approve(record, cast.sunniva) == Status.APPROVED

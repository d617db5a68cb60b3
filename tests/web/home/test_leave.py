"""People on leave: nobody asks, reminds or mails them, and somebody else may take what cannot wait."""

import re
from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from afterword.document.fingerprint import fingerprint
from afterword.web import reminders
from afterword.web.house import house
from afterword.web.incidents import handing, verbs
from afterword.web.incidents.models import Incident
from afterword.web.incidents.owners import owner_for, suggestions
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.people.accounts import add_user, join
from afterword.web.people.models import Membership, Team, User
from afterword.web.postmortems import approvals, derived, drafting, moves, publish, review
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotYours, Unclear

pytestmark = pytest.mark.django_db


@pytest.fixture
def away():
    def set_away(person, first, last):
        person.away_from, person.away_until = date(2026, 3, first), date(2026, 3, last)
        person.save(update_fields=["away_from", "away_until"])

    return set_away


@pytest.fixture
def on(clock):
    def come(day):
        clock.move_to(datetime(2026, 3, day, 12, tzinfo=UTC))
        before = set(Notice.objects.values_list("pk", flat=True))
        reminders.remind()
        made = Notice.objects.exclude(pk__in=before)
        return sorted((notice.kind, notice.recipient.handle) for notice in made)

    return come


def test_an_owner_is_never_somebody_on_leave(people, away):
    away(people.ruta, 1, 3)
    away(people.ines, 1, 3)

    assert owner_for([], ["booking"], house()) == people.ikaika
    first, *others = suggestions([], ["booking"], house())
    assert first.person == people.ikaika
    assert [each.reasons[0] for each in others] == ["away until Tuesday 3 March"] * 2


def test_with_a_whole_team_away_somebody_else_is_asked(people, away):
    for person in (people.ruta, people.ines, people.ikaika):
        away(person, 1, 3)

    assert owner_for([], ["booking"], house()) == people.ada


def test_nobody_who_is_away_is_chosen_or_handed_a_draft(draft, people, away, browse, words):
    away(people.ruta, 1, 3)
    incident = Incident.objects.create(key="k", title="Gates open", teams=["booking"])
    incident.corrections.create(by=people.sven, says={"title": "Gates open", "teams": ["booking"]})

    with pytest.raises(Unclear, match="away until Tuesday 3 March"):
        verbs.start(incident, people.sven, owner=people.ruta)
    with pytest.raises(Unclear, match="away until Tuesday 3 March"):
        handing.hand_over(draft, people.ines, people.ruta, "")
    page = words(browse(people.sven).get(reverse("incident-draft", args=[incident.pk])))
    assert f'value="{people.ruta.pk}" disabled' in page
    page = words(browse(people.ines).get(reverse("hand-over", args=[draft.reference])))
    assert "away until Tuesday 3 March" in page
    assert "Hand over to Ruta Lind" not in page


def test_a_nudge_waits_until_somebody_is_back(draft, people, away, on):
    away(people.ines, 5, 8)

    assert on(6) == []
    assert on(9) == [("draft-nudge", "ines")]
    assert on(10) == [("draft-overdue", "ines"), ("draft-overdue", "ruta")]


def test_when_the_date_falls_within_the_leave_the_lead_is_asked_kindly_and_once(draft, people, away, on):
    away(people.ines, 5, 11)

    assert on(5) == [("draft-takeover", "ruta")]
    assert on(6) == on(10) == []
    asked = Notice.objects.get()
    assert asked.subject == "May somebody else take it? Seat maps stayed empty"
    assert "Inês Alves is away until Wednesday 11 March" in asked.body
    assert "is due on Monday 9 March" in asked.body
    assert asked.url == reverse("hand-over", args=[draft.reference])
    assert ("draft-overdue", "ines") in on(12)


def test_a_leave_of_weeks_does_not_swallow_the_reminder(draft, people, away, on):
    away(people.ines, 5, 27)
    on(5)

    assert ("draft-overdue", "ines") in on(30)


def test_a_lead_who_is_away_or_may_not_read_it_is_not_asked(draft, people, away, on):
    away(people.ines, 5, 11)
    away(people.ruta, 5, 6)
    assert on(5) == []
    assert on(9) == [("draft-takeover", "ruta")]

    Notice.objects.all().delete()
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)
    assert on(10) == []


def test_nobody_who_is_away_hears_of_somebody_elses_draft(draft, people, away, on):
    away(people.ruta, 9, 11)

    assert on(10) == [("draft-overdue", "ines")]


def test_an_important_action_waits_or_is_offered_to_the_lead(people, away, on):
    text = "# Clocks\n\n## Actions\n\n- [ ] **A1** Watch clocks\n  - owner: @ines; priority: P1; due: 2026-03-10\n"
    drafting.start_with(people.sven, text)
    Postmortem.objects.update(status=Status.FOLLOW_UP)
    away(people.ines, 6, 27)

    assert on(7) == [("action-takeover", "ruta")]
    assert "Watch clocks" in Notice.objects.get().body
    assert on(12) == []
    assert on(29) == [("action-overdue", "ines")]


def test_the_lead_finds_another_owner_and_whoever_is_back_knows(draft, people, away, browse, words):
    away(people.ines, 1, 6)
    browser, path = browse(people.ruta), reverse("hand-over", args=[draft.reference])
    assert "so you may find somebody else, or take it yourself" in words(browser.get(path))

    browser.post(path, {"to": "ikaika", "words": "Would you?"})

    draft.refresh_from_db()
    assert draft.owner == people.ikaika
    told = {notice.recipient.handle: notice for notice in Notice.objects.filter(kind="handed-over")}
    assert "Would you?" in told["ikaika"].body
    assert told["ines"].subject == "In good hands: Seat maps stayed empty"
    assert "nothing of it waits for you" in told["ines"].body


def test_the_lead_may_take_it(draft, people, away, browse, words):
    away(people.ines, 1, 6)

    page = words(browse(people.ruta).post(reverse("hand-over", args=[draft.reference]), {"to": "ruta"}, follow=True))

    draft.refresh_from_db()
    assert draft.owner == people.ruta
    assert "It is yours now." in page
    assert "over to themselves" in Notice.objects.get(kind="handed-over").body


def test_while_the_owner_is_here_nobody_else_hands_it_over(draft, people, away, browse):
    path = reverse("hand-over", args=[draft.reference])
    assert browse(people.ruta).get(path).status_code == 404
    with pytest.raises(NotYours):
        handing.hand_over(draft, people.ruta, people.ikaika, "")

    away(people.ines, 1, 6)
    for person in (people.ikaika, people.sven, people.rani, people.ada):
        assert browse(person).get(path).status_code == 404
    with pytest.raises(Unclear, match="owns it already"):
        handing.hand_over(draft, people.ruta, people.ines, "")
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)
    assert browse(people.ruta).get(path).status_code == 404


def test_the_drafts_pages_say_until_when(draft, people, away, browse, words):
    away(people.ines, 1, 6)

    assert "Inês Alves</span> is away until Friday 6 March." in words(browse(people.sven).get(reverse("write", args=[draft.reference])))  # fmt: skip


def test_the_database_keeps_no_leave_that_ends_before_it_begins(people):
    from django.db import IntegrityError, transaction

    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=people.ines.pk).update(away_from=date(2026, 3, 5), away_until=date(2026, 3, 4))


def name_owner(draft, handle):
    def change(text):
        line = next(line for line in text.splitlines() if line.startswith("owner:"))
        return difference(text, text.replace(line, f'owner: "@{handle}"'))

    texts.edit(draft.text_id, change)


@pytest.mark.parametrize("place", ["write", "postmortem"])
def test_naming_another_owner_is_said_beside_the_text_with_the_way_to_hand_it_over(draft, people, browse, words, place):
    name_owner(draft, "ikaika")
    derived.refresh(draft)

    owner, other = (
        words(browse(one).get(reverse(place, args=[draft.reference]))) for one in (people.ines, people.sven)
    )

    said = 'names <span dir="auto">@ikaika</span> as its owner, and it is still <span dir="auto">Inês Alves</span>’s.'
    assert said in owner
    assert said in other
    assert f'<a href="{reverse("hand-over", args=[draft.reference])}">hand it over here</a>' in owner
    assert "nothing over: its owner can hand it over on its page." in other
    assert draft.owner == people.ines


def test_an_owner_who_is_named_by_full_name_is_not_another_one(draft, people, browse, words):
    name_owner(draft, "Inês Alves")

    assert "A word in the text" not in words(browse(people.ines).get(reverse("write", args=[draft.reference])))


def test_an_owner_who_will_be_away_when_it_is_due_is_told_beside_the_text(draft, people, away, browse, words):
    away(people.ines, 9, 13)

    page = words(browse(people.sven).get(reverse("postmortem", args=[draft.reference])))

    assert "Inês Alves is away from Monday 9 March until Friday 13 March. It is due by Monday 9 March." in page


def test_a_draft_of_a_closed_account_that_names_another_owner_says_once_who_can_hand_it_over(
    draft, people, browse, words
):
    name_owner(draft, "ikaika")
    User.objects.filter(pk=people.ines.pk).update(is_active=False)

    page = words(browse(people.sven).get(reverse("postmortem", args=[draft.reference])))

    assert page.count("Ruta Lind, or a reviewer who may read it, can hand it over.") == 2
    assert "its owner" not in page[page.index("A word in the text") : page.index("The line is set right")]


def test_where_nobody_leads_or_reviews_nobody_is_said_to_hand_it_over(draft, people, browse, words):
    User.objects.filter(pk=people.ines.pk).update(is_active=False)
    address = reverse("postmortem", args=[draft.reference])

    Membership.objects.update(lead=False)
    assert "</b> A reviewer who may read it can hand it over." in words(browse(people.sven).get(address))
    User.objects.update(is_reviewer=False)
    page = words(browse(people.sven).get(address))
    assert "Nobody else who may read it can hand it over: an administrator can open the account again." in page


def approve(draft, people):
    text = moves.move(draft, Status.APPROVED, people.ines)
    draft.reviews.create(reviewer=people.rani, verdict="approved", fingerprint=fingerprint(text))


@pytest.mark.parametrize("status", [Status.DRAFTING, Status.IN_REVIEW, Status.APPROVED])
def test_what_a_closed_account_owns_is_handed_over_by_the_lead_and_published(draft, people, browse, words, status):
    User.objects.filter(pk=people.ines.pk).update(is_active=False)
    approve(draft, people) if status == Status.APPROVED else moves.move(draft, status, people.ines)
    read, hand_over = (reverse(place, args=[draft.reference]) for place in ("postmortem", "hand-over"))

    said = words(browse(people.ruta).get(read))
    assert "The account of Inês Alves is closed." in said
    assert "Find another owner" in said
    assert "Ruta Lind, or a reviewer who may read it, can hand it over." in words(browse(people.sven).get(read))
    assert browse(people.sven).get(hand_over).status_code == 404
    assert "so it needs another owner" in words(browse(people.rani).get(hand_over))
    browse(people.ruta).post(hand_over, {"to": "ikaika", "words": "Would you?"})

    draft.refresh_from_db()
    assert (draft.owner, draft.status) == (people.ikaika, status)
    assert [notice.recipient.handle for notice in Notice.objects.filter(kind="handed-over")] == ["ikaika"]


def test_handing_over_what_is_approved_keeps_the_approval_and_goes_to_nobody_who_gave_it(draft, people):
    approve(draft, people)
    User.objects.filter(pk=people.ines.pk).update(is_active=False)

    with pytest.raises(Unclear, match="Rani approved it"):
        handing.hand_over(draft, people.ruta, people.rani, "")
    handing.hand_over(draft, people.ruta, people.ikaika, "")
    publish.publish(draft, people.ikaika)

    draft.refresh_from_db()
    assert draft.status == Status.PUBLISHED
    assert draft.reviews.get().fallen_at is None
    assert 'owner: "@ikaika"' in texts.read(draft.text_id)


def test_another_owner_in_the_team_of_those_who_approved_lets_no_approval_fall(draft, people):
    harbour = Team.objects.get(slug="harbour")
    sun = add_user("Sun", "sun@example.com", handle="sun", is_reviewer=True)
    add_user("Odd", "odd@example.com", handle="odd", is_reviewer=True)
    for person in (people.rani, sun):
        join(person, harbour)
    Postmortem.objects.filter(pk=draft.pk).update(
        approvals_wanted=2, outsiders_wanted=1, publication_due=date(2026, 4, 1)
    )
    texts.edit(draft.text_id, lambda text: difference(text, re.sub(r"(?m)^teams:.*\n", "", text)))
    derived.refresh(draft)
    text = moves.move(draft, Status.APPROVED, people.ines)
    for person in (people.rani, sun):
        draft.reviews.create(reviewer=person, verdict="approved", fingerprint=fingerprint(text))
    User.objects.filter(pk=people.ines.pk).update(is_active=False)

    handing.hand_over(draft, people.ruta, people.sven, "")

    draft.refresh_from_db()
    assert not approvals.enough(draft)
    assert (draft.status, draft.publication_due) == (Status.APPROVED, date(2026, 4, 1))
    assert not Notice.objects.filter(kind="approval-fell").exists()
    publish.publish(draft, people.sven)
    draft.refresh_from_db()
    assert draft.status == Status.PUBLISHED


def test_whoever_stands_in_for_a_closed_account_publishes_and_others_are_told_who_does(draft, people, browse):
    approve(draft, people)
    User.objects.filter(pk=people.ines.pk).update(is_active=False)

    with pytest.raises(NotYours, match=r"is closed\. Ruta Lind, or a reviewer who may read it, can publish it\."):
        publish.publish(draft, people.sven)
    with pytest.raises(NotYours, match=r"can hand it over\. Its new owner submits it"):
        review.submit(draft, people.sven)
    browse(people.ruta).post(reverse("publication", args=[draft.reference]))

    draft.refresh_from_db()
    assert draft.status == Status.PUBLISHED


def test_a_lead_finds_the_way_to_hand_it_over_and_an_owner_who_is_away_is_told_so(draft, people, away, browse, words):
    away(people.ines, 1, 12)

    address = reverse("write", args=[draft.reference])
    lead = words(browse(people.ruta).get(address))
    assert "Inês Alves is away until Thursday 12 March. It is due by Monday 9 March." in lead
    assert f'<a href="{reverse("hand-over", args=[draft.reference])}">find somebody who is here</a>' in lead
    assert "You are away until Thursday 12 March." in words(browse(people.ines).get(address))
    other = words(browse(people.sven).get(address))
    assert "If it cannot wait, its owner or Ruta Lind can hand it over." in other


def test_it_stands_on_the_incident_s_page_too(draft, people, away, browse, words):
    away(people.ines, 8, 9)
    incident = Incident.objects.create(key="k", title="Gates open", postmortem=draft)
    incident.corrections.create(by=people.sven, says={"title": "Gates open"})

    page = words(browse(people.sven).get(reverse("incident", args=[incident.pk])))

    assert "Inês Alves is away from Sunday 8 March until Monday 9 March." in page


@pytest.mark.parametrize("change", [{"draft_due": date(2026, 3, 10)}, {"status": Status.IN_REVIEW}])
def test_nothing_is_said_of_who_is_here_then_or_owes_no_writing_any_more(draft, people, away, browse, words, change):
    away(people.ines, 8, 9)
    Postmortem.objects.filter(pk=draft.pk).update(**change)

    assert " is away" not in words(browse(people.sven).get(reverse("write", args=[draft.reference])))


def test_a_name_nobody_has_and_a_draft_without_a_date_hold_nothing_up(draft, people, away, browse, words):
    away(people.ines, 1, 9)
    Postmortem.objects.filter(pk=draft.pk).update(draft_due=None)
    name_owner(draft, "nobody")

    page = words(browse(people.sven).get(reverse("write", args=[draft.reference])))

    assert "Inês Alves is away until Monday 9 March.</b>" in page

"""Declining a post-mortem, and taking it up again."""

from datetime import timedelta

import pytest
import time_machine
from django.utils.timezone import now

from afterword.document.parse import parse
from afterword.web.incidents.models import Incident
from afterword.web.live import texts
from afterword.web.live.models import SharedText
from afterword.web.notices.models import Notice
from afterword.web.postmortems import access, decline, drafting, review
from afterword.web.postmortems.models import DeclineReason, Postmortem, Status, Visibility
from afterword.web.postmortems.query import Query
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear
from afterword.web.postmortems.search import search

WHY = "The drill of January told the same."


def told(kind):
    return {notice.recipient.handle for notice in Notice.objects.filter(kind=kind).select_related("recipient")}


@pytest.fixture
def declined(cast, draft) -> Postmortem:
    decline.decline(draft, cast.sunniva, DeclineReason.NO_LEARNING, WHY)
    draft.refresh_from_db()
    return draft


def test_a_declined_one_is_marked_locked_and_kept(cast, declined):
    made = declined.declinations.get()

    assert (made.by, made.reason, made.sentence) == (cast.sunniva, "no-learning", WHY)
    assert declined.status == parse(texts.read(declined.text_id)).facts.status == Status.DECLINED
    assert SharedText.objects.get(pk=declined.text_id).locked
    assert not access.writable(cast.ruta).filter(pk=declined.pk).exists()
    assert [found.postmortem for found in search(cast.pilar, Query.read("seat map")).items] == [declined]


def test_its_owner_and_whoever_asked_are_told_and_nobody_else(cast, sound):
    text = sound.replace("triggers: [", 'requested_by: "@amara"\ntriggers: [stakeholder-request, ')
    draft = drafting.start_with(cast.ruta, text)
    incident = Incident.objects.create(key="k", title="Seat maps", postmortem=draft)
    incident.requests.create(by=cast.pilar, reason="It nearly went wrong.")
    incident.requests.create(by=cast.sunniva, reason="Curious.")

    decline.decline(draft, cast.sunniva, DeclineReason.NO_LEARNING, WHY)

    assert told("declined") == {"ruta", "amara", "pilar"}
    assert all(WHY in notice.body for notice in Notice.objects.filter(kind="declined"))


def test_who_asked_for_a_restricted_one_is_told_without_its_words(cast, draft):
    Incident.objects.create(key="k", title="?", postmortem=draft).requests.create(by=cast.pilar, reason="Why?")
    Postmortem.objects.filter(pk=draft.pk).update(visibility=Visibility.RESTRICTED)
    draft.reviewers.add(cast.sunniva)
    texts.edit(draft.text_id, lambda text: drafting.difference(text, text.replace('"@castel"', '"@sunniva"')))

    decline.decline(draft, cast.sunniva, DeclineReason.NO_LEARNING, WHY)

    notice = Notice.objects.get(kind="declined", recipient=cast.pilar)
    assert "Seat" not in notice.subject
    assert WHY not in notice.body
    assert notice.url == ""


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("ruta", "You own"),
        ("ikaika", "You contributed"),
        ("pilar", "Only reviewers"),
        ("castel", "Only reviewers"),
        ("benoit", "Only reviewers"),
    ],
)
def test_only_senior_reviewers_who_did_not_write_it_decline(cast, draft, who, words):
    with pytest.raises(NotYours, match=words):
        decline.decline(draft, getattr(cast, who), DeclineReason.NO_LEARNING, WHY)

    draft.refresh_from_db()
    assert draft.status == Status.DRAFTING


def test_a_reviewer_who_typed_a_moment_ago_is_an_author(cast, draft, typing):
    typing(draft, cast.sunniva)

    with pytest.raises(NotYours, match="You contributed"):
        decline.decline(draft, cast.sunniva, DeclineReason.NO_LEARNING, WHY)


@pytest.mark.parametrize("sentence", ["", "  \n", "\0"])
def test_declining_needs_a_sentence(cast, draft, sentence):
    with pytest.raises(Unclear, match="in a sentence"):
        decline.decline(draft, cast.sunniva, DeclineReason.NO_LEARNING, sentence)


def test_a_whole_story_is_no_sentence(cast, draft):
    with pytest.raises(Unclear, match="longer than"):
        decline.decline(draft, cast.sunniva, DeclineReason.NO_LEARNING, "x" * 2001)


def test_covered_names_what_covers_it(cast, draft, sound):
    other = drafting.start_with(cast.amara, sound)
    hidden = drafting.start_with(cast.amara, sound)
    Postmortem.objects.filter(pk=hidden.pk).update(visibility=Visibility.RESTRICTED)

    for nothing in ("See the other one.", f"See {draft.reference}.", "See PM-1999-0001.", f"See {hidden.reference}."):
        with pytest.raises(Unclear, match="Name the post-mortem"):
            decline.decline(draft, cast.sunniva, DeclineReason.COVERED, nothing)

    assert decline.decline(draft, cast.sunniva, DeclineReason.COVERED, f"{other.reference.lower()} tells it all.").pk


def test_what_is_approved_or_declined_is_not_declined(cast, approved, sound):
    with pytest.raises(NotNow, match="until it is approved"):
        decline.decline(approved, cast.sunniva, DeclineReason.NO_LEARNING, WHY)

    again = drafting.start_with(cast.ruta, sound)
    decline.decline(again, cast.sunniva, DeclineReason.NO_LEARNING, WHY)
    with pytest.raises(NotNow, match="declined already"):
        decline.decline(again, cast.sunniva, DeclineReason.NO_LEARNING, WHY)


def test_anybody_who_reads_it_reopens_it_and_it_is_a_draft_again(cast, declined):
    decline.reopen(declined, cast.pilar)

    declined.refresh_from_db()
    made = declined.declinations.get()
    assert declined.status == parse(texts.read(declined.text_id)).facts.status == Status.DRAFTING
    assert made.reopened_by == cast.pilar
    assert not SharedText.objects.get(pk=declined.text_id).locked
    assert access.writable(cast.ruta).filter(pk=declined.pk).exists()
    assert told("reopened") == {"ruta", "sunniva"}
    assert review.submit(declined, cast.ruta).status == Status.IN_REVIEW


def test_it_may_be_declined_and_reopened_again(cast, declined):
    decline.reopen(declined, cast.ruta)
    decline.decline(declined, cast.sunniva, DeclineReason.DUPLICATE, WHY)

    assert [bool(made.reopened_at) for made in declined.declinations.all()] == [False, True]


def test_after_a_month_a_new_one_is_the_better_place(cast, declined):
    with time_machine.travel(now() + timedelta(days=29, hours=23), tick=False):
        assert access.reopenable(cast.pilar).get() == declined
    with (
        time_machine.travel(now() + timedelta(days=30, hours=1), tick=False),
        pytest.raises(NotNow, match="more than 30 days ago"),
    ):
        decline.reopen(declined, cast.pilar)


def test_what_is_not_declined_is_not_reopened(cast, draft):
    with pytest.raises(NotNow, match="not declined"):
        decline.reopen(draft, cast.ruta)


def test_what_somebody_may_not_read_they_do_not_reopen(cast, declined):
    Postmortem.objects.update(visibility=Visibility.RESTRICTED)

    assert not access.reopenable(cast.pilar).exists()
    assert access.reopenable(cast.ruta).exists()


def test_a_program_declines_and_reopens(cast, draft, api):
    address = f"/postmortems/{draft.reference}/declination"
    reviewer, reader = api(cast.sunniva), api(cast.pilar)

    made = reviewer.post(address, {"reason": "no-learning", "sentence": WHY})

    assert (made.status_code, made.json()["status"]) == (201, "declined")
    assert made.json()["declination"]["by"]["handle"] == "sunniva"
    assert reviewer.post(address, {"reason": "bored", "sentence": WHY}).status_code == 422
    assert reader.post(address, {"reason": "no-learning", "sentence": WHY}).status_code == 403
    again = reader.delete(address)
    assert (again.status_code, again.json()["status"], again.json()["declination"]) == (200, "drafting", None)
    assert reader.delete(address).status_code == 409

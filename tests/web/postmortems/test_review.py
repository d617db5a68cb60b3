"""From submission to publication."""

import threading

import pytest
from django.db import connection

from afterword.document.parse import parse
from afterword.web.live import texts
from afterword.web.live.models import SharedText
from afterword.web.notices.models import Notice
from afterword.web.postmortems import approvals, derived, drafting, publish, review
from afterword.web.postmortems.models import Postmortem, Review, Status
from afterword.web.postmortems.refusals import Blocked, NotNow, NotYours, Unclear
from afterword.web.postmortems.revisions import digest


def text_of(postmortem):
    return texts.read(postmortem.text_id)


def facts_of(postmortem):
    return parse(text_of(postmortem)).facts


def told(kind):
    return {notice.recipient.handle for notice in Notice.objects.filter(kind=kind).select_related("recipient")}


def test_a_house_decides_which_rules_its_texts_are_held_to(cast, settings, tmp_path):
    text = "# Gates\n\n## Root cause\n\nThe outage was caused by human error.\n"
    settings.DATA = tmp_path

    before = {found.rule for found in review.diagnostics(parse(text))}
    (tmp_path / "afterword.toml").write_text('[check]\ndisable = ["human-error-label"]\n')
    after = {found.rule for found in review.diagnostics(parse(text))}

    assert before - after == {"human-error-label"}


def test_the_way_from_draft_to_library(cast, draft):
    review.submit(draft, cast.ruta)
    review.approve(draft, cast.sunniva, "Deep enough.")
    publish.publish(draft, cast.ruta)

    draft.refresh_from_db()
    facts = facts_of(draft)
    assert draft.status == facts.status == "published"
    assert facts.approved_by == ("@sunniva",)
    assert facts.published is not None
    assert SharedText.objects.get(pk=draft.text_id).locked
    assert None not in (draft.submitted_at, draft.approved_at, draft.published_at)


def test_everybody_concerned_is_told(cast, published):
    assert told("review-wanted") == {"castel"}
    assert told("approved") == {"ruta"}
    assert told("published") == {"ikaika"}


def test_errors_in_the_text_block_and_are_carried(cast, sound):
    draft = drafting.start_with(cast.ruta, sound.replace("  - owner: @ikaika; ", "  - "))

    with pytest.raises(Blocked) as blocked:
        review.submit(draft, cast.ruta)

    assert [found.rule for found in blocked.value.diagnostics] == ["owner-not-one-person"]
    draft.refresh_from_db()
    assert draft.status == Status.DRAFTING


def test_only_the_owner_submits(cast, draft):
    with pytest.raises(NotYours, match="ruta"):
        review.submit(draft, cast.ikaika)


def test_submitting_twice_is_refused_in_words(cast, in_review):
    with pytest.raises(NotNow, match="in review already"):
        review.submit(in_review, cast.ruta)


@pytest.mark.parametrize(
    ("name", "words"), [("ruta", "You own"), ("ikaika", "contributed"), ("amara", "Reviewers answer")]
)
def test_owner_contributors_and_those_who_are_no_reviewers_cannot_approve(cast, in_review, name, words):
    with pytest.raises(NotYours, match=words):
        review.approve(in_review, getattr(cast, name))

    assert not Review.objects.exists()


def test_a_reviewer_who_typed_a_second_ago_is_an_author(cast, in_review):
    from afterword.document.text import Edit, Span

    texts.edit(in_review.text_id, lambda _: [Edit(Span(0, 0), "")], author_id=cast.sunniva.pk)
    texts.edit(in_review.text_id, lambda text: [Edit(Span(len(text), len(text)), "x")], author_id=cast.sunniva.pk)

    with pytest.raises(NotYours, match="contributed"):
        review.approve(in_review, cast.sunniva)


def test_the_owner_cannot_become_a_reviewer_by_naming_themselves(cast, sound):
    draft = drafting.start_with(cast.ruta, sound.replace('reviewers: ["@castel"]', 'reviewers: ["@ruta", "@ikaika"]'))
    review.submit(draft, cast.ruta)

    for name in ("ruta", "ikaika"):
        with pytest.raises(NotYours):
            review.approve(draft, getattr(cast, name))


def test_a_draft_cannot_be_approved(cast, draft):
    with pytest.raises(NotNow, match="drafting, not in review"):
        review.approve(draft, cast.sunniva)


def test_approving_twice_is_approving_once(cast, in_review):
    first = review.approve(in_review, cast.sunniva)
    second = review.approve(in_review, cast.sunniva)

    assert first == second


def test_a_second_reviewer_is_recorded_after_the_first(cast, approved):
    review.approve(approved, cast.castel)

    assert facts_of(approved).approved_by == ("@sunniva", "@castel")
    assert approvals.standing(Postmortem.objects.get(pk=approved.pk)).count() == 2


def test_asking_for_changes_sends_it_back(cast, in_review):
    review.ask_for_changes(in_review, cast.castel, "What did the screen show at 09:31?")

    in_review.refresh_from_db()
    assert in_review.status == facts_of(in_review).status == "changes-requested"
    assert "09:31" in Notice.objects.get(kind="changes-requested").body


def test_asking_for_changes_without_saying_which_is_refused(cast, in_review):
    with pytest.raises(Unclear):
        review.ask_for_changes(in_review, cast.castel, " \n")


def test_after_changes_it_can_be_submitted_again(cast, in_review):
    review.ask_for_changes(in_review, cast.castel, "More.")

    review.submit(in_review, cast.ruta)
    review.approve(in_review, cast.castel)

    in_review.refresh_from_db()
    assert in_review.status == Status.APPROVED


def test_an_approval_falls_when_the_text_changes(cast, approved, typing):
    typing(approved, cast.ruta)

    approved.refresh_from_db()
    assert approved.status == facts_of(approved).status == "in-review"
    assert facts_of(approved).approved_by == ()
    assert Review.objects.get().fallen_at is not None
    assert told("approval-fell") == {"ruta", "sunniva"}


def test_a_fallen_approval_cannot_be_published(cast, approved):
    from afterword.document.text import Edit, Span

    texts.edit(approved.text_id, lambda text: [Edit(Span(len(text), len(text)), "More.")], author_id=cast.ruta.pk)

    with pytest.raises(NotNow, match="changed after it was approved"):
        publish.publish(approved, cast.ruta)

    assert Review.objects.get().fallen_at is not None
    assert not SharedText.objects.get(pk=approved.text_id).locked


def test_ticking_a_box_lets_no_approval_fall(cast, approved):
    from afterword.web.postmortems import actions

    actions.complete(approved.actions.get(ident="A2"), cast.ruta)

    approved.refresh_from_db()
    assert approved.status == Status.APPROVED


def test_only_the_owner_publishes(cast, approved):
    with pytest.raises(NotYours):
        publish.publish(approved, cast.sunniva)


def test_what_is_not_approved_cannot_be_published(cast, in_review):
    with pytest.raises(NotNow, match="once a reviewer has approved"):
        publish.publish(in_review, cast.ruta)


def test_publishing_twice_is_refused_in_words(cast, published):
    with pytest.raises(NotNow, match="published already"):
        publish.publish(published, cast.ruta)


def test_each_stage_leaves_a_revision(cast, published):
    reasons = list(published.revisions.order_by("number").values_list("reason", flat=True))

    assert reasons == ["edited", "in-review", "approved", "published"]
    assert published.revisions.first().sha256 == digest(text_of(published))


def test_a_further_approval_does_not_make_the_record_approved_twice(cast, approved):
    review.approve(approved, cast.castel)

    assert approved.revisions.filter(reason="approved").count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_people_approve_at_once_and_both_are_recorded(cast, in_review):
    start = threading.Barrier(2)
    troubles = []

    def approve(user):
        try:
            start.wait(10)
            review.approve(Postmortem.objects.get(pk=in_review.pk), user)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the test shows it
            troubles.append(trouble)
        finally:
            connection.close()

    threads = [threading.Thread(target=approve, args=[user]) for user in (cast.castel, cast.sunniva)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert troubles == []
    assert Review.objects.filter(fallen_at=None).count() == 2
    in_review.refresh_from_db()
    derived.refresh(in_review)
    assert in_review.status == Status.APPROVED
    assert set(facts_of(in_review).approved_by) == {"@castel", "@sunniva"}

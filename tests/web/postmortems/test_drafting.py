"""Starting post-mortems, and rewriting their text."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from afterword.document.parse import parse
from afterword.incident.incident import Incident
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Stale, TooLong, Unclear
from afterword.web.postmortems.revisions import digest

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def text_of(postmortem):
    return texts.read(postmortem.text_id)


def test_three_fields_make_a_draft_its_starter_owns(cast):
    postmortem = drafting.start(
        cast.ruta, title="  Seat maps\nare empty ", happened_at=NOON, story="I emptied the cache.\n\n- it helped"
    )

    facts = parse(text_of(postmortem)).facts
    assert postmortem.title == "Seat maps are empty"
    assert (facts.id, facts.owner, facts.status) == (postmortem.reference, "@ruta", "drafting")
    assert "I emptied the cache.\n\n- it helped" in text_of(postmortem)
    assert postmortem.owner == cast.ruta
    assert postmortem.occurred_at == NOON


def test_the_story_stands_in_the_background(cast):
    postmortem = drafting.start(cast.ruta, title="Seat maps are empty", happened_at=NOON, story="I saw it.")

    background = parse(text_of(postmortem)).section("background")
    assert background is not None
    assert "I saw it." in background.body_span.of(text_of(postmortem))


@pytest.mark.parametrize("title", ["", " \n ", "x" * 201, "a\0b", "half \ud83e"])
def test_a_title_that_cannot_be_kept_is_refused(cast, title):
    with pytest.raises(Unclear):
        drafting.start(cast.ruta, title=title, happened_at=NOON)

    assert not Postmortem.objects.exists()


def test_a_draft_begun_by_hand_is_due_when_the_policy_says(cast):
    with time_machine.travel(datetime(2026, 3, 6, 9, tzinfo=UTC)):  # a Friday
        unrated = drafting.start(cast.ruta, title="Something", happened_at=NOON)
        worst = drafting.start(cast.ruta, title="Worse", happened_at=NOON, known=drafting.Known(severity="SEV1"))

    assert (unrated.depth, unrated.draft_due, unrated.review_due) == ("standard", date(2026, 3, 18), date(2026, 3, 27))
    assert (worst.depth, worst.draft_due, worst.review_due) == ("board", date(2026, 3, 11), date(2026, 3, 20))


def test_an_owed_draft_tells_its_owner(cast):
    incident = Incident(key="i-1", title="Checkout is slow", severity="SEV2", services=("checkout",), started_at=NOON)

    postmortem = drafting.open_draft(incident, owner=cast.amara, draft_due=date(2026, 3, 9))

    notice = Notice.objects.get()
    assert (notice.recipient, notice.url) == (cast.amara, f"/postmortems/{postmortem.reference}/text")
    assert "Monday 9 March" in notice.body
    assert (postmortem.severity, postmortem.owner) == ("SEV2", cast.amara)


def test_references_count_through_the_year(cast):
    with time_machine.travel(datetime(2026, 5, 1, tzinfo=UTC)):
        first, second = (drafting.start(cast.ruta, title="Again", happened_at=NOON) for _ in range(2))
    with time_machine.travel(datetime(2027, 1, 1, tzinfo=UTC)):
        third = drafting.start(cast.ruta, title="Again", happened_at=NOON)

    assert [first.reference, second.reference, third.reference] == ["PM-2026-0001", "PM-2026-0002", "PM-2027-0001"]


def test_the_ten_thousandth_of_a_year_follows_the_one_before(cast, draft):
    with time_machine.travel(datetime(2026, 5, 1, tzinfo=UTC)):
        Postmortem.objects.filter(pk=draft.pk).update(reference="PM-2026-9999")
        drafting.start(cast.ruta, title="Again", happened_at=NOON)
        last = drafting.start(cast.ruta, title="Again", happened_at=NOON)

    assert last.reference == "PM-2026-10001"


def test_a_whole_text_gets_the_id_status_and_owner_it_has_here(cast, sound):
    foreign = sound.replace("PM-2026-0001", "PM-1999-0007").replace("status: drafting", "status: published")

    postmortem = drafting.start_with(cast.pilar, foreign)

    facts = parse(text_of(postmortem)).facts
    assert (facts.id, facts.status, facts.owner) == (postmortem.reference, "drafting", "@pilar")
    assert (postmortem.status, postmortem.owner) == (Status.DRAFTING, cast.pilar)


@pytest.mark.parametrize("text", ["", "plain words", "---\n: [\n---\n# x", "🦁" * 10, "---\n---\n"])
def test_any_text_can_be_started_with(cast, text):
    postmortem = drafting.start_with(cast.ruta, text)

    assert parse(text_of(postmortem)).facts.id in {postmortem.reference, None}
    assert text.strip("-\n")[-5:] in text_of(postmortem)


def test_a_text_with_a_nul_is_refused_and_its_line_named(cast):
    with pytest.raises(Unclear, match="Line 2"):
        drafting.start_with(cast.ruta, "one\ntwo\0\n")


def test_a_text_that_is_too_long_is_refused(cast):
    with pytest.raises(TooLong):
        drafting.start_with(cast.ruta, "é" * 1_500_001)


def test_a_rewrite_against_the_text_one_saw_is_taken(cast, draft):
    before = text_of(draft)

    after = drafting.rewrite(draft, cast.amara, sha256=digest(before), text=before.replace("52 min", "53 min"))

    assert text_of(draft) == after
    assert draft.contributors.filter(pk=cast.amara.pk).exists()


def test_a_stale_rewrite_changes_nothing_and_gets_the_current_text(cast, draft, typing):
    seen = text_of(draft)
    typing(draft, cast.ikaika)

    with pytest.raises(Stale) as refusal:
        drafting.rewrite(draft, cast.ruta, sha256=digest(seen), text="mine")

    assert refusal.value.text == text_of(draft)
    assert refusal.value.sha256 == digest(text_of(draft))


def test_published_text_cannot_be_rewritten(cast, published):
    with pytest.raises(NotNow, match="locked"):
        drafting.rewrite(published, cast.ruta, sha256=digest(text_of(published)), text="mine")


def test_an_approved_text_is_its_owners_alone_to_change(cast, approved):
    with pytest.raises(NotYours):
        drafting.rewrite(approved, cast.amara, sha256=digest(text_of(approved)), text="mine")


def test_only_the_owner_sets_who_reads(cast, draft):
    with pytest.raises(NotYours):
        drafting.show_to(draft, cast.ikaika, "restricted")

"""Rows computed from the text."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils.timezone import now

from afterword.document.text import Edit, Span
from afterword.web.live import texts
from afterword.web.live.models import SharedText
from afterword.web.postmortems import derived, drafting, review
from afterword.web.postmortems.difference import difference
from afterword.web.postmortems.models import ActionItem, Facet, Postmortem
from afterword.web.postmortems.revisions import digest


def text_of(postmortem):
    return texts.read(postmortem.text_id)


def change(postmortem, old, new, user=None):
    texts.edit(
        postmortem.text_id,
        lambda text: difference(text, text.replace(old, new)),
        author_id=user.pk if user else None,
    )


def facets(postmortem, kind):
    return set(postmortem.facets.filter(kind=kind).values_list("value", flat=True))


def test_the_columns_say_what_the_text_says(draft):
    assert draft.title == "Seat maps stayed empty after a cache change"
    assert draft.severity == "SEV3"
    assert draft.summary.startswith("On 2 March 2026, seat maps stayed empty for 52 min")
    assert draft.occurred_at == datetime(2026, 3, 2, 9, 10, tzinfo=UTC)
    assert draft.duration_s == 52 * 60
    assert draft.sha256 == digest(text_of(draft))


def test_facets_follow_the_text(draft):
    change(draft, "services: [seat-map, tile-cache]", "services: [Seat-Map, gate]")

    derived.refresh(draft)

    assert facets(draft, "service") == {"seat-map", "gate"}
    assert facets(draft, "team") == {"booking"}
    assert facets(draft, "trigger") == {"user-visible", "manual-intervention"}


def test_contributors_are_those_who_wrote_and_those_who_are_named(cast, draft, typing):
    typing(draft, cast.pilar)

    assert set(draft.contributors.all()) == {cast.ruta, cast.ikaika, cast.pilar}


@pytest.mark.parametrize("name", ["amara", "nobody"])
def test_a_word_in_the_text_hands_nothing_over_and_the_draft_keeps_it_until_it_is_handed_in(cast, draft, name):
    change(draft, 'owner: "@ruta"', f'owner: "@{name}"', cast.ruta)

    derived.refresh(draft)

    assert draft.owner == cast.ruta
    assert f'owner: "@{name}"' in text_of(draft)
    review.submit(draft, cast.ruta)
    assert 'owner: "@ruta"' in text_of(draft)


@pytest.mark.parametrize("record", ["in_review", "approved"])
@pytest.mark.parametrize(
    "line",
    [
        *('owner: "@pilar"\n', "owner: pilar\n", "owner: ruta lind\n", "", "owner:\n", 'owner: ""\n'),
        *('owner: ["@ruta", "@pilar"]\n', 'owner:\n  - "@ruta"\n  - "@pilar"\n', 'owner: "@pilar\n', "owner: {a: b}\n"),
    ],
)
def test_from_review_on_the_line_of_the_owner_is_set_right_at_once_and_approvals_stand(cast, request, record, line):
    row = request.getfixturevalue(record)
    fingerprint, status = row.fingerprint, row.status
    change(row, 'owner: "@ruta"\n', line, cast.ruta)

    derived.refresh(row)

    assert row.owner == cast.ruta
    assert text_of(row).count("owner:") == 4  # of the text, and of three actions
    assert text_of(row).count('\nowner: "@ruta"\n') == 1
    assert (row.status, row.fingerprint) == (status, fingerprint)
    assert not row.reviews.filter(fallen_at__isnull=False).exists()


@pytest.mark.parametrize(("old", "new"), [("---\n", ""), ("---\nschema", "+++\nschema"), ("\nschema", "\n[schema")])
def test_where_no_front_matter_can_be_read_no_line_is_written_again_and_again(cast, approved, old, new):
    change(approved, old, new, cast.ruta)
    derived.refresh(approved)
    after = text_of(approved)

    derived.refresh(approved)

    assert approved.status == "in-review"
    assert text_of(approved) == after


def test_everything_can_be_thrown_away_and_computed_again(draft):
    before = list(draft.actions.order_by("position").values("ident", "text", "owner", "due", "line"))
    Facet.objects.all().delete()
    ActionItem.objects.all().delete()
    Postmortem.objects.update(title="", severity="", summary="", derived_at=None)

    assert derived.refresh_stale() == 1

    draft.refresh_from_db()
    assert draft.title == "Seat maps stayed empty after a cache change"
    assert list(draft.actions.order_by("position").values("ident", "text", "owner", "due", "line")) == before
    assert draft.facets.count() == 6


def test_a_text_at_rest_is_refreshed_once(draft):
    change(draft, "SEV3", "SEV2")

    assert derived.refresh_stale() == 0  # somebody may still be typing
    with time_machine.travel(now() + timedelta(seconds=2)):
        assert derived.refresh_stale() == 1
        assert derived.refresh_stale() == 0

    draft.refresh_from_db()
    assert draft.severity == "SEV2"


def test_a_text_that_never_rests_is_refreshed_all_the_same(draft):
    later = now() + timedelta(seconds=30)
    SharedText.objects.filter(pk=draft.text_id).update(changed_at=later)

    with time_machine.travel(later, tick=False):
        assert derived.refresh_stale() == 1


def test_edits_within_ten_minutes_share_a_revision(cast, draft, typing):
    typing(draft, cast.ruta, "one")
    typing(draft, cast.ruta, "two")
    assert draft.revisions.count() == 1
    assert draft.revisions.get().text == text_of(draft)

    with time_machine.travel(now() + timedelta(minutes=11)):
        typing(draft, cast.ruta, "three")

    assert draft.revisions.count() == 2


def test_refreshing_without_a_change_writes_no_revision(draft):
    derived.refresh(draft)
    derived.refresh(draft)

    assert draft.revisions.count() == 1


def test_an_older_reading_never_replaces_a_newer_one(draft, monkeypatch):
    slow = Postmortem.objects.get(pk=draft.pk)
    read = texts.read

    def overtaken(text_id):
        stale = read(text_id)
        monkeypatch.setattr(texts, "read", read)
        change(draft, "SEV3", "SEV1")
        derived.refresh(draft)
        return stale

    monkeypatch.setattr(texts, "read", overtaken)
    derived.refresh(slow)

    draft.refresh_from_db()
    assert draft.severity == "SEV1"


def test_any_text_can_be_read(cast):
    for text in (
        "",
        "---\nimpact_start: 0001-01-01\n---\n",
        "# \ue000mark\ue001",
        "## Actions\n\n- [ ]\n- [ ] \n- [x] @" * 50,
    ):
        drafting.start_with(cast.ruta, text)


def test_lines_and_owners_of_many_actions_cost_no_query_each(cast, draft, django_assert_max_num_queries):
    many = "".join(f"- [ ] **A{n}** Do the thing number {n}\n  - owner: @ruta; priority: P2\n" for n in range(10, 90))
    texts.edit(
        draft.text_id,
        lambda text: [Edit(Span(at := text.index("- [ ] **A1**"), at), many)],
    )

    with django_assert_max_num_queries(45):
        derived.refresh(draft)

    assert draft.actions.count() == 83


def test_what_was_typed_just_now_does_not_wait_for_all_that_is_to_be_read_again(cast, draft):
    other = drafting.start_with(cast.ruta, "# Gates\n")
    Postmortem.objects.filter(pk=other.pk).update(derived_at=None)
    change(draft, "SEV3", "SEV2")

    with time_machine.travel(now() + timedelta(seconds=20)):
        derived.refresh_stale(1)

    draft.refresh_from_db()
    assert draft.severity == "SEV2"

"""Who may do what: every role against every verb, in every state and for every circle of readers."""

import pytest
from django.contrib.auth.models import AnonymousUser

from afterword.web.people.accounts import add_team, join
from afterword.web.people.models import User
from afterword.web.postmortems import access, drafting
from afterword.web.postmortems.models import Postmortem, Status, Visibility

ROLES = ("ruta", "ikaika", "castel", "sunniva", "amara", "pilar", "benoit", "anonymous")
"""Owner, contributor, named reviewer, senior reviewer, team mate, stranger, administrator, nobody."""

READERS = {
    Visibility.COMPANY: set(ROLES) - {"anonymous"},
    Visibility.PUBLIC: set(ROLES) - {"anonymous"},
    Visibility.TEAM: {"ruta", "ikaika", "castel", "amara"},
    Visibility.RESTRICTED: {"ruta", "ikaika", "castel"},
}
WRITTEN_BY_READERS = {
    Status.TRIGGERED,
    Status.ASSIGNED,
    Status.DRAFTING,
    Status.IN_REVIEW,
    Status.CHANGES_REQUESTED,
}
SUBMITTED_BY_OWNER = {Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING, Status.CHANGES_REQUESTED}


def who(cast, name):
    return AnonymousUser() if name == "anonymous" else getattr(cast, name)


def those(cast, queryset_of):
    return {name for name in ROLES if queryset_of(who(cast, name)).exists()}


@pytest.fixture
def record(cast, draft):
    def in_state(status=Status.DRAFTING, visibility=Visibility.COMPANY):
        Postmortem.objects.filter(pk=draft.pk).update(status=status, visibility=visibility)
        return draft

    return in_state


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("visibility", Visibility)
def test_the_matrix_of_roles_and_verbs(cast, record, status, visibility):
    record(status, visibility)
    readers = READERS[visibility]
    under_review = status in {Status.IN_REVIEW, Status.APPROVED}

    assert those(cast, access.readable) == readers
    assert those(cast, access.hidden) == set(ROLES) - readers
    assert those(cast, access.writable) == (
        readers if status in WRITTEN_BY_READERS else {"ruta"} if status == Status.APPROVED else set()
    )
    assert those(cast, access.submittable) == ({"ruta"} if status in SUBMITTED_BY_OWNER else set())
    assert those(cast, access.reviewable) == ({"castel", "sunniva"} & readers if status == Status.IN_REVIEW else set())
    assert those(cast, access.answerable) == ({"castel", "sunniva"} & readers if under_review else set())
    assert those(cast, access.publishable) == ({"ruta"} if status == Status.APPROVED else set())
    assert those(cast, access.readable_actions) == readers


def test_an_administrator_knows_of_restricted_records_but_cannot_read_them(cast, record):
    record(visibility=Visibility.RESTRICTED)

    assert access.listed(cast.benoit).exists()
    assert not access.readable(cast.benoit).exists()
    assert not access.listed(cast.pilar).exists()


def test_a_closed_account_sees_nothing(cast, record):
    record()
    cast.ruta.is_active = False
    cast.ruta.save()

    assert not access.readable(cast.ruta).exists()
    assert not access.writable(cast.ruta).exists()
    assert not access.completable_actions(cast.ruta).exists()


@pytest.mark.parametrize(
    ("ident", "tickers"),
    [
        ("A1", {"ruta", "ikaika"}),  # ikaika's action
        ("A2", {"ruta", "ikaika"}),  # ruta's; ikaika leads her team and contributed
        ("A3", {"ruta", "ikaika", "amara"}),  # amara's
    ],
)
def test_who_may_tick(cast, draft, ident, tickers):
    def ticked_by(user):
        return access.completable_actions(user).filter(ident=ident)

    assert those(cast, ticked_by) == tickers


def test_what_a_team_promised_any_of_its_members_may_tick(cast, sound):
    draft = drafting.start_with(cast.pilar, sound.replace("owner: @ruta; priority", "owner: @booking; priority"))
    Postmortem.contributors.through.objects.filter(postmortem=draft).delete()

    def ticked_by(user):
        return access.completable_actions(user).filter(ident="A2")

    assert those(cast, ticked_by) == {"ruta", "ikaika", "amara", "pilar"}


def test_the_lead_of_the_owners_team_may_tick_though_they_wrote_nothing(cast, draft):
    other = add_team("Platform")
    join(cast.ruta, other)
    join(cast.pilar, other, lead=True)

    assert set(access.completable_actions(cast.pilar).values_list("ident", flat=True)) == {"A2"}


def test_whoever_writes_may_no_longer_review(cast, in_review, typing):
    typing(in_review, cast.sunniva)

    assert not access.reviewable(cast.sunniva).exists()
    assert in_review.contributors.filter(pk=cast.sunniva.pk).exists()


def test_narrowing_in_the_text_takes_effect_and_widening_does_not(cast, draft, sound):
    restricted = drafting.start_with(cast.ruta, sound.replace("visibility: company", "visibility: restricted"))
    narrowed = drafting.start_with(cast.ruta, sound)

    rewrite(narrowed, cast.amara, "visibility: company", "visibility: restricted")
    rewrite(restricted, cast.ikaika, "visibility: restricted", "visibility: company")

    assert narrowed.visibility == Visibility.RESTRICTED
    assert restricted.visibility == Visibility.RESTRICTED


def test_the_owner_widens_by_their_own_verb(cast, sound):
    restricted = drafting.start_with(cast.ruta, sound.replace("visibility: company", "visibility: restricted"))

    drafting.show_to(restricted, cast.ruta, Visibility.COMPANY)

    assert access.readable(cast.pilar).filter(pk=restricted.pk).exists()


@pytest.mark.parametrize("typist", ["castel", "ikaika"])
def test_nobody_opens_a_restricted_record_by_naming_themselves_its_owner(cast, api, sound, typist):
    restricted = drafting.start_with(cast.ruta, sound.replace("visibility: company", "visibility: restricted"))
    client = api(getattr(cast, typist))

    body = client.get(f"/postmortems/{restricted.reference}").json()
    text = body["text"].replace('owner: "@ruta"', f'owner: "@{typist}"')
    answer = client.put(f"/postmortems/{restricted.reference}/text", {"sha256": body["sha256"], "text": text})
    opened = client.put(f"/postmortems/{restricted.reference}/visibility", {"visibility": "company"})

    assert (answer.status_code, opened.status_code) == (200, 403)
    assert client.get(f"/postmortems/{restricted.reference}").json()["owner"]["handle"] == "ruta"
    assert not access.readable(cast.pilar).exists()


def test_a_narrowing_by_typing_never_takes_reading_from_its_owner(cast, draft):
    from afterword.web.live import texts
    from afterword.web.postmortems.revisions import digest

    text = texts.read(draft.text_id)
    narrowed = text.replace('owner: "@ruta"', 'owner: "@pilar"').replace('["@ruta", "@ikaika"]', "[]")
    narrowed = narrowed.replace("visibility: company", "visibility: restricted")
    drafting.rewrite(draft, cast.pilar, sha256=digest(text), text=narrowed)

    draft.refresh_from_db()
    assert draft.visibility == Visibility.RESTRICTED
    assert draft.owner == cast.ruta
    assert access.readable(cast.ruta).filter(pk=draft.pk).exists()
    assert access.may_hand_over(cast.ruta).filter(pk=draft.pk).exists()
    assert not access.may_hand_over(cast.pilar).exists()


def test_for_a_closed_account_stand_in_leads_of_its_teams_and_senior_reviewers_who_read_it(cast, record):
    approved = record(status=Status.APPROVED)
    assert not those(cast, access.may_hand_over)
    cast.ruta.is_active = False
    cast.ruta.save()

    assert those(cast, access.publishable) == those(cast, access.may_hand_over) == {"ikaika", "sunniva"}
    Postmortem.objects.filter(pk=approved.pk).update(visibility=Visibility.RESTRICTED)
    assert those(cast, access.publishable) == {"ikaika"}  # who is named in it
    Postmortem.objects.filter(pk=approved.pk).update(status=Status.PUBLISHED, visibility=Visibility.COMPANY)
    assert not those(cast, access.may_hand_over)


def rewrite(postmortem, user, old, new):
    from afterword.web.live import texts
    from afterword.web.postmortems.revisions import digest

    text = texts.read(postmortem.text_id)
    drafting.rewrite(postmortem, user, sha256=digest(text), text=text.replace(old, new))
    postmortem.refresh_from_db()


def test_asking_costs_one_query_however_many_there_are(cast, draft, sound, django_assert_num_queries):
    for _ in range(3):
        drafting.start_with(cast.ruta, sound)

    with django_assert_num_queries(1):
        assert len(access.readable(cast.amara)) == 4
    with django_assert_num_queries(1):
        assert len(access.completable_actions(cast.ikaika)) == 12


@pytest.mark.parametrize("visibility", Visibility)
def test_from_the_side_of_the_text_the_same_people_read_it_and_stand_in(cast, record, visibility):
    made = record(visibility=visibility)
    made.refresh_from_db()
    everybody = User.objects.all()

    assert set(access.readers_of(made, everybody)) == {
        person for person in everybody if access.readable(person).filter(pk=made.pk).exists()
    }
    User.objects.filter(pk=cast.ruta.pk).update(is_active=False)
    made.refresh_from_db()
    assert set(access.stand_ins_of(made)) == {
        person for person in everybody.all() if access.may_hand_over(person).filter(pk=made.pk).exists()
    }
    assert cast.ikaika in access.stand_ins_of(made)
    assert cast.ruta not in access.readers_of(made, everybody.all())

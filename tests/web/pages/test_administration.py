"""The administration: what is shown once, what can be undone, and who may not come in."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afterword.incident.policy import Policy
from afterword.web.administration.leaving import left_behind
from afterword.web.administration.policy_words import clauses
from afterword.web.incidents.models import Delivery, Source
from afterword.web.live.barring import barrings
from afterword.web.people.accounts import add_user, join
from afterword.web.people.keys import bearer
from afterword.web.people.models import ApiKey, Membership, Team, User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Visibility


def test_a_sources_address_is_shown_once_and_works(people, browse, client):
    browser = browse(people.ada)

    page = browser.post(reverse("administration"), {"kind": "generic", "label": "Night shift"})
    path = re.search(r"/hooks/generic/[\w-]+", page.content.decode())[0]
    taken = client.post(path, {"incident": {"key": "T-1", "title": "Slow"}}, content_type="application/json")

    assert page.status_code == 201
    assert taken.status_code == 202
    assert Delivery.objects.count() == 1
    assert path not in browser.get(reverse("administration")).content.decode()


@pytest.mark.parametrize("kind", ["alertmanager", "generic"])
def test_the_command_to_try_a_source_is_one_its_door_accepts(kind, people, browse, client):
    page = browse(people.ada).post(reverse("administration"), {"kind": kind, "label": "Night shift"}).content.decode()
    command = unescape(re.search(r"curl -X POST.*?</pre>", page, re.DOTALL)[0])
    path = re.search(rf"/hooks/{kind}/[\w-]+", command)[0]
    body = re.search(r"-d '(.*)'", command, re.DOTALL)[1]

    assert client.post(path, body, content_type="application/json").status_code == 202


def test_a_source_can_be_closed_and_opened_again(people, browse):
    browser = browse(people.ada)
    browser.post(reverse("administration"), {"kind": "github", "label": "Issues"})
    address = reverse("source-closure", args=[Source.objects.get().pk])

    browser.post(address)
    assert Source.objects.get().disabled_at
    browser.post(address, {"open": "yes"})
    assert Source.objects.get().disabled_at is None


def test_a_key_is_shown_once_and_can_be_revoked(people, browse):
    browser = browse(people.ada)

    page = browser.post(reverse("administration-keys"), {"user": people.olu.pk, "label": "build"}).content.decode()
    token = re.search(r"aw_[\w-]+", page)[0]
    assert bearer(token) == people.olu
    assert token not in browser.get(reverse("administration-keys")).content.decode()
    browser.post(reverse("key-revocation", args=[ApiKey.objects.get().pk]))

    assert bearer(token) is None


def test_an_account_is_opened_or_the_form_says_why_not(people, browse, words):
    form = {"person-name": "Nia Vale", "person-email": "nia@example.com", "person-password": "short"}

    refused = browse(people.ada).post(reverse("administration-people"), form)
    browse(people.ada).post(reverse("administration-people"), {**form, "person-password": "a much longer night"})

    assert refused.status_code == 422
    assert "Nia Vale" in words(refused)
    nia = User.objects.get(email="nia@example.com")
    assert nia.check_password("a much longer night")
    assert nia.password_for_once


def test_nobody_locks_themselves_out(people, browse):
    browse(people.ada).post(reverse("person-roles", args=[people.ada.pk]), {"role": "is_admin", "value": "no"})
    browse(people.ada).post(reverse("person-roles", args=[people.iben.pk]), {"role": "is_reviewer", "value": "yes"})

    people.ada.refresh_from_db()
    people.iben.refresh_from_db()
    assert people.ada.is_admin
    assert people.iben.is_reviewer


def test_a_role_that_does_not_exist_changes_nothing(people, browse):
    browse(people.ada).post(reverse("person-roles", args=[people.iben.pk]), {"role": "password", "value": "yes"})

    before = people.iben.password
    people.iben.refresh_from_db()
    assert people.iben.password == before


def test_teams_are_made_and_joined_and_left(people, browse, words):
    browser = browse(people.ada)

    browser.post(reverse("administration-teams"), {"team-name": "Platform", "team-slug": "platform"})
    again = browser.post(reverse("administration-teams"), {"team-name": "Platform", "team-slug": "platform"})
    members = reverse("team-members", args=[Team.objects.get(slug="platform").pk])
    browser.post(members, {"person": "@iben"})
    joined = Membership.objects.filter(user=people.iben).count()
    browser.post(members, {"person": "iben", "leave": "yes"})
    nobody = browser.post(members, {"person": "@nobody"}, follow=True)

    assert again.status_code == 422
    assert joined == 1
    assert not Membership.objects.filter(user=people.iben).exists()
    assert "Nobody here has that handle" in words(nobody)


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("source-closure", [1]),
        ("person-roles", [1]),
        ("administration-teams", []),
        ("team-members", [1]),
        ("key-revocation", [1]),
    ],
)
def test_others_may_not_post_either(name, args, people, browse):
    assert browse(people.olu).post(reverse(name, args=args)).status_code == 403


def test_any_policy_can_be_said_in_words():
    silent = Policy.model_validate(
        {
            "version": "x",
            "triggers": {
                "user-visible": {"severities": []},
                "slow-resolution": {"SEV1": None, "SEV2": None, "SEV3": None},
                "detection-failure": {"detected_by": []},
            },
        }
    )

    said = {clause.name: clause.words for clause in clauses(silent)}

    assert said["user-visible"] == "Users could see it for more than 5 min."
    assert said["slow-resolution"] == "No severity has a limit."
    assert said["detection-failure"].startswith("Nobody noticed first")


def test_the_policy_page_says_what_decides_today(people, browse, words):
    said = words(browse(people.ada).get(reverse("administration-policy")))

    assert "SEV4 may take any time." in said
    assert "3 approvals by senior reviewers, 1 of them from outside its teams" in said
    assert "one approval by anybody who did not write it" in said


def close(browser, person):
    answer = browser.post(reverse("person-roles", args=[person.pk]), {"role": "is_active", "value": "no"}, follow=True)
    return " ".join(unescape(answer.content.decode()).split())


def test_closing_an_account_says_what_it_owns_and_who_can_see_to_it(people, browse, draft):
    join(people.iben, Team.objects.get(slug="booking"), lead=True)
    draft.actions.filter(pk=draft.actions.first().pk).update(owner=people.olu, done=False, dropped="")

    said = close(browse(people.ada), people.olu)

    assert "Olu Abebe owns 1 draft and 1 open action." in said
    assert f"What is not published yet can be handed over on its page, by {people.iben.name} and רני כהן." in said
    assert f"{people.iben.name}, or whoever owns the post-mortem, can tick the actions" in said
    assert "open the account again" not in said


def test_closing_an_account_names_no_lead_for_actions_they_may_not_read(people, browse, draft):
    join(people.iben, Team.objects.get(slug="booking"), lead=True)
    draft.actions.filter(pk=draft.actions.first().pk).update(owner=people.cleo, done=False, dropped="")
    Postmortem.objects.filter(pk=draft.pk).update(visibility=Visibility.RESTRICTED)

    said = close(browse(people.ada), people.cleo)

    assert "Olu Abebe, or whoever owns the post-mortem, can tick the actions" in said


def test_closing_an_account_says_of_what_nobody_can_hand_over_that_its_owner_has_to(people, browse, draft):
    Postmortem.objects.filter(pk=draft.pk).update(visibility=Visibility.RESTRICTED)
    draft.contributors.clear()
    draft.reviewers.clear()

    said = close(browse(people.ada), people.olu)

    assert "One of them is for readers of whom nobody may do that" in said
    assert "Olu Abebe hand over first" in said
    assert draft.title not in said


def test_closing_an_account_that_owns_nothing_says_no_more(people, browse):
    assert " owns " not in close(browse(people.ada), people.cleo)


def test_closing_an_account_or_leaving_a_team_voids_the_tickets_somebody_holds(people, browse):
    team = Team.objects.get(slug="booking")

    browse(people.ada).post(reverse("person-roles", args=[people.iben.pk]), {"role": "is_active", "value": "no"})
    browse(people.ada).post(reverse("team-members", args=[team.pk]), {"person": "cleo", "leave": "1"})

    assert set(barrings()) == {people.iben.pk, people.cleo.pk}


def test_closing_an_account_costs_no_query_for_each_reviewer_or_text(people, draft):
    def queries():
        with CaptureQueriesContext(connection) as found:
            assert left_behind(people.olu)
        return len(found)

    few = queries()
    for n in range(12):
        add_user(f"Reviewer {n}", f"r{n}@example.com", is_reviewer=True)
    for n in range(4):
        drafting.start_with(people.olu, f"# Gates {n}\n")
    assert queries() == few

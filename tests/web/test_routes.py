"""Every address, asked by everybody: who gets what, and that no secret is told to those who may not know."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.timezone import now

from afterword.incident.signal import Statement
from afterword.web import tend
from afterword.web.imports import verbs as imports
from afterword.web.incidents import back_tests, policies, verbs
from afterword.web.incidents.models import Incident, Regrouping
from afterword.web.incidents.sources import add_source
from afterword.web.live import texts
from afterword.web.people.accounts import add_team, add_user, join
from afterword.web.people.keys import add_key
from afterword.web.people.models import User
from afterword.web.postmortems import derived, drafting
from afterword.web.postmortems.api.endpoints import api
from afterword.web.postmortems.models import Postmortem, Visibility

CANARY = "zaunkoenig"
"""A word that only the restricted post-mortem contains."""

ECHO = re.compile(rf'q={CANARY}|value="{CANARY}"|<(em|mark|q)>{CANARY}</\1>|<title>{CANARY}')
"""Where the search page repeats what was asked; anything else would be an answer."""

ROLES = ("anonymous", "stranger", "reviewer", "admin", "contributor", "owner")

# What each role is answered: anonymous, stranger, reviewer, admin, contributor, owner. A verb that refuses somebody who
# may read leads back and says why (302): that it does refuse is told by the tests of the verbs.
EVERYBODY = (302, 200, 200, 200, 200, 200)
ADMINS = (302, 403, 403, 200, 403, 403)
ADMINS_CHANGE = (302, 403, 403, 302, 403, 403)
NAMED = (302, 404, 404, 404, 200, 200)
NAMED_CHANGE = (302, 404, 404, 404, 302, 302)
NOBODY_YET = (302, 404, 404, 404, 404, 404)
NAMED_UNCLEAR = (302, 404, 404, 404, 422, 422)
IMPORTERS = (302, 403, 403, 200, 403, 200)
SENDER = (302, 404, 404, 404, 404, 200)
API_EVERYBODY = (401, 200, 200, 200, 200, 200)
API_NAMED = (401, 404, 404, 404, 200, 200)

OPEN, SECRET = "PM-2026-9001", "PM-2026-9002"

PAGES: dict[tuple[str, str], tuple[int, ...]] = {
    ("GET", "/"): EVERYBODY,
    ("GET", "/me/"): EVERYBODY,
    ("POST", "/me/"): (302, 422, 422, 422, 422, 422),
    ("POST", "/me/less"): (302,) * 6,
    ("GET", "/me/password"): EVERYBODY,
    ("POST", "/me/password"): (302, 422, 422, 422, 422, 422),
    ("GET", f"/postmortems/{OPEN}/lighter"): (302, 404, 404, 404, 404, 200),
    ("GET", f"/postmortems/{SECRET}/lighter"): (302, 404, 404, 404, 404, 200),
    ("POST", f"/postmortems/{OPEN}/lighter"): (302, 404, 404, 404, 404, 302),
    ("POST", f"/postmortems/{SECRET}/lighter"): (302, 404, 404, 404, 404, 302),
    ("POST", f"/postmortems/{SECRET}/fuller"): (302, 404, 404, 404, 404, 302),
    ("GET", f"/postmortems/{OPEN}/facilitator"): EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/facilitator"): NAMED,
    ("POST", f"/postmortems/{OPEN}/facilitator"): (302,) * 6,
    ("POST", f"/postmortems/{SECRET}/facilitator"): NAMED_CHANGE,
    ("POST", f"/postmortems/{SECRET}/facilitation"): NAMED_CHANGE,
    ("POST", f"/postmortems/{SECRET}/facilitator/withdrawal"): NAMED_CHANGE,
    ("POST", "/administration/people/{owner}/leave"): ADMINS_CHANGE,
    ("GET", "/healthz"): (200,) * 6,
    ("GET", "/sign-in"): (200, 302, 302, 302, 302, 302),
    ("POST", "/sign-out"): (302,) * 6,
    ("POST", "/theme"): (302,) * 6,
    ("GET", "/new"): EVERYBODY,
    ("POST", "/new"): (302, 422, 422, 422, 422, 422),
    ("GET", "/postmortems/"): EVERYBODY,
    ("GET", "/rules/"): (200,) * 6,
    ("GET", "/rules/should-have"): (200,) * 6,
    ("GET", "/postmortems/?q=" + CANARY): EVERYBODY,
    ("GET", f"/postmortems/{OPEN}"): EVERYBODY,
    ("GET", f"/postmortems/{SECRET}"): NAMED,
    ("GET", f"/postmortems/{OPEN}/text"): EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/text"): NAMED,
    ("GET", f"/postmortems/{OPEN}/standing"): EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/standing"): NAMED,
    ("GET", f"/postmortems/{OPEN}/hold"): EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/hold"): tuple(302 if status == 200 else status for status in NAMED),
    ("POST", f"/postmortems/{OPEN}/hold"): (302, 422, 422, 422, 422, 422),
    ("POST", f"/postmortems/{OPEN}/submission"): (302,) * 6,
    ("POST", f"/postmortems/{SECRET}/submission"): NAMED_CHANGE,
    ("GET", "/reviews/"): EVERYBODY,
    ("GET", f"/postmortems/{OPEN}/review"): EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/review"): NAMED,
    ("POST", f"/postmortems/{OPEN}/reviews"): (302, 422, 422, 422, 422, 422),
    ("POST", f"/postmortems/{SECRET}/reviews"): NAMED_UNCLEAR,
    ("POST", f"/postmortems/{OPEN}/publication"): (302,) * 6,
    ("POST", f"/postmortems/{SECRET}/publication"): NAMED_CHANGE,
    ("POST", f"/postmortems/{OPEN}/declination"): (302, 422, 422, 422, 422, 422),
    ("POST", f"/postmortems/{SECRET}/declination"): NAMED_UNCLEAR,
    ("POST", f"/postmortems/{OPEN}/reopening"): (302,) * 6,
    ("POST", f"/postmortems/{SECRET}/reopening"): NAMED_CHANGE,
    ("GET", "/actions/"): EVERYBODY,
    ("POST", "/actions/{open_action}/completion"): (302,) * 6,
    ("POST", "/actions/{secret_action}/completion"): (302, 404, 404, 404, 302, 302),
    ("GET", "/incidents/"): EVERYBODY,
    ("GET", "/incidents/{incident}"): EVERYBODY,
    ("POST", "/incidents/{incident}/requests"): (302, 422, 422, 422, 422, 422),
    ("POST", "/incidents/{incident}/waivers"): (302, 422, 422, 422, 422, 422),
    ("POST", "/incidents/{incident}/postmortem"): (302,) * 6,
    ("POST", "/incidents/{incident}/corrections"): (302,) * 6,
    ("GET", "/requests/"): EVERYBODY,
    ("GET", "/requests/?show=answered"): EVERYBODY,
    ("POST", "/requests/{request}/withdrawal"): (302,) * 6,
    ("POST", "/requests/{request}/declination"): (302,) * 6,
    ("GET", "/waivers/"): EVERYBODY,
    ("GET", "/waivers/?q=" + CANARY): EVERYBODY,
    ("GET", "/waivers/table.csv"): EVERYBODY,
    ("POST", "/waivers/{waiver}/approval"): NAMED_CHANGE,
    ("POST", "/waivers/{waiver}/refusal"): NAMED_CHANGE,
    ("POST", "/waivers/{waiver}/withdrawal"): NAMED_CHANGE,
    ("POST", "/waivers/{waiver}/reopening"): NAMED_CHANGE,
    ("GET", "/near-miss"): EVERYBODY,
    ("POST", "/near-miss"): (403, 422, 422, 422, 422, 422),
    ("GET", "/near-misses/"): EVERYBODY,
    ("GET", "/incidents/{incident}/draft"): (302,) * 6,
    ("POST", "/incidents/{incident}/draft"): (302,) * 6,
    ("GET", f"/postmortems/{OPEN}/candidates"): EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/candidates"): NAMED,
    ("POST", f"/postmortems/{OPEN}/candidates/choices"): (302,) * 6,
    ("POST", f"/postmortems/{SECRET}/candidates/choices"): (302, 404, 404, 404, 302, 302),
    ("GET", f"/postmortems/{OPEN}/owner"): (302, 404, 404, 404, 404, 200),
    ("GET", f"/postmortems/{SECRET}/owner"): (302, 404, 404, 404, 404, 200),
    ("POST", f"/postmortems/{OPEN}/owner"): (302, 404, 404, 404, 404, 422),
    ("POST", f"/postmortems/{SECRET}/owner"): (302, 404, 404, 404, 404, 422),
    ("POST", "/incidents/{incident}/corrections/{correction}/withdrawals"): (302,) * 6,
    ("POST", "/incidents/{incident}/merges"): (302, 422, 422, 422, 422, 422),
    ("POST", "/incidents/{incident}/moves"): (302, 422, 422, 422, 422, 422),
    ("POST", "/incidents/{incident}/takings"): (302, 422, 422, 422, 422, 422),
    ("POST", "/incidents/{incident}/regroupings/{regrouping}/undoing"): (302,) * 6,
    ("POST", "/incidents/{incident}/holds"): (302, 302, 302, 302, 302, 422),
    ("POST", "/incidents/{incident}/resumption"): (302,) * 6,
    ("GET", "/imports/"): IMPORTERS,
    ("POST", "/imports/"): (302, 403, 403, 422, 403, 422),
    ("GET", "/imports/{import}"): IMPORTERS,
    ("POST", "/imports/{import}/choice"): (302, 403, 403, 404, 403, 302),
    ("POST", "/imports/{import}/taking-in"): (302, 403, 403, 404, 403, 422),
    ("POST", "/imports/{import}/stop"): (302, 403, 403, 302, 403, 302),
    ("GET", "/imports/{import}/undoing"): IMPORTERS,
    ("POST", "/imports/{import}/undoing"): (302, 403, 403, 422, 403, 422),
    ("POST", "/imports/{import}/dismissal"): (302, 403, 403, 302, 403, 302),
    ("GET", "/imports/{import}/papers/1"): SENDER,
    ("POST", "/imports/{import}/papers/1/choice"): (302, 404, 404, 404, 404, 302),
    ("GET", "/imports/{import}/papers/1/original"): SENDER,
    ("POST", "/imports/{import}/papers/1/promotions"): NOBODY_YET,
    ("GET", "/administration/"): ADMINS,
    ("POST", "/administration/"): (302, 403, 403, 422, 403, 403),
    ("GET", "/administration/sources/{source}"): ADMINS,
    ("POST", "/administration/sources/{source}/name"): (302, 403, 403, 422, 403, 403),
    ("POST", "/administration/sources/{source}/closure"): ADMINS_CHANGE,
    ("POST", "/administration/sources/{source}/secrets"): ADMINS_CHANGE,
    ("POST", "/administration/sources/{source}/secrets/previous"): ADMINS_CHANGE,
    ("POST", "/administration/sources/{source}/tests"): (302, 403, 403, 201, 403, 403),
    ("POST", "/administration/sources/{source}/attempts"): ADMINS_CHANGE,
    ("POST", "/administration/sources/{source}/deliveries/{delivery}/attempts"): ADMINS_CHANGE,
    ("GET", "/administration/sources/{mapped}/mapping"): ADMINS,
    ("POST", "/administration/sources/{mapped}/mapping"): ADMINS,
    ("GET", "/administration/sources/{mapped}/removal"): ADMINS,
    ("POST", "/administration/sources/{mapped}/removal"): ADMINS_CHANGE,
    ("GET", "/administration/people"): ADMINS,
    ("POST", "/administration/people/{owner}/roles"): ADMINS_CHANGE,
    ("POST", "/administration/people/{owner}/password"): (302, 403, 403, 201, 403, 403),
    ("POST", "/administration/teams"): (302, 403, 403, 422, 403, 403),
    ("POST", "/administration/teams/{team}/members"): (302, 403, 403, 302, 403, 403),
    ("GET", "/administration/keys"): ADMINS,
    ("POST", "/administration/keys/{key}/revocation"): ADMINS_CHANGE,
    ("GET", "/administration/policy"): ADMINS,
    ("GET", "/administration/policy/text"): ADMINS,
    ("POST", "/administration/policy/text"): (302, 403, 403, 422, 403, 403),
    ("GET", "/administration/policy/versions/{policy}"): ADMINS,
    ("POST", "/administration/policy/versions/{policy}/switch"): ADMINS_CHANGE,
    ("POST", "/administration/policy/versions/{policy}/back-tests"): ADMINS_CHANGE,
    ("GET", "/administration/policy/back-tests/{back_test}"): ADMINS,
    ("GET", "/administration/health"): ADMINS,
    ("POST", "/hooks/alertmanager/unknown-key"): (404,) * 6,
}

API: dict[tuple[str, str], tuple[int, ...]] = {
    ("GET", "/me"): API_EVERYBODY,
    ("GET", "/postmortems"): API_EVERYBODY,
    ("GET", "/search?q=" + CANARY): API_EVERYBODY,
    ("POST", "/postmortems"): (401, 201, 201, 201, 201, 201),
    ("GET", f"/postmortems/{OPEN}"): API_EVERYBODY,
    ("GET", f"/postmortems/{SECRET}"): API_NAMED,
    ("PUT", f"/postmortems/{SECRET}/visibility"): (401, 404, 404, 404, 403, 200),
    ("PUT", f"/postmortems/{OPEN}/text"): (401, 409, 409, 409, 409, 409),
    ("PUT", f"/postmortems/{SECRET}/text"): (401, 404, 404, 404, 409, 409),
    ("GET", f"/postmortems/{OPEN}/diagnostics"): API_EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/diagnostics"): API_NAMED,
    ("GET", f"/postmortems/{OPEN}/structure"): API_EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/structure"): API_NAMED,
    ("POST", f"/postmortems/{OPEN}/submissions"): (401, 403, 403, 403, 403, 422),
    ("POST", f"/postmortems/{SECRET}/submissions"): (401, 404, 404, 404, 403, 422),
    ("GET", f"/postmortems/{OPEN}/reviews"): API_EVERYBODY,
    ("GET", f"/postmortems/{SECRET}/reviews"): API_NAMED,
    ("POST", f"/postmortems/{OPEN}/reviews"): (401, 403, 409, 403, 403, 403),
    ("POST", f"/postmortems/{SECRET}/reviews"): (401, 404, 404, 404, 403, 403),
    ("POST", f"/postmortems/{OPEN}/publication"): (401, 403, 403, 403, 403, 409),
    ("POST", f"/postmortems/{SECRET}/publication"): (401, 404, 404, 404, 403, 409),
    ("POST", f"/postmortems/{OPEN}/declination"): (401, 403, 201, 403, 403, 403),
    ("POST", f"/postmortems/{SECRET}/declination"): (401, 404, 404, 404, 403, 403),
    ("DELETE", f"/postmortems/{OPEN}/declination"): (401, 409, 409, 409, 409, 409),
    ("DELETE", f"/postmortems/{SECRET}/declination"): (401, 404, 404, 404, 409, 409),
    ("POST", f"/postmortems/{OPEN}/tickets"): (401, 201, 201, 201, 201, 201),
    ("POST", f"/postmortems/{SECRET}/tickets"): (401, 404, 404, 404, 201, 201),
    ("GET", "/incidents"): (401, 200, 200, 200, 200, 200),
    ("GET", "/incidents/{incident}"): (401, 200, 200, 200, 200, 200),
    ("GET", "/incidents/9999999"): (401, 404, 404, 404, 404, 404),
    ("POST", "/near-misses"): (401, 201, 201, 201, 201, 201),
    ("GET", "/imports"): (401, 403, 403, 200, 403, 200),
    ("POST", "/imports"): (401, 403, 403, 422, 403, 422),
    ("GET", "/imports/{import}"): (401, 404, 404, 200, 404, 200),
    ("POST", "/imports/{import}/taking-in"): (401, 404, 404, 404, 404, 202),
    ("GET", "/actions"): API_EVERYBODY,
    ("GET", "/actions/{open_action}"): API_EVERYBODY,
    ("GET", "/actions/{secret_action}"): API_NAMED,
    ("PUT", "/actions/{open_action}/completion"): (401, 403, 403, 403, 200, 200),
    ("PUT", "/actions/{secret_action}/completion"): (401, 404, 404, 404, 200, 200),
    ("DELETE", "/actions/{secret_action}/completion"): (401, 404, 404, 404, 200, 200),
}

BODIES = {
    "/postmortems": {"title": "Something broke"},
    "/text": {"sha256": "0" * 64, "text": "another"},
    "/reviews": {"verdict": "approved", "comment": "Deep enough."},
    "/visibility": {"visibility": "team"},
    "/taking-in": {"team": "booking"},
    "/near-misses": {"almost": "The key nearly expired.", "kept": "Luck."},
    "/declination": {"reason": "no-learning", "sentence": "The drill of March told the same."},
}


@dataclass(frozen=True, slots=True)
class World:
    """One person of each role, an open draft, a restricted one, and what belongs to them."""

    people: dict[str, User]
    keys: dict[str, str]
    numbers: dict[str, object]

    def address(self, template: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda found: str(self.numbers[found[1]]), template)


def text(reference: str, title: str) -> str:
    return f"""---
schema: postmortem/1
id: {reference}
title: {title}
status: drafting
severity: SEV3
services: [{title.split(maxsplit=1)[0].lower()}]
teams: [booking]
owner: "@owner"
contributors: ["@owner", "@contributor"]
timezone: UTC
---

# {title}

## Executive summary

{title}.

## Actions

- [ ] **A1** Fence the {title}
  - owner: @owner; priority: P1; due: 2026-12-01
"""


@pytest.fixture
def world(db, settings) -> World:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    people = {
        role: add_user(role, f"{role}@example.com", is_reviewer=role == "reviewer", is_admin=role == "admin")
        for role in ROLES[1:]
    }
    team = add_team("Booking")
    join(people["owner"], team, lead=True)
    rows = {}
    for reference, title in ((OPEN, "Ledger stood still"), (SECRET, f"{CANARY.title()} leaked")):
        row = drafting.start_with(people["owner"], text(reference, title))
        Postmortem.objects.filter(pk=row.pk).update(reference=reference)
        row.refresh_from_db()
        rows[reference] = row
    drafting.show_to(rows[SECRET], people["owner"], Visibility.RESTRICTED)
    derived.refresh(rows[SECRET])
    added = {role: add_key(user, "test") for role, user in people.items()}
    sent = SimpleUploadedFile("old.md", text("PM-2019-0001", f"{CANARY.title()} leaked before").encode())
    archive = imports.send(people["owner"], [sent])
    source = add_source("generic", "test")
    event = {"event": "incident.opened", "id": "1", "incident": {"key": "k", "title": "Ledger stood still"}}
    Client().post(source.path, json.dumps(event), content_type="application/json")
    while tend.run_once():
        pass
    incident = Incident.objects.get()
    Incident.objects.update(postmortem=rows[SECRET])
    asked = incident.requests.create(by=people["contributor"], reason="Customers know of it.")
    waiver = incident.waivers.create(by=people["owner"], kind="no-learning", reason=f"One {CANARY} more.")
    policy = policies.keep(people["admin"], 'version = "another"\n')
    numbers = {
        "open_action": rows[OPEN].actions.get().pk,
        "secret_action": rows[SECRET].actions.get().pk,
        "incident": incident.pk,
        "request": asked.pk,
        "waiver": waiver.pk,
        "correction": verbs.correct(incident, people["owner"], Statement(severity="SEV3")).pk,
        "regrouping": Regrouping.objects.create(
            kind="move", incident=incident, origin=incident, by=people["owner"], reason="x", undone_at=now()
        ).pk,
        "import": archive.pk,
        "source": source.source.pk,
        "mapped": add_source("mapped", "test").source.pk,
        "delivery": source.source.deliveries.get().pk,
        "owner": people["owner"].pk,
        "team": team.pk,
        "key": added["owner"].key.pk,
        "policy": policy.pk,
        "back_test": back_tests.begin(people["admin"], policy).pk,
    }
    return World(people, {role: new.token for role, new in added.items()}, numbers)


def answers(world: World, ask: Callable[[str], HttpResponse]) -> dict[str, int]:
    """Ask as everybody, undoing what each request did before the next; no outsider may be told the secret."""
    found = {}
    for role in ROLES:
        with transaction.atomic():
            response = ask(role)
            transaction.set_rollback(True)
        found[role] = response.status_code
        if role not in {"contributor", "owner"}:
            content = b"".join(response) if response.streaming else response.content
            told = ECHO.sub("", content.decode().lower())
            assert CANARY not in told, role
        if response.status_code >= 400 and response.request["PATH_INFO"].startswith("/api/"):
            assert response["Content-Type"] == "application/problem+json"
    return found


@pytest.mark.parametrize(("method", "template"), PAGES)
def test_every_page_answers_each_role_as_the_table_says(world, method, template):
    def ask(role: str) -> HttpResponse:
        client = Client()
        if role != "anonymous":
            client.force_login(world.people[role])
        return client.generic(
            method, world.address(template), "sent=1", content_type="application/x-www-form-urlencoded"
        )

    assert answers(world, ask) == dict(zip(ROLES, PAGES[method, template], strict=True))


@pytest.mark.parametrize(("method", "template"), API)
def test_every_endpoint_answers_each_role_as_the_table_says(world, method, template):
    body = next((json.dumps(body) for end, body in BODIES.items() if template.endswith(end)), "")

    def ask(role: str) -> HttpResponse:
        headers = {} if role == "anonymous" else {"Authorization": f"Bearer {world.keys[role]}"}
        client = Client(headers=headers)
        return client.generic(method, "/api/v1" + world.address(template), body, content_type="application/json")

    assert answers(world, ask) == dict(zip(ROLES, API[method, template], strict=True))


def test_no_address_that_takes_forms_is_a_dead_end(world):
    browser = Client()
    browser.force_login(world.people["admin"])
    posted = [world.address(template) for method, template in PAGES if method == "POST" and "/hooks/" not in template]

    found = {address: browser.get(address, follow=True).status_code for address in posted}

    assert {address: status for address, status in found.items() if status not in {200, 403, 404}} == {}


def test_whatever_is_sent_without_a_session_is_said_to_be_not_done(world):
    public = {"/sign-out", "/theme", "/near-miss"}
    posted = {template for method, template in PAGES if method == "POST" and "/hooks/" not in template} - public

    silent = [each for each in posted if "not-done" not in Client().post(world.address(each))["Location"]]

    assert silent == []


def test_no_address_is_missing_from_the_tables():
    def patterns(resolver: URLResolver, prefix: str = ""):
        for entry in resolver.url_patterns:
            if isinstance(entry, URLPattern):
                yield prefix + str(entry.pattern)
            elif not str(entry.pattern).startswith("api/"):
                yield from patterns(entry, prefix + str(entry.pattern))

    asked = {template.partition("?")[0] for _, template in PAGES}
    known = [re.compile("/" + re.sub(r"<[^>]+>", "[^/]+", route)) for route in patterns(get_resolver())]

    assert [route.pattern for route in known if not any(route.fullmatch(template) for template in asked)] == []


def test_no_endpoint_is_missing_from_the_tables():
    endpoints = {
        (method.upper(), path) for path, methods in api.get_openapi_schema()["paths"].items() for method in methods
    }
    asked = {(method, "/api/v1" + template.partition("?")[0]) for method, template in API}

    missing = [
        (method, path)
        for method, path in endpoints
        if not any(method == verb and re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", path), each) for verb, each in asked)
    ]

    assert missing == []


def test_a_ticket_for_a_text_stops_working_when_the_text_is_restricted(world):
    ruta = world.people["owner"]
    record = drafting.start_with(ruta, text("PM-2026-0001", "Quay flooded"))

    drafting.show_to(record, ruta, Visibility.RESTRICTED)

    assert texts.read(record.text_id)
    stranger = Client(headers={"Authorization": f"Bearer {world.keys['stranger']}"})
    assert stranger.post(f"/api/v1/postmortems/{record.reference}/tickets").status_code == 404

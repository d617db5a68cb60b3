"""A small organisation and a sound text for the tests of the record."""

from dataclasses import dataclass

import pytest

from afterword.document.text import Edit, Span
from afterword.web.live import texts
from afterword.web.people.accounts import add_team, add_user, join
from afterword.web.people.keys import add_key
from afterword.web.people.models import User
from afterword.web.postmortems import derived, drafting, publish, review
from afterword.web.postmortems.models import Postmortem

SOUND = """\
---
schema: postmortem/1
id: PM-2026-0001
title: Seat maps stayed empty after a cache change
status: drafting
severity: SEV3
triggers: [user-visible, manual-intervention]
services: [seat-map, tile-cache]
teams: [booking]
owner: "@ruta"
contributors: ["@ruta", "@ikaika"]
reviewers: ["@castel"]
timezone: UTC
impact_start: 2026-03-02T09:10Z
impact_end: 2026-03-02T10:02Z
created: 2026-03-02
visibility: company
tags: [caching]
---

# Seat maps stayed empty after a cache change

## Executive summary

On 2 March 2026, seat maps stayed empty for 52 min, because tile-cache served entries of an older format.
1 204 of 9 800 customers could not choose a seat. Emptying the cache ended it; entries now carry their format.

## Impact

- **Users affected:** 1 204 of 9 800 customers (12.3 %) — sessions that saw an empty seat map
- **Duration:** 52m — first to last empty map in the access log
- **Financial:** none — every booking went through without a seat
- **Reputational:** 9 tickets — support export of 3 March

## Timeline

### 2026-03-02 (UTC)

- 09:00 [lead-up] tile-cache 2.4 starts rolling out ^t1
- 09:10 [trigger, impact] The first empty seat map is served ^t2
- 09:31 [detect] The alert on empty maps fires ^t3
- 09:36 [engage] The booking on-call joins
- 09:50 [comms] Status page: seat maps under investigation
- 10:02 [mitigate] The cache is emptied; maps are drawn again
- 11:00 [resolve] tile-cache 2.3 runs everywhere

## Contributing factors

- **F1** tile-cache 2.4 reads entries that 2.3 wrote and finds no seats in them
  - kind: change.code; evidence: ^t1
  - because **F2** an entry does not say in which format it was written
    - kind: org.design-assumption
    - because **F3** the cache was built for one version at a time, and nothing checks that during a rollout
      - kind: assurance.test-gap
- **F4** The alert needs twenty minutes of empty maps before it fires
  - kind: detection.signal; evidence: ^t3

## Actions

- [ ] **A1** Write the format into every entry of tile-cache and refuse others
  - owner: @ikaika; priority: P1; due: 2026-03-20; kind: prevent; fixes: F1, F2; tracker: https://github.com/example/tile-cache/issues/7
  - verify: the contract test for mixed versions passes
- [ ] **A2** Page booking when 5 % of seat maps are empty for 3 min
  - owner: @ruta; priority: P1; due: 2026-03-13; kind: detect; fixes: F4; tracker: SEAT-8
  - verify: a replay of 2 March pages at 09:13
- [ ] **A3** Run two versions side by side in the release test of tile-cache
  - owner: @amara; priority: P2; due: 2026-04-10; kind: prevent; fixes: F3; tracker: SEAT-9
  - verify: the test of 2.4 against entries of 2.3 fails

## Lessons learned

### What went well

- **L1** Emptying the cache was safe and took one command

### What was hard

- **L2** A cache outlives the version that filled it, and no team owned that thought

### Where we got lucky

- **L3** It was a Monday morning; on Friday evenings three times as many choose a seat
"""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays: owner, contributor, a named and a senior reviewer, a colleague, a stranger, an administrator."""

    ruta: User
    ikaika: User
    castel: User
    sunniva: User
    amara: User
    pilar: User
    benoit: User


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Hash quickly: how slow the real hasher is has nothing to do with what is tested."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def cast(db) -> Cast:
    """Seven people; ruta, ikaika and amara are of the booking team, which ikaika leads."""
    names = Cast.__dataclass_fields__
    people = {
        name: add_user(name, f"{name}@example.com", is_reviewer=name == "sunniva", is_admin=name == "benoit")
        for name in names
    }
    booking = add_team("Booking")
    for name in ("ruta", "ikaika", "amara"):
        join(people[name], booking, lead=name == "ikaika")
    return Cast(**people)


@pytest.fixture
def sound() -> str:
    """A text without errors or warnings."""
    return SOUND


@pytest.fixture
def draft(cast) -> Postmortem:
    """A sound draft of ruta's."""
    return drafting.start_with(cast.ruta, SOUND)


@pytest.fixture
def in_review(cast, draft) -> Postmortem:
    """The draft, submitted."""
    return review.submit(draft, cast.ruta)


@pytest.fixture
def approved(cast, in_review) -> Postmortem:
    """The draft, approved by sunniva."""
    review.approve(in_review, cast.sunniva, "Deep enough.")
    in_review.refresh_from_db()
    return in_review


@pytest.fixture
def published(cast, approved) -> Postmortem:
    """The draft, published."""
    return publish.publish(approved, cast.ruta)


@pytest.fixture
def typing():
    """Somebody types at the end of the document, as the room would write it down."""

    def type_into(postmortem, user, words="\nOne more thought.\n"):
        texts.edit(postmortem.text_id, lambda text: [Edit(Span(len(text), len(text)), words)], author_id=user.pk)
        derived.refresh(postmortem)
        return postmortem

    return type_into


class ApiClient:
    """The API as one person uses it, with a key."""

    def __init__(self, user: User) -> None:
        from django.test import Client

        token = add_key(user, "test").token
        self._client = Client(raise_request_exception=False, headers={"Authorization": f"Bearer {token}"})

    def get(self, path, **query):
        return self._client.get(f"/api/v1{path}", query)

    def __getattr__(self, method):
        def call(path, body=None):
            verb = getattr(self._client, method)
            return verb(f"/api/v1{path}", body, content_type="application/json")

        return call


@pytest.fixture
def api():
    """Make an API client for somebody."""
    return ApiClient

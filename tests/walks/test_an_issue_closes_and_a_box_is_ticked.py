"""A signed webhook changes one character, whether or not somebody has the text open."""

import hashlib
import hmac
import json

import httpx
import pytest
from playwright.sync_api import expect

from waiting import until

pytestmark = pytest.mark.walk

ISSUE = "https://github.com/example/checkout/issues/12"
TEXT = f"""---
schema: postmortem/1
title: Checkout refused cards 🦁
severity: SEV3
timezone: UTC
---

# Checkout refused cards 🦁

## Actions

- [ ] **A1** Refuse to start without the intermediate certificate
  - owner: @ines; priority: P1; due: 2027-01-20; tracker: {ISSUE}
- [ ] **A2** Page when a certificate has less than 21 days
  - owner: @ines; priority: P2; due: 2027-02-20
"""


def deliver(house, source, action: str, *, secret: str | None = None, delivery: str = "1") -> int:
    body = json.dumps(
        {
            "action": action,
            "issue": {
                "number": 12,
                "html_url": ISSUE,
                "state": "closed",
                "state_reason": "completed",
                "closed_at": "2026-11-23T10:00:00Z",
            },
            "repository": {"full_name": "example/checkout"},
        }
    ).encode()
    signature = hmac.new((secret or source["secret"]).encode(), body, hashlib.sha256).hexdigest()
    headers = {"X-GitHub-Event": "issues", "X-GitHub-Delivery": delivery, "X-Hub-Signature-256": f"sha256={signature}"}
    return httpx.post(
        house.server.url + source["url"], content=body, headers={**headers, "Content-Type": "application/json"}
    ).status_code


@pytest.fixture
def record(house):
    return house.api("ines").post("/postmortems", json={"text": TEXT}).json()


def read(house, record) -> str:
    return house.api("ines").get(f"/postmortems/{record['id']}").json()["text"]


def difference(before: str, after: str) -> list[tuple[str, str]]:
    assert len(before) == len(after)
    return [(old, new) for old, new in zip(before, after, strict=True) if old != new]


def test_a_closed_issue_ticks_its_box_and_a_reopened_one_unticks_it(house, record):
    source = house.server.source("github", "Repositories")

    assert deliver(house, source, "closed") == 202
    until(lambda: "[x] **A1**" in read(house, record))
    assert difference(record["text"], read(house, record)) == [(" ", "x")]
    assert deliver(house, source, "closed", delivery="2") == 202
    assert deliver(house, source, "reopened", delivery="3") == 202

    until(lambda: read(house, record) == record["text"])


def test_a_wrong_signature_changes_nothing(house, record):
    source = house.server.source("github", "Repositories")

    assert deliver(house, source, "closed", secret="guessed") == 403

    assert read(house, record) == record["text"]


def test_whoever_has_it_open_sees_it_happen(house, record, visit):
    source = house.server.source("github", "Repositories")
    page = visit("ines")
    page.goto(f"{house.server.url}/postmortems/{record['id']}/text")
    page.locator(".cm-content").get_by_text("Refuse to start").wait_for()

    deliver(house, source, "closed")

    expect(page.locator(".cm-content")).to_contain_text("[x] **A1**", timeout=10_000)


def test_the_api_ticks_too(house, record):
    ines = house.api("ines")
    first, _ = ines.get("/actions").json()["items"]

    assert ines.put(f"/actions/{first['id']}/completion").status_code == 200

    assert difference(record["text"], read(house, record)) == [(" ", "x")]
    assert [item["done"] for item in ines.get("/actions").json()["items"]] == [True, False]

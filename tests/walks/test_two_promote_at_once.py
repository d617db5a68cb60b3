"""Signals are promoted with one key, undone with another, by two people who see the same list."""

import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from playwright.sync_api import expect

from waiting import until

pytestmark = [pytest.mark.walk, pytest.mark.browser]


def tell(house, address, minute, text, **more):
    at = datetime(2026, 3, 2, 10, 0, tzinfo=UTC) + timedelta(minutes=minute)
    incident = {
        "key": "INC-7",
        "title": "Checkout is slow",
        "severity": "sev1",
        "user_visible": True,
        "impact_started_at": "2026-03-02T10:00:00Z",
    }
    body = {"time": at.isoformat(), "source": "Incident bot", "incident": incident, "text": text, **more}
    httpx.post(house.server.url + address, json=body).raise_for_status()


@pytest.fixture
def reference(house):
    address = house.server.source("generic", "Incident bot")["url"]
    tell(house, address, 0, "", event="incident.opened")
    for minute, text in ((12, "The pool is full"), (14, "More connections are given"), (20, "The queue is empty")):
        tell(house, address, minute, text, event="note", id=text)
    (draft,) = until(lambda: house.api("ada").get("/postmortems").json()["items"])
    return draft["id"]


def timeline(house, reference):
    text = house.api("ada").get(f"/postmortems/{reference}").json()["text"]
    return text.partition("## Timeline")[2].partition("## Contributing")[0]


def opened(house, visit, name, reference):
    page = visit(name)
    page.goto(f"{house.server.url}/postmortems/{reference}/candidates")
    until(lambda: page.reload() and page.locator(".candidate[data-open]").count() == 3)
    return page


def test_keys_move_promote_and_undo(house, visit, reference):
    page = opened(house, visit, "ines", reference)
    before = timeline(house, reference)
    rows = page.locator(".candidate")
    expect(rows.nth(0)).to_be_focused()

    page.keyboard.press("j")
    expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("p")
    expect(page.get_by_text("One signal is in the timeline now.")).to_be_visible()
    assert timeline(house, reference).count("The pool is full") == 1
    expect(rows.nth(1)).to_be_focused()

    page.keyboard.press("Enter")
    expect(page.get_by_text("Event, by Ines")).to_have_count(2)
    page.keyboard.press("u")
    expect(page.get_by_text("Event, by Ines")).to_have_count(1)
    page.keyboard.press("k")
    page.keyboard.press("u")
    expect(page.get_by_text("Event, by Ines")).to_have_count(0)
    assert timeline(house, reference) == before

    page.keyboard.press("x")
    expect(page.get_by_text("1 put aside")).to_be_visible()


def test_undo_takes_back_what_was_done_last_whatever_it_was(house, visit, reference):
    page = opened(house, visit, "ines", reference)

    for _ in range(2):
        page.keyboard.press("p")
        expect(page.get_by_text("is in the timeline now")).to_be_visible()
    page.keyboard.press("x")
    expect(page.get_by_text("1 put aside")).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_text("1 put aside")).to_have_count(0)
    expect(page.get_by_text("Event, by Ines")).to_have_count(2)


def test_two_who_promote_the_same_signal_insert_it_once(house, visit, reference):
    pages = [opened(house, visit, name, reference) for name in ("ines", "rui")]
    for page in pages:
        expect(page.locator(".candidate").first).to_be_focused()

    for page in pages:
        page.keyboard.press("p")

    told = re.compile("One signal is in the timeline now.|The timeline tells it already.")
    for page in pages:
        expect(page.get_by_role("status").get_by_text(told)).to_be_visible()
    heard = sorted(page.get_by_role("status").get_by_text(told).inner_text() for page in pages)
    assert heard == ["One signal is in the timeline now.", "The timeline tells it already."]
    assert timeline(house, reference).count("The pool is full") == 1


def test_without_scripts_buttons_do_the_same(house, visit, reference):
    page = opened(house, visit, "rui", reference)
    plain = page.context.browser.new_context(java_script_enabled=False, storage_state=page.context.storage_state())
    bare = plain.new_page()
    bare.goto(page.url)

    bare.get_by_role("checkbox", name="Select The pool is full").check()
    bare.get_by_role("checkbox", name="Select The queue is empty").check()
    bare.get_by_role("button", name="Promote the selected").click()

    expect(bare.get_by_text("2 signals are in the timeline now.")).to_be_visible()
    bare.get_by_role("button", name="Take back").first.click()
    assert "The pool is full" not in timeline(house, reference)
    assert "The queue is empty" in timeline(house, reference)
    plain.close()

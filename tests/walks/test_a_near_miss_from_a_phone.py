"""A near miss is told from a phone, with a thumb, through everything that may come in between."""

import re

import pytest
from playwright.sync_api import Page, expect

from browsing import sign_in
from walks.conftest import PASSWORD

pytestmark = [pytest.mark.walk, pytest.mark.browser]

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
THUMB = 44
"""CSS pixels a finger needs (WCAG 2.2, 2.5.5)."""
WIDER_THAN_ITS_WINDOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def tell(page: Page, almost: str, kept: str) -> None:
    page.get_by_label("What almost happened?").fill(almost)
    page.get_by_label("What kept it from happening?").fill(kept)
    page.get_by_role("button", name="Tell it").tap()


def test_one_tap_two_sentences_and_thanks(house, visit):
    page = visit("ines", **PHONE)

    page.get_by_role("banner").get_by_role("link", name="Near miss").tap()
    page.wait_for_url("**/near-miss")
    assert not page.evaluate(WIDER_THAN_ITS_WINDOW)
    for target in (page.get_by_role("button", name="Tell it"), page.get_by_text("Leave my name out")):
        assert target.bounding_box()["height"] >= THUMB
    tell(page, "The key nearly expired.", "A calendar entry of last year.")

    expect(page.get_by_role("status").filter(has_text="Thank you.")).to_be_visible()
    expect(page.get_by_role("link", name="The key nearly expired.")).to_be_visible()
    expect(page.get_by_text("told by Ines")).to_be_visible()
    assert not page.evaluate(WIDER_THAN_ITS_WINDOW)


def test_home_has_it_too_and_a_colleague_stays_one(house, visit):
    page = visit("ines", **PHONE)

    page.get_by_role("main").get_by_role("link", name="Something almost happened").tap()
    page.get_by_label("Leave my name out").check()
    tell(page, "I had the wrong window open.", "The prompt is red.")

    expect(page.get_by_text("told by a colleague")).to_be_visible()
    expect(page.get_by_role("main").get_by_text("Ines")).to_have_count(0)


def test_a_session_that_ends_while_one_types_costs_no_word(house, visit):
    page = visit("ines", **PHONE)
    page.goto(f"{house.server.url}/near-miss")
    page.context.clear_cookies(name="sessionid")

    tell(page, "The key nearly expired,\non <b>both</b> nodes.", "Luck & a calendar.")
    expect(page.get_by_role("heading", name="Sign in, and it is told")).to_be_visible()
    page.get_by_label("E-mail").fill("ines@example.org")
    page.get_by_label("Password").fill("not this one")
    page.get_by_role("button", name="Sign in and tell it").tap()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in and tell it").tap()

    expect(page.get_by_role("status").filter(has_text="Thank you.")).to_be_visible()
    page.get_by_role("link", name="The key nearly expired").tap()
    expect(page.locator(".told").first).to_have_text(re.compile("expired,\\s+on <b>both</b> nodes"))
    expect(page.get_by_text("Luck & a calendar.").first).to_be_visible()


def test_signing_in_again_in_another_tab_costs_no_word(house, visit):
    page = visit("ines", **PHONE)
    page.goto(f"{house.server.url}/near-miss")
    page.get_by_label("What almost happened?").fill("The key nearly expired.")
    page.context.clear_cookies()
    sign_in(page.context.new_page(), house.server.url, "ines@example.org", PASSWORD)

    page.get_by_label("What kept it from happening?").fill("Luck.")
    page.get_by_role("button", name="Tell it").tap()
    expect(page.get_by_role("alert").filter(has_text="press once more")).to_be_visible()
    expect(page.get_by_label("What almost happened?")).to_have_value("The key nearly expired.")
    page.get_by_role("button", name="Tell it").tap()

    expect(page.get_by_role("status").filter(has_text="Thank you.")).to_be_visible()

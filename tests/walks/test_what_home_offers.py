"""Home in the hand: a lead finds somebody for a draft whose owner is away, and decides when they are mailed."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.walk, pytest.mark.browser]

LEAD = "benoit.charlevoix@skerryline.example"
WIDER_THAN_ITS_WINDOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture
def page(phone):
    return phone(LEAD)


def test_a_lead_finds_another_owner_from_home_with_the_keyboard(page):
    team = page.locator("section[aria-labelledby=team]")
    expect(team.get_by_text("Who might be glad of a hand")).to_be_visible()
    expect(team.get_by_text("away until").first).to_be_visible()
    assert not page.evaluate(WIDER_THAN_ITS_WINDOW)

    team.get_by_role("link", name="Find another owner").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Hand it over")).to_be_visible()
    expect(page.get_by_text("so you may find somebody else, or take it yourself")).to_be_visible()
    assert not page.evaluate(WIDER_THAN_ITS_WINDOW)
    page.get_by_role("button", name="Hand over to").first.focus()
    page.keyboard.press("Enter")

    expect(page.get_by_text("Handed over to")).to_be_visible()


def test_when_one_is_mailed_is_decided_without_a_mouse(page, sample):
    page.goto(f"{sample.url}/me/#review")
    assert not page.evaluate(WIDER_THAN_ITS_WINDOW)

    page.get_by_role("group", name="What waits for your review").get_by_label("In the digest").focus()
    page.keyboard.press("Space")
    page.get_by_label("once a week on").select_option("Wednesday")
    page.get_by_label("The digest comes").select_option("Once a week")
    page.get_by_role("button", name="Keep this").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_text("Your next digest comes on")).to_be_visible()
    expect(page.get_by_role("group", name="What waits for your review").get_by_label("In the digest")).to_be_checked()

"""Suggestions in a list with commas help with each name, by keyboard, by hand, and without scripts as far as browsers go."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.walk, pytest.mark.browser]

ENGINEER = "ines.carvalhal@skerryline.example"
WIDER_THAN_ITS_WINDOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture
def page(phone):
    return phone(ENGINEER)


@pytest.fixture
def services(page, sample):
    page.goto(f"{sample.url}/new")
    page.get_by_text("What else is known").click()
    return page.get_by_role("combobox", name="Which services?")


def test_every_name_is_chosen_with_the_keyboard(page, services):
    offered = page.get_by_role("listbox", name="Known names").get_by_role("option")

    services.press_sequentially("book")
    expect(offered.first).to_contain_text("booking-api")  # before those that booking answers for
    expect(services).to_have_attribute("aria-expanded", "true")
    services.press("ArrowDown")
    expect(offered.first).to_have_attribute("aria-selected", "true")
    assert services.get_attribute("aria-activedescendant") == offered.first.get_attribute("id")
    services.press("Enter")
    expect(services).to_have_value("booking-api")
    expect(services).to_have_attribute("aria-expanded", "false")

    services.press_sequentially(", led")
    expect(offered.first).to_contain_text("ledger")
    services.press("ArrowDown")
    services.press("Enter")
    expect(services).to_have_value("booking-api, ledger")

    services.press_sequentially(", e")
    names = [option.get_attribute("data-name") for option in offered.all()]
    assert len(names) > 1
    assert {"booking-api", "ledger"}.isdisjoint(names)  # which stand there already
    assert not page.evaluate(WIDER_THAN_ITS_WINDOW)


def test_a_name_in_the_middle_is_helped_with_and_the_others_stay(page, services):
    services.fill("booking-api, led, web-shop")
    services.press("Home")
    for _ in range(len("booking-api, led")):
        services.press("ArrowRight")
    services.press("ArrowDown")
    services.press("ArrowUp")  # back to what is typed
    assert services.get_attribute("aria-activedescendant") is None
    services.press("ArrowDown")
    services.press("Enter")

    expect(services).to_have_value("booking-api, ledger, web-shop")


def test_it_can_be_left_alone(page, services):
    shown = page.get_by_role("listbox", name="Known names")
    services.press_sequentially("ledg")
    expect(shown).to_be_visible()

    services.press("Escape")
    expect(shown).to_be_hidden()
    services.press_sequentially("er-next, Ledger")
    expect(shown).to_be_hidden()
    expect(services).to_have_value("ledger-next, Ledger")

    services.press_sequentially(", ref")
    expect(shown).to_be_visible()
    services.press("Tab")
    expect(shown).to_be_hidden()
    expect(services).to_have_value("ledger-next, Ledger, ref")
    expect(page.get_by_role("combobox", name="Which teams took part?")).to_be_focused()


def test_a_name_is_chosen_by_hand_and_what_follows_from_it_is_looked_up(page, services):
    services.click()
    services.press_sequentially("web-shop, pay")
    page.get_by_role("option", name="payment-gateway").click()

    expect(services).to_have_value("web-shop, payment-gateway")
    expect(services).to_be_focused()
    expect(page.locator("#writers .writer").nth(1)).to_be_visible()


def test_a_correction_has_them_too(page, sample):
    page.goto(f"{sample.url}/incidents/")
    page.locator(".row-title").first.click()
    page.get_by_text("Correct a fact").click()
    teams = page.get_by_role("combobox", name="Teams")
    teams.fill("")
    teams.press_sequentially("payments, plat")
    teams.press("ArrowDown")
    teams.press("Enter")

    expect(teams).to_have_value("payments, platform")


def test_without_scripts_the_browser_s_own_list_stays(phone, sample):
    page = phone(ENGINEER, java_script_enabled=False)
    page.goto(f"{sample.url}/new")

    field = page.locator("input[name=services]")
    assert field.get_attribute("list") == "known-services"
    assert field.get_attribute("role") is None
    assert page.locator("#known-services option[value=ledger]").count() == 1

"""A session ends while somebody types: the words wait where they were typed, for them and for nobody else."""

import pytest
from playwright.sync_api import Page, expect

from walks.conftest import PASSWORD

pytestmark = [pytest.mark.walk, pytest.mark.browser]

SENTENCE = "Nobody was hurt, and the drill of March told the same."


@pytest.fixture
def typing(house, visit) -> Page:
    """Rui has typed why a post-mortem need not be written, is signed out, and presses the button."""
    reference = house.api("ines").post("/postmortems", json={"title": "Gates refused tickets"}).json()["id"]
    page = visit("rui")
    page.goto(f"{house.server.url}/postmortems/{reference}")
    page.get_by_text("It need not be written?").click()
    page.get_by_label("Why need it not be written?").select_option(index=2)
    page.get_by_label("In a sentence").fill(SENTENCE)
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Decline").click()
    expect(page.get_by_text("What you pressed is not done yet")).to_be_visible()
    return page


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.get_by_label("E-mail").fill(f"{name}@example.org")
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_what_was_typed_is_there_again_and_is_sent_with_one_press(typing):
    sign_in(typing, "rui")

    expect(typing.get_by_role("status")).to_contain_text("What you typed is in its place again.")
    expect(typing.get_by_role("status")).to_contain_text("Not done: “Decline")
    expect(typing.get_by_label("In a sentence")).to_have_value(SENTENCE)
    typing.get_by_role("button", name="Decline").click()
    expect(typing.get_by_text(SENTENCE).first).to_be_visible()
    expect(typing.get_by_role("status")).to_contain_text("Declined, with your reason.")
    assert typing.evaluate("sessionStorage.length") == 0


def test_who_was_given_a_new_password_finds_the_words_behind_choosing_their_own(typing, house):
    given = house.server.afterword("user", "password", "rui").split()[-1]

    sign_in(typing, "rui", given)
    expect(typing.get_by_role("heading", name="Choose your own password")).to_be_visible()
    expect(typing.get_by_text("what you pressed was not done")).to_have_count(0)
    typing.get_by_label("Your password today").fill(given)
    for field in ("The new one", "The new one once more"):
        typing.get_by_label(field, exact=True).fill("three owls on one roof")
    typing.get_by_role("button", name="Change it").click()

    expect(typing.get_by_role("status").last).to_contain_text("What you typed is in its place again.")
    expect(typing.get_by_label("In a sentence")).to_have_value(SENTENCE)


def test_who_signs_in_instead_does_not_find_the_words_of_another(typing):
    sign_in(typing, "ada")

    expect(typing.get_by_role("status")).to_contain_text("what you pressed was not done")
    expect(typing.get_by_text(SENTENCE)).to_have_count(0)
    assert typing.evaluate("sessionStorage.length") == 0


def test_who_signed_in_anew_in_another_tab_finds_the_words_too(typing, house):
    typing.context.clear_cookies()
    other = typing.context.new_page()
    other.goto(f"{house.server.url}/sign-in")
    sign_in(other, "rui")
    expect(other.get_by_role("link", name="Home")).to_be_visible()

    sign_in(typing, "rui")

    expect(typing.get_by_label("In a sentence")).to_have_value(SENTENCE)

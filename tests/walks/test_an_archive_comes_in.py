"""An archive is sent in a browser, looked at, taken in, found, and taken out again; the server is killed in between."""

import re

import pytest
from playwright.sync_api import expect

from archives import LEDGER, PLAIN, QUAY, zipped
from waiting import until

pytestmark = [pytest.mark.walk, pytest.mark.browser]

MANY = 60


@pytest.fixture
def archive(tmp_path):
    documents = {f"more__{number}_md": LEDGER.replace("twice", f"{number} times") for number in range(MANY)}
    file = tmp_path / "harbour.zip"
    file.write_bytes(zipped(quay_md=QUAY, tea_md=PLAIN, broken_docx=b"PK\x03\x04", **documents))
    return file


def number_of(page, words: str) -> int:
    found = re.search(rf"(\d+) {words}", page.locator("main").inner_text())
    return int(found[1]) if found else 0


def test_an_archive_is_sent_looked_at_taken_in_found_and_undone(house, visit, archive):
    ada = visit("ada")
    url = house.server.url

    ada.goto(f"{url}/postmortems/")
    ada.get_by_role("link", name="Import ours").click()
    ada.set_input_files("#files", str(archive))
    ada.get_by_role("button", name="Read them").click()
    expect(ada.get_by_role("button", name="Take 62 documents in")).to_be_visible(timeout=30_000)
    page = ada.url

    ada.get_by_role("link", name="Could not be read").click()
    expect(ada.locator("main")).to_contain_text("broken.docx")
    ada.get_by_role("link", name=re.compile("^All")).click()
    ada.get_by_label("Find a document").fill("quay")
    ada.get_by_role("button", name="Find").click()
    ada.get_by_role("link", name="The quay gates stayed shut").click()
    ada.locator("#original li[data-mark=event] a").first.click()
    expect(ada.locator("#canonical li:target")).to_contain_text("The first ticket is refused")
    expect(ada.locator("#canonical li:target")).to_be_in_viewport()

    ada.goto(f"{page}?q=tea")
    ada.get_by_label("Take in What we think about tea").uncheck()
    ada.get_by_role("button", name="Keep my choice").click()
    ada.get_by_role("button", name="Take 61 documents in").click()
    until(lambda: ada.reload() and number_of(ada, "of 61 document") > 2)
    house.server.kill()
    house.server.start()
    ada.goto(page)
    expect(ada.locator("main")).to_contain_text("61 documents of it are in the record", timeout=90_000)

    ada.goto(f"{url}/postmortems/?q=ticket+refused")
    ada.get_by_role("link", name="The quay gates stayed shut").click()
    expect(ada.locator("main")).to_contain_text("Imported, not reviewed here.")
    found = house.api("ada").get("/postmortems", params={"limit": 100}).json()
    assert len({item["title"] for item in found["items"]}) == len(found["items"]) == 61

    ada.goto(page)
    ada.get_by_role("link", name="Undo this import").click()
    ada.get_by_label("Write its name").fill("harbour.zip")
    ada.get_by_role("button", name="Take 61 documents out").click()
    expect(ada.locator("main")).to_contain_text("61 documents came in by it and are out again", timeout=60_000)
    assert house.api("ada").get("/postmortems").json()["items"] == []


def test_what_is_too_large_or_not_allowed_is_told_in_words(house, visit, archive):
    house.server.stop()
    house.server.environment["AFTERWORD_IMPORT_MB"] = "1"
    house.server.start()
    ada = visit("ada", java_script_enabled=False)
    ada.goto(f"{house.server.url}/imports/")
    large = archive.with_name("large.zip")
    large.write_bytes(b"x" * 12_000_000)

    ada.set_input_files("#files", str(large))
    ada.get_by_role("button", name="Read them").click()

    expect(ada.get_by_role("alert")).to_contain_text("larger than 1 MB")
    ines = visit("ines")
    assert ines.goto(f"{house.server.url}/imports/").status == 403


def test_it_works_without_javascript(house, visit, archive):
    ada = visit("ada", java_script_enabled=False)

    ada.goto(f"{house.server.url}/imports/")
    ada.set_input_files("#files", str(archive))
    ada.get_by_role("button", name="Read them").click()

    expect(ada.get_by_role("button", name="Take 62 documents in")).to_be_visible(timeout=60_000)

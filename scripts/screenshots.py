"""Take the pictures of every place, from the sample organisation: three widths, light and dark.

`python scripts/screenshots.py [PLACE…]` writes artefacts/screenshots/<place>-<width>-<theme>.png, and into
docs/images the few that the README and the documentation show.
"""

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from playwright.sync_api import Page  # noqa: E402

from archives import LEDGER, PLAIN, QUAY, zipped  # noqa: E402
from browsing import browser, sign_in  # noqa: E402 - the tests' own browser, found by the line above
from running import Server  # noqa: E402

WIDTHS = {1440: 900, 768: 1024, 390: 844}
DESK = 1000
"""Narrower screens are held in the hand: no scrollbar, no mouse."""
THEMES = ("light", "dark")
PASSWORD = "afterword-sample"  # noqa: S105 - the sample's, printed at every start
ENGINEER = "ines.carvalhal@skerryline.example"
REVIEWER = "marit.solheimsdal@skerryline.example"
ADMIN = "benoit.charlevoix@skerryline.example"

# Place → who looks at it, and how it is reached: an address, or the first link a page has to it, " >> " before the next
# link. References follow the year in which the sample is read, so texts are found by their titles.
PLACES = {
    "home": (ENGINEER, "/", None),
    "home-lead": (ADMIN, "/", None),
    "home-reviewer": (REVIEWER, "/", None),
    "me": (ENGINEER, "/me/", None),
    "lighter": (
        ENGINEER,
        "/",
        "a[href$='/text']:has-text('Broken checkout released after a canary') >> a[href$='/lighter']",
    ),
    "facilitator": (
        ENGINEER,
        "/",
        "a[href$='/text']:has-text('Broken checkout released after a canary') >> a[href$='/facilitator']",
    ),
    "incidents": (ENGINEER, "/incidents/", None),
    "incident": (ENGINEER, "/incidents/", "main a:has-text('Cancelled ferries')"),
    "requests": (REVIEWER, "/requests/?show=answered", None),
    "waivers": (REVIEWER, "/waivers/", None),
    "near-miss": (ENGINEER, "/near-miss", None),
    "near-misses": (ENGINEER, "/near-misses/", None),
    "new": (ENGINEER, "/new", None),
    "write": (ENGINEER, "/", "a[href$='/text']:has-text('Broken checkout released after a canary')"),
    "reviews": (REVIEWER, "/reviews/", None),
    "review": (REVIEWER, "/reviews/", "a[href$='/review']"),
    "library": (ENGINEER, "/postmortems/", None),
    "search": (ENGINEER, "/postmortems/?q=certificate", None),
    "reading": (ENGINEER, "/postmortems/?q=retry+storm", "main a:has-text('Retry storm between booking')"),
    "actions": (ENGINEER, "/actions/", None),
    "imports": (ADMIN, "/imports/", None),
    "import": (ADMIN, "/imports/", "main a.row-title"),
    "paper": (ADMIN, "/imports/", "main a.row-title >> a.row-title:has-text('quay gates')"),
    "administration": (ADMIN, "/administration/", None),
    "people": (ADMIN, "/administration/people", None),
    "policy": (ADMIN, "/administration/policy", None),
}
SHOWN = {
    "home-1440-light": "home",
    "write-1440-light": "write",
    "write-1440-dark": "write-dark",
    "reading-1440-light": "reading",
    "reading-390-dark": "reading-phone",
    "library-1440-light": "library",
}


def settle(page: Page) -> None:
    """Wait until the page is at rest, the editor's first diagnostics included."""
    page.wait_for_load_state("load")
    if page.locator("#editor").count():
        page.wait_for_selector("#editor .cm-content", timeout=10_000)
        page.wait_for_selector("#structure [role=tabpanel] a", state="attached", timeout=10_000)
        event = page.locator("#structure [role=tabpanel] a").nth(2)
        if event.is_visible():
            event.click()  # on a wide screen, show how structure and text lead to each other
    page.wait_for_timeout(200)


def reach(page: Page, url: str, place: str) -> None:
    """Go to a place."""
    _, address, link = PLACES[place]
    page.goto(url + address)
    for each in link.split(" >> ") if link else ():
        page.goto(url + str(page.locator(each).first.get_attribute("href")))
    settle(page)


def send(url: str) -> None:
    """Send an archive of invented documents, so that there is an import to look at."""
    with browser() as running:
        page = running.new_page()
        sign_in(page, url, ADMIN, PASSWORD)
        page.goto(f"{url}/imports/")
        packed = zipped(quay_md=QUAY, ledger_md=LEDGER, tea_md=PLAIN, broken_docx=b"PK\x03\x04")
        page.set_input_files("#files", {"name": "harbour.zip", "mimeType": "application/zip", "buffer": packed})
        page.get_by_role("button", name="Read them").click()
        page.locator("#documents").wait_for(state="attached")


def take(url: str, folder: Path, places: list[str]) -> None:
    """Take every picture of the places asked for."""
    with browser() as running:
        for width, height in WIDTHS.items():
            for theme in THEMES:
                for who in dict.fromkeys(PLACES[place][0] for place in places):
                    context = running.new_context(
                        viewport={"width": width, "height": height},
                        color_scheme=theme,  # type: ignore[arg-type]  # "light" or "dark"
                        is_mobile=width < DESK,
                        has_touch=width < DESK,
                    )
                    page = context.new_page()
                    sign_in(page, url, who, PASSWORD)
                    for place in (each for each in places if PLACES[each][0] == who):
                        reach(page, url, place)
                        name = f"{place}-{width}-{theme}"
                        page.screenshot(path=folder / f"{name}.png", full_page=place != "write")
                        if name in SHOWN:
                            page.screenshot(path=folder / f"{name}-shown.png")
                    context.close()


def main(places: list[str]) -> None:
    """Serve the sample in a temporary directory and look at it."""
    folder = ROOT / "artefacts" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, Server(Path(data) / "data", sample=True) as server:
        send(server.url)
        take(server.url, folder, places or list(PLACES))
    images = ROOT / "docs" / "images"
    images.mkdir(exist_ok=True)
    for name, shown in SHOWN.items():
        taken = folder / f"{name}-shown.png"
        if taken.exists():
            shutil.copy(taken, images / f"{shown}.png")


if __name__ == "__main__":
    main(sys.argv[1:])

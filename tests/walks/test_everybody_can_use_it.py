"""Every place can be used by everybody: axe finds nothing, the keyboard is enough, and nothing breaks when it is large."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from archives import PLAIN, QUAY, zipped
from browsing import sign_in

pytestmark = [pytest.mark.walk, pytest.mark.browser]

AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
ADMIN = "benoit.charlevoix@skerryline.example"  # who sees every place there is
ENGINEER = "ines.carvalhal@skerryline.example"
PASSWORD = "afterword-sample"
DRAFT, IN_REVIEW, PUBLISHED = "Broken checkout released", "Fresh vouchers refused", "Retry storm between booking"

RUN_AXE = """async (options) => {
  // What follows the window's size (which tables scroll) does so a frame later.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  const found = await axe.run({ preload: false, resultTypes: ['violations'], ...options })
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
    `${id}: ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message}`))
}"""
EVERYTHING, COLOURS = {}, {"runOnly": ["color-contrast"]}
SCREENS = [  # each width and each theme wholly, and the colours in all four
    (1440, "light", EVERYTHING),
    (1440, "dark", COLOURS),
    (390, "dark", EVERYTHING),
    (390, "light", COLOURS),
]
WIDER_THAN_ITS_WINDOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def link(page: Page, address: str, title: str) -> str:
    page.goto(address)
    return str(page.locator("main a", has_text=title).first.get_attribute("href"))


@pytest.fixture(scope="module")
def signed_in(chrome, sample):
    """The cookies of an administrator, and the address of every place."""
    context = chrome.new_context()
    page = context.new_page()
    sign_in(page, sample.url, ADMIN, PASSWORD)
    records = {
        title: link(page, f"{sample.url}/postmortems/?q={title.replace(' ', '+')}", title)
        for title in (DRAFT, IN_REVIEW, PUBLISHED)
    }
    places = {
        "home": "/",
        "incidents": "/incidents/",
        "incident": link(page, f"{sample.url}/incidents/", "Cancelled ferries"),
        "waived": link(page, f"{sample.url}/waivers/", "Group bookings"),
        "a near miss": link(page, f"{sample.url}/near-misses/", "The migration"),
        "requests": "/requests/?show=answered",
        "waivers": "/waivers/",
        "near-miss": "/near-miss",
        "near-misses": "/near-misses/",
        "new": "/new",
        "write": f"{records[DRAFT]}/text",
        "me": "/me/",
        "a facilitator": f"{records[DRAFT]}/facilitator",
        "reviews": "/reviews/",
        "review": f"{records[IN_REVIEW]}/review",
        "library": "/postmortems/",
        "nothing found": "/postmortems/?q=xyzzy",
        "reading": records[PUBLISHED],
        "actions": "/actions/",
        **{name: f"/administration/{name}" for name in ("", "people", "keys", "policy", "health")},
        "not there": "/postmortems/PM-1999-0001",
    }
    page.goto(f"{sample.url}/imports/")
    packed = zipped(quay_md=QUAY, tea_md=PLAIN, broken_docx=b"PK\x03\x04")
    page.set_input_files("#files", {"name": "harbour.zip", "mimeType": "application/zip", "buffer": packed})
    page.get_by_role("button", name="Read them").click()
    page.locator("#documents").wait_for(state="attached")
    sent = page.url.removeprefix(sample.url)
    places |= {"imports": "/imports/", "import": sent, "paper": f"{sent}/papers/2", "undoing": f"{sent}/undoing"}
    yield context.storage_state(), places
    context.close()


def reach(page: Page, address: str) -> None:
    page.goto(address)
    if address.endswith("/text"):
        page.locator("#structure [role=tabpanel] a").first.wait_for(state="attached")


def visitor(chrome, state, **options) -> BrowserContext:
    return chrome.new_context(storage_state=state, **options)


def test_axe_finds_nothing(chrome, sample, signed_in):
    state, places = signed_in
    context = visitor(chrome, state, bypass_csp=True, reduced_motion="reduce")
    page = context.new_page()
    found = []

    for name, address in places.items():
        page.set_viewport_size({"width": 1440, "height": 900})
        reach(page, sample.url + address)
        page.add_script_tag(path=AXE)
        for width, theme, options in SCREENS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=theme)
            found += [f"{name}, {width}, {theme}: {violation}" for violation in page.evaluate(RUN_AXE, options)]

    context.close()
    assert found == []


def test_axe_finds_nothing_before_signing_in(chrome, sample):
    context = chrome.new_context(bypass_csp=True)
    page = context.new_page()

    page.goto(f"{sample.url}/sign-in")
    page.add_script_tag(path=AXE)

    assert page.evaluate(RUN_AXE, EVERYTHING) == []
    context.close()


def test_the_keyboard_is_enough(chrome, sample):
    context = chrome.new_context()
    page = context.new_page()
    page.goto(f"{sample.url}/sign-in")
    expect(page.get_by_label("E-mail address")).to_be_focused()  # a slow page takes a moment to put it there

    page.keyboard.type(ENGINEER)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What do I owe, and by when?")).to_be_visible()
    page.wait_for_load_state("load")  # keys are listened to from then on

    page.keyboard.press("/")
    page.keyboard.type("certificate")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="found")).to_be_visible()
    page.wait_for_load_state("load")  # keys are listened to from then on

    page.keyboard.press("Control+k")
    page.keyboard.type("actions")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What did we promise?")).to_be_visible()
    page.wait_for_load_state("load")  # keys are listened to from then on

    box = page.get_by_role("button", name="Done: Fail a canary")
    for _ in range(400):
        if box.evaluate("box => box === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Done: Fail a canary")).to_be_visible()

    menu = page.locator("details.menu").filter(visible=True).first
    menu.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    expect(menu.locator("summary")).to_be_focused()
    context.close()


def test_twice_as_large_nothing_scrolls_sideways(chrome, sample, signed_in):
    state, places = signed_in
    context = visitor(chrome, state, viewport={"width": 640, "height": 400}, device_scale_factor=2)
    page = context.new_page()
    wide = []

    for name, address in places.items():
        reach(page, sample.url + address)
        if page.evaluate(WIDER_THAN_ITS_WINDOW):
            wide.append(name)

    context.close()
    assert wide == []


SMALL = """() => [...document.querySelectorAll('a[href], button, summary, [role=tab]')]
  .filter((each) => each.checkVisibility() && !each.closest('p, li, .outline, .skip'))
  .map((each) => ({ words: each.textContent.trim().slice(0, 30), ...each.getBoundingClientRect().toJSON() }))
  .filter(({ width, height }) => width > 1 && Math.min(width, height) < 24).map(({ words }) => words)"""


def test_a_finger_can_hit_what_it_writes_with_and_menus_stay_on_a_phone(chrome, sample):
    context = chrome.new_context(viewport={"width": 390, "height": 664}, has_touch=True, is_mobile=True)
    page = context.new_page()
    sign_in(page, sample.url, ENGINEER, PASSWORD)
    reach(page, f"{sample.url}{link(page, f'{sample.url}/postmortems/?q=Broken+checkout', DRAFT)}/text")

    menus = page.locator(".write-state details.menu").filter(visible=True).all()
    outside = []
    for menu in menus:
        menu.locator("summary").tap()
        body = menu.locator(".menu-body").bounding_box()
        if body["x"] < 0 or body["x"] + body["width"] > 390:
            outside.append(menu.locator("summary").inner_text())
        menu.locator("summary").tap()

    assert len(menus) == 2
    assert outside == []
    assert page.evaluate(SMALL) == []
    context.close()


def test_a_name_from_right_to_left_keeps_its_place_in_a_row(chrome, sample, signed_in):
    state, _ = signed_in
    context = visitor(chrome, state, viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(f"{sample.url}/actions/")
    row = page.locator(".row", has_text="Keep a standby that lags by two hours")

    name, origin = row.locator(".row-meta > [dir=auto]").all()[:2]

    before, after = name.bounding_box(), origin.bounding_box()
    assert before["x"] + before["width"] <= after["x"]
    assert abs(before["y"] - after["y"]) < before["height"]
    context.close()

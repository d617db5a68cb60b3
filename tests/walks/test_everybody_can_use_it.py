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
ADMINISTRATION = ("", "people", "teams", "keys", "policy", "policy/text", "health")
WIDER_THAN_ITS_WINDOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def link(page: Page, address: str, title: str) -> str:
    page.goto(address)
    return str(page.locator("main a", has_text=title).first.get_attribute("href"))


@pytest.fixture(scope="module")
def signed_in(chrome, sample):
    """The cookies of an administrator, and the address of every place."""
    sample.key("ines")
    sample.source("mapped", "Lift controllers")
    context = chrome.new_context()
    page = context.new_page()
    sign_in(page, sample.url, ADMIN, PASSWORD)
    mapped = link(page, f"{sample.url}/administration/", "Lift controllers")
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
        **{name: f"/administration/{name}" for name in ADMINISTRATION},
        "a source": mapped,
        "a mapping": f"{mapped}/mapping",
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
    if "/postmortems/" in address and address.endswith("/text"):
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


def test_twice_as_large_and_on_a_phone_nothing_scrolls_sideways(chrome, sample, signed_in):
    state, places = signed_in
    context = visitor(chrome, state, device_scale_factor=2)
    page = context.new_page()
    wide = []

    for name, address in places.items():
        page.set_viewport_size({"width": 640, "height": 400})
        reach(page, sample.url + address)
        for width, height in ((640, 400), (390, 844)):
            page.set_viewport_size({"width": width, "height": height})
            if page.evaluate(WIDER_THAN_ITS_WINDOW):
                wide.append(f"{name}, {width}")

    context.close()
    assert wide == []


BEHIND_SOMETHING = """() => {
  const held = document.activeElement, { left, right, top, bottom } = held.getBoundingClientRect()
  const points = [[left + 2, top + 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]]
  const on = ([x, y]) => document.elementFromPoint(x, y)
  return points.some((each) => held.contains(on(each)) || on(each)?.contains(held)) ? null : held.textContent.trim()
}"""


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1440, 900)])
def test_no_link_of_a_review_is_behind_its_answer_when_the_keyboard_comes_to_it(
    chrome, sample, signed_in, width, height
):
    state, places = signed_in
    context = visitor(chrome, state, viewport={"width": width, "height": height})
    page = context.new_page()
    page.goto(sample.url + places["review"])
    links = page.locator(".rubric a")
    links.first.focus()
    behind = []

    for _ in range(links.count()):
        behind.append(page.evaluate(BEHIND_SOMETHING))
        page.keyboard.press("Tab")

    assert len(behind) > 1
    assert [each for each in behind if each] == []
    context.close()


def test_what_is_found_in_the_front_matter_can_be_read_in_the_dark(chrome, sample, signed_in):
    state, places = signed_in
    context = visitor(chrome, state, bypass_csp=True, color_scheme="dark", viewport={"width": 1440, "height": 900})
    page = context.new_page()
    reach(page, sample.url + places["write"])
    page.add_script_tag(path=AXE)

    page.locator(".cm-content").focus()
    page.keyboard.press("Control+f")
    page.keyboard.type("title")

    expect(page.locator(".md-front-line .cm-searchMatch").first).to_be_visible()
    assert page.evaluate(RUN_AXE, COLOURS) == []
    context.close()


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

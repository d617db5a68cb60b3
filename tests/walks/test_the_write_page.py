"""What the Write page says while its editor is on the way, and after a hand-in that was refused."""

import re

import pytest
from playwright.sync_api import expect

from sound import TEXT

pytestmark = [pytest.mark.walk, pytest.mark.browser]


@pytest.fixture
def draft(house):
    """A draft of Ines's, as its template leaves it."""
    asked = {"title": "Labels came out twice", "happened_at": "2026-11-20T09:30:00Z"}
    answer = house.api("ines").post("/postmortems", json=asked)
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


@pytest.fixture
def address(house, draft):
    return f"{house.server.url}/postmortems/{draft}/text"


def test_an_editor_that_does_not_come_says_so_and_comes_when_asked_again(visit, address):
    page = visit("ines")
    held = []
    page.route("**/editor.js*", lambda route: held.append(route))  # noqa: PLW0108 - a builtin cannot be marked by it
    page.goto(address, wait_until="commit")
    expect(page.locator("#saved-mark")).to_have_text("Loading the editor…")
    expect(page.locator("#loading")).to_contain_text("The text can be read meanwhile.")

    held[0].abort()
    expect(page.locator("#saved-mark")).to_have_text("Not loaded")
    page.unroute("**/editor.js*")
    page.get_by_role("alert").get_by_role("link", name="load the page again").click()

    expect(page.locator("#saved-mark")).to_have_text("Saved")
    expect(page.locator("#loading")).to_have_count(0)


def test_the_head_follows_the_text_and_what_others_do_with_it(visit, house, draft, address):
    page, other = visit("ines"), visit("ines")
    for each in (page, other):
        each.goto(address)
        expect(each.locator("#saved-mark")).to_have_text("Saved")
    title = text_of(other).index("Labels came out twice", text_of(other).index("\n# "))

    put_in(other, "Four *kinds* of labels", title, title + len("Labels"))
    expect(page.locator("#title")).to_have_text("Four kinds of labels came out twice")
    expect(page).to_have_title("Four kinds of labels came out twice · Afterword")
    line = re.search(r"(?m)^severity:.*$", text_of(other))
    put_in(other, "severity: SEV1", *line.span()) if line else put_in(other, "severity: SEV1\n", 4, 4)
    expect(page.locator("#standing .severity")).to_have_text("SEV1")

    whole = house.api("ines").get(f"/postmortems/{draft}").json()
    ready = TEXT.replace(', "@rui"', "").replace("@kim", "@ines").replace("@ana", "@rui")
    answer = house.api("ines").put(f"/postmortems/{draft}/text", json={"sha256": whole["sha256"], "text": ready})
    assert answer.status_code == 200, answer.text
    answer = house.api("ines").post(f"/postmortems/{draft}/submissions")
    assert answer.status_code == 201, answer.text
    expect(page.locator("#standing")).to_contain_text("In review")
    expect(page.get_by_role("button", name="Hand in for review")).to_have_count(0)


def test_a_text_from_right_to_left_reads_from_the_right_wherever_it_stands(visit, house, draft, address):
    whole = house.api("ines").get(f"/postmortems/{draft}").json()
    text = f"{whole['text']}\n{FROM_RIGHT}"
    house.api("ines").put(f"/postmortems/{draft}/text", json={"sha256": whole["sha256"], "text": text})
    page = visit("ines")

    page.goto(address)
    page.locator(".cm-line").first.wait_for()
    page.evaluate(
        "(() => { const { view } = document.querySelector('.cm-content').cmTile;"
        "view.dispatch({ selection: { anchor: view.state.doc.length }, scrollIntoView: true }) })()"
    )
    expect(page.locator(".cm-line", has_text="زيت").first).to_be_visible()
    assert page.evaluate(FIRST_RIGHT_OF_LAST, ".cm-line") == [True, True, True, True]
    page.goto(address.removesuffix("/text"))
    assert page.evaluate(FIRST_RIGHT_OF_LAST, ".reading-body :is(.item-text, .prose p, .verify, li)") == [True] * 4


def refused(page, address):
    """Hand in a draft that is not ready, and wait until its editor knows the text."""
    page.goto(address)
    page.get_by_role("button", name="Hand in for review").click()
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    page.locator(".note-dot").nth(1).wait_for()
    return page.locator("#blocked")


FROM_RIGHT = """
## Background

زيت (edge-1) ماء

## Timeline

### 2026-11-20 (UTC)

- 10:42 [impact] زيت (edge-1) ماء

## Contributing factors

- **F1** زيت (edge-1) ماء

## Actions

- [ ] **A1** زيت (edge-1) ماء
"""
FIRST_RIGHT_OF_LAST = """(where) => {
  const found = [...document.querySelectorAll(where)].filter((each) => each.textContent.includes('زيت'))
  const innermost = found.filter((each) => !found.some((other) => other !== each && each.contains(other)))
  const at = (place, word) => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(word)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + word.length)
      return range.getBoundingClientRect().left
    }
  }
  return innermost.map((each) => at(each, 'زيت') > at(each, 'ماء'))
}"""


def lines(place):
    return [int(each.split()[1]) for each in place.locator("[data-severity=error] .missing-line").all_text_contents()]


def put_in(page, text, start=0, end=0):
    page.evaluate(
        "([insert, from, to]) => document.querySelector('.cm-content').cmTile.view"
        ".dispatch({ changes: { from, to, insert } })",
        [text, start, end],
    )


def text_of(page):
    return page.evaluate("document.querySelector('.cm-content').cmTile.view.state.doc.toString()")


def test_what_stood_in_the_way_follows_the_text_until_it_is_mended(visit, address):
    page = visit("ines")
    blocked = refused(page, address)
    before = lines(blocked)
    start = text_of(page).index("\n## ") + 1

    put_in(page, "One.\n\nTwo.\n\n", start, start)
    last = blocked.locator("a", has_text=f"Line {before[-1] + 4}").last
    last.wait_for()

    assert page.url == address + "?refused"
    assert lines(blocked) == lines(page.locator("#missing"))
    last.click()
    expect(page.locator(".note-card")).to_be_visible()
    expect(blocked.locator("details")).to_have_attribute("open", "")
    expect(blocked.locator("li", has_text="The summary is empty.")).to_have_count(1)
    below = text_of(page).index("## Executive summary\n") + len("## Executive summary\n")
    put_in(page, "\nCustomers got two labels for 20 minutes.\n", below, below)
    expect(blocked.locator("li", has_text="The summary is empty.")).to_have_count(0)
    assert lines(blocked) == lines(page.locator("#missing"))
    count = blocked.locator("#blocked-count")
    expect(count).to_have_text(re.compile(f"^{len(lines(blocked))} things?$"))


def test_on_a_phone_what_stood_in_the_way_is_a_count_that_opens(visit, address):
    page = visit("ines", viewport={"width": 390, "height": 664}, has_touch=True, is_mobile=True)

    blocked = refused(page, address)

    expect(blocked.locator("summary")).to_contain_text("to settle before review.")
    expect(blocked.locator("ol")).to_be_hidden()
    assert blocked.bounding_box()["height"] < 110
    blocked.locator("summary").tap()
    blocked.locator("a").last.tap()
    expect(blocked.locator("ol")).to_be_hidden()
    expect(page.locator(".note-card")).to_be_visible()


def test_on_a_desktop_the_list_scrolls_under_its_head_and_shows_that_it_does(visit, address):
    page = visit("ines", viewport={"width": 1280, "height": 800})

    blocked = refused(page, address)

    # The shade at the edge; this browser hides every bar.
    shown, whole, shade = blocked.locator("ol").evaluate(
        "list => [list.clientHeight, list.scrollHeight, getComputedStyle(list).backgroundAttachment]"
    )
    assert whole > shown
    assert "local" in shade
    expect(blocked.locator("summary")).to_be_in_viewport()
    assert page.locator(".cm-scroller").bounding_box()["height"] > 300

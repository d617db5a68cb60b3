"""The editor in a real Chromium, under the content security policy the pages have."""

import json
import re
import shutil

import pytest
from playwright.sync_api import expect, sync_playwright

CSP = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'"
TEXT = """---
status: drafting
severity: SEV2
---
# Checkout slow 🦁

## Summary

Checkout was slow.

## Actions

- [ ] Alert on queue depth @rasa
- [ ] Write the runbook @omar
"""
END = len(TEXT.encode("utf-16-le")) // 2  # where the browser sees the end
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Write</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/static/afterword/css/tokens.css">
<link rel="stylesheet" href="/static/afterword/css/pages.css">
<link rel="stylesheet" href="/static/afterword/build/editor.css">
<script type="module" src="/static/afterword/build/editor.js"></script></head>
<body class="full"><main class="page-write">
<output id="saved-mark"></output><ul id="presence"></ul>
<span id="missing-count"></span><ol id="missing"></ol>
<nav id="panes" class="panes"><a href="#editor">Text</a><a href="#structure">Structure</a></nav>
<div class="write-columns">
<div id="editor" class="editor" data-room="{room}" data-tickets-url="/tickets" data-user="{user}" data-user-name="{name}"
data-user-color="{color}" data-readonly="{readonly}" data-longest="{longest}"><pre>…</pre></div>
<aside id="structure" class="structure"></aside></div>
</main></body></html>"""

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def chromium():
    path = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
    if not path:
        pytest.skip("needs Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                # Our page is put into the browser by the test, which does not know that it came from this machine.
                "--disable-features=LocalNetworkAccessChecks",
            ],
        )
        yield browser
        browser.close()


@pytest.fixture
def desk(server, chromium):
    """Open the editor as somebody; every complaint of the browser's console fails the test."""
    contexts, complaints = [], []

    def sit_down(room, user, *, write=True, readonly=False, seconds=300, longest=3_000_000, **options):
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None
        )
        page.allowed, page.may_write, page.user, page.signed_in, page.refused = True, write, user, None, None

        def open_page(route):
            told = str(readonly or not page.may_write).lower()
            shown = {"user": page.user, "name": f"Writer {page.user}", "color": "#2f6f8f", "readonly": told}
            html = PAGE.format(room=room, longest=longest, **shown)
            route.fulfill(body=html, headers={"content-security-policy": CSP}, content_type="text/html")

        page.route("**/write", open_page)

        def ticket(route):
            if page.refused or not page.allowed:
                route.fulfill(status=page.refused or 404, body="{}")
                return
            token = server.hand.token(room, page.user, write=page.may_write, seconds=seconds)
            told = {
                "url": "/live",
                "room": room,
                "token": token,
                "expires_at": expiry(seconds),
                "user_id": page.signed_in or page.user,
            }
            route.fulfill(body=json.dumps(told), content_type="application/json")

        page.route("**/tickets", ticket)
        page.goto(f"http://127.0.0.1:{server.port}/write")
        page.locator(".cm-content").wait_for()
        return page

    yield sit_down
    for context in contexts:
        context.close()
    assert complaints == []


def expiry(seconds):
    from datetime import UTC, datetime, timedelta

    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


def text_of(page):
    return page.evaluate("document.querySelector('.cm-content').cmTile.view.state.doc.toString()")


def style(page, selector, name):
    return page.evaluate(
        "([selector, name]) => getComputedStyle(document.querySelector(selector)).getPropertyValue(name)",
        [selector, name],
    )


def put_cursor(page, offset):
    page.evaluate(
        "at => { const { view } = document.querySelector('.cm-content').cmTile;"
        "view.focus(); view.dispatch({selection: {anchor: at}}) }",
        offset,
    )


def write_offline(server, page):
    """Let a page write what waits in its browser, for its server is gone."""
    server.kill()
    put_cursor(page, 0)
    page.keyboard.type("Offline words. ")
    expect(page.locator("#saved-mark")).to_have_text("Offline, kept here")


def chosen(page):
    return page.evaluate(
        "(() => { const { state } = document.querySelector('.cm-content').cmTile.view;"
        "const { from, to } = state.selection.main; return state.sliceDoc(from, to) })()"
    )


def open_note(page, words):
    at = page.evaluate(
        "words => document.querySelector('.cm-content').cmTile.view.state.doc.toString().indexOf(words)", words
    )
    put_cursor(page, at)
    page.keyboard.press("Control+.")


def test_two_people_type_into_one_text_and_see_each_other(server, desk):
    room = server.hand("create", TEXT)
    one, two = desk(room, 1), desk(room, 2)

    put_cursor(one, END)
    one.keyboard.type("One was here 🦂.")
    put_cursor(two, 0)
    two.keyboard.type("Two")

    expect(one.locator(".cm-peer-name")).to_have_text("Writer 2")
    expect(two.locator("#presence .face")).to_have_count(2)
    expect(one.locator("#saved-mark")).to_have_text("Saved")
    expect(two.locator("#saved-mark")).to_have_text("Saved")
    expect(two.locator(".cm-content")).to_contain_text("One was here 🦂.")
    assert text_of(one) == text_of(two) == server.hand("read", room)
    assert (
        one.evaluate("getComputedStyle(document.querySelector('.cm-peer-caret')).getPropertyValue('--peer')")
        == "#2f6f8f"
    )
    assert one.evaluate("getComputedStyle(document.querySelector('.cm-scroller')).display") == "flex"


def test_a_box_is_ticked_by_a_click_and_by_keyboard(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)

    page.locator(".md-task").first.click()
    put_cursor(page, END - 3)
    page.keyboard.press("Control+Enter")

    expect(page.locator("#saved-mark")).to_have_text("Saved")
    assert server.hand("read", room) == TEXT.replace("[ ]", "[x]")


def test_what_is_missing_leads_to_its_line_and_its_note(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)

    page.locator("#missing a[data-line]").first.click()

    expect(page.locator(".note-card")).to_be_visible()
    expect(page.locator(".note-dot").nth(1)).to_be_visible()  # the first only keeps the margin's width
    expect(page.locator("[role=tab][aria-selected=true]")).to_have_count(1)
    page.locator("#tab-actions").click()
    expect(page.locator(".structure-body li")).to_have_count(2)
    page.locator(".structure-body a").last.click()
    assert "Write the runbook" in page.locator(".cm-activeLine").inner_text()


def test_a_key_leads_from_note_to_note_and_tells_what_it_says(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    page.locator("#missing a[data-line]").first.wait_for()
    page.locator(".cm-content").focus()
    # What is read out is taken away again after a moment.
    page.evaluate("""() => {
      window.heard = []
      const region = document.querySelector('.cm-announced')
      new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true })
    }""")

    page.keyboard.press("F8")

    expect(page.locator(".note-card")).to_be_visible()
    page.wait_for_function("window.heard.some((words) => /^Line \\d+: .*Tab goes to what can be done/.test(words))")


def test_what_somebody_should_have_done_becomes_an_action_in_one_step(server, desk):
    wish = "The reviewer should have asked for a load test"
    room = server.hand("create", TEXT.replace("Checkout was slow.", f"🦁 Checkout was slow. {wish}."))
    page = desk(room, 1)

    page.locator("#missing li", has_text="measures the past").locator("a").click()
    page.locator(".note-entry", has_text="should-have").locator(".note-fix").first.click()

    expect(page.locator("#saved-mark")).to_have_text("Saved")
    text = server.hand("read", room)
    assert "🦁 Checkout was slow. At the time, <role> saw <cue>" in text
    assert chosen(page) == "<role>"
    assert re.search(rf"@omar\n- \[ \] .*in place of “{wish}”\n", text)
    put_cursor(page, 0)
    page.keyboard.press("Control+z")
    expect(page.locator(".cm-content")).to_contain_text(wish)


def test_a_question_is_left_in_the_text_and_a_rule_has_its_page(server, desk):
    room = server.hand("create", TEXT.replace("Checkout was slow.", "Checkout was slow.\n🦁 Nobody noticed the queue."))
    page = desk(room, 1)

    page.locator("#missing a[data-line]").first.wait_for()
    open_note(page, "Nobody noticed")
    entry = page.locator(".note-entry", has_text="negated-action")
    expect(entry.locator("a.note-rule")).to_have_attribute("href", "/rules/negated-action")
    question = entry.locator(".note-question").inner_text()
    entry.locator(".note-fix", has_text="Ask here").click()

    expect(page.locator("#saved-mark")).to_have_text("Saved")
    assert f"Checkout was slow. <!-- afterword: ask {question} -->\n🦁 Nobody" in server.hand("read", room)


def test_a_finding_is_allowed_where_it_stands_with_a_reason_and_not_without(server, desk):
    room = server.hand("create", TEXT.replace("Checkout was slow.", "Checkout was slow.\n🦁 Nobody noticed the queue."))
    page = desk(room, 1)
    page.locator("#missing a[data-line]").first.wait_for()
    open_note(page, "Nobody noticed")
    entry = page.locator(".note-entry", has_text="negated-action")

    entry.get_by_role("button", name="Allow here, with a reason").click()
    for empty in ("", "   "):
        page.keyboard.type(empty)
        page.keyboard.press("Enter")
        assert "ignore" not in server.hand("read", room)
    entry.get_by_role("textbox").fill('clause 4 says "nobody" --> so do we')
    page.keyboard.press("Enter")

    expect(page.locator("#saved-mark")).to_have_text("Saved")
    allowed = "<!-- afterword: ignore negated-action reason=\"clause 4 says 'nobody' –– so do we\" -->"
    assert f"Checkout was slow. {allowed}\n🦁 Nobody" in server.hand("read", room)
    expect(page.locator("#missing")).not_to_contain_text("Nobody noticed")


def test_words_written_offline_are_kept_and_saved_later(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    write_offline(server, page)
    server.start()

    expect(page.locator("#saved-mark")).to_have_text("Saved", timeout=15000)
    assert server.hand("read", room).startswith("Offline words. ---")


def test_words_a_locked_text_never_got_are_told_of_and_can_be_copied_until_forgotten(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    write_offline(server, page)
    page.wait_for_timeout(500)  # the browser writes behind the keyboard
    page.goto("about:blank")

    server.hand("edit", room, 0, 0, "Declined. ")
    server.hand("lock", room)
    page.may_write = False
    server.start()
    page.goto(f"http://127.0.0.1:{server.port}/write")

    told = page.locator("#stranded")
    expect(told).to_contain_text("What you wrote here last was not saved")
    expect(page.locator(".cm-content")).not_to_contain_text("Offline words.")
    page.evaluate("document.addEventListener('copy', () => { window.copied = document.activeElement.value })")
    told.get_by_role("button", name="Copy my version").click()
    copied = page.evaluate("window.copied")
    assert "Offline words. " in copied
    assert "Declined. " in copied
    page.reload()
    told.get_by_role("button", name="Forget my version").click()
    page.locator(".cm-content").wait_for()
    expect(page.locator("#saved-mark")).to_have_text("Read only")
    page.wait_for_timeout(500)
    expect(told).to_have_count(0)


@pytest.mark.parametrize("may_write", [False, True])
def test_words_that_wait_in_a_browser_are_their_writer_s_and_nobody_else_s(server, desk, may_write):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    write_offline(server, page)
    page.wait_for_timeout(500)  # the browser writes behind the keyboard
    page.goto("about:blank")
    server.start()

    page.user, page.may_write = 2, may_write
    page.goto(f"http://127.0.0.1:{server.port}/write")
    expect(page.locator("#saved-mark")).to_have_text("Saved" if may_write else "Read only")
    page.wait_for_timeout(500)
    expect(page.locator("#stranded")).to_have_count(0)
    assert text_of(page) == server.hand("read", room) == TEXT
    page.goto("about:blank")

    page.user, page.may_write = 1, True
    page.goto(f"http://127.0.0.1:{server.port}/write")
    expect(page.locator(".cm-content")).to_contain_text("Offline words.")
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    assert server.hand("read", room) == f"Offline words. {TEXT}"


def test_a_page_left_open_sends_nothing_as_somebody_else_and_keeps_it_for_its_writer(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    write_offline(server, page)

    page.signed_in = 2
    server.start()
    server.hand("revoke", room)
    told = page.locator("#stranded")
    expect(told).to_contain_text("Somebody else has signed in here", timeout=15000)
    assert server.hand("read", room) == TEXT

    page.signed_in = None
    told.get_by_role("button", name="Open the text again").click()
    expect(told).to_have_count(0)
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    assert server.hand("read", room) == f"Offline words. {TEXT}"


def test_a_page_whose_session_has_ended_keeps_its_words_until_somebody_signs_in(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    write_offline(server, page)
    page.wait_for_timeout(500)

    page.refused = 401
    server.start()
    server.hand("revoke", room)
    told = page.locator("#stranded")
    expect(told).to_contain_text("You are no longer signed in", timeout=15000)

    page.refused = None
    told.get_by_role("button", name="Open the text again").click()
    expect(told).to_have_count(0)
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    assert server.hand("read", room) == f"Offline words. {TEXT}"


def test_only_what_would_make_a_text_too_long_is_answered_so(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1, longest=len(TEXT.encode()) - 10)
    told = page.locator("#too-long")
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    put_cursor(page, END)
    page.keyboard.press("ArrowLeft")
    expect(told).to_have_count(0)
    page.keyboard.type("x")
    expect(told).to_contain_text("That was not put in")
    page.keyboard.press("ArrowLeft")
    server.hand("edit", room, 0, 0, "News. ")
    expect(page.locator(".cm-content")).to_contain_text("News.")
    expect(told).to_be_visible()
    assert text_of(page) == f"News. {TEXT}"
    page.keyboard.press("Backspace")
    expect(told).to_have_count(0)


def test_who_only_reads_and_lost_nothing_is_told_nothing(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    put_cursor(page, 0)
    page.keyboard.type("Saved words. ")
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    page.may_write = False
    server.hand("edit", room, 0, 0, "And others'. ")
    page.reload()

    expect(page.locator(".cm-content")).to_contain_text("Saved words.")
    page.wait_for_timeout(500)
    expect(page.locator("#stranded")).to_have_count(0)


def test_a_deletion_too_is_saved_before_it_is_called_so(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    put_cursor(page, END)

    page.keyboard.press("Backspace")
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    assert server.hand("read", room) == TEXT[:-1]


def test_locking_stops_the_hands_and_says_so(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    server.hand("lock", room)

    expect(page.locator("#saved-mark")).to_have_text("Locked")
    expect(page.locator(".cm-content")).to_have_attribute("contenteditable", "false")
    server.hand("edit", room, 0, 0, "Ticked by the server. ")
    expect(page.locator(".cm-content")).to_contain_text("Ticked by the server.")


def test_a_reader_sees_the_text_move_but_cannot_write(server, desk):
    room = server.hand("create", TEXT)
    reader = desk(room, 2, write=False, readonly=True)
    expect(reader.locator("#saved-mark")).to_have_text("Read only")

    server.hand("edit", room, 0, 0, "News. ")

    expect(reader.locator(".cm-content")).to_contain_text("News.")
    expect(reader.locator(".cm-content")).to_have_attribute("contenteditable", "false")


def test_a_ticket_that_runs_out_is_renewed_without_a_break(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1, seconds=6)
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    page.wait_for_timeout(7000)
    put_cursor(page, 0)
    page.keyboard.type("Still here. ")

    expect(page.locator("#saved-mark")).to_have_text("Saved")
    assert server.hand("read", room).startswith("Still here. ")


def test_who_may_no_longer_open_the_text_is_told_and_keeps_their_words(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    page.allowed = False
    server.hand("revoke", room)

    expect(page.locator("#stranded")).to_contain_text("You may no longer open this text.")
    expect(page.locator("#stranded button")).to_have_text([re.compile("Copy"), re.compile("Open")])


def test_half_an_emoji_cannot_be_changed(server, desk):
    room = server.hand("create", "a🦁b")
    page = desk(room, 1)

    page.evaluate(
        "() => { const v = document.querySelector('.cm-content').cmTile.view;"
        "v.dispatch({changes: {from: 2, to: 3, insert: '\\udd82'}}); v.dispatch({changes: {from: 2, insert: '!'}}) }"
    )
    expect(page.locator("#saved-mark")).to_have_text("Saved")

    text = server.hand("read", room)
    assert text == text_of(page)
    assert "\ufffd" not in text
    assert text == "a🦂!b"


def test_what_does_not_fit_is_not_put_in_and_the_page_says_so(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    put = (
        "([length, letter]) => document.querySelector('.cm-content').cmTile.view"
        ".dispatch({changes: {from: 0, insert: letter.repeat(length)}})"
    )

    page.evaluate(put, [1_500_000, "ö"])
    expect(page.get_by_role("alert")).to_contain_text("bytes, 3,000,000 fit")
    assert text_of(page) == TEXT
    page.evaluate(put, [2, "ö"])

    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.locator("#saved-mark")).to_have_text("Saved")
    assert server.hand("read", room) == "öö" + TEXT


def test_on_a_phone_one_pane_is_shown_at_a_time(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1, viewport={"width": 390, "height": 844})

    expect(page.locator("#editor")).to_be_visible()
    expect(page.locator("#structure")).to_be_hidden()
    page.locator("#panes a", has_text="Structure").click()

    expect(page.locator("#structure")).to_be_visible()
    expect(page.locator("#editor")).to_be_hidden()


PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True, "is_mobile": True}


def box(page, selector):
    return page.locator(selector).first.bounding_box()


def test_a_finger_gets_the_note_once_and_can_hit_what_stands_in_it(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1, **PHONE)
    page.locator(".note-mark").first.wait_for()

    page.locator(".note-mark").last.tap()
    page.wait_for_timeout(500)  # as long as a pointer has to rest
    expect(page.locator(".note-tooltip")).to_have_count(0)
    expect(page.locator(".note-card")).to_be_visible()
    page.locator(".note-dot").last.tap()
    expect(page.locator(".note-card")).to_have_count(0)
    page.locator(".note-dot").last.tap()

    expect(page.locator(".note-card")).to_be_visible()
    page.wait_for_timeout(500)
    expect(page.locator(".note-tooltip")).to_have_count(0)
    for selector, least in ((".note-fix", 44), (".note-close", 24), (".note-rule", 24)):
        assert min(box(page, selector)["width"], box(page, selector)["height"]) >= least
    dots = page.locator(".note-gutter .cm-gutterElement:has(.note-dot)").evaluate_all(
        "all => all.map((each) => each.getBoundingClientRect()).filter(({ height }) => height)"
        ".map(({ width, height }) => Math.min(width, height))"
    )
    assert min(dots) >= 24


def test_a_note_at_the_bottom_of_a_phone_is_not_below_the_bar(server, desk):
    more = "\nMore to come.\n" * 30
    page = desk(server.hand("create", f"{TEXT}{more}\nThe reviewer should have asked.\n{more}"), 1, **PHONE)
    page.locator("#missing a", has_text="measures the past").click()
    page.locator(".note-close").tap()
    bar = box(page, "#panes")["y"]
    page.evaluate("by => window.scrollBy(0, by)", page.locator(".note-dot").last.bounding_box()["y"] - bar + 20)

    page.locator(".note-dot").last.tap()

    page.wait_for_function(
        "bar => document.querySelector('.note-card')?.getBoundingClientRect().bottom <= bar", arg=bar
    )
    assert box(page, ".note-card")["y"] < bar - 60


def test_several_notes_of_a_line_leave_room_for_it_on_a_phone(server, desk):
    words = "Obviously the careless intern should have known that it was only a matter of time before we crashed."
    page = desk(
        server.hand("create", TEXT.replace("## Actions", f"## Background\n\n{words}\n\n## Actions")), 1, **PHONE
    )
    page.locator("#missing a", has_text="measures the past").wait_for()

    page.locator(".note-mark").last.tap()

    expect(page.locator(".note-entry")).not_to_have_count(1)
    assert box(page, ".note-card")["height"] < PHONE["viewport"]["height"] * 0.55


def test_the_cursor_stays_above_the_bar_of_a_phone(server, desk):
    room = server.hand("create", TEXT + "\nMore to come.\n" * 30)
    page = desk(room, 1, **PHONE)
    page.locator(".note-mark").first.wait_for()

    put_cursor(page, END + 200)
    page.keyboard.type("x")

    page.wait_for_function(
        "bar => document.querySelector('.cm-cursor')?.getBoundingClientRect().bottom <= bar",
        arg=box(page, "#panes")["y"],
    )


def test_a_resting_pointer_reads_a_note_until_it_is_opened(server, desk):
    room = server.hand("create", TEXT)
    page = desk(room, 1)
    page.locator(".note-mark").first.wait_for()

    page.locator(".note-mark").first.hover()
    expect(page.locator(".note-tooltip")).to_be_visible()
    page.keyboard.press("F8")

    expect(page.locator(".note-card")).to_be_visible()
    expect(page.locator(".note-tooltip")).to_have_count(0)


def test_a_dot_stays_beside_its_line_below_an_open_note(server, desk):
    page = desk(server.hand("create", TEXT), 1)
    page.locator("#missing a[data-line]").first.wait_for()
    page.locator(".cm-content").focus()

    page.keyboard.press("F8")
    expect(page.locator(".note-card")).to_be_visible()

    dot = page.locator(".note-dot").last.bounding_box()
    line = page.locator(".cm-line", has_text="Write the runbook").bounding_box()
    assert line["y"] <= dot["y"] <= line["y"] + line["height"] - dot["height"]


def test_holes_of_one_line_are_told_together_and_filled_one_after_the_other(server, desk):
    room = server.hand("create", TEXT.replace("was slow.", "was slow: at <time> <role> did <act>."))
    page = desk(room, 1)
    page.locator("#missing a", has_text="<act>").wait_for()
    put_cursor(page, TEXT.index("was slow."))

    page.keyboard.press("F8")
    expect(page.locator(".note-entry", has_text="is still open").locator(".note-message")).to_have_count(3)
    expect(page.locator(".note-entry", has_text="is still open").get_by_role("button", name="Ask here")).to_have_count(
        1
    )
    for words in ("14:05", "the lead", "a rollback"):
        page.keyboard.type(words)
        page.keyboard.press("F8")

    assert "Checkout was slow: at 14:05 the lead did a rollback." in text_of(page)


def test_tab_puts_an_empty_item_below_the_one_before_and_leads_on_elsewhere(server, desk):
    page = desk(server.hand("create", "# A\n\n## Contributing factors\n\n- **F1** A stale lease"), 1)
    put_cursor(page, len(text_of(page)))

    for key in (
        "Enter",
        "Tab",
        "because x",
        "Enter",
        "Tab",
        "because y",
        "Enter",
        "Shift+Tab",
        "Shift+Tab",
        "**F2** z",
    ):
        page.keyboard.type(key) if " " in key else page.keyboard.press(key)

    assert text_of(page).endswith("- **F1** A stale lease\n  - because x\n    - because y\n- **F2** z")
    page.keyboard.press("Tab")
    expect(page.locator(".cm-content")).not_to_be_focused()


def test_tab_goes_from_hole_to_hole_of_a_line_and_back_and_then_on(server, desk):
    page = desk(server.hand("create", "# A\n\nAt <time> <role> did <act> because it rained.\n"), 1)
    put_cursor(page, len("# A\n\n"))

    for key, words in (("Tab", "14:05"), ("Tab", ""), ("Tab", "a rollback"), ("Shift+Tab", "the lead")):
        page.keyboard.press(key)
        page.keyboard.type(words) if words else None

    assert "At 14:05 the lead did a rollback because it rained." in text_of(page)
    page.keyboard.press("Tab")
    expect(page.locator(".cm-content")).not_to_be_focused()


def test_shift_tab_takes_an_item_out_with_its_words_and_a_number_that_goes_below_begins_anew(server, desk):
    page = desk(server.hand("create", "# A\n\n1. one"), 1)
    put_cursor(page, len(text_of(page)))

    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("two")
    assert text_of(page).endswith("1. one\n   1. two")
    page.keyboard.press("Shift+Tab")

    assert text_of(page).endswith("1. one\n2. two")
    expect(page.locator(".cm-content")).to_be_focused()


def test_a_note_on_words_that_are_gone_is_gone_before_the_text_is_read_again(server, desk):
    words = "The reviewer should have asked."
    page = desk(server.hand("create", TEXT.replace("## Actions", f"## Background\n\n{words}\n\n## Actions")), 1)
    page.locator("#missing a", has_text="measures the past").wait_for()
    page.context.set_offline(True)
    dots = page.locator(".note-dot").count()

    put_cursor(page, text_of(page).index(words) + len(words) + 1)  # a lion is two here
    for _ in words:
        page.keyboard.press("Backspace")

    expect(page.locator(".note-dot")).to_have_count(dots - 1)


BLAME = (
    "The DBA forgot to raise the limit. Support ignored three tickets. "
    "The on-call engineer neglected the page, and the SRE overlooked the graph."
)


def blaming(words=BLAME):
    return TEXT.replace("## Actions", f"## Background\n\n{words}\n\n## Actions")


def focused(page):
    return page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.nodeName")


def test_a_press_on_a_note_is_not_lost_while_somebody_types_above(server, desk):
    room = server.hand("create", blaming("Nobody noticed the queue."))
    one, two = desk(room, 1), desk(room, 2)
    one.locator("#missing a[data-line]").first.wait_for()
    open_note(one, "Nobody noticed")
    press = one.locator(".note-entry", has_text="negated-action").get_by_role("button", name="Ask here")
    press.hover()

    put_cursor(two, TEXT.index("Checkout was slow.") + 1)
    one.mouse.down()
    two.keyboard.type("Slow, ")
    expect(one.locator(".cm-content")).to_contain_text("Slow, ")
    one.wait_for_timeout(700)  # what the room found of it has come, too
    press.hover()  # the line may have moved
    one.mouse.up()

    expect(one.locator(".cm-content")).to_contain_text("<!-- afterword: ask")
    expect(one.locator("#saved-mark")).to_have_text("Saved")
    assert re.search(r"\n<!-- afterword: ask [^\n]+ -->\nNobody noticed the queue\.", server.hand("read", room))


def test_the_keyboard_stays_in_a_note_while_somebody_types_above_and_in_its_words(server, desk):
    room = server.hand("create", blaming())
    one, two = desk(room, 1), desk(room, 2)
    one.locator("#missing a[data-line]").first.wait_for()
    open_note(one, BLAME)
    one.get_by_role("button", name="Ask here “ignored three tickets”").focus()

    put_cursor(two, TEXT.index("Checkout was slow.") + 1)
    for letter in "Slow, ":
        two.keyboard.type(letter)
        two.wait_for_timeout(150)
    expect(one.locator(".cm-content")).to_contain_text("Slow, ")
    one.wait_for_timeout(700)
    assert focused(one) == "Ask here “ignored three tickets”"

    put_cursor(two, text_of(two).index("tickets") + 1)  # a lion is two here
    two.keyboard.type("late ")
    expect(one.get_by_role("button", name="Ask here “ignored three late tickets”")).to_be_focused()

    two.evaluate("""() => { const { view } = document.querySelector('.cm-content').cmTile
      const { from, to } = view.state.doc.lineAt(view.state.selection.main.head)
      view.dispatch({ changes: { from, to } }) }""")
    expect(one.locator(".note-card")).to_have_count(0)
    expect(one.locator(".cm-content")).to_be_focused()


def test_the_list_of_what_is_missing_keeps_the_keyboard_while_somebody_types_above(server, desk):
    room = server.hand("create", blaming())
    one, two = desk(room, 1), desk(room, 2)
    link = one.locator("#missing a", has_text="“ignored three tickets”")
    link.focus()
    line = int(link.get_attribute("data-line"))

    put_cursor(two, TEXT.index("Checkout was slow.") + 1)
    two.keyboard.press("Enter")

    expect(link).to_have_attribute("href", f"#line-{line + 1}")
    expect(link).to_contain_text(f"Line {line + 1}")
    expect(link).to_be_focused()
    link.press("Enter")
    assert BLAME in one.locator(".cm-activeLine").inner_text()


EVENTS = (
    TEXT + "\n## Timeline\n\n### 2026-02-17 (UTC)\n\n- 10:00 [impact] Gates refuse\n- 10:10 [detect] A call comes\n"
)


AFTER_A_SLOW_CHECK = 60_000
"""Milliseconds. What is told of a text comes after a pause three times as long as its last check took."""


def test_the_structure_keeps_the_keyboard_and_a_press_while_somebody_types(server, desk):
    room = server.hand("create", EVENTS)
    one, two = desk(room, 1), desk(room, 2)
    expect(two.locator("#structure-body a", has_text="A call comes")).to_be_visible(timeout=AFTER_A_SLOW_CHECK)
    link = one.locator("#structure-body a", has_text="A call comes")
    link.focus()
    line = int(link.get_attribute("data-line"))

    put_cursor(two, TEXT.index("Checkout was slow.") + 1)
    two.keyboard.press("Enter")
    expect(link).to_have_attribute("data-line", str(line + 1), timeout=AFTER_A_SLOW_CHECK)
    expect(link).to_be_focused()
    link.hover()
    one.mouse.down()
    two.keyboard.press("Enter")
    expect(link).to_have_attribute("data-line", str(line + 2), timeout=AFTER_A_SLOW_CHECK)
    one.mouse.up()

    expect(one.locator(".cm-activeLine")).to_contain_text("A call comes")


def test_an_item_of_the_structure_whose_words_change_keeps_the_keyboard(server, desk):
    room = server.hand("create", EVENTS)
    one, two = desk(room, 1), desk(room, 2)
    expect(two.locator("#structure-body a", has_text="A call comes")).to_be_visible(timeout=AFTER_A_SLOW_CHECK)
    one.locator("#structure-body a", has_text="A call comes").focus()

    put_cursor(two, EVENTS.index(" comes") + 1)
    two.keyboard.type(" soon")

    changed = one.locator("#structure-body a", has_text="soon")
    expect(changed).to_be_focused(timeout=AFTER_A_SLOW_CHECK)
    changed.press("Enter")
    expect(one.locator(".cm-activeLine")).to_contain_text("soon")


FROM_RIGHT = """# بوابة

- 10:00 [impact] توقفت الخدمة (edge-1) في الشبكة
- 10:10 Gates refuse: بوابة
- [ ] **A1** إصلاح العقدة (edge-1) @ines
  - because **F2** דוח תקלה
"""


def test_each_line_is_read_in_the_direction_of_its_words(server, desk):
    page = desk(server.hand("create", TEXT + FROM_RIGHT), 1)

    lines = page.locator(".cm-line").all()[-7:-1]

    assert [line.get_attribute("dir") for line in lines] == ["rtl", None, "rtl", "ltr", "rtl", "rtl"]
    expect(page.locator(".cm-line").first.or_(page.locator(".cm-line", has_text="status:")).last).to_have_attribute(
        "dir", "ltr"
    )


def test_each_note_of_a_line_names_its_words(server, desk):
    page = desk(server.hand("create", blaming()), 1)
    page.locator("#missing a[data-line]").first.wait_for()

    open_note(page, BLAME)

    entries = page.locator(".note-entry", has_text="omission-blame")
    words = ["forgot", "ignored three tickets", "neglected the page", "overlooked the graph"]
    expect(entries.locator(".note-words")).to_have_text([f"“{each}”" for each in words])
    for each in words:
        expect(page.get_by_role("button", name=f"Ask here “{each}”", exact=True)).to_have_count(1)
        expect(page.locator("#missing a", has_text=f"“{each}”")).to_have_count(1)


def test_escape_leaves_a_note_from_within_and_goes_back_to_its_line(server, desk):
    page = desk(server.hand("create", blaming()), 1)
    page.locator("#missing a[data-line]").first.wait_for()
    open_note(page, BLAME)
    at = page.evaluate("document.querySelector('.cm-content').cmTile.view.state.selection.main.head")

    page.keyboard.press("Tab")
    expect(page.locator(".note-card :focus")).to_have_count(1)
    page.keyboard.press("Escape")

    expect(page.locator(".note-card")).to_have_count(0)
    expect(page.locator(".cm-content")).to_be_focused()
    assert page.evaluate("document.querySelector('.cm-content').cmTile.view.state.selection.main.head") == at
    page.locator(".note-dot").last.click()
    page.locator(".note-card a").first.focus()
    page.keyboard.press("Escape")
    assert "Write the runbook" in page.locator(".cm-activeLine").inner_text()


def test_escape_takes_away_a_note_over_the_text(server, desk):
    page = desk(server.hand("create", TEXT), 1)
    page.locator(".note-mark").first.hover()
    expect(page.locator(".note-tooltip")).to_be_visible()

    page.keyboard.press("Escape")

    expect(page.locator(".note-tooltip")).to_have_count(0)
    page.wait_for_timeout(500)
    expect(page.locator(".note-tooltip")).to_have_count(0)


def test_a_question_that_stands_in_the_text_is_not_offered_again(server, desk):
    room = server.hand("create", blaming("Nobody noticed the queue."))
    page = desk(room, 1)
    page.locator("#missing a[data-line]").first.wait_for()
    open_note(page, "Nobody noticed")
    ask = page.locator(".note-entry", has_text="negated-action").get_by_role("button", name="Ask here")
    page.context.set_offline(True)

    ask.click()
    open_note(page, "Nobody noticed")
    expect(page.locator(".note-entry", has_text="negated-action")).to_have_count(1)
    expect(ask).to_have_count(0)

    page.context.set_offline(False)
    expect(page.locator("#saved-mark")).to_have_text("Saved", timeout=15000)
    page.reload()
    page.locator("#missing a[data-line]").first.wait_for()
    open_note(page, "Nobody noticed")
    expect(page.locator(".note-entry", has_text="negated-action")).to_have_count(1)
    expect(ask).to_have_count(0)


def test_a_fix_is_one_step_of_undo_by_itself(server, desk):
    wish = "The reviewer should have asked for a load test"
    page = desk(server.hand("create", TEXT.replace("Checkout was slow.", f"Checkout was slow. {wish}.")), 1)
    page.locator("#missing a", has_text="measures the past").wait_for()
    put_cursor(page, TEXT.index("Checkout was slow.") + 1)
    page.keyboard.type("Truly. ")
    page.locator("#missing a", has_text="measures the past").click()
    page.locator(".note-entry", has_text="should-have").locator(".note-fix").first.click()
    page.keyboard.type("the lead")

    page.keyboard.press("Control+z")
    assert "At the time, <role> saw <cue>" in text_of(page)
    page.keyboard.press("Control+z")

    assert wish in text_of(page)
    assert "Truly. " in text_of(page)


def test_what_is_missing_says_how_much_more_there_is_and_shows_it(server, desk):
    actions = "".join(f"- [ ] Alert on queue {number}\n" for number in range(20))
    page = desk(server.hand("create", f"{TEXT}{actions}"), 1)
    expect(page.locator("#missing a")).to_have_count(40)
    count = int(page.locator("#missing-count").inner_text())

    page.get_by_role("button", name=f"Show {count - 40} more").focus()
    page.keyboard.press("Enter")

    expect(page.locator("#missing a")).to_have_count(count)
    expect(page.locator("#missing a").nth(40)).to_be_focused()
    expect(page.locator("#missing li[data-severity=warning]")).not_to_have_count(0)
    put_cursor(page, 0)
    page.keyboard.type("x")
    page.wait_for_timeout(700)
    assert page.locator("#missing a").count() > 40


@pytest.mark.parametrize(
    ("words", "told", "then"),
    [
        ("Checkout was slow: at <time> <role> did it.", "Tab goes from hole to hole, then to", "<role>"),
        ("Nobody noticed the queue.", "Tab goes to what can be done", None),
    ],
)
def test_what_is_read_out_of_tab_is_what_tab_does(server, desk, words, told, then):
    page = desk(server.hand("create", blaming(words)), 1)
    page.locator("#missing a[data-line]").first.wait_for()
    page.evaluate("""() => {
      window.heard = []
      const region = document.querySelector('.cm-announced')
      new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true })
    }""")
    put_cursor(page, text_of(page).index(words) + 1 - 2)

    page.keyboard.press("F8")
    page.wait_for_function("told => window.heard.some((words) => words.includes(told))", arg=told)
    page.keyboard.press("Tab")

    if then:
        assert chosen(page) == then
        page.keyboard.press("Tab")
    expect(page.locator(".note-card :focus")).to_have_count(1)

"""Attributes beside their action are read as its own, and can be written under it."""

from datetime import date
from time import process_time

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.document.tidy import tidy

HEADING = """### A1 Refuse empty files

- owner: @ana
- priority: P1
- due: 2026-04-17
- fixes: F1
- tracker: MED-1
- verify: an empty file gets a 422
"""
BOLD = """**A1 Refuse empty files**

* Owner: @ana
* Priority: P1
* Due: 2026-04-17
* Fixes: F1
* Tracker: MED-1
* Verify: an empty file gets a 422
"""
WITH_AN_ID = """A1: Refuse empty files
owner: @ana; priority: P1; due: 2026-04-17; fixes: F1; tracker: MED-1
verify: an empty file gets a 422
"""
PARAGRAPH = """### A1 Refuse empty files

owner: @ana; priority: P1; due: 2026-04-17; fixes: F1; tracker: MED-1

verify: an empty file gets a 422
"""
WRAPPED = """### A1 Refuse empty files ###
owner: @ana; priority: P1;
due: 2026-04-17; fixes: F1;
tracker: MED-1; verify: an empty file gets
a 422
"""
TOLD_FIRST = """### A1 Refuse empty files

Nobody can do anything with them.

- Only new ones
- owner: @ana; priority: P1; due: 2026-04-17; fixes: F1; tracker: MED-1
- verify: an empty file gets a 422
"""
NO_INDENT = """- [ ] **A1** Refuse empty files
- owner: @ana; priority: P1; due: 2026-04-17; fixes: F1; tracker: MED-1
- verify: an empty file gets
  a 422
"""
NUMBERED = """1. A1: Refuse empty files

- owner: @ana
- priority: P1
- due: 2026-04-17
- fixes: F1
- tracker: MED-1
- verify: an empty file gets a 422
"""
SET_OFF = """- **A1** Refuse empty files

  owner: @ana; priority: P1; due: 2026-04-17; fixes: F1; tracker: MED-1

  verify: an empty file gets a 422
"""
AT_THE_MARGIN = SET_OFF.replace("\n  ", "\n")
FORMS = (
    HEADING, BOLD, WITH_AN_ID, PARAGRAPH, WRAPPED, TOLD_FIRST, NO_INDENT, NUMBERED, SET_OFF, AT_THE_MARGIN,
)  # fmt: skip


def document(body):
    return parse(f"## Actions\n\n{body}\n## Lessons learned\n\nNone yet.\n")


def told(action):
    kept = (action.id, action.text, action.owners, action.priority, action.due, action.tracker, action.verify)
    return (*kept, action.fixes, action.done)


REFUSE = ("A1", "Refuse empty files", ("@ana",), "P1", date(2026, 4, 17), "MED-1", "an empty file gets a 422")


@pytest.mark.parametrize("body", FORMS)
def test_attributes_beside_an_action_are_its_own(body):
    (action,) = document(body).actions

    assert told(action) == (*REFUSE, ("F1",), False)
    assert {slip.sort for slip in action.slips} in ({"head"}, {"indent"})


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("body", FORMS)
def test_the_change_writes_them_under_it(body, line_break):
    before = parse(document(body).text.replace("\n", line_break))

    after = parse(apply(before.text, (edit for slip in before.actions[0].slips for edit in slip.edits)))

    assert [told(action) for action in after.actions] == [told(action) for action in before.actions]
    assert after.actions[0].boxed == (body not in (NUMBERED, SET_OFF, AT_THE_MARGIN))
    assert not after.actions[0].slips
    assert after.text.count(line_break) == after.text.count("\n")


def test_a_heading_becomes_an_item():
    before = document(HEADING)

    after = apply(before.text, before.actions[0].slips[0].edits)

    assert "\n- [ ] **A1** Refuse empty files\n  - owner: @ana\n  - priority: P1\n" in after


def test_a_box_in_a_heading_stays():
    before = document("### [x] A1 Refuse empty files\n\n- owner: @ana\n")

    after = parse(apply(before.text, before.actions[0].slips[0].edits))

    assert [action.done for action in (*before.actions, *after.actions)] == [True, True]


@pytest.mark.parametrize("body", [HEADING, BOLD, NO_INDENT, "- owner: @ana\n", "- Responsible: @ana, P1\n"])
def test_tidying_parts_no_key_from_its_value(body):
    text = document(body).text

    assert tidy(text).count("wner: @ana") == text.count("wner: @ana")
    assert tidy(text).count(": @ana") == text.count(": @ana")


def test_each_action_has_what_follows_it():
    two = document(
        f"{HEADING}\n{BOLD.replace('A1', 'A2').replace('@ana', '@jun')}\n- [ ] Ask the vendor @kim\n"
    ).actions

    assert [(action.id, action.owners) for action in two] == [("A1", ("@ana",)), ("A2", ("@jun",)), (None, ("@kim",))]


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("- [ ] Refuse empty files\n- Owner: decide who it is\n", ["Refuse empty files", "Owner: decide who it is"]),
        ("- [ ] Refuse empty files\n- Verify: ask the vendor\n", ["Refuse empty files", "Verify: ask the vendor"]),
        ("### Prevent\n\n- Refuse empty files\n- Ask the vendor\n", ["Refuse empty files", "Ask the vendor"]),
        ("### A1 Files\n\n- [ ] Refuse empty ones\n- [ ] Log them\n", ["Refuse empty ones", "Log them"]),
        ("We agreed on this:\n\n- Refuse empty files\n  - owner: @ana\n", ["Refuse empty files"]),
        ("**Refuse empty files**\n\nThey help nobody.\n", []),
        ("> owner: @ana\n\n- Refuse empty files\n\n  > owner: @ana\n", ["Refuse empty files"]),
    ],
)
def test_what_may_be_an_action_of_its_own_is_one(body, texts):
    actions = document(body).actions

    assert [action.text for action in actions] == texts
    assert not any(action.slips for action in actions)


@pytest.mark.parametrize(
    "body",
    [
        "### A1 Cap the pool\n\n~~~\npool: 50\n~~~\n\n- owner: @ana\n",
        "### A1 Cap the pool\nNow it is open.\n\n- owner: @ana\n",
        "### A1 Cap the pool\n\n\tNow it is open.\n\n- owner: @ana\n",
        "- [ ] **A1** Cap the pool\n\nNow it is open.\n\n- owner: @ana\n",
    ],
)
def test_what_could_not_be_set_in_safely_is_read_and_left_where_it_is(body):
    (action,) = document(body).actions

    assert (action.text, action.owners) == ("Cap the pool", ("@ana",))
    assert [slip.edits for slip in action.slips] == [()]


def test_what_follows_a_heading_with_an_id_goes_along():
    before = document("### A1 Cap the pool\n\n- owner: @ana\n<!-- a remark -->\n- @ana, P1\n- At 50, as measured\n")

    after = parse(apply(before.text, before.actions[0].slips[0].edits))

    assert [told(each) for each in after.actions] == [told(each) for each in before.actions]
    assert after.actions[0].priority == "P1"


@pytest.mark.parametrize(
    "one",
    [
        "### A1 Cap\n\nowner: @ana\n\n",
        "**Cap**\n- owner: @ana\n\n",
        "- Cap\n- owner: @ana\n",
        "- Cap\n\n  owner: @ana\n\n",
    ],
)
def test_reading_takes_linear_time(one):
    def seconds(count):
        text = document(one * count).text
        start = process_time()
        parse(text)
        return process_time() - start

    few = min(seconds(100) for _ in range(3))
    assert min(seconds(400) for _ in range(3)) < 12 * few + 0.05

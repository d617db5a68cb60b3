"""What holds of the reader of actions for every text, hostile ones too."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.exchange.arrivals.actions.find import find_actions
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import Page, open_page

PIECES = [
    "## Action items\n",
    "### Prevention\n",
    "### Done (2031-02-03)\n",
    "## Lessons learned\n",
    "**Actions:**\n",
    "- ",
    "  - ",
    "1. ",
    "2. ",
    "[ ] ",
    "[x] ",
    "☐ ",
    "✅ ",
    "| Action | Owner | Due |\n|---|---|---|\n",
    "| Add a lock | @ana | 2031-01-01 |\n",
    "| Action | Add a lock |\n",
    "<table><tr><th>Action</th><th>Owner</th></tr><tr><td>Add a lock</td><td>Bo</td></tr></table>\n",
    "Add a second lock",
    "We will watch it. It fell.",
    "Owner: Jo",
    "Due: Q3",
    " (Jo)",
    " — DONE",
    " ~~no~~",
    " [#1](https://x.example/a/b/issues/1)",
    "[ref]: https://x.example/issues/2\n",
    "```\n",
    "> ",
    "<br>",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    ":",
    "|",
    "(",
    "[",
    "*",
    "ß",
    "🚧",
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


def opened(text: str) -> Page:
    return open_page(Manuscript("2031-01-01-lamps.md", text))


@given(TEXTS)
@settings(deadline=None)
def test_actions_lie_inside_any_text_in_order_and_apart(text: str) -> None:
    found = find_actions(opened(text))

    here = 0
    for action in found.actions:
        assert here <= action.span.start < action.span.end <= len(text)
        here = action.span.end


@given(TEXTS)
@settings(deadline=None)
def test_what_was_understood_overlaps_no_action(text: str) -> None:
    found = find_actions(opened(text))

    for span in found.understood:
        assert 0 <= span.start <= span.end <= len(text)
        assert not any(span.start < one.span.end and one.span.start < span.end for one in found.actions)


@given(TEXTS)
@settings(deadline=None)
def test_every_action_says_something_on_one_line(text: str) -> None:
    found = find_actions(opened(text))

    for action in found.actions:
        assert any(character.isalnum() for character in action.text)
        assert "\n" not in action.text
        assert action.status in {"open", "done", "dropped"}
        assert action.priority in {None, "P0", "P1", "P2", "P3", "P4"}
        assert action.due is None or action.due_text


HOSTILE = {
    "one line of words": "add a lock " * 16_000,
    "brackets": "[" * 160_000,
    "parentheses": "- Add (" + "(" * 160_000,
    "keys": "- Add a lock " + "Owner: " * 24_000,
    "bars": "| Action |\n" + "|" * 160_000,
    "table tags": "<table>" + "<tr><td>" * 20_000,
    "open tables": "<table>" * 24_000,
    "items": "- Add a lock\n" * 12_000,
    "nested boxes": "".join(f"{'  ' * (depth % 40)}- [ ] add {depth}\n" for depth in range(8_000)),
    "headings": "### Add a lock\n\n" * 8_000,
    "labels": "**Add a lock**\n\nOwner: Jo\n\n" * 6_000,
    "dashes": "- Add a lock " + "- " * 80_000,
    "blanks": "- Add a lock" + " " * 160_000 + "(done",
    "numbers interrupted": "".join(f"{at}. add\n\n- b\n\n" for at in range(1, 6_000)),
    "lines that command": "Add a lock.\n" * 12_000,
    "sentences": "It was dark. " * 16_000 + "We will add a lamp.",
    "links": "- Add a lock " + "[a](http://x.example/issues/1) " * 6_000,
    "references": "[a]: http://x.example/issues/1\n" * 6_000 + "- Add " + "[a] " * 8_000,
    "handles": "- Add " + "@a, " * 40_000,
    "code": "- Add `a` " * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_no_more_time_than_their_size(name: str) -> None:
    page = opened("## Action items\n\n" + HOSTILE[name])
    start = time.process_time()

    find_actions(page)

    assert time.process_time() - start < 5

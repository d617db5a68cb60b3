"""Small edits from one text to another."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.text import Edit, Span, apply
from afterword.web.postmortems.difference import difference

texts = st.text(alphabet=st.sampled_from("ab \n🦁é.\r\u2028"), max_size=80)


@given(texts, texts)
def test_the_edits_make_the_other_text(before, after):
    assert apply(before, difference(before, after)) == after


@given(texts)
def test_equal_texts_need_no_edit(text):
    assert difference(text, text) == ()


def test_a_changed_word_is_one_small_edit():
    before = "first line\nthe old word here\nlast line\n"

    assert difference(before, before.replace("old", "new")) == (Edit(Span(15, 18), "new"),)


def test_a_tick_is_one_character():
    before = "- [ ] one\n- [ ] two\n- [ ] three\n"
    after = "- [ ] one\n- [x] two\n- [ ] three\n"

    edits = difference(before, after)

    assert apply(before, edits) == after
    assert sum(len(edit.span) + len(edit.text) for edit in edits) == 2


def test_two_far_changes_leave_what_is_between_alone():
    middle = "".join(f"line {number}\n" for number in range(200))
    before = f"one\n{middle}two\n"

    edits = difference(before, f"ONE\n{middle}TWO\n")

    assert [edit.text for edit in edits] == ["ONE", "TWO"]


def test_a_moved_paragraph_does_not_touch_the_others():
    lines = [f"paragraph {number} says something\n" for number in range(50)]
    moved = [*lines[1:], lines[0]]

    edits = difference("".join(lines), "".join(moved))

    assert sum(len(edit.text) for edit in edits) < 2 * len(lines[0])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\n" * 1_000_000, "b\n" * 1_000_000),
        ("a\n" * 1_000_000, "a b\n" * 500_000),
        ("x" * 2_000_000, "y" * 2_000_000),
        ("x y " * 500_000, "y x " * 500_000),
        ("".join(f"{n}\n" for n in range(250_000)), "".join(f"{n}\n" for n in reversed(range(250_000)))),
    ],
    ids=["all lines", "half the lines", "one long line", "many words", "backwards"],
)
def test_two_megabytes_are_compared_in_seconds(before, after):
    started = time.process_time()

    assert apply(before, difference(before, after)) == after

    assert time.process_time() - started < 20

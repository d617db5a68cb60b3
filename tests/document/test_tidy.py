"""The formatter keeps meaning, and knows when it is done."""

import pytest
from hypothesis import given

from afterword.document.parse import parse
from afterword.document.text import LINE_BREAK
from afterword.document.tidy import meaning, tidy
from document.texts import DOCUMENTS, TEXTS, written


@given(TEXTS)
def test_tidying_twice_changes_nothing_more(text):
    once = tidy(text)

    assert tidy(once) == once


@given(DOCUMENTS)
def test_tidying_keeps_the_meaning(text):
    assert meaning(parse(LINE_BREAK.sub("\n", text))) == meaning(parse(LINE_BREAK.sub("\n", tidy(text))))


@pytest.mark.parametrize("name", ["guarded-export"])
def test_a_tidy_document_stays_as_it_is(name):
    assert tidy(written(name)) == written(name)


def test_bullets_indents_and_whys_get_their_usual_form():
    text = "## Root causes\n\n* A\n    * Why? B\n        * C\n          more\n"

    assert tidy(text) == "## Root causes\n\n- A\n  - because B\n    - because C\n      more\n"


def test_short_forms_move_to_the_attribute_line():
    text = "## Actions\n\n- [ ] A1 P1 Reject x @lena due 2026-03-20 PAY-22\n- [x] b @kim\n  - verify: c\n- [ ] d @jo\n  - priority: P2\n"

    assert tidy(text) == (
        "## Actions\n\n"
        "- [ ] **A1** Reject x\n  - owner: @lena; priority: P1; due: 2026-03-20; tracker: PAY-22\n"
        "- [x] b\n  - owner: @kim\n  - verify: c\n"
        "- [ ] d\n  - owner: @jo; priority: P2\n"
    )


def test_hours_get_two_digits_where_the_half_of_the_day_is_known():
    text = (
        "## Timeline\n\n### 2026-05-04 (UTC)\n\n- ~7:38–8:05 A\n- 2026-05-04 9:45Z B\n- 12:30 C\n- 1:10 D\n- 14:25 E\n"
    )

    assert tidy(text) == text.replace("7:38–8:05", "07:38–08:05").replace("9:45Z", "09:45Z")


def test_a_sentence_keeps_its_words():
    text = "## Actions\n\n- [ ] Ask @lena about it P1\n"

    assert tidy(text) == text


def test_line_ends_lose_their_blanks_but_not_their_breaks():
    assert tidy("a  \nb \n\n```\nc  \n```\n  \n\n\n") == "a  \nb\n\n```\nc  \n```\n"
    assert tidy("# a  ") == "# a\n"
    assert tidy("") == ""
    assert tidy(" \n \n") == ""


def test_line_ends_are_those_of_the_first_line():
    assert tidy("a\r\nb\nc") == "a\r\nb\r\nc\r\n"
    assert tidy("a\rb\n") == "a\nb\n"


def test_prose_and_code_are_left_alone():
    text = "# T\n\nA  long   line\n* * *\n\n```\n*  a\n```\n\n> *  quoted\n\n1. one\n   - two\n\n      code\n"

    assert tidy(text) == text


def test_an_id_before_another_is_written_once():
    text = "## Contributing factors\n\n- because because\n  - F3 **F1** a\n"

    assert tidy(text) == "## Contributing factors\n\n- because because\n  - because **F3** **F1** a\n"


def test_branches_are_not_taken_for_five_whys():
    text = "## Root causes\n\n- A\n  - B\n  - C\n"

    assert tidy(text) == text


def test_ids_become_bold():
    assert tidy("## Root causes\n\n- F1 a\n  - because F2: b\n\n## Lessons\n\n- L1 c\n") == (
        "## Root causes\n\n- **F1** a\n  - because **F2** b\n\n## Lessons\n\n- **L1** c\n"
    )


@pytest.mark.parametrize("text", ["-\t[ ] a\n\t- [ ] b\n", "- - [ ] a @kim\n", "* ---\n"])
def test_what_is_too_odd_keeps_its_meaning(text):
    text = f"## Actions\n\n{text}"

    assert meaning(parse(tidy(text))) == meaning(parse(text))

"""Long holes are named by whole words."""

from afterword.document.parse import parse
from afterword.lint.check import check


def test_a_long_hole_is_cut_behind_a_word():
    text = "# A\n\n## Background\n\nIt looked <how, from what was on the screen of the second desk>.\n"

    found = next(each for each in check(parse(text)) if each.rule == "placeholder")

    assert found.message.startswith("<how, from what was on the screen of … is still open")

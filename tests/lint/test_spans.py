"""Of findings that share a place, the longest of those that begin first is said."""

from afterword.document.text import Span
from afterword.lint.text.spans import apart, said_apart


def test_what_shares_a_place_with_one_before_is_left_out():
    found = [Span(4, 9), Span(0, 3), Span(0, 5), Span(5, 6)]

    assert list(apart(found)) == [Span(0, 5), Span(5, 6)]


def test_of_two_at_one_place_the_first_is_said():
    found = [("late", Span(4, 9)), ("first", Span(0, 3)), ("second", Span(0, 3))]

    assert [name for name, _ in said_apart(found, lambda each: each[1])] == ["first", "late"]

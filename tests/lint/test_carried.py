"""A place is found again after edits, wherever they are."""

import pytest

from afterword.document.text import Edit, Span
from afterword.lint.carried import Carried


@pytest.mark.parametrize(
    ("place", "reach"),
    [
        (0, Span(0, 3)),  # something was put right before it
        (3, Span(6, 6)),
        (5, Span(8, 12)),  # it was written anew
        (6, Span(8, 12)),
        (7, Span(12, 12)),
        (9, Span(13, 13)),
        (10, Span(13, 13)),
    ],
)
def test_a_place_moves_with_what_was_written_before_it(place: int, reach: Span) -> None:
    edits = (Edit(Span(9, 10), ""), Edit(Span(0, 0), "abc"), Edit(Span(5, 7), "four"), Edit(Span(8, 9), ""))

    assert Carried(edits).reach(place) == reach


def test_without_edits_every_place_stays() -> None:
    assert Carried(()).reach(4) == Span(4, 4)

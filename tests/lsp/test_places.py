"""Positions in the units of the editor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind

from afterword.document.text import Positions
from afterword.lsp.places import Places

TEXTS = st.text(st.sampled_from(["a", "é", "🦁", "\n", "\r", " "]), max_size=30)


@pytest.mark.parametrize(
    ("encoding", "character"),
    [(PositionEncodingKind.Utf16, 4), (PositionEncodingKind.Utf8, 7), (PositionEncodingKind.Utf32, 3)],
)
def test_characters_are_counted_as_the_editor_counts_them(encoding, character):
    places = Places(Positions("one\né🦁xy"), encoding)

    assert places.position(7) == Position(1, character)
    assert places.offset(Position(1, character)) == 7


@given(TEXTS, st.sampled_from(list(PositionEncodingKind)))
def test_every_offset_comes_back(text, encoding):
    places = Places(Positions(text), encoding)
    between = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n"]  # no place for a cursor

    assert [places.offset(places.position(at)) for at in between] == between


def test_a_place_past_the_end_of_a_line_or_text_is_its_end():
    places = Places(Positions("ab\ncd"))

    assert places.offset(Position(0, 99)) == 2
    assert places.offset(Position(9, 9)) == 5

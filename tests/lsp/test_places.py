"""Positions in the units of the editor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind, Range, TextDocumentContentChangePartial

from afterword.document.text import Positions
from afterword.lsp.places import Places, changed

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


def test_the_end_of_a_line_is_before_its_line_break_however_that_is_written():
    places = Places(Positions("ab\r\ncd\re\n\r\n"))

    assert [places.offset(Position(line, 9)) for line in range(5)] == [2, 6, 8, 9, 11]


@pytest.mark.parametrize(
    ("before", "start", "end", "after"),
    [
        ("ab\ncd", (1, 99), (1, 99), "ab\ncd!"),
        ("ab\ncd", (9, 0), (9, 9), "ab\ncd!"),
        ("ab\ncd", (0, 99), (0, 99), "ab!\ncd"),
        ("ab\r\ncd", (0, 99), (0, 99), "ab!\r\ncd"),
        ("ab\r\ncd", (0, 2), (1, 0), "ab!cd"),
        ("ab\ncd", (1, 1), (0, 1), "a!d"),
        ("a🦁b", (0, 2), (0, 3), "a!b"),
        ("a\u2028b\x0cc\nd", (1, 0), (1, 1), "a\u2028b\x0cc\n!"),
        ("a\rb", (1, 0), (1, 1), "a\r!"),
        ("", (0, 0), (3, 3), "!"),
    ],
)
def test_a_change_is_made_where_the_protocol_says(before, start, end, after):
    change = TextDocumentContentChangePartial(Range(Position(*start), Position(*end)), "!")

    assert changed(before, change) == after

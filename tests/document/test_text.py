"""Spans, edits, and three ways of counting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.text import Edit, Positions, Span, apply, in_line_ends_of

TEXT = st.text(alphabet=st.sampled_from("ab é\u0800€🦁\n\r\ud800"), max_size=60) | st.text(alphabet=st.characters())


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_length(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


@given(TEXT, TEXT)
def test_words_written_in_the_line_ends_of_a_text_stay_so(text, words):
    once = in_line_ends_of(text, words)

    assert in_line_ends_of(text, once) == once
    assert once.splitlines() == words.splitlines()


@given(TEXT)
def test_offsets_agree_in_all_three_worlds(text):
    positions = Positions(text)

    for offset in range(len(text) + 1):
        assert positions.utf8(offset) == utf8_length(text[:offset])
        assert positions.utf16(offset) == utf16_length(text[:offset])
        assert positions.from_utf8(positions.utf8(offset)) == offset
        assert positions.from_utf16(positions.utf16(offset)) == offset
        assert positions.offset(positions.line(offset), positions.column(offset)) == offset


@given(TEXT, st.integers(-5, 400))
def test_an_offset_inside_a_character_or_outside_the_text_is_moved_to_a_boundary(text, count):
    positions = Positions(text)

    assert 0 <= positions.from_utf8(count) <= len(text)
    assert 0 <= positions.from_utf16(count) <= len(text)
    assert 0 <= positions.utf8(count) <= utf8_length(text)


def test_lines_end_at_any_of_the_three_line_breaks():
    positions = Positions("a\r\nb\rc\nd")

    assert [positions.line(offset) for offset in (0, 3, 5, 7)] == [1, 2, 3, 4]
    assert positions.lines == 4
    assert positions.line_start(3) == 5
    assert [positions.line_end(line) for line in (1, 2, 3, 4, 9)] == [1, 4, 6, 8, 8]


def test_places_outside_the_text_become_its_nearest_end():
    positions = Positions("ab\ncd")

    assert positions.offset(0, 9) == 0
    assert positions.offset(1, 99) == 2
    assert positions.offset(9, 1) == 5


def test_edits_are_made_in_any_order():
    edits = [Edit(Span(4, 5), "E"), Edit(Span(0, 1), ""), Edit(Span(2, 2), "+")]

    assert apply("abcde", edits) == "b+cdE"


@pytest.mark.parametrize("edits", [[Span(0, 3), Span(2, 4)], [Span(4, 9)], [Span(3, 1)], [Span(-1, 0)]])
def test_edits_that_overlap_or_lie_outside_are_refused(edits):
    with pytest.raises(ValueError, match="overlaps another or lies outside"):
        apply("abcde", [Edit(span, "") for span in edits])


def test_an_empty_span_is_still_a_place():
    span = Span(3, 3)

    assert span
    assert len(span) == 0
    assert Span(0, 3).contains(span)
    assert not Span(4, 5).contains(span)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.words import plain, without_comments


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("P95 rises ([graph](https://graphs.example.com/x)) to `41 s` & **more**", "P95 rises (graph) to 41 s & more"),
        ("*test users* kept `max_conns`, not _others_", "test users kept max_conns, not others"),
        ("# T\n\n- 10:00 **bold** [x](https://example.com) <!-- hidden -->\n", "T 10:00 bold x"),
        ("<!-- One paragraph: what happened,\nto whom -->", ""),
        ("<!-- never\nclosed", ""),
        ("Sales stood still.\n\n<!-- to whom? -->\nTwo hours.", "Sales stood still. Two hours."),
        ("---\nafter a rule\n---\n", "after a rule"),
        ("- not a list", "- not a list"),
        ("snake_case_names and 2 * 3 * 4", "snake_case_names and 2 * 3 * 4"),
        ("| a | b |\n|---|---|\n| c | d |", "a b c d"),
        ("[kept][1]\n\n[1]: https://example.com", "kept"),
    ],
)
def test_only_what_a_reader_sees_is_left(markdown, words):
    assert plain(markdown) == words


@pytest.mark.parametrize(
    ("markdown", "left"),
    [
        ("12 min <!-- by\nwhom? -->of **80**", "12 min of **80**"),
        ("<!-- a --><!-- b -->x", "x"),
        ("all\n<!-- never\nclosed", "all\n"),
        ("a <!- b -> c", "a <!- b -> c"),
    ],
)
def test_comments_are_taken_out_and_nothing_else(markdown, left):
    assert without_comments(markdown) == left


@given(st.text())
def test_any_text_has_words_on_one_line(text):
    words = plain(text)

    assert words == " ".join(words.split())

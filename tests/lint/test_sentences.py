"""Sentences end where readers think they do, and keep their places in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.lint.text.masks import Prose
from afterword.lint.text.sentences import LONGEST, Kind, Sentences


def read(text):
    return Sentences(text, Prose(parse(text)).plain())


def sentences(text):
    return [text[each.span.start : each.span.end] for each in read(text).all]


def words(text):
    return [token.word for token in read(text).all[0].tokens]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        (
            "Version 1.2.3 of e.g. nginx at 10.0.0.1 failed. Next.",
            ["Version 1.2.3 of e.g. nginx at 10.0.0.1 failed.", "Next."],
        ),
        ("A line\nthat goes on.\n\nAnother", ["A line\nthat goes on.", "Another"]),
        ("- one item\n- **F1** another\n  goes on\n", ["one item", "another\n  goes on"]),
        ("- **L3:** one\n- **A2** \u2013 two\n- **bold** three\n- L4 four", ["one", "two", "bold** three", "L4 four"]),
        ("## A heading\nand a text", ["A heading", "and a text"]),
        ("| cell one | cell two |\n|---|---|\n| three | four |\n", ["three", "four"]),
        ("- [ ] tick me", ["tick me"]),
    ],
)
def test_a_sentence_ends_at_marks_items_cells_headings_and_blank_lines(text, expected):
    assert [each for each in sentences(text) if any(char.isalpha() for char in each)] == expected


def test_tokens_carry_possessives_numbers_handles_and_masked_stretches():
    (sentence,) = read("@ana's `x y` took 1.5 s, the DBA’s job didn't.").all

    assert [(token.word, token.kind) for token in sentence.tokens[:5]] == [
        ("@ana", Kind.HANDLE),
        ("", Kind.MASKED),
        ("took", Kind.WORD),
        ("1.5", Kind.NUMBER),
        ("s", Kind.WORD),
    ]
    assert [token.word for token in sentence.tokens if token.possessive] == ["@ana", "dba"]
    assert "didn't" in words("It didn't.")


def test_a_sentence_is_found_by_place():
    text = "One here. Two there."
    found = read(text)

    assert found.holding(12) is found.all[1]
    assert found.holding(9) is None
    assert found.before(found.all[1]) is found.all[0]
    assert found.before(found.all[0]) is None


@given(st.text(alphabet="aB .!?\n-#|>`\"'’é🦁İ1@*", max_size=60))
def test_tokens_lie_in_their_sentence_and_sentences_in_order(text):
    end = 0
    for sentence in read(text).all:
        assert end <= sentence.span.start < sentence.span.end <= len(text)
        end = sentence.span.end
        for token in sentence.tokens:
            assert sentence.span.start <= token.start < token.end <= sentence.span.end
            assert text[token.start : token.end] == token.raw


def test_a_stretch_without_an_end_is_cut_between_words():
    text = "word " * 2_000

    found = Sentences(text, text).all

    assert max(len(sentence.span) for sentence in found) <= LONGEST
    assert " ".join(sentence.plain for sentence in found) == text.strip()


@pytest.mark.parametrize(
    "opening",
    [
        "Also, ",
        "In the end ",
        "On Tuesday ",
        "On the following Monday morning, ",
        "Overnight ",
        "During the second upgrade of the mesh, ",
        "At that point, ",
        "However, in the end ",
        "Then, ",
    ],
)
def test_words_that_only_say_when_or_how_it_goes_on_are_no_part_of_what_is_told(opening):
    (sentence,) = read(f"- {opening}the queue grew.").all

    assert sentence.plain == "the queue grew."
    assert sentence.begins == len("- ")


@pytest.mark.parametrize(
    "text",
    [
        "In short supply: disks.",
        "That is their queue.",
        "Overnight shifts are short.",
        "At 10:12 the queue grew.",
        "In addition to the queue the log grew.",
        "Also.",
        "After the demo, the queue grew.",
    ],
)
def test_words_that_tell_something_stay(text):
    (sentence,) = read(text).all

    assert sentence.span.of(text) == text


def test_a_sentence_is_one_line():
    (sentence,) = read("The queue\ngrew.").all

    assert sentence.plain == "the queue grew."


@pytest.mark.parametrize("mark", ["'", "\u2019"])
def test_what_is_drawn_together_with_a_pronoun_is_two_words(mark):
    (sentence,) = read("They're sure he's right, we've Karim's word and IT's.".replace("'", mark)).all

    assert [(token.word, token.raw) for token in sentence.tokens if mark in token.raw] == [
        ("are", f"{mark}re"),
        ("is", f"{mark}s"),
        ("have", f"{mark}ve"),
    ]
    assert [token.word for token in sentence.tokens if token.possessive] == ["karim", "it"]

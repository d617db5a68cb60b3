"""Lexicons find whole words, across soft line breaks, and the longest phrase at each place."""

import pytest

from afterword.lint.text.phrases import Lexicon, find_all

FRUIT = Lexicon.lines("{ripe|green} apple{s|}, apple tree, pear")


def found(plain):
    return [(plain[match.span.start : match.span.end], match.phrase) for match in find_all(plain).get(FRUIT, [])]


def test_alternatives_are_spelled_out():
    assert FRUIT.phrases == ("ripe apples", "ripe apple", "green apples", "green apple", "apple tree", "pear")


def test_the_longest_phrase_is_found():
    assert found("two ripe apples") == [("ripe apples", "ripe apples")]


@pytest.mark.parametrize("text", ["spear", "pear_tree", "pear/plum", "a.pear.b", "@pear", "pear-tree", "x'pear"])
def test_pieces_of_words_paths_and_identifiers_are_not_found(text):
    assert found(text) == []


@pytest.mark.parametrize("text", ["(pear)", "a pear.", "pear's", "*pear*", "pear, plum", "pear"])
def test_punctuation_ends_a_word(text):
    assert [phrase for _, phrase in found(text)] == ["pear"]


def test_a_phrase_may_be_broken_over_two_indented_lines_and_keeps_its_place():
    text = "- a very ripe\n      apple and a pear\n"

    assert found(text) == [("ripe\n      apple", "ripe apple"), ("pear", "pear")]


def test_blanks_in_a_row_are_one():
    assert found("a ripe  apple, a \t pear") == [("ripe  apple", "ripe apple"), ("pear", "pear")]


DENIED = Lexicon.lines("not ripe, isn't sold, cannot eat")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("it wasn't ripe", "wasn't ripe"),
        ("(aren't ripe)", "aren't ripe"),
        ("it  wasn't ripe.", "wasn't ripe"),
        ("it is not sold", "is not sold"),
        ("a  pear, it isn't sold", "isn't sold"),
        ("you can't eat it", "can't eat"),
        ("you cannot eat it", "cannot eat"),
    ],
)
def test_a_denial_is_the_same_in_one_word_or_two(text, words):
    (match,) = find_all(text)[DENIED]

    assert match.span.of(text) == words


def test_what_a_denial_cuts_off_is_not_found():
    assert Lexicon.lines("{it was|it will}") not in find_all("it wasn't, and it won't")

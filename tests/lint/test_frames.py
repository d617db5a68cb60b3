"""Constructions are found around a word, once in a sentence for each place, and not where they are denied."""

from importlib import import_module
from pkgutil import walk_packages

import pytest

import afterword.lint
from afterword.document.parse import parse
from afterword.document.text import Span
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.text.frames import Frame, frame
from afterword.lint.who.constructions import constructions

SHELF = [
    pytest.param(each, id=f"{module.name}-{name}-{at}")
    for module in walk_packages(afterword.lint.__path__, "afterword.lint.")
    for name, value in vars(import_module(module.name)).items()
    if isinstance(value, tuple)
    for at, each in enumerate(value)
    if isinstance(each, Frame)
]


@pytest.fixture
def storm():
    return frame("storm, storms", r"storms? of (?P<told>[a-z]+)")


def words(text, storm):
    reading = Reading(parse(text), Options())
    return [(reading.words(each.span), each.denied) for each in constructions(reading, [storm])]


def test_a_construction_is_found_around_its_word(storm):
    assert words("A storm of tickets, then another storm of calls.", storm) == [("tickets", False), ("calls", False)]


def test_a_construction_may_be_denied(storm):
    assert words("There was no storm of tickets.", storm) == [("tickets", True)]


def test_white_space_may_be_a_line_break(storm):
    assert words("A storm\nof tickets.", storm) == [("tickets", False)]


@pytest.mark.parametrize("each", SHELF)
def test_every_frame_is_a_pattern_with_words_to_look_for(each):
    assert each.anchors.phrases
    assert each.told.compiled.pattern


@pytest.mark.parametrize("verb", ["was", "did", "could", "ca", "wo", "sha"])
def test_a_denial_in_one_word_is_found_by_a_frame_that_has_it_so(verb):
    one = frame("told", rf"nobody {verb}n't be told")

    (found,) = constructions(Reading(parse(f"Nobody {verb}n't be told."), Options()), [one])

    assert found.span == Span(0, len(f"Nobody {verb}n't be told"))


def test_a_group_of_verbs_is_denied_in_a_frame():
    one = frame("told", r"nobody (?:was|were)n't (?P<told>told)")

    (found,) = constructions(Reading(parse("Nobody weren't told."), Options()), [one])

    assert found.span == Span(len("Nobody weren't "), len("Nobody weren't told"))

"""Judges are asked of every phrase they look for, one after the other."""

from afterword.document.parse import parse
from afterword.lint.judged import judged
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.text.phrases import Lexicon

STORMS = Lexicon.lines("storm, storms")
SQUALLS = Lexicon.lines("squall")
TEXT = "A squall came. Was it a storm? No storm came, and one storm passed."


def loudly(_reading, sentence, span):
    return None if sentence.plain.startswith("no") else span.of(TEXT).upper()


def said(spared):
    reading = Reading(parse(TEXT), Options())
    found = judged(reading, ((STORMS, loudly), (SQUALLS, loudly)), **spared)
    return [(each.said, each.phrase.start, each.sentence.index) for each in found]


def test_questions_are_spared():
    assert said({}) == [("SQUALL", 2, 0)]


def test_a_rule_that_spares_nothing_is_told_of_questions():
    assert said({"spared": None}) == [("STORM", 24, 1), ("SQUALL", 2, 0)]


def test_what_is_spared_is_not_judged():
    assert said({"spared": lambda sentence, phrase: not sentence.is_question or phrase.start == 0}) == [
        ("STORM", 24, 1)
    ]

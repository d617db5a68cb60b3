"""Constructions: what is said around a word, told by classes of words instead of one phrase after another."""

from typing import NamedTuple

from afterword.document.patterns import Pattern
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.unfolding import spelled_out_in

ROLES = ("told", "who", "named", "verb", "vendor", "person", "owner", "deed", "party")
"""The groups of a construction that narrow its place, or say whom it has to be about."""


class Frame(NamedTuple):
    """One family of constructions: the words it cannot do without, and how it is built around them."""

    anchors: Lexicon
    told: Pattern


def frame(anchors: str, *told: str) -> Frame:
    """Return a frame; a blank in its patterns stands for any white space, words are whole.

    A group `told` narrows the place. Others say who it has to be about, told by grammar: people where the phrase begins
    with the group `who`, ends with `named`, or is the subject of `verb`; a supplier where it begins with `vendor`.
    `person`, `owner` and `deed` are the same three for what only people do: *the planner* will do, and *the HPC admin*.
    Where it begins with `party`, a supplier will do as well. *Was not* finds *wasn't*.
    """
    source = "|".join(_numbered(number, each) for number, each in enumerate(told))
    source = spelled_out_in(source).replace(" ?", r"\s*").replace(" ", r"\s+")
    return Frame(Lexicon.lines(anchors), Pattern(rf"(?<![\w'-])(?:{source})(?![\w-])"))


def _numbered(number: int, told: str) -> str:
    """Number the groups of one alternative, for no two may have the same name."""
    if "(?P<" in told:
        for role in ROLES:
            told = told.replace(f"(?P<{role}>", f"(?P<g{number}_{role}>")
    return told

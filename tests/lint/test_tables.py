"""The tables of words and phrases: whatever is written in them can be found, once."""

import ast
from pathlib import Path

import pytest

from afterword import lint
from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.text import phrases
from afterword.lint.text.phrases import Lexicon

FILES = sorted(Path(lint.__file__).parent.rglob("*.py"))
BEGINNINGS = "exposed.py"  # how keys and tokens begin


def tables(path):
    """Yield the words of each table that is written as one text and parted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            text = node.func.value
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and not node.args:
                yield text.value.split()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_word_stands_twice_or_was_cut_in_two(path):
    for words in tables(path):
        assert len(words) == len(set(words)), sorted({word for word in words if words.count(word) > 1})
        assert path.name == BEGINNINGS or not any(word.endswith("-") for word in words)


def test_every_phrase_can_be_found():
    check(parse("All rules are read."))

    written = {phrase for lexicon in phrases._registered for phrase in lexicon.phrases}

    assert len(written) > 100_000
    assert not [phrase for phrase in written if "  " in phrase or phrase != phrase.strip() or set("{}|") & set(phrase)]


def test_a_comma_among_alternatives_parts_nothing():
    assert Lexicon.lines("human{,|} all too human, at {a,b|c}").phrases == (
        "human, all too human",
        "human all too human",
        "at a,b",
        "at c",
    )

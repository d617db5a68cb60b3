"""Slips of the finger: whatever is typed, doubled or left out in a sentence the rules know, they answer."""

import random
import re
from pathlib import Path

import pytest
from bench.rules import prose

from afterword.document.parse import parse
from afterword.lint.check import check, run
from afterword.lint.options import Options

SPECS = Path(__file__).parent / "specs"
REVIEW = Options(stage="in-review", quotes="hint")
SENTENCE = re.compile(r"^(?:[-*>] )?[A-Z][^|`#]{25,200}?(?= <!--|$)", re.MULTILINE)
MARKS = (*":;,.!?'\"-_/@#()[]{}*`~|<>=+&%$\\…–—’“” ", "\n", "\n\n", "://", "'s", "n't", "\u200b", "é", "ß", "İ", "1")
SLIPS, SHARES = 6_000, 4

SENTENCES = sorted({found[0] for path in SPECS.glob("*.md") for found in SENTENCE.finditer(path.read_text("utf-8"))})


def slipped(words: list[str], chance: random.Random) -> list[str]:
    at, other = chance.randrange(len(words)), chance.randrange(len(words))
    word, mark = words[at], chance.choice(MARKS)
    cut = chance.randrange(len(word) + 1)
    return chance.choice(
        (
            [*words[:at], word[:cut] + mark + word[cut:], *words[at + 1 :]],
            [*words[:at], word + mark + words[other], *words[at + 1 :]],
            [*words[:at], word.upper(), *words[at:]],
            [*words[:at], words[other], *words[at + 1 :]],
            words[:at] + words[at + 1 :] or words,
        )
    )


def test_the_specs_are_full_of_sentences() -> None:
    assert len(SENTENCES) > 3_000


@pytest.mark.parametrize("share", range(SHARES))
def test_no_slip_stops_the_rules(share: int) -> None:
    chance = random.Random(share)
    for _ in range(SLIPS // SHARES):
        words = chance.choice(SENTENCES).split(" ")
        for _ in range(chance.randrange(1, 4)):
            words = slipped(words, chance)
        text = " ".join(words)
        for said in check(parse(text), REVIEW):
            assert 0 <= said.span.start <= said.span.end <= len(text), text


@pytest.mark.parametrize("text", ["The:gave on-call no warning.", "An engineer:put the upgrade off:again."])
def test_words_glued_by_a_colon_are_another_word(text: str) -> None:
    assert run(parse(text), REVIEW, prose()) == ()


def test_words_parted_by_a_blank_are_the_words_they_are() -> None:
    (said,) = run(parse("An engineer put the upgrade off again."), REVIEW, prose())

    assert said.rule == "omission-blame"

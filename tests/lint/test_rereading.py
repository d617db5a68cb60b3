"""After any change a rereader says what `check` says: ten thousand random edits over real documents, and its corners."""

import random
import string
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.options import Options
from afterword.lint.rereading import Rereader

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "docs"
SAMPLES = Path(__file__).resolve().parents[2] / "src/afterword/web/sample/documents"
EDITS, SHARES = 10_000, 20
LONGEST = 5_000
"""Characters; longer documents would spend the time on few edits."""
REVIEW = Options(stage="in-review", quotes="hint")
PHRASES = (
    "The on-call engineer forgot to check the dashboard.",
    "They should have known better!",
    "they broke it",
    "\n\n",
    "\n",
    "```\n",
    "## Impact\n\n",
    "- 10:14 something failed\n",
    "> a quote\n",
    '"',
    '<!-- afterword: ignore omission-blame reason="x" -->\n',
    " `code` ",
    "@kim ",
    "| a | b |\n",
    "---\n",
    " ",
)


def inserted(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(string.ascii_letters + " .,\n") + text[at:]


def phrased(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(PHRASES) + text[at:]


def deleted(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.choice((1, 1, 1, 2, 8, 60)) :]


def moved(text: str, chance: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    if not lines:
        return text
    line = lines.pop(chance.randrange(len(lines)))
    lines.insert(chance.randrange(len(lines) + 1), line)
    return "".join(lines)


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (
    inserted,
    inserted,
    inserted,
    phrased,
    phrased,
    deleted,
    moved,
)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Return real documents where they are, else the sample's."""
    folder = CORPUS if CORPUS.is_dir() else SAMPLES
    found = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.md"))]
    return [text for text in found if len(text) <= LONGEST]


@pytest.mark.parametrize("share", range(SHARES))
def test_says_what_check_says_after_every_edit(share: int, texts: list[str]) -> None:
    chance = random.Random(share)
    left = EDITS // SHARES
    while left:
        text = chance.choice(texts)
        rereader = Rereader()
        rereader.check(parse(text), REVIEW)
        for _ in range(min(left, 25)):
            text = chance.choice(CHANGES)(text, chance)
            document = parse(text)
            assert rereader.check(document, REVIEW) == check(document, REVIEW), text
            left -= 1


class TestCorners:
    def test_nothing_at_all(self) -> None:
        rereader = Rereader()
        for text in ("", "\n\n\n", "x", "", "```\n\n```\n"):
            assert rereader.check(parse(text), REVIEW) == check(parse(text), REVIEW)

    def test_who_is_who_is_read_anew(self) -> None:
        """A name among the people of the front matter changes what every passage says."""
        rereader = Rereader()
        for people in ("", "contributors: [Quill Marsh]\n", ""):
            text = f"---\nschema: postmortem/1\n{people}---\n\n## Summary\n\nQuill Marsh broke the build.\n\nNothing else.\n"
            assert rereader.check(parse(text), REVIEW) == check(parse(text), REVIEW)

    def test_they_reach_over_a_blank_line(self) -> None:
        rereader = Rereader()
        for whom in ("The engineers", "The servers", "The engineers"):
            text = f"{whom} were restarted.\n\n- - -\n\n# \n\nThey broke the build.\n\nA last line.\n"
            assert rereader.check(parse(text), REVIEW) == check(parse(text), REVIEW)

    def test_other_options_are_heard(self) -> None:
        rereader, document = Rereader(), parse("They should have known better!\n")
        for options in (REVIEW, Options(stage="drafting"), Options(disabled=frozenset({"should-have"})), REVIEW):
            assert rereader.check(document, options) == check(document, options)

    def test_untouched_passages_are_not_read_again(self) -> None:
        text = "\n\n".join(f"Paragraph {number} says that nothing happened." for number in range(40))
        rereader = Rereader()
        rereader.check(parse(text), REVIEW)
        assert rereader.read_again == tuple(range(40))
        rereader.check(parse(text.replace("Paragraph 20 ", "Paragraph twenty ")), REVIEW)
        assert rereader.read_again == (20, 21)

    def test_items_are_read_apart(self) -> None:
        text = "\n".join(f"- Item {number} says that nothing happened." for number in range(40))
        rereader = Rereader()
        rereader.check(parse(text), REVIEW)
        assert rereader.read_again == tuple(range(40))
        rereader.check(parse(text.replace("Item 20 ", "Item twenty ")), REVIEW)
        assert rereader.read_again == (20, 21)

    def test_they_reach_over_items_that_say_nothing(self) -> None:
        rereader = Rereader()
        for whom in ("The engineers", "The servers", "The engineers"):
            text = f"- {whom} were restarted.\n- [ ]\n- **A2**\n- ?\n- They broke the build.\n- A last line.\n"
            assert rereader.check(parse(text), REVIEW) == check(parse(text), REVIEW)

    def test_a_fix_behind_the_last_passage_moves_with_the_end(self) -> None:
        """The wish becomes an action at the end of the text, wherever that is now."""
        rereader = Rereader()
        for rest in ("", "\n\nThe cache was cold.", "\n\nThe cache was cold.\n\n## Actions\n\n- [ ] **A1** Warm it"):
            text = f"Asking users for more could have led to a quicker recovery.{rest}"
            said = rereader.check(parse(text), REVIEW)
            assert any(each.rule == "counterfactual" and each.fix for each in said)
            assert said == check(parse(text), REVIEW)

"""Figures and pictures in the pages that the code can count are what it counts."""

import re
import tomllib

from afterword.lint.rule import rules
from afterword.lint.text import phrases
from promises.written import DOCS, README, ROOT, words

FAST = words("explanation/how-fast-the-checks-are.md")


def test_there_are_as_many_rules_as_are_told():
    assert len(rules()) == 70
    assert "all seventy rules" in FAST


def test_there_are_about_as_many_phrases_as_are_told():
    assert rules()  # reads every lexicon

    assert round(len({phrase for each in phrases._registered for phrase in each.phrases}), -5) == 100_000
    assert "a hundred thousand phrases" in FAST


def test_there_are_as_many_senders_as_are_told():
    senders = {page.stem for page in (DOCS / "how-to" / "senders").glob("*.md")} - {"index"}

    assert len(senders - {"alertmanager"}) == 17
    assert "[any of seventeen other systems]" in README.read_text("utf-8")


def test_the_floors_of_the_architecture_are_those_of_the_contract():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    floors = next(each["layers"] for each in contracts if each["name"].startswith("The floors"))
    rooms = [set(re.findall(r"afterword\.(\w+)", floor)) for floor in floors]

    picture = re.search(r"```text\n(.*?)```", words("explanation/architecture.md"), re.DOTALL)

    assert picture
    assert [set(re.findall(r"(?:^|  )(\w+)(?=  )", line)) for line in picture[1].splitlines()] == rooms

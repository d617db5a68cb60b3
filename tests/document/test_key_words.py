"""Which words of a line are meant as its keys."""

from time import process_time

import pytest

from afterword.document import key_words
from afterword.document.items import KEYS
from afterword.document.text import Span

ACTIONS = KEYS["actions"]


def told(line: str) -> list[tuple[str | None, str]]:
    return [(each.key, each.value.of(line)) for each in key_words.read(line, Span(0, len(line)), ACTIONS)]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Deadline: 2026-03-20", [("due", "2026-03-20")]),
        ("ownr: @noor", [("owner", "@noor")]),
        ("owner: @noor; colour: red", [("owner", "@noor"), (None, "red")]),
        ("Note: owner: @noor", [(None, ""), ("owner", "@noor")]),
        ("verify: none fails; note: by hand; due: 2026-03-20", [("verify", "none fails; note: by hand"), ("due", "2026-03-20")]),
        ("verify: none fails, owner: @noor", [("verify", "none fails"), ("owner", "@noor")]),
        ("verify: none fails, priority: P1", [("verify", "none fails, priority: P1")]),
        ("owner: @noor due: 2026-03-20", [("owner", "@noor"), ("due", "2026-03-20")]),
        ("owner: @noor, colour: red", [("owner", "@noor"), (None, "red")]),
        ("owner: the team, colour: red", [("owner", "the team, colour: red")]),
        ("owner: the team, due: 2026-03-20", [("owner", "the team"), ("due", "2026-03-20")]),
        ("owner: “@noor”", [("owner", "@noor")]),
        ("the issue is known", []),
        ("issue P1 alarm", []),
        ("owner: the team, priorty: P1", [("owner", "the team"), ("priority", "P1")]),
        ("owner: the team, ownr: x", [("owner", "the team, ownr: x")]),
        ("due: “some day”", [("due", "“some day”")]),
    ],
)  # fmt: skip
def test_a_word_counts_by_where_it_stands_and_what_follows(line: str, read: list[tuple[str | None, str]]):
    assert told(line) == read


@pytest.mark.parametrize(
    ("line", "are"),
    [
        ("owner: @noor", True),
        ("verify: none fails", True),
        ("ETA: 20 minutes for each", False),
        ("colour: red", False),
        ("colour: red; owner: @noor; due: 2026-03-20", True),
    ],
)
def test_a_line_is_one_of_attributes_by_what_counts_in_it(line: str, are: bool):
    read = key_words.read(line, Span(0, len(line)), ACTIONS)

    assert key_words.are_attributes(line, read, ACTIONS) is are


@pytest.mark.parametrize("piece", ["owner ", "a: b ", "issue: c, ", "“", "; due: x "])
def test_a_long_line_takes_linear_time(piece: str):
    def seconds(times: int) -> float:
        line = f"verify: {piece * times}"
        begun = process_time()
        key_words.read(line, Span(0, len(line)), ACTIONS)
        return process_time() - begun

    assert min(seconds(8_000) for _ in range(3)) < 3.2 * min(seconds(4_000) for _ in range(3)) + 0.02

"""A chat is evidence: read where that is asked for, spoken of as information, never rewritten."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named

CHAT = "## Timeline\n\n{}chat\n10:05 <dario> {}\n{}\n"


def said(rule, words, quotes="skip", fence="```"):
    text = CHAT.format(fence, words, fence)
    found = run(parse(text), Options(stage="in-review", quotes=quotes), [named(rule)])
    return [(each.severity.value, each.span.of(text), each.fix) for each in found]


@pytest.mark.parametrize("fence", ["```", "~~~", "````"])
def test_a_swear_word_in_a_chat_is_told_as_information(fence):
    assert said("profanity", "damn, the queue is full", fence=fence) == [("info", "damn", None)]


def test_other_rules_read_a_chat_only_when_asked():
    words = "the operator forgot the flag"

    assert not said("omission-blame", words)
    assert [level for level, _, _ in said("omission-blame", words, quotes="hint")] == ["info"]


def test_code_is_no_chat():
    text = "```text\n10:05 <dario> damn, the queue is full\n```\n"

    assert not run(parse(text), Options(stage="in-review", quotes="hint"), [named("profanity")])


@pytest.mark.parametrize(
    "line",
    [
        "- 2026-03-02 10:04Z [detect] dario: damn, the queue is full",
        "- 2026-03-02 10:04Z [detect] <dario> damn, the queue is full",
        "- 2026-03-02 10:04Z #ops, <@dario>: damn",
        '- 2026-03-02 10:04Z [detect] Dario wrote "damn"',
    ],
)
def test_what_somebody_said_in_an_event_is_told_as_information(line):
    text = f"## Timeline\n\n{line}\n"

    found = run(parse(text), Options(stage="in-review"), [named("profanity")])

    assert [(each.severity.value, each.fix) for each in found] == [("info", None)]


def test_an_event_that_swears_itself_is_no_chat():
    text = "## Timeline\n\n- 2026-03-02 10:04Z [detect] The damn queue is full\n"

    assert [each.severity.value for each in run(parse(text), Options(stage="in-review"), [named("profanity")])] == [
        "error"
    ]

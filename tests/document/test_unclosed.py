"""Code and comments nobody ended: which headings they hide, and what would end them."""

import time

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.document.unclosed import endless, hiding
from afterword.lint.check import run
from afterword.lint.mend import mend
from afterword.lint.options import Options
from afterword.lint.rule import named, rules

OPEN = "# Gates\n\n## Impact\n\n```\ngate 7: refused\n\n## Timeline\n\n- 09:00 Gates refuse\n\n## Causes\n\n- A range\n"


def test_the_fix_ends_code_before_the_first_heading_it_hides():
    [found] = run(parse(OPEN), Options(), [named("missing-section")])

    mended = apply(OPEN, found.fix.edits)

    assert mended == OPEN.replace("refused\n\n## Timeline", "refused\n```\n\n## Timeline")
    assert hiding(parse(mended)) is None
    assert [section.kind for section in parse(mended).sections] == ["impact", "timeline", "factors"]


def test_nothing_is_called_missing_while_code_hides_it():
    found = run(parse(OPEN), Options(stage="in-review"), rules())

    assert [each.rule for each in found if each.rule.startswith("missing")] == ["missing-section"]


@pytest.mark.parametrize(
    "text", ["", "```", "```\n", "~~~~\nlog\n", "- item\n\n  ```\n  ## Timeline\n", "<!-- draft\n"]
)
def test_what_hides_no_section_is_nobodys_concern(text):
    assert hiding(parse(text)) is None


def test_windows_line_ends_stay_what_they_are():
    text = OPEN.replace("\n", "\r\n")
    [found] = run(parse(text), Options(), [named("missing-section")])

    assert apply(text, found.fix.edits) == text.replace("refused\r\n\r\n", "refused\r\n```\r\n\r\n")


@pytest.mark.parametrize("line", ["# x\n", "**x**\n", "- x\n~~~\n", "x\n---\n", "`" * 3 + "\n", "\n", " \t\n"])
def test_it_takes_linear_time(line):
    document = parse("~~~~~\n" + line * 40_000)
    start = time.process_time()

    hiding(document)
    endless(document)

    assert time.process_time() - start < 1


def test_an_exception_left_open_is_told_once():
    text = "# Gates\n\n<!-- afterword: ignore should-have\n\n## Timeline\n\n- 09:00 Gates refuse\n"
    found = run(parse(text), Options(stage="in-review"), rules())

    told = [each.rule for each in found if each.span.start == text.index("<!--")]
    assert told == ["unjustified-suppression"]
    assert "missing-section" not in [each.rule for each in found]


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("```\nls\n``\n\nIt stopped.\n", "```\nls\n```\n\nIt stopped.\n"),
        ("~~~\nls\n```\n\nIt stopped.\n", "~~~\nls\n~~~\n\nIt stopped.\n"),
        ("```\nls\n    ```\n\nIt stopped.\n", "```\nls\n```\n\nIt stopped.\n"),
        ("```\r\nls\r\n\r\n## Our view\r\n", "```\r\nls\r\n```\r\n\r\n## Our view\r\n"),
        ("<!-- a draft\n\n## Our view\n", "<!-- a draft\n-->\n\n## Our view\n"),
    ],
)
def test_code_that_takes_in_what_follows_is_told_once(text, mended):
    [found] = _open(text)

    assert apply(text, found.fix.edits) == mended
    assert endless(parse(mended)) is None


def test_where_it_ends_is_asked_if_nothing_shows_it():
    [found] = _open("Log:\n\n```\nls\n\nIt stopped.\n")

    assert found.fix.kind == "ask"


def test_no_section_is_added_behind_code_left_open_before_that_is_settled():
    text = "# Gates\n\n```\nls\n\nIt stopped.\n"

    assert mend(text, Options(stage="in-review")).text == text


@pytest.mark.parametrize("text", ["```\nls\n", "```\nls\n\n\n", "```\nls\n\nps\n```\n", "- a\n  ```\n  ls\n\n  ps\n"])
def test_code_that_ends_or_has_nothing_below_it_is_left_alone(text):
    assert endless(parse(text)) is None


def _open(text):
    found = run(parse(text), Options(), [named("missing-section")])
    return [each for each in found if "never ends, and takes in what follows." in each.message]

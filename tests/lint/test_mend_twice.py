"""Mending twice is mending once, and what is printed as left over cannot be made: over every text there is."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.lint.test_mend import UNSORTED
from tests.lint.test_specs import EXAMPLES

import afterword.web.sample
from afterword.document.parse import parse
from afterword.document.text import Edit, Span, apply, line_break
from afterword.lint import mend as mending
from afterword.lint.check import check
from afterword.lint.diagnostic import Diagnostic, Fix, Severity
from afterword.lint.mend import mend
from afterword.lint.options import Options

WRITING = Options(today=date(2026, 12, 31), resemblance=False)
REVIEW = Options(stage="in-review", today=date(2026, 12, 31), resemblance=False)
SAMPLES = sorted((Path(afterword.web.sample.__file__).parent / "documents").glob("*.md"))
HOLE = re.compile(r"<[a-z][^<>\n]*>|<!--(?! ?afterword)|: ;|:[ \t]*$", re.MULTILINE)
EVENT = "## Timeline\n\n### 2026-03-04 (UTC)\n\n"
READ = '<!-- afterword: ignore should-have, venting reason="clause 4" -->'
WRONG = {
    "unused": '<!-- afterword ignore omission-blame reason="the auditor\'s words" -->\n- **F4** The dump is empty\n',
    "used": '<!-- afterword ignore should-have reason="clause 4" -->\nThe carrier should have been called.\n',
    "at the end": "- **L3** The exit code said all was well. <!-- afterword: ignore obviousness -->\n",
    "in quotes": '> <!-- afterword: ignore venting reason="theirs" -->\n> It was quiet.\n',
    "in a row": '| a |\n|---|\n| <!-- afterword: ignore venting reason="theirs" --> It was quiet. |\n',
    "for the file": "---\nafterword-ignore: [should-have]\n---\n\nThe intern should have called.\n",
    "another case": '<!-- AFTERWORD: IGNORE Should_Have reason="clause 4" -->\nThe carrier should have been called.\n',
    "two at once": (
        '<!-- afterword : ignore should-have reason="clause 4" -->\nThe carrier should have been called.\n\n'
        '<!-- afterword : ignore should-have reason="clause 4" -->\nThe carrier was called.\n'
    ),
    "one helps": f"{EVENT}- 10:00 One ^t1\n- 10:00 Two ^t1\n- 10:05 Three ^t1\n- 9:05 Four\n- 10:05 Three ^t1\n",
}
LINES = st.sampled_from(
    [
        *UNSORTED.splitlines(),
        "severity: sev2",
        "## Impact",
        "- **Users affected:** 3",
        "- **F1** Human error",
        "- [ ] **A1** Do it @kim due 2026-03-01",
        "- [ ] **A1** Do it again",
        "## Actions",
        "",
    ]
)


def left_over(text: str, options: Options) -> list[Diagnostic]:
    return [found for found in check(parse(text), options) if found.fix and found.fix.kind == "safe"]


def messages(text: str, rule: str, options: Options) -> Counter[str]:
    return Counter(found.message for found in check(parse(text), options) if found.rule == rule)


def helps(text: str, found: Diagnostic, options: Options) -> bool:
    """Tell whether a safe edit made alone changes what its rule says."""
    assert found.fix
    ends = line_break(text)
    edits = [Edit(edit.span, edit.text.replace("\n", ends)) for edit in found.fix.edits]
    return messages(apply(text, edits), found.rule, options) != messages(text, found.rule, options)


def slipped(text: str, at: int, slip: str) -> str:
    """Leave a character out, write it twice, swap it with the next, or put another before it."""
    left, hit, right = text[:at], text[at], text[at + 1 :]
    known = {"": left + right, "twice": left + 2 * hit + right, "swapped": left + right[:1] + hit + right[1:]}
    return known.get(slip, left + slip + hit + right)


def assert_mended_once(text: str, options: Options) -> None:
    once = mend(text, options).text

    assert once == text or mend(once, options).text == once
    assert not [found for found in left_over(once, options) if helps(once, found, options)]


@pytest.mark.parametrize("example", [each for each in EXAMPLES if each.marked], ids=str)
def test_over_the_examples_of_every_rule(example):
    assert_mended_once(example.text, REVIEW)


@pytest.mark.parametrize("example", [each for each in EXAMPLES if each.marked], ids=str)
def test_nothing_that_is_made_by_itself_leaves_a_hole(example):
    before, after = (HOLE.findall(text) for text in (example.text, mend(example.text, REVIEW).text))

    assert Counter(after) <= Counter(before)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_over_the_sample_organisation(path):
    assert_mended_once(path.read_text(encoding="utf-8"), WRITING)


@pytest.mark.parametrize("options", [WRITING, REVIEW], ids=["writing", "review"])
@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG.keys())
def test_over_exceptions_that_are_written_wrongly(text, options):
    assert_mended_once(text, options)


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG.keys())
def test_no_blanks_are_left_at_the_end_of_a_line(text):
    mended = mend(text, REVIEW).text

    assert [line for line in mended.splitlines() if line != line.rstrip()] == []


@pytest.mark.parametrize(
    "left_open", ["```\nopen code", "````\n```\nnot the end", "<!-- a remark\n\nthat goes on", "```"]
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_over_code_and_remarks_left_open(left_open, ends):
    assert_mended_once(f"{UNSORTED}\n## Summary\n\nIt broke.\n\n{left_open}".replace("\n", ends), WRITING)


@given(st.lists(LINES, max_size=30))
def test_over_lines_in_any_order(lines):
    assert_mended_once("\n".join(lines), WRITING)


@given(
    st.sampled_from([*WRONG.values(), *(f"{READ}\n{text}" for text in WRONG.values())]),
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from(["", "twice", "swapped", *"-:;\"“' \n<>=x["])), max_size=3),
)
def test_over_slips_of_the_finger(text, slips):
    for place, slip in slips:
        text = slipped(text, place % len(text), slip)

    assert_mended_once(text, REVIEW)


def test_of_two_findings_that_say_the_same_the_one_that_can_be_mended_is(monkeypatch: pytest.MonkeyPatch):
    """The edit of the first changes nothing its rule sees; that of the second does."""
    rule = "title"

    def said(document, _):
        spots = [at for at, mark in enumerate(document.text) if mark in "xy"]
        return tuple(diagnostic(rule, document.text, at) for at in spots)

    monkeypatch.setattr(mending, "check", said)

    assert mend("x y", WRITING).text == "x z"


def diagnostic(rule: str, text: str, at: int) -> Diagnostic:
    place = Span(at, at + 1)
    edit = Edit(place, "z" if text[at] == "y" else "xx")
    return Diagnostic(rule, Severity.ERROR, "Begin anew.", place, Fix("safe", "Begin", (edit,)))


def test_a_text_with_nothing_to_mend_is_checked_once(monkeypatch: pytest.MonkeyPatch):
    rounds = []
    monkeypatch.setattr(mending, "check", lambda *_: rounds.append(1) or ())

    mend("Quiet.\n", WRITING)

    assert rounds == [1]


def test_an_address_that_is_all_an_owner_has_is_no_safe_change():
    text = "## Actions\n\n- [ ] **A1** Cap the queue\n  - owner: jan@corp.de; priority: P1; due: 2026-05-05\n"
    said = [found for found in check(parse(text), REVIEW) if found.rule == "sensitive-data"]

    assert [found.fix.kind for found in said if found.fix] == ["ask"]
    assert "owner: jan@corp.de" in mend(text, REVIEW).text

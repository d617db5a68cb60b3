"""What is said of a document, and what is changed in it, does not depend on how it ends its lines."""

from pathlib import Path

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.mend import mend
from afterword.lint.options import Options

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "docs"
SAMPLES = Path(__file__).resolve().parents[2] / "src/afterword/web/sample/documents"
PUBLISHED = sorted(CORPUS.rglob("*.md"))[::8]
REVIEW = Options(stage="in-review")
LACKING = "# X\n\n## Summary\n\nText.\n\n## Timeline\n\n- 2026-03-01 10:00Z Paged\n\n## Actions\n\n- a\n"
TABLES = """---
schema: postmortem/1
authors:
  - "@ana, @bo"
---

# X

## Actions

| Action | Owner |
|---|---|
| Alert on depth | Ana |
| Alert on age | Bo |

## Timeline

| Time | What |
|---|---|
| 2026-03-01 10:00Z | Paged |
| 2026-03-01 10:20Z | Rolled back |

## Executive summary

It was slow. <!-- a remark
"""


def crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n")


def assert_mended_alike(text: str) -> None:
    assert mend(crlf(text), REVIEW).text == crlf(mend(text, REVIEW).text)


def offered(text: str) -> list[str]:
    return [edit.text for found in check(parse(text), REVIEW) if found.fix for edit in found.fix.edits]


@pytest.mark.parametrize("text", [LACKING, LACKING.rstrip("\n"), LACKING + "\n", TABLES])
def test_what_is_missing_is_offered_in_the_line_ends_of_the_text(text: str):
    assert any("\n" in each for each in offered(text))
    assert offered(crlf(text)) == [crlf(each) for each in offered(text)]


def test_tables_are_rewritten_in_the_line_ends_of_the_text():
    assert mend(TABLES, REVIEW).text != TABLES
    assert_mended_alike(TABLES)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.md")), ids=lambda path: path.stem)
def test_a_sample_is_mended_alike_with_either_line_ends(path: Path):
    assert_mended_alike(read(path))


@pytest.mark.skipif(not PUBLISHED, reason="the corpus of published post-mortems is not beside this checkout")
def test_published_post_mortems_are_mended_alike_with_either_line_ends():
    for path in PUBLISHED:
        assert_mended_alike(read(path))


@pytest.mark.parametrize(
    "text", ["---\nschema: postmortem/1\nstatus: in-review\n---\n# X!!\n", "# X!!\n", "The gates were down.\n"]
)
def test_a_byte_order_mark_is_no_part_of_what_is_quoted(text: str):
    found, marked = check(parse(text), REVIEW), check(parse(f"\ufeff{text}"), REVIEW)

    assert {(each.rule, each.span.of(f"\ufeff{text}")) for each in marked} == {
        (each.rule, each.span.of(text)) for each in found
    }


@pytest.mark.parametrize("front", ["", "---\nschema: postmortem/1\n---\n", "---\nschema: postmortem/1\n---\n\n"])
def test_a_title_keeps_its_marks_and_gets_no_full_stop(front: str):
    assert "# Gates down!!\n" in mend(f"{front}# Gates down!!\n\n## Summary\n\nText.\n", REVIEW).text


def said(text: str) -> list[tuple[str, str, list[str]]]:
    return [
        (found.rule, crlf(found.span.of(text)), [edit.text for edit in found.fix.edits] if found.fix else [])
        for found in check(parse(text), REVIEW)
    ]


@pytest.mark.parametrize(
    "text",
    [
        LACKING,
        TABLES,
        f"{LACKING}\n```\nleft open\n\n## Lessons learned\n\n- one\n",
        "# X\n\n## Summary\n\nIt colluded with us\n\n| a | b |\n|---|---|\n| loooong time | 💥 |\n\nA fire 💥\nwas seen.\n",
    ],
)
def test_every_change_that_is_offered_ends_its_lines_as_the_text_does(text: str):
    assert said(crlf(text)) == [(rule, words, [crlf(edit) for edit in edits]) for rule, words, edits in said(text)]

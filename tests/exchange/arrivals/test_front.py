"""Front matter of any house, and what stands in the head of a document instead of it."""

import pytest

from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import Page, open_page


def page_of(text: str) -> Page:
    return open_page(Manuscript("notes.md", text))


YAML = '---\ntitle: "Doors"\ndate: 2024-05-02\nauthors: [Ida Holm, Bo Lind]\nparams:\n  sev: SEV2\n---\n\n# Doors\n'
TOML = '+++\ntitle = "Doors"\ndate = 2024-05-02\nauthors = ["Ida Holm", "Bo Lind"]\n\n[extra]\nsev = "SEV2"\n+++\n\n# Doors\n'
JSON = (
    '{\n  "title": "Doors",\n  "date": "2024-05-02",\n  "authors": [{"name": "Ida Holm"}, {"name": "Bo Lind"}],\n'
    '  "severity": "SEV2"\n}\n\n# Doors\n'
)
FIELDS = ":title: Doors\n:date: 2024-05-02\n:authors: Ida Holm, Bo Lind\n:severity: SEV2\n\n# Doors\n"


@pytest.mark.parametrize("text", [YAML, TOML, JSON, FIELDS])
def test_front_matter_of_four_languages_says_the_same(text: str) -> None:
    page = page_of(text)

    assert page.front is not None
    assert text[page.front.end :].lstrip() == "# Doors\n"
    assert page.told == {
        "title": "Doors",
        "date": "2024-05-02",
        "contributors": ["Ida Holm", "Bo Lind"],
        "severity": "SEV2",
    }


def test_what_we_have_no_name_for_keeps_its_own() -> None:
    told = page_of("---\nlayout: post\nNav Order: 3\ndraft: false\nempty:\nbox:\n  colour: blue\n---\n\nText.\n").told

    assert told == {"layout": "post", "nav_order": "3", "draft": "false", "box-colour": "blue"}


@pytest.mark.parametrize(
    "text",
    [
        "---\n: : [\n---\n# A\n",
        "+++\na = [\n+++\n# A\n",
        "{\n not json\n}\n# A\n",
        "+++\na = 0x" + "f" * 9_000 + "\n+++\n",
        "+++\n" + ".".join("a" * 900) + " = 1\n+++\n",
        "{\n" + '"a":{' * 900 + "}" * 900 + "\n}\n",
        '{\n"authors": [[1], {"x": 1}, null, {"name": 7}]\n}\n',
        "---\n" + "- " * 200 + "\n---\n",
    ],
)
def test_front_matter_nobody_can_read_is_no_trouble(text: str) -> None:
    assert page_of(text).text == text


def test_a_truth_value_is_a_word() -> None:
    assert page_of("+++\ndraft = true\n+++\n\nText.\n").told == {"draft": "true"}


def test_a_colon_too_many_does_not_hide_the_other_keys() -> None:
    told = page_of("---\ntitle: Doors: stuck\nseverity: 'SEV2'\n---\n\nText.\n").told

    assert told == {"title": "Doors: stuck", "severity": "SEV2"}


def test_front_matter_nested_beyond_reason_is_cut_off() -> None:
    source = "".join("  " * depth + f"k{depth}:\n" for depth in range(20)) + "  " * 20 + "end: 1\n"

    assert page_of(f"---\na: 1\n{source}---\n\nText.\n").told == {"a": "1"}


def test_many_sections_of_facts_are_not_all_read() -> None:
    text = "# Doors\n\n## Summary\n\nx\n\n" + "".join(f"## Metadata\n\n- k{n}: a\n- l{n}: b\n\n" for n in range(20))

    assert "k1" in page_of(text).told
    assert "k19" not in page_of(text).told


def test_a_table_of_three_columns_says_only_what_we_know() -> None:
    text = "# Doors\n\n| Door | State | Since |\n|---|---|---|\n| 1 | open | 10:00 |\n| 2 | shut | 10:05 |\n"

    assert page_of(text).told == {}


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert page_of("---\n\nDoors were stuck all day.\n\n---\n").front is None


HEADS = [
    "# Doors\n\n**Date:** 2 May 2024  \n**Authors**: Ida Holm and Bo Lind\n**Severity:** SEV2\n\n## Summary\n\nx\n",
    "# Doors\n\nDate: 2 May 2024\nAuthors: Ida Holm, Bo Lind\nSeverity: SEV2\n\n## Summary\n\nx\n",
    "# Doors\n\n- **Date**: 2 May 2024\n- **Authors**: Ida Holm; Bo Lind\n- **Severity**: SEV2\n\n## Summary\n\nx\n",
    "# Doors\n\n> **Date:** 2 May 2024\n> **Authors:** Ida Holm, Bo Lind\n> **Severity:** SEV2\n\n## Summary\n\nx\n",
    "# Doors\n\n| Date | 2 May 2024 |\n|---|---|\n| Authors | Ida Holm, Bo Lind |\n| **Severity** | SEV2 |\n\n## Summary\n",
    "# Doors\n\n| Field | Value |\n|---|---|\n| Date | 2 May 2024 |\n| Authors | Ida Holm, Bo Lind |\n| Severity | SEV2 |\n",
    "# Doors\n\n| Date | Authors | Severity |\n|---|---|---|\n| 2 May 2024 | Ida Holm, Bo Lind | SEV2 |\n\n## Summary\n",
    "# Doors\n\n## Date: 2 May 2024\n## Authors: Ida Holm, Bo Lind\n## Severity: SEV2\n\n## Summary\n\nx\n",
    "# Doors\n\n## Date\n\n2 May 2024\n\n## Authors\n\nIda Holm, Bo Lind\n\n## Severity\n\nSEV2\n\n## Summary\n\nx\n",
    "# Doors\n\n## Summary\n\nx\n\n# Metadata\n\n- Date: 2 May 2024\n- Authors: Ida Holm, Bo Lind\n- Severity: SEV2\n",
    "# Dører\n\n**Dato:** 2 May 2024\n\n**Av:** Ida Holm og Bo Lind\n\n**Alvorlighetsgrad:** [SEV2]\n\n## Sammendrag\n\nx\n",
    "# Türen\n\n**Datum:** 2 May 2024\n**Autoren:** Ida Holm und Bo Lind\n**Schweregrad:** SEV2\n\n## Auswirkungen\n\nx\n",
]


@pytest.mark.parametrize("text", HEADS)
def test_the_head_of_a_document_is_read_in_any_shape(text: str) -> None:
    told = page_of(text).told

    assert told == {"date": "2 May 2024", "contributors": ["Ida Holm", "Bo Lind"], "severity": "SEV2"}


def test_places_left_blank_say_nothing() -> None:
    assert page_of("# Doors\n\n**Date:** TBD\n**Owner:** [...]\n**Status:** n/a\n\n## Summary\n").told == {}


def test_a_sentence_with_a_colon_in_a_section_says_nothing() -> None:
    text = "# Doors\n\n## Impact\n\nStatus: trams stood still.\n\n- Date: unknown\n- Mood: cold\n"

    assert page_of(text).told == {}


def test_sections_told_in_one_line_are_no_facts_about_the_document() -> None:
    told = page_of("**Summary**: doors stuck\n**Impact**: cold\n**Root cause**: frost\n**Status**: closed\n").told

    assert told == {"status": "closed"}


def test_the_container_knows_better_than_the_text() -> None:
    manuscript = Manuscript("a.md", "# Doors\n\n**Status:** open\n\n## Summary\n", told={"status": "closed"})

    assert open_page(manuscript).told == {"status": "closed"}

"""Titles: wherever a house writes them, in its own words."""

import pytest

from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import open_page
from afterword.exchange.arrivals.pages.titles import readable


def title(text: str, name: str = "notes.md") -> str:
    return open_page(Manuscript(name, text)).title


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# Tram doors stuck open\n\n## Summary\n\nThey were.\n", "Tram doors stuck open"),
        ("Tram doors stuck open\n=====\n\nSummary\n-------\n\nThey were.\n", "Tram doors stuck open"),
        ("# Tram doors stuck open #\n\n# Summary\n\nThey were.\n", "Tram doors stuck open"),
        ("# **2024-03-02**, `doord` [restarts](https://x.example/1)\n\n## Impact\n", "2024-03-02, doord restarts"),
        ("# snake_case_service &amp; 2 \\* 3\n\n## Impact\n", "snake_case_service & 2 * 3"),
        ("# Title: Doors stuck\n\n## Impact\n", "Doors stuck"),
        ("# Title:\n### Doors stuck\n\n# Events\n", "Doors stuck"),
        ("# Title\n\nDoors stuck\n\n# Events\n", "Doors stuck"),
        ("# Incident report\n\n## Doors stuck on line 4\n\n## Summary\n", "Doors stuck on line 4"),
        ("# Post-mortem\n\n**Title:** Doors stuck on line 4\n\n## Summary\n", "Doors stuck on line 4"),
        ("# Post-mortem\n\n## Summary\n\nDoors.\n", "Post-mortem"),
        ("---\ntitle: Doors stuck\n---\n\n# Incident report\n\n## Summary\n", "Doors stuck"),
        ("---\ntitle: Doors\n---\n\n# Doors stuck on line 4\n\n## Summary\n", "Doors stuck on line 4"),
        ("---\ntitle: Doors stuck\n---\n\n## Open doors all morning\n\n## Summary\n", "Doors stuck"),
        ('+++\ntitle = "Doors stuck"\n+++\n\n## Summary\n', "Doors stuck"),
        ('{\n  "title": "Doors stuck"\n}\n\n## Summary\n', "Doors stuck"),
        (":title: Doors stuck\n:severity: SEV3\n\n## Summary\n", "Doors stuck"),
        ("export const post = {\n  title: 'Doors stuck',\n}\n\n## Summary\n", "Doors stuck"),
        ("## Doors stuck on line 4\n## Date: 2 May\n## Summary\n", "Doors stuck on line 4"),
        ("## Doors stuck on line 4\n\n### Summary\n\n### Impact\n", "Doors stuck on line 4"),
        ("**Doors stuck on line 4**\n\n**Summary**: they were\n\n**Impact**: cold\n", "Doors stuck on line 4"),
        ("Doors stuck on line 4\n\nSummary:\nThey were.\n\nImpact:\nCold.\n", "Doors stuck on line 4"),
        ("Post mortem: doors stuck\n\nImpact:\nCold.\n", "Post mortem: doors stuck"),
        ("Incident report\n2 May 2024 - Doors stuck\n\nImpact:\nCold.\n", "2 May 2024 - Doors stuck"),
        ("| Doors stuck on line 4 | |\n|---|---|\n| Severity | SEV3 |\n", "Doors stuck on line 4"),
        ("| Title | Doors stuck on line 4 |\n|---|---|\n| Severity | SEV3 |\n", "Doors stuck on line 4"),
        ("# Metadata\n\n- **Title:** Doors stuck\n- **Date:** 2 May\n\n# Summary\n\nx\n", "Doors stuck"),
        ('<h1 align="center">Doors stuck</h1>\n\n## Summary\n', "Doors stuck"),
        ("# RCA: Doors stuck on line 4\n\n## Summary\n\n## Root cause\n", "RCA: Doors stuck on line 4"),
        ("# RCA - 2024-05-02 - Doors stuck\n\n## Summary\n", "RCA - 2024-05-02 - Doors stuck"),
        ("# Summary: doors stuck\n\n# Summary\n\n# Impact\n", "Summary: doors stuck"),
        ("[Back](../index.md)\n\n# Doors stuck\n\n## Summary\n", "Doors stuck"),
    ],
)
def test_a_title_is_found_wherever_it_stands(text: str, wanted: str) -> None:
    assert title(text) == wanted


def test_a_section_is_no_title() -> None:
    text = "# Summary\n\nDoors stuck.\n\n# Impact\n\nCold.\n\n# Statistics of doors\n\nMany.\n"

    assert title(text, "2024-05-02_doors-stuck.md") == "2024-05-02 doors stuck"


def test_a_section_with_its_day_or_words_beside_it_is_no_title() -> None:
    assert title("# Timeline: 2 May 2024\n\n## Root cause\n\nFrost.\n", "a.md") == "A"
    assert title("# Impact: doors were cold\n\n# Cause\n\nFrost.\n", "b.md") == "B"


def test_what_reads_as_a_sentence_or_a_table_of_facts_is_no_title() -> None:
    assert title("Doors were stuck.\n\n**Impact**: cold\n\n**Cause**: frost\n", "a.md") == "A"
    assert title("| Door | State |\n|---|---|\n| 1 | open |\n", "b.md") == "B"
    assert title("# Title\n\n- Doors\n\n## Impact\n", "c.md") == "C"
    assert title("## Owner: Ida Holm\n\n## Doors\n\nx\n\n## Impact\n", "e.md") == "E"
    assert title("## Postmortem\n\n### Doors\n\n## Impact\n", "d.md") == "Doors"


def test_an_owner_or_a_date_in_a_heading_is_no_title() -> None:
    assert title("## Owner: Ida Holm\n\n# Overview\n\nDoors stuck.\n", "004-doors-stuck.md") == "004 doors stuck"


def test_what_a_container_tells_counts_where_the_text_has_no_heading() -> None:
    page = open_page(Manuscript("page.md", "Doors were stuck all day.\n", told={"title": "Stuck doors"}))

    assert (page.title, page.title_span) == ("Stuck doors", None)


def test_a_title_in_the_text_has_its_place() -> None:
    page = open_page(Manuscript("page.md", "\n# Doors **stuck**\n\n## Summary\n"))

    assert page.title_span is not None
    assert page.title_span.of(page.text) == "Doors **stuck**"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("2024-05-02-doors_stuck.md", "2024-05-02 doors stuck"),
        ("archive/doors-stuck/README.md", "Doors stuck"),
        ("archive/2024/PM2024-001_-_Doors.md", "PM2024-001 Doors"),
        ("README.md", "README"),
        ("", ""),
    ],
)
def test_a_file_name_is_the_last_resort_and_made_readable(name: str, wanted: str) -> None:
    assert readable(name) == wanted

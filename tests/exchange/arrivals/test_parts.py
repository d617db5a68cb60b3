"""How a manuscript is divided: headings, labels, lists, tables and positions, in any language."""

import time
import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.section_names import ALIASES
from afterword.document.section_names_abroad import ABROAD
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.meanings import is_stamp, meaning_of
from afterword.exchange.arrivals.pages.page import Page, open_page


def page_of(text: str) -> Page:
    return open_page(Manuscript("notes.md", text))


def outline(text: str) -> list[tuple[str, int, int]]:
    """Return what stands where: a kind, or a role in its place, and its first and last line."""
    page = page_of(text)
    lines = page.positions.line
    return [
        (part.role or part.kind, lines(part.span.start), lines(max(part.span.start, part.span.end - 1)))
        for part in page.parts
    ]


def test_every_name_that_checks_know_means_the_same_here():
    told = {name: (kind, meaning_of(name)) for kind, names in ALIASES.items() for name in names.split("|")}

    others = {name for name, (kind, meaning) in told.items() if meaning.kind != kind}

    assert {told[name][1].role for name in others} == {"five-whys"}


THREE = [("summary", 3, 5), ("timeline", 7, 9), ("actions", 11, 13)]


@pytest.mark.parametrize(
    "text",
    [
        "# Doors\n\n## Summary\n\nStuck.\n\n## Timeline\n\n- 10:00 stuck\n\n## Action items\n\n- Oil them\n",
        "# Doors\n\n## Summary ##\n\nStuck.\n\n## Timeline ##\n\n- 10:00 stuck\n\n## Action Items ##\n\n- Oil them\n\n\n",
        "# Doors\n\nSummary\n---\nStuck.\n\nTimeline\n---\n10:00 stuck\n\nActions\n---\n- Oil them\n",
        "# Doors\n\n# Summary\n\nStuck.\n\n# Timeline (UTC)\n\n- 10:00 stuck\n\n# TODO\n\n- Oil them\n",
        "# Doors\n\n**Summary**\n\nStuck.\n\n**Timeline:**\n\n- 10:00 stuck\n\n**Action items**:\n\n- Oil them\n",
        "# Doors\n\n**Summary**: stuck\n\nfast.\n\n**Timeline** :\n\n- 10:00 stuck\n\n__Actions__\n\n- Oil them\n",
        "# Doors\n\n**Summary** - stuck\n\nfast.\n\n**Timeline –**\n\n- 10:00 stuck\n\n<b>Actions</b>\n\n- Oil them\n",
        "# Doors\n\n**Summary.** stuck\n\nfast.\n\n**Timeline.** (UTC)\n\n- 10:00 stuck\n\n**Actions.**\n\n- Oil them\n",
        "# Doors\n\n- **Summary**:\n\n  Stuck.\n\n- **Timeline**:\n\n  - 10:00 stuck\n\n- **Actions**:\n\n  - Oil them\n",
        "# Doors\n\nSummary\n\nStuck.\n\nTimeline:\n\n- 10:00 stuck\n\nAction Items\n\n- Oil them\n",
        "# Doors\n\n## :book: Summary\n\nStuck.\n\n## 2. Timeline\n\n- 10:00 stuck\n\n## ✅ Action items (Ida)\n\n- Oil them\n",
        "# Doors\n\n### I. Summary\n\nStuck.\n\n### 2) Timeline - 2 May\n\n- 10:00\n\n### **Next steps**\n\n- Oil them\n",
        "# Doors\n\n## 1  Summary\n\nStuck.\n\n## 2  Timeline (UTC)\n\n- 10:00 stuck\n\n## 3  Actions\n\n- Oil them\n",
        "# Dører\n\n## Sammendrag\n\nFast.\n\n## Tidslinje\n\n- kl 10:00\n\n## Aksjonspunkter\n\n- Olje\n",
        "# Türen\n\n## Zusammenfassung\n\nFest.\n\n## Zeitlicher Ablauf\n\n- 10:00\n\n## Maßnahmen\n\n- Öl\n",
        "# Portes\n\n## Résumé\n\nFermées.\n\n## Chronologie\n\n- 10:00\n\n## Actions correctives\n\n- Huile\n",
        "# Puertas\n\n## Resumen\n\nCerradas.\n\n## Línea de tiempo\n\n- 10:00\n\n## Próximos pasos\n\n- Aceite\n",
        "# Portas\n\n## Resumo\n\nFechadas.\n\n## Linha do tempo\n\n- 10:00\n\n## Ações corretivas\n\n- Óleo\n",
        "# Deuren\n\n## Samenvatting\n\nDicht.\n\n## Tijdlijn\n\n- 10:00\n\n## Actiepunten\n\n- Olie\n",
        "# Dörrar\n\n## Sammanfattning\n\nFast.\n\n## Tidslinje\n\n- 10:00\n\n## Åtgärder\n\n- Olja\n",
        "# Døre\n\n## Sammenfatning\n\nFast.\n\n## Hændelsesforløb\n\n- 10:00\n\n## Tiltag\n\n- Olie\n",
        "# Porte\n\n## Riepilogo\n\nChiuse.\n\n## Cronologia\n\n- 10:00\n\n## Azioni correttive\n\n- Olio\n",
        "# ドア\n\n## 概要\n\n開かない。\n\n## 時系列（Timeline）\n\n- 10:00\n\n## 再発防止\n\n- 油\n",
        "<h1>Doors</h1>\n\n<h2>Summary</h2>\n\nStuck.\n\n<h2>Timeline</h2>\n\n- 10:00\n\n<h2>Actions</h2>\n\n- Oil\n",
        "# Doors\r\n\r\n## Summary\r\n\r\nStuck.\r\n\r\n## Timeline\r\n\r\n- 10:00\r\n\r\n## Actions\r\n\r\n- Oil\r\n",
    ],
)
def test_every_house_marks_its_sections_in_its_own_way(text: str) -> None:
    assert outline(text) == THREE


def test_labels_may_stand_line_upon_line() -> None:
    text = "# Doors\n\n**Status**: closed\n**Summary**: stuck\n**Impact**:\n1. Cold\n2. Late\n\n**Trigger**: frost\n"

    assert outline(text) == [("metadata", 3, 3), ("summary", 4, 4), ("impact", 5, 7), ("trigger", 9, 9)]


def test_a_list_of_sections_may_be_torn_by_fences() -> None:
    text = "# Doors\n\n- **Impact**: cold\n\n- **Timeline**:\n  - 10:00 a\n\n```\nlog\n```\n\n  - 10:05 b\n\n- **Actions**: oil\n\nEnd.\n"

    assert outline(text) == [("impact", 3, 3), ("timeline", 5, 12), ("actions", 14, 14)]


def test_a_table_may_name_the_sections_in_its_first_column() -> None:
    text = "# Doors\n\n| Field | Value |\n|---|---|\n| Summary | stuck |\n| Impact | cold |\n| Root cause | frost |\n"

    assert outline(text) == [("summary", 5, 5), ("impact", 6, 6), ("factors", 7, 7)]


def test_a_table_without_a_heading_is_known_by_its_columns() -> None:
    text = "# Doors\n\nDoors were stuck all morning on line 4.\n\n| Time | Event |\n|---|---|\n| 10:00 | x |\n\n"
    text += "| Action item | Owner | Due |\n|---|---|---|\n| Oil | Ida | May |\n"

    assert outline(text) == [("summary", 3, 3), ("timeline", 5, 7), ("actions", 9, 11)]


def test_a_label_that_repeats_a_heading_opens_nothing() -> None:
    text = "# Doors\n\n**Impact**: high\n\n## Summary\n\n- **Impact**: cold\n- **Root cause**: frost\n\n## Impact\n\nCold.\n"
    text += "\n## Root cause\n\nFrost.\n"

    assert outline(text) == [("summary", 5, 8), ("impact", 10, 12), ("factors", 14, 16)]


def test_bold_words_in_a_timeline_or_among_actions_open_no_section() -> None:
    text = (
        "# Doors\n\n## Timeline\n\n- **Detection**: 10:00 alarm\n- **Impact**: 10:05 cold\n\n**Resolution**: 10:09\n\n"
    )
    text += "## Action items\n\n- **Detection**: add an alarm\n- **Impact**: measure it\n"

    assert outline(text) == [("timeline", 3, 8), ("actions", 10, 13)]


def test_sub_sections_belong_to_the_section_around_them() -> None:
    text = "# Doors\n\n## Lessons learned\n\n### What went well\n\nA\n\n### What went wrong\n\nB\n\n## Appendix\n\n### Impact\n\nx\n"

    assert outline(text) == [("lessons", 3, 11), ("appendix", 13, 17)]


def test_what_went_well_and_wrong_are_lessons_without_that_heading() -> None:
    text = "# Doors\n\n## What went well\n\nA\n\n## What went poorly\n\nB\n\n## Where we got lucky\n\nC\n"

    assert outline(text) == [("lessons", 3, 5), ("lessons", 7, 9), ("lessons", 11, 13)]


def test_what_went_wrong_among_the_actions_is_no_lesson() -> None:
    text = "# Doors\n\n## Action items\n\n### What went wrong\n\nA\n\n### Process\n\n- b\n"

    assert outline(text) == [("actions", 3, 11)]


def test_a_section_inside_another_knows_it() -> None:
    page = page_of("# Doors\n\n## Resolution\n\nOil.\n\n### Action items\n\n- More oil\n")

    assert [(part.kind, part.role, part.parent) for part in page.parts] == [
        ("other", "resolution", None),
        ("actions", None, 0),
    ]
    assert page.of_kind("actions") == (page.parts[1],)


def test_a_slip_of_levels_ends_the_elder_section() -> None:
    text = "# Doors\n\n## Summary\n\nStuck.\n\n### Timeline (all times CET). Approximate.\n\n**10:00** a\n\n## Resolution\n\nx\n"

    assert outline(text) == [("summary", 3, 5), ("timeline", 7, 9), ("resolution", 11, 13)]


def test_a_heading_over_several_sections_is_none_of_them() -> None:
    text = "# Doors\n\n## Analysis\n\n### Timeline\n\n- 10:00 a\n\n### Root cause\n\nFrost.\n\n## Impact\n\nx\n"

    assert outline(text) == [("other", 3, 11), ("timeline", 5, 7), ("factors", 9, 11), ("impact", 13, 15)]


def test_a_rule_right_below_a_paragraph_makes_it_no_heading() -> None:
    text = "# Doors\n\n**Date:** 2 May\n**Status:** closed\n---\n\n## Summary\n\nDoors were stuck.\n---\n\nTwice.\n"

    assert outline(text) == [("summary", 7, 12)]
    assert page_of(text).told == {"date": "2 May", "status": "closed"}


def test_lessons_below_a_cause_of_the_top_level_stand_for_themselves() -> None:
    text = "# Doors\n\n# Root cause\n\nFrost.\n\n### Lessons learned\n\nOil.\n\n### Action items\n\n- Oil\n"

    assert outline(text) == [("factors", 3, 5), ("lessons", 7, 9), ("actions", 11, 13)]


@pytest.mark.parametrize("day", ["2024-05-02", "2 May", "May 2nd, 2024", "02.05.2024", "Thursday 2 May", "10:00 – a"])
def test_days_beside_their_timeline_belong_to_it(day: str) -> None:
    text = f"# Doors\n\n## Timeline\n\nIn UTC.\n\n## {day}\n\na\n\n### Note\n\nb\n\n## Impact\n\nc\n"

    assert outline(text) == [("timeline", 3, 13), ("impact", 15, 17)]


def test_an_empty_heading_only_ends_what_stands_before() -> None:
    assert outline("# Doors\n\n## Summary\n\nx\n\n##\n\n---\n\n## Impact\n\ny\n") == [
        ("summary", 3, 5),
        ("impact", 11, 13),
    ]


@pytest.mark.parametrize(
    "words",
    [
        *(
            "2024-05-02",
            "02.05.2024",
            "2/5/24",
            "2. mai",
            "2 May 2024",
            "May 2nd",
            "2 de mayo",
            "2. März 10:00",
            "3/5: a",
        ),
        *(
            "10:00",
            "10.00",
            "~10:00:05 UTC",
            "[10:00]",
            "**10:00**",
            "3 pm",
            "9:02a",
            "kl 10:00",
            "ca. 10:00",
            "at 10:00",
        ),
        *("Thursday, May 2", "22/Mar/2022", "Day 2", "T+5", "{{ 10:00 }}", "2nd of May"),
    ],
)
def test_a_date_or_a_time_is_known_as_one(words: str) -> None:
    assert is_stamp(words)


@pytest.mark.parametrize(
    "words",
    [
        "1 Summary",
        "2  Timeline (UTC)",
        "3.1 Root cause",
        "3.1. Root cause",
        "3.1 - Root cause",
        "5 whys",
        "12 steps back",
        "Mayor elected",
        "1. Impact",
        "At last",
    ],
)
def test_a_number_is_no_date(words: str) -> None:
    assert not is_stamp(words)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Detection", "detection"),
        ("How was it detected?", "detection"),
        ("Påvisning", "detection"),
        ("Resolution and recovery", "resolution"),
        ("Mitigation", "resolution"),
        ("Incident response", "resolution"),
        ("Wiederherstellung", "resolution"),
        ("Trigger", "trigger"),
        ("Lead-up", "lead-up"),
        ("Key events", "key-events"),
        ("Attendees", "responders"),
        ("Incident details", "metadata"),
        ("Slack thread", "chat"),
    ],
)
def test_what_the_canon_has_no_kind_for_is_other_with_a_role(heading: str, role: str) -> None:
    page = page_of(f"# Doors\n\n## Root cause\n\na\n\n## {heading}\n\nb\n\n## Action items\n\nc\n")

    assert (page.parts[1].kind, page.parts[1].role) == ("other", role)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Trigger and root cause", "factors"),
        ("Detection & Timeline", "timeline"),
        ("Problems/Timeline", "timeline"),
        ("Lessons learned and future improvements", "lessons"),
        ("Root causes[^2]", "factors"),
        ("How do we stop this from happening again?", "actions"),
        ("Why did the doors fail", "factors"),
        ("Which customers were affected?", "impact"),
        ("Ursache & Auslöser", "factors"),
        ("Remediation", "actions"),
        ("Long-term doors", "other"),
        ("Log4Shell investigations", "other"),
        ("", "other"),
        ("x" * 5_000, "other"),
    ],
)
def test_a_heading_may_say_more_than_one_thing(heading: str, kind: str) -> None:
    assert meaning_of(heading).kind == kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What we will change", "actions"),
        ("What we're going to do about it", "actions"),
        ("Steps we are taking", "actions"),
        ("Making sure it does not happen again", "actions"),
        ("Steps to prevent recurrence", "actions"),
        ("Why did we go down?", "factors"),
        ("Technical notes on the frost and how it happened", "factors"),
        ("What happened on Thursday", "summary"),
        ("Ablauf der Ereignisse", "timeline"),
        ("Przebieg zdarzeń", "timeline"),
        ("Časová osa", "timeline"),
        ("Tapahtumien kulku", "timeline"),
        ("Хронология событий", "timeline"),
        ("타임라인", "timeline"),
        ("What we are told", "other"),
        ("How we wrote this", "other"),
    ],
)
def test_a_heading_is_known_by_how_it_asks_or_in_its_language(heading: str, kind: str) -> None:
    assert meaning_of(heading).kind == kind


def test_five_whys_are_the_causes_only_where_nothing_else_is() -> None:
    whys, cause = "## Five whys\n\n1. Why?\n\n", "## Root cause\n\nFrost.\n\n"

    assert [part[0] for part in outline(f"# Doors\n\n{whys}{cause}")] == ["five-whys", "factors"]
    assert [part[0] for part in outline(f"# Doors\n\n{whys}")] == ["factors"]


def test_a_conclusion_before_the_actions_states_the_cause() -> None:
    middle = "# Doors\n\n## Summary\n\nx\n\n## Conclusion\n\nFrost.\n\n## Action items\n\n- Oil\n"
    last = "# Doors\n\n## Summary\n\nx\n\n## Action items\n\n- Oil\n\n## Conclusion\n\nThanks.\n"

    assert [part[0] for part in outline(middle)] == ["summary", "factors", "actions"]
    assert [part[0] for part in outline(last)] == ["summary", "actions", "other"]


def test_the_paragraphs_below_the_title_are_the_summary() -> None:
    text = "# Doors\n\n**Date:** 2 May\n\n![door](a.png)\n\nDoors were stuck all morning.\n\nOn line 4 only.\n\n<!-- more -->\n\n"

    assert outline(text + "## Impact\n\nCold.\n") == [("metadata", 3, 3), ("summary", 7, 9), ("impact", 13, 15)]
    assert outline(text + "## Summary\n\nCold.\n")[-1] == ("summary", 13, 15)


def test_a_first_section_that_repeats_the_title_is_the_summary_up_to_its_first_label() -> None:
    text = (
        "---\ntitle: Doors\n---\n\n## Stuck doors on 2 May\n\nDoors were stuck all morning long.\n\n**Date**: 2 May\n\n"
    )
    text += "**Impact**: cold\n\n**Trigger**: frost\n\n## Timeline\n\n- 10:00 a\n"

    assert outline(text)[:3] == [("summary", 5, 7), ("metadata", 9, 9), ("impact", 11, 11)]


def test_a_background_that_comes_first_is_the_summary() -> None:
    assert outline("# Doors\n\n## Background\n\na\n\n## Impact\n\nb\n")[0] == ("summary", 3, 5)
    assert outline("# Doors\n\n## Summary\n\na\n\n## Background\n\nb\n")[1] == ("background", 7, 9)


def test_facts_under_a_name_for_summaries_are_no_summary_beside_one() -> None:
    text = "# Doors\n\n## Incident overview\n\n**Date:** 2 May\n**Status:** closed\n\n## Executive summary\n\nStuck.\n"

    assert outline(text) == [("metadata", 3, 6), ("summary", 8, 10)]


def test_a_section_full_of_times_is_the_timeline() -> None:
    text = "# Doors\n\n## Context\n\n- 2024-05-02 10:00 a\n- 2024-05-02 10:05 b\n\n## Impact\n\nc\n"

    assert outline(text) == [("timeline", 3, 6), ("impact", 8, 10)]


def test_times_below_the_title_are_the_timeline() -> None:
    text = "# Doors\n\nDoors were stuck all morning long.\n\n- 10:00 a\n- 10:05 b\n- **10:09** c\n\nThe end.\n"

    assert outline(text) == [("summary", 3, 3), ("timeline", 5, 7)]


def test_a_section_full_of_times_may_have_any_heading() -> None:
    days = "# Doors\n\n## 2 May 2024\n\na\n\n## 3 May 2024\n\nb\n\n## Impact\n\nc\n"
    linked = "# Doors\n\n## Context\n\n- Timeline: [here](https://doors.example)\n\n## Impact\n\nc\n"
    listed = "# Doors\n\n- **Key events**\n  - Resolved 10:00\n\n- **Context**:\n  - Frost\n\n- **Impact**: cold\n"

    assert [part[0] for part in outline(days)] == ["timeline", "timeline", "impact"]
    assert [part[0] for part in outline(linked)] == ["timeline", "impact"]
    assert [part[0] for part in outline(listed)] == ["key-events", "timeline", "impact"]


def test_of_two_kinds_of_summary_the_one_named_so_is_it() -> None:
    text = "# Doors\n\n## What happened\n\nStuck.\n\n## Summary\n\nStuck.\n"

    assert outline(text) == [("other", 3, 5), ("summary", 7, 9)]


def test_a_loose_name_for_actions_counts_where_no_better_one_stands() -> None:
    cure, lessons, actions = "## Remediation\n\na\n\n", "## Lessons\n\nb\n\n", "## Action items\n\nc\n\n"
    ahead = "## Moving forward\n\nd\n"

    assert [part[0] for part in outline(f"# Doors\n\n{cure}{lessons}{actions}{ahead}")] == [
        *("resolution", "lessons", "actions", "actions")
    ]
    assert [part[0] for part in outline(f"# Doors\n\n{cure}{lessons}{ahead}")] == ["actions", "lessons", "other"]
    assert [part[0] for part in outline(f"# Doors\n\n{cure}{actions}{lessons}")] == ["actions", "actions", "lessons"]


def test_a_summary_without_heading_may_hold_lists_and_fences() -> None:
    text = (
        "# Doors\n\n10:00 by the clock\n\nDoors were stuck all morning long:\n\n- on line 4\n- on line 5\n\n## Impact\n"
    )

    assert outline(text) == [("summary", 5, 8), ("impact", 10, 10)]


def test_a_short_greeting_before_the_background_is_no_summary() -> None:
    text = "# Doors\n\nThis is what we know about it.\n\n## Background\n\nDoors.\n\n## Impact\n\nCold.\n"

    assert outline(text) == [("summary", 5, 7), ("impact", 9, 11)]


def test_an_unknown_first_section_without_words_is_no_summary() -> None:
    assert outline("## Open doors\n\n## Impact\n\na\n\n## Trigger\n\nb\n\n## Actions\n\nc\n")[0] == ("impact", 3, 5)
    assert outline("---\ntitle: a\n---\n## Doors\n\n## Impact\n\n## Actions\n")[0] == ("other", 4, 4)


def test_a_note_within_a_slip_of_levels_ends_with_its_elder() -> None:
    text = "# Doors\n\n## Summary\n\n### Note\n\na\n\n#### Timeline\n\n- 10:00 a\n"

    assert outline(text) == [("summary", 3, 7), ("timeline", 9, 11)]


def test_a_summary_element_nobody_knows_opens_nothing() -> None:
    text = "# Doors\n\n## Impact\n\n<details><summary>More</summary>\n\nx\n\n</details>\n"

    assert outline(text) == [("impact", 3, 9)]


def test_plain_labels_with_words_beside_them_count_where_there_are_several() -> None:
    several = "# Doors\n\nSummary: stuck\n\nImpact: cold\n\nThanks\n\nDoors: open\n"
    one = "# Doors\n\nImpact: cold and dark and late for all.\n\nMuch was the\nimpact\n"

    assert outline(several) == [("summary", 3, 3), ("impact", 5, 9)]
    assert [part[0] for part in outline(one)] == []


def test_list_items_without_a_label_open_nothing() -> None:
    text = "# Doors\n\n- **Summary**: stuck\n-\n- **10:00**: a\n- Impact: cold\n- **Impact**: cold\n- **well** said\n"

    assert outline(text) == [("summary", 3, 3), ("impact", 7, 7)]


def test_a_short_heading_that_mentions_a_role_has_it() -> None:
    assert meaning_of("Detection gap") == ("other", "detection")
    assert meaning_of("How did we fix the doors?") == ("other", "resolution")


def test_headings_in_fences_quotes_and_comments_open_nothing() -> None:
    text = "# Doors\n\n## Summary\n\n```\n## Timeline\n```\n\n> ## Impact\n\n<!--\n## Actions\n-->\n"

    assert outline(text) == [("summary", 3, 13)]


def test_a_document_without_any_section_has_none() -> None:
    assert outline("") == []
    assert outline("Doors.\n") == []


PIECES = [
    *("# ", "## ", "### ", "**", ":", "\n", "\n\n", "- ", "  - ", "Impact", "Summary", "Timeline", "Root cause"),
    *(
        "Action items",
        "What went well",
        "10:00",
        "2024-05-02",
        " x ",
        "|",
        "|---|",
        "```",
        "---",
        "> ",
        "<h2>",
        "</h2>",
    ),
    *("\r\n", "\ufeff", "Tidslinje", "Ursache", "_", "é🦁", "===", "1. ", "\t", "title: a", "+++", "{", "}", "[a](b)"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=200))
def test_any_text_opens_and_its_parts_nest_and_lie_inside_it(text: str) -> None:
    page = page_of(text)

    assert list(page.parts) == sorted(page.parts, key=lambda part: part.span.start)
    for place, part in enumerate(page.parts):
        assert 0 <= part.span.start <= part.heading_span.start <= part.heading_span.end
        assert part.heading_span.end <= part.body_span.start <= part.body_span.end == part.span.end <= len(text)
        assert not part.span.of(text)[len(part.heading_span) :].endswith((" ", "\n"))
        if part.parent is None:
            inside = [other for other in page.parts[:place] if other.span.end > part.span.start]
            assert not inside
        else:
            assert part.parent < place
            assert page.parts[part.parent].span.contains(part.span)
    assert page.title_span is None or 0 <= page.title_span.start <= page.title_span.end <= len(text)
    assert page.front is None or (page.front.start == 0 and page.front.end <= len(text))


@pytest.mark.parametrize(
    "unit",
    ["**Impact**: x\n\n", "## 10:00\n\n", "## Metadata\n\na: b\n\n", "- **Impact**: x\n", "a___", "## a\n- 1:00 b\n"],
)
def test_opening_takes_time_in_proportion_to_the_length(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        page_of(text)
        return time.process_time() - start

    seconds(1_000)
    # The collector may walk over all that other tests left behind; it does not do so three times.
    short, long = (min(seconds(size) for _ in range(3)) for size in (20_000, 200_000))

    assert long < 40 * max(short, 0.01)


def test_a_name_that_checks_know_stands_in_their_list_alone():
    told = tomllib.loads(files("afterword.exchange.arrivals.pages").joinpath("words.toml").read_text(encoding="utf-8"))
    imported = {
        (kind, name)
        for language in ("no", "de", "fr", "es", "pt", "nl", "sv", "da", "it")
        for kind, names in told[language].items()
        for name in names
    }

    assert not imported & {(kind, name) for kind, names in ABROAD.items() for name in names.split("|")}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Resume", "other"),
        ("Tür", "other"),
        ("Tur", "lessons"),
        ("Losning", "other"),
        ("Résumé de l'incident", "summary"),
    ],
)
def test_accents_make_another_word_where_one_is_likely(heading, kind):
    assert meaning_of(heading, exactly=True).kind == kind

"""What is told of events beside their time: bodies, phases, zones, doubts, and what they leave behind."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.events.find import find_events
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import open_page
from afterword.exchange.arrivals.survey import NO_CUSTOMS, Customs, EventFound, EventsFound

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"


def found_in(text: str, name: str = "report.md", customs: Customs = NO_CUSTOMS) -> EventsFound:
    return find_events(open_page(Manuscript(name, text), customs))


def events_of(text: str, name: str = "report.md") -> tuple[EventFound, ...]:
    return found_in(text, name).events


def understood(text: str) -> list[str]:
    return [span.of(text) for span in found_in(text).understood]


def test_nested_bullets_belong_to_the_event_above() -> None:
    first, second = events_of("## Timeline\n\n- 10:00 Look:\n  - disk full\n  - by 10:03 also swap\n- 10:10 Grow\n")

    assert (first.text, first.body) == ("Look:", "- disk full\n- by 10:03 also swap")
    assert (second.text, second.body) == ("Grow", "")


def test_a_fence_between_two_bullets_belongs_to_the_first() -> None:
    first, second = events_of("## Timeline\n\n- 10:00 It says:\n\n```\n10:00 ERR\n```\n\n- 10:10 Grow\n")

    assert first.body == "```\n10:00 ERR\n```"
    assert second.text == "Grow"


def test_paragraphs_below_a_heading_belong_to_its_event() -> None:
    (event, _) = events_of("## Timeline\n\n### 10:00\n\nFirst words\ngo on.\n\nMore.\n\n### 10:10\n\nGrow\n")

    assert (event.text, event.body) == ("First words go on.", "More.")


def test_a_remark_below_the_list_is_not_part_of_the_last_event() -> None:
    (*_, last) = events_of("## Timeline\n\n- 10:00 Look\n- 10:10 Grow\n\n**Total duration:** 10 minutes\n")

    assert (last.text, last.body) == ("Grow", "")


def test_the_words_are_those_behind_the_stamp_with_their_markup() -> None:
    (event,) = events_of("## Timeline\n\n- **10:00 UTC** - The `db` is **down**, see [it](https://x.example).\n")

    assert event.text == "The `db` is **down**, see [it](https://x.example)."


@pytest.mark.parametrize(
    ("words", "tags", "text"),
    [
        ("Run starts. (problem started)", ("impact",), "Run starts. (problem started)"),
        ("All well (resolved)", ("resolve",), "All well (resolved)"),
        ("<START OF OUTAGE> Load", ("impact",), "<START OF OUTAGE> Load"),
        ("Fixed __EVENT OVER__", ("resolve",), "Fixed __EVENT OVER__"),
        ("Merged. **Outage begins.**", ("impact",), "Merged. **Outage begins.**"),
        ("[detect] Pager rings", ("detect",), "Pager rings"),
        ("[detect, escalate] Pager rings", ("detect", "escalate"), "Pager rings"),
        ("[detected](https://x.example) by hand", (), "[detected](https://x.example) by hand"),
        ("We resolved to wait", (), "We resolved to wait"),
    ],
)
def test_a_phase_the_text_marks_becomes_a_tag(words: str, tags: tuple[str, ...], text: str) -> None:
    (event,) = events_of(f"## Timeline\n\n- 10:00 {words}\n")

    assert (event.tags, event.text) == (tags, text)


def test_a_column_of_phases_becomes_tags_and_other_columns_stay_below() -> None:
    (event,) = events_of(
        "## Timeline\n\n| Time | Phase | Event | Author |\n|-|-|-|-|\n| 10:00 | Detection | Page | ada |\n"
    )

    assert (event.text, event.tags) == ("Page", ("detect",))
    assert event.body == "Phase: Detection\nAuthor: ada"


def test_about_and_ranges_are_kept() -> None:
    about, between = events_of("# 2024-05-06\n\n## Timeline\n\n- ~10:00 Look\n- 23:50-00:20 Grow\n")

    assert about.approximate
    assert between.start is not None
    assert between.end is not None
    assert between.end - between.start == timedelta(minutes=30)


def test_scaffolding_the_events_carry_is_understood() -> None:
    text = "## Timeline\n\nAll times in UTC.\n\n**2024-05-06**\n\n| Time | Event |\n|---|---|\n| 10:00 | Look |\n"

    assert understood(text) == ["All times in UTC.", "**2024-05-06**", "| Time | Event |\n|---|---|"]


def test_a_day_heading_that_says_more_is_not_understood() -> None:
    assert understood("## Timeline\n\n### 2024-05-06 - Storage\n\n- 10:00 Look\n") == []


def test_the_head_of_a_table_stays_where_a_row_stays() -> None:
    assert (
        understood("## Timeline\n\n| Time | Event |\n|---|---|\n| 10:00 | Look |\n| 10:10 | Ask |\n| soon | Grow |\n")
        == []
    )


def test_a_zone_with_several_meanings_leaves_times_without_one() -> None:
    found = found_in("# 2024-05-06\n\n## Timeline\n\nAll times in IST\n\n- 10:00 Look\n")

    assert found.events[0].start is not None
    assert (found.events[0].start.tzinfo, found.zone, found.understood) == (None, "IST", ())


def test_a_zone_nobody_states_is_none() -> None:
    found = found_in("# 2024-05-06\n\n## Timeline\n\n- 10:00 Look\n")

    assert found.events[0].start is not None
    assert found.events[0].start.tzinfo is None
    assert found.zone is None


def test_two_zones_are_a_contradiction() -> None:
    found = found_in("# 2024-05-06\n\n## Timeline\n\n- 10:00 PST Look\n- 10:10 MST Grow\n")

    assert [(one.what, one.lines) for one in found.contradictions] == [("zone", (5, 6))]


def test_a_day_in_another_year_is_a_contradiction() -> None:
    found = found_in(
        "## Timeline\n\n- 2024-01-06 10:00 a\n- 2023-01-06 10:10 b\n- 2024-01-06 10:20 c\n- 2024-01-06 10:30 d\n"
    )

    assert {one.what for one in found.contradictions} == {"order", "date"}


def test_a_day_the_calendar_lacks_is_reported_and_given_to_nobody() -> None:
    found = found_in("# 2024-07-01\n\n## Timeline\n\n31.06.2024\n\n- 10:00 Look\n")

    assert (found.events[0].start, found.events[0].day) == (None, None)
    assert [one.what for one in found.contradictions] == ["date"]


def test_an_order_nothing_tells_is_taken_from_what_is_near_and_reported() -> None:
    found = found_in("# Outage of 4 May 2024\n\n## Timeline\n\n- 05/06/2024 10:00 Look\n")

    assert found.events[0].day == date(2024, 5, 6)
    assert [one.what for one in found.contradictions] == ["date"]


def test_an_order_nothing_tells_is_a_doubt_where_nothing_is_near() -> None:
    found = found_in("# Outage\n\n## Timeline\n\n- 05/06/2024 10:00 Look\n")

    assert found.events[0].day is None
    assert [words for _, words in found.doubts] == ["05/06/2024 10:00: day first or month first? Nothing here tells."]


def test_the_customs_of_a_house_decide_the_order() -> None:
    found = found_in("# Outage\n\n## Timeline\n\n- 05/06/2024 10:00 Look\n", customs=Customs(day_first=True))

    assert found.events[0].day == date(2024, 6, 5)
    assert found.contradictions == ()


def test_a_heading_that_says_so_makes_all_times_approximate() -> None:
    (event,) = events_of("# 2024-05-06\n\n## Timeline (all times approximate)\n\n- 10:00 Look\n")

    assert event.approximate


def test_a_width_behind_the_time_is_its_uncertainty() -> None:
    (event,) = events_of("# 2024-05-06\n\n## Timeline\n\n- 10:00 (±3 min) Look\n")

    assert (event.uncertainty, event.text) == (timedelta(minutes=3), "Look")


def test_two_columns_of_times_are_a_range_if_the_second_is_the_end() -> None:
    (event,) = events_of("# 2024-05-06\n\n## Timeline\n\n| Start | End | What |\n|-|-|-|\n| 10:00 | 10:30 | Slow |\n")

    assert event.start is not None
    assert event.end is not None
    assert event.end - event.start == timedelta(minutes=30)


@pytest.mark.parametrize(
    "piece",
    [
        "- 10:00 a\n",
        "a",
        "10:00 ",
        "**",
        "[",
        "| 10:00 | a |\n",
        "At 10:00 a. ",
        "May 1 ",
        "(",
        "<b ",
        "9",
        "\n",
        "- 31.06.2024 ",
    ],
)
def test_hostile_texts_are_read(piece: str) -> None:
    text = "## Timeline\n\n" + piece * (20_000 // len(piece))

    assert len(found_in(text).events) <= len(text)


PIECES = st.sampled_from(
    [
        *(
            "## Timeline\n",
            "- ",
            "* ",
            "10:00",
            "23:59 ",
            "2024-01-05",
            "5 May ",
            "May 5, 2024",
            " UTC",
            "**",
            "*",
            "`",
        ),
        *(
            "[",
            "](",
            ")",
            "|",
            "\n",
            "\n\n",
            "  \n",
            "<br>",
            "### ",
            "> ",
            "```\n",
            "at ",
            "~",
            "T+5m",
            "1542",
            "15.42",
        ),
        *("p.m.", "–", "-", ":", " ", "word", "Monday ", "12/05/2024", "| --- | --- |\n", "| Time | Event |\n", "\r\n"),
        *(
            "\t",
            "<li>",
            "1. ",
            "??:??",
            "HH:MM",
            "All times in PST\n",
            "---\n",
            "    ",
            "31.06.2019",
            "é",
            "🔥",
            "12:60",
        ),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=50).map("".join))
def test_any_text_yields_events_in_order_that_do_not_overlap(words: str) -> None:
    text = f"## Timeline\n\n{words}"

    found = found_in(text, "a/2024-01-01-x.md")

    end = 0
    for event in found.events:
        assert event.time_span.of(text) == event.time_text
        assert end <= event.span.start <= event.time_span.start
        assert event.time_span.end <= event.span.end <= len(text)
        end = event.span.end
    for span in found.understood:
        assert not any(event.span.start < span.end and span.start < event.span.end for event in found.events)


@pytest.mark.skipif(not (CORPUS / "gold.jsonl").is_file(), reason=f"there is no corpus at {CORPUS}")
def test_the_labelled_documents_are_read_as_their_readers_did() -> None:
    missed = []
    for line in (CORPUS / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        path = CORPUS / row["path"]
        page = open_page(Manuscript(path.name, path.read_text(encoding="utf-8", errors="replace")))
        events = find_events(page).events
        told = {(page.positions.line(one.time_span.start), one.start or one.day) for one in events}
        stamps = {(line, one.isoformat().replace("+00:00", "Z") if one else None) for line, one in told}
        wanted = {(one["line"], one["iso_or_null"]) for one in row["timeline_events"]}
        missed += sorted(str(one) for one in stamps ^ wanted)

    assert missed == []

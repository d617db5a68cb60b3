"""Events, their times and their zones."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given

from afterword.document.add_event import add_event
from afterword.document.parse import parse
from afterword.document.text import Span, apply
from afterword.document.timeline import time_behind_tags, zone_of_heading
from document.texts import DOCUMENTS, written

NO_ZONE = "## Timeline\n\n"
BERLIN = "---\ntimezone: Europe/Berlin\n---\n\n## Timeline\n\n### 2026-02-17\n\n"


def event(line, before=BERLIN):
    return parse(f"{before}- {line}\n").events[0]


def test_a_documents_events_are_read():
    events = parse(written("parcel-labels")).events

    assert [found.time_text for found in events] == [
        "18:05", "08:40", "09:33", "10:21", "10:34Z", "10:36–11:02", "11:39", "17:20:30",
    ]  # fmt: skip
    assert events[0].start.isoformat() == "2026-02-16T18:05:00+01:00"
    assert events[2].source == "ledger row 5521"
    assert (events[3].approximate, events[3].uncertainty, events[3].anchor) == (True, timedelta(minutes=3), "t2")
    assert events[5].end == datetime(2026, 2, 17, 11, 2, tzinfo=UTC)
    assert events[7].start.second == 30


@pytest.mark.parametrize(
    ("line", "time_text", "start", "text"),
    [
        ("14:05 x", "14:05", "2026-02-17T14:05:00+01:00", "x"),
        ("14:05:09 x", "14:05:09", "2026-02-17T14:05:09+01:00", "x"),
        ("14:05Z x", "14:05Z", "2026-02-17T14:05:00+00:00", "x"),
        ("14:05+02:00 x", "14:05+02:00", "2026-02-17T14:05:00+02:00", "x"),
        ("14:05-0500 x", "14:05-0500", "2026-02-17T14:05:00-05:00", "x"),
        ("14:05 UTC+2 x", "14:05 UTC+2", "2026-02-17T14:05:00+02:00", "x"),
        ("14:05 PST: x", "14:05 PST", "2026-02-17T14:05:00-08:00", "x"),
        ("2026-02-18T14:05Z x", "2026-02-18T14:05Z", "2026-02-18T14:05:00+00:00", "x"),
        ("2026-02-18T14:05-05:00 x", "2026-02-18T14:05-05:00", "2026-02-18T14:05:00-05:00", "x"),
        ("2026-02-18 14:05-05:00 x", "2026-02-18 14:05-05:00", "2026-02-18T14:05:00-05:00", "x"),
        ("2026-02-18 14:05 - x", "2026-02-18 14:05", "2026-02-18T14:05:00+01:00", "x"),
        ("18 February 2026, 14:05 x", "18 February 2026, 14:05", "2026-02-18T14:05:00+01:00", "x"),
        ("Feb 18, 2026 14:05 x", "Feb 18, 2026 14:05", "2026-02-18T14:05:00+01:00", "x"),
        ("**14:05:** x", "14:05", "2026-02-17T14:05:00+01:00", "x"),
        ("`14:05` - x", "14:05", "2026-02-17T14:05:00+01:00", "x"),
        ("[14:05] x", "14:05", "2026-02-17T14:05:00+01:00", "x"),
        ("2:05 pm x", "2:05 pm", "2026-02-17T14:05:00+01:00", "x"),
        ("12am x", "12am", "2026-02-17T00:00:00+01:00", "x"),
        ("about 14:05 x", "14:05", "2026-02-17T14:05:00+01:00", "x"),
    ],
)
def test_times_are_read_as_people_write_them(line, time_text, start, text):
    found = event(line)

    assert (found.time_text, found.start.isoformat(), found.text) == (time_text, start, text)


@pytest.mark.parametrize(
    ("line", "time_text"),
    [
        ("1:40 x", "1:40"),
        ("25:10 x", "25:10"),
        ("14:75 x", "14:75"),
        ("13:05 pm x", "13:05 pm"),
        ("2026-02-18 x", "2026-02-18"),
    ],
)
def test_times_nobody_can_place_keep_their_words_only(line, time_text):
    found = event(line)

    assert (found.time_text, found.start) == (time_text, None)


@pytest.mark.parametrize(
    ("times", "read"),
    [
        (["7:38", "7:40", "14:25"], ["07:38", "07:40", "14:25"]),
        (["7:38", "07:52", "8:05"], ["07:38", "07:52", "08:05"]),
        (["9:38", "9:52", "10:05"], ["09:38", "09:52", "10:05"]),
        (["9:38–10:05", "2:40 pm"], ["09:38", "14:40"]),
        (["22:10", "0:10", "7:05"], ["22:10", "00:10", "07:05"]),
        (["10:40", "9:05", "11:00", "14:25"], ["10:40", "09:05", "11:00", "14:25"]),
        (["7:38", "8:05"], [None, None]),
        (["12:38", "1:05", "14:25"], ["12:38", None, "14:25"]),
        (["09:38", "12:38", "1:05"], ["09:38", "12:38", None]),
        (["9:14", "10:40 pm"], [None, "22:40"]),
        (["11:50–1:05", "14:25"], ["11:50", "14:25"]),
    ],
)
def test_an_hour_of_one_digit_is_read_where_the_times_around_decide(times, read):
    lines = "\n".join(f"- {each} x" for each in times)

    events = parse(f"{NO_ZONE}### 2026-02-17 (UTC)\n\n{lines}\n").events

    assert [each.start and f"{each.start:%H:%M}" for each in events] == read
    assert [bool(each.either_half) for each in events] == [each is None for each in read]


@pytest.mark.parametrize(
    ("start", "end", "read"),
    [
        ("2026-02-17T07:40:00Z", "2026-02-17T09:25:00Z", ["07:38", "07:40"]),
        ("2026-02-17T07:40:00Z", None, ["07:38", "07:40"]),
        ("2026-02-17T19:40:00Z", "2026-02-17T21:25:00Z", [None, None]),
        ("2026-02-17T07:00:00Z", "2026-02-17T22:00:00Z", [None, None]),
    ],
)
def test_the_impact_of_the_front_matter_decides_about_hours_of_one_digit(start, end, read):
    front = f"---\nimpact_start: {start}\n" + (f"impact_end: {end}\n" if end else "") + "---\n\n"

    events = parse(f"{front}## Timeline\n\n- 7:38 x\n- 7:40 y\n").events

    assert [each.start and f"{each.start:%H:%M}" for each in events] == read


@pytest.mark.parametrize(
    ("times", "readings"),
    [
        (["7:38", "7:40", "9:10"], [["07:38", "19:38"], ["19:40"], ["21:10"]]),
        (["7:38", "19:40", "9:10"], [["07:38", "19:38"], [], ["21:10"]]),
        (["9:05", "7:40", "8:15"], [[], ["19:40"], ["20:15"]]),
        (["7:38", "7:40", "23:00"], [["07:38", "19:38"], ["07:40", "19:40"], []]),
        (["07:20", "8:05"], [[], ["08:05", "20:05"]]),
        (["9:05", "19:40", "20:15"], [[], [], []]),
        (["9:50", "14:40", "1:05", "20:15"], [[], [], [], []]),
    ],
)
def test_an_impact_in_the_evening_tells_against_a_morning(times, readings):
    front = "---\nimpact_start: 2026-02-17T19:40:00Z\nimpact_end: 2026-02-17T21:10:30Z\n---\n\n"
    lines = "\n".join(f"- {each} x" for each in times)

    events = parse(f"{front}## Timeline\n\n{lines}\n").events

    assert [[f"{reading:%H:%M}" for reading in each.either_half] for each in events] == readings


def test_a_time_that_is_only_of_the_afternoon_tells_against_the_morning_of_all():
    events = parse(f"{NO_ZONE}### 2026-02-17 (UTC)\n\n- 7:38 x\n- 20:25 y\n- 9:10 z\n").events

    assert [len(each.either_half) for each in events] == [2, 0, 1]


@pytest.mark.parametrize(
    ("line", "time_text", "text"),
    [
        ("7.38 [trigger] x", "7.38", "x"),
        ("7h40 – x", "7h40", "x"),
        ("~14h05 X", "14h05", "X"),
        ("**9 h 10–9 h 40** [note] x", "9 h 10–9 h 40", "x"),
        ("19.05 Uhr x", "19.05 Uhr", "x"),
        ("7.38 pm x", "7.38 pm", "x"),
        ("5.30 x", "", "5.30 x"),
        ("5.30.1 [note] x", "", "5.30.1 [note] x"),
        ("2h30 of retries", "", "2h30 of retries"),
        ("7.38 GB are full", "", "7.38 GB are full"),
        ("7.99 [note] x", "", "7.99 [note] x"),
    ],
)
def test_a_time_without_a_colon_keeps_its_words_and_its_place(line, time_text, text):
    found = parse(f"{NO_ZONE}- 10:00 y\n- {line}\n").events[1]

    assert (found.time_text, found.start, found.text) == (time_text, None, text)


@pytest.mark.parametrize(
    ("line", "end"), [("23:50–00:10 x", 18), ("23:50-00:10 x", 18), ("10:00 to 11:00 x", 17), ("10:00 - 11:00 x", 17)]
)
def test_a_range_may_run_over_midnight(line, end):
    found = event(line)

    assert found.end.day == end
    assert found.end > found.start


def test_a_range_may_name_its_zone_once_and_its_last_day():
    found = event("10:00–2026-02-19 11:00 UTC x")

    assert found.start.isoformat() == "2026-02-17T10:00:00+00:00"
    assert found.end.isoformat() == "2026-02-19T11:00:00+00:00"


@pytest.mark.parametrize("line", ["~10:00 (±3 min) x", "~10:00–11:00 (±180 s) x", "10:00 (±3 min)–11:00 x"])
def test_uncertainty_is_half_the_width(line):
    assert event(line).uncertainty == timedelta(minutes=3)


def test_tags_are_read_and_unknown_ones_kept():
    found = event("10:00 [Trigger, lead up, odd] x [note] ^t12")

    assert found.tags == ("trigger", "lead-up", "odd")
    assert (found.text, found.anchor) == ("x [note]", "t12")


def test_a_link_is_no_tag():
    assert event("10:00 [graph](https://x.example)").tags == ()


def test_without_a_zone_times_are_naive_and_without_a_day_unknown():
    assert event("2026-02-17 10:00 x", NO_ZONE).start == datetime(2026, 2, 17, 10)  # noqa: DTZ001 (that is the point)
    assert event("10:00 x", NO_ZONE).start is None


def test_the_day_of_impact_is_the_first_day():
    found = event("00:10 x", "---\ntimezone: Europe/Berlin\nimpact_start: 2026-02-16T23:30Z\n---\n\n## Timeline\n\n")

    assert found.start.isoformat() == "2026-02-17T00:10:00+01:00"


def test_a_date_on_an_entry_holds_for_those_below():
    first, second = parse(f"{NO_ZONE}- 2026-02-17 10:00Z a\n- 11:00Z b\n").events

    assert second.start - first.start == timedelta(hours=1)


def test_an_item_that_is_a_date_heads_the_items_under_it():
    events = parse(f"{NO_ZONE}- 2026-02-17\n  - 10:00Z a\n  - 11:00Z b\n- 2026-02-18:\n  - 09:00Z c\n").events

    assert [found.start.day for found in events] == [17, 17, 18]


def test_a_heading_or_a_sentence_may_name_the_zone():
    assert event("10:00 x", "## Timeline (CET)\n\n### 2026-02-17\n\n").zone == "CET"
    assert event("2026-02-17 10:00 x", "## Timeline\n\nAll times are in PST.\n\n").start.isoformat().endswith("-08:00")


@pytest.mark.parametrize(
    ("note", "zone"),
    [
        ("2026-02-17 (all times UTC)", "UTC"),
        ("2026-02-17 (*all times UTC*)", "UTC"),
        ("_All times UTC_", "UTC"),
        ("*All times are in UTC.*", "UTC"),
        ("Times in PST", "PST"),
        ("Timezone: Europe/Lisbon", "Europe/Lisbon"),
        ("All times (CET)", "CET"),
        ("All times are UTC+2", "UTC+2"),
        ("Three times, UTC was off", None),
        ("Times vary", None),
    ],
)
def test_a_note_above_the_times_names_their_zone(note: str, zone: str | None):
    found = event("10:00 x", f"## Timeline\n\n### 2026-02-17\n\n{note}\n\n")

    assert found.zone == zone


@pytest.mark.parametrize("heading", ["Release 3.10.2024", "v1.2.2026", "Version: 1.2.2026", "10.1.2020.5"])
def test_a_version_in_a_heading_is_no_day(heading):
    assert event("10:00 x", f"## Timeline (CET)\n\n### {heading}\n\n").start is None
    dated = event("10:00 x", f"## Timeline (CET)\n\n### {heading}, 17.02.2026\n\n").start
    assert dated.isoformat() == "2026-02-17T10:00:00+01:00"


def test_a_heading_may_write_its_day_with_full_stops():
    assert event("10:00 x", "## Timeline (CET)\n\n### 17.02.2026\n\n").start.isoformat() == "2026-02-17T10:00:00+01:00"
    assert event("10:00 x", "## Timeline (CET)\n\n### 17.22.2026\n\n").start is None


@pytest.mark.parametrize(
    ("heading", "zone"),
    [
        ("2026-02-17 (UTC)", "UTC"),
        ("Day (Europe/Lisbon)", "Europe/Lisbon"),
        ("Timeline (all times UTC)", "UTC"),
        ("Day", None),
        ("Day (one)", None),
    ],
)
def test_zones_of_headings_are_found(heading, zone):
    assert zone_of_heading(heading) == zone


def test_the_hour_the_clocks_skip_or_repeat_is_told():
    assert event("2026-03-29 02:30 x").clock_change == "gap"
    assert event("2026-10-25 02:30 x").clock_change == "fold"
    assert event("2026-10-25 04:30 x").clock_change is None
    assert event("2026-10-25 02:30Z x").clock_change is None


def test_notes_under_an_event_are_no_events():
    events = parse(f"{BERLIN}- 10:00 a\n  - 10:05 a note\n  - source: log\n- 10:10 b\n").events

    assert [found.text for found in events] == ["a", "b"]
    assert events[0].source == "log"


def test_relative_times_are_events_without_an_instant():
    found = event("shortly after: rolled back")

    assert (found.time_text, found.start, found.text) == ("shortly after", None, "rolled back")


def test_lists_without_any_time_are_no_timeline():
    assert parse(f"{NO_ZONE}- one\n- two\n").events == ()
    assert [found.time_text for found in parse(f"{NO_ZONE}- 10:00 one\n- two\n").events] == ["10:00", ""]


AT = datetime(2026, 2, 17, 10, 30, 0, tzinfo=UTC)


def test_an_event_is_added_in_time_order_under_its_day():
    text = written("parcel-labels")

    changed = apply(
        text,
        add_event(
            parse(text), AT, "The depot\nis told", tags=("comms",), uncertainty=timedelta(minutes=2), source="chat"
        ),
    )

    events = parse(changed).events
    added = next(found for found in events if found.text == "The depot is told")
    assert (added.start, added.tags, added.uncertainty, added.source) == (AT, ("comms",), timedelta(minutes=2), "chat")
    assert [found.start for found in events] == sorted(found.start for found in events)
    assert len(set(changed.splitlines()) - set(text.splitlines())) == 2


@pytest.mark.parametrize("day", [14, 17, 20])
@pytest.mark.parametrize("hour", [0, 23])
def test_a_day_without_a_heading_gets_one(day, hour):
    text = written("parcel-labels")
    at = AT.replace(day=day, hour=hour)

    events = parse(
        apply(text, add_event(parse(text), at, "It rains", end=at + timedelta(hours=1), approximate=True, anchor="t9"))
    ).events

    added = next(found for found in events if found.text == "It rains")
    assert (added.start, added.end, added.approximate, added.anchor) == (at, at + timedelta(hours=1), True, "t9")
    assert [found.start for found in events] == sorted(found.start for found in events)
    assert len(events) == 9


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# T",
        "# T\n\n## Actions\n\n- [ ] a\n",
        "## Timeline\n",
        "## Timeline\n\nWords.\n\n## Actions\n",
        "## Timeline\n\n- 2026-02-17 10:00Z a\n- 2026-02-18 10:00Z b\n",
        "---\ntimezone: Asia/Tokyo\nimpact_start: 2026-02-17T10:00Z\n---\n\n## Timeline\n\n- 19:00 a\n",
        "## Timeline\r\n\r\n### 2026-02-18 (CET)\r\n\r\n- 10:00 a\r\n",
    ],
)
def test_an_event_can_be_added_to_any_timeline(text):
    changed = apply(text, add_event(parse(text), AT, "It rains"))

    events = parse(changed).events
    assert next(found for found in events if found.text == "It rains").start == AT
    assert [found.start for found in events] == sorted(found.start for found in events)
    assert ("\r\n" in text) == ("\r\n" in changed)


def test_an_event_of_the_hour_that_comes_twice_is_told_in_utc():
    text = "---\ntimezone: Europe/Berlin\n---\n\n## Timeline\n"
    at = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    assert parse(apply(text, add_event(parse(text), at, "It rains"))).events[0].start == at


@given(DOCUMENTS)
def test_an_event_added_anywhere_changes_no_other_character(text):
    edits = add_event(parse(text), AT, "It rains")

    assert all(not len(edit.span) for edit in edits)


def test_an_earlier_day_below_a_heading_is_its_own_lines_alone():
    text = (
        "## Timeline\n\n### 2026-03-04 (UTC)\n\n- 2026-02-27 15:20 [lead-up] The limit is set\n- 09:10 [trigger] 118 goes out\n"
        "- 2026-03-05 00:10 [mitigate] Rolled back\n- 00:31 [resolve] The queue is empty\n"
    )

    starts = [event.start.strftime("%m-%d %H:%M") for event in parse(text).events if event.start]

    assert starts == ["02-27 15:20", "03-04 09:10", "03-05 00:10", "03-05 00:31"]


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("[detect] 09:10 Probe fails", "09:10 [detect] Probe fails"),
        ("[detect, engage] 09:10: Probe fails", "09:10 [detect, engage] Probe fails"),
        ("[detect] ~09:10–09:20Z – Probe fails", "~09:10–09:20Z [detect] Probe fails"),
    ],
)
def test_a_time_behind_its_tags_is_written_before_them(line, after):
    edit = time_behind_tags(line, Span(0, len(line)))

    assert apply(line, [edit]) == after
    assert time_behind_tags(after, Span(0, len(after))) is None


@pytest.mark.parametrize(
    "line", ["[1] 09:10 Probe", "[legal] 09:10 Call", "[detect] Probe at 09:10", "[detect] 9 fail"]
)
def test_other_brackets_and_words_stay_before_a_time(line):
    assert time_behind_tags(line, Span(0, len(line))) is None


def test_a_timeline_whose_tags_all_stand_before_their_times_is_one():
    text = "## Timeline\n\n- [detect] 09:10 Probe fails\n- [resolve] 09:40 Probe is green\n"

    assert [event.tags for event in parse(text).events] == [("detect",), ("resolve",)]

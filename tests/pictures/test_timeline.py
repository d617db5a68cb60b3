from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.pictures.timeline import timeline, timeline_text
from pictures.seen import SVG, forbidden, hrefs, outside, overlaps, variants

TAGS = (
    "lead-up", "trigger", "impact", "detect", "engage", "escalate", "diagnose", "action",
    "comms", "mitigate", "resolve", "recur", "wait", "found-later", "note",
)  # fmt: skip
NIGHT = (
    "- 08:40 [trigger] A rollout starts ^t1",
    "- 09:33 [impact] First label bought twice",
    "- 10:21 [detect] A merchant telephones support",
    "- 10:34 [engage] Fulfilment on-call joins",
    "- 10:36–11:02 [diagnose] Double submission suspected",
    "- 11:18 [comms] Status page: under investigation",
    "- 11:39 [mitigate] No duplicate in the last five minutes",
    "- 17:20 [resolve] Ledger reconciled",
)


def told(*lines, day="2026-02-17", zone="UTC"):
    head = f"---\nschema: postmortem/1\ntimezone: {zone}\n---\n\n# A night\n\n## Timeline\n\n### {day} ({zone})\n\n"
    return parse(head + "\n".join(lines) + "\n")


def words(svg):
    return ["".join(text.itertext()) for text in svg.iter(f"{SVG}text")]


def test_nothing_is_drawn_without_events():
    assert timeline(parse("# Quiet\n\nNothing happened.\n")) == ""
    assert timeline_text(parse("")) == ""


def test_every_event_is_a_link_in_both_drawings():
    drawn = variants(timeline(told(*NIGHT), link="/postmortems/PM-2026-0001"))

    expected = ["/postmortems/PM-2026-0001#t1", *(f"/postmortems/PM-2026-0001#line-{line}" for line in range(13, 20))]
    assert sorted(hrefs(drawn["wide"])) == sorted(expected)
    assert hrefs(drawn["narrow"]) == expected


def test_phases_are_named_with_their_durations():
    drawn = variants(timeline(told(*NIGHT)))

    for name in (
        "to impact 53 min",
        "to detect 48 min",
        "to engage 13 min",
        "to mitigate 1 h 05 min",
        "to resolve 5 h 41 min",
    ):
        assert name in words(drawn["wide"])
        assert name in words(drawn["narrow"])


def test_an_early_warning_turns_the_order_of_the_phases():
    drawn = timeline(told("- 10:00 [detect] Alert", "- 10:20 [impact] Errors", "- 10:50 [mitigate] Reverted"))

    assert "20 min to impact" in timeline_text(told("- 10:00 [detect] Alert", "- 10:20 [impact] Errors"))
    assert "to impact 20 min" in words(variants(drawn)["wide"])


def test_mitigation_counts_from_the_last_recurrence():
    text = timeline_text(
        told("- 10:00 [impact] a", "- 10:10 [mitigate] b", "- 10:30 [recur] c", "- 11:00 [mitigate] d"),
    )

    assert "To mitigate: 1 h." in text


def test_doubt_is_drawn_soft_and_handed_on_to_the_phases():
    markup = timeline(told("- ~10:00 (±3 min) [trigger] a", "- 10:30 (±4 min) [impact] b"))

    assert markup.count('class="doubt"') == 4
    assert "to impact 30 min ± 5 min" in words(variants(markup)["wide"])


def test_a_range_is_drawn_as_a_bar():
    assert timeline(told(*NIGHT)).count('class="range"') == 2


def test_quiet_hours_are_folded_and_say_how_long_they_are():
    drawn = variants(timeline(told("- 01:00 a", "- 01:10 b", "- 01:20 c", "- 14:20 d")))

    assert "13 h" in words(drawn["wide"])
    assert "quiet for 13 h" in words(drawn["narrow"])


def test_a_new_day_is_announced():
    drawn = variants(timeline(told("- 22:00 a", "- 2026-02-18 02:00 b", "- 2026-02-18 03:00 c")))

    assert {"Tue 17 Feb 2026", "Wed 18 Feb 2026"} <= set(words(drawn["wide"]))
    assert {"Tue 17 Feb 2026", "Wed 18 Feb 2026"} <= set(words(drawn["narrow"]))


def test_times_are_told_in_the_zone_of_the_document():
    drawn = variants(timeline(told("- 2026-07-01T10:00Z [impact] a", zone="Europe/Lisbon")))

    assert any(line.startswith("11:00") for line in words(drawn["wide"]))


def test_events_whose_time_cannot_be_read_are_counted():
    assert "1 without a readable time is not drawn" in timeline_text(told("- 10:00 a", "- 1:40 b"))


def test_hostile_words_stay_words():
    markup = timeline(
        told('- 10:00 [impact] <script>alert(1)</script> "x" <img src=x onerror=alert(1)> [a](javascript:alert(1))')
    )

    assert forbidden(markup) == []
    assert "<script" not in markup
    assert all(href.startswith("#") for svg in variants(markup).values() for href in hrefs(svg))


CROWDS = {
    "one event": ["- 10:00 [impact] Only this"],
    "thirty events in one minute": [f"- 10:00 [{TAGS[n % 15]}] Event {n} of a busy minute" for n in range(30)],
    "two hundred events": [
        f"- {n // 12:02}:{n % 12 * 5:02} [{TAGS[n % 15]}] Queue depth rises past {n}" for n in range(200)
    ],
    "three years": [
        f"- {2023 + n // 4}-{n % 4 * 3 + 1:02}-11 10:0{n % 9} [{TAGS[n % 15]}] Quarter {n}" for n in range(14)
    ],
    "right to left": ["- 10:00 [impact] بدأت الخدمة تفشل بعد النشر", "- 10:01 [detect] דוח תקלה נפתח בערוץ הצוות"],
    "long words": [f"- 10:0{n} [action] {'Donaudampfschifffahrtsgesellschaftskapitän' * 3}" for n in range(9)],
    "emoji": ["- 10:00 [comms] 🦁🦁🦁 ok 👩‍👩‍👧‍👦", "- 10:00 [comms] 漢字かな交じり文の長い説明がここに続きます"],
    "seconds": [f"- 10:00:{n:02} [note] Tick {n}" for n in range(0, 60, 4)],
    "phases of a minute": [
        f"- 10:0{n} [{tag}] {tag}" for n, tag in enumerate(("trigger", "impact", "detect", "engage", "mitigate"))
    ]
    + ["- 19:00 [resolve] Done"],
}


@pytest.mark.parametrize("crowd", CROWDS)
def test_no_words_are_printed_over_others_or_off_the_paper(crowd):
    for svg in variants(timeline(told(*CROWDS[crowd]))).values():
        assert overlaps(svg) == []
        assert outside(svg) == []


def test_every_turning_point_of_a_crowded_night_is_named():
    written = words(variants(timeline(told(*CROWDS["two hundred events"])))["wide"])

    assert sum(line.startswith(("00:05", "00:10", "00:15", "00:20", "00:45", "00:50")) for line in written) >= 5


TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
EVENTS = st.builds(
    "- {} [{}] {}".format,
    TIMES,
    st.sampled_from(TAGS),
    st.text(st.characters(exclude_characters="\n\r\x85\u2028\u2029"), max_size=60),
)


@given(st.lists(EVENTS, max_size=25))
def test_any_timeline_makes_a_well_formed_picture_without_overlaps(events):
    markup = timeline(told(*events))

    if markup:
        assert forbidden(markup) == []
        assert [overlaps(svg) for svg in variants(markup).values()] == [[], []]


@given(st.text(max_size=300))
def test_any_text_makes_a_picture_or_none(text):
    markup = timeline(parse(f"## Timeline\n\n### 2026-02-17\n\n- 10:00 {text}"))

    assert not markup or ET.fromstring(markup).tag == "div"


def test_thousands_of_events_are_thinned_but_no_turning_point_is_lost():
    lines = [f"- {n // 60 % 24:02}:{n % 60:02} [note] Tick {n}" for n in range(1400)]
    lines[701] = "- 11:41 [impact] It breaks ^t9"
    document = told(*lines)

    drawn = variants(timeline(document))

    assert len(hrefs(drawn["wide"])) <= 302
    assert "#t9" in hrefs(drawn["wide"])
    assert "1118 of them are not drawn." in drawn["wide"].find(f"{SVG}desc").text
    assert "1400 events" in timeline_text(document)


def test_a_lane_counts_all_its_events_and_says_how_many_are_drawn():
    lines = [f"- {n // 60:02}:{n % 60:02} [{'alert' if n % 2 else 'action'}] Step {n}" for n in range(500)]
    lines.insert(251, "- 04:10 [comms] The harbour is told")

    drawn = variants(timeline(told(*lines)))

    said = words(drawn["wide"])
    assert [said[said.index(lane) + 1 :][:2] for lane in ("System", "People", "Communication")] == [
        ["250 events", "125 drawn"],
        ["250 events", "126 drawn"],
        ["1 event", "none drawn"],
    ]
    counted = [int(each.split()[0]) for each in words(drawn["narrow"]) if " more event" in each]
    listed = len(hrefs(drawn["narrow"]))
    assert sum(counted) + listed == 501
    assert overlaps(drawn["wide"]) == []

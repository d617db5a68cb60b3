"""What cannot all be right is told, with its lines, and nothing else is."""

import pytest

from afterword.exchange.arrivals.adopt import adopt, write_down
from afterword.exchange.arrivals.manuscript import Manuscript


def _told(text):
    return [(one.what, one.message, one.lines) for one in adopt("a.md", text.encode()).contradictions]


TIMELINE = "\n## Timeline (UTC)\n\n- 2026-05-28 10:00 [impact] It broke\n- 10:40 [mitigate] It was calm\n"


def test_title_and_summary_differ():
    told = _told("# 30min outage of the queue\n\n## Summary\n\nThis caused 40min of total outage.\n")

    assert told == [("duration", "The title says 30min, the summary 40min.", (1, 5))]


def test_the_timeline_is_named_where_it_sides_with_one():
    told = _told(f"# 30min outage of the queue\n\n## Summary\n\nThis caused 40min of total outage.\n{TIMELINE}")

    assert told == [("duration", "The title says 30min, the summary 40min. The timeline gives 40 min.", (1, 5, 10))]


def test_the_summary_alone_is_held_against_the_timeline():
    told = _told(f"# Queue stuck\n\n## Summary\n\nThe outage lasted 2 hours and nobody knew.\n{TIMELINE}")

    assert told == [("duration", "The summary says 2 hours; the timeline gives 40 min.", (5, 10))]


@pytest.mark.parametrize(
    "said",
    [
        "The outage lasted 41 minutes.",
        "The outage lasted about 50 minutes.",
        "It took 2 hours to find the cause.",
        "Caches live for 3 hours.",
        "There were 10 minutes of degraded service and 40 minutes of downtime.",
        "The queue was down for up to 30 minutes.",
    ],
)
def test_what_agrees_or_speaks_of_something_else_is_not_told(said):
    assert _told(f"# Queue stuck\n\n## Summary\n\n{said}\n{TIMELINE}") == []


def test_key_moments_that_run_backwards():
    told = _told(
        "# Queue\n\n## Key events\n\n- First detected: 2026-05-28 10:00\n- Incident declared: 2026-05-28 12:53\n"
        "- Resolved: 2026-05-28 12:27\n"
    )

    assert told == [("order", "Declared at 12:53, after it was resolved at 12:27.", (6, 7))]


def test_key_moments_of_several_incidents_are_left_alone():
    one = "- First detected: 2026-05-28 10:00\n- Resolved: 2026-05-28 12:00\n"
    two = "- First detected: 2026-06-28 10:00\n- Resolved: 2026-06-28 09:00\n"

    assert _told(f"# Queue\n\n## Key events\n\n{one}\n## Key events\n\n{two}") == []


def test_resolved_twice_at_different_times():
    told = _told(
        "# Queue\n\n## Key events\n\n- Resolved: 2026-05-28 11:21\n\n## Timeline (UTC)\n\n"
        "- 2026-05-28 10:00 It broke\n- 13:11 Incident resolved\n"
    )

    assert told == [("order", "Resolved at 11:21 among the key events, at 13:11 in the timeline.", (5, 10))]


def test_an_entry_that_only_speaks_of_resolving_is_no_key_moment():
    told = _told(
        "# Queue\n\n## Key events\n\n- Declared: 2026-05-28 11:21\n\n## Timeline (UTC)\n\n"
        "- 2026-05-28 10:00 It broke\n- 13:11 Incident declared as resolved\n"
    )

    assert told == []


def test_a_time_to_repair_that_its_own_moments_do_not_give():
    moments = "- First detected: 2026-05-28 10:00\n- Repaired: 2026-05-28 10:20\n"

    assert _told(f"# Queue\n\n## Key events\n\n{moments}\n**Time to repair**: 0h 30m\n") == [
        ("duration", "Time to repair is given as 0h 30m; from detected to repaired it is 20 min.", (8, 5, 6))
    ]
    assert _told(f"# Queue\n\n## Key events\n\n{moments}\n**Time to repair**: 0h 20m\n") == []
    assert _told(f"# Queue\n\n## Key events\n\n{moments}\n**Time to repair**: 0h 30m (in support hours)\n") == []


def test_a_time_to_recovery_that_the_timeline_does_not_give():
    marked = (
        "# Queue\n\n## Timeline (UTC)\n\n- 2026-05-28 10:00 [impact] It broke\n- 10:10 [detect] Alarm\n"
        "- 10:40 [resolve] Fixed\n\n## Numbers\n\n"
    )

    assert _told(f"{marked}- Time to recovery: 40 minutes\n- Time to detection: 10 minutes\n") == []
    assert [one[2] for one in _told(f"{marked}- Time to recovery: 5 hours\n- Time to detection: 1 hour\n")] == [
        (11, 5, 7),
        (12, 5, 6),
    ]


def test_a_summary_of_another_day_than_the_timeline():
    told = _told(
        "# Queue\n\n## Summary\n\nOn 2026-05-30 it broke.\n\n## Timeline (UTC)\n\n- 2026-05-28 10:00 It broke\n"
    )

    assert told == [("date", "The summary is dated 2026-05-30; the timeline tells of 2026-05-28.", (5, 9))]


@pytest.mark.parametrize(
    "said",
    [
        "On 2026-05-28 it broke.",
        "On 2026-05-20 and 2026-05-21 we changed it.",
        "See `2026-05-30.log`.",
        "On 2026-03-01 the limit was set.",
    ],
)
def test_other_days_in_a_summary_are_none_of_the_timelines(said):
    assert _told(f"# Queue\n\n## Summary\n\n{said}\n\n## Timeline (UTC)\n\n- 2026-05-28 10:00 It broke\n") == []


def test_a_day_that_a_zone_may_explain_is_not_told():
    summary = "# Queue\n\n## Summary\n\nOn 2026-05-29 it broke.\n\n## Timeline (UTC)\n\n"

    assert _told(f"{summary}- 2026-05-28 23:30 It broke\n") == []


def test_a_year_typed_wrong_in_the_title():
    told = _told(
        "# 2025-05-28 Queue stuck\n\n## Timeline (UTC)\n\n- 2026-05-28 10:00 It broke\n- 2026-05-28 11:00 Calm\n"
    )

    assert told == [("date", "The title is dated 2025-05-28; the timeline tells of 2026-05-28.", (1, 5))]


def test_lines_are_those_of_the_original():
    text = "# 30min outage of the queue\n\n## Summary\n\nThis caused 40min of total outage.\n"

    (one,) = write_down(Manuscript("a.html", text, (3, 3, 8, 8, 10))).contradictions

    assert one.lines == (3, 10)


def test_a_line_of_its_own_is_held_against_the_title():
    told = _told("# Queue down for 45 minutes\n\n| Duration | 1h 30m |\n|---|---|\n")

    assert told == [("duration", "The title says 45 minutes, “Duration” 1h 30m.", (1, 3))]


def test_lines_for_several_incidents_are_left_alone():
    assert _told("# Queue down for 45 minutes\n\nDuration: 1h 30m\n\nDuration: 2h\n") == []


@pytest.mark.parametrize(
    "moments",
    [
        "- Declared: 2026-05-28 10:00\n- Repaired: 2026-05-28 12:00\n",  # whether from the declaration is not known
        "- Detected: 2026-05-28 10:00\n- Repaired: 2026-05-29 12:00\n",  # perhaps hours of support
        "- Detected: ~2026-05-28 10:00\n- Repaired: 2026-05-28 12:00\n",
        "- Detected: 28 May 10:00\n- Repaired: 2026-05-28 12:00\n",
        "- Detected: 2026-05-28\n- Repaired: 2026-05-28 12:00\n",
        "- Detected: 2026-02-31 10:00\n- Repaired: 2026-05-28 12:00\n",
        "```\n- Detected: 2026-05-28 10:00\n```\n- Repaired: 2026-05-28 12:00\n",
    ],
)
def test_moments_that_leave_a_doubt_give_no_length(moments):
    assert [
        one for one in _told(f"# Queue\n\n## Key events\n\n{moments}\nTime to repair: 5h\n") if one[0] == "duration"
    ] == []


def test_resolved_at_the_same_time_in_both_places():
    told = _told(
        "# Queue\n\n## Key events\n\n- Resolved: 2026-05-28 11:21\n\n## Timeline (UTC)\n\n"
        "- 2026-05-28 10:00 It broke\n- 11:21 Incident resolved\n"
    )

    assert told == []

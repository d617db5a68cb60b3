"""Figures are computed from tagged events, with their signs and their uncertainty."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.measures.measure import Interval, measure, measures_json
from document.texts import written


def measured(*lines, front="timezone: UTC"):
    return measure(parse("\n".join(("---", front, "---", "", "## Timeline", "", "### 2026-02-17", "", *lines, ""))))


def minutes(count):
    return timedelta(minutes=count)


def test_the_times_of_an_incident():
    found = measures_json(measure(parse(written("parcel-labels"))))

    assert {key: found[key] for key in ("latency_s", "ttd_s", "tte_s", "ttm_s", "ttr_s", "impact_duration_s")} == {
        "latency_s": 53 * 60,
        "ttd_s": 48 * 60,
        "tte_s": 13 * 60,
        "ttm_s": 126 * 60,
        "ttr_s": 467 * 60 + 30,
        "impact_duration_s": 126 * 60,
    }
    assert (found["latency_uncertainty_s"], found["ttd_uncertainty_s"], found["tte_uncertainty_s"]) == (0, 180, 180)
    assert found["user_minutes"] == 812 * 126
    assert found["causal_depth"] == 4
    assert found["leaves"] == ["F4", "F5", "F7"]


def test_what_is_unknown_is_null():
    found = measures_json(measure(parse("")))

    assert found["ttd_s"] is None
    assert found["ttd_uncertainty_s"] is None
    assert (found["causal_depth"], found["leaves"]) == (0, [])


def test_detection_before_impact_keeps_its_sign():
    assert measured("- 10:00 [detect] a", "- 10:05 [impact] b").ttd == Interval(minutes(-5))


def test_uncertainties_add_like_variances():
    found = measured("- ~10:00 (±3 min) [impact] a", "- ~10:30 (±4 min) [detect] b")

    assert found.ttd == Interval(minutes(30), minutes(5))


def test_the_first_event_of_a_tag_wins_even_where_it_stands_last():
    found = measured("- 10:30 [detect] late", "- 10:00 [impact] a", "- 10:10 [detect] early")

    assert found.ttd == Interval(minutes(10))


def test_impact_that_comes_back_is_summed_and_the_last_mitigation_counts():
    found = measured("- 10:00 [impact] a", "- 10:20 [mitigate] b", "- 11:00 [recur] c", "- 11:10 [mitigate] d")

    assert found.impact_duration == Interval(minutes(30))
    assert found.ttm == Interval(minutes(70))


def test_a_recurrence_that_is_not_over_has_no_mitigation():
    assert measured("- 10:00 [impact] a", "- 10:20 [mitigate] b", "- 11:00 [recur] c").ttm is None


@pytest.mark.parametrize(
    ("front", "duration"),
    [
        ("impact_start: 2026-02-17T10:00Z\nimpact_end: 2026-02-17T10:30Z", minutes(30)),
        (
            "impact_phases: [[2026-02-17T10:00Z, 2026-02-17T10:30Z], [2026-02-17T11:00Z, 2026-02-17T11:05Z]]",
            minutes(35),
        ),
        ("impact: none", minutes(0)),
    ],
)
def test_without_events_front_matter_tells_the_duration(front, duration):
    assert measured("", front=front).impact_duration == Interval(duration)


def test_without_anything_there_is_no_duration():
    assert measured("- 10:00 [impact] a").impact_duration is None


def test_the_clocks_change_does_not_change_a_duration():
    found = measured(
        "- 2026-03-29 01:30 [impact] a", "- 2026-03-29 03:30 [mitigate] b", front="timezone: Europe/Berlin"
    )

    assert found.ttm == Interval(minutes(60))


def test_naive_times_can_be_compared_with_each_other_only():
    front = "title: x"

    assert measured("- 10:00 [impact] a", "- 10:05 [detect] b", front=front).ttd == Interval(minutes(5))
    assert measured("- 10:00 [impact] a", "- 10:05Z [detect] b", front=front).ttd is None


def test_cycles_and_references_to_nothing_are_walked_once():
    cycle = parse("## Root causes\n\n- **F1** a\n  - because **F2** b\n    - because **F1**\n")
    nothing = parse("## Root causes\n\n- **F2** a\n  - because **F7**\n")

    assert (measure(cycle).causal_depth, measure(cycle).leaves) == (2, ())
    assert (measure(nothing).causal_depth, measure(nothing).leaves) == (2, ())


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), max_size=12))
def test_any_graph_has_a_depth(edges):
    lines = [f"- **F{number}** x" for number in range(1, 7)]
    for child, parent in edges:
        lines[parent - 1] += f"\n  - because **F{child}**"

    found = measure(parse("## Root causes\n\n" + "\n".join(lines)))

    assert 1 <= found.causal_depth <= 6

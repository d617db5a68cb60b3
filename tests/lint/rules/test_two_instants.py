"""Where two instants are compared in words, a reader sees how they differ."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named


def said(rule, *events, start="2026-03-04T09:12:00Z"):
    lines = "\n".join(f"- {event}" for event in events)
    text = f"---\nschema: postmortem/1\nimpact_start: {start}\n---\n\n## Timeline\n\n### 2026-03-04 (UTC)\n\n{lines}\n"
    return [each.message for each in run(parse(text), Options(stage="in-review"), [named(rule)])]


@pytest.mark.parametrize(
    ("event", "start", "message"),
    [
        (
            "09:30 [impact] Orders fail",
            "2026-03-04T09:12:00Z",
            "The first impact is at 09:30, in the front matter at 09:12. Which holds?",
        ),
        (
            "2026-02-27 09:12 [impact] Orders fail",
            "2026-03-04T09:12:00Z",
            "The first impact is at 2026-02-27 09:12, in the front matter at 2026-03-04 09:12. Which holds?",
        ),
        (
            "09:12 [impact] Orders fail",
            "2026-03-04T09:12:00+02:00",
            "The first impact is at 09:12Z, in the front matter at 09:12+02:00. Which holds?",
        ),
    ],
)
def test_the_first_impact_is_told_with_the_day_and_the_zone_that_differ(event, start, message):
    assert said("duration-mismatch", event, start=start) == [message]


@pytest.mark.parametrize(
    ("events", "message"),
    [
        (["09:30 A", "09:12 B"], "Earlier than line 10. Put it in its place, or check the time."),
        (
            ["2026-03-05 09:30 A", "2026-03-04 09:40 B"],
            "2026-03-04 09:40 is before 2026-03-05 09:30, line 10. Put it in its place, or check the time.",
        ),
        (
            ["09:30Z A", "10:12+02:00 B"],
            "10:12+02:00 is before 09:30Z, line 10. Put it in its place, or check the time.",
        ),
    ],
)
def test_a_line_that_is_earlier_says_when_it_is(events, message):
    assert said("out-of-order", *events) == [message]


def test_a_gap_over_midnight_has_its_days():
    events = ["23:00 [detect] Page", "23:20 Log read", "2026-03-05 04:10 Restart", "2026-03-05 04:20 [mitigate] Back"]

    assert said("unexplained-gap", *events) == [
        "Nothing is told between 2026-03-04 23:20 and 2026-03-05 04:10. What was tried?"
    ]

"""Dates and durations in words."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from afterword.web import words

THURSDAY = datetime(2026, 3, 12, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (None, "no date yet"),
        (date(2026, 3, 12), "today"),
        (date(2026, 3, 13), "by tomorrow"),
        (date(2026, 3, 16), "by Monday"),
        (date(2026, 3, 19), "by 19 March"),
        (date(2027, 1, 2), "by 2 January 2027"),
        (date(2026, 3, 11), "planned for yesterday"),
        (date(2026, 3, 9), "planned for last Monday"),
        (date(2026, 2, 1), "planned for 1 February"),
    ],
)
def test_a_due_date_is_said_as_people_say_it(day, said):
    with time_machine.travel(THURSDAY, tick=False):
        assert words.due(day) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, ""),
        (45, "45 s"),
        (125, "2 min 05 s"),
        (720, "12 min"),
        (7560, "2 h 06 min"),
        (7200, "2 h"),
        (90000, "1 d 1 h"),
    ],
)
def test_a_duration_has_two_units(seconds, said):
    assert words.duration(seconds) == said


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=12), "12 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(hours=20), "yesterday"),
        (timedelta(days=4), "4 days ago"),
        (timedelta(days=40), "31 Jan 2026"),
    ],
)
def test_a_moment_is_told_by_how_long_ago_it_was(passed, said):
    with time_machine.travel(THURSDAY, tick=False):
        assert words.ago(timezone.now() - passed) == said


def test_an_address_of_a_script_is_no_link():
    assert not words.is_web("javascript:alert(1)")
    assert words.is_web("https://example.com/1")


def test_an_issue_is_called_as_people_call_it():
    assert words.issue("https://github.example/acme/mill/issues/884") == "mill#884"
    assert words.issue("PAY-2231") == "PAY-2231"


def test_marks_are_left_out_of_titles_but_not_of_names():
    assert (
        words.plain("Set `max_conns` to **200**, see [the run](https://x.example/a_b)")
        == "Set max_conns to 200, see the run"
    )


def test_an_unknown_state_is_still_a_word():
    assert words.state_word("half-done") == "Half done"
    assert words.state_icon("half-done") == "icons/empty.svg"

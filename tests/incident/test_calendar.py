"""Working days and the clocks of the process."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.calendar import Calendar, calendar, spoken

FRIDAY = date(2026, 3, 6)


def test_a_clock_skips_the_weekend():
    assert Calendar().due(FRIDAY, 1) == date(2026, 3, 9)


def test_a_clock_of_no_days_ends_on_the_first_day_that_is_worked():
    assert Calendar().due(FRIDAY, 0) == FRIDAY
    assert Calendar().due(FRIDAY + timedelta(days=1), 0) == date(2026, 3, 9)


def test_an_instant_falls_on_its_day_in_the_calendars_zone():
    late = datetime(2026, 3, 5, 23, 30, tzinfo=UTC)

    assert Calendar(zone=ZoneInfo("Europe/Vienna")).due(late, 0) == FRIDAY
    assert Calendar().due(late, 0) == date(2026, 3, 5)


def test_other_weekends_and_holidays_are_data():
    friday_and_saturday = Calendar(holidays=frozenset({date(2026, 3, 8)}), weekend=frozenset({4, 5}))

    assert friday_and_saturday.due(date(2026, 3, 5), 1) == date(2026, 3, 9)


def test_a_week_without_a_working_day_is_refused():
    with pytest.raises(ValueError, match="at least one working day"):
        Calendar(weekend=frozenset(range(7)))


@pytest.mark.parametrize("days", [-1, 10_001])
def test_an_absurd_clock_is_refused(days):
    with pytest.raises(ValueError, match="makes no sense"):
        Calendar().due(FRIDAY, days)


def test_a_calendar_is_made_from_plain_data():
    assert not calendar([FRIDAY], "Asia/Tokyo").is_working(FRIDAY)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_counting_undoes_a_clock(day, days):
    here = Calendar()
    start = here.due(day, 0)

    assert here.working_days(start, here.due(start, days)) == days
    assert here.working_days(here.due(start, days), start) == -days


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(hours=1, minutes=12, seconds=5), "1 h 12 min"),
        (timedelta(days=2), "2 d"),
        (timedelta(seconds=45), "45 s"),
        (timedelta(days=1, minutes=1), "1 d"),
        (timedelta(), "0 s"),
        (-timedelta(minutes=3), "3 min"),
    ],
)
def test_lengths_are_said_in_two_units(length, words):
    assert spoken(length) == words

"""Clocks that stand still while a draft is on hold, and the levels they reach."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.calendar import Calendar
from afterword.incident.clocks import Clock, Pause, escalation, reached_on

MONDAY = date(2026, 3, 2)
DAYS = Calendar()
LEVELS = (80, 100, 150, 200)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


def test_a_clock_stands_still_while_it_is_on_hold():
    clock = Clock(MONDAY, 5, DAYS, (Pause(after(1), after(3), "waiting for the supplier"),))

    assert clock.due() == after(9)
    assert clock.stands_on(after(2))
    assert not clock.stands_on(after(1))
    assert clock.run(after(3)) == 1


def test_a_hold_that_lasts_too_long_asks_again_and_the_clock_runs():
    clock = Clock(MONDAY, 5, DAYS, (Pause(MONDAY, after(90)),), longest_pause=3)

    assert [clock.asks_again(after(day)) for day in (1, 3, 4, 5)] == [False, False, True, False]
    assert clock.stands_on(after(3))
    assert not clock.stands_on(after(4))
    assert clock.due() == after(10)


def test_holds_that_overlap_count_once():
    once = Clock(MONDAY, 5, DAYS, (Pause(MONDAY, after(3)),))
    twice = Clock(MONDAY, 5, DAYS, (Pause(MONDAY, after(3)), Pause(after(1), after(2))))

    assert once.due() == twice.due()


def test_a_hold_that_begins_after_the_last_day_changes_nothing():
    assert Clock(MONDAY, 2, DAYS, (Pause(after(7), after(20)),)).due() == after(2)


def test_an_absurd_clock_is_refused():
    with pytest.raises(ValueError, match="makes no sense"):
        Clock(MONDAY, -1, DAYS).due()


@pytest.mark.parametrize(
    ("day", "level"), [(0, None), (3, None), (4, 80), (7, 80), (8, 100), (9, 100), (10, 150), (14, 150), (15, 200)]
)
def test_levels_are_reached_one_after_the_other(day, level):
    assert escalation(Clock(MONDAY, 5, DAYS), after(day), LEVELS) == level


def test_the_last_day_is_not_late():
    clock = Clock(MONDAY, 5, DAYS)

    assert reached_on(clock, 100) == clock.due() + timedelta(days=1)


holds = st.lists(
    st.tuples(st.integers(-5, 60), st.integers(0, 40)).map(lambda pair: Pause(after(pair[0]), after(sum(pair)))),
    max_size=3,
)
calendars = st.builds(
    Calendar,
    holidays=st.frozensets(st.integers(0, 90).map(after)),
    weekend=st.frozensets(st.integers(0, 6), max_size=4),
)


@given(st.integers(0, 30), calendars, holds)
def test_more_working_days_are_never_due_earlier_and_a_hold_never_makes_it_earlier(days, calendar, pauses):
    clock = Clock(MONDAY, days, calendar, pauses)

    assert Clock(MONDAY, days + 1, calendar, pauses).due() >= clock.due()
    assert Clock(after(1), days, calendar, ()).due() >= Clock(MONDAY, days, calendar, ()).due()
    assert clock.due() >= Clock(MONDAY, days, calendar, ()).due()


@given(st.integers(1, 30), calendars, holds)
def test_what_has_run_on_the_last_day_are_all_its_days(days, calendar, pauses):
    clock = Clock(MONDAY, days, calendar, pauses)

    assert clock.run(clock.due()) == days
    assert clock.run(clock.due() - timedelta(days=1)) == days - 1


@given(st.integers(0, 30), calendars, holds, st.integers(0, 120))
def test_a_level_once_reached_stays_reached(days, calendar, pauses, day):
    clock = Clock(MONDAY, days, calendar, pauses)

    today, tomorrow = (escalation(clock, after(day + more), LEVELS) or 0 for more in (0, 1))

    assert tomorrow >= today

"""When somebody may be mailed, wherever they live and on the days their clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.web.people.quiet import Quiet, next_at, over_at

WEEKEND = frozenset({5, 6})
ZONES = ["UTC", "Europe/Oslo", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago", "Africa/Cairo", "Pacific/Apia"]  # fmt: skip


def quiet(zone="UTC", start=time(20), end=time(8), days_off=WEEKEND):
    return Quiet(start, end, frozenset(days_off), ZoneInfo(zone))


def local(zone, *when, fold=0):
    return datetime(*when, tzinfo=ZoneInfo(zone), fold=fold)


@pytest.mark.parametrize(
    ("moment", "over"),
    [
        ((2026, 3, 2, 12, 0), (2026, 3, 2, 12, 0)),
        ((2026, 3, 2, 20, 0), (2026, 3, 3, 8, 0)),
        ((2026, 3, 3, 7, 59), (2026, 3, 3, 8, 0)),
        ((2026, 3, 3, 8, 0), (2026, 3, 3, 8, 0)),
        ((2026, 3, 6, 21, 0), (2026, 3, 9, 8, 0)),
        ((2026, 3, 7, 12, 0), (2026, 3, 9, 8, 0)),
        ((2026, 3, 8, 23, 59), (2026, 3, 9, 8, 0)),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Europe/Oslo", "Asia/Kolkata", "America/Los_Angeles"])
def test_the_night_and_the_weekend_are_quiet(zone, moment, over):
    assert over_at(local(zone, *moment), quiet(zone)) == local(zone, *over)


def test_quiet_hours_may_lie_within_a_day_and_equal_hours_are_none():
    siesta = quiet(start=time(13), end=time(15), days_off=())

    assert over_at(local("UTC", 2026, 3, 2, 14), siesta) == local("UTC", 2026, 3, 2, 15)
    assert over_at(local("UTC", 2026, 3, 2, 23), siesta) == local("UTC", 2026, 3, 2, 23)
    assert over_at(local("UTC", 2026, 3, 2, 3), quiet(start=time(8), days_off=())) == local("UTC", 2026, 3, 2, 3)


@pytest.mark.parametrize(
    ("zone", "evening", "hours"),
    [
        ("Europe/Oslo", (2026, 3, 28, 20), 11),  # clocks go forward in this night
        ("Europe/Oslo", (2026, 10, 24, 20), 13),  # and back in this
        ("America/New_York", (2026, 3, 7, 20), 11),
        ("America/New_York", (2026, 10, 31, 20), 13),
        ("Asia/Kolkata", (2026, 3, 28, 20), 12),
        ("Australia/Lord_Howe", (2026, 4, 4, 20), 12.5),  # by half an hour
    ],
)
def test_the_morning_comes_by_the_clock_on_the_wall(zone, evening, hours):
    begins = local(zone, *evening)

    ends = over_at(begins, quiet(zone, days_off=()))

    assert ends.astimezone(ZoneInfo(zone)).time() == time(8)
    assert ends.astimezone(UTC) - begins.astimezone(UTC) == timedelta(hours=hours)


def test_an_hour_that_is_left_out_is_over_when_it_would_have_been():
    ends = over_at(local("Europe/Oslo", 2026, 3, 29, 1), quiet("Europe/Oslo", end=time(2, 30), days_off=()))

    assert ends.astimezone(ZoneInfo("Europe/Oslo")) == local("Europe/Oslo", 2026, 3, 29, 3, 30)


def test_an_hour_that_comes_twice_is_quiet_twice():
    oslo, until = "Europe/Oslo", quiet("Europe/Oslo", end=time(2, 30), days_off=())

    assert over_at(local(oslo, 2026, 10, 25, 1), until).astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = local(oslo, 2026, 10, 25, 2, 10, fold=1)
    assert over_at(second, until).astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_a_day_that_begins_without_its_midnight():
    santiago = "America/Santiago"
    sunday = quiet(santiago, start=time(0), end=time(0), days_off={5})

    ends = over_at(local(santiago, 2026, 9, 5, 12), sunday).astimezone(ZoneInfo(santiago))

    assert (ends.date(), ends.hour) == (date(2026, 9, 6), 1)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001 - as hypothesis wants them
    st.sampled_from(ZONES),
    st.times(),
    st.times(),
    st.sets(st.integers(0, 6), max_size=6),
)
def test_whatever_is_chosen_a_mail_goes_out_later_and_never_in_the_quiet(moment, zone, start, end, days_off):
    wanted = quiet(zone, start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0), days_off)

    over = over_at(moment.replace(tzinfo=UTC), wanted)

    there = over.astimezone(wanted.zone)
    assert moment.replace(tzinfo=UTC) <= over <= moment.replace(tzinfo=UTC) + timedelta(days=9)
    assert there.weekday() not in days_off
    assert not wanted.holds(there.time())
    assert over_at(over, wanted) == over


def test_nobody_can_be_out_of_reach_for_ever():
    with pytest.raises(ValueError, match="never mailed"):
        quiet(days_off=range(7))


@pytest.mark.parametrize(
    ("after", "weekday", "comes"),
    [
        ((2026, 3, 2, 8), None, (2026, 3, 2, 9)),
        ((2026, 3, 2, 9), None, (2026, 3, 3, 9)),
        ((2026, 3, 6, 10), None, (2026, 3, 9, 9)),
        ((2026, 3, 2, 10), 0, (2026, 3, 9, 9)),
        ((2026, 3, 2, 10), 3, (2026, 3, 5, 9)),
        ((2026, 3, 2, 10), 6, (2026, 3, 9, 9)),  # a day off gives way to the next
    ],
)
def test_a_digest_comes_on_its_day_at_its_hour(after, weekday, comes):
    oslo = "Europe/Oslo"

    assert next_at(local(oslo, *after), time(9), weekday, quiet(oslo)) == local(oslo, *comes)


def test_a_digest_at_a_quiet_hour_comes_when_the_quiet_ends():
    assert next_at(local("UTC", 2026, 3, 2, 9), time(6), None, quiet()) == local("UTC", 2026, 3, 3, 8)
    assert next_at(local("UTC", 2026, 3, 5, 9), time(22), 4, quiet()) == local("UTC", 2026, 3, 9, 8)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_digest_keeps_its_hour_when_clocks_change(day):
    oslo = ZoneInfo("Europe/Oslo")
    wanted = quiet("Europe/Oslo", days_off=())
    at = datetime.combine(day - timedelta(days=2), time(12), oslo)

    for _ in range(4):
        at = next_at(at, time(9), None, wanted)
        assert at.astimezone(oslo).time() == time(9)


def test_every_zone_there_is_has_a_morning():
    for name in sorted(available_timezones())[::7]:
        ends = over_at(datetime(2026, 3, 28, 23, tzinfo=UTC), quiet(name))
        assert ends.astimezone(ZoneInfo(name)).weekday() not in WEEKEND

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from afterword.pictures.axis import axis, seconds

HOUR = 3600


def test_a_long_silence_is_folded_and_says_how_long_it_is():
    scale = axis([(0, 0), (600, 600), (1200, 1200), (1200 + 50 * HOUR, 1200 + 50 * HOUR)], 0, 900, UTC)

    assert [stretch.label for stretch in scale.stretches if stretch.folded] == ["2 d 2 h"]


def test_even_silences_are_not_folded():
    scale = axis([(n * 5 * HOUR, n * 5 * HOUR) for n in range(4)], 0, 900, UTC)

    assert not any(stretch.folded for stretch in scale.stretches)


def test_a_silence_shorter_than_twenty_minutes_is_part_of_the_story():
    scale = axis([(0, 0), (10, 10), (20, 20), (1100, 1100)], 0, 900, UTC)

    assert not any(stretch.folded for stretch in scale.stretches)


@given(st.lists(st.floats(-6e10, 2.4e11), min_size=1, max_size=40))
def test_time_runs_from_left_to_right_within_the_frame(times):
    scale = axis([(t, t) for t in times], 100, 900, UTC)

    places = [scale.x(t) for t in sorted(times)]

    assert places == sorted(places)
    assert all(99.9 <= x <= 900.1 for x in places)


@example([0.0, 1.1e-260, 8.6e9, 1.01e10])
@given(st.lists(st.floats(-6e10, 2.4e11), min_size=2, max_size=20))
def test_ticks_are_few_and_never_stand_in_a_fold(times):
    scale = axis([(t, t) for t in times], 100, 900, ZoneInfo("Europe/Lisbon"))

    ticks = list(scale.ticks())

    folds = [stretch for stretch in scale.stretches if stretch.folded]
    assert len(ticks) <= 30
    assert not any(fold.left + 0.1 < tick.x < fold.right - 0.1 for fold in folds for tick in ticks)


def test_ticks_follow_the_wall_clock_across_a_change_to_summer_time():
    zone = ZoneInfo("Europe/Lisbon")
    night = [seconds(datetime(2026, 3, day, hour, tzinfo=zone)) for day, hour in ((28, 20), (29, 8))]

    labels = [tick.label for tick in axis([(t, t) for t in night], 100, 900, zone).ticks()]

    assert labels == [
        "20:00",
        "21:00",
        "22:00",
        "23:00",
        "29 Mar",
        "02:00",
        "03:00",
        "04:00",
        "05:00",
        "06:00",
        "07:00",
        "08:00",
    ]


def test_midnight_begins_a_day():
    times = [seconds(datetime(2026, 2, day, 12, tzinfo=UTC)) for day in (16, 17)]

    days = [tick.label for tick in axis([(t, t) for t in times], 0, 900, UTC).ticks() if tick.day]

    assert days == ["17 Feb"]

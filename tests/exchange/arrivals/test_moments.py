"""Dates, clocks, zones and ranges as any house writes them."""

from datetime import timedelta

import pytest

from afterword.exchange.arrivals.times.day_order import Evidence, evidence, pooled
from afterword.exchange.arrivals.times.moments import Moment, match_moment
from afterword.exchange.arrivals.times.zones import find_note, zone_of


def moment(text: str) -> Moment:
    found = match_moment(text, 0, len(text))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "written", "seconds"),
    [
        ("09:30 x", "09:30", 9.5 * 3600),
        ("9:02a", "9:02a", 9 * 3600 + 120),
        ("03:26pm x", "03:26pm", 15 * 3600 + 26 * 60),
        ("2 p.m. x", "2 p.m.", 14 * 3600),
        ("12:05 AM x", "12:05 AM", 300),
        ("13:55 PM x", "13:55 PM", 13 * 3600 + 55 * 60),
        ("10:05:33 x", "10:05:33", 10 * 3600 + 333),
        ("10:05:33.250 x", "10:05:33.250", 10 * 3600 + 333),
        ("15h42 x", "15h42", 15 * 3600 + 42 * 60),
        ("kl 11:15 x", "11:15", 11 * 3600 + 900),
        ("kl. 11.15 x", "11.15", 11 * 3600 + 900),
        ("11:15 Uhr x", "11:15 Uhr", 11 * 3600 + 900),
        ("23:06ish x", "23:06ish", 23 * 3600 + 360),
        ("~13:30 x", "~13:30", 13.5 * 3600),
        ("10:10 ca - x", "10:10 ca", 10 * 3600 + 600),
        ("10:45~ x", "10:45~", 10.75 * 3600),
        ("午後3時15分 x", "午後3時15分", 15.25 * 3600),
        ("10時半 x", "10時半", 10.5 * 3600),
    ],
)
def test_a_clock_is_read_however_it_is_written(text: str, written: str, seconds: float) -> None:
    found = moment(text)

    assert found.clock is not None
    assert (found.span.of(text), found.clock.seconds) == (written, seconds)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-06 x", (2024, 5, 6)),
        ("2024/5/6 x", (2024, 5, 6)),
        ("6 May 2024 x", (2024, 5, 6)),
        ("6th of May, 2024 x", (2024, 5, 6)),
        ("May 6th, 2024 x", (2024, 5, 6)),
        ("May 6 x", (None, 5, 6)),
        ("6. Mai 2024 x", (2024, 5, 6)),
        ("6 de maio de 2024 x", (2024, 5, 6)),
        ("06.05.2024 x", (2024, 5, 6)),
        ("27.05.24 x", (2024, 5, 27)),
        ("5-27-24 x", (2024, 5, 27)),
        ("2024年5月6日 x", (2024, 5, 6)),
        ("Mon, 6 May 2024 x", (2024, 5, 6)),
        ("2024-05 x", (2024, 5, None)),
        ("2024-05-?? x", (2024, 5, None)),
        ("6-May-2024 x", (2024, 5, 6)),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, day: tuple[int | None, int, int | None]) -> None:
    found = moment(text)

    assert found.day is not None
    assert (found.day.year, found.day.month, found.day.day) == day


def test_the_order_of_day_and_month_stays_open_where_nothing_tells() -> None:
    found = moment("04/05/2024 10:00")

    assert found.day is not None
    assert (found.day.first, found.day.second, found.day.month) == (4, 5, None)


@pytest.mark.parametrize(
    ("text", "written", "zone"),
    [
        ("10:00 UTC x", "10:00 UTC", "UTC"),
        ("10:00 (CEST) x", "10:00 (CEST)", "CEST"),
        ("10:00Z x", "10:00Z", "Z"),
        ("10:00 UTC+2 x", "10:00 UTC+2", "UTC+2"),
        ("10:00 GMT+02:00 x", "10:00 GMT+02:00", "GMT+02:00"),
        ("10:00 +0200 x", "10:00 +0200", "+0200"),
        ("2024-05-06T10:00:00-05:00 x", "2024-05-06T10:00:00-05:00", "-05:00"),
        ("10:00 AM Pacific x", "10:00 AM Pacific", "Pacific"),
        ("10:00 AM ET x", "10:00 AM ET", "ET"),
        ("10:00 America/Chicago x", "10:00 America/Chicago", "America/Chicago"),
        ("10:00 DB down", "10:00", None),
        ("10:00 est tombé", "10:00", None),
        ("10:00 A node fell", "10:00", None),
    ],
)
def test_a_zone_behind_a_clock_belongs_to_it(text: str, written: str, zone: str | None) -> None:
    found = moment(text)

    assert (found.span.of(text), found.zone) == (written, zone)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("10:00-10:30 x", 36000, 37800),
        ("10:00 – 10:30 UTC x", 36000, 37800),
        ("10:00** to **10:30 x", 36000, 37800),
        ("between 02:00 and 02.30 PM x", 50400, 52200),
        ("8-9 PM x", 72000, 75600),
        ("11-12 PM x", 39600, 43200),
        ("2024-05-06 00:25 - 00:29 AM x", 1500, 1740),
    ],
)
def test_a_range_has_two_ends(text: str, first: int, last: int) -> None:
    found = moment(text)

    assert found.clock is not None
    assert found.until is not None
    assert (found.clock.seconds, found.until.seconds) == (first, last)


@pytest.mark.parametrize(
    "text", ["2 nodes", "10 minutes", "1.24.0 x", "25:00 x", "May we", "4 out of 6", "march on", "12:345", "word", ""]
)
def test_other_words_and_digits_are_no_moment(text: str) -> None:
    assert match_moment(text, 0, len(text)) is None


@pytest.mark.parametrize("text", ["1542 - x", "15.42: x", "10a: x", "1.5.24 x", "2024-05 x"])
def test_digits_that_can_be_something_else_are_weak(text: str) -> None:
    assert moment(text).weak


def test_what_the_text_leaves_open_is_blank() -> None:
    assert moment("2024-05-06 HH:mm | x").blank
    assert moment("??:?? x").blank
    assert moment("16 December 2024, TBC - x").blank


def test_an_offset_counts_from_the_start() -> None:
    assert moment("T+15m x").since_start == timedelta(minutes=15)
    assert moment("T-5min x").since_start == timedelta(minutes=-5)
    assert moment("T+1h05m x").since_start == timedelta(hours=1, minutes=5)
    assert moment("T0 (10:00 UTC): x").since_start == timedelta(0)


def test_a_day_may_stand_behind_its_time() -> None:
    found = moment("22:30 UTC (Oct 29) - x")

    assert found.day is not None
    assert (found.day.month, found.day.day, found.zone) == (10, 29, "UTC")


@pytest.mark.parametrize(
    ("name", "hours"),
    [("PST", -8), ("CEST", 2), ("MESZ", 2), ("UTC+2", 2), ("GMT-7", -7), ("GST", 4), ("+05:30", 5.5), ("Zulu", 0)],
)
def test_an_abbreviation_keeps_the_offset_it_names(name: str, hours: float) -> None:
    zone = zone_of(name)

    assert zone is not None
    assert zone.utcoffset(None) == timedelta(hours=hours)


def test_an_abbreviation_with_several_meanings_is_not_guessed() -> None:
    assert zone_of("IST") is None


@pytest.mark.parametrize(
    ("sentence", "zone"),
    [
        ("All times in PST", "PST"),
        ("*(All times US/Pacific, 24-hour clock.)*", "US/Pacific"),
        ("Alle Zeiten in MESZ.", "MESZ"),
        ("Times are in CEST (UTC+2)", "UTC+2"),
        ("All times are local", None),
        ("The Pacific region was slow", None),
    ],
)
def test_a_sentence_about_all_times_names_their_zone(sentence: str, zone: str | None) -> None:
    found = find_note(sentence, 0, len(sentence))

    assert (found.name if found else None) == zone


def test_a_part_above_twelve_tells_the_order() -> None:
    assert evidence("13/02/2024, 04/05/2024").verdict() is True
    assert evidence("02-13-2024").verdict() is False
    assert evidence("04/05/2024").verdict() is None
    assert evidence("04.05.2024").verdict() is None


def test_a_date_known_otherwise_tells_the_order() -> None:
    assert evidence("On 2024-05-04 … 04/05/2024").verdict() is True
    assert evidence("On 2024-04-05 … 04/05/2024").verdict() is False


def test_every_document_of_a_folder_has_one_voice() -> None:
    assert pooled([Evidence(1, 0), Evidence(3, 0), Evidence(0, 0)]) is True
    assert pooled([Evidence(0, 2)]) is False
    assert pooled([Evidence(9, 0), Evidence(0, 1)]) is None
    assert pooled([]) is None

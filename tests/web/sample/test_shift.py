"""Moving texts by whole weeks: nothing but dates changes, and what agreed still agrees."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.web.sample.organisation import organisation
from afterword.web.sample.shift import ANCHOR, references, renamed, shifted, weeks_since


def test_a_text_is_moved_by_as_many_whole_weeks_as_have_passed():
    assert weeks_since(ANCHOR) == 0
    assert weeks_since(ANCHOR + timedelta(days=6)) == 0
    assert weeks_since(ANCHOR + timedelta(days=7)) == 1
    assert weeks_since(ANCHOR - timedelta(days=1)) == -1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("due: 2026-11-20", "due: 2026-12-04"),
        ("2026-11-20T06:00Z", "2026-12-04T06:00Z"),
        ('"startsAt": "2026-12-22T19:12:00Z"', '"startsAt": "2027-01-05T19:12:00Z"'),
        ("on 20 November 2026 the", "on 4 December 2026 the"),
        ("### 2026-12-25 (UTC)", "### 2027-01-08 (UTC)"),
        ("2028-02-20", "2028-03-05"),
        ("2027-02-20", "2027-03-06"),
        ("20 February 2028", "5 March 2028"),
        ("3 400 of 2026-11-20.", "3 400 of 2026-12-04."),
    ],
)
def test_dates_in_all_three_forms_are_moved_over_years_and_leap_days(before, after):
    assert shifted(before, 2) == after


@pytest.mark.parametrize(
    "text",
    [
        "PM-2026-0019",
        "issue 2026-11",
        "in 2026",
        "May 2026",
        "port 2026-11-2012",
        '"endsAt": "0001-01-01T00:00:00Z"',
        "14:05–15:10",
        "version 1.2026-11-20-3",
    ],
)
def test_what_only_looks_like_a_date_stays(text):
    assert shifted(text, 5) == text


def test_an_instant_keeps_its_hour_on_the_wall_over_a_clock_change():
    summer = "timezone: Europe/Oslo\nimpact_start: 2026-10-22T20:40Z"

    assert shifted(summer, 1) == "timezone: Europe/Oslo\nimpact_start: 2026-10-29T21:40Z"


@given(st.integers(-200, 400))
def test_weekdays_stay(weeks):
    moved = date.fromisoformat(shifted("2026-11-20", weeks))

    assert moved.weekday() == date(2026, 11, 20).weekday()
    assert shifted(moved.isoformat(), -weeks) == "2026-11-20"


def test_references_are_numbered_by_year_in_the_order_of_creation():
    documents = {
        "PM-2026-0007": "created: 2027-01-04\n",
        "PM-2025-0002": "created: 2025-12-30\n",
        "PM-2025-0001": "created: 2026-01-02\n",
        "PM-2026-0001": "created: 2026-02-02\n",
    }

    names = references(documents)

    assert names == {
        "PM-2025-0002": "PM-2025-0001",
        "PM-2025-0001": "PM-2026-0001",
        "PM-2026-0001": "PM-2026-0002",
        "PM-2026-0007": "PM-2027-0001",
    }
    assert renamed("as in PM-2025-0002 and PM-2025-0001, not PM-2024-0001", names) == (
        "as in PM-2025-0001 and PM-2026-0001, not PM-2024-0001"
    )


def test_a_document_without_a_date_of_creation_is_refused():
    with pytest.raises(ValueError, match="PM-2026-0001 has no date of creation"):
        references({"PM-2026-0001": "title: Something"})


@pytest.mark.parametrize("weeks", [6, 18, 31, 48, 66, 119])
def test_the_sample_agrees_with_itself_whenever_it_is_read(weeks):
    """Sixty-six weeks on it meets a leap day; on the way both clock changes of Europe and America."""
    sample = organisation(ANCHOR + timedelta(weeks=weeks, days=2))

    for reference, text in sample.documents.items():
        document = parse(text)
        facts = document.facts
        assert facts.id == reference
        assert set(facts.related) <= set(sample.documents)
        assert reference[3:7] == str(facts.created.year)
        impact = [event.start for event in document.events if "impact" in event.tags]
        if facts.impact_start and reference in sample.histories:
            assert abs(impact[0] - facts.impact_start) < timedelta(minutes=1), (reference, weeks)
    assert set(sample.histories) <= set(sample.documents)


@pytest.mark.parametrize("weeks", range(54))
def test_durations_stay_in_every_week_of_a_year(weeks):
    today = organisation(ANCHOR)
    later = organisation(ANCHOR + timedelta(weeks=weeks))

    assert [lasted(text) for text in later.documents.values()] == [lasted(text) for text in today.documents.values()]


def lasted(text):
    found = {}
    for line in text.splitlines():
        key, _, value = line.partition(": ")
        if key in {"impact_start", "impact_end"}:
            found[key] = datetime.fromisoformat(value)
    return found["impact_end"] - found["impact_start"] if found else None

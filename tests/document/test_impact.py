"""The Impact section, and quantities as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document import quantities
from afterword.document.parse import parse
from document.texts import written


def metric(line):
    return parse(f"## Impact\n\n- {line}\n").impact[0]


def test_every_metric_of_a_document_is_read():
    users, duration, money, fame, calls, law = parse(written("parcel-labels")).impact

    assert (users.value, users.unit, users.of, users.percent) == (812, "senders", 9400, 8.6)
    assert users.method == "senders with two weighings ([query](https://figures.example/q/3))"
    assert (duration.value, duration.unit) == (7560, "s")
    assert (money.low, money.high, money.unit, money.estimate) == (3000, 4000, "EUR", True)
    assert (fame.disposition, fame.value) == ("none", None)
    assert (calls.value, calls.estimate, calls.method) == (45, True, "counted by hand")
    assert (law.disposition, law.method) == ("unknown", "because: legal answers in March; until: 2026-03-31")


def test_key_and_value_stand_where_they_say():
    document = parse(written("parcel-labels"))

    for found in document.impact:
        assert found.key_span.of(document.text) == found.key
        assert found.value_span.of(document.text) == found.value_text


@pytest.mark.parametrize(
    ("value", "number", "unit"),
    [
        ("2h06m", 7560, "s"),
        ("2 h 06 min", 7560, "s"),
        ("45 minutes", 2700, "s"),
        ("1 hour and 5 minutes", 3900, "s"),
        ("1:30:00", 5400, "s"),
        ("3s", 3, "s"),
        ("250 ms", 0.25, "s"),
        ("2 weeks", 1_209_600, "s"),
        ("1 591 EUR net", 1591, "EUR"),
        ("€1,200", 1200, "EUR"),
        ("USD 3.5k", 3500, "USD"),
        ("$4M", 4_000_000, "USD"),
        ("4.2 million requests", 4_200_000, "requests"),
        ("1\u202f234\u202f567 rows", 1_234_567, "rows"),
        ("12_000 users", 12_000, "users"),
        ("497 % of 30 days", 497, "%"),
        ("37 tickets, 2 public posts", 37, "tickets"),
        ("0", 0, None),
        ("5M requests", 5_000_000, "requests"),
    ],
)
def test_quantities_are_read(value, number, unit):
    found = metric(f"**Key:** {value}")

    assert (found.value, found.unit) == (number, unit)
    assert not found.estimate


@pytest.mark.parametrize(
    ("value", "low", "high", "unit"),
    [
        ("60–75 payments", 60, 75, "payments"),
        ("2-3 million rows", 2e6, 3e6, "rows"),
        ("between 5 and 10 users", 5, 10, "users"),
        ("20–30 min", 1200, 1800, "s"),
        ("10 min – 1 h", 600, 3600, "s"),
        ("€3k to 4k", 3000, 4000, "EUR"),
    ],
)
def test_ranges_have_two_ends_and_are_estimates(value, low, high, unit):
    found = metric(f"**Key:** {value}")

    assert (found.low, found.high, found.unit) == (low, high, unit)
    assert found.value == (low + high) / 2
    assert found.estimate


@pytest.mark.parametrize("value", ["~45", "about 45", "≈ 45", "at least 45", "~45 min"])
def test_estimates_are_marked(value):
    assert metric(f"**Key:** {value}").estimate


@pytest.mark.parametrize(
    ("value", "disposition"),
    [
        ("none", "none"),
        ("None observed", "none"),
        ("n/a", "n/a"),
        ("Not applicable", "n/a"),
        ("unknown", "unknown"),
        ("TBD", None),
    ],
)
def test_what_is_not_a_number_is_told(value, disposition):
    found = metric(f"**Key:** {value} — why")

    assert (found.disposition, found.value, found.method) == (disposition, None, "why")


@pytest.mark.parametrize(
    "line", ["**Key**: 3 — x", "Key: 3 -- x", "__Key:__ 3 — x", "**Key:** 3 – x", "**Key:** 3\n  — x"]
)
def test_keys_and_dashes_may_be_written_in_other_ways(line):
    found = metric(line)

    assert (found.key, found.value, found.method) == ("Key", 3, "x")


def test_a_prompt_is_no_value():
    found = metric("**Users affected:** <!-- how many? -->")

    assert (found.value_text, found.value, found.disposition) == ("", None, None)


def test_lines_without_a_key_are_no_metrics():
    assert parse("## Impact\n\n- many were hurt\n- see https://x.example\n").impact == ()


@given(st.text(alphabet="0123456789 ,.–-%€kM hmins~()of", max_size=30))
def test_any_value_is_finite_and_ranges_are_no_surprise(value):
    found = quantities.quantity(value)

    if found:
        assert abs(found.value) < float("inf")


@pytest.mark.parametrize(("written", "seconds"), [("3 min", 180), ("1h", 3600), ("soon", None)])
def test_durations_stand_alone(written, seconds):
    found = quantities.duration(written)

    assert (found.total_seconds() if found else None) == seconds


@pytest.mark.parametrize(("written", "value"), [("1 234.5", 1234.5), ("-3", -3), ("1,23", None), ("a", None)])
def test_numbers_stand_alone(written, value):
    assert quantities.number(written) == value

from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.exchange.arrivals.containers import instants
from afterword.exchange.arrivals.containers.severities import severity

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "instant"),
    [
        ("2026-01-31T12:00:00Z", NOON),
        ("2026-01-31T13:00:00.000+01:00", NOON),
        ("2026-01-31T12:00:00.000+0000", NOON),
        ("2026-01-31 12:00:00 UTC", NOON),
        ("2026-01-31T12:00:00", NOON.replace(tzinfo=None)),
        (1769860800, NOON),
        (1769860800000, NOON),
        (1769860800000000, NOON),
        ("2026-01-31", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59Z", None),
        ("soon", None),
        ("", None),
        ("9" * 5000, None),
        (10**400, None),
        (float("inf"), None),
        (-(10**20), None),
        (True, None),
        (None, None),
        ([], None),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_instants_are_read_as_tools_write_them(value, instant):
    assert instants.read(value) == instant


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (UTC, "UTC"),
        (timezone(timedelta(hours=2)), "UTC+02:00"),
        (timezone(timedelta(hours=-3, minutes=-30)), "UTC-03:30"),
        (None, ""),
    ],
)
def test_a_zone_is_named_so_that_our_reader_knows_it(zone, name):
    assert instants.zone_name(NOON.replace(tzinfo=zone)) == name


@pytest.mark.parametrize(
    ("words", "severity_"),
    [
        ("SEV1", "SEV1"),
        ("sev-2", "SEV2"),
        ("Severity 3", "SEV3"),
        ("severity::4", "SEV4"),
        ("SEV2 – Major", "SEV2"),
        ("SEV 2 (degraded)", "SEV2"),
        ("SEV0", None),
        ("SEV5", None),
        ("SEV10", None),
        ("SEV1.5", None),
        ("P1", None),
        ("critical", None),
        ("several", None),
        ("", None),
    ],
)
def test_a_severity_is_taken_over_only_where_a_scale_says_the_number(words, severity_):
    assert severity("", words) == severity_

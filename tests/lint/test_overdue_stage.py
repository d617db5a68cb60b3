"""Clocks of the stages, with a day of today."""

from datetime import date

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.rule import named


def said(today, **facts):
    text = "---\n" + "".join(f"{key.replace('_on_', '-on-')}: {value}\n" for key, value in facts.items()) + "---\n"
    return run(parse(text), Options(today=today), [named("overdue-stage")])


@pytest.mark.parametrize(
    ("status", "severity", "last"),
    [
        ("drafting", "SEV1", date(2026, 3, 5)),
        ("drafting", "SEV2", date(2026, 3, 9)),
        ("assigned", "SEV4", date(2026, 3, 16)),
        ("in-review", "SEV3", date(2026, 3, 23)),
        ("changes-requested", "SEV1", date(2026, 3, 16)),
    ],
)
def test_a_stage_is_overdue_the_day_after_its_last_working_day(status, severity, last):
    facts = {"status": status, "severity": severity, "created": "2026-03-02"}

    assert said(last, **facts) == ()
    (found,) = said(date.fromordinal(last.toordinal() + 1), **facts)
    assert last.isoformat() in found.message
    assert found.fix.question == f"What has been missing since {last.isoformat()}?"
    assert found.severity is Severity.WARNING


def test_the_end_of_the_impact_goes_before_the_day_of_creation():
    facts = {"status": "drafting", "severity": "SEV1", "created": "2026-03-20", "impact_end": "2026-03-02T10:00Z"}

    assert said(date(2026, 3, 10), **facts)


@pytest.mark.parametrize("status", ["approved", "published", "closed", "declined", "follow-up"])
def test_what_is_past_review_is_left_alone(status):
    assert said(date(2027, 1, 1), status=status, severity="SEV1", created="2026-03-02") == ()


def test_a_text_on_hold_is_left_alone():
    assert said(date(2027, 1, 1), status="drafting", created="2026-03-02", x_on_hold="the report is due in May") == ()


def test_without_severity_it_is_held_to_the_third():
    assert said(date(2026, 3, 12), status="drafting", created="2026-03-02") == ()
    assert said(date(2026, 3, 13), status="drafting", created="2026-03-02")


@pytest.mark.parametrize(
    ("held", "late"),
    [("2027-02-01", False), ("until 20 March 2026, then 1 February 2027", False), ("2026-03-20", True)],
)
def test_a_text_is_on_hold_until_the_last_day_it_names(held, late):
    assert bool(said(date(2027, 1, 1), status="drafting", created="2026-03-02", x_on_hold=held)) is late

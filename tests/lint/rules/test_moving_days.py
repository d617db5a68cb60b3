"""Days told from where the reader stands, counted from a day."""

from datetime import date

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named
from afterword.lint.rules.actions.words.moving import day

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("today", date(2026, 3, 2)),
        ("tomorrow", date(2026, 3, 3)),
        ("next friday", date(2026, 3, 6)),
        ("Monday", date(2026, 3, 9)),
        ("in two weeks", date(2026, 3, 16)),
        ("next week", date(2026, 3, 13)),
        ("end of week", date(2026, 3, 6)),
        ("end of the month", date(2026, 3, 31)),
        ("end of next month", date(2026, 4, 30)),
        ("next month", date(2026, 4, 30)),
        ("EOM", date(2026, 3, 31)),
        ("eoq", date(2026, 3, 31)),
        ("next quarter", date(2026, 6, 30)),
        ("end of year", date(2026, 12, 31)),
        ("eod", date(2026, 3, 2)),
        ("next sprint", None),
        ("soon", None),
    ],
)
def test_a_relative_day_is_counted(written, meant):
    assert day(written, MONDAY) == meant


@pytest.mark.parametrize(
    "line", ["Alert on depth @kim P1 by tomorrow", "Alert on depth\n  - owner: @kim; due: tomorrow"]
)
def test_the_counted_day_is_offered_in_the_line_and_in_the_attribute(line):
    text = f"---\npublished: 2026-03-02\n---\n\n## Actions\n\n- [ ] {line}\n"

    (found,) = run(parse(text), Options(), [named("due-missing-or-relative")])

    assert (found.fix.kind, found.fix.title) == ("suggest", "Write 2026-03-03, counted from 2026-03-02")

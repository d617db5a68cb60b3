"""What is said of an owner, a day or a priority that stands there and cannot be kept."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.options import Options, Person
from afterword.lint.rule import named


def said(rule, words, **settings):
    document = parse(f"## Actions\n\n- [ ] {words}\n")
    return [each.message for each in run(document, Options(stage="in-review", settings=settings), [named(rule)])]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Cap the queue @noor due 2026-02-30", "2026-02-30 is no day of the calendar. Which one was meant?"),
        ("Cap the queue (@noor, 31.02.2026)", "31.02.2026 is no day of the calendar. Which one was meant?"),
        ("Cap the queue (@noor; Q4 2026)", "Q4 2026 is a quarter. Write the day it means."),
        ("Cap the queue. Due: when hired; @noor", "when hired is no day. Write year-month-day."),
        ("Cap the queue - @noor - sprint 12", "sprint 12 moves with the reader. Write the day it means."),
        ("Cap the queue. Due: 05/06/2026", "05/06/2026 can be read in two ways. Write year-month-day."),
    ],
)
def test_a_day_that_is_none_is_named(words, message):
    assert said("due-missing-or-relative", words) == [message]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Cap the queue, P9, @noor", "P9 is no priority here. Write P0 to P4."),
        ("Cap the queue (P1/P2)", "P1/P2 are two priorities. Keep one."),
        ("Cap the queue. Priority: soonish", "soonish is no priority here. Write P0 to P4."),
    ],
)
def test_a_priority_that_is_none_is_named(words, message):
    assert said("priority-missing-or-flat", words) == [message]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Cap the queue. Owner: N/A; P2", "N/A is not one person. Name one @owner; the team can stand beside."),
        (
            "Cap the queue. Owner: mokoro; P2",
            "mokoro has no @. Write @mokoro if that is one person; a team can stand beside.",
        ),
        ("Cap the queue. Owner: infra; P2", "infra is not one person. Name one @owner; the team can stand beside."),
        ("QUE-9 [Spike] Cap the queue - unassigned - Low", "Nobody owns this action. Add one @owner."),
    ],
)
def test_an_owner_that_is_none_is_named(words, message):
    assert said("owner-not-one-person", words) == [message]


@pytest.mark.parametrize(("people", "kind"), [((), "suggest"), ((Person("mokoro"),), "safe")])
def test_the_missing_at_of_somebody_known_is_written_without_asking(people, kind):
    document = parse("## Actions\n\n- [ ] Cap the queue\n  - owner: mokoro; priority: P2\n")

    (found,) = run(document, Options(stage="in-review", people=people), [named("owner-not-one-person")])

    assert found.fix.kind == kind
    assert "owner: @mokoro; priority" in apply(document.text, found.fix.edits)

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
        ("Cap the queue\n  - due: Q3", "Q3 is a quarter. Write the day it means."),
        ("Cap the queue\n  - due: 2026-04", "2026-04 is a month. Write the day it means."),
        ("Cap the queue\n  - due: late April", "late April is a month. Write the day it means."),
        ("Cap the queue\n  - due: immediately", "immediately moves with the reader. Write the day it means."),
        ("Cap the queue. Due: 05/06/2026", "05/06/2026 can be read in two ways. Write year-month-day."),
    ],
)
def test_a_day_that_is_none_is_named(words, message):
    assert said("due-missing-or-relative", words) == [message]


@pytest.mark.parametrize(
    ("due", "title"),
    [
        ("ASAP", "Write the day"),
        ("soon", "Write the day"),
        ("Q3", "Write the day"),
        ("2026-Q3", "Write 2026-09-30, its last day"),
        ("next week", "Write 2026-03-27, counted from 2026-03-20"),
        ("TBD", "Take 2026-05-19, the last day for P1"),
    ],
)
def test_the_last_day_allowed_is_offered_only_where_no_other_is_meant(due, title):
    text = f"---\ncreated: 2026-03-20\n---\n\n## Actions\n\n- [ ] Cap the queue\n  - priority: P1; due: {due}\n"

    (found,) = run(parse(text), Options(stage="in-review"), [named("due-missing-or-relative")])

    assert found.fix.title == title


@pytest.mark.parametrize(
    ("due", "message"),
    [
        ("2026-01-20", "This day was before the incident (2026-02-03). Check the date."),
        (
            "2026-02-20",
            "This day had passed when the post-mortem was begun (2026-03-20). Check the date.",
        ),
    ],
)
def test_a_day_that_was_over_is_told_from_one_before_the_incident(due, message):
    facts = "created: 2026-03-20\nimpact_start: 2026-02-03T10:00Z"
    text = f"---\n{facts}\n---\n\n## Actions\n\n- [ ] Cap the queue\n  - due: {due}\n"

    (found,) = run(parse(text), Options(stage="in-review"), [named("due-missing-or-relative")])

    assert found.message == message


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
        (
            "Cap the queue\n  - owner: @marek and whoever is free",
            "Beside a name this leaves it to anybody. Keep the one @owner.",
        ),
        (
            "Cap the queue\n  - owner: Automation",
            "Automation is not one person. Name one @owner; the team can stand beside.",
        ),
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

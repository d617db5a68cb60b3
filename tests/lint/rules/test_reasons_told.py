"""Where a sentence names the condition behind an act, the finding weighs less and does not ask for it."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.rule import named

RULES = tuple(map(named, ("procedure-violation-as-cause", "mistake-attribution", "negated-action")))


def found(text):
    return run(parse(text), Options(stage="in-review"), RULES)


@pytest.mark.parametrize(
    "text",
    [
        "The team did not follow the runbook, since step 7 names a host that is gone.",
        "The shift lead bypassed the two-person rule because the second person was on a ferry.",
        "The freeze was not respected because the calendar shows it in another zone.",
        "The checklist was skipped, as it has 52 items.",
        "The operator skipped the checklist as its link was dead.",
    ],
)
def test_a_breach_with_its_condition_is_a_warning(text):
    (breach,) = found(text)

    assert (breach.rule, breach.severity) == ("procedure-violation-as-cause", Severity.WARNING)
    assert breach.message.startswith("The reason is here.")


@pytest.mark.parametrize(
    "text",
    [
        "She misread the unit as seconds because the field is labelled timeout.",
        "The technician confused the two racks, as both carry the same label.",
        "We mixed up the two keys because they have the same name.",
        "The operator mistyped the depot, since the form shows no name.",
    ],
)
def test_a_mistake_with_its_condition_is_for_information(text):
    (mistake,) = found(text)

    assert (mistake.rule, mistake.severity) == ("mistake-attribution", Severity.INFO)
    assert mistake.message.startswith("What made it look right is here.")


@pytest.mark.parametrize(
    "text",
    [
        "The operator selected the wrong cluster because both consoles have the same colour.",
        "The planner picked the wrong snapshot, since the list is sorted by name.",
        "We never tested the restore, as the fixture was too small.",
    ],
)
def test_the_wrong_one_of_two_and_what_was_not_done_need_no_note_beside_their_condition(text):
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "rule", "severity"),
    [
        (
            "The operator bypassed the two-key rule because he was in a hurry.",
            "procedure-violation-as-cause",
            Severity.ERROR,
        ),
        (
            "The operator bypassed the two-key rule because the lead was in a panic.",
            "procedure-violation-as-cause",
            Severity.ERROR,
        ),
        (
            "The team has not followed the checklist since the move.",
            "procedure-violation-as-cause",
            Severity.ERROR,
        ),
        ("The clerk misread the screen because she was tired.", "mistake-attribution", Severity.WARNING),
        ("The operator selected the wrong cluster because he was tired.", "mistake-attribution", Severity.WARNING),
        ("The crew has not tested the restore since the move.", "negated-action", Severity.INFO),
    ],
)
def test_what_people_were_like_and_since_when_are_no_conditions(text, rule, severity):
    assert [(each.rule, each.severity) for each in found(text)] == [(rule, severity)]

"""One defect of an action or a factor is shown once, and found by every rule it is a matter of."""

import pytest

from afterword.document.parse import parse
from afterword.lint.causes import ENDS_AT_SOMEBODY
from afterword.lint.check import check, run
from afterword.lint.diagnostic import Severity
from afterword.lint.notes import notes, shown
from afterword.lint.options import Options
from afterword.lint.rule import named

ACTION_RULES = tuple(map(named, ("not-specific", "not-measurable", "fix-the-human")))


def found(*actions, **options):
    document = parse("## Actions\n\n" + "".join(f"- [ ] **A{at}** {told}\n" for at, told in enumerate(actions, 1)))
    return document, run(document, Options(stage="in-review", **options), ACTION_RULES)


@pytest.mark.parametrize(
    ("action", "told", "also"),
    [
        ("Improve failover", "not-specific", {"not-measurable"}),
        ("Add an alert, rewrite the runbook and create a dashboard", "not-specific", {"not-measurable"}),
        ("Remind the team of the freeze", "fix-the-human", {"not-specific", "not-measurable"}),
        ("Be more careful with route tables", "fix-the-human", {"not-measurable"}),
        ("Regularly test the backups of the ledger", "not-measurable", set()),
    ],
)
def test_one_defect_is_one_note(action, told, also):
    document, diagnostics = found(action)

    (note,) = notes(document, diagnostics)

    assert (note.diagnostic.rule, set(note.also)) == (told, also)
    assert {each.rule for each in diagnostics} == {told} | also


def test_each_action_has_its_note():
    document, diagnostics = found("Improve failover", "Regularly test the backups of the ledger", "Harden the ingress")

    assert [each.rule for each in shown(document, diagnostics)] == ["not-specific", "not-measurable", "not-specific"]


def test_another_deed_of_the_line_is_another_defect():
    document, diagnostics = found("Remind the team of the freeze, rewrite the runbook, create a dashboard")

    assert {each.rule for each in shown(document, diagnostics)} == {"fix-the-human", "not-specific"}


def test_what_weighs_more_is_always_shown():
    document, diagnostics = found("Improve failover", levels={"not-measurable": Severity.ERROR})

    assert {each.rule for each in shown(document, diagnostics)} == {"not-specific", "not-measurable"}


def test_an_exception_for_the_first_rule_brings_the_other_to_light():
    text = '## Actions\n\n<!-- afterword: ignore not-specific reason="the board decided on it" -->\n- [ ] Improve failover\n'
    document = parse(text)

    rules = {each.rule for each in shown(document, check(document))}

    assert "not-measurable" in rules
    assert "not-specific" not in rules


def of_factors(*factors, **options):
    text = "## Contributing factors\n\n" + "".join(f"- **F{at}** {told}\n" for at, told in enumerate(factors, 1))
    document = parse(text + "\n## Actions\n\n- [ ] **A9** Limit the pool to 40 connections\n")
    found = check(document, Options(stage="in-review", **options))
    told = {*ENDS_AT_SOMEBODY, "leaf-is-human", "factor-unaddressed"}
    return document, [each for each in found if each.rule in told]


@pytest.mark.parametrize(
    ("factor", "told"),
    [
        ("The payments team broke the export", "team-as-cause"),
        ("The intern broke the search", "individual-as-cause"),
        ("The on-call forgot to rotate the key", "omission-blame"),
        ("The operators met at the desk", "leaf-is-human"),
    ],
)
def test_a_factor_that_ends_at_somebody_is_one_note(factor, told):
    document, diagnostics = of_factors(factor)

    (note,) = notes(document, diagnostics)

    assert note.diagnostic.rule == told
    assert {told, *note.also} == {told, "leaf-is-human", "factor-unaddressed"}
    assert len(diagnostics) == 1 + len(note.also)


def test_each_factor_has_its_note():
    document, diagnostics = of_factors("The on-call forgot to rotate the key", "The pool has no limit")

    assert [each.rule for each in shown(document, diagnostics)] == ["omission-blame", "factor-unaddressed"]


def test_a_lighter_note_stands_in_for_no_end_at_somebody():
    document, diagnostics = of_factors("The on-call forgot to rotate the key", levels={"omission-blame": Severity.INFO})

    assert {each.rule for each in shown(document, diagnostics)} == {"omission-blame", "leaf-is-human"}


def test_that_nothing_is_linked_is_no_matter_of_the_first_factor():
    document = parse(
        "## Contributing factors\n\n- The on-call forgot to rotate the key\n\n## Actions\n\n- [ ] Limit the pool\n"
    )

    assert "factor-unaddressed" in {each.rule for each in shown(document, check(document, Options(stage="in-review")))}

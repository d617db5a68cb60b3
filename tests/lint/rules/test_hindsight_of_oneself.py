"""Who wishes that they had done more themselves is told so a level lower than of somebody else."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.rule import named

REVIEWED = Options(stage="in-review")


@pytest.mark.parametrize(
    ("rule", "text", "severity"),
    [
        ("should-have", "I should have waited.", Severity.INFO),
        ("should-have", "We should have waited.", Severity.INFO),
        ("should-have", "Why didn't I ask?", Severity.INFO),
        ("should-have", "Odile should have waited.", Severity.WARNING),
        ("counterfactual", "Had I read the note I would have stopped.", Severity.INFO),
        ("counterfactual", "We could have asked.", Severity.INFO),
        ("counterfactual", "Odile could have asked.", Severity.WARNING),
    ],
)
def test_hindsight_of_oneself_weighs_less_than_of_others(rule, text, severity):
    found = run(parse(text), REVIEWED, [named(rule)])

    assert [each.severity for each in found] == [severity]

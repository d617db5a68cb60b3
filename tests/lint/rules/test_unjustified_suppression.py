"""An exception in the wrong place is moved with its reason, and never deleted."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import check
from afterword.lint.mend import mend
from afterword.lint.options import Options

REVIEW = Options(stage="in-review")
ASKED = "The carrier should have been called."
EXCEPTION = '<!-- afterword: ignore should-have reason="quotes clause 4" -->'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{ASKED} {EXCEPTION}\n", f"{EXCEPTION}\n{ASKED}\n"),
        (f"One.\n\n- {ASKED} {EXCEPTION}\n", f"One.\n\n{EXCEPTION}\n- {ASKED}\n"),
        (f"{EXCEPTION}\n\n{ASKED}\n", f"\n{EXCEPTION}\n{ASKED}\n"),
        (f"{ASKED} {EXCEPTION}", f"{EXCEPTION}\n{ASKED}"),
    ],
)
def test_it_is_moved_above_the_line_it_means(before: str, after: str) -> None:
    (fix,) = [
        found.fix for found in check(parse(before), REVIEW) if found.rule == "unjustified-suppression" and found.fix
    ]

    assert apply(before, fix.edits) == after
    assert not {found.rule for found in check(parse(after), REVIEW)} & {"should-have", "unjustified-suppression"}
    assert EXCEPTION in mend(before, REVIEW).text


def test_one_at_the_end_of_a_row_is_asked_about() -> None:
    text = f"| a |\n|---|\n| {ASKED} {EXCEPTION} |\n"
    fixes = [found.fix for found in check(parse(text), REVIEW) if found.rule == "unjustified-suppression"]

    assert [fix.kind for fix in fixes if fix] == ["ask"]

"""Headings that are missing are offered where readers look for them, and never written by themselves."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named

LESSONS = "## Lessons learned\n\n- Rolling back took 15 min\n"
WRONG = "## Lessons learned\n\n### What went wrong\n\n- Rolling back took 15 min\n"
LUCK = "## Luck\n\n- It was Sunday\n"
WELL = "<!-- What held, and would hold again? -->\n"
HARD = "<!-- What cost time, attention or nerves? -->\n"
LUCKY = "<!-- What could as well have gone the other way? -->\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            WRONG,
            f"{WRONG}\n### What went well\n\n{WELL}\n### Where we got lucky\n\n{LUCKY}",
        ),
        (
            f"{LESSONS}\n{LUCK}",
            f"{LESSONS}\n### What went well\n\n{WELL}\n### What was hard\n\n{HARD}\n{LUCK}",
        ),
        (
            f"## What went well\n\n- It held\n\n{LUCK}",
            f"## What went well\n\n- It held\n\n{LUCK}\n## What was hard\n\n{HARD}",
        ),
    ],
)
def test_a_side_of_the_lessons_is_offered_below_them_or_beside_the_others(text, after):
    (found,) = run(parse(text), Options(), [named("lessons-incomplete")])

    assert (found.fix.kind, apply(text, found.fix.edits)) == ("suggest", after)


def test_a_section_is_offered_before_those_that_come_after_it():
    before, after = (
        "# Gates\n\n## Timeline\n\n- 09:00 Shut\n\n",
        "## Actions\n\n- [ ] **A1** Check\n\n## Lessons\n\n- One\n",
    )

    (found,) = run(parse(before + after), Options(), [named("missing-section")])

    assert found.fix.kind == "suggest"
    assert apply(before + after, found.fix.edits) == (
        f"{before}## Contributing factors\n\n"
        f"<!-- What made this possible, and what made it worse? One line each, and why below it. -->\n\n{after}"
    )

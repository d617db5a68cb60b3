"""What is said of many lines at once names how many, or which one shows it."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named


def said(rule, text):
    return [each.message for each in run(parse(text), Options(stage="in-review"), [named(rule)])]


@pytest.mark.parametrize(
    ("others", "behind"),
    [(0, ""), (1, " The same on 1 more line."), (2, " The same on 2 more lines.")],
)
def test_times_without_a_zone_are_counted(others, behind):
    events = "".join(f"- 10:{minute} Nothing new\n" for minute in range(20, 20 + others))
    text = f"## Timeline\n\n### 2026-03-09\n\n- 10:10 The alert fires\n{events}"

    assert said("ambiguous-timestamp", text) == [
        f"This time has no zone. Add Z, or timezone in the front matter.{behind}"
    ]


def test_the_line_that_shows_a_trigger_is_named():
    text = """---
triggers: [user-visible]
---

## Timeline

### 2026-03-09 (UTC)

- 10:21 [detect] A merchant telephones support about two labels
- 11:09 [action] Rollback to 3.8.4
"""

    assert said("missing-trigger", text) == [
        "The text shows manual-intervention (line 10), detection-failure (line 9). Add them to the triggers."
    ]
    assert said("missing-trigger", text.replace("user-visible", "user-visible, detection-failure")) == [
        "The text shows manual-intervention (line 10). Add it to the triggers."
    ]

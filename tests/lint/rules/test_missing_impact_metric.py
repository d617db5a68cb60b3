"""The words about a figure that is not there."""

from datetime import UTC, datetime

import pytest

from afterword.document.draft import draft
from afterword.document.parse import parse
from afterword.incident.incident import Incident
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named


def messages(text: str) -> list[str]:
    found = run(parse(text), Options(stage="in-review"), [named("missing-impact-metric")])
    return [each.message for each in found]


def test_a_line_of_the_template_is_called_empty_and_told_what_belongs_there():
    text = draft(Incident(key="k", title="Search was slow"), created=datetime(2026, 3, 2, tzinfo=UTC).date())

    assert messages(text) == [
        "Users affected is empty. Write how many of how many, and which query says so.",
        "Duration is empty. Write how long, from the first to the last moment anybody felt it.",
        "Financial is empty. Write an amount and how it was found, or: none — why.",
        "Reputational is empty. Write tickets and public posts, or: none — why.",
    ]


@pytest.mark.parametrize("said", ["unknown", "TBD", "?"])
def test_a_figure_that_is_open_needs_a_reason_and_a_date(said):
    text = f"# S\n\n## Impact\n\n- **Users affected:** 0\n- **Duration:** 3s\n- **Cost:** {said}\n- **Tickets:** 2\n"

    assert messages(text) == ["Unknown needs a reason and a date: unknown — because: …; until: …."]


def test_what_a_table_gives_is_not_missing_and_nothing_is_written_below_it():
    rows = "| Shops without prices | 40 of 900 |\n| Duration | 3 h |\n| Credited | EUR 1 200 |\n"
    text = f"# S\n\n## Impact\n\n| What | How much |\n|---|---|\n{rows}\n"

    found = run(parse(text), Options(stage="in-review"), [named("missing-impact-metric")])

    assert [each.message for each in found] == ["Impact lacks reputational. Add a line; none or unknown need a reason."]
    assert [(each.fix.kind, each.fix.edits) for each in found if each.fix] == [("ask", ())]

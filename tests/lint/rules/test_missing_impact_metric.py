"""The words about a figure that is not there."""

from datetime import UTC, datetime

import pytest

from afterword.document.draft import draft
from afterword.document.parse import parse
from afterword.document.text import apply
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


@pytest.mark.parametrize(
    "told",
    [
        "Users affected: 12 of 90\nDuration: 3 h\nFinancial: none, nothing is sold at night\nReputational: 2 tickets\n",
        "**Users affected:** 12 of 90\n\n**Duration:** 3 h\n\n**Cost:** 40 EUR\n\n**Press:** none\n",
        "### Users affected\n\n12 of 90 libraries\n\n### Duration\n\n3 h\n\n### Cost\n\n40 EUR\n\n### Public\n\nNo posts\n",
        "- 12 customers were without loans for 3 h\n- No revenue was lost; 2 tickets\n",
        "- 12 customers could not log in\n- ~50 min\n- 178 usd\n- 14 emails, 1 angry tweet\n",
        "- 12 customers could not log in\n- about 1 h 20 min (14:10 - 15:30 utc)\n- 178 usd\n- 1 tweet\n",
        "- 12 customers could not log in\n- Login was down from 14:10 to 15:00 UTC\n- 178 usd\n- 1 tweet\n",
        "- 12 customers could not log in\n- 14:10–15:00\n- 178 usd\n- 1 tweet\n",
        "The loans desk was down for 3 hours. 12 of 90 libraries with 400 readers noticed. It cost 40 EUR. Nobody complained.\n",
    ],
)
def test_figures_in_other_forms_are_seen_and_nothing_is_written_beside_them(told):
    document = parse(f"# S\n\n## Impact\n\n{told}")

    (found,) = run(document, Options(stage="in-review"), [named("missing-impact-metric")])

    assert found.message.startswith("Told, but not counted: users affected, ")
    assert found.fix.kind == "ask"


@pytest.mark.parametrize(
    "other", ["The timeout is 50 min", "Exports ran at 14:10 and at 15:00", "The p95 rose to 50 s"]
)
def test_another_time_is_no_duration(other):
    text = f"# S\n\n## Impact\n\n- 12 customers could not log in\n- {other}\n- 178 usd\n- 1 tweet\n"

    assert messages(text) == ["Impact lacks duration. Add a line; none or unknown need a reason."]


def test_where_a_section_has_words_the_missing_lines_are_to_be_filled():
    document = parse("# S\n\n## Impact\n\nMany readers saw an old catalogue.\n\n- **Duration:** 3 h\n")

    (found,) = run(document, Options(stage="in-review"), [named("missing-impact-metric")])

    assert (
        found.message
        == "Impact lacks users affected, financial and reputational. Add a line; none or unknown need a reason."
    )
    assert found.fix.kind == "suggest"
    assert "<figure>" in found.fix.edits[0].text


def test_what_a_table_gives_is_not_missing_and_nothing_is_written_below_it():
    rows = "| Shops without prices | 40 of 900 |\n| Duration | 3 h |\n| Credited | EUR 1 200 |\n"
    text = f"# S\n\n## Impact\n\n| What | How much |\n|---|---|\n{rows}\n"

    found = run(parse(text), Options(stage="in-review"), [named("missing-impact-metric")])

    assert [each.message for each in found] == ["Impact lacks reputational. Add a line; none or unknown need a reason."]
    assert [(each.fix.kind, each.fix.edits) for each in found if each.fix] == [("ask", ())]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "- **Users affected:** 9\n- **Cost:** none — free\n\n- **Misses:** 40 %\n  - at the edge\n- **Tickets:** 2  \n",
            "- **Tickets:** 2\n- **Duration:** <figure> — <how it was found>\n",
        ),
        ("<!-- Say who. -->\n", "<!-- Say who. -->\n\n- **Users affected:** <figure> — <how it was found>\n"),
    ],
)
def test_missing_lines_are_offered_behind_the_list_and_its_blanks(text, after):
    document = parse(f"# S\n\n## Impact\n\n{text}\n## Timeline\n")

    (found,) = run(document, Options(stage="in-review"), [named("missing-impact-metric")])

    assert found.fix.kind == "suggest"
    mended = apply(document.text, found.fix.edits)
    assert after in mended
    assert [line for line in mended.splitlines() if line != line.rstrip()] == []


def test_a_missing_section_is_offered_with_lines_to_fill():
    document = parse("# S\n\n## Summary\n\nSlow.  \n")

    (found,) = run(document, Options(stage="in-review"), [named("missing-impact-metric")])

    assert found.fix.kind == "suggest"
    assert "Slow.\n\n## Impact\n\n- **Users affected:** <figure> — " in apply(document.text, found.fix.edits)

"""Safe changes are made, all of them, and nothing else."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import Edit, Span, apply
from afterword.lint.check import check
from afterword.lint.diagnostic import Diagnostic, Fix, Severity
from afterword.lint.mend import mend
from afterword.lint.options import Options

NO_OPTIONS = Options()
UNSORTED = """---
schema: postmortem/1
timezone: UTC
---

# Gates

## Timeline

### 2026-03-09

- 13:24 [detect] The pager rings
- 13:19 [impact] Gates refuse every ticket
- 14:22 [mitigate] Rolled back
"""


def safe(text):
    return [found for found in check(parse(text), NO_OPTIONS) if found.fix and found.fix.kind == "safe"]


def test_events_out_of_order_are_sorted():
    text, fixed = mend(UNSORTED, NO_OPTIONS)

    assert text.index("13:19") < text.index("13:24") < text.index("14:22")
    assert "out-of-order" in {found.rule for found in fixed}


def test_nothing_safe_is_left_and_what_needs_a_person_is_not_touched():
    text = UNSORTED + "\n## Contributing factors\n\n- **F1** Human error\n- **F1** A stale lease\n"

    mended, fixed = mend(text, NO_OPTIONS)

    assert safe(mended) == []
    assert "Human error" in mended
    assert {found.fix.kind for found in fixed} == {"safe"}


def test_a_text_with_nothing_to_mend_stays_as_it_is():
    assert mend("# Quiet\r\n", Options(disabled=frozenset(found.rule for found in safe("# Quiet\r\n")))) == (
        "# Quiet\r\n",
        (),
    )


@pytest.mark.parametrize(
    "events",
    [
        ["09:33 [trigger] Rollout", "15:45 [action] Labels voided", "01:20 [resolve] Ledger reconciled"],
        ["09:33 [impact] Errors", "15:45 [note] Report sent", "01:20 Ledger reconciled", "01:30 [resolve] All quiet"],
        ["14:00 A", "16:00 B", "00:10 C"],
        ["14:00 A", "23:00 B", "09:00 C"],
        ["23:00 A", "06:00 B", "06:10 C", "06:05 D"],
        ["13:24 [detect] A", "13:19 [impact] B", "1:40 C", "14:05 [action] D"],
        ["10:00 A", "15:00 B", "10:30 C"],
        ["13:24 [impact] A", "13:19 [mitigate] B"],
        ["22:30 UTC A", "23:40 UTC B", "00:03 UTC C", "00:20 UTC D"],
        ["22:30 CET A", "23:40 CET B", "00:03 CET C"],
        ["22:30 UTC (Mar 9) A", "23:40 UTC (Mar 9) B", "00:03 UTC (Mar 10) C"],
    ],
)
def test_no_event_changes_its_place_while_its_day_or_a_time_is_in_doubt(events):
    told = "\n".join(f"- {event}" for event in events)
    text = UNSORTED[: UNSORTED.index("- 13:24")] + told + "\n"

    mended = mend(text, NO_OPTIONS).text

    assert told in mended
    assert {"out-of-order", "ambiguous-timestamp"} & {found.rule for found in check(parse(mended), NO_OPTIONS)}


@pytest.mark.parametrize(
    "open_end",
    [
        "```\nopen code",
        "~~~~ text\nopen code\n",
        "````\n```\nnot the end",
        "<!-- a remark\n\nthat goes on",
        "```",
        "- one\n- two",
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_what_is_added_is_not_swallowed_by_code_or_a_remark_left_open(open_end: str, line_break: str):
    text = f"---\nschema: postmortem/1\n---\n\n## Summary\n\nIt broke.\n\n{open_end}".replace("\n", line_break)

    for kind in ("impact", "timeline", "actions", "lessons"):
        offered = [each.fix for each in check(parse(text), NO_OPTIONS) if each.fix and kind in _title(each.fix)]
        text = apply(text, offered[0].edits)

    assert {section.kind for section in parse(text).sections} >= {
        "summary",
        "impact",
        "timeline",
        "actions",
        "lessons",
    }


def _title(fix):
    return "impact" if fix.title == "Add the section with its four lines" else fix.title.lower()


def test_what_is_missing_is_never_written_by_itself():
    """A heading with nothing below it, or a figure nobody gave, would look as if somebody had."""
    text = "---\nschema: postmortem/1\n---\n\n# Gates\n\n## Lessons learned\n\n### What went well\n\n- The rollback\n"

    assert mend(text, NO_OPTIONS) == (text, ())


@pytest.mark.parametrize("between", ["**Timeline:**", "__Region two__", "In the other region:"])
def test_events_are_sorted_on_either_side_of_a_label_and_never_across_it(between: str):
    above = "- 2026-03-09 13:24 The pager rings\n- 2026-03-09 14:22 Rolled back\n"
    below = "- 2026-03-09 13:30 Second page\n- 2026-03-09 13:50 Failed over\n- 2026-03-09 13:40 Called\n"
    text = f"{UNSORTED[: UNSORTED.index('###')]}{above}\n{between}\n\n{below}"

    mended = mend(text, NO_OPTIONS).text

    assert f"{above}\n{between}\n\n" in mended
    assert mended.index("13:30") < mended.index("13:40") < mended.index("13:50")


def test_an_edit_after_which_the_same_is_said_is_not_made(monkeypatch: pytest.MonkeyPatch):
    """A rule whose edit does not help would write on and on."""
    place = Span(0, 0)
    vain = Diagnostic("title", Severity.ERROR, "Begin anew.", place, Fix("safe", "Begin", (Edit(place, "x"),)))
    monkeypatch.setattr("afterword.lint.mend.check", lambda *_: (vain,))

    assert mend("a", NO_OPTIONS) == ("a", ())


def test_headings_behind_a_no_break_space_become_headings_and_no_skeleton_is_written():
    """Word and the keyboard of a Mac put one there, and nobody sees it."""
    headings = ("Executive summary", "Impact", "Timeline", "Contributing factors", "Actions", "Lessons learned")
    text = "---\nschema: postmortem/1\n---\n\n" + "\n\n".join(f"##\u00a0{each}\n\nWords." for each in headings) + "\n"
    said = check(parse(text), NO_OPTIONS)

    mended = mend(text, NO_OPTIONS).text

    assert [found.rule for found in said if "no-break space" in found.message] == ["missing-section"] * len(headings)
    assert not [found for found in said if "missing" in found.message or "There is no" in found.message]
    assert [line for line in mended.splitlines() if line.startswith("#")] == [f"## {each}" for each in headings]


def test_a_no_break_space_behind_hashes_in_code_is_code():
    text = "## Actions\n\n```\n##\u00a0note\n```\n"

    assert not [found for found in check(parse(text), NO_OPTIONS) if "no-break" in found.message]

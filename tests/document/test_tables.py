"""Tables where lists are expected."""

from time import process_time

import pytest

from afterword.document import tables
from afterword.document.parse import parse
from afterword.document.text import apply

TABLE = """## Actions taken and planned

In order of weight:

| # | Action item | Type | Owner | Prio | Ticket | Due |
|---|:------------|------|-------|------|--------|-----|
| 1 | Cap the `a|b` queue \\| at 500 | prevent | Noor Haddad | P1 | QUE-9 | 2026-11-20 |
| 2 | Alert above 400 | | - | High | | 20/Nov/26 |
|   |   |   |   |   |   |   |

Thanks.
"""


def test_a_table_of_actions_is_written_as_the_list_it_stands_for():
    document = parse(TABLE)
    table = tables.within(document, "actions")[0]
    edit = tables.actions_listed(document, table)
    assert edit is not None

    first, second = parse(apply(TABLE, [edit])).actions

    assert (first.text, first.owners, first.priority, first.tracker) == (
        "Cap the `a|b` queue | at 500",
        ("Noor Haddad",),
        "P1",
        "QUE-9",
    )
    assert (second.text, second.owners, second.priority, second.due) == ("Alert above 400", (), "P1", first.due)


def test_a_table_of_actions_keeps_its_ids_and_what_the_format_has_no_key_for():
    text = (
        "## Actions\n\n| # | Action | Type | Status | Root cause | Notes |\n|---|---|---|---|---|---|\n"
        "| **A1** | Cap the queue | Prevent | Done | F1 and F2 | see PR 9 |\n| A2 | Grow the pool | Bug | Open | the pool | - |\n"
    )
    document = parse(text)
    edit = tables.actions_listed(document, tables.within(document, "actions")[0])
    assert edit is not None

    first, second = parse(apply(text, [edit])).actions

    assert (first.id, first.text, first.done, first.kind, first.fixes) == (
        "A1",
        "Cap the queue",
        True,
        "prevent",
        ("F1", "F2"),
    )
    assert (second.id, second.done, second.kind) == ("A2", False, None)
    assert [line for line in edit.text.split("\n") if "- " in line[:4] and "kind:" not in line] == [
        "- [x] **A1** Cap the queue",
        "  - Notes: see PR 9",
        "- [ ] **A2** Grow the pool",
        "  - Type: Bug",
        "  - Status: Open",
        "  - Root cause: the pool",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Actions\n\n| Action |\n|---|\n",
        "## Actions\n\n| Action |\n|---|\n|  |\n",
        "## Odd\n\n| Action |\n|---|\n| a |\n",
        "| Action |\n|---|\n| a |\n\n## Actions\n\n- a\n",
    ],
)
def test_what_holds_no_row_in_such_a_section_is_no_table_of_it(text):
    assert tables.within(parse(text), "actions") == ()


@pytest.mark.parametrize("table", ["| Colour |\n|---|\n| red |", "| Action | Owner |\n|---|---|\n|  | Noor |"])
def test_a_table_without_deeds_is_no_list(table):
    document = parse(f"## Actions\n\n{table}\n")

    assert tables.actions_listed(document, tables.within(document, "actions")[0]) is None


def test_a_table_of_events_is_written_as_the_list_it_stands_for():
    text = (
        "## Timeline\n\n| Date | Time (UTC) | Who | What |\n|---|---|---|---|\n| 2026-03-02 | **23:50** | Noor | 118 goes out |\n"
        "| 2026-03-03 | 00:04 | - | The `a \\| b` alarm rings |\n| 2026-03-03 | 00:31 UTC | | Rolled back |\n"
    )
    document = parse(text)
    edit = tables.events_listed(document, tables.within(document, "timeline")[0])
    assert edit is not None

    events = parse(apply(text, [edit])).events

    assert [event.text for event in events] == ["Noor – 118 goes out", "The `a | b` alarm rings", "Rolled back"]
    assert [event.start.strftime("%d %H:%M") for event in events if event.start] == ["02 23:50", "03 00:04", "03 00:31"]


@pytest.mark.parametrize(
    ("heading", "cell", "tags", "words"),
    [
        ("Type", "trigger, impact", ("trigger", "impact"), "Index promoted"),
        ("Tag", "[Lead up]", ("lead-up",), "Index promoted"),
        ("Phase", "Detected", ("detect",), "Index promoted"),
        ("", "**mitigate** / resolve", ("mitigate", "resolve"), "Index promoted"),
        ("Type", "human", (), "human – Index promoted"),
        ("Who", "Noor", (), "Noor – Index promoted"),
    ],
)
def test_a_column_of_tags_becomes_tags(heading, cell, tags, words):
    text = f"## Timeline\n\n### 2026-04-07 (UTC)\n\n| Time | {heading} | What |\n|---|---|---|\n| 08:15 | {cell} | Index promoted |\n"
    document = parse(text)
    edit = tables.events_listed(document, tables.within(document, "timeline")[0])
    assert edit is not None

    (event,) = parse(apply(text, [edit])).events

    assert (event.tags, event.text) == (tags, words)


@pytest.mark.parametrize(
    ("timezone", "zone"), [("Europe/Stockholm", "Europe/Stockholm"), ("UTC", "CEST"), ("America/New_York", "CEST")]
)
def test_the_zone_of_a_tables_heading_is_kept_where_the_documents_is_another(timezone, zone):
    text = (
        f"---\ntimezone: {timezone}\nimpact_start: 2026-04-07T08:15:00+02:00\n---\n\n## Timeline\n\n"
        "| Time (CEST) | What |\n|---|---|\n| 08:15 | Index promoted |\n"
    )
    document = parse(text)
    edit = tables.events_listed(document, tables.within(document, "timeline")[0])
    assert edit is not None

    (event,) = parse(apply(text, [edit])).events

    assert (event.start, event.zone) == (document.facts.impact_start, zone)


@pytest.mark.parametrize(
    ("time", "hour"),
    [("2:05 PM", "14:05"), ("~14:05", "14:05"), ("14:05–14:20", "14:05"), ("Jan 15, 2026 5:33 PM", "17:33")],
)
def test_a_time_in_a_table_is_read_in_all_its_forms(time: str, hour: str):
    text = f"## Timeline\n\n### 2026-01-15 (UTC)\n\n| When | What |\n|---|---|\n| {time} | The alarm rings |\n"
    document = parse(text)
    edit = tables.events_listed(document, tables.within(document, "timeline")[0])
    assert edit is not None

    (event,) = parse(apply(text, [edit])).events

    assert event.start is not None
    assert (event.start.strftime("%d %H:%M"), event.text) == (f"15 {hour}", "The alarm rings")


@pytest.mark.parametrize(
    "rows", ["| Detection | 22 |", "| 13:24 | The pager rings |\n| later | Rolled back |", "| 13:24 | |"]
)
def test_a_table_without_times_or_words_is_no_list_of_events(rows):
    document = parse(f"## Timeline\n\n| a | b |\n|---|---|\n{rows}\n")

    assert tables.events_listed(document, tables.within(document, "timeline")[0]) is None


@pytest.mark.parametrize("piece", ["| a ", "| ` ", "|", "\\\\|", "| `a` "])
def test_wide_rows_take_linear_time(piece):
    def seconds(times):
        document = parse(f"## Actions\n\n| Action |\n|---|\n{piece * times}\n")
        begun = process_time()
        tables.within(document, "actions")
        return process_time() - begun

    assert min(seconds(8_000) for _ in range(3)) < 3.2 * min(seconds(4_000) for _ in range(3)) + 0.02

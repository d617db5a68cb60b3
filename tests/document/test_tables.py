"""Tables where lists are expected."""

from time import process_time

import pytest

from afterword.document import action_table, event_table, tables
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
    edit = action_table.as_list(table)
    assert edit is not None

    first, second = parse(apply(TABLE, [edit])).actions

    assert (first.text, first.owners, first.priority, first.tracker) == (
        "Cap the `a|b` queue | at 500",
        ("Noor Haddad",),
        "P1",
        "QUE-9",
    )
    assert (second.text, second.owners, second.priority, second.due) == ("Alert above 400", (), "P1", first.due)


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("No | Recommendation | Responsible | Priority | By", "1 | Cap the queue | Noor Haddad | High | 30 April 2026"),
        ("Recommendation | By | Due | Priority", "Cap the queue | Noor Haddad | 30 April 2026 | High"),
    ],
)
def test_recommendations_are_actions_and_by_is_the_day_or_the_owner(head, cells):
    text = f"## Recommendations\n\n| {head} |\n|{'---|' * len(head.split('|'))}\n| {cells} |\n"
    document = parse(text)
    edit = action_table.as_list(tables.within(document, "actions")[0])
    assert edit is not None

    (action,) = parse(apply(text, [edit])).actions

    assert (action.text, action.owners, action.priority) == ("Cap the queue", ("Noor Haddad",), "P1")
    assert str(action.due) == "2026-04-30"


def test_a_table_of_actions_keeps_its_ids_and_what_the_format_has_no_key_for():
    text = (
        "## Actions\n\n| # | Action | Type | Status | Root cause | Notes |\n|---|---|---|---|---|---|\n"
        "| **A1** | Cap the queue | Prevent | Done | F1 and F2 | see PR 9 |\n| A2 | Grow the pool | Bug | Open | the pool | - |\n"
    )
    document = parse(text)
    edit = action_table.as_list(tables.within(document, "actions")[0])
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

    assert action_table.as_list(tables.within(document, "actions")[0]) is None


def test_a_table_of_events_is_written_as_the_list_it_stands_for():
    text = (
        "## Timeline\n\n| Date | Time (UTC) | Who | What |\n|---|---|---|---|\n| 2026-03-02 | **23:50** | Noor | 118 goes out |\n"
        "| 2026-03-03 | 00:04 | - | The `a \\| b` alarm rings |\n| 2026-03-03 | 00:31 UTC | | Rolled back |\n"
    )
    document = parse(text)
    edit = event_table.as_list(document, tables.within(document, "timeline")[0])
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
    edit = event_table.as_list(document, tables.within(document, "timeline")[0])
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
    edit = event_table.as_list(document, tables.within(document, "timeline")[0])
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
    edit = event_table.as_list(document, tables.within(document, "timeline")[0])
    assert edit is not None

    (event,) = parse(apply(text, [edit])).events

    assert event.start is not None
    assert (event.start.strftime("%d %H:%M"), event.text) == (f"15 {hour}", "The alarm rings")


@pytest.mark.parametrize(
    "rows", ["| Detection | 22 |", "| 13:24 | The pager rings |\n| later | Rolled back |", "| 13:24 | |"]
)
def test_a_table_without_times_or_words_is_no_list_of_events(rows):
    document = parse(f"## Timeline\n\n| a | b |\n|---|---|\n{rows}\n")

    assert event_table.as_list(document, tables.within(document, "timeline")[0]) is None


@pytest.mark.parametrize("piece", ["| a ", "| ` ", "|", "\\\\|", "| `a` ", "<!--", " ", "<br "])
def test_wide_rows_take_linear_time(piece):
    def seconds(times):
        document = parse(f"## Actions\n\n| Action |\n|---|\n| a {piece * times}\n")
        begun = process_time()
        action_table.as_list(tables.within(document, "actions")[0])
        return process_time() - begun

    assert min(seconds(8_000) for _ in range(3)) < 3.2 * min(seconds(4_000) for _ in range(3)) + 0.02


def listed_actions(rows: str, head: str = "| Action | Owner |\n|---|---|\n") -> list[str]:
    document = parse(f"## Actions\n\n{head}{rows}\n")
    edit = action_table.as_list(tables.within(document, "actions")[0])
    assert edit is not None
    return edit.text.split("\n")


@pytest.mark.parametrize(
    ("cell", "line"),
    [
        ("[x] Cap the queue", "- [x] Cap the queue"),
        ("[ ] Cap the queue", "- [ ] Cap the queue"),
        ("✅ Cap the queue", "- [x] Cap the queue"),
        ("☐ Cap the queue", "- [ ] Cap the queue"),
        ("Cap the queue<br>at 500", "- [ ] Cap the queue at 500"),
        ("Cap `a<br>b`", "- [ ] Cap `a<br>b`"),
    ],
)
def test_a_box_in_a_cell_is_the_actions_and_a_break_is_a_blank(cell, line):
    assert listed_actions(f"| {cell} | @noor |") == [line, "  - owner: @noor"]


def test_what_a_row_allows_stands_above_its_action():
    allowed = '<!-- afterword: ignore not-specific reason="agreed with all" -->'

    lines = listed_actions(f"| Cap the queue | @noor |\n| {allowed} Improve the pool | @noor |")

    assert lines[2:] == [allowed, "- [ ] Improve the pool", "  - owner: @noor"]


@pytest.mark.parametrize(
    ("cell", "box", "below"),
    [
        ("n/a **DONE**", "x", []),
        ("DONE", "x", []),
        ("Bug 5554823 **TODO**", " ", ["  - tracker: Bug 5554823"]),
        ("[QUE-9](https://que.example.com/9) (closed)", "x", ["  - tracker: [QUE-9](https://que.example.com/9)"]),
        ("QUE-9 in progress", " ", ["  - tracker: QUE-9", "  - Status: in progress"]),
        ("https://que.example.com/done", " ", ["  - tracker: https://que.example.com/done"]),
        ("N/A", " ", []),
    ],
)
def test_a_state_behind_a_ticket_is_no_part_of_it(cell, box, below):
    lines = listed_actions(f"| Cap the queue | {cell} |", "| Action Item | Bug |\n|---|---|\n")

    assert lines == [f"- [{box}] Cap the queue", *below]


def test_german_headings_and_a_column_of_boxes_are_read():
    head = "| | Was | Wer | Bis | Prio | Art | Stand |\n|---|---|---|---|---|---|---|\n"

    lines = listed_actions("| [x] | Cap the queue | @noor | 2026-11-20 | P1 | prevent | [ ] |", head)

    assert lines == ["- [x] Cap the queue", "  - owner: @noor; priority: P1; due: 2026-11-20; kind: prevent"]


def listed_events(table: str, front: str = "") -> list[str]:
    document = parse(f"{front}## Timeline\n\n{table}\n")
    edit = event_table.as_list(document, tables.within(document, "timeline")[0])
    return edit.text.split("\n") if edit else []


def test_start_and_end_become_a_range():
    rows = "| 08:15 | 08:19 | Index promoted | trigger |\n| 08:20 | | Looking | diagnose |"

    lines = listed_events(f"| Start | End | Event | Tag |\n|---|---|---|---|\n{rows}")

    assert lines == ["- 08:15–08:19 [trigger] Index promoted", "- 08:20 [diagnose] Looking"]


def test_a_row_without_a_time_goes_on_with_the_event_above():
    text = "| Time | Event |\n|---|---|\n| 08:15 | Index<br>promoted |\n| | on both nodes |\n| 08:40 | Fixed |"

    assert listed_events(text) == ["- 08:15 Index promoted", "  - on both nodes", "- 08:40 Fixed"]
    assert len(parse("## Timeline\n\n" + "\n".join(listed_events(text))).events) == 2


@pytest.mark.parametrize(
    ("near", "cell", "day"),
    [
        ("2026-03-04", "4 Mar 08:15", "2026-03-04"),
        ("2026-03-04", "March 4th, 08:15", "2026-03-04"),
        ("2026-03-04", "04.03. 08:15", "2026-03-04"),
        ("2026-03-04", "04.03.2025 08:15", "2025-03-04"),
        ("2026-01-02", "31 Dec 08:15", "2025-12-31"),
        ("2025-12-30", "1 Jan 08:15", "2026-01-01"),
        ("2026-01-02", "4 Mar 2024 08:15", None),
    ],
)
def test_a_date_without_its_year_is_of_the_year_that_is_nearest(near, cell, day):
    front = f"---\ntimezone: UTC\nimpact_start: {near}T08:00Z\n---\n\n"

    lines = listed_events(f"| When | Event |\n|---|---|\n| {cell} | Index promoted |", front)

    assert lines == [f"- {f'{day} 08:15' if day else cell} Index promoted"]


@pytest.mark.parametrize(
    ("above", "lines"),
    [
        ("### 2026-03-04\n\n", ["- 08:15 Index promoted"]),
        ("### 2026-03-05\n\n", ["- 2026-03-04 08:15 Index promoted"]),
        ("**Date:** 3 March 2026\n\n", ["- 2026-03-04 08:15 Index promoted"]),
        ("", []),
    ],
)
def test_the_year_is_that_of_the_day_above_or_nobody_knows_it(above, lines):
    assert listed_events(f"{above}| When | Event |\n|---|---|\n| 4 Mar 08:15 | Index promoted |") == lines


def test_a_day_that_the_heading_tells_is_told_once():
    rows = (
        "8 April 2026 09:10 | Rollout",
        "2026-04-08 09:31 UTC | Alert",
        "2026-04-07 20:00 | Built",
        "2026-04-07 20:05 | Sent",
    )
    later = ("8 April 2026 at 11:02 | Purged", "9 April 2026 08:00 | Closed", "9 April 2026 08:05 | Told")
    table = "".join(f"\n| {row} |" for row in (*rows, *later))

    assert listed_events(f"### 2026-04-08 (UTC)\n\n| Time | What |\n|---|---|{table}") == [
        "- 09:10 Rollout",
        "- 09:31 UTC Alert",
        "- 2026-04-07 20:00 Built",
        "- 2026-04-07 20:05 Sent",
        "- 11:02 Purged",
        "- 9 April 2026 08:00 Closed",
        "- 08:05 Told",
    ]


@pytest.mark.parametrize(
    ("cell", "due"),
    [
        ("17.04.2026", "2026-04-17"),
        ("17 April 2026", "2026-04-17"),
        ("ASAP", "ASAP"),
        ("17 April or later", "17 April or later"),
    ],
)
def test_the_day_an_action_is_due_becomes_one_that_sorts(cell, due):
    document = parse(f"## Actions\n\n| Action | Due |\n|---|---|\n| Cap the queue | {cell} |\n")

    edit = action_table.as_list(tables.within(document, "actions")[0])

    assert edit
    assert edit.text.split("\n")[1] == f"  - due: {due}"


@pytest.mark.parametrize(
    ("kind", "tag"), [("Impact start", "impact"), ("Impact begins", "impact"), ("End of impact", "mitigate")]
)
def test_a_kind_in_words_is_a_tag(kind, tag):
    assert listed_events(f"| Time | Kind | Event |\n|---|---|---|\n| 08:15 | {kind} | 502s |") == [
        f"- 08:15 [{tag}] 502s"
    ]


def test_a_column_of_components_that_look_like_tags_has_none():
    rows = "| 08:15 | resolver | 502s |\n| 08:19 | auction | Slow |"

    assert listed_events(f"| Time | Component | Event |\n|---|---|---|\n{rows}") == [
        "- 08:15 resolver – 502s",
        "- 08:19 auction – Slow",
    ]


def test_long_tables_take_linear_time():
    def seconds(rows):
        document = parse("## Timeline\n\n| When | What |\n|---|---|\n" + "| 4 Mar 08:15 | a |\n|  | b<br>c |\n" * rows)
        table = tables.within(document, "timeline")[0]
        begun = process_time()
        event_table.as_list(document, table)
        event_table.tags(document, table)
        event_table.tells_times(table)
        return process_time() - begun

    assert min(seconds(2_000) for _ in range(3)) < 3.2 * min(seconds(1_000) for _ in range(3)) + 0.02


@pytest.mark.parametrize(
    ("head", "row", "line"),
    [
        ("Action | Date created | Due date", "Cap it | 2026-05-01 | 2026-06-01", "due: 2026-06-01"),
        ("Action | Owner | Done when", "Cap it | @noor | the alert fires", "owner: @noor; verify: the alert fires"),
        ("Action owner | Action", "@noor | Cap it", "owner: @noor"),
    ],
)
def test_each_column_of_actions_is_what_its_heading_says(head, row, line):
    rule = "|".join("---" for _ in head.split("|"))

    assert listed_actions(f"| {row} |", f"| {head} |\n|{rule}|\n")[:2] == ["- [ ] Cap it", f"  - {line}"]

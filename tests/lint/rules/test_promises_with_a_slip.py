"""An attribute line with one slip is told once, and nothing that stands on it is called missing."""

import time
from datetime import date

import pytest

from afterword.document import items, meant
from afterword.document.parse import parse
from afterword.document.text import Span, apply
from afterword.lint.check import check
from afterword.lint.options import Options

KEYS = items.KEYS["actions"]
TODAY = Options(stage="in-review", today=date(2026, 3, 10))
PROMISED = {
    "due-missing-or-relative", "owner-not-one-person", "priority-missing-or-flat", "untracked", "orphan-action",
    "factor-unaddressed", "no-actions", "invalid-front-matter",
}  # fmt: skip


def text(*lines):
    told = "\n".join(f"  - {line}" for line in lines)
    return (
        "---\nschema: postmortem/1\nseverity: SEV2\ntriggers: [user-visible]\n---\n\n## Contributing factors\n\n"
        "- **F1** The worker waits for a lock nobody holds\n  - because **F2** the lease is never renewed\n\n"
        f"## Actions\n\n- [ ] **A1** Renew the lease every 10 s\n{told}\n  - verify: contract test `lease-lost` is green\n"
    )


def said(document):
    return [each for each in check(parse(document), TODAY) if each.rule in PROMISED]


@pytest.mark.parametrize(
    ("lines", "messages"),
    [
        (["owner: @kim; priority: P1; due: 2026-03-20; kind: prevent; fixes: F1, F2; tracker: EDGE-4"], []),
        (
            ["ower: @kim; priority: P1; due: 2026-03-20; kind: prevent; fixes: F1, F2; tracker: EDGE-4"],
            ["Attributes of A1: write owner for ower."],
        ),
        (
            ["owner: @kim; priority: P1; due date: 2026-03-20; kind: prevent; fixes: F1, F2; jira: EDGE-4"],
            ["Attributes of A1: write due for due date, tracker for jira."],
        ),
        (
            ["owner: @kim, priority: P1, due: 2026-03-20, kind: prevent, fixes: F1 F2, tracker: EDGE-4"],
            ["Attributes of A1: semicolons divide keys."],
        ),
        (
            ["owner: Kim Lind | priority: P1 | due: 2026-03-20 | fixes: F1, F2 | tracker: EDGE-4"],
            ["Attributes of A1: semicolons divide keys."],
        ),
        (
            ["**Owner:** @kim", "**Priority:** P1", "**Deadline:** 20 March 2026", "Fixes: F1, F2", "Ticket: EDGE-4"],
            ["Attributes of A1: write due for Deadline.", "Attributes of A1: write tracker for Ticket."],
        ),
        (
            ["status: open; owner: @kim; priority: P1; due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4"],
            ["Attributes of A1: status is no key; owner, priority, due, kind, fixes are."],
        ),
    ],
)
def test_one_slip_is_told_and_nothing_else(lines, messages):
    assert [each.message for each in said(text(*lines))] == messages


@pytest.mark.parametrize(
    "line",
    [
        "owner: @kim. priority: P1. due: 2026-03-20. fixes: F1, F2. tracker: EDGE-4",
        "owner @kim; priority P1; due 2026-03-20; fixes F1, F2; tracker EDGE-4",
        "owner = @kim; priority=P1; due -> 2026-03-20; fixes => F1, F2; tracker → EDGE-4",
        "Owner: @kim / Priority: P1 / Due: 2026-03-20 / Fixes: F1, F2 / Tracker: EDGE-4",
        "owner: @kim priority: P1 due: 2026-03-20 fixes: F1, F2 tracker: EDGE-4",
        "*Owner*: @kim; *Priority:* P1; _Due_: 2026-03-20; `fixes`: F1, F2; __Tracker__: EDGE-4",
        "Owner - @kim; Priority – P1; due - 2026-03-20; fixes - F1, F2; tracker - EDGE-4",
        "owner：@kim；priority：P1；due：2026-03-20；fixes：F1, F2；tracker：EDGE-4",
        "owner: @kim · priority: P1 • due: 2026-03-20、fixes: F1, F2 | tracker: EDGE-4",
        "owner :@kim ; priority : P1 ; due : 2026-03-20 ; fixes : F1, F2 ; tracker : EDGE-4",
        "owner: “@kim”; priority: 'P1'; due: „2026-03-20“; fixes: F1, F2; tracker: EDGE-4",
        "verify: the graph shows 40, owner: @kim, priority: P1, due: 2026-03-20, fixes: F1, F2, tracker: EDGE-4",
        "Eta: 2026-03-20, bug: EDGE-4, dri: @kim, prio: high, addresses: F1, F2",
        "Verantwortlich: @kim; Priorität: P1; Fällig: 2026-03-20; fixes: F1, F2; tracker: EDGE-4",
    ],
)
def test_a_line_written_otherwise_is_read_told_once_and_mended_at_once(line):
    before = text(line)

    (one,), (note,) = parse(before).actions, said(before)
    after = apply(before, note.fix.edits)
    (two,) = parse(after).actions

    assert (one.owners, one.priority, one.due, one.fixes) == (("@kim",), "P1", date(2026, 3, 20), ("F1", "F2"))
    assert (note.rule, note.fix.kind, one.tracker) == ("invalid-front-matter", "safe", "EDGE-4")
    assert len(note.message.split()) <= 18
    assert said(after) == []
    assert (one.owners, one.priority, one.due, one.fixes, one.tracker, one.verify) == (
        two.owners, two.priority, two.due, two.fixes, two.tracker, two.verify
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "message", "kind", "mended"),
    [
        (
            "owner: @kim; priority: P1; due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4; owner: @lee",
            "owner stands twice, and only the first counts. Keep one.",
            "suggest",
            "tracker: EDGE-4; helpers: @lee",
        ),
        (
            "owner: @kim; priority: P1; due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4; due: 2026-03-27",
            "due stands twice, and only the first counts. Keep one.",
            "ask",
            "",
        ),
        (
            "owner: @kim; prority: P1, effort: 3 days, due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4",
            "effort is no key; the others are.",
            "suggest",
            "priority: P1; effort: 3 days; due: 2026-03-20",
        ),
        (
            "Issue: the lease is not renewed; owner: @kim; priority: P1; due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4",
            "Issue is no key; owner, priority, due, kind, fixes are.",
            "ask",
            "",
        ),
        (
            "Note: owner: @kim; priority: P1; due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4",
            "Note is no key; owner, priority, due, kind, fixes are.",
            "ask",
            "",
        ),
    ],
)
def test_what_only_the_author_can_tell_is_asked(line, message, kind, mended):
    before = text(line)

    (note,) = said(before)

    assert note.message == f"Attributes of A1: {message}"
    assert note.fix.kind == kind
    assert mended in apply(before, note.fix.edits)


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("owner: “@kim”", "owner: @kim"),
        ("done: 2026-03-20 (PR 12), owner: @kim", "done: 2026-03-20 (PR 12); owner: @kim"),
        ("owner: @kim; prority: P1", "owner: @kim; priority: P1"),
        ("Fixes F1", "fixes: F1"),
        ("verify - the lease is renewed every 10 s", "verify: the lease is renewed every 10 s"),
        ("owner: Kim Lind verify: the lease is renewed", "owner: Kim Lind; verify: the lease is renewed"),
    ],
)
def test_a_short_line_is_mended_too(line, mended):
    document = f"## Actions\n\n- [ ] **A1** Renew the lease\n  - {line}\n"

    (note,) = [each for each in said(document) if each.rule == "invalid-front-matter"]

    assert apply(document, note.fix.edits).endswith(f"  - {mended}\n")


def test_a_key_that_stands_on_two_lines_is_named():
    line = "priority: P1; due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4"

    (note,) = said(text(f"owner: @kim; {line}", "verify: a look", "Owner: @lee"))

    assert note.message == "Attributes of A1: owner stands twice, and only the first counts. Keep one."


def test_the_same_slips_on_several_lines_are_one_note():
    actions = [
        f"- [ ] **A{at}** Renew the lease every {at} s\n  - Assignee: @kim, Prio: P1, due: 2026-03-20"
        for at in range(1, 4)
    ]
    document = "## Actions\n\n" + "\n".join(actions)

    (note,) = [each for each in said(document) if each.rule == "invalid-front-matter"]

    assert note.message == (
        "Attributes of A1 and 2 more lines: write owner for Assignee, priority for Prio; semicolons divide keys."
    )
    assert apply(document, note.fix.edits).count("owner: @kim; priority: P1; due: 2026-03-20") == 3


def test_many_slips_are_told_in_few_words():
    document = "## Actions\n\n- [ ] Renew the lease\n  - Assigned to = @kim, Due date - 2026-03-20 / Prio: 'P1'\n"

    (note,) = [each for each in said(document) if each.rule == "invalid-front-matter"]

    assert note.message == ("Attributes of this action: read as meant; the usual form is key, colon, value, semicolon.")


@pytest.mark.parametrize(
    "line",
    [
        "verify: the ticket has owner: @kim, priority: P1 and a day",
        "verify: the page shows severity=2, priority=high",
        "verify: a query for due: 2026-03-20 returns 0 rows",
        "tracker: https://tracker.example.com/issues?owner=kim&priority=P1",
        "owner: the pool team, see kind: prevent",
        "owner: Kim, who asked the others: due tomorrow",
    ],
)
def test_keys_within_a_value_are_part_of_it(line):
    document = text(line)

    assert [slip for action in parse(document).actions for slip in action.slips] == []


@pytest.mark.parametrize(
    "unit",
    [
        "; ",
        ", priority: P1",
        ", abc def: x",
        "“a ",
        "( [ < ` ",
        " / kind",
        "ownr: @a; ",
        " due to",
        "  ",
        "=",
        "owner @a ",
    ],
)
def test_reading_a_line_takes_linear_time(unit):
    def seconds(length):
        line = f"owner: @kim{unit * (length // len(unit))}"
        began = time.process_time()
        items.attribute_line(line, Span(0, len(line)), KEYS)
        meant.read(line, Span(0, len(line)), KEYS)
        return time.process_time() - began

    short, long = (min(seconds(length) for _ in range(3)) for length in (20_000, 100_000))

    assert long < 20 * max(short, 0.005)


@pytest.mark.parametrize(
    "lines",
    [
        ["ower: @kim; priority: P1; due date: 2026-03-20; fixes: F1, F2; jira: EDGE-4"],
        ["Assignee: @kim, priority: P1, due: 2026-03-20, fixes: F1, F2, tracker: EDGE-4"],
    ],
)
def test_the_fixes_leave_nothing_to_say_and_what_was_read(lines):
    before = text(*lines)

    after = apply(before, (edit for each in said(before) for edit in each.fix.edits))

    (one,), (two,) = parse(before).actions, parse(after).actions
    assert said(after) == []
    assert (one.owners, one.priority, one.due, one.fixes, one.tracker, one.verify) == (
        two.owners, two.priority, two.due, two.fixes, two.tracker, two.verify
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Files: `lease.py`, `worker.py`",
        "Over: 20 minutes",
        "ETA: 20 minutes for each shard",
        "Issue: the alert was noisy",
        "Type: a daemon",
        "Status: waiting for hardware",
        "Type: the kind of lease matters here",
        "Ticket: see the one of last week",
        "Fix: put a limit in the pool, owner: the api",
        "Fixes F1 by renewing it",
        "Due to a change, priority: high was lost",
        "Owner of the lease: storage",
        "Priority High traffic goes first",
        "due 2026-03-20 the lease expires",
        "whose: @kim; priority: P1",
        "Note: ask the owner; see also: the runbook",
        "verify: a test, owner: nobody, passes",
        "owner: @kim, who knows the pool: ask early",
    ],
)
def test_sentences_stay_sentences(line):
    assert [each for each in said(text(line)) if each.rule == "invalid-front-matter"] == []


def test_a_tag_that_is_misspelt_or_behind_the_words_is_not_missing_too():
    document = (
        "## Timeline\n\n- 2026-03-10 08:00Z [lead-up, trigger] Rollout\n- 2026-03-10 09:00Z [impact] Writes fail\n"
        "- 2026-03-10 09:04Z [detected] Page\n- 2026-03-10 09:10Z On-call joins [engage]\n"
        "- 2026-03-10 09:30Z [mitigate, resolve] Rolled back\n"
    )

    found = [
        each for each in check(parse(document), TODAY) if each.rule in {"missing-milestone", "invalid-front-matter"}
    ]

    assert [(each.rule, each.span.of(document)) for each in found] == [
        ("invalid-front-matter", "detected"),
        ("invalid-front-matter", "engage"),
    ]

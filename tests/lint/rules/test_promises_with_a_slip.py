"""An attribute line with one slip is told once, and nothing that stands on it is called missing."""

from datetime import date

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import check
from afterword.lint.options import Options

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
            ["ower is not known here. Did you mean owner?"],
        ),
        (
            ["owner: @kim; priority: P1; due date: 2026-03-20; kind: prevent; fixes: F1, F2; jira: EDGE-4"],
            ["due date is not known here. Did you mean due?", "jira is not known here. Did you mean tracker?"],
        ),
        (
            ["owner: @kim, priority: P1, due: 2026-03-20, kind: prevent, fixes: F1 F2, tracker: EDGE-4"],
            ["Semicolons divide keys; a comma is part of a value."],
        ),
        (
            ["owner: Kim Lind | priority: P1 | due: 2026-03-20 | fixes: F1, F2 | tracker: EDGE-4"],
            ["Semicolons divide keys; a comma is part of a value."],
        ),
        (
            ["**Owner:** @kim", "**Priority:** P1", "**Deadline:** 20 March 2026", "Fixes: F1, F2", "Ticket: EDGE-4"],
            ["Deadline is not known here. Did you mean due?", "Ticket is not known here. Did you mean tracker?"],
        ),
        (
            ["status: open; owner: @kim; priority: P1; due: 2026-03-20; fixes: F1, F2; tracker: EDGE-4"],
            ["status is no key of actions. owner, priority, due, kind, fixes, tracker, verify are."],
        ),
    ],
)
def test_one_slip_is_told_and_nothing_else(lines, messages):
    assert [each.message for each in said(text(*lines))] == messages


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

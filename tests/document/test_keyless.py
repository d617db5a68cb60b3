"""Attribute lines whose keys are left out, asked for or in brackets."""

from datetime import date

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply


def action(*lines):
    below = "".join(f"  - {line}\n" for line in lines)
    return parse(f"## Actions\n\n- [ ] **A1** Refuse empty files\n{below}")


@pytest.mark.parametrize(
    "lines",
    [
        ("[owner: @ana] [priority: P1] [due: 2026-04-17] [fixes: F1] [tracker: MED-1]",),
        ("assigned to @ana, P1, by 17 April 2026, MED-1 (for F1)",),
        ("@ana – P1 – 2026-04-17 – MED-1 – F1",),
        ("Owner: @ana, due 2026-04-17, P1, MED-1, for F1",),
        ("Who: @ana", "When: 2026-04-17", "How important: P1", "Ticket: MED-1", "For: F1"),
        ("OWNER: @ana; PRIO: 1; DUE: 17.04.2026; FIXES: f1; TICKET: MED-1",),
        ("owner: @ana", "priority: P1 - high", "due: 2026-04-17", "fixes: F1", "tracker: MED-1"),
    ],
)
def test_values_are_known_by_their_kind(lines):
    before = action(*lines)

    after = parse(apply(before.text, (edit for slip in before.actions[0].slips for edit in slip.edits)))

    for each in (*before.actions, *after.actions):
        assert (each.owners, each.priority, each.due) == (("@ana",), "P1", date(2026, 4, 17))
        assert (each.tracker, each.fixes) == ("MED-1", ("F1",))
    assert not after.actions[0].slips


@pytest.mark.parametrize(
    "line",
    [
        "@ana, @jun",
        "P1",
        "by Friday",
        "PAY-12",
        "Uses the new limit (see PAY-12)",
        "When: the pool is full, page",
        "For: the vendor, P1",
        "Who: nobody knows yet (P1)",
        "2026-04-17: asked the vendor (PAY-12)",
    ],
)
def test_what_says_anything_else_is_a_note(line):
    (one,) = action(line).actions

    assert (one.owners, one.due, one.tracker, one.slips) == ((), None, None, ())


def test_issues_with_their_priority_are_no_attributes_of_the_heading_above():
    assert not parse("## Actions\n\n### Next\n\n- PAY-12, P1\n- PAY-13, P2\n").actions

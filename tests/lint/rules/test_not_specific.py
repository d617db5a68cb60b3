"""A deed is replaced; who does it, how urgent it is and by when stay."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import check


@pytest.mark.parametrize(
    "planned",
    [
        "@ines P2 2027-01-29",
        "@ines P3 2027-01-29 RATES-9",
        "(Marta, P3, 2026-09-30)",
        "(@ines; P1; 2027-01-29)",
        "- @ines, due 2027-01-29",
        "RATES-9 @ines P2 2027-01-29",
        "(owner: @ines, P2) by 2027-01-29",
        ", @ines P2 due: 2027-01-29 https://tracker.example/browse/RATES-9",
        ", @ines P2 due: 2027-01-29 https://notes.example/rates",
    ],
)
def test_a_new_deed_keeps_its_owner_priority_and_day(planned: str) -> None:
    text = f"## Actions\n\n- [ ] Improve failover {planned}\n"
    before = parse(text).actions[0]
    (edits,) = [found.fix.edits for found in check(parse(text)) if found.rule == "not-specific" and found.fix]

    after = parse(apply(text, edits)).actions[0]

    assert "<verb>" in after.text
    assert "failover" not in after.text
    assert (after.owners, after.priority, after.due) == (before.owners, before.priority, before.due)
    assert after.tracker == before.tracker


@pytest.mark.parametrize("lead", ["Marta Quill:", "@ines:", "P1 @ines"])
def test_whoever_stands_before_the_deed_stays(lead: str) -> None:
    text = f"## Actions\n\n- [ ] {lead} improve failover\n"
    before = parse(text).actions[0]
    (edits,) = [found.fix.edits for found in check(parse(text)) if found.rule == "not-specific" and found.fix]

    after = parse(apply(text, edits)).actions[0]

    assert (after.owners, after.priority) == (before.owners, before.priority)
    assert "failover" not in after.text


@pytest.mark.parametrize(
    ("deed", "begins"),
    [
        ("Look into the leak", "A search without an end."),
        ("Follow up on the leak", "A search without an end."),
        ("Follow the runbook", "A habit, not a deed."),
        ("Continue to delight", "A habit, not a deed."),
        ("Keep the wiki current", "A habit, not a deed."),
        ("Monitoring", "A topic, not a deed."),
        ("Monitor the ingress", "Watching has no end."),
        ("Share the lessons", "Talk without an end."),
        ("Discuss this with the vendor", "Talk without an end."),
    ],
)
def test_it_is_said_of_what_there_is_no_end(deed: str, begins: str) -> None:
    found = [each.message for each in check(parse(f"## Actions\n\n- [ ] {deed}\n")) if each.rule == "not-specific"]

    assert len(found) == 1
    assert found[0].startswith(begins)


@pytest.mark.parametrize(
    ("deed", "vague"),
    [
        ("Train the classifier on the labels of March", False),
        ("Retrain model 59 with named features", False),
        ("Teach the linter to reject `latest` tags", False),
        ("Keep prepared articles in a store the front page cannot read", False),
        ("Train the night shift", True),
        ("Keep the team in the loop", True),
    ],
)
def test_to_teach_a_machine_and_to_keep_a_thing_in_a_place_are_deeds(deed: str, vague: bool) -> None:
    found = {each.rule for each in check(parse(f"## Actions\n\n- [ ] {deed}\n"))}

    assert ("not-specific" in found) is vague

"""Which column of a table of actions holds what."""

from time import process_time

import pytest

from afterword.document.action_columns import columns


def told(*head: str) -> dict[str, str]:
    return {head[column]: key for column, key in columns(head).items()}


@pytest.mark.parametrize(
    ("head", "held"),
    [
        (("Action", "Date created", "Due date"), {"Action": "words", "Due date": "due"}),
        (("Action", "Owner", "Done when"), {"Action": "words", "Owner": "owner", "Done when": "verify"}),
        (("Action owner", "Action"), {"Action owner": "owner", "Action": "words"}),
        (("What", "Who", "When"), {"What": "words", "Who": "owner", "When": "due"}),
        (("Was", "Wer", "Bis wann"), {"Was": "words", "Wer": "owner", "Bis wann": "due"}),
        (("Type of action", "Description"), {"Type of action": "kind", "Description": "words"}),
        (("Action status", "Action required"), {"Action status": "status", "Action required": "words"}),
        (("What needs to be done", "Who will do it"), {"What needs to be done": "words", "Who will do it": "owner"}),
        (("Ticket / issue", "Priority (P0–P3)"), {"Ticket / issue": "tracker", "Priority (P0–P3)": "priority"}),
        (("**Action** / owner", "Owner:"), {"**Action** / owner": "words", "Owner:": "owner"}),
        (("(Action)", "Definition of done"), {"(Action)": "words", "Definition of done": "verify"}),
        (("Action to be done", "Done?"), {"Action to be done": "words", "Done?": "status"}),
    ],
)
def test_a_heading_tells_what_its_column_holds(head: tuple[str, ...], held: dict[str, str]):
    assert told(*head) == held


@pytest.mark.parametrize(
    ("head", "best"),
    [
        (("Date", "Deadline"), "Deadline"),
        (("Target date (first guess)", "Due"), "Due"),
        (("The due date", "ETA"), "ETA"),
        (("When", "By when"), "By when"),
        (("Due", "Due"), "Due"),
    ],
)
def test_of_several_columns_the_one_called_most_like_the_key_has_it(head: tuple[str, ...], best: str):
    assert told(*head) == {best: "due"}


@pytest.mark.parametrize(
    "heading",
    [*("Date created", "Opened", "Closed on", "Date raised", "When created", "Start date", "Date verified"),
     *("Who reported it", "Action ID", "Task #", "Target service", "Colour", "#", "")],
)  # fmt: skip
def test_what_is_another_thing_is_in_no_column(heading: str):
    assert told(heading) == {}


@pytest.mark.parametrize("piece", ["action ", "action id ", "(", "/", "due ", "of ", "- "])
def test_a_long_heading_takes_linear_time(piece: str):
    def seconds(times: int) -> float:
        begun = process_time()
        columns([piece * times])
        return process_time() - begun

    assert min(seconds(16_000) for _ in range(3)) < 3.2 * min(seconds(8_000) for _ in range(3)) + 0.02

"""Whose an action from elsewhere is, and until when, whatever the name and however both are written."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.document.actions import Action
from afterword.document.parse import parse
from afterword.exchange.arrivals.adopt import adopt

HEAD = "# Pool\n\n## Action items\n\n"
NAMES = st.sampled_from(
    [
        *("Anna", "Anna Lee", "P. Jones", "J. R. Smith", "J.R. Smith", "J. R. R. Tolkien", "John Q. Public"),
        *("Dr. Anna Weiß", "Prof. Dr. Jana Novák", "Mrs. O'Neill", "St. John", "Sam Lee Jr.", "Sam Lee Sr."),
        "Sr. López",
    ]
)
NAMES_WITH_COMMAS = NAMES | st.just("Sam Lee, Jr.")
DAYS = st.sampled_from(
    [
        *("2026-02-14", "14/02/2026", "02/14/2026", "14-02-2026", "14.02.2026", "14 February 2026", "14 Feb 2026"),
        *("February 14, 2026", "Feb. 14, 2026", "Feb 14 2026", "14. February 2026", "14. Feb. 2026", "14 Feb, 2026"),
    ]
)
MARKS = st.sampled_from([", ", "; ", " | ", " / ", " — ", ". "])
PLACES = st.sampled_from(
    [("Split the pool (", ")"), ("Split the pool [", "]"), ("Split the pool — ", ""), ("Split the pool. ", ".")]
)


def told(name: str, day: str, mark: str, key: str) -> str:
    return joined(mark, f"{key}: {name}", f"due: {day}", "P1")


def joined(mark: str, *parts: str) -> str:
    return mark.join(parts).replace("..", ".")


def action(text: str) -> Action:
    (found,) = parse(text).actions
    return found


@given(NAMES_WITH_COMMAS, DAYS, MARKS, PLACES, st.sampled_from(["Owner", "owner", "Assignee"]))
@example("P. Jones", "30/01/2026", ", ", ("Split the pool (", ")"), "Owner")
@example("Jo Smith", "Feb. 14, 2026", ", ", ("Split the pool (", ")"), "Owner")
def test_owner_day_and_priority_come_out_whole(
    name: str, day: str, mark: str, place: tuple[str, str], key: str
) -> None:
    text = f"{HEAD}- [ ] {told(name, day, mark, key).join(place)}\n"

    written = adopt("pool.md", text.encode()).text

    came = action(written)
    assert (came.text, came.owners, came.priority) == ("Split the pool", (name,), "P1")
    assert str(came.due) == ("2026-01-30" if day.startswith("30") else "2026-02-14")


@given(NAMES, DAYS, MARKS, PLACES)
def test_what_is_not_imported_is_read_alike(name: str, day: str, mark: str, place: tuple[str, str]) -> None:
    found = action(f"{HEAD}- [ ] {told(name, day, mark, 'owner').join(place)}\n")

    assert (found.owners, found.priority, str(found.due)) == ((name,), "P1", "2026-02-14")


@given(NAMES_WITH_COMMAS, DAYS, st.sampled_from(["; ", ", ", " | ", " / ", ". "]))
def test_so_is_a_line_of_keys_below(name: str, day: str, mark: str) -> None:
    text = f"{HEAD}- [ ] Split the pool\n  - {joined(mark, f'Owner: {name}', f'Due: {day}', 'Priority: P1')}\n"

    for written in (text, adopt("pool.md", text.encode()).text):
        found = action(written)
        assert (found.text, found.owners, found.priority, str(found.due)) == (
            "Split the pool",
            (name,),
            "P1",
            "2026-02-14",
        )


@given(NAMES_WITH_COMMAS, DAYS, st.sampled_from([")", ", P1)"]))
def test_and_a_name_with_a_day_but_no_key_for_it(name: str, day: str, end: str) -> None:
    text = f"{HEAD}- [ ] Split the pool (Owner: {name}, due {day}{end}\n"

    found = action(adopt("pool.md", text.encode()).text)

    assert (found.text, found.owners, str(found.due)) == ("Split the pool", (name,), "2026-02-14")


@given(NAMES_WITH_COMMAS, DAYS, st.sampled_from(["{}, P1, due {}", "{} / P1 / {}", "{} — P1 — due {}"]))
def test_and_marks_without_keys_in_the_line_below(name: str, day: str, marks: str) -> None:
    text = f"{HEAD}- [ ] Split the pool\n  Owner: {marks.format(name, day)}\n"

    found = action(adopt("pool.md", text.encode()).text)

    assert (found.text, found.owners, found.priority, str(found.due)) == ("Split the pool", (name,), "P1", "2026-02-14")


@pytest.mark.parametrize("name", ["Ana Lee", "Team B", "Sam Lee Jr."])
def test_a_full_stop_ends_a_sentence_all_the_same(name: str) -> None:
    text = f"{HEAD}- [ ] Split the pool. Owner: {name.removesuffix('.')}. Restart it weekly\n"

    found = action(adopt("pool.md", text.encode()).text)

    assert (found.text, found.attributes["owner"].of(adopt("pool.md", text.encode()).text)) == (
        "Split the pool. Restart it weekly",
        name,
    )

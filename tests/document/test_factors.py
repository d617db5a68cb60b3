"""A graph of what came about because of what."""

import pytest

from afterword.document.parse import parse
from document.texts import written


def graph(body):
    return {factor.text: factor for factor in parse(f"## Contributing factors\n\n{body}\n").factors}


def test_a_documents_graph_is_read():
    factors = {factor.key: factor for factor in parse(written("parcel-labels")).factors}

    assert {key: factor.parents for key, factor in factors.items()} == {
        "F1": (), "F2": ("F1",), "F3": ("F2", "F6"), "F4": ("F3",), "F5": ("F1",), "F6": (), "F7": ("F6",),
    }  # fmt: skip
    assert [factor.depth for factor in factors.values()] == [0, 1, 2, 3, 1, 0, 1]
    assert factors["F1"].kind == "change.code"
    assert factors["F1"].evidence == ("^t1", "[ledger](https://figures.example/l/9)")
    assert factors["F5"].accepted == "rebuilt in summer anyway"
    assert factors["F7"].already_fixed == "2026-02-18"


def test_five_whys_may_be_nested_bullets():
    found = graph("- a\n  - b\n    - Why? c\n      - 4th why: d\n        - Why did it stop? It was off")

    assert [factor.depth for factor in found.values()] == [0, 1, 2, 3, 4]
    assert list(found) == ["a", "b", "c", "d", "Why did it stop? It was off"]


def test_five_whys_may_stand_one_below_the_other():
    found = graph("1. Why did it stop? No power\n2. Why? No fuel\n3. Why? Nobody asked")

    assert [factor.depth for factor in found.values()] == [0, 1, 2]
    assert found["No fuel"].parents == (found["Why did it stop? No power"].key,)


def test_siblings_are_several_answers_to_one_question():
    found = graph("- a\n  - because b\n  - because c")

    assert found["b"].parents == found["c"].parents == ("line-3",)


@pytest.mark.parametrize("reference", ["**F2**", "F2", "**F2**."])
def test_a_reference_makes_a_second_parent(reference):
    found = graph(f"- **F1** a\n  - because **F2** b\n- **F3** c\n  - because {reference}")

    assert found["b"].parents == ("F1", "F3")
    assert len(found) == 3


def test_a_cycle_is_kept_as_it_is():
    found = graph("- **F1** a\n  - because **F2** b\n    - because **F1**")

    assert (found["a"].parents, found["b"].parents) == (("F2",), ("F1",))


def test_references_to_nothing_are_kept():
    document = parse("## Root causes\n\n- **F1** a\n  - because **F7**\n  - evidence: ^t9, PM-2025-0031#F2\n")

    assert [(found.id, found.kind, found.by) for found in document.references] == [
        ("F7", "because", "F1"),
        ("t9", "evidence", "F1"),
    ]
    assert len(document.factors) == 1


def test_of_two_factors_with_one_id_the_first_has_the_key():
    factors = parse("## Root causes\n\n- **F1** a\n- **F1** b\n- - **F1** c\n").factors

    assert [factor.id for factor in factors] == ["F1", "F1", "F1"]
    assert [factor.key for factor in factors] == ["F1", "line-4", "line-5"]


def test_items_on_one_line_have_keys_of_their_own():
    factors = parse("## Root causes\n\n- a\n\n  1. - b\n").factors

    assert len({factor.key for factor in factors}) == len(factors) == 2


def test_attribute_lines_need_known_keys_only():
    found = graph("- a\n  - kind: x; colour: red\n  - \\kind: prose\n  - **Kind:** y\n  - context:")

    assert list(found) == ["a", "kind: x; colour: red", "kind: prose"]
    assert (found["a"].kind, found["a"].context) == ("y", True)


def test_a_context_may_be_denied():
    assert not graph("- a\n  - context: no")["a"].context


def test_items_without_words_hand_their_children_up():
    found = graph("- a\n  *\n    - b")

    assert found["b"].parents == ("line-3",)


def test_five_whys_may_be_lines_of_a_paragraph():
    found = graph("Why did it stop? No power\nWhy was there none?\nNo fuel\n**Why?** Nobody asked\n\n- because of rain")

    assert list(found) == ["Why did it stop? No power", "Why was there none? No fuel", "Nobody asked", "of rain"]
    assert [factor.depth for factor in found.values()] == [0, 1, 2, 0]


@pytest.mark.parametrize(
    "body", ["Why did it stop? No power", "> Why a? b\n> Why c? d", "We asked why a? b\nand then why c? d"]
)
def test_a_question_alone_and_in_a_sentence_or_quotation_is_none_of_five_whys(body):
    assert graph(body) == {}


def test_numbers_that_end_in_a_question_are_answered_by_the_next():
    text = (
        "## Five whys\n\n1. The gates were shut because the list was empty. Why was the list empty?\n"
        "2. Because the import had stopped. And why had it stopped?\n3. Because the disk was full.\n\n"
        "Another:\n\n1. The spare was off.\n2. The key was lost.\n"
    )

    factors = parse(text).factors

    assert [(factor.text, factor.depth) for factor in factors] == [
        ("The gates were shut because the list was empty.", 0),
        ("the import had stopped.", 1),
        ("the disk was full.", 2),
        ("The spare was off.", 0),
        ("The key was lost.", 0),
    ]

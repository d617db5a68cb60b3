"""An exception in the wrong place is moved with its reason, and never deleted."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import check
from afterword.lint.mend import mend
from afterword.lint.options import Options

REVIEW = Options(stage="in-review")
ASKED = "The carrier should have been called."
EXCEPTION = '<!-- afterword: ignore should-have reason="quotes clause 4" -->'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{ASKED} {EXCEPTION}\n", f"{EXCEPTION}\n{ASKED}\n"),
        (f"One.\n\n- {ASKED} {EXCEPTION}\n", f"One.\n\n{EXCEPTION}\n- {ASKED}\n"),
        (f"{EXCEPTION}\n\n{ASKED}\n", f"\n{EXCEPTION}\n{ASKED}\n"),
        (f"{ASKED} {EXCEPTION}", f"{EXCEPTION}\n{ASKED}"),
        (f"{EXCEPTION}\nIt was late.\n{ASKED}\n", f"It was late. {EXCEPTION}\n{ASKED}\n"),
        (f"{EXCEPTION}\n- It was late.\n  {ASKED}\n", f"- It was late. {EXCEPTION}\n  {ASKED}\n"),
        (f"It was {EXCEPTION}\nlate.\n{ASKED}\n", f"It was\nlate. {EXCEPTION}\n{ASKED}\n"),
        (f"It was late.\n{ASKED} {EXCEPTION}\n", f"It was late. {EXCEPTION}\n{ASKED}\n"),
        (f"{EXCEPTION}\r\n\r\n{ASKED}\r\n", f"\r\n{EXCEPTION}\r\n{ASKED}\r\n"),
        (f"{ASKED}\n{EXCEPTION}\n", f"{EXCEPTION}\n{ASKED}\n"),
        (f"{ASKED}\n\n{EXCEPTION}\n\nIt was late.\n", f"{EXCEPTION}\n{ASKED}\n\n\nIt was late.\n"),
        (f"- {ASKED}\n  It was late.\n  {EXCEPTION}\n", f"{EXCEPTION}\n- {ASKED}\n  It was late.\n"),
        (f"## {ASKED}\n{EXCEPTION}\n\nIt was late.\n", f"{EXCEPTION}\n## {ASKED}\n\nIt was late.\n"),
    ],
)
def test_it_is_moved_above_the_line_it_means(before: str, after: str) -> None:
    (fix,) = [
        found.fix for found in check(parse(before), REVIEW) if found.rule == "unjustified-suppression" and found.fix
    ]

    assert apply(before, fix.edits) == after
    assert not {found.rule for found in check(parse(after), REVIEW)} & {"should-have", "unjustified-suppression"}
    assert EXCEPTION in mend(before, REVIEW).text


def test_one_below_words_that_are_allowed_already_is_taken_out() -> None:
    text = f"{EXCEPTION}\n{ASKED}\n\n{EXCEPTION}\nIt was late.\n"

    (found,) = [found for found in check(parse(text), REVIEW) if found.rule == "unjustified-suppression"]

    assert found.message == "Nothing here needs this exception any more. Take it out."
    assert mend(text, REVIEW).text.count(EXCEPTION) == 1


def test_one_at_the_end_of_a_row_is_asked_about() -> None:
    text = f"| a |\n|---|\n| {ASKED} {EXCEPTION} |\n"
    fixes = [found.fix for found in check(parse(text), REVIEW) if found.rule == "unjustified-suppression"]

    assert [fix.kind for fix in fixes if fix] == ["ask"]


@pytest.mark.parametrize(
    ("written", "title", "after"),
    [
        ("should-have, venting", "Take venting out", "should-have"),
        ("venting, should-have", "Take venting out", "should-have"),
        ("venting should-have", "Take venting out", "should-have"),
        ("should-have venting", "Take venting out", "should-have"),
        ("venting, should-have, obviousness", "Take obviousness out", "venting, should-have"),
    ],
)
def test_a_name_without_use_is_taken_out_with_its_comma(written: str, title: str, after: str) -> None:
    text = f'<!-- afterword: ignore {written} reason="clause 4" -->\n{ASKED}\n'

    (fix,) = [found.fix for found in check(parse(text), REVIEW) if found.rule == "unjustified-suppression"]

    assert fix
    assert (fix.kind, fix.title) == ("suggest", title)
    assert apply(text, fix.edits) == f'<!-- afterword: ignore {after} reason="clause 4" -->\n{ASKED}\n'


@pytest.mark.parametrize("reason", ["…", " - ", "TODO", "tbd.", "reason", "x", "n/a", "because", "-", "none", "4"])
def test_a_reason_that_says_nothing_is_none(reason: str) -> None:
    text = f'<!-- afterword: ignore should-have reason="{reason}" -->\n{ASKED}\n'

    assert ["gives no reason" in found.message for found in check(parse(text), REVIEW) if "justified" in found.rule]


@pytest.mark.parametrize("reason", ["clause 4", "by law", "法", "their words", "see A-1"])
def test_a_short_reason_is_one(reason: str) -> None:
    text = f'<!-- afterword: ignore should-have reason="{reason}" -->\n{ASKED}\n'

    assert [found.message for found in check(parse(text), REVIEW) if "justified" in found.rule] == []


def test_all_rules_at_once_in_the_front_matter_is_told_that_each_has_a_name() -> None:
    text = f"---\nafterword-ignore-file: [all]  # clause 4\n---\n\n{ASKED}\n"

    assert "A rule is allowed by its name. Write which one it is." in {
        found.message for found in check(parse(text), REVIEW)
    }


def test_a_key_that_begins_to_allow_something_is_offered_and_never_written_unasked() -> None:
    text = f"---\nafterword-ignore: [should-have]\n---\n\n{ASKED}\n"
    (fix,) = [found.fix for found in check(parse(text), REVIEW) if "afterword-ignore" in found.message]

    assert fix
    assert (fix.kind, fix.edits[0].text) == ("suggest", "afterword-ignore-file")
    assert "afterword-ignore: " in mend(text, REVIEW).text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("All was well. {}\n", "All was well.\n"),
        ("All was well. {}  \nIt was late.\n", "All was well.  \nIt was late.\n"),
        ("All {} was well.\n", "All was well.\n"),
        ("> {}\n> All was well.\n", "> All was well.\n"),
        ("> Fine.\n> {}\n> All was well.\n", "> Fine.\n>\n> All was well.\n"),
        ("Fine.\n{}\nAll was well.\n", "Fine.\n\nAll was well.\n"),
        ("- Fine.\n{}\nAll was well.\n", "- Fine.\n\nAll was well.\n"),
        ("- Fine.\n{}\n- All was well.\n", "- Fine.\n- All was well.\n"),
        ("# Fine\n{}\nAll was well.\n", "# Fine\nAll was well.\n"),
        ("Fine.\n{}\n\nAll was well.\n", "Fine.\n\nAll was well.\n"),
        ("Fine.\n\n{}\n\nAll was well.", "Fine.\n\n\nAll was well."),
        ("| a |\n|---|\n| {} All was well. |\n", "| a |\n|---|\n| All was well. |\n"),
        ("All was well. {}", "All was well."),
        ("All was well. {}\r\nFine.\r\n", "All was well.\r\nFine.\r\n"),
    ],
)
def test_what_is_taken_out_leaves_no_blanks(before: str, after: str) -> None:
    text = before.format(EXCEPTION)
    (fix,) = [found.fix for found in check(parse(text), REVIEW) if found.rule == "unjustified-suppression"]

    assert fix
    assert apply(text, fix.edits) == after


def test_a_name_that_differs_in_case_or_dashes_only_is_mended() -> None:
    text = f"{EXCEPTION.replace('should-have', 'Should_Have')}\n{ASKED}\n"

    assert mend(text, REVIEW).text.startswith(f"{EXCEPTION}\n{ASKED}")


def test_a_name_without_use_in_a_list_of_lines_is_for_its_author() -> None:
    text = f"---\nafterword-ignore-file:  # clause 4\n  - should-have\n  - venting\n---\n\n{ASKED}\n"
    found = [each for each in check(parse(text), REVIEW) if each.rule == "unjustified-suppression"]

    assert [(each.message.split()[0], each.fix) for each in found] == [("venting", None)]

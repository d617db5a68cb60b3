"""An exception that is not read is told what keeps it from being read, once, and how it is written."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import check
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.mend import mend
from afterword.lint.options import Options

REVIEW = Options(stage="in-review")
ASKED = "The carrier should have been called.\n"
READ = '<!-- afterword: ignore should-have reason="clause 4" -->'


def told(text: str) -> list[Diagnostic]:
    return [found for found in check(parse(text), REVIEW) if found.rule == "unjustified-suppression"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ('<!-- Afterword: ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- afterword ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- afterword-ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- afterword : ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- afterword: IGNORE should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!--- afterword: ignore should-have reason="clause 4" --->', "Write afterword: ignore."),
        ('<!-- afterwords: ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- after-word: ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- After word: ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- afterword; ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- aftreword: ignore should-have reason="clause 4" -->', "Write afterword: ignore."),
        ('<!-- afterword: ignore: should-have reason="clause 4" -->', "The colon behind ignore"),
        ('<!-- afterword: ignore-next-line should-have reason="clause 4" -->', "The word is ignore;"),
        ('<!-- afterword: disable-next-line should-have reason="clause 4" -->', "The word is ignore;"),
    ],
)
def test_a_spelling_that_can_mean_one_thing_only_is_mended(written: str, words: str) -> None:
    (found,) = told(f"{written}\n{ASKED}")

    assert words in found.message
    assert mend(f"{written}\n{ASKED}", REVIEW).text.startswith(f"{READ}\n{ASKED}")


@pytest.mark.parametrize(
    "written",
    [
        '[//]: # (afterword: ignore should-have reason="clause 4")',
        "[//]: # 'afterword: ignore should-have reason=\"clause 4\"'",
        '[comment]: <> (afterword: ignore should-have reason="clause 4")',
        '[#]: # (Afterword: ignore should-have reason="clause 4")',
    ],
)
def test_the_definition_of_a_link_becomes_a_comment(written: str) -> None:
    (found,) = told(f"{written}\n{ASKED}")

    assert found.message == "Only an HTML comment is read. Write <!-- afterword: ignore … -->."
    assert mend(f"{written}\n{ASKED}", REVIEW).text.startswith(f"{READ}\n{ASKED}")


def test_the_definition_of_a_link_that_nothing_needs_is_to_be_taken_out() -> None:
    (found,) = told('[//]: # (afterword: ignore venting reason="clause 4")\nIt was late.')

    assert found.message == "This is not read, and nothing below needs it. Take it out."


@pytest.mark.parametrize(
    "written",
    [
        "[//]: # (afterword: told below)",
        "[docs]: # (afterword: ignore should-have)",
        "```\n[//]: # (afterword: ignore should-have)\n```",
        "[//]: # (a word afterwards: ignore should-have)",
    ],
)
def test_other_definitions_are_left_alone(written: str) -> None:
    assert not told(f"{written}\n\n{ASKED}")


@pytest.mark.parametrize(
    ("behind", "words"),
    [
        ('* reason="clause 4"', "Write which one it is."),
        ('all reason="clause 4"', "Write which one it is."),
        ('Everything, reason="clause 4"', "Write which one it is."),
        ("should-have reason='clause 4'", "straight double quotes"),
        ("should-have reason=“clause 4”", "straight double quotes"),
        ('should-have reason="clause 4”', "straight double quotes"),
        ("should-have reason=‘clause 4’", "straight double quotes"),
        ('should-have until="2027-01-01" reason="clause 4"', "has no end date"),
        ('should-have reason="clause 4" until="2027-01-01"', "has no end date"),
        ("should-have until='2027-01-01', reason=\"clause 4\"", "has no end date"),
        ('should-have expires: 2027-01-01 reason="clause 4"', "has no end date"),
        ('should-have until 2027-01-01 reason="clause 4"', "has no end date"),
        ('should-have by="@ana" reason="clause 4"', "only rules and a reason are read"),
        ('should-have reason="clause 4" ticket="A-1"', "only rules and a reason are read"),
        ('should-have reason="clause 4', "closing quote is missing"),
        ('should-have reason="clause" 4', "behind the reason's closing quote"),
        ('should-have reason="clause 4";', "behind the reason's closing quote"),
        ('[should-have] reason="clause 4"', "Names of rules stand bare"),
        ('rule=should-have reason="clause 4"', "Names of rules stand bare"),
        ('reason="clause 4" should-have', "Names of rules stand bare"),
        ("should-have -- clause 4", "Write its reason in quotes"),
        ("should-have: clause 4", "Write its reason in quotes"),
        ("should-have (clause 4)", "Write its reason in quotes"),
        ('should-have because "clause 4"', "Write its reason in quotes"),
        ('should-have reason: "clause 4"', "Write its reason in quotes"),
        ('should-have Reason="clause 4"', "Write its reason in quotes"),
        ("should-have clause 4", "no names of rules"),
        ("should-have because clause 4", "no names of rules"),
    ],
)
def test_what_stands_behind_the_word_has_advice_that_is_true_for_it(behind: str, words: str) -> None:
    text = f"<!-- afterword: ignore {behind} -->\n{ASKED}"

    (found,) = told(text)

    assert words in found.message
    assert found.fix
    assert found.fix.kind == "suggest"
    assert apply(text, found.fix.edits) == f"{READ}\n{ASKED}"


@pytest.mark.parametrize("word", ["disable", "allow", "ignore-line", "ignor"])
def test_a_word_of_another_tool_is_offered_in_ours(word: str) -> None:
    text = f'<!-- afterword: {word} should-have reason="clause 4" -->\n{ASKED}'

    (found,) = told(text)

    assert "The word is ignore" in found.message
    assert found.fix
    assert (found.fix.kind, apply(text, found.fix.edits)) == ("suggest", f"{READ}\n{ASKED}")


def test_a_misspelt_name_behind_the_reason_is_a_name_all_the_same() -> None:
    text = f'<!-- afterword: ignore reason="clause 4" shoud-have -->\n{ASKED}'

    (found,) = told(text)

    assert found.fix
    assert apply(text, found.fix.edits).startswith('<!-- afterword: ignore shoud-have reason="clause 4" -->')


def test_without_a_name_the_name_is_asked_for() -> None:
    text = f'<!-- afterword: ignore reason="clause 4" of theirs -->\n{ASKED}'

    (found,) = told(text)

    assert found.message == "This allows nothing. Name the rule it is for, and why."
    assert found.fix
    assert found.fix.kind == "ask"


def test_a_reason_with_quotes_inside_is_told_so() -> None:
    text = f'<!-- afterword: ignore should-have reason="the word "should" is theirs" -->\n{ASKED}'

    (found,) = told(text)

    assert "has none inside" in found.message
    assert found.fix
    assert "reason=\"the word 'should' is theirs\"" in apply(text, found.fix.edits)


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("<!-- afterword: ignore * -->\nFine.", "Write which one it is."),
        (f"<!-- afterword: ignore should-have reason='' -->\n{ASKED}", "in quotes"),
        ("<!-- afterword: ignore-file should-have -->", "afterword-ignore-file"),
        ("<!-- afterword: note to self -->", "is not understood"),
        ("<!-- afterword: ignore should-have\nFine.", "has no end"),
    ],
)
def test_where_nobody_can_know_what_was_meant_it_is_asked(comment: str, words: str) -> None:
    (found,) = told(f"{comment}\n")

    assert words in found.message
    assert found.fix
    assert found.fix.kind == "ask"


def test_what_would_switch_rules_on_again_is_to_be_taken_out() -> None:
    (found,) = told("<!-- afterword: enable should-have -->\nFine.\n")

    assert "nothing is switched on again" in found.message


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Afterword: ask Who rang?", "safe"),
        ("afterword ask Who rang?", "suggest"),
        ("AFTERWORD: ask Who rang?", "safe"),
    ],
)
def test_a_question_that_is_not_read_as_one_is_told_so(written: str, kind: str) -> None:
    text = f"Fine.\n<!-- {written} -->\n"

    (found,) = told(text)

    assert found.fix
    assert (found.fix.kind, apply(text, found.fix.edits)) == (kind, "Fine.\n<!-- afterword: ask Who rang? -->\n")


@pytest.mark.parametrize(
    "comment",
    [
        "Afterword: thanks to all who wrote this",
        "afterword prose style",
        "afterword allows no such thing",
        "afterwords: ignore what the vendor says",
        "after-word: ignored, says the reviewer",
        "word: ignore should-have",
        "other-tool: ignore should-have",
        "afterwords: thanks to all",
        "the afterword: ignore it",
        "afterword: prose",
        "afterword: ask Who rang?",
        "afterword: incident.duration = 2h",
        "Afterword: incident report of the day",
    ],
)
def test_other_comments_are_left_alone(comment: str) -> None:
    assert told(f"Fine.\n<!-- {comment} -->\n") == []


@pytest.mark.parametrize("behind", ['until="2027-01-01"', "until 2027-01-01", ", all, venting", "venting all"])
def test_an_end_or_all_of_them_without_a_reason_are_named_and_nothing_is_mended(behind: str) -> None:
    text = f"<!-- afterword: ignore should-have {behind} -->\n{ASKED}"

    assert any("has no end date" in found.message or "Write which one" in found.message for found in told(text))
    assert mend(text, REVIEW).text.startswith(text)


def test_a_reason_that_speaks_of_a_day_is_a_reason() -> None:
    assert told(f'<!-- afterword: ignore should-have reason="agreed until 2027-01-01" -->\n{ASKED}') == []


@pytest.mark.parametrize(
    ("written", "below"),
    [
        ("Afterword: ignore should-have", ASKED),
        ('Afterword: ignore should-have reason="todo"', ASKED),
        ("afterword: ignore Should_Have", ASKED),
        ('afterword ignore individual-as-cause reason="clause 4"', "The intern broke production.\n"),
        ('afterword: ignore Individual_As_Cause reason="clause 4"', "The intern broke production.\n"),
        ("Afterword: prose", "- **F1** A lease was stale\n"),
    ],
)
@pytest.mark.parametrize("options", [REVIEW, Options(stage="drafting")], ids=["review", "drafting"])
def test_nothing_is_allowed_unasked_without_a_reason_and_no_error_ever(
    written: str, below: str, options: Options
) -> None:
    text = f"<!-- {written} -->\n{below}"

    found = [each for each in check(parse(text), options) if each.rule == "unjustified-suppression"]

    assert {each.fix.kind for each in found if each.fix} in ({"suggest"}, {"suggest", "ask"})
    assert f"<!-- {written} -->" in mend(text, options).text


@pytest.mark.parametrize(
    "written", ["Afterword: ignore venting", "afterword: disable venting", "afterwords: ignore venting"]
)
def test_what_nothing_needs_is_not_first_written_anew_and_then_taken_out(written: str) -> None:
    text = f'Fine.\n\n<!-- {written} reason="clause 4" -->\n{ASKED}'

    (found,) = told(text)

    assert found.message == "This is not read, and nothing below needs it. Take it out."
    assert found.fix
    assert (found.fix.kind, apply(text, found.fix.edits)) == ("suggest", f"Fine.\n\n{ASKED}")
    assert written in mend(text, REVIEW).text


def test_one_that_is_meant_for_its_own_line_is_written_anew_by_its_author() -> None:
    text = f'{ASKED.strip()} <!-- Afterword: ignore should-have reason="clause 4" -->\n'

    (found,) = told(text)

    assert found.fix
    assert (found.fix.kind, apply(text, found.fix.edits)) == ("suggest", f"{ASKED.strip()} {READ}\n")

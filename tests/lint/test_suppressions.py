"""What the author allowed is not reported; what was not allowed still is."""

from datetime import date
from time import process_time

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.options import Options, Person
from afterword.lint.rule import named
from afterword.lint.suppressions import suppressions

BLAME = "Cause: operator error.\n"


def lines_found(text):
    document = parse(text)
    return [document.positions.line(each.span.start) for each in run(document, Options(), [named("human-error-label")])]


def test_a_comment_allows_a_rule_on_the_next_line_only():
    text = f'<!-- afterword: ignore human-error-label reason="the insurer\'s word" -->\n{BLAME}\n{BLAME}'

    assert lines_found(text) == [4]


def test_what_begins_the_line_after_is_not_allowed():
    text = "<!-- afterword: ignore human-error-label -->\nCause: operator error.\nOperator error was the cause.\n"

    assert lines_found(text) == [3]


def test_comments_may_stand_above_each_other():
    text = f"<!-- afterword: ignore human-error-label -->\n<!-- afterword: ignore should-have -->\n{BLAME}"

    assert lines_found(text) == []


@pytest.mark.parametrize(
    "comments",
    [
        "<!-- afterword: ignore human-error-label --> <!-- afterword: ignore should-have -->",
        "<!-- afterword: ignore should-have --><!-- afterword: ignore human-error-label -->",
        "<!-- afterword: ignore human-error-label -->\n<!-- a note to whoever formats this -->",
    ],
)
def test_comments_may_stand_beside_each_other_and_beside_others(comments):
    assert lines_found(f"{comments}\n{BLAME}") == []
    assert len(lines_found(f"{comments}\n\n{BLAME}")) == 1


def test_one_comment_may_name_several_rules():
    assert lines_found(f"<!-- afterword: ignore should-have, human-error-label -->\n{BLAME}") == []


def test_another_rule_is_not_allowed_by_it():
    assert lines_found(f"<!-- afterword: ignore should-have -->\n{BLAME}") == [2]


def test_a_comment_inside_code_allows_nothing():
    assert lines_found(f"```\n<!-- afterword: ignore human-error-label -->\n```\n{BLAME}") == [4]


@pytest.mark.parametrize(
    "value", ["human-error-label", "[should-have, human-error-label]", "\n  - should-have\n  - human-error-label"]
)
def test_the_front_matter_allows_a_rule_in_the_whole_file(value):
    assert lines_found(f"---\nschema: postmortem/1\nafterword-ignore-file: {value}\n---\n\n{BLAME}\n{BLAME}") == []


def test_the_reason_is_kept_for_the_rule_that_asks_for_one():
    document = parse(f'<!-- afterword: ignore human-error-label reason="clause 4" -->\n{BLAME}')

    (found,) = suppressions(document)

    assert (found.rules, found.reason) == ({"human-error-label"}, "clause 4")


def test_a_comment_at_the_very_end_allows_nothing_and_breaks_nothing():
    assert lines_found(f"{BLAME}\n<!-- afterword: ignore human-error-label -->") == [1]


def complaints(text, *names):
    document = parse(text)
    found = run(document, Options(), [named(name) for name in ("unjustified-suppression", *names)])
    return [each for each in found if each.rule == "unjustified-suppression"]


def test_an_exception_that_allows_nothing_any_more_is_taken_out_with_its_line():
    text = f'Before.\n\n<!-- afterword: ignore human-error-label reason="old" -->\nA stale lease.\n\n{BLAME}'

    (found,) = complaints(text, "human-error-label")

    assert apply(text, found.fix.edits) == f"Before.\n\nA stale lease.\n\n{BLAME}"


def test_an_exception_that_is_needed_and_explained_is_left_alone():
    assert (
        complaints(f'<!-- afterword: ignore human-error-label reason="quoted" -->\n{BLAME}', "human-error-label") == []
    )


def test_of_two_names_the_one_without_use_is_named():
    text = f'<!-- afterword: ignore human-error-label, should-have reason="quoted" -->\n{BLAME}'

    (found,) = complaints(text, "human-error-label", "should-have")

    assert "should-have has nothing to say" in found.message


def test_a_rule_that_did_not_run_says_nothing_of_its_exceptions():
    assert complaints('<!-- afterword: ignore human-error-label reason="quoted" -->\nA stale lease.\n') == []


def test_an_exception_of_the_whole_file_without_use_is_taken_out():
    text = "---\nschema: postmortem/1\nafterword-ignore-file: should-have  # once\n---\n\nA stale lease.\n"

    (found,) = complaints(text, "should-have")

    assert apply(text, found.fix.edits) == "---\nschema: postmortem/1\n---\n\nA stale lease.\n"


def test_what_goes_by_the_clock_is_not_unused_though_it_is_not_late_yet():
    text = '---\nstatus: drafting\n<!-- -->\n---\n\n<!-- afterword: ignore overdue-stage reason="agreed with the vendor" -->\n\nText.\n'
    document = parse(text)

    for options in (Options(), Options(today=date(2026, 3, 2))):
        found = run(document, options, [named("unjustified-suppression"), named("overdue-stage")])
        assert [each for each in found if each.rule == "unjustified-suppression"] == []


@pytest.mark.parametrize(
    ("options", "unused"),
    [(Options(stage="in-review"), False), (Options(stage="in-review", people=(Person("kim"),)), True)],
)
def test_what_needs_the_directory_is_unused_only_where_there_is_one(options, unused):
    text = '<!-- afterword: ignore owner-not-one-person reason="a desk" -->\n## Actions\n'

    found = run(parse(text), options, [named("unjustified-suppression"), named("owner-not-one-person")])

    assert bool(found) is unused


@pytest.mark.parametrize(("stage", "unused"), [("drafting", False), ("in-review", True)])
def test_what_is_said_in_review_only_is_not_unused_before(stage, unused):
    text = '<!-- afterword: ignore untracked reason="no tracker" -->\n## Actions\n'

    found = run(parse(text), Options(stage=stage), [named("unjustified-suppression"), named("untracked")])

    assert bool(found) is unused


def test_a_misspelt_name_is_told_with_the_nearest_and_hides_nothing():
    found = complaints("<!-- afterword: ignore shoud-have, venting -->\nFine.\n", "should-have", "venting")

    assert [each.message for each in found] == [
        "venting has nothing to say here. Take its name out.",
        "There is no rule called shoud-have. Did you mean should-have?",
    ]
    assert apply("<!-- afterword: ignore shoud-have, venting -->", found[1].fix.edits) == (
        "<!-- afterword: ignore should-have, venting -->"
    )


@pytest.mark.parametrize(
    "front",
    [
        "# quotes clause 4\nafterword-ignore-file:\n  - human-error-label\n",
        "afterword-ignore-file:  # quotes clause 4\n- human-error-label\n",
        "afterword-ignore-file:\n  # quotes\n  - human-error-label  # clause 4\n",
        "afterword-ignore-file: [\n  human-error-label,  # quotes clause 4\n]\n",
        'afterword-ignore-file: "human-error-label" # quotes clause 4\n',
    ],
)
def test_a_list_of_yaml_has_its_reason_wherever_its_comment_stands(front):
    text = f"---\n{front}---\n\n{BLAME}"

    (found,) = suppressions(parse(text))

    assert (found.rules, found.reason) == ({"human-error-label"}, "quotes clause 4")
    assert "---" not in found.span.of(text)
    assert lines_found(text) == []


@pytest.mark.parametrize("value", ["", " []"])
def test_an_empty_list_of_yaml_allows_nothing_and_is_not_spoken_of(value):
    assert suppressions(parse(f"---\nafterword-ignore-file:{value}\nid: a\n---\n")) == ()


@pytest.mark.parametrize(
    ("value", "after"),
    [
        ("\n  - should-have: clause 4", "\n  - should-have  # clause 4"),
        (' should-have reason="clause 4"', " should-have  # clause 4"),
        (" should-have -- clause 4", " should-have  # clause 4"),
        (" [should-have: clause 4]", None),
    ],
)
def test_a_reason_in_the_front_matter_that_is_no_comment_is_told_once(value, after):
    text = f"---\nafterword-ignore-file:{value}\n---\n\nFine.\n"

    (found,) = complaints(text, "should-have")

    assert found.message == "A reason in the front matter is a comment of YAML. Write it behind a #."
    assert (apply(text, found.fix.edits) == f"---\nafterword-ignore-file:{after}\n---\n\nFine.\n") is bool(after)


@pytest.mark.parametrize("written", ["'clause 4'", "clause 4", "“clause 4”"])
def test_a_reason_in_other_quotes_is_offered_in_ours(written):
    text = f"<!-- afterword: ignore should-have reason={written} -->\nThe carrier should have been called.\n"

    (found,) = complaints(text, "should-have")

    assert apply(text, found.fix.edits).startswith('<!-- afterword: ignore should-have reason="clause 4" -->\nThe')


def test_comments_in_a_row_are_passed_over_once():
    document = parse(
        "# T\n\n" + '<!-- afterword: ignore should-have reason="clause 4" -->\n' * 4_000 + "It was late.\n"
    )
    start = process_time()

    covered = {one.covered for one in suppressions(document)}

    assert [span.of(document.text) for span in covered] == ["It was late.\n"]
    assert process_time() - start < 1

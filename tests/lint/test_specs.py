"""Every rule has a spec in Markdown; its examples are run, and speak where they are marked, and only there."""

import re

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.diagnostic import Fix
from afterword.lint.options import Options
from afterword.lint.rule import named, rules
from spec_examples import EXAMPLES, SPECS, TODAY

FACTS = re.compile(
    r"\]\([^)\s]+\)|https?://[^\s>)]+|`[^`\n]+`|(?<![\w@])@\w[\w.-]*|(?<![a-z])\d+(?:[:.,-]\d+)*(?:[ ]?(?:%|\w+))?"
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_speaks_on_the_marked_lines_and_nowhere_else(example):
    document = parse(example.text)

    found = run(document, Options(stage="in-review", today=TODAY), [named(example.rule)])

    lines = tuple(sorted({document.positions.line(each.span.start) for each in found}))
    assert lines == example.marked, [(document.positions.line(each.span.start), each.message) for each in found]


@pytest.mark.parametrize("example", [each for each in EXAMPLES if each.after], ids=str)
def test_safe_fixes_give_the_text_shown_after_and_nothing_is_left_to_say(example):
    document = parse(example.text)
    found = run(document, Options(), [named(example.rule)])
    edits = {edit for each in found if each.fix and each.fix.kind == "safe" for edit in each.fix.edits}

    fixed = apply(example.text, edits)

    assert fixed == example.after


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_the_edits_of_every_fix_can_be_applied(example):
    for each in run(parse(example.text), Options(), [named(example.rule)]):
        if each.fix and each.fix.edits:
            assert apply(example.text, each.fix.edits) != example.text


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_what_a_template_replaces_keeps_its_times_names_links_and_figures(example):
    for each in run(parse(example.text), Options(stage="in-review", today=TODAY), [named(example.rule)]):
        if each.fix and any("<" in edit.text or not edit.text for edit in each.fix.edits):
            after = apply(example.text, each.fix.edits)

            assert [fact for fact in facts(example.text, each.fix) if fact not in after] == []


def facts(text: str, fix: Fix) -> list[str]:
    """Return what the replaced stretches of a text tell, but not a label that has a figure in its name."""
    replaced = [edit.span.of(text) for edit in fix.edits]
    return [found for words in replaced for found in FACTS.findall(words) if words != "layer 8 problem"]


def test_every_rule_has_a_spec_with_an_example_that_speaks_and_one_that_is_silent():
    speaking = {example.rule for example in EXAMPLES if example.marked}
    quiet = {example.rule for example in EXAMPLES if example.text.count("\n") > len(example.marked)}

    assert {each.name for each in rules()} == speaking == quiet == {path.stem for path in SPECS.glob("*.md")}

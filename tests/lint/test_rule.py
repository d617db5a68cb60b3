"""The shelf: rules are found by walking the package, and each explains itself with examples that hold."""

from datetime import date

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import UnknownRule, examples, explain, named, rules
from afterword.lint.text.sentences import Sentences

SECTIONS = (
    "What it does",
    "Why is this a problem",
    "Example",
    "Use instead",
    "How it decides",
    "Fix safety",
    "References",
)
TODAY = date(2026, 12, 31)
REVIEW = Options(stage="in-review", today=TODAY)


def names(rule):
    return rule.name


def test_a_rule_is_named_after_its_file_and_its_family_after_its_folder():
    for each in rules():
        *_, family, module = each.find.__module__.split(".")

        assert (each.name, each.family) == (module.replace("_", "-"), family)
        assert each.find.__name__ == module


def test_the_shelf_holds_the_seventy_rules_in_order():
    shelf = [each.name for each in rules()]

    assert shelf == sorted(set(shelf))
    assert len(shelf) == 70
    assert {each.family for each in rules()} == {
        *("actions", "blameless", "document", "factors", "hindsight", "impact", "lessons", "ownership", "review"),
        *("summary", "timeline", "tone"),
    }


@pytest.mark.parametrize("rule", rules(), ids=names)
def test_a_manual_page_has_every_section(rule):
    page = explain(rule.name)

    assert page.startswith(f"# {rule.name}\n")
    assert [section for section in SECTIONS if f"\n## {section}\n" not in page] == []


@pytest.mark.parametrize("rule", rules(), ids=names)
def test_the_example_of_a_manual_page_is_found(rule):
    document = parse(examples(rule.manual, "Example") + "\n")

    found = run(document, REVIEW, [rule])

    assert found
    if rule.prose:
        assert len({each.span.start for each in found}) >= len(Sentences(document.text, document.text.lower()).all)


@pytest.mark.parametrize("rule", rules(), ids=names)
@pytest.mark.parametrize("section", ["Use instead", "What it leaves alone"])
def test_what_a_manual_page_recommends_is_left_alone(rule, section):
    text = examples(rule.manual, section)

    found = run(parse(text + "\n"), REVIEW, [rule])

    assert [(each.message, each.span.of(text)) for each in found] == []


@pytest.mark.parametrize("rule", rules(), ids=names)
def test_messages_are_short_and_accuse_nobody(rule):
    text = examples(rule.manual, "Example") + "\n"

    for each in run(parse(text), REVIEW, [rule]):
        assert len(each.message.split()) <= 18
        assert each.message[-1] in ".?…"
        assert not any(word in each.message.lower() for word in ("blameful", "you ", "your", "invalid", "illegal", "!"))


def test_settings_stand_on_the_manual_page_with_their_defaults():
    assert "- `depth` (default `3`)" in explain("shallow-chain")


def test_an_unknown_name_is_answered_with_the_nearest():
    with pytest.raises(UnknownRule, match=r"There is no rule called should-hav\. Did you mean should-have\?"):
        named("should-hav")


@pytest.mark.parametrize("written", ["SHOULD-HAVE", "Should have", "should_have", " Should-Hav "])
def test_a_name_in_other_letters_is_proposed_as_it_is_meant(written):
    with pytest.raises(UnknownRule, match=r"Did you mean should-have\?"):
        explain(written)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_every_page_says_what_its_rule_leaves_alone(rule):
    assert "\n## What it leaves alone\n" in explain(rule.name)

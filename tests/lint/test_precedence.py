"""Where two rules meet on the same words, one is heard."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import Span
from afterword.lint.check import run
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.options import Options
from afterword.lint.precedence import EXPLAINS_MOST, OUTRANKS, heard
from afterword.lint.rule import rules


def diagnostic(rule, start, end):
    return Diagnostic(rule, Severity.ERROR, "…", Span(start, end))


def names(diagnostics):
    return [each.rule for each in heard(diagnostics)]


def test_the_rule_that_explains_more_is_heard_alone():
    assert names([diagnostic("should-have", 3, 9), diagnostic("counterfactual", 0, 9)]) == ["should-have"]


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The technician broke the feeder by mistake.", "mistake-attribution"),
        ("A look at the manual would have revealed the limit.", "counterfactual"),
        ("The on-call was asleep at the wheel.", "character-judgement"),
        ("Anyone with two eyes could see that the tank was empty.", "obviousness"),
        ("The planning people knew this would break and did it anyway.", "character-judgement"),
        ("The porter's impatience cost us two hours.", "character-judgement"),
        ("Human carelessness led to the spill.", "human-error-label"),
        ("Who is responsible for this disaster?", "who-question"),
        ("We should never have merged it.", "should-have"),
    ],
)
def test_one_fault_is_one_finding_however_many_words_it_takes(sentence, rule):
    found = run(parse(sentence), Options(stage="in-review"), [each for each in rules() if each.prose])

    assert [each.rule for each in found] == [rule]


def test_a_label_as_a_factor_and_a_hole_as_an_owner_are_told_by_the_rule_that_knows_them():
    text = "## Contributing factors\n\n- **F1** Operator complacency\n\n## Actions\n\n- [ ] Cap it\n  - owner: TBD; due: TBD\n"

    found = run(parse(text), Options(stage="in-review"), rules())

    told = {each.rule for each in found}
    assert {"character-judgement", "owner-not-one-person", "due-missing-or-relative"} <= told
    assert not {"vague-cause", "placeholder"} & told


def test_it_does_not_matter_which_of_them_begins_first():
    assert names([diagnostic("omission-blame", 0, 20), diagnostic("procedure-violation-as-cause", 5, 9)]) == [
        "procedure-violation-as-cause"
    ]


def test_different_words_of_one_sentence_are_both_heard():
    assert names([diagnostic("should-have", 0, 9), diagnostic("counterfactual", 9, 20)]) == [
        "should-have",
        "counterfactual",
    ]


def test_rules_without_rank_do_not_silence_each_other():
    assert names([diagnostic("summary-shape", 0, 9), diagnostic("individual-as-cause", 0, 9)]) == [
        "individual-as-cause",
        "summary-shape",
    ]


@pytest.mark.parametrize(
    ("sentence", "rule", "words"),
    [
        ("The engineer could not be bothered to check.", "character-judgement", "could not be bothered"),
        ("The operator carelessly forgot the flag.", "character-judgement", "carelessly"),
        ("They always ignore alerts.", "generalisation", "always ignore"),
        ("Nobody ever reads the wiki.", "generalisation", "Nobody ever reads"),
        ("We wasted an hour on the wrong dashboard.", "mistake-attribution", "wasted an hour on the wrong dashboard"),
        ("We screwed up the tags.", "profanity", "screwed"),
        ("Nobody told us.", "negated-action", "Nobody told"),
    ],
)
def test_words_that_begin_at_one_place_are_one_finding(sentence, rule, words):
    found = run(parse(sentence), Options(stage="in-review"), [each for each in rules() if each.prose])

    assert [(each.rule, each.span.of(sentence)) for each in found] == [(rule, words)]


def test_a_camp_is_marked_where_it_is_drawn():
    text = "Pricing was fine on our side; the network team broke routing and nobody told us."

    found = run(parse(text), Options(stage="in-review"), [each for each in rules() if each.prose])

    assert [(each.rule, each.span.of(text)) for each in found] == [
        ("us-versus-them", "fine on our side"),
        ("team-as-cause", "the network team broke routing"),
        ("negated-action", "nobody told"),
    ]


def test_two_findings_in_one_sentence_with_words_of_their_own_are_both_heard():
    text = "It was a stupid mistake by the on-call, and the test was carelessly skipped by the reviewer."

    found = run(parse(text), Options(stage="in-review"), [each for each in rules() if each.prose])

    assert [each.rule for each in found][:2] == ["character-judgement", "mistake-attribution"]


def test_the_order_knows_every_prose_rule_it_could_need_and_contradicts_no_pair():
    prose = {each.name for each in rules() if each.prose}

    assert set(EXPLAINS_MOST) <= prose
    for one, others in OUTRANKS.items():
        for other in others & set(EXPLAINS_MOST):
            assert one not in EXPLAINS_MOST or EXPLAINS_MOST.index(one) < EXPLAINS_MOST.index(other)

"""Where two rules meet on the same words, one is heard."""

from afterword.document.text import Span
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.precedence import heard


def diagnostic(rule, start, end):
    return Diagnostic(rule, Severity.ERROR, "…", Span(start, end))


def names(diagnostics):
    return [each.rule for each in heard(diagnostics)]


def test_the_rule_that_explains_more_is_heard_alone():
    assert names([diagnostic("should-have", 3, 9), diagnostic("counterfactual", 0, 9)]) == ["should-have"]


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

"""A sentence that is to be written anew leaves what the format put around it, and its wish is not lost."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import check
from afterword.lint.rewriting import opening
from sound import TEXT

SENTENCE = "Kim should have looked at the graph"
HOLE = "At the time, <role> saw <cue> and did <action> because <goal>."


def rewritten(text):
    """Return a text after the first norm for the past was taken out of it."""
    found = next(each for each in check(parse(text)) if each.rule == "should-have")
    return apply(text, found.fix.edits)


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Contributing factors", "- **F3** {}"),
        ("Contributing factors", "- F3 {}"),
        ("Contributing factors", "- **F2** A pool\n  - because **F3** {}"),
        ("Lessons learned", "- **L1** {}"),
        ("Impact", "- **Users affected:** {}"),
        ("Contributing factors", "• {}\n• The pool was full"),
        ("Background", "▪\t{}"),
        ("Timeline", "- 09:10 [detect] {}"),
        ("Background", "*{}*"),
        ("Background", "**{}**"),
        ("Background", "| a | b |\n|---|---|\n| {} | c |"),
    ],
)
def test_only_the_sentence_is_replaced(heading, line):
    text = f"# A\n\n## {heading}\n\n{line.format(SENTENCE)}\n"

    assert line.replace("*{}*", "{}").replace("*{}*", "{}").format(HOLE) in rewritten(text)


def test_half_of_an_emphasis_is_not_left_behind():
    assert f"\n{HOLE}\n" in rewritten(f"# A\n\n**{SENTENCE[:3]}**{SENTENCE[3:]}\n")


def test_the_wish_becomes_an_action_with_a_hole():
    text = TEXT.replace("## Actions", f"{SENTENCE}.\n\n## Actions")

    after = parse(rewritten(text))

    assert SENTENCE not in after.section("factors").span.of(after.text)
    assert [action.id for action in after.actions] == ["A1", "A2", "A3"]
    assert after.actions[-1].text.endswith(f"in place of “{SENTENCE}”")
    assert "placeholder" in {each.rule for each in check(after)}
    assert "should-have" not in {each.rule for each in check(after)}


def test_a_wish_among_the_actions_makes_no_second_one():
    text = TEXT.replace("Plot the length of each reindex and page above 30 min", SENTENCE)

    after = parse(rewritten(text))

    assert [action.id for action in after.actions] == ["A1", "A2"]
    assert after.actions[-1].text == f"{HOLE.removesuffix('.')} (<what stays of this>: “{SENTENCE}”)."


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("the", "The"),
        ("rows", "Rows"),
        ("iPhones", "iPhones"),
        ("eBPF", "eBPF"),
        ("kubectl", "kubectl"),
        ("etcd", "etcd"),
        ("v2.4", "v2.4"),
        ("retry_limit", "retry_limit"),
        ("named", "Named"),
        ("proofs", "Proofs"),
    ],
)
def test_a_name_begins_a_sentence_as_it_is_spelled(word, first):
    assert opening(word) == first


def test_a_sentence_that_loses_its_first_word_begins_with_the_next_one():
    text = "Accidentally the engineer selected both halls because the list preselects them."
    (found,) = [each for each in check(parse(text)) if each.rule == "mistake-attribution"]

    assert apply(text, found.fix.edits) == "The engineer selected both halls because the list preselects them."


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("normative-judgement", "Support finally escalated at 17:40"),
        ("should-have", "The reviewer should have seen the scan (see PR 991), which takes 9 hours"),
        ("counterfactual", "Had we kept the old index, the query would have taken 40 ms"),
        ("team-as-cause", "The payments team broke the checkout by release 88"),
        ("individual-as-cause", "The engineer broke the switch, [as the graph shows](https://g.example.org/d/7)"),
        ("omission-blame", "The on-call missed the page for two hours"),
        ("inevitability", "Our luck ran out on a Sunday in March"),
    ],
)
def test_what_a_sentence_tells_stands_beside_its_template(rule, sentence):
    text = f"# A\n\n## Background\n\n{sentence}.\n"

    found = next(each for each in check(parse(text)) if each.rule == rule)
    after = apply(text, found.fix.edits)

    assert f"(<what stays of this>: “{sentence}”)" in after.partition("## Actions")[0]
    assert rule not in {each.rule for each in check(parse(after))}
    assert "placeholder" in {each.rule for each in check(parse(after))}


@pytest.mark.parametrize("told", ["", " at 17:40 in the night of release 88"])
def test_a_sentence_about_a_sanction_goes_only_where_nothing_else_goes_with_it(told):
    found = next(
        each
        for each in check(parse(f"# A\n\n## Background\n\nThe operator was dismissed{told}.\n"))
        if each.rule == "punitive-consequence"
    )

    assert found.fix.kind == ("ask" if told else "suggest")


def test_a_cause_is_not_taken_out_of_its_event_where_no_factors_could_take_it():
    event = "- 09:10 [impact] Errors at the gate, which caused 502s"

    found = next(
        each for each in check(parse(f"# A\n\n## Timeline\n\n{event}\n")) if each.rule == "interpretation-in-event"
    )

    assert (found.fix.kind, found.fix.edits) == ("ask", ())

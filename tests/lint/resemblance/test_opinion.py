"""Where rules are silent, what is worded like flagged sentences is said under a rule's name, a level lower."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import Span, apply
from afterword.lint.check import check
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.precedence import EXPLAINS_MOST
from afterword.lint.reading import Reading
from afterword.lint.rereading import Rereader
from afterword.lint.resemblance import opinion
from afterword.lint.resemblance.saying import alike
from afterword.lint.resemblance.traits import stem, traits, traits_with_places
from afterword.lint.resemblance.weights import Border, Borders, border, borders, counts
from afterword.lint.rule import named

REVIEW = Options(stage="in-review")
BORDER = Border(-50, {"zigza": 60, "zigza over": 60, "calml": -100})
BORDERS = Borders({"omission-blame": -90, "venting": -90}, {"zigza": "0:60 1:20", "zigza over": "0:60"})


@pytest.fixture(autouse=True)
def learnt(monkeypatch):
    """As if zigzagging over something were all that had been learnt."""
    monkeypatch.setattr(opinion, "border", lambda: BORDER)
    monkeypatch.setattr(opinion, "borders", lambda: BORDERS)


def heard(text, options=REVIEW):
    return [each for each in check(parse(text), options) if "Sounds like" in each.message]


@pytest.mark.parametrize(
    ("flagged", "nearest", "told"),
    [(31, 11, True), (30, 11, False), (31, 10, False), (81, -19, True), (80, -19, False), (500, -20, False)],
)
def test_a_rule_in_doubt_lends_its_name_only_where_there_is_none_that_it_is_to_be_flagged(flagged, nearest, told):
    assert counts(flagged, nearest) is told


def test_it_speaks_under_the_nearest_rule_of_the_words_that_tell_and_a_level_lower():
    text = "The operators zigzagged over the second breaker until noon."

    (found,) = heard(text)

    assert (found.rule, found.severity) == ("omission-blame", Severity.WARNING)
    assert found.span.of(text) == "zigzagged over"


@pytest.mark.parametrize(
    "text",
    [
        "The operators calmly zigzagged over the second breaker.",
        "# The operators zigzagged over the second breaker",
        "Zigzagged over.",
        "> The operators zigzagged over the second breaker.",
        "`The operators zigzagged over the second breaker.`",
        'The customer wrote: "The operators zigzagged over the second breaker."',
        "Obviously the operators zigzagged over the second breaker.",
    ],
)
def test_it_is_silent_of_other_wordings_headings_evidence_and_where_a_rule_speaks(text):
    assert heard(text) == []


@pytest.mark.parametrize(
    "options",
    [
        Options(stage="in-review", resemblance=False),
        Options(stage="in-review", disabled=frozenset({"omission-blame"})),
    ],
)
def test_whoever_does_not_want_it_or_not_that_rule_does_not_hear_it(options):
    assert heard("The operators zigzagged over the second breaker until noon.", options) == []


def test_luck_is_told_in_worlds_that_did_not_exist(monkeypatch):
    monkeypatch.setattr(opinion, "borders", lambda: Borders({"counterfactual": -90}, {"zigza": "0:120"}))
    told = "- The operators zigzagged over the second breaker until noon.\n"

    assert heard(f"## Lessons\n\n### What was hard\n\n{told}")
    assert not heard(f"## Lessons\n\n### Where we got lucky\n\n{told}")


def test_what_is_asked_of_today_is_asked_without_a_thought_of_guilt(monkeypatch):
    monkeypatch.setattr(opinion, "borders", lambda: Borders({"who-question": -90}, {"zigza": "0:120"}))

    assert heard("And then we zigzagged over the breaker?")
    assert not heard("And can we zigzag over the breaker?")


@pytest.mark.parametrize("denial", ["not ", "never "])
def test_guilt_that_may_be_denied_is_not_handed_out(monkeypatch, denial):
    monkeypatch.setattr(opinion, "borders", lambda: Borders({"explicit-fault": -90}, {"zigza": "0:120"}))

    assert heard("The author and the tool have zigzagged over this.")
    assert not heard(f"The author and the tool have {denial}zigzagged over this.")


@pytest.mark.parametrize(
    "text",
    [
        "The cores zigzagged over the second breaker until noon.",
        "The retries zigzagged over the breaker that the vendor ships.",
        "The request zigzagged over desks in procurement.",
        "Retries zigzagged over the second breaker.",
    ],
)
def test_what_is_said_of_people_is_not_said_of_things(text):
    assert heard(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It emerged that the network team zigzagged over the breaker.",
        "The breaker that was zigzagged over had been approved.",
        "The supplier zigzagged over the breaker.",
        "Our planning zigzagged over the breaker.",
        "They zigzagged over the breaker.",
        "No one zigzagged over the breaker.",
        "Folke zigzagged over the breaker.",
        "The breaker was zigzagged over by a contractor.",
        "The tanker zigzagged over the mail in his inbox.",
    ],
)
def test_whoever_acts_or_is_told_to_have_done_what_only_people_do_is_enough(text):
    assert heard(text)


def test_a_rule_that_judges_words_needs_nobody(monkeypatch):
    monkeypatch.setattr(opinion, "borders", lambda: Borders({"venting": -90}, {"zigza": "0:120"}))

    assert heard("The retries zigzagged over the second breaker.")


def test_the_way_on_is_the_rules_own_template():
    text = "The operators zigzagged over the second breaker until noon.\n"

    (found,) = heard(text)

    assert found.message.endswith("Say what was done instead.")
    assert found.fix.kind == "suggest"
    assert apply(text, found.fix.edits) == (
        "At the time, <role> did <what instead> because <cue, information or goal>"
        " (<what stays of this>: “The operators zigzagged over the second breaker until noon”).\n"
    )


def test_a_rule_without_a_template_asks_its_own_question(monkeypatch):
    monkeypatch.setattr(opinion, "borders", lambda: Borders({"explicit-fault": -90}, {"zigza": "0:120"}))

    (found,) = heard("The operators zigzagged over the second breaker until noon.")

    assert (found.fix.kind, found.fix.edits) == ("ask", ())
    assert found.fix.question == named("explicit-fault").way.question


def test_it_can_be_allowed_like_any_finding():
    reason = '<!-- afterword: ignore omission-blame reason="the word is theirs" -->'
    text = f"{reason}\nThe operators zigzagged over the second breaker until noon.\n"

    assert not [
        each for each in check(parse(text), REVIEW) if each.rule in ("omission-blame", "unjustified-suppression")
    ]


def test_in_an_event_it_says_so():
    text = "## Timeline\n\n- 2026-03-02 10:00Z [impact] The operators zigzagged over the second breaker.\n"

    assert [each.message for each in heard(text)] == [
        "In the timeline: Sounds like: What somebody did not do, told as a cause. Say what was done instead."
    ]


def test_whoever_reads_again_hears_the_same():
    rereader = Rereader()
    for text in (
        "The operators zigzagged over it.",
        "The operators zigzagged over it, obviously.",
        "They zigzagged over it.",
    ):
        assert rereader.check(parse(text), REVIEW) == check(parse(text), REVIEW)


def test_what_was_learnt_is_of_rules_that_read_single_sentences_and_their_headlines_are_short():
    assert set(borders().biases) <= set(EXPLAINS_MOST)
    assert len(borders().biases) > len(EXPLAINS_MOST) / 2
    for name in borders().biases:
        rule = named(name)
        assert rule.way, name
        found = alike(rule.headline, rule.way, Reading(parse("It fell over."), REVIEW), Span(0, 2))
        assert len(found.message.split()) <= 18, found.message


def test_a_sentence_of_no_known_word_is_not_flagged():
    assert border().judged(traits([stem(word) for word in "qwx zzy xqk vvw".split()])) <= 0


def test_traits_know_where_their_words_stand():
    found = dict(traits_with_places(["a", "b"]))

    assert found == {
        "a": (1,),
        "b": (2,),
        "^ a": (0, 1),
        "a b": (1, 2),
        "b $": (2, 3),
        "^ * b": (0, 2),
        "a * $": (1, 3),
    }
    assert found.keys() == traits(["a", "b"])


def test_endings_and_figures_make_no_difference():
    assert stem("neglected") == stem("neglecting") != stem("negative")
    assert stem("04:10") == stem("7") == "0"
    assert traits(["a", "b"]) == {"a", "b", "^ a", "a b", "b $", "^ * b", "a * $"}

"""What stands before the subject of a clause is not taken for it, and what opens a sentence may follow a lead-in."""

import pytest

from afterword.document.parse import parse
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.text import lead_ins
from afterword.lint.text.frames import frame
from afterword.lint.who.constructions import constructions


def subject(text, verb="slept"):
    read = Reading(parse(text), Options())
    sentence = read.sentences.all[-1]
    index = max(at for at, token in enumerate(sentence.tokens) if token.word == verb)
    found = read.grammar.subject(sentence, index)
    return found.span.of(text) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It turned out that Henrik's rewrite of the queue slept.", "Henrik's rewrite"),
        ("It emerged only afterwards that Henrik's rewrite slept.", "Henrik's rewrite"),
        ("It turned out that the engineer came and slept.", "the engineer"),
        ("During the second planning meeting the crew slept.", "the crew"),
        ("For the fourth site Tobias slept.", "Tobias"),
        ("Two days before the election Tobias slept.", "Tobias"),
        ("In the first two hours the engineer came and slept.", "the engineer"),
        ("Given that it was at 70 %, the engineer came and slept.", "the engineer"),
        ("The engineer came, the crew of the tug left early and slept.", "the crew"),
        ("The engineer, the lead and the crew slept.", "the crew"),
        ("The engineer, who was tired, came and slept.", "The engineer"),
        ("The engineer concerned has slept.", "The engineer"),
        ("The choice to leave it and go on from an older copy slept.", "The choice"),
        ("Our rule that changes are announced slept.", "Our rule"),
        ("The engineer misreading the chart slept.", "The engineer"),
        ("The engineer, after a short call with the wards, slept.", "The engineer"),
        ("The engineer, although tired, came and slept.", "The engineer"),
        ("The engineer, as agreed, came and slept.", "The engineer"),
        ("As agreed, the team waved it through, opened the gate and slept.", "the team"),
        ("The freeze on changes before Christmas slept.", "The freeze"),
        ("It was full before the crew slept.", "the crew"),
        ("The engineer had, without asking anyone, slept.", "The engineer"),
        ("The log proves that he knew of it and slept.", "he"),
        ("It came long before the crew slept.", "the crew"),
    ],
)
def test_a_subject_is_found_behind_its_lead_in(text, expected):
    assert subject(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A member of the crew", "PERSON"),
        ("Two members of the crew", "TEAM"),
        ("A member of the cluster", "SYSTEM"),
    ],
)
def test_members_are_what_they_are_members_of(text, expected):
    read = Reading(parse(f"{text} slept."), Options())
    sentence = read.sentences.all[0]

    found = read.grammar.noun_phrase(sentence, 0)

    assert found is not None
    assert found.actor.name == expected


@pytest.mark.parametrize(
    "before",
    [
        "it turned out that ",
        "we later found that ",
        "as far as we can tell, ",
        "two days before the election ",
        "working through the night, we saw that ",
        "the lamp was on, and ",
        "given that the copy\nwas at 70 %, ",
    ],
)
def test_a_lead_in_ends_where_the_clause_begins(before):
    assert lead_ins.end_of(f"{before}the engineer slept.") == len(before)


@pytest.mark.parametrize("plain", ["the engineer slept.", "if it fails, the engineer slept.", "no lead-in here."])
def test_a_sentence_may_begin_with_its_clause(plain):
    assert lead_ins.end_of(plain) == 0


def test_what_opens_a_sentence_is_found_behind_a_lead_in():
    storm = frame("storm", r"^\W*a (?P<told>storm) of tickets")

    def places(text):
        reading = Reading(parse(text), Options())
        return [each.span.of(text) for each in constructions(reading, [storm])]

    assert places("A storm of tickets came.") == ["storm"]
    assert places("It turned out that a storm of tickets came.") == ["storm"]
    assert places("We had a storm of tickets.") == []


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The page was updated at 15:02, which was late.", "updated"),
        ("The crew closed the old valve, which was late.", "closed"),
        ("The engineer who was tired.", None),
    ],
)
def test_which_takes_up_the_clause_before_it(text, verb):
    tokens = Reading(parse(text), Options()).sentences.all[0].tokens
    which = next((at for at, token in enumerate(tokens) if token.word in ("which", "who")))

    found = lead_ins.taken_up(tokens, which)

    assert (tokens[found].word if found is not None else None) == verb


def test_a_helper_belongs_to_its_verb_across_an_aside():
    read = Reading(parse("The lead did not, as he admits, sleep."), Options())
    sentence = read.sentences.all[0]
    index = next(at for at, token in enumerate(sentence.tokens) if token.word == "sleep")

    group = read.grammar.group(sentence, index)

    assert group.words == ("did", "not")
    assert group.negated


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Neither with the pump nor with the valve but with the crew.", "with"),
        ("With the crew.", "with"),
        ("Not here.", "not"),
    ],
)
def test_what_is_meant_stands_behind_what_is_denied(text, word):
    tokens = Reading(parse(text), Options()).sentences.all[0].tokens

    assert tokens[lead_ins.behind_denial(tokens, 0)].word == word

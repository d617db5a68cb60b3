"""Whatever a rule offers in the place of a sentence keeps what that tells, and is a sentence where one stood."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.document.text import Span, apply
from afterword.lint.check import run
from afterword.lint.diagnostic import Diagnostic
from afterword.lint.options import Options
from afterword.lint.reading import Reading
from afterword.lint.rule import named, rules
from spec_examples import EXAMPLES, TODAY

OPTIONS = Options(stage="in-review", today=TODAY)
RULES = sorted({each.rule for each in EXAMPLES if named(each.rule).prose})
CONTENT = re.compile(r"[a-z]{4,}|\d+")
DOUBLED = re.compile(
    r"\b(the|an?|of|to|in|by|for|with|at|on|from)\s+\1\b"
    r"|\S[^\S\n]{2,}(?=\S)| [,.;:](?=\s|$)|\b(?:an?|the|our|their|its|his|her)\s+<(?:what|how|which|the|an?|n)\b",
    re.IGNORECASE,
)
LEAVES_OUT = "Leave the sentence out"


class Rewrite(NamedTuple):
    """A sentence that something is offered for: the document, what was found, and the text after it."""

    document: Document
    found: Diagnostic
    sentence: Span
    after: str

    @property
    def before(self) -> str:
        return self.sentence.of(self.document.text)

    @property
    def begins(self) -> int:
        return min(edit.span.start for edit in self.found.fix.edits if edit.span.start >= self.sentence.start - 2)

    def line(self, text: str) -> str:
        """Return the line of the sentence in the text before or after; what is added below comes later."""
        start = text.rfind("\n", 0, self.begins) + 1
        return text[start:].split("\n", maxsplit=1)[0]


def rewrites(rule: str) -> Iterator[Rewrite]:
    for example in EXAMPLES:
        if example.rule != rule:
            continue
        document = parse(example.text)
        reading = Reading(document, OPTIONS)
        for found in run(document, OPTIONS, [named(rule)]):
            sentence = reading.sentences.holding(found.span.start)
            if found.fix and found.fix.kind == "suggest" and found.fix.title != LEAVES_OUT and sentence:
                yield Rewrite(
                    document, found, Span(sentence.begins, sentence.span.end), apply(example.text, found.fix.edits)
                )


@pytest.mark.parametrize("rule", RULES)
def test_what_the_sentence_tells_beside_what_was_found_stays(rule):
    for each in rewrites(rule):
        text, (start, end) = each.document.text, each.found.span
        beside = f"{text[each.sentence.start : start]} {text[end : each.sentence.end]}".lower()
        if len(re.findall(r"[^\W\d_]{2,}", each.before)) > 2:  # of two words there is nothing to keep
            assert set(CONTENT.findall(beside)) <= set(CONTENT.findall(each.after.lower())), each.after


@pytest.mark.parametrize("rule", RULES)
def test_the_document_is_built_as_before(rule):
    for each in rewrites(rule):
        old, new = each.document, parse(each.after)
        kept = len(each.found.fix.edits) > 1  # a wish becomes an action, with its section where there is none

        assert [len(old.events), len(old.factors), len(old.lessons)] == [
            len(new.events),
            len(new.factors),
            len(new.lessons),
        ], each.after
        assert len(new.actions) == len(old.actions) + kept, each.after
        assert len(new.sections) - len(old.sections) in (0, int(kept)), each.after


@pytest.mark.parametrize("rule", RULES)
def test_nothing_is_doubled_and_the_sentence_begins_and_ends_as_one(rule):
    for each in rewrites(rule):
        old, new = each.line(each.document.text), each.line(each.after)

        assert DOUBLED.search(old) or not DOUBLED.search(new), new
        if each.begins <= each.sentence.start and each.before[:1].isupper():
            assert not re.match(r"[*_<]*[a-z]", each.after[each.begins :]), new
        if each.before.endswith((".", "!", "?")):
            assert new.rstrip("*_ )|").endswith((".", "!", "?", "”")), new


@pytest.mark.parametrize("rule", RULES)
def test_what_stays_is_not_found_again(rule):
    for each in rewrites(rule):
        if "(<what stays of this>" in each.after:
            again = run(parse(each.after), OPTIONS, [named(rule)])
            end = each.after.find("”)", each.begins)

            assert not [one for one in again if each.begins <= one.span.start < end], each.after


def test_every_prose_rule_is_held_to_it():
    assert {each.name for each in rules() if each.prose and not each.opt_in} <= {*RULES}


@pytest.mark.parametrize(
    ("rule", "sentence", "after"),
    [
        (
            "omission-blame",
            "The on-call forgot to rotate the key.",
            (
                "At the time, <role> did <what instead> because <cue, information or goal>"
                " (<what stays of this>: “The on-call forgot to rotate the key”)."
            ),
        ),
        (
            "human-error-label",
            "This was a classic fat finger in the firewall console.",
            (
                "<What the screen or the procedure made easy to get wrong>"
                " (<what stays of this>: “This was a classic fat finger in the firewall console”)."
            ),
        ),
        (
            "human-error-label",
            "Root cause: operator error during the DNS cut-over.",
            "Root cause: <what the screen or the procedure made easy to get wrong> during the DNS cut-over.",
        ),
        (
            "venting",
            "Once again the vendor failed us during the sale.",
            (
                "<The request, ticket or decision, and its date>"
                " (<what stays of this>: “Once again the vendor failed us during the sale”)."
            ),
        ),
        (
            "minimising",
            "The shop had a brief hiccup on 3 May.",
            "The shop had <N of M units (p %) for how long> on 3 May.",
        ),
        ("profanity", "Somebody screwed up the tags.", "Somebody <did what to> the tags."),
        ("profanity", "The rollback was a half-assed script.", "The rollback was a <neutral word> script."),
    ],
)
def test_a_hole_stands_where_a_noun_can_or_the_sentence_is_written_anew(rule, sentence, after):
    found = run(parse(f"{sentence}\n"), OPTIONS, [named(rule)])[0]

    assert apply(f"{sentence}\n", found.fix.edits) == f"{after}\n"

"""A comment beside some words leaves what they stand in whole, and speaks for their line."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import Span, apply
from afterword.lint.check import check
from afterword.lint.diagnostic import Diagnostic, Fix, Severity
from afterword.lint.options import Options
from afterword.lint.remarks import allowance, question

HEAD = "---\nschema: postmortem/1\nstatus: in-review\n---\n\n# Gates\n\n"
PLACES = {
    "a paragraph": "## Summary\n\nIt was human error.\n",
    "the second line of a paragraph": "## Summary\n\nGates refused tickets for an hour.\nIt was human error.\n",
    "a line after a hard break": "## Summary\n\nGates refused tickets.  \nIt was human error.\n",
    "a heading": "Words.\n\n## Cause: human error\n",
    "an item": "## Contributing factors\n\n- **F1** A lease\n- **F2** Human error\n",
    "a nested item": "## Contributing factors\n\n- **F1** A lease\n  - because **F2** human error\n",
    "the second line of an item": "## Contributing factors\n\n- **F1** A lease and\n  human error\n- **F2** More\n",
    "a cell": "## Notes\n\n| Part | Cause |\n|---|---|\n| Gates | human error |\n| Tills | a lease |\n",
    "the end": "It was human error.",
}


def told_of(text, name="human-error-label"):
    return [each for each in check(parse(text), Options()) if each.rule == name]


def shape(text):
    document = parse(text)
    kinds = [block.kind for block in document.blocks if block.kind not in ("html", "list")]
    return kinds, [factor.id for factor in document.factors]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("text", PLACES.values(), ids=PLACES)
def test_a_finding_is_allowed_where_it_stands_and_nothing_falls_apart(text, ends):
    text = (HEAD + text).replace("\n", ends)
    (finding,) = told_of(text)

    edit = allowance(parse(text), finding)
    allowed = apply(text, [edit._replace(text=edit.text.replace("\n", ends))])

    assert told_of(allowed) == []
    assert shape(allowed) == shape(text)
    assert not [each for each in told_of(allowed, "unjustified-suppression") if "Nothing here" in each.message]


@pytest.mark.parametrize("text", PLACES.values(), ids=PLACES)
def test_a_question_is_left_beside_its_words_and_found_in_the_review(text):
    text = HEAD + text
    (finding,) = told_of(text)
    finding = Diagnostic(finding.rule, Severity.ERROR, "", finding.span, Fix("ask", "Ask", (), "What -- was\nseen?"))

    asked = apply(text, [question(parse(text), finding)])

    (still,) = told_of(asked, "unresolved-discussion")
    assert still.span.of(asked) == "<!-- afterword: ask What – was seen? -->"
    assert shape(asked) == shape(text)
    assert len(told_of(asked)) == 1


@pytest.mark.parametrize("text", PLACES.values(), ids=PLACES)
def test_a_question_that_stands_there_already_is_not_asked_again(text):
    asking = Fix("ask", "Ask", (), "What -- was\nseen?")

    def ask(text, fix=asking):
        (finding,) = told_of(text)
        return question(parse(text), Diagnostic(finding.rule, Severity.ERROR, "", finding.span, fix))

    once = apply(HEAD + text, [ask(HEAD + text)])
    other = ask(once, Fix("ask", "Ask", (), "Who?"))
    twice = apply(once, [other])

    assert ask(once) is None
    assert ask(twice) is None
    assert ask(twice.replace("– was seen", "was heard")) is not None


def test_the_same_question_about_other_words_is_asked_too():
    asked = "<!-- afterword: ask What was seen? -->"
    text = f"{HEAD}{asked}\n\nIt was human error.\n"
    (finding,) = told_of(text)

    again = question(
        parse(text), Diagnostic(finding.rule, Severity.ERROR, "", finding.span, Fix("ask", "", (), "What was seen?"))
    )

    assert f"{asked}\nIt was" in apply(text, [again])


def test_a_question_about_the_front_matter_stands_below_it():
    (finding,) = told_of(HEAD.replace("status", "severity: SEV2\ntriggers: []\nstatus"), "missing-trigger")
    text = HEAD.replace("status", "severity: SEV2\ntriggers: []\nstatus")

    asked = apply(text, [question(parse(text), finding)])

    assert f"---\n<!-- afterword: ask {finding.fix.question} -->\n\n# Gates" in asked
    (still,) = told_of(asked, "missing-trigger")
    assert question(parse(asked), still) is None
    assert allowance(parse(text), finding) is None


def test_an_allowance_still_speaks_for_its_line_when_a_question_is_asked_too():
    allowed = HEAD + '<!-- afterword: ignore human-error-label reason="clause 4" -->\nIt was human error, obviously.\n'
    (finding,) = told_of(allowed, "obviousness")

    asked = apply(allowed, [question(parse(allowed), finding)])

    assert "afterword: ask" in asked
    assert told_of(asked) == []
    assert told_of(allowed.replace(" -->\n", " -->\n<!-- afterword: ask Who? -->\n")) == []


def test_nothing_is_written_into_code_or_comments():
    text = HEAD + "```\nhuman error\n```\n\n<!-- ines: why? -->\n"
    document = parse(text)
    fence, comment = (mask.span for mask in document.masks if mask.kind in ("fence", "comment"))
    about = [
        Diagnostic("placeholder", Severity.INFO, "", span, Fix("ask", "Ask", (), "Why?")) for span in (fence, comment)
    ]

    assert [allowance(document, each) for each in about[:1]] == [None]
    assert question(document, about[0]).span.start == fence.start
    assert question(document, about[1]) is None


def test_without_a_question_nothing_is_asked():
    document = parse(HEAD + "Words.\n")

    assert question(document, Diagnostic("a", Severity.INFO, "", Span(0, 1))) is None


def test_a_text_beside_a_comment_is_what_it_speaks_for():
    words = '| <!-- afterword: ignore human-error-label reason="x" --> human error |\n'

    assert told_of(f"{HEAD}| a |\n|---|\n{words}") == []
    assert len(told_of(f"{HEAD}| a |\n|---|\n{words}| human error |\n")) == 1

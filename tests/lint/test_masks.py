"""What is not prose is blanked, and nothing moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.lint.text.masks import BLOCK, INLINE, Prose
from afterword.lint.text.sentences import Sentences


def visible(text, **options):
    return Prose(parse(text)).plain(**options).replace(BLOCK, "").replace(INLINE, "").split()


@pytest.mark.parametrize(
    "text",
    [
        "`error`", "```\nerror\n```", "    error", "> error", "<!-- error -->", "---\ntitle: error\n---\n", "![a](error.png)",
        "10:12 <kim> error", "- 10:12 <kim> error", 'The ticket says "an error by mistake".', "the word “error”",
        "He wrote: «an error of mine»", "## Actions\n\n- [ ] a\n  - verify: error",
    ],
)  # fmt: skip
def test_code_links_evidence_and_attributes_are_not_prose(text):
    assert "error" not in " ".join(visible(text))


@pytest.mark.parametrize("text", ['a "senior" error', "error", 'an "error" happened', "[error](x)", "the error's"])
def test_prose_stays(text):
    assert "error" in " ".join(visible(text))


def test_quotations_are_read_when_asked_for():
    assert "error" in visible("> error", with_quotes=True)


def test_typographic_marks_are_folded_and_handles_in_code_stay_names():
    assert visible("it’s `@ana`") == ["it's", "@ana"]


@given(st.text(max_size=200))
def test_the_length_never_changes(text):
    assert len(Prose(parse(text)).plain()) == len(text)


@pytest.mark.parametrize(
    "before", ["", "\ufeff", "---\ntitle: A\n---\n", "---\ntitle: A\n---\n\n", "\ufeff---\ntitle: A\n---\n"]
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_the_title_is_a_heading_whatever_stands_straight_above_it(before, line_break):
    text = f"{before}# Gates down!!\n\nNobody noticed\n\nA lease ran out.\n".replace("\n", line_break)
    plain = Prose(parse(text)).plain()

    told = [(sentence.plain, sentence.heading) for sentence in Sentences(text, plain).all]

    assert told == [("gates down!!", True), ("nobody noticed", False), ("a lease ran out.", False)]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- a note --> error",
        "<p>error</p>",
        "<div>\nan error\n</div>",
        "<details><summary>More</summary>\nerror\n</details>",
    ],
)
def test_words_between_tags_and_behind_comments_stay(text):
    assert "error" in visible(text)


@pytest.mark.parametrize(
    "text", ["<pre>\nerror\n</pre>", "<script>\nerror\n</script>", '<p title="error">', "<!-- an\n\nerror"]
)
def test_code_in_tags_and_what_a_tag_says_of_itself_are_not_prose(text):
    assert "error" not in visible(text)


def test_the_line_below_an_underlined_heading_ends_it():
    text = "Actions taken\n---\nThe on-call restarted it.\n"

    sentences = Sentences(text, Prose(parse(text)).plain()).all

    assert [each.span.of(text) for each in sentences] == ["Actions taken", "The on-call restarted it."]


@pytest.mark.parametrize(
    "text",
    [
        'The heading of the ticket was "error".', '"Operator error" is the title of the talk.', 'The default one is "user error".',
        'The column "error" is empty.', 'Callers described it as "an error".', 'It was closed with the reason "error".',
        'The form asks for the "error".', 'The choices are the options "slip", "error" and "other".', 'The song "Error of Love".',
        'The call starts with "we have an error here".',
    ],
)  # fmt: skip
def test_what_is_worded_by_somebody_is_mentioned(text):
    assert "error" not in " ".join(visible(text))


@pytest.mark.parametrize(
    "text", ['The "error" group.', 'We speak of "error".', 'The links were "error" free.', 'It was "error".']
)
def test_our_own_word_in_quotation_marks_stays(text):
    assert "error" in " ".join(visible(text))

"""Marks that were meant as bullets or boxes, and begin none."""

from time import process_time

import pytest

from afterword.document.bullets import beside, strays
from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named


def listed(text: str) -> str:
    return apply(text, [each.edit for each in strays(parse(text))])


@pytest.mark.parametrize("mark", ["•", "• ", "\u00b7\t", "▪\u00a0", "\uf0b7\t", "o\t", "§\t", "*) ", "– "])
def test_a_mark_of_a_word_processor_is_a_bullet(mark):
    text = f"## Root causes\n\n{mark}The pool is full\n{mark}Nobody is paged\n"

    after = listed(text)

    assert after == "## Root causes\n\n- The pool is full\n- Nobody is paged\n"
    assert [factor.text for factor in parse(after).factors] == ["The pool is full", "Nobody is paged"]


@pytest.mark.parametrize(
    ("mark", "box"), [("☐ ", "- [ ] "), ("□", "- [ ] "), ("☑\ufe0f ", "- [x] "), ("☒ ", "- [x] "), ("• ☐ ", "- [ ] ")]
)
def test_a_box_is_one_of_an_action_and_a_bullet_elsewhere(mark, box):
    actions, factors = f"## Actions\n\n{mark}Cap the pool\n", f"## Causes\n\n{mark}No cap\n"

    assert listed(actions) == f"## Actions\n\n{box}Cap the pool\n"
    assert listed(factors) == "## Causes\n\n- No cap\n"


def test_the_box_of_an_item_is_written_as_markdown_has_it():
    text = "## Actions\n\n- ☑ Cap the pool\n- ☐ Page at 80 %\n"

    after = listed(text)

    assert [(action.text, action.done) for action in parse(after).actions] == [
        ("Cap the pool", True),
        ("Page at 80 %", False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "• a\n",
        "## Summary\n\n• a\n",
        "## Causes\n\n### Appendix\n\n- • a\n",
        "## Causes\n\na\n– b\n",
        "## Causes\n\n    • a\n",
        "## Causes\n\n•\n",
        "## Causes\n\n## Appendix\n\n• a\n",
    ],
)
def test_a_mark_elsewhere_is_none(text):
    assert strays(parse(text)) == ()


@pytest.mark.parametrize("piece", ["• a\n", "– a\n", "•", " ", "a\n", "☐ a\n\n", "\n## Causes\n\n• a\n"])
def test_it_takes_linear_time(piece):
    def seconds(times):
        document = parse(f"## Causes\n\n• a\n{piece * times}\n")
        begun = process_time()
        strays(document)
        return process_time() - begun

    assert min(seconds(8_000) for _ in range(3)) < 3.2 * min(seconds(4_000) for _ in range(3)) + 0.02


def test_two_bullets_are_a_list_in_any_section():
    text = "## Open questions\n\n• How large?  \n• Who asks?  \n\n## Notes\n\n• One\n\n## Summary\n\n• One\n• Two\n"

    assert [each.span.of(text) for each in beside(parse(text))] == ["•", "•"]
    assert apply(text, [each.edit for each in beside(parse(text))]).startswith(
        "## Open questions\n\n- How large?  \n- Who asks?  \n\n## Notes\n\n• One"
    )


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ("Root causes", "• begins no list item, so none of these 2 lines is a factor. Write - instead."),
        ("Open questions", "• begins no list item in Markdown. Write - instead."),
    ],
)
def test_what_is_said_of_bullets_is_true(section, message):
    found = run(parse(f"## {section}\n\n• One pool\n• One page\n"), Options(), [named("invalid-front-matter")])

    assert [each.message for each in found] == [message]

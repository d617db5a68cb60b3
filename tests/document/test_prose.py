"""`<!-- afterword: prose -->`: lists, headings and labels that are prose, whatever they look like."""

import time

import pytest

from afterword.document.parse import parse
from afterword.document.prose import DIRECTIVE

HEADINGS = {"events": "Timeline", "actions": "Actions", "impact": "Impact", "factors": "Causes", "lessons": "Lessons"}


@pytest.mark.parametrize("kind", HEADINGS)
def test_a_list_below_the_directive_has_no_items_for_any_section(kind):
    listed = "- 10:00 The cache was cold\n- Cost: none"

    spoken = parse(f"## {HEADINGS[kind]}\n\n{listed}\n")
    silent = parse(f"## {HEADINGS[kind]}\n\n{DIRECTIVE}\n{listed}\n")

    assert getattr(spoken, kind)
    assert not getattr(silent, kind)


def test_only_the_list_directly_below_is_prose():
    document = parse(f"## Actions\n\n- [ ] Rotate\n\n{DIRECTIVE}\n\n- Ask\n- Wait\n\n<!-- -->\n\n- [ ] Test\n")

    assert [action.text for action in document.actions] == ["Rotate", "Test"]


def test_what_stands_inside_a_prose_list_is_prose():
    document = parse(f"## Actions\n\n{DIRECTIVE}\n- Ask\n  - [ ] Rotate\n\nText\n\n- Test\n")

    assert [action.text for action in document.actions] == ["Test"]


def test_a_list_inside_an_item_can_be_prose_alone():
    document = parse(f"## Actions\n\n- [ ] Rotate\n  {DIRECTIVE}\n  - [ ] not this\n- [ ] Test\n")

    assert [action.text for action in document.actions] == ["Rotate", "Test"]


def test_a_heading_below_the_directive_opens_no_known_section():
    document = parse(f"# Queue\n\n## Summary\n\nIt broke.\n\n{DIRECTIVE}\n## Events\n\n- 10:00 Party\n")

    assert [(section.kind, section.heading) for section in document.sections] == [
        ("summary", "Summary"),
        ("other", "Events"),
    ]
    assert document.events == ()


def test_a_heading_below_the_directive_only_divides_the_section_it_stands_in():
    document = parse(f"## Timeline\n\n{DIRECTIVE}\n### Impact\n\n- 10:00 Started\n")

    assert [section.kind for section in document.sections] == ["timeline"]
    assert len(document.events) == 1


def test_a_bold_label_below_the_directive_is_a_paragraph():
    document = parse(f"## Summary\n\nIt broke.\n\n{DIRECTIVE}\n**Impact:** see below.\n")

    assert [section.kind for section in document.sections] == ["summary"]


def test_a_title_that_reads_like_a_section_is_a_title_below_the_directive():
    assert parse("# Root cause\n").title == ""
    assert parse(f"{DIRECTIVE}\n# Root cause\n").title == "Root cause"


def test_a_directive_in_a_fence_says_nothing():
    document = parse(f"## Actions\n\n```\n{DIRECTIVE}\n```\n- [ ] Test\n")

    assert [action.text for action in document.actions] == ["Test"]


def test_many_directives_take_linear_time():
    text = f"## Actions\n\n{DIRECTIVE}\n- a\n\n" * 20_000 + "<!-- afterword:" * 50_000 + " " * 300_000

    start = time.process_time()
    document = parse(text)

    assert document.actions == ()
    assert time.process_time() - start < 6

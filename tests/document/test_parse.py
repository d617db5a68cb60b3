"""Every text is a document."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.exchange.departures.structure import structure
from document.texts import DOCUMENTS, TEXTS, written

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "docs"
CORPUS_DOCUMENTS = sorted(CORPUS.rglob("*.md"))

HOSTILE = {
    "quotes": ">" * 300_000,
    "bullets": "- " * 200_000 + "x",
    "mixed towers": "1. - > " * 60_000 + "x",
    "brackets": "## Actions\n\n- " + "[" * 200_000,
    "blanks in an event": "## Timeline\n\n- 10:00 a" + " " * 200_000 + "b",
    "blanks in a factor": "## Root causes\n\n- a\n  - because" + " " * 200_000 + "b",
    "blanks in a metric": "## Impact\n\n- **Users affected:** 1" + " " * 200_000 + "b",
    "blanks in an action": "## Actions\n\n- [ ] a\n  - owner: @a" + " " * 200_000 + "b",
    "blanks in a heading": "# a" + " " * 200_000 + "b",
    "blanks in a label": "**a" + " " * 200_000 + "b",
    "comments": "## Actions\n\n- a " + "<!-- x -->" * 20_000,
    "open comments": "## Actions\n\n- a " + "<!-- " * 40_000,
    "semicolons": "## Actions\n\n- a\n  - owner: " + "b;" * 100_000,
    "parentheses": "## Actions\n\n- a\n  - verify: " + '("`<[' * 40_000,
    "handles": "## Actions\n\n- [ ] " + "@a " * 60_000,
    "digits": "## Impact\n\n- **Users affected:** " + "9" * 100_000,
    "grouped digits": "## Impact\n\n- **Users affected:** 1" + ",000" * 50_000 + ",",
    "durations": "## Impact\n\n- **Duration:** " + "1h " * 60_000,
    "tags": "## Timeline\n\n- 10:00 [" + "a, " * 60_000,
    "whys": "## Root causes\n\n" + "- Why? a\n" * 20_000,
    "deep factors": "## Root causes\n\n" + "".join("  " * depth + "- because a\n" for depth in range(400)),
    "headings": "# a\n" * 15_000,
    "yaml bomb": "---\n"
    "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 900)) + "---\n",
    "yaml nesting": "---\ntitle: " + "[" * 60_000 + "\n---\n",
    "yaml length": "---\n" + "title: a\n" * 40_000 + "---\n",
    "yaml without an end": "---\n" + "owner: @a\n" * 40_000,
    "yaml in pieces": "---\n" + "".join(f"k{n}: @a\n" for n in range(450)) + "---\n",
    "emphasis": "*a _b " * 60_000,
    "links": "[a](b) " * 40_000,
    "urls": "https://" * 40_000,
    "nothing but line ends": "\r\n" * 150_000,
    "front matter of line ends": "---\r\n" + "\r\n" * 100_000 + "!",
    "front matter of a value and line ends": "---\r\ntitle: a: b" + "\r\n" * 60_000 + "%\r\n---\r\n",
    "front matter of a value and spaces": "---\ntitle: a: b" + " " * 120_000 + "'\n---\n",
    "front matter of comments": "---\r\n" + " # x\r\n" * 60_000 + "!",
    "surrogates": "\ud800" * 200_000,
    "letters": "a" * 400_000,
}


@given(TEXTS)
def test_any_text_parses_and_every_span_lies_inside_it(text):
    document = parse(text)

    everything = (*document.events, *document.factors, *document.actions, *document.lessons, *document.impact)
    for item in everything:
        assert 0 <= item.span.start <= item.span.end <= len(text)
        assert document.positions.line(item.span.start) == item.line
    for item in (*document.events, *document.factors, *document.actions, *document.lessons):
        assert item.span.contains(item.text_span)
    for place in (*document.sections, *document.blocks, *document.masks):
        assert 0 <= place.span.start <= place.span.end <= len(text)
    for reference in document.references:
        assert reference.span.of(text) == reference.id


@given(DOCUMENTS)
def test_every_time_and_box_stands_where_it_says(text):
    document = parse(text)

    for event in document.events:
        assert event.time_span.of(text) == event.time_text
        assert tuple(span.of(text).lower() for span in event.tag_spans) == event.tags
    for action in document.actions:
        assert bool(action.box_span.of(text).strip()) == action.done
        assert tuple(span.of(text) for span in action.owner_spans) == action.owners
    for factor in document.factors:
        if factor.id_span:
            assert factor.id_span.of(text) == factor.id


@given(DOCUMENTS)
def test_the_fixes_of_front_matter_can_be_made(text):
    for problem in parse(text).facts.problems:
        assert apply(text, problem.edits) is not None


@given(DOCUMENTS)
def test_keys_of_factors_are_unique_and_parents_exist(text):
    factors = parse(text).factors
    keys = [factor.key for factor in factors]

    assert len(keys) == len(set(keys))
    assert {parent for factor in factors for parent in factor.parents} <= set(keys)


@given(TEXTS)
def test_any_structure_is_json(text):
    assert json.loads(json.dumps(structure(parse(text)), allow_nan=False))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_bounded_time(name):
    began = time.process_time()

    parse(HOSTILE[name])

    assert time.process_time() - began < 10


def test_half_a_megabyte_is_read_in_seconds():
    text = written("parcel-labels")
    body = text[text.index("## Timeline") :]
    long = text + body * (500_000 // len(body))
    began = time.process_time()

    document = parse(long)

    assert time.process_time() - began < 10
    assert len(document.events) > 800


@pytest.mark.skipif(not CORPUS_DOCUMENTS, reason="the corpus of published post-mortems is not beside this checkout")
def test_every_published_post_mortem_is_read_as_far_as_it_goes():
    found = {path: parse(path.read_bytes().decode("utf-8", "replace")) for path in CORPUS_DOCUMENTS}

    assert sum(any(section.kind == "timeline" for section in document.sections) for document in found.values()) >= 150
    assert sum(bool(document.actions) for document in found.values()) >= 100
    assert sum(len(document.events) for document in found.values()) >= 300


def test_the_sections_of_a_document_are_found_in_order():
    document = parse(written("parcel-labels"))

    assert [section.kind for section in document.sections] == [
        "summary", "impact", "background", "timeline", "factors", "actions", "lessons",
    ]  # fmt: skip
    assert document.summary == document.section("summary")
    assert document.section("glossary") is None
    assert document.title == document.facts.title
    assert document.title_span.of(document.text) == document.title


@pytest.mark.parametrize("line_break", ["\r\n", "\r"])
def test_other_line_ends_say_the_same(line_break):
    text = written("parcel-labels")

    assert structure(parse(text.replace("\n", line_break))) == structure(parse(text))


def test_front_matter_written_on_windows_is_closed_and_has_no_problem():
    facts = parse("---\r\ntitle: A\r\nservices:\r\n  - api\r\n---\r\n\r\n# A\r\n").facts

    assert facts.problems == parse("---\ntitle: A\nservices:\n  - api\n---\n\n# A\n").facts.problems
    assert facts.span.end == len("---\r\ntitle: A\r\nservices:\r\n  - api\r\n---\r\n")


def test_a_byte_order_mark_changes_nothing():
    text = written("parcel-labels")

    assert structure(parse("\ufeff" + text)) == structure(parse(text))


def test_without_front_matter_and_title_the_rest_is_read():
    document = parse("## Timeline (UTC)\n\n- 2026-03-01 10:00 [detect] x\n\n## Actions\n\n- [ ] y @kim\n")

    assert document.title == ""
    assert document.title_span is None
    assert document.events[0].start.isoformat() == "2026-03-01T10:00:00+00:00"
    assert document.actions[0].owners == ("@kim",)


def test_the_first_heading_is_the_title_before_front_matter():
    document = parse("---\ntitle: One\n---\n\n# Two *of* them #\n")

    assert document.title == "Two *of* them"
    assert document.facts.title == "One"


def test_items_in_code_and_quotes_are_not_items():
    text = "## Actions\n\n```\n- [ ] a\n```\n\n> - [ ] b\n\n    - [ ] c\n\n- [ ] d\n"

    assert [action.text for action in parse(text).actions] == ["d"]

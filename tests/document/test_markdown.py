"""Blocks, masks and safe HTML."""

import pytest
from hypothesis import given

from afterword.document.markdown import html, inline_html, read
from afterword.document.parse import parse
from document.texts import TEXTS


def masks(text):
    return [(mask.kind, mask.span.of(text)) for mask in read(text, 0).masks]


@pytest.mark.parametrize(
    ("text", "kind", "covered"),
    [
        ("a `bé` c", "code-span", "`bé`"),
        ("é [a](http://b.c)", "link-target", "](http://b.c)"),
        ("[a `b`][c]\n\n[c]: http://d.e", "link-target", "][c]"),
        ("![a](b.png)", "image-path", "](b.png)"),
        ("<http://a.b>", "url", "<http://a.b>"),
        ("see https://a.b/c, please", "url", "https://a.b/c"),
        ("a <b>c", "html", "<b>"),
        ("a <!-- b --> c", "comment", "<!-- b -->"),
        ("<!-- a\n\nb -->\n", "comment", "<!-- a\n\nb -->"),
        ("<div class='x'>\na\n</div>\n", "html", "<div class='x'>"),
        ("<div>\na <!-- b --> c\n</div>\n", "comment", "<!-- b -->"),
        ("<pre>\na\n</pre>\n", "html", "<pre>\na\n</pre>"),
        ("```\na\n```\n", "fence", "```\na\n```"),
        ("> a\n> b\n", "quote", "> a\n> b"),
        ("| a | b |\n|---|---|\n| c | d |\n", "table-head", "| a | b |"),
    ],
)
def test_regions_that_are_not_prose_are_masked(text, kind, covered):
    assert (kind, covered) in masks(text)


def test_words_that_follow_a_comment_are_a_paragraph():
    text = "<!-- afterword: ask When? -->  From 06:00 on.\n\n<!-- a\nb -->\n\n- <!-- c --> d\n"

    assert [(block.kind, block.span.of(text)) for block in read(text, 0).blocks[:3]] == [
        ("html", "<!-- afterword: ask When? -->"),
        ("paragraph", "From 06:00 on."),
        ("html", "<!-- a\nb -->"),
    ]


def test_front_matter_is_masked():
    document = parse("---\ntitle: A\n---\n\n# A\n")

    assert [(mask.kind, mask.span.of(document.text)) for mask in document.masks] == [
        ("front-matter", "---\ntitle: A\n---\n")
    ]
    assert document.blocks[0].kind == "front-matter"


@pytest.mark.parametrize(
    ("text", "words"),
    [("# a #", "a"), ("## a#", "a#"), ("#", ""), ("# #", ""), ("a\nb\n===", "a\nb"), ("# 🦁 é", "🦁 é")],
)
def test_headings_are_their_words(text, words):
    assert read(text, 0).headings[0].text_span.of(text) == words


def test_blocks_have_exact_spans_and_levels():
    text = "# é\n\n- a\n\n  b\n- - c\n\n---\n"

    assert [(block.kind, block.level, block.span.of(text)) for block in read(text, 0).blocks] == [
        ("heading", 1, "# é"),
        ("list", 0, "- a\n\n  b\n- - c"),
        ("item", 1, "- a\n\n  b"),
        ("paragraph", 2, "a"),
        ("paragraph", 2, "b"),
        ("item", 1, "- - c"),
        ("list", 2, "- c"),
        ("item", 3, "- c"),
        ("rule", 0, "---"),
    ]


def test_an_items_own_words_end_where_something_else_begins():
    text = "- a\n  b <!-- c -->\n  - d\n\n- e\n\n  f\n- ```\n  g\n  ```\n"

    assert [item.content_span.of(text) for item in read(text, 0).items] == ["a\n  b", "d", "e", ""]


def test_large_texts_are_read_like_small_ones():
    small = "# T\n\n- **a** [b](c) `d` [note] *e*\n- f\n\n> g\n\n"
    large = read(small * 6000, 0)

    assert [block.kind for block in large.blocks[:5]] == [block.kind for block in read(small, 0).blocks[:5]]
    assert [mask.kind for mask in large.masks[:3]] == ["link-target", "code-span", "quote"]


def test_a_long_rule_is_still_a_rule():
    assert [block.kind for block in read("- " * 40 + "\n", 0).blocks] == ["rule"]


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src=x onerror="a()">',
        "[a](javascript:alert(1))",
        '<a href="data:text/html,x">a</a>',
        "<style>*{}</style>",
        "<form><button>a</button></form>",
        '<p style="color:red" class="admin">a</p>',
        "<iframe src=//x></iframe>",
    ],
)
def test_html_is_safe(hostile):
    rendered = html(f"# A\n\n{hostile}\n") + inline_html(hostile)

    for danger in (
        "<script",
        "onerror",
        'href="javascript',
        'href="data',
        "<style",
        "<form",
        "<button",
        "style=",
        "admin",
        "<iframe",
    ):
        assert danger not in rendered


def test_html_keeps_boxes_tables_alerts_and_leaves_front_matter_out():
    rendered = html("---\ntitle: secret\n---\n\n- [x] a\n\n| b |\n|---|\n| c |\n\n> [!NOTE]\n> d\n\n```sql\ne\n```\n")

    assert "secret" not in rendered
    assert 'type="checkbox"' in rendered
    assert "disabled" in rendered
    assert "<table>" in rendered
    assert "markdown-alert" in rendered
    assert "language-sql" in rendered


@pytest.mark.parametrize(
    ("text", "rendered"),
    [("a *b*", "a <em>b</em>"), ("- a", "- a"), ("# a", "# a"), ("a\nb", "a b"), ("a < b", "a &lt; b"), ("", "")],
)
def test_a_line_is_rendered_without_a_paragraph(text, rendered):
    assert inline_html(text) == rendered


@given(TEXTS)
def test_any_text_can_be_rendered(text):
    assert "<script" not in html(text)
    assert "<p>" not in inline_html(text)

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.containers import html
from exchange.arrivals.containers.written import origins


def markdown(text: str) -> str:
    return html.read("page.html", text.encode()).text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h2>Time <em>line</em></h2>", "## Time *line*\n"),
        ("<h2><b>Timeline</b></h2>", "## Timeline\n"),
        ("<p>a <b>b</b><b>c</b> d</p>", "a **bc** d\n"),
        ("<p><b>Start: </b>10:42</p>", "**Start:** 10:42\n"),
        ("<p><b>Start:</b>10:42</p>", "**Start**:10:42\n"),
        ("<p>a<i> b </i>c</p>", "a *b* c\n"),
        ("<p><s>old</s> <code>a`b</code></p>", "~~old~~ ``a`b``\n"),
        ('<p><a href="https://x.example/a b">graph</a></p>', "[graph](<https://x.example/a b>)\n"),
        ('<p><a href="https://x.example/a">https://x.example/a</a></p>', "https://x.example/a\n"),
        ('<p><a href="javascript:alert(1)">words</a></p>', "words\n"),
        ('<p><img src="a.png" alt="graph of *errors*"></p>', "![graph of \\*errors\\*](a.png)\n"),
        ("<p>one<br>two<br><br>three</p>", "one  \ntwo\n\nthree\n"),
        ("<p>one\n   two</p>", "one two\n"),
        ("<p>10:42 one\n10:50 two</p>", "10:42 one  \n10:50 two\n"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c\n"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b\n"),
        ("<ol start=3><li>a<li>b</ol>", "3. a\n4. b\n"),
        ("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c\n"),
        ("<ul><li><h3>10:42</h3><p>a</p></li></ul>", "- **10:42**\n\n  a\n"),
        ('<ul><li><input type="checkbox" checked> a<li><input type=checkbox>b</ul>', "- [x] a\n- [ ] b\n"),
        ("<ul><li>☑ a<li>☐ b</ul>", "- [x] a\n- [ ] b\n"),
        ("<p>☐ a<br>☒ b</p>", "- [ ] a\n- [x] b\n"),
        ("<pre><code class='language-sh'>\nls\n  -l\n</code></pre>", "```sh\nls\n  -l\n```\n"),
        ("<pre>a ``` b</pre>", "````\na ``` b\n````\n"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n"),
        ("a<hr>b", "a\n\n***\n\nb\n"),
        ("<dl><dt>Start<dd>10:42<dt>End<dd>11:00</dl>", "- **Start**: 10:42\n- **End**: 11:00\n"),
        ("<details><summary>Logs</summary>a</details>", "**Logs**\n\na\n"),
        ("<p># no heading</p><p>1984. a year</p>", "\\# no heading\n\n1984\\. a year\n"),
        ("<p>- a<br>- b</p>", "- a  \n- b\n"),
        ("<p>snake_case 5 * 3 &lt;b&gt; *a* _b_</p>", "snake_case 5 * 3 \\<b> \\*a\\* \\_b\\_\n"),
        ("<p>&amp;lt; &eacute; &#x1F525; &nope;</p>", "\\&lt; é 🔥 \\&nope;\n"),
        ("<foo-bar>kept</foo-bar><script>dropped</script><style>p{}</style>", "kept\n"),
        ("<h2>Impact <a class='headerlink' href='#impact'>¶</a></h2>", "## Impact\n"),
        ("<time datetime='2026-03-04'></time> <time>10:42</time>", "2026-03-04 10:42\n"),
        ("<b><p>a</p></b>b", "**a**\n\nb\n"),
        ("<h2>a<ul><li>b</ul></h2><h3></h3>", "a\n\n- b\n"),
        ("<ul>a<li>b</ul><li>c", "- a\n- b\n\n- c\n"),
        ("<dl><div><dt>a</dt></div><dt>b<dd><p>c</p><dd></dl>", "**a**\n\n**b**\n\nc\n"),
        ("<p>a<b>(b)</b> <i> </i><a href='mailto:c@x.example'>c@x.example</a></p>", "a(b) c@x.example\n"),
        (
            "<p><a href='a b'> </a><time>10:42</time><input name=x><object data='https://x.example/a'></object></p>",
            "10:42https://x.example/a\n",
        ),
        ("</p></br>a<![CDATA[b]]><!DOCTYPE a [<!ENTITY c 'd'>]>e<?pi?>", "abe\n"),
        ("<p>a<table><tr><td>x<td>y</table>b", "a\n\n|  |  |\n| --- | --- |\n| x | y |\n\nb\n"),
    ],
)
def test_html_becomes_what_a_careful_person_types(source, expected):
    assert markdown(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<tr><th>Time<th>Event<tr><td>10:42<td>a|b", "| Time | Event |\n| --- | --- |\n| 10:42 | a\\|b |\n"),
        ("<tr><td>Time<td>Event<tr><td>10:42<td>a", "| Time | Event |\n| --- | --- |\n| 10:42 | a |\n"),
        ("<tr><td>10:42<td>a<tr><td>10:50<td>b", "|  |  |\n| --- | --- |\n| 10:42 | a |\n| 10:50 | b |\n"),
        ("<tr><th>Owner<td>Mira<tr><th>Date<td>4 May", "|  |  |\n| --- | --- |\n| Owner | Mira |\n| Date | 4 May |\n"),
        (
            "<thead><tr><td>A<td>B<tbody><tr><td>1<td><p>x<p>y<ul><li>z</ul>",
            "| A | B |\n| --- | --- |\n| 1 | x<br>y<br>- z |\n",
        ),
        (
            "<tr><th>Day<th>What<tr><td rowspan=2>4 May<td>a<tr><td>b",
            "| Day | What |\n| --- | --- |\n| 4 May | a |\n| 4 May | b |\n",
        ),
        ("<tr><th>A<th>B<tr><td colspan=2>wide", "| A | B |\n| --- | --- |\n| wide |  |\n"),
        (
            "<tr><th>A<th>B<tr><td>x<td><table><tr><td>1<td>2</table>",
            "| A | B |\n| --- | --- |\n| x | 1 · 2 |\n",
        ),
        ("<tr><td><h2>Impact</h2><p>a</p><td><p>b</p>", "## Impact\n\na\n\nb\n"),
        ("<tr><td><p>all</p><ul><li>in one cell</ul>", "all\n\n- in one cell\n"),
        ("<caption>Events</caption><tr><th>A<th>B<tr><td>1<td>2", "Events\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n"),
        ("stray<tr><th>A<th>B<tr><td>1<td>2", "|  |  |\n| --- | --- |\n| stray |  |\n| A | B |\n| 1 | 2 |\n"),
        ("<tr><th>A<th>B<tr><td>x<td><pre>y|z</pre><hr>", "| A | B |\n| --- | --- |\n| x | `y\\|z` |\n"),
        (f"<tr><th>A<th>B<tr><td>{'x' * 70}<td>y", f"| A | B |\n| --- | --- |\n| {'x' * 70} | y |\n"),
        (f"<tr><td>{'x' * 70}<td>y<tr><td>a<td>b", f"|  |  |\n| --- | --- |\n| {'x' * 70} | y |\n| a | b |\n"),
        ("<tr><td><b>A</b><td><b>B</b><tr><td>a<td>b", "| **A** | **B** |\n| --- | --- |\n| a | b |\n"),
        ("<tbody>x<tr><th>A<th>B</tbody><p>y</p>", "|  |  |\n| --- | --- |\n| x |  |\n| A | B |\n| y |  |\n"),
        (
            "<tr>" + "<td>x" * 70,
            "| " + "x | " * 63 + "<br>".join("x" * 7) + " |\n| " + " | ".join(["---"] * 64) + " |\n",
        ),
        ("", ""),
    ],
)
def test_tables_become_pipe_tables(source, expected):
    assert markdown(f"<table>{source}</table>") == expected


def test_every_line_knows_the_line_it_came_from():
    page = "<html>\n<h1>\n Outage</h1>\n<p>first\nsecond</p>\n<ul>\n<li>a\n<li>b</ul>\n<table>\n<tr><td>A<td>B\n<tr>\n<td>1<td>2</table><pre>\nx\n\ny</pre>"

    found = origins(html.read("page.html", page.encode()))

    assert found["# Outage"] == 3
    assert found["first second"] == 4
    assert (found["- a"], found["- b"]) == (7, 8)
    assert found["| 1 | 2 |"] == 11
    assert (found["x"], found["y"]) == (13, 15)


def test_what_could_not_be_carried_is_told_with_its_line():
    page = "<nav><a href='/'>Home</a></nav>\n<p>a <img src='data:image/png;base64,AAAA' alt='graph'></p>\n<iframe src='https://v.example/1'></iframe>"

    manuscript = html.read("page.html", page.encode())

    assert [one.line for one in manuscript.unread] == [1, 2, 3]
    assert manuscript.text == "a ![graph]()\n\nhttps://v.example/1\n"


def test_the_head_of_a_page_is_told():
    page = """<html><head><title>Search
      was down</title><meta name="author" content="Mira Sand, Ola Nord">
      <meta property="article:published_time" content="2026-03-04T10:00:00Z"><meta name=keywords content="search, disk">
      </head><body>x</body></html>"""

    told = html.read("page.html", page.encode()).told

    assert told == {
        "title": "Search was down",
        "x-authors": ["Mira Sand", "Ola Nord"],
        "created": "2026-03-04T10:00:00Z",
        "tags": ["search", "disk"],
    }


@pytest.mark.parametrize(
    "data",
    [
        "<meta charset=iso-8859-1><p>Störung</p>".encode("latin-1"),
        "<p>Störung</p>".encode("cp1252"),
        b"\xef\xbb\xbf" + "<p>Störung</p>".encode(),
        b"\xff\xfe" + "<p>Störung</p>".encode("utf-16-le"),
    ],
)
def test_a_page_of_any_encoding_is_read(data):
    assert html.read("page.html", data).text == "Störung\n"


HOSTILE = {
    "deep": "<div>" * 30_000 + "x" + "</div>" * 30_000,
    "deep lists": "<ul><li>a" * 5_000 + "x",
    "deep tables": "<table><tr><td>" * 10_000 + "x",
    "deep bold": "<b>" * 50_000 + "x",
    "mismatched": "<div><span>" * 20_000 + "</b></i></p>" * 20_000 + "x",
    "comments": "<!--" * 50_000 + "x",
    "CDATA": "<![CDATA[" * 30_000 + "x",
    "declarations": "<![x[" * 50_000 + "x",
    "open tags": "<a " * 60_000 + "x",
    "quotes": '<a b="' * 40_000 + "x",
    "numbers": "&#" + "9" * 100_000 + ";x",
    "titles": "<title>" * 30_000 + "x",
    "wide": "<p>" + "*a_`[" * 40_000 + "x",
    "code": "<pre>" + "`" * 200_000 + "x",
    "cells": "<table>" + "<td rowspan=9999 colspan=9999>x" * 6_000,
    "an attribute": "<a href='" + "y" * 200_000 + "'>x</a>",
    "breaks": "<p>" + "<br>" * 50_000 + "x",
    "merged": "<p>" + "t<y/>" * 40_000 + "x",
}


@pytest.mark.parametrize("page", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_page_is_read_in_time_and_its_words_are_kept(page):
    start = time.process_time()

    manuscript = html.read("page.html", page.encode())

    assert "x" in manuscript.text
    assert time.process_time() - start < 40e-6 * len(page)
    assert len(manuscript.text) < 16 * len(page)


@given(st.text(alphabet="<>/!-[]()&;='\" \n|*_`#abiptdruloh1x", max_size=300))
def test_any_markup_is_read_and_every_line_has_an_origin(text):
    manuscript = html.read("page.html", text.encode())

    count = manuscript.text.count("\n")
    assert count == len(manuscript.origins or ())
    assert all(1 <= line <= text.count("\n") + 1 for line in manuscript.origins or ())


def test_files_are_recognised_by_what_they_hold():
    assert html.recognises("page", b"<!DOCTYPE html><p>x")
    assert html.recognises("page", b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>x')
    assert html.recognises("page.htm", b"words <b>bold</b>")
    assert not html.recognises("page.md", b"words <b>bold</b>")

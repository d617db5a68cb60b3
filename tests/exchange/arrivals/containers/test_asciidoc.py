import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.containers import asciidoc
from exchange.arrivals.containers.written import origins


def markdown(source: str) -> str:
    return asciidoc.read("page.adoc", source.encode()).text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("= Out\n\n== Time\n\n=== One ===\n\na", "# Out\n\n## Time\n\n### One\n\na\n"),
        ("Out\n===\n\nTime line\n---------\na", "# Out\n\n## Time line\n\na\n"),
        ("a *b* _c_ `d` #e# **f**g __h__i", "a **b** *c* `d` e **f**g *h*i\n"),
        (
            "https://x.example/a[graph] link:b.html[B] https://y.example/.",
            "[graph](https://x.example/a) [B](b.html) https://y.example/.\n",
        ),
        (":url: https://x.example\n\nsee {url}/a and {nope}", "see https://x.example/a and {nope}\n"),
        ("<<top,the top>> xref:a.adoc[A] kbd:[Ctrl] footnote:[by hand] [[here]]b", "the top A `Ctrl` (by hand) b\n"),
        ("one +\ntwo\nthree", "one  \ntwo\nthree\n"),
        ("* a\nb\n** c\n*** d\n* e", "- a\n  b\n  - c\n    - d\n- e\n"),
        ("- a\n* b", "- a\n  - b\n"),
        ("3. a\n4. b\n\n* c\n. d", "3. a\n4. b\n   - c\n     1. d\n"),
        ("* [x] a\n* [ ] b\n* [*] c", "- [x] a\n- [ ] b\n- [x] c\n"),
        ("* a\n+\nmore\n\n* b", "- a\n\n  more\n\n- b\n"),
        ("Start:: 10:42\nEnd::\n11:00", "- **Start:** 10:42\n- **End:** 11:00\n"),
        ("[source,bash]\n----\nls\n  -l\n----", "```bash\nls\n  -l\n```\n"),
        ("....\na\n....", "```\na\n```\n"),
        (" literal\n  line", "```\nliteral\n line\n```\n"),
        ("```sh\nls\n```", "```sh\nls\n```\n"),
        ("NOTE: a\nb", "> **Note:** a\n> b\n"),
        ("[WARNING]\n====\na\n\n* b\n====", "**Warning:** a\n\n- b\n"),
        ("[quote]\n____\na\n____", "> a\n"),
        (".Events\n====\na\n====", "**Events**\n\na\n"),
        ("****\na\n****\n\n'''\n\nb", "a\n\n***\n\nb\n"),
        ("// comment\n////\nlong\n////\na\n<<<\n[[x]]\nb", "a\n<<<\nb\n"),
        ("image::a.png[graph, 300]\n\na image:b.png[] b", "![graph](a.png)\n\na ![](b.png) b\n"),
        (
            "|===\n|Time |Event\n\n|10:42\n|a \\| b\n\n|10:50 |c\n|===",
            "| Time | Event |\n| --- | --- |\n| 10:42 | a \\| b |\n| 10:50 | c |\n",
        ),
        (
            '[cols="1,3a",options="header"]\n|===\n|A |B\n|1\na|* x\n* y\n|===',
            "| A | B |\n| --- | --- |\n| 1 | - x<br>- y |\n",
        ),
        (
            "|===\n|Day |What |Who\n\n.2+|4 May |a |b\n|c |d\n2+|e |f\n|===",
            "| Day | What | Who |\n| --- | --- | --- |\n| 4 May | a | b |\n| 4 May | c | d |\n| e |  | f |\n",
        ),
        ('[%header]\n,===\nA,B\n1,"2, 3"\n,===', "| A | B |\n| --- | --- |\n| 1 | 2, 3 |\n"),
        ("[discrete]\n== A\n\nifdef::x[only then]\nendif::[]\ntoc::[]", "## A\n\nonly then\n"),
        ("[source,sh]\nls\n\n[quote]\nb\n\n[TIP]\nc", "```sh\nls\n```\n\n> b\n\n> **Tip:** c\n"),
        ("* a\n\n  literal\n\n* b", "- a\n\n  ```\n  literal\n  ```\n\n- b\n"),
        ("* a\n\n+\n[source,sh]\n----\nls\n\n* no\n----\n* b", "- a\n\n  ```sh\n  ls\n\n  * no\n  ```\n\n- b\n"),
        (
            "pass:[a] +++b+++ icon:c[] stem:[d] [.line-through]#e# mailto:f@x.example[f@x.example]",
            "a b d ~~e~~ f@x.example\n",
        ),
        ("xref:a.adoc#b[] <<c>> {nbsp}d", "b c d\n"),
        (',===\nA,"B\n' + "x" * 140_000 + "\n,===", '|  |\n| --- |\n| A,"B |\n| ' + "x" * 140_000 + " |\n"),
        ("[cols=2*]\n|===\n2*|a\nh|b |c\n|===", "|  |  |\n| --- | --- |\n| a | a |\n| b | c |\n"),
        ("5 * 3 * 2 and snake_case_name a_b", "5 * 3 * 2 and snake_case_name a_b\n"),
    ],
)
def test_asciidoc_becomes_what_a_careful_person_types(source, expected):
    assert markdown(source) == expected


def test_every_line_is_that_of_the_source():
    source = "= Out\n\nfirst\nsecond\n\n* a\nb\n\n|===\n|A |B\n\n|1\n|2\n|===\n\n----\nx\n----\n"

    found = origins(asciidoc.read("page.adoc", source.encode()))

    assert (found["first"], found["second"], found["- a"], found["b"]) == (3, 4, 6, 7)
    assert found["| 1 | 2 |"] == 12
    assert found["x"] == 17


def test_its_head_is_told():
    source = "= Out\nMira Sand <mira@x.example>\nv1.0, 2026-03-05\n:date: 2026-03-04\n:keywords: disk, search\n\na"

    manuscript = asciidoc.read("page.adoc", source.encode())

    assert manuscript.told == {"x-authors": ["Mira Sand"], "created": "2026-03-04", "tags": ["disk", "search"]}
    assert manuscript.text == "# Out\n\na\n"


def test_files_included_are_told():
    assert [one.line for one in asciidoc.read("page.adoc", b"a\n\ninclude::b.adoc[]\nvideo::c.mp4[]\n").unread] == [
        3,
        4,
    ]


HOSTILE = {
    "lists": "* a\n** b\n. c\n- d\n" * 8_000 + "x",
    "addresses": "http://" * 40_000 + " x",
    "links": "link:" * 40_000 + " x",
    "cells": "|===\n" + "|a|b\n" * 15_000 + "|x\n|===",
    "spans": "|===\n|a|b\n" + ".999+|a |b\n" * 8_000 + "|x\n|===",
    "fences": "----\n" * 30_001 + "x",
    "nested": "====\n----\n" * 20_000 + "x",
    "terms": "a:: b\n" * 20_000 + "x",
    "blanks": "== a" + " " * 200_000 + "x",
    "marks": "*a _b `c #d " * 20_000 + "x",
    "added": "* a\n+\nb\n" * 20_000 + "x",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_in_time_and_its_words_are_kept(source):
    start = time.process_time()

    text = markdown(source)

    assert "x" in text
    assert len(text) < 12 * len(source)
    assert time.process_time() - start < 80e-6 * len(source)


@given(st.text(alphabet="=-*.|+_`:[]<>{}# \n,/a1x", max_size=300))
def test_any_text_is_read_and_every_line_has_an_origin(text):
    manuscript = asciidoc.read("page.adoc", text.encode())

    assert manuscript.text.count("\n") == len(manuscript.origins or ())
    assert all(1 <= line <= text.count("\n") + 1 for line in manuscript.origins or ())


def test_it_is_recognised_by_its_name():
    assert asciidoc.recognises("page.adoc", b"= a")
    assert not asciidoc.recognises("key.asc", b"-----BEGIN PGP SIGNATURE-----")

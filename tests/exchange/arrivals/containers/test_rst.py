import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.containers import rst
from exchange.arrivals.containers.written import origins


def markdown(source: str) -> str:
    return rst.read("page.rst", source.encode()).text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("A\n=\n\nB\n-", "A\n\\=\n\nB\n\\-\n"),
        ("Out\n===\n\nTime\n----\n\nOne\n~~~\n\nTwo\n----", "# Out\n\n## Time\n\n### One\n\n## Two\n"),
        ("====\nOut\n====\n\nTime\n====", "# Out\n\n## Time\n"),
        ("⚠️ Leadup\n---\na", "# ⚠️ Leadup\n\na\n"),
        ("Much longer than its line\n-----\n\na\n\n-----\n\nb", "# Much longer than its line\n\na\n\n***\n\nb\n"),
        ("a **b** *c* ``d e``", "a **b** *c* `d e`\n"),
        (
            "`graph <https://x.example/>`__ and here_\n\n.. _here: https://y.example/",
            "[graph](https://x.example/) and [here](https://y.example/)\n",
        ),
        (":ref:`the page <x>` :code:`ls` :doc:`a/b` `plain`", "the page `ls` a/b plain\n"),
        ("a |b| \\*c\\* [STRIKEOUT:d]\n\n.. |b| replace:: bee", "a bee \\*c\\* ~~d~~\n"),
        ("a [1]_ b [#]_\n\n.. [1] one\n.. [#] two", "a [^1] b [^1]\n\n[^1]: one\n\n[^1]: two\n"),
        ("- a\n  b\n\n  c\n\n- d\n\n  * e", "- a\n  b\n\n  c\n\n- d\n\n  - e\n"),
        ("3. a\n4. b\n\n#. c", "3. a\n4. b\n5. c\n"),
        ("Start\n  10:42\n\nEnd\n  11:00", "- **Start**: 10:42\n- **End**: 11:00\n"),
        (":date: 2026-03-04\n:author: Mira", "- **date:** 2026-03-04\n- **author:** Mira\n"),
        ("| a\n| b", "a  \nb\n"),
        ("a\n\n   quoted\n\nb", "a\n\n> quoted\n\nb\n"),
        ("Timeline\n\n   * 10:42 a\n   * 10:50 b", "Timeline\n\n- 10:42 a\n- 10:50 b\n"),
        ("Logs::\n\n   a\n     b\n\nc", "Logs:\n\n```\na\n  b\n```\n\nc\n"),
        (".. code-block:: bash\n   :linenos:\n\n   ls\n", "```bash\nls\n```\n"),
        (".. note:: a\n   b", "> **Note:** a\n> b\n"),
        (".. warning::\n\n   - a", "**Warning:**\n\n- a\n"),
        (".. admonition:: Times\n\n   UTC", "> **Times:** UTC\n"),
        (".. topic:: Impact\n\n   a", "**Impact**\n\na\n"),
        (".. image:: a b.png\n   :alt: graph", "![graph](<a b.png>)\n"),
        (".. a comment\n   of two lines\n\na", "a\n"),
        (".. unknown:: words\n\n   more", "**words**\n\nmore\n"),
        (
            ".. list-table:: Events\n   :header-rows: 1\n\n   * - Time\n     - Event\n   * - 10:42\n     - a\n       b",
            "**Events**\n\n| Time | Event |\n| --- | --- |\n| 10:42 | a b |\n",
        ),
        (
            '.. csv-table::\n   :header: "When", "What, exactly"\n\n   10:42, "a, b"',
            "| When | What, exactly |\n| --- | --- |\n| 10:42 | a, b |\n",
        ),
        (
            "=====  =====\nTime   Event\n=====  =====\n10:42  a\n       b\n10:50  c | d\n=====  =====",
            "| Time | Event |\n| --- | --- |\n| 10:42 | a b |\n| 10:50 | c \\| d |\n",
        ),
        (
            "+-------+-------+\n| Time  | Event |\n+=======+=======+\n| 10:42 | - a   |\n|       | - b   |\n+-------+-------+\n| both          |\n+-------+-------+",
            "| Time | Event |\n| --- | --- |\n| 10:42 | - a<br>- b |\n| both |  |\n",
        ),
        (".. figure:: a.png\n\n   words", "![](a.png)\n\nwords\n"),
        (
            ".. seealso:: a\n\n.. raw:: html\n\n   <p>r<b>s</b>\n\n.. table:: T\n\n   ==  ==\n   a   b\n   ==  ==",
            "> **See also:** a\n\nr**s**\n\n**T**\n\n|  |  |\n| --- | --- |\n| a | b |\n",
        ),
        (
            ".. csv-table::\n   :delim: ;\n\n   a;b\n   " + "x" * 140_000,
            "|  |  |\n| --- | --- |\n| a | b |\n| " + "x" * 140_000 + " |  |\n",
        ),
        (
            "`a <here_>`_ `b`_ `c <nope_>`__\n\n.. _here: https://y.example/\n.. _b: https://z.example/",
            "[a](https://y.example/) [b](https://z.example/) c\n",
        ),
        ("Term\n  one\n\n  two", "**Term**\n\none\n\ntwo\n"),
        ("a\nb\n   c\n\nd", "a\nb\nc\n\nd\n"),
        (
            "==  ==\na   b\n--  --\nc   d\n\ne   f\n\n\nafter",
            "|  |  |\n| --- | --- |\n| a | b |\n| c | d |\n| e | f |\n\nafter\n",
        ),
        ("+--+--+\n|a |b |\n|c |d |", "|  |  |\n| --- | --- |\n| a c | b d |\n"),
        ("::\n\n  a", "```\na\n```\n"),
        ("wrapped before\n- no list", "wrapped before\n\\- no list\n"),
        (">>> 1 + 1\n2", "```python\n>>> 1 + 1\n2\n```\n"),
    ],
)
def test_restructured_text_becomes_what_a_careful_person_types(source, expected):
    assert markdown(source) == expected


def test_every_line_is_that_of_the_source():
    source = "Out\n===\n\nfirst\nsecond\n\n- a\n  b\n\n.. list-table::\n\n   * - c\n     - d\n\n::\n\n   e\n"

    found = origins(rst.read("page.rst", source.encode()))

    assert (found["first"], found["second"], found["- a"], found["b"]) == (4, 5, 7, 8)
    assert found["| c | d |"] == 12
    assert found["e"] == 17


def test_the_fields_at_its_start_are_told():
    source = "Out\n===\n\n:date: 2026-03-04\n:authors: Mira Sand, Ola Nord\n:tags: a; b\n"

    assert rst.read("page.rst", source.encode()).told == {
        "created": "2026-03-04",
        "x-authors": ["Mira Sand", "Ola Nord"],
        "tags": ["a", "b"],
    }


def test_files_included_are_told():
    assert rst.read("page.rst", b"a\n\n.. include:: b.rst\n").unread == (
        (3, 3, "Another file is included here; import that file too."),
    )


HOSTILE = {
    "lists": "".join(" " * 2 * depth + "- a\n\n" for depth in range(300)) + "x",
    "marks": "*a `b ``c |d " * 20_000 + "x",
    "ticks": "`" * 200_000 + "x",
    "stars": "*" * 200_000 + "x",
    "terms": "a\n b\n" * 30_000 + "x",
    "tables": "== ==\na  b\n" * 20_000 + "x",
    "grids": "+--+\n|a |\n" * 20_000 + "x",
    "directives": ".. note:: a\n\n" * 15_000 + "x",
    "one line": "word " * 60_000 + "x",
    "links": "`a <" * 50_000 + "x",
    "titles": "a\n===\n" * 30_000 + "x",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_in_time_and_its_words_are_kept(source):
    start = time.process_time()

    text = markdown(source)

    assert "x" in text
    assert time.process_time() - start < 60e-6 * len(source)


@given(st.text(alphabet="=-~+|`*_.: \n\\[]#<>a1x", max_size=300))
def test_any_text_is_read_and_every_line_has_an_origin(text):
    manuscript = rst.read("page.rst", text.encode())

    assert manuscript.text.count("\n") == len(manuscript.origins or ())
    assert all(1 <= line <= text.count("\n") + 1 for line in manuscript.origins or ())


def test_it_is_recognised_by_its_name():
    assert rst.recognises("a/page.RST", b"a")
    assert not rst.recognises("page.md", b"a\n===")

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.containers import myst


def markdown(source: str) -> str:
    return myst.read("page.md", source.encode()).text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- a\n:::{note}\nb\n:::\n", "- a\n\n:::{note}\n\nb\n\n:::\n\n"),
        ('a\n::: {.callout-note title="b"}\nc\n:::\n', 'a\n\n::: {.callout-note title="b"}\n\nc\n\n:::\n\n'),
        (":::warning\na\n:::\n", ":::warning\n\na\n\n:::\n\n"),
        ("```{admonition} Timeline\n- 10:42 a\n```\n", ":::{admonition} Timeline\n\n- 10:42 a\n\n:::\n\n"),
        ("::::{grid}\n:::{card}\na\n:::\n::::\n", "::::{grid}\n\n:::{card}\n\na\n\n:::\n\n::::\n\n"),
        (
            "a\n```{list-table}\n:header-rows: 1\n* - A\n  - B\n* - [c](d)\n  - `e|f`\n```\nb\n",
            "a\n\n| A | B |\n| --- | --- |\n| [c](d) | `e\\|f` |\n\nb\n",
        ),
    ],
)
def test_directives_do_not_hide_or_join_what_stands_around_them(source, expected):
    assert markdown(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "a\n\n```python\n:::{note}\n```\n",
        "```{code-block} sh\nls\n```\n",
        "```{python}\n#| echo: false\nx\n```\n",
        "a\r\n```\r\nb\r\n```\r\n",
        "```{=html}\n<b>a</b>\n```\n",
        "a\n:::\nb",
    ],
)
def test_code_and_plain_markdown_stay_as_they_are(source):
    manuscript = myst.read("page.md", source.encode())

    assert manuscript.text == source
    assert manuscript.origins is None


@given(st.text(alphabet=":`{}~ \n-*|abx", max_size=200))
def test_no_line_is_lost_and_every_line_knows_its_own(text):
    manuscript = myst.read("page.md", text.encode())

    if manuscript.origins is not None:
        lines = manuscript.text.removesuffix("\n").split("\n")
        assert len(lines) == len(manuscript.origins)
        assert list(manuscript.origins) == sorted(manuscript.origins)
    if "table" not in text:
        assert "".join(manuscript.text.split()).replace("`", ":").replace("~", ":") == "".join(text.split()).replace(
            "`", ":"
        ).replace("~", ":")


def test_only_markdown_with_directives_is_recognised():
    assert myst.recognises("a.md", b"a\n:::{note}\n")
    assert myst.recognises("a.qmd", b"::: {.callout-note}\n")
    assert not myst.recognises("a.md", b"a\n```sh\nls\n```\n")
    assert not myst.recognises("a.txt", b":::{note}\n")

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.containers.wiki import markdown


@pytest.mark.parametrize(
    ("wiki", "expected"),
    [
        ("h2. What happened", "## What happened"),
        ("h2.What happened", "## What happened"),
        ("A *bold* and _leaning_ word, -gone-, +new+", "A **bold** and *leaning* word, ~~gone~~, new"),
        ("2*3*4 and snake_case_name stay", "2*3*4 and snake_case_name stay"),
        ("from 10:00 - 11:00 - then", "from 10:00 - 11:00 - then"),
        ("see {{df -h *}} here", "see `df -h *` here"),
        ("[the graph|https://g.example/a_b_c]", "[the graph](https://g.example/a_b_c)"),
        ("[https://g.example/a]", "<https://g.example/a>"),
        ("https://g.example/_a_/*b*", "https://g.example/_a_/*b*"),
        ("asked [~lena] and [~accountid:5f]", "asked @lena and @5f"),
        ("[Lena|~lena] and [a page|Home]", "@Lena and [a page|Home]"),
        ("[1] and [x] stay", "[1] and [x] stay"),
        ("!graph.png|thumbnail!", "![](graph.png)"),
        ("Stop! Now!", "Stop! Now!"),
        ("{color:red}down{color}", "down"),
        ("bq. It is down", "> It is down"),
        ("----", "---"),
        ("* a\n** b\n*# c\n# d\n## e", "- a\n  - b\n  1. c\n1. d\n   1. e"),
        ("- 10:05 restarted", "- 10:05 restarted"),
        ("{code:bash|title=x}\nh1. no *mark*\n{code}\nh1. yes", "```bash\nh1. no *mark*\n```\n# yes"),
        ("{noformat}a{noformat}", "```\na\n```"),
        ("{code}\n```\n{code}", "````\n```\n````"),
        ("{code}\nnever closed", "```\nnever closed\n```"),
        ("{quote}\n*a*\n\nb\n{quote}", "> **a**\n>\n> b"),
        ("{panel:title=Impact}\n500 people\n{panel}", "**Impact**\n\n500 people"),
        (
            "||Time||What||\n|08:30|[a|https://g.example]|\n|09:00|x|",
            "| Time | What |\n| --- | --- |\n| 08:30 | [a](https://g.example) |\n| 09:00 | x |",
        ),
        ("|08:30|x|", "|  |  |\n| --- | --- |\n| 08:30 | x |"),
        ("||Time|08:30|", "| Time | 08:30 |\n| --- | --- |"),
    ],
)
def test_wiki_markup_is_written_as_markdown(wiki, expected):
    assert markdown(wiki) == expected


@given(st.text(alphabet="*_-+{}[]|!h1. \n~ac:odequt<>\\\0"))
def test_any_text_is_written(text):
    assert isinstance(markdown(text), str)


@pytest.mark.parametrize(
    "part", ["*a", "[a|", "{{", "!a.b", "{code}\n", "||a", "{quote}", "_a b", "-a ", "{quote}\n", "{panel}\n"]
)
def test_hostile_text_takes_linear_time(part):
    markdown(part * 20_000)

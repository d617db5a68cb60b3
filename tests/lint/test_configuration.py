"""What `afterword.toml` asks of a check, and what it is told when it asks for what there is not."""

import tomllib

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.configuration import Misconfigured, line_of, read
from afterword.lint.diagnostic import Severity

TEXT = """# Gates refused tickets

## Root cause

The outage was caused by human error.
"""


def names(options, text=TEXT):
    return {(found.rule, found.severity) for found in check(parse(text), options)}


def test_without_tables_the_defaults_hold():
    assert ("human-error-label", Severity.ERROR) in names(read(""))


def test_a_rule_can_be_disabled_and_another_weigh_less():
    disabled = names(read('[check]\ndisable = ["human-error-label"]'))
    lighter = names(read('[check.levels]\nhuman-error-label = "info"'))

    assert "human-error-label" not in {rule for rule, _ in disabled}
    assert ("human-error-label", Severity.INFO) in lighter


def test_an_option_of_a_rule_changes_what_it_finds():
    text = "## Root cause\n\n- **F1** The queue has no limit\n  - because **F2** the limit is a default\n"

    strict, lenient = (
        {rule for rule, _ in names(read(f"[check.rules.shallow-chain]\ndepth = {depth}"), text)} for depth in (3, 1)
    )

    assert "shallow-chain" in strict
    assert "shallow-chain" not in lenient


def test_the_directory_says_who_is_a_team_and_a_vendor():
    text = "## Root cause\n\nThe outage was caused by Marit, who deleted the primary database.\n"

    known = read('[directory]\npeople = [{handle = "@marit", name = "Marit Holm", teams = ["edge"]}, "@jun"]')

    assert [person.handle for person in known.people] == ["marit", "jun"]
    assert known.people[0].teams == ("edge",)
    assert "individual-as-cause" in {rule for rule, _ in names(known, text)}
    more = read('[directory]\nteams = ["Gatekeepers"]\nvendors = ["Nordpost"]\naliases = ["@duty-emea"]')
    assert (more.teams, more.vendors, more.aliases) == ({"Gatekeepers"}, {"Nordpost"}, {"duty-emea"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[check]\ndisable = ["human-eror-label"]', "line 2.*disable.*no rule called.*human-error-label"),
        ('[check]\nenable = ["should-have"]\ndisable = ["should-have"]', "line 2.*disabled as well"),
        ("[check]\nstrict = true", "line 2.*strict: no such key; there are enable"),
        ('[check]\ndisable = "should-have"', "line 2.*a list"),
        ('[check]\nquotes = "maybe"', "line 2.*write skip or hint"),
        ('[check.levels]\nshould-have = "fatal"', "line 2.*write error, warning, info"),
        ('# ours\n\n[check.rules."shallow-chain"]\ndeep = 3', "line 4.*no such option; it has depth"),
        ("[check.rules.shallow-chain]\ndepth = true", "line 2.*int is needed, not True"),
        ("[check.rules.nobody]\ndepth = 1", "line 1.*no rule called nobody"),
        ("[check.rules]\nshallow-chain = 3", "line 2.*a table is needed"),
        ("check = 3", "line 1.*a table is needed"),
        ("[directory]\npeople = [3]", "line 2.*a table is needed"),
        ('[directory]\npeople = [{handle = " "}]', "line 2.*write “?.*handle"),
        ('[directory]\npeople = "@jun"', "line 2.*a list is needed"),
        ("[directory]\nteams = [1]", "line 2.*a list such as"),
        ("[directory]\nservices = []", "line 2.*no such key"),
    ],
)
def test_what_cannot_be_used_names_its_line(text, words):
    with pytest.raises(Misconfigured, match=words):
        read(text)


def test_what_is_not_toml_is_said_by_the_reader_of_toml():
    with pytest.raises(tomllib.TOMLDecodeError):
        read("[check")


def test_the_line_of_a_key_is_the_nearest_that_leads_to_it():
    text = 'a = 1\n["x y"]\nb.c = 2\n[x.z]\n'

    assert [line_of(text, where) for where in (("a",), ("x y", "b", "c"), ("x", "z", "q"), ("no",))] == [1, 3, 4, None]

"""What `afterword.toml` asks of a check, and what it is told when it asks for what there is not."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.configuration import Misconfigured, line_of, read
from afterword.lint.diagnostic import Severity
from afterword.lint.toml_lines import lines

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


def test_a_second_opinion_is_asked_for_unless_somebody_would_rather_not():
    assert read("").resemblance
    assert not read("[check]\nresemblance = false").resemblance


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


def test_an_at_is_no_part_of_a_handle_or_of_a_team():
    known = read(
        '[directory]\npeople = ["jun", "@Rui", {handle = "ines", teams = ["@edge"]}]\n'
        'teams = ["@tools", "Gate Keepers"]\nvendors = ["@nordpost"]\naliases = ["Duty"]'
    )

    assert [person.handle for person in known.people] == ["jun", "Rui", "ines"]
    assert known.people[2].teams == ("edge",)
    assert (known.teams, known.vendors, known.aliases) == ({"tools", "Gate Keepers"}, {"nordpost"}, {"duty"})


def test_a_word_in_small_letters_is_a_handle_and_counts_as_one_with_an_at():
    text = "## Root cause\n\nCathal broke the database.\n\n## Actions\n\n- [ ] **A1** Cap it\n  - owner: @cathal\n"
    bare, with_at = (read(f'[directory]\npeople = ["{who}", "@jun"]') for who in ("cathal", "@cathal"))

    assert bare == with_at
    assert check(parse(text), bare) == check(parse(text), with_at)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[check]\ndisable = ["human-eror-label"]', "line 2.*disable.*no rule called.*human-error-label"),
        ('[check]\nenable = ["should-have"]\ndisable = ["should-have"]', "line 2.*disabled as well"),
        ("[check]\nstrict = true", "line 2.*strict: no such key; there are enable"),
        ('[check]\ndisable = "should-have"', "line 2.*a list"),
        ('[check]\nquotes = "maybe"', "line 2.*write skip or hint"),
        ('[check]\nresemblance = "no"', "line 2.*write true or false"),
        ('[check.levels]\nshould-have = "fatal"', "line 2.*write error, warning, info"),
        ('# ours\n\n[check.rules."shallow-chain"]\ndeep = 3', "line 4.*no such option; it has depth"),
        ("[check.rules.shallow-chain]\ndepth = true", "line 2.*a whole number is needed, not True"),
        ("[check.rules.nobody]\ndepth = 1", "line 1.*no rule called nobody"),
        ("[check.rules]\nshallow-chain = 3", "line 2.*a table is needed"),
        ("check = 3", "line 1.*a table is needed"),
        ("[directory]\npeople = [3]", "line 2.*a table is needed"),
        ('[directory]\npeople = [{handle = " "}]', "line 2.*write “?.*handle"),
        ('[directory]\npeople = "@jun"', "line 2.*a list is needed"),
        ("[directory]\nteams = [1]", "line 2.*a list such as"),
        ("[directory]\nservices = []", "line 2.*no such key"),
        ('[chek]\ndisable = ["should-have"]', r"line 1: chek: no such key; did you mean check\?$"),
        ("[check]\nenabel = []", r"line 2: check.enabel: no such key; did you mean enable\?$"),
        ('[check]\nmanual = "rules.html"', "line 2: check.manual: write an address"),
        ("[check]\ndisable = [\n  'should-have',\n  'nobody',  # gone\n]", "line 4: check.disable: There is no rule"),
        (
            '[[directory.people]]\nhandle = "@jun"\n\n[[directory.people]]\nhandle = "@ines"\nteams = "edge"',
            "line 6: directory.people.teams: a list such as",
        ),
        ('[directory]\npeople = [\n  "@jun",\n  {handle = " "},\n]', "line 4: directory.people: write"),
        ('[check.rules.named-individual]\nnames = "nowhere"', "line 2.*write roles or timeline or anywhere"),
        (
            '[check.rules.missing-section]\nrequired = "timeline, lesons"',
            "line 2.*write summary or .*commas between them, not 'lesons'",
        ),
        ("[check.rules.summary-shape]\nlongest = -5", "line 2.*0 or more is needed"),
        ("[check.rules.summary-shape]\nshortest = 500\nlongest = 5", "line 2.*shortest is 500, more than longest"),
        ("[check.rules.summary-shape]\nlongest = 5", "line 2.*shortest is 30, more than longest, which is 5"),
        ("[check.rules.shallow-chain]\ndepth = 0", "line 2.*1 or more is needed"),
        ("[check.levels]\nventing = []", "line 2: check.levels.venting: write error, warning, info"),
        ('[directory]\npeople = ["@jun",\n  "Marit Holm"]', 'line 3: directory.people: .*name = "Marit Holm"'),
        ('[directory]\npeople = ["Marit"]', 'line 2: directory.people: .*name = "Marit"'),
        ('[directory]\npeople = ["@jun, @rui"]', 'line 2: directory.people: one handle each: "@jun", "@rui"'),
        ('[directory]\npeople = ["@jun @rui"]', "line 2: directory.people: one handle each"),
        ('[directory]\npeople = [{handle = "@jun o"}]', "line 2: directory.people.handle: a handle .* has no blank"),
        ('[directory]\nteams = ["edge, tools"]', 'line 2: directory.teams: one name each: "edge", "tools"'),
        ('[directory]\nvendors = [" "]', "line 2: directory.vendors: a name is needed"),
        ('[directory]\naliases = ["@on duty"]', "line 2: directory.aliases: a handle .* has no blank"),
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


def test_every_element_has_its_line_however_it_is_written():
    text = """# ours
"a.b" = "it is # no [comment]"
list = [ # first
  "one", [2,
  3], {x = 1, y = [
    4]},
]
words = '''
[no.header]
key = 1
'''
[[t]]
k = 1
[[t]]
k."x y" = ···
[[t]]
···
[t.sub]
z = 2026-01-01
""".replace("···", '"""')
    found = lines(text)

    expected = {
        "a.b": 2, "list": 3, "list/0": 4, "list/1": 4, "list/1/1": 5, "list/2": 5, "list/2/y/0": 6, "words": 8,
        "t/0": 12, "t/0/k": 13, "t/1": 14, "t/1/k/x y": 15, "t/1/sub": 18, "t/1/sub/z": 19,
    }  # fmt: skip
    assert {place: found.get(tuple(place.split("/"))) for place in expected} == expected
    assert ("no", "header") not in found
    assert ("key",) not in found


@given(st.text(alphabet="[]{}=,.#\"'\\\n ab1", max_size=40))
def test_no_text_keeps_the_reader_of_lines(text):
    assert all(1 <= line <= text.count("\n") + 1 for line in lines(text).values())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[check]\nignore = ["venting"]', "check.ignore: no such key; did you mean disable?"),
        ("[check.options]\n", "check.options: no such key; did you mean rules?"),
        ('[check.levels]\nventing = "off"', 'to hear nothing of it: disable = ["venting"]'),
        ('[check]\nventing = "off"', 'line 2: check.venting: to hear nothing of it: disable = ["venting"] in [check]'),
        ("[check.rules]\nventing = false", 'to hear nothing of it: disable = ["venting"] in [check]'),
        ('[check]\nventing = "info"', 'its level stands in [check.levels]: venting = "info"'),
        ('[check.rules]\nventing = "info"', 'its level stands in [check.levels]: venting = "info"'),
        ("[check]\nventing = true", 'to let it run: enable = ["venting"] in [check]'),
        ("[check.shallow-chain]\ndepth = 2", "its options stand in [check.rules.shallow-chain]"),
        ('[check]\nrules = ["venting"]', "line 2: check.rules: a table for each rule is needed; which of them run"),
        ('[check.levels]\nventing = "Error"', "not 'Error'; did you mean error?"),
        ('[check.levels]\nventing = "warn"', "not 'warn'; did you mean warning?"),
        ('[check]\nexclude = ["docs/"]', "line 2: check.exclude: which files are checked is said where"),
        ('[check]\nfiles = "incident.md"', "line 2: check.files: which files are checked is said where"),
        ("[check]\nventing = 1", "a rule's level stands in [check.levels], its options in [check.rules]"),
        ("[check]\nventing = 0", "a rule's level stands in [check.levels], its options in [check.rules]"),
        ("[check]\nventing = 3", "a rule's level stands in [check.levels], its options in [check.rules]"),
        ('[tool.afterword.check]\ndisable = ["venting"]', "line 1: tool: no such table; in this file"),
        ('ignore = ["venting"]', "line 1: ignore: no such table; did you mean disable in [check]?"),
        ('[levels]\nventing = "info"', "levels: no such table; did you mean levels in [check]?"),
        ('[people]\nines = "x"', "people: no such table; did you mean people in [directory]?"),
        ('[lint]\ndisable = ["venting"]', "lint: no such key; did you mean check?"),
        ('[directory]\nusers = ["@jun"]', "directory.users: no such key; did you mean people?"),
        ('[check]\ndisable = "venting, should-have"', 'a list such as ["venting", "should-have"] is needed'),
    ],
)
def test_words_of_other_tools_are_led_to_ours(text: str, told: str):
    with pytest.raises(Misconfigured, match=re.escape(told)):
        read(text)

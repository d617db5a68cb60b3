"""What rules say when they know who is in which team."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import run
from afterword.lint.options import Options, Person
from afterword.lint.rule import named

PEOPLE = (
    Person("kim", teams=("gates",)),
    Person("rui", teams=("gates", "rail")),
    Person("mei", teams=("gates",)),
    Person("ada", teams=("network",)),
    Person("eno", teams=("data-platform",)),
)


def said(rule, front, body="", people=PEOPLE):
    text = f"---\n{front}---\n\n{body}"
    return [each.message for each in run(parse(text), Options(stage="in-review", people=people), [named(rule)])]


def approved(severity, *names):
    listed = ", ".join(f'"@{name}"' for name in names)
    return f'severity: {severity}\nowner: "@kim"\ncontributors: ["@kim"]\napproved_by: [{listed}]\n'


@pytest.mark.parametrize(("severity", "names"), [("SEV1", ("rui", "mei")), ("SEV2", ("mei",))])
def test_a_grave_incident_is_approved_by_somebody_outside_the_team(severity, names):
    assert said("self-approved", approved(severity, *names)) == [
        "Everybody who approved is of one team. Ask somebody from outside it."
    ]


@pytest.mark.parametrize(
    ("severity", "names"),
    [("SEV1", ("rui", "ada")), ("SEV1", ("ada",)), ("SEV3", ("mei",)), ("SEV1", ("rui", "unknown"))],
)
def test_one_from_outside_is_enough_and_of_strangers_nothing_is_said(severity, names):
    assert not said("self-approved", approved(severity, *names))


def test_two_of_one_team_are_one_team_where_nobody_knows_the_owner():
    front = approved("SEV1", "rui", "mei").replace("kim", "stranger")

    assert said("self-approved", front)


AUTHORS = 'teams: [gates]\nowner: "@kim"\ncontributors: ["@kim", "@rui"]\n'


@pytest.mark.parametrize(
    "event",
    [
        "The network team reroutes traffic",
        "Network on-call joins",
        "Paged; the data platform team restarts the job",
        "data-platform engineers look at the job",
    ],
)
def test_a_team_that_acts_in_the_timeline_is_missed(event):
    found = said("missing-perspective", AUTHORS, f"## Timeline\n\n- 10:00 [action] {event}\n")

    assert len(found) == 1
    assert found[0].startswith("Nobody from ")


@pytest.mark.parametrize(
    "event",
    ["The network is slow", "Told in #network-team", "The network team channel is quiet", "The gates team restarts it"],
)
def test_a_name_alone_is_no_team(event):
    assert not said("missing-perspective", AUTHORS, f"## Timeline\n\n- 10:00 [action] {event}\n")


def test_who_took_part_is_not_missed():
    front = AUTHORS.replace('"@rui"', '"@ada"')

    assert not said("missing-perspective", front, "## Timeline\n\n- 10:00 The network team reroutes traffic\n")


def test_a_house_says_what_an_issue_looks_like():
    text = "## Actions\n\n- [ ] **A1** Cap it\n  - tracker: PLAT-1\n- [ ] **A2** Cut it\n  - tracker: 4711\n"
    settings = {"untracked": {"pattern": "^PLAT-[0-9]+$"}}

    found = run(parse(text), Options(stage="in-review", settings=settings), [named("untracked")])

    assert [each.span.of(text) for each in found] == ["4711"]


def test_a_pattern_that_is_none_is_an_option_of_a_wrong_kind():
    options = Options(stage="in-review", settings={"untracked": {"pattern": "("}})

    with pytest.raises(TypeError, match=r"untracked\.pattern should be a regular expression"):
        run(parse("## Actions\n\n- [ ] **A1** Cap it\n"), options, [named("untracked")])

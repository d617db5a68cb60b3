"""Everything that can be wrong with a policy, each with its line."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.places import places
from afterword.incident.rehearsal import examine, policy_text

V = 'version = "1"\n'
WARNS = "this asks for one of near misses too; say so with near_miss = true, or leave them out with false"


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("version = ", 1, 11, "this is not TOML: invalid value at the end of the file"),
        (V + "[[rules]\n", 2, 8, "this is not TOML: expected ']]'"),
        (V + 'version = "2"\n', 2, 14, "cannot overwrite a value"),
        (V + '\n\nname = """x', 4, 12, "unterminated string"),
        ("", 1, 1, "version: it is missing; every policy needs one"),
        ("version = 1", 1, 1, "version: write a word in quotes, not 1"),
        ("triggers = 3\n" + V, 1, 1, "triggers: write a table, not 3"),
        (V + "[triggers.user-visibl]", 2, 1, "no such key; did you mean user-visible"),
        (V + "[pauses]\nfor_ever = 1", 3, 1, "no such key; there are longest_working_days"),
        (V + '[triggers.slow-resolution]\nSEV1 = "soon"', 3, 1, "write a number, not “soon”"),
        (V + "[triggers.data-loss]\nenabled = 'maybe'", 3, 1, "write true or false, not “maybe”"),
        (V + "[triggers.user-visible]\nseverities = 5", 3, 1, 'write a list such as ["one", "two"], not 5'),
        (
            V + "[working_days.draft]\nSEV1 = 3\nSEV2 = -1\nSEV3 = 1\nSEV4 = 1",
            4,
            1,
            "write 0 or more, not -1",
        ),
        (V + "[working_days.draft]\nSEV1 = 3\nSEV2 = 1\nSEV3 = 1", 2, 1, "working_days.draft.SEV4: it is missing"),
        (
            V + '[depth]\nSEV1 = "boards"',
            3,
            1,
            "write 'light', 'standard' or 'board', not “boards”; did you mean board",
        ),
        (V + '[severities]\nRed = "SEV1"\nred = "SEV2"', 2, 1, "written in two ways and means two severities"),
        (V + "[services.a.data-loss]\n[services.A.data-loss]", 2, 1, "“A” is written in two ways"),
        (V + '[[rules]]\nname = "r"', 2, 1, "this rule changes nothing"),
        (V + '[[rules]]\nname = "r"\nwhen = { any = [] }\nowed = true', 4, 10, "write at least one, not []"),
        (
            V
            + '[[rules]]\nname = "r"\nowed = true\nwhen = { any = [\n  { severity = "SEV1" },\n  { sevrity = "SEV2" },\n] }',
            7,
            5,
            "rules #1.when.any #2.sevrity: no such key; did you mean severity",
        ),
        (V + '[calendars.w]\ntimezone = "Mars/Base"', 3, 1, "“Mars/Base” is not a time zone"),
        (V + '[calendars.w]\nweekend = ["friday", "samstag"]', 3, 22, "“samstag” is no day of the week"),
        (
            V + '[calendars.w]\nholidays = [2026-12-24, "Easter"]',
            3,
            25,
            "write a date such as 2026-12-24, not “Easter”",
        ),
        (V + '[escalation]\nnudge = { percent = 80, to = ["boss"] }', 3, 31, "not “boss”"),
        (
            V + '[[examples]]\nname = "x"\nexpect = []\n[examples.incident]\nresolved_at = 2026-03-02T10:00:00',
            6,
            1,
            "write a time with its zone",
        ),
        ("x" * 500_001, 1, 1, "a policy of more than 500,000 characters is not read"),
        ("a = " + "[" * 100_000, 1, 1, "nested too deeply"),
    ],
)
def test_what_cannot_be_read_has_its_line_and_column(text, line, column, words):
    (first, *_) = examine(text).troubles

    assert first.is_error
    assert (first.line, first.place.column) == (line, column)
    assert words in first.words


@pytest.mark.parametrize(
    ("text", "line", "other", "words"),
    [
        (
            (
                '[[rules]]\nname = "a"\nwhen = { severity = ["SEV1", "SEV2"] }\nowed = true\n'
                '[[rules]]\nname = "b"\nwhen = { severity = "SEV2", service = "checkout" }\nowed = false'
            ),
            6,
            2,
            "the rule “b” is never reached: “a” fits whenever it does",
        ),
        (
            (
                '[[rules]]\nname = "a"\nwhen = { near_miss = true }\nowed = true\n'
                '[[rules]]\nname = "b"\nwhen = { near_miss = false }\nowed = false\n[[rules]]\nname = "c"\ndepth = "light"'
            ),
            10,
            2,
            "one of those before it always fits first",
        ),
        (
            '[[rules]]\nname = "a"\nwhen = { all = [{ severity = "SEV3" }, { not = { severity = ["SEV3", "SEV4"] } }] }\nowed = true',
            4,
            None,
            "the rule “a” can never fit",
        ),
        (
            '[[rules]]\nname = "a"\nwhen = { longer_than_minutes = 60, not = { longer_than_minutes = 30 } }\nowed = true',
            4,
            None,
            "the rule “a” can never fit",
        ),
        (
            (
                '[[rules]]\nname = "a"\nwhen = { severity = "SEV1" }\nowed = true\n'
                '[[rules]]\nname = "a"\nwhen = { severity = "SEV2" }\nowed = true'
            ),
            7,
            2,
            "two rules are called “a”",
        ),
        (
            '[[rules]]\nname = "a"\ncalendar = "mars"',
            4,
            None,
            "there is no calendar “mars”; this policy has none; write [calendars.mars]",
        ),
        ('[[rules]]\nname = "a"\nwhen = { drill = true }\nowed = true', 5, 4, "a drill never owes a post-mortem"),
        (
            '[calendars.w]\nservices = ["x"]\n[calendars.v]\nservices = ["y", "X"]',
            5,
            3,
            "“x” has a calendar already",
        ),
        (
            '[escalation]\nnudge = { percent = 120, to = ["owner"] }',
            2,
            3,
            "overdue at 100 % never comes after nudge at 120 %",
        ),
        (
            '[[rules]]\nname = "a"\nworking_days = { draft = 5, approved = 3 }',
            4,
            4,
            "an approval after 3 working days comes before the draft, which has 5",
        ),
    ],
)
def test_a_policy_that_contradicts_itself_is_refused_with_both_lines(text, line, other, words):
    errors = examine(V + text).errors

    (found,) = [trouble for trouble in errors if words in trouble.words]
    assert found.line == line
    assert (found.other.line if found.other else None) == other


@pytest.mark.parametrize(
    ("text", "line", "other", "words"),
    [
        (
            "[triggers.data-loss]\nenabled = false\n[services.checkout.data-loss]",
            4,
            3,
            "this never applies: data-loss is switched off; write enabled = true",
        ),
        (
            "[triggers.user-visible]\nenabled = false\nlonger_than_minutes = 9",
            4,
            3,
            "this never applies, the trigger is off",
        ),
        ("[teams.payments.user-visible]\nlonger_than_minutes = 5", 3, 1, "this changes nothing for team payments"),
        ("[triggers.stakeholder-request]\nenabled = false", 3, None, "whoever asks for a post-mortem gets neither"),
        (
            '[[rules]]\nname = "a"\nwhen = { requested = true }\nowed = false',
            5,
            4,
            "a rule cannot set aside that somebody asked",
        ),
        (
            "[working_days.draft]\nSEV1 = 12\nSEV2 = 5\nSEV3 = 8\nSEV4 = 10",
            3,
            3,
            "a SEV1 has to be approved after 10 working days, but its draft has 12",
        ),
        (
            '[[examples]]\nname = "x"\nexpect = []\nincident = {}\n[[examples]]\nname = "x"\nexpect = []\nincident = {}',
            7,
            3,
            "two examples are called “x”",
        ),
        (
            (
                '[[examples]]\nname = "x"\nexpect = []\n[examples.incident]\n'
                "impact_started_at = 2026-03-02T10:00:00Z\nresolved_at = 2026-03-02T09:00:00Z"
            ),
            7,
            6,
            "it was over before it began",
        ),
    ],
)
def test_what_is_only_in_vain_is_warned_of_and_can_be_used(text, line, other, words):
    examined = examine(V + text)

    (found,) = [trouble for trouble in examined.warnings if words in trouble.words]
    assert examined.policy
    assert not examined.errors
    assert found.line in {line, line - 1}
    assert other is None or found.other


@pytest.mark.parametrize(
    ("when", "warned"),
    [
        ('service = "ledger"', True),
        ("not = { data_loss = true }", True),
        ('service = "ledger", near_miss = false', False),
        ("near_miss = true", False),
        ("any = [{ near_miss = true }]", False),
        ("data_loss = true", False),
        ("drill = false, severity = 'SEV1'", False),
    ],
)
def test_a_rule_that_asks_for_near_misses_without_saying_so_is_warned_of(when, warned):
    rule = f'[[rules]]\nname = "r"\nwhen = {{ {when} }}\nowed = true\n'
    first = '[[rules]]\nname = "n"\nwhen = { near_miss = true }\nowed = false\n'

    said = [(trouble.line, trouble.message) for trouble in examine(V + rule).warnings]

    assert said == ([(5, WARNS)] if warned else [])
    assert not any(trouble.message == WARNS for trouble in examine(V + first + rule).troubles)


def test_a_word_for_a_service_or_a_team_nobody_knows_is_warned_of_where_somebody_could_know():
    text = V + (
        '[services.checkou.user-visible]\nlonger_than_minutes = 1\n[calendars.w]\nteams = ["payments"]\n'
        '[[rules]]\nname = "r"\nwhen = { near_miss = false, any = [{ all = [{ service = ["Checkout", "serach"] }] }, { not = { team = "x" } }] }\nowed = true\n'
    )

    examined = examine(text, services=["checkout"], teams=["Payments"])

    said = [(trouble.line, trouble.message) for trouble in examined.warnings]
    assert said == [
        (2, "nobody here has heard of a service called “checkou”"),
        (8, "nobody here has heard of a service called “serach”"),
        (8, "nobody here has heard of a team called “x”"),
    ]
    assert not examine(text).troubles


@pytest.mark.parametrize(
    ("wanted", "line", "words"),
    [
        (
            'expect = ["data-loss"]',
            4,
            "says expect: expected data-loss, got user-visible. user-visible holds: users could",
        ),
        ('expect = ["user-visible"]\nowed = false', 5, "says owed: expected no, got yes. A post-mortem is owed"),
        ('expect = ["user-visible"]\nrule = "r"', 5, "says rule: expected r, got none"),
        ('expect = ["user-visible"]\ndepth = "board"', 5, "says depth: expected board, got standard"),
        ('expect = ["user-visible"]\ntemplate = "short"', 5, "says template: expected short, got standard"),
        ('expect = ["user-visible"]\ndraft_due = 2026-03-04', 5, "says draft_due: expected 2026-03-04, got 2026-03-12"),
    ],
)
def test_an_example_that_fails_says_what_was_decided_instead(wanted, line, words):
    incident = (
        '\n[examples.incident]\nseverity = "SEV3"\nuser_visible = true\n'
        "impact_started_at = 2026-03-02T10:00:00Z\nresolved_at = 2026-03-02T10:10:00Z"
    )

    (trouble,) = examine(f'{V}[[examples]]\nname = "e"\n{wanted}{incident}').errors

    assert trouble.line == line
    assert words in trouble.message


def test_the_policy_that_comes_with_us_has_nothing_wrong_and_nothing_in_vain():
    assert examine(policy_text()).troubles == ()


def test_the_exceptions_shown_in_our_policy_can_be_used_as_they_are():
    shown = [
        line.removeprefix("#").removeprefix(" ").strip()
        for line in policy_text().splitlines()
        if line.startswith("#     ")
    ]
    text = V + "\n".join(line for line in shown if not line.startswith("policy ="))

    examined = examine(text)

    assert examined.troubles == ()
    assert [rule.name for rule in examined.policy.rules] == ["staging is for breaking", "money that went astray"]


def test_every_key_of_our_policy_has_a_place():
    known = places(policy_text()).known

    assert ("triggers", "user-visible", "longer_than_minutes") in known
    assert ("examples", 1, "incident", "severity") in known
    assert ("escalation", "nudge", "to", 0) in known


def test_a_place_is_found_in_any_way_of_writing():
    text = "\"a b\".c = 1\n'd' = { e.f = [ # why\n  '''x\n]''', \"y}\" ] }\n[[t]]\n[[t.u]]\nk = 1979-05-27T07:32:00Z # then\n[[t.u]]\nk = 2\n"

    found = places(text)

    assert found.of(("a b", "c")).line == 1
    assert (found.of(("d", "e", "f", 1)).line, found.of(("d", "e", "f", 1)).column) == (4, 7)
    assert found.of(("t", 0, "u", 1, "k")).line == 9
    assert found.of(("t", 0, "u", 7)).line == 6
    assert found.of(("nowhere",)).line == 1


DEEP = ".".join(["a"] * 20_000)


@pytest.mark.parametrize(
    "text",
    [
        f"{V}{DEEP} = 1\n",
        f"{V}[{DEEP}]\n",
        f"{V}[[ {DEEP.replace('.', ' . ')} ]]\n",
        f"{V}{DEEP.replace('a', chr(39) + 'a' + chr(39))} = 1\n",
        f"{V}{DEEP.replace('a', chr(34) + chr(92) + chr(34) * 2)} = 1\n",
        f"{V}x = {{ {DEEP} = 1 }}\n",
        f"{V}[{'.'.join(['a'] * 5_000)}]\n" + "".join(f"k{number} = 1\n" for number in range(5_000)),
    ],
    ids=["key", "header", "spaced", "quoted", "escaped", "inline", "header of many keys"],
)
def test_a_key_of_thousands_of_parts_is_refused_at_once_with_its_line(text):
    begun = time.process_time()

    (trouble,) = examine(text).troubles

    assert (trouble.line, trouble.message) == (2, "a key of more than 20 parts is not read")
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    "text",
    [f'x = "{DEEP}"', f"x = '''\n{DEEP}\n'''", f'x = """\n{DEEP}"""', f"# {DEEP}"],
    ids=["one line", "three", "to its end", "comment"],
)
def test_as_many_full_stops_may_stand_in_words_and_comments(text):
    assert "parts" not in " ".join(trouble.message for trouble in examine(V + text).troubles)


def test_what_leads_to_a_place_is_where_it_was_first_written():
    known = places("[a.b.c]\nk = 1\n[[a.d.e]]\nk = 2\n[[a.d.e]]\n[a.d.f]\n").known

    assert [known["a", "d"], known["a", "d", "e"], known["a", "d", "e", 0]] == [known["a", "d", "e"]] * 3
    assert known["a",] == known["a", "b"] == 0
    assert known["a", "d"] < known["a", "d", "e", 1] < known["a", "d", "f"]


@given(st.text(alphabet="ab1 =[]{}#.,\"'\n\\-", max_size=80))
def test_any_text_is_examined_and_none_raises(text):
    examined = examine(text)

    assert examined.errors or examined.policy
    places(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[triggers.data-loss]\nenabled = "yes"', "write true or false, not “yes”"),
        ("[triggers.data-loss]\nenabled = 0", "write true or false, not 0"),
        ('[triggers.user-visible]\nlonger_than_minutes = "5"', "write a number, not “5”"),
        ("[triggers.user-visible]\nlonger_than_minutes = true", "write a number, not true"),
        ("[triggers.user-visible]\nlonger_than_minutes = nan", "write a number, not nan"),
        ("[triggers.user-visible]\nlonger_than_minutes = inf", "write a number, not inf"),
        ("[triggers.slow-resolution]\nSEV1 = nan", "write a number, not nan"),
        ("[pauses]\nlongest_working_days = 2.5", "write a whole number, not 2.5"),
        ("[pauses]\nlongest_working_days = 2026-03-02T10:00:00", "write a whole number, not 2026-03-02T10:00:00"),
        ("[pauses]\nlongest_working_days = 10:00:00", "write a whole number, not 10:00:00"),
        ("[pauses]\nlongest_working_days = [1, true]", "write a whole number, not [1, true]"),
        ("[pauses]\nlongest_working_days = {days = 3}", "write a whole number, not a table"),
        ("[calendars.w]\nholidays = [2026-03-02T10:00:00]", "write a date such as 2026-12-24, not 2026-03-02T10:00:00"),
        (
            "[[examples]]\nname = 'x'\nexpect = []\n[examples.incident]\nresolved_at = 2026-03-02T10:00:00",
            "with its zone, such as 2026-03-02T10:00:00Z, not 2026-03-02T10:00:00",
        ),
        (
            "[[examples]]\nname = 'x'\nexpect = []\n[examples.incident]\nnear_miss = 'yes'",
            "write true or false, not “yes”",
        ),
        (
            '[calendars.w]\nweekend = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]',
            "write at most 6, not 7",
        ),
        ('version = "' + "x" * 65 + '"', "write at most 64 letters, not 65"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_in_the_words_of_the_file(text, words):
    errors = examine(text if text.startswith("version") else V + text).errors

    assert [trouble for trouble in errors if words in trouble.words]
    assert not [word for trouble in errors for word in ("tuple", "datetime", "validation") if word in trouble.words]


@pytest.mark.parametrize(
    "when",
    [
        '{ trigger = "data-loss", data_loss = false }',
        '{ trigger = "manual-intervention", manual_intervention = false }',
        '{ trigger = "stakeholder-request", requested = false }',
        '{ trigger = "user-visible", near_miss = true }',
        '{ trigger = "user-visible", user_visible = false, severity = "SEV3" }',
        '{ trigger = "slow-resolution", drill = true }',
        '{ trigger = "data-loss", not = { data_loss = true } }',
        '{ trigger = "detection-failure" }',
    ],
)
def test_a_rule_no_incident_can_be_like_is_refused(when):
    off = "[triggers.detection-failure]\nenabled = false\n"

    (found,) = examine(f'{V}{off}[[rules]]\nname = "a"\nwhen = {when}\nowed = false').errors

    assert "the rule “a” can never fit" in found.words


@pytest.mark.parametrize(
    "when",
    [
        '{ trigger = "data-loss" }',
        '{ trigger = ["data-loss", "slow-resolution"], data_loss = false }',
        '{ trigger = "user-visible", user_visible = false, severity = "SEV2" }',
        '{ trigger = "user-visible", user_visible = false }',
        '{ trigger = "stakeholder-request", drill = true }',
        '{ trigger = "detection-failure", service = "checkout" }',
    ],
)
def test_a_rule_some_incident_can_be_like_is_not(when):
    off = "[triggers.detection-failure]\nenabled = false\n[services.Checkout.detection-failure]\nenabled = true\n"

    assert not examine(f'{V}{off}[[rules]]\nname = "a"\nwhen = {when}\ndepth = "light"').errors


@pytest.mark.parametrize("word", ["SEV1", "sev1", " Sev1 "])
def test_a_severity_cannot_mean_another_one(word):
    (found,) = examine(f'{V}[severities]\nRed = "SEV1"\n"{word}" = "SEV4"').errors

    assert (found.line, found.words) == (4, "SEV1 is a severity itself and cannot mean SEV4; leave it out")
    assert not examine(f'{V}[severities]\n"{word}" = "SEV1"').errors


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[calendars.a]\ntimezone = "Oslo"\nteams = ["x"]\n[calendars.b]\nteams = ["x"]',
            {3: "“Oslo” is not a time zone", 6: "“x” has a calendar already"},
        ),
        ('[severities]\nblue = "high"\nSEV2 = "SEV3"', {3: "not “high”", 4: "SEV2 is a severity itself"}),
        (
            '[escalation]\nnudge = { percent = 120, to = ["boss"] }',
            {3: "not “boss”", 2: "overdue at 100 % never comes after nudge at 120 %"},
        ),
        (
            '[pauses]\nlongest_working_days = 0\n[[rules]]\nname = "a"\nwhen = { drill = true }\nowed = true',
            {3: "write 1 or more, not 0", 7: "a drill never owes a post-mortem"},
        ),
        ('[working_days]\ndraft = 3\n[severities]\nSEV2 = "SEV3"', {3: "write a table", 5: "SEV2 is a severity"}),
    ],
)
def test_what_cannot_be_read_hides_nothing_that_is_refused_elsewhere(text, said):
    errors = examine(V + text).errors

    found = [(trouble.line, trouble.words) for trouble in errors]
    assert [line for line, _ in found] == sorted(said)
    assert all(said[line] in words for line, words in found)


def test_tables_however_deep_are_told_and_not_walked():
    assert examine(V + f"[calendars.x.{'.'.join('a' * 1_500)}]").errors


@pytest.mark.parametrize(
    "text",
    [
        '[escalation]\nnudge = { percent = 120, to = ["owner"] }\noverdue = { percent = "x", to = ["owner"] }',
        '[calendars]\nmars = 5\n[[rules]]\nname = "a"\ncalendar = "mars"',
        (
            '[triggers.user-visible]\nenabled = false\n[triggers.data-loss]\nenabled = "no"\n'
            '[[rules]]\nname = "a"\nwhen = { trigger = "data-loss" }\ndepth = "light"'
        ),
        (
            '[[rules]]\nname = "a"\nwhen = { severity = "SEV9" }\ndepth = "light"\n'
            '[[rules]]\nname = "b"\nwhen = { severity = "SEV1" }\ndepth = "light"'
        ),
        '[calendars.a]\nteams = ["x"]\n[calendars.b]\nteams = ["x", 5]',
    ],
)
def test_nothing_is_refused_only_because_something_else_cannot_be_read(text):
    assert len(examine(V + text).errors) == 1


OFF = "".join(
    f"[triggers.{name}]\nenabled = false\n"
    for name in (
        "user-visible",
        "data-loss",
        "manual-intervention",
        "slow-resolution",
        "detection-failure",
        "stakeholder-request",
    )
)


def test_a_policy_under_which_nothing_is_ever_owed_is_warned_of():
    words = "every trigger is switched off and no rule says owed = true"

    assert [trouble.line for trouble in examine(V + OFF).warnings if words in trouble.words] == [2]
    for more in (
        "[teams.a.data-loss]\nenabled = true",
        '[[rules]]\nname = "a"\nwhen = { severity = "SEV1" }\nowed = true',
    ):
        assert not [trouble for trouble in examine(V + OFF + more).warnings if words in trouble.words]


@pytest.mark.parametrize(
    ("text", "line", "other", "words"),
    [
        (
            "[triggers.slow-resolution]\nSEV1 = 100\nSEV2 = 10\nSEV3 = 50",
            3,
            4,
            "a SEV1 may take 100 minutes, and the milder SEV2 only 10",
        ),
        ("[triggers.slow-resolution]\nSEV1 = false", 3, 2, "a SEV1 may take any time, and the milder SEV2 only 240"),
        (
            "[services.Checkout.slow-resolution]\nSEV1 = 300",
            3,
            2,
            "a SEV1 may take 300 minutes, and the milder SEV2 only 240",
        ),
        (
            "[working_days]\ndraft = {SEV1 = 9, SEV2 = 5, SEV3 = 8, SEV4 = 10}",
            3,
            3,
            "a SEV1's draft has 9 working days, and the milder SEV2's only 5",
        ),
        (
            "[working_days]\napproved = {SEV1 = 10, SEV2 = 10, SEV3 = 30, SEV4 = 20}",
            3,
            3,
            "a SEV3's approval has 30 working days",
        ),
        ('[depth]\nSEV1 = "light"', 3, 2, "a SEV1 gets a light review, and the milder SEV2 a standard one"),
    ],
)
def test_what_is_the_wrong_way_round_is_warned_of(text, line, other, words):
    examined = examine(V + text)

    (found,) = [trouble for trouble in examined.warnings if words in trouble.message]
    assert not examined.errors
    assert (found.line, found.other.line) == (line, other)


def test_a_template_there_is_not_is_warned_of_where_somebody_could_know():
    text = (
        V
        + '[template]\nSEV1 = "nosuchtpl"\nSEV2 = "Standard"\n[[rules]]\nname = "a"\nwhen = { severity = "SEV4" }\ntemplate = "ligth"'
    )

    said = [
        (trouble.line, trouble.message) for trouble in examine(text, templates=["light", "standard", "board"]).troubles
    ]

    assert [line for line, _ in said] == [3, 4, 8]
    assert (
        "no template called “nosuchtpl”, so the one for its depth is taken; there are light, standard, board"
        in said[0][1]
    )
    assert "did you mean standard" in said[1][1]
    assert "did you mean light" in said[2][1]
    assert not examine(text).troubles


def test_a_name_that_is_read_in_lower_case_has_its_line_as_it_is_written():
    (found,) = examine(V + "\n[teams.Payments.user-visible]\nlonger_than_minutes = 1", teams=["x"]).warnings

    assert found.line == 3

"""Each trigger, just below and just above its threshold."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.incident.calendar import Calendar
from afterword.incident.decide import decide
from afterword.incident.incident import Doubt, Evidence, Incident, Request
from afterword.incident.rehearsal import load_policy, read_policy

START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday
NOW = START + timedelta(days=3)
POLICY = load_policy()
QUIET = Incident(
    key="k",
    title="Slow checkout",
    severity="SEV4",
    impact_started_at=START,
    detected_at=START,
    detected_by="alert",
    resolved_at=START + timedelta(minutes=4),
)


def held(incident: Incident, now: datetime = NOW) -> list[str]:
    return [reason.trigger for reason in decide(incident, POLICY, now=now).reasons]


def lasting(minutes: float, **facts: object) -> Incident:
    return replace(QUIET, resolved_at=START + timedelta(minutes=minutes), **facts)


@pytest.mark.parametrize(
    ("incident", "triggers"),
    [
        (QUIET, []),
        (lasting(5, user_visible=True), []),
        (lasting(5.1, user_visible=True), ["user-visible"]),
        (lasting(5.1, user_visible=None), []),
        (lasting(5, severity="SEV2"), []),
        (lasting(5.1, severity="SEV2"), ["user-visible"]),
        (lasting(5.1, severity="SEV2", user_visible=False), []),
        (lasting(5.1, severity="SEV2", near_miss=True), []),
        (lasting(5.1, severity="SEV3"), []),
        (replace(QUIET, data_loss=True), ["data-loss"]),
        (replace(QUIET, data_loss=False), []),
        (replace(QUIET, manual_intervention=True), ["manual-intervention"]),
        (lasting(60, severity="SEV1", user_visible=False), []),
        (lasting(61, severity="SEV1", user_visible=False), ["slow-resolution"]),
        (lasting(240, severity="SEV2", user_visible=False), []),
        (lasting(241, severity="SEV2", user_visible=False), ["slow-resolution"]),
        (lasting(1440, severity="SEV3"), []),
        (lasting(1441, severity="SEV3"), ["slow-resolution"]),
        (lasting(1440, severity=None), []),
        (lasting(1441, severity=None), ["slow-resolution"]),
        (lasting(100_000, severity="SEV4"), []),
        (lasting(1441, severity="SEV3", mitigated_at=START + timedelta(hours=1)), []),
        (replace(QUIET, detected_at=START + timedelta(minutes=15)), []),
        (replace(QUIET, detected_at=START + timedelta(minutes=16)), ["detection-failure"]),
        (replace(QUIET, detected_at=START - timedelta(minutes=16)), []),
        (replace(QUIET, detected_by="customer"), ["detection-failure"]),
        (replace(QUIET, detected_by="employee"), ["detection-failure"]),
        (replace(QUIET, requests=(Request("Ines", "It nearly went wrong.", NOW),)), ["stakeholder-request"]),
        (replace(QUIET, requests=(Request("Ines", "  ", NOW),)), []),
    ],
)
def test_a_trigger_holds_just_above_its_threshold_and_not_at_it(incident, triggers):
    verdict = decide(incident, POLICY, now=NOW)

    assert [reason.trigger for reason in verdict.reasons] == triggers
    assert verdict.owed is bool(triggers)
    assert len(verdict.reasons) + len(verdict.against) == 6


def test_an_incident_that_goes_on_becomes_owed_with_time():
    going_on = replace(QUIET, severity="SEV1", resolved_at=None, user_visible=None)

    assert held(going_on, START + timedelta(minutes=5)) == []
    assert held(going_on, START + timedelta(minutes=6)) == ["user-visible"]
    assert held(going_on, START + timedelta(minutes=61)) == ["user-visible", "slow-resolution"]


def test_somebody_who_says_that_users_see_it_need_not_wait_while_it_lasts():
    assert held(replace(QUIET, user_visible=True, resolved_at=None), START) == ["user-visible"]


NOTICED = replace(QUIET, impact_started_at=None, severity="SEV1")
"""Nobody has said when it began, but it was noticed."""


@pytest.mark.parametrize(
    ("facts", "now", "triggers"),
    [
        ({"resolved_at": START + timedelta(hours=4)}, NOW, ["user-visible", "slow-resolution"]),
        ({"mitigated_at": START + timedelta(minutes=30)}, NOW, ["user-visible"]),
        ({"resolved_at": START + timedelta(minutes=5)}, NOW, []),
        ({"resolved_at": None}, START + timedelta(minutes=5), []),
        ({"resolved_at": None}, START + timedelta(minutes=6), ["user-visible"]),
        ({"resolved_at": None}, START + timedelta(hours=2), ["user-visible", "slow-resolution"]),
        ({"resolved_at": None, "detected_at": None}, NOW, ["user-visible"]),
        (
            {"resolved_at": None, "detected_at": None, "engaged_at": START},
            START + timedelta(hours=2),
            ["user-visible", "slow-resolution"],
        ),
        ({"detected_at": None, "severity": "SEV2"}, NOW, []),
        ({"user_visible": False, "resolved_at": START + timedelta(hours=4)}, NOW, ["slow-resolution"]),
        ({"severity": "SEV3", "resolved_at": None}, START + timedelta(days=2), ["slow-resolution"]),
        ({"severity": "SEV3", "user_visible": True}, NOW, ["user-visible"]),
    ],
)
def test_what_was_noticed_has_lasted_at_least_since_then(facts, now, triggers):
    assert held(replace(NOTICED, **facts), now) == triggers


def test_a_lower_bound_is_said_with_its_doubt():
    over, on = (replace(NOTICED, resolved_at=at) for at in (START + timedelta(hours=4), None))
    doubt = "at least 4 h since it was noticed, as nobody has said when it began"

    assert [reason.fact for reason in decide(over, POLICY, now=NOW).reasons] == [
        f"SEV1 is visible to users by definition, for {doubt}",
        f"resolving the SEV1 took {doubt}, until 2026-03-02 14:00 UTC",
    ]
    assert f"the SEV1 has gone on for {doubt}" in {
        reason.fact for reason in decide(on, POLICY, now=START + timedelta(hours=4)).reasons
    }


def test_a_verdict_says_that_nobody_can_tell_how_long_it_was_where_its_end_comes_first():
    backwards = replace(QUIET, severity="SEV1", resolved_at=START - timedelta(minutes=30))
    verdict = decide(backwards, POLICY, now=NOW)

    why = "nobody can tell how long it lasted, as its end is told 30 min before its beginning"
    facts = {reason.trigger: reason.fact for reason in verdict.against}
    assert facts["user-visible"] == f"SEV1 is visible to users by definition, and {why}"
    assert facts["slow-resolution"] == why
    assert verdict.sentence.endswith(f"holds; {why}: correct the one that is wrong.")
    assert held(replace(backwards, user_visible=True)) == ["user-visible"]

    noticed = replace(backwards, detected_at=START - timedelta(hours=3))
    assert held(noticed) == ["user-visible", "slow-resolution"]
    assert "as it is told to have begun after its end" in decide(noticed, POLICY, now=NOW).sentence

    ruled = read_policy('version = "x"\n[[rules]]\nname = "mild"\nowed = false\nwhen = { severity = "SEV1" }')
    assert decide(backwards, ruled, now=NOW).sentence.endswith(f"rule “mild”; {why}: correct the one that is wrong.")


def test_length_and_dates_are_counted_from_the_same_end_where_one_does_not_fit():
    slip = replace(QUIET, severity="SEV1", mitigated_at=START - timedelta(days=365))
    ended = replace(slip, resolved_at=START + timedelta(minutes=100))

    verdict, fitting = decide(ended, POLICY, now=NOW), decide(replace(ended, mitigated_at=None), POLICY, now=NOW)

    assert (ended.over_at, ended.ending) == (ended.resolved_at, "resolved_at")
    assert (verdict.draft_due, verdict.approval_due) == (fitting.draft_due, fitting.approval_due)
    assert "took 1 h 40 min, until 2026-03-02 11:40 UTC" in verdict.sentence
    assert replace(slip, resolved_at=None).over_at == slip.mitigated_at


def test_a_rule_about_how_long_it_lasted_measures_from_when_it_was_noticed():
    rule = '[[rules]]\nname = "long"\nwhen = { longer_than_minutes = 120 }\nowed = true\n'
    verdict = decide(
        replace(NOTICED, severity="SEV4", resolved_at=START + timedelta(hours=3)),
        read_policy(f'version = "x"\n{rule}'),
        now=NOW,
    )

    assert verdict.owed
    assert "it lasted at least 3 h" in verdict.sentence


def test_what_was_noticed_by_a_moment_at_the_latest_was_not_noticed_late():
    by_then = replace(
        QUIET,
        detected_at=START + timedelta(minutes=40),
        doubts=(Doubt("detected_at", "Hm.", None, START + timedelta(minutes=40)),),
    )

    assert held(by_then) == []
    assert "it was noticed by 2026-03-02 10:40 UTC, and nobody has said when exactly" in {
        reason.fact for reason in decide(by_then, POLICY, now=NOW).against
    }


def test_a_reason_names_rule_fact_evidence_and_policy_in_one_sentence():
    incident = replace(QUIET, data_loss=True, evidence=(Evidence("data_loss", "Ruta Lind"),))

    (reason,) = decide(incident, POLICY, now=NOW).reasons

    assert reason.rule == "any data was lost or damaged, also if it was restored"
    assert reason.fact == "data was lost or damaged"
    assert reason.evidence == "Ruta Lind"
    assert reason.sentence == (
        "data-loss holds: data was lost or damaged (says Ruta Lind); the rule is: "
        "any data was lost or damaged, also if it was restored (policy 2026.1)."
    )


def test_a_verdict_that_nothing_is_owed_says_why_for_every_trigger():
    verdict = decide(QUIET, POLICY, now=NOW)

    assert verdict.sentence == "No post-mortem is owed: none of the 6 triggers of policy 2026.1 holds."
    assert all("does not hold" in reason.sentence for reason in verdict.against)


def test_nothing_is_known_and_nothing_is_owed():
    assert not decide(Incident(key="k", title="?"), POLICY, now=NOW).owed


@pytest.mark.parametrize(
    ("facts", "depth", "due"),
    [
        ({"severity": "SEV1"}, "board", date(2026, 3, 5)),
        ({"severity": "SEV2"}, "standard", date(2026, 3, 9)),
        ({"severity": "SEV3"}, "standard", date(2026, 3, 12)),
        ({"severity": "SEV4"}, "light", date(2026, 3, 16)),
        ({"severity": None}, "standard", date(2026, 3, 12)),
        ({"severity": "SEV1", "near_miss": True}, "light", date(2026, 3, 16)),
    ],
)
def test_severity_decides_depth_and_clock(facts, depth, due):
    verdict = decide(replace(QUIET, **facts), POLICY, now=NOW)

    assert (verdict.depth, verdict.draft_due) == (depth, due)


def test_holidays_move_the_due_date():
    calendar = Calendar(holidays=frozenset({date(2026, 3, 3)}))

    assert decide(replace(QUIET, severity="SEV1"), POLICY, now=NOW, calendar=calendar).draft_due == date(2026, 3, 6)


@pytest.mark.parametrize(
    "trigger",
    [
        "user-visible",
        "data-loss",
        "manual-intervention",
        "slow-resolution",
        "detection-failure",
        "stakeholder-request",
    ],
)
def test_a_trigger_that_is_switched_off_is_not_looked_at(trigger):
    policy = read_policy(f'version = "x"\n[triggers.{trigger}]\nenabled = false\n')
    everything = lasting(
        100_000,
        severity="SEV1",
        data_loss=True,
        manual_intervention=True,
        detected_by="customer",
        requests=(Request("Ines", "Why?", NOW),),
    )

    verdict = decide(everything, policy, now=NOW)

    assert len(verdict.reasons) == 5
    assert trigger not in {reason.trigger for reason in verdict.reasons}


def test_a_severity_without_a_limit_may_take_any_time():
    policy = read_policy('version = "x"\n[triggers.slow-resolution]\nSEV3 = false\n')
    month = lasting(43_200, severity="SEV3")

    verdict = decide(month, policy, now=NOW)

    assert "slow-resolution" in held(month)
    assert not verdict.owed
    assert "a SEV3 may take any time" in " ".join(reason.sentence for reason in verdict.against)

    unrated = decide(lasting(43_200, severity=None), policy, now=NOW)
    assert "it is an incident of unknown severity (held to SEV3)" in " ".join(
        reason.sentence for reason in unrated.against
    )


def test_whoever_asked_is_named_as_people_call_them():
    asked = lasting(1, severity="SEV4", requests=(Request("@ines", "Luck is no plan.", NOW, "Inês Carvalhal"),))

    assert "Inês Carvalhal asked: “Luck is no plan.”" in decide(asked, load_policy(), now=NOW).sentence


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"detected_by": None, "detected_at": None}, "nobody has said how it was noticed"),
        ({"detected_by": "alert", "detected_at": None}, "an alert noticed it, and nobody has said when that was"),
        (
            {"detected_by": "alert", "impact_started_at": None},
            "an alert noticed it, and nobody has said when the impact",
        ),
        ({"detected_by": None, "impact_started_at": None}, "it was noticed, and nobody has said when the impact began"),
    ],
)
def test_what_is_missing_about_noticing_is_said_exactly(facts, words):
    verdict = decide(replace(QUIET, **facts), POLICY, now=NOW)

    (said,) = [reason.fact for reason in verdict.against if reason.trigger == "detection-failure"]
    assert said.startswith(words)


def test_a_drill_owes_nothing_but_what_somebody_asks_for():
    broken = lasting(300, severity="SEV1", user_visible=True, data_loss=True, manual_intervention=True)
    drill = replace(broken, drill=True)

    assert held(drill) == []
    assert {reason.fact for reason in decide(drill, POLICY, now=NOW).against} == {
        "it was a drill",
        "nobody has asked for one",
    }
    assert held(replace(drill, requests=(Request("Ines", "The alarm did not ring.", NOW),))) == ["stakeholder-request"]

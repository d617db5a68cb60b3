"""Rules, and what differs for one service or team: which word counts, and how the verdict says so."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.conditions import Case, Condition, case_of, found
from afterword.incident.decide import decide
from afterword.incident.incident import Evidence, Incident, Request
from afterword.incident.rehearsal import read_policy
from afterword.incident.signal import Signal

START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday
NOW = START + timedelta(days=3)
SEEN = Incident(
    key="k",
    title="Slow checkout",
    severity="SEV3",
    user_visible=True,
    impact_started_at=START,
    detected_at=START,
    detected_by="alert",
    resolved_at=START + timedelta(minutes=10),
)
LIMITS = """version = "2"
[services.checkout.user-visible]
longer_than_minutes = 1
[services.reports.user-visible]
longer_than_minutes = 60
[teams.payments.user-visible]
longer_than_minutes = 30
[teams.labs.user-visible]
enabled = false
"""


def verdict(text: str, incident: Incident = SEEN, **options):
    return decide(
        incident, read_policy('version = "2"\n' + text if "version" not in text else text), now=NOW, **options
    )


def lasting(minutes: float, **facts: object) -> Incident:
    return replace(SEEN, resolved_at=START + timedelta(minutes=minutes), **facts)


@pytest.mark.parametrize(
    ("minutes", "services", "teams", "owed"),
    [
        (2, (), (), False),
        (2, ("Checkout",), (), True),
        (10, ("reports",), (), False),
        (61, ("reports",), (), True),
        (10, ("reports", "search"), (), True),
        (2, ("reports", "checkout"), (), True),
        (10, (), ("payments",), False),
        (31, (), ("payments",), True),
        (10, ("checkout",), ("payments",), True),
        (10, ("search",), ("payments",), False),
        (10, (), ("payments", "booking"), True),
        (10, (), ("labs",), False),
        (10, ("search",), ("labs",), False),
        (10, ("checkout",), ("labs",), True),
    ],
)
def test_the_nearest_word_counts_and_of_several_services_one_is_enough(minutes, services, teams, owed):
    assert verdict(LIMITS, lasting(minutes, services=services, teams=teams)).owed is owed


def test_a_verdict_says_for_whom_its_limit_is_set():
    said = verdict(LIMITS, lasting(2, services=("checkout",), evidence=(Evidence("user_visible", "Ruta Lind"),)))

    assert said.sentence == (
        "A post-mortem is owed: users could see it, for 2 min (says Ruta Lind); "
        "policy 2 asks for it under user-visible for service checkout."
    )
    assert said.reasons[0].rule.endswith("for more than 1 min (for service checkout)")


def test_what_an_exception_leaves_out_is_as_for_everybody():
    text = "[services.checkout.slow-resolution]\nSEV3 = 5\n[triggers.slow-resolution]\nSEV4 = 20\n"

    assert verdict(text, lasting(6, services=("checkout",), user_visible=False)).owed
    assert verdict(text, lasting(21, severity="SEV4", services=("checkout",), user_visible=False)).owed


RULES = """
[[rules]]
name = "staging is for breaking"
when = { environment = "staging", not = { data_loss = true } }
owed = false
[[rules]]
name = "money astray"
when = { any = [{ service = ["ledger", "payouts"] }, { team = "payments", severity = ["SEV1", "SEV2"] }] }
owed = true
depth = "board"
template = "money"
working_days = { draft = 1 }
[[rules]]
name = "the rest"
template = "short"
"""
STAGING = (Signal("alert", "a", START, "Disk full", labels=(("env", "Staging"),)),)


def test_the_first_rule_that_fits_decides_and_what_it_leaves_out_stays():
    said = verdict(RULES, lasting(1, services=("ledger",), evidence=(Evidence("severity", "pager"),)))

    assert said.owed
    assert said.reasons == ()
    assert (said.rule.name, said.depth, said.template) == ("money astray", "board", "money")
    assert (said.draft_due, said.approval_due, said.publication_days) == (date(2026, 3, 3), date(2026, 3, 23), 1)
    assert said.sentence == (
        "A post-mortem is owed: it touched ledger; policy 2 asks for it in its rule “money astray”."
    )


def test_a_rule_can_set_the_triggers_aside_and_says_so():
    said = verdict(RULES, lasting(10, signals=STAGING, services=("ledger",)))

    assert not said.owed
    assert said.sentence == (
        "No post-mortem is owed: it happened in staging and it was not so that data was lost or damaged, although "
        "user-visible holds; policy 2 says so in its rule “staging is for breaking”."
    )
    assert "user-visible" in [reason.trigger for reason in said.against]


@pytest.mark.parametrize(
    ("denied", "words"),
    [
        (
            {"any": ({"data_loss": True}, {"detected_by": "customer"})},
            "data was lost or damaged, nor that a customer noticed it first",
        ),
        ({"any": ({"data_loss": True},)}, "data was lost or damaged"),
        ({"data_loss": True, "detected_by": "customer"}, "a customer noticed it first, and data was lost or damaged"),
    ],
)
def test_what_is_not_so_is_said_part_by_part(denied, words):
    condition = Condition.model_validate({"not": denied})

    assert condition.words == f"it is not so that {words}"
    assert found(condition, Case(), Incident("k", "x")) == f"it was not so that {words}"


def test_no_rule_sets_aside_that_somebody_asked():
    said = verdict(RULES, lasting(10, signals=STAGING, requests=(Request("Ines", "It nearly went wrong.", NOW),)))

    assert said.owed
    assert [reason.trigger for reason in said.reasons] == ["stakeholder-request"]


def test_triggers_and_a_rule_may_ask_for_it_together():
    said = verdict(RULES, lasting(10, severity="SEV2", teams=("Payments",)))

    assert said.sentence == (
        "A post-mortem is owed: users could see it, for 10 min; "
        "policy 2 asks for it under user-visible, and so does its rule “money astray”."
    )


def test_a_drill_owes_nothing_whatever_else_is_so():
    drill = lasting(600, severity="SEV1", drill=True, data_loss=True, services=("ledger",))

    said = verdict(RULES, replace(drill, evidence=(Evidence("drill", "Ruta Lind"),)))

    assert not said.owed
    assert said.reasons == ()
    assert said.sentence == (
        "No post-mortem is owed: it was a drill (says Ruta Lind), and a drill owes none (policy 2)."
    )


def test_a_policy_that_looks_at_nothing_says_so():
    off = "".join(
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

    assert "has every trigger switched off" in verdict(off).sentence


CALENDARS = """
[calendars.oslo]
timezone = "Europe/Oslo"
holidays = [2026-03-03]
teams = ["payments"]
[calendars.cairo]
weekend = ["friday", "saturday"]
services = ["Ledger"]
[[rules]]
name = "by another calendar"
when = { severity = "SEV1" }
calendar = "oslo"
"""


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"severity": "SEV2"}, date(2026, 3, 9)),
        ({"severity": "SEV2", "teams": ("payments",)}, date(2026, 3, 10)),
        ({"severity": "SEV2", "teams": ("payments",), "services": ("ledger",)}, date(2026, 3, 9)),
        ({"severity": "SEV2", "services": ("ledger",), "resolved_at": START + timedelta(days=3)}, date(2026, 3, 12)),
        ({"severity": "SEV1", "services": ("ledger",)}, date(2026, 3, 6)),
    ],
)
def test_clocks_run_by_the_calendar_of_the_rule_the_service_or_the_team(facts, due):
    assert verdict(CALENDARS, replace(SEEN, **facts)).draft_due == due


@pytest.mark.parametrize(
    ("when", "words", "found"),
    [
        ({"trigger": ["user-visible", "data-loss"]}, "user-visible or data-loss holds", "user-visible held"),
        ({"severity": "SEV3"}, "it is a SEV3", "it was a SEV3"),
        ({"longer_than_minutes": 5}, "it lasted more than 5 min", "it lasted 10 min"),
        (
            {"detected_by": ["alert", "customer"]},
            "an alert or a customer noticed it first",
            "an alert noticed it first",
        ),
        ({"near_miss": False}, "it was no near miss", "it was no near miss"),
        ({"team": "booking"}, "it is booking’s", "it was Booking’s"),
        (
            {"all": [{"severity": "SEV3"}, {"user_visible": True}]},
            "it is a SEV3, and users could see it",
            "it was a SEV3 and users could see it",
        ),
        (
            {"any": [{"severity": "SEV1"}, {"service": "search"}]},
            "either it is a SEV1, or it touches search",
            "it touched Search",
        ),
        ({}, "always", "it always does"),
    ],
)
def test_a_rule_and_what_made_it_fit_can_be_said_in_words(when, words, found):
    from afterword.incident.policy import Policy

    rule = {"name": "r", "when": when, "owed": True}
    policy = Policy.model_validate({"version": "3", "rules": [rule]})
    incident = replace(SEEN, services=("Search",), teams=("Booking",))

    fit = decide(incident, policy, now=NOW).rule

    assert (fit.rule, fit.fact) == (words, found)


leaves = st.sampled_from(
    [
        Condition(),
        Condition(severity=("SEV1",)),
        Condition(severity=("SEV2", "SEV3"), service=("a",)),
        Condition(service=("a", "b")),
        Condition(environment=("prod",)),
        Condition(longer_than_minutes=30),
        Condition(near_miss=True),
        Condition(trigger=("data-loss",)),
        Condition(detected_by=("customer",)),
    ]
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(lambda some: Condition(any=tuple(some)), st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda some: Condition(all=tuple(some)), st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda one: Condition(not_=one), inner),
    ),
    max_leaves=6,
)
cases = st.builds(
    Case,
    severity=st.sampled_from(["SEV1", "SEV2", "SEV3", "SEV4", None]),
    services=st.frozensets(st.sampled_from("abc")),
    environments=st.frozensets(st.sampled_from(["prod", "staging"])),
    triggers=st.frozensets(st.sampled_from(["data-loss", "user-visible"])),
    minutes=st.one_of(st.none(), st.floats(0, 100)),
    detected_by=st.sampled_from(["alert", "customer", None]),
    near_miss=st.booleans(),
)


@given(st.lists(conditions, min_size=1, max_size=4), cases)
def test_any_all_and_not_obey_the_laws(some, case):
    truths = [each.holds(case) for each in some]
    nots = tuple(Condition(not_=each) for each in some)

    assert Condition(any=tuple(some)).holds(case) is any(truths)
    assert Condition(all=tuple(some)).holds(case) is all(truths)
    assert nots[0].holds(case) is not truths[0]
    assert Condition(not_=nots[0]).holds(case) is truths[0]
    assert Condition(not_=Condition(any=tuple(some))).holds(case) is Condition(all=nots).holds(case)
    assert Condition(not_=Condition(all=tuple(some))).holds(case) is Condition(any=nots).holds(case)


@given(conditions)
def test_any_condition_has_words(condition):
    assert condition.words


def test_what_nobody_knows_meets_no_limit():
    nothing = case_of(Incident(key="k", title="?"), frozenset(), NOW)

    assert not Condition(longer_than_minutes=0).holds(nothing)
    assert Condition(not_=Condition(severity=("SEV1",))).holds(nothing)

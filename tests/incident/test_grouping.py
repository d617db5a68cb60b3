"""Signals find the incident they belong to, and say by what."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.grouping import Candidate, Windows, belonging
from afterword.incident.signal import Signal, Statement

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
OPEN = Candidate(
    1,
    "Checkout fails",
    groups=frozenset({"7:checkout"}),
    keys=frozenset({"k1"}),
    services=("checkout", "basket"),
    began_at=AT,
    last_at=AT + timedelta(minutes=5),
    heard_at=AT + timedelta(minutes=5),
)
OVER = replace(OPEN, resolved_at=AT + timedelta(minutes=10))


def alert(minutes=0, **fields):
    return Signal("alert", fields.pop("key", "new"), AT + timedelta(minutes=minutes), "An alert", **fields)


def belongs(signal, group="7:other", known=(OPEN,), windows=None, now=None):
    return belonging([signal], group, known, windows or Windows(), now=now or signal.at)


@pytest.mark.parametrize(
    ("signal", "group", "known", "by", "why"),
    [
        (alert(), "key:INC-1", replace(OPEN, groups=frozenset({"key:INC-1"})), "own-key", "It bears the key INC-1."),
        (alert(key="k1"), "7:other", OPEN, "key", "Its sender has told it before, in “Checkout fails”."),
        (alert(), "7:checkout", OPEN, "group", "Its sender groups it with “Checkout fails”."),
        (alert(130), "7:checkout", OVER, "group", "Its sender groups it with “Checkout fails”."),
        (
            alert(17, services=("Basket",)),
            "7:other",
            OPEN,
            "service",
            "It is about Basket, like “Checkout fails”, 12 min from its nearest signal.",
        ),
        (
            alert(3, services=("basket",)),
            "7:other",
            OPEN,
            "service",
            "It is about basket, like “Checkout fails”, at the same time.",
        ),
        (alert(-15, services=("basket",)), "7:other", OPEN, "service", None),
        (alert(says=Statement(services=("basket",))), "key:INC-1", OPEN, "service", None),
    ],
)
def test_it_belongs(signal, group, known, by, why):
    found = belongs(signal, group, (known,))

    assert (found.number, found.by) == (1, by)
    assert why is None or found.why == why


@pytest.mark.parametrize(
    ("signal", "group", "known", "windows"),
    [
        (alert(), "7:other", OPEN, None),
        (alert(), "key:INC-2", replace(OPEN, groups=frozenset({"key:INC-1"})), None),
        (alert(131), "7:checkout", OVER, None),
        (alert(21, services=("basket",)), "7:other", OPEN, None),
        (alert(-16, services=("basket",)), "7:other", OPEN, None),
        (alert(3, services=("login",)), "7:other", OPEN, None),
        (alert(3, services=("basket",)), "7:other", OPEN, Windows(service=timedelta())),
        (alert(3, services=("basket",)), "key:B", replace(OPEN, groups=frozenset({"key:A"})), None),
        (alert(3, services=("basket",), says=Statement(drill=True)), "7:other", OPEN, None),
        (alert(3, services=("basket",), says=Statement(near_miss=True)), "7:other", OPEN, None),
        (alert(3, services=("basket",)), "7:other", replace(OPEN, began_at=None, last_at=None), None),
        (replace(alert(3, services=("basket",)), kind="change"), "7:other", OPEN, None),
        (replace(alert(3, services=("basket",)), kind="note"), "7:other", OPEN, None),
    ],
)
def test_it_begins_another(signal, group, known, windows):
    assert belongs(signal, group, (known,), windows) is None


def test_a_group_nobody_ended_is_over_after_days_of_silence():
    late = alert(minutes=60 * 24 * 8)

    assert belongs(late, "7:checkout") is None
    assert belongs(replace(late, at=AT), "7:checkout", now=AT + timedelta(days=7)).by == "group"


def test_the_nearest_of_several_incidents_about_a_service_is_chosen():
    near = replace(OPEN, number=2, title="Basket is slow", began_at=AT + timedelta(minutes=8), last_at=AT)

    assert (
        belongs(alert(16, services=("basket",)), known=(OPEN, replace(near, last_at=AT + timedelta(minutes=9)))).number
        == 2
    )


@given(st.permutations([OPEN, replace(OPEN, number=2), replace(OPEN, number=3, began_at=AT - timedelta(minutes=9))]))
def test_the_order_of_candidates_by_service_does_not_matter(known):
    assert belongs(alert(16, services=("basket",)), known=known).number == 3

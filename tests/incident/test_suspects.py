"""Changes just before an incident are offered to be looked at, in words that accuse nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.incident.incident import Incident
from afterword.incident.signal import Signal
from afterword.incident.suspects import suspects, window

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
FELT = Incident("k", "Checkout fails", services=("checkout",), impact_started_at=AT, detected_at=AT)


def change(minutes, kind="deploy", services=("checkout",), key=""):
    at = AT - timedelta(minutes=minutes)
    return Signal("change", key or f"c{minutes}", at, "A change", services=services, labels=(("change", kind),))


def test_the_nearest_comes_first_and_the_words_only_say_when():
    found = suspects(FELT, [change(90, "release"), change(6), change(30, "traffic-shift"), change(7, "config")])

    assert [suspect.sentence for suspect in found] == [
        "Deployed 6 min before users felt it.",
        "Changed 7 min before users felt it.",
        "Traffic was shifted 30 min before users felt it.",
        "Released 1 h 30 min before users felt it.",
    ]


@pytest.mark.parametrize("odd", [change(-1), change(121), change(5, services=("login",))])
def test_what_came_after_or_long_before_or_elsewhere_is_no_suspect(odd):
    assert suspects(FELT, [odd]) == ()


@pytest.mark.parametrize(
    ("incident", "services"),
    [(FELT, ()), (FELT, ("Checkout",)), (Incident("k", "?", impact_started_at=AT), ("login",))],
)
def test_what_may_have_touched_it_is_offered(incident, services):
    assert len(suspects(incident, [change(5, services=services)])) == 1


def test_the_same_change_told_twice_is_one_and_a_note_is_none():
    note = Signal("note", "n", AT - timedelta(minutes=1), "Looks odd")

    assert len(suspects(FELT, [change(5), change(5), note])) == 1


def test_without_a_beginning_there_is_nothing_before():
    unknown = Incident("k", "?")

    assert suspects(unknown, [change(5)]) == ()
    assert window(unknown) is None


def test_another_beginning_is_named_when_nobody_knows_the_effect():
    (suspect,) = suspects(Incident("k", "?", detected_at=AT), [change(0)])

    assert suspect.sentence == "Deployed as it was noticed."
    assert window(FELT, timedelta(minutes=30)) == (AT - timedelta(minutes=30), AT)

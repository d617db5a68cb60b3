"""What is not sure is said, in a sentence and with the times between which it lies."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.incident import computed
from afterword.incident.senders import generic
from afterword.incident.signal import Signal, Statement

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def at(minutes):
    return AT + timedelta(minutes=minutes)


def alert(key="a", minutes=0, **fields):
    return Signal("alert", key, at(minutes), f"Alert {key}", source="Pager", **fields)


def over(key="a", minutes=30, **fields):
    return Signal("resolved", key, at(minutes), f"Alert {key}", source="Pager", **fields)


def told(by, minutes=0, **says):
    return Signal("incident", f"{by}{minutes}", at(minutes), "Slow", source=by, says=Statement(by=by, **says))


def doubts_of(fact, *signals, corrections=()):
    return [doubt for doubt in computed(signals, corrections).doubts if doubt.fact == fact]


def test_what_only_an_alert_tells_may_have_begun_earlier():
    (doubt,) = doubts_of("impact_started_at", alert())

    assert doubt.sentence == "Taken from the first alert; users may have felt it earlier."
    assert (doubt.earliest, doubt.latest) == (None, at(0))
    assert doubts_of("detected_at", alert()) == []


def test_what_was_reported_was_noticed_by_then_at_the_latest():
    opened = Signal("incident", "i", at(20), "Slow", source="bot", status="opened")
    (doubt,) = doubts_of("detected_at", opened)

    assert doubt.sentence == "Taken from the first report; it may have been noticed earlier."
    assert (doubt.earliest, doubt.latest) == (None, at(20))
    assert computed([opened]).detected_at == at(20)
    assert computed([opened]).impact_started_at is None
    assert doubts_of("detected_at", told("bot", detected_at=at(0))) == []


def test_an_alert_or_a_sender_that_knows_better_says_when_it_was_noticed_and_an_end_never_does():
    opened = Signal("incident", "i", at(20), "Slow", source="bot", status="opened")

    assert computed([opened, alert(minutes=3)]).detected_at == at(3)
    assert computed([opened, told("bot", 25, detected_at=at(2))]).detected_at == at(2)
    assert computed([told("bot", 30, resolved_at=at(30))]).detected_at is None
    assert computed([Signal("note", "n", at(1), "Hm"), Signal("change", "c", at(1), "Deployed")]).detected_at is None


def test_an_end_told_with_or_after_its_beginning_is_kept_and_doubted_and_only_a_reopening_sets_it_aside():
    start = {"started_at": at(-10)}
    opened = Signal("incident", "i", at(0), "Slow", status="opened", says=Statement(by="bot", **start))
    at_once = replace(opened, says=Statement(by="bot", **start, resolved_at=at(-60)))
    later = told("bot", 5, resolved_at=at(-60))
    firing = alert(minutes=0, says=Statement(by="bot", resolved_at=at(-60)))

    for signals in ([at_once], [opened, later], [firing]):
        assert computed(signals).resolved_at == at(-60)
        (doubt,) = doubts_of("resolved_at", *signals)[-1:]
        assert "before users felt it; one of the two clocks is wrong." in doubt.sentence

    reopened = replace(opened, key="again", at=at(10))
    assert computed([opened, told("bot", 5, resolved_at=at(4)), reopened]).resolved_at is None
    assert computed(
        [opened, told("bot", 5, resolved_at=at(4)), reopened, told("bot", 12, resolved_at=at(12))]
    ).resolved_at


def test_systems_that_disagree_give_the_times_between():
    signals = told("status page", impact_started_at=at(0)), told("bot", 1, impact_started_at=at(12))
    (doubt,) = doubts_of("impact_started_at", *signals)

    assert doubt.sentence == "Status page and bot are 12 min apart."
    assert (doubt.earliest, doubt.latest) == (at(0), at(12))


def test_one_system_that_changes_its_mind_and_clocks_a_minute_apart_are_no_disagreement():
    assert doubts_of("resolved_at", told("bot", resolved_at=at(9)), told("bot", 1, resolved_at=at(20))) == []
    assert doubts_of("resolved_at", told("bot", resolved_at=at(9)), told("page", 1, resolved_at=at(10))) == []
    assert doubts_of("engaged_at", told("bot", engaged_at=at(9)), told("pager", 1, engaged_at=at(30))) == []


def test_a_time_without_a_zone_is_doubted_until_one_is_named():
    local = {"title": "Slow", "started_at": "2026-03-02T10:00:00", "resolved_at": "2026-03-02T11:00:00Z"}
    sentence = "It was told without a time zone, and read as UTC; let form send one."

    def doubted(fact, **more):
        told = generic.read({"source": "form", "incident": local, **more}, received=at(0))
        return [doubt.sentence for doubt in doubts_of(fact, *told) if "zone" in doubt.sentence]

    assert doubted("started_at") == doubted("impact_started_at") == [sentence]
    assert doubted("resolved_at") == doubted("started_at", timezone="Europe/Oslo") == []
    ended = {"key": "INC-1"}
    assert doubted("resolved_at", event="resolved", incident=ended, time="2026-03-02T10:00:00") == [sentence]
    assert doubted("resolved_at", event="resolved", incident=ended, time="2026-03-02T10:00:00Z") == []


def test_a_clock_that_runs_ahead_is_seen_by_when_it_was_heard():
    (doubt,) = doubts_of("detected_at", alert(minutes=7, heard_at=at(2)))

    assert doubt.sentence == (
        "It was told 5 min before it had come, so the clock of Pager runs ahead; it was no later than this."
    )
    assert doubt.latest == at(2)
    assert computed([alert(minutes=7, heard_at=at(2))]).detected_at == at(2)
    assert doubts_of("detected_at", alert(minutes=3, heard_at=at(2))) == []


def test_what_is_told_to_have_ended_later_than_it_arrived_had_ended_by_then():
    start = replace(told("bot", 600, started_at=at(500)), status="opened", heard_at=at(1))
    end = replace(told("bot", 900, resolved_at=at(900)), status="resolved", heard_at=at(3))

    incident = computed([start, end])

    assert (incident.started_at, incident.impact_started_at, incident.resolved_at) == (at(1), at(1), at(3))
    assert incident.is_latest("resolved_at")
    (doubt,) = [doubt for doubt in incident.doubts if doubt.fact == "resolved_at"]
    assert doubt.sentence.startswith("It was told 14 h 57 min before it had come")


def test_times_in_an_order_that_cannot_be_are_doubted_and_are_no_turning_points():
    signals = told("bot", detected_at=at(95), engaged_at=at(5), resolved_at=at(120)), told("bot", 1, severity="SEV2")
    (doubt,) = doubts_of("detected_at", *signals)
    incident = computed(signals)

    assert doubt.sentence == "That is 1 h 30 min after somebody began to work on it; it was no later than that."
    assert doubt.latest == at(5)
    assert incident.is_contradicted("detected_at")
    assert not incident.is_contradicted("engaged_at")
    lasted = incident.lasting(at(200))
    assert (lasted.since, lasted.is_engaged) == (at(5), True)


def test_what_began_after_it_was_noticed_is_doubted():
    (doubt,) = doubts_of("impact_started_at", told("bot", impact_started_at=at(25), detected_at=at(0)))

    assert doubt.sentence == "That is 25 min after it was noticed; it was no later than that."


def test_the_other_one_is_doubted_where_a_person_corrected_one_of_two():
    word = Statement(by="Ines", detected_at=at(30))
    signal = told("bot", detected_at=at(0), engaged_at=at(5))

    assert doubts_of("detected_at", signal, corrections=[word]) == []
    (doubt,) = doubts_of("engaged_at", signal, corrections=[word])
    assert doubt.sentence == "That is 25 min before it was noticed; it was no earlier than that."


def test_a_resolve_that_never_comes_is_said_once_anything_else_is_over():
    assert doubts_of("resolved_at", alert()) == []

    (doubt,) = doubts_of("resolved_at", alert(), alert("b"), alert("c", 1), over("c"))

    assert doubt.sentence == "The end of alert “Alert a” from Pager was never told. Nor was that of 1 more."
    assert doubts_of("resolved_at", alert(), told("bot", 5, resolved_at=at(9)))[0].earliest == at(0)


def test_a_resolve_before_its_trigger_leaves_the_beginning_open_until_that_comes():
    (doubt,) = doubts_of("impact_started_at", over())

    assert doubt.sentence == "The end of alert “Alert a” from Pager was told, its beginning never was."
    assert (doubt.earliest, doubt.latest) == (None, at(30))
    assert computed([over(), alert()]) == computed([alert(), over()])


def test_an_end_before_the_beginning_says_that_a_clock_is_wrong():
    (doubt,) = doubts_of("resolved_at", told("bot", impact_started_at=at(20), resolved_at=at(5)))

    assert doubt.sentence == "That is 15 min before users felt it; one of the two clocks is wrong."


def opened(minutes, heard=30, **says):
    return replace(told("bot", minutes, **says), status="opened", heard_at=at(heard))


def ended(minutes, heard=30, **says):
    signal = told("bot", minutes, **{"resolved_at": at(minutes), **says})
    return replace(signal, key=f"end{minutes}", status="resolved", heard_at=at(heard))


@pytest.mark.parametrize(
    "signals",
    [
        [opened(20, started_at=at(20), resolved_at=at(-30))],
        [opened(20, started_at=at(20)), ended(30, resolved_at=at(-30))],
        [opened(20, started_at=at(20), heard=21), ended(-30, heard=31)],
        [opened(20, detected_at=at(20), started_at=at(18)), ended(31, heard=31, resolved_at=at(-30))],
    ],
)
def test_an_end_before_anything_began_stays_and_is_doubted(signals):
    incident = computed(signals)

    assert incident.resolved_at == at(-30)
    assert any("one of the two clocks is wrong" in doubt.sentence for doubt in incident.doubts)


@pytest.mark.parametrize(
    "signals",
    [
        [opened(0, heard=1), ended(10, heard=11), opened(20, heard=21)],
        [opened(0, heard=1), opened(20, heard=21), ended(10, heard=25)],
        [ended(10, heard=10.1), opened(20, heard=21)],
        [opened(20, started_at=at(0), resolved_at=at(10), heard=21)],
        [alert(minutes=20), ended(10)],
    ],
)
def test_an_end_before_it_began_again_is_none(signals):
    assert computed(signals).resolved_at is None


def test_what_a_person_corrected_is_not_doubted():
    corrections = [Statement(by="Ines", impact_started_at=at(-5), resolved_at=at(1))]
    doubted = {doubt.fact for doubt in computed([alert(heard_at=at(-9)), over("b")], corrections).doubts}

    assert doubted == {"started_at", "detected_at"}


DELIVERED = (
    alert(heard_at=at(1)),
    alert("b", 4, heard_at=at(3), services=("checkout",)),
    over("b", heard_at=at(31)),
    over("c", 12, heard_at=at(13)),
    told("status page", 6, impact_started_at=at(-3), user_visible=True),
    told("bot", 8, impact_started_at=at(5), engaged_at=at(9)),
    Signal("change", "d", at(10), "Rollback of checkout", labels=(("change", "rollback"),), services=("login",)),
    Signal("note", "n", at(11), "Moved all traffic to Porto", people=("Ines",)),
)


@given(st.permutations(DELIVERED), st.lists(st.sampled_from(DELIVERED), max_size=6))
def test_any_order_and_any_repetition_gives_the_same_facts(signals, again):
    assert computed([*signals, *again]) == computed(DELIVERED)


@given(st.permutations([replace(alert(), title=title, heard_at=at(n)) for n, title in enumerate("abc")]))
def test_of_one_thing_told_differently_the_last_heard_counts_whatever_the_order(signals):
    incident = computed(signals)

    assert (incident.title, incident.signals[0].heard_at) == ("c", at(0))


@pytest.mark.parametrize("missing", DELIVERED)
def test_no_single_delivery_is_needed(missing):
    assert computed([signal for signal in DELIVERED if signal != missing]).title

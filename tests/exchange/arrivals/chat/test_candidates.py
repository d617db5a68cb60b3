from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.chat.candidates import candidates, reason
from afterword.exchange.arrivals.chat.message import Message, said

NINE = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("🚨 [FIRING:1] QueueDepth relay-2", "an alert"),
        ("we got paged for disk usage", "an alert"),
        ("did the alert go off? the alert fired here", "an alert"),
        ("[RESOLVED] QueueDepth relay-2", "an alert ended"),
        ("bumping this to SEV1", "a change of severity"),
        ("severity is now critical", "a change of severity"),
        ("declaring a SEV2", "a declaration"),
        ("this is an incident", "a declaration"),
        ("status page updated", "a declaration"),
        ("I'm IC", "a handover"),
        ("Handing over to @sam", "a handover"),
        ("rolling back relay to 2.3", "an action"),
        ("rolled relay back to 2.3", "an action"),
        ("failing over to db-2 now", "an action"),
        ("deploy finished", "an action"),
        ("restarted worker-3", "an action"),
        ("scaled workers up to 12", "an action"),
        ("turned the flag off", "an action"),
        ("all green, resolved", "an end"),
        ("we’re back to normal", "an end"),
        ("turns out the certificate had expired", "a finding"),
        ("we're seeing 502s", "an observation"),
        ("customers report failed payments", "an observation"),
        ("the relay is down", "an observation"),
        ("error rate dropped to 0", "an observation"),
        ("PagerDuty: Triggered incident #1207", "an alert"),
        ("all regions green", "an end"),
        ("failover to db-2 complete", "an action"),
        ("new certificate rolled out", "an action"),
        ("customers can't log in", "an observation"),
        ("the pool is maxed out", "an observation"),
        ("I'm looking", "somebody joined"),
        ("paging @sam", "somebody joined"),
    ],
)
def test_what_may_be_an_event_is_a_candidate_with_a_reason(text, why):
    assert reason(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "",
        "good morning",
        "thanks all!",
        "any update?",
        "should we roll back?",
        "We could restart the relay",
        "can you restart worker-3",
        "what if we fail over to db-2",
        "is it resolved?",
        "not resolved yet",
        "it isn't fixed",
        "let me know once it is fixed",
        "> we see errors",
        "`restarted` is the state it shows",
        "```\nERROR relay is down\n```",
        "lunch at 12:30",
    ],
)
def test_small_talk_questions_plans_and_quotes_are_none(text):
    assert reason(text) is None


def test_what_a_program_says_is_meant_as_it_stands():
    assert reason("Relay 2 is down?", machine=True) == "an observation"
    assert reason("Relay 2 is down?") is None


def test_a_candidate_keeps_line_time_author_quote_and_link():
    message = said(7, "Lena", "Rolled back relay.\nMore soon.", NINE)._replace(permalink="https://x.example/p1")

    [found] = candidates([message])

    assert found == (
        7,
        "2026-01-31T09:00:00+00:00",
        "Lena",
        "Rolled back relay.\nMore soon.",
        "https://x.example/p1",
        "an action",
    )


def test_a_time_of_day_alone_is_kept_as_one():
    assert [
        one.at for one in candidates([Message(1, "Lena", "resolved", clock=NINE.time()), Message(2, "Sam", "resolved")])
    ] == ["09:00:00", ""]


def test_an_alert_that_repeats_is_offered_once_in_half_an_hour():
    alerts = [
        said(place, "Alerts", f"[FIRING] queue at {place} %", NINE + timedelta(minutes=minutes))._replace(machine=True)
        for place, minutes in enumerate((0, 10, 35, 90))
    ]

    assert [one.line for one in candidates(alerts)] == [0, 3]


def test_people_who_say_the_same_are_both_offered():
    assert len(list(candidates([said(1, "Lena", "we see it", NINE), said(2, "Sam", "we see it", NINE)]))) == 2


@given(st.lists(st.tuples(st.sampled_from(["Lena", "Sam"]), st.text())))
def test_any_conversation_has_candidates_in_its_own_order(spoken):
    messages = [said(place, author, text, NINE) for place, (author, text) in enumerate(spoken, 1)]

    lines = [one.line for one in candidates(messages)]

    assert lines == sorted(set(lines))


@pytest.mark.parametrize(
    "part",
    [
        "we ",
        "error rate ",
        "roll ",
        "should we ",
        "raising the ",
        "not ",
        "`",
        "> ",
        "severity is ",
        "until it ",
        "\U0001f6a8 ",
    ],
)
def test_hostile_messages_take_no_time(part):
    reason(part * 200_000)


def test_what_is_repeated_at_times_nobody_knows_is_offered_once():
    messages = [
        Message(1, "Lena", "resolved", clock=NINE.time()),
        said(2, "Lena", "resolved", NINE),
        Message(3, "Sam", "resolved"),
    ]

    assert [one.line for one in candidates(messages)] == [1, 3]

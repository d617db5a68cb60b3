"""A moment that was corrected moves the draft's own event, in time and in place; what a person changed stays."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.document.draft import draft
from afterword.document.move_milestones import moved
from afterword.document.parse import parse
from afterword.incident.incident import Incident, computed
from afterword.incident.signal import Signal, Statement

AT = datetime(2026, 2, 17, 10, 5, tzinfo=UTC)
ALERT = Signal("alert", "a", AT, "Checkout fails", source="Watch")
OVER = Signal("resolved", "a", AT + timedelta(minutes=25), "Checkout fails", source="Watch")
TOLD = {"Ines", "alert “Checkout fails” from Watch", "“Checkout fails” is over, says Watch"}


def known(*words: Statement, signals=(ALERT, OVER)) -> Incident:
    return computed(signals, words)


def drafted(incident: Incident) -> str:
    return draft(incident, id="PM-2026-0042", owner="@kim", created=date(2026, 2, 18))


def begun(at: datetime) -> Statement:
    return Statement(by="Ines", impact_started_at=at)


def timeline(text: str) -> list[str]:
    document = parse(text)
    return [event.span.of(text).rstrip() for event in document.events]


FIRST = known()
SECOND = known(begun(AT - timedelta(minutes=50)))
ACCORDING = "- 09:15 [impact] First effect\n  - source: Ines"


def test_an_alert_that_was_the_beginning_stays_as_what_noticed_it():
    assert timeline(drafted(FIRST))[0].startswith("- 10:05 [impact, detect] Alert: Checkout fails")

    after = moved(drafted(FIRST), FIRST, SECOND, TOLD)

    assert timeline(after)[:2] == [ACCORDING, "- 10:05 [detect] Alert: Checkout fails\n  - source: Watch"]
    assert timeline(after) == timeline(drafted(SECOND))


def test_a_line_of_ours_moves_in_time_and_in_place():
    third = known(begun(AT + timedelta(minutes=7)))

    after = moved(drafted(SECOND), SECOND, third, TOLD)

    assert timeline(after)[2] == "- 10:12 [impact] First effect\n  - source: Ines"
    assert sorted(timeline(after)) == sorted(timeline(drafted(third)))


def test_there_and_back_leaves_no_trace():
    text = drafted(FIRST)

    assert moved(moved(text, FIRST, SECOND, TOLD), SECOND, FIRST, TOLD) == text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Alert: Checkout fails", "Checkout failed for everybody"),
        ("[impact, detect]", "[detect]"),
        ("10:05 [impact", "10:06 [impact"),
        ("10:05 [impact", "~10:05 [impact"),
        ("10:05 [impact", "10:05 (±5 min) [impact"),
        ("10:05 [impact", "10:05–10:09 [impact"),
        ("  - source: Watch", "  - source: our dashboard"),
        ("  - source: Watch", "  - source: Watch\n  - The graph shows it."),
    ],
)
def test_what_somebody_changed_stays(old, new):
    text = drafted(FIRST).replace(old, new, 1)
    assert text != drafted(FIRST)

    assert moved(text, FIRST, SECOND, TOLD) == text


def test_what_somebody_took_out_or_told_twice_stays_so():
    line = timeline(drafted(FIRST))[0]
    gone, twice = drafted(FIRST).replace(f"{line}\n", ""), drafted(FIRST).replace(line, f"{line}\n{line}")

    assert moved(gone, FIRST, SECOND, TOLD) == gone
    assert moved(twice, FIRST, SECOND, TOLD) == twice


def test_who_told_the_beginning_themselves_is_not_told_it_again():
    line = timeline(drafted(FIRST))[0]
    text = drafted(FIRST).replace(line, f"- 09:20 [impact] Carts stay empty\n{line}")

    after = moved(text, FIRST, SECOND, TOLD)

    assert timeline(after)[:2] == ["- 09:20 [impact] Carts stay empty", timeline(drafted(SECOND))[1]]
    assert "First effect" not in after


def test_an_anchor_goes_along_and_one_that_would_be_lost_holds_its_line():
    led = drafted(SECOND).replace("First effect\n", "First effect ^t1\n")
    later = known(begun(AT - timedelta(minutes=40)))

    assert "- 09:25 [impact] First effect ^t1\n" in moved(led, SECOND, later, TOLD)
    assert moved(led, SECOND, FIRST, TOLD) == led


def test_a_day_that_tells_of_nothing_else_goes_along():
    before = known(begun(AT - timedelta(hours=20)))
    text = drafted(before)
    assert "### 2026-02-16 (UTC)" in text

    after = moved(text, before, SECOND, TOLD)

    assert "2026-02-16" not in after.split("---")[2]
    assert after.count("### 2026-02-17") == 1
    assert timeline(after) == timeline(drafted(SECOND))
    windows = moved(text.replace("\n", "\r\n"), before, SECOND, TOLD)
    assert "2026-02-16" not in windows.split("---")[2]


def test_the_other_day_is_made_where_it_is_missing():
    before = known(begun(AT - timedelta(hours=20)))

    after = moved(drafted(SECOND), SECOND, before, TOLD)

    assert timeline(after) == timeline(drafted(before))


def test_an_end_that_was_carried_in_moves_too():
    text = drafted(replace(FIRST, resolved_at=None, signals=(ALERT,)))
    line = timeline(text)[0]
    text = text.replace(line, f"{line}\n- 10:30 [resolve] Back to normal (according to Ines)")
    first = known(Statement(by="Ines", resolved_at=AT + timedelta(minutes=25)), signals=(ALERT,))
    second = known(Statement(by="Ines", resolved_at=AT + timedelta(minutes=55)), signals=(ALERT,))

    after = moved(text, first, second, TOLD)

    assert timeline(after)[-1] == "- 11:00 [resolve] Back to normal\n  - source: Ines"


def test_nothing_moves_where_nothing_changed_and_what_was_unknown_is_nobody_s_to_add():
    text = drafted(FIRST)

    assert moved(text, FIRST, FIRST, TOLD) == text
    assert moved(text, replace(FIRST, engaged_at=None), replace(FIRST, engaged_at=AT), TOLD) == text


@example([1, -1439], "UTC")
@given(
    st.lists(st.integers(min_value=-3000, max_value=3000), min_size=1, max_size=4),
    st.sampled_from(["UTC", "Europe/Lisbon", "Asia/Tokyo"]),
)
def test_however_often_it_is_corrected_the_timeline_is_that_of_a_new_draft(minutes, zone):
    before = replace(FIRST, timezone=zone)
    text = drafted(before)
    for offset in minutes:
        now = replace(known(begun(AT + timedelta(minutes=offset))), timezone=zone)
        text = moved(text, before, now, TOLD)
        before = now

    assert sorted(timeline(text)) == sorted(timeline(drafted(before)))
    starts = [event.start for event in parse(text).events]
    assert starts == sorted(starts)


def test_a_moment_two_systems_told_differently_moves_too():
    says = [
        Signal("incident", key, AT, "Checkout fails", source=by, status="opened", says=Statement(by=by, **told))
        for key, by, told in (
            ("x", "Pager", {"impact_started_at": AT + timedelta(minutes=1)}),
            ("y", "Desk", {"impact_started_at": AT + timedelta(minutes=4)}),
        )
    ]
    first, second = known(signals=says), known(begun(AT - timedelta(minutes=50)), signals=says)
    text = drafted(first)
    assert "(±3 min) [impact] First effect" in text

    after = moved(text, first, second, {"Pager", "Desk", "Ines"})

    assert ACCORDING in timeline(after)
    assert "±" not in after


def test_a_line_that_stands_under_another_day_too_stays():
    line = timeline(drafted(FIRST))[0]
    text = drafted(FIRST).replace("## Contributing", f"### 2026-02-18 (UTC)\n\n{line}\n\n## Contributing")

    assert moved(text, FIRST, SECOND, TOLD) == text

"""A signal becomes one line of the timeline because a person says so, and is taken out again without a trace."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.candidates import candidate, candidates, is_told, promote, take_out, written
from afterword.document.draft import draft
from afterword.document.parse import parse
from afterword.document.text import Edit, Span, apply
from afterword.incident.incident import Incident, computed
from afterword.incident.signal import Signal, Statement

DAY = date(2026, 2, 18)


def at(hour, minute, second=0, day=17):
    return datetime(2026, 2, day, hour, minute, second, tzinfo=UTC)


SIGNALS = (
    Signal("change", "c", at(9, 1), "Release 4 [gateway] ^x", source="deploys", url="https://deploys.example/4"),
    Signal("alert", "a", at(10, 21, 7), "5xx ratio\nabove 2 %", source="prometheus"),
    Signal("incident", "i", at(10, 25), "Checkout", source="PagerDuty", status="acknowledged", says=Statement(by="PagerDuty", engaged_at=at(10, 25))),
    Signal("note", "e", at(10, 40), "Escalated to: messaging", source="PagerDuty", status="escalated"),
    Signal("note", "n", at(10, 41), "Somebody looks <!-- at it; then waits"),
    Signal("incident", "s", at(10, 50), "We are looking into it", source="Statuspage", status="updated"),
    Signal("change", "r", at(11, 2), "Release 3 again", source="a; b"),
    Signal("resolved", "a", at(1, 10, day=18), "5xx ratio above 2 %", source="prometheus"),
)  # fmt: skip
INCIDENT = computed(SIGNALS)
TEXT = draft(INCIDENT, created=DAY)


def put_in(text, one):
    edits = promote(parse(text), one)
    after = apply(text, edits)
    return after, "".join(edit.text for edit in edits), written(after, one)


def test_every_signal_is_a_candidate_in_order_with_its_tag_and_source():
    assert [(each.at, each.tags, each.text, each.source) for each in candidates(INCIDENT)] == [
        (at(9, 1), ("lead-up",), "Change: Release 4 (gateway) ˆx ([deploys](https://deploys.example/4))", ""),
        (at(10, 21, 7), ("note",), "Alert: 5xx ratio above 2 %", "prometheus"),
        (at(10, 25), ("engage",), "Acknowledged: Checkout", "PagerDuty"),
        (at(10, 40), ("escalate",), "Escalated to: messaging", "PagerDuty"),
        (at(10, 41), ("note",), "Somebody looks < !-- at it; then waits", ""),
        (at(10, 50), ("comms",), "Updated: We are looking into it", "Statuspage"),
        (at(11, 2), ("action",), "Change: Release 3 again", "a; b"),
        (at(1, 10, day=18), ("note",), "Alert over: 5xx ratio above 2 %", "prometheus"),
    ]


def test_a_title_that_begins_like_an_anchor_is_words():
    one = candidate(Signal("alert", "a", at(10, 21), "^x", source=""), INCIDENT)

    _, _, line = put_in(TEXT, one)

    assert line == "- 10:21 [note] Alert: ˆx"


def test_what_the_draft_tells_is_no_candidate_any_more():
    document = parse(TEXT)

    assert [is_told(document, each) for each in candidates(INCIDENT)] == [
        False, True, True, False, False, False, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize("place", range(len(SIGNALS)))
def test_a_promoted_line_stands_in_its_place_with_its_source(place):
    one = candidates(INCIDENT)[place]
    before = parse(TEXT)

    document = parse(put_in(TEXT, one)[0])

    starts = [event.start for event in document.events]
    assert starts == sorted(starts)
    assert len(document.events) == len(before.events) + (not is_told(before, one))
    assert document.facts.problems == ()
    (event,) = (event for event in document.events if event.start == one.at)
    assert event.source in {one.source or None, "a"}


def test_a_source_with_a_semicolon_is_one_source():
    (event,) = (event for event in parse(put_in(TEXT, candidates(INCIDENT)[6])[0]).events if event.start == at(11, 2))

    assert event.source == "a; b"


def test_promoting_twice_changes_nothing():
    for one in candidates(INCIDENT):
        once = put_in(TEXT, one)[0]

        assert promote(parse(once), one) == ()


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "",
        "# T\n",
        "# T\n\n## Timeline\n",
        "## Timeline\n\n### 2026-02-18 (UTC)\n\n- 08:00 [note] x\n",
        "## Timeline\n\n### 2026-02-16 (UTC)\n\n- 08:00 [note] x\n- 2026-02-19T08:00Z y\n",
        TEXT.replace("\n", "\r\n"),
    ],
)
@pytest.mark.parametrize("place", [0, 3, 4, 5, 6])
def test_taking_back_leaves_no_trace(text, place):
    one = candidates(INCIDENT)[place]
    after, inserted, line = put_in(text, one)

    assert line
    assert apply(after, take_out(after, inserted, line)) == text


def test_a_line_somebody_changed_is_left_to_them():
    after, inserted, line = put_in(TEXT, candidates(INCIDENT)[3])

    assert take_out(after.replace("Escalated to: messaging", "Messaging is asked to help"), inserted, line) == ()
    assert take_out(after.replace(line, f"{line}\n  - source: https://chat.example/1"), inserted, line) == ()


def test_a_line_that_stands_there_twice_is_left():
    after, inserted, line = put_in(TEXT, candidates(INCIDENT)[3])

    assert take_out(after.replace(line, f"{line}\n{line}"), inserted, line) == ()


def test_a_day_that_others_stand_under_stays():
    one, other = candidates(INCIDENT)[3], candidates(INCIDENT)[5]
    first, inserted, line = put_in("# T\n", one)
    both, _, _ = put_in(first, other)

    left = apply(both, take_out(both, inserted, line))

    (event,) = parse(left).events
    assert (event.start, event.tags) == (at(10, 50), ("comms",))


def test_an_event_written_to_the_minute_with_the_same_link_tells_it():
    one = candidates(INCIDENT)[0]
    text = "## Timeline\n\n- 2026-02-17T09:01Z [trigger] We shipped ([release](https://deploys.example/4))\n"

    assert is_told(parse(text), one)
    assert not is_told(parse(text.replace("09:01", "09:02")), one)


def test_a_time_without_a_zone_tells_nothing():
    assert not is_told(parse("## Timeline\n\n- 09:01 Change\n"), candidates(INCIDENT)[0])


TITLES = st.text(max_size=60)


@given(
    st.lists(
        st.builds(
            Signal,
            kind=st.sampled_from(("alert", "note", "change", "incident")),
            key=st.uuids().map(str),
            at=st.integers(0, 3 * 86_400).map(lambda second: at(0, 0, day=16) + timedelta(seconds=second)),
            title=TITLES,
            source=TITLES,
            url=TITLES,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_is_promoted_reads_as_one_event_and_goes_again(signals):
    text = TEXT
    incident = Incident("k", "x", signals=tuple(signals), detected_at=at(10, 0))
    for signal in signals:
        one = candidate(signal, incident)
        before = parse(text)
        if is_told(before, one):
            continue
        after, inserted, line = put_in(text, one)
        document = parse(after)

        assert len(document.events) == len(before.events) + 1
        assert any(event.start == one.at and event.tags == one.tags for event in document.events)
        assert line
        assert apply(after, take_out(after, inserted, line)) == text
        text = after


@given(st.integers(0, 7), st.integers(0, 400), st.text(max_size=5))
def test_taking_back_touches_nobody_elses_words(place, where, typed):
    one = replace(candidates(INCIDENT)[place], at=at(12, 0) + timedelta(seconds=place))
    after, inserted, line = put_in(TEXT, one)
    where = min(where, after.index("## Timeline"))
    typed = typed.replace("-", "").replace("`", "").replace("<", "").replace("#", "")
    others = apply(after, (Edit(Span(where, where), typed),))
    edits = take_out(others, inserted, line)

    assert all(
        "".join(edit.text for edit in edits) == "" and edit.span.of(others).strip() in inserted for edit in edits
    )

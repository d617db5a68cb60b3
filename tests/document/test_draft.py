"""The first version of a post-mortem says what is known and asks for the rest."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.compose import as_typed
from afterword.document.draft import draft, title_of
from afterword.document.parse import parse
from afterword.document.tidy import tidy
from afterword.document.words import plain
from afterword.incident.incident import Evidence, Incident, Request, computed
from afterword.incident.signal import Signal, Statement

DAY = date(2026, 2, 18)


def at(hour, minute, second=0):
    return datetime(2026, 2, 17, hour, minute, second, tzinfo=UTC)


SIGNALS = (
    Signal("change", "c", at(9, 1), "Release 4 of the gateway", source="deploys", url="https://deploys.example/4"),
    Signal("alert", "a", at(10, 21, 7), "5xx ratio\nabove 2 %", source="prometheus"),
    Signal("note", "n", at(10, 40), "Somebody looks <!-- at it"),
    Signal("change", "r", at(11, 2), "Release 3 again"),
    Signal("resolved", "a", at(23, 50), "5xx ratio above 2 %", source="prometheus"),
)
INCIDENT = Incident(
    key="k",
    title='Checkout: "slow"\nfor some # ',
    severity="SEV2",
    services=("checkout", "cart: web"),
    teams=("payments",),
    started_at=at(9, 1),
    impact_started_at=at(9, 33),
    detected_at=at(10, 21, 7),
    engaged_at=at(10, 30),
    mitigated_at=at(23, 20),
    resolved_at=at(23, 50),
    detected_by="customer",
    user_visible=True,
    data_loss=True,
    manual_intervention=True,
    requests=(Request("noor", "the invoices", at(12, 0)),),
    signals=SIGNALS,
    timezone="Europe/Lisbon",
    evidence=(Evidence("impact_started_at", "the ledger"),),
)


def test_a_draft_says_what_is_known():
    document = parse(draft(INCIDENT, id="PM-2026-0042", owner="@kim", created=DAY))
    facts = document.facts

    assert facts.problems == ()
    assert (facts.id, facts.severity, facts.owner, facts.status) == ("PM-2026-0042", "SEV2", "@kim", "drafting")
    assert facts.title == plain(document.title) == 'Checkout: "slow" for some #'
    assert (facts.services, facts.teams, facts.requested_by) == (("checkout", "cart: web"), ("payments",), "@noor")
    assert set(facts.triggers) == {
        "user-visible",
        "data-loss",
        "manual-intervention",
        "detection-failure",
        "stakeholder-request",
    }
    assert (facts.impact_start, facts.impact_end) == (at(9, 33), at(23, 20))
    assert facts.created == DAY


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Leak in List<String> of __init__", r"Leak in List\<String> of \_\_init__"),
        ("foo_bar takes 2 * 3 s, ~5 % of R&D [1] in C#", "foo_bar takes 2 * 3 s, ~5 % of R&D [1] in C#"),
        ("_all_ of `ls` &amp; [more](x) #", r"\_all_ of \`ls` \&amp; \[more](x) \#"),
        ("# No # 1 <b", "# No # 1 <b"),
    ],
)
def test_a_title_keeps_its_words_and_gets_no_backslash_it_does_not_need(title, heading):
    text = draft(Incident(key="k", title=title), created=DAY)

    assert f"\n# {heading}\n" in text
    assert plain(parse(text).title) == parse(text).facts.title == title


def test_a_title_of_many_marks_is_written_at_once():
    title = "a *b* " * 20_000 + "#"

    assert plain(as_typed(title)) == title


@given(st.text(st.sampled_from("ab1 #*_`~[]()<>&;!\\/:|-+=.é🦁\"'"), max_size=24) | st.text(max_size=24))
def test_every_one_line_title_is_read_back_as_it_was_typed(title):
    incident = Incident(key="k", title=title)

    assert plain(parse(draft(incident, created=DAY)).title) == title_of(incident)


def test_a_drafts_timeline_tells_the_known_moments_each_with_its_source():
    events = parse(draft(INCIDENT, created=DAY)).events

    assert [(event.start, event.tags) for event in events] == [
        (at(9, 1), ("trigger",)),
        (at(9, 33), ("impact",)),
        (at(10, 21, 7), ("detect",)),
        (at(10, 30), ("engage",)),
        (at(23, 20), ("mitigate",)),
        (at(23, 50), ("resolve",)),
    ]
    assert events[0].text == "Change: Release 4 of the gateway ([deploys](https://deploys.example/4))"
    assert (events[1].text, events[1].source) == ("First effect", "the ledger")
    assert (events[2].text, events[2].source) == ("Alert: 5xx ratio above 2 %", "prometheus")


def test_what_else_the_systems_said_is_not_in_the_text():
    text = draft(INCIDENT, created=DAY)

    assert "Release 3" not in text
    assert "Somebody looks" not in text


def told(by, minute, kind="incident"):
    says = Statement(by=by, impact_started_at=at(9, minute))
    return Signal(kind, f"{by}{minute}", at(10, minute), "Checkout", source=by, says=says)


@pytest.mark.parametrize(
    ("signals", "uncertainty"),
    [
        ((told("PagerDuty", 30), told("Statuspage", 33)), timedelta(minutes=3)),
        ((told("PagerDuty", 33), told("Statuspage", 33)), None),
        ((told("PagerDuty", 2), told("Statuspage", 33)), None),
        ((told("PagerDuty", 30), told("PagerDuty", 33)), None),
        ((told("prometheus", 30, "alert"), told("Statuspage", 33)), None),
    ],
)
def test_systems_that_disagree_about_a_moment_make_it_uncertain(signals, uncertainty):
    (event,) = (event for event in parse(draft(computed(signals), created=DAY)).events if "impact" in event.tags)

    assert (event.start, event.uncertainty) == (at(9, 33), uncertainty)


def test_a_persons_word_settles_a_moment():
    mine = Statement(by="Ruta", impact_started_at=at(9, 31))
    incident = computed((told("PagerDuty", 30), told("Statuspage", 33)), [mine])

    (event,) = (event for event in parse(draft(incident, created=DAY)).events if "impact" in event.tags)

    assert (event.start, event.uncertainty, event.source) == (at(9, 31), None, "Ruta")


def test_a_draft_invents_nothing():
    document = parse(draft(Incident("k", "x"), created=DAY))

    assert document.facts.problems == ()
    assert document.events == document.factors == document.actions == document.lessons == ()
    assert [metric.value_text for metric in document.impact] == ["", "", "", ""]
    assert (document.facts.severity, document.facts.impact_start, document.facts.owner) == (None, None, None)


def test_a_draft_has_all_sections_in_order():
    document = parse(draft(INCIDENT, created=DAY))

    assert [section.kind for section in document.sections] == [
        "summary", "impact", "background", "timeline", "factors", "actions", "lessons",
    ]  # fmt: skip


def test_known_times_give_the_duration():
    duration = next(metric for metric in parse(draft(INCIDENT, created=DAY)).impact if metric.key == "Duration")

    assert duration.value == timedelta(hours=13, minutes=47).total_seconds()


def test_a_near_miss_had_no_impact():
    document = parse(
        draft(Incident("k", "x", near_miss=True, impact_started_at=at(9, 0), resolved_at=at(10, 0)), created=DAY)
    )

    assert document.facts.impact_none
    assert [event.tags for event in document.events] == [("resolve",)]


def test_a_beginning_that_is_the_first_effect_is_no_trigger():
    document = parse(draft(Incident("k", "x", started_at=at(9, 0), impact_started_at=at(9, 0)), created=DAY))

    assert [event.tags for event in document.events] == [("impact",)]


def test_the_verdicts_triggers_win():
    assert parse(draft(INCIDENT, created=DAY, triggers=("slow-resolution",))).facts.triggers == ("slow-resolution",)


@pytest.mark.parametrize(
    ("seconds", "written"), [(0, "0s"), (59, "59s"), (3600, "1h00m"), (3605, "1h00m05s"), (60, "1m")]
)
def test_durations_are_written_as_they_are_read(seconds, written):
    incident = Incident("k", "x", impact_started_at=at(9, 0), resolved_at=at(9, 0) + timedelta(seconds=seconds))

    duration = next(metric for metric in parse(draft(incident, created=DAY)).impact if metric.key == "Duration")

    assert duration.value == seconds


WORDS = st.text(max_size=40)
MOMENTS = st.none() | st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(
    st.builds(
        Incident,
        key=WORDS,
        title=WORDS,
        services=st.lists(WORDS, max_size=2).map(tuple),
        impact_started_at=MOMENTS,
        detected_at=MOMENTS,
        mitigated_at=MOMENTS,
        resolved_at=MOMENTS,
        timezone=st.sampled_from(("UTC", "Europe/Berlin", "America/New_York")),
        signals=st.lists(
            st.builds(
                Signal,
                kind=st.sampled_from(("alert", "note", "change")),
                key=WORDS,
                at=MOMENTS.filter(bool),
                title=WORDS,
                source=WORDS,
                url=WORDS,
            ),
            max_size=3,
        ).map(tuple),
        near_miss=st.booleans(),
    )
)
def test_a_draft_of_anything_is_in_order(incident):
    text = draft(incident, created=DAY)
    document = parse(text)

    assert document.facts.problems == ()
    assert document.facts.title == plain(document.title)
    assert all(event.start and event.tags for event in document.events)
    assert [event.start for event in document.events] == sorted(event.start for event in document.events)
    assert len(document.sections) == 7
    assert tidy(text) == text


def test_an_end_that_fits_stands_there_although_another_does_not():
    slip = {"mitigated_at": at(9, 1), "resolved_at": at(23, 20)}
    known = Incident(key="k", title="Carts", impact_started_at=at(9, 33), **slip)

    assert "impact_end: 2026-02-17T23:20Z" in draft(known, created=DAY).splitlines()


@pytest.mark.parametrize(
    ("start", "end", "line"),
    [
        (at(9, 33), at(23, 20), "impact_end: 2026-02-17T23:20Z"),
        (None, at(23, 20), "impact_end: 2026-02-17T23:20Z"),
        (at(9, 33), None, "impact_end: # not over yet, or nobody has said when"),
        (None, None, "impact_end: # not over yet, or nobody has said when"),
        (at(9, 33), at(9, 1), "impact_end: # told as 2026-02-17T09:01Z, before it began; check both"),
    ],
)
def test_the_end_stands_there_or_the_true_reason_why_not(start, end, line):
    known = Incident(key="k", title="Carts stay empty", impact_started_at=start, resolved_at=end)

    text = draft(known, created=DAY)

    assert line in text.splitlines()
    assert parse(text).facts.problems == ()

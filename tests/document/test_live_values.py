"""A value follows its incident until a person changes it or the text is published; every reader sees the value."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.document.draft import draft
from afterword.document.fingerprint import fingerprint
from afterword.document.live_values import NAMES, filled, freeze, frozen, live, values
from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.document.tidy import tidy
from afterword.document.words import plain
from afterword.incident.incident import Incident
from afterword.incident.signal import Signal


def at(hour, minute, second=0):
    return datetime(2026, 2, 17, hour, minute, second, tzinfo=UTC)


WHOLE = Incident(
    "k",
    "Checkout -- slow {{incident.duration}}",
    severity="SEV2",
    services=("checkout", "cart"),
    teams=("payments",),
    started_at=at(9, 0),
    impact_started_at=at(9, 33),
    detected_at=at(10, 21),
    engaged_at=at(10, 30, 5),
    mitigated_at=at(11, 39),
    resolved_at=at(12, 0),
    signals=(Signal("alert", "a", at(10, 21), "x"), Signal("note", "n", at(10, 22), "y")),
    timezone="Europe/Lisbon",
)
KNOWN = {"duration": "2h06m", "severity": "SEV2"}


def fill(text, known=KNOWN):
    return apply(text, filled(text, known))


def test_every_value_is_told_as_people_write_it():
    assert values(WHOLE) == {
        "title": "Checkout – slow { {incident.duration}}",
        "severity": "SEV2",
        "services": "checkout, cart",
        "teams": "payments",
        "started_at": "2026-02-17 09:00 WET",
        "impact_start": "2026-02-17 09:33 WET",
        "impact_end": "2026-02-17 11:39 WET",
        "detected_at": "2026-02-17 10:21 WET",
        "engaged_at": "2026-02-17 10:30 WET",
        "resolved_at": "2026-02-17 12:00 WET",
        "duration": "2h06m",
        "time_to_detect": "48m",
        "time_to_engage": "9m5s",
        "time_to_mitigate": "2h06m",
        "alerts": "1",
    }
    assert set(values(WHOLE)) == set(NAMES)


def test_an_end_that_does_not_fit_is_none_where_another_does():
    told = values(replace(WHOLE, mitigated_at=at(9, 30)))

    assert (told["impact_end"], told["duration"]) == ("2026-02-17 12:00 WET", "2h27m")


def test_of_what_nobody_said_there_is_no_value():
    assert values(Incident("k", "x")) == {"title": "x"}
    assert "duration" not in values(
        Incident("k", "x", near_miss=True, impact_started_at=at(9, 0), resolved_at=at(10, 0))
    )
    assert "duration" not in values(Incident("k", "x", impact_started_at=at(9, 0), resolved_at=at(8, 0)))


@pytest.mark.parametrize("name", ["{{incident.duration}}", "{{ incident.duration }}"])
def test_a_name_becomes_its_value_which_every_reader_sees(name):
    text = fill(f"# T\n\nIt took {name} in all.\n")

    assert text == "# T\n\nIt took 2h06m<!-- afterword: incident.duration = 2h06m --> in all.\n"
    assert plain(text.split("\n")[2]) == "It took 2h06m in all."
    assert tidy(text) == text


def test_a_value_is_read_as_a_figure():
    (metric,) = parse(f"## Impact\n\n- **Duration:** {live('duration', '2h06m')} — first to last\n").impact

    assert (metric.value, metric.unit, metric.method) == (7560, "s", "first to last")


def test_a_value_follows_the_incident():
    text = fill("It took {{incident.duration}}.")

    assert fill(text, {"duration": "3h"}) == "It took 3h<!-- afterword: incident.duration = 3h -->."
    assert fill(text, {}) == text


@pytest.mark.parametrize("mine", ["about 2 hours", "~2h06m", "12h06m", "2h06m or so", ""])
def test_what_a_person_changed_is_theirs(mine):
    text = fill("It took {{incident.duration}}.").replace("took 2h06m", f"took {mine}")

    assert fill(text, {"duration": "3h"}) == text


@pytest.mark.parametrize(
    "text",
    [
        "`{{incident.duration}}`\n",
        "```\n{{incident.duration}}\n```\n",
        "<!-- {{incident.duration}} -->\n",
        "---\ntitle: '{{incident.duration}}'\n---\n",
        f"```\n{live('duration', '1h')}\n```\n",
        "{{incident.nothing}} {{duration}} {incident.duration}\n",
        "no value\n",
    ],
)
def test_code_comments_and_front_matter_are_left_alone(text):
    assert fill(text) == text


def test_a_key_that_holds_only_the_question_is_answered():
    text = draft(Incident("k", "x"), created=date(2026, 2, 18))

    answered = fill(text)

    assert (
        "- **Duration:** 2h06m<!-- afterword: incident.duration = 2h06m --> — from impact_start to impact_end\n"
        in answered
    )
    assert len(filled(text, KNOWN)) == 1


def test_a_key_somebody_answered_stays_answered():
    text = draft(Incident("k", "x"), created=date(2026, 2, 18))
    for mine in (
        text.replace("felt it -->", "felt it --> about an hour"),
        text.replace("- **Duration:** <", "- **Duration:** 1h <"),
    ):
        assert mine != text
        assert fill(mine) == mine


def test_frozen_text_has_the_words_and_no_marks():
    text = fill("{{incident.severity}}: it took {{incident.duration}}.")

    assert frozen(text) == apply(text, freeze(text)) == "SEV2: it took 2h06m."
    assert frozen("nothing") == "nothing"
    assert fill(frozen(text), {"duration": "3h"}) == "SEV2: it took 2h06m."


def test_freezing_keeps_an_approval():
    text = draft(WHOLE, created=date(2026, 2, 18))

    assert "<!-- afterword: incident.duration" in text
    assert fingerprint(frozen(text)) == fingerprint(text)
    assert fingerprint(text.replace("2h06m", "2h07m")) != fingerprint(text)


WORDS = st.text(max_size=30)


@given(WORDS, WORDS, WORDS)
def test_filling_is_settled_at_once_and_freezing_gives_the_value(before, value, after):
    known = values(Incident("k", value))
    text = f"{before} {{{{incident.title}}}} {after}"
    once = fill(text, known)

    assert fill(once, known) == once
    if once != text:
        assert frozen(once) == text.replace("{{incident.title}}", known["title"])

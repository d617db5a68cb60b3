from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from afterword.incident.incident import Incident
from afterword.incident.signal import Signal
from afterword.pictures.signals import TURNS, signals
from pictures.seen import SVG, forbidden, hrefs, outside, overlaps, variants

NIGHT = datetime(2026, 3, 12, 2, 10, tzinfo=UTC)


def said(minutes, title="p95 over 2 s", kind="alert"):
    return Signal(kind=kind, key=title, at=NIGHT + timedelta(minutes=minutes), title=title)


def words(svg):
    return " ".join("".join(text.itertext()) for text in svg.iter(f"{SVG}text"))


def test_one_instant_is_no_axis():
    assert signals(Incident("T-1", "Slow", signals=(said(0),)), UTC) == ""
    assert signals(Incident("T-1", "Slow"), UTC) == ""


def test_signals_and_turning_points_lead_to_their_rows():
    incident = Incident(
        "T-1",
        "Slow",
        impact_started_at=NIGHT,
        detected_at=NIGHT + timedelta(minutes=9),
        signals=(said(9), said(0, "booking 4.12", "change"), said(40, "Quays told", "note")),
    )

    drawn = variants(signals(incident, UTC))

    assert hrefs(drawn["narrow"]) == ["#signal-1", "#signal-2", "#signal-3"]
    assert "to detect 9 min" in words(drawn["wide"])


def test_a_turning_point_without_a_signal_has_words_of_its_own():
    incident = Incident("T-1", "Slow", engaged_at=NIGHT + timedelta(minutes=20), signals=(said(0),))

    drawn = variants(signals(incident, ZoneInfo("Europe/Oslo")))

    assert hrefs(drawn["narrow"]) == ["#signal-1", "#fact-engaged_at"]
    assert "Somebody began to work on it" in words(drawn["narrow"])
    assert "03:30" in words(drawn["narrow"])


@example(told=[said(-1, ""), said(0, ""), said(-461, "")], turns={"engaged_at": 1773, "impact_started_at": 298})
@given(
    st.lists(
        st.builds(said, st.integers(-9000, 9000), st.text(max_size=60), st.sampled_from(["alert", "note", "change"])),
        max_size=40,
    ),
    st.dictionaries(st.sampled_from(sorted(TURNS)), st.integers(-9000, 9000)),
)
def test_any_incident_is_drawn_soundly(told, turns):
    instants = {name: NIGHT + timedelta(minutes=minutes) for name, minutes in turns.items()}

    markup = signals(Incident("T-1", "x", signals=tuple(told), **instants), UTC)

    for svg in variants(markup).values() if markup else ():
        assert forbidden(markup) == outside(svg) == overlaps(svg) == []

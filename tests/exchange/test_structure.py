"""The JSON of a document is the one scripts were promised."""

from afterword.document.parse import parse
from afterword.exchange.departures.structure import structure
from document.texts import written

PROMISED = {
    "sections": {"kind", "heading", "line", "end_line"},
    "events": {"line", "time_text", "start", "end", "uncertainty_s", "tags", "text"},
    "impact": {"line", "key", "value", "unit", "of", "estimate", "method"},
    "factors": {"id", "line", "text", "kind", "parents", "depth"},
    "actions": {"id", "line", "text", "owners", "priority", "due", "kind", "done", "tracker", "verify", "fixes"},
    "lessons": {"id", "line", "text"},
}


def test_every_promised_key_is_there():
    found = structure(parse(written("parcel-labels")))

    assert set(found) >= {"title", "facts", "measures", *PROMISED}
    for name, keys in PROMISED.items():
        assert found[name]
        assert all(set(item) >= keys for item in found[name])
    assert set(found["measures"]) >= {"latency_s", "ttd_s", "tte_s", "ttm_s", "ttr_s"}


def test_values_are_plain():
    found = structure(parse(written("parcel-labels")))

    assert found["facts"]["impact_start"] == "2026-02-17T09:33:00+00:00"
    assert found["facts"]["x-cost-centre"] == "{id: 12, region: north}"
    assert found["events"][3] | {"text": ""} == {
        "line": 55,
        "time_text": "10:21",
        "start": "2026-02-17T10:21:00+00:00",
        "end": None,
        "uncertainty_s": 180,
        "approximate": True,
        "tags": ["detect"],
        "text": "",
        "anchor": "t2",
        "source": None,
    }
    assert found["impact"][0]["value"] == 812
    assert isinstance(found["impact"][0]["value"], int)
    assert found["actions"][0]["due"] == "2026-03-13"

import pytest

from afterword.exchange.arrivals.adopt import adopt, adopt_all
from afterword.exchange.arrivals.containers import statuspage
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.exported import as_json, line_of

INCIDENT = {
    "id": "k3x9",
    "name": "Outgoing mail is delayed",
    "status": "postmortem",
    "impact": "major",
    "created_at": "2026-01-31T02:41:12.512-06:00",
    "started_at": "2026-01-31T02:30:00.000-06:00",
    "resolved_at": "2026-01-31T05:00:00.000-06:00",
    "shortlink": "https://stspg.example/k3x9",
    "scheduled_for": None,
    "incident_updates": [
        {
            "id": "4",
            "status": "postmortem",
            "body": "## Root cause\n\nThe disk was full.",
            "created_at": "2026-02-02T05:00:00.000-06:00",
        },
        {
            "id": "3",
            "status": "resolved",
            "body": "All mail has been sent.",
            "created_at": "2026-01-31T05:03:00.000-06:00",
            "display_at": "2026-01-31T05:00:00.000-06:00",
            "affected_components": [{"code": "c1", "name": "SMTP"}, {"code": "c2", "name": "Web mail"}],
        },
        {
            "id": "2",
            "status": "identified",
            "body": "The queue is full.\n\nWe add workers.",
            "created_at": "2026-01-31T03:05:00.000-06:00",
        },
        {"id": "1", "status": "investigating", "body": "Mail waits.", "created_at": "2026-01-31T02:41:00.000-06:00"},
    ],
    "components": [{"id": "c1", "name": "SMTP"}],
}
MAINTENANCE = {
    "id": "m1",
    "name": "New disks",
    "status": "completed",
    "impact": "maintenance",
    "scheduled_for": "2026-02-03T02:00:00Z",
    "incident_updates": [],
}
PAGE = {"id": "p1", "name": "Harbour Mail", "url": "https://status.harbour.example"}


def test_updates_are_events_in_the_order_of_time_at_the_time_the_page_shows():
    data = as_json({"page": PAGE, "incidents": [INCIDENT]})

    arrival = adopt("incidents.json", data)

    assert [(event["line"], event["start"], event["text"].partition(".")[0]) for event in arrival.found["events"]] == [
        (line_of(data, "Mail waits"), "2026-01-31T02:41:00-06:00", "Investigating: Mail waits"),
        (line_of(data, "The queue is full"), "2026-01-31T03:05:00-06:00", "Identified: The queue is full"),
        (line_of(data, "All mail has"), "2026-01-31T05:00:00-06:00", "Resolved: All mail has been sent"),
    ]
    assert all("comms" in event["tags"] for event in arrival.found["events"])
    assert ["resolve" in event["tags"] for event in arrival.found["events"]] == [False, False, True]
    assert "\n  We add workers.\n" in arrival.text


def test_the_post_mortem_of_the_page_is_the_document():
    data = as_json(INCIDENT)

    found = adopt("k3x9.json", data).found

    first = found["sections"][0]
    assert (first["kind"], first["line"]) == ("factors", line_of(data, "Root cause"))
    assert not any("Root cause" in event["text"] for event in found["events"])


def test_the_field_for_the_post_mortem_comes_before_the_update():
    text = statuspage.read(
        "x.json", as_json({"incident": {**INCIDENT, "postmortem_body": "## Cause\n\nA **disk**."}})
    ).text

    assert "A **disk**." in text
    assert "The disk was full" not in text


def test_what_the_page_says_beside_is_told():
    told = statuspage.read("x.json", as_json({"page": PAGE, "incidents": [INCIDENT]})).told

    assert told == {
        "title": "Outgoing mail is delayed",
        "services": ["SMTP", "Web mail"],
        "created": "2026-01-31",
        "x-url": "https://stspg.example/k3x9",
        "x-status-page": "Harbour Mail",
        "x-impact": "major",
        "x-status": "postmortem",
        "x-started-at": "2026-01-31T02:30:00-06:00",
        "x-resolved-at": "2026-01-31T05:00:00-06:00",
    }


def test_an_impact_is_no_severity():
    assert adopt("x.json", as_json(INCIDENT)).found["facts"]["severity"] is None


def test_scheduled_maintenances_are_left_out_and_it_is_said():
    data = as_json({"page": PAGE, "incidents": [INCIDENT, MAINTENANCE]})

    [arrival] = adopt_all("incidents.json", data)

    assert [(one.line, "maintenance" in one.why) for one in arrival.unread] == [(line_of(data, '"m1"') - 1, True)]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"page": PAGE, "scheduled_maintenances": [MAINTENANCE]}, "maintenances"),
        ({"page": PAGE, "incidents": []}, "no incidents"),
        (
            {"page": PAGE, "incidents": [], "scheduled_maintenances": [], "status": {"indicator": "none"}},
            "no incidents",
        ),
        ({"page": PAGE, "incidents": "x"}, "no incidents"),
    ],
)
def test_a_page_without_incidents_says_so(value, words):
    assert statuspage.recognises("summary.json", as_json(value))
    with pytest.raises(Unreadable, match=words):
        statuspage.read("summary.json", as_json(value))


def test_two_days_with_the_clocks_changed_between_keep_their_own_zones():
    updates = [
        {"status": "resolved", "body": "Over.", "created_at": "2026-03-29T09:00:00+02:00"},
        {"status": "investigating", "body": "Looking.", "created_at": "2026-03-28T23:00:00+01:00"},
    ]

    found = adopt("x.json", as_json({**INCIDENT, "incident_updates": updates})).found

    assert [event["start"] for event in found["events"]] == ["2026-03-28T23:00:00+01:00", "2026-03-29T09:00:00+02:00"]


def test_an_incident_without_impact_or_updates_is_a_title():
    bare = {"name": "A short blip", "impact": "none", "incident_updates": [{"body": "When?", "status": "resolved"}]}

    assert statuspage.read("x.json", as_json(bare)).text == "# A short blip\n"
    assert "## Impact" in statuspage.read("x.json", as_json({**bare, "impact": "minor"})).text

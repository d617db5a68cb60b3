import pytest

from afterword.exchange.arrivals.adopt import adopt, adopt_all
from afterword.exchange.arrivals.containers import rootly
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.exported import as_json, line_of

INCIDENT = {
    "id": "6f1c",
    "type": "incidents",
    "attributes": {
        "sequential_id": 7,
        "slug": "outgoing-mail-waits",
        "title": "Outgoing mail waits",
        "summary": "The queue was **full**.",
        "mitigation_message": "Workers were added.",
        "status": "resolved",
        "url": "https://rootly.example/incidents/7",
        "severity": {"data": {"type": "severities", "attributes": {"name": "SEV2"}}},
        "services": [{"data": {"type": "services", "attributes": {"name": "SMTP"}}}],
        "groups": [{"data": {"attributes": {"name": "Delivery"}}}],
        "started_at": "2026-01-31T00:12:00.000-08:00",
        "detected_at": "2026-01-31T00:30:00.000-08:00",
        "acknowledged_at": None,
        "mitigated_at": "2026-01-31T02:20:00.000-08:00",
        "resolved_at": "2026-01-31T03:00:00.000-08:00",
        "created_at": "2026-01-31T00:31:00.000-08:00",
        "scheduled_for": None,
    },
}
INCLUDED = [
    {
        "type": "incident_events",
        "attributes": {"event": "The queue is found full", "occurred_at": "2026-01-31T01:05:00.000-08:00"},
    },
    {
        "type": "incident_action_items",
        "attributes": {
            "summary": "Alert at 80 %",
            "description": "On every broker",
            "status": "open",
            "priority": "high",
            "due_date": "2026-02-10",
            "assigned_to": {"full_name": "Sam Obi"},
            "jira_issue_url": "https://tracker.example/browse/DEL-3",
        },
    },
    {"type": "incident_action_items", "attributes": {"summary": "Buy disks", "status": "cancelled"}},
    {"type": "users", "attributes": {"name": "x"}},
]
EXPORT = {"data": INCIDENT, "included": INCLUDED}


def test_milestones_and_events_are_the_timeline():
    data = as_json(EXPORT)

    found = adopt("7.json", data).found

    assert [(event["line"], event["start"], event["text"]) for event in found["events"]] == [
        (line_of(data, "started_at"), "2026-01-31T00:12:00-08:00", "Started"),
        (line_of(data, "detected_at"), "2026-01-31T00:30:00-08:00", "Detected"),
        (line_of(data, "The queue is"), "2026-01-31T01:05:00-08:00", "The queue is found full"),
        (line_of(data, "mitigated_at"), "2026-01-31T02:20:00-08:00", "Mitigated"),
        (line_of(data, "resolved_at"), "2026-01-31T03:00:00-08:00", "Resolved"),
    ]
    assert [
        ("detect" in event["tags"], "mitigate" in event["tags"], "resolve" in event["tags"])
        for event in found["events"]
    ][1::2] == [
        (True, False, False),
        (False, True, False),
    ]


def test_action_items_are_check_boxes():
    text = rootly.read("7.json", as_json(EXPORT)).text

    assert (
        "- [ ] Alert at 80 % (high priority)\n"
        "  - owner: Sam Obi; due: 2026-02-10; tracker: https://tracker.example/browse/DEL-3\n"
        "\n  On every broker\n"
        "- [ ] Buy disks\n"
        "  - dropped: cancelled\n"
    ) in text


def test_what_it_says_beside_is_told():
    told = rootly.read("7.json", as_json(EXPORT)).told

    assert told == {
        "title": "Outgoing mail waits",
        "severity": "SEV2",
        "services": ["SMTP"],
        "teams": ["Delivery"],
        "created": "2026-01-31",
        "x-url": "https://rootly.example/incidents/7",
        "x-severity": "SEV2",
        "x-status": "resolved",
        "x-created-at": "2026-01-31T00:31:00-08:00",
    }


def test_a_list_yields_every_incident_but_no_maintenance():
    planned = {**INCIDENT, "attributes": {**INCIDENT["attributes"], "scheduled_for": "2026-02-01T00:00:00Z"}}
    other = {**INCIDENT, "attributes": {**INCIDENT["attributes"], "slug": "again"}}

    assert [one.name for one in adopt_all("list.json", as_json({"data": [INCIDENT, planned, other]}))] == [
        "list.json/outgoing-mail-waits",
        "list.json/again",
    ]
    with pytest.raises(Unreadable, match="maintenances"):
        rootly.read("x.json", as_json({"data": [planned]}))

from afterword.exchange.arrivals.adopt import adopt, adopt_all
from afterword.exchange.arrivals.containers import incident_io
from exchange.arrivals.containers.exported import as_json, line_of

INCIDENT = {
    "id": "01A",
    "reference": "INC-7",
    "name": "Outgoing mail waits",
    "summary": "The queue was **full**.",
    "permalink": "https://app.incident.example/harbour/incidents/7",
    "severity": {"name": "Major", "rank": 2},
    "incident_status": {"name": "Closed", "category": "closed"},
    "incident_type": {"name": "Production"},
    "created_at": "2026-01-31T08:30:12.345Z",
    "postmortem_document_url": "https://docs.example/pm/7",
    "incident_role_assignments": [
        {"assignee": {"name": "Lena Ortiz"}, "role": {"name": "Lead", "role_type": "lead"}},
        {"assignee": {"name": "Sam Obi"}, "role": {"name": "Comms Lead", "role_type": "custom"}},
        {"assignee": None, "role": {"name": "Scribe", "role_type": "custom"}},
    ],
    "incident_timestamp_values": [
        {"incident_timestamp": {"name": "Reported at"}, "value": {"value": "2026-01-31T08:30:00Z"}},
        {"incident_timestamp": {"name": "Impact started at"}, "value": {"value": "2026-01-31T08:12:00Z"}},
        {"incident_timestamp": {"name": "Resolved at"}, "value": {"value": "2026-01-31T11:00:00Z"}},
        {"incident_timestamp": {"name": "Fixed at"}, "value": None},
    ],
    "duration_metrics": [{"duration_metric": {"name": "Time to resolve"}, "value_seconds": 9000}],
    "custom_field_entries": [
        {
            "custom_field": {"name": "Teams"},
            "values": [{"value_option": {"value": "Delivery"}}, {"value_catalog_entry": {"name": "Storage"}}],
        },
        {"custom_field": {"name": "Notes"}, "values": []},
    ],
}
UPDATES = [
    {
        "incident_id": "01A",
        "created_at": "2026-01-31T09:05:00Z",
        "message": "The queue is full",
        "new_incident_status": {"name": "Fixing"},
    },
    {"incident_id": "01A", "created_at": "2026-01-31T09:10:00Z", "new_severity": {"name": "Critical"}},
    {"incident_id": "01B", "created_at": "2026-01-31T09:20:00Z", "message": "Another one"},
]
FOLLOW_UPS = [
    {
        "incident_id": "01A",
        "title": "Alert at 80 %",
        "description": "On every broker",
        "status": "completed",
        "completed_at": "2026-02-03T10:00:00Z",
        "assignee": {"name": "Sam Obi"},
        "external_issue_reference": {"issue_permalink": "https://tracker.example/issue/DEL-3"},
    },
    {"incident_id": "01A", "title": "Move the queue", "status": "outstanding", "priority": {"name": "Urgent"}},
    {"incident_id": "01A", "title": "Buy disks", "status": "not_doing", "priority": {"name": "P2"}},
    {"incident_id": "01A", "title": "Never mind", "status": "deleted"},
]
ACTIONS = [
    {"incident_id": "01A", "description": "Add workers", "status": "completed"},
    {"incident_id": "01A", "description": "Write a runbook", "status": "outstanding", "follow_up": True},
]


def test_timestamps_and_updates_are_the_timeline():
    data = as_json({"incident": INCIDENT, "incident_updates": UPDATES})

    found = adopt("7.json", data).found

    assert [(event["line"], event["start"], event["text"]) for event in found["events"]] == [
        (line_of(data, "Impact started"), "2026-01-31T08:12:00+00:00", "Impact started"),
        (line_of(data, "Reported at"), "2026-01-31T08:30:00+00:00", "Reported"),
        (line_of(data, "The queue is full"), "2026-01-31T09:05:00+00:00", "Status: Fixing. The queue is full"),
        (line_of(data, "2026-01-31T09:10") - 2, "2026-01-31T09:10:00+00:00", "Severity: Critical"),
        (line_of(data, "Resolved at"), "2026-01-31T11:00:00+00:00", "Resolved"),
    ]
    assert "impact" in found["events"][0]["tags"]
    assert "resolve" in found["events"][-1]["tags"]


def test_follow_ups_are_the_actions():
    data = as_json({"incident": INCIDENT, "follow_ups": FOLLOW_UPS, "actions": ACTIONS})

    text = incident_io.read("7.json", data).text

    assert (
        "- [x] Alert at 80 %\n"
        "  - owner: Sam Obi; tracker: https://tracker.example/issue/DEL-3; done: 2026-02-03\n"
        "\n  On every broker\n"
        "- [ ] Move the queue (Urgent priority)\n"
        "- [ ] Buy disks\n"
        "  - priority: P2; dropped: not doing\n"
        "- [ ] Write a runbook\n"
    ) in text
    assert "Never mind" not in text
    assert "### During the response\n\n- Add workers (completed)\n" in text


def test_what_people_filled_in_stands_in_the_appendix():
    text = incident_io.read("7.json", as_json(INCIDENT)).text

    assert "- **Teams:** Delivery, Storage\n- **Time to resolve:** 2 h 30 min\n" in text
    assert "Notes" not in text


def test_roles_and_addresses_are_told_and_a_severity_without_a_number_is_not_guessed():
    told = incident_io.read("7.json", as_json(INCIDENT)).told

    assert told == {
        "title": "Outgoing mail waits",
        "created": "2026-01-31",
        "contributors": ["Lena Ortiz", "Sam Obi"],
        "x-incident-lead": "Lena Ortiz",
        "x-comms-lead": "Sam Obi",
        "x-reference": "INC-7",
        "x-url": "https://app.incident.example/harbour/incidents/7",
        "x-severity": "Major",
        "x-type": "Production",
        "x-status": "Closed",
        "x-post-mortem": "https://docs.example/pm/7",
        "x-created-at": "2026-01-31T08:30:12+00:00",
    }


def test_a_list_yields_every_incident_with_what_belongs_to_it():
    other = {**INCIDENT, "id": "01B", "reference": "INC-8", "incident_timestamp_values": []}
    data = as_json({"incidents": [INCIDENT, other], "incident_updates": UPDATES})

    first, second = adopt_all("list.json", data)

    assert (first.name, second.name) == ("list.json/INC-7", "list.json/INC-8")
    assert [event["text"] for event in second.found["events"]] == ["Another one"]


def test_an_incident_with_nothing_but_a_name_is_a_title():
    bare = {"id": "01C", "name": "Mail waits", "incident_status": {"name": "Triage"}, "reference": "INC-9"}

    assert incident_io.read("9.json", as_json({"incident": bare})).text == "# Mail waits\n"

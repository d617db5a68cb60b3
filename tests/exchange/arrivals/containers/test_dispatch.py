from afterword.exchange.arrivals.adopt import adopt, adopt_all
from afterword.exchange.arrivals.containers import dispatch
from exchange.arrivals.containers.exported import as_json, line_of

INCIDENT = {
    "id": 7,
    "name": "dispatch-harbour-7",
    "title": "Outgoing mail waits",
    "description": "Mail to **other** houses waits.",
    "resolution": "Workers were added.",
    "status": "Closed",
    "incident_type": {"name": "Delivery"},
    "incident_severity": {"name": "SEV2"},
    "incident_priority": {"name": "High"},
    "project": {"name": "mail"},
    "commander": {"individual": {"name": "Lena Ortiz", "email": "lena@harbour.example"}},
    "reporter": {"individual": {"name": "Sam Obi"}},
    "participants": [{"individual": {"name": "Lena Ortiz"}}, {"individual": {"name": "Sam Obi"}}],
    "reported_at": "2026-01-31T08:30:00.000Z",
    "stable_at": "2026-01-31T11:00:00",
    "closed_at": None,
    "events": [
        {
            "started_at": "2026-01-31T10:00:00Z",
            "ended_at": "2026-01-31T10:20:00Z",
            "source": "Incident participant",
            "description": "10 workers added",
        },
        {
            "started_at": "2026-01-31T08:31:00",
            "ended_at": "2026-01-31T08:31:00",
            "source": "Dispatch Core App",
            "description": "Incident created",
        },
    ],
    "tasks": [
        {
            "description": "Alert at 80 %",
            "status": "Resolved",
            "resolved_at": "2026-02-03T10:00:00Z",
            "assignees": [{"individual": {"name": "Sam Obi"}}],
            "weblink": "https://docs.example/tasks/1",
        },
        {"description": "Move the queue", "status": "Open", "resolve_by": "2026-02-10T10:00:00Z", "assignees": []},
    ],
    "ticket": {"weblink": "https://tracker.example/browse/INC-7"},
    "last_tactical_report": {"details": {"conditions": "full"}},
}


def test_events_of_the_tool_are_the_timeline_in_utc():
    data = as_json(INCIDENT)

    found = adopt("7.json", data).found

    assert [(event["line"], event["start"], event["end"], event["text"]) for event in found["events"]] == [
        (line_of(data, "Incident created"), "2026-01-31T08:31:00+00:00", None, "Incident created"),
        (line_of(data, "10 workers"), "2026-01-31T10:00:00+00:00", "2026-01-31T10:20:00+00:00", "10 workers added"),
    ]


def test_description_and_resolution_are_sections():
    data = as_json(INCIDENT)

    sections = adopt("7.json", data).found["sections"]

    assert ("summary", line_of(data, "Mail to")) in [(one["kind"], one["line"]) for one in sections]
    assert ("Resolution", line_of(data, "Workers were")) in [(one["heading"], one["line"]) for one in sections]


def test_tasks_are_check_boxes_that_stand_where_their_words_do():
    data = as_json(INCIDENT)

    found = dispatch.read("7.json", data)

    lines = found.text.split("\n")
    done = lines.index("- [x] Alert at 80 %")
    assert lines[done + 1] == "  - owner: Sam Obi; tracker: https://docs.example/tasks/1; done: 2026-02-03"
    assert lines[done + 2 : done + 4] == ["- [ ] Move the queue", "  - due: 2026-02-10"]
    assert found.origin(done + 1) == line_of(data, "Alert at 80")


def test_what_the_tool_keeps_beside_is_told_and_what_is_lost_is_said():
    data = as_json(INCIDENT)

    found = dispatch.read("7.json", data)

    assert found.told == {
        "title": "Outgoing mail waits",
        "severity": "SEV2",
        "created": "2026-01-31",
        "timezone": "UTC",
        "contributors": ["Lena Ortiz", "Sam Obi"],
        "x-incident-commander": "Lena Ortiz",
        "x-reporter": "Sam Obi",
        "x-dispatch": "dispatch-harbour-7",
        "x-project": "mail",
        "x-type": "Delivery",
        "x-severity": "SEV2",
        "x-priority": "High",
        "x-status": "Closed",
        "x-reported-at": "2026-01-31T08:30:00+00:00",
        "x-stable-at": "2026-01-31T11:00:00+00:00",
        "x-ticket": "https://tracker.example/browse/INC-7",
    }
    assert [one.line for one in found.unread] == [line_of(data, "last_tactical_report")]


def test_a_list_yields_every_incident():
    listed = as_json({"items": [INCIDENT, {**INCIDENT, "name": "dispatch-harbour-8", "title": "Again"}], "total": 2})

    assert [one.name for one in adopt_all("list.json", listed)] == [
        "list.json/dispatch-harbour-7",
        "list.json/dispatch-harbour-8",
    ]


def test_the_older_shape_names_people_without_a_participant_around_them():
    old = {key: value for key, value in INCIDENT.items() if key != "incident_severity"} | {
        "commander": {"name": "Lena Ortiz"}
    }

    told = dispatch.read("7.json", as_json(old)).told

    assert told["x-incident-commander"] == "Lena Ortiz"
    assert "severity" not in told

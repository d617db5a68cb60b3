from afterword.exchange.arrivals.adopt import adopt, adopt_all
from afterword.exchange.arrivals.containers import pagerduty
from exchange.arrivals.containers.exported import as_json, line_of

INCIDENT = {
    "id": "PMAIL7",
    "type": "incident",
    "summary": "[#1207] Queue depth above 90 %",
    "incident_number": 1207,
    "title": "Queue depth above 90 %",
    "created_at": "2026-01-31T08:30:00Z",
    "resolved_at": "2026-01-31T11:00:00Z",
    "status": "resolved",
    "urgency": "high",
    "html_url": "https://harbour.pagerduty.example/incidents/PMAIL7",
    "service": {"id": "PS1", "summary": "Mail relay"},
    "priority": {"summary": "SEV-2"},
    "assignments": [{"at": "2026-01-31T08:30:00Z", "assignee": {"summary": "Lena Ortiz"}}],
}
EXPORT = {
    "incident": INCIDENT,
    "log_entries": [
        {
            "type": "resolve_log_entry",
            "created_at": "2026-01-31T11:00:00Z",
            "summary": "Resolved by Lena Ortiz.",
            "incident": {"id": "PMAIL7"},
        },
        {
            "type": "annotate_log_entry",
            "created_at": "2026-01-31T09:05:10Z",
            "summary": "Note added",
            "channel": {"type": "note", "summary": "The queue is full"},
            "incident": {"id": "PMAIL7"},
        },
        {
            "type": "escalate_log_entry",
            "created_at": "2026-01-31T08:45:00Z",
            "summary": "Escalated to Sam Obi.",
            "incident": {"id": "PMAIL7"},
        },
        {
            "type": "notify_log_entry",
            "created_at": "2026-01-31T08:30:05Z",
            "summary": "Notified Lena Ortiz.",
            "incident": {"id": "PMAIL7"},
        },
        {
            "type": "trigger_log_entry",
            "created_at": "2026-01-31T08:30:00Z",
            "summary": "Triggered through the API.",
            "incident": {"id": "PMAIL7"},
        },
    ],
    "notes": [{"user": {"summary": "Sam Obi"}, "content": "Ten workers added", "created_at": "2026-01-31T10:00:00Z"}],
}


def test_log_entries_and_notes_are_the_timeline():
    data = as_json(EXPORT)

    found = adopt("1207.json", data).found

    assert [(event["line"], event["start"], event["text"]) for event in found["events"]] == [
        (line_of(data, "Triggered"), "2026-01-31T08:30:00+00:00", "Triggered through the API."),
        (line_of(data, "Escalated"), "2026-01-31T08:45:00+00:00", "Escalated to Sam Obi."),
        (line_of(data, "The queue is full"), "2026-01-31T09:05:10+00:00", "The queue is full"),
        (line_of(data, "Ten workers"), "2026-01-31T10:00:00+00:00", "Sam Obi: Ten workers added"),
        (line_of(data, "Resolved by"), "2026-01-31T11:00:00+00:00", "Resolved by Lena Ortiz."),
    ]


def test_who_was_notified_is_left_out_and_it_is_said():
    data = as_json(EXPORT)

    [unread] = pagerduty.read("1207.json", data).unread

    assert (unread.line, unread.why) == (
        line_of(data, "notify_log_entry") - 1,
        "Who was assigned and notified is left out (1).",
    )


def test_a_note_is_told_once_with_its_author():
    notes = [{"user": {"summary": "Sam Obi"}, "content": "The queue is full", "created_at": "2026-01-31T09:05:10Z"}]

    text = pagerduty.read("1207.json", as_json({**EXPORT, "notes": notes})).text

    assert text.count("The queue is full") == 1
    assert "Sam Obi: The queue is full" in text


def test_what_the_incident_says_beside_is_told():
    told = pagerduty.read("1207.json", as_json(EXPORT)).told

    assert told == {
        "title": "Queue depth above 90 %",
        "severity": "SEV2",
        "services": ["Mail relay"],
        "created": "2026-01-31",
        "contributors": ["Lena Ortiz"],
        "x-pagerduty": "1207",
        "x-url": "https://harbour.pagerduty.example/incidents/PMAIL7",
        "x-priority": "SEV-2",
        "x-urgency": "high",
        "x-status": "resolved",
        "x-created-at": "2026-01-31T08:30:00+00:00",
        "x-resolved-at": "2026-01-31T11:00:00+00:00",
    }
    assert "severity" not in pagerduty.read("1.json", as_json({**INCIDENT, "priority": {"summary": "P1"}})).told


def test_a_list_gives_every_incident_its_own_entries():
    other = {**INCIDENT, "id": "POTHER", "incident_number": 1208}
    data = as_json({"incidents": [INCIDENT, other], "log_entries": EXPORT["log_entries"]})

    first, second = adopt_all("list.json", data)

    assert (first.name, len(first.found["events"])) == ("list.json/1207", 4)
    assert (second.name, second.found["events"]) == ("list.json/1208", [])


def test_a_description_that_says_more_than_the_title_is_the_summary():
    told = pagerduty.read("1.json", as_json({**INCIDENT, "description": "Ninety per cent for ten minutes."})).text
    same = pagerduty.read("1.json", as_json({**INCIDENT, "description": INCIDENT["title"]})).text

    assert "## Summary\n\nNinety per cent for ten minutes.\n" in told
    assert "## Summary" not in same

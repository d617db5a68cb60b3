from afterword.exchange.arrivals.adopt import adopt, adopt_all
from afterword.exchange.arrivals.containers import firehydrant
from exchange.arrivals.containers.exported import as_json, line_of

INCIDENT = {
    "id": "ab12",
    "number": 7,
    "name": "Outgoing mail waits",
    "summary": "The queue was full.",
    "customer_impact_summary": "Mail to other houses waited for two hours.",
    "description": None,
    "severity": "SEV2",
    "priority": "P1",
    "current_milestone": "resolved",
    "tag_list": ["mail"],
    "incident_url": "https://app.firehydrant.example/incidents/ab12",
    "created_at": "2026-01-31T08:31:00.000Z",
    "started_at": "2026-01-31T08:12:00.000Z",
    "services": [{"id": "s", "name": "SMTP"}],
    "role_assignments": [{"incident_role": {"name": "Commander"}, "user": {"name": "Lena Ortiz"}}],
    "milestones": [{"type": "investigating", "occurred_at": "2026-01-31T08:31:00.000Z"}],
    "lifecycle_phases": [
        {
            "name": "Started",
            "milestones": [{"name": "Detected", "slug": "detected", "occurred_at": "2026-01-31T08:30:00.000Z"}],
        },
        {"name": "Active", "milestones": [{"name": "Mitigated", "slug": "mitigated", "occurred_at": None}]},
        {
            "name": "Post",
            "milestones": [{"name": "Resolved", "slug": "resolved", "occurred_at": "2026-01-31T11:00:00.000Z"}],
        },
    ],
    "tasks": [
        {"title": "Alert at 80 %", "state": "done", "assignee": {"name": "Sam Obi"}, "due_at": "2026-02-10T00:00:00Z"}
    ],
}


def test_milestones_of_the_lifecycle_are_the_timeline():
    data = as_json(INCIDENT)

    found = adopt("7.json", data).found

    assert [(event["line"], event["start"], event["text"]) for event in found["events"]] == [
        (line_of(data, "2026-01-31T08:30"), "2026-01-31T08:30:00+00:00", "Detected"),
        (line_of(data, "2026-01-31T11:00"), "2026-01-31T11:00:00+00:00", "Resolved"),
    ]


def test_the_older_milestones_are_read_where_there_is_no_lifecycle():
    found = adopt("7.json", as_json({**INCIDENT, "lifecycle_phases": []})).found

    assert [event["text"] for event in found["events"]] == ["Investigating"]


def test_summary_and_impact_are_sections_and_tasks_are_actions():
    found = firehydrant.read("7.json", as_json(INCIDENT))

    assert (
        "## Summary\n\nThe queue was full.\n\n## Impact\n\nMail to other houses waited for two hours.\n" in found.text
    )
    assert "- [x] Alert at 80 %\n  - owner: Sam Obi; due: 2026-02-10\n" in found.text


def test_roles_are_told():
    told = firehydrant.read("7.json", as_json(INCIDENT)).told

    assert (told["severity"], told["x-commander"], told["services"], told["tags"]) == (
        "SEV2",
        "Lena Ortiz",
        ["SMTP"],
        ["mail"],
    )


def test_a_list_yields_every_incident():
    assert [one.name for one in adopt_all("list.json", as_json({"data": [INCIDENT, {**INCIDENT, "number": 8}]}))] == [
        "list.json/7",
        "list.json/8",
    ]

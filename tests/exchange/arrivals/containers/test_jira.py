from afterword.exchange.arrivals.adopt import adopt, adopt_all
from afterword.exchange.arrivals.containers import jira
from exchange.arrivals.containers.exported import as_json, line_of

WIKI = (
    "h2. Timeline (UTC)\r\n\r\n||Time||What||\r\n|2026-01-31 08:30|The alert fires|\r\n|2026-01-31 11:00|All mail is sent|\r\n\r\n"
    "h2. Root cause\r\n\r\nThe *queue* was full.\r\n"
)
ISSUE = {
    "expand": "names",
    "id": "10007",
    "self": "https://harbour.atlassian.example/rest/api/2/issue/10007",
    "key": "PM-7",
    "names": {"customfield_1": "Severity", "customfield_2": "Region"},
    "fields": {
        "summary": "Post-mortem: mail waited",
        "description": WIKI,
        "customfield_1": {"value": "SEV2"},
        "customfield_2": {"value": "SEV1"},
        "issuetype": {"name": "Post-mortem"},
        "priority": {"name": "Highest"},
        "status": {"name": "In Review"},
        "assignee": {"displayName": "Lena Ortiz"},
        "reporter": {"displayName": "Sam Obi"},
        "created": "2026-02-01T08:00:00.000+0000",
        "resolutiondate": None,
        "labels": ["mail"],
        "components": [{"name": "SMTP"}],
        "subtasks": [
            {"key": "PM-8", "fields": {"summary": "Alert at 80 %", "status": {"statusCategory": {"key": "done"}}}}
        ],
        "issuelinks": [
            {
                "type": {"name": "Blocks", "inward": "is blocked by", "outward": "blocks"},
                "outwardIssue": {"key": "OPS-1", "fields": {"summary": "Old disks"}},
            },
            {
                "type": {"name": "Action", "inward": "is an action of", "outward": "has action"},
                "outwardIssue": {
                    "key": "OPS-2",
                    "fields": {"summary": "Move the queue", "assignee": {"displayName": "Sam Obi"}},
                },
            },
        ],
        "comment": {
            "comments": [
                {
                    "author": {"displayName": "Sam Obi"},
                    "body": "We see it again",
                    "created": "2026-02-02T08:00:00.000+0000",
                },
                {"author": {"displayName": "Lena Ortiz"}, "body": "ok", "created": "2026-02-02T08:01:00.000+0000"},
            ]
        },
    },
}
ADF = {
    "type": "doc",
    "version": 1,
    "content": [
        {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "Timeline (UTC)"}]},
        {
            "type": "bulletList",
            "content": [
                {
                    "type": "listItem",
                    "content": [
                        {"type": "paragraph", "content": [{"type": "text", "text": "2026-01-31 08:30 The alert fires"}]}
                    ],
                }
            ],
        },
    ],
}


def with_fields(**fields):
    return {**ISSUE, "fields": {**ISSUE["fields"], **fields}}


def test_a_description_in_wiki_markup_is_the_document():
    data = as_json(ISSUE)

    found = adopt("PM-7.json", data).found

    assert [(event["line"], event["start"], event["text"]) for event in found["events"]] == [
        (line_of(data, "h2. Timeline"), "2026-01-31T08:30:00+00:00", "The alert fires"),
        (line_of(data, "h2. Timeline"), "2026-01-31T11:00:00+00:00", "All mail is sent"),
    ]
    assert "factors" in [section["kind"] for section in found["sections"]]


def test_a_description_in_adf_keeps_the_lines_of_its_words():
    data = as_json(with_fields(description=ADF))

    [event] = adopt("PM-7.json", data).found["events"]

    assert (event["text"], event["start"]) == ("The alert fires", "2026-01-31T08:30:00+00:00")
    assert abs(event["line"] - line_of(data, "2026-01-31 08:30")) <= 10


def test_sub_tasks_and_linked_actions_are_the_action_items():
    found = jira.read("PM-7.json", as_json(ISSUE)).text

    assert "- [x] Alert at 80 %\n  - tracker: https://harbour.atlassian.example/browse/PM-8\n" in found
    assert (
        "- [ ] Move the queue\n  - owner: Sam Obi; tracker: https://harbour.atlassian.example/browse/OPS-2\n" in found
    )
    assert "## Related\n\n- blocks [OPS-1](https://harbour.atlassian.example/browse/OPS-1): Old disks\n" in found


def test_what_an_issue_says_beside_is_told_and_its_priority_is_no_severity():
    told = jira.read("PM-7.json", as_json(ISSUE)).told

    assert told == {
        "title": "Post-mortem: mail waited",
        "severity": "SEV2",
        "owner": "Lena Ortiz",
        "contributors": ["Sam Obi", "Lena Ortiz"],
        "created": "2026-02-01",
        "services": ["SMTP"],
        "tags": ["mail"],
        "x-jira": "PM-7",
        "x-url": "https://harbour.atlassian.example/browse/PM-7",
        "x-priority": "Highest",
        "x-status": "In Review",
        "x-type": "Post-mortem",
        "x-opened-at": "2026-02-01T08:00:00+00:00",
    }


def test_comments_are_candidates_in_either_markup():
    body = {
        "type": "doc",
        "version": 1,
        "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Restarted the relay"}]}],
    }
    said = [
        *ISSUE["fields"]["comment"]["comments"],
        {"author": {"displayName": "Sam Obi"}, "body": body, "created": "2026-02-02T08:02:00.000+0000"},
    ]

    found = jira.read("PM-7.json", as_json(with_fields(comment={"comments": said}))).candidates

    assert [(one.author, one.quote, one.at) for one in found] == [
        ("Sam Obi", "We see it again", "2026-02-02T08:00:00+00:00"),
        ("Sam Obi", "Restarted the relay", "2026-02-02T08:02:00+00:00"),
    ]


def test_a_search_yields_every_issue():
    listed = as_json({"startAt": 0, "total": 2, "issues": [ISSUE, {**ISSUE, "key": "PM-9"}]})

    assert [one.name for one in adopt_all("search.json", listed)] == ["search.json/PM-7", "search.json/PM-9"]


def test_other_json_is_left_to_others():
    for value in ({"key": "x", "fields": {"name": "y"}}, {"key": "PM-1"}, {"issues": [{"title": "x"}]}, []):
        assert not jira.recognises("x.json", as_json(value))


def test_a_comment_that_is_the_post_mortem_is_the_document():
    written = {"author": {"displayName": "Lena Ortiz"}, "body": WIKI, "created": "2026-02-03T08:00:00.000+0000"}

    found = adopt("PM-7.json", as_json(with_fields(description=None, comment={"comments": [written]}))).found

    assert [event["text"] for event in found["events"]] == ["The alert fires", "All mail is sent"]


def test_an_address_that_is_none_gives_no_links():
    told = jira.read("PM-7.json", as_json({**ISSUE, "self": "https://[harbour/rest/api/2/issue/1"})).told

    assert "x-url" not in told

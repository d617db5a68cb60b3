import pytest

from afterword.exchange.arrivals.adopt import adopt
from afterword.exchange.arrivals.containers import issues
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.exported import as_json, line_of

WRITTEN = """## Summary\r
\r
Outgoing mail waited for two hours.\r
\r
## Timeline (UTC)\r
\r
### 2026-01-31\r
\r
- 08:30 The queue alert fires\r
- 09:05 The queue is found full\r
- 11:00 All mail is sent\r
\r
## Action items\r
\r
- [x] Alert at 80 % @sam-obi\r
- [ ] Move the queue to its own disk @lena-o\r
"""
REST = {
    "url": "https://api.github.com/repos/harbour/ops/issues/12",
    "html_url": "https://github.com/harbour/ops/issues/12",
    "number": 12,
    "title": "Post-mortem: mail waited for two hours",
    "user": {"login": "lena-o", "type": "User"},
    "labels": [{"name": "postmortem"}, {"name": "sev-2"}],
    "assignees": [{"login": "sam-obi", "type": "User"}],
    "state": "closed",
    "comments": 3,
    "created_at": "2026-02-01T08:00:00Z",
    "closed_at": "2026-02-20T09:00:00Z",
    "body": WRITTEN,
}
DISCUSSED = {
    "author": {"login": "lena-o", "is_bot": False},
    "body": "Mail is late, we track it here.",
    "comments": [
        {
            "author": {"login": "sam-obi"},
            "body": "Restarted the relay",
            "createdAt": "2026-01-31T09:10:00Z",
            "url": "https://github.com/harbour/ops/issues/11#issuecomment-2",
        },
        {
            "author": {"login": "sam-obi"},
            "body": "We see the queue at 100 %\n\n![graph](https://g.example/1.png)",
            "createdAt": "2026-01-31T08:40:00Z",
            "url": "https://github.com/harbour/ops/issues/11#issuecomment-1",
        },
        {"author": {"login": "lena-o"}, "body": "thank you!", "createdAt": "2026-01-31T09:11:00Z"},
    ],
    "createdAt": "2026-01-31T08:31:00Z",
    "labels": [],
    "number": 11,
    "title": "Mail is late",
    "url": "https://github.com/harbour/ops/issues/11",
}
GITLAB = {
    "id": 900,
    "iid": 7,
    "title": "Mail waited",
    "description": WRITTEN,
    "state": "opened",
    "labels": ["incident", "severity::3"],
    "author": {"username": "lena-o", "name": "Lena Ortiz"},
    "assignees": [],
    "created_at": "2026-02-01T08:00:00.000Z",
    "web_url": "https://gitlab.example/ops/mail/-/issues/7",
    "issue_type": "incident",
    "severity": "HIGH",
}


def test_the_text_of_an_issue_is_the_document():
    data = as_json(REST)

    found = adopt("12.json", data).found

    assert found["title"] == "Post-mortem: mail waited for two hours"
    assert [(event["line"], event["start"], event["text"]) for event in found["events"]] == [
        (line_of(data, '"body"'), "2026-01-31T08:30:00+00:00", "The queue alert fires"),
        (line_of(data, '"body"'), "2026-01-31T09:05:00+00:00", "The queue is found full"),
        (line_of(data, '"body"'), "2026-01-31T11:00:00+00:00", "All mail is sent"),
    ]
    assert [section["kind"] for section in found["sections"]] == ["summary", "timeline", "actions"]
    assert found["facts"]["severity"] == "SEV2"
    assert found["facts"]["owner"] == "@sam-obi"


def test_what_an_issue_says_beside_its_text_is_told():
    told = issues.read("12.json", as_json(REST)).told

    assert told == {
        "title": "Post-mortem: mail waited for two hours",
        "severity": "SEV2",
        "owner": "@sam-obi",
        "contributors": ["@lena-o", "@sam-obi"],
        "created": "2026-02-01",
        "tags": ["postmortem"],
        "x-url": "https://github.com/harbour/ops/issues/12",
        "x-state": "closed",
        "x-opened-at": "2026-02-01T08:00:00+00:00",
        "x-closed-at": "2026-02-20T09:00:00+00:00",
    }


def test_a_title_that_stands_in_the_text_is_not_written_twice():
    found = issues.read(
        "1.json", as_json({**REST, "body": "<!-- a hint -->\n\n# Post-mortem: Mail waited for two hours\n\nWords."})
    )

    assert found.text.count("# Post-mortem") == 1


def test_comments_stand_in_the_appendix_and_are_candidates_but_no_events():
    data = as_json(DISCUSSED)

    arrival = adopt("view.json", data)

    assert arrival.found["events"] == []
    assert [(one.line, one.at, one.author, one.permalink, one.why) for one in arrival.candidates] == [
        (
            line_of(data, "We see the queue"),
            "2026-01-31T08:40:00+00:00",
            "@sam-obi",
            "https://github.com/harbour/ops/issues/11#issuecomment-1",
            "an observation",
        ),
        (
            line_of(data, "Restarted"),
            "2026-01-31T09:10:00+00:00",
            "@sam-obi",
            "https://github.com/harbour/ops/issues/11#issuecomment-2",
            "an action",
        ),
    ]
    assert "> thank you!" in arrival.text
    assert arrival.text.index("We see the queue") < arrival.text.index("Restarted")


def test_a_comment_that_is_the_post_mortem_is_the_document():
    thread = {
        **DISCUSSED,
        "comments": [
            *DISCUSSED["comments"],
            {"author": {"login": "lena-o"}, "body": WRITTEN, "createdAt": "2026-02-01T08:00:00Z"},
        ],
    }
    data = as_json(thread)

    found = adopt("view.json", data).found

    assert [event["line"] for event in found["events"]] == [line_of(data, "## Summary")] * 3


def test_where_two_comments_might_be_the_post_mortem_neither_is_chosen():
    written = {"author": {"login": "lena-o"}, "body": WRITTEN, "createdAt": "2026-02-01T08:00:00Z"}

    found = adopt("view.json", as_json({**DISCUSSED, "comments": [written, written]})).found

    assert found["events"] == []


def test_a_program_is_no_author_and_no_owner():
    bot = {"login": "renovate[bot]", "type": "Bot"}

    told = issues.read("12.json", as_json({**REST, "user": bot, "assignees": [bot]})).told

    assert "owner" not in told
    assert "contributors" not in told


def test_an_incident_of_gitlab_keeps_the_label_before_the_field():
    told = issues.read("7.json", as_json(GITLAB)).told

    assert (told["severity"], told["x-url"], told["contributors"]) == (
        "SEV3",
        "https://gitlab.example/ops/mail/-/issues/7",
        ["@lena-o"],
    )
    assert issues.read("7.json", as_json({**GITLAB, "labels": []})).told["severity"] == "SEV2"
    assert "severity" not in issues.read("7.json", as_json({**GITLAB, "labels": [], "severity": "UNKNOWN"})).told


def test_the_issues_of_a_gitlab_export_stand_one_a_line():
    line = (
        b'{"iid": %d, "title": "Mail waited", "description": "## Summary\\n\\nLate.", "author_id": 3, "created_at": "2026-02-01T08:00:00.000Z",'
        b' "label_links": [{"label": {"title": "severity::1"}}], "notes": [{"note": "changed title", "system": true, "created_at": "2026-02-01T08:00:00Z"},'
        b' {"note": "restarted the relay", "system": false, "created_at": "2026-02-01T08:01:00Z", "author": {"name": "Sam Obi"}}]}\n'
    )
    data = line % 1 + line % 2

    first, second = issues.read_all("issues.ndjson", data)

    assert (first.name, second.name) == ("issues.ndjson/1", "issues.ndjson/2")
    assert second.told["severity"] == "SEV1"
    assert [(one.line, one.author, one.quote) for one in second.candidates] == [(2, "Sam Obi", "restarted the relay")]


def test_a_list_yields_every_issue_and_says_what_it_left_out():
    listed = as_json(
        [REST, {**REST, "number": 13, "pull_request": {"url": "https://x.example"}}, {**REST, "number": 14}]
    )

    first, second = issues.read_all("issues.json", listed)

    assert (first.name, second.name) == ("issues.json/12", "issues.json/14")
    assert [(one.line, one.why) for one in first.unread] == [
        (line_of(listed, '"number": 13') - 3, "A pull request is left out.")
    ]
    assert second.unread == ()


def test_a_list_of_pull_requests_alone_holds_no_issues():
    with pytest.raises(Unreadable, match="pull requests"):
        issues.read("x.json", as_json([{**REST, "pull_request": {"url": "https://x.example"}}]))


def test_other_json_is_left_to_others():
    for value in ({"title": "x", "content": []}, {"title": "a", "body": "b"}, [], {}, 3, {"name": "x", "number": 3}):
        assert not issues.recognises("x.json", as_json(value))

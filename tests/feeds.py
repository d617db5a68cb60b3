"""What code hosts, trackers and chats send, as their documents show it; every name in it is invented."""

SHA = "5f1c2b7d9e0a3c4b6d8f7e9a0b1c2d3e4f5a6b7c"
REPOSITORY = {
    "name": "basket",
    "full_name": "lantern/basket",
    "default_branch": "main",
    "html_url": "https://github.com/lantern/basket",
}
PROJECT = {
    "name": "Basket",
    "path_with_namespace": "lantern/basket",
    "default_branch": "main",
    "web_url": "https://gitlab.invalid/lantern/basket",
}


def deployment(**changes):
    """GitHub's ``deployment``."""
    return {
        "action": "created",
        "deployment": {
            "id": 71,
            "ref": "v1.4.0",
            "sha": SHA,
            "task": "deploy",
            "payload": {},
            "environment": "production",
            "description": "Basket 1.4.0",
            "created_at": "2026-03-02T09:57:00Z",
            "updated_at": "2026-03-02T09:57:00Z",
            "transient_environment": False,
        }
        | changes,
        "repository": REPOSITORY,
        "sender": {"login": "somebody", "type": "User"},
    }


def deployment_status(state="success", **changes):
    """GitHub's ``deployment_status``."""
    return deployment(**changes) | {
        "deployment_status": {
            "id": 9,
            "state": state,
            "environment": changes.get("environment", "production"),
            "description": "Took 41 seconds.",
            "log_url": "https://github.com/lantern/basket/actions/runs/42",
            "created_at": "2026-03-02T09:58:00Z",
        }
    }


def release(action="published", **changes):
    """GitHub's ``release``."""
    return {
        "action": action,
        "release": {
            "id": 5,
            "tag_name": "v1.4.0",
            "name": "Basket 1.4",
            "body": "Longer queues.",
            "draft": False,
            "html_url": "https://github.com/lantern/basket/releases/tag/v1.4.0",
            "published_at": "2026-03-02T09:40:00Z",
        }
        | changes,
        "repository": REPOSITORY,
    }


def workflow_run(name="Deploy to production", **changes):
    """GitHub's ``workflow_run``."""
    return {
        "action": "completed",
        "workflow_run": {
            "id": 42,
            "name": name,
            "display_title": "Raise the queue's limit",
            "event": "push",
            "status": "completed",
            "conclusion": "success",
            "head_branch": "main",
            "head_sha": SHA,
            "run_attempt": 1,
            "html_url": "https://github.com/lantern/basket/actions/runs/42",
            "updated_at": "2026-03-02T09:59:00Z",
        }
        | changes,
        "repository": REPOSITORY,
    }


def push(*messages, **changes):
    """GitHub's ``push``."""
    commits = [
        {"id": SHA, "message": message, "timestamp": "2026-02-27T18:00:00+01:00", "url": f"https://github.com/c/{n}"}
        for n, message in enumerate(messages or ("Raise the queue's limit\n\nIt was too small.",))
    ]
    return {
        "ref": "refs/heads/main",
        "after": SHA,
        "deleted": False,
        "compare": "https://github.com/lantern/basket/compare/1...2",
        "commits": commits,
        "head_commit": commits[-1],
        "repository": REPOSITORY | {"pushed_at": 1772445000},
    } | changes


def gitlab_deployment(status="success", **changes):
    """GitLab's Deployment Hook."""
    return {
        "object_kind": "deployment",
        "status": status,
        "status_changed_at": "2026-03-02 10:58:00 +0100",
        "deployment_id": 15,
        "deployable_id": 796,
        "deployable_url": "https://gitlab.invalid/lantern/basket/-/jobs/796",
        "environment": "production",
        "environment_tier": "production",
        "project": PROJECT,
        "ref": "main",
        "short_sha": "5f1c2b7d",
        "user": {"id": 1, "name": "Somebody", "username": "somebody"},
        "commit_url": "https://gitlab.invalid/lantern/basket/-/commit/5f1c2b7d",
        "commit_title": "Raise the queue's limit",
    } | changes


def gitlab_release(action="create", **changes):
    """GitLab's Release Hook."""
    return {
        "object_kind": "release",
        "action": action,
        "id": 5,
        "tag": "v1.4.0",
        "name": "Basket 1.4",
        "description": "Longer queues.",
        "released_at": "2026-03-02T09:40:00Z",
        "url": "https://gitlab.invalid/lantern/basket/-/releases/v1.4.0",
        "project": PROJECT,
    } | changes


def job(name="deploy", **changes):
    """One job of GitLab's Pipeline Hook."""
    return {
        "id": 380,
        "stage": "deploy",
        "name": name,
        "status": "success",
        "finished_at": "2026-03-02 09:59:00 UTC",
        "environment": {"name": "production", "action": "start", "deployment_tier": "production"},
    } | changes


def pipeline(*jobs, **changes):
    """GitLab's Pipeline Hook."""
    return {
        "object_kind": "pipeline",
        "object_attributes": {
            "id": 31,
            "ref": "main",
            "sha": SHA,
            "source": "push",
            "status": "success",
            "url": "https://gitlab.invalid/lantern/basket/-/pipelines/31",
        }
        | changes,
        "project": PROJECT,
        "commit": {"id": SHA, "title": "Raise the queue's limit", "message": "Raise the queue's limit"},
        "builds": list(jobs) or [job()],
    }


def gitlab_push(*messages, **changes):
    """GitLab's Push Hook."""
    return {
        "object_kind": "push",
        "ref": "refs/heads/main",
        "after": SHA,
        "checkout_sha": SHA,
        "project": PROJECT,
        "commits": [
            {"id": SHA, "message": message, "title": message.partition("\n")[0], "url": f"https://gitlab.invalid/{n}"}
            for n, message in enumerate(messages or ("Raise the queue's limit\n",))
        ],
        "total_commits_count": len(messages) or 1,
    } | changes


def gitlab_issue(action="close", **changes):
    """GitLab's Issue Hook."""
    return {
        "object_kind": "issue",
        "event_type": "issue",
        "project": PROJECT,
        "object_attributes": {
            "iid": 7,
            "title": "Alert on queue depth",
            "action": action,
            "state": "closed" if action == "close" else "opened",
            "url": "https://gitlab.invalid/lantern/basket/-/issues/7",
            "closed_at": "2026-03-09 08:00:00 UTC" if action == "close" else None,
            "updated_at": "2026-03-09 08:00:01 UTC",
            "moved_to_id": None,
            "duplicated_to_id": None,
        }
        | changes,
    }


def status(name, category):
    """A status of Jira's."""
    return {"name": name, "statusCategory": {"id": 4, "key": category, "name": category.title()}}


def moved(before, after):
    """Jira's record of a status that changed."""
    item = {"field": "status", "fieldtype": "jira", "from": "1", "fromString": before, "to": "3", "toString": after}
    return {"id": "10124", "items": [item]}


def jira(event="updated", kind="Task", changelog=None, **fields):
    """One event of Jira's about an issue."""
    return {
        "timestamp": 1773043200000,
        "webhookEvent": f"jira:issue_{event}",
        "issue_event_type_name": "issue_generic",
        "user": {"accountId": "5b10a2844c20165700ede21g", "displayName": "Somebody"},
        "issue": {
            "id": "10042",
            "key": "OPS-42",
            "self": "https://lantern.invalid/jira/rest/api/2/issue/10042",
            "fields": {
                "summary": "Alert on queue depth",
                "description": "Orders waited for hours.",
                "issuetype": {"name": kind},
                "priority": {"id": "2", "name": "High"},
                "status": status("To Do", "new"),
                "labels": ["queue"],
                "components": [{"name": "checkout"}],
                "project": {"key": "OPS"},
                "resolution": None,
                "resolutiondate": None,
                "created": "2026-03-02T10:00:00.000+0000",
            }
            | fields,
        },
    } | ({"changelog": changelog} if changelog else {})


def slack(text="Traffic moved to the second site.", **changes):
    """A message in a channel, from Slack's Events API."""
    return {
        "token": "unused",
        "team_id": "T0LANTERN",
        "api_app_id": "A0AFTERWORD",
        "type": "event_callback",
        "event_id": "Ev0001",
        "event_time": 1772446800,
        "event": {"type": "message", "channel": "C0INC", "user": "U0A", "text": text, "ts": "1772446800.000200"}
        | changes,
        "authorizations": [{"team_id": "T0LANTERN", "is_bot": True}],
    }

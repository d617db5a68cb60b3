"""GitHub's deployments, releases, workflows and pushes become changes."""

from contextlib import suppress
from datetime import UTC, datetime
from itertools import permutations

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.github import SENDER
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED, issue
from feeds import deployment, deployment_status, push, release, workflow_run
from parcels import parcel, spoiled

EVENTS = {
    "deployment": deployment(),
    "deployment_status": deployment_status(),
    "release": release(),
    "workflow_run": workflow_run(),
    "push": push(),
}


def read(event, body):
    return SENDER.read(body, parcel(body, {"x-github-event": event}))


def change(event, body):
    (signal,) = read(event, body)
    return signal.label("change")


def test_a_finished_deployment_says_what_runs_where():
    (signal,) = read("deployment_status", deployment_status())

    assert (signal.kind, signal.status, signal.source) == ("change", "finished", "GitHub")
    assert signal.title == "Deployment of basket (v1.4.0) in production finished"
    assert signal.at == datetime(2026, 3, 2, 9, 58, tzinfo=UTC)
    assert signal.url == "https://github.com/lantern/basket/actions/runs/42"
    assert signal.services == ("basket",)
    assert dict(signal.labels) == {
        "change": "deploy",
        "environment": "production",
        "ref": "v1.4.0",
        "repository": "lantern/basket",
        "sha": "5f1c2b7d",
    }


def test_a_deployment_that_began_is_another_change_than_its_end():
    (began,) = read("deployment", deployment())
    (ended,) = read("deployment_status", deployment_status("failure"))

    assert (began.status, ended.status) == ("began", "failed")
    assert began.key != ended.key


def test_who_did_it_is_left_out():
    assert "somebody" not in repr([read(event, body) for event, body in EVENTS.items()])


def test_the_order_of_arrival_does_not_matter_and_again_is_the_same():
    told = [*read("deployment", deployment()), *read("deployment_status", deployment_status())]
    incidents = [computed({each.key: each for each in order}.values()) for order in permutations([*told, *told], 4)]

    assert all(incident == incidents[0] for incident in incidents)


def test_a_deployment_may_name_its_services():
    (signal,) = read("deployment", deployment(payload={"services": ["checkout", "login"]}))

    assert signal.services == ("checkout", "login")


@pytest.mark.parametrize("state", ["pending", "queued", "in_progress", "inactive", "", None, 7])
def test_other_states_are_no_change(state):
    assert read("deployment_status", deployment_status(state)) == ()


@pytest.mark.parametrize("place", ["staging", "eu-staging", "dev", "QA", "preview/pr-12", "pre-prod", "non-production"])
def test_what_users_cannot_feel_is_no_change(place):
    assert read("deployment", deployment(environment=place)) == ()
    assert read("deployment_status", deployment_status(environment=place)) == ()


@pytest.mark.parametrize("place", ["production", "prod-eu", "live", "latest", "devices", ""])
def test_what_users_may_feel_is_a_change(place):
    assert len(read("deployment", deployment(environment=place))) == 1


def test_a_passing_environment_is_no_change():
    assert read("deployment", deployment(transient_environment=True)) == ()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({"task": "deploy:rollback"}, "rollback"),
        ({"description": "Roll back to v1.3.9"}, "rollback"),
        ({"description": "Rolled back basket"}, "rollback"),
        ({"payload": {"task": "rollback"}}, "rollback"),
        ({"task": "failover"}, "failover"),
        ({"description": "Failing over to the second site"}, "failover"),
        ({"description": "traffic-shift 50 %"}, "traffic-shift"),
        ({"task": "data-fix"}, "data-fix"),
        ({"description": "Hotfix for the queue"}, "hotfix"),
        ({"description": "No rollback is possible"}, "deploy"),
        ({"description": "Adds the rollback button"}, "deploy"),
        ({}, "deploy"),
    ],
)
def test_changes_by_hand_are_recognised_by_their_names(said, kind):
    assert change("deployment", deployment(**said)) == kind


def test_a_rollback_means_that_somebody_stepped_in():
    told = read("deployment_status", deployment_status(task="rollback"))

    assert computed(told).manual_intervention is True
    assert computed(read("deployment_status", deployment_status())).manual_intervention is None


def test_a_release_counts_once_when_it_is_published():
    (signal,) = read("release", release())

    assert (signal.title, signal.label("change")) == ("Release of basket (v1.4.0) was published", "release")
    assert signal.text == "Longer queues."
    assert read("release", release("created")) == read("release", release("released")) == ()


def test_a_workflow_that_deploys_is_a_change():
    (signal,) = read("workflow_run", workflow_run())

    assert signal.title == "Deployment of basket (main) by the workflow “Deploy to production” finished"


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Tests"},
        {"name": "Deploy to staging"},
        {"conclusion": "cancelled"},
        {"conclusion": None},
        {"event": "pull_request"},
    ],
)
def test_other_workflows_are_no_change(changes):
    assert read("workflow_run", workflow_run(**changes)) == ()
    assert read("workflow_run", workflow_run() | {"action": "requested"}) == ()


def test_a_workflow_started_by_hand_is_called_by_its_run():
    body = workflow_run("Deploy", event="workflow_dispatch", display_title="Roll back to v1.3.9")

    assert change("workflow_run", body) == "rollback"
    assert change("workflow_run", workflow_run("Deploy", display_title="Add a rollback to orders")) == "deploy"
    assert change("workflow_run", workflow_run("Deploy", display_title='Revert "Raise the limit"')) == "rollback"


def test_another_attempt_is_another_change():
    first, second = (read("workflow_run", workflow_run(run_attempt=attempt))[0] for attempt in (1, 2))

    assert first.key != second.key


def test_a_push_to_the_default_branch_was_when_it_was_pushed():
    (signal,) = read("push", push("Limit retries", "Raise the queue's limit\n\nIt was too small."))

    assert signal.title == "Raise the queue's limit and 1 more (to main of basket)"
    assert signal.text == "Limit retries\nRaise the queue's limit"
    assert signal.at == datetime.fromtimestamp(1772445000, UTC)
    assert signal.label("change") == "merge"


@pytest.mark.parametrize(
    "changes",
    [
        {"ref": "refs/heads/idea"},
        {"ref": "refs/tags/main"},
        {"ref": "refs/heads/main", "deleted": True},
        {"head_commit": None},
    ],
)
def test_other_pushes_are_no_change(changes):
    assert read("push", push(**changes)) == ()


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ('Revert "Raise the limit"\n\nThis reverts commit 5f1c2b7d9e0a.', "rollback"),
        ("revert: raise the limit", "rollback"),
        ("revert(queue): raise the limit", "rollback"),
        ("Back to the old limit\n\nThis reverts commit 5f1c2b7d9e0a.", "rollback"),
        ("Revert “Raise the limit”", "rollback"),
        ('Revert "Revert "Raise the limit""', "merge"),
        ('Reapply "Raise the limit"\n\nThis reverts commit 5f1c2b7d9e0a.', "merge"),
        ("Merge pull request #12 from lantern/hotfix-queue", "hotfix"),
        ("hotfix: limit retries", "hotfix"),
        ("Document how to revert a migration", "merge"),
        ("Make the rollback button red", "merge"),
        ("", "merge"),
    ],
)
def test_commits_that_take_others_back_are_rollbacks(message, kind):
    assert change("push", push(message)) == kind


@pytest.mark.parametrize("event", ["ping", "issues", "pull_request", "", "workflow_job"])
def test_other_events_are_no_signals(event):
    assert read(event, issue()) == ()


def test_issues_are_news():
    news = SENDER.news(issue(), parcel(issue(), {"x-github-event": "issues"}))

    assert (news.state, news.url) == ("closed", "https://github.com/lantern/basket/issues/7")
    assert SENDER.news(push(), parcel(push(), {"x-github-event": "push"})) is None


def test_a_delivery_has_the_name_github_gives_it():
    assert SENDER.named({}, parcel({}, {"x-github-delivery": "72d3162e"})) == "72d3162e"
    assert SENDER.named({}, parcel()) == ""


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("deployment", r"deployment.id is missing. Choose the event “Deployments”"),
        ("release", r"release.id is missing. Choose the event “Releases”"),
        ("workflow_run", r"workflow_run.id is missing. Choose the event “Workflow runs”"),
    ],
)
def test_what_cannot_be_read_says_what_to_choose(event, words):
    body = EVENTS[event]
    part = body[event]

    with pytest.raises(Malformed, match=words):
        read(event, body | {event: {name: value for name, value in part.items() if name != "id"}})


@pytest.mark.parametrize("event", EVENTS)
def test_any_part_may_be_anything(event):
    sent = parcel(b"", {"x-github-event": event})
    for body in spoiled(EVENTS[event]):
        with suppress(Malformed):
            assert all(signal.at.year >= 1990 and signal.title for signal in SENDER.read(body, sent))


def test_what_has_no_time_happened_when_it_was_received():
    (signal,) = read("deployment", deployment(created_at=None))

    assert signal.at == RECEIVED

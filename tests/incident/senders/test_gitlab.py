"""GitLab's changes, its news about issues, and its token."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest

from afterword.incident.senders.gitlab import SENDER
from afterword.incident.senders.gitlab_changes import moment
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED
from feeds import gitlab_deployment, gitlab_issue, gitlab_push, gitlab_release, job, pipeline
from parcels import parcel, spoiled

BODIES = {
    "deployment": gitlab_deployment(),
    "release": gitlab_release(),
    "pipeline": pipeline(),
    "push": gitlab_push(),
    "issue": gitlab_issue(),
}


def read(body):
    return SENDER.read(body, parcel(b""))


def news(body):
    return SENDER.news(body, parcel(b""))


def test_a_finished_deployment_says_what_runs_where():
    (signal,) = read(gitlab_deployment())

    assert (signal.kind, signal.status, signal.source) == ("change", "finished", "GitLab")
    assert signal.title == "Deployment of basket (main) in production finished"
    assert signal.at == datetime(2026, 3, 2, 9, 58, tzinfo=UTC)
    assert signal.services == ("basket",)
    assert signal.label("sha") == "5f1c2b7d"


@pytest.mark.parametrize(("status", "how"), [("running", "began"), ("success", "finished"), ("failed", "failed")])
def test_each_step_of_a_deployment_is_a_change_of_its_own(status, how):
    (signal,) = read(gitlab_deployment(status))

    assert (signal.status, signal.key) == (how, f"deployment:15:{how}")


@pytest.mark.parametrize("status", ["created", "canceled", "", None])
def test_other_states_are_no_change(status):
    assert read(gitlab_deployment(status)) == ()


@pytest.mark.parametrize(
    ("environment", "tier", "count"),
    [
        ("eu-1", "production", 1),
        ("eu-1", "staging", 0),
        ("production", "testing", 0),
        ("staging", None, 0),
        ("staging", "production", 1),
        ("review/idea", "other", 0),
        ("eu-1", None, 1),
    ],
)
def test_the_tier_says_whether_users_may_feel_it(environment, tier, count):
    assert len(read(gitlab_deployment(environment=environment, environment_tier=tier))) == count


def test_the_deployment_of_a_revert_is_a_rollback():
    (signal,) = read(gitlab_deployment(commit_title='Revert "Raise the limit"'))

    assert signal.label("change") == "rollback"
    assert signal.title.startswith("Rollback of basket")


def test_a_release_counts_once_when_it_is_made():
    (signal,) = read(gitlab_release())

    assert signal.title == "Release of basket (v1.4.0) was published"
    assert read(gitlab_release("update")) == read(gitlab_release("delete")) == ()


def test_only_the_jobs_that_change_what_runs_are_changes():
    jobs = [
        job("build", id=1, environment=None),
        job("deploy-eu", id=2, finished_at="2026-03-02 10:01:00 UTC"),
        job("rollback", id=3, finished_at="2026-03-02 10:00:00 UTC", environment=None),
        job("deploy-staging", id=4, environment=None),
        job("stop", id=5, environment={"name": "production", "action": "stop"}),
        job("deploy-us", id=6, status="manual"),
        job("deploy-qa", id=7, environment={"name": "eu", "action": "start", "deployment_tier": "testing"}),
    ]

    signals = read(pipeline(*jobs))

    assert [signal.title for signal in signals] == [
        "Rollback of basket (main) by the job “rollback” finished",
        "Deployment of basket (main) in production by the job “deploy-eu” finished",
    ]
    assert [signal.label("change") for signal in signals] == ["rollback", "deploy"]


def test_a_merge_requests_pipeline_is_no_change():
    assert read(pipeline(source="merge_request_event")) == ()


def test_a_push_to_the_default_branch_was_when_we_heard_of_it():
    (signal,) = read(gitlab_push("Limit retries", 'Revert "Raise the limit"'))

    assert (signal.at, signal.label("change")) == (RECEIVED, "rollback")
    assert signal.title == 'Revert "Raise the limit" and 1 more (to main of basket)'


@pytest.mark.parametrize("changes", [{"ref": "refs/heads/idea"}, {"after": "0" * 40}, {"commits": []}])
def test_other_pushes_are_no_change(changes):
    assert read(gitlab_push(**changes)) == ()


def test_a_closed_issue_is_news_and_no_change():
    closed = news(gitlab_issue())

    assert (closed.url, closed.state, closed.given_up) == (
        "https://gitlab.invalid/lantern/basket/-/issues/7",
        "closed",
        False,
    )
    assert closed.at == datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
    assert read(gitlab_issue()) == ()


def test_a_task_is_an_issue_as_well():
    assert news(gitlab_issue() | {"object_kind": "work_item"}).state == "closed"


@pytest.mark.parametrize(("action", "state"), [("open", "opened"), ("reopen", "reopened")])
def test_an_issue_opened_anew_is_news(action, state):
    assert news(gitlab_issue(action)).state == state


@pytest.mark.parametrize("field", ["moved_to_id", "duplicated_to_id"])
def test_an_issue_that_became_another_one_was_not_done(field):
    assert news(gitlab_issue(**{field: 12})).given_up


@pytest.mark.parametrize("body", [gitlab_issue("update"), gitlab_push(), {}])
def test_anything_else_is_no_news(body):
    assert news(body) is None


def test_an_issue_without_an_address_is_malformed():
    with pytest.raises(Malformed, match=r"object_attributes.url is missing"):
        news(gitlab_issue(url=None))


@pytest.mark.parametrize(
    "written", ["2026-03-02 09:58:00 UTC", "2026-03-02 10:58:00 +0100", "2026-03-02T09:58:00Z", 1772445480]
)
def test_times_are_read_in_each_of_its_forms(written):
    assert moment(written, "at") == datetime(2026, 3, 2, 9, 58, tzinfo=UTC)


@pytest.mark.parametrize(
    ("offered", "fits"), [("secret", True), (" secret ", True), ("secre", False), ("", False), ("é\ud800", False)]
)
def test_the_token_has_to_be_the_secret(offered, fits):
    assert SENDER.verify(parcel({}, {"x-gitlab-token": offered}), ("another", "secret")) is fits


def test_a_delivery_is_named_by_its_key_else_by_its_event_and_content():
    event = {"x-gitlab-event-uuid": "13792a34"}

    assert SENDER.named({}, parcel({}, {"idempotency-key": "f5e5f430", **event})) == "f5e5f430"
    assert SENDER.named({}, parcel({}, event)) == SENDER.named({}, parcel({}, event))
    assert SENDER.named({}, parcel({}, event)) != SENDER.named({"ref": "x"}, parcel({}, event))
    assert SENDER.named({}, parcel()) == ""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            gitlab_deployment(deployment_id=None, deployable_id=None),
            r"deployment_id is missing. Choose “Deployment events",
        ),
        (gitlab_release(id=None, tag=None), r"id is missing. Choose “Release events"),
        (pipeline(job(id=None)), r"builds\[\].id is missing. Choose “Pipeline events"),
        (gitlab_deployment(status_changed_at="noon"), "status_changed_at is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_choose(body, words):
    with pytest.raises(Malformed, match=words):
        read(body)


@pytest.mark.parametrize("kind", BODIES)
def test_any_part_may_be_anything(kind):
    for body in spoiled(BODIES[kind]):
        with suppress(Malformed):
            read(body)
        with suppress(Malformed):
            news(body)

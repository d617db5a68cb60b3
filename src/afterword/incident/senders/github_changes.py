"""GitHub's events that tell of a change: deployments, releases, workflows that deploy, pushes to the default branch.

Shapes: GitHub's *Webhook events and payloads* (``deployment``, ``deployment_status``, ``release``, ``workflow_run``,
``push``). Who made a change is left out: that something was changed explains an incident, who changed it does not.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.incident.senders import changes
from afterword.incident.senders.payload import LONGEST_TEXT, Malformed, instant, line, link, mapping, word, words
from afterword.incident.signal import Signal

SOURCE = "GitHub"
ENDED = {"success": "finished", "failure": "failed", "error": "failed"}
FROM_OUTSIDE = frozenset({"pull_request", "pull_request_target", "merge_group"})
MOST_COMMITS = 100


@dataclass(frozen=True, slots=True)
class _Repository:
    """Where a change was made; ``name`` is without its owner."""

    full_name: str
    name: str
    default_branch: str


def read(event: str, payload: dict[str, object], *, received: datetime) -> tuple[Signal, ...]:
    """Read an event of this name; none where nothing changed that users could feel. Raises ``Malformed``."""
    reader = _READERS.get(event)
    if reader is None:
        return ()
    found = mapping(payload.get("repository"))
    full_name = line(found.get("full_name"))
    name = line(found.get("name")) or full_name.rpartition("/")[2]
    signal = reader(payload, _Repository(full_name, name, line(found.get("default_branch"))), received)
    return (signal,) if signal else ()


def _deployment(payload: dict[str, object], repository: _Repository, received: datetime) -> Signal | None:
    deployment = mapping(payload.get("deployment"))
    at = instant(deployment.get("created_at"), "deployment.created_at") or received
    return _deployed(deployment, repository, at, "began")


def _deployment_status(payload: dict[str, object], repository: _Repository, received: datetime) -> Signal | None:
    status = mapping(payload.get("deployment_status"))
    how = ENDED.get(line(status.get("state")))
    if how is None:
        return None
    deployment = {**mapping(payload.get("deployment")), **_said(status, "environment", "target_url", "log_url")}
    at = instant(status.get("created_at"), "deployment_status.created_at") or received
    return _deployed(deployment, repository, at, how, line(status.get("description")))


def _deployed(
    deployment: dict[str, object], repository: _Repository, at: datetime, how: str, remark: str = ""
) -> Signal | None:
    """Return one step of a deployment; each has a key of its own, so that they may arrive in any order."""
    number = _id(deployment, "deployment", "Deployments")
    environment = line(deployment.get("environment"))
    if not changes.is_production(environment) or deployment.get("transient_environment") is True:
        return None
    description = line(deployment.get("description"))
    asked = mapping(deployment.get("payload"))
    kind = changes.change_named(line(deployment.get("task")), description, line(asked.get("task")))
    ref = changes.short(line(deployment.get("ref")))
    return Signal(
        kind="change",
        key=f"deployment:{number}:{how}",
        at=at,
        title=changes.told(kind, repository.name, ref, environment, how),
        text="\n".join(filter(None, (description, remark))),
        source=SOURCE,
        url=link(deployment.get("log_url")) or link(deployment.get("target_url")),
        services=words(asked.get("services") or asked.get("service")) or words(repository.name),
        labels=changes.labelled(
            kind,
            environment=environment,
            ref=ref,
            repository=repository.full_name,
            sha=changes.short(line(deployment.get("sha"))),
        ),
        status=how,
    )


def _release(payload: dict[str, object], repository: _Repository, received: datetime) -> Signal | None:
    if line(payload.get("action")) != "published":
        return None
    release = mapping(payload.get("release"))
    number = _id(release, "release", "Releases")
    tag = line(release.get("tag_name"))
    name = line(release.get("name"))
    kind = changes.change_named(name, tag, otherwise="release")
    return Signal(
        kind="change",
        key=f"release:{number}",
        at=instant(release.get("published_at"), "release.published_at") or received,
        title=changes.told(kind, repository.name, tag or name, "", "was published"),
        text=word(release.get("body"), LONGEST_TEXT),
        source=SOURCE,
        url=link(release.get("html_url")),
        services=words(repository.name),
        labels=changes.labelled(kind, ref=tag, repository=repository.full_name),
        status="published",
    )


def _workflow_run(payload: dict[str, object], repository: _Repository, received: datetime) -> Signal | None:
    run = mapping(payload.get("workflow_run"))
    how = ENDED.get(line(run.get("conclusion")))
    cause = line(run.get("event"))
    if line(payload.get("action")) != "completed" or how is None or cause in FROM_OUTSIDE:
        return None
    name, shown = line(run.get("name")), line(run.get("display_title"))
    if not changes.is_deployment(name) or not changes.is_production(name):
        return None
    kind = changes.change_named(name, shown if cause == "workflow_dispatch" else "")
    if changes.is_revert(shown):
        kind = "rollback"
    number = _id(run, "workflow_run", "Workflow runs")
    ref = changes.short(line(run.get("head_branch")))
    return Signal(
        kind="change",
        key=f"workflow:{number}:{word(run.get('run_attempt')) or '1'}",
        at=instant(run.get("updated_at"), "workflow_run.updated_at") or received,
        title=changes.told(kind, repository.name, ref, "", f"by the workflow “{name}” {how}"),
        text=shown,
        source=SOURCE,
        url=link(run.get("html_url")),
        services=words(repository.name),
        labels=changes.labelled(
            kind, ref=ref, repository=repository.full_name, sha=changes.short(line(run.get("head_sha")))
        ),
        status=how,
    )


def _push(payload: dict[str, object], repository: _Repository, received: datetime) -> Signal | None:
    branch = line(payload.get("ref")).removeprefix("refs/heads/")
    head = mapping(payload.get("head_commit"))
    if branch != repository.default_branch or not branch or payload.get("deleted") is True or not head:
        return None
    listed = payload.get("commits")
    commits = [mapping(commit) for commit in listed[-MOST_COMMITS:]] if isinstance(listed, list) else []
    messages = [word(commit.get("message"), LONGEST_TEXT) for commit in commits or [head]]
    kind = changes.change_committed(*messages)
    after = line(payload.get("after")) or line(head.get("id"))
    pushed = mapping(payload.get("repository")).get("pushed_at") or head.get("timestamp")
    return Signal(
        kind="change",
        key=f"push:{branch}:{after}",
        at=instant(pushed, "repository.pushed_at") or received,
        title=changes.pushed(word(head.get("message"), LONGEST_TEXT), len(messages), repository.name, branch),
        text=changes.subjects(messages),
        source=SOURCE,
        url=link(payload.get("compare")) or link(head.get("url")),
        services=words(repository.name),
        labels=changes.labelled(kind, ref=branch, repository=repository.full_name, sha=changes.short(after)),
        status="merged",
    )


def _id(part: dict[str, object], field: str, event: str) -> str:
    number = word(part.get("id"))
    if not number:
        raise Malformed(f"{field}.id is missing. Choose the event “{event}” for this webhook in GitHub.")
    return number


def _said(part: dict[str, object], *names: str) -> dict[str, object]:
    """Return what is said about these fields, so that it may stand over something else."""
    return {name: part[name] for name in names if part.get(name)}


_READERS: dict[str, Callable[[dict[str, object], _Repository, datetime], Signal | None]] = {
    "deployment": _deployment,
    "deployment_status": _deployment_status,
    "release": _release,
    "workflow_run": _workflow_run,
    "push": _push,
}

"""GitLab's events that tell of a change: deployments, releases, jobs that deploy, pushes to the default branch.

Shapes: GitLab's *Webhook events*, and its ``Gitlab::DataBuilder`` classes. Who made a change is left out: that
something was changed explains an incident, who changed it does not.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.incident.senders import changes
from afterword.incident.senders.parts import each, sound
from afterword.incident.senders.payload import LONGEST_TEXT, Malformed, instant, line, link, mapping, word, words
from afterword.incident.signal import Signal

SOURCE = "GitLab"
STEPS = {"running": "began", "success": "finished", "failed": "failed"}
ENDED = {"success": "finished", "failed": "failed"}
FROM_OUTSIDE = frozenset({"merge_request_event", "external_pull_request_event"})
USERS_FEEL = frozenset({"production", "other", ""})
MOST_JOBS = 200
MOST_COMMITS = 100
NO_COMMIT = "0" * 40


@dataclass(frozen=True, slots=True)
class _Project:
    """Where a change was made; ``name`` is the last part of its path."""

    path: str
    name: str
    default_branch: str
    url: str


def read(payload: dict[str, object], *, received: datetime) -> tuple[Signal, ...]:
    """Read an event; none where nothing changed that users could feel. Raises ``Malformed``."""
    reader = _READERS.get(line(payload.get("object_kind")))
    if reader is None:
        return ()
    found = mapping(payload.get("project"))
    path = line(found.get("path_with_namespace"))
    name = path.rpartition("/")[2] or line(found.get("name"))
    return reader(
        payload, _Project(path, name, line(found.get("default_branch")), link(found.get("web_url"))), received
    )


def moment(value: object, field: str) -> datetime | None:
    """Return an instant; GitLab writes ``2026-03-02 09:58:00 UTC`` besides RFC 3339. Raises ``Malformed``."""
    text = value.strip() if isinstance(value, str) else value
    return instant(f"{text[:-4]}+00:00" if isinstance(text, str) and text.endswith(" UTC") else text, field)


def _deployment(payload: dict[str, object], project: _Project, received: datetime) -> tuple[Signal, ...]:
    how = STEPS.get(line(payload.get("status")))
    environment = line(payload.get("environment"))
    if how is None or not _felt(environment, payload.get("environment_tier")):
        return ()
    number = _id(payload.get("deployment_id") or payload.get("deployable_id"), "deployment_id", "Deployment events")
    subject = line(payload.get("commit_title"))
    kind = "rollback" if changes.is_revert(subject) else "deploy"
    ref = changes.short(line(payload.get("ref")))
    sha = line(payload.get("short_sha"))
    return (
        Signal(
            kind="change",
            key=f"deployment:{number}:{how}",
            at=moment(payload.get("status_changed_at"), "status_changed_at") or received,
            title=changes.told(kind, project.name, ref or sha, environment, how),
            text=subject,
            source=SOURCE,
            url=link(payload.get("deployable_url")) or link(payload.get("commit_url")),
            services=words(project.name),
            labels=changes.labelled(kind, environment=environment, ref=ref, repository=project.path, sha=sha),
            status=how,
        ),
    )


def _release(payload: dict[str, object], project: _Project, received: datetime) -> tuple[Signal, ...]:
    if line(payload.get("action")) != "create":
        return ()
    tag, name = line(payload.get("tag")), line(payload.get("name"))
    number = _id(payload.get("id") or tag, "id", "Release events")
    kind = changes.change_named(name, tag, otherwise="release")
    released = payload.get("released_at") or payload.get("created_at")
    return (
        Signal(
            kind="change",
            key=f"release:{number}",
            at=moment(released, "released_at") or received,
            title=changes.told(kind, project.name, tag or name, "", "was published"),
            text=word(payload.get("description"), LONGEST_TEXT),
            source=SOURCE,
            url=link(payload.get("url")),
            services=words(project.name),
            labels=changes.labelled(kind, ref=tag, repository=project.path),
            status="published",
        ),
    )


def _pipeline(payload: dict[str, object], project: _Project, received: datetime) -> tuple[Signal, ...]:
    """Read the jobs of a pipeline that changed what runs; the others only built and tested."""
    pipeline = mapping(payload.get("object_attributes"))
    if line(pipeline.get("source")) in FROM_OUTSIDE:
        return ()
    listed = payload.get("builds")
    jobs = [mapping(job) for job in listed[:MOST_JOBS]] if isinstance(listed, list) else []
    subject = line(mapping(payload.get("commit")).get("title"))
    about = {**pipeline, "subject": subject}
    troubles: list[str] = []
    signals = each(jobs, lambda job, _: _job(mapping(job), about, project, received), troubles)
    told = tuple(sorted(signals, key=lambda signal: signal.at))
    return sound(told, troubles, ("job", "jobs"), len(jobs))


def _job(
    job: dict[str, object], pipeline: dict[str, object], project: _Project, received: datetime
) -> tuple[Signal, ...]:
    name = line(job.get("name"))
    how = ENDED.get(line(job.get("status")))
    where = mapping(job.get("environment"))
    environment = line(where.get("name"))
    deploys = bool(environment and line(where.get("action")) in {"", "start"}) or changes.is_deployment(name)
    felt = _felt(environment, where.get("deployment_tier")) and changes.is_production(name)
    if how is None or not deploys or not felt:
        return ()
    number = _id(job.get("id"), "builds[].id", "Pipeline events")
    kind = "rollback" if changes.is_revert(line(pipeline.get("subject"))) else changes.change_named(name)
    ref = changes.short(line(pipeline.get("ref")))
    signal = Signal(
        kind="change",
        key=f"job:{number}:{how}",
        at=moment(job.get("finished_at"), "builds[].finished_at") or received,
        title=changes.told(kind, project.name, ref, environment, f"by the job “{name}” {how}"),
        source=SOURCE,
        url=link(pipeline.get("url")) or (f"{project.url}/-/jobs/{number}" if project.url else ""),
        services=words(project.name),
        labels=changes.labelled(
            kind,
            environment=environment,
            ref=ref,
            repository=project.path,
            sha=changes.short(line(pipeline.get("sha"))),
        ),
        status=how,
    )
    return (signal,)


def _push(payload: dict[str, object], project: _Project, received: datetime) -> tuple[Signal, ...]:
    branch = line(payload.get("ref")).removeprefix("refs/heads/")
    after = line(payload.get("after")) or line(payload.get("checkout_sha"))
    if branch != project.default_branch or not branch or after in {"", NO_COMMIT}:
        return ()
    listed = payload.get("commits")
    commits = [mapping(commit) for commit in listed[-MOST_COMMITS:]] if isinstance(listed, list) else []
    if not commits:
        return ()
    messages = [word(commit.get("message") or commit.get("title"), LONGEST_TEXT) for commit in commits]
    kind = changes.change_committed(*messages)
    return (
        Signal(
            kind="change",
            key=f"push:{branch}:{after}",
            at=received,
            title=changes.pushed(messages[-1], len(messages), project.name, branch),
            text=changes.subjects(messages),
            source=SOURCE,
            url=link(commits[-1].get("url")),
            services=words(project.name),
            labels=changes.labelled(kind, ref=branch, repository=project.path, sha=changes.short(after)),
            status="merged",
        ),
    )


def _felt(environment: str, tier: object) -> bool:
    """Say whether users feel an environment: by its tier, else by its name."""
    said = line(tier)
    return said == "production" or (said in USERS_FEEL and changes.is_production(environment))


def _id(value: object, field: str, event: str) -> str:
    number = word(value)
    if not number:
        raise Malformed(f"{field} is missing. Choose “{event}” for this webhook in GitLab.")
    return number


_READERS: dict[str, Callable[[dict[str, object], _Project, datetime], tuple[Signal, ...]]] = {
    "deployment": _deployment,
    "release": _release,
    "pipeline": _pipeline,
    "push": _push,
}

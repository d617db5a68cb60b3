"""GitLab's webhook: its token, what it tells of changes, and its news about issues.

Sources: GitLab's *Webhooks* (delivery headers) and *Webhook events*. The token is a shared secret sent as it is, so
it proves who sends but not what was sent. Events are told apart by ``object_kind`` in the body.
"""

from collections.abc import Mapping

from afterword.incident.senders import gitlab_changes, gitlab_issues, signatures
from afterword.incident.senders.news import IssueNews
from afterword.incident.senders.payload import digest, word
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal

TOKEN = "x-gitlab-token"  # noqa: S105  (a header's name)
UUID = "x-gitlab-event-uuid"


def _read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    return gitlab_changes.read(payload, received=parcel.received)


def _news(payload: dict[str, object], parcel: Parcel) -> IssueNews | None:
    return gitlab_issues.read(payload, received=parcel.received)


def _verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    return signatures.fits_token(parcel.header(TOKEN), secrets)


def _sign(_parcel: Parcel, secret: str) -> Mapping[str, str]:
    return {TOKEN: secret}


def _named(payload: dict[str, object], parcel: Parcel) -> str:
    """Name a delivery; webhooks set off by another webhook share its UUID, so there the content tells, too."""
    uuid = word(parcel.header(UUID), 100)
    return word(parcel.header("idempotency-key")) or (f"{uuid}:{digest(payload)}" if uuid else "")


SENDER = Sender(
    name="gitlab",
    title="GitLab",
    read=_read,
    switches_off=True,
    verify=_verify,
    sign=_sign,
    named=_named,
    news=_news,
    kept_headers=("x-gitlab-event", UUID),
    example_headers={"x-gitlab-event": "Deployment Hook"},
    example={
        "object_kind": "deployment",
        "status": "success",
        "status_changed_at": "2026-03-02 09:58:00 +0000",
        "deployment_id": 15,
        "deployable_id": 796,
        "deployable_url": "https://gitlab.invalid/lantern/basket/-/jobs/796",
        "environment": "production",
        "environment_tier": "production",
        "project": {
            "name": "Basket",
            "path_with_namespace": "lantern/basket",
            "default_branch": "main",
            "web_url": "https://gitlab.invalid/lantern/basket",
        },
        "ref": "main",
        "short_sha": "5f1c2b7d",
        "commit_url": "https://gitlab.invalid/lantern/basket/-/commit/5f1c2b7d",
        "commit_title": "Raise the queue's limit",
    },
)

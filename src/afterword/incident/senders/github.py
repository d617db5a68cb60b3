"""GitHub's webhook: its signature, what it tells of changes, and its news about issues.

Sources: GitHub's *Validating webhook deliveries* and *Webhook events and payloads*. Events are told apart by the
header ``X-GitHub-Event``; a delivery sent again has the same ``X-GitHub-Delivery``.
"""

from collections.abc import Mapping

from afterword.incident.senders import github_changes, github_issues, signatures
from afterword.incident.senders.news import IssueNews
from afterword.incident.senders.payload import word
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal

read = github_issues.read
EVENT = "x-github-event"
SIGNATURE = "x-hub-signature-256"


def verify(body: bytes, headers: Mapping[str, str], secret: str) -> bool:
    """Check the signature of the raw body, in constant time.

    ``headers`` have lower-case names. The header may carry several signatures, as it does while a
    proxy or a secret is being changed; one that fits is enough. SHA-1 signatures are not accepted.
    """
    return signatures.fits_hex(signatures.versioned(headers.get(SIGNATURE, ""), "sha256="), body, (secret,))


def _verify(parcel: Parcel, secrets: tuple[str, ...]) -> bool:
    return signatures.fits_hex(signatures.versioned(parcel.header(SIGNATURE), "sha256="), parcel.body, secrets)


def _sign(parcel: Parcel, secret: str) -> Mapping[str, str]:
    return {SIGNATURE: f"sha256={signatures.hex_digest(signatures.key_of(secret), parcel.body)}"}


def _read(payload: dict[str, object], parcel: Parcel) -> tuple[Signal, ...]:
    return github_changes.read(parcel.header(EVENT), payload, received=parcel.received)


def _news(payload: dict[str, object], parcel: Parcel) -> IssueNews | None:
    return github_issues.read(payload, received=parcel.received) if parcel.header(EVENT) == "issues" else None


def _named(_payload: dict[str, object], parcel: Parcel) -> str:
    return word(parcel.header("x-github-delivery"))


SENDER = Sender(
    name="github",
    title="GitHub",
    read=_read,
    verify=_verify,
    sign=_sign,
    named=_named,
    unsigned_name=True,
    news=_news,
    kept_headers=(EVENT, "x-github-delivery"),
    example_headers={EVENT: "deployment_status"},
    example={
        "action": "created",
        "deployment_status": {
            "state": "success",
            "environment": "production",
            "description": "Deployed in 41 seconds.",
            "created_at": "2026-03-02T09:58:00Z",
            "log_url": "https://github.com/lantern/basket/actions/runs/42",
        },
        "deployment": {
            "id": 1,
            "ref": "v1.4.0",
            "sha": "5f1c2b7d9e0a3c4b6d8f7e9a0b1c2d3e4f5a6b7c",
            "task": "deploy",
            "environment": "production",
            "description": "Basket 1.4.0",
            "created_at": "2026-03-02T09:57:00Z",
        },
        "repository": {"name": "basket", "full_name": "lantern/basket", "default_branch": "main"},
    },
)

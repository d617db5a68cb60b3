"""GitHub's ``issues`` webhook: its signature, and the news that an issue was closed or opened again."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from afterword.incident.senders.payload import Malformed, instant, line, link, mapping

State = Literal["opened", "closed", "reopened"]
STATES: dict[str, State] = {"opened": "opened", "closed": "closed", "reopened": "reopened"}
GIVEN_UP = frozenset({"not_planned", "duplicate"})


@dataclass(frozen=True, slots=True)
class IssueNews:
    """An issue changed its state. ``given_up`` issues were closed without being done."""

    url: str
    title: str
    state: State
    at: datetime
    given_up: bool = False


def verify(body: bytes, headers: Mapping[str, str], secret: str) -> bool:
    """Check the signature of the raw body, in constant time.

    ``headers`` have lower-case names. The header may carry several signatures, as it does while a
    proxy or a secret is being changed; one that fits is enough. SHA-1 signatures are not accepted.
    """
    expected = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest().encode()
    fits = False
    for offered in headers.get("x-hub-signature-256", "").split(","):
        scheme, _, signature = offered.strip().partition("=")
        same = hmac.compare_digest(signature.strip().lower().encode("utf-8", "replace"), expected)
        fits |= same and scheme.lower() == "sha256"
    return fits


def read(payload: dict[str, object], *, received: datetime) -> IssueNews | None:
    """Read an ``issues`` event; ``None`` when it is about anything but open or closed. Raises ``Malformed``."""
    state = STATES.get(line(payload.get("action")))
    if state is None:
        return None
    issue = mapping(payload.get("issue"))
    url = link(issue.get("html_url"))
    if not url:
        raise Malformed("issue.html_url is missing. Choose the event “Issues” for this webhook in GitHub.")
    moment = issue.get("closed_at") if state == "closed" else issue.get("updated_at")
    return IssueNews(
        url=url,
        title=line(issue.get("title")),
        state=state,
        at=instant(moment, "issue.closed_at" if state == "closed" else "issue.updated_at") or received,
        given_up=state == "closed" and line(issue.get("state_reason")) in GIVEN_UP,
    )

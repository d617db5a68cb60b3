"""Systems that may tell us things: give each an address and a secret of its own, and find it again."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.timezone import now

from afterword.incident.senders import mapped
from afterword.incident.senders.mapping.mapping import from_dict
from afterword.incident.senders.sender import Sender
from afterword.incident.senders.shelf import senders
from afterword.web.house import house
from afterword.web.incidents.models import Source
from afterword.web.incidents.seal import seal, unseal

PREFIX = 6


@dataclass(frozen=True, slots=True)
class Introduction:
    """What to enter at the sender, shown once: a path on this server, and a secret if it signs."""

    source: Source
    path: str
    secret: str | None


def add_source(kind: str, label: str, secret: str = "") -> Introduction:
    """Make an address for a system of this kind; one that signs gets this secret, or a new one.

    Raises ``ValueError`` for a kind that is not on the shelf.
    """
    if kind not in senders():
        raise ValueError(f"There is no sender called {kind}.")
    sender = senders()[kind]
    key = secrets.token_urlsafe(24)
    given = (secret.strip() or secrets.token_urlsafe(32)) if sender.verify else None
    source = Source.objects.create(
        kind=kind,
        label=label.strip()[:120] or sender.title,
        key_digest=digest(key),
        key_prefix=key[:PREFIX],
        secret=seal(given) if given else "",
    )
    return Introduction(source, f"/hooks/{kind}/{key}", given)


@transaction.atomic
def rotate_secret(source: Source, secret: str = "") -> str:
    """Give a source this secret, or a new one, and return it; the one before stays good for the time of overlap.

    Raises ``ValueError`` for a sender that cannot sign.
    """
    if not sender_of(source).verify:
        raise ValueError(f"{source.system} cannot sign, so there is no secret to change.")
    given = secret.strip() or secrets.token_urlsafe(32)
    row = Source.objects.select_for_update().get(pk=source.pk)
    row.previous_secret, row.secret, row.rotated_at = row.secret, seal(given), now()
    row.save(update_fields=["previous_secret", "secret", "rotated_at"])
    source.refresh_from_db()
    return given


def forget_previous_secret(source: Source) -> None:
    """Let the secret before the last rotation be good no longer, at once."""
    Source.objects.filter(pk=source.pk).update(previous_secret="")
    source.refresh_from_db()


def previous_until(source: Source) -> datetime | None:
    """Return until when the secret before the last rotation is accepted; ``None`` when there is none."""
    if not source.previous_secret or source.rotated_at is None:
        return None
    return source.rotated_at + timedelta(hours=house().config.incidents.secret_overlap_hours)


def secrets_of(source: Source, moment: datetime) -> tuple[str, ...]:
    """Return the secrets that are good at a moment, the current one first.

    Raises ``Unreadable`` when the current one was sealed under another SECRET_KEY.
    """
    until = previous_until(source)
    sealed = [source.secret, source.previous_secret if until and moment < until else ""]
    return tuple(unseal(each) for each in sealed if each)


def sender_of(source: Source) -> Sender:
    """Return how to read what a source sends; a mapped one reads by its mapping. Raises ``KeyError``."""
    if source.kind == mapped.SENDER.name and source.mapping:
        return mapped.sender(from_dict(source.mapping))
    return senders()[source.kind]


def find_source(kind: str, key: str) -> Source | None:
    """Return the source that owns this address, paused or not, if there is one."""
    return Source.objects.filter(kind=kind, key_digest=digest(key)).first()


def digest(key: str) -> str:
    """Return what we keep of a key: it has 192 random bits, so one plain hash is enough."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()

"""Systems that may tell us things: give each an address and a secret of its own, and find it again."""

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from django.db import transaction
from django.utils.timezone import now

from afterword.incident.senders import mapped
from afterword.incident.senders.mapping.mapping import from_dict
from afterword.incident.senders.sender import Sender
from afterword.incident.senders.shelf import senders
from afterword.web.house import house
from afterword.web.incidents.models import Source
from afterword.web.incidents.seal import Unreadable, seal, unseal

PREFIX = 6
MOST_BEFORE = 10
"""Secrets that are accepted beside the current one: each costs a pass over the body."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """What to enter at the sender, shown once: a path on this server, and a secret if it signs."""

    source: Source
    path: str
    secret: str | None


def add_source(kind: str, label: str, secret: str = "") -> Introduction:
    """Make an address for a system of this kind; one that signs gets this secret, or a new one.

    One whose system makes the secret itself lets nothing in before it is given here; until then another keeps its
    place. Raises ``ValueError`` for a kind that is not on the shelf.
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
        rotated_at=now() if given and secret.strip() else None,
    )
    return Introduction(source, f"/hooks/{kind}/{key}", given)


def at_addresses(keys: Iterable[str]) -> list[Source]:
    """Return the sources whose addresses end with these keys, by a statement that is there already.

    Putting it together anew for every few deliveries of a storm would take longer than reading the rows.
    """
    digests = sorted({digest(key) for key in keys})
    holes = ", ".join(["%s"] * len(digests))
    table = Source._meta.db_table  # noqa: SLF001 - Django documents it
    return list(Source.objects.raw(f"SELECT * FROM {table} WHERE key_digest IN ({holes})", digests))  # noqa: S608 - our own


@transaction.atomic
def rotate_secret(source: Source, secret: str = "") -> str:
    """Give a source this secret, or a new one, and return it; those before stay good for their time of overlap.

    What only kept the place of a secret that the sender makes, and nobody ever saw, does not.
    Raises ``ValueError`` for a sender that cannot sign, and when so many were changed lately that one of those
    before, which may be the one in use, would have to go.
    """
    sender = sender_of(source)
    if not sender.verify:
        raise ValueError("What sends to this source cannot sign, so there is no secret to change.")
    given = secret.strip() or secrets.token_urlsafe(32)
    row = Source.objects.select_for_update().get(pk=source.pk)
    moment = now()
    before = [each for each in row.previous_secrets if _until(each) > moment]
    if len(before) >= MOST_BEFORE:
        raise ValueError(
            f"It was changed {len(before)} times lately, and all of those secrets are still accepted. Enter the last"
            " one at the sender, then accept only that from now on; after that it can be changed again."
        )
    if row.secret and not (sender.makes_secret and row.rotated_at is None):
        before.append([row.secret, moment.isoformat()])
    row.previous_secrets, row.secret, row.rotated_at = before, seal(given), moment
    row.save(update_fields=["previous_secrets", "secret", "rotated_at"])
    source.refresh_from_db()
    return given


def forget_previous_secrets(source: Source) -> None:
    """Let no secret but the current one be good any longer, at once."""
    Source.objects.filter(pk=source.pk).update(previous_secrets=[])
    source.refresh_from_db()


def accepted_until(source: Source, moment: datetime) -> tuple[datetime, ...]:
    """Return until when each of the secrets before the current one is accepted that still is, the first first."""
    return tuple(until for until in map(_until, source.previous_secrets) if until > moment)


def secrets_of(source: Source, moment: datetime) -> tuple[str, ...]:
    """Return the secrets that are good at a moment, the current one first.

    Raises ``Unreadable`` when the current one was sealed under another SECRET_KEY.
    """
    before = (sealed for sealed, replaced in reversed(source.previous_secrets) if _until((sealed, replaced)) > moment)
    current = (unseal(source.secret),) if source.secret else ()
    return (*current, *_readable(before))


def sender_of(source: Source) -> Sender:
    """Return how to read what a source sends; a mapped one reads by its mapping. Raises ``KeyError``."""
    if source.kind == mapped.SENDER.name and source.mapping:
        return mapped.sender(from_dict(source.mapping))
    return senders()[source.kind]


def find_source(kind: str, key: str) -> Source | None:
    """Return the source that owns this address, paused or not, if there is one."""
    return Source.objects.filter(kind=kind, key_digest=digest(key)).first()


def _readable(sealed: Iterable[str]) -> Iterator[str]:
    """Unseal secrets; one that was sealed under another SECRET_KEY must not stop the current one."""
    for each in sealed:
        with suppress(Unreadable):
            yield unseal(each)


def _until(before: Sequence[str]) -> datetime:
    """Return until when a secret, sealed and with the time it was replaced, is accepted."""
    overlap = timedelta(hours=house().config.incidents.secret_overlap_hours)
    return datetime.fromisoformat(before[1]) + overlap


@lru_cache(maxsize=1024)
def digest(key: str) -> str:
    """Return what we keep of a key: it has 192 random bits, so one plain hash is enough."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()

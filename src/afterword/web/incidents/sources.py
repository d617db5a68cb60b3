"""Systems that may tell us things: give each an address of its own, and find it again."""

import hashlib
import secrets
from dataclasses import dataclass

from afterword.web.incidents.models import Source, SourceKind
from afterword.web.incidents.seal import seal

SIGNING = frozenset({SourceKind.GITHUB})
"""Kinds that sign what they send, so they get a secret too."""

PREFIX = 6


@dataclass(frozen=True, slots=True)
class Introduction:
    """What to enter at the sender, shown once: a path on this server, and a secret if it signs."""

    source: Source
    path: str
    secret: str | None


def add_source(kind: str, label: str) -> Introduction:
    """Make an address for a system of this kind. Raises ``ValueError`` for a kind we do not know."""
    known = SourceKind(kind)
    key = secrets.token_urlsafe(24)
    secret = secrets.token_urlsafe(32) if known in SIGNING else None
    source = Source.objects.create(
        kind=known,
        label=label.strip()[:120] or known.label,
        key_digest=digest(key),
        key_prefix=key[:PREFIX],
        secret=seal(secret) if secret else "",
    )
    return Introduction(source, f"/hooks/{known.value}/{key}", secret)


def find_source(kind: str, key: str) -> Source | None:
    """Return the source that owns this address, if there is one and it is not disabled."""
    return Source.objects.filter(kind=kind, key_digest=digest(key), disabled_at=None).first()


def digest(key: str) -> str:
    """Return what we keep of a key: it has 192 random bits, so one plain hash is enough."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()

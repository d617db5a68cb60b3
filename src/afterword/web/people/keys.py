"""API keys: shown once, kept as a digest, revoked by a date."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from django.db.models import Q
from django.utils.timezone import now

from afterword.web.people.models import ApiKey, User

MARK = "aw_"
SHOWN = 8
LEAST = 4
"""Characters behind the mark that somebody has to write to name a key; every key begins with the mark."""
USE_IS_NOTED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that has just been made; `token` is never to be seen again."""

    key: ApiKey
    token: str


def add_key(user: User, label: str) -> NewKey:
    """Make a key that speaks for this person."""
    token = MARK + secrets.token_urlsafe(32)
    key = ApiKey.objects.create(user=user, label=label, prefix=token[: len(MARK) + SHOWN], digest=digest(token))
    return NewKey(key, token)


def revoke_key(key: ApiKey) -> None:
    """Stop a key from working, for good; when it was first revoked is kept."""
    ApiKey.objects.filter(pk=key.pk, revoked_at__isnull=True).update(revoked_at=now())
    key.refresh_from_db()


def beginning_with(prefix: str) -> list[ApiKey]:
    """Return the keys that work and begin so, of which as much is compared as is kept."""
    shown = prefix[: len(MARK) + SHOWN]
    alike = ApiKey.objects.filter(prefix__startswith=shown, revoked_at__isnull=True).select_related("user")
    return [key for key in alike if key.prefix.startswith(shown)]  # to SQLite capitals are no difference


def bearer(token: str) -> User | None:
    """Return the person a token speaks for, unless it is unknown or revoked or their account is closed."""
    found = ApiKey.objects.filter(digest=digest(token), revoked_at__isnull=True, user__is_active=True)
    key = found.select_related("user").first()
    if key is None:
        return None
    _note_use(key)
    return key.user


def digest(token: str) -> str:
    """Return what is kept of a token; it is random enough to need no salt."""
    return sha256(token.encode()).hexdigest()


def _note_use(key: ApiKey) -> None:
    """Remember when the key was last used, without a write for every request."""
    moment = now()
    stale = Q(last_used_at__isnull=True) | Q(last_used_at__lt=moment - USE_IS_NOTED_EVERY)
    if key.last_used_at is None or key.last_used_at < moment - USE_IS_NOTED_EVERY:
        ApiKey.objects.filter(stale, pk=key.pk).update(last_used_at=moment)

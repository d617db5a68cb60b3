"""Signatures of webhooks: the few HMAC schemes that senders use, and the time a signature is good for.

A sender picks the text that is signed, and these functions compare. Every comparison takes the same
time whatever is offered; several signatures may be offered and several secrets be good, as they are
while a secret is changed. An empty secret never fits. Nothing here raises, whatever the headers hold.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta

REPLAY_WINDOW = timedelta(minutes=5)
LONGEST_STAMP = 12
WHSEC = "whsec_"

Digest = Callable[[bytes, bytes], str]
"""Returns the signature of some bytes under a key, as it is written in a header."""


def hex_digest(key: bytes, signed: bytes) -> str:
    """Return the HMAC-SHA256 in hexadecimal."""
    return hmac.new(key, signed, hashlib.sha256).hexdigest()


def base64_digest(key: bytes, signed: bytes) -> str:
    """Return the HMAC-SHA256 in base64."""
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def key_of(secret: str) -> bytes:
    """Return a secret's bytes."""
    return secret.encode("utf-8", "surrogatepass")


def standard_key(secret: str) -> bytes:
    """Return the bytes behind a secret of Standard Webhooks, ``whsec_`` and base64; any other text is its own key."""
    text = secret.strip().removeprefix(WHSEC)
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return key_of(text)


def fits_hex(offered: Iterable[str], signed: bytes, secrets: Iterable[str]) -> bool:
    """Say whether one of these signatures, in hexadecimal of either case, is that of these bytes."""
    return _fits((signature.strip().lower() for signature in offered), signed, map(key_of, secrets), hex_digest)


def fits_base64(offered: Iterable[str], signed: bytes, keys: Iterable[bytes]) -> bool:
    """Say whether one of these signatures, in base64, is that of these bytes under one of these keys."""
    return _fits((signature.strip() for signature in offered), signed, keys, base64_digest)


def fits_token(offered: str, secrets: Iterable[str]) -> bool:
    """Say whether a token sent as it is, with or without ``Bearer``, is one of these secrets."""
    scheme, _, rest = offered.strip().partition(" ")
    token = rest.strip() if scheme.lower() in {"bearer", "token"} else offered.strip()
    found = False
    for secret in secrets:
        found |= bool(secret) and hmac.compare_digest(key_of(token), key_of(secret))
    return found


def versioned(header: str, version: str, separator: str | None = ",") -> tuple[str, ...]:
    """Return the signatures of one version: ``v1=a,v1=b,v0=c`` holds ``a`` and ``b`` of ``v1=``.

    ``version`` is the whole mark in front (``v1=``, ``sha256=``, ``v1,``); without ``separator``
    they are parted by blanks.
    """
    parts = (part.strip() for part in header.split(separator))
    return tuple(part[len(version) :] for part in parts if part.lower().startswith(version))


def is_fresh(stamp: str, received: datetime, window: timedelta = REPLAY_WINDOW) -> bool:
    """Say whether a Unix time in seconds lies no further from ``received`` (aware) than the window, either way."""
    if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= LONGEST_STAMP):
        return False
    return abs(received.timestamp() - int(stamp)) <= window.total_seconds()


def moment_of(stamp: str) -> datetime | None:
    """Return the instant a Unix time in seconds stands for, in UTC; ``None`` for what is none."""
    if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= LONGEST_STAMP):
        return None
    try:
        return datetime.fromtimestamp(int(stamp), UTC)
    except (ValueError, OverflowError, OSError):  # beyond the year 9999
        return None


def stamp_of(moment: datetime) -> str:
    """Return an aware instant as a Unix time in seconds, as headers carry it."""
    return str(int(moment.timestamp()))


def standard_text(name: str, stamp: str, body: bytes) -> bytes:
    """Return what Standard Webhooks sign: the id, the time and the body, with dots between."""
    return b".".join((_utf8(name), _utf8(stamp), body))


def verify_standard(
    headers: Mapping[str, str],
    body: bytes,
    secrets: Iterable[str],
    received: datetime,
    window: timedelta = REPLAY_WINDOW,
) -> bool:
    """Check the headers of Standard Webhooks 1.0 (``webhook-id``, ``-timestamp``, ``-signature: v1,<base64> …``)."""
    name, stamp = headers.get("webhook-id", "").strip(), headers.get("webhook-timestamp", "").strip()
    offered = versioned(headers.get("webhook-signature", ""), "v1,", None)
    signed = standard_text(name, stamp, body)
    return fits_base64(offered, signed, map(standard_key, secrets)) and is_fresh(stamp, received, window)


def sign_standard(name: str, moment: datetime, body: bytes, secret: str) -> dict[str, str]:
    """Return the headers of Standard Webhooks 1.0 for a body, signed at this moment."""
    stamp = stamp_of(moment)
    signature = base64_digest(standard_key(secret), standard_text(name, stamp, body))
    return {"webhook-id": name, "webhook-timestamp": stamp, "webhook-signature": f"v1,{signature}"}


def verify_stamped(
    header: str, signed: Callable[[str], bytes], secrets: Iterable[str], received: datetime, mark: str = "v1="
) -> bool:
    """Check a header ``t=<unix>,v1=<hex>``; ``signed`` returns what is signed at a time, as the header writes it."""
    stamp = stamp_in(header)
    return is_fresh(stamp, received) and fits_hex(versioned(header, mark), signed(stamp), secrets)


def stamp_in(header: str) -> str:
    """Return the time in a header ``t=<unix>,v1=<hex>``; empty when there is none."""
    return next(iter(versioned(header, "t=")), "")


def sign_stamped(signed: Callable[[str], bytes], moment: datetime, secret: str, mark: str = "v1=") -> str:
    """Return the header that `verify_stamped` checks, signed at this moment."""
    stamp = stamp_of(moment)
    return f"t={stamp},{mark}{hex_digest(key_of(secret), signed(stamp))}"


def _fits(offered: Iterable[str], signed: bytes, keys: Iterable[bytes], digest: Digest) -> bool:
    expected = [digest(key, signed).encode() for key in keys if key.strip(b"\0")]  # NULs do not change an HMAC's key
    found = False
    for signature in offered:
        for right in expected:
            found |= hmac.compare_digest(_utf8(signature), right)
    return found


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")

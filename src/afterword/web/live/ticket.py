"""Short-lived signed leave to open one text, to read or to write.

This floor does not ask who may write. The page that knows signs a ticket; the room honours it for as long
as it runs, and the page is asked again for the next one.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.core import signing

_SALT = "afterword.live.ticket"


class RefusedError(Exception):
    """A ticket that opens nothing."""

    def __init__(self) -> None:
        super().__init__("This ticket is not valid, or has run out.")


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a browser needs to open a text: where, and with what."""

    url_path: str
    room: str
    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Leave:
    """What a ticket says."""

    text_id: UUID
    user_id: int
    name: str
    write: bool
    issued_at: datetime
    expires_at: datetime


def grant(text_id: UUID, user_id: int, name: str, *, write: bool, seconds: float = 300) -> Ticket:
    """Sign a ticket for one person and one text, good for so many seconds."""
    now = time.time()
    token = signing.dumps([text_id.hex, user_id, name, int(write), now, now + seconds], salt=_SALT)
    return Ticket("/live", str(text_id), token, datetime.fromtimestamp(now + seconds, UTC))


def read(token: str, *, now: datetime | None = None) -> Leave:
    """Return what a ticket allows. Raises RefusedError when it is not ours or has run out."""
    try:
        text, user_id, name, write, issued, expires = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError, UnicodeError) as trouble:
        raise RefusedError from trouble
    leave = Leave(
        UUID(hex=text),
        user_id,
        name,
        bool(write),
        datetime.fromtimestamp(issued, UTC),
        datetime.fromtimestamp(expires, UTC),
    )
    if leave.expires_at <= (now or datetime.now(UTC)):
        raise RefusedError
    return leave

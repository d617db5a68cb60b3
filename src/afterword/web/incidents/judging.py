"""What is to be done with a parcel at the door: is it from whom it says, and can we make sense of it?"""

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus

from afterword.incident.senders.opening import opened
from afterword.incident.senders.parts import Partly
from afterword.incident.senders.payload import UNSTORABLE, Malformed, UnknownFormat, word
from afterword.incident.senders.sender import Parcel, Sender, no_name
from afterword.incident.senders.shelf import senders
from afterword.incident.senders.skew import why_refused
from afterword.web.incidents.models import Outcome, Source
from afterword.web.incidents.seal import Unreadable
from afterword.web.incidents.sources import secrets_of, sender_of

logger = logging.getLogger(__name__)

READ_AT_DOOR = 64 * 1024
"""Bytes; what is larger is stored first and read later, so that nobody waits for it."""
LONGEST_HEADER = 2_000
LONGEST_ID = 190
PAUSED = "This source is paused, and nothing it sends is taken in. Resume it on its page."
BEFORE_JSON = b"\xef\xbb\xbf \t\r\n"
ALWAYS_KEPT = ("content-type", "user-agent")


@dataclass(frozen=True, slots=True)
class Judged:
    """A parcel, and what became of it at the door.

    ``status`` is what its sender is answered, ``reply`` with which words if not with ours; ``reason``
    says why it was refused or is not understood. What is not ``kept`` leaves no row.
    """

    source: Source
    parcel: Parcel
    outcome: Outcome = Outcome.WAITING
    status: HTTPStatus = HTTPStatus.ACCEPTED
    reason: str = ""
    delivery_id: str = ""
    reply: Mapping[str, str] | None = None
    kept: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)


def judged(source: Source, parcel: Parcel, *, hastily: bool = False) -> Judged:
    """Check who sent a parcel, over its raw bytes, and read it once, so that the sender hears at once what is wrong.

    Hastily it is only opened as far as its name and its answer need; what is wrong with it is then found later.
    """
    try:
        sender = sender_of(source)
        if sender.verify and not sender.verify(parcel, secrets := secrets_of(source, parcel.received)):
            return refused(source, parcel, why_refused(sender, parcel, secrets))
    except Unreadable as error:
        return refused(source, parcel, str(error))
    except KeyError:  # off the shelf since
        return _unclear(source, None, parcel, f"We no longer know how to read {source.system}. Make another source.")
    except ValueError as error:  # a mapping that is none any more
        return _unclear(source, None, parcel, f"The mapping of this source cannot be used. {error}")
    return _read(source, sender, parcel, hastily=hastily or len(parcel.body) > READ_AT_DOOR)


def refused(source: Source, parcel: Parcel, reason: str, status: HTTPStatus = HTTPStatus.FORBIDDEN) -> Judged:
    """Refuse a parcel; that it came is kept, without its body."""
    return Judged(source, parcel, Outcome.REFUSED, status, _cut(reason), headers=_headers(parcel, ALWAYS_KEPT))


def paused(source: Source, parcel: Parcel) -> Judged:
    """Refuse a parcel of a paused source, and keep that it came.

    A system that stops sending for good after a few refusals is answered 202 all the same, so that it still sends once
    somebody resumes; 410 would tell any sender that the address is gone, and 503 to send again what nobody wants.
    """
    sender = senders().get(source.kind)
    found = refused(source, parcel, PAUSED)
    if sender is None or not sender.switches_off:
        return found
    return replace(found, status=HTTPStatus.ACCEPTED, reply={"detail": PAUSED})


def _read(source: Source, sender: Sender, parcel: Parcel, *, hastily: bool) -> Judged:
    """Look into an authentic parcel."""
    headers = _headers(parcel, (*ALWAYS_KEPT, *sender.kept_headers))
    packed = _packed(parcel)
    if packed:
        said = f"The body is compressed ({packed}). Send it plain, without Content-Encoding."
        return _unclear(source, sender, parcel, said, HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    if hastily and sender.named is no_name and not (sender.receipt or sender.answer):
        return Judged(source, parcel, headers=headers)
    try:
        payload = opened(sender, parcel)
        reply = sender.answer(payload) if sender.answer else None
        if reply is not None:
            return Judged(source, parcel, status=HTTPStatus.OK, reply=reply, kept=False)
        if not hastily:
            _try(sender, payload, parcel)
        name = _body_name(parcel) if sender.unsigned_name else word(sender.named(payload, parcel), LONGEST_ID)
        receipt = sender.receipt(payload, parcel) if sender.receipt else None
    except Malformed as error:
        unknown = isinstance(error, UnknownFormat)
        status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE if unknown else HTTPStatus.BAD_REQUEST
        return _unclear(source, sender, parcel, str(error), status)
    except RecursionError:
        return _unclear(source, sender, parcel, "The JSON is nested too deeply. Send it flatter.")
    return Judged(source, parcel, delivery_id=name, reply=receipt, headers=headers)


def _packed(parcel: Parcel) -> str:
    """Return how a body is compressed; empty when it is not, or was unpacked on its way to us."""
    packed = word(parcel.header("content-encoding"), 40).lower()
    return "" if packed == "identity" or parcel.body.lstrip(BEFORE_JSON).startswith((b"{", b"[")) else packed


def _try(sender: Sender, payload: dict[str, object], parcel: Parcel) -> None:
    """Read a payload for its mistakes. Raises ``Malformed``; a mistake of our own is met again when it is taken in."""
    try:
        if not (sender.news and sender.news(payload, parcel)):
            sender.read(payload, parcel)
    except Partly:  # the rest is taken in, and what was left out is told then
        return
    except (Malformed, RecursionError):
        raise
    except Exception:  # whatever it is, the parcel is worth keeping until the reader is mended
        logger.exception("The reader of %s stumbled.", sender.name)


def _unclear(
    source: Source,
    sender: Sender | None,
    parcel: Parcel,
    reason: str,
    status: HTTPStatus = HTTPStatus.BAD_REQUEST,
) -> Judged:
    """Keep what is authentic but not understood, with its reason; the same again is the same row."""
    patient = sender is None or sender.switches_off
    status = HTTPStatus.ACCEPTED if patient else status
    again = f"unclear:{_body_name(parcel)}"
    kept = _headers(parcel, (*ALWAYS_KEPT, *(sender.kept_headers if sender else ())))
    return Judged(source, parcel, Outcome.UNCLEAR, status, _cut(reason), again, headers=kept)


def _headers(parcel: Parcel, names: tuple[str, ...]) -> dict[str, str]:
    return {name: word(parcel.headers[name], LONGEST_HEADER) for name in names if name in parcel.headers}


def _body_name(parcel: Parcel) -> str:
    return f"body:{hashlib.sha256(parcel.body).hexdigest()}"


def _cut(reason: str) -> str:
    return UNSTORABLE.sub("\ufffd", reason)[:1000]

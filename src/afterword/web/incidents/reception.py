"""The door for other systems, whichever way they come in: who is it, what do they say, what do we answer?"""

import json
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

from django.db import DatabaseError, IntegrityError, close_old_connections

from afterword.incident.senders.sender import Parcel
from afterword.web.incidents.judging import Judged, judged, paused, refused
from afterword.web.incidents.ledger import write
from afterword.web.incidents.models import Outcome, Source
from afterword.web.incidents.sources import at_addresses, digest

logger = logging.getLogger(__name__)

LARGEST = 10 * 1024 * 1024
MOST_A_MINUTE = 600_000
"""Deliveries of one source; a storm is let in, a sender that runs in a circle is not."""
STORM = 100
"""Deliveries a second."""
PROBLEM, JSON = "application/problem+json", "application/json"
TOO_LARGE = f"The body is larger than {LARGEST // 1024**2} MB. Send less."
NO_SOURCE = "No source has this address. Check it against the one you were given."
BUSY = "The delivery could not be stored just now. Send it again."


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody at the door: the two parts of the address they came to, and what they brought.

    ``oversize`` bodies were not read.
    """

    kind: str
    key: str
    parcel: Parcel
    oversize: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What they hear."""

    status: HTTPStatus
    body: bytes
    content_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)


def problem(status: HTTPStatus, detail: str, **headers: str) -> Answer:
    """Make an answer that says what is wrong and what to do about it (RFC 9457)."""
    content = {"type": "about:blank", "title": status.phrase, "status": status, "detail": detail}
    return Answer(status, json.dumps(content).encode(), PROBLEM, headers)


def is_stormy() -> bool:
    """Say whether so much arrives, in this process, that work which can wait should."""
    second = int(time.monotonic())
    return max(_arrived.get(second, 0), _arrived.get(second - 1, 0)) >= STORM


def receive(calls: Sequence[Call]) -> list[Answer]:
    """Answer everybody at the door; what is acknowledged is on disk."""
    _note_arrival(len(calls))
    known = {(source.kind, source.key_digest): source for source in at_addresses(call.key for call in calls)}
    hastily = is_stormy()
    looked_at = [_look(call, known.get((call.kind, digest(call.key))), hastily=hastily) for call in calls]
    answers = [each if isinstance(each, Answer) else _acknowledged(each, "") for each in looked_at]
    to_store = [(number, each) for number, each in enumerate(looked_at) if isinstance(each, Judged) and each.kept]
    for (number, parcel), answer in zip(to_store, _stored([parcel for _, parcel in to_store]), strict=True):
        answers[number] = answer
        if parcel.reason:
            is_away = parcel.outcome == Outcome.REFUSED or answer.status >= HTTPStatus.BAD_REQUEST
            said = "was turned away" if is_away else "was not understood"
            logger.info("A delivery to %s %s: %s %s", parcel.source, said, answer.status.value, parcel.reason)
    return answers


def _look(call: Call, source: Source | None, *, hastily: bool) -> Judged | Answer:
    if source is None:
        return problem(HTTPStatus.NOT_FOUND, NO_SOURCE)
    if source.disabled_at:
        return paused(source, call.parcel)
    if call.oversize:
        return refused(source, call.parcel, TOO_LARGE, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if _too_many(source):
        said = f"More than {MOST_A_MINUTE} deliveries a minute. Try again later."
        return refused(source, call.parcel, said, HTTPStatus.TOO_MANY_REQUESTS)
    return judged(source, call.parcel, hastily=hastily)


def _stored(parcels: Sequence[Judged]) -> list[Answer]:
    """Store parcels together; where that fails, each alone, so that an odd one does no harm to the others."""
    try:
        entries = write(parcels) if parcels else []
    except DatabaseError as error:
        close_old_connections()
        if len(parcels) > 1:
            return [answer for parcel in parcels for answer in _stored([parcel])]
        if isinstance(error, IntegrityError) and not Source.objects.filter(pk=parcels[0].source.pk).exists():
            return [problem(HTTPStatus.NOT_FOUND, NO_SOURCE)]
        logger.exception("A delivery could not be stored: %s", type(error).__name__)
        return [problem(HTTPStatus.SERVICE_UNAVAILABLE, BUSY, **{"Retry-After": "10"})]
    return [_acknowledged(parcel, str(entry.pk), entry.status) for parcel, entry in zip(parcels, entries, strict=True)]


def _acknowledged(parcel: Judged, name: str, status: int = 0) -> Answer:
    """Say what became of a parcel, in the words its sender waits for."""
    if parcel.outcome in {Outcome.REFUSED, Outcome.UNCLEAR} and parcel.status >= HTTPStatus.BAD_REQUEST:
        retry = {"Retry-After": "60"} if parcel.status == HTTPStatus.TOO_MANY_REQUESTS else {}
        return problem(parcel.status, parcel.reason, **retry)
    said = json.dumps(parcel.reply) if parcel.reply is not None else f'{{"delivery": "{name}"}}'
    return Answer(HTTPStatus(status or parcel.status), said.encode())


_arrived: dict[int, int] = {}


def _note_arrival(number: int) -> None:
    second = int(time.monotonic())
    so_far = _arrived.get(second, 0)
    if not so_far:
        for before in [each for each in _arrived if each < second - 1]:
            _arrived.pop(before, None)
    _arrived[second] = so_far + number


_heard_lately: dict[str, tuple[int, int]] = {}


def _too_many(source: Source) -> bool:
    """Count a delivery in this minute; true once there were more than we take from one source in this process."""
    minute = int(time.time() // 60)
    since, heard = _heard_lately.get(source.key_digest, (minute, 0))
    heard = heard + 1 if since == minute else 1
    _heard_lately[source.key_digest] = (minute, heard)
    return heard > MOST_A_MINUTE

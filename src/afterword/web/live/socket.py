"""WebSocket bytes ↔ Room.

Who may come in is decided by the ticket; an Origin that is not ours is turned away before that. A ticket
that does not hold is answered with a close code rather than an HTTP status, which browsers hide from scripts.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from django.conf import settings
from django.db import DatabaseError
from django.http.request import split_domain_port, validate_host

from afterword.web.live import ticket
from afterword.web.live.crdt import BadUpdateError
from afterword.web.live.holding import TooLongError
from afterword.web.live.models import SharedText
from afterword.web.live.peer import CLOSING, GONE, REVOKED, TICKET_OVER, TOO_BIG, TOO_LONG, UNREADABLE, Goodbye, Peer
from afterword.web.live.protocol import BadMessageError
from afterword.web.live.room import Room
from afterword.web.live.rooms import Rooms

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

PREFIX = "/live/"
BIGGEST_MESSAGE = 8 * 1024 * 1024
MESSAGES_A_SECOND, BURST = 500.0, 2000.0
FAREWELL = 2.0  # seconds for a peer to take its last message


async def serve(rooms: Rooms, scope: Scope, receive: Receive, send: Send) -> None:
    """Carry one connection from its handshake to its end."""
    await receive()  # websocket.connect
    if not scope["path"].startswith(PREFIX) or not _from_our_pages(scope):
        await send({"type": "websocket.close", "code": 4403})
        return
    await send({"type": "websocket.accept"})
    try:
        leave = _leave(scope)
        room = await rooms.enter(leave)
    except ticket.RefusedError:
        await _close(send, TICKET_OVER)
    except SharedText.DoesNotExist:
        await _close(send, GONE)
    except (DatabaseError, OSError):
        await _close(send, CLOSING)
    else:
        await _take_part(room, Peer(leave), receive, send)


async def _take_part(room: Room, peer: Peer, receive: Receive, send: Send) -> None:
    room.admit(peer)
    tasks = [
        asyncio.create_task(_read(room, peer, receive)),
        asyncio.create_task(_write(peer, send)),
        asyncio.create_task(_see_out(peer)),
    ]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        room.part(peer)
        await asyncio.gather(*tasks, return_exceptions=True)


async def _read(room: Room, peer: Peer, receive: Receive) -> None:
    pace = _Pace()
    while True:
        message = await receive()
        if message["type"] == "websocket.disconnect":
            return
        await pace.step()
        await room.room_to_hear()
        if goodbye := _hear(room, peer, message.get("bytes") or b""):
            peer.dismiss(goodbye)


def _hear(room: Room, peer: Peer, data: bytes) -> Goodbye | None:
    """Pass a message on to the room; return why its sender must go, if so."""
    if len(data) > BIGGEST_MESSAGE:
        return TOO_BIG
    if peer.leaving:
        return None
    try:
        room.hear(peer, data)
    except (BadMessageError, BadUpdateError):
        return UNREADABLE
    except TooLongError:
        return TOO_LONG
    except ticket.RefusedError:
        return REVOKED
    return None


async def _write(peer: Peer, send: Send) -> None:
    while not isinstance(message := await peer.next(), Goodbye):
        await send({"type": "websocket.send", "bytes": message})
    await _close(send, message)


async def _see_out(peer: Peer) -> None:
    """Wait until a dismissed peer has had its time to read what was left: one that does not read blocks its writer."""
    await peer.dismissed.wait()
    await asyncio.sleep(FAREWELL)


async def _close(send: Send, goodbye: Goodbye) -> None:
    message = {"type": "websocket.close", "code": goodbye.code, "reason": goodbye.reason}
    await send(message)


class _Pace:
    """How fast one peer is listened to: a flood is read slowly, so that it backs up at its source."""

    def __init__(self) -> None:
        self._allowance = BURST
        self._at = time.monotonic()

    async def step(self) -> None:
        now = time.monotonic()
        self._allowance = min(BURST, self._allowance + (now - self._at) * MESSAGES_A_SECOND) - 1
        self._at = now
        if self._allowance < 0:
            await asyncio.sleep(-self._allowance / MESSAGES_A_SECOND)


def _leave(scope: Scope) -> ticket.Leave:
    """Read the ticket in the address. Raises RefusedError when it is none, or is for another text."""
    query = parse_qs(scope["query_string"].decode("latin-1"))
    leave = ticket.read(query.get("token", [""])[0])
    try:
        asked = UUID(scope["path"].removeprefix(PREFIX))
    except ValueError as trouble:
        raise ticket.RefusedError from trouble
    if asked != leave.text_id:
        raise ticket.RefusedError
    return leave


def _from_our_pages(scope: Scope) -> bool:
    """Tell whether a browser's Origin is one of our hosts; programs send none, and need a ticket all the same."""
    origins = [value.decode("latin-1") for name, value in scope["headers"] if name == b"origin"]
    return all(_is_ours(origin) for origin in origins)


def _is_ours(origin: str) -> bool:
    try:
        host, _ = split_domain_port(urlsplit(origin).netloc)
    except ValueError:  # "http://["
        return False
    return bool(host) and validate_host(host, settings.ALLOWED_HOSTS)

"""The door at storm speed: requests to `/hooks/` are answered beside the pages, and stored many in one commit.

A thread of its own takes everything that came while it was writing the last time, and writes it in one
transaction; whoever waits is answered once that is on disk. So the disk is waited for once for many, and no
page waits for a storm. Large bodies are looked into by another thread first.
"""

import asyncio
import logging
import re
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from functools import lru_cache
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.db import close_old_connections, connections
from django.http.request import validate_host
from django.utils.timezone import now

from afterword.incident.senders.sender import Parcel
from afterword.web.incidents.judging import READ_AT_DOOR
from afterword.web.incidents.reception import BUSY, LARGEST, Answer, Call, problem, receive

logger = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

ADDRESS = re.compile(r"/hooks/([-a-zA-Z0-9_]+)/([^/]+)")
NEXT_PIECE_WITHIN, WHOLE_WITHIN = 15.0, 120.0  # seconds for a body to arrive
MOST_TOGETHER = 256
"""Deliveries in one commit."""
LINGER, NAP = 0.002, 0.0005
"""Seconds."""
MOST_WAITING = 64 * 1024 * 1024
"""Bytes of bodies in memory; whoever comes with more is asked to come again."""


class Gate:
    """Stores what arrives, in a thread that begins with the first of them."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Call, asyncio.AbstractEventLoop, asyncio.Future[Answer]]] = deque()
        self._something = threading.Condition()
        self._thread: threading.Thread | None = None
        self._bytes = 0
        self._idle = True  # as long as nobody writes
        self._closed = False

    @staticmethod
    def takes(scope: Scope) -> bool:
        """Tell whether a request is a delivery."""
        return scope["method"] in {"POST", "PUT"} and ADDRESS.fullmatch(scope["path"]) is not None

    async def answer(self, scope: Scope, receive_: Receive, send: Send) -> None:
        """Take a delivery, and answer once it is on disk."""
        try:
            answer = await self._answer(scope, receive_)
        except asyncio.CancelledError:  # the server ends
            answer = problem(HTTPStatus.SERVICE_UNAVAILABLE, BUSY, **{"Retry-After": "10"})
        if answer is None:
            return
        await send({"type": "http.response.start", "status": answer.status.value, "headers": _response_headers(answer)})
        await send({"type": "http.response.body", "body": answer.body})

    def open(self) -> None:
        """Let deliveries in, again if the door was closed."""
        self._closed = False

    def close(self) -> None:
        """Write what was taken, then let no more in."""
        with self._something:
            self._closed = True
            self._something.notify()
        if self._thread:
            self._thread.join()
            self._thread, self._idle = None, True

    async def _answer(self, scope: Scope, receive_: Receive) -> Answer | None:
        """Return what to answer; ``None`` when the sender left."""
        headers = _headers(scope["headers"])
        if not _is_ours(headers.get("host", "")):
            return problem(HTTPStatus.BAD_REQUEST, "This host name is not one of ours. Check the address.")
        kind, key = ADDRESS.fullmatch(scope["path"]).groups()  # type: ignore[union-attr]  # it was in `takes`
        stated = headers.get("content-length", "")
        oversize = stated.isdecimal() and int(stated) > LARGEST
        body = b""
        if not oversize:
            try:
                read = await _body(receive_)
            except TimeoutError:
                return problem(HTTPStatus.REQUEST_TIMEOUT, "The body came too slowly. Send it again.")
            if read is None:
                return None
            oversize = len(read) > LARGEST
            body = b"" if oversize else read
        call = Call(kind, key, Parcel(body, headers, now()), oversize=oversize)
        if self._closed or self._bytes + len(body) > MOST_WAITING:
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, BUSY, **{"Retry-After": "10"})
        self._bytes += len(body)
        try:
            return await self._stored(call)
        finally:
            self._bytes -= len(body)

    async def _stored(self, call: Call) -> Answer:
        loop = asyncio.get_running_loop()
        if len(call.parcel.body) > READ_AT_DOOR:
            return await asyncio.to_thread(_receive_large, call)
        future: asyncio.Future[Answer] = loop.create_future()
        self._waiting.append((call, loop, future))
        if self._idle:  # whoever writes says so before looking a last time, and so misses nothing
            self._wake()
        return await future

    def _wake(self) -> None:
        with self._something:
            self._idle = False
            if self._thread is None:
                self._thread = threading.Thread(target=self._write, name="deliveries", daemon=True)
                self._thread.start()
            self._something.notify()

    def _write(self) -> None:
        """Store what waits, until the door is closed and nothing waits any more."""
        before = 1
        while self._wait_for(before):
            together = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_TOGETHER))]
            answers = _received([call for call, _, _ in together])
            told: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Answer], Answer]]] = {}
            for (_, loop, future), answer in zip(together, answers, strict=True):
                told.setdefault(loop, []).append((future, answer))
            for loop, those in told.items():  # nearly always one: it is woken once for all of them
                loop.call_soon_threadsafe(_tell, those)
            before = min(len(together) + len(self._waiting), MOST_TOGETHER)
        connections.close_all()

    def _wait_for(self, before: int) -> bool:
        """Wait until something is there, and in a storm a moment longer: those just answered are about to come again.

        False once the door is closed and nothing is left.
        """
        if not self._waiting:
            with self._something:
                self._idle = True
                while not self._waiting and not self._closed:
                    self._something.wait()
                    self._idle = True
                self._idle = False
        patience = time.monotonic() + LINGER
        while before > 1 and len(self._waiting) < before and not self._closed and time.monotonic() < patience:
            time.sleep(NAP)  # not woken by each of them: that would cost more than it saves
        return bool(self._waiting)


def _tell(those: "list[tuple[asyncio.Future[Answer], Answer]]") -> None:
    for future, answer in those:
        if not future.done():  # its sender may have left
            future.set_result(answer)


def _received(calls: list[Call]) -> list[Answer]:
    """Receive calls in this thread; whatever goes wrong, they are answered, and sent again."""
    try:
        close_old_connections()
        return receive(calls)
    except Exception:
        logger.exception("%s deliveries could not be stored.", len(calls))
        connections.close_all()
        return [problem(HTTPStatus.SERVICE_UNAVAILABLE, BUSY, **{"Retry-After": "10"}) for _ in calls]


def _receive_large(call: Call) -> Answer:
    """Receive one call in a thread that keeps no connection: any of the loop's may be the next."""
    try:
        return _received([call])[0]
    finally:
        connections.close_all()


async def _body(receive_: Receive) -> bytes | None:
    """Read a body, up to a little more than the largest; ``None`` when its sender left. Raises TimeoutError."""
    clock = asyncio.get_running_loop().time
    end = clock() + WHOLE_WITHIN
    pieces: list[bytes] = []
    length = 0
    async with asyncio.timeout_at(min(end, clock() + NEXT_PIECE_WITHIN)) as patience:
        while length <= LARGEST:
            message = await receive_()
            if message["type"] == "http.disconnect":
                return None
            pieces.append(message.get("body", b""))
            length += len(pieces[-1])
            if not message.get("more_body"):
                break
            patience.reschedule(min(end, clock() + NEXT_PIECE_WITHIN))
    return b"".join(pieces)


def _headers(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return headers by name; one that came twice is joined, as Django does."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]},{text}" if key in headers else text
    return headers


@lru_cache(maxsize=64)
def _is_ours(host: str) -> bool:
    """Say whether a request names a host we answer to, as pages do."""
    name = re.sub(r":\d+$", "", host.lower())
    return validate_host(name, settings.ALLOWED_HOSTS or [".localhost", "127.0.0.1", "[::1]"])


def _response_headers(answer: Answer) -> list[tuple[bytes, bytes]]:
    own = {"content-type": answer.content_type, "content-length": str(len(answer.body)), **answer.headers}
    return [*_always(), *((name.lower().encode(), value.encode("latin-1")) for name, value in own.items())]


@lru_cache(maxsize=1)
def _always() -> tuple[tuple[bytes, bytes], ...]:
    """Return what Django's middleware says on every page, as far as it concerns a machine."""
    named = {
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": settings.SECURE_REFERRER_POLICY,
    }
    if settings.SECURE_HSTS_SECONDS:
        named["strict-transport-security"] = f"max-age={settings.SECURE_HSTS_SECONDS}"
    return tuple((name.encode(), value.encode("latin-1")) for name, value in named.items())

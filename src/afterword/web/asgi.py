"""HTTP to Django, WebSocket to live.socket.

Django answers as WSGI in threads: on the same machine that is more than twice as fast as its own ASGI
handler, and the sockets have the event loop to themselves.
"""

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from a2wsgi import WSGIMiddleware
from django.core.wsgi import get_wsgi_application
from django.utils.timezone import localdate

from afterword.web.house import config
from afterword.web.spool import Spool

if TYPE_CHECKING:
    from afterword.document.document import Document
    from afterword.lint.diagnostic import Diagnostic
    from afterword.web.incidents import gate
    from afterword.web.live import rooms, socket

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")

THREADS = 16
LARGEST = 10 * 1024 * 1024  # of a request's body; whoever announces more is answered without it being read
NEXT_PIECE_WITHIN, WHOLE_WITHIN = 15.0, 120.0  # seconds for a body to arrive


def uvicorn_settings(host: str, port: int) -> dict[str, Any]:
    """Return what `uvicorn.Config` needs beside the application, so that stopping is quick and nothing is lost."""
    return {
        "host": host,
        "port": port,
        "lifespan": "on",  # the rooms are flushed there
        "timeout_graceful_shutdown": 2,
        "ws_max_size": 8 * 1024 * 1024,
        "ws_per_message_deflate": False,
        "ws_ping_interval": 20.0,
        "ws_ping_timeout": 20.0,
        "log_level": "warning",
        "access_log": False,  # it would be put together for every request, and then not be written at this level
        "proxy_headers": False,
        "server_header": False,
    }


class Application:
    """The one ASGI callable."""

    def __init__(self) -> None:
        pages = get_wsgi_application()
        # Not before Django is set up: these have models.
        self._socket = cast("Any", import_module("afterword.web.live.socket"))
        self._gate = cast("gate.Gate", import_module("afterword.web.incidents.gate").Gate())
        self._rooms: rooms.Rooms | None = None
        # No end to the queue: an answer waits in memory for a slow reader, never a thread.
        http = WSGIMiddleware(cast("Any", pages), workers=THREADS, send_queue_size=0)
        self._http = cast("Callable[[socket.Scope, socket.Receive, socket.Send], Awaitable[None]]", http)
        self._spool = Spool(self._http)

    async def __call__(self, scope: "socket.Scope", receive: "socket.Receive", send: "socket.Send") -> None:
        """Carry one connection."""
        if scope["type"] == "http":
            await self._answer(_plain(scope), receive, send)
        elif scope["type"] == "websocket":
            await self._socket.serve(self._open_rooms(), scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._live(receive, send)

    async def _answer(self, scope: "socket.Scope", receive: "socket.Receive", send: "socket.Send") -> None:
        """Let a thread answer once the whole body is here, so that nobody holds one up by sending slowly."""
        if self._gate.takes(scope):
            await self._gate.answer(scope, receive, send)
            return
        if self._spool.takes(scope):
            await self._spool.answer(scope, receive, send)
            return
        if not _has_body(scope):
            await self._http(scope, receive, send)
            return
        try:
            async with asyncio.timeout(WHOLE_WITHIN):
                body = await _body(receive)
        except TimeoutError:
            await _turn_away(send, HTTPStatus.REQUEST_TIMEOUT)
        except asyncio.CancelledError:  # the server ends
            await _turn_away(send, HTTPStatus.SERVICE_UNAVAILABLE)
        else:
            if body is not None:
                await self._http(_measured(scope, body), _said(body), send)

    def _open_rooms(self) -> "rooms.Rooms":
        if self._rooms is None:
            self._rooms = self._socket.Rooms(_check_as_for_review, _what_reviews_go_by)
        return self._rooms

    async def _live(self, receive: "socket.Receive", send: "socket.Send") -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._open_rooms()
                self._gate.open()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await asyncio.to_thread(self._gate.close)
                if self._rooms:
                    await self._rooms.close()
                    self._rooms = None
                await send({"type": "lifespan.shutdown.complete"})
                return


def _check_as_for_review() -> "Callable[[Document], tuple[Diagnostic, ...]]":
    """Make a check of one text, as strict as its review will be, so that nobody is surprised there."""
    review = import_module("afterword.web.postmortems.review")
    return cast("Callable[[Document], tuple[Diagnostic, ...]]", review.rereading())


def _what_reviews_go_by() -> object:
    """Return what a check depends on beside its text: the configuration, and which day it is."""
    return config(), localdate()


def _has_body(scope: "socket.Scope") -> bool:
    """Tell whether there is a body to wait for; one that is too big is not waited for, but refused by its length."""
    headers = dict(scope["headers"])
    length = headers.get(b"content-length", b"")
    return b"transfer-encoding" in headers or (length.isdigit() and 0 < int(length) <= LARGEST)


async def _body(receive: "socket.Receive") -> bytes | None:
    """Read a body, up to a little more than the largest; None when its sender left. Raises TimeoutError."""
    body = bytearray()
    while len(body) <= LARGEST:
        message = await asyncio.wait_for(receive(), NEXT_PIECE_WITHIN)
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return bytes(body)


def _measured(scope: "socket.Scope", body: bytes) -> "socket.Scope":
    """Say how long the body is: one that came in chunks did not."""
    headers = [each for each in scope["headers"] if each[0] not in {b"content-length", b"transfer-encoding"}]
    return {**scope, "headers": [*headers, (b"content-length", str(len(body)).encode())]}


def _said(body: bytes) -> "socket.Receive":
    async def receive() -> "socket.Message":
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


async def _turn_away(send: "socket.Send", status: HTTPStatus) -> None:
    """Answer in one line, and hang up."""
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    with contextlib.suppress(OSError):
        await send({"type": "http.response.start", "status": status.value, "headers": headers})
        await send({"type": "http.response.body", "body": f"{status.phrase}\n".encode()})


def _plain(scope: "socket.Scope") -> "socket.Scope":
    """Make a request fit for WSGI.

    A header written with an underscore would pass for the real one with a dash, so it is dropped; a query may hold
    bytes that are not ASCII, which become percent signs as they should have been.
    """
    headers = [(name, value) for name, value in scope["headers"] if b"_" not in name]
    query = scope["query_string"]
    return {**scope, "headers": headers, "query_string": query if query.isascii() else _quoted(query)}


def _quoted(query: bytes) -> bytes:
    return quote(query, safe="%&=+;:/?@!$'()*,[]~-._").encode()


application = Application()

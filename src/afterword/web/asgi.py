"""HTTP to Django, WebSocket to live.socket.

Django answers as WSGI in threads: on the same machine that is more than twice as fast as its own ASGI
handler, and the sockets have the event loop to themselves.
"""

import os
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from a2wsgi import WSGIMiddleware
from django.core.wsgi import get_wsgi_application

if TYPE_CHECKING:
    from afterword.document.parse import Document
    from afterword.lint.diagnostic import Diagnostic
    from afterword.web.live import rooms, socket

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.web.settings")

THREADS = 16


def uvicorn_settings(host: str, port: int) -> dict[str, Any]:
    """Return what `uvicorn.Config` needs beside the application, so that stopping is quick and nothing is lost."""
    return {
        "host": host,
        "port": port,
        "lifespan": "on",  # the rooms are flushed there
        "timeout_graceful_shutdown": 3,
        "ws_max_size": 8 * 1024 * 1024,
        "ws_per_message_deflate": False,
        "ws_ping_interval": 20.0,
        "ws_ping_timeout": 20.0,
        "log_level": "warning",
        "proxy_headers": False,
        "server_header": False,
    }


class Application:
    """The one ASGI callable."""

    def __init__(self) -> None:
        pages = get_wsgi_application()
        # Not before Django is set up: these have models.
        self._socket = cast("Any", import_module("afterword.web.live.socket"))
        self._rooms: rooms.Rooms | None = None
        http = WSGIMiddleware(cast("Any", pages), workers=THREADS)
        self._http = cast("Callable[[socket.Scope, socket.Receive, socket.Send], Awaitable[None]]", http)

    async def __call__(self, scope: "socket.Scope", receive: "socket.Receive", send: "socket.Send") -> None:
        """Carry one connection."""
        if scope["type"] == "http":
            await self._http(_plain(scope), receive, send)
        elif scope["type"] == "websocket":
            await self._socket.serve(self._open_rooms(), scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._live(receive, send)

    def _open_rooms(self) -> "rooms.Rooms":
        if self._rooms is None:
            self._rooms = self._socket.Rooms(_as_for_review)
        return self._rooms

    async def _live(self, receive: "socket.Receive", send: "socket.Send") -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._open_rooms()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                if self._rooms:
                    await self._rooms.close()
                    self._rooms = None
                await send({"type": "lifespan.shutdown.complete"})
                return


def _as_for_review(document: "Document") -> "tuple[Diagnostic, ...]":
    """Check a text as strictly as its review will, so that nobody is surprised there."""
    diagnostics = import_module("afterword.web.postmortems.review").diagnostics
    return cast("tuple[Diagnostic, ...]", diagnostics(document))


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

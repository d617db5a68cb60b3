"""Bodies too big for memory: they wait on the disk until they are whole, and only then does a thread look at them."""

import asyncio
import errno
import tempfile
from importlib import import_module
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from afterword.web.live import socket

    Http = Callable[[socket.Scope, socket.Receive, socket.Send], Awaitable[None]]

UPLOADS = frozenset({"/imports/", "/api/v1/imports"})
AT_ONCE = 4
"""Uploads on their way at the same time, in one process."""
NEXT_PIECE_WITHIN, WHOLE_WITHIN = 30.0, 3600.0  # seconds
PIECE = 1024 * 1024
FORM = 1024 * 1024
"""Bytes a form has beside its files."""


class Turned(Exception):
    """An upload that is not let in; its argument is a key of `uploads.WHY`."""


class Spool:
    """The way of uploads to the pages."""

    def __init__(self, http: "Http") -> None:
        self._http = http
        self._on_their_way = 0

    @staticmethod
    def takes(scope: "socket.Scope") -> bool:
        """Tell whether a request is an upload."""
        return scope["method"] == "POST" and scope["path"] in UPLOADS

    async def answer(self, scope: "socket.Scope", receive: "socket.Receive", send: "socket.Send") -> None:
        """Put the body of an upload on the disk, if its sender may send one, and let a thread answer.

        Whoever may not, or sent too much, is answered as if they had only asked for the page: it says why.
        """
        uploads = import_module("afterword.web.imports.uploads")  # not before Django is set up
        settings = import_module("django.conf").settings
        headers = dict(scope["headers"])
        who = (headers.get(name, b"").decode("latin-1") for name in (b"cookie", b"authorization"))
        if not await asyncio.to_thread(_asked, uploads.may_send, *who):
            await self._http(_asking(scope), _nothing, send)
            return
        self._on_their_way += 1
        try:
            with tempfile.TemporaryFile(dir=settings.FILE_UPLOAD_TEMP_DIR) as file:
                length = await self._fill(file, receive, settings.IMPORT_LARGEST + FORM)
                if length is not None:
                    await self._http(_measured(scope, length), _read(file, length), send)
        except Turned as turned:
            await self._http({**_asking(scope), uploads.TURNED: turned.args[0]}, _nothing, send)
        finally:
            self._on_their_way -= 1

    async def _fill(self, file: IO[bytes], receive: "socket.Receive", limit: int) -> int | None:
        """Write a body down; return its length, None when its sender left. Raises Turned once all of it was heard."""
        why = "too-many" if self._on_their_way > AT_ONCE else None
        length = 0
        try:
            async with asyncio.timeout(WHOLE_WITHIN):
                while True:
                    message = await asyncio.wait_for(receive(), NEXT_PIECE_WITHIN)
                    if message["type"] == "http.disconnect":
                        return None
                    body = cast("bytes", message.get("body", b""))
                    length += len(body)
                    # What is not kept is still heard to its end: a browser shows no answer before it has sent all.
                    why = why or ("too-large" if length > limit else await _write(file, body))
                    if not message.get("more_body"):
                        break
        except TimeoutError:
            why = "too-slow"
        if why:
            raise Turned(why)
        file.seek(0)
        return length


async def _write(file: IO[bytes], body: bytes) -> str | None:
    """Write a piece; return why it cannot be kept."""
    try:
        await asyncio.to_thread(_put, file, body)
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise
        return "disk-full"
    return None


def _put(file: IO[bytes], body: bytes) -> None:
    file.write(body)
    file.flush()


def _asked(may_send: "Callable[[str, str], bool]", cookies: str, key: str) -> bool:
    """Ask in a thread of its own, which leaves no connection behind."""
    try:
        return may_send(cookies, key)
    finally:
        import_module("django.db").connections.close_all()


def _read(file: IO[bytes], length: int) -> "socket.Receive":
    left = length

    async def receive() -> "socket.Message":
        nonlocal left
        piece = await asyncio.to_thread(file.read, min(PIECE, left))
        left -= len(piece)
        return {"type": "http.request", "body": piece, "more_body": bool(left and piece)}

    return receive


async def _nothing() -> "socket.Message":
    return {"type": "http.request", "body": b"", "more_body": False}


def _asking(scope: "socket.Scope") -> "socket.Scope":
    """Make a question of an upload: the same page, without a body."""
    return {**_measured(scope, 0), "method": "GET"}


def _measured(scope: "socket.Scope", length: int) -> "socket.Scope":
    """Say how long the body is: one that came in chunks did not."""
    headers = [each for each in scope["headers"] if each[0] not in {b"content-length", b"transfer-encoding"}]
    return {**scope, "headers": [*headers, (b"content-length", str(length).encode())]}

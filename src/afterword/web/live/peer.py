"""Peer: one open connection to a room, and what waits to be sent to it."""

import asyncio
from collections import deque
from dataclasses import dataclass

from afterword.web.live.ticket import Leave

MOST_WAITING_BYTES = 8 * 1024 * 1024
MOST_WAITING_MESSAGES = 4096


@dataclass(frozen=True, slots=True)
class Goodbye:
    """Why a connection is closed. Codes 4400-4499 tell a y-websocket provider not to try again by itself."""

    code: int
    reason: str


UNREADABLE = Goodbye(4400, "That was not an update of this text.")
TICKET_OVER = Goodbye(4401, "The ticket has run out.")
REVOKED = Goodbye(4403, "The ticket no longer holds.")
GONE = Goodbye(4404, "There is no such text.")
TOO_BIG = Goodbye(4413, "That message is too big.")
TOO_LONG = Goodbye(
    4413, "With this the text is longer than 3,000,000 bytes. Leave logs where logs live, and link them."
)
LOCKED = Goodbye(4423, "The text is locked.")
TOO_SLOW = Goodbye(1013, "This connection does not keep up; connect again.")
CLOSING = Goodbye(1012, "The server is restarting.")


class Peer:
    """One connection. Everything here belongs to the event loop's thread."""

    __slots__ = ("_goodbye", "_outbox", "_size", "_wake", "dismissed", "heard", "leave", "tabs")

    def __init__(self, leave: Leave) -> None:
        self.leave = leave
        self.heard = 0  # updates received on this connection
        self.tabs: set[int] = set()  # the awareness ids it speaks for
        self._outbox: deque[bytes] = deque()
        self._size = 0
        self._wake = asyncio.Event()
        self._goodbye: Goodbye | None = None
        self.dismissed = asyncio.Event()

    @property
    def leaving(self) -> bool:
        """Whether this connection is being closed."""
        return self._goodbye is not None

    def tell(self, message: bytes) -> None:
        """Queue a message; a peer that does not read is let go rather than waited for."""
        if self.leaving:
            return
        self._outbox.append(message)
        self._size += len(message)
        if len(self._outbox) > 1 and (self._size > MOST_WAITING_BYTES or len(self._outbox) > MOST_WAITING_MESSAGES):
            self._outbox.clear()
            self.dismiss(TOO_SLOW)
        self._wake.set()

    def dismiss(self, goodbye: Goodbye) -> None:
        """Close the connection once what is queued has been sent."""
        self._goodbye = self._goodbye or goodbye
        self.dismissed.set()
        self._wake.set()

    async def next(self) -> bytes | Goodbye:
        """Wait for the next message to send, or for the end."""
        while not self._outbox:
            if self._goodbye:
                return self._goodbye
            self._wake.clear()
            await self._wake.wait()
        message = self._outbox.popleft()
        self._size -= len(message)
        return message

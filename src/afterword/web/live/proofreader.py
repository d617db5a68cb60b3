"""Who checks the text of a room: a moment after it changed, and never for more than a share of the time."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Protocol

from afterword.web.live import protocol

LINT_AFTER = 0.15  # seconds of a changed text
LINT_SHARE = 3  # at most a quarter of a thread's time is spent on one room's diagnostics


class Listeners(Protocol):
    """A text, and those who are told what was found in it."""

    def read(self) -> str | None:
        """Return the text as it stands; None while nobody is there to be told."""

    def tell_all(self, message: bytes) -> None:
        """Send everybody a message."""


class Proofreader:
    """Checks one text when it rests, and tells what was found. Belongs to the event loop's thread.

    It keeps no hold of its listeners: a room in a circle would be let go of by the collector, in any thread.
    """

    def __init__(self, check: Callable[[str], Awaitable[object]]) -> None:
        self.last: bytes | None = None
        """What was told last."""
        self._check = check
        self._asked = 0  # how often what is asked of a text has changed
        self._looked_at: tuple[int, str] | None = None  # what was asked then, and of which text
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._took = 0.0

    def soon(self, listeners: Listeners) -> None:
        """Look at the text in a moment, unless that is on its way."""
        if self._timer is None and self._task is None:
            delay = max(LINT_AFTER, LINT_SHARE * self._took)
            self._timer = asyncio.get_running_loop().call_later(delay, self._now, listeners)

    def afresh(self, listeners: Listeners) -> None:
        """Look again in a moment, though the text be the same: what is asked of it has changed."""
        self._asked += 1
        self.soon(listeners)

    def stop(self) -> None:
        """Look no more."""
        if self._timer:
            self._timer.cancel()
        if self._task:
            self._task.cancel()

    def _now(self, listeners: Listeners) -> None:
        self._timer = None
        text = listeners.read()
        if text is not None and (self._asked, text) != self._looked_at:
            self._task = asyncio.create_task(self._look(text, listeners))

    async def _look(self, text: str, listeners: Listeners) -> None:
        started = time.monotonic()
        looking_at = self._asked, text
        try:
            self.last = protocol.insight(await self._check(text))
            self._looked_at = looking_at
            listeners.tell_all(self.last)
        finally:
            self._took = time.monotonic() - started
            self._task = None
        if looking_at != (self._asked, listeners.read()):
            self.soon(listeners)

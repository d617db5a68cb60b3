"""The rooms open in this process: opened on demand, told of outside changes, dropped when nobody is in them."""

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar
from uuid import UUID

from django.db import DatabaseError, close_old_connections

from afterword.web.live import news, texts, ticket
from afterword.web.live.barring import barrings, is_barred
from afterword.web.live.insight import Check, insight
from afterword.web.live.peer import CLOSING
from afterword.web.live.room import Room
from afterword.web.live.texts import Line, Since

LOOK_EVERY = 0.3  # seconds between looks for what other processes wrote
LINGER = 5.0  # seconds an empty room stays open, for a page that is only reloaded
FLUSH_WITHIN = 3.0  # seconds given to the disk when the server stops
HANDS = 4

P = ParamSpec("P")
R = TypeVar("R")
log = logging.getLogger(__name__)


class Threads:
    """The desk of every room: a few threads for the log, one for the lint, so that saving never waits for it."""

    def __init__(self) -> None:
        self._log = ThreadPoolExecutor(HANDS, thread_name_prefix="live-log")
        self._lint = ThreadPoolExecutor(1, thread_name_prefix="live-lint")

    async def append(self, text_id: UUID, lines: list[Line], after: int) -> Since:
        """Put lines on disk; see `texts.append`."""
        return await self.query(lambda: texts.append(text_id, lines, after=after))

    async def since(self, text_id: UUID, after: int = 0) -> Since:
        """Read the log after an id; see `texts.since`."""
        return await self.query(lambda: texts.since(text_id, after))

    async def insight(self, text: str, check: Check) -> object:
        """Check a text; see `insight.insight`."""
        return await asyncio.get_running_loop().run_in_executor(self._lint, _fresh, lambda: insight(text, check))

    async def rules(self, question: Callable[[], R]) -> R:
        """Ask something of the disk where checks wait for it too, and the log does not."""
        return await asyncio.get_running_loop().run_in_executor(self._lint, _fresh, question)

    async def query(self, question: Callable[[], R]) -> R:
        """Ask the database something in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._log, _fresh, question)

    def stop(self) -> None:
        """End the threads; what they are at is finished."""
        self._log.shutdown(wait=True)
        self._lint.shutdown(wait=False, cancel_futures=True)


class Rooms:
    """All rooms of one process and one event loop.

    What is worth saying about a text is told by whoever opens the house: this floor has no opinion on it. Each room has
    a check of its own, which may remember what it said of the text before. What checks go by is compared with what it
    was: when it differs, all texts are checked again.
    """

    def __init__(self, new_check: Callable[[], Check], checks_go_by: Callable[[], object] = lambda: None) -> None:
        self._threads = Threads()
        self._new_check = new_check
        self._checks_go_by = checks_go_by
        self._went_by: object = None
        self._considering: asyncio.Task[None] | None = None
        self._could_not_consider = ""
        self._rooms: dict[UUID, Room] = {}
        self._opening: dict[UUID, asyncio.Task[Room]] = {}
        self._loop = asyncio.get_running_loop()
        self._stop_listening = news.listen(self._heard_elsewhere)
        self._watch = asyncio.create_task(self._look_about(), name="rooms watch")

    async def enter(self, leave: ticket.Leave) -> Room:
        """Return the room a ticket opens. Raises RefusedError, SharedText.DoesNotExist, DatabaseError."""
        if is_barred(leave, await self._threads.query(barrings)):
            raise ticket.RefusedError
        lingering = self._rooms.get(leave.text_id)
        if lingering and lingering.idle and not lingering.closed:
            await lingering.catch_up()  # as true as one that is opened now
        room = await self._room(leave.text_id)
        if room.revokes(leave):
            raise ticket.RefusedError
        return room

    async def _room(self, text_id: UUID) -> Room:
        room = self._rooms.get(text_id)
        if room and not room.closed:
            return room
        if text_id not in self._opening:
            self._opening[text_id] = asyncio.create_task(self._open(text_id))
        return await asyncio.shield(self._opening[text_id])

    async def close(self) -> None:
        """Put everything on disk and close all rooms."""
        self._stop_listening()
        self._watch.cancel()
        if self._considering:
            self._considering.cancel()
        rooms = [room for room in self._rooms.values() if not room.closed]
        flushing = [asyncio.create_task(room.flushed()) for room in rooms]
        if flushing:
            await asyncio.wait(flushing, timeout=FLUSH_WITHIN)
        for task in flushing:
            task.cancel()
        for room in rooms:
            room.close(CLOSING)
        self._threads.stop()

    async def _open(self, text_id: UUID) -> Room:
        try:
            room = Room(text_id, await self._threads.since(text_id), self._threads, self._new_check())
            self._rooms[text_id] = room
            return room
        finally:
            del self._opening[text_id]

    def _heard_elsewhere(self, text_id: UUID) -> None:
        self._loop.call_soon_threadsafe(self._follow, text_id)

    def _follow(self, text_id: UUID) -> None:
        if room := self._rooms.get(text_id):
            room.follow()

    async def _look_about(self) -> None:
        """Look again and again, whatever happens: without this nobody would hear of anything from outside."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            try:
                await self._look()
            except (DatabaseError, OSError) as trouble:
                log.warning("could not look for outside changes: %s", trouble)
            except Exception:
                log.exception("could not look for outside changes")

    async def _look(self) -> None:
        self._drop_empty()
        now = time.time()
        for room in self._rooms.values():
            room.check_leaves(now)
        if not self._rooms:
            return
        if self._considering is None or self._considering.done():  # aside: a disk may take its time
            self._considering = asyncio.create_task(self._reconsider(), name="rooms reconsider")
        await self._follow_changed(tuple(self._rooms))
        await self._see_out_the_barred()

    async def _follow_changed(self, text_ids: tuple[UUID, ...]) -> None:
        standings = await self._threads.query(lambda: texts.standings(text_ids))
        for text_id in text_ids:
            found = self._rooms.get(text_id)
            if found and standings.get(text_id) != found.standing:
                found.follow()

    async def _see_out_the_barred(self) -> None:
        barred = await self._threads.query(barrings)
        for room in self._rooms.values() if barred else ():
            room.see_out(lambda peer: is_barred(peer.leave, barred))

    async def _reconsider(self) -> None:
        """Check all texts again if what checks go by has changed; while that cannot be told, what it was holds."""
        try:
            found = await self._threads.rules(self._checks_go_by)
        except Exception as trouble:  # noqa: BLE001 - of a file that anybody may have changed, and said once
            if self._could_not_consider != (words := str(trouble)):
                log.warning("could not look what texts are checked by: %s", words)
            self._could_not_consider = words
            return
        self._could_not_consider = ""
        before, self._went_by = self._went_by, found
        for room in self._rooms.values() if before != found else ():
            room.reconsider()

    def _drop_empty(self) -> None:
        now = time.monotonic()
        for text_id, room in list(self._rooms.items()):
            if room.closed or (room.idle and now - room.empty_since > LINGER):
                room.close(CLOSING)
                del self._rooms[text_id]


def _fresh(question: Callable[[], R]) -> R:
    """Ask with a database connection that is neither too old nor known to be broken."""
    close_old_connections()
    return question()

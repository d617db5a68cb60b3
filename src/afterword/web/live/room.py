"""One text, the people in it, and the diagnostics they all see.

What somebody writes is applied, put on disk together with what came in the same few milliseconds, and only
then passed on and acknowledged. The acknowledged state is the one from before the commit was awaited: what
was applied meanwhile is not on disk yet.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from django.db import DatabaseError

from afterword.web.live import crdt, protocol, ticket
from afterword.web.live.holding import Holding, TooLongError
from afterword.web.live.insight import Check
from afterword.web.live.models import SharedText
from afterword.web.live.peer import CLOSING, GONE, LOCKED, REVOKED, TICKET_OVER, Goodbye, Peer
from afterword.web.live.presence import Attendance
from afterword.web.live.proofreader import Proofreader
from afterword.web.live.texts import Line, Since, Standing

WINDOW = 0.005  # seconds in which updates are gathered for one commit
RETRY_AFTER = 1.0  # seconds, after the disk refused
MOST_UNSAVED_BYTES = 16 * 1024 * 1024

NOT_SAVED = "The server cannot write to its disk just now. Your text is kept here and will be saved when it can."
SAVED_AGAIN = "The server writes again; your text is saved."
IS_LOCKED = "This text is locked. What you wrote after that is not saved."
READ_ONLY = "You can read this text, not change it."
IS_UNLOCKED = "This text can be written again."
NO_LONGER = "Your leave to this text was taken back or has changed."

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of updates waiting for the disk; without a payload, an answer to give after those before it."""

    peer: Peer
    number: int
    payload: bytes | None


class Desk(Protocol):
    """Where a room has its slow work done, off the event loop: the log and the lint."""

    async def append(self, text_id: UUID, lines: list[Line], after: int) -> Since:
        """Put lines on disk; see `texts.append`."""

    async def since(self, text_id: UUID, after: int) -> Since:
        """Read the log after an id; see `texts.since`."""

    async def insight(self, text: str, check: Check) -> object:
        """Check a text; see `insight.insight`."""


class Room:
    """One text open in this process. Everything here belongs to the event loop's thread."""

    def __init__(self, text_id: UUID, opened: Since, desk: Desk, check: Check) -> None:
        self.text_id = text_id
        self.peers: set[Peer] = set()
        self.standing: Standing = opened.standing
        self.empty_since = time.monotonic()
        self._desk = desk
        self._text = Holding(opened.others)
        self._last_id = opened.last_id
        self._unsaved: list[Heard] = []
        self._unsaved_bytes = 0
        self._room_to_hear = asyncio.Event()
        self._room_to_hear.set()
        self._news = asyncio.Event()
        self._in_flight: list[Heard] = []  # on its way to the disk
        self._at_rest = asyncio.Event()  # everything heard is on disk
        self._at_rest.set()
        self._in_trouble = False
        self._attendance = Attendance()
        self._proofreader = Proofreader(lambda text: desk.insight(text, check))
        self._scribe = asyncio.create_task(self._write_down(), name=f"scribe {text_id}")
        self._scribe.add_done_callback(self._fell)

    # What a connection asks of the room

    def admit(self, peer: Peer) -> None:
        """Let somebody in: they hear what the room knows and are asked for what it lacks."""
        self.peers.add(peer)
        peer.tell(protocol.ask(self._text.state()))
        if here := self._attendance.present():
            peer.tell(protocol.awareness(here))
        if self.standing.locked and peer.leave.write:
            peer.tell(protocol.notice("locked", IS_LOCKED))
        if self._proofreader.last:
            peer.tell(self._proofreader.last)
        self._proofreader.soon(self)

    def hear(self, peer: Peer, message: bytes) -> None:
        """Take in one message. Raises BadMessageError, BadUpdateError, TooLongError, RefusedError: the peer must go."""
        reader = protocol.Reader(message)
        match reader.number():
            case protocol.SYNC:
                self._sync(peer, reader)
            case protocol.AWARENESS:
                # To its sender too: a provider that hears nothing for 30 s believes the line dead.
                if news := self._attendance.hear(peer, reader.bytes()):
                    self.tell_all(protocol.awareness(news))
            case protocol.QUERY_AWARENESS:
                peer.tell(protocol.awareness(self._attendance.present()))
            case protocol.TICKET:
                self._renew(peer, reader.string())
            case _:
                pass  # a newer client may say more than we understand

    def part(self, peer: Peer) -> None:
        """See somebody off."""
        self.peers.discard(peer)
        if gone := self._attendance.leave(peer):
            self.tell_all(protocol.awareness(gone))
        if not self.peers:
            self._attendance.forget(())
            self.empty_since = time.monotonic()

    async def room_to_hear(self) -> None:
        """Wait while too much is unsaved to take in more."""
        await self._room_to_hear.wait()

    # What the house asks of the room

    @property
    def idle(self) -> bool:
        """Whether nobody is here and everything is on disk."""
        return not self.peers and self._at_rest.is_set()

    def follow(self) -> None:
        """Look into the log soon: somebody else wrote in it, or the text's standing changed."""
        self._news.set()

    async def catch_up(self) -> None:
        """Read what others wrote and how the text stands, now. Raises SharedText.DoesNotExist, DatabaseError."""
        self._settle([], await self._desk.since(self.text_id, self._last_id), self._text.state())

    def reconsider(self) -> None:
        """Check the text again as it is: what the house asks of texts has changed."""
        self._proofreader.afresh(self)

    def check_leaves(self, now: float) -> None:
        """Let go of those whose ticket has run out by now (seconds since the epoch)."""
        for peer in tuple(self.peers):
            if peer.leave.expires_at.timestamp() <= now:
                peer.dismiss(TICKET_OVER)

    def revokes(self, leave: ticket.Leave) -> bool:
        """Tell whether the tickets of this text were voided after this one was granted."""
        after = self.standing.tickets_after
        return after is not None and leave.issued_at <= after

    def see_out(self, must_go: Callable[[Peer], bool]) -> None:
        """Let go of those whose ticket no longer holds."""
        for peer in [each for each in self.peers if not each.leaving and must_go(each)]:
            peer.tell(protocol.notice("revoked", NO_LONGER))
            peer.dismiss(REVOKED)

    def read(self) -> str | None:
        """Return the text as it stands; None while nobody is here."""
        return str(self._text) if self.peers else None

    def tell_all(self, message: bytes) -> None:
        """Send everybody here a message."""
        for peer in self.peers:
            peer.tell(message)

    async def flushed(self) -> None:
        """Wait until everything heard is on disk."""
        await self._at_rest.wait()

    def close(self, goodbye: Goodbye) -> None:
        """Send everybody home and stop."""
        for peer in tuple(self.peers):
            peer.dismiss(goodbye)
        self._scribe.cancel()
        self._at_rest.set()
        self._proofreader.stop()

    def _fell(self, scribe: "asyncio.Task[None]") -> None:
        if not scribe.cancelled() and (trouble := scribe.exception()):
            log.error("the room of text %s broke down", self.text_id, exc_info=trouble)
            self._unsaved = []
            self.close(CLOSING)

    @property
    def closed(self) -> bool:
        """Whether this room has ended and a new one must be opened."""
        return self._scribe.done() or self._scribe.cancelling() > 0

    # Hearing

    def _sync(self, peer: Peer, reader: protocol.Reader) -> None:
        kind, body = reader.number(), reader.bytes()
        if kind == protocol.STEP_1:
            peer.tell(protocol.answer(self._text.missing(body)))
        elif kind in {protocol.STEP_2, protocol.UPDATE} and peer.leave.write:
            self._hear_update(peer, body, answer=kind == protocol.STEP_2)
        elif kind == protocol.UPDATE:
            peer.tell(protocol.notice("locked", READ_ONLY))

    def _hear_update(self, peer: Peer, update: bytes, *, answer: bool) -> None:
        if self.standing.locked:
            # Browsers answer with all deletions they know even when they have nothing new to say.
            if not answer or crdt.waits(update, self._text.state()):
                peer.tell(protocol.notice("locked", IS_LOCKED))
            return
        try:
            new = self._text.take(update)
        except (crdt.BadUpdateError, TooLongError):
            self._start_over()
            raise
        peer.heard += 1
        self._at_rest.clear()
        self._unsaved.append(Heard(peer, peer.heard, update if new else None))
        self._count(len(update) if new else 0)
        self._news.set()
        if new:
            self._proofreader.soon(self)

    def _renew(self, peer: Peer, token: str) -> None:
        leave = ticket.read(token)
        if leave.text_id != self.text_id or leave.user_id != peer.leave.user_id:
            raise ticket.RefusedError
        peer.leave = leave
        self._check_revoked()

    # Writing down

    async def _write_down(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            if self._unsaved:
                await asyncio.sleep(WINDOW)
            try:
                await self._commit()
            except SharedText.DoesNotExist:
                self.close(GONE)
            except (DatabaseError, OSError) as trouble:
                await self._wait_out(trouble)
            if not self._unsaved:
                self._at_rest.set()

    async def _commit(self) -> None:
        self._in_flight, self._unsaved = self._unsaved, []
        # Before the commit is awaited: what is applied from here on is not part of it.
        state = self._text.state()
        lines = [Line(each.payload, each.peer.leave.user_id) for each in self._in_flight if each.payload is not None]
        try:
            if lines:
                since = await self._desk.append(self.text_id, lines, self._last_id)
            else:
                since = await self._desk.since(self.text_id, self._last_id)
        except BaseException:
            self._unsaved = self._in_flight + self._unsaved
            raise
        finally:
            batch, self._in_flight = self._in_flight, []
        self._settle(batch, since, state)

    async def _wait_out(self, trouble: Exception) -> None:
        log.warning("text %s could not be written: %s", self.text_id, trouble)
        if self._unsaved and not self._in_trouble:
            self._in_trouble = True
            self.tell_all(protocol.notice("error", NOT_SAVED))
        self._news.set()
        await asyncio.sleep(RETRY_AFTER)

    def _settle(self, batch: list[Heard], since: Since, state: bytes) -> None:
        self._last_id = since.last_id
        for payload in since.others:
            self._take_from_log(payload)
        self._text.store(since.others)
        self._stand(since.standing)
        if since.refused:
            self._refuse(batch)
            self._pass_on(list(since.others), [])
            return
        self._text.store(each.payload for each in batch if each.payload is not None)
        self._count(-sum(len(each.payload or b"") for each in batch))
        self._pass_on(list(since.others), batch)
        for peer, number in {each.peer: each.number for each in batch}.items():
            peer.tell(protocol.acknowledgement(state, number))
        if batch and self._in_trouble:
            self._in_trouble = False
            self.tell_all(protocol.notice("saved", SAVED_AGAIN))

    def _take_from_log(self, payload: bytes) -> None:
        try:
            if self._text.learn(payload):
                self._proofreader.soon(self)
        except crdt.BadUpdateError:
            log.exception("text %s holds an update that cannot be read", self.text_id)

    def _pass_on(self, others: list[bytes], batch: list[Heard]) -> None:
        written = [each.payload for each in batch if each.payload is not None]
        if not others and not written:
            return
        authors = {each.peer for each in batch if each.payload is not None}
        message = protocol.update(crdt.merged([*others, *written]))
        sole = next(iter(authors)) if len(authors) == 1 else None
        for peer in self.peers:
            if peer is not sole:
                peer.tell(message)
        if sole is not None and others:
            sole.tell(protocol.update(crdt.merged(others)))

    def _refuse(self, batch: list[Heard]) -> None:
        """Forget what came too late: the text was locked before it reached the disk."""
        late = [*batch, *self._unsaved]
        self._unsaved = []
        self._count(-self._unsaved_bytes)
        self._start_over()
        for peer in {each.peer for each in late if each.payload is not None}:
            peer.tell(protocol.notice("locked", IS_LOCKED))
            peer.dismiss(LOCKED)

    def _stand(self, standing: Standing) -> None:
        before, self.standing = self.standing, standing
        if standing.locked != before.locked:
            self.tell_all(
                protocol.notice("locked", IS_LOCKED) if standing.locked else protocol.notice("unlocked", IS_UNLOCKED)
            )
        self._check_revoked()

    def _check_revoked(self) -> None:
        self.see_out(lambda peer: self.revokes(peer.leave))

    def _start_over(self) -> None:
        self._text.start_over(each.payload for each in [*self._in_flight, *self._unsaved] if each.payload is not None)

    def _count(self, change: int) -> None:
        self._unsaved_bytes += change
        if self._unsaved_bytes > MOST_UNSAVED_BYTES:
            self._room_to_hear.clear()
        else:
            self._room_to_hear.set()

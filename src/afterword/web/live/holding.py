"""What a room holds of its text: the log as far as it is on disk, and on top of it what was heard since."""

from collections.abc import Iterable

from afterword.web.live import crdt
from afterword.web.live.texts import LONGEST

MANY_LINES = 512  # in memory, before they are merged


class TooLongError(ValueError):
    """With this update the text would be longer than we keep, and longer than it was."""


class Holding:
    """One text in memory, as peers are given it. Belongs to one thread."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._stored = list(lines)  # raw, as they were written; merged when somebody asks
        self._replica = crdt.Replica(*self._stored)
        self._at_most = self._measured()  # bytes; beyond LONGEST exactly so many

    def __str__(self) -> str:
        return str(self._replica)

    def state(self) -> bytes:
        """Return the state vector: how much of everybody's writing is in here."""
        return self._replica.state()

    def take(self, update: bytes) -> bool:
        """Apply somebody's update; tell whether it held anything new.

        Raises BadUpdateError, TooLongError: `start_over` must follow.
        """
        before = self._at_most
        new = self.learn(update)
        if self._at_most > max(before, LONGEST):
            raise TooLongError
        return new

    def learn(self, line: bytes) -> bool:
        """Apply what is on disk already, however long; tell whether it held anything new. Raises BadUpdateError."""
        try:
            return self._replica.take(line)
        finally:  # a bad one may have been applied in part
            self._at_most += len(line)
            if self._at_most > LONGEST:
                self._at_most = self._measured()

    def store(self, lines: Iterable[bytes]) -> None:
        """Keep what is on disk now; it was taken before."""
        self._stored.extend(lines)
        if len(self._stored) > MANY_LINES:
            self._whole()

    def missing(self, state: bytes) -> bytes:
        """Return what is on disk and somebody with this state vector lacks. Raises BadUpdateError."""
        return crdt.missing(self._whole(), state)

    def start_over(self, waiting: Iterable[bytes]) -> None:
        """Make the text anew of what is stored and waits for the disk: a bad update may have been applied in part."""
        self._replica = crdt.Replica(self._whole(), *waiting)
        self._at_most = self._measured()

    def _measured(self) -> int:
        return len(str(self).encode())

    def _whole(self) -> bytes:
        if len(self._stored) != 1:
            self._stored = [crdt.merged(self._stored)]
        return self._stored[0]

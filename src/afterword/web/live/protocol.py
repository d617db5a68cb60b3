"""The bytes on the wire: the y-protocols messages, and four of our own.

0 sync (0 state vector, 1 what you lack, 2 update) · 1 awareness · 2 auth · 3 query awareness · 100 what is on
disk · 101 insight · 102 notice · 103 a fresh ticket. Numbers are varints, bytes and strings carry their length.
"""

import json
from dataclasses import dataclass
from typing import Literal

SYNC, AWARENESS, AUTH, QUERY_AWARENESS = 0, 1, 2, 3
ACKNOWLEDGEMENT, INSIGHT, NOTICE, TICKET = 100, 101, 102, 103
STEP_1, STEP_2, UPDATE = 0, 1, 2

NoticeKind = Literal["locked", "unlocked", "revoked", "error", "saved"]

MOST_PRESENCES = 4096  # in one message; a room holds no more

_MORE, _DIGITS = 0x80, 0x7F  # a varint's bytes: seven bits of the number, and whether another follows
_LONGEST_NUMBER = 9  # bytes: 63 bits, more than any client id, clock or length needs


class BadMessageError(ValueError):
    """These bytes are no message of this protocol."""

    def __init__(self) -> None:
        super().__init__("That message could not be read.")


class Reader:
    """Reads a message from its beginning; raises BadMessageError where it breaks off."""

    __slots__ = ("_data", "_here")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._here = 0

    def number(self) -> int:
        """Read a varint."""
        value = shift = 0
        for place in range(self._here, min(self._here + _LONGEST_NUMBER, len(self._data))):
            byte = self._data[place]
            value |= (byte & _DIGITS) << shift
            if byte < _MORE:
                self._here = place + 1
                return value
            shift += 7
        raise BadMessageError

    @property
    def at_end(self) -> bool:
        """Whether everything was read."""
        return self._here == len(self._data)

    def bytes(self) -> bytes:
        """Read a run of bytes with its length before it."""
        end = self.number() + self._here
        if end > len(self._data):
            raise BadMessageError
        found, self._here = self._data[self._here : end], end
        return found

    def string(self) -> str:
        """Read a string."""
        try:
            return self.bytes().decode()
        except UnicodeDecodeError as trouble:
            raise BadMessageError from trouble

    def byte(self) -> int:
        """Read one byte."""
        if self._here >= len(self._data):
            raise BadMessageError
        self._here += 1
        return self._data[self._here - 1]


def number(value: int) -> bytes:
    """Write a varint."""
    out = bytearray()
    while value > _DIGITS:
        out.append(_MORE | value & _DIGITS)
        value >>= 7
    out.append(value)
    return bytes(out)


def run(data: bytes) -> bytes:
    """Write bytes with their length before them."""
    return number(len(data)) + data


def ask(state: bytes) -> bytes:
    """Sync 1: this is what I have; send what I lack."""
    return bytes((SYNC, STEP_1)) + run(state)


def answer(update: bytes) -> bytes:
    """Sync 2: this is what you lack."""
    return bytes((SYNC, STEP_2)) + run(update)


def update(payload: bytes) -> bytes:
    """Sync 3: this was written just now."""
    return bytes((SYNC, UPDATE)) + run(payload)


def acknowledgement(state: bytes, count: int) -> bytes:
    """Everything up to this state vector, and so many of this connection's updates, are on disk.

    The count is there because deleting moves no state vector.
    """
    return bytes((ACKNOWLEDGEMENT,)) + run(state) + number(count)


def insight(found: object) -> bytes:
    """What the text means and what could be better, as JSON."""
    return bytes((INSIGHT,)) + run(json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode())


def notice(kind: NoticeKind, message: str) -> bytes:
    """Something the person in front of the editor must know."""
    return bytes((NOTICE,)) + run(json.dumps({"kind": kind, "message": message}).encode())


@dataclass(frozen=True, slots=True)
class Presence:
    """Where one browser tab is; a state of None means gone. The clock orders what one tab said."""

    client: int
    clock: int
    state: str | None


def awareness(presences: list[Presence]) -> bytes:
    """Tell where these tabs are."""
    body = number(len(presences)) + b"".join(
        number(each.client) + number(each.clock) + run((each.state or "null").encode()) for each in presences
    )
    return bytes((AWARENESS,)) + run(body)


def presences(body: bytes) -> list[Presence]:
    """Read an awareness message's body. Raises BadMessageError."""
    reader = Reader(body)
    found: list[Presence] = []
    count = reader.number()
    if count > MOST_PRESENCES:
        raise BadMessageError
    for _ in range(count):
        client, clock, state = reader.number(), reader.number(), reader.string()
        found.append(Presence(client, clock, None if state == "null" else state))
    return found

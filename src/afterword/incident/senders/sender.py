"""Sender: how one system proves who it is, and how what it sends becomes signals."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from afterword.incident.senders.news import IssueNews
from afterword.incident.signal import Signal


@dataclass(frozen=True, slots=True)
class Parcel:
    """One request as it came over the wire: raw bytes, headers with lower-case names, and when it came (aware)."""

    body: bytes
    headers: Mapping[str, str]
    received: datetime

    def header(self, name: str) -> str:
        """Return one header's value without blanks around it; empty when it is missing."""
        return self.headers.get(name, "").strip()


class Verify(Protocol):
    """Says whether a parcel was signed with one of these secrets, in constant time, over the raw bytes."""

    def __call__(self, parcel: Parcel, secrets: tuple[str, ...], /) -> bool:
        """Return whether it fits; never raises, whatever the headers hold."""


class Read(Protocol):
    """Reads a parcel's JSON object as signals; none where it says nothing about an incident."""

    def __call__(self, payload: dict[str, object], parcel: Parcel, /) -> tuple[Signal, ...]:
        """Return the signals, oldest first. Raises ``Malformed``, saying what to send instead.

        Where only some of a body makes no sense it raises ``Partly``, which holds the signals of the rest.
        """


Answer = Callable[[dict[str, object]], dict[str, str] | None]
"""What the sender wants to hear back at once, as Slack does its challenge; ``None`` for an ordinary parcel."""


class News(Protocol):
    """Reads a parcel's JSON object as news about an issue that people track an action with."""

    def __call__(self, payload: dict[str, object], parcel: Parcel, /) -> IssueNews | None:
        """Return the news; ``None`` when it is about anything else. Raises ``Malformed``."""


def no_name(_payload: dict[str, object], _parcel: Parcel) -> str:
    """Return no name: this sender does not name its deliveries."""
    return ""


@dataclass(frozen=True, slots=True)
class Sender:
    """One system that tells us things.

    ``name`` stands in the source's address, ``title`` is what people call the system. Without
    ``verify`` the system cannot sign, and the unguessable address is its password. ``named``
    returns the sender's own id of a delivery, the same when it is sent again, or nothing.
    ``example`` is a small body as the system sends it: it is what *send a test* sends, and what
    the documentation shows; ``example_headers`` go with it.
    """

    name: str
    title: str
    read: Read
    example: Mapping[str, object]
    verify: Verify | None = None
    makes_secret: bool = False
    """Whether it makes the secret it signs with itself, so that it is entered here and not there."""
    stamps: Callable[[Parcel], tuple[str, ...]] | None = None
    """Returns the Unix times a parcel may have been signed at, where ``verify`` wants them near our own time."""
    sign: Callable[[Parcel, str], Mapping[str, str]] | None = None
    """Returns the headers that sign a parcel as the system would; for tests sent from the source's page."""
    named: Callable[[dict[str, object], Parcel], str] = no_name
    unsigned_name: bool = False
    """Whether the signature leaves the delivery's name out: a body sent again under a new name is still the same."""
    answer: Answer | None = None
    receipt: Callable[[dict[str, object], Parcel], Mapping[str, str]] | None = None
    """Returns what the sender's clients expect to read once a parcel is stored; ``None``: whatever the door says."""
    unpack: Callable[[Parcel], dict[str, object]] | None = None
    """Makes one object of a body that is none, as a batch is; raises ``Malformed``. Without it the body is one."""
    news: News | None = None
    """Reads what a tracker says about its issues; ``read`` then has no signals for the same parcel."""
    example_headers: Mapping[str, str] | None = None
    switches_off: bool = False
    """Whether it stops sending after some refusals; what it sends is then accepted even where nobody understands it."""
    kept_headers: tuple[str, ...] = ()
    """Headers that ``read`` needs later, when the body is taken in."""

"""A body of unknown origin → its signals: which sender on the shelf writes like this?

Each sender brings an example of what its system sends. The one whose example has the most names in common with a body,
in the same places, reads it; should it find nothing there, the next one tries.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from afterword.incident.senders.payload import Malformed, parsed
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.senders.shelf import senders
from afterword.incident.signal import Signal

_DEPTH = 3
_ALIKE = 0.2
"""Share of a body's and an example's names that are the same; below it they have nothing to do with each other."""
_OURS = frozenset({"generic", "mapped"})
_EVENT_HEADER = "x-github-event"


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who wrote a body, and what it says."""

    sender: Sender
    signals: tuple[Signal, ...]


def recognise(body: bytes, *, received: datetime) -> Recognised | None:
    """Find the sender that writes like this and read its signals; ``None`` when no other than our own shape fits.

    Raises ``Malformed`` for what is not JSON.
    """
    payload = parsed(body)
    for sender in _by_likeness(payload):
        for parcel in _parcels(sender, payload, body, received):
            with suppress(Malformed):
                whole = sender.unpack(parcel) if sender.unpack else payload
                if isinstance(whole, dict) and (signals := sender.read(whole, parcel)):
                    return Recognised(sender, signals)
    return None


def _by_likeness(payload: object) -> Iterator[Sender]:
    """Yield the senders whose example looks like this, the most alike first."""
    names = _names(payload)
    alike = []
    for place, (name, example) in enumerate(_examples().items()):
        shared = len(names & example) / max(1, min(len(names | example), 2 * len(example)))
        if shared >= _ALIKE:
            alike.append((-shared, place, name))
    shelf = senders()
    return (shelf[name] for _, _, name in sorted(alike))


@lru_cache(maxsize=1)
def _examples() -> Mapping[str, frozenset[str]]:
    return {name: _names(dict(sender.example)) for name, sender in senders().items() if name not in _OURS}


def _names(value: object, path: str = "", depth: int = _DEPTH) -> frozenset[str]:
    """Return the names in a value and where they stand: ``event.data.id``; of a list the first element counts."""
    if depth == 0:
        return frozenset()
    if isinstance(value, list):
        return _names(value[0], f"{path}[]", depth) if value else frozenset()
    if not isinstance(value, dict):
        return frozenset()
    found = {f"{path}.{name}" for name in value}
    for name, inner in value.items():
        found |= _names(inner, f"{path}.{name}", depth - 1)
    return frozenset(found)


def _parcels(sender: Sender, payload: object, body: bytes, received: datetime) -> Iterator[Parcel]:
    """Yield the body with the headers it may have come with: a file has lost them."""
    headers = dict(sender.example_headers or {})
    yield Parcel(body=body, headers=headers, received=received)
    if _EVENT_HEADER in headers and isinstance(payload, dict):
        for name in payload:
            yield Parcel(body=body, headers={**headers, _EVENT_HEADER: name}, received=received)

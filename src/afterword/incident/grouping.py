"""To which known incident do new signals belong, and why? By key, by the sender's group, by service and time."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from afterword.incident.calendar import spoken
from afterword.incident.signal import Signal

OWN_KEY = "key:"
"""How a group begins that is an incident's own name in the house: it means the same whoever says it."""
CHANNEL = "channel:"
"""How a group begins that is a channel of a chat: what is written there belongs to the incident that names it."""
TELLING = frozenset({"alert", "resolved", "incident"})
"""Kinds that say something is wrong. A change or a note beside it is no reason to put two things together."""


@dataclass(frozen=True, slots=True)
class Windows:
    """How long an incident stays open for more signals.

    ``reopen`` is how long after its end the same group continues it, ``quiet`` how long one that nobody ended does
    while nothing is heard; ``service`` how near in time another group about the same service is taken for the
    same incident. None at all (zero) switches the last off.
    """

    reopen: timedelta = timedelta(minutes=120)
    quiet: timedelta = timedelta(days=7)
    service: timedelta = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An incident that is known already.

    ``groups`` are the names under which senders speak of it, ``keys`` what its signals are about; ``began_at`` and
    ``last_at`` are the times of its first and last signal, ``heard_at`` is when the last one arrived.
    """

    number: int
    title: str
    groups: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    services: tuple[str, ...] = ()
    began_at: datetime | None = None
    last_at: datetime | None = None
    heard_at: datetime | None = None
    resolved_at: datetime | None = None
    drill: bool = False


@dataclass(frozen=True, slots=True)
class Belonging:
    """Which incident signals belong to, by what, and the evidence in one sentence."""

    number: int
    by: Literal["own-key", "key", "group", "service"]
    why: str


def opens(signals: Iterable[Signal]) -> bool:
    """Say whether signals may begin an incident: a change or a note does not, unless it tells of a near miss."""
    return any(signal.kind in TELLING or signal.says.near_miss for signal in signals)


def channel_of(signal: Signal) -> str:
    """Return the group of the channel that an incident says it is talked about in; empty when it names none."""
    named = signal.label("channel") if signal.kind == "incident" else None
    return f"{CHANNEL}{named}" if named else ""


def belonging(
    signals: Sequence[Signal], group: str, candidates: Iterable[Candidate], windows: Windows, *, now: datetime
) -> Belonging | None:
    """Say to which incident signals of one group belong; ``None`` when they begin another.

    ``group`` is the group's name as incidents know it, ``now`` when the signals arrived. What is surer is asked
    first: an incident's own key, something told again, the sender's group, then a service in common near in time.
    """
    known = tuple(candidates)
    return (
        _own_key(group, known)
        or _told_again(signals, known)
        or _same_group(signals, group, known, windows, now)
        or _same_service(signals, group, known, windows)
    )


def _own_key(group: str, known: Iterable[Candidate]) -> Belonging | None:
    if not group.startswith(OWN_KEY):
        return None
    same = next((one for one in known if group in one.groups), None)
    return Belonging(same.number, "own-key", f"It bears the key {group.removeprefix(OWN_KEY)}.") if same else None


def _told_again(signals: Iterable[Signal], known: Iterable[Candidate]) -> Belonging | None:
    keys = {signal.key for signal in signals}
    same = next((one for one in known if keys & one.keys), None)
    return Belonging(same.number, "key", f"Its sender has told it before, in “{same.title}”.") if same else None


def _same_group(
    signals: Sequence[Signal], group: str, known: Iterable[Candidate], windows: Windows, now: datetime
) -> Belonging | None:
    for one in known:
        if group in one.groups and _is_open(one, signals, windows, now):
            return Belonging(one.number, "group", f"Its sender groups it with “{one.title}”.")
    return None


def _is_open(one: Candidate, signals: Iterable[Signal], windows: Windows, now: datetime) -> bool:
    """Say whether signals of an incident's own group continue it, or begin another that happens to look alike."""
    if one.resolved_at is None:
        return one.heard_at is None or now - one.heard_at <= windows.quiet
    return min(signal.at for signal in signals) <= one.resolved_at + windows.reopen


def _same_service(
    signals: Sequence[Signal], group: str, known: Iterable[Candidate], windows: Windows
) -> Belonging | None:
    """Find the nearest incident about the same service. What two senders gave two keys are two incidents."""
    telling = [signal for signal in signals if signal.kind in TELLING]
    services = [name for signal in telling for name in (*signal.services, *signal.says.services)]
    if not services or not windows.service or any(signal.says.near_miss for signal in telling):
        return None
    began, drill = min(signal.at for signal in telling), any(signal.says.drill for signal in telling)
    near = [
        (apart, -one.number, one, shared)
        for one in known
        if one.drill == drill
        and not (group.startswith(OWN_KEY) and any(name.startswith(OWN_KEY) for name in one.groups))
        and (shared := _shared(services, one.services))
        and (apart := _apart(began, one)) is not None
        and apart <= windows.service
    ]
    if not near:
        return None
    apart, _, one, shared = min(near, key=lambda found: found[:2])
    when = f"{spoken(apart)} from its nearest signal" if apart >= timedelta(minutes=1) else "at the same time"
    return Belonging(one.number, "service", f"It is about {shared}, like “{one.title}”, {when}.")


def _shared(services: Iterable[str], others: Collection[str]) -> str:
    """Return the first service both name, whatever its capitals; "" when there is none."""
    folded = {other.casefold() for other in others}
    return next((service for service in services if service.casefold() in folded), "")


def _apart(at: datetime, one: Candidate) -> timedelta | None:
    """Return how far an instant is from an incident's signals; zero between its first and its last."""
    if one.began_at is None or one.last_at is None:
        return None
    return max(one.began_at - at, at - one.last_at, timedelta())

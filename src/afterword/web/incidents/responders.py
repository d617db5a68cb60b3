"""Who responded, as the systems name them, and whose accounts these are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.db.models.functions import Lower

from afterword.incident import incident as core
from afterword.incident.signal import Signal
from afterword.web.people.directory import bare
from afterword.web.people.models import User

MOST_NAMES = 200
VERBS = {
    "acknowledged": "acknowledged it",
    "resolved": "resolved it",
    "escalated": "escalated it",
    "responder.replied": "agreed to help",
}


@dataclass(frozen=True, slots=True)
class Deed:
    """What a system saw somebody do first."""

    at: datetime
    did: str
    source: str


@dataclass(frozen=True, slots=True)
class Responders:
    """The accounts of those who responded, in the order they came, each with what they did first."""

    people: tuple[User, ...]
    deeds: Mapping[int, Deed]


def responders(facts: core.Incident) -> Responders:
    """Match the people signals name to open accounts, by e-mail address, handle or full name: one query.

    A name that several people bear is nobody's.
    """
    first = _first_signals(facts.signals)
    accounts = _accounts(first)
    people: dict[int, User] = {}
    deeds: dict[int, Deed] = {}
    for name, signal in first.items():
        user = accounts.get(name)
        if user and user.pk not in people:
            people[user.pk] = user
            deeds[user.pk] = Deed(signal.at, VERBS.get(signal.status, "responded"), signal.source)
    return Responders(tuple(people.values()), deeds)


def _first_signals(signals: Iterable[Signal]) -> dict[str, Signal]:
    """Return the earliest signal that names each person, by the name as it is compared."""
    first: dict[str, Signal] = {}
    for signal in sorted(signals, key=lambda told: told.at):
        for name in signal.people:
            if len(first) < MOST_NAMES and bare(name):
                first.setdefault(bare(name), signal)
    return first


def _accounts(names: Iterable[str]) -> dict[str, User]:
    wanted = set(names)
    if not wanted:
        return {}
    lowered = User.objects.filter(is_active=True).annotate(
        low_name=Lower("name"), low_handle=Lower("handle"), low_email=Lower("email")
    )
    found = lowered.filter(Q(low_name__in=wanted) | Q(low_handle__in=wanted) | Q(low_email__in=wanted))
    by_name: dict[str, list[User]] = {}
    own: dict[str, User] = {}
    for user in found.order_by("pk"):
        own[user.handle.lower()] = own[user.email.lower()] = user
        by_name.setdefault(user.name.lower(), []).append(user)
    alone = {name: users[0] for name, users in by_name.items() if len(users) == 1}
    return {**alone, **own}

"""Everybody's handles and every team's slug, as the texts and the rules know them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q
from django.db.models.functions import Lower

from afterword.web.people.models import Team, User


@dataclass(frozen=True, slots=True)
class Directory:
    """Handles of open accounts and slugs of teams, both without "@", in lower case."""

    handles: frozenset[str]
    teams: frozenset[str]


def directory() -> Directory:
    """Read who there is: two queries, however many people."""
    handles = User.objects.filter(is_active=True).values_list("handle", flat=True)
    slugs = Team.objects.values_list("slug", flat=True)
    return Directory(frozenset(map(str.lower, handles)), frozenset(map(str.lower, slugs)))


def by_handle(handles: Iterable[str]) -> dict[str, User]:
    """Find the people behind handles as documents write them: "@ruta" → that user; the unknown are left out."""
    wanted = {bare(handle) for handle in handles} - {""}
    if not wanted:
        return {}
    known = User.objects.annotate(key=Lower("handle")).filter(key__in=wanted)
    return {user.handle.lower(): user for user in known}


def by_handle_or_name(owners: Iterable[str]) -> dict[str, User]:
    """Find people as `by_handle`, and those written by a full name that is nobody else's; keys are `bare`."""
    wanted = {bare(owner) for owner in owners} - {""}
    if not wanted:
        return {}
    known = User.objects.annotate(key=Lower("handle"), called=Lower("name"))
    people = list(known.filter(Q(key__in=wanted) | Q(called__in=wanted)))
    names = Counter(user.name.lower() for user in people)
    found = {user.name.lower(): user for user in people if names[user.name.lower()] == 1}
    return {**found, **{user.handle.lower(): user for user in people}}


def bare(handle: str) -> str:
    """Return a handle as it is compared: no "@", lower case."""
    return handle.strip().removeprefix("@").lower()

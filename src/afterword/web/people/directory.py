"""Everybody's handles and every team's slug, as the texts and the rules know them."""

from collections.abc import Iterable
from dataclasses import dataclass

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


def bare(handle: str) -> str:
    """Return a handle as it is compared: no "@", lower case."""
    return handle.strip().removeprefix("@").lower()

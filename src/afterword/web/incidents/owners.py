"""Who is asked to write: who is here, took part, has time and did not own one lately; nobody is sentenced."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Max, Q, QuerySet
from django.utils import timezone

from afterword.incident import incident as core
from afterword.web.house import House
from afterword.web.incidents.responders import Deed, Responders, responders
from afterword.web.people import leave
from afterword.web.people.models import Team, User
from afterword.web.postmortems.models import OPEN_STATES, Facet, FacetKind

LATELY = timedelta(days=60)
BUSY = 2
"""Unfinished post-mortems with which somebody has no time for another."""
MOST = 3
NOBODY = Responders((), {})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody who could write this, and what speaks for or against it, in plain words."""

    person: User
    reasons: tuple[str, ...]

    @property
    def is_away(self) -> bool:
        """Whether they cannot be asked now."""
        return leave.is_away(self.person)


@dataclass(frozen=True, slots=True)
class _Candidate:
    person: User
    circle: int
    near: str
    is_far: bool
    deed: Deed | None
    unfinished: int
    last: datetime | None

    def has_time(self, moment: datetime) -> bool:
        """Say whether this person is here, not busy and did not own one lately, so that nobody else is looked for."""
        lately = self.last is not None and moment - self.last < LATELY
        return not (leave.is_away(self.person) or self.unfinished >= BUSY or lately)

    def order(self, moment: datetime) -> tuple[bool, bool, bool, bool, bool, int, int, int, int]:
        """Sort by: is here, took part, is close to it, has time, not lately, then who is closest and least burdened."""
        lately = self.last is not None and moment - self.last < LATELY
        busy = self.unfinished >= BUSY
        how = (leave.is_away(self.person), self.deed is None, self.is_far, busy, lately)
        return (*how, self.unfinished if busy else 0, self.circle, self.unfinished, self.person.pk)


def owner_for(
    services: Iterable[str], teams: Iterable[str], house: House, responded: Responders = NOBODY
) -> User | None:
    """Choose who is asked first; ``None`` while nobody has an account. They may hand it over.

    Somebody who is away is chosen only when everybody is.
    """
    found = suggestions(services, teams, house, responded)
    return found[0].person if found else None


def suggested(facts: core.Incident, house: House) -> tuple[Suggestion, ...]:
    """Suggest who could write about an incident."""
    return suggestions(facts.services, facts.teams, house, responders(facts))


def suggestions(
    services: Iterable[str],
    teams: Iterable[str],
    house: House,
    responded: Responders = NOBODY,
    *,
    but: User | None = None,
) -> tuple[Suggestion, ...]:
    """Suggest up to three people: who took part first, then who has time, then who did not own one in sixty days.

    Beside those who responded these are whoever is on call for the services and their teams, leads first; while these
    are few, teams that wrote about them before, for want of anybody with time an administrator, and then anybody. Who
    is away comes last.
    """
    moment = timezone.now()
    known: dict[int, _Candidate] = {}
    circles = enumerate(_circles(tuple(services), tuple(teams), house, responded))
    for circle, (near, people, wanted) in circles:
        if sum(each.has_time(moment) for each in known.values()) >= wanted:
            break
        for person in _with_burden(people):
            if person.pk not in known and (but is None or person.pk != but.pk):
                known[person.pk] = _candidate(person, circle, near, responded, is_far=wanted < math.inf)
    best = sorted(known.values(), key=lambda each: each.order(moment))[:MOST]
    return tuple(Suggestion(each.person, tuple(_reasons(each, moment))) for each in best)


def _circles(
    services: tuple[str, ...], teams: tuple[str, ...], house: House, responded: Responders
) -> Iterator[tuple[str, QuerySet[User], float]]:
    """Yield groups of people, closest to it first, and the number of others with time from which on they are spared."""
    known = {service: house.config.services[service] for service in services if service in house.config.services}
    if responded.people:
        yield "", User.objects.filter(pk__in=[person.pk for person in responded.people]), math.inf
    for name, service in known.items():
        if service.on_call:
            on_call = User.objects.filter(handle__iexact=service.on_call.removeprefix("@"))
            yield f"is on call for {name}", on_call, math.inf
    for team in _teams([*(service.team for service in known.values() if service.team), *teams, *services]):
        yield f"leads {team.name}", User.objects.filter(memberships__team=team, memberships__lead=True), math.inf
        yield f"works in {team.name}", User.objects.filter(memberships__team=team), math.inf
    for team in _teams(_wrote_about(services)):
        near = f"works in {team.name}, which wrote about this before"
        yield near, User.objects.filter(memberships__team=team), MOST
    yield "looks after this installation", User.objects.filter(is_admin=True), 1
    yield "has an account", User.objects.filter(is_reviewer=False), 1  # a reviewer who writes it cannot review it
    yield "has an account", User.objects.all(), 1


def _candidate(person: User, circle: int, near: str, responded: Responders, *, is_far: bool) -> _Candidate:
    burden = vars(person)
    return _Candidate(
        person, circle, near, is_far, responded.deeds.get(person.pk), burden["unfinished"], burden["last_owned"]
    )


def _reasons(each: _Candidate, moment: datetime) -> Iterator[str]:
    if away := leave.spoken(each.person):
        yield away
    if each.deed:
        told = f" ({each.deed.source})" if each.deed.source else ""
        yield f"{each.deed.did} at {timezone.localtime(each.deed.at):%H:%M}{told}"
    if each.near:
        yield each.near
    drafts = f"{each.unfinished} open draft{'s' if each.unfinished > 1 else ''}" if each.unfinished else "no open draft"
    yield f"owns {drafts}"
    if each.last is None:
        yield "has not owned one yet"
    else:
        days = (moment - each.last).days
        yield f"last owned one {f'{days} days ago' if days > 1 else 'yesterday' if days else 'today'}"


def _teams(names: Iterable[str]) -> Iterator[Team]:
    """Find teams by slug or name; a service often bears the name of its team."""
    for name in dict.fromkeys(names):
        yield from Team.objects.filter(Q(slug__iexact=name) | Q(name__iexact=name))[:1]


def _wrote_about(services: tuple[str, ...]) -> list[str]:
    """Return the teams that most of the earlier post-mortems about these services name."""
    earlier = Facet.objects.filter(kind=FacetKind.SERVICE, value__in=[service.lower() for service in services])
    beside = Facet.objects.filter(kind=FacetKind.TEAM, postmortem__in=earlier.values("postmortem"))
    counted = beside.values("value").annotate(times=Count("pk")).order_by("-times", "value")
    return [row["value"] for row in counted[:3]]


def _with_burden(people: QuerySet[User]) -> QuerySet[User]:
    """Count what people own: unfinished drafts, and when they were last given one that is owed."""
    owed = Q(owned_postmortems__owes=True)
    unfinished = Count("owned_postmortems", filter=owed & Q(owned_postmortems__status__in=OPEN_STATES), distinct=True)
    last = Max("owned_postmortems__created_at", filter=owed)
    return (
        people.filter(is_active=True)
        .annotate(unfinished=unfinished, last_owned=last)
        .order_by("unfinished", "pk")[:100]
    )

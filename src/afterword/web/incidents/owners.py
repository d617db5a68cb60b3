"""Who is asked to write: somebody close to the service, least burdened first; nobody is sentenced."""

from collections.abc import Iterable, Iterator

from django.db.models import Count, Q, QuerySet

from afterword.web.house import House
from afterword.web.people.models import Team, User
from afterword.web.postmortems.models import OPEN_STATES, Facet, FacetKind


def owner_for(services: Iterable[str], teams: Iterable[str], house: House) -> User | None:
    """Choose who is asked first: on call for the service, else of its team, else an administrator.

    Whoever owns fewer unfinished post-mortems comes first, a lead before others. They may hand it
    over. ``None`` while nobody has an account.
    """
    services = tuple(services)
    return next(
        (person for people in _circles(services, tuple(teams), house) if (person := _least_burdened(people))), None
    )


def _circles(services: tuple[str, ...], teams: tuple[str, ...], house: House) -> Iterator[QuerySet[User]]:
    """Yield groups of people, closest to the incident first."""
    known = [house.config.services[service] for service in services if service in house.config.services]
    for service in known:
        if service.on_call:
            yield User.objects.filter(handle__iexact=service.on_call.removeprefix("@"))
    for team in _teams([*(service.team for service in known if service.team), *teams, *services]):
        yield User.objects.filter(memberships__team=team, memberships__lead=True)
        yield User.objects.filter(memberships__team=team)
    for team in _teams(_wrote_about(services)):
        yield User.objects.filter(memberships__team=team)
    yield User.objects.filter(is_admin=True)
    yield User.objects.all()


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


def _least_burdened(people: QuerySet[User]) -> User | None:
    unfinished = Count("owned_postmortems", filter=Q(owned_postmortems__status__in=OPEN_STATES), distinct=True)
    return people.filter(is_active=True).annotate(unfinished=unfinished).order_by("unfinished", "pk").first()

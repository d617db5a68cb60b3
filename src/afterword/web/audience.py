"""Whom a draft that waits is brought up with: the words of the policy → people who may read it."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet
from django.utils.timezone import now

from afterword.web.house import House
from afterword.web.people.models import Team, User
from afterword.web.postmortems import access, standing_in
from afterword.web.postmortems.models import Facet, FacetKind, Postmortem


def audience(draft: Postmortem, to: Iterable[str], here: House) -> list[User]:
    """Return the people some words stand for, each once, in the order of the words; nobody who may not read it."""
    meant = {person.pk: person for word in to for person in _people(draft, word, here)}
    reads = set(access.readers_of(draft, User.objects.filter(pk__in=meant)).values_list("pk", flat=True))
    return [person for pk, person in meant.items() if pk in reads]


def _people(draft: Postmortem, word: str, here: House) -> Iterable[User]:
    """Find who is meant by one word of the policy."""
    if word == "owner":
        return [draft.owner] if draft.owner.is_active else standing_in.asked(draft, here.calendar.day(now()))
    if word == "reviewers":
        return User.objects.filter(is_reviewer=True).exclude(pk=draft.owner_id).order_by("pk")
    if word == "owner-lead":
        return access.leads_over(draft.owner_id).order_by("pk")
    leads = User.objects.filter(memberships__lead=True, memberships__team__in=_of_services(draft, here))
    return leads.exclude(pk=draft.owner_id).distinct().order_by("pk")


def _of_services(draft: Postmortem, here: House) -> QuerySet[Team]:
    """Find the teams that answer for the services a draft names, as configured, else those it names itself."""
    named = Facet.objects.filter(postmortem=draft)
    services = set(named.filter(kind=FacetKind.SERVICE).values_list("value", flat=True))
    known = [
        service.team for name, service in here.config.services.items() if name.lower() in services and service.team
    ]
    slugs = known or list(named.filter(kind=FacetKind.TEAM).values_list("value", flat=True))
    matching = Q(pk__in=())
    for slug in slugs:
        matching |= Q(slug__iexact=slug) | Q(name__iexact=slug)
    return Team.objects.filter(matching)

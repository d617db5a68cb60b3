"""Whom a draft that waits is brought up with: the words of the policy → people who may read it."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from afterword.web.house import House
from afterword.web.people.models import Team, User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Facet, FacetKind, Postmortem


def audience(draft: Postmortem, to: Iterable[str], here: House) -> list[User]:
    """Return the people some words stand for, each once, in the order of the words; nobody who may not read it."""
    meant = (person for word in to for person in _people(draft, word, here))
    people = {person.pk: person for person in meant if person.is_active}
    return [person for person in people.values() if _reads(person, draft)]


def _people(draft: Postmortem, word: str, here: House) -> Iterable[User]:
    """Find who is meant by one word of the policy."""
    if word == "owner":
        return [draft.owner] if draft.owner.is_active else stand_ins(draft)
    if word == "reviewers":
        return User.objects.filter(is_reviewer=True).exclude(pk=draft.owner_id).order_by("pk")
    if word == "owner-lead":
        return leads_of(draft)
    leads = User.objects.filter(memberships__lead=True, memberships__team__in=_of_services(draft, here))
    return leads.exclude(pk=draft.owner_id).distinct().order_by("pk")


def stand_ins(draft: Postmortem) -> list[User]:
    """Find whom it waits for once its owner's account is closed: leads of teams of theirs, else senior reviewers."""
    leads = [lead for lead in leads_of(draft).filter(is_active=True) if _reads(lead, draft)]
    return leads or list(User.objects.filter(is_reviewer=True, is_active=True).order_by("pk"))


def _reads(person: User, draft: Postmortem) -> bool:
    return access.readable(person).filter(pk=draft.pk).exists()


def leads_of(draft: Postmortem) -> QuerySet[User]:
    """Find who leads a team of a draft's owner."""
    return leads_over(draft.owner_id)


def leads_over(person_id: int) -> QuerySet[User]:
    """Find who leads a team that somebody is in."""
    teams = Team.objects.filter(memberships__user=person_id)
    leads = User.objects.filter(memberships__lead=True, memberships__team__in=teams)
    return leads.exclude(pk=person_id).distinct().order_by("pk")


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

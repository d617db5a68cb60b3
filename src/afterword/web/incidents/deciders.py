"""Who proposes, decides on and reopens waivers, and who answers requests; there is no way around it.

- Proposing is for whoever would owe the text (the owner of the draft, or whom we would ask), for the lead of a team
  it concerns, and for reviewers and administrators.
- Deciding takes a second name: a reviewer or administrator who neither proposed it, nor would owe the text, nor
  wrote in its draft. In a house with only one such account, an administrator's, that one may decide alone.
- Answering a request with a no is for the same people, and never for whoever asked.
- Reopening is for everybody for 30 days, and for reviewers and administrators at any time.
- What is asked stands with the incident, and in its verdict, for everybody. A waiver is for the readers of the
  post-mortem it is about, where there is one.
"""

from collections.abc import Iterable

from django.db.models import Q, QuerySet
from django.utils.timezone import now

from afterword.web.house import house
from afterword.web.incidents.family import root_of
from afterword.web.incidents.models import Incident, Request, RequestState, Waiver, WaiverState
from afterword.web.incidents.owners import owner_for
from afterword.web.people.models import Membership, User
from afterword.web.postmortems import access

DEEPEST = 3
"""How often an incident may have been merged on for what is said of it to be found; beyond that it is left out."""


def deciding() -> QuerySet[User]:
    """Return the accounts that decide on waivers and answer requests."""
    return User.objects.filter(Q(is_reviewer=True) | Q(is_admin=True), is_active=True)


def decides(user: User) -> bool:
    """Say whether somebody is one of those who decide."""
    return user.is_active and (user.is_reviewer or user.is_admin)


def is_alone(user: User) -> bool:
    """Say whether this administrator is the only one in the house who could decide."""
    return user.is_active and user.is_admin and not deciding().exclude(pk=user.pk).exists()


def would_owe(incident: Incident) -> User | None:
    """Return who owns the draft, else who would be asked to write one."""
    if incident.postmortem:
        return incident.postmortem.owner
    return owner_for(incident.services, incident.teams, house())


def may_propose(user: User, incident: Incident, owner: User | None) -> bool:
    """Say whether this person may propose that none be written; `owner` is who would owe it."""
    if decides(user) or (owner and owner.pk == user.pk):
        return True
    return Membership.objects.filter(_concerned(incident, owner), user=user, lead=True).exists()


def may_decide(user: User, waiver: Waiver, owner: User | None) -> bool:
    """Say whether this person may agree to a waiver; `owner` is who would owe the text today."""
    if not decides(user):
        return False
    if is_alone(user):
        return True
    involved = {waiver.by_id, waiver.owner_id, owner.pk if owner else None}
    return user.pk not in involved and not _wrote(user, waiver.incident)


def may_answer(user: User, request: Request, owner: User | None) -> bool:
    """Say whether this person may answer a request with a no."""
    if not decides(user) or user.pk == request.by_id:
        return False
    return is_alone(user) or (not (owner and owner.pk == user.pk) and not _wrote(user, request.incident))


def may_reopen(user: User, waiver: Waiver) -> bool:
    """Say whether this person may let the question be asked again."""
    if waiver.state != WaiverState.IN_FORCE:
        return False
    return decides(user) or (waiver.decided_at or waiver.at) >= now() - access.REOPEN_WITHIN


def reads_it(user: User, incident: Incident) -> bool:
    """Say whether this person may read what is written, or said, about an incident's post-mortem."""
    whole = root_of(incident)
    if whole.postmortem_id is None:
        return True
    return access.readable(user).filter(pk=whole.postmortem_id).exists()


def requests_to_answer(user: User) -> QuerySet[Request]:
    """Return the open requests somebody who decides may look after, longest waiting first.

    Those of which they would be the one to write are among them: they may start it, and only the no is another's.
    """
    if not decides(user):
        return Request.objects.none()
    return Request.objects.filter(state=RequestState.OPEN).exclude(by=user).order_by("at", "pk")


def waivers_to_decide(user: User) -> QuerySet[Waiver]:
    """Return the proposals that may wait for this person as the second name, longest waiting first.

    Whom we would ask to write today is asked of each alone (`may_decide`): it takes too many questions for a list.
    """
    if not decides(user):
        return Waiver.objects.none()
    found = waivers(user).filter(state=WaiverState.PROPOSED).order_by("at", "pk")
    if is_alone(user):
        return found
    wrote = access.contributed(user, "incident__postmortem")
    return found.exclude(by=user).exclude(owner=user).exclude(incident__postmortem__owner=user).exclude(wrote)


def waivers(user: User) -> QuerySet[Waiver]:
    """Return the waivers whose words this person may see."""
    return Waiver.objects.filter(_told_to(user))


def _told_to(user: User) -> Q:
    """Select what stands with an incident whose post-mortem this person reads, or with one merged into such a one."""
    readable, told = access.readable(user).values("pk"), Q()
    for level in range(DEEPEST):
        name = "__".join(["incident", *["merged_into"] * level])
        told &= Q(**{f"{name}__postmortem": None}) | Q(**{f"{name}__postmortem__in": readable})
    return told & Q(**{"__".join(["incident", *["merged_into"] * DEEPEST]): None})


def _wrote(user: User, incident: Incident) -> bool:
    record = incident.postmortem
    return record is not None and record.contributors.filter(pk=user.pk).exists()


def _concerned(incident: Incident, owner: User | None) -> Q:
    """Select the memberships of the teams an incident concerns: those it names, its services', its owner's."""
    services = house().config.services
    of_services = [services[name].team for name in incident.services if name in services]
    found = Q(pk__in=[])
    for name in _names([*incident.teams, *of_services]):
        found |= Q(team__slug__iexact=name) | Q(team__name__iexact=name)
    return found | Q(team__members=owner) if owner else found


def _names(names: Iterable[str | None]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name]

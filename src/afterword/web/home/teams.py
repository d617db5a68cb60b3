"""What somebody's teams owe, each with its owner and date: to help in time, never to compare people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Q, QuerySet
from django.utils.timezone import localdate

from afterword.web.home.owed import OUT_OF_SIGHT
from afterword.web.people import leave
from afterword.web.people.models import Membership, Team, User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import PUBLIC_STATES, ActionItem, Postmortem, Status

IMPORTANT = ("P0", "P1")
AGREED = (Status.APPROVED, *PUBLIC_STATES)


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody who might be glad of a hand, and why: what came first, never what they did."""

    person: User
    drafts: int
    actions: int
    away: str

    @property
    def why(self) -> str:
        """Say it in words."""
        waits = [
            f"{count} {noun}{'s' if count > 1 else ''}"
            for count, noun in ((self.drafts, "draft"), (self.actions, "action"))
            if count
        ]
        told = f"{' and '.join(waits)} waiting longer than planned" if waits else "something due meanwhile"
        return f"{self.away}, with {told}" if self.away else told


@dataclass(frozen=True, slots=True)
class Owed:
    """What some teams owe, the nearest date first, and how much there is beyond what is shown."""

    drafts: tuple[Postmortem, ...]
    actions: tuple[ActionItem, ...]
    drafts_in_all: int
    actions_in_all: int
    hands: tuple[Hand, ...]

    @property
    def in_all(self) -> int:
        """How much they owe."""
        return self.drafts_in_all + self.actions_in_all


def owed_by_teams(user: User, teams: Iterable[Team], most: int) -> Owed:
    """Return what the teams of a person owe beside what is their own; only what this person may read.

    Whom a hand might help is told to those who lead one of the teams, about its people.
    """
    ids = [team.pk for team in teams]
    slugs = [team.slug for team in teams]
    if not ids:
        return Owed((), (), 0, 0, ())
    drafts, actions = drafts_of(user, ids), actions_of(user, ids, slugs)
    shown_drafts, shown_actions = tuple(drafts[:most]), tuple(actions[:most])
    led = set(Membership.objects.filter(team__memberships__in=_leading(user)).values_list("user_id", flat=True))
    return Owed(
        shown_drafts,
        shown_actions,
        len(shown_drafts) if len(shown_drafts) < most else drafts.count(),
        len(shown_actions) if len(shown_actions) < most else actions.count(),
        tuple(_hands(shown_drafts, shown_actions, led)),
    )


def drafts_of(user: User, teams: list[int]) -> QuerySet[Postmortem]:
    """Find the drafts that people of some teams own."""
    people = Membership.objects.filter(team__in=teams).values("user")
    found = access.readable(user).filter(owner__in=people, status__in=access.SUBMITTABLE_STATES, owes=True)
    return found.exclude(owner=user).select_related("owner").order_by(F("draft_due").asc(nulls_last=True), "pk")


def actions_of(user: User, teams: list[int], slugs: list[str]) -> QuerySet[ActionItem]:
    """Find the agreed actions of some teams and their people that are important, or wait longer than planned."""
    people = Membership.objects.filter(team__in=teams).values("user")
    theirs = Q(owner__in=people) | Q(owner=None, owner_handle__in=slugs)
    matters = Q(priority__in=IMPORTANT) | Q(due__lt=localdate())
    found = access.readable_actions(user).filter(theirs, matters, done=False, dropped="", postmortem__owes=True)
    found = found.filter(postmortem__status__in=AGREED).exclude(owner=user)
    found = found.exclude(postmortem__status__in=OUT_OF_SIGHT).select_related("postmortem", "owner")
    return found.order_by(F("due").asc(nulls_last=True), "priority", "pk")


def _leading(user: User) -> QuerySet[Membership]:
    return Membership.objects.filter(user=user, lead=True)


def _hands(drafts: Iterable[Postmortem], actions: Iterable[ActionItem], led: set[int]) -> Iterator[Hand]:
    """Yield the people of a lead's teams for whom something waits longer than planned, or comes while they are away."""
    today = localdate()
    owners = (*(each.owner for each in drafts), *(each.owner for each in actions))
    people = {owner.pk: owner for owner in owners if owner and owner.pk in led}
    for person in sorted(people.values(), key=lambda each: (each.name, each.pk)):
        own_drafts = [each.draft_due for each in drafts if each.owner_id == person.pk and each.draft_due]
        own_actions = [each.due for each in actions if each.owner_id == person.pk and each.due]
        late_drafts, late_actions = (sum(due < today for due in dues) for dues in (own_drafts, own_actions))
        meanwhile = any(_comes_while_away(person, due) for due in (*own_drafts, *own_actions))
        if late_drafts or late_actions or meanwhile:
            yield Hand(person, late_drafts, late_actions, leave.spoken(person))


def _comes_while_away(person: User, due: date) -> bool:
    return leave.is_away(person) and leave.covers(person, due)

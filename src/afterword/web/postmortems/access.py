"""Who may read, write, submit, review, publish and tick: querysets; there is no way around them.

How the table of roles is read here:

- Anonymous visitors and closed accounts see nothing, `public` included: a public page is made on purpose.
- `company` and `public`: everybody signed in reads, drafts too. `team`: members of the teams the text names.
  `restricted`: named people only. Owner, contributors and named reviewers always read.
- Being an administrator opens no text. `listed` lets one see that a record exists, for administration.
- Writing is for every reader until approval: an incident is everybody's, and whoever writes becomes a
  contributor. An approved text is its owner's alone to touch, and the approval falls when they do. Published
  text nobody types into; check boxes and the process's own lines are the exceptions.
- Handing a draft over is its owner's and, while they are away, the lead's of a team of theirs. Asking for a hand is
  for its owner and whoever writes in it, and for leads and reviewers, with whom a draft that waits is brought up.
- For an owner whose account is closed stand in: whoever leads now a team they are still in, and senior reviewers,
  each where they may read it. They hand over what is not published yet, in review and approved too, and publish it.
- Submitting and publishing are the owner's. Reviewing is for senior reviewers and the reviewers the text names, a
  light review for everybody who reads it; never for the owner nor for anybody who contributed. Before a board
  only senior reviewers' approvals count.
- Declining one that is not approved yet is for senior reviewers, again never for its owner nor for anybody who
  contributed; whoever reads it may reopen it for a month.
- An action is ticked by its owner, members of the team it names, the lead of its owner's team, or the owner and
  the contributors of its post-mortem.
- Bringing in an archive, many texts at once and before anybody reviewed them, is for administrators and for the
  leads of teams. What they may look at then is in `imports/access.py`.
"""

from datetime import timedelta

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import now

from afterword.web.people import leave
from afterword.web.people.models import Membership, Team, User
from afterword.web.postmortems.models import (
    OPEN_STATES,
    ActionItem,
    Declination,
    Facet,
    FacetKind,
    Postmortem,
    Status,
    Visibility,
)
from afterword.web.postmortems.term_fields import Approvers

Visitor = User | AnonymousUser

REOPEN_WITHIN = timedelta(days=30)
SUBMITTABLE_STATES = (Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING, Status.CHANGES_REQUESTED)
UNPUBLISHED_STATES = (*OPEN_STATES, Status.APPROVED)


def readable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems whose text this person may read."""
    if not isinstance(user, User) or not user.is_active:
        return Postmortem.objects.none()
    return Postmortem.objects.filter(_may_read(user))


def readers_of(postmortem: Postmortem, people: QuerySet[User]) -> QuerySet[User]:
    """Return those of some people who may read this one: `readable` from the other side, in one query."""
    row = Postmortem.objects.filter(pk=postmortem.pk)
    slugs = postmortem.facets.filter(kind=FacetKind.TEAM).values("value")
    in_its_teams = Q(pk__in=Membership.objects.filter(team__slug__in=slugs).values("user"))
    return people.filter(
        Exists(row.filter(visibility__in=[Visibility.COMPANY, Visibility.PUBLIC]))
        | Q(pk__in=row.values("owner"))
        | (Exists(row.filter(visibility=Visibility.TEAM)) & in_its_teams)
        | Q(pk__in=postmortem.contributors.values("pk"))
        | Q(pk__in=postmortem.reviewers.values("pk")),
        is_active=True,
    )


def hidden(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems whose text this person may not read, to be left out of a count."""
    if not isinstance(user, User) or not user.is_active:
        return Postmortem.objects.all()
    return Postmortem.objects.exclude(_may_read(user))


def _may_read(user: User) -> Q:
    in_its_teams = Q(visibility=Visibility.TEAM) & Exists(
        Facet.objects.filter(
            postmortem=OuterRef("pk"), kind=FacetKind.TEAM, value__in=Team.objects.filter(members=user).values("slug")
        )
    )
    return (
        Q(visibility__in=[Visibility.COMPANY, Visibility.PUBLIC])
        | Q(owner=user)
        | in_its_teams
        | Q(contributed(user))
        | Q(_asked_to_review(user))
    )


def listed(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems this person may know of; show no text and no title of those not `readable`."""
    if isinstance(user, User) and user.is_active and user.is_admin:
        return Postmortem.objects.all()
    return readable(user)


def writable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems this person may type into now."""
    if not isinstance(user, User):
        return Postmortem.objects.none()
    return readable(user).filter(Q(status__in=OPEN_STATES) | Q(status=Status.APPROVED, owner=user))


def submittable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems this person may send to review now."""
    return _own(user).filter(status__in=SUBMITTABLE_STATES)


def may_hand_over(user: Visitor) -> QuerySet[Postmortem]:
    """Return what this person may hand over: drafts of theirs and of their people who are away, and what nobody owns.

    Nobody owns what belongs to a closed account: whoever stands in for it hands it over until it is published.
    """
    if not isinstance(user, User):
        return Postmortem.objects.none()
    absent = Q(owner__in=_led(user).filter(leave.away()))
    drafts = Q(Q(owner=user) | absent, status__in=SUBMITTABLE_STATES)
    return readable(user).filter(drafts | Q(_stands_in(user), status__in=UNPUBLISHED_STATES))


def may_ask_for_help(user: Visitor) -> QuerySet[Postmortem]:
    """Return the drafts this person may ask for a hand with: theirs, those they write in; leads, reviewers: all."""
    if not isinstance(user, User):
        return Postmortem.objects.none()
    found = readable(user).filter(status__in=SUBMITTABLE_STATES)
    if user.is_reviewer or user.memberships.filter(lead=True).exists():
        return found
    return found.filter(Q(owner=user) | Q(contributed(user)))


def reviewable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems that wait for this person to approve them or send them back, by office or by name."""
    if not isinstance(user, User):
        return Postmortem.objects.none()
    found = open_to(user)
    return found if user.is_reviewer else found.filter(_asked_to_review(user))


def open_to(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems in review of which this person may say something: a light one anybody reads."""
    return answerable(user).filter(status=Status.IN_REVIEW)


def answerable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems this person may still approve or send back: until publication.

    An approved one too, so that of two reviewers who answer at once none is turned away.
    """
    if not isinstance(user, User):
        return Postmortem.objects.none()
    found = readable(user).filter(status__in=[Status.IN_REVIEW, Status.APPROVED]).exclude(owner=user)
    found = found.filter(~contributed(user))
    if user.is_reviewer:
        return found
    return found.filter(_asked_to_review(user) | Q(approved_by_whom=Approvers.READERS))


def approvers_of(postmortem: Postmortem) -> QuerySet[User]:
    """Return the people whose approval of this text would count."""
    named = Q(pk__in=postmortem.reviewers.values("pk"))
    counts = {
        Approvers.READERS: Q(),
        Approvers.REVIEWERS: Q(is_reviewer=True) | named,
        Approvers.SENIOR: Q(is_reviewer=True),
    }[Approvers(postmortem.approved_by_whom)]
    wrote = postmortem.contributors.values("pk")
    found = readers_of(postmortem, User.objects.filter(counts))
    return found.exclude(pk=postmortem.owner_id).exclude(pk__in=wrote)


def leads_over(person_id: int) -> QuerySet[User]:
    """Return who leads a team that somebody is in, of open accounts."""
    teams = Team.objects.filter(memberships__user=person_id)
    leads = Membership.objects.filter(lead=True, team__in=teams).values("user")
    return User.objects.filter(pk__in=leads, is_active=True).exclude(pk=person_id)


def stand_ins_of(postmortem: Postmortem) -> QuerySet[User]:
    """Return who stands in for its owner once their account is closed: those of `may_hand_over` for this one."""
    able = Q(is_reviewer=True) | Q(pk__in=leads_over(postmortem.owner_id).values("pk"))
    return readers_of(postmortem, User.objects.filter(able)).exclude(pk=postmortem.owner_id)


def publishable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the approved post-mortems this person may publish: theirs, and those of a closed account."""
    if not isinstance(user, User):
        return Postmortem.objects.none()
    return readable(user).filter(Q(owner=user) | _stands_in(user), status=Status.APPROVED)


def declinable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the post-mortems of which this person may decide that they need not be written."""
    if not isinstance(user, User) or not user.is_reviewer:
        return Postmortem.objects.none()
    return readable(user).filter(status__in=OPEN_STATES).exclude(owner=user).filter(~contributed(user))


def reopenable(user: Visitor) -> QuerySet[Postmortem]:
    """Return the declined post-mortems that may still be taken up again: by everybody who reads them."""
    lately = Declination.objects.filter(
        postmortem=OuterRef("pk"), reopened_at__isnull=True, at__gte=now() - REOPEN_WITHIN
    )
    return readable(user).filter(Exists(lately), status=Status.DECLINED)


def may_import(user: Visitor) -> bool:
    """Say whether this person may bring in an archive: one query, none for administrators."""
    if not isinstance(user, User) or not user.is_active:
        return False
    return user.is_admin or user.memberships.filter(lead=True).exists()


def readable_actions(user: Visitor) -> QuerySet[ActionItem]:
    """Return the actions of every post-mortem this person may read."""
    return ActionItem.objects.filter(postmortem__in=readable(user))


def completable_actions(user: Visitor) -> QuerySet[ActionItem]:
    """Return the actions this person may tick or untick."""
    if not isinstance(user, User):
        return ActionItem.objects.none()
    their_teams = Team.objects.filter(members=user).values("slug")
    led = Team.objects.filter(memberships__user=user, memberships__lead=True)
    works_for_them = Exists(Membership.objects.filter(user=OuterRef("owner"), team__in=led))
    return readable_actions(user).filter(
        Q(owner=user)
        | Q(postmortem__owner=user)
        | Q(owner__isnull=True, owner_handle__in=their_teams)
        | works_for_them
        | contributed(user, "postmortem_id")
    )


def _led(user: User) -> QuerySet[User]:
    """Return the people in the teams this person leads."""
    led = Team.objects.filter(memberships__user=user, memberships__lead=True)
    return User.objects.filter(memberships__team__in=led)


def _stands_in(user: User) -> Q:
    """Select what belongs to closed accounts this person stands in for."""
    gone = Q(owner__is_active=False)
    return gone if user.is_reviewer else gone & Q(owner__in=_led(user))


def _own(user: Visitor) -> QuerySet[Postmortem]:
    """Return what this person owns."""
    return readable(user).filter(owner=user) if isinstance(user, User) else Postmortem.objects.none()


def contributed(user: User, postmortem: str = "pk") -> Exists:
    """Say whether the person wrote in it, or is named as one who did."""
    through = Postmortem.contributors.through
    return Exists(through.objects.filter(postmortem_id=OuterRef(postmortem), user_id=user.pk))


def _asked_to_review(user: User) -> Exists:
    """Say whether the text names the person as a reviewer."""
    through = Postmortem.reviewers.through
    return Exists(through.objects.filter(postmortem_id=OuterRef("pk"), user_id=user.pk))

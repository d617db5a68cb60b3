"""What somebody leaves behind whose account is closed: how much, and who can see to it; no word of a text."""

from collections.abc import Iterator

from django.db.models import Q

from afterword.web.audience import leads_over
from afterword.web.offers import named
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import OPEN_STATES, PUBLIC_STATES, ActionItem, Postmortem, Status
from afterword.web.words import listed

LIVING = (*OPEN_STATES, Status.APPROVED, *PUBLIC_STATES)


def left_behind(user: User) -> str:
    """Say what a closed account owns that goes on, and who can hand it over or tick it; nothing where there is none."""
    owned = Postmortem.objects.filter(owner=user, status__in=access.UNPUBLISHED_STATES)
    actions = ActionItem.objects.filter(owner=user, done=False, dropped="", postmortem__status__in=LIVING)
    actions = actions.filter(postmortem__owes=True)
    counts = (
        (owned.exclude(status=Status.APPROVED).count(), "draft"),
        (owned.filter(status=Status.APPROVED).count(), "approved text"),
        (actions.count(), "open action"),
    )
    told = [f"{count} {noun}{'s' if count > 1 else ''}" for count, noun in counts if count]
    if not told:
        return ""
    of_texts = _of_texts(user, set(owned.values_list("pk", flat=True)))
    of_actions = _of_actions(user) if actions.exists() else ()
    return " ".join((f"{user.name} owns {listed(told)}.", *of_texts, *of_actions))


def _of_texts(user: User, owned: set[int]) -> Iterator[str]:
    """Say who can hand their texts over, and of how many nobody can."""
    by, reached = [], set[int]()
    for person in _candidates(user):
        theirs = set(access.may_hand_over(person).filter(pk__in=owned).values_list("pk", flat=True))
        if theirs:
            by.append(person)
        reached |= theirs
    if by:
        yield f"What is not published yet can be handed over on its page, by {named(by)}."
    if lost := len(owned - reached):
        many = f"{lost} of them are" if lost > 1 else "One of them is"
        yield (
            f"{many} for readers of whom nobody may do that: open the account again, and let {user.name} hand over "
            "first."
        )


def _candidates(user: User) -> list[User]:
    """Return leads of their teams, then reviewers by role."""
    leads = list(leads_over(user.pk).filter(is_active=True))
    known = Q(pk__in=[lead.pk for lead in leads]) | Q(pk=user.pk)
    return [*leads, *User.objects.filter(is_reviewer=True, is_active=True).exclude(known).order_by("name")]


def _of_actions(user: User) -> Iterator[str]:
    leads = list(leads_over(user.pk).filter(is_active=True))
    who = f"{named(leads)}, or whoever owns the post-mortem," if leads else "Whoever owns the post-mortem"
    yield f"{who} can tick the actions, or agree who takes them."

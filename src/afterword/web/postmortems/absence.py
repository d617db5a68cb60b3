"""Whose owner is away, or gone for good: said beside the draft, and left to people."""

from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access, standing_in
from afterword.web.postmortems.models import Postmortem


@dataclass(frozen=True, slots=True)
class Absence:
    """An owner who is away, or whose account is closed: in a sentence, and whether whoever looks may find another."""

    sentence: str
    may_hand_over: bool
    who: str
    """Who may, where whoever looks may not."""
    for_good: bool = False


def absence(postmortem: Postmortem, user: User) -> Absence | None:
    """Say that an owner is away today, or on the day it is due, or has no account any more; nothing if they are here.

    From review on an owner owes no writing, and it waits for them only once their account is closed.
    """
    owner, due = postmortem.owner, postmortem.draft_due
    if not owner.is_active and postmortem.status in access.UNPUBLISHED_STATES:
        sentence, who = f"The account of {owner.name} is closed.", standing_in.said(postmortem)
        return Absence(sentence, _may_hand_over(postmortem, user), who, for_good=True)
    if postmortem.status not in access.SUBMITTABLE_STATES:
        return None
    day = next((day for day in (localdate(), due) if day and leave.covers(owner, day)), None)
    if day is None:
        return None
    by = f" It is due by {_spoken(due)}." if due else ""
    whoever = "You are" if owner == user else f"{owner.name} is"
    sentence, who = f"{whoever} {_when(owner, day)}.{by}", f"{standing_in.who(postmortem)} can hand it over."
    return Absence(sentence, _may_hand_over(postmortem, user), who)


def _may_hand_over(postmortem: Postmortem, user: User) -> bool:
    return access.may_hand_over(user).filter(pk=postmortem.pk).exists()


def _when(owner: User, day: date) -> str:
    """Say from when until when somebody is away around a day."""
    first = owner.away_from
    begins = f"away from {_spoken(first)} " if first and first > localdate() else "away "
    return leave.spoken(owner, day).replace("away ", begins, 1)


def _spoken(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"

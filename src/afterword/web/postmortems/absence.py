"""Whom a draft names as its owner although they are away: said beside it, and left to people."""

from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from afterword.document.facts import Facts
from afterword.web.people import leave
from afterword.web.people.directory import bare, by_handle
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem


@dataclass(frozen=True, slots=True)
class Absence:
    """An owner who is away: in a sentence, and whether whoever looks may find another one."""

    sentence: str
    may_hand_over: bool


def absence(postmortem: Postmortem, facts: Facts, user: User) -> Absence | None:
    """Say that the owner a draft names is away today, or on the day it is due; nothing where they are here.

    The text counts, which may name somebody else than the row for a moment. From review on an owner owes no writing.
    """
    if postmortem.status not in access.SUBMITTABLE_STATES:
        return None
    owner, due = _named(postmortem, facts), postmortem.draft_due
    day = next((day for day in (localdate(), due) if day and leave.covers(owner, day)), None)
    if day is None:
        return None
    by = f" It is due by {_spoken(due)}." if due else ""
    may = access.may_hand_over(user).filter(pk=postmortem.pk).exists()
    return Absence(f"{'You are' if owner == user else f'{owner.name} is'} {_when(owner, day)}.{by}", may)


def _named(postmortem: Postmortem, facts: Facts) -> User:
    """Return whom the text names as owner; whom the row names where that is nobody here."""
    named = bare(facts.owner or "")
    if not named or named == postmortem.owner.handle.lower():
        return postmortem.owner
    found = by_handle((named,)).get(named)
    return found if found and found.is_active else postmortem.owner


def _when(owner: User, day: date) -> str:
    """Say from when until when somebody is away around a day."""
    first = owner.away_from
    begins = f"away from {_spoken(first)} " if first and first > localdate() else "away "
    return leave.spoken(owner, day).replace("away ", begins, 1)


def _spoken(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"

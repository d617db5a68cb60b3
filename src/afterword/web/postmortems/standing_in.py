"""Who sees to a text when its owner cannot: whom it waits for, and the sentence that says who may hand it over.

Who may is in `access`: the leads of the owner's teams while they are away, and reviewers too once their account is
closed.
"""

from collections.abc import Iterable
from datetime import date

from afterword.web.offers import named
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem


def leads(postmortem: Postmortem) -> list[User]:
    """Return who leads a team of its owner's and may read it."""
    return list(access.readers_of(postmortem, access.leads_over(postmortem.owner_id)).order_by("pk"))


def asked(postmortem: Postmortem, today: date) -> list[User]:
    """Return whom the text of a closed account waits for, of those who are here: leads, else reviewers."""
    return here(leads(postmortem), today) or here(access.stand_ins_of(postmortem).order_by("pk"), today)


def here(people: Iterable[User], today: date) -> list[User]:
    """Leave out who is away: they hide nobody else."""
    return [person for person in people if not leave.is_away(person, today)]


def who(postmortem: Postmortem) -> str:
    """Say who of those whose account is open may hand over a draft: "its owner or Ruta Lind"."""
    others = leads(postmortem) if leave.is_away(postmortem.owner) else []
    return f"its owner or {named(others)}" if others else "its owner"


def said(postmortem: Postmortem, does: str = "hand it over") -> str:
    """Say in a sentence who can do something for a closed account: "Ruta Lind, or a reviewer …, can hand it over."."""
    led_by = leads(postmortem)
    others = access.stand_ins_of(postmortem).exclude(pk__in=[lead.pk for lead in led_by]).exists()
    if led_by:
        return f"{named(led_by)}{', or a reviewer who may read it,' if others else ''} can {does}."
    if others:
        return f"A reviewer who may read it can {does}."
    return f"Nobody else who may read it can {does}: an administrator can open the account again."

"""Whose a record is: a row that only handing over changes, and what its text says of it."""

from dataclasses import dataclass

from afterword.document.facts import Facts
from afterword.web.people.directory import bare
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem


@dataclass(frozen=True, slots=True)
class Misnamed:
    """Whom a draft names as its owner although it is somebody else's, and whether whoever looks may hand it over."""

    said: str
    may_hand_over: bool


def misnamed(postmortem: Postmortem, facts: Facts, user: User) -> Misnamed | None:
    """Return whom a draft names instead of its owner; from review on the line is set right at once."""
    said = named_instead(postmortem, facts) if postmortem.status in access.SUBMITTABLE_STATES else None
    if said is None:
        return None
    return Misnamed(said, access.may_hand_over(user).filter(pk=postmortem.pk).exists())


def named_instead(postmortem: Postmortem, facts: Facts) -> str | None:
    """Return whom the text names as its owner where that is not whoever owns it; nothing if it names nobody."""
    said, owner = facts.owner or "", postmortem.owner
    return said if bare(said) not in {"", owner.handle.lower(), owner.name.lower()} else None

"""Handing a draft over: whoever was asked to write it may ask somebody else, with a kind sentence.

While they are away, the lead of a team of theirs may do it for them; they are told when they are back. Once their
account is closed, so may reviewers, and what is in review or approved goes to somebody too.
"""

from django.db import transaction
from django.urls import reverse

from afterword.document.parse import parse
from afterword.web.house import house
from afterword.web.incidents.facts import facts_of
from afterword.web.incidents.owners import NOBODY, Suggestion, suggestions
from afterword.web.incidents.responders import responders
from afterword.web.live import texts
from afterword.web.notices.telling import tell
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access, approvals, derived, moves, ownership
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

LONGEST = 2_000
KIND = "I cannot give this the time it deserves. Would you take it? I will answer anything you ask."


def successors(postmortem: Postmortem) -> tuple[Suggestion, ...]:
    """Suggest who else could write it: by its incident if there is one, else by what its text names."""
    incident = postmortem.incidents.order_by("pk").first()
    here = house()
    if incident is not None:
        facts = facts_of(incident, here)
        return suggestions(facts.services, facts.teams, here, responders(facts), but=postmortem.owner)
    named = parse(texts.read(postmortem.text_id)).facts
    return suggestions(named.services, named.teams, here, NOBODY, but=postmortem.owner)


@transaction.atomic
def hand_over(postmortem: Postmortem, user: User, to: User, words: str) -> Postmortem:
    """Make somebody else the owner, in text and column, and tell them in the giver's own words.

    Raises:
        NotYours: somebody else owns it, who is here.
        NotNow: it is in review already, or further, and its owner is here.
        Unclear: it would go to its owner, to a closed account, to somebody who is away or who approved it.
    """
    row = moves.locked(postmortem)
    derived.refresh(row)  # what somebody typed a moment ago belongs to whoever owned it then
    owner = row.owner
    if row.status not in (access.SUBMITTABLE_STATES if owner.is_active else access.UNPUBLISHED_STATES):
        raise NotNow(f"It is {row.get_status_display().lower()}. A draft can be handed over until it goes to review.")
    if not access.may_hand_over(user).filter(pk=row.pk).exists():
        raise NotYours(f"{owner.name} owns this post-mortem and may hand it over.")
    _may_take(to, user, owner)
    if approvals.standing(row).filter(reviewer=to).exists():
        raise Unclear(f"{to.name} approved it, and nobody approves what is theirs. Choose somebody else.")
    ownership.give_to(row, to)
    derived.refresh(row)
    if owner.pk != user.pk and owner.is_active:
        _tell_absent(row, owner, user, to)
    if to.pk == user.pk:
        return row  # a lead who takes it knows
    said = words.strip()[:LONGEST]
    body = f"{user.name} asks you to {_asked(row)}"
    tell(
        to,
        "handed-over",
        f"Would you take this {'draft' if row.status in access.SUBMITTABLE_STATES else 'post-mortem'}? {row.title}",
        f"{body}\n\n{said}\n\nYou may hand it on just as well." if said else body,
        reverse("write", args=[row.reference]),
    )
    return row


def _asked(row: Postmortem) -> str:
    """Say what its new owner is asked to do."""
    if row.status == Status.APPROVED:
        return f"own {row.reference}. It is approved, and yours to publish."
    if row.status == Status.IN_REVIEW:
        return f"own {row.reference}. It is in review; what its readers ask for comes to you."
    due = f" It is due by {row.draft_due:%A %d %B}." if row.draft_due else ""
    return f"write {row.reference}.{due}"


def _may_take(to: User, user: User, owner: User) -> None:
    """Raise ``Unclear`` for somebody to whom it cannot go."""
    if to.pk == owner.pk:
        raise Unclear(
            "You own it already. Choose somebody else." if to.pk == user.pk else f"{to.name} owns it already."
        )
    if not to.is_active:
        raise Unclear(f"{to.name} has no open account. Choose somebody else.")
    if away := leave.spoken(to):
        raise Unclear(f"{to.name} is {away}. Choose somebody who is here.")


def _tell_absent(row: Postmortem, owner: User, user: User, to: User) -> None:
    """Tell whoever owned it, once they are back, that it is in good hands."""
    tell(
        owner,
        "handed-over",
        f"In good hands: {row.title}",
        f"While you were away {user.name} handed {row.reference} over to {'themselves' if user == to else to.name}, so "
        "nothing of it waits for you. What you know of it is welcome in the text.",
        reverse("postmortem", args=[row.reference]),
    )

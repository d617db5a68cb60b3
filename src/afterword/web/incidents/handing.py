"""Handing a draft over: whoever was asked to write it may ask somebody else, with a kind sentence."""

from django.db import transaction
from django.urls import reverse

from afterword.document.parse import parse
from afterword.web.house import house
from afterword.web.incidents.facts import facts_of
from afterword.web.incidents.owners import NOBODY, Suggestion, suggestions
from afterword.web.incidents.responders import responders
from afterword.web.live import texts
from afterword.web.notices.telling import tell
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves
from afterword.web.postmortems.models import Postmortem
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
        NotYours: somebody else owns it.
        NotNow: it is in review already, or further.
        Unclear: it would go to its owner, or to a closed account.
    """
    row = moves.locked(postmortem)
    if row.owner_id != user.pk:
        raise NotYours(f"{row.owner.name} owns this post-mortem and may hand it over.")
    if not access.submittable(user).filter(pk=row.pk).exists():
        raise NotNow(f"It is {row.get_status_display().lower()}. A draft can be handed over until it goes to review.")
    if to.pk == user.pk:
        raise Unclear("You own it already. Choose somebody else.")
    if not to.is_active:
        raise Unclear(f"{to.name} has no open account. Choose somebody else.")
    moves.write_facts(row, {"owner": to.at_handle})
    derived.refresh(row)
    said = words.strip()[:LONGEST]
    due = f" It is due by {row.draft_due:%A %d %B}." if row.draft_due else ""
    body = f"{user.name} asks you to write {row.reference}.{due}"
    tell(
        to,
        "handed-over",
        f"Would you take this draft? {row.title}",
        f"{body}\n\n{said}\n\nYou may hand it on just as well." if said else body,
        reverse("write", args=[row.reference]),
    )
    return row

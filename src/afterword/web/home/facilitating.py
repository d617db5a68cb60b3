"""Asking for a facilitator: somebody who was not part of it writes along; the first who says yes does.

Reviewers are asked, because a manager of whoever took part should not lead the talk; leads only where there is no
reviewer to ask. Whoever helps to write does not review it.
"""

from collections.abc import Iterable, Mapping

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.timezone import now

from afterword.document.parse import parse
from afterword.document.set_fact import set_fact
from afterword.document.text import Edit
from afterword.web.live import texts
from afterword.web.notices.models import Call
from afterword.web.notices.telling import tell
from afterword.web.people import leave
from afterword.web.people.directory import bare
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.refusals import NotNow, NotYours

LONGEST = 2_000
MOST = 20
"""People who are asked at once; more would each think that another one will."""


@transaction.atomic
def ask(postmortem: Postmortem, user: User, words: str = "") -> Call:
    """Ask for somebody who writes along, with words of one's own; who asks while a call is open gets that one.

    Raises:
        NotYours: the person neither owns it, nor writes in it, nor leads a team, nor reviews.
        NotNow: it is handed in already, somebody helps already, or there is nobody to ask.
    """
    row = moves.locked(postmortem)
    if row.status not in access.SUBMITTABLE_STATES:
        raise NotNow(f"It is {row.get_status_display().lower()}; there is nothing to write along.")
    if not access.may_ask_for_help(user).filter(pk=row.pk).exists():
        raise NotYours("Its owner, whoever writes in it, leads and reviewers ask for a hand.")
    there = call_of(row)
    if there and there.is_open:
        return there
    if there and there.taken_by:
        raise NotNow(f"{there.taken_by.name} writes along already.")
    people = askable(row, user)
    if not people:
        raise NotNow("There is nobody here to ask. Ask a colleague: everybody who reads it may write in it at once.")
    try:
        with transaction.atomic():
            call = Call.objects.create(about=row.reference, by=user, words=words.replace("\0", "").strip()[:LONGEST])
    except IntegrityError:
        return Call.objects.get(about=row.reference, taken_at=None, withdrawn_at=None)  # two asked at once
    call.asked.set(people)
    for person in people:
        tell(person, "help-wanted", f"Would you write along? {row.title}", _plea(row, call, user), page_of(row))
    return call


@transaction.atomic
def accept(postmortem: Postmortem, user: User) -> Call:
    """Say yes, as the first: from now on they stand in the text as one who writes.

    Raises:
        NotYours: somebody else was asked.
        NotNow: nobody asks any more, or somebody else was faster.
    """
    row = moves.locked(postmortem)
    call = call_of(row)
    if call is None or not call.is_open:
        who = f" {call.taken_by.name} does." if call and call.taken_by else ""
        raise NotNow(f"A hand is no longer asked for.{who}")
    may = call.asked.filter(pk=user.pk).exists() and access.readable(user).filter(pk=row.pk).exists()
    if not may or row.owner_id == user.pk:
        raise NotYours("Others were asked. You may still write in it: everybody who reads it may.")
    if row.status not in access.SUBMITTABLE_STATES:
        raise NotNow(f"It is {row.get_status_display().lower()} meanwhile; there is nothing to write along.")
    call.taken_by, call.taken_at = user, now()
    call.save(update_fields=["taken_by", "taken_at"])
    texts.edit(row.text_id, lambda text: _named(text, user))
    derived.refresh(row)
    for person in {each.pk: each for each in (row.owner, call.by)}.values():
        tell(
            person,
            "help-found",
            f"{user.name} writes along: {row.title}",
            f"{user.name} helps with {row.reference}. Agree when you both have half an hour: most of a text is told "
            "faster than written.",
            reverse("write", args=[row.reference]),
        )
    return call


@transaction.atomic
def withdraw(postmortem: Postmortem, user: User) -> Call:
    """Take a call back that nobody has answered. Raises ``NotYours`` or ``NotNow``."""
    row = moves.locked(postmortem)
    call = call_of(row)
    if call is None or not call.is_open:
        raise NotNow("No call is open.")
    if user.pk not in {call.by_id, row.owner_id}:
        raise NotYours(f"{call.by.name} asked. Only they, or the owner, can take it back.")
    call.withdrawn_at = now()
    call.save(update_fields=["withdrawn_at"])
    return call


def call_of(postmortem: Postmortem) -> Call | None:
    """Return the call that stands with a draft: open, or answered with a yes."""
    return standing([postmortem]).get(postmortem.reference)


def standing(postmortems: Iterable[Postmortem]) -> Mapping[str, Call]:
    """Return the calls that stand, by reference: one query for however many drafts."""
    names = [postmortem.reference for postmortem in postmortems]
    if not names:
        return {}
    found = Call.objects.filter(about__in=names, withdrawn_at=None).select_related("by", "taken_by")
    return {call.about: call for call in found.order_by("at", "pk")}


def askable(postmortem: Postmortem, by: User) -> list[User]:
    """Return whom to ask: reviewers who have not written in it, else leads; nobody who is away, or may not read it."""
    reviewers = User.objects.filter(is_reviewer=True)
    return _free(reviewers, postmortem, by) or _free(access.leads_over(postmortem.owner_id), postmortem, by)


def page_of(postmortem: Postmortem) -> str:
    """Return the path of the page of a draft's call."""
    return reverse("facilitator", args=[postmortem.reference])


def _free(people: QuerySet[User], postmortem: Postmortem, by: User) -> list[User]:
    involved = Q(pk__in=[postmortem.owner_id, by.pk]) | Q(pk__in=postmortem.contributors.values("pk"))
    found = access.readers_of(postmortem, people).exclude(involved).order_by("pk")
    return [person for person in found[: 2 * MOST] if not leave.is_away(person)][:MOST]


def _named(text: str, user: User) -> Iterable[Edit]:
    """Put somebody among the contributors of a text."""
    named = parse(text).facts.contributors
    if user.handle.lower() in {bare(handle) for handle in named}:
        return ()
    return set_fact(text, "contributors", (*named, user.at_handle))


def _plea(row: Postmortem, call: Call, user: User) -> str:
    own = f"\n\n{call.words}" if call.words else ""
    whom = "them" if user.pk == row.owner_id else row.owner.name
    due = f" It is planned for {row.draft_due:%A} {row.draft_due.day} {row.draft_due:%B}." if row.draft_due else ""
    return (
        f"{user.name} would be glad of somebody who writes {row.reference}, {row.title}, along with {whom}.{due} "
        f"An hour of asking good questions is a lot.{own}\n\n"
        "Whoever says yes first stands in the text as one who writes, and does not review it then. "
        "No answer is needed if it does not fit."
    )

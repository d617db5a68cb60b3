"""Declining: this one need not be written. It stays searchable, nobody types into it, and anybody may reopen it."""

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.timezone import now

from afterword.document.document import Document
from afterword.web.live import texts
from afterword.web.people.directory import by_handle
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves, news
from afterword.web.postmortems.drafting import REFERENCE, keepable
from afterword.web.postmortems.models import Declination, DeclineReason, Postmortem, Status, Verdict
from afterword.web.postmortems.refusals import NotNow, NotYours, Refused, Unclear

LONGEST_SENTENCE = 2000


@transaction.atomic
def decline(postmortem: Postmortem, user: User, reason: DeclineReason, sentence: str) -> Declination:
    """Decide that it need not be written, and tell its owner and whoever asked for it.

    Raises:
        NotYours: the person is no reviewer, owns it or wrote in it.
        NotNow: it is approved, published or declined already.
        Unclear: the sentence is missing or too long, or does not name what covers this one.
    """
    said = " ".join(keepable(sentence.replace("\0", "")).split())
    if not said:
        raise Unclear("Say in a sentence why it need not be written; the owner and whoever asked will read it.")
    if len(said) > LONGEST_SENTENCE:
        raise Unclear(f"The sentence is longer than {LONGEST_SENTENCE:,} characters.")
    row = moves.locked(postmortem)
    document = derived.refresh(row)  # who typed a moment ago is an author, and decides no more than the owner does
    if not access.declinable(user).filter(pk=row.pk).exists():
        raise _why_not_decline(row, user)
    if reason == DeclineReason.COVERED and not _names_another(said, row, user):
        raise Unclear("Name the post-mortem that covers this one, as PM-2026-0019.")
    return _decline(row, document, user, reason, said)


@transaction.atomic
def decline_agreed(postmortem: Postmortem, user: User, reason: DeclineReason, sentence: str) -> Declination:
    """Decline a draft because two people agreed on a waiver; who they may be is decided where waivers are.

    Raises:
        NotNow: it is approved, published or declined already.
    """
    row = moves.locked(postmortem)
    document = derived.refresh(row)
    if not row.is_open_for_writing:
        raise NotNow(f"It is {row.get_status_display().lower()}; it can be declined until it is approved.")
    return _decline(row, document, user, reason, sentence)


@transaction.atomic
def reopen(postmortem: Postmortem, user: User) -> Postmortem:
    """Let it be written after all, from where it stood; its owner, who declined it and who asked for it are told.

    Raises:
        NotNow: it is not declined, or was so long ago that a new one is the better place.
    """
    row = moves.locked(postmortem)
    if not access.reopenable(user).filter(pk=row.pk).exists():
        raise _why_not_reopen(row)
    return _take_up(row, user)


@transaction.atomic
def reopen_agreed(postmortem: Postmortem, user: User) -> Postmortem:
    """Take a draft up again because its waiver was reopened; who may is decided where waivers are.

    Raises:
        NotNow: it is not declined.
    """
    row = moves.locked(postmortem)
    if row.status != Status.DECLINED:
        raise _why_not_reopen(row)
    return _take_up(row, user)


def _decline(row: Postmortem, document: Document, user: User, reason: DeclineReason, said: str) -> Declination:
    """Lock the text, let approvals fall, keep the decision and tell people; the row is locked."""
    texts.lock(row.text_id)
    row.reviews.filter(verdict=Verdict.APPROVED, fallen_at__isnull=True).update(fallen_at=now())
    moves.move(row, Status.DECLINED, user)
    derived.refresh(row)
    made = row.declinations.create(by=user, reason=reason, sentence=said)
    asked = by_handle((document.facts.requested_by or "",)).values()
    news.declined(row, made, {person.pk: person for person in (*asked, *_asked(row))}.values())
    return made


def _take_up(row: Postmortem, user: User) -> Postmortem:
    """Unlock the text and go on; a waiver that declined it is reopened with it, and what was asked is answered."""
    moment = now()
    standing = row.declinations.get(reopened_at__isnull=True)
    standing.reopened_at, standing.reopened_by = moment, user
    standing.save(update_fields=["reopened_at", "reopened_by"])
    # Waivers and requests stand a floor above: reached by their rows, not by their code.
    answered = {"state": "postmortem", "answered_by": user, "answered_at": moment, "postmortem": row, "waiver": None}
    for waiver in standing.waivers.filter(state="in-force"):
        waiver.requests_answered.update(**answered)
        waiver.state, waiver.reopened_by, waiver.reopened_at = "reopened", user, moment
        waiver.save(update_fields=["state", "reopened_by", "reopened_at"])
    for incident in row.incidents.prefetch_related("merged"):
        for each in (incident, *incident.merged.all()):
            each.requests.filter(state="open").update(**answered)
    texts.unlock(row.text_id)
    moves.move(row, Status.DRAFTING, user)
    derived.refresh(row)
    news.reopened(row, user, [standing.by, *_asked(row)])
    return row


def _asked(row: Postmortem) -> QuerySet[User]:
    """Return who asked for it: noted with the incident, a floor above, and reached by its rows, not by its code."""
    incidents = row.incidents.all()
    return User.objects.filter(
        Q(pk__in=incidents.values("requests__by")) | Q(pk__in=incidents.values("merged__requests__by"))
    )


def _names_another(said: str, postmortem: Postmortem, user: User) -> bool:
    """Say whether a sentence names another post-mortem that its writer may read."""
    named = {found[0] for found in REFERENCE.finditer(said.upper())}
    return access.readable(user).filter(reference__in=named).exclude(pk=postmortem.pk).exists()


def _why_not_decline(postmortem: Postmortem, user: User) -> Refused:
    """Find the words for somebody who may not decline this now."""
    if postmortem.owner_id == user.pk:
        return NotYours("You own this post-mortem. A reviewer who did not write it may decline it; ask one of them.")
    if postmortem.contributors.filter(pk=user.pk).exists():
        return NotYours("You contributed to this post-mortem. A reviewer who did not write it may decline it.")
    if not user.is_reviewer:
        return NotYours("Only reviewers may decline a post-mortem. Ask one of them.")
    if postmortem.status == Status.DECLINED:
        return NotNow("It is declined already.")
    return NotNow(f"It is {postmortem.get_status_display().lower()}; it can be declined until it is approved.")


def _why_not_reopen(postmortem: Postmortem) -> NotNow:
    """Find the words for somebody who cannot reopen this now."""
    if postmortem.status != Status.DECLINED:
        return NotNow(f"It is {postmortem.get_status_display().lower()}, not declined; there is nothing to reopen.")
    days = access.REOPEN_WITHIN.days
    return NotNow(f"It was declined more than {days} days ago. Start a new one, and link this one from it.")

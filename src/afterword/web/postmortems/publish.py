"""Publishing: an approved text is locked and stands in the library.

A record is called published until there is news of its actions; from then on `follow-up` while any is open and
`closed` afterwards. That is noted beside the text, because a tick changes one character of it and no more.
"""

from django.db import transaction
from django.utils.timezone import localdate

from afterword.document.live_values import freeze
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import access, derived, moves, news, standing_in
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours, Refused


def publish(postmortem: Postmortem, user: User) -> Postmortem:
    """Lock the approved text and put it into the library.

    Raises:
        NotYours: somebody else owns it, whose account is open.
        NotNow: it is not approved, or was changed after its approval.
    """
    # Outside the transaction below: that an approval fell must stay noted although publishing is refused.
    derived.refresh(postmortem)
    return _publish(postmortem, user)


@transaction.atomic
def _publish(postmortem: Postmortem, user: User) -> Postmortem:
    row = moves.locked(postmortem)
    texts.lock(row.text_id)  # first, so that nobody types between the last look and the stamp
    derived.refresh(row)
    if not access.publishable(user).filter(pk=row.pk).exists():
        raise _why_not(row, user)
    texts.edit(row.text_id, freeze)  # from here on its values follow nothing; an approval does not see the difference
    moves.move(row, Status.PUBLISHED, user, published=localdate().isoformat())
    derived.refresh(row)
    news.published(row, row.contributors.exclude(pk=user.pk))
    return row


def settle(postmortem: Postmortem) -> None:
    """Say of a published record whether anything it promised is still open."""
    is_open = postmortem.actions.filter(done=False, dropped="").exists()
    wanted = Status.FOLLOW_UP if is_open else Status.CLOSED
    Postmortem.objects.filter(pk=postmortem.pk, status__in=(Status.PUBLISHED, Status.FOLLOW_UP, Status.CLOSED)).update(
        status=wanted
    )
    postmortem.refresh_from_db(fields=["status"])


def _whose(postmortem: Postmortem) -> str:
    """Say who publishes it."""
    owner = postmortem.owner
    if owner.is_active:
        return f"{owner.name} owns this post-mortem and publishes it."
    return f"The account of {owner.name} is closed. {standing_in.said(postmortem, 'publish it')}"


def _why_not(postmortem: Postmortem, user: User) -> Refused:
    """Find the words for somebody who may not publish this now."""
    if postmortem.owner_id != user.pk and not access.publishable(user).filter(pk=postmortem.pk).exists():
        return NotYours(_whose(postmortem))
    if postmortem.is_published:
        return NotNow("It is published already.")
    fell = postmortem.reviews.filter(verdict="approved", fallen_at__isnull=False).exists()
    if fell and postmortem.status == Status.IN_REVIEW:
        return NotNow("The text changed after it was approved. It waits for another approval.")
    return NotNow(f"It is {postmortem.get_status_display().lower()}. Publish it once a reviewer has approved it.")

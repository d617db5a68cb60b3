"""Gathering: what somebody wants in one mail waits for it, and goes into exactly one."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.timezone import now

from afterword.web.notices.kinds import DIGEST
from afterword.web.notices.models import Notice
from afterword.web.people.leave import is_away
from afterword.web.people.models import User, Ways
from afterword.web.people.ways import next_digest_of

Written = tuple[str, str] | None
"""A digest's subject and body; nothing when there is nothing to say."""
MOST = 200
"""Notices in one digest; the next one brings the rest."""


@transaction.atomic
def gather(notice: Notice, user: User, moment: datetime) -> bool:
    """Let a notice wait for its reader's next digest; false when another loop was faster."""
    ways = _locked(user)
    still = Notice.objects.filter(pk=notice.pk, sent_at=None, gathered_at=None, due_at=notice.due_at)
    if not still.update(gathered_at=moment):
        return False
    if ways.next_digest_at is None:
        _set_next(ways, next_digest_of(ways, moment))
    return True


@transaction.atomic
def reschedule(user: User) -> datetime | None:
    """Work out anew when somebody's next digest comes, after they changed how they are mailed or when they are away."""
    ways = _locked(user)
    wanted = ways.wants_digests or gathered(user).exists()
    _set_next(ways, next_digest_of(ways, now()) if wanted else None)
    return ways.next_digest_at


def gathered(user: User) -> QuerySet[Notice]:
    """Return what waits for somebody's next digest, oldest first."""
    waiting = Notice.objects.filter(recipient=user, sent_at=None, gathered_at__isnull=False, digest=None)
    waiting = waiting.filter(given_up_at=None)
    return waiting.order_by("created_at", "pk")


def write_digests(compose: Callable[[User, list[Notice]], Written], limit: int = 5) -> int:
    """Write the digests whose time has come, each once; return how many people were looked at.

    `compose` is given what was gathered for somebody, oldest first. The digest becomes a notice, so a mail server
    that is down is asked again; what it holds comes back into the next one should it never go out.
    """
    moment = now()
    due = Ways.objects.filter(next_digest_at__lte=moment).select_related("user").order_by("next_digest_at", "pk")
    return sum(_write(ways.user, moment, compose) for ways in due[:limit])


def let_go(digest: Notice) -> None:
    """Take back what a digest held that could not be mailed; it comes with the next one."""
    if digest.gathered.update(digest=None):
        ways = _locked(digest.recipient)
        _set_next(ways, ways.next_digest_at or next_digest_of(ways, now()))


@transaction.atomic
def _write(user: User, moment: datetime, compose: Callable[[User, list[Notice]], Written]) -> bool:
    """Write somebody's digest, and name the time of the one after it; false when another loop was faster."""
    ways = _locked(user)
    slot = ways.next_digest_at
    if slot is None or slot > moment:
        return False
    if not ways.user.is_active:
        gathered(user).update(given_up_at=moment)
    may_be_told = ways.user.is_active and not is_away(ways.user)
    held = list(gathered(user)[:MOST]) if may_be_told else []
    written = compose(ways.user, held) if may_be_told else None
    if written:
        digest = Notice.objects.create(
            recipient=user,
            key=f"digest:{user.pk}:{slot:%Y-%m-%dT%H:%M:%S}",
            kind=DIGEST,
            subject=written[0],
            body=written[1],
            url=reverse("home"),
        )
        Notice.objects.filter(pk__in=[each.pk for each in held]).update(digest=digest)
    goes_on = ways.user.is_active and (ways.wants_digests or gathered(user).exists())
    _set_next(ways, next_digest_of(ways, moment) if goes_on else None)
    return True


def _locked(user: User) -> Ways:
    """Take somebody's row for the rest of the transaction: who gathers and who writes a digest wait for each other."""
    Ways.objects.get_or_create(user=user)
    return Ways.objects.select_for_update(of=("self",)).select_related("user").get(user=user)


def _set_next(ways: Ways, at: datetime | None) -> None:
    ways.next_digest_at = at
    ways.save(update_fields=["next_digest_at"])

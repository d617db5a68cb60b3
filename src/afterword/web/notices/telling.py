"""Tell people things: a row now, a mail as soon as the loop comes by."""

import logging
import smtplib
from datetime import timedelta
from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.timezone import now

from afterword.web.notices.models import Notice
from afterword.web.people.models import User

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 8
FIRST_WAIT = timedelta(minutes=1)
LONGEST_SUBJECT = 200


def tell(user: User, kind: str, subject: str, body: str, url: str = "") -> Notice:
    """Note that a person is to be told something; it is mailed after the transaction, never twice on purpose.

    ``url`` is a path in this installation; the mail carries it as an absolute link.
    """
    return Notice.objects.create(recipient=user, kind=kind, subject=_one_line(subject), body=body, url=url)


def tell_once(notice: Notice) -> bool:
    """Keep a notice that has a key, unless there was one with this key; return whether it is news."""
    notice.subject = _one_line(notice.subject)
    try:
        with transaction.atomic():
            notice.save(force_insert=True)
    except IntegrityError:
        return False
    return True


def send_due(limit: int = 20) -> int:
    """Mail what is due, oldest first; return how many notices were tried.

    A notice is claimed before it is sent by moving its time on, so two loops do not send it twice
    and a mail server that is down is asked again later, ever less often.
    """
    moment = now()
    waiting = Notice.objects.filter(sent_at=None, given_up_at=None, due_at__lte=moment)
    notices = waiting.select_related("recipient").order_by("due_at", "pk")[:limit]
    return sum(_send(notice) for notice in notices)


def _send(notice: Notice) -> bool:
    if not _claim(notice):
        return False
    mine = Notice.objects.filter(pk=notice.pk)
    if not notice.recipient.is_active:
        mine.update(given_up_at=now(), error="This person's account is closed.")
        return True
    try:
        _message(notice).send()
    except (OSError, smtplib.SMTPException, ValueError) as error:
        given_up = now() if notice.attempts + 1 >= MOST_ATTEMPTS else None
        mine.update(error=str(error)[:500], given_up_at=given_up)
        logger.warning("Notice %s could not be mailed (attempt %s): %s", notice.pk, notice.attempts + 1, error)
    else:
        mine.update(sent_at=now(), error="")
    return True


def _claim(notice: Notice) -> bool:
    """Take a notice for this loop; false when another one was faster."""
    again = now() + FIRST_WAIT * 2**notice.attempts
    claimed = Notice.objects.filter(pk=notice.pk, sent_at=None, due_at=notice.due_at)
    return bool(claimed.update(due_at=again, attempts=F("attempts") + 1))


def _message(notice: Notice) -> EmailMessage:
    link = urljoin(f"{settings.AFTERWORD_URL}/", notice.url.lstrip("/")) if notice.url else ""
    parts = [f"Hello {notice.recipient.name},", notice.body.strip(), link, f"-- \nAfterword, {settings.AFTERWORD_URL}"]
    return EmailMessage(
        subject=notice.subject,
        body="\n\n".join(part for part in parts if part) + "\n",
        to=[notice.recipient.email],
        headers={"Auto-Submitted": "auto-generated", "X-Afterword-Notice": notice.kind},
    )


def _one_line(subject: str) -> str:
    return " ".join(subject.split())[:LONGEST_SUBJECT]

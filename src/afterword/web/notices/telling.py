"""Tell people things: a row now, a mail as soon as the loop comes by."""

import logging
import smtplib
from datetime import datetime, timedelta
from textwrap import fill
from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.db.models import F, QuerySet
from django.utils.timezone import now

from afterword.web.notices import gathering
from afterword.web.notices.kinds import DIGEST, group_of, way_of
from afterword.web.notices.models import Notice
from afterword.web.people.leave import is_away
from afterword.web.people.models import User, Ways
from afterword.web.people.ways import may_come_at, ways_of

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 8
FIRST_WAIT = timedelta(minutes=1)
CLOSED = "This person's account is closed."
"""The error of a notice that is no trouble of the mails."""
LONGEST_SUBJECT = 200
LONGEST_LINE = 76
SETTINGS = "/me/"
"""Where people decide when they are mailed; the page is above us."""


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
    """Mail what is due, oldest first, as its reader wants it; return how many notices were looked at.

    A notice is claimed before it is sent by moving its time on, so two loops do not send it twice
    and a mail server that is down is asked again later, ever less often. One that comes in somebody's
    quiet hours waits till they end; one they want in a digest, or that comes while they are away, is gathered.
    """
    moment = now()
    due = waiting().filter(due_at__lte=moment).select_related("recipient__ways")
    return sum(_handle(notice, moment) for notice in due.order_by("due_at", "pk")[:limit])


def waiting() -> QuerySet[Notice]:
    """Return what is still to be mailed, each by itself."""
    return Notice.objects.filter(sent_at=None, given_up_at=None, gathered_at=None, put_aside_at=None)


def _handle(notice: Notice, moment: datetime) -> bool:
    """Send one notice, or let it wait; false when another loop was faster."""
    person = notice.recipient
    ways = ways_of(person)
    way = way_of(notice.kind, ways)
    if not person.is_active:
        return _send(notice)
    if way == Ways.Way.NEVER:
        return _changed(notice, put_aside_at=moment)
    if notice.kind != DIGEST and (way == Ways.Way.DIGEST or is_away(person)):
        return gathering.gather(notice, person, moment)
    later = may_come_at(person, moment)
    return _send(notice) if later <= moment else _changed(notice, due_at=later)


def _send(notice: Notice) -> bool:
    if not _claim(notice):
        return False
    mine = Notice.objects.filter(pk=notice.pk)
    if not notice.recipient.is_active:
        mine.update(given_up_at=now(), error=CLOSED)
        return True
    try:
        _message(notice).send()
    except (OSError, smtplib.SMTPException, ValueError) as error:
        _note_failure(notice, error)
        logger.warning("Notice %s could not be mailed (attempt %s): %s", notice.pk, notice.attempts + 1, error)
    except Exception as error:  # a mail backend of the house may raise anything; it still is a mail that did not go out
        _note_failure(notice, error)
        logger.exception("Notice %s could not be mailed (attempt %s)", notice.pk, notice.attempts + 1)
    else:
        with transaction.atomic():
            mine.update(sent_at=now(), error="")
            if notice.kind == DIGEST:
                notice.gathered.update(sent_at=now())
    return True


def _note_failure(notice: Notice, error: Exception) -> None:
    """Keep why it did not go out, and after the last attempt give it up."""
    is_last = notice.attempts + 1 >= MOST_ATTEMPTS
    why = str(error) or type(error).__name__
    with transaction.atomic():
        Notice.objects.filter(pk=notice.pk).update(error=why[:500], given_up_at=now() if is_last else None)
        if is_last and notice.kind == DIGEST:
            gathering.let_go(notice)


def _changed(notice: Notice, **columns: object) -> bool:
    """Note what becomes of a notice; false when another loop was faster."""
    still = Notice.objects.filter(pk=notice.pk, sent_at=None, due_at=notice.due_at, put_aside_at=None)
    return bool(still.update(**columns))


def _claim(notice: Notice) -> bool:
    """Take a notice for this loop; false when another one was faster."""
    again = now() + FIRST_WAIT * 2**notice.attempts
    claimed = Notice.objects.filter(pk=notice.pk, sent_at=None, due_at=notice.due_at)
    return bool(claimed.update(due_at=again, attempts=F("attempts") + 1))


def _message(notice: Notice) -> EmailMessage:
    link = absolute(notice.url) if notice.url else ""
    less = absolute(f"{SETTINGS}#{DIGEST if notice.kind == DIGEST else group_of(notice.kind).name}")
    foot = f"-- \nAfterword, {settings.AFTERWORD_URL}\nMail me less, or at other hours: {less}"
    parts = [f"Hello {notice.recipient.name},", filled(notice.body), link, foot]
    return EmailMessage(
        subject=notice.subject,
        body="\n\n".join(part for part in parts if part) + "\n",
        to=[notice.recipient.email],
        headers={
            "Auto-Submitted": "auto-generated",
            "List-Unsubscribe": f"<{less}>",
            "X-Afterword-Notice": notice.kind,
        },
    )


def absolute(path: str) -> str:
    """Return the address of a path of ours as it can stand in a mail."""
    return urljoin(f"{settings.AFTERWORD_URL}/", path.lstrip("/"))


def filled(body: str) -> str:
    """Break long lines, as mail readers do not; those that hold an address, or are set in, stay whole."""
    return "\n".join(_wrapped(line) for line in body.strip().split("\n"))


def _wrapped(line: str) -> str:
    if len(line) <= LONGEST_LINE or "://" in line or line.startswith((" ", "-", ">")):
        return line
    set_in = "  " if line.startswith("* ") else ""
    return fill(line, LONGEST_LINE, subsequent_indent=set_in, break_long_words=False, break_on_hyphens=False)


def _one_line(subject: str) -> str:
    return " ".join(subject.split())[:LONGEST_SUBJECT]

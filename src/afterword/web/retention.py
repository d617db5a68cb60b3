"""Letting go of what nobody needs: raw bodies, stray lines, old notices, vain requests, sign-ins, sessions."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.contrib.sessions.models import Session
from django.db.models import Model, Q, QuerySet
from django.utils.timezone import now

from afterword.web.house import config
from afterword.web.imports import retention as imports
from afterword.web.incidents.models import Delivery, Request, RequestState, Signal
from afterword.web.notices.models import Notice
from afterword.web.people.models import FailedSignIn
from afterword.web.people.signing_in import MEMORY


def let_go(limit: int = 500) -> int:
    """Let go of what has been kept long enough; return how many rows of them, at most so many of each kind.

    How long is decided in `afterword.toml`. What was understood of a delivery, its signals, stays.
    """
    moment = now()
    return sum(part(moment, limit) for part in PARTS)


def _bodies(moment: datetime, limit: int) -> int:
    """Empty the bodies of deliveries that were taken in long ago; that they came, and what became of them, stays."""
    before = moment - timedelta(days=config().retention.delivery_days)
    full = Delivery.objects.filter(emptied_at=None, processed_at__lt=before).order_by("processed_at")
    old = list(full.values_list("pk", flat=True)[:limit])  # read first: an update that finds nothing still writes
    return Delivery.objects.filter(pk__in=old).update(body=b"", headers={}, emptied_at=moment)


def _lines(moment: datetime, limit: int) -> int:
    """Delete what people wrote that never belonged to an incident; changes stay."""
    before = moment - timedelta(days=config().retention.delivery_days)
    return _delete(Signal.objects.filter(incident=None, kind="note", last_heard_at__lt=before), limit)


def _imports(moment: datetime, limit: int) -> int:
    """Let go of originals and readings of imports that rest since long ago; what was taken in stays."""
    return imports.let_go(moment - timedelta(days=config().retention.import_days), limit)


def _notices(moment: datetime, limit: int) -> int:
    """Delete what people were told, or could not be told, long ago."""
    before = moment - timedelta(days=config().retention.notice_days)
    over = Q(sent_at__lt=before) | Q(given_up_at__lt=before) | Q(put_aside_at__lt=before)
    return _delete(Notice.objects.filter(over, created_at__lt=before), limit)


def _requests(moment: datetime, limit: int) -> int:
    """Delete what was asked and answered with a no, or taken back, long ago: it counts for nothing any more.

    A request that led to a post-mortem or to a waiver is part of that one's story, and stays.
    """
    before = moment - timedelta(days=config().retention.request_days)
    over = Request.objects.filter(state__in=[RequestState.DECLINED, RequestState.WITHDRAWN])
    return _delete(over.filter(Q(answered_at__lt=before) | Q(answered_at=None, at__lt=before)), limit)


def _failed_sign_ins(moment: datetime, limit: int) -> int:
    return _delete(FailedSignIn.objects.filter(at__lt=moment - MEMORY), limit)


def _sessions(moment: datetime, limit: int) -> int:
    return _delete(Session.objects.filter(expire_date__lt=moment), limit)


def _delete(rows: QuerySet[Model], limit: int) -> int:
    """Delete the first of some rows; a few at a time, so that nobody who writes waits long for the database."""
    first = list(rows.order_by().values_list("pk", flat=True)[:limit])
    return rows.filter(pk__in=first).delete()[0]


PARTS: tuple[Callable[[datetime, int], int], ...] = (
    _bodies,
    _lines,
    _imports,
    _notices,
    _requests,
    _failed_sign_ins,
    _sessions,
)

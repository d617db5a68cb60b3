"""Take stored deliveries in, one by one; one that cannot be taken never holds up the others."""

import json
import logging
from collections.abc import Callable, Mapping
from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils.timezone import now

from afterword.incident.senders.payload import Malformed
from afterword.web.incidents.models import Delivery, Outcome

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 6
FIRST_WAIT = timedelta(seconds=20)

Handler = Callable[[Delivery], bool]
"""Takes a delivery in; true when it changed something."""


def process(handlers: Mapping[str, Handler], limit: int = 50) -> int:
    """Take in the deliveries that are due, oldest first; return how many were tried.

    A delivery is claimed by moving its time on, which is also when it is tried again should we
    fail or be killed. After six failures it is left with its error for a person to look at.
    """
    due = Delivery.objects.filter(processed_at=None, due_at__lte=now())
    waiting = due.select_related("source").defer("body").order_by("received_at", "pk")[:limit]
    return sum(_process(delivery, handlers) for delivery in waiting)


def payload_of(delivery: Delivery) -> dict[str, object]:
    """Return a stored body as JSON; it was one when it was stored."""
    payload: dict[str, object] = json.loads(bytes(delivery.body))
    return payload


def _process(delivery: Delivery, handlers: Mapping[str, Handler]) -> bool:
    if not _claim(delivery):
        return False
    try:
        with transaction.atomic():
            changed = handlers[delivery.source.kind](delivery)
            _finish(delivery, Outcome.TAKEN if changed else Outcome.NOTHING)
    except Malformed as error:
        _finish(delivery, Outcome.FAILED, str(error))
    except Exception as error:  # one bad delivery must not stop the others; it is kept, with its error
        logger.exception("Delivery %s could not be taken in (attempt %s).", delivery.pk, delivery.attempts + 1)
        _note(delivery, f"{type(error).__name__}: {error}")
    return True


def _claim(delivery: Delivery) -> bool:
    """Take a delivery for this loop; false when another one was faster."""
    again = now() + FIRST_WAIT * 3**delivery.attempts
    mine = Delivery.objects.filter(pk=delivery.pk, processed_at=None, due_at=delivery.due_at)
    return bool(mine.update(due_at=again, attempts=F("attempts") + 1))


def _finish(delivery: Delivery, outcome: Outcome, error: str = "") -> None:
    Delivery.objects.filter(pk=delivery.pk).update(processed_at=now(), outcome=outcome, error=error[:1000])


def _note(delivery: Delivery, error: str) -> None:
    """Keep what went wrong; give up after the last attempt."""
    if delivery.attempts + 1 >= MOST_ATTEMPTS:
        _finish(delivery, Outcome.FAILED, error)
    else:
        Delivery.objects.filter(pk=delivery.pk).update(error=error[:1000])

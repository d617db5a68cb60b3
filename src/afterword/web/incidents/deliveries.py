"""Take stored deliveries in, fairly between their sources; one that cannot be taken never holds up the others."""

import logging
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import Length
from django.utils.timezone import now

from afterword.incident.senders.generic import UNNAMED
from afterword.incident.senders.news import IssueNews
from afterword.incident.senders.opening import opened
from afterword.incident.senders.parts import Partly
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.keeping import Arrival, keep
from afterword.web.incidents.models import Delivery, Incident, Outcome, Source
from afterword.web.incidents.sources import sender_of
from afterword.web.incidents.turns import writing
from afterword.web.incidents.unnamed import note

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 6
FIRST_WAIT = timedelta(seconds=20)
TOGETHER = 256 * 1024
"""Bytes of bodies that are taken in together."""
SLICE = 250
"""Signals written in one transaction: pages that write wait no longer than for one."""

LONGEST_WHY = 1_000
STUMBLED = "Delivery %s could not be taken in (attempt %s)."

News = Callable[[IssueNews], str]
"""Carries what a tracker says about an issue on; returns why nothing came of it, empty when something did."""


def process(news: News, limit: int = 50) -> int:
    """Take in what is due, of every source at most so many, oldest first; return how many were tried.

    A delivery is claimed by moving its time on, which is also when it is tried again should we
    fail or be killed. After six failures it is left with its error for a person to look at.
    """
    sources = Source.objects.filter(Exists(_due().filter(source=OuterRef("pk")))).order_by("pk")
    return sum(_process(source, news, limit) for source in sources)


def read_again(delivery: Delivery) -> tuple[CoreSignal, ...]:
    """Read a stored body as its sender's signals. Raises ``Malformed``."""
    parcel, sender = parcel_of(delivery), sender_of(delivery.source)
    return sender.read(opened(sender, parcel), parcel)


def parcel_of(delivery: Delivery) -> Parcel:
    """Put a stored body back into its parcel, with the headers that were kept."""
    return Parcel(bytes(delivery.body), delivery.headers, delivery.received_at)


def try_again(deliveries: QuerySet[Delivery]) -> int:
    """Let deliveries that were not understood, or failed, be taken in once more; return how many."""
    troubled = deliveries.filter(outcome__in=[Outcome.UNCLEAR, Outcome.FAILED], emptied_at=None)
    return troubled.update(processed_at=None, outcome=Outcome.WAITING, attempts=1, due_at=now(), error="")


def _due() -> QuerySet[Delivery]:
    return Delivery.objects.filter(processed_at=None, due_at__lte=now())


def _process(source: Source, news: News, limit: int) -> int:
    waiting = _due().filter(source=source).order_by("due_at", "pk").defer("body", "headers")
    mine = _claimed(_together(list(waiting.annotate(size=Length("body"))[:limit])))
    full = {delivery.pk: delivery for delivery in Delivery.objects.filter(pk__in=mine)}
    ready: list[tuple[Delivery, tuple[CoreSignal, ...]]] = []
    for pk in mine:
        if pk not in full:  # the source is gone, and all of its deliveries with it
            continue
        delivery = full[pk]
        delivery.source = source
        signals = _read(delivery, news)
        if signals is not None:
            ready.append((delivery, signals))
    _take(ready)
    return len(mine)


def _together(waiting: list[Delivery]) -> list[Delivery]:
    """Choose what is taken in at once: a few small ones, or one; what failed before goes alone."""
    chosen: list[Delivery] = []
    size = 0
    for delivery in waiting:
        size += getattr(delivery, "size", 0) or 0
        if chosen and (size > TOGETHER or delivery.attempts or chosen[0].attempts):
            break
        chosen.append(delivery)
    return chosen


def _claimed(deliveries: list[Delivery]) -> list[uuid.UUID]:
    """Take deliveries for this loop; return the ids of those that no other loop was faster to take."""
    if not deliveries:
        return []
    together = Delivery.objects.filter(pk__in=[each.pk for each in deliveries], processed_at=None, due_at__lte=now())
    again = now() + FIRST_WAIT * 3 ** deliveries[0].attempts
    with writing():
        ours = set(together.select_for_update(skip_locked=_skips()).values_list("pk", flat=True))
        Delivery.objects.filter(pk__in=ours).update(due_at=again, attempts=F("attempts") + 1)
        mine = [each for each in deliveries if each.pk in ours]
        _count([each for each in mine if not each.attempts])
    return [each.pk for each in mine]


def _count(new: list[Delivery]) -> None:
    """Count what a source sent, once."""
    if new:
        last = max(each.received_at for each in new)
        Source.objects.filter(pk=new[0].source_id).update(heard=F("heard") + len(new), heard_at=last)


def _skips() -> bool:
    return bool(transaction.get_connection().features.has_select_for_update_skip_locked)


def _read(delivery: Delivery, news: News) -> tuple[CoreSignal, ...] | None:
    """Read a delivery; ``None`` when it is dealt with: news carried on, or trouble noted.

    What was left out of it, or is not known in it, stands in its ``error`` afterwards.
    """
    delivery.error = ""
    try:
        parcel, sender = parcel_of(delivery), sender_of(delivery.source)
        payload = opened(sender, parcel)
        told = sender.news(payload, parcel) if sender.news else None
        if told is None:
            return _understood(sender.read(payload, parcel), delivery)
        with writing():
            why = news(told)
            _finish(delivery, Outcome.NOTHING if why else Outcome.TAKEN, why)
    except Partly as error:
        delivery.error = str(error)[:LONGEST_WHY]
        return _understood(error.signals, delivery)
    except (Malformed, RecursionError) as error:
        _finish(delivery, Outcome.UNCLEAR, str(error))
    except Exception as error:  # one bad delivery must not stop the others; it is kept, with its error
        logger.exception(STUMBLED, delivery.pk, delivery.attempts)
        _note(delivery, error)
    return None


def _understood(signals: Iterable[CoreSignal], delivery: Delivery) -> tuple[CoreSignal, ...]:
    """Name the sender of signals, and note which words of theirs no severity is called."""
    named = _named(signals, delivery.source)
    unnamed = note(delivery.source, named)
    delivery.error = " ".join(filter(None, (delivery.error, unnamed)))[:LONGEST_WHY]
    return named


def _named(signals: Iterable[CoreSignal], source: Source) -> tuple[CoreSignal, ...]:
    """Name what does not say who sends it after its source."""
    return tuple(
        replace(signal, source=signal.source or source.label, says=replace(signal.says, by=source.label))
        if signal.says.by == UNNAMED
        else signal
        for signal in signals
    )


def _take(ready: Sequence[tuple[Delivery, tuple[CoreSignal, ...]]]) -> None:
    """Keep what was read, together; where that fails, one by one."""
    if not ready:
        return
    try:
        for start in range(SLICE, len(ready[0][1]) if len(ready) == 1 else 0, SLICE):
            delivery, signals = ready[0]
            with writing():
                keep([Arrival(signals[start : start + SLICE], delivery.source, delivery.received_at)])
        with writing():
            told = [signals if len(ready) > 1 else signals[:SLICE] for _, signals in ready]
            arrivals = [
                Arrival(signals, delivery.source, delivery.received_at)
                for (delivery, _), signals in zip(ready, told, strict=True)
            ]
            _finish_together(ready, keep(arrivals))
    except Exception as error:  # whatever it is, one bad delivery must not stop the others
        if len(ready) > 1:
            for each in ready:
                _take([each])
            return
        logger.exception(STUMBLED, ready[0][0].pk, ready[0][0].attempts)
        _note(ready[0][0], error)


def _note(delivery: Delivery, error: Exception) -> None:
    """Keep what went wrong; give up after the last attempt."""
    said = f"{type(error).__name__}: {error}"
    if delivery.attempts >= MOST_ATTEMPTS:
        _finish(delivery, Outcome.FAILED, said)
    else:
        Delivery.objects.filter(pk=delivery.pk).update(error=said[:LONGEST_WHY])


def _finish_together(
    taken: Sequence[tuple[Delivery, tuple[CoreSignal, ...]]], incidents: Sequence[tuple[Incident, ...]]
) -> None:
    """Note what became of deliveries, those of which the same became in one go."""
    same: dict[tuple[int | None, int, str], list[uuid.UUID]] = {}
    for (delivery, signals), told in zip(taken, incidents, strict=True):
        same.setdefault((told[0].pk if told else None, len(signals), delivery.error), []).append(delivery.pk)
    for (incident, number, left_out), pks in same.items():
        Delivery.objects.filter(pk__in=pks).update(
            processed_at=now(),
            outcome=Outcome.TAKEN if number else Outcome.NOTHING,
            error=left_out,
            incident=incident,
            signals=number,
        )


def _finish(delivery: Delivery, outcome: Outcome, error: str = "") -> None:
    Delivery.objects.filter(pk=delivery.pk).update(processed_at=now(), outcome=outcome, error=error[:LONGEST_WHY])

"""Changes by hand that nobody called part of an incident, made while one went on: they say that somebody stepped in."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db.models import F, Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.timezone import now

from afterword.incident.incident import Incident as CoreIncident
from afterword.incident.inference import MANUAL_CHANGES, is_by_hand
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.models import Incident, Signal

SILENT = timedelta(days=1)
"""After so long without a word it is worth asking whether something that goes on is over: it may well be."""


def changes_meanwhile(core: CoreIncident, heard_at: datetime) -> QuerySet[Signal]:
    """Return the changes by hand during an incident that stand in the feed; none where nobody knows since when.

    Which of them are on its services is the core's to say. ``heard_at`` is when it was last heard of (aware).
    """
    since = min(filter(None, (core.impact_started_at, core.detected_at, core.started_at)), default=None)
    if since is None or not core.services:
        return Signal.objects.none()
    return changes_between(since, ended(core.resolved_at, heard_at))


def changes_between(since: datetime, until: datetime) -> QuerySet[Signal]:
    """Return the changes by hand between two instants that stand in the feed."""
    found = Signal.objects.filter(incident=None, kind="change", at__gte=since, at__lte=until)
    named = Q()
    for kind in sorted(MANUAL_CHANGES):  # the database looks only for the word; the core reads what it means
        named |= Q(said__contains=f'"{kind}"')
    return found.annotate(said=Cast("content", TextField())).filter(named)


def ended(resolved_at: datetime | None, heard_at: datetime) -> datetime:
    """Return until when changes are made during an incident: its end, else a day after anybody spoke of it."""
    return resolved_at or min(now(), heard_at + SILENT)


def note(signals: Sequence[CoreSignal]) -> int:
    """Let incidents be looked at again during which changes by hand were made, as was just told; return how many."""
    return sum(_look_again(signal) for signal in signals if is_by_hand(signal) and signal.services)


def _look_again(change: CoreSignal) -> int:
    goes_on = Q(resolved_at=None, heard_at__gte=change.at - SILENT) | Q(resolved_at__gte=change.at)
    began = Q(impact_started_at__lte=change.at) | Q(detected_at__lte=change.at) | Q(started_at__lte=change.at)
    during = Incident.objects.filter(goes_on, began, merged_into=None, manual_intervention=None)
    touched = [pk for pk, services in during.values_list("pk", "services") if _shared(services, change.services)]
    return Incident.objects.filter(pk__in=touched).update(revision=F("revision") + 1) if touched else 0


def _shared(services: Iterable[str], others: Iterable[str]) -> bool:
    return bool({service.casefold() for service in services} & {other.casefold() for other in others})

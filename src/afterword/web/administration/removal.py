"""Deleting a source: what goes with it is said first, and what its sender was promised is taken in before it goes."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_http_methods

from afterword.web.administration.gate import administrators
from afterword.web.door import Visit
from afterword.web.incidents.models import Delivery, Source

AT_ONCE = 500
"""Deliveries deleted in one transaction."""
MOST_DIGITS = 9


@require_http_methods(["GET", "HEAD", "POST"])
@administrators
def removal(request: Visit, pk: int) -> HttpResponse:
    """Say what goes with a source, and delete it once somebody has seen that and nothing waits any more."""
    found = get_object_or_404(Source, pk=pk)
    if request.method != "POST":
        return _page(request, found)
    if not _deleted(found, _number(request.POST.get("failing", ""))):
        return _page(request, found, status=409, is_asked_again=True)
    messages.success(request, f"{found.label} is deleted. Its address answers 404 from now on.")
    return redirect("administration")


def _page(request: Visit, source: Source, *, status: int = 200, is_asked_again: bool = False) -> HttpResponse:
    source.refresh_from_db()
    answer = {
        "place": "sources",
        "source": source,
        "deliveries": source.deliveries.count(),
        "waiting": source.deliveries.filter(processed_at=None, error="").count(),
        "failing": source.deliveries.filter(processed_at=None).exclude(error="").count(),
        "signals": source.signals.exclude(incident=None).count(),
        "changes": source.signals.filter(incident=None, kind="change").count(),
        "notes": source.signals.filter(incident=None, kind="note").count(),
        "is_asked_again": is_asked_again,
    }
    return render(request, "administration/removal.html", answer, status=status)


def _deleted(source: Source, failing: int) -> bool:
    """Close a source and delete it; false when something waits that its sender was told we have.

    What waits is taken in within seconds, also from a closed source. What failed and is to be tried again may take
    hours, and goes along when whoever deletes was shown that many of them (``failing``). Emptied little by little, so
    that nobody waits for the database.
    """
    Source.objects.filter(pk=source.pk, disabled_at=None).update(disabled_at=now())
    if _is_owed(source, failing):
        return False
    done = source.deliveries.exclude(processed_at=None).order_by("received_at")
    while rows := list(done.values_list("pk", flat=True)[:AT_ONCE]):
        source.deliveries.filter(pk__in=rows).delete()
    with transaction.atomic():
        Source.objects.select_for_update().filter(pk=source.pk).first()  # whoever is storing something for it is first
        if _is_owed(source, failing):
            return False
        source.deliveries.all().delete()
        Source.objects.filter(pk=source.pk).delete()
    return True


def _is_owed(source: Source, failing: int) -> bool:
    waiting = Delivery.objects.filter(source=source, processed_at=None)
    return waiting.filter(error="").exists() or waiting.count() > failing


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= MOST_DIGITS else 0

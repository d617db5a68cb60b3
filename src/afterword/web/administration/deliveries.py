"""The last deliveries of a source: what was sent, and what became of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.db.models import BinaryField, Q
from django.db.models.functions import Length, Substr
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from afterword.web.administration.gate import administrators
from afterword.web.administration.reasons import why_nothing
from afterword.web.administration.redaction import LARGEST, Shown, redacted, shown_body, shown_headers
from afterword.web.door import Visit
from afterword.web.incidents.deliveries import try_again
from afterword.web.incidents.models import Delivery, Outcome, Source

PER_PAGE = 15
AGAIN = (Outcome.UNCLEAR, Outcome.FAILED)
"""What may be tried again: it came in, and nothing was made of it."""
TRIAL = "x-afterword-test"
"""The header under which a delivery keeps that it was sent from the source's page, and by whom."""
TABS: Mapping[str, tuple[str, Q]] = {
    "": ("All", Q()),
    "unclear": ("Not understood", Q(outcome__in=AGAIN)),
    "refused": ("Refused", Q(outcome=Outcome.REFUSED)),
    "nothing": ("Nothing to do", Q(outcome=Outcome.NOTHING)),
    "taken": ("Taken in", Q(outcome=Outcome.TAKEN)),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One delivery as it may be looked at; ``size`` is in bytes, ``why`` says what became of it in words."""

    delivery: Delivery
    size: int
    headers: tuple[tuple[str, str], ...]
    body: Shown
    why: str
    is_test: bool
    may_try_again: bool


def page_of(source: Source, show: str, number: str) -> tuple[Page[Any], list[Told]]:
    """Return one page of a source's deliveries, the newest first: two queries, and no body is read whole."""
    chosen = source.deliveries.filter(TABS.get(show, TABS[""])[1]).select_related("incident").defer("body")
    begun = Substr("body", 1, LARGEST, output_field=BinaryField())
    rows = chosen.annotate(size=Length("body"), beginning=begun).order_by("-received_at", "pk")
    page = Paginator(rows, PER_PAGE).get_page(number)
    return page, [_told(delivery) for delivery in page]


@require_POST
@administrators
def attempt(request: Visit, pk: int, delivery: str) -> HttpResponse:
    """Try one delivery again that was not understood or failed."""
    source = get_object_or_404(Source, pk=pk)
    if try_again(source.deliveries.filter(pk=delivery)):
        messages.success(request, "It is tried again within seconds.")
    else:
        messages.warning(request, "There is nothing to try again: it is waiting already, was taken in, or was emptied.")
    return redirect("source", source.pk)


@require_POST
@administrators
def attempts(request: Visit, pk: int) -> HttpResponse:
    """Try everything of a source again that was not understood or failed."""
    source = get_object_or_404(Source, pk=pk)
    count = try_again(source.deliveries.all())
    words = (
        f"{count} deliver{'y is' if count == 1 else 'ies are'} tried again now." if count else "There is none to try."
    )
    messages.success(request, words)
    return redirect("source", source.pk)


def may_try_again(source: Source) -> int:
    """Return how many deliveries of a source could be tried again."""
    return source.deliveries.filter(outcome__in=AGAIN, emptied_at=None).count()


def _told(delivery: Delivery) -> Told:
    size: int = getattr(delivery, "size", 0) or 0
    body = bytes(getattr(delivery, "beginning", b"") or b"")
    return Told(
        delivery=delivery,
        size=size,
        headers=shown_headers({name: value for name, value in delivery.headers.items() if name != TRIAL}),
        body=shown_body(body, is_whole=size <= LARGEST),
        why=redacted(delivery.error or _why(delivery, body)),
        is_test=TRIAL in delivery.headers,
        may_try_again=delivery.outcome in AGAIN and delivery.emptied_at is None,
    )


def _why(delivery: Delivery, body: bytes) -> str:
    """Say why nothing came of a delivery, as long as its body is there to tell."""
    if delivery.outcome != Outcome.NOTHING or not body:
        return ""
    try:
        return why_nothing(delivery.headers, json.loads(body))
    except (ValueError, RecursionError):
        return ""

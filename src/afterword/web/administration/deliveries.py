"""The last deliveries of a source: what was sent, and what became of it."""

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.contrib import messages
from django.db.models import BinaryField, BooleanField, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.functions import Length, Substr
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from afterword.web.administration.became import Kept, became
from afterword.web.administration.gate import administrators
from afterword.web.administration.reasons import why_nothing
from afterword.web.administration.redaction import LARGEST, Shown, redacted, shown_body, shown_headers
from afterword.web.door import Visit
from afterword.web.incidents.deliveries import try_again
from afterword.web.incidents.models import Delivery, Outcome, Source

Deliveries = QuerySet[Delivery]
PER_PAGE = 15


def unclear(rows: Deliveries) -> Deliveries:
    """Return those of some deliveries that came in, and nothing was made of."""
    return rows.filter(TROUBLED).exclude(outcome=Outcome.REFUSED)


AGAIN = (Outcome.UNCLEAR, Outcome.FAILED)
"""What may be tried again: it came in, and nothing was made of it."""
TRIAL = "x-afterword-test"
"""The header under which a delivery keeps that it was sent from the source's page, and by whom."""
# Written out, because SQLite takes the index of these rows only where it sees the same words as in the index: with
# values that are bound it reads all rows, and the outcome stands behind the body, so all bodies.
TROUBLED = RawSQL("outcome IN ('unclear', 'refused', 'failed')", (), output_field=BooleanField())
TABS: Mapping[str, tuple[str, Callable[[Deliveries], Deliveries]]] = {
    "": ("All", lambda rows: rows),
    "unclear": ("Not understood", unclear),
    "refused": ("Refused", lambda rows: rows.filter(TROUBLED, outcome=Outcome.REFUSED)),
    "nothing": ("Nothing to do", lambda rows: rows.filter(outcome=Outcome.NOTHING)),
    "taken": ("Taken in", lambda rows: rows.filter(outcome=Outcome.TAKEN)),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One delivery as it may be looked at; ``size`` is in bytes, ``why`` says what became of it in words.

    ``kept`` are the changes and notes that it brought and that began no incident.
    """

    delivery: Delivery
    size: int
    headers: tuple[tuple[str, str], ...]
    body: Shown
    why: str
    is_test: bool
    may_try_again: bool
    kept: tuple[Kept, ...] = ()


def page_of(source: Source, show: str, before: str) -> tuple[list[Told], str]:
    """Return deliveries of a source, the newest first, and where the next ones begin, if there are any.

    Two queries that count nothing and read no large body whole: a source may have millions.
    """
    chosen = TABS.get(show, TABS[""])[1](source.deliveries.all()).filter(_older(before))
    begun = Substr("body", 1, LARGEST, output_field=BinaryField())
    rows = chosen.annotate(size=Length("body"), beginning=begun).select_related("incident").defer("body")
    found = list(rows.order_by("-received_at", "-pk")[: PER_PAGE + 1])
    last = found[PER_PAGE - 1] if len(found) > PER_PAGE else None
    kept = became(source, [(row, _begun(row)) for row in found[:PER_PAGE] if (getattr(row, "size", 0) or 0) <= LARGEST])
    shown = [replace(_told(row), kept=kept.get(row.pk, ())) for row in found[:PER_PAGE]]
    return shown, f"{last.received_at.isoformat()}~{last.pk}" if last else ""


def _older(before: str) -> Q:
    """Read where a page begins; what is no such place is the beginning."""
    at, _, pk = before.partition("~")
    try:
        moment, number = datetime.fromisoformat(at), uuid.UUID(pk)
        moment.astimezone()
    except (ValueError, OverflowError):
        return Q()
    return Q(received_at__lt=moment) | Q(received_at=moment, pk__lt=number) if moment.tzinfo else Q()


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


def may_try_again(source: Source) -> bool:
    """Say whether anything of a source could be tried again."""
    return unclear(source.deliveries.filter(emptied_at=None)).exists()


def _told(delivery: Delivery) -> Told:
    size: int = getattr(delivery, "size", 0) or 0
    body = _begun(delivery)
    return Told(
        delivery=delivery,
        size=size,
        headers=shown_headers({name: value for name, value in delivery.headers.items() if name != TRIAL}),
        body=shown_body(body, is_whole=size <= LARGEST),
        why=redacted(delivery.error or _why(delivery, body)),
        is_test=TRIAL in delivery.headers,
        may_try_again=delivery.outcome in AGAIN and delivery.emptied_at is None,
    )


def _begun(delivery: Delivery) -> bytes:
    """Return a body as far as it was read."""
    return bytes(getattr(delivery, "beginning", b"") or b"")


def _why(delivery: Delivery, body: bytes) -> str:
    """Say why nothing came of a delivery, as long as its body is there to tell."""
    if delivery.outcome != Outcome.NOTHING or not body:
        return ""
    try:
        return why_nothing(delivery.headers, json.loads(body))
    except (ValueError, RecursionError):
        return ""

"""Take back every ticket a person holds, whatever text it is for: their account was closed, or they left a team."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.utils import timezone

from afterword.web.live.models import Barred
from afterword.web.live.ticket import Leave

REMEMBERED = timedelta(hours=1)  # longer than any ticket lives

Barrings = Mapping[int, datetime]
"""From when on tickets of a person hold, by the person's key."""


def bar(user_id: int) -> None:
    """Void the tickets a person holds: wherever they have a text open they must ask for a new one, or leave."""
    Barred.objects.update_or_create(user_id=user_id, defaults={"tickets_after": timezone.now()})


def barrings() -> Barrings:
    """Return whose tickets were voided lately."""
    lately = Barred.objects.filter(tickets_after__gt=timezone.now() - REMEMBERED)
    return dict(lately.values_list("user_id", "tickets_after"))


def is_barred(leave: Leave, barred: Barrings) -> bool:
    """Tell whether a ticket was voided after it was granted."""
    return leave.user_id in barred and leave.issued_at <= barred[leave.user_id]

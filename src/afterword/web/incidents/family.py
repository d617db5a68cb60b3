"""An incident and what was merged into it: they are told of as one, and can be taken apart again."""

from django.db.models import QuerySet
from django.db.models.functions import Coalesce

from afterword.web.incidents.models import Incident


def counted() -> QuerySet[Incident]:
    """Return the incidents that figures are about: each once, and no drills."""
    return Incident.objects.filter(merged_into=None, drill=False)


def happened(prefix: str = "") -> Coalesce:
    """Return when an incident happened as the database orders by it: as `Incident.happened_at` says."""
    known = ("impact_started_at", "started_at", "detected_at", "created_at")
    return Coalesce(*(f"{prefix}{name}" for name in known))


def family(row: Incident) -> list[int]:
    """Return the ids of an incident and of everything merged into it, its own first; one query a level."""
    found, level = [row.pk], [row.pk]
    while level:
        merged = Incident.objects.filter(merged_into__in=level).order_by("pk").values_list("pk", flat=True)
        level = [pk for pk in merged if pk not in found]
        found += level
    return found


def root_of(row: Incident) -> Incident:
    """Return the incident that tells of this one: itself, or what it was merged into."""
    while row.merged_into_id is not None:
        row = Incident.objects.select_related("postmortem").get(pk=row.merged_into_id)
    return row


def locked_root(row: Incident) -> Incident:
    """Return the incident that tells of this one, locked until the end of the transaction."""
    locked = Incident.objects.select_for_update().get(pk=root_of(row).pk)
    return locked if locked.merged_into_id is None else locked_root(locked)

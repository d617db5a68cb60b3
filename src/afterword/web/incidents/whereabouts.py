"""Where something is told of by now, and who put it there: for whoever still looks at an older page."""

from collections.abc import Iterable

from django.shortcuts import get_object_or_404
from django.urls import reverse

from afterword.web.incidents.family import root_of
from afterword.web.incidents.models import Incident, Placement, Regrouping, Signal
from afterword.web.postmortems.refusals import Elsewhere


def here(pk: int) -> Incident:
    """Find the incident of a page on which somebody decides. Raises ``Elsewhere`` when it was merged meanwhile."""
    row = get_object_or_404(Incident.objects.select_related("postmortem"), pk=pk)
    if row.merged_into_id:
        raise gone(row)
    return row


def gone(row: Incident) -> Elsewhere:
    """Return why nothing can be decided about a merged incident: who merged it, and where it is told of."""
    whole = root_of(row)
    words = f"{merged(row)} Nothing was changed. Look there first:"
    return Elsewhere(words, reverse("incident", args=[whole.pk]), whole.title)


def merged(row: Incident) -> str:
    """Say in a sentence into what an incident was merged, and by whom."""
    made = Regrouping.objects.filter(kind=Regrouping.Kind.MERGE, origin=row, undone_at=None).select_related(
        "by", "incident"
    )
    last = made.first()
    if last is None:  # its last signal was put elsewhere
        return f"“{row.title}” is told of in “{root_of(row).title}” by now."
    return f"“{row.title}” was merged into “{last.incident.title}” by {last.by.name} meanwhile."


def of_incidents(pks: Iterable[int]) -> str:
    """Say of incidents that cannot be chosen any more where they are told of; empty when there are none such."""
    rows = Incident.objects.filter(pk__in=pks).exclude(merged_into=None)
    return " ".join(f"{merged(row)} Choose “{root_of(row).title}” instead, if it is that." for row in rows)


def of_signals(pks: Iterable[int]) -> str:
    """Say of signals that cannot be chosen any more where they are, and who put them there; empty without one."""
    rows = Signal.objects.filter(pk__in=pks).select_related("incident").defer("content")
    return " ".join(_moved(row) for row in rows)


def _moved(row: Signal) -> str:
    place = Placement.objects.filter(signal=row, regrouping__undone_at=None).select_related("regrouping__by").last()
    by = f", put there by {place.regrouping.by.name}" if place else ""
    where = f"in “{root_of(row.incident).title}”" if row.incident else "in the feed"
    return f"“{row.title}” stands {where} meanwhile{by}. Leave it out, or look there."

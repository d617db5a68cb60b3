"""Incidents as others' tools read them: the facts with their evidence, and what people corrected."""

from typing import Annotated, Literal

from django.db.models import Q
from django.http import Http404
from ninja import Query, Schema
from pydantic import Field

from afterword.web.house import house
from afterword.web.incidents import facts_wire
from afterword.web.incidents.facts import facts_of, told_by_systems
from afterword.web.incidents.family import root_of
from afterword.web.incidents.models import Incident
from afterword.web.incidents.sheet import sheet
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.api import cursor, wire
from afterword.web.postmortems.api.callers import Asked
from afterword.web.postmortems.api.endpoints import BIGGEST_ID, Trouble, next_page
from afterword.web.postmortems.api.frame import api
from afterword.web.postmortems.models import Postmortem


class Wanted(Schema):
    """Which incidents are wanted."""

    state: Literal["open", "resolved"] | None = Field(None, description="Both if left out")
    owed: bool | None = None
    drill: bool | None = Field(None, description="Drills are in no figure; `false` leaves them out here too")
    near_miss: bool | None = None
    cursor: wire.Word = Field("", description="From `next`")
    limit: Annotated[int, Field(ge=1, le=100)] = 50


@api.get("/incidents", response={200: facts_wire.Page, **Trouble}, tags=["incidents"])
def list_incidents(request: Asked, wanted: Query[Wanted]) -> dict[str, object]:
    """Incidents, newest first; what was merged into another is told of there."""
    asked = wanted.dict(include={"state", "owed", "drill", "near_miss"}, exclude_none=True)
    found = Incident.objects.filter(merged_into=None, **asked).order_by("-created_at", "-pk")
    if wanted.cursor:
        created_at, pk = cursor.read_moment(wanted.cursor)
        found = found.filter(Q(created_at__lt=created_at) | Q(created_at=created_at, pk__lt=pk))
    items = list(found[: wanted.limit + 1])
    last = items[wanted.limit - 1] if len(items) > wanted.limit else None
    readable = _readable(request.auth, items)
    return {
        "items": [facts_wire.listed(row, readable.get(row.postmortem_id)) for row in items[: wanted.limit]],
        "next": next_page(request, cursor.of_moment(last.created_at, last.pk)) if last else None,
    }


@api.get("/incidents/{int:number}", response={200: facts_wire.Whole, **Trouble}, tags=["incidents"])
def read_incident(request: Asked, number: int) -> dict[str, object]:
    """One incident, or the one it was merged into: every fact with its evidence, doubts and corrections."""
    found = Incident.objects.filter(pk=number).first() if number <= BIGGEST_ID else None
    if found is None:
        raise Http404
    row, here = root_of(found), house()
    now = facts_of(row, here)
    known = sheet(row, now, here)
    is_corrected = any(fact.corrections for fact in known)
    told = told_by_systems(row, here) if is_corrected else now
    verdict = row.verdict
    return {
        **facts_wire.listed(row, _readable(request.auth, [row]).get(row.postmortem_id)),
        "facts": [facts_wire.fact(each, now, told) for each in known],
        "verdict": facts_wire.verdict(verdict) if verdict else None,
    }


def _readable(user: User, rows: list[Incident]) -> dict[int | None, Postmortem]:
    """Return the post-mortems of some incidents that this person may read, by number: one query."""
    numbers = [row.postmortem_id for row in rows if row.postmortem_id]
    return {row.pk: row for row in access.readable(user).filter(pk__in=numbers)}


__all__ = ["api"]

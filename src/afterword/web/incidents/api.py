"""Near misses as scripts and chat tools tell them."""

from datetime import datetime
from typing import Annotated

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.timezone import now
from ninja import Schema
from ninja import Status as Made
from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from afterword.web.incidents import near_misses
from afterword.web.postmortems.api.callers import Asked
from afterword.web.postmortems.api.endpoints import Conflict
from afterword.web.postmortems.api.frame import api

Words = Annotated[str, StringConstraints(max_length=near_misses.LONGEST, pattern=r"^[^\x00]*$")]


class Tell(BaseModel):
    """What almost happened, and what kept it from happening."""

    almost: Words
    kept: Words
    at: AwareDatetime | None = Field(None, description="When; now unless given")
    place: Annotated[str, StringConstraints(max_length=near_misses.LONGEST_PLACE, pattern=r"^[^\x00]*$")] = ""
    with_name: bool = Field(
        True, description="Whether the account's name stands beside it; without, it is kept nowhere"
    )


class NearMissKept(Schema):
    """A near miss as it is kept; `told_by` is null when the name was left out."""

    id: int
    title: str
    almost: str
    kept: str
    place: str
    at: datetime
    told_by: str | None
    url: str


@api.post("/near-misses", response={201: NearMissKept, **Conflict}, tags=["near misses"])
def tell_near_miss(request: Asked, body: Tell, response: HttpResponse) -> Made[dict[str, object]]:
    """Tell what almost happened; it becomes an incident that owes nothing."""
    told = near_misses.Told(body.almost, body.kept, body.at or now(), place=body.place, with_name=body.with_name)
    kept = near_misses.tell(told, request.auth)
    address = f"{settings.AFTERWORD_URL}{reverse('incident', args=[kept.incident_id])}"
    response["Location"] = address
    answer = {
        "id": kept.incident_id,
        "title": kept.incident.title,
        "almost": kept.almost,
        "kept": kept.kept,
        "place": kept.place,
        "at": kept.at,
        "told_by": kept.by.handle if kept.by else None,
        "url": address,
    }
    return Made(201, answer)


__all__ = ["api"]

"""Imports as scripts see them: send files, ask how far they are, take them in."""

from typing import Annotated, Literal

from django.conf import settings
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from ninja import File, Path, Schema
from ninja import Status as Made
from ninja.errors import HttpError
from ninja.files import UploadedFile
from pydantic import BaseModel, Field

from afterword.web.imports import access, verbs
from afterword.web.imports.models import Import, Paper
from afterword.web.imports.uploads import FULL, WHY, turned_away
from afterword.web.postmortems.access import may_import
from afterword.web.postmortems.api.callers import Asked
from afterword.web.postmortems.api.endpoints import BIGGEST_ID, Conflict, Trouble
from afterword.web.postmortems.api.frame import api
from afterword.web.postmortems.api.problems import Problem
from afterword.web.postmortems.api.wire import Word
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Visibility
from afterword.web.postmortems.refusals import NotYours

LATEST = 30
Uploaded = {**Conflict, 408: Problem, 507: Problem}
Number = Annotated[int, Path(ge=1, le=BIGGEST_ID)]


class Progress(Schema):
    """How far an import is; `documents` counts them by what became of each."""

    id: int
    name: str
    state: str
    done: int
    total: int | None
    documents: dict[str, int]
    trouble: str
    url: str


class Imports(Schema):
    """Some imports, newest first."""

    items: list[Progress]


class TakeIn(BaseModel):
    """On what terms documents are taken in."""

    team: Word = ""
    visibility: Literal["company", "team", "restricted"] = "company"
    standing: Literal["published", "draft"] = "published"
    owes: bool = Field(False, description="Whether open actions become promises here")


@api.get("/imports", response={200: Imports, **Uploaded}, tags=["imports"])
def list_imports(request: Asked) -> dict[str, object]:
    """The latest imports you may know of."""
    _heard(request)
    return {"items": [_progress(archive) for archive in access.managed(request.auth)[:LATEST]]}


@api.post("/imports", response={202: Progress, **Uploaded}, tags=["imports"])
def send_files(
    request: Asked, response: HttpResponse, files: File[list[UploadedFile] | None] = None
) -> Made[dict[str, object]]:
    """Send documents, or a zip or tar of them; they are read in the background, and nothing is taken in yet."""
    _heard(request)
    try:
        archive = verbs.send(request.auth, files or [])
    except OSError as error:
        if error.errno not in FULL:
            raise
        status, words = WHY["disk-full"]
        raise HttpError(status, words) from error
    response["Location"] = f"/api/v1/imports/{archive.pk}"
    return Made(202, _progress(archive))


@api.get("/imports/{int:number}", response={200: Progress, **Trouble}, tags=["imports"])
def read_import(request: Asked, number: Number) -> dict[str, object]:
    """How far one import is."""
    return _progress(get_object_or_404(access.managed(request.auth), pk=number))


@api.post("/imports/{int:number}/taking-in", response={202: Progress, **Conflict}, tags=["imports"])
def take_in(request: Asked, number: Number, body: TakeIn) -> Made[dict[str, object]]:
    """Take the documents that were read in, all that are not skipped."""
    archive = get_object_or_404(access.own(request.auth), pk=number)
    terms = Terms(Visibility(body.visibility), body.team, body.standing == "published", body.owes)
    verbs.take_in(archive, request.auth, terms)
    archive.refresh_from_db()
    return Made(202, _progress(archive))


def _heard(request: Asked) -> None:
    """Raise for those who do not import, and for an upload that was not kept."""
    if not may_import(request.auth):
        raise NotYours("Administrators and team leads import. Ask one of them.")
    turned = turned_away(request)
    if turned:
        raise HttpError(*turned)


def _progress(archive: Import) -> dict[str, object]:
    """Say how far an import is: one query, however many documents."""
    counted = archive.papers.order_by().values_list("state").annotate(count=Count("pk"))
    known = dict.fromkeys(Paper.State.values, 0)
    return {
        "id": archive.pk,
        "name": archive.name,
        "state": archive.state,
        "done": archive.done,
        "total": archive.total,
        "documents": {state: count for state, count in {**known, **dict(counted)}.items() if count},
        "trouble": archive.trouble,
        "url": f"{settings.AFTERWORD_URL}{reverse('import', args=[archive.pk])}",
    }


__all__ = ["api"]

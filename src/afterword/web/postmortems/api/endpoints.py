"""The JSON API: every endpoint fetches what this person may have, calls one verb, answers."""

from typing import Annotated, TypeVar
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.timezone import localdate, now
from ninja import Query
from ninja import Status as Made
from pydantic import Field

from afterword.document.parse import parse
from afterword.exchange.departures.structure import structure
from afterword.lint.check import diagnostic_json
from afterword.web.live import texts, ticket
from afterword.web.people.models import User
from afterword.web.postmortems import access, actions, decline, drafting, publish, review
from afterword.web.postmortems.api import cursor, wire
from afterword.web.postmortems.api.callers import Asked
from afterword.web.postmortems.api.filters import ActionFilters, Filters, narrowed_actions
from afterword.web.postmortems.api.frame import api
from afterword.web.postmortems.api.problems import Problem
from afterword.web.postmortems.models import ActionItem, Postmortem, Status
from afterword.web.postmortems.query import Query as Wanted
from afterword.web.postmortems.refusals import Unclear
from afterword.web.postmortems.revisions import digest
from afterword.web.postmortems.search import matching, narrowed
from afterword.web.postmortems.search import search as find

__all__ = ["api"]

Trouble = {
    400: Problem,
    401: Problem,
    403: Problem,
    404: Problem,
    405: Problem,
    413: Problem,
    422: Problem,
    429: Problem,
    503: Problem,
}
Conflict = {**Trouble, 409: Problem}
BIGGEST_ID = 2**63 - 1

Row = TypeVar("Row", bound=Model)


@api.get("/me", response={200: wire.Me, **Trouble}, tags=["people"])
def me(request: Asked) -> dict[str, object]:
    """Whose key this is."""
    user = request.auth
    flags = {"email": user.email, "timezone": user.timezone, "is_admin": user.is_admin, "is_reviewer": user.is_reviewer}
    return {**wire.person(user), **flags, "teams": [team.slug for team in user.teams.all()]}


@api.get("/postmortems", response={200: wire.Page, **Trouble}, tags=["post-mortems"])
def list_postmortems(request: Asked, filters: Query[Filters]) -> dict[str, object]:
    """Post-mortems you may read, newest first."""
    wanted = filters.wanted()
    found = matching(narrowed(access.readable(request.auth), wanted), wanted)
    found = found.order_by("-created_at", "-pk").select_related("owner").prefetch_related("facets")
    if filters.cursor:
        created_at, pk = cursor.read_moment(filters.cursor)
        found = found.filter(Q(created_at__lt=created_at) | Q(created_at=created_at, pk__lt=pk))
    items = list(found[: filters.limit + 1])
    last = items[filters.limit - 1] if len(items) > filters.limit else None
    return {
        "items": [wire.listed(postmortem, settings.AFTERWORD_URL) for postmortem in items[: filters.limit]],
        "next": next_page(request, cursor.of_moment(last.created_at, last.pk)) if last else None,
    }


@api.get("/search", response={200: wire.Hits, **Trouble}, tags=["post-mortems"])
def search(request: Asked, q: wire.Word = "", page: Annotated[int, Field(ge=1, le=10_000)] = 1) -> dict[str, object]:
    """Post-mortems in which all words occur, best first: `timeout service:checkout severity:1 before:2026-06`."""
    results = find(request.auth, Wanted.read(q), page=page)
    return {
        "items": [
            {**wire.listed(result.postmortem, settings.AFTERWORD_URL), "snippet": result.snippet}
            for result in results.items
        ],
        "total": results.total,
        "page": results.page,
        "pages": results.pages,
        "facets": {
            kind: [{"value": tally.value, "count": tally.count} for tally in tallies]
            for kind, tallies in results.facets.items()
        },
        "unknown": list(results.query.unknown),
    }


@api.post("/postmortems", response={201: wire.Whole, **Conflict}, tags=["post-mortems"])
def start_postmortem(request: Asked, body: wire.Begin, response: HttpResponse) -> Made[dict[str, object]]:
    """Open a draft, with a title or with a whole text; you own it."""
    if body.text is not None:
        postmortem = drafting.start_with(request.auth, body.text)
    elif body.title is not None:
        postmortem = drafting.start(
            request.auth,
            title=body.title,
            happened_at=body.happened_at or now(),
            story=body.story,
            known=drafting.Known(body.severity, tuple(body.services), tuple(body.teams)),
        )
    else:
        raise Unclear("Send a `title`, or a whole `text`.")
    response["Location"] = f"/api/v1/postmortems/{postmortem.reference}"
    return Made(201, _whole(request.auth, postmortem))


@api.get("/postmortems/{str:reference}", response={200: wire.Whole, **Trouble}, tags=["post-mortems"])
def read_postmortem(request: Asked, reference: str) -> dict[str, object]:
    """One post-mortem with its text."""
    return _whole(request.auth, _readable(request.auth, reference))


@api.put("/postmortems/{str:reference}/visibility", response={200: wire.Whole, **Conflict}, tags=["post-mortems"])
def show_to(request: Asked, reference: str, body: wire.Audience) -> dict[str, object]:
    """Set who may read it; the owner's to decide, until it is published."""
    postmortem = _readable(request.auth, reference)
    return _whole(request.auth, drafting.show_to(postmortem, request.auth, body.visibility))


@api.put("/postmortems/{str:reference}/text", response={200: wire.Written, **Conflict}, tags=["post-mortems"])
def rewrite_text(request: Asked, reference: str, body: wire.Rewrite) -> dict[str, object]:
    """Change the text you read; if it has moved on since, 409 carries the current one."""
    postmortem = _readable(request.auth, reference)
    text = drafting.rewrite(postmortem, request.auth, sha256=body.sha256, text=body.text)
    return {"id": postmortem.reference, "sha256": digest(text), "text": text}


@api.get("/postmortems/{str:reference}/diagnostics", response={200: wire.Diagnostics, **Trouble}, tags=["post-mortems"])
def diagnose(request: Asked, reference: str, stage: Status | None = None) -> dict[str, object]:
    """What the rules find in the text as it is, as strictly as a stage asks; by default the one it is in."""
    postmortem = _readable(request.auth, reference)
    document = parse(texts.read(postmortem.text_id))
    stage = stage or Status(postmortem.status)
    found = [diagnostic_json(document, each) for each in review.diagnostics(document, stage, of=postmortem)]
    return {"sha256": digest(document.text), "stage": stage.value, "diagnostics": found}


@api.get("/postmortems/{str:reference}/structure", response={200: dict[str, object], **Trouble}, tags=["post-mortems"])
def read_structure(request: Asked, reference: str) -> dict[str, object]:
    """What the text says: facts, sections, events, impact, factors, actions, lessons, measures."""
    document = parse(texts.read(_readable(request.auth, reference).text_id))
    return {"sha256": digest(document.text), **structure(document)}


@api.post("/postmortems/{str:reference}/submissions", response={201: wire.Whole, **Conflict}, tags=["review"])
def submit(request: Asked, reference: str) -> Made[dict[str, object]]:
    """Send it to review; errors in the text block and are listed."""
    return Made(201, _whole(request.auth, review.submit(_readable(request.auth, reference), request.auth)))


@api.get("/postmortems/{str:reference}/reviews", response={200: list[wire.ReviewMade], **Trouble}, tags=["review"])
def list_reviews(request: Asked, reference: str) -> list[dict[str, object]]:
    """What reviewers answered, newest first."""
    return _reviews(_readable(request.auth, reference))


@api.post("/postmortems/{str:reference}/reviews", response={201: wire.ReviewMade, **Conflict}, tags=["review"])
def answer(request: Asked, reference: str, body: wire.Answer) -> Made[dict[str, object]]:
    """Approve it, or ask for changes; if the text has moved on since you read it, 409 carries the current one."""
    postmortem = _readable(request.auth, reference)
    if body.verdict == "changes":
        return Made(201, wire.review(review.ask_for_changes(postmortem, request.auth, body.comment)))
    return Made(201, wire.review(review.approve(postmortem, request.auth, body.comment, read=body.sha256)))


@api.post("/postmortems/{str:reference}/publication", response={201: wire.Whole, **Conflict}, tags=["review"])
def publish_postmortem(request: Asked, reference: str) -> Made[dict[str, object]]:
    """Publish what is approved; its text is locked from then on."""
    return Made(201, _whole(request.auth, publish.publish(_readable(request.auth, reference), request.auth)))


@api.post("/postmortems/{str:reference}/declination", response={201: wire.Whole, **Conflict}, tags=["review"])
def decline_postmortem(request: Asked, reference: str, body: wire.Decline) -> Made[dict[str, object]]:
    """Decide that it need not be written; a reviewer's to do, until it is approved."""
    postmortem = _readable(request.auth, reference)
    decline.decline(postmortem, request.auth, body.reason, body.sentence)
    return Made(201, _whole(request.auth, _readable(request.auth, reference)))


@api.delete("/postmortems/{str:reference}/declination", response={200: wire.Whole, **Conflict}, tags=["review"])
def reopen_postmortem(request: Asked, reference: str) -> dict[str, object]:
    """Let it be written after all; anybody's to do for 30 days."""
    return _whole(request.auth, decline.reopen(_readable(request.auth, reference), request.auth))


@api.post("/postmortems/{str:reference}/tickets", response={201: wire.TicketMade, **Trouble}, tags=["post-mortems"])
def grant_ticket(request: Asked, reference: str) -> Made[dict[str, object]]:
    """Leave to open the text with a y-websocket provider: to write if you may, else to read along."""
    postmortem = _readable(request.auth, reference)
    write = access.writable(request.auth).filter(pk=postmortem.pk).exists()
    granted = ticket.grant(postmortem.text_id, request.auth.pk, request.auth.name, write=write)
    scheme = "wss" if request.is_secure() else "ws"
    opened = {
        "url": f"{scheme}://{request.get_host()}{granted.url_path}",
        "room": granted.room,
        "token": granted.token,
        "expires_at": granted.expires_at,
        "write": write,
        "user_id": request.auth.pk,
    }
    return Made(201, opened)


@api.get("/actions", response={200: wire.Promises, **Trouble}, tags=["actions"])
def list_actions(request: Asked, filters: Query[ActionFilters]) -> dict[str, object]:
    """Actions of every post-mortem you may read."""
    found = narrowed_actions(access.readable_actions(request.auth), filters, request.auth)
    found = found.order_by("pk").select_related("owner", "postmortem")
    if filters.cursor:
        found = found.filter(pk__gt=cursor.read_number(filters.cursor))
    items = list(found[: filters.limit + 1])
    more = len(items) > filters.limit
    today = localdate()
    return {
        "items": [wire.promise(item, today) for item in items[: filters.limit]],
        "next": next_page(request, cursor.of_number(items[filters.limit - 1].pk)) if more else None,
    }


@api.get("/actions/{int:number}", response={200: wire.Promise, **Trouble}, tags=["actions"])
def read_action(request: Asked, number: int) -> dict[str, object]:
    """One action."""
    return wire.promise(_action(request.auth, number), localdate())


@api.put("/actions/{int:number}/completion", response={200: wire.Promise, **Conflict}, tags=["actions"])
def complete_action(request: Asked, number: int) -> dict[str, object]:
    """Tick its box in the document, a published one too."""
    item = actions.complete(_action(request.auth, number), request.auth)
    return wire.promise(item, localdate())


@api.delete("/actions/{int:number}/completion", response={200: wire.Promise, **Conflict}, tags=["actions"])
def reopen_action(request: Asked, number: int) -> dict[str, object]:
    """Take the tick away again."""
    item = actions.reopen(_action(request.auth, number), request.auth)
    return wire.promise(item, localdate())


def _readable(user: User, reference: str) -> Postmortem:
    """Fetch a post-mortem this person may read, or answer 404."""
    if not drafting.REFERENCE.fullmatch(reference.upper()):
        raise Http404
    return _one(access.readable(user).select_related("owner").filter(reference=reference.upper()))


def _action(user: User, number: int) -> ActionItem:
    """Fetch an action this person may see, or answer 404."""
    if number > BIGGEST_ID:
        raise Http404
    return _one(access.readable_actions(user).select_related("owner", "postmortem").filter(pk=number))


def _one(found: QuerySet[Row]) -> Row:
    row = found.first()
    if row is None:
        raise Http404
    return row


def _whole(user: User, postmortem: Postmortem) -> dict[str, object]:
    """Write a post-mortem with its text as it reads at this moment."""
    text = texts.read(postmortem.text_id)
    address = f"/api/v1/postmortems/{postmortem.reference}"
    return {
        **wire.listed(postmortem, settings.AFTERWORD_URL),
        "text": text,
        "sha256": digest(text),
        "writable": access.writable(user).filter(pk=postmortem.pk).exists(),
        "contributors": [wire.person(each) for each in postmortem.contributors.all()],
        "reviewers": [wire.person(each) for each in postmortem.reviewers.all()],
        "reviews": _reviews(postmortem),
        "declination": _declination(postmortem),
        "structure": f"{address}/structure",
        "diagnostics": f"{address}/diagnostics",
    }


def _reviews(postmortem: Postmortem) -> list[dict[str, object]]:
    return [wire.review(made) for made in postmortem.reviews.select_related("reviewer")]


def _declination(postmortem: Postmortem) -> dict[str, object] | None:
    made = postmortem.declinations.filter(reopened_at__isnull=True).select_related("by").first()
    return wire.declination(made) if made else None


def next_page(request: HttpRequest, place: str) -> str:
    """Address the next page: this request with another cursor."""
    kept = [(key, value) for key, values in request.GET.lists() for value in values if key != "cursor"]
    return f"{request.path}?{urlencode([*kept, ('cursor', place)])}"

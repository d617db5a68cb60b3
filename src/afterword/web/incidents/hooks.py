"""The door for other systems, as a page of the site: one at a time. In a storm they come through `gate.py`."""

from dataclasses import dataclass
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.utils.timezone import now
from django.views.decorators.csrf import csrf_exempt

from afterword.incident.senders import cloudevents
from afterword.incident.senders.sender import Parcel
from afterword.web.incidents import reception
from afterword.web.incidents.judging import PAUSED, judged
from afterword.web.incidents.ledger import write
from afterword.web.incidents.models import Delivery, Source
from afterword.web.incidents.reception import LARGEST, Answer, Call, problem, receive
from afterword.web.incidents.sources import find_source


@csrf_exempt
def hook(request: HttpRequest, kind: str, key: str) -> HttpResponse:
    """Take one delivery: 202 with its id once it is on disk, a problem (RFC 9457) otherwise."""
    if request.method in {"POST", "PUT"}:
        return _said(_take(request, kind, key))
    source = find_source(kind, key)
    if source is None:
        return _said(problem(HTTPStatus.NOT_FOUND, reception.NO_SOURCE))
    if source.disabled_at:
        return _said(problem(HTTPStatus.FORBIDDEN, PAUSED))
    allowed = cloudevents.handshake(_headers(request), a_minute=reception.MOST_A_MINUTE)
    if request.method == "OPTIONS" and kind == cloudevents.SENDER.name and allowed:
        return HttpResponse(status=HTTPStatus.OK, headers=allowed)
    return _said(problem(HTTPStatus.METHOD_NOT_ALLOWED, "This address takes POST, or PUT.", Allow="POST, PUT"))


@dataclass
class Turned(Exception):
    """Turned away at the door: a status, what is wrong and what to do about it."""

    status: HTTPStatus
    detail: str


def admit(source: Source, parcel: Parcel) -> Delivery:
    """Let one parcel in as if it had come to the door, and return its row. Raises ``Turned``."""
    looked_at = judged(source, parcel)
    (entry,) = write([looked_at])
    if looked_at.status >= HTTPStatus.BAD_REQUEST:
        raise Turned(looked_at.status, looked_at.reason)
    return Delivery.objects.get(pk=entry.pk)


def _take(request: HttpRequest, kind: str, key: str) -> Answer:
    """Read the body, but never more than we take: the length is checked first, then while reading."""
    stated = request.META.get("CONTENT_LENGTH") or ""
    if not stated and request.META.get("HTTP_TRANSFER_ENCODING"):
        return problem(HTTPStatus.LENGTH_REQUIRED, "The body's length is missing. Send Content-Length.")
    announced = stated.isdecimal() and int(stated) > LARGEST
    try:
        body = b"" if announced else request.read(LARGEST + 1)
    except (UnreadablePostError, OSError):
        return problem(HTTPStatus.BAD_REQUEST, "The body ended early. Send it again.")
    oversize = announced or len(body) > LARGEST
    parcel = Parcel(b"" if oversize else body, _headers(request), now())
    return receive([Call(kind, key, parcel, oversize=oversize)])[0]


def _headers(request: HttpRequest) -> dict[str, str]:
    return {name.lower(): value for name, value in request.headers.items()}


def _said(answer: Answer) -> HttpResponse:
    response = HttpResponse(
        answer.body, status=answer.status, content_type=answer.content_type, headers=dict(answer.headers)
    )
    # Django would log the whole address, and the key in it is a secret.
    setattr(response, "_has_been_logged", True)  # noqa: B010  (a switch of Django's that its types do not know)
    return response

"""The door for other systems: check who it is, store what they say durably, answer at once."""

import hashlib
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.utils.timezone import now
from django.views.decorators.csrf import csrf_exempt

from afterword.incident.senders import alertmanager, generic, github
from afterword.incident.senders.payload import Malformed, word
from afterword.web.incidents.models import Delivery, Source, SourceKind
from afterword.web.incidents.seal import Unreadable, unseal
from afterword.web.incidents.sources import find_source

logger = logging.getLogger(__name__)

LARGEST = 10 * 1024 * 1024
MOST_A_MINUTE = 1_200
KEPT_HEADERS = ("content-type", "user-agent", "x-github-event", "x-github-delivery")
ID_HEADERS = ("x-github-delivery", "webhook-id", "idempotency-key")
READERS: dict[str, Callable[..., object]] = {
    SourceKind.ALERTMANAGER: alertmanager.read,
    SourceKind.GENERIC: generic.read,
    SourceKind.GITHUB: github.read,
}


@dataclass
class Turned(Exception):
    """Turned away at the door: a status, what is wrong and what to do about it."""

    status: HTTPStatus
    detail: str


@csrf_exempt
def hook(request: HttpRequest, kind: str, key: str) -> HttpResponse:
    """Take one delivery: 202 with its id once it is on disk, a problem (RFC 9457) otherwise."""
    try:
        source = _source(request, kind, key)
        body = _body(request)
        headers = {name.lower(): value for name, value in request.headers.items()}
        _check_signature(source, body, headers)
        payload = parse(body, headers)
        _read(source.kind, payload, headers)
    except Turned as turned:
        logger.info("A delivery to /hooks/%s/… was turned away: %s %s", kind, turned.status.value, turned.detail)
        return _problem(turned)
    delivery = _store(source, body, headers, payload)
    return JsonResponse({"delivery": str(delivery.pk)}, status=HTTPStatus.ACCEPTED)


def parse(body: bytes, headers: dict[str, str]) -> dict[str, Any]:
    """Read a body as one JSON object. Raises ``Turned`` saying what is wrong with it."""
    if not body:
        raise Turned(HTTPStatus.BAD_REQUEST, "The body is empty. Send one JSON object.")
    if body.startswith(b"payload=") and "form-urlencoded" in headers.get("content-type", ""):
        raise Turned(HTTPStatus.BAD_REQUEST, "This is a form. Choose the content type application/json at the sender.")
    try:
        payload = json.loads(body.decode("utf-8-sig"))  # some senders begin with a byte order mark
    except UnicodeDecodeError as error:
        raise Turned(HTTPStatus.BAD_REQUEST, f"Byte {error.start} is not UTF-8. Send JSON in UTF-8.") from None
    except RecursionError:
        raise Turned(HTTPStatus.BAD_REQUEST, "The JSON is nested too deeply. Send it flatter.") from None
    except ValueError as error:
        raise Turned(HTTPStatus.BAD_REQUEST, f"The body is not JSON ({error}). Send one JSON object.") from None
    if not isinstance(payload, dict):
        raise Turned(HTTPStatus.BAD_REQUEST, "The JSON is not an object. Send one object: {…}.")
    return payload


def _source(request: HttpRequest, kind: str, key: str) -> Source:
    source = find_source(kind, key)
    if source is None:
        raise Turned(HTTPStatus.NOT_FOUND, "No source has this address. Check it against the one you were given.")
    if request.method not in {"POST", "PUT"}:
        raise Turned(HTTPStatus.METHOD_NOT_ALLOWED, "This address only takes POST.")
    lately = source.deliveries.filter(received_at__gt=now() - timedelta(minutes=1)).count()
    if lately >= MOST_A_MINUTE:
        raise Turned(HTTPStatus.TOO_MANY_REQUESTS, f"More than {MOST_A_MINUTE} deliveries a minute. Try again later.")
    return source


def _body(request: HttpRequest) -> bytes:
    """Read the body, but never more than we take: the length is checked first, then while reading."""
    stated = request.META.get("CONTENT_LENGTH") or ""
    if not stated and request.META.get("HTTP_TRANSFER_ENCODING"):
        raise Turned(HTTPStatus.LENGTH_REQUIRED, "The body's length is missing. Send Content-Length.")
    too_large = Turned(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"The body is larger than {LARGEST // 1024**2} MB. Send less."
    )
    if stated.isdecimal() and int(stated) > LARGEST:
        raise too_large
    try:
        body = request.read(LARGEST + 1)
    except (UnreadablePostError, OSError):
        raise Turned(HTTPStatus.BAD_REQUEST, "The body ended early. Send it again.") from None
    if len(body) > LARGEST:
        raise too_large
    return body


def _check_signature(source: Source, body: bytes, headers: dict[str, str]) -> None:
    if source.kind != SourceKind.GITHUB:
        return
    try:
        fits = github.verify(body, headers, unseal(source.secret))
    except Unreadable as error:
        raise Turned(HTTPStatus.FORBIDDEN, str(error)) from None
    if not fits:
        raise Turned(HTTPStatus.FORBIDDEN, "The signature does not fit. Enter this source's secret at the sender.")


def _read(kind: str, payload: dict[str, Any], headers: dict[str, str]) -> None:
    """Read the payload once, so that the sender hears at once what is wrong with it."""
    if kind == SourceKind.GITHUB and headers.get("x-github-event") != "issues":
        return
    try:
        READERS[kind](payload, received=now())
    except Malformed as error:
        raise Turned(HTTPStatus.BAD_REQUEST, str(error)) from None
    except RecursionError:
        raise Turned(HTTPStatus.BAD_REQUEST, "The JSON is nested too deeply. Send it flatter.") from None


def _store(source: Source, body: bytes, headers: dict[str, str], payload: dict[str, Any]) -> Delivery:
    """Keep a delivery, in one commit; the same one again is the row that is already there."""
    delivery_id = _delivery_id(source, body, headers, payload)
    again = _known(source, delivery_id)
    if again:
        return again
    kept = {name: headers[name][:300] for name in KEPT_HEADERS if name in headers}
    moment: datetime = now()
    try:
        with transaction.atomic():
            return Delivery.objects.create(
                source=source, body=body, headers=kept, delivery_id=delivery_id, received_at=moment, due_at=moment
            )
    except IntegrityError:
        again = _known(source, delivery_id)
        if again is None:
            raise
        return again


def _known(source: Source, delivery_id: str) -> Delivery | None:
    return source.deliveries.defer("body").filter(delivery_id=delivery_id).first() if delivery_id else None


def _delivery_id(source: Source, body: bytes, headers: dict[str, str], payload: dict[str, Any]) -> str:
    """Return the sender's own id of this delivery, empty when it has none.

    The id inside a generic body counts only together with its content: many tools put the
    incident's id there, and losing its resolution would be worse than a row too many.
    """
    given = next((word(headers[name], 190) for name in ID_HEADERS if headers.get(name)), "")
    if given or source.kind != SourceKind.GENERIC or not payload.get("id"):
        return given
    return f"{word(payload['id'], 120)}:{hashlib.sha256(body).hexdigest()}"


def _problem(turned: Turned) -> HttpResponse:
    problem = {"type": "about:blank", "title": turned.status.phrase, "status": turned.status, "detail": turned.detail}
    response = JsonResponse(problem, status=turned.status, content_type="application/problem+json")
    # Django would log the whole address, and the key in it is a secret.
    setattr(response, "_has_been_logged", True)  # noqa: B010  (a switch of Django's that its types do not know)
    if turned.status == HTTPStatus.METHOD_NOT_ALLOWED:
        response["Allow"] = "POST"
    if turned.status == HTTPStatus.TOO_MANY_REQUESTS:
        response["Retry-After"] = "60"
    return response

"""Trouble, as the API tells it: RFC 9457 problem details."""

import logging
import math
from collections.abc import Callable, Mapping
from http import HTTPStatus

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja.errors import HttpError, Throttled, ValidationError
from pydantic import BaseModel, ConfigDict, Field

from afterword.lint.check import diagnostic_json
from afterword.web.postmortems.refusals import Blocked, NotNow, NotYours, Refused, Stale, TooLong, Unclear

CONTENT_TYPE = "application/problem+json"
logger = logging.getLogger(__name__)

STATUS: Mapping[type[Refused], HTTPStatus] = {
    NotYours: HTTPStatus.FORBIDDEN,
    NotNow: HTTPStatus.CONFLICT,
    Stale: HTTPStatus.CONFLICT,
    TooLong: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Blocked: HTTPStatus.UNPROCESSABLE_ENTITY,
    Unclear: HTTPStatus.UNPROCESSABLE_ENTITY,
}


class Problem(BaseModel):
    """What went wrong (RFC 9457); some problems carry more members."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(default="about:blank", description="What kind of problem it is")
    title: str = Field(description="The kind, in words")
    status: int
    detail: str = Field(description="What happened here, and what to do")


def problem(status: int, detail: str, **more: object) -> HttpResponse:
    """Answer with a problem; `more` are members beside the standard ones."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    answer = JsonResponse(body, status=status, content_type=CONTENT_TYPE)
    if status == HTTPStatus.UNAUTHORIZED:
        answer["WWW-Authenticate"] = 'Bearer realm="afterword"'
    return answer


def told(_request: HttpRequest, trouble: Exception | type[Exception]) -> HttpResponse:
    """Turn whatever a verb or the framework raised into a problem; every exception of the API comes by here."""
    answer = _ours(trouble) or _the_clients(trouble)
    if answer is not None:
        return answer
    logger.error("An API request failed", exc_info=trouble if isinstance(trouble, Exception) else None)
    if isinstance(trouble, OperationalError):
        return problem(HTTPStatus.SERVICE_UNAVAILABLE, "The database cannot write now. Nothing was changed; try again.")
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "This is our mistake, and it is in the log. Nothing was changed.")


def _ours(trouble: object) -> HttpResponse | None:
    """Tell what a verb refused, or that there is nothing to see."""
    if isinstance(trouble, Refused):
        return problem(STATUS[type(trouble)], str(trouble), **_more(trouble))
    if isinstance(trouble, Http404):
        return problem(HTTPStatus.NOT_FOUND, "Nothing here that you may see. Check the address and whose key it is.")
    return None


def _the_clients(trouble: object) -> HttpResponse | None:
    """Tell what is wrong with the request itself."""
    if isinstance(trouble, ValidationError):
        return problem(HTTPStatus.UNPROCESSABLE_ENTITY, _first_words(trouble.errors), errors=_places(trouble.errors))
    if isinstance(trouble, Throttled):
        answer = problem(HTTPStatus.TOO_MANY_REQUESTS, "More requests than we take in a minute. Wait, then go on.")
        answer["Retry-After"] = str(math.ceil(trouble.wait or 1))
        return answer
    if isinstance(trouble, HttpError):
        return problem(trouble.status_code, WORDS.get(trouble.status_code, str(trouble)))
    if isinstance(trouble, RequestDataTooBig):
        return problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _too_big())
    if isinstance(trouble, SuspiciousOperation):
        return problem(HTTPStatus.BAD_REQUEST, "This request cannot be read.")
    return None


WORDS: Mapping[int, str] = {
    HTTPStatus.UNAUTHORIZED: "Send an API key: `Authorization: Bearer aw_…`. Make one with `afterword key add`.",
    HTTPStatus.BAD_REQUEST: "The body is not JSON. Send a JSON object in UTF-8.",
}


def doorman(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Refuse bodies nobody will read, and put the framework's own refusals into our words."""

    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        is_form = (
            request.content_type == "multipart/form-data"
        )  # its files go to the disk, and have a limit of their own
        if _length(request) > (settings.DATA_UPLOAD_MAX_MEMORY_SIZE or 0) and not is_form:
            return problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _too_big())
        answer = view(request, *args, **kwargs)
        if answer.status_code != HTTPStatus.METHOD_NOT_ALLOWED:
            return answer
        refusal = problem(answer.status_code, f"This address does not know {request.method}; see Allow.")
        refusal["Allow"] = answer["Allow"]
        return refusal

    guarded.csrf_exempt = True  # type: ignore[attr-defined]  # keys need no CSRF token; sessions are asked for it
    return guarded


def nowhere(_request: HttpRequest) -> HttpResponse:
    """Answer for addresses the API does not have."""
    return problem(HTTPStatus.NOT_FOUND, "The API has no such address. See /api/v1/openapi.json for those it has.")


nowhere.csrf_exempt = True  # type: ignore[attr-defined]  # it changes nothing


def _length(request: HttpRequest) -> int:
    """Return the announced length of the body in bytes; one that is no number is none."""
    announced = str(request.META.get("CONTENT_LENGTH") or "")
    return int(announced) if announced.isascii() and announced.isdigit() and len(announced) < 19 else 0  # noqa: PLR2004 - fits 64 bits


def _too_big() -> str:
    return f"The body is bigger than {(settings.DATA_UPLOAD_MAX_MEMORY_SIZE or 0) // 2**20} MB."


def _more(refused: Refused) -> dict[str, object]:
    """Return what a client needs to go on."""
    if isinstance(refused, Stale):
        return {"text": refused.text, "sha256": refused.sha256}
    if isinstance(refused, Blocked):
        return {"diagnostics": [diagnostic_json(refused.document, found) for found in refused.diagnostics]}
    return {}


def _places(errors: list[dict[str, object]]) -> list[dict[str, object]]:
    """Return which members of the request are wrong, without repeating their values."""
    return [{"loc": error.get("loc"), "msg": error.get("msg"), "type": error.get("type")} for error in errors]


def _first_words(errors: list[dict[str, object]]) -> str:
    """Say what is wrong with the first wrong member."""
    if not errors:
        return "The request is not as it should be."
    place = errors[0].get("loc")
    names = (
        [str(part) for part in place if part not in {"body", "query", "path"}]
        if isinstance(place, list | tuple)
        else []
    )
    return f"{'.'.join(names) or 'The body'}: {errors[0].get('msg')}."

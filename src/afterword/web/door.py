"""What every page's doorman needs: who is asking, where they came from, in whose time zone."""

import zoneinfo
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.gzip import gzip_page

from afterword.web.people.models import User

Rest = ParamSpec("Rest")
View = Callable[Concatenate["Visit", Rest], HttpResponse]


class Visit(HttpRequest):
    """A request of somebody who is signed in."""

    user: User


def back(request: HttpRequest, otherwise: str, *args: object) -> HttpResponseRedirect:
    """Send the visitor to the page their form names in `next`, if it is one of ours, else to the named one."""
    wanted = request.POST.get("next", request.GET.get("next", ""))
    return HttpResponseRedirect(wanted if is_ours(request, wanted) else resolve_url(otherwise, *args))


def is_ours(request: HttpRequest, address: str) -> bool:
    """Tell whether an address leads to one of our pages: whoever wrote it may have others in mind."""
    return url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())


def compressed(view: View[Rest]) -> View[Rest]:
    """Compress a page that shows nothing its request brought along; a query it would show, in the menu's form.

    Of any other page the compressed length would tell its secrets (Gluck, Harris and Prado, BREACH, 2013).
    """
    packed = gzip_page(view)

    @wraps(view)
    def respond(request: Visit, /, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
        return (view if request.META.get("QUERY_STRING") else packed)(request, *args, **kwargs)

    return respond


def in_their_time_zone(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Show and read times in the zone of the person who asks (middleware)."""

    def respond(request: HttpRequest) -> HttpResponse:
        with timezone.override(_zone(request)):
            return get_response(request)

    return respond


def _zone(request: HttpRequest) -> zoneinfo.ZoneInfo:
    """Look up the visitor's zone; one that no longer exists is read as UTC."""
    # Loading the user costs a query, so addresses without a session (hooks, keys, health) do not ask.
    name = (
        request.user.timezone
        if settings.SESSION_COOKIE_NAME in request.COOKIES and isinstance(request.user, User)
        else "UTC"
    )
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return zoneinfo.ZoneInfo("UTC")

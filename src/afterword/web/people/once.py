"""Whoever signs in with a password that somebody gave them chooses their own before anything else."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from afterword.web.people.models import User
from afterword.web.to_the_form import NOT_DONE, READING, came_from

STILL_OPEN = ("me-password", "sign-in", "sign-out", "theme")
PROGRAMS = ("/api/", "/hooks/")
"""Where programs call, with keys that go on; whoever has but such a session is refused by the API itself."""


def choose_your_own(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Lead to the page of one's password as long as it is one for once, and from there to what was wanted (middleware).

    What is sent meanwhile, from a page that was open before, is not done: once they have chosen they stand before it.
    """

    def respond(request: HttpRequest) -> HttpResponse:
        # As for time zones: addresses without a session do not cost a query.
        if settings.SESSION_COOKIE_NAME in request.COOKIES and not request.path.startswith(PROGRAMS):
            is_open = request.path in {reverse(name) for name in STILL_OPEN}
            if isinstance(request.user, User) and request.user.password_for_once and not is_open:
                return HttpResponseRedirect(f"{reverse('me-password')}?{urlencode(_wanted(request))}")
        return get_response(request)

    return respond


def _wanted(request: HttpRequest) -> dict[str, str]:
    """Say for the address where to go on."""
    if request.method in READING:
        return {"next": request.get_full_path()}
    return {"next": came_from(request) or request.path, NOT_DONE: "1"}

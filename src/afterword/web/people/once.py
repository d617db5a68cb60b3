"""Whoever signs in with a password that somebody gave them chooses their own before anything else."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from afterword.web.people.models import User

STILL_OPEN = ("me-password", "sign-in", "sign-out", "theme")


def choose_your_own(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Lead to the page of one's password as long as it is one for once (middleware); keys of programs go on."""

    def respond(request: HttpRequest) -> HttpResponse:
        # As for time zones: addresses without a session do not cost a query.
        if settings.SESSION_COOKIE_NAME in request.COOKIES and isinstance(request.user, User):
            is_open = request.path in {reverse(name) for name in STILL_OPEN}
            if request.user.password_for_once and not is_open:
                return redirect("me-password")
        return get_response(request)

    return respond

"""Who calls the API, and how often."""

import time
from typing import cast

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from ninja.errors import HttpError
from ninja.security import APIKeyCookie, HttpBearer
from ninja.throttling import BaseThrottle
from ninja.utils import check_csrf

from afterword.web.people.keys import bearer
from afterword.web.people.models import User

MOST_A_MINUTE = 3000
"""Requests one person's keys and sessions may make together; counted in each process."""


CHOOSE_YOUR_OWN = "Choose your own password first, on the page /me/password. API keys go on working."


class Asked(HttpRequest):
    """A request somebody has identified themselves for."""

    auth: User


class Key(HttpBearer):
    """An API key in the Authorization header."""

    def authenticate(self, request: HttpRequest, token: str) -> User | None:  # noqa: ARG002 - the framework's signature
        """Find whom the key speaks for."""
        return bearer(token)


class Session(APIKeyCookie):
    """The browser's session; requests that change something also carry the CSRF token."""

    param_name = settings.SESSION_COOKIE_NAME

    def _get_key(self, request: HttpRequest) -> str | None:
        # Asked only of those who have a session, so that nobody without one is told about CSRF.
        if not request.user.is_authenticated:
            return None
        if check_csrf(request) is not None:
            raise HttpError(403, "The CSRF token is missing or old. Reload the page, or use an API key.")
        return request.COOKIES.get(self.param_name)

    def authenticate(self, request: HttpRequest, key: str | None) -> User | None:
        """Return whose session it is; refuse one begun with a password that somebody else knows too."""
        if not key or not isinstance(request.user, User):
            return None
        if request.user.password_for_once:
            raise HttpError(403, CHOOSE_YOUR_OWN)
        return request.user


class PerMinute(BaseThrottle):
    """So many requests for each person in a minute; the framework's own throttle is not safe with threads."""

    def __init__(self, most: int) -> None:
        self.most = most

    def allow_request(self, request: HttpRequest) -> bool:
        """Count one more."""
        window = f"api:{cast('Asked', request).auth.pk}:{int(time.time() // 60)}"
        cache.add(window, 0, timeout=120)
        return cache.incr(window) <= self.most

    def wait(self) -> float:
        """Return the seconds until the next minute begins."""
        return 60 - time.time() % 60

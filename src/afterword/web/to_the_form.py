"""Back to the form: what was sent in vain, and an address that only takes what is posted, lead to its page."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import resolve_url
from django.urls import Resolver404, resolve, reverse
from django.views.csrf import csrf_failure
from django.views.decorators.http import require_POST

from afterword.web.door import Rest, View, Visit, is_ours

NOT_DONE = "not-done"
"""In the address of the page in between (of signing in, of one's password): something was sent that was not done.
On a message: it says so."""

READING = ("GET", "HEAD")


def lead_back(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Lead people back to the form they come from, instead of into a dead end (middleware).

    What somebody sends whose session has ended is not done; once signed in they stand before the form again, are told
    so, and find what they typed, which their browser keeps for them (`unsent.ts`). An address that only takes what is
    posted leads to the page above it, where its form stands, unless it is `posted_on` another.
    """

    def respond(request: HttpRequest) -> HttpResponse:
        answer = get_response(request)
        if request.method in READING:
            is_dead_end = isinstance(answer, HttpResponseNotAllowed) and _is_page(request)
            return HttpResponseRedirect(_above(request.path)) if is_dead_end else answer
        in_vain = _asks_to_sign_in(answer) and not _is_door(request.path)
        return _sign_in_first(came_from(request) or request.path) if in_vain else answer

    return respond


def posted_on(page: str) -> Callable[[View[Rest]], View[Rest]]:
    """Take only what is posted, on a page that is not the one above; whoever opens the address is led there."""

    def decorate(view: View[Rest]) -> View[Rest]:
        @wraps(view)
        def respond(request: Visit, /, *args: Rest.args, **kwargs: Rest.kwargs) -> HttpResponse:
            if request.method in READING:
                return HttpResponseRedirect(reverse(page, args=args, kwargs=kwargs))
            return require_POST(view)(request, *args, **kwargs)

        return respond

    return decorate


def not_trusted(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Lead back to a form of ours that was opened before its reader signed in anew; refuse what others send (CSRF)."""
    page = came_from(request)
    if page is None or settings.CSRF_COOKIE_NAME not in request.COOKIES:
        return csrf_failure(request, reason)
    return HttpResponseRedirect(page) if _is_door(page) else _sign_in_first(page)


def came_from(request: HttpRequest) -> str | None:
    """Return the page a request was sent from, without its host; None where that is not ours, or not known."""
    address = request.headers.get("Referer", "")
    if "://" not in address or not is_ours(request, address):
        return None
    page = urlsplit(address)
    return f"{page.path or '/'}?{page.query}" if page.query else page.path or "/"


def was_not_done(request: HttpRequest) -> bool:
    """Tell whether somebody is at the page in between because what they sent was not done."""
    return NOT_DONE in request.POST or NOT_DONE in request.GET


def tell_what_was_not_done(request: HttpRequest) -> None:
    """Say so on the page they come to."""
    words = "You had been signed out, so what you pressed was not done. Look at it once more, and press again."
    messages.warning(request, words, extra_tags=NOT_DONE)


def _is_door(address: str) -> bool:
    return urlsplit(address).path == resolve_url(settings.LOGIN_URL)


def _asks_to_sign_in(answer: HttpResponse) -> bool:
    """Tell a page that lets nobody in without a session; whoever signs out is led to the same door, but not on."""
    return isinstance(answer, HttpResponseRedirect) and _is_door(answer.url) and "next=" in answer.url


def _sign_in_first(page: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': page, NOT_DONE: 1})}")


def _is_page(request: HttpRequest) -> bool:
    """Tell pages from the doors for machines, which ask for no token against forged forms."""
    found = request.resolver_match
    return found is not None and not getattr(found.func, "csrf_exempt", False)


def _above(path: str) -> str:
    """Return the address nearest above a path at which something is."""
    while path := path.rstrip("/").rpartition("/")[0]:
        for address in (path, f"{path}/"):
            try:
                resolve(address)
            except Resolver404:
                continue
            return address
    return "/"

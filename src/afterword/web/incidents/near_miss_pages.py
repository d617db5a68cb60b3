"""Near misses: three fields from a phone, and the list of what did not happen."""

import uuid
from http import HTTPStatus

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.paginator import Paginator
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe
from ninja.utils import check_csrf

from afterword.web.door import Visit
from afterword.web.incidents import near_misses as verbs
from afterword.web.incidents.ask_forms import NearMissForm
from afterword.web.people.models import User
from afterword.web.people.signing_in import SignInRefused, sign_in
from afterword.web.people.views import SignInForm
from afterword.web.postmortems import access
from afterword.web.postmortems.refusals import Unclear

PER_PAGE = 30
TOO_LONG_OPEN = "The page was open for a while. Nothing was sent yet, and nothing is lost: press once more."
NO_DATABASE = "It could not be kept at this moment. What you typed is still here: press once more in a minute."


@csrf_exempt  # asked for below: a page that was open for too long is shown again with what was typed, not refused
@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def near_miss(request: HttpRequest) -> HttpResponse:
    """Take three fields and say thank you; what was typed outlives a mistake, an old page and an ended session."""
    if request.method != "POST":
        if not isinstance(request.user, User):
            return redirect_to_login(request.get_full_path())
        return _form(request, NearMissForm(initial={"at": timezone.localtime(), "token": uuid.uuid4()}))
    form, is_ours = NearMissForm(request.POST), check_csrf(request) is None
    if not isinstance(request.user, User):
        return _sign_in_first(request, form, may_try=is_ours)
    if not is_ours:
        return _form(request, form, status=HTTPStatus.FORBIDDEN, notice=TOO_LONG_OPEN)
    return _tell(request, request.user, form)


@require_safe
@login_required
def near_misses(request: Visit) -> HttpResponse:
    """List what almost happened, newest first, as the good news it is."""
    page = Paginator(verbs.all_of_them(), PER_PAGE).get_page(request.GET.get("page"))
    linked = [told.incident.postmortem_id for told in page.object_list if told.incident.postmortem_id]
    readable = set(access.readable(request.user).filter(pk__in=linked).values_list("pk", flat=True))
    return render(
        request, "incidents/near_misses.html", {"page": page, "readable": readable, "may_owe": verbs.may_owe()}
    )


def _tell(request: HttpRequest, user: User, form: NearMissForm) -> HttpResponse:
    """Keep it and say thank you, or show the form again with what was typed."""
    if not form.is_valid():
        return _form(request, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    told = form.told()
    try:
        verbs.tell(told, user)
    except Unclear as unclear:
        form.add_error(None, str(unclear))
        return _form(request, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    except OperationalError:
        return _form(request, form, status=HTTPStatus.SERVICE_UNAVAILABLE, notice=NO_DATABASE)
    unnamed = "" if told.with_name else " Your name is kept nowhere."
    messages.success(request, f"Thank you. Nothing broke, and others can learn from it now.{unnamed}")
    return redirect("near-misses")


def _sign_in_first(request: HttpRequest, form: NearMissForm, *, may_try: bool) -> HttpResponse:
    """Ask who it is without losing a word: the words travel in the sign-in form, and are kept once it is answered."""
    sign_in_form = SignInForm(request.POST if may_try and "password" in request.POST else None)
    if sign_in_form.is_valid():
        try:
            user = sign_in(request, sign_in_form.cleaned_data["email"], sign_in_form.cleaned_data["password"])
        except SignInRefused as refusal:
            sign_in_form.add_error(None, str(refusal))
        else:
            return _tell(request, user, form)
    answer = {"sign_in": sign_in_form, "form": form}
    return render(request, "incidents/near_miss_sign_in.html", answer, status=HTTPStatus.FORBIDDEN)


def _form(
    request: HttpRequest, form: NearMissForm, *, status: HTTPStatus = HTTPStatus.OK, notice: str = ""
) -> HttpResponse:
    return render(
        request, "incidents/near_miss.html", {"form": form, "notice": notice, "may_owe": verbs.may_owe()}, status=status
    )

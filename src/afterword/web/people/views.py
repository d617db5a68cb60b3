"""Pages for coming in, going out and choosing a theme."""

from django import forms
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.door import back
from afterword.web.people.signing_in import SignInRefused, sign_in
from afterword.web.to_the_form import NOT_DONE, tell_what_was_not_done, was_not_done

THEMES = ("light", "dark")
YEAR = 365 * 24 * 3600


class SignInForm(forms.Form):
    """E-mail address and password."""

    email = forms.CharField(
        label="E-mail address", widget=forms.EmailInput({"autocomplete": "username", "autofocus": True})
    )
    password = forms.CharField(
        label="Password", strip=False, widget=forms.PasswordInput({"autocomplete": "current-password"})
    )


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_page(request: HttpRequest) -> HttpResponse:
    """Show the door, and open it to those who belong here."""
    if request.method == "GET" and request.user.is_authenticated:
        return _let_in(request)
    form = SignInForm(request.POST or None)
    if form.is_valid():
        try:
            sign_in(request, form.cleaned_data["email"], form.cleaned_data["password"])
        except SignInRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            return _let_in(request)
    answer = {
        "form": form,
        "next": request.POST.get("next", request.GET.get("next", "")),
        "not_done": NOT_DONE if was_not_done(request) else "",
    }
    return render(request, "people/sign_in.html", answer, status=422 if form.errors else 200)


def _let_in(request: HttpRequest) -> HttpResponse:
    """Lead to the page that was wanted."""
    if was_not_done(request):
        tell_what_was_not_done(request)
    return back(request, "home")


@require_http_methods(["GET", "HEAD", "POST"])
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; a link here asks first, so that no picture in a page can do it."""
    if request.method == "POST":
        logout(request)
        return redirect("sign-in")
    return render(request, "people/sign_out.html")


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Remember light, dark or what the system says, in this browser."""
    answer = back(request, "home")
    chosen = request.POST.get("theme", "")
    if chosen in THEMES:
        answer.set_cookie("theme", chosen, max_age=YEAR, samesite="Lax", secure=request.is_secure())
    else:
        answer.delete_cookie("theme")
    return answer

"""Your password: changed by you, with the one you have."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from afterword.web.door import Visit, back
from afterword.web.passwords import was_changed
from afterword.web.people.passwords import NoPassword, change_own
from afterword.web.people.signing_in import SignInRefused
from afterword.web.to_the_form import NOT_DONE, tell_what_was_not_done, was_not_done


def _field(label: str, complete: str, hint: str = "") -> forms.CharField:
    widget = forms.PasswordInput({"autocomplete": complete})
    return forms.CharField(label=label, strip=False, max_length=4096, help_text=hint, widget=widget)


class PasswordForm(forms.Form):
    """The password somebody has, and twice the one they want."""

    old = _field("Your password today", "current-password")
    new = _field("The new one", "new-password", "Ten characters or more, and none that many people use.")
    again = _field("The new one once more", "new-password")

    def clean(self) -> dict[str, object]:
        """Refuse a slip of the keyboard."""
        data = super().clean() or self.cleaned_data
        if data.get("new") and data.get("again") and data["new"] != data["again"]:
            self.add_error("again", "The two are not the same. Write the new one twice.")
        return data


@never_cache
@sensitive_post_parameters("old", "new", "again")
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def password(request: Visit) -> HttpResponse:
    """Change one's own password, and lead to the page that was wanted."""
    form = PasswordForm(request.POST or None)
    if form.is_valid() and _changed(request, form):
        messages.success(request, "Your password is changed. Wherever else you were signed in, you are not any more.")
        if was_not_done(request):
            tell_what_was_not_done(request)
        return back(request, "home")
    answer = {
        "form": form,
        "for_once": request.user.password_for_once,
        "next": request.POST.get("next", request.GET.get("next", "")),
        "not_done": NOT_DONE if was_not_done(request) else "",
    }
    return render(request, "home/password.html", answer, status=422 if form.errors else 200)


def _changed(request: Visit, form: PasswordForm) -> bool:
    """Change it, or say at its field why not; a wrong guess stays counted."""
    data = form.cleaned_data
    try:
        change_own(request, request.user, data["old"], data["new"])
    except SignInRefused as refused:
        form.add_error("old", str(refused))
    except NoPassword as refused:
        form.add_error("new", str(refused))
    else:
        with transaction.atomic():
            was_changed(request.user, "You, or somebody who knows your old password, chose a new one.")
        return True
    return False

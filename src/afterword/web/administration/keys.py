"""Keys: which programs speak for whom?"""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.administration.gate import administrators
from afterword.web.door import Visit
from afterword.web.live.barring import bar
from afterword.web.people.keys import NewKey, add_key, revoke_key
from afterword.web.people.models import ApiKey, User


class KeyForm(forms.Form):
    """Whom a program speaks for, and what it is."""

    user = forms.ModelChoiceField(
        User.objects.filter(is_active=True), label="For whom does it speak?", empty_label="Choose a person"
    )
    label = forms.CharField(label="What uses it?", max_length=120, widget=forms.TextInput({"autocomplete": "off"}))


@require_http_methods(["GET", "HEAD", "POST"])
@administrators
def keys(request: Visit) -> HttpResponse:
    """Show all keys, and make a new one."""
    form = KeyForm(request.POST or None, initial={"user": request.user})
    new: NewKey | None = add_key(form.cleaned_data["user"], form.cleaned_data["label"]) if form.is_valid() else None
    answer = {
        "place": "keys",
        "form": KeyForm(initial={"user": request.user}) if new else form,
        "new": new,
        "base": settings.AFTERWORD_URL,
        "keys": ApiKey.objects.select_related("user").order_by("revoked_at", "-created_at"),
    }
    # Not sent on to another page: the key is shown once, and only here.
    return render(request, "administration/keys.html", answer, status=201 if new else 422 if form.errors else 200)


@require_POST
@administrators
def revocation(request: Visit, pk: int) -> HttpResponse:
    """Stop a key from working."""
    key = get_object_or_404(ApiKey, pk=pk)
    revoke_key(key)
    bar(key.user_id)  # its tickets too; whoever else is that person is given new ones
    messages.success(request, f"The key “{key.label}” no longer works. If it still was needed, make another.")
    return redirect("administration-keys")

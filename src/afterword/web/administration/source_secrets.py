"""The secret a source's sender signs with: change it without a gap, or let the old one go."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from afterword.web.administration.gate import administrators
from afterword.web.administration.source import LONGEST_SECRET, SHORTEST_SECRET, source_page
from afterword.web.door import Visit
from afterword.web.incidents.models import Source
from afterword.web.incidents.sources import forget_previous_secrets, rotate_secret


class SecretForm(forms.Form):
    """The secret that the sender made; empty to have one made here."""

    secret = forms.CharField(
        label="The secret it shows",
        max_length=LONGEST_SECRET,
        min_length=SHORTEST_SECRET,
        required=False,
        widget=forms.PasswordInput({"autocomplete": "off"}),
    )


@sensitive_post_parameters("secret")
@require_POST
@administrators
def secrets(request: Visit, pk: int) -> HttpResponse:
    """Give a source another secret; those before are accepted for a while."""
    source = get_object_or_404(Source, pk=pk)
    form = SecretForm(request.POST)
    if not form.is_valid() or (request.POST.get("from") == "sender" and not form.cleaned_data["secret"].strip()):
        return source_page(request, source, status=422, secret_trouble=trouble(request.POST.get("secret", "")))
    given = form.cleaned_data["secret"].strip()
    try:
        made = rotate_secret(source, given)
    except ValueError as error:
        messages.warning(request, str(error))
        return redirect("source", source.pk)
    if given:
        messages.success(request, "The secret is kept. What is signed with it is let in from now on.")
        return redirect("source", source.pk)
    # Not sent on to another page: the secret is shown once, and only here.
    return source_page(request, source, status=201, secret=made)


def is_secret(given: str) -> bool:
    """Say whether a sender's secret can be kept."""
    return bool(given.strip()) and SecretForm({"secret": given}).is_valid()


def trouble(secret: str) -> str:
    """Say what is wrong with a secret that cannot be kept."""
    length = len(secret.strip())
    if not length:
        return "Enter a secret; this one is empty."
    if length > LONGEST_SECRET:
        return f"It has {length} characters, and {LONGEST_SECRET} is the most. Enter the secret alone."
    if length < SHORTEST_SECRET:
        return f"It has {length} character{'' if length == 1 else 's'}. Enter a secret of at least {SHORTEST_SECRET}."
    return "It holds characters that no secret can hold. Enter it again."


@require_POST
@administrators
def previous(request: Visit, pk: int) -> HttpResponse:
    """Let no secret but the current one be good any longer, at once."""
    source = get_object_or_404(Source, pk=pk)
    forget_previous_secrets(source)
    messages.success(request, "Only the current secret is accepted now.")
    return redirect("source", source.pk)

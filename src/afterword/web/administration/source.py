"""One source: what it sent, what became of it, and everything that can be done about it."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import urlencode
from django.utils.timezone import now
from django.views.decorators.http import require_POST, require_safe

from afterword.web.administration.deliveries import TABS, may_try_again, page_of
from afterword.web.administration.gate import administrators
from afterword.web.administration.guides import guides
from afterword.web.administration.trying import command
from afterword.web.door import Visit
from afterword.web.incidents.models import Source
from afterword.web.incidents.sources import Introduction, accepted_until

SHORTEST_SECRET, LONGEST_SECRET = 8, 500
"""Characters."""


class NameForm(forms.Form):
    """What people call a source."""

    label = forms.CharField(label="Name", max_length=120, widget=forms.TextInput({"autocomplete": "off"}))


@require_safe
@administrators
def source(request: Visit, pk: int) -> HttpResponse:
    """Show one source with its last deliveries."""
    return source_page(request, get_object_or_404(Source, pk=pk))


def introduced(request: Visit, introduction: Introduction) -> HttpResponse:
    """Show a new source with its address and its secret: this once, and never again."""
    made = introduction.source
    address = f"{settings.AFTERWORD_URL}{introduction.path}"
    answer = {"address": address, "secret": introduction.secret, "command": command(made, address)}
    return source_page(request, made, status=201, **answer)


def source_page(request: Visit, source: Source, *, status: int = 200, **more: object) -> HttpResponse:
    """Show a source's page, with whatever somebody just did to it."""
    show = request.GET.get("show", "")
    deliveries, older = page_of(source, show, request.GET.get("before", ""))
    before = accepted_until(source, now())
    answer = {
        "place": "sources",
        "source": source,
        "guide": guides().get(source.kind),
        "is_new": source.heard_at is None or not more.keys().isdisjoint({"secret", "secret_trouble"}),
        "older": urlencode({"show": show, "before": older}) if older else "",
        "is_later": "before" in request.GET,
        "deliveries": deliveries,
        "tabs": [(key, word) for key, (word, _) in TABS.items()],
        "tab": show if show in TABS else "",
        "again": may_try_again(source),
        "previous_count": len(before),
        "previous_until": before[-1] if before else None,
        "secret_shortest": SHORTEST_SECRET,
        "name_form": NameForm(initial={"label": source.label}),
        **more,
    }
    return render(request, "administration/source.html", answer, status=status)


@require_POST
@administrators
def name(request: Visit, pk: int) -> HttpResponse:
    """Call a source something else."""
    found = get_object_or_404(Source, pk=pk)
    form = NameForm(request.POST)
    if not form.is_valid():
        return source_page(request, found, status=422, name_form=form)
    found.label = form.cleaned_data["label"]
    found.save(update_fields=["label"])
    messages.success(request, f"It is called {found.label} now.")
    return redirect("source", found.pk)


@require_POST
@administrators
def closure(request: Visit, pk: int) -> HttpResponse:
    """Pause a source, or listen to it again."""
    found = get_object_or_404(Source, pk=pk)
    found.disabled_at = None if request.POST.get("open") else now()
    found.save(update_fields=["disabled_at"])
    said = (
        "is listened to again" if found.disabled_at is None else "is paused: what it sends is refused until you resume"
    )
    messages.success(request, f"{found.label} {said}.")
    return redirect("source", found.pk)

"""Sources: which systems tell us things, and what came of it?"""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.db.models import Count, Prefetch, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.administration.gate import administrators
from afterword.web.door import Visit
from afterword.web.incidents.models import Delivery, Outcome, Source, SourceKind
from afterword.web.incidents.sources import Introduction, add_source

LAST = 5


class SourceForm(forms.Form):
    """A system to listen to."""

    kind = forms.ChoiceField(label="What sends it?", choices=SourceKind.choices)
    label = forms.CharField(
        label="What do you call it?", max_length=120, widget=forms.TextInput({"autocomplete": "off"})
    )


@require_http_methods(["GET", "HEAD", "POST"])
@administrators
def sources(request: Visit) -> HttpResponse:
    """Show the sources with their last deliveries, and make a new one."""
    form = SourceForm(request.POST or None)
    introduction: Introduction | None = None
    if form.is_valid():
        introduction = add_source(form.cleaned_data["kind"], form.cleaned_data["label"])
    # Not sent on to another page: the address is shown once, and only here.
    status = 201 if introduction else 422 if form.errors else 200
    answer = {
        "place": "sources",
        "form": SourceForm() if introduction else form,
        "introduction": introduction,
        "address": f"{settings.AFTERWORD_URL}{introduction.path}" if introduction else "",
        "sources": _with_deliveries(),
    }
    return render(request, "administration/sources.html", answer, status=status)


@require_POST
@administrators
def closure(request: Visit, pk: int) -> HttpResponse:
    """Stop listening to a source, or listen again."""
    source = get_object_or_404(Source, pk=pk)
    source.disabled_at = None if request.POST.get("open") else now()
    source.save(update_fields=["disabled_at"])
    said = "is listened to again" if source.disabled_at is None else "is no longer listened to; it can be opened again"
    messages.success(request, f"{source.label} {said}.")
    return redirect("administration")


def _with_deliveries() -> list[tuple[Source, list[Delivery]]]:
    """Put the last deliveries beside each source: two queries."""
    counted = Source.objects.annotate(
        total=Count("deliveries"), failed=Count("deliveries", filter=Q(deliveries__outcome=Outcome.FAILED))
    )
    recent = Delivery.objects.defer("body", "headers").order_by("-received_at")[:LAST]
    found = counted.order_by("disabled_at", "label").prefetch_related(Prefetch("deliveries", recent, to_attr="last"))
    return [(source, source.last) for source in found]

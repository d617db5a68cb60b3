"""Pages on which people say what belongs together, and take it back."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from afterword.web.door import Visit
from afterword.web.incidents import pages, regrouping
from afterword.web.incidents.family import family
from afterword.web.incidents.feed import near
from afterword.web.incidents.models import Incident, Signal
from afterword.web.incidents.together import OWN, MergeForm, MoveForm, TakeForm, decided, others
from afterword.web.incidents.whereabouts import here
from afterword.web.postmortems.views.refusal import told


@require_POST
@login_required
@told
def merges(request: Visit, pk: int) -> HttpResponse:
    """Say that an incident is the same as another one."""
    row = here(pk)
    form = MergeForm(request.POST, others=others(row))
    if not form.is_valid():
        return pages.page(request, row, merge_form=form)
    into = get_object_or_404(Incident, pk=form.cleaned_data["into"])
    regrouping.merge(row, into, request.user, form.cleaned_data["reason"])
    messages.success(request, f"Merged. “{row.title}” is told of here now, and it can be undone.")
    return redirect("incident", into.pk)


@require_POST
@login_required
@told
def moves(request: Visit, pk: int) -> HttpResponse:
    """Say that some signals are something else."""
    row = here(pk)
    signals = Signal.objects.filter(incident__in=family(row)).defer("content")
    form = MoveForm(request.POST, others=others(row), signals=signals)
    if not form.is_valid():
        return pages.page(request, row, move_form=form)
    chosen, to, reason = (form.cleaned_data[name] for name in ("signals", "to", "reason"))
    if to == OWN:
        made = regrouping.split(row, chosen, request.user, reason)
    else:
        made = regrouping.move(row, chosen, get_object_or_404(Incident, pk=to), request.user, reason)
    messages.success(request, "Put here. What is told about the same from now on follows, and it can be undone.")
    return redirect("incident", made.incident_id)


@require_POST
@login_required
@told
def takings(request: Visit, pk: int) -> HttpResponse:
    """Say that changes and notes of the feed belong to an incident."""
    row = here(pk)
    form = TakeForm(request.POST, waiting=near(row))
    if not form.is_valid():
        return pages.page(request, row, take_form=form)
    chosen, follow, reason = (form.cleaned_data[name] for name in ("signals", "follow", "reason"))
    regrouping.take(row, chosen, request.user, reason, follow=follow)
    messages.success(request, "Taken in, and decided again with it. It can be undone.")
    return redirect("incident", row.pk)


@require_POST
@login_required
@told
def undoings(request: Visit, pk: int, regrouping_pk: int) -> HttpResponse:
    """Take back what somebody decided about what belongs together."""
    row = pages.find(pk)
    regrouping.undo(get_object_or_404(decided(row), pk=regrouping_pk), request.user)
    messages.success(request, "Undone. Everything is where it was before.")
    return redirect("incident", pk)

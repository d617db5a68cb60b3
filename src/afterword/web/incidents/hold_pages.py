"""Putting a draft on hold, from the page of its incident."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from afterword.web.door import Visit
from afterword.web.incidents import holds as verbs
from afterword.web.incidents.forms import HoldForm
from afterword.web.incidents.models import Incident
from afterword.web.postmortems.refusals import Unclear
from afterword.web.postmortems.views.refusal import told
from afterword.web.words import day


@require_POST
@login_required
@told
def holds(request: Visit, pk: int) -> HttpResponse:
    """Put the draft on hold."""
    row, form = get_object_or_404(Incident, pk=pk), HoldForm(request.POST)
    if not form.is_valid():
        raise Unclear("Say what it waits for, and until which day. Nothing was changed.")
    made = verbs.hold(row, request.user, form.cleaned_data["reason"], form.cleaned_data["until"])
    messages.success(request, f"On hold until {day(made.until)}. Nobody is reminded meanwhile.")
    return redirect("incident", pk)


@require_POST
@login_required
@told
def resumption(request: Visit, pk: int) -> HttpResponse:
    """Let the clocks run again."""
    verbs.resume(get_object_or_404(Incident, pk=pk), request.user)
    messages.success(request, "It goes on, and its clock runs again.")
    return redirect("incident", pk)

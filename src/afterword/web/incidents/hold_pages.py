"""Putting a draft on hold, from the page of its incident."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.door import Visit
from afterword.web.incidents import holds as verbs
from afterword.web.incidents.forms import HoldForm
from afterword.web.incidents.models import Hold, Incident
from afterword.web.incidents.pages import find, page
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.refusals import NotYours, Unclear
from afterword.web.postmortems.views.refusal import told
from afterword.web.words import day


@require_POST
@login_required
@told
def holds(request: Visit, pk: int) -> HttpResponse:
    """Put the draft on hold."""
    row, form = find(pk), HoldForm(request.POST)
    if not verbs.may(row, request.user):
        raise NotYours("A draft that is being written is put on hold by its owner or a reviewer. Ask one of them.")
    if made := _held(row, form, request):
        messages.success(request, f"On hold until {day(made.until)}. Nobody is reminded meanwhile.")
        return redirect("incident", pk)
    return page(request, row, hold_form=form)


@require_POST
@login_required
@told
def resumption(request: Visit, pk: int) -> HttpResponse:
    """Let the clocks run again."""
    verbs.resume(get_object_or_404(Incident, pk=pk), request.user)
    messages.success(request, "It goes on, and its clock runs again.")
    return redirect("incident", pk)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@told
def draft_hold(request: Visit, reference: str) -> HttpResponse:
    """Put a draft on hold that was begun by hand, or let it go on; one with an incident is held on that one's page."""
    record = get_object_or_404(access.readable(request.user).select_related("owner"), reference=reference)
    incident = record.incidents.filter(merged_into=None).order_by("pk").first()
    if incident is not None:
        return redirect("incident", incident.pk)
    if request.method == "POST" and "resume" in request.POST:
        verbs.resume(record, request.user)
        messages.success(request, "It goes on, and its clock runs again.")
        return redirect("postmortem", reference)
    form = HoldForm(request.POST or None)
    if made := _held(record, form, request):
        messages.success(request, f"On hold until {day(made.until)}. Nobody is reminded meanwhile.")
        return redirect("postmortem", reference)
    answer = {
        "postmortem": record,
        "form": form,
        "held": verbs.standing(record),
        "may_hold": verbs.may(record, request.user),
    }
    return render(request, "incidents/hold.html", answer, status=422 if form.errors else 200)


def _held(of: Incident | Postmortem, form: HoldForm, request: Visit) -> Hold | None:
    """Put on hold what the form says, or say in the form what is not right with it; what was typed stays there."""
    if not form.is_valid():
        return None
    try:
        return verbs.hold(of, request.user, form.cleaned_data["reason"], form.cleaned_data["until"])
    except Unclear as unclear:
        form.add_error("until", str(unclear))
        return None

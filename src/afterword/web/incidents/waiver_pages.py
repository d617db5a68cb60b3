"""Waivers: what need not be written, why, and who agreed?"""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from afterword.web.door import Visit, back
from afterword.web.incidents import deciders, waiver_list
from afterword.web.incidents import waivers as verbs
from afterword.web.incidents.ask_forms import WaiverFilter, WaiverForm
from afterword.web.incidents.models import Waiver, WaiverState
from afterword.web.incidents.pages import find
from afterword.web.incidents.pages import page as page_of
from afterword.web.postmortems import access
from afterword.web.postmortems.refusals import Unclear
from afterword.web.postmortems.views.refusal import told

PER_PAGE = 50


@require_safe
@login_required
def waivers(request: Visit) -> HttpResponse:
    """Search all waivers, and count them against what was owed."""
    form, wanted = _wanted(request)
    page = Paginator(waiver_list.found(request.user, wanted), PER_PAGE).get_page(request.GET.get("page"))
    covering = [row.covered_by_id for row in page.object_list if row.covered_by_id]
    query = request.GET.copy()
    query.pop("page", None)
    answer = {
        "page": page,
        "form": form,
        "filtered": any(wanted.values()),
        "quarters": waiver_list.figures(),
        "readable": set(access.readable(request.user).filter(pk__in=covering).values_list("pk", flat=True)),
        "waiting": deciders.waivers(request.user).filter(state=WaiverState.PROPOSED).count(),
        "query": query.urlencode(),
    }
    return render(request, "incidents/waivers.html", answer)


@require_safe
@login_required
def table(request: Visit) -> HttpResponse:
    """Write what the filters find as CSV."""
    _, wanted = _wanted(request)
    text = waiver_list.as_csv(request.user, waiver_list.found(request.user, wanted))
    disposition = {"Content-Disposition": 'attachment; filename="waivers.csv"'}
    return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=disposition)


@require_POST
@login_required
@told
def propose(request: Visit, pk: int) -> HttpResponse:
    """Propose that none need be written."""
    row, form = find(pk), WaiverForm(request.POST, user=request.user)
    if form.is_valid():
        try:
            made = verbs.propose(row, request.user, form.grounds())
        except Unclear as unclear:
            form.add_error("sentence", str(unclear))
        else:
            messages.success(request, PROPOSED[WaiverState(made.state)])
            return redirect("incident", pk)
    return page_of(request, row, waiver_form=form)


PROPOSED = {
    WaiverState.PROPOSED: "Proposed. It holds once a second person agrees; they are told.",
    WaiverState.IN_FORCE: "Waived, with your name alone on it, as nobody else here could agree.",
}


@require_POST
@login_required
@told
def approval(request: Visit, pk: int) -> HttpResponse:
    """Agree, as the second name."""
    waiver = _find(request, pk)
    verbs.approve(waiver, request.user, request.POST.get("comment", "")[:4000])
    messages.success(request, "In force, with both names. Whoever asked is told; anybody may reopen it for 30 days.")
    return back(request, "incident", waiver.incident_id)


@require_POST
@login_required
@told
def refusal(request: Visit, pk: int) -> HttpResponse:
    """Do not agree."""
    waiver = _find(request, pk)
    verbs.refuse(waiver, request.user, request.POST.get("sentence", ""))
    messages.success(request, f"Refused. {waiver.by.name} is told, with your sentence.")
    return back(request, "incident", waiver.incident_id)


@require_POST
@login_required
@told
def withdrawal(request: Visit, pk: int) -> HttpResponse:
    """Take one's own proposal back."""
    waiver = _find(request, pk)
    verbs.withdraw(waiver, request.user)
    messages.success(request, "Taken back.")
    return back(request, "incident", waiver.incident_id)


@require_POST
@login_required
@told
def reopening(request: Visit, pk: int) -> HttpResponse:
    """Let the question be asked again."""
    waiver = _find(request, pk)
    verbs.reopen(waiver, request.user, request.POST.get("reason", ""))
    messages.success(request, "Reopened. Where one is still owed, its draft is open.")
    return back(request, "incident", waiver.incident_id)


def _find(request: Visit, pk: int) -> Waiver:
    """Find a waiver whose words this person may see."""
    return get_object_or_404(deciders.waivers(request.user).select_related("incident", "by"), pk=pk)


def _wanted(request: Visit) -> tuple[WaiverFilter, dict[str, object]]:
    """Read the filters; one that cannot be read is left out, the others count."""
    services, teams = waiver_list.services_and_teams(request.user)
    form = WaiverFilter(request.GET, services=services, teams=teams)
    form.is_valid()
    return form, dict(form.cleaned_data)

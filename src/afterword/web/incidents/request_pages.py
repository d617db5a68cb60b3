"""Requests: who asks for a post-mortem, and what is answered?"""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from afterword.web.door import Visit, back
from afterword.web.incidents import deciders
from afterword.web.incidents import requests as verbs
from afterword.web.incidents.ask_forms import RequestForm
from afterword.web.incidents.models import Request, RequestState
from afterword.web.incidents.pages import find
from afterword.web.incidents.pages import page as page_of
from afterword.web.postmortems import access
from afterword.web.postmortems.views.refusal import told

PER_PAGE = 50
TABS = {"open": "Open", "mine": "Yours", "answered": "Answered"}


@require_safe
@login_required
def requests(request: Visit) -> HttpResponse:
    """List what is asked and not answered, oldest first; what this person asked; and what was answered."""
    usual = "open" if deciders.decides(request.user) else "mine"
    tab = request.GET.get("show", usual) if request.GET.get("show", usual) in TABS else usual
    shown = {
        "open": Request.objects.filter(state=RequestState.OPEN).order_by("at", "pk"),
        "mine": Request.objects.filter(by=request.user).order_by("-at", "-pk"),
        "answered": Request.objects.exclude(state=RequestState.OPEN).order_by("-answered_at", "-pk"),
    }
    rows = shown[tab].select_related("incident", "by", "answered_by", "postmortem__owner")
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    linked = [row.postmortem_id for row in page.object_list if row.postmortem_id]
    answer = {
        "page": page,
        "tab": tab,
        "tabs": [(key, word, shown[key].count() if key == "open" else None) for key, word in TABS.items()],
        "readable": set(access.readable(request.user).filter(pk__in=linked).values_list("pk", flat=True)),
        "decides": deciders.decides(request.user),
        "query": f"show={tab}",
    }
    return render(request, "incidents/requests.html", answer)


@require_POST
@login_required
@told
def ask(request: Visit, pk: int) -> HttpResponse:
    """Ask for a post-mortem."""
    row, form = find(pk), RequestForm(request.POST, prefix="request")
    if not form.is_valid():
        return page_of(request, row, request_form=form)
    asked = verbs.request_postmortem(row, request.user, form.cleaned_data["reason"])
    if asked.is_open:
        messages.success(request, "Asked for. Reviewers are told; you get a post-mortem, or somebody's reason why not.")
    else:
        messages.success(request, "Asked for, and a post-mortem is open.")
    return redirect("incident", pk)


@require_POST
@login_required
@told
def withdrawal(request: Visit, pk: int) -> HttpResponse:
    """Take one's own request back."""
    asked = get_object_or_404(Request.objects.select_related("incident", "by"), pk=pk)
    verbs.withdraw(asked, request.user)
    messages.success(request, "Taken back.")
    return back(request, "incident", asked.incident_id)


@require_POST
@login_required
@told
def declination(request: Visit, pk: int) -> HttpResponse:
    """Answer with a no and a sentence."""
    asked = get_object_or_404(Request.objects.select_related("incident", "by"), pk=pk)
    verbs.decline(asked, request.user, request.POST.get("sentence", ""))
    messages.success(request, f"Answered. {asked.by.name} is told, with your sentence.")
    return back(request, "incident", asked.incident_id)

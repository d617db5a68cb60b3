"""Incidents: do we owe a post-mortem, and why?"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from afterword.incident.incident import Incident as CoreIncident
from afterword.pictures.signals import signals as picture
from afterword.web.door import Visit
from afterword.web.house import house
from afterword.web.incidents import asking, deciders, verbs
from afterword.web.incidents.facts import ANSWERS, INSTANTS, facts_of
from afterword.web.incidents.forms import LABELS, CorrectionForm
from afterword.web.incidents.models import Incident, Signal, Waiver, WaiverState
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.views.refusal import told

PER_PAGE = 50
TABS = {
    "": "All",
    "owed": "Owed, not begun",
    "open": "Going on",
    "near-misses": "Near misses",
    "waived": "Waived",
}
UNSAID = {
    "severity": "how severe it was",
    "services": "which services it touched",
    "teams": "whose they are",
    "started_at": "when it began",
    "impact_started_at": "since when users felt it",
    "detected_at": "when it was noticed",
    "engaged_at": "when somebody began to work on it",
    "mitigated_at": "until when users felt it",
    "resolved_at": "when it was over",
    "detected_by": "who noticed it",
    "user_visible": "whether users could see it",
    "data_loss": "whether data was lost or damaged",
    "manual_intervention": "whether somebody had to step in",
    "near_miss": "whether it was a near miss",
}
"""What nobody has said, as it ends a sentence."""
DETECTED_BY = {"alert": "an alert", "employee": "a colleague", "customer": "a customer"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about an incident, and who said so."""

    name: str
    label: str
    at: datetime | None
    words: str
    source: str

    @property
    def known(self) -> bool:
        """Whether anybody has said it."""
        return bool(self.at or self.words)


@dataclass(frozen=True, slots=True)
class Told:
    """A signal on the time list, with the time since the first one."""

    signal: Signal
    after: timedelta | None


@require_safe
@login_required
def incidents(request: Visit) -> HttpResponse:
    """List what happened, newest first."""
    tab = request.GET.get("show", "") if request.GET.get("show") in TABS else ""
    in_force = deciders.waivers(request.user).filter(state=WaiverState.IN_FORCE)
    waivers = Prefetch("waivers", in_force.select_related("by", "decided_by"))
    found = _shown(tab).select_related("postmortem").prefetch_related(waivers)
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    linked = [row.postmortem_id for row in page.object_list if row.postmortem_id]
    answer = {
        "page": page,
        "tab": tab,
        "tabs": list(TABS.items()),
        "waived": _shown("waived").count(),
        "readable": set(access.readable(request.user).filter(pk__in=linked).values_list("pk", flat=True)),
        "query": f"show={tab}" if tab else "",
    }
    return render(request, "incidents/incidents.html", answer)


@require_safe
@login_required
def incident(request: Visit, pk: int) -> HttpResponse:
    """Show one incident, its verdict and what can be done."""
    return page_of(request, find(pk))


@require_POST
@login_required
@told
def postmortem(request: Visit, pk: int) -> HttpResponse:
    """Start writing."""
    record = verbs.start(find(pk), request.user)
    messages.success(request, "The draft is open, with the times and signals in it.")
    return redirect("write", record.reference)


@require_POST
@login_required
@told
def corrections(request: Visit, pk: int) -> HttpResponse:
    """Take a person's word against what the systems say."""
    row = find(pk)
    form = CorrectionForm(request.POST, incident=row)
    if not form.is_valid():
        return page_of(request, row, correction_form=form)
    verbs.correct(row, request.user, form.statement())
    messages.success(request, "Corrected, and decided again with it.")
    return redirect("incident", pk)


def find(pk: int) -> Incident:
    """Find an incident; everybody signed in may know of each."""
    return get_object_or_404(Incident.objects.select_related("postmortem__owner"), pk=pk)


def _shown(tab: str) -> QuerySet[Incident]:
    """Choose the incidents of one tab."""
    in_force = Exists(Waiver.objects.filter(incident=OuterRef("pk"), state=WaiverState.IN_FORCE))
    if tab == "owed":
        return Incident.objects.filter(~in_force, owed=True, postmortem__isnull=True)
    if tab == "waived":
        return Incident.objects.filter(in_force, Q(postmortem=None) | Q(postmortem__status=Status.DECLINED))
    if tab == "near-misses":
        return Incident.objects.filter(near_miss=True)
    return Incident.objects.filter(state=Incident.State.OPEN) if tab == "open" else Incident.objects.all()


def page_of(request: Visit, row: Incident, **forms: object) -> HttpResponse:
    """Show everything about one incident; a form that was not right comes with what was typed."""
    signals = sorted(
        row.signals.select_related("source").defer("content"), key=lambda told: (told.at, told.kind, told.key)
    )
    core = facts_of(row, house())
    facts = _facts(row, core)
    answer = {
        "incident": row,
        "verdict": row.verdict,
        "facts": [fact for fact in facts if fact.known],
        "unknown": [UNSAID[fact.name] for fact in facts if not fact.known],
        "picture": picture(core, timezone.get_current_timezone()),
        "signals": [Told(signal, _after(signal, signals[0])) for signal in signals],
        "postmortem": _readable(request, row.postmortem),
        **asking.on_page(row, request.user),
        "corrections": list(row.corrections.select_related("by")),
        "correction_form": CorrectionForm(incident=row),
        **forms,
    }
    return render(request, "incidents/incident.html", answer, status=422 if forms else 200)


def _after(signal: Signal, first: Signal) -> timedelta | None:
    """Say how long after the first a signal came; nothing when it was the same minute."""
    passed = signal.at - first.at
    return passed if passed >= timedelta(minutes=1) else None


def _readable(request: Visit, record: Postmortem | None) -> Postmortem | None:
    """Return the post-mortem if this person may read it."""
    return access.readable(request.user).filter(pk=record.pk).first() if record else None


def _facts(row: Incident, core: CoreIncident) -> tuple[Fact, ...]:
    """Put what is known into rows, each with its evidence."""
    sources = {evidence.fact: evidence.source for evidence in core.evidence}
    answers = {True: "Yes", False: "No", None: ""}

    def fact(name: str, label: str, *, at: datetime | None = None, words: str = "") -> Fact:
        return Fact(name, label, at, words, sources.get(name, ""))

    return (
        fact("severity", "Severity", words=row.severity),
        fact("services", "Services", words=", ".join(row.services)),
        fact("teams", "Teams", words=", ".join(row.teams)),
        *(fact(name, LABELS[name], at=getattr(row, name)) for name in INSTANTS),
        fact("detected_by", "Noticed by", words=DETECTED_BY.get(row.detected_by, row.detected_by)),
        *(fact(name, LABELS[name], words=answers[getattr(row, name)]) for name in ANSWERS),
    )

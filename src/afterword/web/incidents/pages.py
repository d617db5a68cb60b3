"""Incidents: do we owe a post-mortem, and why?"""

from dataclasses import dataclass
from datetime import timedelta

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.fields.json import KT
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from afterword.document import frontmatter
from afterword.document.candidates import lead
from afterword.document.facts import Facts
from afterword.document.facts import read as read_facts
from afterword.incident.signal import is_only_a_key
from afterword.pictures.signals import signals as picture
from afterword.web.door import Visit
from afterword.web.house import house
from afterword.web.incidents import asking, deciders, feed, holds, verbs
from afterword.web.incidents.around import suspects_of
from afterword.web.incidents.draft_pages import beside
from afterword.web.incidents.facts import facts_of
from afterword.web.incidents.family import counted, family, root_of
from afterword.web.incidents.forms import CorrectionForm, HoldForm
from afterword.web.incidents.meanwhile import SILENT
from afterword.web.incidents.models import Correction, Incident, Signal, Waiver, WaiverState
from afterword.web.incidents.new_forms import directory
from afterword.web.incidents.sheet import UNSAID, sheet
from afterword.web.incidents.together import MergeForm, MoveForm, TakeForm, others, together
from afterword.web.incidents.whereabouts import here
from afterword.web.live import texts
from afterword.web.postmortems import access
from afterword.web.postmortems.absence import absence
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.otherwise import otherwise
from afterword.web.postmortems.views.refusal import told

PER_PAGE = 50
TABS = {
    "": "All",
    "owed": "Owed, not begun",
    "open": "Going on",
    "near-misses": "Near misses",
    "waived": "Waived",
    "drills": "Drills",
}
OFFERED = 100
"""Changes and notes of the feed that one may choose from, latest first."""


@dataclass(frozen=True, slots=True)
class Told:
    """A signal on the time list, with the time since the first one; ``said`` is what kind of news it was."""

    signal: Signal
    after: timedelta | None
    lead: str = ""


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
    """Show one incident, its verdict and what can be done; one that was merged leads to where it is told of."""
    row = find(pk)
    return page(request, row) if row.pk == pk else redirect("incident", row.pk)


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
def withdrawals(request: Visit, pk: int, correction_pk: int) -> HttpResponse:
    """Take one fact of a correction back."""
    known = Correction.objects.filter(incident__in=family(find(pk)))
    verbs.take_back(get_object_or_404(known, pk=correction_pk), request.POST.get("fact", ""), request.user)
    messages.success(request, "Taken back, and decided again without it.")
    return redirect("incident", pk)


@require_POST
@login_required
@told
def corrections(request: Visit, pk: int) -> HttpResponse:
    """Take a person's word against what the systems say."""
    row = here(pk)
    form = CorrectionForm(request.POST, incident=row)
    if not form.is_valid():
        return page(request, row, correction_form=form)
    verbs.correct(row, request.user, form.statement())
    messages.success(request, "Corrected, and decided again with it.")
    return redirect("incident", pk)


def find(pk: int) -> Incident:
    """Find an incident, or what it was merged into; everybody signed in may know of each."""
    return root_of(get_object_or_404(Incident.objects.select_related("postmortem"), pk=pk))


def _shown(tab: str) -> QuerySet[Incident]:
    """Choose the incidents of one tab."""
    rows = Incident.objects.filter(merged_into=None)
    in_force = Exists(Waiver.objects.filter(incident=OuterRef("pk"), state=WaiverState.IN_FORCE))
    if tab == "owed":
        return counted().filter(~in_force, owed=True, postmortem__isnull=True)
    if tab == "waived":
        return counted().filter(in_force, Q(postmortem=None) | Q(postmortem__status=Status.DECLINED))
    if tab == "near-misses":
        return counted().filter(near_miss=True)
    if tab == "drills":
        return rows.filter(drill=True)
    return counted().filter(state=Incident.State.OPEN) if tab == "open" else rows


def page(request: Visit, row: Incident, **forms: object) -> HttpResponse:
    """Show everything about one incident; a form that was not right comes with what was typed."""
    home = house()
    core = facts_of(row, home)
    facts, signals = sheet(row, core, home), _signals(row)
    near = list(others(row))
    record = _readable(request, row.postmortem)
    said = _facts_in(record) if record else None
    answer = {
        "incident": row,
        "verdict": row.verdict,
        "facts": [fact for fact in facts if fact.is_shown],
        "unknown": [UNSAID[fact.name] for fact in facts if not fact.is_shown and fact.name in UNSAID],
        "suspects": suspects_of(core, home),
        "together": together(row),
        "silent": row.state == Incident.State.OPEN and row.heard_at < timezone.now() - SILENT,
        "picture": picture(core, timezone.get_current_timezone()),
        "signals": [Told(signal, _after(signal, signals[0]), _lead(signal)) for signal in signals],
        "postmortem": record,
        "otherwise": otherwise(record, said) if record and said else (),
        "absence": absence(record, request.user) if record else None,
        **asking.on_page(row, request.user),
        **beside(row, request.user, core),
        "held": holds.standing(row),
        "may_hold": holds.may(row, request.user),
        "hold_form": HoldForm(),
        "correction_form": CorrectionForm(incident=row),
        "known": directory(home),
        "merge_form": MergeForm(others=near),
        "move_form": MoveForm(others=near, signals=signals),
        "take_form": TakeForm(waiting=feed.near(row)[:OFFERED]),
        **forms,
    }
    return render(request, "incidents/incident.html", answer, status=422 if forms else 200)


def _signals(row: Incident) -> list[Signal]:
    """Return what the systems said, each once, in the order in which the facts and the picture count it.

    What came without a title is called as the incident is.
    """
    told = Signal.objects.filter(incident__in=family(row)).select_related("source").defer("content")
    told = told.annotate(status=KT("content__status"), group=KT("content__group")).order_by("last_heard_at")
    for signal in told:
        if signal.kind == "incident" and is_only_a_key(signal.title, signal.group or ""):
            signal.title = row.title
    each_once = {(signal.kind, signal.key): signal for signal in told}
    return sorted(each_once.values(), key=lambda signal: (signal.at, signal.kind, signal.key))


def _lead(signal: Signal) -> str:
    return "" if signal.kind in {"alert", "change"} else lead(signal.kind, getattr(signal, "status", "") or "")


def _after(signal: Signal, first: Signal) -> timedelta | None:
    """Say how long after the first a signal came; nothing when it was the same minute."""
    passed = signal.at - first.at
    return passed if passed >= timedelta(minutes=1) else None


def _readable(request: Visit, record: Postmortem | None) -> Postmortem | None:
    """Return the post-mortem if this person may read it."""
    return access.readable(request.user).filter(pk=record.pk).first() if record else None


def _facts_in(record: Postmortem) -> Facts:
    """Read the front matter alone: a page needs no more of the text."""
    text = texts.read(record.text_id)
    return read_facts(text, frontmatter.find(text))

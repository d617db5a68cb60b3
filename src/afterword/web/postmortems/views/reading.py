"""The reading page: what did we learn?"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from afterword.document.parse import parse
from afterword.exchange.departures.html import reading
from afterword.pictures.factors import factors
from afterword.pictures.timeline import timeline
from afterword.web.door import Visit, compressed
from afterword.web.live import texts
from afterword.web.postmortems import access, approvals, decline, publish
from afterword.web.postmortems.absence import absence
from afterword.web.postmortems.models import DeclineReason, Postmortem, Status
from afterword.web.postmortems.otherwise import otherwise
from afterword.web.postmortems.ownership import misnamed
from afterword.web.postmortems.views.refusal import told

MOST_KEPT = 64
LONGEST_KEPT = 100_000
"""Characters of a text whose page is kept in memory: some fourteen times as many bytes."""


class DeclineForm(forms.Form):
    """Why it need not be written."""

    reason = forms.ChoiceField(
        label="Why need it not be written?",
        choices=[("", "Choose a reason"), *DeclineReason.choices],
        error_messages={"required": "Choose one of the reasons."},
    )
    sentence = forms.CharField(
        label="In a sentence",
        max_length=decline.LONGEST_SENTENCE,
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": "Say why, in a sentence; the owner and whoever asked will read it."},
    )


@require_safe
@login_required
@compressed
def postmortem(request: Visit, reference: str) -> HttpResponse:
    """Show a post-mortem as a page to read."""
    return _page(request, _readable(request, reference), DeclineForm())


@require_POST
@login_required
@told
def publication(request: Visit, reference: str) -> HttpResponse:
    """Publish an approved post-mortem."""
    record = _readable(request, reference)
    publish.publish(record, request.user)
    messages.success(
        request, "Published. The text is locked and stands in the library; its actions can still be ticked."
    )
    return redirect("postmortem", reference)


@require_POST
@login_required
@told
def declination(request: Visit, reference: str) -> HttpResponse:
    """Decide that it need not be written."""
    record = _readable(request, reference)
    form = DeclineForm(request.POST)
    if not form.is_valid():
        return _page(request, record, form)
    reason = DeclineReason(form.cleaned_data["reason"])
    decline.decline(record, request.user, reason, form.cleaned_data["sentence"])
    messages.success(request, "Declined, with your reason. Its owner and whoever asked for it are told.")
    return redirect("postmortem", reference)


@require_POST
@login_required
@told
def reopening(request: Visit, reference: str) -> HttpResponse:
    """Let a declined one be written after all."""
    record = _readable(request, reference)
    decline.reopen(record, request.user)
    messages.success(request, "Reopened. It is a draft again, from where it stood.")
    return redirect("postmortem", reference)


def _readable(request: Visit, reference: str) -> Postmortem:
    """Find the record, or say that it does not exist."""
    found = access.readable(request.user).select_related("owner").prefetch_related("contributors", "facets")
    return get_object_or_404(found, reference=reference)


def _page(request: Visit, record: Postmortem, form: DeclineForm) -> HttpResponse:
    """Show the page; a form that was not right comes with what was typed."""
    laid = laid_out(texts.read(record.text_id))
    answer = {
        "postmortem": record,
        **laid,
        "otherwise": otherwise(record, laid["facts"]),
        "misnamed": misnamed(record, laid["facts"], request.user),
        "absence": absence(record, request.user),
        "ticks": {item.ident or str(item.line): item for item in record.actions.all()},
        "tickable": set(
            access.completable_actions(request.user).filter(postmortem=record).values_list("pk", flat=True)
        ),
        "may": _may(request, record),
        "reviews": list(record.reviews.select_related("reviewer")),
        "tally": approvals.tally(record) if record.status in (Status.IN_REVIEW, Status.APPROVED) else None,
        "declination": record.declinations.filter(reopened_at__isnull=True).select_related("by").first(),
        "decline_form": form,
        "revisions": list(record.revisions.select_related("author").defer("text")),
    }
    return render(request, "postmortems/reading.html", answer, status=422 if form.errors else 200)


def laid_out(text: str) -> Mapping[str, Any]:
    """Lay a text out for the templates that show it; what was lately read is kept.

    It depends on nothing but the text: who may see it and what they may do is asked every time.
    """
    return _kept(text) if len(text) <= LONGEST_KEPT else _laid_out(text)


@lru_cache(maxsize=MOST_KEPT)
def _kept(text: str) -> Mapping[str, Any]:
    return _laid_out(text)


def _laid_out(text: str) -> Mapping[str, Any]:
    document = parse(text)
    drawn = {"timeline": timeline(document), "factors": factors(document)}
    return MappingProxyType({"page": reading(document), "pictures": drawn, "facts": document.facts})


def _may(request: Visit, record: Postmortem) -> dict[str, bool]:
    """Say what this person may do with it: one query each."""
    doors = {
        "write": access.writable,
        "review": access.open_to,
        "publish": access.publishable,
        "decline": access.declinable,
        "reopen": access.reopenable,
    }
    return {verb: door(request.user).filter(pk=record.pk).exists() for verb, door in doors.items()}

"""Beside a draft: the signals that may become events, who could write it, and what is like it."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.incident import incident as core
from afterword.web.door import Visit
from afterword.web.house import house
from afterword.web.incidents import handing, promoting, verbs
from afterword.web.incidents.beginning import templates
from afterword.web.incidents.facts import facts_of
from afterword.web.incidents.models import Incident
from afterword.web.incidents.owners import suggested
from afterword.web.live import texts
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.likeness import Like, alike
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.refusals import Refused, Unclear
from afterword.web.postmortems.views.refusal import told

MOST_DIGITS = 18


class HandForm(forms.Form):
    """To whom, and with which words."""

    to = forms.CharField(label="Somebody else", max_length=254, help_text="A handle, a full name or an e-mail address.")
    words = forms.CharField(
        label="Your words to them",
        required=False,
        max_length=handing.LONGEST,
        initial=handing.KIND,
        widget=forms.Textarea({"rows": 3}),
    )

    def clean_to(self) -> User:
        """Find the person."""
        found = User.objects.called(self.cleaned_data["to"])
        if found is None or not found.is_active:
            raise forms.ValidationError("Nobody here is called that. Write a handle such as @ines.")
        return found


@require_safe
@login_required
def candidates(request: Visit, reference: str) -> HttpResponse:
    """Show the signals beside the timeline as it reads now."""
    postmortem = get_object_or_404(access.readable(request.user).select_related("owner"), reference=reference)
    document = parse(texts.read(postmortem.text_id))
    every = promoting.offers(postmortem, document)
    show = "all" if request.GET.get("show") == "all" else ""
    mine = [(each.choice.at, each.signal.pk, each) for each in every if each.choice and each.choice.by == request.user]
    last = max(mine)[2] if mine else None
    answer = {
        "postmortem": postmortem,
        "document": document,
        "offers": [each for each in every if show or not (each.is_dismissed or (each.told and not each.is_promoted))],
        "open": sum(each.is_open for each in every),
        "dismissed": sum(each.is_dismissed for each in every),
        "told": sum(each.told and not each.is_promoted and not each.is_dismissed for each in every),
        "total": len(every),
        "show": show,
        "last": last,
        "events": document.events,
        "zone": document.facts.timezone,
        "may_write": access.writable(request.user).filter(pk=postmortem.pk).exists(),
        "alike": like_text(request.user, postmortem, document),
    }
    return render(request, "incidents/candidates.html", answer)


@require_POST
@login_required
def choices(request: Visit, reference: str) -> HttpResponse:
    """Promote signals, take one back, put some aside or show them again."""
    postmortem = get_object_or_404(access.readable(request.user), reference=reference)
    numbers = [int(number) for number in request.POST.getlist("signal") if _is_number(number)]
    verb, one = _asked(request)
    chosen = [one] if one is not None else numbers
    try:
        said = _choose(postmortem, request.user, verb, chosen)
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        if said:
            messages.success(request, said)
    response = redirect("candidates", reference)
    show = "?show=all" if request.POST.get("show") == "all" else ""
    response["Location"] += f"{show}#signal-{_next(postmortem, verb, chosen)}" if chosen else show
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@told
def owner(request: Visit, reference: str) -> HttpResponse:
    """Hand a draft over."""
    postmortem = get_object_or_404(access.may_hand_over(request.user).select_related("owner"), reference=reference)
    form = HandForm(request.POST or None, initial={"words": handing.KIND})
    if form.is_valid():
        to = form.cleaned_data["to"]
        handing.hand_over(postmortem, request.user, to, form.cleaned_data["words"])
        done = "It is yours now." if to == request.user else f"Handed over to {to.name}, with your words."
        messages.success(request, f"{done} You may still write in it." if to != request.user else done)
        return redirect("postmortem", reference)
    other = HandForm(request.POST or None, initial={"words": handing.KIND}, auto_id="other-%s")
    answer = {
        "postmortem": postmortem,
        "suggestions": handing.successors(postmortem),
        "form": form,
        "other": other,
        "owner_gone": not postmortem.owner.is_active,
        "owner_away": leave.spoken(postmortem.owner) if postmortem.owner_id != request.user.pk else "",
    }
    return render(request, "incidents/hand_over.html", answer, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@told
def draft(request: Visit, pk: int) -> HttpResponse:
    """Choose who writes and what the draft asks, and open it."""
    row = get_object_or_404(Incident.objects.select_related("postmortem"), pk=pk)
    if request.method == "POST":
        record = verbs.start(row, request.user, owner=_chosen(request), template=request.POST.get("template", ""))
        if record.owner_id == request.user.pk:
            messages.success(request, "The draft is open, with what is known in it.")
            return redirect("candidates", record.reference)
        messages.success(request, f"The draft is open, and {record.owner.name} has been asked to write it.")
        return redirect("incident", pk)
    if row.postmortem_id:
        return redirect("incident", pk)
    here = house()
    facts = facts_of(row, here)
    answer = {"incident": row, "templates": templates(here).values(), **beside(row, request.user, facts)}
    return render(request, "incidents/draft.html", answer)


def beside(row: Incident, user: User, facts: core.Incident) -> dict[str, Any]:
    """Return what an incident's pages show of its draft to be: who could write it, and what is like it."""
    here = house()
    said = " ".join((facts.title, *dict.fromkeys(signal.title for signal in facts.signals[:20])))
    return {
        "suggestions": suggested(facts, here),
        "alike": alike(user, services=facts.services, words=said, but=row.postmortem),
    }


def like_text(user: User, postmortem: Postmortem, document: Document) -> tuple[Like, ...]:
    """Find what is like a text: by services, labels, kinds of factors and its words."""
    factors = " ".join(factor.text for factor in document.factors)
    return alike(
        user,
        services=document.facts.services,
        tags=document.facts.tags,
        kinds=[factor.kind for factor in document.factors if factor.kind],
        words=f"{document.title} {postmortem.summary} {factors}",
        but=postmortem,
    )


def _chosen(request: Visit) -> User | None:
    """Return whom the form names as owner; nobody where it names nobody."""
    said = request.POST.get("owner", "")
    if not said:
        return None
    found = User.objects.filter(pk=int(said), is_active=True).first() if _is_number(said) else None
    if found is None:
        raise Unclear("Choose one of the people who are suggested.")
    return found


def _asked(request: Visit) -> tuple[str, int | None]:
    """Return which button was pressed: a verb for the selection, or a verb with one signal."""
    for verb in ("promote", "back", "dismiss", "again"):
        said = request.POST.get(verb, "")
        if said:
            return verb, int(said) if _is_number(said) else None
    return "", None


def _next(postmortem: Postmortem, verb: str, chosen: list[int]) -> int:
    """Return the signal to go on with: the next one nobody chose yet, or the one that was taken back."""
    if verb not in {"promote", "dismiss"}:
        return chosen[-1]
    every = promoting.offers(postmortem, parse(texts.read(postmortem.text_id)))
    place = next((at for at, each in enumerate(every) if each.signal.pk == chosen[-1]), 0)
    return next((each.signal.pk for each in every[place:] if each.is_open), chosen[-1])


def _choose(postmortem: Postmortem, user: User, verb: str, numbers: list[int]) -> str:
    """Do what was asked; return what to say about it."""
    if not numbers:
        raise Unclear("Choose at least one signal.")
    if verb == "promote":
        made = promoting.promote(postmortem, numbers, user)
        return _counted(made) if made else "The timeline tells it already."
    if verb == "back":
        promoting.take_back(postmortem, numbers[-1], user)
        return "Taken out again."
    if verb == "dismiss":
        promoting.dismiss(postmortem, numbers, user)
        return ""
    if verb == "again":
        promoting.show_again(postmortem, numbers, user)
        return ""
    raise Unclear("Choose what to do with it.")


def _counted(number: int) -> str:
    return "One signal is in the timeline now." if number == 1 else f"{number} signals are in the timeline now."


def _is_number(said: str) -> bool:
    return said.isascii() and said.isdecimal() and len(said) <= MOST_DIGITS

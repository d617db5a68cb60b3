"""Something happened: what is known of it, what is like it, and a draft to go on with."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from afterword.web.door import Visit
from afterword.web.house import house
from afterword.web.incidents.beginning import begin_by_hand, templates
from afterword.web.incidents.new_forms import NewForm, directory, names
from afterword.web.incidents.owners import Suggestion, suggestions
from afterword.web.postmortems import access
from afterword.web.postmortems.likeness import alike
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.refusals import Refused

MINE = 12
READ = 2_000
"""Characters of what was typed that are looked at for what is alike."""


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: Visit) -> HttpResponse:
    """Take what is known and open a draft; asked to look first, show what is like it and who could write."""
    there = templates(house())
    if request.method != "POST":
        return _page(request, NewForm(templates=there, initial={"happened_at": timezone.localtime()}))
    if "look" in request.POST:
        return _page(request, NewForm(templates=there, initial=request.POST.dict()))
    form = NewForm(request.POST, templates=there)
    opened = _opened(request, form) if form.is_valid() else None
    if opened is None:
        return _page(request, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    if opened.owner_id == request.user.pk:
        messages.success(request, "The draft is open, with what you wrote in its place.")
        return redirect("write", opened.reference)
    messages.success(request, f"The draft is open, and {opened.owner.name} has been asked to write it.")
    return redirect("postmortem", opened.reference)


def _opened(request: Visit, form: NewForm) -> Postmortem | None:
    """Open the draft; what cannot be done is said at the form, with everything that was typed."""
    given, known = form.cleaned_data, form.known()
    try:
        writer = form.writer(request.user, [each.person for each in _who(known.services, known.teams)])
        return begin_by_hand(
            request.user,
            owner=writer,
            title=given["title"],
            happened_at=given["happened_at"],
            story=given["story"],
            known=known,
            template=given["template"],
        )
    except forms.ValidationError as error:
        form.add_error("owner", error)
    except Refused as refused:
        form.add_error(None, str(refused))
    return None


def _page(request: Visit, form: NewForm, *, status: int = HTTPStatus.OK) -> HttpResponse:
    """Show the form, and beside it what is like it and what one writes in already."""
    typed = {
        name: str(form[name].value() or "") for name in ("title", "story", "services", "teams", "template", "owner")
    }
    services, teams = names(typed["services"]), names(typed["teams"])
    words = f"{typed['title']} {typed['story']}"[:READ]
    own = access.writable(request.user)
    mine = own.filter(contributors=request.user) | own.filter(owner=request.user)
    others = [each for each in _who(services, teams) if each.person.pk != request.user.pk]
    if typed["owner"] not in {str(each.person.pk) for each in others}:
        typed["owner"] = ""
    answer: Mapping[str, Any] = {
        "form": form,
        "typed": typed,
        "looked": bool(words.strip() or services),
        "alike": alike(request.user, services=services, words=words),
        "suggestions": others,
        "templates": templates(house()).values(),
        "known": directory(house()),
        "mine": mine.distinct().order_by("draft_due", "-created_at")[:MINE],
    }
    return render(request, "incidents/new.html", answer, status=status)


def _who(services: tuple[str, ...], teams: tuple[str, ...]) -> tuple[Suggestion, ...]:
    """Suggest who could write it, once it is known what it is about."""
    said = [name for name in (*services, *teams) if "\0" not in name]
    return suggestions(tuple(said), teams, house()) if said else ()

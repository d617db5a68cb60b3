"""Imports: what did we write before we were here?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.door import Visit
from afterword.web.imports import access, verbs
from afterword.web.imports import undoing as undoing_step
from afterword.web.imports.forms import TermsForm
from afterword.web.imports.models import TO_TAKE, Import, Paper
from afterword.web.imports.uploads import FULL, turned_away
from afterword.web.postmortems.access import may_import
from afterword.web.postmortems.refusals import Refused

PER_PAGE = 50
LONGEST_WORDS = 200
MOST_LISTED = 30
"""Imports on the first page, and documents somebody touched."""
S = Paper.State
TABS: dict[str, tuple[str, Q]] = {
    "": ("All", ~Q(state=S.PASSED)),
    "doubts": ("To look at", Q(state__in=[*TO_TAKE, S.TAKEN]) & (Q(contradictions__gt=0) | Q(unread__gt=0))),
    "chat": ("With chat", Q(state__in=[*TO_TAKE, S.TAKEN], candidates__gt=0)),
    "empty": ("Nothing found", Q(state__in=TO_TAKE, events=0, actions=0, candidates=0)),
    "skipped": ("Skipped", Q(state__in=TO_TAKE, chosen=False)),
    "known": ("Here already", Q(state=S.KNOWN)),
    "changed": ("Updates", Q(state=S.CHANGED)),
    "taken": ("Taken in", Q(state=S.TAKEN)),
    "refused": ("Could not be read", Q(state__in=[S.REFUSED, S.FAILED])),
    "undone": ("Taken out", Q(state=S.UNDONE)),
    "passed": ("Passed over", Q(state=S.PASSED)),
}


@dataclass(frozen=True, slots=True)
class Tab:
    """A part of the documents, and how many they are."""

    key: str
    word: str
    count: int


def importers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Let those through who import; others get a 403 that says whom to ask."""

    @login_required
    def respond(request: Visit, /, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401 - the view's own
        if not may_import(request.user):
            raise PermissionDenied("Administrators and team leads import. Ask one of them.")
        return view(request, *args, **kwargs)

    return respond


@require_http_methods(["GET", "HEAD", "POST"])
@importers
def imports(request: Visit) -> HttpResponse:
    """Show what was sent before, and take something new."""
    files = request.FILES.getlist("files")  # first: what is wrong with them is noticed as they are read
    turned = turned_away(request)
    if turned:
        return _first(request, words=turned[1], status=turned[0])
    if request.method != "POST":
        return _first(request)
    try:
        archive = verbs.send(request.user, files)
    except Refused as refused:
        return _first(request, words=str(refused), status=422)
    except OSError as error:
        if error.errno not in FULL:
            raise
        return _first(request, words="There is no room on the server's disk, and nothing was kept.", status=507)
    return redirect("import", archive.pk)


def _first(request: Visit, *, words: str = "", status: int = 200) -> HttpResponse:
    taken = Paper.objects.filter(archive=OuterRef("pk"), state=S.TAKEN).order_by().values("archive")
    counted = (
        access.managed(request.user)
        .select_related("by")
        .annotate(taken=Subquery(taken.annotate(count=Count("pk")).values("count")))
    )
    answer = {
        "imports": counted.order_by("-created_at", "-pk")[:MOST_LISTED],
        "largest": settings.IMPORT_LARGEST // 1024**2,
        "largest_bytes": settings.IMPORT_LARGEST,
        "words": words,
    }
    return render(request, "imports/imports.html", answer, status=status)


@require_http_methods(["GET", "HEAD"])
@importers
def one(request: Visit, pk: int) -> HttpResponse:
    """Show one import: how far it is, what was found, what can be done."""
    archive = get_object_or_404(access.managed(request.user).select_related("by"), pk=pk)
    return _page(request, archive)


@require_POST
@importers
def choice(request: Visit, pk: int) -> HttpResponse:
    """Choose which documents are taken in."""
    archive = _own(request, pk)

    def act() -> str:
        which = request.POST.get("which", "")
        if which == "all":
            return f"{verbs.choose_all(archive)} more are chosen."
        if which == "not-empty":
            return f"{verbs.skip_empty(archive)} are skipped: they have no events and no actions."
        shown, ticked = _places(request, "shown"), _places(request, "take")
        verbs.choose(archive, take=shown & ticked, skip=shown - ticked)
        return "Your choice is kept."

    return _told(request, archive, act)


@require_POST
@importers
def taking_in(request: Visit, pk: int) -> HttpResponse:
    """Take the chosen documents in."""
    archive = _own(request, pk)
    form = TermsForm(request.POST, user=request.user)
    if not form.is_valid():
        return _page(request, archive, form=form)
    return _told(request, archive, lambda: _s(verbs.take_in(archive, request.user, form.terms()), "being taken in"))


@require_POST
@importers
def stop(request: Visit, pk: int) -> HttpResponse:
    """Stop in the middle."""
    archive = _managed(request, pk)
    keep = request.POST.get("keep") == "yes"

    def act() -> str:
        verbs.stop(archive, keep=keep)
        return "Stopped. What is done stays." if keep else "Stopped. What was done is undone."

    return _told(request, archive, act)


@require_POST
@importers
def dismissal(request: Visit, pk: int) -> HttpResponse:
    """Let go of an import of which nothing was taken in."""
    archive = _managed(request, pk)

    def act() -> str:
        verbs.dismiss(archive)
        return f"{archive.name} is let go of."

    return _told(request, archive, act)


@require_http_methods(["GET", "HEAD", "POST"])
@importers
def undoing(request: Visit, pk: int) -> HttpResponse:
    """Ask before everything an import made is taken out, naming it; then do so."""
    archive = _managed(request, pk)
    wrong = ""
    if request.method == "POST":
        if request.POST.get("name", "").strip() == archive.name:
            return _told(request, archive, lambda: _undo(request, archive))
        wrong = "Write the name exactly as it stands above."
    made = undoing_step.made(archive).count()
    touched = list(undoing_step.touched(archive)[: MOST_LISTED + 1])
    answer = {
        "archive": archive,
        "mine": archive.by_id == request.user.pk,
        "made": made,
        "goes": made - undoing_step.touched(archive).count(),
        "touched": touched[:MOST_LISTED],
        "more": len(touched) > MOST_LISTED,
        "wrong": wrong,
    }
    return render(request, "imports/undoing.html", answer, status=422 if wrong else 200)


def _undo(request: Visit, archive: Import) -> str:
    verbs.undo(archive, touched=request.POST.get("touched") == "yes")
    return "Being taken out. Everybody else's texts stay as they are."


def _own(request: Visit, pk: int) -> Import:
    return get_object_or_404(access.own(request.user), pk=pk)


def _managed(request: Visit, pk: int) -> Import:
    return get_object_or_404(access.managed(request.user).select_related("by"), pk=pk)


def _places(request: Visit, name: str) -> set[int]:
    return {int(value) for value in request.POST.getlist(name) if value.isdecimal() and len(value) < 10}  # noqa: PLR2004 - more than there are


def _told(request: Visit, archive: Import, act: Callable[[], str]) -> HttpResponseRedirect:
    """Do something, and go back to the import's page with what came of it in words."""
    try:
        messages.success(request, act())
    except Refused as refused:
        messages.warning(request, str(refused))
    response = redirect("import", archive.pk)
    tab = request.POST.get("tab", "")
    if tab in TABS and tab:
        response["Location"] += f"?show={tab}"
    return response


def _s(count: int, what: str) -> str:
    return f"{count} document{'' if count == 1 else 's'} {'is' if count == 1 else 'are'} {what}."


def _page(request: Visit, archive: Import, *, form: TermsForm | None = None) -> HttpResponse:
    """Show an import; who did not send it sees its name, its state and numbers."""
    mine = archive.by_id == request.user.pk
    tab = request.GET.get("show", "") if request.GET.get("show") in TABS else ""
    papers = archive.papers.all()
    counts = papers.aggregate(
        **{f"n_{key or 'all'}": Count("pk", filter=wanted) for key, (_, wanted) in TABS.items()},
        chosen=Count("pk", filter=Q(state__in=TO_TAKE, chosen=True)),
        open=Count("pk", filter=Q(state__in=TO_TAKE)),
        waiting=Count("pk", filter=Q(state=S.WAITING)),
    )
    tabs = [Tab(key, word, counts[f"n_{key or 'all'}"]) for key, (word, _) in TABS.items()]
    words = " ".join(request.GET.get("q", "").replace("\0", " ").split())[:LONGEST_WORDS]
    shown = _shown(papers, tab, words) if mine else papers.none()
    page = Paginator(shown.select_related("postmortem"), PER_PAGE).get_page(request.GET.get("page"))
    answer = {
        "archive": archive,
        "mine": mine,
        "counts": counts,
        "tab": tab,
        "tabs": [each for each in tabs if each.count or each.key == tab],
        "page": page,
        "words": words,
        "query": urlencode({key: value for key, value in (("show", tab), ("q", words)) if value}),
        "resting": archive.state in {Import.State.READY, Import.State.TAKEN},
        "form": form or TermsForm(user=request.user),
    }
    return render(request, "imports/import.html", answer, status=422 if form else 200)


def _shown(papers: QuerySet[Paper], tab: str, words: str) -> QuerySet[Paper]:
    named = Q(title__icontains=words) | Q(path__icontains=words) if words else Q()
    return papers.filter(TABS[tab][1], named).order_by("place")

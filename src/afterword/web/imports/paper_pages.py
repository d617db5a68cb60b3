"""One document of an import: what was found in it, what was not, and its text beside its original."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import slugify
from django.views.decorators.http import require_POST, require_safe

from afterword.exchange.arrivals.containers import plain
from afterword.exchange.arrivals.manuscript import Unreadable
from afterword.web.door import Visit
from afterword.web.imports import access, promoting, verbs
from afterword.web.imports.models import TO_TAKE, Import, Paper, Promotion, Reading
from afterword.web.imports.originals import Gone, bytes_of, pieces_of
from afterword.web.imports.preview import preview
from afterword.web.imports.taking import source_of
from afterword.web.live import texts
from afterword.web.postmortems import access as record_access
from afterword.web.postmortems.archive import up_to_date
from afterword.web.postmortems.refusals import Refused
from afterword.web.postmortems.views.comparison import Row, compare

BINARY = "Its original is no text a page can show. The lines named here are counted as its reader counted them."


LARGEST_SHOWN = 5_000_000
"""Bytes of an original; more is handed out as a file only."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line of chat as it was said, and whether somebody made an event of it."""

    number: int
    at: datetime | None
    at_text: str
    author: str
    quote: str
    permalink: str
    why: str
    line: int
    promoted: Promotion | None


@require_safe
@login_required
def paper(request: Visit, pk: int, place: int) -> HttpResponse:
    """Show one document."""
    return _page(request, _find(request, pk, place))


@require_POST
@login_required
def choice(request: Visit, pk: int, place: int) -> HttpResponse:
    """Choose a document, or skip it."""
    found = _find(request, pk, place)
    archive = get_object_or_404(access.own(request.user), pk=found.archive_id)
    try:
        if request.POST.get("take") == "yes":
            verbs.choose(archive, take=[place])
        else:
            verbs.choose(archive, skip=[place])
    except Refused as refused:
        messages.warning(request, str(refused))
    following = _following(found) if request.POST.get("go") == "on" else None
    return redirect("paper", pk, following or place)


@require_safe
@login_required
def original(request: Visit, pk: int, place: int) -> HttpResponseBase:
    """Hand out the original as a file: it is never opened here, whatever it says it is."""
    found = _find(request, pk, place)
    pieces = pieces_of(found)
    try:
        first = next(pieces)
    except Gone as gone:
        messages.warning(request, str(gone))
        return redirect("paper", pk, place)
    response = StreamingHttpResponse(chain((first,), pieces), content_type="application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{_file_name(found)}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


@require_POST
@login_required
def promotions(request: Visit, pk: int, place: int) -> HttpResponse:
    """Make an event of a line of chat, or take it back."""
    promotable = access.promotable(request.user).select_related("reading", "postmortem")
    found = get_object_or_404(promotable, archive_id=pk, place=place)
    back = request.POST.get("back", "")
    number = back or request.POST.get("promote", "")
    if not number.isdecimal() or len(number) > 6 or not hasattr(found, "reading"):  # noqa: PLR2004 - more lines than there are
        messages.warning(request, "Choose a line of the chat.")
        return redirect("paper", pk, place)
    try:
        if back:
            promoting.take_back(found, int(number), request.user)
        else:
            promoting.promote(found, int(number), request.user)
    except Refused as refused:
        messages.warning(request, str(refused))
    response = redirect("paper", pk, place)
    response["Location"] += f"#said{number}"
    return response


def _find(request: Visit, pk: int, place: int) -> Paper:
    """Find a document this person may see."""
    papers = access.papers(request.user).select_related("archive__by", "postmortem__owner", "reading")
    return get_object_or_404(papers, archive_id=pk, place=place)


def _page(request: Visit, found: Paper) -> HttpResponse:
    reading: Reading | None = getattr(found, "reading", None)
    shown, why = _shown(found)
    number = request.GET.get("from", "1")
    start = int(number) if number.isdecimal() and len(number) < 9 else 1  # noqa: PLR2004 - more lines than there are
    mine = found.archive.by_id == request.user.pk
    promotable = access.promotable(request.user).filter(pk=found.pk).exists() if found.candidates else False
    record = found.postmortem
    answer = {
        "paper": found,
        "archive": found.archive,
        "mine": mine,
        "why": why,
        "preview": preview(reading, None if why else shown, start=start) if reading else None,
        "said": _said(found, reading) if reading else (),
        "promotable": promotable,
        "record": record if record and record_access.readable(request.user).filter(pk=record.pk).exists() else None,
        "difference": _difference(found, reading),
        "earlier": _neighbour(found, before=True) if mine else None,
        "later": _neighbour(found, before=False) if mine else None,
        "open": mine and found.state in TO_TAKE and found.archive.state in {Import.State.READY, Import.State.TAKEN},
    }
    return render(request, "imports/paper.html", answer)


def _difference(found: Paper, reading: Reading | None) -> tuple[Row, ...]:
    """Compare a changed original with what is here in an older form."""
    if reading is None or found.postmortem is None or found.state != Paper.State.CHANGED:
        return ()
    before = texts.read(found.postmortem.text_id)
    return compare(before, up_to_date(found.postmortem, before, reading.text, source=source_of(found)))


def _shown(found: Paper) -> tuple[str, str]:
    """Return the original as a page can show it, or why it cannot."""
    if found.size > LARGEST_SHOWN:
        return "", BINARY
    try:
        return plain.read(found.path, bytes_of(found)).text, ""
    except Gone as gone:
        return "", str(gone)
    except Unreadable:
        return "", BINARY


def _said(found: Paper, reading: Reading) -> Sequence[Said]:
    """Put the chat beside what became of it."""
    promoted = {each.candidate: each for each in found.promotions.select_related("by")}
    return [_line(number, one, promoted.get(number)) for number, one in enumerate(reading.candidates)]


def _line(number: int, one: dict[str, Any], promoted: Promotion | None) -> Said:
    at, at_text = None, str(one["at"])
    with contextlib.suppress(ValueError):
        at = datetime.fromisoformat(at_text)
        at_text = f"{at.day} {at:%b} {at.year}, {at:%H:%M}"  # as it was said, where nobody knows the zone
    return Said(
        number,
        at if at and at.tzinfo else None,
        at_text,
        one["author"],
        one["quote"],
        one["permalink"] or "",
        one["why"],
        one["line"],
        promoted,
    )


def _neighbour(found: Paper, *, before: bool) -> int | None:
    """Return the place of the document before or after, among those that were read."""
    others = found.archive.papers.filter(~Q(state__in=[Paper.State.PASSED, Paper.State.WAITING]))
    if before:
        return others.filter(place__lt=found.place).order_by("-place").values_list("place", flat=True).first()
    return others.filter(place__gt=found.place).order_by("place").values_list("place", flat=True).first()


def _following(found: Paper) -> int | None:
    return _neighbour(found, before=False)


def _file_name(found: Paper) -> str:
    """Return a name for the file that no header can be broken with."""
    name = found.path.rpartition("/")[2]
    stem, _, suffix = name.rpartition(".")
    return f"{slugify(stem or name) or 'document'}.{slugify(suffix) or 'txt'}"

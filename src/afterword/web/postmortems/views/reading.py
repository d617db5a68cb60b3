"""The reading page: what did we learn?"""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from afterword.document.parse import Document, parse
from afterword.exchange.departures.html import reading
from afterword.pictures.factors import factors
from afterword.pictures.timeline import timeline
from afterword.web.door import Visit
from afterword.web.live import texts
from afterword.web.postmortems import access, publish
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.views.refusal import told


@require_safe
@login_required
def postmortem(request: Visit, reference: str) -> HttpResponse:
    """Show a post-mortem as a page to read."""
    found = access.readable(request.user).select_related("owner").prefetch_related("contributors", "facets")
    record = get_object_or_404(found, reference=reference)
    answer = {
        "postmortem": record,
        **pictures(parse(texts.read(record.text_id))),
        "ticks": {item.ident or str(item.line): item for item in record.actions.all()},
        "tickable": set(
            access.completable_actions(request.user).filter(postmortem=record).values_list("pk", flat=True)
        ),
        "may": _may(request, record),
        "reviews": list(record.reviews.select_related("reviewer")),
        "revisions": list(record.revisions.select_related("author").defer("text")),
    }
    return render(request, "postmortems/reading.html", answer)


@require_POST
@login_required
@told
def publication(request: Visit, reference: str) -> HttpResponse:
    """Publish an approved post-mortem."""
    record = get_object_or_404(access.publishable(request.user), reference=reference)
    publish.publish(record, request.user)
    messages.success(
        request, "Published. The text is locked and stands in the library; its actions can still be ticked."
    )
    return redirect("postmortem", reference)


def pictures(document: Document) -> dict[str, object]:
    """Lay a document out for the templates that show it."""
    return {"page": reading(document), "pictures": {"timeline": timeline(document), "factors": factors(document)}}


def _may(request: Visit, record: Postmortem) -> dict[str, bool]:
    """Say what this person may do with it: one query each."""
    doors = {"write": access.writable, "review": access.reviewable, "publish": access.publishable}
    return {verb: door(request.user).filter(pk=record.pk).exists() for verb, door in doors.items()}

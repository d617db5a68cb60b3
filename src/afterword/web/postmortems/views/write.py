"""Write: what happened?"""

from colorsys import hls_to_rgb
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render, resolve_url
from django.views.decorators.http import require_safe

from afterword.document.document import Document
from afterword.document.parse import parse
from afterword.lint.diagnostic import Diagnostic, Severity
from afterword.lint.notes import shown
from afterword.web.door import Visit, compressed
from afterword.web.live import texts
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems import review as reviewing
from afterword.web.postmortems.absence import absence
from afterword.web.postmortems.models import Postmortem, Verdict
from afterword.web.postmortems.otherwise import otherwise
from afterword.web.postmortems.ownership import misnamed
from afterword.web.postmortems.refusals import Blocked
from afterword.web.postmortems.views.refusal import told
from afterword.web.to_the_form import posted_on

GOLDEN_ANGLE = 137.508
REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to settle before review, and where."""

    line: int
    rule: str
    message: str
    severity: str


@require_safe
@login_required
@compressed
def write(request: Visit, reference: str) -> HttpResponse:
    """Open the text; with `refused`, what stands in the way of its review stands above it."""
    return _page(request, _readable(request, reference))


@require_safe
@login_required
def standing(request: Visit, reference: str) -> HttpResponse:
    """Say how the text stands and what its writer may do with it: the parts of the open page that others change."""
    postmortem = _readable(request, reference)
    answer = {
        "postmortem": postmortem,
        "document": parse(texts.read(postmortem.text_id)),
        "may_submit": access.submittable(request.user).filter(pk=postmortem.pk).exists(),
    }
    return render(request, "postmortems/standing_now.html", answer)


@posted_on("write")
@login_required
@told
def submission(request: Visit, reference: str) -> HttpResponse:
    """Hand the text in for review, or lead to the errors in its way, on a page that sends nothing when loaded again."""
    postmortem = _readable(request, reference)
    try:
        reviewing.submit(postmortem, request.user)
    except Blocked:
        return redirect(f"{resolve_url('write', reference)}?{REFUSED}")
    messages.success(request, "Handed in. Reviewers see it now, and you are told when they have read it.")
    return redirect("postmortem", reference)


def _readable(request: Visit, reference: str) -> Postmortem:
    """Find the record, or say that it does not exist."""
    return get_object_or_404(access.readable(request.user).select_related("owner"), reference=reference)


def _page(request: Visit, postmortem: Postmortem) -> HttpResponse:
    """Show the editor around the text, with what is missing."""
    document = parse(texts.read(postmortem.text_id))
    missing = _missing(document, reviewing.diagnostics(document, of=postmortem))
    may_submit = access.submittable(request.user).filter(pk=postmortem.pk).exists()
    refused = may_submit and REFUSED in request.GET
    answer = {
        "postmortem": postmortem,
        "document": document,
        "lines": document.text.split("\n"),
        "otherwise": otherwise(postmortem, document.facts),
        "misnamed": misnamed(postmortem, document.facts, request.user),
        "absence": absence(postmortem, request.user),
        "may_write": access.writable(request.user).filter(pk=postmortem.pk).exists(),
        "longest": texts.LONGEST,
        "may_submit": may_submit,
        "color": color(request.user),
        "asked": postmortem.reviews.filter(verdict=Verdict.CHANGES).select_related("reviewer").first(),
        "missing": missing,
        "blocked": [found for found in missing if refused and found.severity == Severity.ERROR.value],
    }
    return render(request, "postmortems/write.html", answer)


def _missing(document: Document, diagnostics: tuple[Diagnostic, ...]) -> tuple[Missing, ...]:
    """Put what stands between the text and its review into lines and words."""
    return tuple(
        Missing(document.positions.line(found.span.start), found.rule, found.message, found.severity.value)
        for found in shown(document, diagnostics)
        if found.severity is not Severity.INFO
    )


def color(user: User) -> str:
    """Give a person a colour of their own, as `#rrggbb`; far from that of the one who came before."""
    red, green, blue = hls_to_rgb((user.pk * GOLDEN_ANGLE % 360) / 360, 0.42, 0.5)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"

"""Review: is it deep enough, will the actions matter?"""

from http import HTTPStatus

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Exists, F, OuterRef
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from afterword.document.facts import Facts
from afterword.document.fingerprint import of_document as fingerprint_of
from afterword.document.parse import parse
from afterword.web.door import Visit
from afterword.web.live import texts
from afterword.web.postmortems import access, approvals, revisions
from afterword.web.postmortems import review as reviewing
from afterword.web.postmortems.models import Postmortem, Review, Revision, Status, Verdict
from afterword.web.postmortems.otherwise import otherwise
from afterword.web.postmortems.refusals import Blocked, Stale
from afterword.web.postmortems.views.comparison import compare
from afterword.web.postmortems.views.findings import Page, Place
from afterword.web.postmortems.views.reading import laid_out
from afterword.web.postmortems.views.refusal import told
from afterword.web.postmortems.views.rubric import rubric
from afterword.web.to_the_form import posted_on

MOST = 100


class ReviewForm(forms.Form):
    """A verdict and its words; an approval brings the fingerprint of the text the page showed."""

    verdict = forms.ChoiceField(choices=Verdict.choices, error_messages={"required": "Choose one of the two buttons."})
    read = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)
    comment = forms.CharField(
        required=False,
        max_length=10_000,
        label="What do you want to say?",
        widget=forms.Textarea({"rows": 4}),
    )

    def clean(self) -> dict[str, object]:
        """Ask for words when changes are asked for."""
        data = super().clean() or self.cleaned_data
        if data.get("verdict") == Verdict.CHANGES and not str(data.get("comment", "")).strip():
            self.add_error("comment", "Say what should change, as concretely as you can; the owner reads only this.")
        if data.get("verdict") == Verdict.APPROVED and not data.get("read"):
            self.add_error("read", "Which text you read did not come with your answer. Read this one, and press again.")
        return data


@require_safe
@login_required
def queue(request: Visit) -> HttpResponse:
    """Show what waits for this reviewer, and what else is in review."""
    approved = Review.objects.filter(
        postmortem=OuterRef("pk"), reviewer=request.user, verdict=Verdict.APPROVED, fallen_at__isnull=True
    )
    found = (
        access.readable(request.user)
        .filter(status=Status.IN_REVIEW)
        .annotate(
            mine=Exists(access.reviewable(request.user).filter(pk=OuterRef("pk"))),
            open=Exists(access.open_to(request.user).filter(pk=OuterRef("pk"))),
            answered=Exists(approved),
        )
        .select_related("owner")
        .order_by(F("review_due").asc(nulls_last=True), "submitted_at", "pk")[:MOST]
    )
    waiting = [postmortem for postmortem in found if not postmortem.answered]
    answer = {
        "yours": [postmortem for postmortem in waiting if postmortem.mine],
        "open_to_you": [postmortem for postmortem in waiting if postmortem.open and not postmortem.mine],
        "others": [postmortem for postmortem in found if postmortem.answered or not postmortem.open],
        "approved": access.readable(request.user)
        .filter(status=Status.APPROVED)
        .select_related("owner")
        .order_by(F("publication_due").asc(nulls_last=True), "approved_at", "pk")[:MOST],
    }
    return render(request, "postmortems/review_queue.html", answer)


@require_safe
@login_required
def review(request: Visit, reference: str) -> HttpResponse:
    """Show one post-mortem to its reviewer."""
    postmortem = get_object_or_404(access.readable(request.user).select_related("owner"), reference=reference)
    return _page(request, postmortem, ReviewForm())


@posted_on("review")
@login_required
@told
def reviews(request: Visit, reference: str) -> HttpResponse:
    """Take a review."""
    postmortem = get_object_or_404(access.readable(request.user).select_related("owner"), reference=reference)
    form = ReviewForm(request.POST)
    if not form.is_valid():
        return _page(request, postmortem, form)
    comment = form.cleaned_data["comment"]
    if form.cleaned_data["verdict"] == Verdict.APPROVED:
        try:
            reviewing.approve(postmortem, request.user, comment, read=form.cleaned_data["read"])
        except (Blocked, Stale) as refused:
            return _page(request, postmortem, form, refused)
        still = _still(postmortem)
        messages.success(request, f"Approved, as the text stands now. {still}If it changes, you are asked again.")
    else:
        reviewing.ask_for_changes(postmortem, request.user, comment)
        messages.success(request, "The owner has your words and can change the text.")
    return redirect("review", reference)


def _page(
    request: Visit, postmortem: Postmortem, form: ReviewForm, refused: Blocked | Stale | None = None
) -> HttpResponse:
    """Show text, what is not settled in it, questions, what changed, and what was said before."""
    text = texts.read(postmortem.text_id)
    document = parse(text)
    laid = laid_out(text)
    page = Page(document, laid["page"])
    noted = reviewing.diagnostics(document, of=postmortem)
    is_stale = isinstance(refused, Stale)
    earlier = _read(postmortem, form.cleaned_data["read"]) if is_stale else _seen_before(postmortem, request)
    answer = {
        "postmortem": postmortem,
        "form": form,
        **laid,
        "ticks": {},
        "tickable": (),
        "otherwise": otherwise(postmortem, document.facts),
        "unsettled": () if postmortem.is_published else page.found(reviewing.unsettled(document, noted)),
        "is_blocked": isinstance(refused, Blocked),
        "moved_on": str(refused) if is_stale else "",
        "fingerprint": fingerprint_of(document),
        "questions": rubric(document, page, noted, _cousins(request, document.facts)),
        "tally": approvals.tally(postmortem),
        "may_review": access.open_to(request.user).filter(pk=postmortem.pk).exists(),
        "reviews": list(postmortem.reviews.select_related("reviewer")),
        "earlier": earlier,
        "rows": compare(earlier.text, text) if earlier else (),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors or refused else HTTPStatus.OK
    return render(request, "postmortems/review.html", answer, status=HTTPStatus.CONFLICT if is_stale else status)


def _cousins(request: Visit, facts: Facts) -> tuple[Place, ...]:
    """Return the post-mortems a text names as related, those this person may read."""
    named = access.readable(request.user).filter(reference__in=facts.related).order_by("reference")
    return tuple(
        Place(f"{cousin.reference} {cousin.title}", reverse("postmortem", args=[cousin.reference])) for cousin in named
    )


def _still(postmortem: Postmortem) -> str:
    """Say how many more approvals are needed; nothing when it is approved."""
    postmortem.refresh_from_db()
    if postmortem.status != Status.IN_REVIEW:
        return ""
    tally = approvals.tally(postmortem)
    outside = f", {tally.missing_outsiders} of them from outside its teams" if tally.missing_outsiders else ""
    return f"{tally.missing} more {'is' if tally.missing == 1 else 'are'} needed{outside}. "


def _read(postmortem: Postmortem, read: str) -> Revision | None:
    """Find the version somebody read, else, if it was typed over meanwhile, the one that was handed in last."""
    return revisions.as_read(postmortem, read) or postmortem.revisions.filter(reason=Status.IN_REVIEW).first()


def _seen_before(postmortem: Postmortem, request: Visit) -> Revision | None:
    """Find the version this person reviewed last, else the one before the last that was handed in."""
    revisions = postmortem.revisions.order_by("-number")
    last = postmortem.reviews.filter(reviewer=request.user).order_by("-created_at").first()
    if last:
        return revisions.filter(created_at__lte=last.created_at).first()
    return revisions.filter(reason=Status.IN_REVIEW)[1:2].first()

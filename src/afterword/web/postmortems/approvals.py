"""How many approvals a text needs, which of them stand, and when they fall."""

from django.db.models import QuerySet
from django.utils.timezone import now

from afterword.web.postmortems import moves, news
from afterword.web.postmortems.models import Postmortem, Review, Status, Verdict

NEEDED = 1
"""Approvals by reviewers who did not write it, at every depth: the policy's `depth` is advice and is not read here."""


def standing(postmortem: Postmortem) -> QuerySet[Review]:
    """Return the approvals of the text as it is."""
    return postmortem.reviews.filter(
        verdict=Verdict.APPROVED, fallen_at__isnull=True, fingerprint=postmortem.fingerprint
    )


def enough(postmortem: Postmortem) -> bool:
    """Say whether the text as it is has the approvals it needs."""
    return standing(postmortem).count() >= NEEDED


def let_fall(postmortem: Postmortem) -> bool:
    """Let approvals of an older text fall; an approved record goes back to review and people are told.

    Return whether the record went back. Published text is locked: what was approved stays approved.
    """
    if postmortem.is_published:
        return False
    fallen = postmortem.reviews.filter(verdict=Verdict.APPROVED, fallen_at__isnull=True)
    fallen = fallen.exclude(fingerprint=postmortem.fingerprint)
    reviewers = [review.reviewer for review in fallen.select_related("reviewer")]
    fallen.update(fallen_at=now())
    goes_back = postmortem.status == Status.APPROVED and not enough(postmortem)
    if goes_back:
        postmortem.status = Status.IN_REVIEW
        postmortem.approved_at = None
        postmortem.save(update_fields=["status", "approved_at"])
        moves.write_facts(postmortem, {"status": Status.IN_REVIEW.value, "approved_by": names(postmortem)})
    if reviewers:
        news.approval_fell(postmortem, reviewers)
    return goes_back


def names(postmortem: Postmortem) -> tuple[str, ...]:
    """Return the handles of those whose approval stands, as the front matter writes them."""
    return tuple(review.reviewer.at_handle for review in standing(postmortem).select_related("reviewer").order_by("pk"))

"""What one person owes: to write, to review, to do; and what their teams learned. Nearest date first."""

from typing import TypeVar

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import (
    PUBLIC_STATES,
    ActionItem,
    Facet,
    FacetKind,
    Postmortem,
    Review,
    Status,
    Verdict,
)

Row = TypeVar("Row", Postmortem, ActionItem)
TO_WRITE = (*access.SUBMITTABLE_STATES, Status.APPROVED)
OUT_OF_SIGHT = (Status.DECLINED, Status.MERGED)


def to_write(user: User) -> QuerySet[Postmortem]:
    """Find what they own and what waits for their hand."""
    mine = access.readable(user).filter(owner=user, status__in=TO_WRITE, owes=True)
    return mine.order_by(F("draft_due").asc(nulls_last=True), "created_at")


def to_review(user: User) -> QuerySet[Postmortem]:
    """Find what they may review and have not approved as it stands."""
    answered = Review.objects.filter(
        postmortem=OuterRef("pk"), reviewer=user, verdict=Verdict.APPROVED, fallen_at__isnull=True
    )
    return access.reviewable(user).exclude(Exists(answered)).select_related("owner").order_by("submitted_at")


def to_do(user: User) -> QuerySet[ActionItem]:
    """Find the actions they promised and have not done."""
    mine = access.readable_actions(user).filter(owner=user, done=False, dropped="", postmortem__owes=True)
    mine = mine.exclude(postmortem__status__in=OUT_OF_SIGHT).select_related("postmortem")
    return mine.order_by(F("due").asc(nulls_last=True), "priority", "pk")


def with_reviewers(user: User) -> QuerySet[Postmortem]:
    """Find what they own and somebody else is reading."""
    return access.readable(user).filter(owner=user, status=Status.IN_REVIEW).order_by("submitted_at")


def published(user: User) -> QuerySet[Postmortem]:
    """Find what was published, newest first; an archive that came in today is no news."""
    news = Q(imported_at=None) | Q(approved_at__isnull=False)
    found = access.readable(user).filter(news, status__in=PUBLIC_STATES)
    return found.select_related("owner").order_by("-published_at", "-pk")


def learned(teams: list[str], user: User) -> QuerySet[Postmortem]:
    """Find what was published about these teams' work, newest first."""
    theirs = Facet.objects.filter(postmortem=OuterRef("pk"), kind=FacetKind.TEAM, value__in=teams)
    return published(user).filter(Exists(theirs))

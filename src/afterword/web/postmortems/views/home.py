"""Home: what do I owe, and by when?"""

from django.contrib.auth.decorators import login_required
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.web.door import Visit
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

MOST = 25
MOST_LEARNED = 6
TO_WRITE = (*access.SUBMITTABLE_STATES, Status.APPROVED)
OUT_OF_SIGHT = (Status.DECLINED, Status.MERGED)


@require_safe
@login_required
def home(request: Visit) -> HttpResponse:
    """Show what this person owes, then what their teams learned."""
    teams = list(request.user.teams.all())
    learned = list(_learned([team.slug for team in teams], request.user)[:MOST_LEARNED]) if teams else []
    answer = {
        "to_write": _to_write(request.user)[:MOST],
        "to_review": _to_review(request.user)[:MOST],
        "to_do": _to_do(request.user)[:MOST],
        "waiting": _waiting(request.user)[:MOST],
        "learned": learned or _published(request.user)[:MOST_LEARNED],
        "learned_from_teams": bool(learned),
        "teams": teams,
    }
    return render(request, "postmortems/home.html", answer)


def _to_write(user: User) -> QuerySet[Postmortem]:
    """Find what they own and what waits for their hand."""
    return access.readable(user).filter(owner=user, status__in=TO_WRITE, owes=True).order_by("draft_due", "created_at")


def _waiting(user: User) -> QuerySet[Postmortem]:
    """Find what they own and somebody else is reading."""
    return access.readable(user).filter(owner=user, status=Status.IN_REVIEW).order_by("submitted_at")


def _to_review(user: User) -> QuerySet[Postmortem]:
    """Find what they may review and have not approved as it stands."""
    answered = Review.objects.filter(
        postmortem=OuterRef("pk"), reviewer=user, verdict=Verdict.APPROVED, fallen_at__isnull=True
    )
    return access.reviewable(user).exclude(Exists(answered)).select_related("owner").order_by("submitted_at")


def _to_do(user: User) -> QuerySet[ActionItem]:
    """Find the actions they promised and have not done."""
    mine = access.readable_actions(user).filter(owner=user, done=False, dropped="", postmortem__owes=True)
    return (
        mine.exclude(postmortem__status__in=OUT_OF_SIGHT).select_related("postmortem").order_by("due", "priority", "pk")
    )


def _published(user: User) -> QuerySet[Postmortem]:
    """Find what was published, newest first; an archive that came in today is no news."""
    news = Q(imported_at=None) | Q(approved_at__isnull=False)
    found = access.readable(user).filter(news, status__in=PUBLIC_STATES)
    return found.select_related("owner").order_by("-published_at", "-pk")


def _learned(teams: list[str], user: User) -> QuerySet[Postmortem]:
    """Find what was published about these teams' work, newest first."""
    theirs = Facet.objects.filter(postmortem=OuterRef("pk"), kind=FacetKind.TEAM, value__in=teams)
    return _published(user).filter(Exists(theirs))

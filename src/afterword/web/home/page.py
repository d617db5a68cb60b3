"""Home: what do I owe, and by when?"""

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.web.door import Visit
from afterword.web.home import decisions, facilitating, owed, teams

MOST = 25
MOST_LEARNED = 6
MOST_ASKED = 10


@require_safe
@login_required
def home(request: Visit) -> HttpResponse:
    """Show what this person owes and is asked, what their teams owe, and what was learned."""
    user = request.user
    memberships = list(user.memberships.select_related("team").order_by("team__name"))
    mine = [membership.team for membership in memberships]
    write, write_in_all = _first(owed.to_write(user))
    review, review_in_all = _first(owed.to_review(user))
    do, do_in_all = _first(owed.to_do(user))
    learned = list(owed.learned([team.slug for team in mine], user)[:MOST_LEARNED]) if mine else []
    asked = decisions.asked_by(user, MOST_ASKED)
    waits = decisions.decisions_of(user, MOST_ASKED)
    answer = {
        "to_write": write,
        "write_in_all": write_in_all,
        "calls": facilitating.standing(write),
        "to_review": review,
        "review_in_all": review_in_all,
        "to_do": do,
        "do_in_all": do_in_all,
        "waiting": owed.with_reviewers(user)[:MOST],
        "decisions": waits,
        "decides": user.is_reviewer or user.is_admin,
        "asked": asked,
        "teams": mine,
        "team": teams.owed_by_teams(user, mine, MOST),
        "leads": any(membership.lead for membership in memberships),
        "learned": learned or owed.published(user)[:MOST_LEARNED],
        "learned_from_teams": bool(learned),
        "count": write_in_all + review_in_all + do_in_all + waits.count,
    }
    return render(request, "home/home.html", answer)


def _first(rows: QuerySet[owed.Row]) -> tuple[list[owed.Row], int]:
    """Return the rows that are shown, and how many there are in all: counted only when there are more."""
    shown = list(rows[:MOST])
    return shown, len(shown) if len(shown) < MOST else rows.count()

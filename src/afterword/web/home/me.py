"""You: how and when you are mailed, and when you are away."""

from datetime import datetime
from zoneinfo import available_timezones

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_http_methods, require_POST

from afterword.web.door import Visit
from afterword.web.home.ways_form import WaysForm
from afterword.web.notices import gathering
from afterword.web.notices.kinds import GROUPS
from afterword.web.people import leave
from afterword.web.people.models import Ways
from afterword.web.people.ways import may_come_at, ways_of


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def me(request: Visit) -> HttpResponse:
    """Show how this person is mailed, and change it."""
    form = WaysForm(request.POST or None, user=request.user)
    if form.is_valid() and form.save():
        messages.success(request, "Kept. It holds for what waits already, too.")
        return redirect("me")
    if form.errors:
        request.user.refresh_from_db()
    ways = ways_of(request.user)
    answer = {
        "form": form,
        "zones": sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/")),
        "next_digest": ways.next_digest_at,
        "gathered": gathering.gathered(request.user).count(),
        "quiet_until": _quiet_until(request),
        "away": leave.spoken(request.user),
        "could_be_less": Ways.Way.AT_ONCE in _chosen(ways).values(),
        "any_digest": Ways.Way.DIGEST in _chosen(ways).values(),
    }
    return render(request, "home/me.html", answer, status=422 if form.errors else 200)


@require_POST
@login_required
def less(request: Visit) -> HttpResponse:
    """Let everything that comes at once come in one mail instead: one press."""
    ways, _ = Ways.objects.get_or_create(user=request.user)
    ways.choices = {
        name: Ways.Way.DIGEST.value if way == Ways.Way.AT_ONCE else way for name, way in _chosen(ways).items()
    }
    ways.save(update_fields=["choices"])
    gathering.reschedule(request.user)
    messages.success(request, "From now on it comes in one mail.")
    return redirect("me")


def _chosen(ways: Ways) -> dict[str, str]:
    """Return how each kind comes today."""
    return {group.name: ways.choices.get(group.name, Ways.Way.AT_ONCE.value) for group in GROUPS}


def _quiet_until(request: Visit) -> datetime | None:
    """Return when this person may be mailed again; nothing when they may now."""
    moment = now()
    later = may_come_at(request.user, moment)
    return later if later > moment else None

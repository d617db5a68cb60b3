"""Health: is all well?"""

import sys
from dataclasses import dataclass

import django
from django.db import connection
from django.db.models import F, Q
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import now
from django.views.decorators.http import require_safe

from afterword import __version__
from afterword.web.administration.gate import administrators
from afterword.web.administration.sources import standings
from afterword.web.door import Visit
from afterword.web.house import broken
from afterword.web.imports.models import Import
from afterword.web.incidents.models import Delivery
from afterword.web.notices.models import Notice
from afterword.web.postmortems.models import Postmortem
from afterword.web.words import clock


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing to look at, and what to do when it is not well."""

    name: str
    value: str
    well: bool
    advice: str = ""


@require_safe
@administrators
def health(request: Visit) -> HttpResponse:
    """Show how the installation is doing."""
    answer = {
        "place": "health",
        "signs": signs(),
        "versions": [
            ("Afterword", __version__),
            ("Python", sys.version.split()[0]),
            ("Django", django.get_version()),
            ("Database", {"sqlite": "SQLite", "postgresql": "PostgreSQL"}.get(connection.vendor, connection.vendor)),
        ],
    }
    return render(request, "administration/health.html", answer)


def signs() -> tuple[Sign, ...]:
    """Count what waits and what failed."""
    waiting = Delivery.objects.filter(processed_at=None, due_at__lt=now()).count()
    standing = standings()
    failed = sum(each.unclear for each in standing)
    unnamed = len({word for each in standing for word in each.unnamed})
    unsent = Notice.objects.filter(sent_at=None).exclude(error="").count()
    stuck = Import.objects.filter(due_at__isnull=False).exclude(trouble="").count()
    stale = Postmortem.objects.filter(Q(derived_at__isnull=True) | Q(text__changed_at__gt=F("derived_at"))).count()
    return (
        _rules(),
        Sign("Deliveries waiting", str(waiting), not waiting, "Is afterword tend, or the server's own loop, running?"),
        Sign("Deliveries not understood this week", str(failed), not failed, "Each says why on its source's page."),
        Sign("Words that are no severity", str(unnamed), not unnamed, "Sources names them; add them to [severities]."),
        Sign("Mails that did not go out", str(unsent), not unsent, "Look at the mail settings; they are tried again."),
        Sign("Imports that wait", str(stuck), not stuck, "Each says why, under Imports; mostly it is the disk."),
        Sign("Texts not yet indexed", str(stale), not stale, "This should fall to nothing within seconds."),
    )


def _rules() -> Sign:
    """Tell whether what the house decides, in its configuration and its policy, is in force as it is written."""
    trouble = broken()
    if trouble is None:
        return Sign("Configuration", "in force as written", well=True)
    if trouble.good_since is None:
        return Sign(
            "Configuration",
            "cannot be used",
            well=False,
            advice=f"{trouble.words} Until that is corrected, pages fail.",
        )
    since = clock(trouble.good_since)
    return Sign(
        "Configuration",
        "cannot be used",
        well=False,
        advice=f"{trouble.words} Until that is corrected, the last good one stays in force, as since {since}.",
    )

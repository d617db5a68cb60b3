"""Health: is all well?"""

import sys
from dataclasses import dataclass
from datetime import timedelta

import django
from django.db import connection
from django.db.models import F, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import now
from django.views.decorators.http import require_safe

from afterword import __version__
from afterword.config import NAME
from afterword.lint.configuration import ended
from afterword.web.administration.gate import administrators
from afterword.web.administration.sources import standings
from afterword.web.door import Visit
from afterword.web.house import broken, house, templates_trouble
from afterword.web.imports.models import Import
from afterword.web.incidents.models import Delivery
from afterword.web.notices.models import Notice
from afterword.web.notices.telling import CLOSED, MOST_ATTEMPTS, waiting
from afterword.web.people.models import Team, User
from afterword.web.postmortems.models import Postmortem
from afterword.web.words import clock

A_WEEK = timedelta(days=7)


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
    untaken = Delivery.objects.filter(processed_at=None, due_at__lt=now()).count()
    standing = standings()
    failed = sum(each.unclear for each in standing)
    unnamed = len({word for each in standing for word in each.unnamed})
    stuck = Import.objects.filter(due_at__isnull=False).exclude(trouble="").count()
    stale = Postmortem.objects.filter(Q(derived_at__isnull=True) | Q(text__changed_at__gt=F("derived_at"))).count()
    return (
        _rules(),
        _services(),
        Sign("Deliveries waiting", str(untaken), not untaken, "Is afterword tend, or the server's own loop, running?"),
        Sign("Deliveries not understood this week", str(failed), not failed, "Each says why on its source's page."),
        Sign("Words that are no severity", str(unnamed), not unnamed, "Sources names them; add them to [severities]."),
        *_mails(),
        Sign("Imports that wait", str(stuck), not stuck, "Each says why, under Imports; mostly it is the disk."),
        Sign("Texts not yet indexed", str(stale), not stale, "This should fall to nothing within seconds."),
    )


def _services() -> Sign:
    """Tell which teams and people the configuration names for a service that nobody here knows."""
    name = "Teams and people of services"
    try:
        services = house().config.services
    except (ValueError, OSError):  # that is said above
        return Sign(name, "not known", well=True)
    known = {word.lower() for team in Team.objects.values_list("slug", "name") for word in team}
    here = {handle.lower() for handle in User.objects.filter(is_active=True).values_list("handle", flat=True)}
    unknown = [
        f"services.{service}.{key}: nobody here has heard of a {kind} called “{word}”"
        for service, answers in services.items()
        for key, kind, word, heard in (
            ("team", "team", answers.team, known),
            ("on_call", "person", answers.on_call, here),
        )
        if word and word.removeprefix("@").lower() not in heard
    ]
    advice = f"In {NAME}, {'; '.join(unknown)}. Nobody is asked instead of them; add them, or correct the file."
    return Sign(name, f"{len(unknown)} unknown" if unknown else "known", not unknown, advice)


def _mails() -> tuple[Sign, Sign]:
    """Tell which mails failed and are tried again, and which were given up; a closed account's are no trouble."""
    given_up = Notice.objects.filter(given_up_at__gt=now() - A_WEEK).exclude(error=CLOSED)
    again = f"They are tried again, each {MOST_ATTEMPTS} times in all."
    no_more = f"Each was tried {MOST_ATTEMPTS} times and is not tried again: those they were for were not mailed."
    return (
        _failed("Mails that did not go out yet", waiting().exclude(error="").order_by("-due_at"), again),
        _failed("Mails given up this week", given_up.order_by("-given_up_at"), no_more),
    )


def _failed(name: str, notices: QuerySet[Notice], what_becomes: str) -> Sign:
    number = notices.count()
    why = notices.values_list("error", flat=True).first() or ""
    return Sign(name, str(number), not number, f"{what_becomes} Look at the mail settings; the last said: {ended(why)}")


def _rules() -> Sign:
    """Tell whether what the house decides, in its configuration and its policy, is in force as it is written."""
    trouble = broken()
    if trouble is None and (words := templates_trouble()):
        until = "Until that is corrected, drafts begin with the templates that come with Afterword."
        return Sign("Configuration", "templates cannot be used", well=False, advice=f"{words} {until}")
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

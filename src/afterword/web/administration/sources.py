"""Sources: which systems tell us things, and is all well with them?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django import forms
from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import localtime, now
from django.views.decorators.http import require_http_methods

from afterword.incident.senders.shelf import senders
from afterword.incident.severities import SEVERITY_WORDS
from afterword.web.administration.deliveries import unclear
from afterword.web.administration.gate import administrators
from afterword.web.administration.source import introduced
from afterword.web.door import Visit
from afterword.web.house import house
from afterword.web.incidents.facts import words_for_severity
from afterword.web.incidents.models import Delivery, Source
from afterword.web.incidents.sources import add_source
from afterword.web.incidents.unnamed import still_unnamed

LATELY = timedelta(days=7)
GROUPS = {
    "Alerting": ("alertmanager", "grafana", "opsgenie", "pagerduty-events"),
    "Incidents": ("pagerduty", "grafana-irm", "incident-io", "rootly", "jira"),
    "Status pages": ("statuspage", "instatus", "better-stack"),
    "Changes, issues and chat": ("github", "gitlab", "slack"),
    "Everything else": ("cloudevents", "generic", "mapped"),
}
"""The senders as people look for them; a test sees to it that all are there."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a source is doing: what came today; what was not understood, refused, or rated by no severity lately."""

    source: Source
    today: int
    unclear: int
    is_refused: bool
    unnamed: tuple[str, ...] = ()

    @property
    def is_well(self) -> bool:
        """Whether nobody has to look at it."""
        return not (self.unclear or self.is_refused or self.unnamed)


def _offered() -> list[tuple[str, list[tuple[str, str]]]]:
    shelf = senders()
    return [(group, [(name, shelf[name].title) for name in names]) for group, names in GROUPS.items()]


class SourceForm(forms.Form):
    """A system to listen to."""

    kind = forms.ChoiceField(label="What sends it?", choices=_offered)
    label = forms.CharField(
        label="What do you call it?", max_length=120, widget=forms.TextInput({"autocomplete": "off"})
    )


@require_http_methods(["GET", "HEAD", "POST"])
@administrators
def sources(request: Visit) -> HttpResponse:
    """Show all sources, and make a new one."""
    form = SourceForm(request.POST or None)
    if form.is_valid():
        # Not sent on to another page: the address is shown once, and only here.
        return introduced(request, add_source(form.cleaned_data["kind"], form.cleaned_data["label"]))
    answer = {"place": "sources", "form": form, "standings": standings()}
    return render(request, "administration/sources.html", answer, status=422 if form.errors else 200)


def standings() -> list[Standing]:
    """Return how every source is doing, the open ones first: one query."""
    moment, words = now(), _known_words()
    lately = Delivery.objects.filter(source=OuterRef("pk"), received_at__gte=moment - LATELY)
    found = Source.objects.annotate(
        today=_count(lately.filter(received_at__gte=_midnight(moment))),
        unclear=_count(unclear(lately)),
    )
    return [
        Standing(
            source=source,
            today=source.today,
            unclear=source.unclear,
            is_refused=source.refused_at is not None and source.refused_at >= moment - LATELY,
            unnamed=still_unnamed(source, moment, words),
        )
        for source in found.order_by("disabled_at", "label", "pk")
    ]


def _known_words() -> Mapping[str, str]:
    """Return what severities are called here; what everybody calls them, as long as there are no good rules."""
    try:
        return words_for_severity(house().policy)
    except (ValueError, OSError):
        return SEVERITY_WORDS


def _count(deliveries: QuerySet[Delivery]) -> Coalesce:
    counted = deliveries.order_by().values("source").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def _midnight(moment: datetime) -> datetime:
    """Return when today began where the reader is."""
    return localtime(moment).replace(hour=0, minute=0, second=0, microsecond=0)

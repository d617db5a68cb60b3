"""How an incident came together, and what can be put to it or taken from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django import forms
from django.db.models import Q, QuerySet

from afterword.web.incidents import whereabouts
from afterword.web.incidents.family import family
from afterword.web.incidents.forms import because
from afterword.web.incidents.models import Group, Incident, Regrouping, Signal
from afterword.web.incidents.nearness import SERVICE
from afterword.web.words import clock

NEAR = timedelta(days=14)
OWN = "own"


class _Others(forms.TypedChoiceField):
    """Another incident; one that was merged meanwhile is named with where it is told of."""

    def validate(self, value: object) -> None:
        """Say where what was chosen went. Raises ``ValidationError``."""
        try:
            super().validate(value)
        except forms.ValidationError:
            known = whereabouts.of_incidents([int(str(value))]) if str(value).isdecimal() else ""
            if known:
                raise forms.ValidationError(known) from None
            raise


class _Signals(forms.TypedMultipleChoiceField):
    """Some signals; those that somebody put elsewhere meanwhile are named with where they are."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self) -> None:
        super().__init__(coerce=int, error_messages={"required": "Choose at least one."})

    def validate(self, value: object) -> None:
        """Say where what was chosen went. Raises ``ValidationError``."""
        chosen = value if isinstance(value, list) else []
        gone = [int(one) for one in chosen if str(one).isdecimal() and not self.valid_value(one)]
        known = whereabouts.of_signals(gone)
        if known:
            raise forms.ValidationError(known)
        super().validate(value)


class MergeForm(forms.Form):
    """With which other incident this one is the same."""

    prefix = "merge"
    into = _Others(label="The same as", coerce=int)
    reason = because("Why are they one?")

    def __init__(self, data: object = None, *, others: Iterable[Incident] = ()) -> None:
        super().__init__(data)  # type: ignore[arg-type]  # a QueryDict, which forms take
        self.fields["into"].choices = [(other.pk, named(other)) for other in others]  # type: ignore[attr-defined]


class MoveForm(forms.Form):
    """Which signals are something else, and where they belong."""

    prefix = "move"
    signals = _Signals()
    to = _Others(label="They belong to")
    reason = because("Why?")

    def __init__(self, data: object = None, *, others: Iterable[Incident] = (), signals: Iterable[Signal] = ()) -> None:
        super().__init__(data)  # type: ignore[arg-type]  # a QueryDict, which forms take
        choices = [(signal.pk, f"{clock(signal.at)} · {signal.title}") for signal in signals]
        self.fields["signals"].choices = choices  # type: ignore[attr-defined]
        elsewhere = [(str(other.pk), named(other)) for other in others]
        self.fields["to"].choices = [(OWN, "an incident of their own"), *elsewhere]  # type: ignore[attr-defined]


class TakeForm(forms.Form):
    """Which changes and notes of the feed belong to this incident."""

    prefix = "take"
    signals = _Signals()
    follow = forms.BooleanField(
        label="What is written in the same channel from now on belongs here too",
        help_text="Right for a channel of this incident, wrong for one in which people talk of many things.",
        required=False,
    )
    reason = because("Why?")

    def __init__(self, data: object = None, *, waiting: Iterable[Signal] = ()) -> None:
        super().__init__(data)  # type: ignore[arg-type]  # a QueryDict, which forms take
        choices = [(signal.pk, _told(signal)) for signal in waiting]
        self.fields["signals"].choices = choices  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Together:
    """How an incident came together: what people decided, and what was put to it because of a service in common."""

    regroupings: tuple[Regrouping, ...]
    groups: tuple[Group, ...]


def together(row: Incident) -> Together:
    """Return how an incident came together; a few queries."""
    found = decided(row).select_related("by", "undone_by", "incident", "origin", "postmortem")
    groups = Group.objects.filter(incident__in=family(row)).exclude(why="").exclude(name__startswith=SERVICE)
    return Together(tuple(found), tuple(groups.order_by("pk")))


def decided(row: Incident) -> QuerySet[Regrouping]:
    """Return what people decided about what belongs to an incident, newest first."""
    rows = family(row)
    return Regrouping.objects.filter(Q(incident__in=rows) | Q(origin__in=rows))


def others(row: Incident) -> QuerySet[Incident]:
    """Return the incidents near this one in time that it may be the same as, newest first."""
    around = (row.created_at - NEAR, row.created_at + NEAR)
    return Incident.objects.filter(merged_into=None, created_at__range=around).exclude(pk=row.pk)[:50]


def _told(signal: Signal) -> str:
    return " · ".join(filter(None, (clock(signal.at), signal.title, signal.source.label if signal.source else "")))


def named(other: Incident) -> str:
    """Name an incident in a list to choose from."""
    return " · ".join(filter(None, (other.title, clock(other.happened_at), other.severity)))

"""What somebody says about how and when they are mailed, and when they are away."""

from datetime import date
from typing import Any

from django import forms
from django.db import transaction

from afterword.incident.incident import is_zone
from afterword.web.notices import gathering
from afterword.web.notices.kinds import GROUPS, Group, way_of
from afterword.web.people.leave import NoLeave, set_leave
from afterword.web.people.models import User, Ways
from afterword.web.people.ways import ways_of

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HOURS = forms.TimeInput({"type": "time"}, format="%H:%M")


class WaysForm(forms.Form):
    """Zone, quiet hours, days off, one choice for each kind of notice, the digest and the days away."""

    timezone = forms.CharField(
        label="Your time zone",
        max_length=64,
        help_text="Hours, days and dates here are of this zone, such as Europe/Oslo.",
        widget=forms.TextInput({"list": "zones", "autocomplete": "off"}),
    )
    quiet_from = forms.TimeField(label="No mail from", widget=HOURS)
    quiet_until = forms.TimeField(label="until", widget=HOURS)
    days_off = forms.TypedMultipleChoiceField(
        label="No mail on",
        coerce=int,
        required=False,
        choices=list(enumerate(DAYS)),
        widget=forms.CheckboxSelectMultiple,
    )
    rhythm = forms.ChoiceField(label="The digest comes", choices=Ways.Rhythm.choices)
    digest_day = forms.TypedChoiceField(label="once a week on", coerce=int, choices=list(enumerate(DAYS)))
    digest_at = forms.TimeField(label="at", widget=HOURS)
    away_from = forms.DateField(
        label="First day away", required=False, widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )
    away_until = forms.DateField(
        label="Last day away", required=False, widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, data: Any = None, *, user: User) -> None:  # noqa: ANN401 - a QueryDict, as forms take it
        ways = ways_of(user)
        kept = ("quiet_from", "quiet_until", "days_off", "rhythm", "digest_day", "digest_at")
        initial: dict[str, object] = {name: getattr(ways, name) for name in kept}
        initial |= {name: getattr(user, name) for name in ("timezone", "away_from", "away_until")}
        super().__init__(data, initial=initial)
        self.user = user
        for group in GROUPS:
            self.fields[f"way_{group.name}"] = _choice(group, ways)

    @property
    def ways(self) -> list[tuple[Group, forms.BoundField]]:
        """The choices, each with its group."""
        return [(group, self[f"way_{group.name}"]) for group in GROUPS]

    def clean_timezone(self) -> str:
        """Refuse a zone nobody knows."""
        name = str(self.cleaned_data["timezone"]).strip()
        if not is_zone(name):
            raise forms.ValidationError("No zone is called that. Write it as Europe/Oslo, or UTC.")
        return name

    def clean_days_off(self) -> list[int]:
        """Refuse a week in which nobody could be told anything."""
        days = sorted(set(self.cleaned_data["days_off"]))
        if len(days) == len(DAYS):
            raise forms.ValidationError("Leave one day on which something can reach you.")
        return days

    @transaction.atomic
    def save(self) -> bool:
        """Keep it; false, with the words at the field, where the days away cannot be."""
        said = self.cleaned_data
        self.user.timezone = said["timezone"]
        unchanged = {"away_from", "away_until"}.isdisjoint(self.changed_data)
        try:
            if not unchanged:
                set_leave(self.user, _day(said["away_from"]), _day(said["away_until"]))
        except NoLeave as refusal:
            self.add_error("away_until", str(refusal))
            return False
        self.user.save(update_fields=["timezone"])
        kept = ("quiet_from", "quiet_until", "days_off", "rhythm", "digest_day", "digest_at")
        choices = {group.name: said[f"way_{group.name}"] for group in GROUPS}
        Ways.objects.update_or_create(
            user=self.user, defaults={**{name: said[name] for name in kept}, "choices": choices}
        )
        gathering.reschedule(self.user)
        return True


def _choice(group: Group, ways: Ways) -> forms.ChoiceField:
    """Offer how one kind of notice comes; what waits for somebody cannot be switched off."""
    offered = [choice for choice in Ways.Way.choices if choice[0] != Ways.Way.NEVER or group.may_be_silent]
    now = way_of(next(iter(group.kinds), ""), ways)
    return forms.ChoiceField(label=group.title, choices=offered, initial=now.value, widget=forms.RadioSelect)


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None

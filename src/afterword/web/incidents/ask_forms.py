"""What people type when they ask, waive, answer, and tell a near miss."""

import uuid
from datetime import datetime

from django import forms
from django.utils import timezone

from afterword.web.house import house
from afterword.web.incidents import near_misses, requests
from afterword.web.incidents.asks import KINDS, WaiverState
from afterword.web.incidents.moments import NO_TIME, is_possible
from afterword.web.incidents.waivers import Grounds
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.drafting import REFERENCE
from afterword.web.postmortems.models import DeclineReason, Postmortem

MINUTE = "%Y-%m-%dT%H:%M"
MOST_CHOICES = 40
"""Post-mortems that are offered while one types; any other reference can be typed."""


class RequestForm(forms.Form):
    """Why somebody would like a post-mortem."""

    reason = forms.CharField(
        label="Why would you like one?",
        max_length=requests.LONGEST,
        widget=forms.Textarea({"rows": 2}),
        error_messages={"required": "Say why, in a sentence."},
    )


class WaiverForm(forms.Form):
    """Why none need be written: a reason of the list, and a sentence."""

    kind = forms.ChoiceField(
        label="Why need none be written?",
        choices=[("", "Choose a reason"), *DeclineReason.choices],
        error_messages={"required": "Choose one of the reasons."},
    )
    covered_by = forms.CharField(
        label="Which post-mortem covers it?",
        required=False,
        max_length=200,
        help_text="Only for “another post-mortem covers it”: its reference, as PM-2026-0019.",
        widget=forms.TextInput({"autocomplete": "off"}),
    )
    sentence = forms.CharField(
        label="In a sentence",
        max_length=requests.LONGEST,
        widget=forms.Textarea({"rows": 2}),
        error_messages={"required": "Say why, in a sentence; whoever asked will read it."},
    )

    def __init__(self, data: object = None, *, user: User, prefix: str = "waiver") -> None:
        super().__init__(data, prefix=prefix)  # type: ignore[arg-type]  # a QueryDict, which forms take
        self.user = user
        self.fields["covered_by"].widget.attrs["list"] = self.list_id

    @property
    def list_id(self) -> str:
        """The name of the list of post-mortems to choose from, in the page."""
        return f"{self.prefix}-records"

    @property
    def choices(self) -> list[Postmortem]:
        """The newest post-mortems this person may read; any other can be named too."""
        return list(access.readable(self.user).order_by("-created_at", "-pk")[:MOST_CHOICES])

    def clean(self) -> dict[str, object]:
        """Find the record that covers it among those this person may read."""
        cleaned = super().clean() or {}
        typed = str(cleaned.get("covered_by") or "").upper()
        named = REFERENCE.search(typed)
        record = access.readable(self.user).filter(reference=named[0]).first() if named else None
        if cleaned.get("kind") == DeclineReason.COVERED and record is None:
            self.add_error("covered_by", "Choose the post-mortem that covers it, as PM-2026-0019.")
        cleaned["record"] = record
        return cleaned

    def grounds(self) -> Grounds:
        """Return what was said."""
        said = self.cleaned_data
        return Grounds(DeclineReason(said["kind"]), said["sentence"], said["record"])


class WaiverFilter(forms.Form):
    """Which waivers to show."""

    q = forms.CharField(label="Words", required=False, max_length=200, widget=forms.TextInput({"type": "search"}))
    state = forms.ChoiceField(required=False, choices=[("", "Any state"), *WaiverState.choices])
    kind = forms.ChoiceField(
        label="Reason",
        required=False,
        choices=[("", "Any reason"), *KINDS],
    )
    service = forms.ChoiceField(required=False)
    team = forms.ChoiceField(required=False)
    after = forms.DateField(label="From", required=False, widget=forms.DateInput({"type": "date"}))
    before = forms.DateField(label="Before", required=False, widget=forms.DateInput({"type": "date"}))

    def __init__(self, data: object, *, services: list[str], teams: list[str]) -> None:
        super().__init__(data)  # type: ignore[arg-type]  # a QueryDict, which forms take
        for name, any_word, values in (("service", "Any service", services), ("team", "Any team", teams)):
            choices = [("", any_word), *((value, value) for value in values)]
            self.fields[name].choices = choices  # type: ignore[attr-defined]  # the base class knows no choices


class NearMissForm(forms.Form):
    """Three fields, from a phone."""

    almost = forms.CharField(
        label="What almost happened?",
        max_length=near_misses.LONGEST,
        widget=forms.Textarea({"rows": 2}),
        error_messages={"required": "Say in a sentence what almost happened."},
    )
    kept = forms.CharField(
        label="What kept it from happening?",
        max_length=near_misses.LONGEST,
        help_text="A check, a colleague, luck: anything.",
        widget=forms.Textarea({"rows": 2}),
        error_messages={"required": "Say what kept it from happening. Luck counts."},
    )
    place = forms.CharField(
        label="Where?",
        required=False,
        max_length=near_misses.LONGEST_PLACE,
        widget=forms.TextInput({"autocomplete": "off", "list": "near-miss-services"}),
    )
    at = forms.DateTimeField(
        label="When was it?",
        required=False,
        input_formats=[MINUTE, f"{MINUTE}:%S"],
        widget=forms.DateTimeInput({"type": "datetime-local"}, format=MINUTE),
        error_messages={"invalid": "Write it as 2026-03-09T14:05, or leave it empty for now."},
    )
    unnamed = forms.BooleanField(label="Leave my name out", required=False)
    token = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)

    @property
    def services(self) -> list[str]:
        """The services known here, to choose from."""
        return sorted(house().config.services)

    def clean_at(self) -> datetime:
        """Take now for no time, and refuse one that has not come yet."""
        moment: datetime = self.cleaned_data["at"] or timezone.now()
        if not is_possible(moment):
            raise forms.ValidationError(NO_TIME)
        return moment

    def clean_token(self) -> uuid.UUID:
        """Read the form's own number; a form that lost it is another one."""
        try:
            return uuid.UUID(self.cleaned_data["token"])
        except ValueError:
            return uuid.uuid4()

    def told(self) -> near_misses.Told:
        """Return what was told."""
        said = self.cleaned_data
        return near_misses.Told(
            said["almost"],
            said["kept"],
            said["at"],
            place=said["place"],
            with_name=not said["unnamed"],
            token=said["token"],
        )

"""What people type about an incident."""

from datetime import datetime
from typing import Any

from django import forms

from afterword.incident.incident import INSTANTS, SEVERITIES
from afterword.incident.signal import Statement
from afterword.web.incidents.facts import ANSWERS
from afterword.web.incidents.models import Correction, Incident
from afterword.web.incidents.moments import NO_TIME, disorders, is_possible
from afterword.web.incidents.new_forms import suggesting
from afterword.web.incidents.sheet import LABELS

TIME = "%Y-%m-%dT%H:%M:%S"
LISTS = ("services", "teams")
ENDS = ("mitigated_at", "resolved_at")
NOT_EMPTIED = "What is known is corrected, not emptied: say what is so. A person's word is taken back beside the fact."
STILL_TOLD = (
    "An end that was told is corrected, not emptied. If it goes on, let its system open it again; "
    "a person's word is taken back beside the fact."
)
YES_NO = [("", "Nobody has said"), ("yes", "Yes"), ("no", "No")]


def because(label: str) -> forms.CharField:
    """Return a field for one sentence why."""
    return forms.CharField(
        label=label,
        max_length=4000,
        widget=forms.Textarea({"rows": 2}),
        error_messages={"required": "Say why, in a sentence."},
    )


class HiddenTime(forms.DateTimeInput):
    """A time as the form showed it."""

    input_type = "hidden"

    def __init__(self) -> None:
        super().__init__(format=TIME)


class TimeField(forms.DateTimeField):
    """A time that something happened, to the second."""

    hidden_widget = HiddenTime

    def __init__(self, label: str) -> None:
        widget = forms.DateTimeInput({"type": "datetime-local", "step": 1}, format=TIME)
        super().__init__(label=label, required=False, widget=widget, input_formats=[TIME, "%Y-%m-%dT%H:%M"])


class CorrectionForm(forms.Form):
    """The facts as the systems have them; what is changed here is a person's word against theirs.

    The form brings back what it showed: what somebody else corrected meanwhile is not changed by a page that is older.
    """

    title = forms.CharField(label="What happened", max_length=300, required=False)
    severity = forms.ChoiceField(
        required=False, choices=[("", "Nobody has said"), *((severity, severity) for severity in SEVERITIES)]
    )
    services = forms.CharField(
        label="Services",
        max_length=1000,
        required=False,
        help_text="Their names, with commas between.",
        widget=suggesting("known-services"),
    )
    teams = forms.CharField(
        label="Teams",
        max_length=1000,
        required=False,
        help_text="Their names, with commas between.",
        widget=suggesting("known-teams"),
    )
    detected_by = forms.ChoiceField(
        label="Noticed by",
        required=False,
        choices=[
            ("", "Nobody has said"),
            ("alert", "an alert"),
            ("employee", "a colleague"),
            ("customer", "a customer"),
        ],
    )

    def __init__(self, data: object = None, *, incident: Incident) -> None:
        super().__init__(data, initial=_initial(incident))  # type: ignore[arg-type]  # a QueryDict, which forms take
        self.incident = incident
        for name in INSTANTS:
            self.fields[name] = TimeField(LABELS[name])
        for name in ANSWERS:
            self.fields[name] = forms.ChoiceField(label=LABELS[name], required=False, choices=YES_NO)
        for name, field in self.fields.items():  # whoever sends no form of ours is compared with what is known now
            field.show_hidden_initial = not self.is_bound or self.add_initial_prefix(name) in self.data
        for name, field in self.fields.items():  # what is known is not unsaid by a word; what is only typed is
            known = self.get_initial_for_field(field, name)
            if isinstance(field, forms.ChoiceField) and known and self[name].value():
                offered = getattr(field, "choices", ())
                field.choices = [choice for choice in offered if choice[0]]

    def clean(self) -> dict[str, Any]:
        """Refuse times that cannot have been, ends before beginnings, and nothing where something is known."""
        given: dict[str, Any] = super().clean() or {}
        times = {name: given.get(name) or self.initial.get(name) for name in INSTANTS}  # left empty, it stays
        for name in self.changed_data:
            moment = times.get(name)
            if moment and not is_possible(moment):
                self.add_error(name, NO_TIME)
        for first, then, words in disorders(times):
            if {first, then}.intersection(self.changed_data):
                self.add_error(then if then in self.changed_data else first, words)
        for name in self.changed_data:
            if name in self.data and given.get(name) in (None, "") and name not in self.errors:
                self.add_error(name, STILL_TOLD if name in ENDS else NOT_EMPTIED)
            self._refuse_if_overtaken(name)
        return given

    def _refuse_if_overtaken(self, name: str) -> None:
        """Refuse to overwrite unseen what became known since the page was made; sent again, it is seen."""
        field, shown = self.fields[name], self.add_initial_prefix(name)
        known = self.get_initial_for_field(field, name)
        if shown not in self.data or not field.has_changed(known, self.data[shown]):
            return
        if name in self.errors or not field.has_changed(known, self[name].data):
            return
        said = Correction.objects.filter(incident=self.incident, says__has_key=name).select_related("by").last()
        who = f"{said.by.name} corrected this" if said else "This changed"
        prepared = field.prepare_value(known)
        self.data = {**self.data, shown: field.hidden_widget().format_value(prepared) or ""}
        self.add_error(
            name, f"{who} meanwhile: it says “{_spoken(field, prepared)}” now. Send it again to change that."
        )

    def statement(self) -> Statement:
        """Return only what was changed."""
        changed = {name: self.cleaned_data[name] for name in self.changed_data if self.cleaned_data[name] != ""}
        for name in LISTS:
            if name in changed:
                changed[name] = _words(changed[name])
        for name in ANSWERS:
            if name in changed:
                changed[name] = changed[name] == "yes"
        return Statement(**changed)


def _spoken(field: forms.Field, value: object) -> str:
    """Say a value of the form in words."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return str(dict(getattr(field, "choices", ())).get(value, value) or "nothing")


def _words(said: str) -> tuple[str, ...]:
    """Read names with commas between them, each once."""
    return tuple(dict.fromkeys(word for part in said.split(",") if (word := part.strip())))


def _initial(incident: Incident) -> dict[str, object]:
    """Read the form's values from the incident."""
    words = {True: "yes", False: "no", None: ""}
    answers = {name: words[getattr(incident, name)] for name in ANSWERS}
    lists = {name: ", ".join(getattr(incident, name)) for name in LISTS}
    plain = {name: getattr(incident, name) for name in ("title", "severity", "detected_by", *INSTANTS)}
    return {**plain, **lists, **answers}


class HoldForm(forms.Form):
    """Why a draft has to wait, and until when."""

    reason = forms.CharField(label="What does it wait for?", max_length=2000, widget=forms.Textarea({"rows": 2}))
    until = forms.DateField(label="Until", widget=forms.DateInput({"type": "date"}))

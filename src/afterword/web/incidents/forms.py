"""What people type about an incident."""

from django import forms

from afterword.incident.incident import SEVERITIES
from afterword.incident.signal import Statement
from afterword.web.incidents.facts import ANSWERS, INSTANTS
from afterword.web.incidents.models import Incident

TIME = "%Y-%m-%dT%H:%M:%S"
YES_NO = [("", "Nobody has said"), ("yes", "Yes"), ("no", "No")]
LABELS = {
    "started_at": "It began",
    "impact_started_at": "Users felt it from",
    "detected_at": "It was noticed",
    "engaged_at": "Somebody began to work on it",
    "mitigated_at": "Users felt it until",
    "resolved_at": "It was over",
    "user_visible": "Could users see it?",
    "data_loss": "Was data lost or damaged?",
    "manual_intervention": "Did somebody have to step in?",
    "near_miss": "Was it a near miss?",
}


class CorrectionForm(forms.Form):
    """The facts as the systems have them; what is changed here is a person's word against theirs."""

    title = forms.CharField(label="What happened", max_length=300, required=False)
    severity = forms.ChoiceField(
        required=False, choices=[("", "Nobody has said"), *((severity, severity) for severity in SEVERITIES)]
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
        for name in INSTANTS:
            widget = forms.DateTimeInput({"type": "datetime-local", "step": 1}, format=TIME)
            self.fields[name] = forms.DateTimeField(
                label=LABELS[name], required=False, widget=widget, input_formats=[TIME, "%Y-%m-%dT%H:%M"]
            )
        for name in ANSWERS:
            self.fields[name] = forms.ChoiceField(label=LABELS[name], required=False, choices=YES_NO)

    def statement(self) -> Statement:
        """Return only what was changed."""
        changed = {name: self.cleaned_data[name] for name in self.changed_data if self.cleaned_data[name] != ""}
        for name in ANSWERS:
            if name in changed:
                changed[name] = changed[name] == "yes"
        return Statement(**changed)


def _initial(incident: Incident) -> dict[str, object]:
    """Read the form's values from the incident."""
    words = {True: "yes", False: "no", None: ""}
    answers = {name: words[getattr(incident, name)] for name in ANSWERS}
    plain = {name: getattr(incident, name) for name in ("title", "severity", "detected_by", *INSTANTS)}
    return {**plain, **answers}

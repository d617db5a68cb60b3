"""What somebody knows who begins a post-mortem by hand."""

from collections.abc import Mapping
from datetime import datetime

from django import forms
from django.utils import timezone

from afterword.document.template import Template
from afterword.incident.incident import SEVERITIES
from afterword.web.house import House
from afterword.web.people.models import Team, User
from afterword.web.postmortems.drafting import LONGEST_TITLE, Known

TIME = "%Y-%m-%dT%H:%M"
MOST_NAMES, LONGEST_NAME = 20, 120


def suggesting(listed: str) -> forms.TextInput:
    """Make a field for names with commas between, each of which a list helps with."""
    return forms.TextInput({"list": listed, "autocomplete": "off", "data-names": ""})


class Names(forms.CharField):
    """Names with commas between them; their list is offered while one types."""

    def __init__(self, label: str, listed: str, help_text: str) -> None:
        super().__init__(
            label=label,
            required=False,
            max_length=2_000,
            help_text=help_text,
            widget=suggesting(listed),
        )

    def clean(self, value: object) -> tuple[str, ...]:
        """Read the names, each once."""
        found = names(str(super().clean(value)))
        if len(found) > MOST_NAMES or any(len(name) > LONGEST_NAME for name in found):
            raise forms.ValidationError(
                f"At most {MOST_NAMES} names of {LONGEST_NAME} characters each, with commas between."
            )
        return found


class NewForm(forms.Form):
    """What a tired person knows. Only the first two are needed; the rest chooses a template and whom to ask."""

    title = forms.CharField(
        label="What happened?",
        max_length=LONGEST_TITLE,
        help_text="One line, as you would tell a colleague.",
        widget=forms.TextInput({"autocomplete": "off", "autofocus": True}),
        error_messages={"required": "Write one line about what happened."},
    )
    happened_at = forms.DateTimeField(
        label="When did it start?",
        input_formats=[TIME, f"{TIME}:%S"],
        widget=forms.DateTimeInput({"type": "datetime-local"}, format=TIME),
        error_messages={
            "required": "Give a time; about right is good enough.",
            "invalid": "Write it as 2026-03-09T14:05.",
        },
    )
    story = forms.CharField(
        label="What do you know so far?",
        required=False,
        max_length=20_000,
        help_text="What you saw, what you tried, links. It becomes the start of the text.",
        widget=forms.Textarea({"rows": 6}),
    )
    severity = forms.ChoiceField(
        label="How bad was it?", required=False, choices=[("", "Not known yet"), *((each, each) for each in SEVERITIES)]
    )
    services = Names("Which services?", "known-services", "With commas between; they say whom to ask.")
    teams = Names("Which teams took part?", "known-teams", "With commas between.")
    template = forms.ChoiceField(
        label="What should the draft ask?",
        required=False,
        error_messages={"invalid_choice": "There is no such template. Choose one of these."},
    )
    owner = forms.CharField(required=False, max_length=20)

    def __init__(self, data: object = None, *, templates: Mapping[str, Template], initial: object = None) -> None:
        super().__init__(data, initial=initial)  # type: ignore[arg-type]  # a QueryDict, which forms take
        chosen = self.fields["template"]
        assert isinstance(chosen, forms.ChoiceField)  # noqa: S101 - declared above
        chosen.choices = [("", ""), *((name, name) for name in templates)]

    def clean_happened_at(self) -> datetime:
        """Refuse a time that has not come yet."""
        moment: datetime = self.cleaned_data["happened_at"]
        if moment > timezone.now():
            raise forms.ValidationError("This time has not come yet. Check the day.")
        return moment

    def known(self) -> Known:
        """Return what is known beside the title and the time."""
        given = self.cleaned_data
        return Known(given["severity"] or None, given["services"], given["teams"])

    def writer(self, user: User, suggested: list[User]) -> User:
        """Return who is to write: whoever asks, or one of those who are suggested.

        Raises:
            ValidationError: somebody else was named.
        """
        said = self.cleaned_data["owner"]
        found = next((person for person in suggested if str(person.pk) == said), user if not said else None)
        if found is None:
            raise forms.ValidationError(
                "Whom to ask follows from the services. Choose one of those who stand here now."
            )
        return found


def names(said: str) -> tuple[str, ...]:
    """Read names with commas between them, each once."""
    return tuple(dict.fromkeys(word for part in said.split(",") if (word := " ".join(part.split()))))


def directory(here: House) -> dict[str, list[tuple[str, str]]]:
    """Return the names the house knows, each with what it is: the services of `afterword.toml` and the teams."""
    teams = list(Team.objects.values_list("slug", "name").order_by("name"))
    services = [
        (name, f"answered for by {each.team}" if each.team else "") for name, each in here.config.services.items()
    ]
    return {"services": services, "teams": teams}

"""On what terms an import is taken in."""

from typing import Any

from django import forms

from afterword.web.imports import access
from afterword.web.imports.models import Import
from afterword.web.people.models import Team, User
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Visibility

CIRCLES = {
    Visibility.COMPANY: "Everybody here",
    Visibility.TEAM: "The team, and whom each text names",
    Visibility.RESTRICTED: "You, and whom each text names",
}


class TermsForm(forms.Form):
    """For whom the documents are, how they stand, and whether anybody owes something by them."""

    team = forms.ModelChoiceField(
        Team.objects.none(),
        label="Whose are they?",
        required=False,
        to_field_name="slug",
        empty_label="As each text says",
        help_text="The team is added to those a text names.",
        error_messages={"required": "Choose a team.", "invalid_choice": "Choose a team you lead."},
    )
    visibility = forms.ChoiceField(
        label="Who may read them?", choices=list(CIRCLES.items()), initial=Visibility.COMPANY, widget=forms.RadioSelect
    )
    standing = forms.ChoiceField(
        label="How do they stand?",
        choices=Import.Standing.choices,
        initial=Import.Standing.PUBLISHED,
        widget=forms.RadioSelect,
    )
    owes = forms.BooleanField(label="Open actions become promises here", required=False)

    def __init__(self, data: Any = None, *, user: User) -> None:  # noqa: ANN401 - a QueryDict, or nothing
        super().__init__(data)
        team = self.fields["team"]
        team.queryset = access.teams(user)  # type: ignore[attr-defined]  # the base class knows no querysets
        if not user.is_admin:
            team.required, team.empty_label = True, None  # type: ignore[attr-defined]  # as above

    def clean(self) -> dict[str, Any]:
        """Ask for a team where only a team is to read."""
        data = super().clean() or self.cleaned_data
        if data.get("visibility") == Visibility.TEAM and not data.get("team") and "team" not in self.errors:
            self.add_error("team", "Choose the team that may read them.")
        return data

    def terms(self) -> Terms:
        """Return what was chosen."""
        data = self.cleaned_data
        return Terms(
            visibility=Visibility(data["visibility"]),
            team=data["team"].slug if data["team"] else "",
            published=data["standing"] == Import.Standing.PUBLISHED,
            owes=data["owes"],
        )

"""The form in which a person says where things stand in a tool's bodies, and what its words mean."""

from collections.abc import Iterable, Mapping

from django import forms

from afterword.incident.senders.mapping.mapping import EVENTS, PATHS, MappingError, from_dict
from afterword.incident.senders.mapping.mapping import Mapping as Mapped

LONGEST_PATH = 400
LONGEST_WORDS = 20_000
LABELS = {
    "title": ("Title", "What people call it, as alert.name"),
    "key": ("Key", "What its events have in common: one key, one incident"),
    "event": ("What happened", "A word such as firing or closed"),
    "severity": ("Severity", "A word such as critical or P2"),
    "services": ("Services", "A list, or alert.services[*].name"),
    "teams": ("Teams", "A list, or a name"),
    "at": ("When it happened", "Else when it arrived"),
    "started_at": ("When it began", "Else when it happened"),
    "resolved_at": ("When it was over", "Holds something once it is over"),
    "text": ("Text", "What is said about it"),
    "url": ("Link", "A web address"),
    "source": ("Who says so", 'Such as "Night watch", in double quotes'),
}
WORDS = {
    "event_words": ("What its words for events mean", f"Such as brennt = opened. Meanings: {', '.join(EVENTS)}."),
    "severity_words": ("What its words for severity mean", "Such as dunkelrot = SEV1. Meanings: SEV1 to SEV4."),
}


class MappingForm(forms.Form):
    """One line for each field, and two tables of words; ``mapped`` holds what they say once it is valid."""

    mapped: Mapped

    def __init__(self, data: Mapping[str, str] | None = None, *, mapped: Mapped | None = None) -> None:
        super().__init__(data, initial=_initial(mapped) if mapped else None)
        for name in PATHS:
            label, hint = LABELS[name]
            self.fields[name] = forms.CharField(
                label=label,
                help_text=hint,
                required=False,
                max_length=LONGEST_PATH,
                widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false", "list": "paths"}),
            )
        for name, (label, hint) in WORDS.items():
            self.fields[name] = forms.CharField(
                label=label,
                help_text=hint,
                required=False,
                max_length=LONGEST_WORDS,
                widget=forms.Textarea({"rows": 3, "spellcheck": "false"}),
            )

    @property
    def paths(self) -> list[forms.BoundField]:
        """The fields of a line each."""
        return [self[name] for name in PATHS]

    @property
    def tables(self) -> list[forms.BoundField]:
        """The two tables of words."""
        return [self[name] for name in WORDS]

    def clean(self) -> dict[str, object]:
        """Read the whole as a mapping; what cannot be used is said beside its field."""
        said: dict[str, object] = {name: self.cleaned_data.get(name, "") for name in PATHS}
        for name in WORDS:
            said[name], problem = _table(str(self.cleaned_data.get(name, "")))
            if problem:
                self.add_error(name, problem)
        try:
            self.mapped = from_dict(said)
        except MappingError as error:
            self.add_error(error.field, _sentence(error.problem))
        return self.cleaned_data


def _initial(mapped: Mapped) -> dict[str, str]:
    tables = {"event_words": _lines(mapped.event_words), "severity_words": _lines(mapped.severity_words)}
    return {name: mapped.path(name) for name in PATHS} | tables


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{theirs} = {means}" for theirs, means in pairs)


def _table(text: str) -> tuple[dict[str, str], str]:
    """Read words, one to a line, and say what is wrong with the first line that cannot be read."""
    table: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        theirs, equals, means = (part.strip() for part in line.rpartition("="))
        if not line.strip():
            continue
        if not (equals and theirs and means):
            return table, f"Line {number}: write the sender's word, an equals sign and what it means."
        table[theirs] = means.lower() if means.lower() in EVENTS else means.upper()
    return table, ""


def _sentence(problem: str) -> str:
    return problem[:1].upper() + problem[1:]

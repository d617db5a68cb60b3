"""An incident's facts as its page shows them: the value in force, its evidence, its doubts, and every correction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.incident.evidence import Doubt
from afterword.incident.incident import INSTANTS
from afterword.incident.incident import Incident as CoreIncident
from afterword.incident.signal import Statement
from afterword.web.house import House
from afterword.web.incidents.facts import ANSWERS, STATEMENTS, told_by_systems
from afterword.web.incidents.family import family
from afterword.web.incidents.models import Correction, Incident, Withdrawal

LABELS = {
    "title": "What happened",
    "severity": "Severity",
    "services": "Services",
    "teams": "Teams",
    "started_at": "It began",
    "impact_started_at": "Users felt it from",
    "detected_at": "It was noticed",
    "engaged_at": "Somebody began to work on it",
    "mitigated_at": "Users felt it until",
    "resolved_at": "It was over",
    "detected_by": "Noticed by",
    "user_visible": "Could users see it?",
    "data_loss": "Was data lost or damaged?",
    "manual_intervention": "Did somebody have to step in?",
    "near_miss": "Was it a near miss?",
    "drill": "Was it a drill?",
}
"""Every fact a person can correct, in the order of the page, and what it is called there."""
UNSAID = {
    "severity": "how severe it was",
    "services": "which services it touched",
    "teams": "whose they are",
    "started_at": "when it began",
    "impact_started_at": "since when users felt it",
    "detected_at": "when it was noticed",
    "engaged_at": "when somebody began to work on it",
    "mitigated_at": "until when users felt it",
    "resolved_at": "when it was over",
    "detected_by": "who noticed it",
    "user_visible": "whether users could see it",
    "data_loss": "whether data was lost or damaged",
    "manual_intervention": "whether somebody had to step in",
}
"""What nobody has said, as it ends a sentence."""
DETECTED_BY = {"alert": "an alert", "employee": "a colleague", "customer": "a customer"}
SELDOM = frozenset({"near_miss", "drill"})
"""Facts that are no unless somebody says yes."""
YES_OR_NO = {True: "Yes", False: "No"}


@dataclass(frozen=True, slots=True)
class Value:
    """What a fact says: an instant or words; neither where nobody knows."""

    at: datetime | None = None
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.at or self.words)


@dataclass(frozen=True, slots=True)
class Corrected:
    """What one person said of one fact, and who took it back, if anybody did."""

    correction: Correction
    value: Value
    withdrawal: Withdrawal | None
    in_force: bool = False
    is_own: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of an incident. ``place`` is the number of the signal behind it, ``computed`` what the systems say."""

    name: str
    label: str
    value: Value
    source: str = ""
    place: int | None = None
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Corrected, ...] = ()
    computed: Value = Value()

    @property
    def correction(self) -> Corrected | None:
        """The person's word in force."""
        return next((word for word in self.corrections if word.in_force), None)

    @property
    def earlier(self) -> tuple[Corrected, ...]:
        """What persons said before it, or took back, newest first."""
        return tuple(word for word in reversed(self.corrections) if not word.in_force)

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to say about it."""
        if self.name == "title":
            return bool(self.corrections)
        return bool(self.value or self.corrections or self.doubts)


def sheet(row: Incident, core: CoreIncident, house: House) -> tuple[Fact, ...]:
    """Return every fact of an incident, in the order of the page."""
    words = _corrections(row)
    told = told_by_systems(row, house) if words else core
    places: dict[tuple[str, str], int] = {
        (signal.kind, signal.key): number for number, signal in enumerate(core.signals, start=1)
    }
    return tuple(_fact(name, core, told, words.get(name, ()), places) for name in LABELS)


def _fact(
    name: str,
    core: CoreIncident,
    told: CoreIncident | None,
    corrections: Sequence[Corrected],
    places: Mapping[tuple[str, str], int],
) -> Fact:
    evidence = next((one for one in core.evidence if one.fact == name), None)
    return Fact(
        name=name,
        label=LABELS[name],
        value=_value(core, name) if evidence or name not in SELDOM else Value(),
        source=evidence.source if evidence else "",
        place=places.get(evidence.signal) if evidence and evidence.signal else None,
        doubts=tuple(doubt for doubt in core.doubts if doubt.fact == name),
        corrections=tuple(_as_it_counts(corrections, _value(core, name))),
        computed=_value(told, name) if told else Value(),
    )


def _corrections(row: Incident) -> dict[str, list[Corrected]]:
    """Return what people said of each fact, in the order in which it counts; the last not taken back is in force."""
    found = Correction.objects.filter(incident__in=family(row)).select_related("by")
    found = found.prefetch_related("withdrawals__by")
    said: dict[str, list[Corrected]] = {}
    for correction in sorted(found, key=lambda each: (each.incident_id == row.pk, each.at, each.pk)):
        withdrawn = {withdrawal.fact: withdrawal for withdrawal in correction.withdrawals.all()}
        statement = STATEMENTS.validate_python(correction.says)
        for fact in correction.says:
            if fact != "title" or correction.incident_id == row.pk:
                is_own = correction.incident_id == row.pk
                word = Corrected(correction, _value(statement, fact), withdrawn.get(fact), is_own=is_own)
                said.setdefault(fact, []).append(word)
    return {fact: _with_force(words) for fact, words in said.items()}


def _with_force(words: Iterable[Corrected]) -> list[Corrected]:
    listed = list(words)
    for number in range(len(listed) - 1, -1, -1):
        if listed[number].withdrawal is None:
            word = listed[number]
            listed[number] = replace(word, in_force=True)
            break
    return listed


def _as_it_counts(words: Sequence[Corrected], value: Value) -> Iterable[Corrected]:
    """Yield words of which none is in force where something worse that is told of the same counts."""
    return (replace(word, in_force=word.in_force and (word.is_own or word.value == value)) for word in words)


def _value(of: CoreIncident | Statement, name: str) -> Value:
    said = getattr(of, name)
    if name in INSTANTS:
        return Value(at=said)
    if name in ANSWERS:
        return Value(words=YES_OR_NO.get(said, ""))
    if isinstance(said, tuple):
        return Value(words=", ".join(said))
    return Value(words=DETECTED_BY.get(said, said) if said else "")

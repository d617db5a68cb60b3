"""Conditions: what a rule of the policy asks of an incident, with any, all and not; and what it found, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

from pydantic import Field

from afterword.incident.calendar import spoken
from afterword.incident.incident import Incident
from afterword.incident.signal import DetectedBy
from afterword.incident.terms import Minutes, Names, Noticers, Part, SomeSeverities, SomeTriggers, Trigger, both, either

PEOPLE = {"employee": "a colleague", "customer": "a customer", "alert": "an alert"}
FLAGS = {
    "requested": ("somebody asked for one", "nobody asked for one"),
    "near_miss": ("it was a near miss", "it was no near miss"),
    "drill": ("it was a drill", "it was no drill"),
    "user_visible": ("users could see it", "nobody has said that users could see it"),
    "data_loss": ("data was lost or damaged", "nobody has said that data was lost"),
    "manual_intervention": ("somebody had to step in by hand", "nobody has said that somebody stepped in"),
}
WHERE = ("environment", "env", "stage")
"""Labels by which systems say where something happened."""


@dataclass(frozen=True, slots=True)
class Case:
    """What conditions look at: an incident's facts as far as they are known, and the triggers that hold.

    Names are in lower case. ``minutes`` is how long it has lasted, at least where ``is_least``; ``None``
    when nobody can tell.
    """

    severity: str | None = None
    services: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    environments: frozenset[str] = frozenset()
    triggers: frozenset[Trigger] = frozenset()
    minutes: float | None = None
    is_least: bool = False
    detected_by: DetectedBy | None = None
    requested: bool = False
    near_miss: bool = False
    drill: bool = False
    user_visible: bool = False
    data_loss: bool = False
    manual_intervention: bool = False


class Condition(Part):
    """What must be so. Every key that is written must hold; of the words in one list, one is enough.

    ``any`` wants one of its conditions, ``all`` each of them, ``not`` that its condition does not hold. Without a
    key it always holds.
    """

    trigger: SomeTriggers = ()
    severity: SomeSeverities = ()
    service: Names = ()
    team: Names = ()
    environment: Names = ()
    longer_than_minutes: Minutes | None = None
    detected_by: Noticers = ()
    requested: bool | None = None
    near_miss: bool | None = None
    drill: bool | None = None
    user_visible: bool | None = None
    data_loss: bool | None = None
    manual_intervention: bool | None = None
    any: Annotated[tuple["Condition", ...], Field(min_length=1)] = ()
    all: Annotated[tuple["Condition", ...], Field(min_length=1)] = ()
    not_: "Condition | None" = Field(default=None, alias="not")

    def holds(self, case: Case) -> bool:
        """Say whether it is so."""
        return (
            _meets(self.trigger, case.triggers)
            and (not self.severity or case.severity in self.severity)
            and _meets(self.service, case.services)
            and _meets(self.team, case.teams)
            and _meets(self.environment, case.environments)
            and (self.longer_than_minutes is None or (case.minutes or 0) > self.longer_than_minutes)
            and (not self.detected_by or case.detected_by in self.detected_by)
            and all(wanted is None or getattr(case, flag) is wanted for flag, wanted in self.flags)
            and (not self.any or any(each.holds(case) for each in self.any))
            and all(each.holds(case) for each in self.all)
            and not (self.not_ and self.not_.holds(case))
        )

    @property
    def flags(self) -> tuple[tuple[str, bool | None], ...]:
        """What it wants of each yes or no."""
        return tuple((flag, getattr(self, flag)) for flag in FLAGS)

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing, and so always holds."""
        return self == Condition()

    @property
    def words(self) -> str:
        """What it asks for, in words."""
        return ", and ".join(_words(self)) or "always"


def case_of(incident: Incident, held: frozenset[Trigger], now: datetime) -> Case:
    """Gather what conditions may look at; an incident that is not over has lasted until ``now``, which is aware."""
    lasted = incident.lasting(now)
    return Case(
        severity=incident.severity,
        services=frozenset(name.lower() for name in incident.services),
        teams=frozenset(name.lower() for name in incident.teams),
        environments=environments(incident),
        triggers=held,
        minutes=lasted.length.total_seconds() / 60 if lasted else None,
        is_least=lasted is not None and lasted.is_least,
        detected_by=incident.detected_by,
        requested=any(request.reason.strip() for request in incident.requests),
        near_miss=incident.near_miss,
        drill=incident.drill,
        user_visible=bool(incident.user_visible),
        data_loss=bool(incident.data_loss),
        manual_intervention=bool(incident.manual_intervention),
    )


def environments(incident: Incident) -> frozenset[str]:
    """Return where it happened, as far as the labels of its signals tell."""
    said = (signal.label(label) for signal in incident.signals for label in WHERE)
    return frozenset(word.strip().lower() for word in said if word)


def found(condition: Condition, case: Case, incident: Incident) -> str:
    """Say which facts made a condition hold, and who said so where somebody did. The condition holds."""
    return " and ".join(_found(condition, case, incident)) or "it always does"


def _found(condition: Condition, case: Case, incident: Incident) -> list[str]:
    said = _facts(condition, case, incident)
    said += [f"it was not so that {_denied(condition.not_)}"] if condition.not_ else []
    holding = next((each for each in condition.any if each.holds(case)), None)
    for each in (*condition.all, *([holding] if holding else [])):
        said += [words for words in _found(each, case, incident) if words not in said]
    return said


def _facts(condition: Condition, case: Case, incident: Incident) -> list[str]:
    """Say the plain facts a condition asked for."""
    least = "at least " if case.is_least else ""
    lasted = f"{least}{spoken(timedelta(minutes=case.minutes or 0))}"
    found: dict[str, str | None] = {
        "trigger": both(tuple(sorted(set(condition.trigger) & case.triggers))),
        "severity": f"{case.severity}{_says(incident, 'severity')}",
        "service": both(_named(condition.service, incident.services)),
        "team": both(_named(condition.team, incident.teams)),
        "environment": both(tuple(sorted(set(condition.environment) & case.environments))),
        "longer_than_minutes": f"{lasted}{_says(incident, 'mitigated_at', 'resolved_at', 'impact_started_at')}",
        "detected_by": PEOPLE[case.detected_by] if case.detected_by else None,
    }
    said = _plain(condition, found, FOUND, after=_says(incident, "detected_by"))
    return said + _flags(condition, incident)


def _words(condition: Condition) -> list[str]:
    asked: dict[str, str | None] = {
        "trigger": either(condition.trigger),
        "severity": either(condition.severity),
        "service": either(condition.service),
        "team": either(condition.team),
        "environment": either(condition.environment),
        "longer_than_minutes": spoken(timedelta(minutes=condition.longer_than_minutes or 0)),
        "detected_by": either(tuple(PEOPLE[who] for who in condition.detected_by)),
    }
    said = _plain(condition, asked, ASKED) + _flags(condition)
    said += [each.words for each in condition.all]
    if condition.any:
        one_of = ", or ".join(each.words for each in condition.any)
        said.append(f"either {one_of}" if len(condition.any) > 1 else one_of)
    if condition.not_:
        said.append(f"it is not so that {_denied(condition.not_)}")
    return said


def _denied(condition: Condition) -> str:
    """Say what is not so; of several of which not one is, each by itself."""
    each_alone = bool(condition.any) and condition == Condition(any=condition.any)
    return ", nor that ".join(each.words for each in condition.any) if each_alone else condition.words


ASKED = {
    "trigger": "{} holds",
    "severity": "it is a {}",
    "service": "it touches {}",
    "team": "it is {}’s",
    "environment": "it happened in {}",
    "longer_than_minutes": "it lasted more than {}",
    "detected_by": "{} noticed it first",
}
FOUND = {
    **ASKED,
    "trigger": "{} held",
    "severity": "it was a {}",
    "service": "it touched {}",
    "team": "it was {}’s",
    "longer_than_minutes": "it lasted {}",
}
"""How each plain part of a condition is asked for, and how it is told once it was found, in the order of both."""


def _plain(
    condition: Condition, values: Mapping[str, str | None], frames: Mapping[str, str], *, after: str = ""
) -> list[str]:
    """Say the plain parts that a condition has; ``after`` follows who noticed it."""
    written = (name for name in frames if getattr(condition, name) not in ((), None) and values[name] is not None)
    return [f"{frames[name].format(values[name])}{after if name == 'detected_by' else ''}" for name in written]


def _flags(condition: Condition, incident: Incident | None = None) -> list[str]:
    """Say what a condition asks for with yes or no, and who said so where an incident is told of."""
    asked = ((flag, FLAGS[flag][not wanted]) for flag, wanted in condition.flags if wanted is not None)
    return [f"{words}{_says(incident, flag) if incident else ''}" for flag, words in asked]


def _meets(wanted: tuple[str, ...], there: frozenset[str] | frozenset[Trigger]) -> bool:
    return not wanted or not there.isdisjoint(wanted)


def _named(wanted: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in there if name.lower() in wanted)


def _says(incident: Incident, *facts: str) -> str:
    source = incident.said_by(*facts)
    return f" (says {source})" if source else ""

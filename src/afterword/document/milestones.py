"""The known moments of an incident as events of a timeline: when it began, was felt, noticed, worked on, and over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.document.candidates import candidate
from afterword.document.compose import one_line
from afterword.incident.incident import Incident
from afterword.incident.signal import Signal

_ORDER = ("lead-up", "trigger", "impact", "detect", "engage", "escalate", "action", "mitigate", "resolve", "note")
_DISAGREE = (timedelta(minutes=1), timedelta(minutes=30))
"""Two systems that are further apart than this do not mean the same moment."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """One event of a timeline: a known moment, or several at once, in the words of a signal if one tells them.

    Attributes:
        at: Aware, in whole seconds.
        source: Who said it; empty where the words name it.
    """

    at: datetime
    tags: tuple[str, ...]
    text: str
    source: str = ""
    uncertainty: timedelta | None = None


def milestones(incident: Incident) -> list[Milestone]:
    """Return the known moments, each told once: by its signal if there is one at that moment, else by itself."""
    reached_by_tag = _milestones(incident)
    found: list[Milestone] = []
    told: set[str] = set()
    for signal in incident.signals:
        at = _whole(signal.at)
        reached = [
            tag
            for tag, known in reached_by_tag.items()
            if known.at == at and tag not in told and known.uncertainty is None and _tells(signal, tag)
        ]
        if reached:
            told.update(reached)
            line = candidate(signal, incident)
            found.append(Milestone(at, tuple(sorted(reached, key=_ORDER.index)), line.text, line.source))
    found += [known for tag, known in reached_by_tag.items() if tag not in told]
    return sorted(found, key=lambda each: (each.at, _ORDER.index(each.tags[0])))


def _milestones(incident: Incident) -> dict[str, Milestone]:
    known: dict[str, Milestone] = {}
    impact = incident.impact_started_at
    moments = (
        ("trigger", "started_at", incident.started_at, "It began"),
        ("impact", "impact_started_at", impact, "First effect"),
        ("detect", "detected_at", incident.detected_at, "First noticed"),
        ("engage", "engaged_at", incident.engaged_at, "First responder starts working on it"),
        ("mitigate", "mitigated_at", incident.mitigated_at, "The effect is over"),
        ("resolve", "resolved_at", incident.resolved_at, "Back to normal"),
    )
    for tag, fact, moment, text in moments:
        if moment is None or (tag == "trigger" and impact and moment >= impact):
            continue  # a beginning that is the first effect tells nothing of what caused it
        source = one_line(incident.source_of(fact))
        known[tag] = Milestone(_whole(moment), (tag,), text, source, _unsure(incident, fact, moment))
    if incident.near_miss:
        known.pop("impact", None)
    return known


def apart(incident: Incident, fact: str, moment: datetime) -> timedelta | None:
    """Return how far apart systems are about one moment, in whole minutes; nothing where they agree or one was asked.

    Alerts are left out: each tells of itself.
    """
    widest = max((abs(stated - moment) for stated in _said(incident, fact).values()), default=timedelta())
    if not _DISAGREE[0] <= widest <= _DISAGREE[1]:
        return None
    return timedelta(minutes=-(-widest // timedelta(minutes=1)))


def _unsure(incident: Incident, fact: str, moment: datetime) -> timedelta | None:
    """Return how far apart systems are about one moment; somebody's own word settles it."""
    is_a_system_s = incident.source_of(fact) in _said(incident, fact)
    return apart(incident, fact, moment) if is_a_system_s else None


def _said(incident: Incident, fact: str) -> dict[str, datetime]:
    return {
        signal.says.by: stated
        for signal in incident.signals
        if signal.kind in {"incident", "note"} and (stated := getattr(signal.says, fact)) is not None
    }


def _tells(signal: Signal, tag: str) -> bool:
    """Tell whether a signal can be the telling of a milestone: an alert is no repair."""
    if tag in {"impact", "detect"}:
        return signal.kind in {"alert", "incident"}
    if tag == "engage":
        return signal.kind == "incident" and signal.status == "acknowledged"
    if tag == "resolve":
        return signal.kind in {"resolved", "incident"}
    return tag == "trigger" and signal.kind == "change"


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)

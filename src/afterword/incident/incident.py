"""Incident: what happened, as plain facts, computed from signals and people's corrections."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.incident.doubts import doubts, unnamed_severities
from afterword.incident.evidence import Doubt, Evidence
from afterword.incident.inference import (
    NEVER,
    TITLED,
    Inferred,
    alert_before,
    all_clear,
    by_hand,
    by_hand_beside,
    each_once,
    first_known,
    first_report,
    first_title,
    noticed_before,
    real,
    rehearsed,
    tickets,
    worst,
)
from afterword.incident.knowledge import Knowledge, at_first
from afterword.incident.lasting import Lasting, over_by, since_when, up_to
from afterword.incident.severities import SEVERITIES, SEVERITY_WORDS, severity_named
from afterword.incident.signal import INSTANTS, DetectedBy, Signal, Statement

__all__ = [
    "INSTANTS",
    "SEVERITIES",
    "SEVERITY_WORDS",
    "TITLED",
    "Doubt",
    "Evidence",
    "Incident",
    "Lasting",
    "Request",
    "computed",
    "is_zone",
    "severity_named",
]


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody asks for a post-mortem, and why; ``by`` is a handle, ``name`` what people call them, if known."""

    by: str
    reason: str
    at: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """What happened. Instants are aware UTC; ``None`` is "nobody has said"."""

    key: str
    title: str
    severity: str | None = None
    services: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    started_at: datetime | None = None
    impact_started_at: datetime | None = None
    detected_at: datetime | None = None
    engaged_at: datetime | None = None
    mitigated_at: datetime | None = None
    resolved_at: datetime | None = None
    detected_by: DetectedBy | None = None
    user_visible: bool | None = None
    data_loss: bool | None = None
    manual_intervention: bool | None = None
    near_miss: bool = False
    drill: bool = False
    requests: tuple[Request, ...] = ()
    signals: tuple[Signal, ...] = ()
    timezone: str = "UTC"
    evidence: tuple[Evidence, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def source_of(self, fact: str) -> str:
        """Say where a fact comes from; empty when nobody said."""
        return next((known.source for known in self.evidence if known.fact == fact), "")

    def said_by(self, *facts: str) -> str:
        """Say where the first of some facts that has a source comes from, and which persons said the others."""
        known = [one for fact in facts for one in self.evidence if one.fact == fact and one.source]
        told = (one.source for number, one in enumerate(known) if number == 0 or one.signal is None)
        return ", and ".join(dict.fromkeys(told))

    def is_said_by_person(self, fact: str) -> bool:
        """Say whether a fact is a person's word."""
        return any(one.fact == fact and one.source and one.signal is None for one in self.evidence)

    @property
    def over_at(self) -> datetime | None:
        """Return when users stopped feeling it: mitigation, else resolution; one before it began only if both are."""
        return over_by(self._since, self._ends)

    @property
    def ending(self) -> str:
        """Return which fact tells that: "mitigated_at" or "resolved_at"; empty while it goes on."""
        over = self.over_at
        return next((fact for fact in ("mitigated_at", "resolved_at") if over and getattr(self, fact) == over), "")

    def lasting(self, now: datetime) -> Lasting | None:
        """Say how long users felt it, up to now (aware) while it goes on; ``None`` when nobody can tell.

        What was noticed had begun: where nobody says when, it has lasted at least since then. Times that run backwards
        measure nothing: where the end comes before the beginning, other times count, if they fit.
        """
        since, ends = self._since, self._ends
        if not since:
            return None
        if not ends:
            return self._measured(since[0], None, max(now - since[0], timedelta()))
        fitting = up_to(since, ends)
        return self._measured(*fitting, max(fitting[1] - fitting[0], timedelta())) if fitting else None

    @property
    def backwards(self) -> timedelta | None:
        """By how much it is told to have been over before it was known of; ``None`` where its times fit."""
        since, ends = self._since, self._ends
        return min(since) - max(ends) if since and ends and up_to(since, ends) is None else None

    @property
    def _since(self) -> Sequence[datetime]:
        return since_when(self.impact_started_at, self.detected_at, self.engaged_at)

    @property
    def _ends(self) -> Sequence[datetime]:
        return tuple(filter(None, (self.mitigated_at, self.resolved_at)))

    def _measured(self, since: datetime, until: datetime | None, length: timedelta) -> Lasting:
        is_least = since != self.impact_started_at
        return Lasting(
            length,
            since,
            until,
            is_least=is_least,
            is_engaged=is_least and since != self.detected_at,
            contradicted=is_least and self.impact_started_at is not None,
        )

    @property
    def unnamed_severity(self) -> str:
        """What senders call its severity, in a sentence, where that is no severity and nobody says another."""
        doubted = (doubt.sentence for doubt in self.doubts if doubt.fact == "severity")
        return "" if self.severity else next(doubted, "")

    def is_contradicted(self, fact: str) -> bool:
        """Say whether an instant is later than the last at which it can have been."""
        at = getattr(self, fact)
        return any(at and doubt.fact == fact and doubt.latest and doubt.latest < at for doubt in self.doubts)

    def is_latest(self, fact: str) -> bool:
        """Say whether an instant is only the last at which it can have been."""
        return any(
            doubt.fact == fact and doubt.latest == getattr(self, fact) for doubt in self.doubts if doubt.is_bound
        )


def is_zone(name: str | None) -> bool:
    """Say whether this is a time zone's name, as ``Europe/Vienna`` is."""
    try:
        return bool(name) and ZoneInfo(str(name)) is not None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def computed(
    signals: Iterable[Signal],
    corrections: Iterable[Statement] = (),
    *,
    requests: Iterable[Request] = (),
    words: Mapping[str, str] = SEVERITY_WORDS,
    beside: Iterable[Signal] = (),
) -> Incident:
    """Fold everything told so far into one incident.

    What people correct wins over what systems state, the later statement about the same key over the earlier, and any
    statement over what only follows from signals. Of what is told under several keys, or of incidents that were merged
    into this one, the worst severity, the first beginning and the last end count. The order of ``signals`` does not
    matter, nor does the same one twice; that of ``corrections`` does. Of several moments at which systems saw somebody
    engage, the first counts: pages are acknowledged again and again. An alert that came after it was known of tells
    neither when it began nor who noticed it. ``beside`` are changes that nobody called part of
    an incident: one made by hand meanwhile, on a service of this one, counts as stepping in. Raises ``ValueError``
    without a signal and without a correction.
    """
    told = each_once(signals)
    known = Knowledge(told, tuple(corrections))
    if known.is_empty():
        raise ValueError("An incident needs at least one signal or one person's word.")
    several = len(known.members) > 1
    title = known.heading(
        "title", lambda said: said.title, lambda said: severity_named(said.severity, words), first_title
    )
    engaged = known.earliest("engaged_at", lambda said: said.engaged_at)
    detected = known.gravest("detected_at", lambda said: said.detected_at, _earliest, first_known)
    beginning = alert_before(min(filter(None, (detected, engaged)), default=None))
    noticed = known.gravest("detected_at", lambda said: said.detected_at, _earliest, beginning)
    instants: dict[str, datetime | None] = {
        "started_at": known.gravest("started_at", lambda said: said.started_at, _earliest, beginning),
        "impact_started_at": known.gravest(
            "impact_started_at",
            lambda said: said.impact_started_at,
            _earliest,
            beginning,
            otherwise=lambda said: said.started_at,
        ),
        "detected_at": known.gravest("detected_at", lambda said: said.detected_at, _earliest, first_known),
        "engaged_at": engaged,
        "mitigated_at": known.gravest("mitigated_at", lambda said: said.mitigated_at, _latest),
        "resolved_at": known.gravest("resolved_at", lambda said: said.resolved_at, _latest, all_clear),
    }
    if several and instants["mitigated_at"]:  # users felt what has only an end until then
        instants["mitigated_at"] = known.gravest(
            "mitigated_at", lambda said: said.mitigated_at, _latest, otherwise=lambda said: said.resolved_at
        )
    near_miss = known.gravest(
        "near_miss", lambda said: said.near_miss, _noes_first, lambda told: real(told) if several else None
    )
    drill = known.gravest(
        "drill",
        lambda said: said.drill,
        _noes_first,
        lambda told: rehearsed(told) or (real(told) if several else None),
        alerts=False,
    )
    began = min(filter(None, (instants["impact_started_at"], noticed)), default=instants["started_at"])
    services = known.names("services", lambda said: said.services, lambda signal: signal.services)
    over = instants["resolved_at"]
    return Incident(
        key=(told[0].group or told[0].key) if told else "by-hand",
        title=title or "Something happened",
        severity=known.gravest(
            "severity",
            lambda said: severity_named(said.severity, words),
            lambda one: one.value,
            lambda told: worst(told, words),
        ),
        services=services,
        teams=known.names("teams", lambda said: said.teams, lambda signal: signal.teams),
        **instants,
        detected_by=known.gravest(
            "detected_by", lambda said: said.detected_by, at_first, noticed_before(first_report(known.told))
        ),
        user_visible=known.flag("user_visible", lambda said: said.user_visible, tickets(known.told)),
        data_loss=known.flag("data_loss", lambda said: said.data_loss),
        manual_intervention=known.flag(
            "manual_intervention",
            lambda said: said.manual_intervention,
            by_hand(known.told, began, over)
            or by_hand_beside(beside, services, began or instants["detected_at"], over),
        ),
        near_miss=near_miss or False,
        drill=drill or False,
        requests=tuple(requests),
        signals=told,
        timezone=known.latest("timezone", lambda said: said.timezone if is_zone(said.timezone) else None) or "UTC",
        evidence=known.evidence,
        doubts=(*doubts(known, instants), *unnamed_severities(known, words)),
    )


def _earliest(one: Inferred[datetime]) -> datetime:
    return one.value


def _latest(one: Inferred[datetime]) -> timedelta:
    return NEVER - one.value


def _noes_first(one: Inferred[bool]) -> bool:
    return one.value

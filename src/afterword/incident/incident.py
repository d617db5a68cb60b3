"""Incident: what happened, as plain facts, computed from signals and people's corrections."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.incident.signal import DetectedBy, Signal, Statement

T = TypeVar("T")

SEVERITIES = ("SEV1", "SEV2", "SEV3", "SEV4")

# The words senders use, worst first. "critical" is what most alerting rules call anything that
# pages somebody, so it is not the catastrophe SEV1 is meant for.
SEVERITY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        word: severity
        for severity, words in (
            ("SEV1", "sev1 sev-1 s1 p1 1 emergency disaster catastrophic fatal blocker"),
            ("SEV2", "sev2 sev-2 s2 p2 2 critical crit page major high error"),
            ("SEV3", "sev3 sev-3 s3 p3 3 warning warn minor medium moderate average"),
            ("SEV4", "sev4 sev-4 s4 p4 4 sev5 s5 p5 5 info information informational low notice none ticket"),
        )
        for word in words.split()
    },
)

ALERTS = frozenset({"alert", "resolved"})
TITLED = frozenset({"alert", "resolved", "incident"})
"""Kinds of signals whose titles say what went wrong."""
MANUAL_CHANGES = frozenset({"rollback", "failover", "traffic-shift", "data-fix", "hotfix"})
TICKETS_WITH_ONE_CAUSE = 3


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody asks for a post-mortem, and why."""

    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where one fact of an incident comes from, in words a reader understands."""

    fact: str
    source: str


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

    def source_of(self, fact: str) -> str:
        """Say where a fact comes from; empty when nobody said."""
        return next((known.source for known in self.evidence if known.fact == fact), "")

    @property
    def over_at(self) -> datetime | None:
        """Return when users stopped feeling it: mitigation, else resolution."""
        return self.mitigated_at or self.resolved_at


def is_zone(name: str | None) -> bool:
    """Say whether this is a time zone's name, as ``Europe/Vienna`` is."""
    try:
        return bool(name) and ZoneInfo(str(name)) is not None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def severity_named(word: str | None, words: Mapping[str, str] = SEVERITY_WORDS) -> str | None:
    """Translate a sender's word for severity into ours; ``None`` when it is not known."""
    return words.get(word.strip().lower()) if word else None


def computed(
    signals: Iterable[Signal],
    corrections: Iterable[Statement] = (),
    *,
    requests: Iterable[Request] = (),
    words: Mapping[str, str] = SEVERITY_WORDS,
) -> Incident:
    """Fold everything told so far into one incident.

    What people correct wins over what systems state, the later statement over the earlier, and
    any statement over what only follows from alerts. The order of ``signals`` does not matter,
    that of ``corrections`` does. Of several moments at which systems saw somebody engage, the first
    counts: pages are acknowledged again and again. Raises ``ValueError`` without a signal and without a correction.
    """
    told = tuple(sorted(signals, key=lambda signal: (signal.at, signal.kind, signal.key)))
    known = _Known(told, tuple(corrections))
    if not known.statements:
        raise ValueError("An incident needs at least one signal or one person's word.")
    title = known.latest("title", lambda said: said.title, _first_title(told))
    started_at = known.latest("started_at", lambda said: said.started_at)
    impact_started_at = known.latest(
        "impact_started_at", lambda said: said.impact_started_at, known.find("started_at", started_at)
    )
    return Incident(
        key=(told[0].group or told[0].key) if told else "by-hand",
        title=title or "Something happened",
        severity=known.latest("severity", lambda said: severity_named(said.severity, words), _worst(told, words)),
        services=known.names(lambda said: said.services, told, lambda signal: signal.services),
        teams=known.names(lambda said: said.teams, told, lambda signal: signal.teams),
        started_at=started_at or known.inferred("started_at", _first_alert(told)),
        impact_started_at=impact_started_at or known.inferred("impact_started_at", _first_alert(told)),
        detected_at=known.latest("detected_at", lambda said: said.detected_at, _first_alert(told)),
        engaged_at=known.earliest("engaged_at", lambda said: said.engaged_at),
        mitigated_at=known.latest("mitigated_at", lambda said: said.mitigated_at),
        resolved_at=known.latest("resolved_at", lambda said: said.resolved_at, _all_clear(told)),
        detected_by=known.latest("detected_by", lambda said: said.detected_by, _alerted_first(told)),
        user_visible=known.flag("user_visible", lambda said: said.user_visible, _tickets(told)),
        data_loss=known.flag("data_loss", lambda said: said.data_loss),
        manual_intervention=known.flag("manual_intervention", lambda said: said.manual_intervention, _by_hand(told)),
        near_miss=bool(known.latest("near_miss", lambda said: said.near_miss)),
        drill=bool(known.latest("drill", lambda said: said.drill)),
        requests=tuple(requests),
        signals=told,
        timezone=known.latest("timezone", lambda said: said.timezone if is_zone(said.timezone) else None) or "UTC",
        evidence=tuple(Evidence(fact, source) for fact, source in known.sources.items()),
    )


class _Known:
    """What has been stated, the strongest statement last, and where each chosen fact came from."""

    def __init__(self, told: tuple[Signal, ...], corrections: tuple[Statement, ...]) -> None:
        again = _fired_again(told)
        self.corrections = corrections
        self.alerts = tuple(_as_stated(signal, again) for signal in told if signal.kind in ALERTS)
        systems = tuple(_as_stated(signal, again) for signal in told if signal.kind not in ALERTS)
        self.stronger = (*systems, *corrections)
        self.statements = (*self.alerts, *self.stronger)
        self.sources: dict[str, str] = {}

    def latest(
        self, fact: str, read: Callable[[Statement], T | None], inferred: tuple[T, str] | None = None
    ) -> T | None:
        """Return the strongest statement about a fact, else what follows from the signals."""
        for statement in reversed(self.statements):
            value = read(statement)
            if value is not None:
                self.sources[fact] = statement.by
                return value
        return self.inferred(fact, inferred)

    def earliest(self, fact: str, read: Callable[[Statement], datetime | None]) -> datetime | None:
        """Return what people corrected an instant to, else the first one that any system states."""
        if any(read(correction) for correction in self.corrections):
            return self.latest(fact, read)
        stated = [(moment, statement.by) for statement in self.statements if (moment := read(statement))]
        return self.inferred(fact, min(stated, default=None))

    def flag(
        self,
        fact: str,
        read: Callable[[Statement], bool | None],
        inferred: tuple[bool, str] | None = None,
    ) -> bool | None:
        """Return a yes or no; of several alerts one yes is enough, whatever the others say."""
        said_yes = [statement for statement in self.alerts if read(statement)]
        for statement in (*reversed(self.stronger), *said_yes, *self.alerts):
            value = read(statement)
            if value is not None:
                self.sources[fact] = statement.by
                return value
        return self.inferred(fact, inferred)

    def inferred(self, fact: str, inferred: tuple[T, str] | None) -> T | None:
        """Return what follows from the signals, keeping where it came from."""
        if inferred is None:
            return None
        self.sources[fact] = inferred[1]
        return inferred[0]

    def find(self, fact: str, value: T | None) -> tuple[T, str] | None:
        """Pair a value already chosen with its source, to be used for another fact."""
        return None if value is None else (value, self.sources[fact])

    def names(
        self,
        read: Callable[[Statement], tuple[str, ...]],
        told: tuple[Signal, ...],
        of_signal: Callable[[Signal], tuple[str, ...]],
    ) -> tuple[str, ...]:
        """Return the names people corrected to, else every name any system mentioned, in order."""
        for correction in reversed(self.corrections):
            if read(correction):
                return read(correction)
        mentioned = (name for signal in told for name in (*of_signal(signal), *read(signal.says)))
        return tuple(dict.fromkeys(mentioned))


def _as_stated(signal: Signal, again: datetime | None) -> Statement:
    """Return a signal's statement; a resolution that did not hold is left out."""
    said = signal.says if signal.says.by else replace(signal.says, by=_called(signal))
    if again and said.resolved_at and said.resolved_at < again:
        return replace(said, resolved_at=None, mitigated_at=None)
    return said


def _called(signal: Signal) -> str:
    """Name a signal for a reader: what it is, what it says, who sent it."""
    word = {"alert": "alert", "resolved": "alert"}.get(signal.kind, signal.kind)
    return f"{word} “{signal.title}”" + (f" from {signal.source}" if signal.source else "")


def _alerts(told: tuple[Signal, ...]) -> tuple[Signal, ...]:
    return tuple(signal for signal in told if signal.kind == "alert")


def _open_alerts(told: tuple[Signal, ...]) -> tuple[Signal, ...]:
    resolved = {signal.key for signal in told if signal.kind == "resolved"}
    return tuple(alert for alert in _alerts(told) if alert.key not in resolved)


def _fired_again(told: tuple[Signal, ...]) -> datetime | None:
    """Return when the newest alert that still fires, or the newest reopening, began."""
    opened = [signal.at for signal in told if signal.kind == "incident" and signal.status == "opened"]
    return max([*opened, *(alert.at for alert in _open_alerts(told))], default=None)


def _first_title(told: tuple[Signal, ...]) -> tuple[str, str] | None:
    """Return what the first signal calls it; a change or a remark is no name for what went wrong."""
    titled = ((signal.title, _called(signal)) for signal in told if signal.title and signal.kind in TITLED)
    return next(titled, None) or _own_key(told)


def _own_key(told: tuple[Signal, ...]) -> tuple[str, str] | None:
    """Return the key that people know an incident by, as ``INC-42``."""
    key = next((signal for signal in told if signal.group.startswith("key:")), None)
    return (key.group.removeprefix("key:"), _called(key)) if key else None


def _first_alert(told: tuple[Signal, ...]) -> tuple[datetime, str] | None:
    return next(((alert.at, _called(alert)) for alert in _alerts(told)), None)


def _alerted_first(told: tuple[Signal, ...]) -> tuple[DetectedBy, str] | None:
    first = next(iter(_alerts(told)), None)
    return ("alert", _called(first)) if first else None


def _worst(told: tuple[Signal, ...], words: Mapping[str, str]) -> tuple[str, str] | None:
    named = ((severity_named(signal.severity, words), signal) for signal in told)
    return min(((severity, _called(signal)) for severity, signal in named if severity), default=None)


def _all_clear(told: tuple[Signal, ...]) -> tuple[datetime, str] | None:
    """Return when the last alert was resolved, once none fires any more."""
    if _open_alerts(told):
        return None
    resolved = [signal for signal in told if signal.kind == "resolved"]
    return (resolved[-1].at, _called(resolved[-1])) if resolved else None


def _tickets(told: tuple[Signal, ...]) -> tuple[bool, str] | None:
    """Infer that users saw it from the tickets they wrote."""
    tickets = {signal.label("ticket") for signal in told} - {None}
    return (True, f"{len(tickets)} tickets") if len(tickets) >= TICKETS_WITH_ONE_CAUSE else None


def _by_hand(told: tuple[Signal, ...]) -> tuple[bool, str] | None:
    """Infer that somebody had to step in from the changes made meanwhile."""
    changes = (signal for signal in told if signal.kind == "change" and signal.label("change") in MANUAL_CHANGES)
    return next(((True, _called(change)) for change in changes), None)

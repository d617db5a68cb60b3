"""Incident: what happened, as plain facts, computed from signals and people's corrections."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType

from afterword.incident.signal import DetectedBy, Signal, Statement

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

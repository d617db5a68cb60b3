"""Signal: one thing some system told us, at an instant, with its source."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["alert", "resolved", "incident", "change", "note"]
INSTANTS = ("started_at", "impact_started_at", "detected_at", "engaged_at", "mitigated_at", "resolved_at")
DetectedBy = Literal["alert", "employee", "customer"]


@dataclass(frozen=True, slots=True)
class Statement:
    """What a system or a person says is so; ``None`` and ``()`` mean: says nothing about it.

    Instants are aware. ``by`` names who says it, as a reader would like to see it. ``of`` names an incident that was
    merged into the one it is told of, when it was said about that. ``unzoned`` names what was told without
    a zone and read as UTC: instants, and ``at``, when it happened.
    """

    by: str = ""
    title: str | None = None
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
    near_miss: bool | None = None
    drill: bool | None = None
    timezone: str | None = None
    of: str = ""
    unzoned: tuple[str, ...] = ()


NOTHING = Statement()


def is_only_a_key(title: str, group: str) -> bool:
    """Say whether a signal is called after its incident's key, because it came without a title."""
    return group == f"key:{title}"


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing told to us.

    ``key`` is what this is about within its source: a signal with the same key and kind is
    the same thing told again. ``group`` is the sender's own idea of the incident it belongs to.
    ``at`` is aware: when it happened, not when it arrived. ``severity`` is in the sender's words.
    ``people`` are the names or e-mail addresses of those who responded, as the sender writes them.
    ``heard_at`` is when it first arrived here, which no sender's clock can put off. ``of`` names the incident it was
    told of, when that was merged into this one.
    """

    kind: Kind
    key: str
    at: datetime
    title: str
    group: str = ""
    text: str = ""
    source: str = ""
    url: str = ""
    severity: str | None = None
    services: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    status: str = ""
    says: Statement = NOTHING
    heard_at: datetime | None = None
    of: str = ""

    def label(self, name: str) -> str | None:
        """Return one label's value."""
        return dict(self.labels).get(name)

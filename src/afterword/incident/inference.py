"""What follows from an incident's signals where nobody states it, and from which signal."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Generic, TypeVar

from afterword.incident.deeds import deed_in
from afterword.incident.evidence import TOLERATED
from afterword.incident.severities import severity_named
from afterword.incident.signal import DetectedBy, Signal

T = TypeVar("T")

PASSING = frozenset({"change", "note"})
"""Kinds that tell of something beside the incident: what they are called is not what the incident is called."""
ALERTS = frozenset({"alert", "resolved"})
TITLED = frozenset({"alert", "incident", "resolved"})
"""Kinds of signals whose titles say what went wrong; a change or a note is called after itself."""
MANUAL_CHANGES = frozenset({"rollback", "failover", "traffic-shift", "data-fix", "hotfix"})
TICKETS_WITH_ONE_CAUSE = 3
NEVER = datetime.min.replace(tzinfo=UTC)
_DRILL = re.compile(
    r"\s*(?:[\[(]\s*(?:fire[ -]?drill|drill|game[ -]?day|exercise)\s*[\])]"
    r"|(?:fire[ -]?drill|drill|game[ -]?day|exercise)\s*(?::| [-–—] |$))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Inferred(Generic[T]):
    """A value that follows from signals, what to call its source, and the signal to look at."""

    value: T
    source: str
    signal: Signal | None = None


def each_once(signals: Iterable[Signal]) -> tuple[Signal, ...]:
    """Return signals in the order of time, each once: the same kind and key is the same thing told again.

    What was heard last says what it is, what was heard first when it arrived; the order they come in does not matter.
    """
    told: dict[tuple[str, str], list[Signal]] = {}
    for signal in signals:
        told.setdefault((signal.kind, signal.key), []).append(signal)
    return tuple(sorted(map(_newest, told.values()), key=lambda signal: (signal.at, signal.kind, signal.key)))


def called(signal: Signal) -> str:
    """Name a signal for a reader: what it is, what it says, who sent it."""
    word = {"alert": "alert", "resolved": "alert"}.get(signal.kind, signal.kind)
    return f"{word} “{signal.title}”" + (f" from {signal.source}" if signal.source else "")


def open_alerts(told: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """Return the alerts whose end nobody told."""
    resolved = {signal.key for signal in told if signal.kind == "resolved"}
    return tuple(alert for alert in _alerts(told) if alert.key not in resolved)


def unbegun(told: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """Return the ends of alerts whose beginning nobody told."""
    begun = {alert.key for alert in _alerts(told)}
    return tuple(signal for signal in told if signal.kind == "resolved" and signal.key not in begun)


def fired_again(told: tuple[Signal, ...]) -> Signal | None:
    """Return the newest alert that still fires, or the newest reopening."""
    opened = [signal for signal in told if signal.kind == "incident" and signal.status == "opened"]
    return max([*opened, *open_alerts(told)], key=lambda signal: signal.at, default=None)


def first_begun(told: tuple[Signal, ...], again: datetime | None) -> datetime | None:
    """Return the first moment at which anything but changes and notes tells that it was going on.

    What tells of an end counts too, where it happened; when it was heard, if that was after it had begun ``again``.
    """
    telling = [signal for signal in told if signal.kind not in PASSING]
    late = [signal.heard_at if _is_late_end(signal, again) else None for signal in telling]
    stated = [(said.started_at, said.impact_started_at, said.detected_at) for said in (each.says for each in telling)]
    moments = [heard or signal.at for heard, signal in zip(late, telling, strict=True)]
    return min([*moments, *(moment for three in stated for moment in three if moment)], default=None)


def _is_late_end(signal: Signal, again: datetime | None) -> bool:
    return bool(signal.status == "resolved" and again and signal.heard_at and signal.heard_at > again)


def first_title(told: tuple[Signal, ...]) -> Inferred[str] | None:
    """Infer what happened from the first signal that says what went wrong, else from the key people know it by.

    Where there are only notes, because somebody split them off, it is called after the first.
    """
    titled = (_from(signal, signal.title) for signal in told if signal.title and signal.kind in TITLED)
    named = (_from(signal, signal.group[4:]) for signal in told if signal.group.startswith("key:") and signal.group[4:])
    remarks = () if any(signal.kind in TITLED for signal in told) else told
    written = (_from(signal, signal.title) for signal in remarks if signal.kind == "note" and signal.title)
    return next(titled, None) or next(written, None) or next(named, None)


def first_alert(told: tuple[Signal, ...]) -> Inferred[datetime] | None:
    """Infer a beginning from the first alert."""
    return next((_from(alert, alert.at) for alert in _alerts(told)), None)


def first_report(told: tuple[Signal, ...]) -> Inferred[datetime] | None:
    """Infer that something was known of when an incident was first told of, other than by its end."""
    reports = (signal for signal in told if signal.kind == "incident" and signal.says.resolved_at is None)
    opened = (signal for signal in told if signal.kind == "incident" and signal.status == "opened")
    found = min((*reports, *opened), key=lambda signal: signal.at, default=None)
    return _from(found, found.at) if found else None


def first_known(told: tuple[Signal, ...]) -> Inferred[datetime] | None:
    """Infer when it was noticed: by the first alert, or by the first report if that came before it."""
    alert, report = first_alert(told), first_report(told)
    if alert and report:
        return alert if alert.value - report.value <= TOLERATED else report
    return alert or report


def alert_before(known: datetime | None) -> Callable[[tuple[Signal, ...]], Inferred[datetime] | None]:
    """Return what infers a beginning from the first alert, unless that came after it was known of."""

    def inferred(told: tuple[Signal, ...]) -> Inferred[datetime] | None:
        alert = first_alert(told)
        return alert if alert and (known is None or alert.value - known <= TOLERATED) else None

    return inferred


def noticed_before(report: Inferred[datetime] | None) -> Callable[[tuple[Signal, ...]], Inferred[DetectedBy] | None]:
    """Return what infers who noticed, from what came before the first report: that does not say whose it is."""

    def inferred(told: tuple[Signal, ...]) -> Inferred[DetectedBy] | None:
        found = _noticed_first(told)
        late = found and found.signal and report and found.signal.at - report.value > TOLERATED
        return None if late else found

    return inferred


def _noticed_first(told: tuple[Signal, ...]) -> Inferred[DetectedBy] | None:
    """Infer who noticed: the first alert or ticket; without an alert, a person whose message came before all else."""
    alert, ticket = next(iter(_alerts(told)), None), next((each for each in told if each.label("ticket")), None)
    if ticket and (alert is None or ticket.at < alert.at):
        return _from(ticket, "customer")
    if alert:
        return _from(alert, "alert")
    first = next((signal for signal in told if signal.kind != "change"), None)
    return _from(first, "employee") if first and first.kind == "note" and first.people else None


def worst(told: tuple[Signal, ...], words: Mapping[str, str]) -> Inferred[str] | None:
    """Infer the severity: the worst that any signal names."""
    named = [(severity, signal) for signal in told if (severity := severity_named(signal.severity, words))]
    if not named:
        return None
    severity, signal = min(named, key=lambda pair: pair[0])
    return _from(signal, severity)


def all_clear(told: tuple[Signal, ...]) -> Inferred[datetime] | None:
    """Infer the end: when the last alert was resolved, once none fires any more."""
    if open_alerts(told):
        return None
    resolved = [signal for signal in told if signal.kind == "resolved"]
    return _from(resolved[-1], resolved[-1].at) if resolved else None


def tickets(told: tuple[Signal, ...]) -> Inferred[bool] | None:
    """Infer that users saw it from the tickets they wrote."""
    written = {signal.label("ticket") for signal in told} - {None}
    return Inferred(True, f"{len(written)} tickets") if len(written) >= TICKETS_WITH_ONE_CAUSE else None


def by_hand(told: tuple[Signal, ...], began: datetime | None, over: datetime | None) -> Inferred[bool] | None:
    """Infer that somebody had to step in from a change made meanwhile, else from a note that says so."""
    meanwhile = [signal for signal in told if _is_within(signal.at, began, over)]
    for signal in meanwhile:
        if is_by_hand(signal):
            return _from(signal, True)
    for signal in meanwhile:
        if signal.kind == "note" and (deed_in(signal.text) or deed_in(signal.title)):
            return _from(signal, True)
    return None


def by_hand_beside(
    beside: Iterable[Signal], services: Iterable[str], began: datetime | None, over: datetime | None
) -> Inferred[bool] | None:
    """Infer that somebody had to step in from a change meanwhile on one of the services, tied to it or not."""
    affected = {service.casefold() for service in services}
    if began is None or not affected:
        return None
    changes = (signal for signal in each_once(beside) if is_by_hand(signal) and _is_within(signal.at, began, over))
    touching = (signal for signal in changes if affected & {service.casefold() for service in signal.services})
    return next((_from(signal, True) for signal in touching), None)


def is_by_hand(signal: Signal) -> bool:
    """Say whether a signal is a change of the kind somebody makes to end an incident."""
    return signal.kind == "change" and signal.label("change") in MANUAL_CHANGES


def rehearsed(told: tuple[Signal, ...]) -> Inferred[bool] | None:
    """Infer that it was a drill when every alert says so, by a label or by how its title begins.

    One real alert among them is enough to make it real: a drill must never hide what happened during it.
    """
    naming = [signal for signal in told if signal.kind in {"alert", "incident"}]
    if naming and all(signal.says.drill or _DRILL.match(signal.title) for signal in naming):
        return _from(naming[0], True)
    return None


def real(told: tuple[Signal, ...]) -> Inferred[bool] | None:
    """Infer that it was neither a drill nor a near miss, as something is told to have gone wrong."""
    return next((_from(signal, False) for signal in told if signal.kind in {"alert", "incident"}), None)


def _newest(same: list[Signal]) -> Signal:
    if len(same) == 1:
        return same[0]
    newest = max(same, key=lambda signal: (signal.heard_at or NEVER, signal.at, repr(signal)))
    heard = [signal.heard_at for signal in same if signal.heard_at]
    return replace(newest, heard_at=min(heard)) if heard else newest


def _alerts(told: tuple[Signal, ...]) -> tuple[Signal, ...]:
    return tuple(signal for signal in told if signal.kind == "alert")


def _is_within(at: datetime, began: datetime | None, over: datetime | None) -> bool:
    return (began is None or at >= began) and (over is None or at <= over)


def _from(signal: Signal, value: T) -> Inferred[T]:
    return Inferred(value, called(signal), signal)

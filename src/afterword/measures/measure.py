"""`measure(document)`: times to detect, engage, mitigate, resolve, with their uncertainty."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import hypot

from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.timeline import Event


@dataclass(frozen=True, slots=True)
class Interval:
    """A difference of two instants, its sign kept, with its standard uncertainty; both exact where nothing is said.

    The variance of a difference is the sum of both variances.
    """

    value: timedelta
    uncertainty: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Measures:
    """Figures of one incident, each computed from tagged events; None where an event is missing.

    Attributes:
        latency: From trigger to impact.
        ttd: Impact to detection; negative where it was detected before anybody felt it.
        tte: Detection to engagement.
        ttm: Impact to mitigation: what users feel.
        ttr: Impact to resolution.
        impact_duration: The sum of all phases of impact, the gaps between them left out.
        user_minutes: Affected users times minutes of impact, where both are known.
        causal_depth: Edges on the longest way from the incident into its factors; a cycle is walked once.
        leaves: Keys of the factors that nothing explains, in the order of the text.
    """

    latency: Interval | None = None
    ttd: Interval | None = None
    tte: Interval | None = None
    ttm: Interval | None = None
    ttr: Interval | None = None
    impact_duration: Interval | None = None
    user_minutes: float | None = None
    causal_depth: int = 0
    leaves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Instant:
    at: datetime
    uncertainty: timedelta


def measure(document: Document) -> Measures:
    """Compute the figures of a document from its timeline, front matter and factors.

    The first event carrying a tag wins; a mitigation followed by `[recur]` is superseded by the next one.
    """
    events = _in_time(document.events)
    trigger, impact = _first(events, "trigger"), _first(events, "impact")
    detect, engage = _first(events, "detect"), _first(events, "engage")
    mitigate, resolve = _mitigation(events), _first(events, "resolve")
    duration = _impact_duration(document, events)
    children = _children(document)
    return Measures(
        latency=_between(trigger, impact),
        ttd=_between(impact, detect),
        tte=_between(detect, engage),
        ttm=_between(impact, mitigate),
        ttr=_between(impact, resolve),
        impact_duration=duration,
        user_minutes=_user_minutes(document, duration),
        causal_depth=_depth(document.factors, children),
        leaves=tuple(factor.key for factor in document.factors if not children.get(factor.key)),
    )


def measures_json(measures: Measures) -> dict[str, object]:
    """Return the figures as JSON holds them: seconds as `…_s` and `…_uncertainty_s`, null where unknown."""
    found: dict[str, object] = {}
    for name in ("latency", "ttd", "tte", "ttm", "ttr", "impact_duration"):
        interval: Interval | None = getattr(measures, name)
        found[f"{name}_s"] = _seconds(interval.value) if interval else None
        found[f"{name}_uncertainty_s"] = _seconds(interval.uncertainty) if interval else None
    found["user_minutes"] = measures.user_minutes
    found["causal_depth"] = measures.causal_depth
    found["leaves"] = list(measures.leaves)
    return found


def _in_time(events: Sequence[Event]) -> list[Event]:
    """Return the events that have a time, the earliest first; in the text's order where their times do not compare."""
    timed = [event for event in events if event.start]
    try:
        return sorted(timed, key=lambda event: event.start)  # type: ignore[arg-type,return-value]  # none is None
    except TypeError:  # some know their zone and some do not
        return timed


def _seconds(width: timedelta) -> float:
    seconds = round(width.total_seconds(), 3)
    return int(seconds) if seconds == int(seconds) else seconds


def _first(events: Iterable[Event], tag: str) -> _Instant | None:
    return next((_instant(event) for event in events if tag in event.tags and event.start), None)


def _instant(event: Event) -> _Instant:
    if event.start is None:
        raise AssertionError("an event without a time is no instant")
    return _Instant(event.start, event.uncertainty or timedelta(0))


def _between(first: _Instant | None, last: _Instant | None) -> Interval | None:
    if first is None or last is None or (first.at.tzinfo is None) != (last.at.tzinfo is None):
        return None
    # Two local times of one zone would be subtracted by the clock on the wall, which jumps twice a year.
    difference = last.at - first.at if first.at.tzinfo is None else _utc(last.at) - _utc(first.at)
    spread = hypot(first.uncertainty.total_seconds(), last.uncertainty.total_seconds())
    return Interval(difference, timedelta(seconds=spread))


def _utc(moment: datetime) -> datetime:
    offset = moment.utcoffset() or timedelta(0)
    return moment.replace(tzinfo=None) - offset


def _mitigation(events: Sequence[Event]) -> _Instant | None:
    """Return the mitigation that held: the first after the last recurrence."""
    found: _Instant | None = None
    for event in events:
        if "recur" in event.tags:
            found = None
        if found is None and "mitigate" in event.tags and event.start:
            found = _instant(event)
    return found


def _impact_duration(document: Document, events: Sequence[Event]) -> Interval | None:
    """Sum the phases: those of the timeline where it tells them, else those of the front matter."""
    phases = _phases(events)
    if not phases:
        facts = document.facts
        if facts.impact_none:
            return Interval(timedelta(0))
        told = list(facts.impact_phases)
        if not told and facts.impact_start and facts.impact_end:
            told = [(facts.impact_start, facts.impact_end)]
        phases = [(_Instant(start, timedelta(0)), _Instant(end, timedelta(0))) for start, end in told]
    parts = [part for first, last in phases if (part := _between(first, last))]
    if not parts:
        return None
    total = sum((part.value for part in parts), timedelta(0))
    return Interval(total, timedelta(seconds=hypot(*(part.uncertainty.total_seconds() for part in parts))))


def _phases(events: Iterable[Event]) -> list[tuple[_Instant, _Instant]]:
    phases: list[tuple[_Instant, _Instant]] = []
    began: _Instant | None = None
    for event in events:
        if not event.start:
            continue
        if began is None and ("impact" in event.tags or "recur" in event.tags):
            began = _instant(event)
        if began is not None and "mitigate" in event.tags:
            phases.append((began, _instant(event)))
            began = None
    return phases


def _user_minutes(document: Document, duration: Interval | None) -> float | None:
    users = next((metric for metric in document.impact if metric.key.casefold() == "users affected"), None)
    if users is None or users.value is None or duration is None:
        return None
    return round(users.value * duration.value.total_seconds() / 60, 1)


def _children(document: Document) -> Mapping[str, tuple[str, ...]]:
    """Return what explains each factor; a reference to a factor that does not exist counts as an edge."""
    children: dict[str, list[str]] = {}
    known = {factor.id for factor in document.factors if factor.id}
    for factor in document.factors:
        for parent in factor.parents:
            children.setdefault(parent, []).append(factor.key)
    for reference in document.references:
        if reference.kind == "because" and reference.by and reference.id not in known:
            children.setdefault(reference.by, []).append(reference.id)
    return {parent: tuple(below) for parent, below in children.items()}


def _depth(factors: Iterable[Factor], children: Mapping[str, tuple[str, ...]]) -> int:
    """Return the longest way's number of edges, the one from the incident included. Does not recurse."""
    depths: dict[str, int] = {}
    for factor in factors:
        way = [(factor.key, iter(children.get(factor.key, ())))]
        walking = {factor.key}
        if factor.key in depths:
            continue
        while way:
            key, rest = way[-1]
            child = next((child for child in rest if child not in depths and child not in walking), None)
            if child is None:
                way.pop()
                walking.discard(key)
                depths[key] = 1 + max((depths.get(below, 0) for below in children.get(key, ())), default=0)
            else:
                walking.add(child)
                way.append((child, iter(children.get(child, ()))))
    return max(depths.values(), default=0)
